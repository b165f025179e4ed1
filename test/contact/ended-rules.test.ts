import { describe, expect, it } from 'vitest'
import type { ContactContext, ContactReason, ContactRule } from '../../src/contact'
import { errorOf } from '../support/error-of'
import { capRule, checkCall, citation, contextOf, packOf, windowRule } from './questions'

const common = {
  label: { en: 'A rule', 'zh-CN': '一条规则' },
  id: 'xx.rule',
  effect: 'deny',
  scope: {},
} as const
const until = <Value>(value: Value) => ({
  history: [
    { from: '2020-01-01', value, citation },
    { from: '2026-06-10', value: null, citation },
  ],
})
const { counts } = capRule(1, 1)
const lastDay = '2026-06-09T23:59:59.999+08:00'
const theDayAfter = '2026-06-10T00:00:00.000+08:00'
const calls = ['2026-06-09T09:00+08:00', '2026-06-10T00:00+08:00']
const sms = calls.map((at) => ({
  id: at,
  at,
  channel: 'sms' as const,
  direction: 'outbound' as const,
  outcome: 'delivered' as const,
  actor: 'lender' as const,
}))

/** Of every kind: a rule that objects to a call by itself, and what is known that makes it object. */
const rules: readonly [ContactReason['code'], ContactRule, Partial<ContactContext>][] = [
  ['outside-hours', windowRule('forbids', '', '', until([{ from: '00:00', to: '24:00' }])), {}],
  [
    'too-many-contacts',
    capRule(1, 1, { ...until({ most: 1, period: { days: 7 } }), counts: { ...counts, channels: ['sms'] } }),
    { history: sms },
  ],
  [
    'too-many-contacts',
    capRule(1, 1, {
      ...until({ most: 1, period: { days: 7 } }),
      counts: { ...counts, channels: ['phone', 'sms'], distinct: 'channel' },
    }),
    { history: sms },
  ],
  [
    'too-soon',
    {
      ...common,
      ...until({ days: 7, firstDay: 'next' } as const),
      kind: 'gap',
      counts: { ...counts, channels: ['sms'] },
    },
    { history: sms },
  ],
  [
    'prerequisite-missing',
    { ...common, ...until({}), kind: 'prerequisite', requires: { fact: 'notice', notice: 'collection' } },
    { notices: [] },
  ],
  [
    'prerequisite-missing',
    { ...common, ...until({}), kind: 'prerequisite', requires: { fact: 'unreachable-debtor' } },
    {},
  ],
  [
    'wrong-recipient',
    { ...common, ...until('in-force' as const), kind: 'recipient', allows: ['guarantor'] },
    {},
  ],
  [
    'status-forbids',
    { ...common, ...until('in-force' as const), kind: 'block', statuses: ['dispute'] },
    { marks: [{ kind: 'dispute', from: '2026-01-01' }] },
  ],
  ['wrong-content', { ...common, ...until('in-force' as const), kind: 'content', must: ['opt-out'] }, {}],
  ['not-recorded', { ...common, ...until({}), kind: 'record', mustRecord: true }, {}],
]
const manner = { contents: [], isRecorded: false } as const

describe('a rule objects to its last day, and from its end on asks nothing', () => {
  it.each(rules)('%s', (code, rule, facts) => {
    const context = contextOf([packOf([rule])], facts)
    expect(checkCall(lastDay, context, manner)).toMatchObject({
      status: 'blocked',
      reasons: [{ code, clearsAt: '2026-06-09T16:00:00.000Z' }],
      nextAllowedAt: '2026-06-09T16:00:00.000Z',
    })
    expect(checkCall(theDayAfter, context, manner)).toMatchObject({
      status: 'allowed',
      reasons: [],
      obligations: [],
    })
  })

  it('and a wish binds all the same, but not by the rule that has ended', () => {
    const rule: ContactRule = { ...common, ...until('in-force' as const), kind: 'preference' }
    const context = contextOf([packOf([rule])], { preferences: [{ from: '2026-01-01' }] })
    const packsOf = (at: string) => checkCall(at, context).reasons.map(({ packId }) => packId)
    expect([packsOf(lastDay), packsOf(theDayAfter)]).toEqual([['xx', 'debtor'], ['debtor']])
  })
})

describe('a rule of content or records', () => {
  const rule = (from: string): readonly ContactRule[] => [
    {
      ...common,
      id: 'xx.content',
      kind: 'content',
      mustNot: ['threat-of-suit'],
      history: [{ from, value: 'in-force', citation }],
    },
    { ...common, id: 'xx.record', kind: 'record', history: [{ from, value: {}, citation }] },
  ]
  // Where no clock is known, the days on which it may lie are 9 to 11 June.
  it('before its first day, on none of which there is an answer, but on days one of which is its first', () => {
    const ask = (from: string) =>
      checkCall('2026-06-10T12:00Z', contextOf([packOf(rule(from))], { debtor: { place: 'XX' } }), {
        contents: [],
      })
    expect(errorOf(() => ask('2026-06-12')).code).toBe('no-value-in-force')
    expect(ask('2026-06-11').obligations.map(({ ruleId }) => ruleId)).toEqual(['xx.content', 'xx.record'])
  })

  it('asks nothing of a contact that it does not name', () => {
    const context = contextOf([packOf(rule('2020-01-01'))])
    expect(checkCall('2026-06-10T12:00Z', context, { contents: [] })).toMatchObject({
      status: 'allowed',
      obligations: [
        { must: [], mustNot: ['threat-of-suit'], mustRecord: false, retention: null },
        { must: [], mustNot: [], mustRecord: false, retention: {} },
      ],
    })
  })
})
