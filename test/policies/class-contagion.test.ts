import { describe, expect, it } from 'vitest'
import {
  type AssetClassFloors,
  type ClassContagion,
  type ClassifyExposuresOptions,
  classifyExposures,
  compileAging,
  type DueDateDay,
} from '../../src/aging'
import { addDays } from '../../src/foundations'
import {
  contagionCn2023,
  contagionEuObligor,
  contagionIndia,
  euDefault,
  fiveClasses2023,
  indiaSma,
} from '../../src/policies'

const asOf = '2026-06-30'

/** The classes of accounts, each by its days past due and its balance, under a rule with the floors it is made for. */
const classesOf = (
  [contagion, assetClassFloors, dueDateIsDay]: readonly [ClassContagion, AssetClassFloors, DueDateDay],
  debts: readonly (readonly [number, string])[],
  more: Partial<ClassifyExposuresOptions> = {},
): readonly (string | null)[] => {
  const day = more.asOf ?? asOf
  const accounts = debts.map(([daysLate, amount], index) => ({
    id: `A${index}`,
    currency: 'EUR',
    dues: [{ id: '1', dueOn: addDays(day, dueDateIsDay - daysLate), amount }],
  }))
  const aging = compileAging({
    dueDateIsDay,
    bucketTable: { id: 'all', buckets: [{ id: 'all', fromDay: 0 }] },
    assetClassFloors,
  })
  const answer = classifyExposures(
    { debtor: { id: 'D' }, accounts },
    { asOf: day, aging, contagion, ...more },
  )
  return answer.accounts.map(({ assetClass }) => assetClass)
}

describe('contagionCn2023', () => {
  const china = [contagionCn2023, fiveClasses2023, 0] as const
  const debts = (percent: string) => ({ isRetail: false, statedShares: { 'debts-at-all-banks': percent } })

  // "超过10%被分为不良" (Article 7), and more than 20 % of the debts at all banks overdue more than 90 days.
  it.each<
    [string, readonly (readonly [number, string])[], Partial<ClassifyExposuresOptions>, readonly string[]]
  >([
    [
      'exactly 10 % non-performing',
      [
        [0, '90.00'],
        [91, '10.00'],
      ],
      debts('20'),
      ['normal', 'substandard'],
    ],
    [
      'more than 10 %',
      [
        [0, '89.99'],
        [91, '10.00'],
      ],
      debts('20'),
      ['substandard', 'substandard'],
    ],
    [
      'a retail debtor',
      [
        [0, '10.00'],
        [91, '90.00'],
      ],
      { isRetail: true },
      ['normal', 'substandard'],
    ],
    [
      'more than 20 % elsewhere',
      [
        [0, '90.00'],
        [1, '10.00'],
      ],
      debts('20.01'),
      ['substandard', 'substandard'],
    ],
    [
      'worse claims stay worse',
      [
        [0, '10.00'],
        [361, '90.00'],
      ],
      debts('0'),
      ['substandard', 'loss'],
    ],
    [
      'recognized credit enhancement',
      [
        [0, '10.00'],
        [91, '90.00'],
      ],
      { ...debts('0'), exceptedAccounts: ['A0'] },
      ['normal', 'substandard'],
    ],
  ])('%s', (_, accounts, more, classes) => expect(classesOf(china, accounts, more)).toEqual(classes))

  it('is in force from 1 July 2023', () => {
    const floors: AssetClassFloors = {
      ...fiveClasses2023,
      history: fiveClasses2023.history.map((entry) => ({ ...entry, from: '2020-01-01' })),
    }
    const on = (day: string) =>
      classesOf(
        [contagionCn2023, floors, 0],
        [
          [0, '1.00'],
          [91, '1.00'],
        ],
        { ...debts('0'), asOf: day },
      )
    expect(on('2023-06-30')).toEqual(['normal', 'substandard'])
    expect(on('2023-07-01')).toEqual(['substandard', 'substandard'])
  })
})

// "All the facilities granted by a bank to a borrower … will have to be treated as NPA": day 91 is the first NPA day.
it.each([
  [90, ['SMA-0', 'SMA-2']],
  [91, ['NPA', 'NPA']],
])('contagionIndia spreads NPA and no special mention: day %i', (daysLate, classes) => {
  expect(
    classesOf(
      [contagionIndia, indiaSma, 1],
      [
        [1, '1000.00'],
        [daysLate, '0.01'],
      ],
    ),
  ).toEqual(classes)
})

// "A default shall be considered to have occurred with regard to a particular obligor": day 91 is the first.
it.each([
  [90, ['not-in-default', 'not-in-default']],
  [91, ['default', 'default']],
])('contagionEuObligor has the obligor in default on all: day %i', (daysLate, classes) => {
  expect(
    classesOf(
      [contagionEuObligor, euDefault, 0],
      [
        [-30, '1000.00'],
        [daysLate, '1.00'],
      ],
    ),
  ).toEqual(classes)
})
