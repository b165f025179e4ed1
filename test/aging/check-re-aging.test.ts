import { describe, expect, it } from 'vitest'
import {
  type CheckReAgingOptions,
  checkReAging,
  type PastReAging,
  type ReAgingLimits,
  type ReAgingRequest,
  type ReAgingRules,
} from '../../src/aging'
import { usOpenEndReAging } from '../../src/policies'
import { errorOf } from '../support/error-of'

const asOf = '2026-03-31'
/** Everything that the limits ask for: an account of five years, never re-aged, three payments made. */
const sound: ReAgingRequest = {
  kind: 'ordinary',
  openedOn: '2021-03-31',
  reAgings: [],
  consecutivePayments: 3,
  abilityAndWillingness: true,
}
const ordinary = (on: string): PastReAging => ({ on, kind: 'ordinary' })
const workout = (on: string): PastReAging => ({ on, kind: 'workout' })

const check = (more: Partial<ReAgingRequest>, day = asOf, limits: ReAgingLimits = usOpenEndReAging) =>
  checkReAging({ ...sound, ...more }, { asOf: day, limits })
/** What is known but for these facts. */
const without = (
  facts: readonly Exclude<keyof ReAgingRequest, 'kind'>[],
  more: Partial<ReAgingRequest> = {},
  limits: ReAgingLimits = usOpenEndReAging,
) => {
  const request: ReAgingRequest = { ...sound, ...more }
  const known = Object.entries(request).filter(([name]) => !facts.some((fact) => fact === name))
  return checkReAging({ kind: request.kind, ...Object.fromEntries(known) }, { asOf, limits })
}
const outcomesOf = ({ conditions }: ReturnType<typeof check>): readonly string[] =>
  conditions.map(({ id, outcome }) => `${id} ${outcome}`)
const unmetOf = ({ conditions }: ReturnType<typeof check>): readonly string[] =>
  conditions.flatMap(({ id, outcome }) => (outcome === 'unmet' ? [id] : []))

const act = { title: 'Re-aging Act s 1', confidence: 'verified' } as const
const order = { title: 'Amending Order art 2', confidence: 'official' } as const
const repeal = { title: 'Repeal Act s 1', confidence: 'verified' } as const
const rulesOf = (more: Partial<ReAgingRules> = {}): ReAgingRules => ({
  needsAbilityAndWillingness: false,
  minimumAgeMonths: 0,
  minimumConsecutivePayments: 0,
  caps: { ordinary: [], workout: [] },
  ...more,
})
const limitsOf = (rules: ReAgingRules): ReAgingLimits => ({
  id: 'test',
  history: [{ from: '2020-01-01', value: rules, citation: act }],
})

describe('the US limits', () => {
  it('tell every condition, with what was seen, the threshold and the source', () => {
    const source = {
      title: 'FFIEC Uniform Retail Credit Classification and Account Management Policy, 65 FR 36903',
      href: 'https://www.fdic.gov/resources/regulations/federal-register-publications/00uniform.html',
      confidence: 'verified',
    }
    const request: Partial<ReAgingRequest> = {
      openedOn: '2025-10-01',
      reAgings: [ordinary('2026-01-15'), workout('2025-12-01'), ordinary('2025-11-15')],
      consecutivePayments: 2,
      amountPaid: '149.99',
      minimumPayment: 50,
      currency: 'USD',
      abilityAndWillingness: false,
    }
    // Opened on 1 October: five whole months. Time cures age and caps, but neither payments nor ability.
    expect(check(request)).toEqual({
      status: 'blocked',
      kind: 'ordinary',
      asOf,
      limits: 'us-open-end-re-aging',
      conditions: [
        { id: 'ability-and-willingness', outcome: 'unmet', seen: false, threshold: true, source },
        { id: 'account-age', outcome: 'unmet', seen: 5, threshold: 9, source },
        {
          id: 'consecutive-payments',
          outcome: 'unmet',
          seen: { payments: 2, amountPaid: '149.99' },
          threshold: { payments: 3, amountPaid: '150.00' },
          source,
        },
        {
          id: 're-agings-in-12-months',
          outcome: 'unmet',
          seen: ['2025-11-15', '2026-01-15'],
          threshold: { most: 1, withinMonths: 12 },
          source,
        },
        {
          id: 're-agings-in-60-months',
          outcome: 'unmet',
          seen: ['2025-11-15', '2026-01-15'],
          threshold: { most: 2, withinMonths: 60 },
          source,
        },
      ],
      missing: [],
      changesOn: null,
    })
  })

  it('allow what meets them all', () => {
    expect(outcomesOf(check({}))).toEqual([
      'ability-and-willingness met',
      'account-age met',
      'consecutive-payments met',
      're-agings-in-12-months met',
      're-agings-in-60-months met',
    ])
    expect(check({})).toMatchObject({ status: 'allowed', missing: [], changesOn: null })
    expect(check({ kind: 'workout' })).toMatchObject({ status: 'allowed', missing: [], changesOn: null })
  })

  // Nine calendar months, by the corresponding day or the last day of a shorter month.
  it.each<[string, string, string, string, number, string | null]>([
    ['the day before nine months', '2025-07-15', '2026-04-14', 'blocked', 8, '2026-04-15'],
    ['the day itself', '2025-07-15', '2026-04-15', 'allowed', 9, null],
    ['the day after', '2025-07-15', '2026-04-16', 'allowed', 9, null],
    ['opened on the 31st: the day before', '2025-05-31', '2026-02-27', 'blocked', 8, '2026-02-28'],
    ['opened on the 31st: the last day of February', '2025-05-31', '2026-02-28', 'allowed', 9, null],
    ['the day it is opened', '2026-03-31', '2026-03-31', 'blocked', 0, '2026-12-31'],
    ['before it is opened', '2026-05-31', '2026-03-31', 'blocked', -2, '2027-02-28'],
  ])('ask for nine months: %s', (_, openedOn, day, status, months, changesOn) => {
    const verdict = check({ openedOn }, day)
    expect(verdict).toMatchObject({ status, changesOn })
    expect(verdict.conditions[1]).toMatchObject({ id: 'account-age', seen: months, threshold: 9 })
    expect(unmetOf(verdict)).toEqual(status === 'allowed' ? [] : ['account-age'])
  })

  const usd = { currency: 'USD', minimumPayment: '50.00' } as const
  it.each<[string, Partial<ReAgingRequest>, string]>([
    ['two', { consecutivePayments: 2, amountPaid: '0' }, 'unmet'],
    ['three', { consecutivePayments: 3, amountPaid: '0' }, 'met'],
    ['four', { consecutivePayments: 4, amountPaid: '0' }, 'met'],
    ['none, and a cent less than three', { consecutivePayments: 0, amountPaid: '149.99' }, 'unmet'],
    ['none, and as much as three', { consecutivePayments: 0, amountPaid: '150.00' }, 'met'],
    ['none, and a cent more', { consecutivePayments: 0, amountPaid: '150.01' }, 'met'],
    [
      'two, and two as money: the ways do not add up',
      { consecutivePayments: 2, amountPaid: '100.00' },
      'unmet',
    ],
  ])('ask for three payments in a row, or as much: %s', (_, payments, outcome) => {
    const verdict = check({ ...usd, ...payments })
    expect(verdict.conditions[2]).toMatchObject({
      id: 'consecutive-payments',
      outcome,
      threshold: { payments: 3, amountPaid: '150.00' },
    })
    expect(verdict).toMatchObject({ status: outcome === 'met' ? 'allowed' : 'blocked', changesOn: null })
  })

  it('compare amounts that are larger than any number holds exactly', () => {
    const large = { consecutivePayments: 0, currency: 'USD', minimumPayment: '90071992547409.93' }
    // Three times the minimum is 270,215,977,642,229.79.
    expect(check({ ...large, amountPaid: '270215977642229.78' }).status).toBe('blocked')
    expect(check({ ...large, amountPaid: '270215977642229.79' }).status).toBe('allowed')
  })

  const [twelve, sixty] = ['re-agings-in-12-months', 're-agings-in-60-months']
  it.each<[string, readonly PastReAging[], string, readonly string[], string | null]>([
    ['none before', [], asOf, [], null],
    ['one today', [ordinary('2026-03-31')], asOf, [twelve], '2027-03-31'],
    ['one yesterday', [ordinary('2026-03-30')], asOf, [twelve], '2027-03-30'],
    ['one a year and less a day ago', [ordinary('2025-04-01')], asOf, [twelve], '2026-04-01'],
    ['one on the same day a year ago: outside', [ordinary('2025-03-31')], asOf, [], null],
    ['one a year and a day ago', [ordinary('2025-03-30')], asOf, [], null],
    ['one on a leap day: the day before', [ordinary('2024-02-29')], '2025-02-27', [twelve], '2025-02-28'],
    ['one on a leap day: the last of February', [ordinary('2024-02-29')], '2025-02-28', [], null],
    [
      'two within five years, none within one',
      [ordinary('2022-01-10'), ordinary('2024-01-10')],
      asOf,
      [sixty],
      '2027-01-10',
    ],
    [
      'two, the older five years ago less a day',
      [ordinary('2024-01-10'), ordinary('2021-04-01')],
      asOf,
      [sixty],
      '2026-04-01',
    ],
    [
      'two, the older on the same day five years ago: outside',
      [ordinary('2021-03-31'), ordinary('2024-01-10')],
      asOf,
      [],
      null,
    ],
    [
      'two within a year: the five years are the longer wait',
      [ordinary('2025-08-10'), ordinary('2025-11-10')],
      asOf,
      [twelve, sixty],
      '2030-08-10',
    ],
    [
      'two, one of them within a year: the year is the longer wait',
      [ordinary('2021-05-10'), ordinary('2025-11-10')],
      asOf,
      [twelve, sixty],
      '2026-11-10',
    ],
    [
      'three within five years: two must leave',
      [ordinary('2022-01-10'), ordinary('2023-05-10'), ordinary('2024-09-10')],
      asOf,
      [sixty],
      '2028-05-10',
    ],
    ['a workout, which counts apart', [workout('2026-03-31')], asOf, [], null],
    ['one to come, which does not count yet', [ordinary('2026-06-01')], asOf, [], '2026-06-01'],
  ])(
    'allow one re-aging in twelve months and two in five years: %s',
    (_, reAgings, day, unmet, changesOn) => {
      const verdict = check({ openedOn: '2015-01-01', reAgings }, day)
      expect(unmetOf(verdict)).toEqual(unmet)
      expect(verdict).toMatchObject({ status: unmet.length === 0 ? 'allowed' : 'blocked', changesOn })
    },
  )

  it.each<[string, readonly PastReAging[], readonly string[], string | null]>([
    ['none before', [], [], null],
    ['one today', [workout(asOf)], [sixty], '2031-03-31'],
    ['one five years ago less a day', [workout('2021-04-01')], [sixty], '2026-04-01'],
    ['one on the same day five years ago: outside', [workout('2021-03-31')], [], null],
    ['ordinary ones, which count apart', [ordinary('2025-09-01'), ordinary('2026-03-31')], [], null],
  ])('allow a workout once in five years, in addition: %s', (_, reAgings, unmet, changesOn) => {
    const verdict = check({ kind: 'workout', openedOn: '2015-01-01', reAgings })
    expect(unmetOf(verdict)).toEqual(unmet)
    expect(verdict).toMatchObject({
      kind: 'workout',
      status: unmet.length === 0 ? 'allowed' : 'blocked',
      changesOn,
    })
    expect(verdict.conditions.map(({ id }) => id)).toEqual([
      'ability-and-willingness',
      'account-age',
      'consecutive-payments',
      sixty,
    ])
  })

  it('hold from the report in which the notice asks for them, in both languages', () => {
    const error = errorOf(() => check({ openedOn: '1990-01-01' }, '2000-12-30'))
    expect(error).toMatchObject({ code: 'no-value-in-force', details: { startsOn: '2000-12-31' } })
    expect(check({ openedOn: '1990-01-01' }, '2000-12-31').status).toBe('allowed')
    expect(usOpenEndReAging.label).toEqual({
      en: 'US open-end retail credit, re-aging',
      'zh-CN': '美国开放式零售信贷账龄重置条件',
    })
  })
})

describe('a fact that is not known', () => {
  const amounts = { amountPaid: '100.00', minimumPayment: '50.00', currency: 'USD' } as const
  it.each<[string, Parameters<typeof without>[0], Partial<ReAgingRequest>, readonly string[]]>([
    ['when it was opened', ['openedOn'], {}, ['openedOn']],
    ['what re-agings there were', ['reAgings'], {}, ['reAgings']],
    ['whether ability and willingness were shown', ['abilityAndWillingness'], {}, ['abilityAndWillingness']],
    [
      'what was paid, in whatever way',
      ['consecutivePayments'],
      {},
      ['consecutivePayments', 'amountPaid', 'minimumPayment'],
    ],
    [
      'how many payments, the money being too little',
      ['consecutivePayments'],
      amounts,
      ['consecutivePayments'],
    ],
    [
      'how much, the payments being too few',
      ['amountPaid'],
      { ...amounts, consecutivePayments: 2 },
      ['amountPaid'],
    ],
    [
      'the minimum payment, the payments being too few',
      ['minimumPayment'],
      { ...amounts, consecutivePayments: 2 },
      ['minimumPayment'],
    ],
    [
      'both amounts, the payments being too few',
      [],
      { consecutivePayments: 2 },
      ['amountPaid', 'minimumPayment'],
    ],
    [
      'how many payments, nothing having been paid instead',
      ['consecutivePayments', 'minimumPayment'],
      { amountPaid: '0.00', currency: 'USD' },
      ['consecutivePayments'],
    ],
    [
      'everything',
      ['openedOn', 'reAgings', 'consecutivePayments', 'abilityAndWillingness'],
      {},
      [
        'abilityAndWillingness',
        'openedOn',
        'consecutivePayments',
        'amountPaid',
        'minimumPayment',
        'reAgings',
      ],
    ],
  ])('leaves it open, and is asked for: %s', (_, facts, more, missing) =>
    expect(without(facts, more)).toMatchObject({ status: 'undetermined', missing, changesOn: null }),
  )

  it.each<[string, Parameters<typeof without>[0], Partial<ReAgingRequest>]>([
    ['the amounts, where the payments are enough', ['amountPaid', 'minimumPayment'], {}],
    [
      'the payments, where the money is enough',
      ['consecutivePayments'],
      { ...amounts, amountPaid: '150.00' },
    ],
  ])('leaves nothing open that it could not change: %s', (_, facts, more) =>
    expect(without(facts, more)).toMatchObject({ status: 'allowed', missing: [] }),
  )

  it('is unknown in its condition, and not false', () => {
    const verdict = without(['openedOn', 'reAgings', 'abilityAndWillingness', 'consecutivePayments'])
    expect(verdict.conditions.map(({ outcome, seen }) => [outcome, seen])).toEqual([
      ['unknown', null],
      ['unknown', null],
      ['unknown', { payments: null, amountPaid: null }],
      ['unknown', null],
      ['unknown', null],
    ])
    expect(verdict.conditions[2]?.threshold).toEqual({ payments: 3, amountPaid: null })
  })

  it.each<[string, Partial<ReAgingRequest>, string]>([
    ['ability', { abilityAndWillingness: false }, 'ability-and-willingness'],
    ['a re-aging last month', { reAgings: [ordinary('2026-02-28')] }, 're-agings-in-12-months'],
    ['nothing paid', { consecutivePayments: 0, amountPaid: '0', currency: 'USD' }, 'consecutive-payments'],
  ])('does not keep another condition from blocking: %s', (_, more, unmet) => {
    const verdict = without(['openedOn'], more)
    expect(verdict).toMatchObject({ status: 'blocked', missing: [] })
    expect(unmetOf(verdict)).toEqual([unmet])
    expect(outcomesOf(verdict)).toContain('account-age unknown')
  })

  it('is open from the day on which nothing else blocks', () =>
    expect(without(['abilityAndWillingness'], { openedOn: '2025-07-15' })).toMatchObject({
      status: 'blocked',
      changesOn: '2026-04-15',
    }))
})

describe('limits of another kind', () => {
  it('set only the conditions that they name', () => {
    expect(check({}, asOf, limitsOf(rulesOf()))).toMatchObject({ status: 'allowed', conditions: [] })
    const one = (rules: Partial<ReAgingRules>) => outcomesOf(check({}, asOf, limitsOf(rulesOf(rules))))
    expect(one({ needsAbilityAndWillingness: true })).toEqual(['ability-and-willingness met'])
    expect(one({ minimumAgeMonths: 60 })).toEqual(['account-age met'])
    expect(one({ minimumAgeMonths: 61 })).toEqual(['account-age unmet'])
    expect(one({ minimumConsecutivePayments: 1 })).toEqual(['consecutive-payments met'])
    expect(one({ caps: { ordinary: [{ most: 1, withinMonths: 1 }], workout: [] } })).toEqual([
      're-agings-in-1-months met',
    ])
  })

  it('forbid a kind, whatever its history', () => {
    const limits = limitsOf(rulesOf({ caps: { ordinary: [], workout: [{ most: 0, withinMonths: 1 }] } }))
    expect(check({ kind: 'workout' }, asOf, limits).status).toBe('blocked')
    expect(without(['reAgings'], { kind: 'workout' }, limits)).toMatchObject({
      status: 'blocked',
      missing: [],
    })
    expect(without(['reAgings'], {}, limits).status).toBe('allowed')
  })

  const changing: ReAgingLimits = {
    id: 'changing',
    history: [
      { from: '2026-01-01', value: rulesOf({ minimumAgeMonths: 6 }), citation: act },
      { from: '2026-04-01', value: rulesOf({ minimumAgeMonths: 9 }), citation: order },
      { from: '2026-10-01', value: null, citation: repeal },
    ],
  }
  // Opened on 15 September 2025: six months old on 15 March 2026, nine on 15 June.
  it.each<[string, string, string, string, string]>([
    ['the first day of the first', '2026-01-01', 'blocked', act.title, '2026-03-15'],
    ['old enough for the first', '2026-03-15', 'allowed', act.title, '2026-04-01'],
    ['the last day of the first', '2026-03-31', 'allowed', act.title, '2026-04-01'],
    ['not old enough for the second', '2026-04-01', 'blocked', order.title, '2026-06-15'],
    ['old enough for it', '2026-06-15', 'allowed', order.title, '2026-10-01'],
    ['the last day of all', '2026-09-30', 'allowed', order.title, '2026-10-01'],
  ])('that change go by the day: %s', (_, day, status, title, changesOn) => {
    const verdict = check({ openedOn: '2025-09-15' }, day, changing)
    expect(verdict).toMatchObject({ status, changesOn, limits: 'changing' })
    expect(verdict.conditions[0]?.source.title).toBe(title)
  })

  it.each([
    ['before the first', '2025-12-31'],
    ['from their end on', '2026-10-01'],
  ])('have no answer %s', (_, day) =>
    expect(errorOf(() => check({}, day, changing)).code).toBe('no-value-in-force'),
  )

  it('never turn on a day that cannot be written', () => {
    const late = { openedOn: '9999-06-30', reAgings: [ordinary('9999-07-01')] }
    expect(check(late, '9999-12-01')).toMatchObject({ status: 'blocked', changesOn: null })
    expect(check({ openedOn: '9999-03-31' }, '9999-12-01').changesOn).toBe('9999-12-31')
  })

  it('hand out a source of their own, which is not that of the data', () => {
    const limits = limitsOf(rulesOf({ needsAbilityAndWillingness: true }))
    const source = check({}, asOf, limits).conditions[0]?.source
    expect(source).toEqual(act)
    expect(source).not.toBe(act)
  })
})

describe('a question that cannot be read', () => {
  const options: CheckReAgingOptions = { asOf, limits: usOpenEndReAging }
  const issuesOf = (request: unknown, given: unknown): readonly string[] => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    const { code, details } = errorOf(() => checkReAging(request, given))
    expect(code).toBe('invalid-input')
    return 'issues' in details ? details.issues.map((issue) => `${issue.code} ${issue.path}`) : []
  }
  const usd = { currency: 'USD' }

  it.each<[string, object, readonly string[]]>([
    ['no kind', { kind: undefined }, ['missing request.kind']],
    ['a kind that is none', { kind: 'second' }, ['wrong-type request.kind']],
    ['a field that is none', { openedAt: asOf }, ['unknown-key request.openedAt']],
    ['null for what is not known', { openedOn: null }, ['wrong-type request.openedOn']],
    ['a day that is none', { openedOn: '2021-02-29' }, ['no-such-day request.openedOn']],
    ['a re-aging without a kind', { reAgings: [{ on: asOf }] }, ['missing request.reAgings[0].kind']],
    ['a re-aging without a day', { reAgings: [{ kind: 'workout' }] }, ['missing request.reAgings[0].on']],
    [
      'a re-aging on the day before the account was opened',
      { reAgings: [ordinary('2021-03-31'), ordinary('2021-03-30')] },
      ['date-order request.reAgings[1].on'],
    ],
    ['half a payment', { consecutivePayments: 2.5 }, ['wrong-type request.consecutivePayments']],
    ['fewer than no payments', { consecutivePayments: -1 }, ['wrong-type request.consecutivePayments']],
    ['more than there can be', { consecutivePayments: 1201 }, ['wrong-type request.consecutivePayments']],
    ['yes as a text', { abilityAndWillingness: 'yes' }, ['wrong-type request.abilityAndWillingness']],
    ['an amount without a currency', { amountPaid: '1' }, ['missing request.currency']],
    ['a minimum without a currency', { minimumPayment: '1' }, ['missing request.currency']],
    ['too many decimals', { ...usd, amountPaid: '1.001' }, ['too-precise request.amountPaid']],
    ['less than nothing paid', { ...usd, amountPaid: '-0.01' }, ['wrong-type request.amountPaid']],
    [
      'a minimum payment of zero',
      { ...usd, minimumPayment: '0.00' },
      ['not-positive request.minimumPayment'],
    ],
    [
      'several faults at once',
      { ...usd, amountPaid: '-1', minimumPayment: '-1' },
      ['wrong-type request.amountPaid', 'not-positive request.minimumPayment'],
    ],
  ])('%s', (_, more, expected) => expect(issuesOf({ ...sound, ...more }, options)).toEqual(expected))

  it('but the smallest amounts, and a re-aging on the day of opening, can', () => {
    expect(check({ ...usd, amountPaid: '0', minimumPayment: '0.01' }).status).toBe('allowed')
    expect(check({ reAgings: [ordinary('2021-03-31')] }).status).toBe('allowed')
    expect(check({ consecutivePayments: 1200 }).status).toBe('allowed')
  })

  const at = 'options.limits.history[0].value'
  it.each<[string, object, readonly string[]]>([
    ['no age', { minimumAgeMonths: undefined }, [`missing ${at}.minimumAgeMonths`]],
    ['an age below zero', { minimumAgeMonths: -1 }, [`wrong-type ${at}.minimumAgeMonths`]],
    ['no payments', { minimumConsecutivePayments: undefined }, [`missing ${at}.minimumConsecutivePayments`]],
    [
      'nothing of ability',
      { needsAbilityAndWillingness: undefined },
      [`missing ${at}.needsAbilityAndWillingness`],
    ],
    ['no caps for workouts', { caps: { ordinary: [] } }, [`missing ${at}.caps.workout`]],
    [
      'a cap over no months',
      { caps: { ordinary: [{ most: 1, withinMonths: 0 }], workout: [] } },
      [`wrong-type ${at}.caps.ordinary[0].withinMonths`],
    ],
    [
      'a cap of fewer than none',
      { caps: { ordinary: [], workout: [{ most: -1, withinMonths: 12 }] } },
      [`wrong-type ${at}.caps.workout[0].most`],
    ],
    [
      'the same period twice, and a shorter one after it',
      {
        caps: {
          ordinary: [
            { most: 1, withinMonths: 12 },
            { most: 2, withinMonths: 12 },
            { most: 2, withinMonths: 11 },
          ],
          workout: [],
        },
      },
      [`limit-order ${at}.caps.ordinary[1].withinMonths`, `limit-order ${at}.caps.ordinary[2].withinMonths`],
    ],
  ])('limits with %s', (_, more, expected) =>
    expect(issuesOf(sound, { asOf, limits: limitsOf({ ...rulesOf(), ...more }) })).toEqual(expected),
  )

  it.each<[string, unknown, readonly string[]]>([
    ['no options', undefined, ['missing options']],
    ['no day', { limits: usOpenEndReAging }, ['missing options.asOf']],
    ['no limits', { asOf }, ['missing options.limits']],
    [
      'limits out of order',
      { asOf, limits: { id: 'x', history: [...usOpenEndReAging.history, ...usOpenEndReAging.history] } },
      ['date-order options.limits.history[1].from'],
    ],
  ])('%s', (_, given, expected) => expect(issuesOf(sound, given)).toEqual(expected))

  it.each<[string, object, string, string]>([
    [
      'a re-aging before opening',
      { reAgings: [ordinary('2021-03-30')] },
      'request.reAgings[0].on: expected 2021-03-31, the day the account was opened, or later, received 2021-03-30. An account is not re-aged before it is opened; check both days.',
      'request.reAgings[0].on：应为不早于开户日 2021-03-31，收到 2021-03-30。开户之前不可能重置账龄；请核对两个日期。',
    ],
    [
      'no currency',
      { amountPaid: '1' },
      "request.currency: expected the currency of the amounts, received nothing. Name it beside them, such as 'USD'.",
      'request.currency：应为金额的货币，收到空缺。请与金额一并写明，例如 USD。',
    ],
    [
      'less than nothing paid',
      { ...usd, amountPaid: '-1' },
      'request.amountPaid: expected zero or more, received -1. Deduct what was taken back; where nothing is left, write 0.',
      'request.amountPaid：应为零或正数，收到 -1。请扣除已退回的款项；若无剩余，写 0。',
    ],
    [
      'a minimum payment of zero',
      { ...usd, minimumPayment: 0 },
      'request.minimumPayment: expected more than zero, received 0. Write what one minimum payment is, or leave it out where it is not known.',
      'request.minimumPayment：应为大于零的金额，收到 0。请写明一期最低还款额；未知时请省略。',
    ],
    [
      'half a payment',
      { consecutivePayments: 2.5 },
      'request.consecutivePayments: expected a whole number from 0 to 1200, received 2.5. Pass an integer such as 3.',
      'request.consecutivePayments：应为 0 至 1200 的整数，收到 2.5。请传入整数，例如 3。',
    ],
  ])('says what to do: %s', (_, more, en, chinese) =>
    expect(errorOf(() => checkReAging({ ...sound, ...more }, options)).sentence).toEqual({
      en,
      'zh-CN': chinese,
    }),
  )

  it('says what to do: periods out of order', () => {
    const caps = [
      { most: 1, withinMonths: 12 },
      { most: 2, withinMonths: 12 },
    ]
    const limits = limitsOf(rulesOf({ caps: { ordinary: caps, workout: [] } }))
    expect(errorOf(() => checkReAging(sound, { asOf, limits })).sentence).toEqual({
      en: `${at}.caps.ordinary[1].withinMonths: expected more than 12 months, received 12. List each period once, the shortest first.`,
      'zh-CN': `${at}.caps.ordinary[1].withinMonths：应为多于 12 个月，收到 12。每个期间只列一次，由短到长排列。`,
    })
  })
})
