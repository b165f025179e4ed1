import { describe, expect, it } from 'vitest'
import type { ContactContext, ContactRule } from '../../src/contact'
import { settleDay } from '../../src/contact/settle-day'
import type { BusinessCalendar } from '../../src/foundations'
import { call, capRule, checkCall, citation, contextOf, packOf, windowRule } from './questions'

const common = {
  label: { en: 'A rule', 'zh-CN': '一条规则' },
  id: 'xx.rule',
  effect: 'deny',
  scope: {},
} as const
const since = <Value>(value: Value, endsOn?: string) => ({
  history: [
    { from: '2020-01-01', value, citation },
    ...(endsOn === undefined ? [] : [{ from: endsOn, value: null, citation }]),
  ],
})
const { counts } = capRule(1, 1)
const midnight = '2026-06-10T00:00+08:00'
const always = windowRule('forbids', '00:00', '24:00', { unless: ['consent:hours'] })
const calendar: BusinessCalendar = {
  id: 'xx',
  from: '2026-01-01',
  to: '2026-09-30',
  weekend: ['saturday', 'sunday'],
  holidays: [],
}
const gap = (days: number, endsOn?: string): ContactRule => ({
  ...common,
  ...since({ days, firstDay: 'same' } as const, endsOn),
  kind: 'gap',
  counts,
})
const notice = (waitDays: number, endsOn?: string): ContactRule => ({
  ...common,
  ...since({ waitDays }, endsOn),
  kind: 'prerequisite',
  requires: { fact: 'notice', notice: 'collection' },
})
const block: ContactRule = { ...common, ...since('in-force' as const), kind: 'block', statuses: ['dispute'] }
const called = { history: [call(midnight)] }

describe('the next allowed instant, however far off within 400 days', () => {
  // Each is the midnight in Shanghai with which the day begins that is named in the row.
  it.each<[string, ContactRule, Partial<ContactContext>, string]>([
    ['the 91st day, after a cap over 90 days', capRule(1, 90), called, '2026-09-08'],
    [
      'the next month, after a cap over a month of the calendar',
      capRule(1, 1, since({ most: 1, period: { calendar: 'month' } } as const)),
      called,
      '2026-07-01',
    ],
    ['the 91st day, after a gap of 90 days', gap(90), called, '2026-09-08'],
    ['the day on which a gap ends that is longer', gap(300, '2026-12-01'), called, '2026-12-01'],
    // Days after the sending, of which the day after it is the first.
    [
      'the day after 90 days of waiting',
      notice(90),
      { notices: [{ kind: 'collection', sentOn: '2026-06-10' }] },
      '2026-09-09',
    ],
    [
      'the day on which the rule ends by which one waits longer',
      notice(300, '2026-12-01'),
      { notices: [{ kind: 'collection', sentOn: '2026-06-10' }] },
      '2026-12-01',
    ],
    [
      'the day after a status',
      block,
      { marks: [{ kind: 'dispute', from: '2026-01-01', until: '2026-09-30' }] },
      '2026-10-01',
    ],
    [
      'the day after a wish',
      windowRule('forbids', '', '', { history: [{ from: '2020-01-01', value: [], citation }] }),
      { preferences: [{ from: '2026-01-01', until: '2026-09-30' }] },
      '2026-10-01',
    ],
    [
      'the first day of a consent',
      always,
      { consents: [{ kind: 'hours', form: 'oral', from: '2026-10-01' }] },
      '2026-10-01',
    ],
    [
      'the first day of another value',
      { ...always, ...since([{ from: '00:00', to: '24:00' }], '2026-10-01') },
      {},
      '2026-10-01',
    ],
    [
      'the day after a calendar without holidays, where it is accepted not to know of them',
      windowRule('allows', '', '', {
        calendar: 'xx',
        ...since([{ on: ['holiday'] as const, from: '00:00', to: '24:00' }]),
      }),
      { calendars: [calendar], acceptGaps: ['calendars.xx'] },
      '2026-10-01',
    ],
  ])('%s', (_, rule, facts, day) => {
    const { nextAllowedAt } = checkCall(midnight, contextOf([packOf([rule])], facts))
    expect(nextAllowedAt).toBe(new Date(`${day}T00:00+08:00`).toISOString())
  })
})

describe('from which day on is all the same every week', () => {
  it.each<[string, readonly ContactRule[], Partial<ContactContext>, string]>([
    [
      'that of the last value of any rule',
      [{ ...always, ...since([], '2026-08-01') }, always],
      {},
      '2026-08-01',
    ],
    [
      'the day after the last of a status',
      [],
      { marks: [{ kind: 'dispute', from: '2026-01-01', until: '2026-08-01' }] },
      '2026-08-02',
    ],
    [
      'the first of a status without end',
      [],
      { marks: [{ kind: 'dispute', from: '2026-08-01' }] },
      '2026-08-01',
    ],
    [
      'the day after the last of a consent',
      [],
      { consents: [{ kind: 'visit', form: 'oral', from: '2026-01-01', until: '2026-08-01' }] },
      '2026-08-02',
    ],
    ['the first of a wish', [], { preferences: [{ from: '2026-08-01' }] }, '2026-08-01'],
    ['the day after a calendar', [], { calendars: [calendar] }, '2026-10-01'],
  ])('%s', (_, rules, facts, day) =>
    expect(settleDay(rules, contextOf([], facts))).toBe(Date.parse(`${day}T00:00Z`)),
  )

  // A contact at 12:00 in UTC is one of the next day where clocks are 14 hours ahead.
  it.each<[string, readonly ContactRule[], Partial<ContactContext>, string]>([
    ['31 days after a contact', [], { history: [call('2026-06-10T12:00Z')] }, '2026-07-12'],
    [
      '90 days after a contact, by a cap',
      [capRule(1, 90)],
      { history: [call('2026-06-10T12:00Z')] },
      '2026-09-09',
    ],
    ['90 days after a contact, by a gap', [gap(90)], { history: [call('2026-06-10T12:00Z')] }, '2026-09-09'],
    [
      '90 days of waiting after a notice',
      [notice(90)],
      { notices: [{ kind: 'collection', sentOn: '2026-06-10' }] },
      '2026-09-09',
    ],
  ])('not before %s are over, in any zone', (_, rules, facts, day) =>
    expect(settleDay(rules, contextOf([], facts))).toBeGreaterThanOrEqual(Date.parse(`${day}T00:00Z`)),
  )
})
