import { describe, expect, it } from 'vitest'
import {
  type AnnuityTerms,
  type EqualPartsTerms,
  type InstallmentPlan,
  planInstallments,
  type RemainderRule,
} from '../../src/installments'

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
      levelOf: 'payment',
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
    // 9.23 less 6.
    expect(plan).toMatchObject({
      levelOf: 'payment',
      lastDifference: '3.23',
      adjustments: [{ kind: 'installment-rounded-down', from: '7.00', to: '6.00' }],
    })
  })

  // 100 at 0.5 % a month over 60 months is 1.93: 2 repays it in 58, and 59 rows of 1 would leave 66.12.
  it('an annuity is not turned into a balloon', () => {
    const rounding = { mode: 'up', unit: 'major' } as const
    const plan = planInstallments(annuityOf('100', '6', 60, { rounding, interestRounding: halfUp }))
    expect(plan.rows).toHaveLength(58)
    expect(plan).toMatchObject({
      levelOf: 'payment',
      adjustments: [{ kind: 'fewer-installments', from: 60, to: 58 }],
    })
  })

  it.each<[string, AnnuityTerms, readonly string[]]>([
    // 12 ÷ 11 = 1.09: ten rows of 1 would leave 2, as much as two.
    [
      'where rounding down would leave just as much as two',
      annuityOf('12.00', '0', 11, { rounding: { mode: 'up', unit: 'major' } }),
      Array(6).fill('2.00'),
    ],
    // 100 at 1 % a month over 60 is 2.22…, and interest rounded down to whole tens is none: 3 repays it in 34, 2 in 50.
    [
      'where it repays too soon rounded down as well',
      annuityOf('100', '12', 60, {
        rounding: { mode: 'up', unit: 'major' },
        interestRounding: { mode: 'down', unit: '10' },
      }),
      [...Array(33).fill('3.00'), '1.00'],
    ],
    // 9 ÷ (1 + ½ + ¼ + ⅛) is 4.8, its halves 2.4 and 1.2: up to 5, 3 and 2, of which 1 is left to pay.
    [
      'by steps',
      annuityOf('9.00', '0', 4, {
        rounding: { mode: 'up', unit: 'major' },
        steps: { everyCount: 1, percent: '-50' },
      }),
      ['5.00', '3.00', '1.00'],
    ],
  ])('an annuity ends earlier %s', (_, terms, payments) => {
    const plan = planInstallments(terms)
    expect(paymentsOf(plan)).toEqual(payments)
    expect(plan).toMatchObject({
      installment: payments[0],
      levelOf: 'payment',
      adjustments: [{ kind: 'fewer-installments', from: terms.count, to: payments.length }],
    })
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
