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

describe('an installment rounded so far up that the last rows would have nothing to pay', () => {
  // 11.50 ÷ 11 = 1.05, up to 2: six rows would repay it. Down to 1, ten rows leave 1.50.
  it.each<[RemainderRule, readonly string[], string]>([
    ['first', ['1.50', ...Array(10).fill('1.00')], '0.00'],
    ['last', [...Array(10).fill('1.00'), '1.50'], '0.50'],
  ])('is rounded down, and the %s row takes the rest', (remainder, payments, lastDifference) => {
    const rounding = { mode: 'up', unit: 'major' } as const
    const plan = planInstallments(partsOf('11.50', 11, { remainder, rounding }))
    expect(paymentsOf(plan)).toEqual(payments)
    expect(plan).toMatchObject({
      installment: '1.00',
      lastDifference,
      adjustments: [{ kind: 'installment-rounded-down', from: '2.00', to: '1.00' }],
    })
  })

  // The whole of 12.00 ÷ 11 = 1.09: ten rows of 1 would leave 2, as much as two installments.
  it('is kept where rounding down would leave one row as much as two, and the plan is shorter', () => {
    const plan = planInstallments(partsOf('12.00', 11, { rounding: { mode: 'up', unit: 'major' } }))
    expect(paymentsOf(plan)).toEqual(Array(6).fill('2.00'))
    expect(plan.adjustments).toMatchObject([{ kind: 'fewer-installments', from: 11, to: 6 }])
  })

  // Sixty rows, half up, would leave the last one −0.03 of 10.00 and −0.18 of 1.00.
  it.each<[string, RemainderRule, readonly string[]]>([
    ['10.00', 'last', [...Array(58).fill('0.17'), '0.14']],
    ['10.00', 'first', ['0.14', ...Array(58).fill('0.17')]],
    ['1.00', 'last', Array(50).fill('0.02')],
    ['1.00', 'first', Array(50).fill('0.02')],
  ])('%s over 60 months ends as soon as it is repaid, the rest on the %s', (amount, remainder, payments) => {
    const plan = planInstallments(partsOf(amount, 60, { remainder }))
    expect(paymentsOf(plan)).toEqual(payments)
    expect(plan.adjustments).toMatchObject([{ kind: 'fewer-installments', from: 60, to: payments.length }])
  })

  it('exactly nothing for the last row is no installment either', () => {
    // 9.00 ÷ 10 = 0.90, up to 1.00: nine rows repay it.
    const plan = planInstallments(partsOf('9.00', 10, { rounding: { mode: 'up', unit: 'major' } }))
    expect(paymentsOf(plan)).toEqual(Array(9).fill('1.00'))
    expect(plan.adjustments).toMatchObject([{ kind: 'fewer-installments', from: 10, to: 9 }])
  })

  // 130 at 1 % a month over 24 months is 6.1195…: 7 repays it in 21, and 23 rows of 6 leave 9.23, by a
  // separate calculation in exact fractions.
  it('an annuity in whole units is rounded down', () => {
    const rounding = { mode: 'up', unit: 'major' } as const
    const plan = planInstallments(annuityOf('130', '12', 24, { rounding, interestRounding: halfUp }))
    expect(paymentsOf(plan)).toEqual([...Array(23).fill('6.00'), '9.23'])
    expect(plan.adjustments).toMatchObject([{ kind: 'installment-rounded-down', from: '7.00', to: '6.00' }])
  })

  // 100 at 0.5 % a month over 60 months is 1.93: 2 repays it in 58, and 59 rows of 1 would leave 66.12.
  it('an annuity is not turned into a balloon', () => {
    const rounding = { mode: 'up', unit: 'major' } as const
    const plan = planInstallments(annuityOf('100', '6', 60, { rounding, interestRounding: halfUp }))
    expect(plan.rows).toHaveLength(58)
    expect(plan.adjustments).toMatchObject([{ kind: 'fewer-installments', from: 60, to: 58 }])
  })

  // 100 at 1 % a month: 1.82 over 80 months is 2 in whole units, and 1 would only pay the interest.
  // ln 2 ÷ ln 1.01 = 69.66 payments of 2 repay it.
  it('an annuity ends earlier where rounding down would repay nothing', () => {
    const rounding = { mode: 'half-up', unit: 'major' } as const
    const plan = planInstallments(annuityOf('100', '12', 80, { rounding, interestRounding: halfUp }))
    expect(plan.rows).toHaveLength(70)
    expect(plan.installment).toBe('2.00')
    expect(plan.rows[69]?.balanceAfter).toBe('0.00')
    expect(plan.adjustments).toMatchObject([{ kind: 'fewer-installments', from: 80, to: 70 }])
  })

  it('says so in both languages', () => {
    const rounding = { mode: 'up', unit: 'major' } as const
    expect(
      planInstallments(partsOf('11.50', 11, { rounding })).adjustments[0]?.sentence,
    ).toMatchInlineSnapshot(`
      {
        "en": "Installments of 2.00 would repay the debt before the last one, so they were rounded down to 1.00; one of them takes what is left.",
        "zh-CN": "每期 2.00 会在末期之前还清，故向下取整为 1.00，余额归入其中一期。",
      }
    `)
    expect(planInstallments(partsOf('1.00', 60)).adjustments[0]?.sentence).toMatchInlineSnapshot(`
      {
        "en": "By the rounding agreed, 50 of the 60 installments repay the debt; the others were left out.",
        "zh-CN": "按约定的取整方式，60 期中的 50 期即可还清，其余各期已略去。",
      }
    `)
  })
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

describe('an installment that would never repay', () => {
  it.each<[string, EqualPartsTerms | AnnuityTerms, string, string]>([
    // 100 × 1000 % ÷ 12 = 83.333…, and over 60 months the annuity differs from it in the 16th decimal.
    ['no more than the interest', annuityOf('100', '1000', 60), '83.33', '83.34'],
    ['nothing, at a rate of zero', annuityOf('0.02', '0', 5), '0.00', '0.01'],
    ['a fifth of two cents', partsOf('0.02', 5), '0.00', '0.01'],
    ['two cents in three, spread', partsOf('0.02', 3, { remainder: 'spread' }), '0.00', '0.01'],
    [
      'no whole ten in each',
      partsOf('29', 3, { remainder: 'separate', rounding: { mode: 'up', unit: '10' } }),
      '0.00',
      '10.00',
    ],
    [
      'all of it set apart',
      partsOf('9', 1, { remainder: 'separate', rounding: { mode: 'up', unit: '10' } }),
      '0.00',
      '10.00',
    ],
  ])('%s: the error names the smallest that does', (_, terms, received, least) => {
    const { details } = errorOf(() => planInstallments(terms))
    expect(details).toMatchObject({
      issues: [{ path: 'rounding', received, expected: expect.stringContaining(`at least ${least},`) }],
    })
  })

  it('one unit more repays', () => {
    const terms = annuityOf('100', '1000', 60, {
      rounding: { mode: 'up', unit: 'minor' },
      interestRounding: halfUp,
    })
    expect(planInstallments(terms)).toMatchObject({ installment: '83.34' })
  })

  it('reads in both languages', () => {
    expect(errorOf(() => planInstallments(annuityOf('100', '1000', 60))).sentence).toMatchInlineSnapshot(`
      {
        "en": "rounding: expected terms that give an installment of at least 83.34, above the interest of 83.33 that it bears, received 83.33. With this installment the balance does not fall: round to a finer unit or up, or agree on fewer installments, a shorter first period or smaller steps.",
        "zh-CN": "rounding：应为使每期不少于 83.34（高于该期利息 83.33）的条款，收到 83.33。此期还款后余额不减少：请取整到更小的单位或向上取整，或约定更少的期数、更短的首期或更小的递增幅度。",
      }
    `)
  })
})

describe('terms that are refused', () => {
  const annuity = annuityOf('100', '6', 12)
  const parts = partsOf('100', 12)
  it.each<[string, unknown, string, string]>([
    ['nothing', undefined, '', 'missing'],
    ['a list', [], '', 'wrong-type'],
    ['no method', { ...parts, method: undefined }, 'method', 'missing'],
    ['an unknown method', { ...parts, method: 'balloon' }, 'method', 'wrong-type'],
    [
      'an unknown method with the fields of another',
      { ...annuity, method: 'balloon' },
      'method',
      'wrong-type',
    ],
    ['an amount of zero', { ...parts, amount: '0.00' }, 'amount', 'wrong-type'],
    ['a negative amount', { ...annuity, amount: '-1' }, 'amount', 'wrong-type'],
    ['an amount finer than the currency', { ...parts, amount: '1.005' }, 'amount', 'too-precise'],
    ['a text that is no amount', { ...parts, amount: '1,000' }, 'amount', 'not-an-amount'],
    ['an unknown currency', { ...parts, currency: 'RMB' }, 'currency', 'unknown-currency'],
    ['a count of zero', { ...parts, count: 0 }, 'count', 'wrong-type'],
    ['a negative count', { ...parts, count: -1 }, 'count', 'wrong-type'],
    ['a count of 1201', { ...annuity, count: 1201 }, 'count', 'wrong-type'],
    ['a count and a half', { ...parts, count: 1.5 }, 'count', 'wrong-type'],
    ['a count as text', { ...parts, count: '12' }, 'count', 'wrong-type'],
    ['a day that does not exist', { ...parts, firstDueOn: '2026-02-30' }, 'firstDueOn', 'no-such-day'],
    ['a Date', { ...parts, firstDueOn: new Date(0) }, 'firstDueOn', 'date-object'],
    ['an unknown month rule', { ...parts, monthRule: 'eom' }, 'monthRule', 'wrong-type'],
    ['no rounding', { ...parts, rounding: undefined }, 'rounding', 'missing'],
    [
      'an unknown mode',
      { ...parts, rounding: { mode: 'bankers', unit: 'minor' } },
      'rounding.mode',
      'wrong-type',
    ],
    [
      'a unit finer than the currency',
      { ...parts, rounding: { mode: 'up', unit: '0.005' } },
      'rounding.unit',
      'wrong-type',
    ],
    ['a unit of zero', { ...parts, rounding: { mode: 'up', unit: '0' } }, 'rounding.unit', 'wrong-type'],
    [
      'another unit of interest than the currency has',
      { ...annuity, interestRounding: { mode: 'up', unit: '0.001' } },
      'interestRounding.unit',
      'wrong-type',
    ],
    ['no remainder rule for equal parts', { ...parts, remainder: undefined }, 'remainder', 'missing'],
    ['a rate for equal parts', { ...parts, annualRatePercent: '6' }, 'annualRatePercent', 'unknown-key'],
    ['a remainder rule for an annuity', { ...annuity, remainder: 'last' }, 'remainder', 'unknown-key'],
    ['no rate for an annuity', { ...annuity, annualRatePercent: undefined }, 'annualRatePercent', 'missing'],
    ['a negative rate', { ...annuity, annualRatePercent: '-0.01' }, 'annualRatePercent', 'wrong-type'],
    ['a rate above 1000 %', { ...annuity, annualRatePercent: '1000.01' }, 'annualRatePercent', 'wrong-type'],
    [
      'a rate with a percent sign',
      { ...annuity, annualRatePercent: '6%' },
      'annualRatePercent',
      'wrong-type',
    ],
    [
      'a rate that is no number',
      { ...annuity, annualRatePercent: Number.NaN },
      'annualRatePercent',
      'wrong-type',
    ],
    ['a misspelt field', { ...parts, fistDueOn: '2026-01-01' }, 'fistDueOn', 'unknown-key'],
    [
      'a getter that throws',
      Object.defineProperty({ ...parts }, 'amount', {
        enumerable: true,
        get: () => {
          throw new Error('no')
        },
      }),
      '',
      'unreadable',
    ],
  ])('%s', (_, terms, path, code) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    const error = errorOf(() => planInstallments(terms))
    expect(error.code).toBe('invalid-input')
    expect(error.details).toMatchObject({ issues: [{ path, code }] })
    expect(error.details).toHaveProperty('issues.length', 1)
  })

  it('tells every fault at once, in both languages', () => {
    const terms = { ...annuity, amount: 'much', count: 0, annualRatePercent: '6%', rounding: { mode: 'up' } }
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    const error = errorOf(() => planInstallments(terms))
    expect(error.details).toMatchObject({
      issues: [
        { path: 'amount' },
        { path: 'rounding.unit' },
        { path: 'count' },
        { path: 'annualRatePercent' },
      ],
    })
    const across = { ...annuity, amount: '-1', rounding: { mode: 'up', unit: '0.001' } } as const
    expect(errorOf(() => planInstallments(across)).details).toMatchObject({
      issues: [{ path: 'amount' }, { path: 'rounding.unit' }],
    })
    expect(errorOf(() => planInstallments({ ...parts, count: 0 })).sentence).toMatchInlineSnapshot(`
      {
        "en": "count: expected a whole number from 1 to 1200, received 0. Pass an integer such as 12.",
        "zh-CN": "count：应为 1 至 1200 的整数，收到 0。请传入整数，例如 12。",
      }
    `)
    expect(
      errorOf(() => planInstallments({ ...annuity, annualRatePercent: 1001 })).sentence,
    ).toMatchInlineSnapshot(`
      {
        "en": "annualRatePercent: expected a rate per year in percent, a plain decimal from 0 to 1000, received 1001. Write 4.9 % as '4.9', without a percent sign.",
        "zh-CN": "annualRatePercent：应为年利率（百分数），0 至 1000 的普通十进制数，收到 1001。4.9% 请写作 4.9，不带百分号。",
      }
    `)
    expect(errorOf(() => planInstallments({ ...parts, amount: 0 })).sentence).toMatchInlineSnapshot(`
      {
        "en": "amount: expected an amount above zero, received 0. Plan what is owed; a credit is refunded or set off, not repaid in installments.",
        "zh-CN": "amount：应为大于零的金额，收到 0。请填写所欠金额；贷项应退还或抵销，不作分期。",
      }
    `)
  })

  it('the ends of the range are not', () => {
    for (const annualRatePercent of ['0', '0.0000000001', '1000', 0, 1000]) {
      expect(planInstallments({ ...annuity, annualRatePercent, count: 2 }).rows).toHaveLength(2)
    }
  })
})
