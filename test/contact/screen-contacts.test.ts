import { describe, expect, it } from 'vitest'
import {
  type BlockRule,
  type ContactContext,
  type ContactRule,
  type ContentRule,
  type GapRule,
  type PrerequisiteRule,
  prohibitedActs,
  type RecipientRule,
  type RecordRule,
  screenContacts,
} from '../../src/contact'
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

  it('by who calls and by whom is called', () => {
    const pooled = packOf([capRule(1, 1, { counts: { ...counts, pooled: 'actor' } })])
    const perPerson = onePer('person')
    const [one, other] = [{ actorId: 'agency-1' }, { actorId: 'agency-2' }]
    expect(frequency([at(9, one), at(10, one)], pooled)).toEqual([['frequency', [id(10), 'xx.calls']]])
    expect(frequency([at(9, one), at(10, other)], pooled)).toEqual([])
    const [mother, father] = [{ personId: 'mother' }, { personId: 'father' }]
    expect(frequency([at(9, mother), at(10, mother)], perPerson)).toEqual([
      ['frequency', [id(10), 'xx.calls']],
    ])
    expect(frequency([at(9, mother), at(10, father)], perPerson)).toEqual([])
  })

  it('by what it answers: the first reply lifts what names replies, the second does not', () => {
    const replies = packOf([windowRule('allows', '08:00', '20:00', { unless: ['reply'] })])
    const asked = at(21, { direction: 'inbound' })
    const reply = { inReplyTo: asked.id }
    expect(frequency([asked, at(22, reply)], replies)).toEqual([])
    expect(frequency([asked, at(22)], replies)).toEqual([['frequency', [id(22), 'xx.hours']]])
    expect(frequency([asked, at(22, reply), at(23, reply)], replies)).toEqual([
      ['frequency', [id(23), 'xx.hours']],
    ])
  })

  it('takes two thousand contacts', () => {
    const hours = Array.from({ length: 2_000 }, (_, index) =>
      at(9, { id: String(index), direction: 'inbound' }),
    )
    expect(() => screen(hours)).not.toThrow()
  })
})

describe('each kind of rule bears on its point', () => {
  const common = { label: { en: 'A rule', 'zh-CN': '一条规则' }, effect: 'deny', scope: {} } as const
  const inForce = [{ from: '2020-01-01', value: 'in-force', citation }] as const
  const under = (rule: ContactRule, history: readonly ContactRecord[], more: Partial<ContactContext> = {}) =>
    told(screen(history, { packs: [packOf([rule])], ...more }))

  it('what must be said, and what may not, on the content', () => {
    const content: ContentRule = {
      ...common,
      kind: 'content',
      id: 'xx.said',
      must: ['caller-identity'],
      mustNot: ['debt-to-others'],
      history: inForce,
    }
    const breach = [['content', [id(9), 'xx.said']]]
    expect(under(content, [at(9, { contents: ['caller-identity'] })])).toEqual([])
    expect(under(content, [at(9)])).toEqual(breach)
    expect(under(content, [at(9, { contents: ['caller-identity', 'debt-to-others'] })])).toEqual(breach)
    expect(under(content, [call('2026-06-10T09:00+08:00', { acts: [] })])).toEqual([
      ['content', 'request.contents'],
    ])
  })

  it('days that must pass, on the frequency', () => {
    const gap: GapRule = {
      ...common,
      kind: 'gap',
      id: 'xx.pause',
      counts: capRule(1, 1).counts,
      history: [{ from: '2020-01-01', value: { days: 1, firstDay: 'same' }, citation }],
    }
    const next = call('2026-06-11T09:00+08:00', known)
    expect(under(gap, [at(9), at(10)])).toEqual([['frequency', [id(10), 'xx.pause']]])
    expect(under(gap, [at(9), next])).toEqual([])
  })

  it('others before the debtor was tried, on the addressee; what else must come before is not screened', () => {
    const unreachable: PrerequisiteRule = {
      ...common,
      kind: 'prerequisite',
      id: 'xx.first',
      scope: { recipients: ['relative'] },
      requires: { fact: 'unreachable-debtor' },
      history: [{ from: '2020-01-01', value: { failures: 2 }, citation }],
    }
    const silent = (hour: number) => at(hour, { outcome: 'no-answer' })
    const mother = at(12, { recipient: 'relative' })
    expect(under(unreachable, [silent(9), mother])).toEqual([['addressee', [id(12), 'xx.first']]])
    expect(under(unreachable, [silent(9), silent(10), mother])).toEqual([])
    const notice: PrerequisiteRule = {
      ...unreachable,
      scope: {},
      requires: { fact: 'notice', notice: 'collection' },
      history: [{ from: '2020-01-01', value: {}, citation }],
    }
    expect(under(notice, [at(9)], { notices: [] })).toEqual([])
  })

  it('no status, preference or record: those are asked before a contact', () => {
    const block: BlockRule = {
      ...common,
      kind: 'block',
      id: 'xx.stop',
      statuses: ['dispute'],
      history: inForce,
    }
    const record: RecordRule = {
      ...common,
      kind: 'record',
      id: 'xx.keep',
      mustRecord: true,
      history: [{ from: '2020-01-01', value: {}, citation }],
    }
    const marks = [{ kind: 'dispute', from: '2026-01-01' }] as const
    expect(under(block, [at(9)], { marks })).toEqual([])
    expect(under(record, [at(9)])).toEqual([])
  })

  it('a consent given on the day lifts what names it, and none given on another day does', () => {
    const hours = windowRule('allows', '08:00', '20:00', { unless: ['consent:hours'] })
    const given = (from: string, until: string) => ({ consents: [{ kind: 'hours', from, until }] as const })
    const breach = [['frequency', [id(21), 'xx.hours']]]
    expect(under(hours, [at(21)], given('2026-06-10', '2026-06-10'))).toEqual([])
    expect(under(hours, [at(21)], given('2026-06-11', '2026-06-12'))).toEqual(breach)
    expect(under(hours, [at(21)], given('2026-06-08', '2026-06-09'))).toEqual(breach)
    // It must hold on every day on which the contact may lie: at 21:00 in Shanghai it is 09:00 of that day in New York.
    const nowhere = { debtor: { place: 'XX', timeZones: ['Asia/Shanghai', 'America/New_York'] } }
    const early = call('2026-06-11T06:00+08:00', known)
    expect(under(hours, [early], { ...nowhere, ...given('2026-06-10', '2026-06-10') })).toEqual([
      ['frequency', [early.id, 'xx.hours']],
    ])
    expect(under(hours, [early], { ...nowhere, ...given('2026-06-10', '2026-06-11') })).toEqual([])
  })

  it('consent to be contacted more often does not open the way to others', () => {
    expect(told(screen([at(9, { recipient: 'relative', withConsent: true })]))).toEqual([
      ['addressee', [id(9), 'xx.recipients']],
    ])
  })

  it('cites what was in force on the day of the contact', () => {
    const later = { ...citation, title: 'Fair Calls Act 2026 s 3' }
    const hours = windowRule('allows', '08:00', '20:00', {
      history: [
        { from: '2020-01-01', value: [{ from: '08:00', to: '20:00' }], citation },
        { from: '2026-06-10', value: [{ from: '09:00', to: '20:00' }], citation: later },
      ],
    })
    const before = call('2026-06-09T07:59+08:00', known)
    const after = call('2026-06-10T08:59+08:00', known)
    const [frequency] = screen([before, after], { packs: [packOf([hours])] })
    expect(frequency?.breaches).toEqual([
      { contactId: before.id, ruleId: 'xx.hours', citation },
      { contactId: after.id, ruleId: 'xx.hours', citation: later },
    ])
  })
})

describe('channels of a day', () => {
  const one = (time: string, channel: ContactRecord['channel'], more: Partial<ContactRecord> = {}) =>
    call(time, { ...known, channel, ...more })
  const channelsUnder = (history: readonly ContactRecord[], more: Partial<ContactContext> = {}) =>
    told(screen(history, { packs: [packOf([])], ...more }, 1))

  it('are those of the local day, to its first and last minute', () => {
    const late = one('2026-06-10T23:59+08:00', 'sms')
    expect(channelsUnder([one('2026-06-10T00:00+08:00', 'phone'), late])).toEqual([
      ['channel', [late.id, 'limits.mostChannelsPerDay']],
    ])
    expect(channelsUnder([one('2026-06-09T23:59+08:00', 'phone'), late])).toEqual([])
  })

  it('may be those of either day where the debtor may be in two zones', () => {
    // 2026-06-10 in New York runs to noon of the 11th in Shanghai.
    const debtor = { place: 'XX', timeZones: ['Asia/Shanghai', 'America/New_York'] }
    const late = one('2026-06-11T11:00+08:00', 'sms')
    expect(channelsUnder([one('2026-06-10T13:00+08:00', 'phone'), late], { debtor })).toEqual([
      ['channel', [late.id, 'limits.mostChannelsPerDay']],
    ])
  })

  it('are not those by which the debtor called or wrote', () => {
    const theirs = one('2026-06-10T09:00+08:00', 'sms', { direction: 'inbound' })
    expect(channelsUnder([theirs, one('2026-06-10T10:00+08:00', 'phone')])).toEqual([])
  })
})

it('goes on after a contact for which a rule had no value yet', () => {
  const early = call('2019-12-31T09:00+08:00', { ...known, acts: ['threat'] })
  const findings = screen([early, at(7)])
  expect(told(findings)).toEqual([
    ['frequency', [id(7), 'xx.hours']],
    ['channel', 'xx.hours:no-value'],
    ['addressee', 'xx.hours:no-value'],
    ['content', [early.id, 'prohibited-acts.threat']],
    ['aim', 'xx.hours:no-value'],
  ])
  expect(findings[0]?.missing).toEqual(['xx.hours:no-value'])
})
