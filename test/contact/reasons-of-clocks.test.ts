import { describe, expect, it } from 'vitest'
import type {
  BlockRule,
  ContactContext,
  ContactRequest,
  GapRule,
  Pack,
  PreferenceRule,
  RecipientRule,
} from '../../src/contact'
import type { BusinessCalendar } from '../../src/foundations'
import { call, capRule, checkCall, citation, contextOf, packOf, windowRule } from './questions'

const label = { en: 'A rule', 'zh-CN': '一条规则' }
const common = { label, effect: 'deny', scope: {} } as const
const from2020 = [{ from: '2020-01-01', value: 'in-force', citation }] as const
const ofRule = (rule: Pack['rules'][number], more: Partial<ContactContext> = {}): ContactContext =>
  contextOf([packOf([rule])], more)
const reasonsOf = (context: ContactContext, at: string, more: Partial<ContactRequest> = {}) =>
  checkCall(at, context, more).reasons

/** 10 June 01:00 in Shanghai is 9 June 13:00 in New York. */
const inBoth = { debtor: { place: 'XX', timeZones: ['Asia/Shanghai', 'America/New_York'] } }
const early = '2026-06-10T01:00+08:00'

describe('a reason, where the clocks of the debtor show two days', () => {
  it('of days after a contact: the last of the days that the contact may lie on', () => {
    const gap: GapRule = {
      ...common,
      kind: 'gap',
      id: 'xx.gap',
      counts: capRule(1, 1).counts,
      history: [{ from: '2020-01-01', value: { days: 7, firstDay: 'same' }, citation }],
    }
    // Made half an hour before: on the tenth by one clock and on the ninth by the other.
    const history = [call('2026-06-10T00:30+08:00')]
    expect(reasonsOf(ofRule(gap, { ...inBoth, history }), early)).toMatchObject([
      { code: 'too-soon', facts: { lastContactOn: '2026-06-10' } },
    ])
  })

  it('of statuses: each that holds on either day', () => {
    const rule: BlockRule = {
      ...common,
      kind: 'block',
      id: 'xx.block',
      statuses: ['dispute', 'bankruptcy', 'deceased'],
      history: from2020,
    }
    const marks = [
      { kind: 'dispute', from: '2026-01-01', until: '2026-06-09' },
      { kind: 'bankruptcy', from: '2026-06-10' },
      { kind: 'deceased', from: '2026-06-11' },
    ] as const
    expect(reasonsOf(ofRule(rule, { ...inBoth, marks }), early)).toMatchObject([
      { facts: { statuses: ['dispute', 'bankruptcy'] } },
    ])
  })

  it('names the consent that lifts a rule on the day on which it would object', () => {
    const night = windowRule('forbids', '12:00', '14:00', { unless: ['consent:hours'] })
    const consents = [{ kind: 'hours', form: 'oral', from: '2026-06-09', until: '2026-06-09' }] as const
    // By the clock in Shanghai it is open, and by that in New York open by consent.
    expect(checkCall(early, ofRule(night, { ...inBoth, consents }))).toMatchObject({
      status: 'allowed',
      reasons: [{ ruleId: 'xx.hours', liftedBy: 'consent:hours' }],
    })
  })

  it('none where a consent lifts what is certain, and the rest hangs on a calendar', () => {
    const rule = windowRule('allows', '', '', {
      calendar: 'xx',
      unless: ['consent:hours'],
      history: [
        { from: '2020-01-01', value: [{ on: ['business-day'], from: '08:00', to: '20:00' }], citation },
      ],
    })
    const consents = [{ kind: 'hours', form: 'oral', from: '2026-06-10', until: '2026-06-10' }] as const
    // 01:00 on the tenth is closed on any day, and consented to; 13:00 on the ninth is open if that is a business day.
    expect(checkCall(early, ofRule(rule, { ...inBoth, consents }))).toMatchObject({
      status: 'undetermined',
      missing: ['calendars.xx'],
      reasons: [],
    })
    expect(reasonsOf(ofRule(rule, inBoth), early)).toMatchObject([{ ruleId: 'xx.hours', liftedBy: null }])
  })
})

describe('a reason, where one clock of the debtor is not known', () => {
  const debtor = { place: 'XX', timeZones: ['America/New_York', 'Not/Known'] }
  // 31 May 21:00 in New York; in UTC it is June, in which the rule has ended.
  const at = '2026-06-01T01:00Z'
  it('gives the value of the day on which the rule has one', () => {
    const rule = capRule(1, 1, {
      history: [
        { from: '2020-01-01', value: { most: 1, period: { days: 1 } }, citation },
        { from: '2026-06-01', value: null, citation: { ...citation, confidence: 'weak' } },
      ],
    })
    expect(checkCall(at, ofRule(rule, { debtor, history: [call('2026-05-31T20:00Z')] }))).toMatchObject({
      status: 'blocked',
      reasons: [
        {
          code: 'too-many-contacts',
          facts: { counted: 1 },
          threshold: { most: 1, period: { days: 1 } },
          confidence: 'verified',
        },
      ],
    })
  })
})

describe('a reason of who is contacted, where the request names nobody', () => {
  it('says that it is the debtor, and that it is to collect', () => {
    const rule: RecipientRule = {
      ...common,
      kind: 'recipient',
      id: 'xx.recipients',
      allows: ['guarantor'],
      history: from2020,
    }
    expect(reasonsOf(ofRule(rule), early)).toMatchObject([
      { code: 'wrong-recipient', facts: { recipient: 'debtor', purpose: 'collection' } },
    ])
  })
})

describe('no reason is given', () => {
  const noon = '2026-06-10T12:00+08:00'
  const calendar: BusinessCalendar = {
    id: 'xx',
    from: '2025-01-01',
    to: '2025-12-31',
    weekend: ['saturday', 'sunday'],
    holidays: [],
  }
  const onBusinessDays = windowRule('allows', '', '', {
    calendar: 'xx',
    unless: ['agreed-time'],
    history: [
      { from: '2020-01-01', value: [{ on: ['business-day'], from: '08:00', to: '20:00' }], citation },
    ],
  })
  const wishes: PreferenceRule = { ...common, kind: 'preference', id: 'xx.wishes', history: from2020 }
  it.each<[string, ContactContext, Partial<ContactRequest>, string]>([
    ['of a rule that hangs on what is missing', ofRule(onBusinessDays), {}, 'undetermined'],
    [
      'of one whose calendar has ended',
      ofRule(onBusinessDays, { calendars: [calendar] }),
      {},
      'undetermined',
    ],
    [
      'of one that may not bear, and is lifted',
      ofRule(onBusinessDays),
      { grounds: ['agreed-time'] },
      'allowed',
    ],
    ['of a wish that nobody asked about', ofRule(wishes), {}, 'undetermined'],
  ])('%s', (_, context, more, status) => {
    expect(checkCall(noon, context, more)).toMatchObject({ status, reasons: [] })
  })
})
