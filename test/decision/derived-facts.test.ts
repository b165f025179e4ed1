import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CaseFile,
  createArrears,
  type DecisionTable,
  type DeclaredFact,
  type DerivedFact,
  type FactValue,
  type Policy,
} from '../../src'
import { factsAsked } from '../../src/decision/facts-asked'
import { addDays } from '../../src/foundations'
import { consumerLendingCn } from '../../src/policies'
import { compilePolicy } from '../../src/policy'
import { invented } from '../foundations/calendars'
import { accounts as randomAccounts, today } from '../properties/portfolios'
import { plainStrategy } from '../support/plain-strategy'

const label = { en: 'x', 'zh-CN': 'x' }
const shipped = plainStrategy()
const stages = ['few', 'some', 'many', 'open'].map((id) => ({ id, label }))

const facts: readonly DeclaredFact[] = [
  { id: 'limit', label, type: 'amount', least: '0' },
  { id: 'paidOn', label, type: 'date' },
  { id: 'f', label, type: 'boolean' },
  { id: 'g', label, type: 'boolean' },
]
const share: DerivedFact = {
  id: 'share',
  label: { en: 'use of the limit', 'zh-CN': '额度使用率' },
  kind: 'ratio',
  of: 'pastDue',
  to: 'limit',
  decimals: 2,
  rounding: 'down',
}
const signs: DerivedFact = { id: 'signs', label, kind: 'count', of: ['f', 'g'] }
const sincePaid: DerivedFact = { id: 'sincePaid', label, kind: 'days-since', since: 'paidOn' }

type When = DecisionTable<string>['rows'][number]['when']
type Row = readonly [outcome: string, when: When]
/** A policy in CNY whose stages alone are told, by these rows. */
const policyOf = (derivedFacts: readonly DerivedFact[], rows: readonly Row[]): Policy => ({
  schemaVersion: 1,
  id: 'ours',
  version: '1',
  aging: consumerLendingCn.aging,
  facts,
  derivedFacts,
  strategy: {
    ...shipped,
    stages,
    stageTable: {
      id: 'stages',
      hitPolicy: 'first',
      rows: rows.map(([outcome, when], index) => ({ id: `row-${index}`, when, outcome })),
    },
    treatmentTable: { id: 'treatments', hitPolicy: 'first', rows: [] },
    cadenceTable: { id: 'cadence', hitPolicy: 'first', rows: [] },
    letters: [],
  },
})
const asOf = '2026-03-31'
type Known = Readonly<Record<string, FactValue>>
const stageOf = (policy: Policy, given: Known, currency?: string) =>
  createArrears({ policy }).decide(
    { facts: given, ...(currency === undefined ? {} : { currency }) },
    { asOf },
  ).stage

const late = (id: string, amount: string, daysLate: number, currency = 'CNY') => ({
  id,
  currency,
  // The due date is day 0.
  dues: [{ id: '1', dueOn: addDays(asOf, -daysLate), amount }],
})
const caseOf = (accounts: CaseFile['accounts'], given: Known = {}): CaseFile => ({
  debtor: { id: 'D' },
  accounts,
  facts: given,
})

describe('tables read derived facts', () => {
  const split = (fact: string, at: number): readonly Row[] => [
    ['few', { [fact]: { below: at } }],
    ['many', { [fact]: { from: at } }],
  ]

  it.each<[string, DerivedFact, number, Known, string]>([
    ['a ratio just below', share, 0.8, { pastDue: '799.99', limit: '1000.00' }, 'few'],
    ['a ratio just at', share, 0.8, { pastDue: '800.00', limit: '1000' }, 'many'],
    ['a count below', signs, 2, { f: true, g: false }, 'few'],
    ['a count at', signs, 2, { f: true, g: true }, 'many'],
    ['days since, the day before', sincePaid, 30, { paidOn: '2026-03-02' }, 'few'],
    ['days since, on the day', sincePaid, 30, { paidOn: '2026-03-01' }, 'many'],
    ['days since a date to come', sincePaid, 0, { paidOn: '2026-04-01' }, 'few'],
    ['days since this day', sincePaid, 0, { paidOn: asOf }, 'many'],
  ])('%s', (_, fact, at, given, expected) => {
    expect(stageOf(policyOf([fact], split(fact.id, at)), given, 'CNY')).toMatchObject({
      status: 'decided',
      value: expected,
    })
  })

  it('one after another', () => {
    const perSign: DerivedFact = { ...share, id: 'perSign', of: 'signs', to: 'all', rounding: 'half-up' }
    const policy = policyOf([signs, { ...signs, id: 'all' }, perSign], split('perSign', 1))
    expect(stageOf(policy, { f: true, g: false })).toMatchObject({ value: 'many' })
  })

  it('what the caller states in their place wins', () => {
    const policy = policyOf(
      [signs, sincePaid],
      [
        ['many', { signs: { from: 1 }, sincePaid: { from: 7 } }],
        ['few', {}],
      ],
    )
    const given = { f: false, g: false, paidOn: asOf }
    expect(stageOf(policy, given)).toMatchObject({ value: 'few' })
    expect(stageOf(policy, { ...given, signs: 1, sincePaid: 7 })).toMatchObject({ value: 'many' })
    const assessed = createArrears({ policy }).assess(caseOf([], { ...given, signs: 1, sincePaid: 7 }), {
      asOf,
    })
    expect(assessed.stage.value).toBe('many')
    expect(assessed.changesOn).toBeNull()
  })

  it('and reasons tell their values, by their labels', () => {
    const arrears = createArrears({ policy: policyOf([share], split('share', 0.8)) })
    const decision = arrears.decide(
      { facts: { pastDue: '850.00', limit: '1000.00' }, currency: 'CNY' },
      { asOf },
    )
    expect(decision.stage).toMatchObject({ reasons: [{ rule: 'stages/row-1', facts: { share: 0.85 } }] })
    expect(arrears.explain(decision, { locale: 'en' })[0]).toBe(
      'Stage: x. Because use of the limit: 0.85 (>=0.8); rule stages/row-1.',
    )
    expect(arrears.explain(decision, { locale: 'zh-CN' })[0]).toBe(
      '阶段：x。依据：额度使用率为 0.85（>=0.8）；规则 stages/row-1。',
    )
  })
})

describe('where a derived fact is unknown', () => {
  const perSign: DerivedFact = { ...share, id: 'perSign', of: 'signs', to: 'all' }
  const all: DerivedFact = { ...signs, id: 'all', of: ['g', 'disputed'] }

  it.each<[string, readonly DerivedFact[], When, Known, readonly string[]]>([
    ['a ratio of two unknown', [share], { share: { from: 1 } }, {}, ['pastDue', 'limit']],
    ['a ratio of one', [share], { share: { from: 1 } }, { pastDue: '1' }, ['limit']],
    [
      'a ratio to zero, of which all is known',
      [share],
      { share: { from: 1 } },
      { pastDue: '1', limit: '0' },
      ['share'],
    ],
    ['a count', [signs], { signs: { from: 1 } }, { f: true }, ['g']],
    ['days since', [sincePaid], { sincePaid: { from: 1 } }, {}, ['paidOn']],
    [
      'what is derived from derived facts',
      [signs, all, perSign],
      { perSign: { from: 1 } },
      { f: true },
      ['g', 'disputed'],
    ],
    [
      'two of one source, and the source',
      [signs, all],
      { signs: { from: 1 }, all: { from: 1 }, g: true },
      { f: true, disputed: true },
      ['g'],
    ],
    [
      'what only a case file tells',
      [{ id: 'late', label, kind: 'account-count', of: 'daysPastDue', where: { from: 1 } }],
      { late: { from: 1 } },
      {},
      ['late'],
    ],
  ])('%s: what is asked for', (_, derived, when, given, missing) => {
    const policy = policyOf(derived, [
      ['many', when],
      ['few', {}],
    ])
    const decision = createArrears({ policy }).decide({ facts: given, currency: 'CNY' }, { asOf })
    expect(decision.stage).toMatchObject({ status: 'undetermined' })
    expect(new Set(decision.missing)).toEqual(new Set(missing))
    expect(decision.stage).toMatchObject({ missing: expect.arrayContaining([...missing]) })
    expect(new Set(decision.missing).size).toBe(decision.missing.length)
  })

  it('the answer is known where it cannot matter', () => {
    const policy = policyOf(
      [signs],
      [
        ['many', { signs: { from: 1 }, f: false }],
        ['few', {}],
      ],
    )
    expect(stageOf(policy, { f: true })).toMatchObject({ status: 'decided', value: 'few' })
  })

  it('two that hang on one unknown fact count as apart, unless the table says what cannot be', () => {
    const [one, two]: readonly DerivedFact[] = [
      { ...signs, id: 'one', of: ['g'] },
      { ...signs, id: 'two', of: ['g'] },
    ]
    if (one === undefined || two === undefined) throw new Error('there are two')
    const when = { one: { from: 1 }, two: { to: 0 } }
    const policy = policyOf(
      [one, two],
      [
        ['many', when],
        ['few', {}],
      ],
    )
    expect(stageOf(policy, {})).toMatchObject({ status: 'undetermined', missing: ['g'] })
    if (policy.strategy === undefined) throw new Error('the policy has a strategy')
    const stageTable = { ...policy.strategy.stageTable, impossible: [{ when }] }
    const told = { ...policy, strategy: { ...policy.strategy, stageTable } }
    expect(stageOf(told, {})).toMatchObject({ status: 'decided', value: 'few' })
  })

  it('what is decided all the same is decided so whatever the unknown turns out to be', () => {
    const bit = fc.boolean()
    const atLeast = fc.nat({ max: 3 }).map((from) => ({ from }))
    const when: fc.Arbitrary<When> = fc
      .record({ signs: atLeast, all: atLeast, f: bit, g: bit }, { requiredKeys: [] })
      .map((conditions) => ({ ...conditions }))
    const rows = fc
      .array(fc.tuple(fc.constantFrom('few', 'some', 'many'), when), { minLength: 1, maxLength: 4 })
      .map((own): readonly Row[] => [...own, ['open', {}]])
    const ids = ['f', 'g', 'disputed']
    const given = fc.record({ f: bit, g: bit, disputed: bit }, { requiredKeys: [] })
    let open = 0
    let closed = 0
    fc.assert(
      fc.property(rows, given, (own, known) => {
        const policy = policyOf([signs, { ...signs, id: 'all', of: ['g', 'f', 'disputed'] }], own)
        const stated: Known = { ...known }
        const unknown = ids.filter((id) => stated[id] === undefined)
        const { stage, missing } = createArrears({ policy }).decide({ facts: stated }, { asOf })
        if (unknown.length > 0 && stage.status === 'decided') closed++
        if (stage.status === 'undetermined') {
          open++
          expect(unknown).toEqual(expect.arrayContaining([...missing]))
          expect(missing.length).toBeGreaterThan(0)
        }
        for (let bits = 0; bits < 2 ** unknown.length; bits++) {
          const turned = Object.fromEntries(unknown.map((id, at) => [id, (bits >> at) % 2 === 1]))
          const { value } = stageOf(policy, { ...stated, ...turned })
          if (stage.status === 'decided') expect(value).toBe(stage.value)
          else expect(stage).toMatchObject({ mayBe: expect.arrayContaining([value]) })
        }
      }),
      { seed: 12, endOnFailure: true, numRuns: 200 },
    )
    expect(Math.min(open, closed)).toBeGreaterThan(20)
  })

  it('a row that asks for the unknown holds, where there is no ratio too', () => {
    const policy = policyOf(
      [share],
      [
        ['open', { share: 'unknown' }],
        ['few', {}],
      ],
    )
    expect(stageOf(policy, { pastDue: '1', limit: '0.00' }, 'CNY')).toMatchObject({ value: 'open' })
    expect(stageOf(policy, { pastDue: '1' }, 'CNY')).toMatchObject({ value: 'open' })
    expect(stageOf(policy, { pastDue: '1', limit: '5' }, 'CNY')).toMatchObject({ value: 'few' })
  })

  it('an amount in another currency than the policy is unknown to a ratio, too', () => {
    const policy = policyOf(
      [share],
      [
        ['open', { share: 'unknown' }],
        ['few', {}],
      ],
    )
    expect(stageOf(policy, { pastDue: '1', limit: '5' }, 'USD')).toMatchObject({ value: 'open' })
  })
})

describe('over the accounts of a case', () => {
  const least = (of: 'daysPastDue' | 'daysDelinquent' | 'pastDue' | 'balance'): DerivedFact => ({
    id: 'v',
    label,
    kind: 'least-over-accounts',
    of,
  })
  const greatest = (of: 'daysPastDue' | 'daysDelinquent' | 'pastDue' | 'balance'): DerivedFact => ({
    id: 'v',
    label,
    kind: 'greatest-over-accounts',
    of,
  })
  const counted = (
    of: 'daysPastDue' | 'daysDelinquent' | 'pastDue' | 'balance' | 'bucket',
    where: Extract<DerivedFact, { kind: 'account-count' }>['where'],
  ): DerivedFact => ({ id: 'v', label, kind: 'account-count', of, where })
  const toldOf = (
    fact: DerivedFact,
    accounts: CaseFile['accounts'],
    given: Known = {},
    aging: Policy['aging'] = consumerLendingCn.aging,
  ) => {
    const anything: When =
      'of' in fact && fact.kind !== 'account-count' && ['pastDue', 'balance'].includes(String(fact.of))
        ? { v: { from: '-1000000', orUnknown: true } }
        : { v: { from: 0, orUnknown: true } }
    const { stage } = createArrears({
      policy: { ...policyOf([fact], [['few', anything]]), aging },
      calendars: [invented],
    }).assess(caseOf(accounts, given), { asOf })
    return stage.status === 'decided' ? stage.reasons[0]?.facts['v'] : stage.status
  }
  const three = [late('A', '900.00', 5), late('B', '1000.00', 40), late('C', '80.00', 31)]
  const credit = {
    ...late('D', '10.00', 1),
    dues: [
      { id: '1', dueOn: '2027-01-01', amount: '10.00' },
      { id: '2', dueOn: '2026-03-01', amount: '-25.00' },
    ],
  }

  it.each<[string, DerivedFact, CaseFile['accounts'], FactValue | null]>([
    ['the most days past due', greatest('daysPastDue'), three, 40],
    ['the least days past due', least('daysPastDue'), three, 5],
    ['the least days past due, one account being current', least('daysPastDue'), [...three, credit], 0],
    ['the most days delinquent', greatest('daysDelinquent'), three, 40],
    ['the greatest amount, by value and not by letters', greatest('pastDue'), three, '1000.00'],
    ['the least amount, by value and not by letters', least('pastDue'), three, '80.00'],
    ['the least balance, a credit among them', least('balance'), [...three, credit], '-15.00'],
    ['the greatest balance of one account', greatest('balance'), [credit], '-15.00'],
    [
      'amounts past 2^53 cents',
      greatest('balance'),
      [late('A', '90071992547409.93', 1), late('B', '90071992547409.94', 1)],
      '90071992547409.94',
    ],
    ['nothing of no accounts', greatest('daysPastDue'), [], null],
    ['an amount of no accounts', least('pastDue'), [], null],
    [
      'amounts in two currencies',
      greatest('pastDue'),
      [late('A', '1.00', 1), late('B', '1.00', 1, 'USD')],
      null,
    ],
    [
      'amounts in a currency that is not the policy’s',
      greatest('pastDue'),
      [late('A', '1.00', 1, 'USD')],
      null,
    ],
    [
      'days in two currencies',
      greatest('daysPastDue'),
      [late('A', '1.00', 1), late('B', '1.00', 9, 'USD')],
      9,
    ],
    ['how many are past due from a day on', counted('daysPastDue', { from: 31 }), three, 2],
    ['how many are past due after that day', counted('daysPastDue', { above: 31 }), three, 1],
    ['how many are delinquent at most so many days', counted('daysDelinquent', { to: 31 }), three, 2],
    ['how many are in a bucket', counted('bucket', ['M1']), three, 1],
    ['how many are in none of some buckets', counted('bucket', { not: ['M1', 'M0'] }), three, 2],
    ['how many owe from an amount on', counted('pastDue', { from: '900' }), three, 2],
    ['how many have a credit', counted('balance', { below: '0' }), [...three, credit], 1],
    ['how many of none', counted('daysPastDue', { from: 31 }), [], 0],
    [
      'how many owe an amount in another currency',
      counted('pastDue', { from: '1' }),
      [late('A', '1.00', 1, 'USD')],
      null,
    ],
    [
      'how many are late in any currency',
      counted('daysPastDue', { from: 1 }),
      [late('A', '1.00', 1, 'USD')],
      1,
    ],
  ])('%s', (_, fact, accounts, expected) => {
    expect(toldOf(fact, accounts)).toBe(expected)
  })

  it('what the caller states wins', () => {
    expect(toldOf(greatest('daysPastDue'), three, { v: 7 })).toBe(7)
    expect(toldOf(greatest('pastDue'), three, { v: '7.00' })).toBe('7.00')
  })

  it('without a case file, a greatest amount is known in the currency of the policy alone, a count in any', () => {
    const rows: readonly Row[] = [
      ['open', { v: 'unknown' }],
      ['few', {}],
    ]
    const ofAmount = policyOf([greatest('pastDue')], rows)
    expect(stageOf(ofAmount, { v: '1.00' }, 'CNY')).toMatchObject({ value: 'few' })
    expect(stageOf(ofAmount, { v: '1.00' }, 'USD')).toMatchObject({ value: 'open' })
    expect(stageOf(ofAmount, { v: '1.00' })).toMatchObject({ value: 'open' })
    expect(stageOf(policyOf([counted('pastDue', { from: '1' })], rows), { v: 1 })).toMatchObject({
      value: 'few',
    })
  })

  // The calendar begins on 2026-01-01: how late the older account is by working days is not known.
  const older = [late('A', '900.00', 5), late('B', '50.00', 200)]
  it.each<[string, DerivedFact, FactValue | null]>([
    ['days past due, which need no calendar', greatest('daysPastDue'), 200],
    ['days delinquent', greatest('daysDelinquent'), null],
    ['what is past due', least('pastDue'), null],
    ['the balance', least('balance'), '50.00'],
    ['a count', counted('daysDelinquent', { from: 1 }), null],
    ['a count of buckets', counted('bucket', 'M1'), null],
    ['a count of what is past due', counted('pastDue', { from: '1' }), null],
    ['a count that takes the unknown too', counted('daysDelinquent', { from: 1, orUnknown: true }), 2],
    ['a count of the unknown', counted('bucket', 'unknown'), 1],
  ])('where a figure is unknown of one account: %s', (_, fact, expected) => {
    const counting = { method: 'business-days', calendar: invented.id } as const
    expect(toldOf(fact, older, {}, { ...consumerLendingCn.aging, counting })).toBe(expected)
  })
})

describe('the next change', () => {
  /** The first day within so many on which the stage differs. */
  const searched = (policy: Policy, caseFile: CaseFile, from: string, days: number): string | null => {
    const arrears = createArrears({ policy })
    const shown = (day: string): string => {
      const { stage, accounts, missing } = arrears.assess(caseFile, { asOf: day })
      const answer = stage.status === 'decided' ? [stage.value, stage.reasons.map(({ rule }) => rule)] : stage
      return JSON.stringify([
        answer,
        missing,
        // All of an account but its counts of days.
        accounts.map(
          ({ asOf: _, changesOn: __, daysPastDue, daysDelinquent, assetClassFloor, dues, ...account }) => [
            account,
            assetClassFloor?.id,
            dues.map(({ daysPastDue: ___, daysDelinquent: ____, ...due }) => due),
          ],
        ),
      ])
    }
    for (let count = 1; count <= days; count++) {
      if (shown(addDays(from, count)) !== shown(from)) return addDays(from, count)
    }
    return null
  }
  const single = (when: When): readonly Row[] => [
    ['many', when],
    ['few', {}],
  ]

  it.each<[string, When, string, string | null]>([
    ['the day on which the count reaches it', { sincePaid: { from: 40 } }, '2026-03-01', '2026-04-10'],
    ['the day after the last that it holds', { sincePaid: { to: 40 } }, '2026-03-01', '2026-04-11'],
    ['the day after the one that it is above', { sincePaid: { above: 40 } }, '2026-03-01', '2026-04-11'],
    ['the date itself, where it is to come', { sincePaid: { from: 0 } }, '2026-05-01', '2026-05-01'],
    ['a day before the date', { sincePaid: { from: -10 } }, '2026-05-01', '2026-04-21'],
    ['tomorrow', { sincePaid: { above: 30 } }, '2026-03-01', '2026-04-01'],
    ['never, where every cut point has passed', { sincePaid: { to: 29 } }, '2026-03-01', null],
    ['never, past the last day there is', { sincePaid: { from: 9_000_000 } }, '2026-03-01', null],
    ['never, past any day before the first', { sincePaid: { from: -9_000_000 } }, '2026-03-01', null],
  ])('of days since is %s', (_, when, paidOn, expected) => {
    const policy = policyOf([sincePaid], single(when))
    const { changesOn } = createArrears({ policy }).assess(caseOf([], { paidOn }), { asOf })
    expect(changesOn).toBe(expected)
    expect(searched(policy, caseOf([], { paidOn }), asOf, 60)).toBe(expected)
  })

  const over = (kind: 'least-over-accounts' | 'greatest-over-accounts'): DerivedFact => ({
    id: 'v',
    label,
    kind,
    of: 'daysPastDue',
  })
  const counted = (where: { from: number } | { to: number } | { above: number }): DerivedFact => ({
    id: 'v',
    label,
    kind: 'account-count',
    of: 'daysPastDue',
    where,
  })
  // On 2026-03-31 one account is 2 days past due, the other 12: M1 both, until the older is 31 on 2026-04-19.
  it.each<[string, DerivedFact, When, string]>([
    ['the greatest reaches a cut point', over('greatest-over-accounts'), { v: { from: 15 } }, '2026-04-03'],
    ['the greatest passes one', over('greatest-over-accounts'), { v: { to: 15 } }, '2026-04-04'],
    ['the least reaches one', over('least-over-accounts'), { v: { from: 15 } }, '2026-04-13'],
    ['one more account is counted', counted({ from: 17 }), { v: { from: 1 } }, '2026-04-05'],
    ['one more account is above a bound', counted({ above: 17 }), { v: { from: 1 } }, '2026-04-06'],
    ['one account fewer is counted', counted({ to: 17 }), { v: { from: 2 } }, '2026-04-06'],
    ['the second account is counted', counted({ from: 10 }), { v: { from: 2 } }, '2026-04-08'],
  ])('over accounts is the day on which %s', (_, fact, when, expected) => {
    const policy = policyOf([fact], single(when))
    const caseFile = caseOf([late('A', '1.00', 2), late('B', '1.00', 12)])
    expect(createArrears({ policy }).assess(caseFile, { asOf }).changesOn).toBe(expected)
    expect(searched(policy, caseFile, asOf, 30)).toBe(expected)
  })

  it('is that of a search day by day, over random accounts, dates and tables', () => {
    const point = fc.integer({ min: -40, max: 120 })
    const range = (place: fc.Arbitrary<number>) =>
      fc.tuple(fc.constantFrom('from', 'to', 'above', 'below'), place).map(([bound, at]) => ({ [bound]: at }))
    const days = fc.integer({ min: 1, max: 120 })
    const derived = fc
      .tuple(range(days), fc.constantFrom('daysPastDue', 'daysDelinquent'))
      .map(([where, of]): readonly DerivedFact[] => [
        sincePaid,
        { id: 'least', label, kind: 'least-over-accounts', of },
        { id: 'greatest', label, kind: 'greatest-over-accounts', of },
        { id: 'count', label, kind: 'account-count', of, where },
      ])
    const when = fc.oneof(
      range(point).map((sincePaid): When => ({ sincePaid })),
      range(days).map((least): When => ({ least })),
      range(days).map((greatest): When => ({ greatest })),
      range(fc.integer({ min: 1, max: 2 })).map((count): When => ({ count })),
    )
    const policies = fc
      .tuple(derived, fc.array(when, { minLength: 1, maxLength: 3 }))
      .map(([own, whens]) =>
        policyOf(own, [
          ...whens.map((one, index): Row => [['few', 'some', 'many'][index] ?? 'few', one]),
          ['open', {}],
        ]),
      )
    const cases = fc
      .tuple(fc.array(randomAccounts, { maxLength: 3 }), fc.integer({ min: -60, max: 60 }))
      .map(([held, count]) =>
        caseOf(
          held.map((account, index) => ({ ...account, id: `A-${index}` })),
          { paidOn: addDays(today, count) },
        ),
      )
    let changed = 0
    fc.assert(
      fc.property(policies, cases, (policy, caseFile) => {
        const { changesOn } = createArrears({ policy }).assess(caseFile, { asOf: today })
        const found = searched(policy, caseFile, today, 200)
        if (found !== null) changed++
        if (found !== null || (changesOn ?? '') <= addDays(today, 200)) expect(changesOn).toBe(found)
      }),
      { seed: 9, endOnFailure: true, numRuns: 60 },
    )
    expect(changed).toBeGreaterThan(20)
  })
})

it('deriving from what was derived changes nothing', () => {
  const policy = compilePolicy(
    policyOf(
      [
        signs,
        { ...signs, id: 'all', of: ['g', 'f', 'disputed'] },
        { ...share, id: 'part', of: 'signs', to: 'all' },
        share,
        sincePaid,
      ],
      [['few', {}]],
    ),
  )
  const given = fc.record(
    {
      f: fc.boolean(),
      g: fc.boolean(),
      disputed: fc.boolean(),
      pastDue: fc.constantFrom('0', '12.50', '99'),
      limit: fc.constantFrom('0', '50', '100.00'),
      paidOn: fc.constantFrom('2026-01-01', '2026-12-31'),
      signs: fc.constantFrom(0, 1, 2),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(given, (facts) => {
      const known = Object.fromEntries(Object.entries(facts))
      const once = factsAsked(policy, { facts: known, currency: 'CNY' }, asOf)
      const again = Object.fromEntries(
        Object.entries(once).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
      )
      expect(factsAsked(policy, { facts: again, currency: 'CNY' }, asOf)).toEqual(once)
      expect(once).toMatchObject(known)
    }),
    { seed: 8, endOnFailure: true, numRuns: 200 },
  )
})

describe('worked examples', () => {
  const policy = policyOf(
    [signs, sincePaid],
    [
      ['open', { sincePaid: 'unknown' }],
      ['many', { sincePaid: { from: 30 }, signs: { from: 1 } }],
      ['few', {}],
    ],
  )
  const exampleOf = (id: string, given: Known, stage: string) => ({
    id,
    because: 'so',
    given: { facts: given },
    expect: { stage },
  })

  it('state the days since, as they ask about no day; the rest is derived', () => {
    const { failed } = createArrears({
      policy: {
        ...policy,
        examples: [
          exampleOf('stated', { sincePaid: 30, f: true, g: false }, 'many'),
          exampleOf('less', { sincePaid: 29, f: true, g: false }, 'few'),
          exampleOf('not counted', { paidOn: '1990-01-01', f: true, g: true }, 'open'),
        ],
      },
    }).runExamples()
    expect(failed).toBe(0)
  })

  it('and what came nearest is told by the derived value', () => {
    const { results } = createArrears({
      policy: { ...policy, examples: [exampleOf('off', { sincePaid: 30, f: false, g: false }, 'many')] },
    }).runExamples()
    expect(results[0]?.mismatches[0]?.nearest).toEqual({
      rule: 'stages/row-1',
      failed: [{ fact: 'signs', condition: { from: 1 }, value: 0 }],
    })
  })
})
