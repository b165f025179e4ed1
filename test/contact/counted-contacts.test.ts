import { describe, expect, it } from 'vitest'
import type { CapRule, ContactContext, ContactRequest, GapRule, Pack, RuleScope } from '../../src/contact'
import { call, capRule, checkCall, citation, contextOf, packOf, statusOf, windowRule } from './questions'

const noon = '2026-06-10T12:00:00.000+08:00'
const ofRule = (rule: Pack['rules'][number], more: Partial<ContactContext> = {}): ContactContext =>
  contextOf([packOf([rule])], more)
const counting = (more: Partial<CapRule['counts']>, most = 1, days = 1): CapRule => {
  const rule = capRule(most, days)
  return { ...rule, counts: { ...rule.counts, ...more } }
}
const at = (day: string, more: Parameters<typeof call>[1] = {}) => call(`2026-06-${day}T09:00+08:00`, more)

describe('which contacts count', () => {
  it.each<[string, Partial<CapRule['counts']>, Parameters<typeof call>[1], string]>([
    ['with whom the rule names', { recipients: ['spouse'] }, { recipient: 'spouse' }, 'blocked'],
    ['with another', { recipients: ['spouse'] }, { recipient: 'parent' }, 'allowed'],
    ['with the debtor, where nobody says with whom', { recipients: ['debtor'] }, {}, 'blocked'],
    ['not with the debtor, where the rule counts others', { recipients: ['spouse'] }, {}, 'allowed'],
    ['at a place that it names', { places: ['work'] }, { place: 'work' }, 'blocked'],
    ['at another place', { places: ['work'] }, { place: 'home' }, 'allowed'],
    ['nobody knows where: the safe error', { places: ['work'] }, {}, 'blocked'],
    ['by another channel', { channels: ['sms'] }, {}, 'allowed'],
    ['by one of its channels', { channels: ['sms', 'phone'] }, {}, 'blocked'],
    ['of an outcome that it does not name', { outcomes: ['no-answer'] }, {}, 'allowed'],
    ['of a debt buyer, where it names lenders and agencies', {}, { actor: 'debt-buyer' }, 'allowed'],
    ['from the debtor', {}, { direction: 'inbound' }, 'allowed'],
    ['of another actor, each counted apart', { pooled: 'actor' }, { actorId: 'B' }, 'allowed'],
    ['of the same actor, each counted apart', { pooled: 'actor' }, { actorId: 'A' }, 'blocked'],
    ['of another actor, all counted together', { pooled: 'all' }, { actorId: 'B' }, 'blocked'],
  ])('a call %s', (_, counts, more, status) => {
    expect(statusOf(noon, ofRule(counting(counts), { history: [at('10', more)] }), { actorId: 'A' })).toBe(
      status,
    )
  })

  it.each<[string, ContactRequest['accountIds'], readonly string[] | undefined, string]>([
    ['about one of two', ['A-1', 'A-2'], ['A-2', 'A-3'], 'blocked'],
    ['about none of them', ['A-1', 'A-2'], ['A-3'], 'allowed'],
    ['nobody says about which, of the record', ['A-1'], undefined, 'blocked'],
    ['nobody says about which, of the contact', undefined, ['A-3'], 'blocked'],
  ])('per account: %s', (_, asked, own, status) => {
    const history = [at('10', own === undefined ? {} : { accountIds: own })]
    const more = asked === undefined ? {} : { accountIds: asked }
    expect(statusOf(noon, ofRule(counting({ per: ['account'] }), { history }), more)).toBe(status)
  })

  it('a reply to what the debtor asked is left out, one to a contact of ours is not', () => {
    const rule = counting({ except: ['reply'] })
    const ours = at('09', { id: 'ours' })
    const asked = at('09', { id: 'asked', direction: 'inbound' })
    const reply = (inReplyTo: string) => [ours, asked, at('10', { inReplyTo })]
    expect(statusOf(noon, ofRule(rule, { history: reply('asked') }))).toBe('allowed')
    expect(statusOf(noon, ofRule(rule, { history: reply('ours') }))).toBe('blocked')
    expect(statusOf(noon, ofRule(rule, { history: [at('10')] }))).toBe('blocked')
  })
})

describe('how many count', () => {
  it.each<[string, number, number, readonly string[], string]>([
    ['as many as the limit', 2, 7, ['10', '05'], 'blocked'],
    ['one fewer', 2, 7, ['10'], 'allowed'],
    ['listed from the latest to the first', 2, 7, ['10', '04', '03', '01'], 'blocked'],
    ['listed in no order, all but one before the period', 2, 7, ['10', '01', '03', '02'], 'allowed'],
    ['the first day of the period', 1, 7, ['04'], 'blocked'],
    ['the day before it', 1, 7, ['03'], 'allowed'],
    ['later than the day asked about', 1, 7, ['11'], 'allowed'],
    ['none, where none is allowed', 0, 1, [], 'blocked'],
  ])('%s', (_, most, days, dates, status) => {
    const history = dates.map((day) => at(day))
    expect(statusOf(noon, ofRule(counting({}, most, days), { history }))).toBe(status)
  })

  it.each<[string, object, string, string]>([
    ['the first of a month of the calendar', { calendar: 'month' }, '2026-06-01', 'blocked'],
    ['the last of the month before', { calendar: 'month' }, '2026-05-31', 'allowed'],
    ['the Monday of a week of the calendar', { calendar: 'week' }, '2026-06-08', 'blocked'],
    ['the Sunday before it', { calendar: 'week' }, '2026-06-07', 'allowed'],
  ])('%s', (_, period, day, status) => {
    const rule = capRule(1, 1, { history: [{ from: '2020-01-01', value: { most: 1, period }, citation }] })
    expect(statusOf(noon, ofRule(rule, { history: [call(`${day}T09:00+08:00`)] }))).toBe(status)
  })

  it('where the debtor may be in two zones, a contact counts on the days of both', () => {
    const debtor = { place: 'XX', timeZones: ['Asia/Shanghai', 'America/New_York'] }
    // 10 June 01:00 in Shanghai is 9 June 13:00 in New York: it counts on either day,
    // and 11 June 11:30 in Shanghai is still the tenth in New York.
    const history = [call('2026-06-10T01:00+08:00')]
    const context = ofRule(counting({}), { debtor, history })
    const asked = [
      '2026-06-09T11:00+08:00',
      '2026-06-10T11:00+08:00',
      '2026-06-11T11:30+08:00',
      '2026-06-11T12:30+08:00',
    ]
    expect(asked.map((instant) => statusOf(instant, context))).toEqual([
      'blocked',
      'blocked',
      'blocked',
      'allowed',
    ])
  })

  const channels = (most: number) =>
    counting({ channels: ['phone', 'sms', 'email'], distinct: 'channel' }, most, 7)
  it.each<[string, number, readonly Parameters<typeof at>[], string]>([
    ['the one asked about alone', 1, [['10']], 'allowed'],
    ['another besides', 1, [['10', { channel: 'sms' }]], 'blocked'],
    [
      'the same other one twice',
      2,
      [
        ['10', { channel: 'sms' }],
        ['09', { channel: 'sms' }],
      ],
      'allowed',
    ],
    [
      'two others',
      2,
      [
        ['10', { channel: 'sms' }],
        ['09', { channel: 'email' }],
      ],
      'blocked',
    ],
    [
      'two others, one of them before the period',
      2,
      [
        ['10', { channel: 'sms' }],
        ['03', { channel: 'email' }],
      ],
      'allowed',
    ],
  ])('of channels: %s', (_, most, records, status) => {
    const history = records.map((one) => at(...one))
    expect(statusOf(noon, ofRule(channels(most), { history }))).toBe(status)
  })
})

describe('after a contact', () => {
  const gap = (days: number, firstDay: 'same' | 'next'): GapRule => ({
    kind: 'gap',
    id: 'xx.gap',
    label: { en: 'A rule', 'zh-CN': '一条规则' },
    effect: 'deny',
    scope: { channels: ['phone'] },
    counts: capRule(1, 1).counts,
    history: [
      { from: '2026-06-05', value: { days, firstDay }, citation },
      { from: '2026-07-01', value: null, citation },
    ],
  })
  it.each<[string, GapRule, readonly string[], string]>([
    ['three days, that of the contact being the first: its third', gap(3, 'same'), ['08'], 'blocked'],
    ['three days, that of the contact being the first: the fourth', gap(3, 'same'), ['07'], 'allowed'],
    ['three days, the next being the first: its third', gap(3, 'next'), ['07'], 'blocked'],
    ['three days, the next being the first: the fourth', gap(3, 'next'), ['06'], 'allowed'],
    ['the last of several, listed in no order', gap(3, 'next'), ['07', '01', '02'], 'blocked'],
    ['none', gap(3, 'next'), [], 'allowed'],
  ])('%s', (_, rule, dates, status) => {
    expect(statusOf(noon, ofRule(rule, { history: dates.map((day) => at(day)) }))).toBe(status)
  })

  it('without a history nobody can tell, but only while the rule has a value', () => {
    const { history: _, ...context } = ofRule(gap(3, 'next'))
    expect(checkCall(noon, context).missing).toEqual(['history'])
    expect(checkCall('2026-07-02T12:00+08:00', context).missing).toEqual([])
    const limit = capRule(1, 1, {
      history: [
        { from: '2026-06-05', value: { most: 1, period: { days: 1 } }, citation },
        { from: '2026-07-01', value: null, citation },
      ],
    })
    const { history: __, ...ofLimit } = ofRule(limit)
    expect(checkCall(noon, ofLimit).missing).toEqual(['history'])
    expect(checkCall('2026-07-02T12:00+08:00', ofLimit).missing).toEqual([])
  })
})

describe('whom a rule restrains', () => {
  const never = (scope: RuleScope) =>
    windowRule('allows', '', '', { scope, history: [{ from: '2020-01-01', value: [], citation }] })
  it.each<[string, RuleScope, Partial<ContactContext>, Partial<ContactRequest>, readonly string[]]>([
    ['on its first day late', { daysPastDue: { from: 10 } }, { daysPastDue: 10 }, {}, ['blocked']],
    ['on its last day late', { daysPastDue: { from: 10, to: 12 } }, { daysPastDue: 12 }, {}, ['blocked']],
    ['the day after', { daysPastDue: { from: 10, to: 12 } }, { daysPastDue: 13 }, {}, ['allowed']],
    [
      'in one of two regions',
      { regions: ['XX-A', 'XX-B'] },
      { debtor: { place: 'XX-B', timeZones: ['Asia/Shanghai'] } },
      {},
      ['blocked'],
    ],
    [
      'in a region whose name begins alike',
      { regions: ['XX-A'] },
      { debtor: { place: 'XX-AB', timeZones: ['Asia/Shanghai'] } },
      {},
      ['allowed'],
    ],
    [
      'in nobody knows which place',
      { regions: ['XX-A'] },
      { debtor: { timeZones: ['Asia/Shanghai'] } },
      {},
      ['undetermined', 'debtor.place'],
    ],
    ['by another channel', { channels: ['sms'] }, {}, {}, ['allowed']],
    ['for another purpose', { purposes: ['greeting'] }, {}, {}, ['allowed']],
  ])('%s', (_, scope, more, request, expected) => {
    const context = ofRule(never(scope), { acceptGaps: ['place'], ...more })
    const { status, missing } = checkCall(noon, context, request)
    expect([status, ...missing]).toEqual(expected)
  })
})
