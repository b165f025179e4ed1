import { describe, expect, it } from 'vitest'
import type { BusinessCalendar } from '../../src/foundations'
import {
  type AnnuityTerms,
  type BulletTerms,
  type EqualPrincipalTerms,
  type FlatTerms,
  type InstallmentPlan,
  planInstallments,
} from '../../src/installments'
import { errorOf } from '../support/error-of'

const shared = {
  currency: 'CNY',
  firstDueOn: '2026-01-31',
  monthRule: 'month-end',
  rounding: { mode: 'half-up', unit: 'minor' },
} as const
const annuityOf = (amount: string, count: number, more: Partial<AnnuityTerms> = {}): AnnuityTerms => ({
  ...shared,
  method: 'annuity',
  amount,
  count,
  annualRatePercent: '12',
  ...more,
})
const fallingOf = (
  amount: string,
  count: number,
  more: Partial<EqualPrincipalTerms> = {},
): EqualPrincipalTerms => ({
  ...shared,
  method: 'equal-principal',
  amount,
  count,
  annualRatePercent: '12',
  remainder: 'last',
  ...more,
})
const flatOf = (amount: string, count: number, more: Partial<FlatTerms> = {}): FlatTerms => ({
  ...shared,
  method: 'flat',
  amount,
  count,
  annualRatePercent: '6',
  remainder: 'last',
  ...more,
})
const bulletOf = (
  interestDue: BulletTerms['interestDue'],
  count: number,
  more: Partial<BulletTerms> = {},
): BulletTerms => ({
  ...shared,
  method: 'bullet',
  amount: '100000.00',
  count,
  annualRatePercent: '6',
  interestDue,
  ...more,
})
/** Each row as principal + interest = payment. */
const told = ({ rows }: InstallmentPlan): readonly string[] =>
  rows.map(({ principal, interest, payment }) => `${principal} + ${interest} = ${payment}`)

describe('equal principal (等额本金)', () => {
  // 10,000 each; 1 % of 120,000, of 110,000, …, of 10,000: 78 times 100 in all.
  it('bears the interest of what is left, so that payments fall by the interest on one part', () => {
    const plan = planInstallments(fallingOf('120000', 12))
    expect(plan.rows.map(({ payment }) => Number(payment))).toEqual(
      Array.from({ length: 12 }, (_, index) => 11_200 - 100 * index),
    )
    expect(plan).toMatchObject({
      installment: '10000.00',
      levelOf: 'principal',
      lastDifference: '0.00',
      ratePerPeriod: 'annual-over-12',
      totals: { principal: '120000.00', interest: '7800.00', payment: '127800.00' },
    })
  })

  // 1 % of 66,666.67 is 666.6667, and of 33,333.34 is 333.3334.
  it.each<[EqualPrincipalTerms['remainder'], readonly string[], string]>([
    [
      'last',
      ['33333.33 + 1000.00 = 34333.33', '33333.33 + 666.67 = 34000.00', '33333.34 + 333.33 = 33666.67'],
      '0.01',
    ],
    [
      'first',
      ['33333.34 + 1000.00 = 34333.34', '33333.33 + 666.67 = 34000.00', '33333.33 + 333.33 = 33666.66'],
      '0.00',
    ],
    [
      'separate',
      [
        '33333.33 + 1000.00 = 34333.33',
        '33333.33 + 666.67 = 34000.00',
        '33333.33 + 333.33 = 33666.66',
        '0.01 + 0.00 = 0.01',
      ],
      '-33333.32',
    ],
  ])('the odd cent %s', (remainder, rows, lastDifference) => {
    const plan = planInstallments(fallingOf('100000', 3, { remainder }))
    expect(told(plan)).toEqual(rows)
    expect(plan.lastDifference).toBe(lastDifference)
  })

  // 600 in two parts of 300, and 400 with the last; 1 % of 1,000 and of 700.
  it('leaves a balloon to the last', () => {
    const plan = planInstallments(fallingOf('1000', 2, { balloon: '400' }))
    expect(told(plan)).toEqual(['300.00 + 10.00 = 310.00', '700.00 + 7.00 = 707.00'])
    expect(plan).toMatchObject({ installment: '300.00', lastDifference: '400.00' })
  })

  // One month of 1 % on 1,000; then 500 + 10, and 500 + 5.
  it('may begin with interest alone', () => {
    expect(told(planInstallments(fallingOf('1000', 3, { interestOnlyCount: 1 })))).toEqual([
      '0.00 + 10.00 = 10.00',
      '500.00 + 10.00 = 510.00',
      '500.00 + 5.00 = 505.00',
    ])
  })

  it('in whole tens keeps the interest to its own unit', () => {
    const rounding = { mode: 'half-up', unit: '10' } as const
    const interestRounding = { mode: 'half-up', unit: 'minor' } as const
    // 1,000 ÷ 3 = 333.33, to tens 330; 1 % of 1,000, of 670 and of 340.
    expect(told(planInstallments(fallingOf('1000', 3, { rounding, interestRounding })))).toEqual([
      '330.00 + 10.00 = 340.00',
      '330.00 + 6.70 = 336.70',
      '340.00 + 3.40 = 343.40',
    ])
  })
})

describe('an annuity with a balloon, or interest alone first', () => {
  // (1000 × 1.01² − 500) × 0.01 ÷ (1.01² − 1) = 520.1 ÷ 2.01 = 258.756…; 1 % of 1,000 and of 751.24.
  it('repays all but the balloon, which comes with the last', () => {
    const plan = planInstallments(annuityOf('1000', 2, { balloon: '500' }))
    expect(told(plan)).toEqual(['248.76 + 10.00 = 258.76', '751.24 + 7.51 = 758.75'])
    // 500 less a cent: 258.76 is more than 258.756….
    expect(plan).toMatchObject({ installment: '258.76', levelOf: 'payment', lastDifference: '499.99' })
  })

  // (1200 − 300) ÷ 3.
  it('at a rate of zero is equal parts of the rest', () => {
    expect(told(planInstallments(annuityOf('1200', 3, { balloon: '300', annualRatePercent: '0' })))).toEqual([
      '300.00 + 0.00 = 300.00',
      '300.00 + 0.00 = 300.00',
      '600.00 + 0.00 = 600.00',
    ])
  })

  // The installment before a balloon of all but a cent is the interest and not a cent more, by rounding.
  it('may repay nothing before a balloon of nearly all', () => {
    expect(told(planInstallments(annuityOf('1000', 3, { balloon: '999.99' })))).toEqual([
      '0.00 + 10.00 = 10.00',
      '0.00 + 10.00 = 10.00',
      '1000.00 + 10.00 = 1010.00',
    ])
  })

  it('with a balloon of nothing is the annuity without one', () => {
    expect(planInstallments(annuityOf('1000', 5, { balloon: '0' }))).toEqual(
      planInstallments(annuityOf('1000', 5)),
    )
  })

  // 1000 × 0.01 × 1.0201 ÷ 0.0201 = 507.512…; 1 % of 502.49 is 5.0249.
  it('pays a month of interest, and then repays in two', () => {
    const plan = planInstallments(annuityOf('1000', 3, { interestOnlyCount: 1 }))
    expect(told(plan)).toEqual(['0.00 + 10.00 = 10.00', '497.51 + 10.00 = 507.51', '502.49 + 5.02 = 507.51'])
    expect(plan.rows.map(({ number, dueOn }) => [number, dueOn])).toEqual([
      [1, '2026-01-31'],
      [2, '2026-02-28'],
      [3, '2026-03-31'],
    ])
  })
})

describe('an annuity by steps (递增、递减)', () => {
  // 244.1929… and 268.6122…, a tenth more, by exact fractions apart from this library; 1 % of 1,000, 765.81, 529.28 and 265.96.
  it('rises every second installment', () => {
    const plan = planInstallments(annuityOf('1000', 4, { steps: { everyCount: 2, percent: '10' } }))
    expect(told(plan)).toEqual([
      '234.19 + 10.00 = 244.19',
      '236.53 + 7.66 = 244.19',
      '263.32 + 5.29 = 268.61',
      '265.96 + 2.66 = 268.62',
    ])
    expect(plan).toMatchObject({ installment: '244.19', levelOf: 'payment', lastDifference: '0.01' })
  })

  // 1,000 as two thirds and one third.
  it('falls to one half', () => {
    const steps = { everyCount: 1, percent: '-50' }
    expect(told(planInstallments(annuityOf('1000', 2, { annualRatePercent: '0', steps })))).toEqual([
      '666.67 + 0.00 = 666.67',
      '333.33 + 0.00 = 333.33',
    ])
  })

  // 400 are left to the last, and 600 repaid before.
  it('rises by what it was, with a balloon, after interest alone', () => {
    const plan = planInstallments(
      annuityOf('1000', 4, {
        annualRatePercent: '0',
        balloon: '400',
        interestOnlyCount: 1,
        steps: { everyCount: 2, percent: 50 },
      }),
    )
    // Two of 171.43 and one half as much again: 600 ÷ 3.5.
    expect(plan.rows.map(({ payment }) => payment)).toEqual(['0.00', '171.43', '171.43', '657.14'])
  })

  it('is level where no step comes before the end, or steps are of nothing', () => {
    const level = planInstallments(annuityOf('1000', 5))
    expect(planInstallments(annuityOf('1000', 5, { steps: { everyCount: 5, percent: '10' } }))).toEqual(level)
    expect(planInstallments(annuityOf('1000', 5, { steps: { everyCount: 1, percent: '0' } }))).toEqual(level)
  })

  it('is refused where the first steps would not bear the interest', () => {
    const steep = annuityOf('1000', 24, { steps: { everyCount: 1, percent: '100' } })
    expect(errorOf(() => planInstallments(steep)).details).toMatchObject({ issues: [{ path: 'rounding' }] })
    expect(
      planInstallments(annuityOf('1000', 1, { steps: { everyCount: 1, percent: 1000 } })).rows,
    ).toHaveLength(1)
  })
})

describe('flat interest (等本等息)', () => {
  // 12,000 × 6 % × 1 year = 720.
  it('is on the whole amount for the whole term', () => {
    const plan = planInstallments(flatOf('12000', 12))
    expect(told(plan)).toEqual(Array(12).fill('1000.00 + 60.00 = 1060.00'))
    expect(plan).toMatchObject({
      installment: '1060.00',
      levelOf: 'payment',
      lastDifference: '0.00',
      totals: { interest: '720.00' },
    })
  })

  // 1,000 × 10 % × 3 ÷ 12 = 25.00, in three.
  it.each<[FlatTerms['remainder'], readonly string[]]>([
    ['last', ['333.33 + 8.33 = 341.66', '333.33 + 8.33 = 341.66', '333.34 + 8.34 = 341.68']],
    ['first', ['333.34 + 8.34 = 341.68', '333.33 + 8.33 = 341.66', '333.33 + 8.33 = 341.66']],
    [
      'separate',
      ['333.33 + 8.33 = 341.66', '333.33 + 8.33 = 341.66', '333.33 + 8.34 = 341.67', '0.01 + 0.00 = 0.01'],
    ],
  ])('the odd cents %s', (remainder, rows) =>
    expect(told(planInstallments(flatOf('1000', 3, { annualRatePercent: '10', remainder })))).toEqual(rows),
  )

  it('is rounded once for the whole term', () => {
    // 100 × 1 % × 2 ÷ 12 = 0.1666…, where each month alone would be 0.08333….
    const { totals } = planInstallments(flatOf('100', 2, { annualRatePercent: '1' }))
    expect(totals.interest).toBe('0.17')
  })

  // 1,000 × 7 % × 3 ÷ 12.
  it('is that of a rate that divides no year', () => {
    expect(planInstallments(flatOf('1000', 3, { annualRatePercent: '7' })).totals.interest).toBe('17.50')
  })

  it('is that of the term agreed also where rounding leaves fewer rows', () => {
    // 1.00 over 60 months is 2 cents, and 50 of them repay it. 1.00 × 100 % × 5 years = 5.00.
    const plan = planInstallments(flatOf('1.00', 60, { annualRatePercent: '100' }))
    expect(plan.rows).toHaveLength(50)
    expect(plan.totals).toEqual({
      principal: '1.00',
      interest: '5.00',
      payment: '6.00',
      capitalizedInterest: '0.00',
    })
    expect(plan.rows[0]).toMatchObject({ principal: '0.02', interest: '0.10' })
  })
})

describe('all principal at the end (到期还本)', () => {
  // 100,000 × 6 % ÷ 4 = 1,500.
  it('with interest every quarter', () => {
    const plan = planInstallments(bulletOf('each-installment', 4, { intervalMonths: 3 }))
    expect(told(plan)).toEqual([
      ...Array(3).fill('0.00 + 1500.00 = 1500.00'),
      '100000.00 + 1500.00 = 101500.00',
    ])
    expect(plan.rows.map(({ dueOn }) => dueOn)).toEqual([
      '2026-01-31',
      '2026-04-30',
      '2026-07-31',
      '2026-10-31',
    ])
    expect(plan).toMatchObject({
      installment: '1500.00',
      levelOf: 'payment',
      lastDifference: '100000.00',
      adjustments: [],
    })
  })

  // 100,000 × 6 % for a year.
  it('with all interest then: one row on the last day', () => {
    const plan = planInstallments(bulletOf('at-maturity', 12))
    expect(told(plan)).toEqual(['100000.00 + 6000.00 = 106000.00'])
    expect(plan.rows[0]).toMatchObject({ number: 1, dueOn: '2026-12-31' })
    expect(plan).toMatchObject({
      installment: '100000.00',
      levelOf: 'principal',
      lastDifference: '0.00',
      adjustments: [],
    })
  })
})

describe('due days', () => {
  const calendar: BusinessCalendar = {
    id: 'ours',
    from: '2026-01-01',
    to: '2026-03-31',
    weekend: ['saturday', 'sunday'],
    holidays: [],
  }
  const days = (convention: 'following' | 'modified-following' | 'no-adjust') =>
    planInstallments(flatOf('400', 4, { dueDays: { convention, calendar } }))

  // 31 January and 28 February 2026 are Saturdays, 31 March is a Tuesday.
  it.each([
    ['following', ['2026-02-02', '2026-03-02', '2026-03-31', '2026-04-30'], ['2026-04-30']],
    ['modified-following', ['2026-01-30', '2026-02-27', '2026-03-31', '2026-04-30'], ['2026-04-30']],
    ['no-adjust', ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'], []],
  ] as const)(
    'move by %s, are counted from where they were, and stay where nobody knows',
    (convention, adjusted, uncovered) => {
      const plan = days(convention)
      expect(plan.rows.map(({ dueOn }) => dueOn)).toEqual(adjusted)
      expect(plan.rows.map(({ unadjustedDueOn }) => unadjustedDueOn)).toEqual([
        '2026-01-31',
        '2026-02-28',
        '2026-03-31',
        '2026-04-30',
      ])
      expect(plan.uncoveredDays).toEqual(uncovered)
    },
  )
})
