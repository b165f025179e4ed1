import { describe, expect, it } from 'vitest'
import {
  type AnnuityTerms,
  type EqualPartsTerms,
  type InstallmentPlan,
  planInstallments,
  type RemainderRule,
} from '../../src/installments'
import { errorOf } from '../support/error-of'

const halfUp = { mode: 'half-up', unit: 'minor' } as const

const partsOf = (amount: string, count: number, more: Partial<EqualPartsTerms> = {}): EqualPartsTerms => ({
  method: 'equal-parts',
  amount,
  currency: 'CNY',
  count,
  firstDueOn: '2026-01-31',
  monthRule: 'corresponding-day',
  rounding: halfUp,
  remainder: 'last',
  ...more,
})
const annuityOf = (
  amount: string,
  annualRatePercent: string | number,
  count: number,
  more: Partial<AnnuityTerms> = {},
): AnnuityTerms => ({
  method: 'annuity',
  amount,
  currency: 'CNY',
  count,
  firstDueOn: '2026-01-31',
  monthRule: 'corresponding-day',
  rounding: halfUp,
  annualRatePercent,
  ...more,
})
const paymentsOf = ({ rows }: InstallmentPlan): readonly string[] => rows.map(({ payment }) => payment)
const daysOf = ({ rows }: InstallmentPlan): readonly string[] => rows.map(({ dueOn }) => dueOn)

describe('equal parts without interest', () => {
  it('50,000 over ten months is 5,000 each', () => {
    const plan = planInstallments(partsOf('50000', 10))
    expect(paymentsOf(plan)).toEqual(Array(10).fill('5000.00'))
    expect(plan).toMatchObject({
      method: 'equal-parts',
      currency: 'CNY',
      ratePerPeriod: null,
      installment: '5000.00',
      lastDifference: '0.00',
      totals: { principal: '50000.00', interest: '0.00', payment: '50000.00' },
      adjustments: [],
      uncoveredDays: [],
    })
    expect(plan.rows[9]).toEqual({
      number: 10,
      dueOn: '2026-10-31',
      unadjustedDueOn: '2026-10-31',
      payment: '5000.00',
      principal: '5000.00',
      interest: '0.00',
      balanceAfter: '0.00',
    })
  })

  // 2,000,000 ÷ 3 = 666,666.666…: half up to .67 where one row puts it right, else down to .66.
  it.each<[RemainderRule, readonly string[], string, string]>([
    ['first', ['666666.66', '666666.67', '666666.67'], '666666.67', '0.00'],
    ['last', ['666666.67', '666666.67', '666666.66'], '666666.67', '-0.01'],
    ['spread', ['666666.67', '666666.67', '666666.66'], '666666.66', '0.00'],
    ['largest-remainder', ['666666.67', '666666.67', '666666.66'], '666666.66', '0.00'],
    ['separate', ['666666.66', '666666.66', '666666.66', '0.02'], '666666.66', '-666666.64'],
  ])('two millions in three, the remainder %s', (remainder, payments, installment, lastDifference) => {
    const plan = planInstallments(partsOf('2000000.00', 3, { remainder }))
    expect(paymentsOf(plan)).toEqual(payments)
    expect(plan).toMatchObject({ installment, lastDifference, adjustments: [] })
  })

  it.each<[RemainderRule, readonly string[]]>([
    ['first', ['33.34', '33.33', '33.33']],
    ['last', ['33.33', '33.33', '33.34']],
    ['spread', ['33.34', '33.33', '33.33']],
    ['largest-remainder', ['33.34', '33.33', '33.33']],
    ['separate', ['33.33', '33.33', '33.33', '0.01']],
  ])('100 in three, the odd cent %s', (remainder, payments) =>
    expect(paymentsOf(planInstallments(partsOf('100', 3, { remainder })))).toEqual(payments),
  )

  it('what is set apart falls due a month after the last part', () => {
    expect(
      daysOf(
        planInstallments(partsOf('100', 2, { remainder: 'separate', rounding: { mode: 'up', unit: '30' } })),
      ),
    ).toEqual(['2026-01-31', '2026-02-28', '2026-03-31'])
  })

  it.each<[string, EqualPartsTerms, readonly string[]]>([
    ['100 yen in three', partsOf('100', 3, { currency: 'JPY' }), ['33', '33', '34']],
    [
      '100 dinars in three',
      partsOf('100', 3, { currency: 'KWD', remainder: 'spread' }),
      ['33.334', '33.333', '33.333'],
    ],
    ['a single installment is the whole', partsOf('12.34', 1), ['12.34']],
    [
      'a single installment smaller than the unit',
      partsOf('4', 1, { rounding: { mode: 'half-up', unit: '10' } }),
      ['4.00'],
    ],
    // 1.00 ÷ 8 = 0.125, half a cent.
    ['half a cent, half up', partsOf('1', 8), [...Array(7).fill('0.13'), '0.09']],
    [
      'half a cent, half down',
      partsOf('1', 8, { rounding: { mode: 'half-down', unit: 'minor' } }),
      [...Array(7).fill('0.12'), '0.16'],
    ],
    [
      'half a cent to the even cent',
      partsOf('1', 8, { rounding: { mode: 'half-even', unit: 'minor' } }),
      [...Array(7).fill('0.12'), '0.16'],
    ],
    // 3.00 ÷ 8 = 0.375.
    [
      'half a cent to the even cent above',
      partsOf('3', 8, { rounding: { mode: 'half-even', unit: 'minor' } }),
      [...Array(7).fill('0.38'), '0.34'],
    ],
    [
      'whole tens',
      partsOf('1000', 3, { rounding: { mode: 'half-up', unit: '10' } }),
      ['330.00', '330.00', '340.00'],
    ],
    ['an amount given as a number', partsOf('1', 2, { amount: 99.99 }), ['50.00', '49.99']],
    ['the smallest amount there is', partsOf('0.01', 1), ['0.01']],
  ])('%s', (_, terms, payments) => expect(paymentsOf(planInstallments(terms))).toEqual(payments))
})

describe('an annuity', () => {
  // Wikimedia Commons, "Amortization table (example).gif" (2005), whose page gives it as text:
  // 100,000 at 8 % over 360 months, half up. Of three interests of
  // exactly half a cent the table rounds the third down, so that its last balance is 735.72; kept to the
  // rule it is 735.73, by a separate calculation in exact fractions.
  it('is the published table, first rows, last rows and total', () => {
    const plan = planInstallments(annuityOf('100000', '8', 360, { currency: 'USD' }))
    const told = plan.rows.map(({ number, principal, interest, balanceAfter }) =>
      [number, principal, interest, balanceAfter].join(' '),
    )
    expect([...told.slice(0, 5), ...told.slice(358)]).toEqual([
      '1 67.09 666.67 99932.91',
      '2 67.54 666.22 99865.37',
      '3 67.99 665.77 99797.38',
      '4 68.44 665.32 99728.94',
      '5 68.90 664.86 99660.04',
      '359 724.03 9.73 735.73',
      '360 735.73 4.90 0.00',
    ])
    expect(plan).toMatchObject({
      ratePerPeriod: 'annual-over-12',
      installment: '733.76',
      // 735.73 + 4.90 − 733.76.
      lastDifference: '6.87',
      totals: { principal: '100000.00', interest: '164160.47', payment: '264160.47' },
      adjustments: [],
    })
  })

  it.each<[string, string, string | number, number, string, string]>([
    // amount, rate, months, installment, first interest
    ['the textbook 30 years at 6 %', '100000', '6', 360, '599.55', '500.00'],
    ['20 years at 4.9 %, a Chinese housing loan', '200000', '4.9', 240, '1308.89', '816.67'],
    ['three years at 12 %, as iocalculators.com shows it', '500000', '12', 36, '16607.15', '5000.00'],
    ['30 years at 3.625 %, Math 352 Theory of Interest', '150000', '3.625', 360, '684.08', '453.13'],
    ['15 years at 3.8 %, Math 352 Theory of Interest', '130000', '3.8', 180, '948.62', '411.67'],
    ['a rate given as a number', '47100', 10.61, 360, '434.72', '416.44'],
  ])('%s', (_, amount, rate, count, installment, interest) => {
    const plan = planInstallments(annuityOf(amount, rate, count))
    expect([plan.installment, plan.rows[0]?.interest]).toEqual([installment, interest])
  })

  // installments-notes.md section 3.9: float cents say 1076.47, exact is 1076.48.
  it('200,000 at 5 % over 360 months ends with 1076.48', () => {
    expect(paymentsOf(planInstallments(annuityOf('200000', '5', 360)))[359]).toBe('1076.48')
  })

  it('at a rate of zero is equal parts with the remainder on the last', () => {
    const annuity = planInstallments(annuityOf('100', '0', 3))
    expect(annuity.rows).toEqual(planInstallments(partsOf('100', 3)).rows)
    expect(annuity.lastDifference).toBe('0.01')
  })

  it('of one installment is the amount and a month of interest', () => {
    // 1000 × 12 % ÷ 12 = 10.
    expect(planInstallments(annuityOf('1000', '12', 1)).rows).toEqual([
      {
        number: 1,
        dueOn: '2026-01-31',
        unadjustedDueOn: '2026-01-31',
        payment: '1010.00',
        principal: '1000.00',
        interest: '10.00',
        balanceAfter: '0.00',
      },
    ])
  })

  it('of 1200 installments ends at zero', () => {
    const { rows } = planInstallments(annuityOf('1000000', '3', 1200))
    expect(rows).toHaveLength(1200)
    expect(rows[1199]).toMatchObject({ dueOn: '2125-12-31', balanceAfter: '0.00' })
  })

  // 100 × 0.06 % ÷ 12 = 0.005.
  it.each([
    ['half-up', '0.01'],
    ['half-down', '0.00'],
    ['half-even', '0.00'],
    ['up', '0.01'],
  ] as const)('half a cent of interest, %s', (mode, interest) =>
    expect(
      planInstallments(annuityOf('100', '0.06', 2, { rounding: { mode, unit: 'minor' } })).rows[0]?.interest,
    ).toBe(interest),
  )

  it('keeps interest to the unit of the installment, unless it has its own rule', () => {
    // 1000 × 1 % = 10; 990 × 1 % = 9.90.
    const rounding = { mode: 'half-up', unit: '10' } as const
    const interests = (terms: AnnuityTerms) =>
      planInstallments(terms)
        .rows.slice(0, 2)
        .map(({ interest }) => interest)
    expect(interests(annuityOf('1005', '12', 10, { rounding }))).toEqual(['10.00', '10.00'])
    expect(interests(annuityOf('1005', '12', 10, { rounding, interestRounding: halfUp }))[0]).toBe('10.05')
  })

  it('in yen has no decimals, in dinars three', () => {
    // 100,000 × 15 % ÷ 12 = 1250.
    expect(planInstallments(annuityOf('100000', '15', 12, { currency: 'JPY' })).rows[0]?.interest).toBe(
      '1250',
    )
    expect(planInstallments(annuityOf('100000', '15', 12, { currency: 'KWD' })).rows[0]?.interest).toBe(
      '1250.000',
    )
  })

  it('repays amounts past the safe numbers exactly', () => {
    // At 12 % over one month: 1 % of it, and all of it.
    const { rows, totals } = planInstallments(annuityOf('90071992547409930.00', '12', 1))
    expect(totals.interest).toBe('900719925474099.30')
    expect(rows[0]?.payment).toBe('90972712472884029.30')
  })
})

describe('the days', () => {
  it.each<[string, string, 'corresponding-day' | 'month-end', readonly string[]]>([
    [
      '31 January',
      '2026-01-31',
      'corresponding-day',
      ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'],
    ],
    ['31 January', '2026-01-31', 'month-end', ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']],
    [
      '31 January of a leap year',
      '2024-01-31',
      'corresponding-day',
      ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30'],
    ],
    [
      '31 January of a leap year',
      '2024-01-31',
      'month-end',
      ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30'],
    ],
    ['30 January', '2026-01-30', 'month-end', ['2026-01-30', '2026-02-28', '2026-03-30', '2026-04-30']],
    [
      '28 February',
      '2026-02-28',
      'corresponding-day',
      ['2026-02-28', '2026-03-28', '2026-04-28', '2026-05-28'],
    ],
    ['28 February', '2026-02-28', 'month-end', ['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']],
    [
      'the year end',
      '2026-11-30',
      'corresponding-day',
      ['2026-11-30', '2026-12-30', '2027-01-30', '2027-02-28'],
    ],
  ])('from %s (%s) by %s', (_, firstDueOn, monthRule, days) =>
    expect(daysOf(planInstallments(partsOf('400', 4, { firstDueOn, monthRule })))).toEqual(days),
  )

  it('run to the end of the calendar and no further', () => {
    expect(daysOf(planInstallments(partsOf('1', 2, { firstDueOn: '9999-11-30' })))[1]).toBe('9999-12-30')
    expect(errorOf(() => planInstallments(partsOf('1', 2, { firstDueOn: '9999-12-01' }))).code).toBe(
      'date-out-of-range',
    )
  })
})
