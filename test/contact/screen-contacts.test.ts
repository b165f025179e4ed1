import { describe, expect, it } from 'vitest'
import { type ContactContext, prohibitedActs, type RecipientRule, screenContacts } from '../../src/contact'
import type { ContactRecord } from '../../src/model'
import { errorOf } from '../support/error-of'
import { call, capRule, citation, contextOf, packOf, windowRule } from './questions'

const known = { acts: [], contents: [] } as const
const at = (hour: number, more: Partial<ContactRecord> = {}): ContactRecord =>
  call(`2026-06-10T${String(hour).padStart(2, '0')}:00+08:00`, { ...known, ...more })
const recipients: RecipientRule = {
  kind: 'recipient',
  id: 'xx.recipients',
  label: { en: 'A rule', 'zh-CN': '一条规则' },
  effect: 'deny',
  scope: {},
  allows: ['debtor'],
  limits: { recipients: ['relative'], purposes: ['location'] },
  history: [{ from: '2020-01-01', value: 'in-force', citation }],
}
const law = packOf([windowRule('allows', '08:00', '20:00'), capRule(2, 1), recipients])
const screen = (
  history: readonly ContactRecord[],
  more: Partial<ContactContext> = {},
  mostChannelsPerDay: number | null = 2,
) =>
  screenContacts(
    contextOf([law], { history, ...more }),
    mostChannelsPerDay === null ? {} : { mostChannelsPerDay },
  )
/** Only what is not kept: the point, and its breaches or what is missing. */
const told = (findings: ReturnType<typeof screenContacts>): readonly unknown[] =>
  findings.flatMap(({ point, status, breaches, missing }) =>
    status === 'kept'
      ? []
      : [
          [
            point,
            ...(status === 'breached'
              ? breaches.map(({ contactId, ruleId }) => [contactId, ruleId])
              : missing),
          ],
        ],
  )
const id = (hour: number): string => at(hour).id

describe('the five points of harassment', () => {
  it('are told each, also where nothing is wrong', () => {
    expect(screen([at(9), at(10)]).map(({ point, status }) => [point, status])).toEqual([
      ['frequency', 'kept'],
      ['channel', 'kept'],
      ['addressee', 'kept'],
      ['content', 'kept'],
      ['aim', 'kept'],
    ])
  })

  it.each<[string, readonly ContactRecord[], readonly unknown[]]>([
    [
      'the third call of a day that allows two',
      [at(9), at(10), at(11)],
      [['frequency', [id(11), 'xx.calls']]],
    ],
    ['in whatever order they are listed', [at(11), at(9), at(10)], [['frequency', [id(11), 'xx.calls']]]],
    ['calls at 07:59 and 20:00', [at(7), at(20)], [['frequency', [id(7), 'xx.hours'], [id(20), 'xx.hours']]]],
    ['what the debtor began', [at(9), at(10), at(23, { direction: 'inbound' })], []],
    [
      'a third channel of a day',
      [at(9), at(10, { channel: 'sms' }), at(11, { channel: 'email' })],
      [['channel', [id(11), 'limits.mostChannelsPerDay']]],
    ],
    [
      'the same channels on two days',
      [at(9), at(10, { channel: 'sms' }), call('2026-06-11T09:00+08:00', { ...known, channel: 'email' })],
      [],
    ],
    [
      'a relative, asked to pay',
      [at(9, { recipient: 'relative' })],
      [['addressee', [id(9), 'xx.recipients']]],
    ],
    ['a relative, asked where the debtor is', [at(9, { recipient: 'relative', purpose: 'location' })], []],
    ['a threat', [at(9, { acts: ['threat'] })], [['content', [id(9), 'prohibited-acts.threat']]]],
    [
      'fear as a pressure point',
      [at(9, { acts: ['vulnerability-leverage'] })],
      [['aim', [id(9), 'prohibited-acts.vulnerability-leverage']]],
    ],
    [
      'neighbors told',
      [at(9, { acts: ['disclosure'] })],
      [['addressee', [id(9), 'prohibited-acts.disclosure']]],
    ],
    [
      'a public post',
      [at(9, { channel: 'public-post' })],
      [['addressee', [id(9), 'prohibited-acts.disclosure']]],
    ],
    ['returning daily', [at(9, { acts: ['siege'] })], [['frequency', [id(9), 'prohibited-acts.siege']]]],
    [
      'contacts of which nobody looked at acts',
      [call(`2026-06-10T09:00+08:00`)],
      [
        ['content', 'acts'],
        ['aim', 'acts'],
      ],
    ],
    ['a call made with consent is not one too many', [at(9), at(10), at(11, { withConsent: true })], []],
  ])('%s', (_, history, expected) => expect(told(screen(history))).toEqual(expected))

  it('cites the rule, and nothing for a limit of the caller', () => {
    const history = [at(7), at(9, { channel: 'sms' })]
    const [frequency, channel] = screen(history, {}, 1)
    expect(frequency?.breaches[0]?.citation).toEqual(citation)
    expect(channel?.breaches).toEqual([{ contactId: id(9), ruleId: 'limits.mostChannelsPerDay' }])
  })

  it('does not judge channels where nobody says how many are a bombardment', () => {
    expect(told(screen([at(9)], {}, null))).toEqual([['channel', 'limits.mostChannelsPerDay']])
  })

  it('knows nothing without a history, and not when without a zone', () => {
    const { history: _, ...rest } = contextOf([law])
    expect(screenContacts(rest, { mostChannelsPerDay: 2 }).map(({ status }) => status)).toEqual(
      Array.from({ length: 5 }, () => 'not-known'),
    )
    expect(told(screen([at(9)], { debtor: { place: 'XX' } }))).toEqual([['frequency', 'debtor.timeZones']])
  })

  it('says which rule had no value yet at a contact', () => {
    const early = [call('2019-12-31T09:00+08:00', known)]
    for (const { status, missing } of screen(early))
      expect([status, missing]).toEqual(['not-known', ['xx.hours:no-value']])
  })

  it('bears every prohibited act on some point', () => {
    for (const act of prohibitedActs) {
      const breached = screen([at(9, { acts: [act.id] })]).filter(({ status }) => status === 'breached')
      expect(breached.map(({ breaches }) => breaches.map(({ ruleId }) => ruleId))).toEqual([
        [`prohibited-acts.${act.id}`],
      ])
    }
    const own = { id: 'gossip', label: { en: 'gossip', 'zh-CN': '传闲话' } }
    expect(told(screen([at(9, { acts: ['gossip'] })], { prohibitedActs: [own] }))).toEqual([
      ['aim', [id(9), 'prohibited-acts.gossip']],
    ])
  })

  it('takes advice for no breach', () => {
    const advice = packOf([windowRule('allows', '08:00', '20:00', { effect: 'advise' })])
    expect(told(screen([at(7)], { packs: [advice] }))).toEqual([])
  })

  it('refuses more contacts than anybody makes, and what is no context', () => {
    const history = Array.from({ length: 2_001 }, (_, index) => at(9, { id: String(index) }))
    expect(errorOf(() => screen(history)).message).toBe(
      'history: expected at most 2000 contacts, received 2001. Screen one debtor at a time, in shorter stretches.',
    )
    expect(errorOf(() => screenContacts({} as never)).code).toBe('invalid-input')
    expect(errorOf(() => screen([at(9), at(9)])).message).toContain('history[1].id')
  })
})

describe('a contact is screened as it would have been asked about', () => {
  const counts = capRule(1, 1).counts
  type Per = NonNullable<typeof counts.per>[number]
  const onePer = (per: Per) => packOf([capRule(1, 1, { counts: { ...counts, per: [per] } })])
  const frequency = (history: readonly ContactRecord[], law: ReturnType<typeof packOf>) =>
    told(screen(history, { packs: [law] }))

  // Two calls of a day: of the same they are one too many, of different ones each is the first.
  it.each<[string, Per, Partial<ContactRecord>, Partial<ContactRecord>]>([
    ['account', 'account', { accountIds: ['A-1'] }, { accountIds: ['A-2'] }],
    ['number', 'address', { addressId: 'N-1' }, { addressId: 'N-2' }],
    ['principal', 'principal', { principalId: 'B-1' }, { principalId: 'B-2' }],
    ['place', 'place', { place: 'home' }, { place: 'work' }],
  ])('by its %s', (_, per, one, other) => {
    const law = onePer(per)
    expect(frequency([at(9, one), at(10, one)], law)).toEqual([['frequency', [id(10), 'xx.calls']]])
    expect(frequency([at(9, one), at(10, other)], law)).toEqual([])
  })

  it('and a cap on channels is a matter of the channel', () => {
    const channels = packOf([
      capRule(1, 1, { scope: {}, counts: { ...counts, channels: ['phone', 'sms'], distinct: 'channel' } }),
    ])
    expect(frequency([at(9), at(10, { channel: 'sms' })], channels)).toEqual([
      ['channel', [id(10), 'xx.calls']],
    ])
    expect(frequency([at(9), at(10)], channels)).toEqual([])
  })

  it('takes two thousand contacts', () => {
    const hours = Array.from({ length: 2_000 }, (_, index) =>
      at(9, { id: String(index), direction: 'inbound' }),
    )
    expect(() => screen(hours)).not.toThrow()
  })
})
