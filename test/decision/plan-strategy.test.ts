import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createArrears, type FactValue, type Guideline, type StrategyPlan } from '../../src'
import { addDays } from '../../src/foundations'
import { precedences } from '../../src/strategy'
import { errorOf } from '../support/error-of'
import { guidedPolicy, guideline } from './guided-policy'

const asOf = '2026-03-10'
const late = { daysPastDue: 20, pastDue: '800.00' }
type Known = Readonly<Record<string, FactValue>>

const decide = (guidelines: readonly Guideline[], facts: Known, more: object = {}) =>
  createArrears({ policy: guidedPolicy({ guidelines, ...more }) }).decide(
    { facts: { ...late, ...facts }, currency: 'CNY', lettersSent: [] },
    { asOf },
  )
function planOf(guidelines: readonly Guideline[], facts: Known = {}, more: object = {}): StrategyPlan {
  const { plan } = decide(guidelines, facts, more)
  if (plan === null) throw new Error('the policy says how')
  return plan
}

describe('the treatment alone', () => {
  it('says how, where no guideline is laid over it', () => {
    const plan = planOf([])
    expect(plan).toMatchObject({
      guidelines: [],
      mayHold: [],
      channels: { status: 'decided', value: ['phone', 'sms', 'letter'] },
      tone: { status: 'decided', value: 'plain', reasons: [{ rule: 'treatments/call' }] },
      callGoal: { value: 'date' },
      offers: { value: [{ offer: 'plan', approver: 'clerk' }] },
      reviewOn: { value: '2026-03-24' },
    })
    for (const silent of [plan.playbook, plan.measures, plan.withheld, plan.urgency]) {
      expect(silent).toEqual({ status: 'none', value: null })
    }
  })

  it('is all there is to a policy that says nothing of how', () => {
    const { strategy, ...rest } = guidedPolicy()
    const policy = { ...rest, strategy: undefined }
    expect(
      createArrears({ policy: JSON.parse(JSON.stringify(policy)) }).decide({ facts: {} }, { asOf }).plan,
    ).toBeNull()
    expect(strategy).toBeDefined()
  })
})

describe('guidelines laid over it', () => {
  const both = { mood: 'bad', score: 3 } as const
  const weak = guideline('weak', 'segment', { mood: 'bad' })
  const strong = guideline('strong', 'dispute', { score: { from: 3 } })

  // design.md 5: prohibitions unite; channels intersect, in the order of the strongest; the highest approver; the earliest
  // dates; other values from the strongest, then in their order.
  it.each<[string, readonly Guideline[], Partial<Record<keyof StrategyPlan, unknown>>]>([
    [
      'the tone of the stronger',
      [
        { ...weak, tone: 'firm' },
        { ...strong, tone: 'kind' },
      ],
      { tone: 'kind' },
    ],
    [
      'the tone of the first of equal rank',
      [{ ...weak, tone: 'firm' }, guideline('later', 'segment', { mood: 'bad' }, { tone: 'kind' })],
      { tone: 'plain' },
    ],
    ['the tone of the treatment over a weaker one', [{ ...weak, tone: 'firm' }], { tone: 'plain' }],
    ['the goal of a stronger', [{ ...strong, callGoal: 'cause' }], { callGoal: 'cause' }],
    [
      'channels that both leave, in the order of the stronger',
      [
        { ...weak, channels: ['phone', 'letter'] },
        { ...strong, channels: ['letter', 'sms', 'phone'] },
      ],
      { channels: ['letter', 'phone'] },
    ],
    [
      'no channel that the treatment does not have',
      [{ ...strong, channels: ['visit', 'letter'] }],
      { channels: ['letter'] },
    ],
    ['no channel at all', [{ ...strong, channels: [] }], { channels: [] }],
    [
      'playbooks of both, the stronger first',
      [
        { ...weak, playbook: ['p-calm'] },
        { ...strong, playbook: ['p-hostile', 'p-calm'] },
      ],
      { playbook: ['p-hostile', 'p-calm'] },
    ],
    [
      'offers of all',
      [{ ...weak, offers: ['discount'] }],
      {
        offers: [
          { offer: 'plan', approver: 'clerk' },
          { offer: 'discount', approver: 'head' },
        ],
      },
    ],
    [
      'offers without what anybody withholds',
      [
        { ...weak, withholds: ['plan'] },
        { ...strong, offers: ['discount'] },
      ],
      { offers: [{ offer: 'discount', approver: 'head' }], withheld: ['plan'] },
    ],
    [
      'measures without what anybody withholds',
      [
        { ...strong, measures: ['hold', 'waiver'] },
        { ...weak, withholds: ['hold'] },
      ],
      { measures: ['waiver'] },
    ],
    [
      'what both withhold',
      [
        { ...weak, withholds: ['plan'] },
        { ...strong, withholds: ['hold', 'plan'] },
      ],
      { withheld: ['hold', 'plan'] },
    ],
    [
      'the earliest review',
      [
        { ...weak, reviewWithinDays: 3 },
        { ...strong, reviewWithinDays: 7 },
      ],
      { reviewOn: '2026-03-13' },
    ],
    ['a review on the same day', [{ ...weak, reviewWithinDays: 0 }], { reviewOn: asOf }],
    ['no later review than the treatment', [{ ...strong, reviewWithinDays: 30 }], { reviewOn: '2026-03-24' }],
  ])('%s', (_, guidelines, expected) => {
    const plan = planOf(guidelines, both)
    const found = Object.keys(expected).map((name) => [name, plan[name as 'tone'].value])
    expect(Object.fromEntries(found)).toEqual(expected)
  })

  it('are named in the order of their rank, and only those that hold', () => {
    const other = guideline('other', 'legal-stop', { mood: 'good' })
    expect(planOf([weak, other, strong], both).guidelines).toEqual(['strong', 'weak'])
  })

  it('may ask for a segment, the stage and the treatment', () => {
    const guidelines = [
      guideline('on-stage', 'stage', { stage: 'late' }),
      guideline('on-treatment', 'stage', { treatment: 'call' }),
      guideline('on-another', 'stage', { treatment: 'wait' }),
    ]
    expect(planOf(guidelines).guidelines).toEqual(['on-stage', 'on-treatment'])
  })

  it('give their reasons: what they asked and saw', () => {
    const note = { en: 'Score.', 'zh-CN': '评分。' }
    expect(planOf([{ ...strong, tone: 'kind', note }], both).tone).toEqual({
      status: 'decided',
      value: 'kind',
      reasons: [
        {
          rule: 'guidelines/strong',
          facts: { score: 3 },
          threshold: { score: { from: 3 } },
          note,
          outcome: 'kind',
        },
      ],
    })
  })
})

describe('who approves', () => {
  // A limit includes its number; 800 is the clerk's, 5000 the chief's.
  it.each<[string, Partial<Guideline>, string, string]>([
    ['the owner of the amount', {}, '1000.00', 'clerk'],
    ['a role that a guideline asks for', { approver: 'chief' }, '1000.00', 'chief'],
    ['the owner of the amount where it is higher', { approver: 'chief' }, '5000.01', 'head'],
    ['the owner of a measure that a guideline takes', { measures: ['waiver'] }, '1.00', 'head'],
    ['the higher of the two', { approver: 'chief', measures: ['waiver'] }, '1.00', 'head'],
    ['a lower role raises nothing', { approver: 'clerk' }, '4000.00', 'chief'],
  ])('%s', (_, says, pastDue, expected) => {
    const { approver } = decide([guideline('g', 'authority', { mood: 'bad' }, says)], {
      mood: 'bad',
      pastDue,
    })
    expect(approver).toMatchObject({ status: 'decided', value: expected })
  })

  it('is open where a guideline that may hold would raise it, and names what is missing', () => {
    const asking = guideline('g', 'authority', { mood: 'bad' }, { approver: 'chief' })
    expect(decide([asking], {}).approver).toMatchObject({
      status: 'undetermined',
      missing: ['mood'],
      mayBe: ['clerk', 'chief'],
      candidates: ['authority/clerk', 'guidelines/g'],
    })
    expect(decide([asking], { pastDue: '4000.00' }).approver).toMatchObject({
      status: 'decided',
      value: 'chief',
    })
  })
})

describe('what is unknown', () => {
  const kind = guideline('kind', 'dispute', { mood: 'bad' }, { tone: 'kind' })

  it('leaves open what it could change, and nothing else', () => {
    const decision = decide([kind], {})
    expect(decision.plan).toMatchObject({
      guidelines: [],
      mayHold: ['kind'],
      tone: {
        status: 'undetermined',
        missing: ['mood'],
        mayBe: ['plain', 'kind'],
        candidates: ['treatments/call', 'guidelines/kind'],
      },
      channels: { status: 'decided' },
      callGoal: { status: 'decided', value: 'date' },
    })
    expect(decision).toMatchObject({ status: 'undetermined', missing: ['mood'] })
  })

  it('leaves nothing open where a stronger one says so anyway', () => {
    const stronger = guideline('stronger', 'legal-stop', {}, { tone: 'firm' })
    expect(planOf([kind, stronger]).tone).toMatchObject({ status: 'decided', value: 'firm' })
  })

  it('leaves nothing open where both ways come to the same', () => {
    expect(planOf([{ ...kind, tone: 'plain' }]).tone).toMatchObject({ status: 'decided', value: 'plain' })
  })

  it('is told by the facts behind an earlier answer that is open', () => {
    const { daysPastDue: _, ...rest } = { daysPastDue: 0, pastDue: '1.00' }
    const decision = createArrears({
      policy: guidedPolicy({ guidelines: [guideline('s', 'stage', { stage: 'late' }, { tone: 'kind' })] }),
    }).decide({ facts: rest, currency: 'CNY', lettersSent: [] }, { asOf })
    expect(decision.plan?.tone).toMatchObject({ status: 'undetermined', missing: ['daysPastDue'] })
    expect(decision.missing).toEqual(['daysPastDue'])
  })

  it('a guideline for the unknown holds for certain', () => {
    expect(planOf([guideline('u', 'dispute', { mood: 'unknown' }, { tone: 'kind' })]).tone).toMatchObject({
      value: 'kind',
    })
  })
})

describe('urgency', () => {
  const urgency = [
    {
      of: 'daysPastDue',
      bands: [
        { where: { from: 20 }, points: 30 },
        { where: { from: 10 }, points: 10 },
      ],
    },
    { of: 'treatment', bands: [{ where: 'call', points: 5 }] },
    { of: 'mood', bands: [{ where: 'bad', points: -8 }] },
  ]
  it.each<[string, Known, number]>([
    ['on the edge of a band', { mood: 'good' }, 35],
    ['just below it', { mood: 'good', daysPastDue: 19 }, 15],
    ['with points below zero', { mood: 'bad' }, 27],
  ])('adds up the points %s', (_, facts, expected) => {
    expect(planOf([], facts, { urgency }).urgency).toMatchObject({ status: 'decided', value: expected })
  })

  it('is open where a fact is not known, and tells what it may be', () => {
    expect(planOf([], {}, { urgency }).urgency).toMatchObject({
      status: 'undetermined',
      missing: ['mood'],
      mayBe: [27, 35],
    })
  })
})

describe('where the treatment contacts nobody', () => {
  const says = {
    tone: 'kind',
    callGoal: 'cause',
    playbook: ['p-calm'],
    offers: ['discount'],
    measures: ['hold'],
  }
  const talkative = guideline('talkative', 'dispute', { mood: 'bad' }, says)
  // Up to day 9 the small policy waits, without a channel.
  const early = { mood: 'bad', daysPastDue: 5 } as const

  it('nothing is said of a talk, whatever guidelines say; measures stand', () => {
    const plan = planOf([talkative], early)
    for (const silent of [plan.tone, plan.callGoal, plan.playbook, plan.offers]) {
      expect(silent).toEqual({ status: 'none', value: null })
    }
    expect(plan).toMatchObject({
      guidelines: ['talkative'],
      channels: { status: 'decided', value: [] },
      measures: { value: ['hold'] },
    })
    expect(planOf([talkative], { ...early, daysPastDue: 10 })).toMatchObject({
      tone: { value: 'kind' },
      callGoal: { value: 'cause' },
      playbook: { value: ['p-calm'] },
    })
  })

  it('and it is open where it is not known whether it does', () => {
    const { plan } = createArrears({ policy: guidedPolicy({ guidelines: [talkative] }) }).decide(
      { facts: { mood: 'bad' }, lettersSent: [] },
      { asOf },
    )
    expect(plan?.tone).toMatchObject({
      status: 'undetermined',
      missing: ['daysPastDue'],
      mayBe: ['kind'],
      mayBeNone: true,
    })
  })
})

describe('nobody is asked for leave of what is withheld', () => {
  // The waiver is the head's; 800.00 alone is the clerk's.
  const asks = guideline('asks', 'segment', { mood: 'bad' }, { measures: ['waiver'] })
  const stops = guideline('stops', 'dispute', { score: { from: 3 } }, { withholds: ['waiver'] })
  const silent = {
    treatments: (guidedPolicy().strategy?.treatments ?? []).map((one) => ({ ...one, withholds: ['waiver'] })),
  }

  it.each<[string, readonly Guideline[], Known, object, unknown]>([
    ['it is asked for where nothing withholds it', [asks], { mood: 'bad', score: 3 }, {}, 'head'],
    ['nor where another guideline does', [asks, stops], { mood: 'bad', score: 3 }, {}, 'clerk'],
    ['nor where the treatment does', [asks], { mood: 'bad' }, silent, 'clerk'],
    ['but where that guideline does not hold', [asks, stops], { mood: 'bad', score: 2 }, {}, 'head'],
  ])('%s', (_, guidelines, facts, more, expected) => {
    expect(decide(guidelines, facts, more).approver).toMatchObject({ status: 'decided', value: expected })
  })

  it('and it is open where it is not known whether it is', () => {
    expect(decide([asks, stops], { mood: 'bad' }).approver).toMatchObject({
      status: 'undetermined',
      missing: ['score'],
      mayBe: ['clerk', 'head'],
      candidates: ['authority/clerk', 'guidelines/asks'],
    })
  })
})

it('a further guideline never adds a channel, never lowers the approver, never puts off the review', () => {
  const layer = fc.record({
    precedence: fc.constantFrom(...precedences),
    channels: fc.option(fc.subarray(['phone', 'sms', 'letter', 'visit'] as const), { nil: undefined }),
    approver: fc.option(fc.constantFrom('clerk', 'chief', 'head'), { nil: undefined }),
    reviewWithinDays: fc.option(fc.nat(40), { nil: undefined }),
    withholds: fc.option(fc.subarray(['plan', 'discount', 'hold']), { nil: undefined }),
    isKnown: fc.boolean(),
  })
  const roles = ['clerk', 'chief', 'head']
  let decided = 0
  fc.assert(
    fc.property(fc.array(layer, { maxLength: 5 }), layer, (layers, further) => {
      const listed = [...layers, further].map(({ isKnown, ...says }, index) => {
        const known = Object.fromEntries(Object.entries(says).filter(([, value]) => value !== undefined))
        return guideline(
          `g${index}`,
          says.precedence,
          isKnown ? { mood: 'bad' } : { score: { from: 1 } },
          known,
        )
      })
      for (const facts of [{ mood: 'bad', score: 1 }, { mood: 'bad' }] as const) {
        const [before, after] = [decide(listed.slice(0, -1), facts), decide(listed, facts)]
        const [one, other] = [before.plan, after.plan]
        if (other?.channels.status === 'decided' && one?.channels.status === 'decided') {
          decided++
          for (const channel of other.channels.value) expect(one.channels.value).toContain(channel)
        }
        if (after.approver.status === 'decided' && before.approver.status === 'decided') {
          expect(roles.indexOf(after.approver.value)).toBeGreaterThanOrEqual(
            roles.indexOf(before.approver.value),
          )
        }
        if (other?.reviewOn.status === 'decided' && one?.reviewOn.status === 'decided') {
          expect(other.reviewOn.value <= one.reviewOn.value).toBe(true)
        }
        for (const { offer } of other?.offers.value ?? []) {
          if (other?.withheld.status === 'decided') expect(other.withheld.value).not.toContain(offer)
        }
      }
    }),
    { seed: 7, numRuns: 150, endOnFailure: true },
  )
  expect(decided).toBeGreaterThan(50)
})

describe('a policy is refused', () => {
  it.each<[string, object, string, string]>([
    [
      'a guideline on a fact that does not exist',
      { guidelines: [guideline('g', 'stage', { colour: 'red' })] },
      'strategy.guidelines[0].when.colour',
      'unknown-reference',
    ],
    [
      'a condition that the fact cannot have',
      { guidelines: [guideline('g', 'stage', { mood: 'blue' })] },
      'strategy.guidelines[0].when.mood',
      'unknown-reference',
    ],
    [
      'two guidelines of one id',
      { guidelines: [guideline('g', 'stage', {}), guideline('g', 'stage', {})] },
      'strategy.guidelines[1].id',
      'duplicate-id',
    ],
    [
      'a tone that is not listed',
      { guidelines: [guideline('g', 'stage', {}, { tone: 'loud' })] },
      'strategy.guidelines[0].tone',
      'unknown-reference',
    ],
    [
      'a goal that is not listed',
      { guidelines: [guideline('g', 'stage', {}, { callGoal: 'win' })] },
      'strategy.guidelines[0].callGoal',
      'unknown-reference',
    ],
    [
      'an entry that the playbook does not have',
      { guidelines: [guideline('g', 'stage', {}, { playbook: ['p'] })] },
      'strategy.guidelines[0].playbook[0]',
      'unknown-reference',
    ],
    [
      'an offer that is not listed',
      { guidelines: [guideline('g', 'stage', {}, { offers: ['gift'] })] },
      'strategy.guidelines[0].offers[0]',
      'unknown-reference',
    ],
    [
      'a measure that the authority does not have',
      { guidelines: [guideline('g', 'stage', {}, { measures: ['siren'] })] },
      'strategy.guidelines[0].measures[0]',
      'unknown-reference',
    ],
    [
      'something withheld that is neither',
      { guidelines: [guideline('g', 'stage', {}, { withholds: ['siren'] })] },
      'strategy.guidelines[0].withholds[0]',
      'unknown-reference',
    ],
    [
      'an approver who is no role',
      { guidelines: [guideline('g', 'stage', {}, { approver: 'king' })] },
      'strategy.guidelines[0].approver',
      'unknown-reference',
    ],
    [
      'an offer under the id of a measure',
      { offers: [{ id: 'hold', label: { en: 'h', 'zh-CN': '暂停' }, measure: 'hold' }] },
      'strategy.offers[0].id',
      'duplicate-id',
    ],
    [
      'points on a fact that does not exist',
      { urgency: [{ of: 'colour', bands: [{ where: 'red', points: 1 }] }] },
      'strategy.urgency[0].of',
      'unknown-reference',
    ],
    [
      'points twice on one fact',
      {
        urgency: [
          { of: 'mood', bands: [{ where: 'bad', points: 1 }] },
          { of: 'mood', bands: [{ where: 'good', points: 1 }] },
        ],
      },
      'strategy.urgency[1].of',
      'duplicate-id',
    ],
    ['no band', { urgency: [{ of: 'mood', bands: [] }] }, 'strategy.urgency[0].bands', 'missing'],
    [
      'part of a point',
      { urgency: [{ of: 'mood', bands: [{ where: 'bad', points: 0.5 }] }] },
      'strategy.urgency[0].bands[0].points',
      'wrong-type',
    ],
  ])('%s', (_, more, path, code) => {
    const error = errorOf(() => createArrears({ policy: guidedPolicy(more) }))
    expect(error.details).toMatchObject({
      issues: expect.arrayContaining([expect.objectContaining({ path, code })]),
    })
  })
})

describe('an opinion changes the tone, the goal and the playbook, and nothing else', () => {
  const hostile = guideline('hostile', 'preference', { temper: 'hostile' })
  it('may say these', () => {
    const says = { tone: 'kind', callGoal: 'cause', playbook: ['p-hostile'] }
    expect(planOf([{ ...hostile, precedence: 'authority', ...says }], { temper: 'hostile' })).toMatchObject({
      tone: { value: 'kind' },
      callGoal: { value: 'cause' },
      playbook: { value: ['p-hostile'] },
    })
  })

  it.each<[string, object, string]>([
    ['channels', { guidelines: [{ ...hostile, channels: ['letter'] }] }, 'strategy.guidelines[0]'],
    ['offers', { guidelines: [{ ...hostile, offers: ['plan'] }] }, 'strategy.guidelines[0]'],
    ['measures', { guidelines: [{ ...hostile, measures: ['hold'] }] }, 'strategy.guidelines[0]'],
    ['what is withheld', { guidelines: [{ ...hostile, withholds: ['plan'] }] }, 'strategy.guidelines[0]'],
    ['who approves', { guidelines: [{ ...hostile, approver: 'head' }] }, 'strategy.guidelines[0]'],
    ['the review', { guidelines: [{ ...hostile, reviewWithinDays: 1 }] }, 'strategy.guidelines[0]'],
    [
      'the order of work',
      { urgency: [{ of: 'temper', bands: [{ where: 'hostile', points: 1 }] }] },
      'strategy.urgency[0].of',
    ],
    [
      'the treatment',
      {
        treatmentTable: {
          id: 't',
          hitPolicy: 'first',
          rows: [{ id: 'a', when: { temper: 'hostile' }, outcome: 'call' }],
        },
      },
      'strategy.treatmentTable',
    ],
  ])('may not change %s', (_, more, path) => {
    const error = errorOf(() => createArrears({ policy: guidedPolicy(more) }))
    expect(error.details).toMatchObject({ issues: [{ path, code: 'opinion-decides' }] })
  })

  it('nor through a segment that rests on it', () => {
    const policy = guidedPolicy({
      guidelines: [guideline('g', 'segment', { kind: 'x' }, { approver: 'head' })],
    })
    const own = { id: 'x', label: { en: 'x', 'zh-CN': '甲' } }
    const segmentations = [
      {
        id: 'kind',
        label: own.label,
        segments: [own],
        table: {
          id: 'kind',
          hitPolicy: 'first' as const,
          rows: [{ id: 'x', when: { temper: 'hostile' }, outcome: 'x' }],
        },
      },
    ]
    expect(
      errorOf(() => createArrears({ policy: { ...policy, classification: { segmentations } } })).message,
    ).toBe(
      'strategy.guidelines[0]: "kind" is what somebody thinks of the debtor, and changes approver: an opinion may change the tone, the goal of a call and the playbook alone. Ask for a fact that anybody can check, or move it to a guideline that says no more than these.',
    )
  })
})

describe('a protected fact eases and never presses', () => {
  const old = guideline('old', 'vulnerability', { ageBand: 'old' })
  it.each<[string, Partial<Guideline>]>([
    ['channels', { channels: ['letter'] }],
    ['the mildest tone', { tone: 'kind' }],
    ['offers', { offers: ['discount'] }],
    ['a review', { reviewWithinDays: 1 }],
    ['an approver', { approver: 'head' }],
  ])('may say %s', (_, says) => {
    expect(() => createArrears({ policy: guidedPolicy({ guidelines: [{ ...old, ...says }] }) })).not.toThrow()
  })
  it.each<[string, Partial<Guideline>]>([
    ['a firmer tone', { tone: 'plain' }],
    ['measures', { measures: ['hold'] }],
    ['what is withheld', { withholds: ['plan'] }],
  ])('may not say %s', (_, says) => {
    const error = errorOf(() =>
      createArrears({ policy: guidedPolicy({ guidelines: [{ ...old, ...says }] }) }),
    )
    expect(error.details).toMatchObject({
      issues: [{ path: 'strategy.guidelines[0]', code: 'protected-pressure' }],
    })
  })
})

it('what nothing leads to is told', () => {
  const findings = createArrears({ policy: guidedPolicy() })
    .verify()
    .filter(({ code }) => code === 'unused-outcome')
  expect(findings.map(({ path }) => path)).toEqual([
    'strategy.tones[kind]',
    'strategy.tones[firm]',
    'strategy.callGoals[cause]',
    'strategy.offers[discount]',
    'strategy.playbook[p-hostile]',
    'strategy.playbook[p-calm]',
  ])
})

it('explain tells the plan in both languages', () => {
  const arrears = createArrears({
    policy: guidedPolicy({
      guidelines: [guideline('k', 'dispute', { mood: 'bad' }, { tone: 'kind', withholds: ['plan'] })],
    }),
  })
  const decision = arrears.decide(
    { facts: { ...late, mood: 'bad' }, currency: 'CNY', lettersSent: [] },
    { asOf },
  )
  expect(arrears.explain(decision, { locale: 'en' }).slice(5, -1)).toEqual([
    'Channels, in order: phone, SMS, letter. By rule treatments/call.',
    'Tone: kind. Because mood: bad; rule guidelines/k.',
    'Goal of the call: date. By rule treatments/call.',
    'May be offered: none. Because mood: bad; rule guidelines/k. By rule treatments/call.',
    'Not offered and not taken: plan. Because mood: bad; rule guidelines/k.',
    `Looked at again by: ${addDays(asOf, 14)}. By rule treatments/call.`,
  ])
  expect(arrears.explain(decision, { locale: 'zh-CN' })[6]).toBe(
    '语气：kind。依据：mood为 bad；规则 guidelines/k。',
  )
})
