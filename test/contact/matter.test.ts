import { describe, expect, it } from 'vitest'
import {
  type BlockRule,
  type CapRule,
  type ContactContext,
  type ContactRule,
  type ContentRule,
  contactWindows,
  type GapRule,
  type PrerequisiteRule,
} from '../../src/contact'
import { candidateZones } from '../../src/contact/candidate-zones'
import { matterIn } from '../../src/contact/matter'
import { call, capRule, checkCall, citation, contextOf, packOf, windowRule } from './questions'

const noon = '2026-03-31T12:00+08:00'
const night = '2026-03-31T22:00+08:00'
const common = { label: { en: 'A rule', 'zh-CN': '一条规则' }, effect: 'deny', scope: {} } as const
const inForce = [{ from: '2020-01-01', value: 'in-force', citation }] as const
const hours = windowRule('allows', '08:00', '20:00')
const atWork = windowRule('allows', '08:00', '20:00', { scope: { places: ['work'] } })
const cap = capRule(1, 1)
const gap: GapRule = {
  ...common,
  kind: 'gap',
  id: 'xx.pause',
  counts: cap.counts,
  history: [{ from: '2020-01-01', value: { days: 1, firstDay: 'same' }, citation }],
}
const block: BlockRule = { ...common, kind: 'block', id: 'xx.stop', statuses: ['dispute'], history: inForce }
const content: ContentRule = {
  ...common,
  kind: 'content',
  id: 'xx.said',
  must: ['caller-identity'],
  history: inForce,
}

/** What is known, without the fields of these names. */
const without = (
  fields: readonly (keyof ContactContext)[],
  rules: readonly ContactRule[],
  more: Partial<ContactContext> = {},
): ContactContext => {
  const context: Partial<ContactContext> = { ...contextOf([packOf(rules)]), ...more }
  for (const field of fields) delete (context as Record<string, unknown>)[field]
  return context as ContactContext
}

describe('a rule that objects only for want of what the caller accepts', () => {
  it.each<[string, ContactContext, readonly string[]]>([
    ['a rule on hours at a place', without([], [atWork], { acceptGaps: ['request.place'] }), []],
    [
      'the same, with a zone beside it that nobody knows',
      without([], [atWork], {
        debtor: { place: 'XX', timeZones: ['Asia/Shanghai', 'No/Where'] },
        acceptGaps: ['request.place', 'debtor.timeZones[1]'],
      }),
      ['debtor.timeZones[1]', 'request.place'],
    ],
    ['a number of contacts', without(['history'], [cap], { acceptGaps: ['history'] }), ['history']],
    [
      'days between contacts, of a debtor without a mark',
      without(['history'], [gap], { marks: [], acceptGaps: ['history'] }),
      ['history'],
    ],
    [
      'a status, of a debtor without a wish',
      without([], [block], { preferences: [], acceptGaps: ['marks'] }),
      ['marks'],
    ],
    [
      'a wish about a place',
      without([], [], {
        preferences: [{ from: '2026-01-01', places: ['work'], hours: [{ from: '20:00', to: '23:00' }] }],
        acceptGaps: ['request.place'],
      }),
      [],
    ],
    ['what is said', without([], [content], { acceptGaps: ['request.contents'] }), ['request.contents']],
  ])('changes nothing, now or later: %s', (_, context, acceptedGaps) =>
    expect(checkCall(noon, context)).toMatchObject({
      status: 'allowed',
      missing: [],
      acceptedGaps,
      nextAllowedAt: '2026-03-31T04:00:00.000Z',
      changesAt: null,
    }),
  )
})

describe('whether a rule never objects for want of facts alone', () => {
  const history = inForce
  const recipient: ContactRule = { ...common, kind: 'recipient', id: 'xx.whom', allows: ['debtor'], history }
  const record: ContactRule = { ...common, kind: 'record', id: 'xx.kept', history: [] }
  const notice: ContactRule = {
    ...common,
    kind: 'prerequisite',
    id: 'xx.notice',
    requires: { fact: 'notice', notice: 'collection' },
    history: [{ from: '2020-01-01', value: {}, citation }],
  }
  const wish: ContactRule = { ...common, kind: 'preference', id: 'xx.wish', history }
  const asked = [{ from: '2026-01-01', places: ['work'] }] as const
  const unknown = { debtor: { place: 'XX' } }

  it.each<[string, ContactRule, ContactContext, boolean]>([
    ['hours', hours, without([], []), true],
    ['hours by a calendar', { ...hours, calendar: 'ours' }, without([], []), false],
    ['hours at a place, where no place is told', atWork, without([], []), false],
    ['hours, where no zone is told', hours, without([], [], unknown), false],
    ['hours of a source that may be too weak', hours, without([], [], { minimumConfidence: 'weak' }), false],
    ['a number of contacts that are known', cap, without([], []), true],
    ['a number of contacts that are not', cap, without(['history'], [], { marks: [] }), false],
    ['days after contacts that are known', gap, without([], []), true],
    ['days after contacts that are not', gap, without(['history'], [], { marks: [] }), false],
    ['a status of one whose marks are known', block, without([], [], { marks: [] }), true],
    ['a status of one whose marks are not', block, without([], [], { preferences: [] }), false],
    ['a wish of one who has none', wish, without([], [], { preferences: [] }), true],
    ['a wish of one who has some', wish, without([], [], { preferences: asked }), false],
    ['a wish of one whose wishes are not known', wish, without([], []), false],
    ['who is contacted, which every question tells', recipient, without([], []), true],
    ['what is said', content, without([], []), false],
    ['what is recorded', record, without([], []), false],
    ['what must come before', notice, without([], []), false],
  ])('%s', (_, rule, context, expected) => {
    const known = { ...context, packs: [packOf([rule])] }
    const candidates = candidateZones(known, Date.parse(noon))
    const by = { channel: 'phone', actor: 'lender' } as const
    const { rules } = matterIn(by, known, candidates, () => candidates)
    expect(rules.find((one) => one.rule === rule)?.isAlwaysCertain).toBe(expected)
  })
})

describe('who began a contact', () => {
  const collectors: CapRule = capRule(0, 1, { scope: { channels: ['phone'], initiators: ['collector'] } })
  const answers: CapRule = capRule(0, 1, { scope: { channels: ['phone'], initiators: ['debtor'] } })
  const theirs = call('2026-03-30T10:00+08:00', { id: 'theirs', direction: 'inbound' })
  const ours = call('2026-03-30T11:00+08:00', { id: 'ours' })

  it.each<[string, string | undefined, string, string]>([
    ['the debtor, where it answers what the debtor began', 'theirs', 'allowed', 'blocked'],
    ['the collector, where it answers nothing', undefined, 'blocked', 'allowed'],
    ['the collector, where it follows up its own', 'ours', 'blocked', 'allowed'],
    ['the collector, where nobody knows what it answers', 'other', 'blocked', 'allowed'],
  ])('is %s', (_, inReplyTo, ofCollectors, ofAnswers) => {
    const request = inReplyTo === undefined ? {} : { inReplyTo }
    const statusUnder = (rule: CapRule) =>
      checkCall(noon, contextOf([packOf([rule])], { history: [theirs, ours] }), request).status
    expect([statusUnder(collectors), statusUnder(answers)]).toEqual([ofCollectors, ofAnswers])
  })
})

it('contacts are taken in the order in which they were made, however they are listed', () => {
  const unreachable: PrerequisiteRule = {
    ...common,
    kind: 'prerequisite',
    id: 'xx.first',
    scope: { recipients: ['relative'] },
    requires: { fact: 'unreachable-debtor' },
    history: [{ from: '2020-01-01', value: { failures: 2 }, citation }],
  }
  const at = (hour: string, outcome: 'no-answer' | 'answered-by-debtor') =>
    call(`2026-03-30T${hour}:00+08:00`, { outcome })
  const answered = at('09', 'answered-by-debtor')
  const [first, second] = [at('10', 'no-answer'), at('11', 'no-answer')]
  const statusAfter = (history: readonly (typeof first)[]) =>
    checkCall(noon, contextOf([packOf([unreachable])], { history }), { recipient: 'relative' }).status
  for (const history of [
    [answered, first, second],
    [second, first, answered],
    [first, answered, second],
  ])
    expect(statusAfter(history)).toBe('allowed')
  const later = at('12', 'answered-by-debtor')
  for (const history of [
    [first, second, later],
    [later, first, second],
    [later, second, first],
  ])
    expect(statusAfter(history)).toBe('blocked')
})

describe('the hours of a stretch', () => {
  const windows = (context: ContactContext) =>
    contactWindows(
      {
        channel: 'phone',
        actor: 'lender',
        from: '2026-03-31T00:00+08:00',
        to: '2026-04-01T00:00+08:00',
      },
      context,
    )
  const whole = [{ start: '2026-03-30T16:00:00.000Z', end: '2026-03-31T16:00:00.000Z' }]
  const daytime = [{ start: '2026-03-31T00:00:00.000Z', end: '2026-03-31T12:00:00.000Z' }]
  const advice = { effect: 'advise' } as const
  const freely = { unless: ['consent:frequency'] } as const
  const consents = [{ kind: 'frequency', from: '2026-01-01' }] as const

  it.each<[string, ContactContext, readonly object[], readonly string[], readonly string[]]>([
    ['advice closes none', without([], [{ ...hours, ...advice }]), whole, [], []],
    ['nor does it miss anything', without(['history'], [{ ...cap, ...advice }]), whole, [], []],
    ['a number that nobody knows closes all', without(['history'], [hours, cap]), [], ['history'], []],
    [
      'accepted, it closes none, and is told',
      without(['history'], [hours, cap], { acceptGaps: ['history', 'marks'] }),
      daytime,
      [],
      ['history'],
    ],
    [
      'accepted of advice, it is not told',
      without(['history'], [hours, { ...cap, ...advice }], { acceptGaps: ['history'] }),
      daytime,
      [],
      [],
    ],
    [
      'nor where a consent lifts the rule',
      without(['history'], [hours, { ...cap, ...freely }], { acceptGaps: ['history'], consents }),
      daytime,
      [],
      [],
    ],
  ])('%s', (_, context, intervals, missing, acceptedGaps) =>
    expect(windows(context)).toEqual({ intervals, missing, uncovered: [], acceptedGaps }),
  )
})

it('a rule is not asked for a value at an instant at which a ground lifts it', () => {
  const lifted = windowRule('allows', '08:00', '20:00', { unless: ['agreed-time'] })
  const early = '2019-12-31T22:00+08:00'
  expect(checkCall(early, contextOf([packOf([lifted])]), { grounds: ['agreed-time'] }).status).toBe('allowed')
  expect(checkCall(night, contextOf([packOf([lifted])]), { grounds: ['agreed-time'] }).status).toBe('allowed')
})
