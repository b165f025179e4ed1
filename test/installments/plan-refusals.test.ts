import { describe, expect, it } from 'vitest'
import { type AnnuityTerms, type EqualPartsTerms, planInstallments } from '../../src/installments'
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
    // 83.33 of interest again, in whole tens.
    [
      'a whole ten less than the interest',
      annuityOf('100', '1000', 60, { rounding: { mode: 'half-up', unit: '10' }, interestRounding: halfUp }),
      '80.00',
      '90.00',
    ],
  ])('%s: the error names the smallest that does', (_, terms, received, least) => {
    const { details } = errorOf(() => planInstallments(terms))
    expect(details).toMatchObject({
      issues: [
        {
          path: 'rounding',
          code: 'wrong-type',
          received,
          expected: expect.stringContaining(`at least ${least},`),
        },
      ],
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
