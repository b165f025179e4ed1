import { describe, expect, it } from 'vitest'
import {
  type RemainderRule,
  type SumOfDigitsTerms,
  splitBySumOfDigits,
  type UnearnedTerms,
  unearnedBySumOfDigits,
} from '../../src/installments'
import { errorOf } from '../support/error-of'

const terms = (charge: string, periods: number, more: Partial<SumOfDigitsTerms> = {}): SumOfDigitsTerms => ({
  ...{ charge, currency: 'USD', periods, remainder: 'last', unit: 'minor', ...more },
})
const placesOf = (call: () => unknown): readonly string[] => {
  const { details } = errorOf(call)
  return 'issues' in details ? details.issues.map(({ code, path }) => `${path}: ${code}`) : []
}

describe('splitBySumOfDigits', () => {
  it('78 over a year is 12, 11, 10 and so on down to 1', () => {
    expect(splitBySumOfDigits(terms('78', 12))).toEqual(
      Array.from({ length: 12 }, (_, index) => `${12 - index}.00`),
    )
  })

  // 100 by 3, 2 and 1 sixths: 50, 33.333… and 16.666…; rounded down a cent is left.
  it.each<[RemainderRule, readonly string[]]>([
    ['first', ['50.01', '33.33', '16.66']],
    ['last', ['50.00', '33.33', '16.67']],
    ['spread', ['50.01', '33.33', '16.66']],
    ['largest-remainder', ['50.00', '33.33', '16.67']],
    ['separate', ['50.00', '33.33', '16.66', '0.01']],
  ])('the odd cent, %s', (remainder, expected) =>
    expect(splitBySumOfDigits(terms('100', 3, { remainder }))).toEqual(expected),
  )

  // 10.03 by sixths, in steps of 0.05: 5.00 (of 5.015), 3.30 (of 3.3433…) and 1.65 (of 1.6717); 0.08 left.
  it.each<[RemainderRule, readonly string[]]>([
    ['first', ['5.08', '3.30', '1.65']],
    ['last', ['5.00', '3.30', '1.73']],
    ['spread', ['5.05', '3.33', '1.65']],
    // 0.0433 is lost by the second, 0.0217 by the third, 0.015 by the first.
    ['largest-remainder', ['5.00', '3.35', '1.68']],
    ['separate', ['5.00', '3.30', '1.65', '0.08']],
  ])('less than a step over, %s', (remainder, expected) =>
    expect(splitBySumOfDigits(terms('10.03', 3, { remainder, unit: '0.05' }))).toEqual(expected),
  )

  it('the odd cent of two parts that lost the same goes to the earlier', () => {
    // 0.03 by sixths: 0.015, 0.01 and 0.005.
    const parts = splitBySumOfDigits(terms('0.03', 3, { remainder: 'largest-remainder' }))
    expect(parts).toEqual(['0.02', '0.01', '0.00'])
  })

  it('of one period is all of it, of zero is nothing', () => {
    expect(splitBySumOfDigits(terms('12.34', 1))).toEqual(['12.34'])
    expect(splitBySumOfDigits(terms('0', 2, { remainder: 'separate' }))).toEqual(['0.00', '0.00'])
  })

  it('past 2^53 cents is exact', () => {
    // A third and two thirds of 3 × 10²⁰.
    expect(splitBySumOfDigits(terms('300000000000000000000.00', 2))).toEqual([
      '200000000000000000000.00',
      '100000000000000000000.00',
    ])
  })

  const wrongCharges: readonly (readonly [string, Partial<SumOfDigitsTerms>, readonly string[]])[] = [
    ['a negative charge', { charge: '-1' }, ['charge: wrong-type']],
    ['too many decimals', { charge: '1.001' }, ['charge: too-precise']],
    ['no periods', { periods: 0 }, ['periods: wrong-type']],
    ['too many periods', { periods: 1201 }, ['periods: wrong-type']],
    ['a unit that the currency has not', { unit: '0.001' }, ['unit: wrong-type']],
  ]

  it.each(wrongCharges)('refuses %s', (_, wrong, places) =>
    expect(placesOf(() => splitBySumOfDigits({ ...terms('1', 1), ...wrong }))).toEqual(places),
  )
})

describe('unearnedBySumOfDigits', () => {
  const unearnedTerms = (elapsed: number, more: Partial<UnearnedTerms> = {}): UnearnedTerms => ({
    ...{
      charge: '78',
      currency: 'USD',
      periods: 12,
      elapsed,
      rounding: { mode: 'half-up', unit: 'minor' },
      ...more,
    },
  })

  // The remaining digits: 78, then less 12, 11 and so on.
  it.each<[number, string, string]>([
    [0, '0.00', '78.00'],
    [1, '12.00', '66.00'],
    [2, '23.00', '55.00'],
    [6, '57.00', '21.00'],
    [11, '77.00', '1.00'],
    [12, '78.00', '0.00'],
  ])('after %d of twelve periods', (elapsed, earned, unearned) =>
    expect(unearnedBySumOfDigits(unearnedTerms(elapsed))).toEqual({ earned, unearned }),
  )

  it('is rounded once, by the rule', () => {
    // 100 × (2 × 3) / (3 × 4) = 50; of 100.01: 50.005.
    const charge = { charge: '100.01', periods: 3 }
    expect(unearnedBySumOfDigits(unearnedTerms(1, charge)).unearned).toBe('50.01')
    expect(
      unearnedBySumOfDigits(unearnedTerms(1, { ...charge, rounding: { mode: 'down', unit: 'minor' } }))
        .unearned,
    ).toBe('50.00')
  })

  it('is never more than the charge, however coarse the unit', () => {
    const rounding = { mode: 'up', unit: '50' } as const
    expect(unearnedBySumOfDigits(unearnedTerms(0, { rounding }))).toEqual({
      earned: '0.00',
      unearned: '78.00',
    })
  })

  const wrongTerms: readonly (readonly [string, Partial<UnearnedTerms>, readonly string[]])[] = [
    ['more periods than there are', { elapsed: 13 }, ['elapsed: wrong-type']],
    ['negative periods', { elapsed: -1 }, ['elapsed: wrong-type']],
    ['a negative charge', { charge: '-1' }, ['charge: wrong-type']],
    [
      'a unit that the currency has not',
      { rounding: { mode: 'up', unit: '0.001' } },
      ['rounding.unit: wrong-type'],
    ],
  ]

  it.each(wrongTerms)('refuses %s', (_, wrong, places) =>
    expect(placesOf(() => unearnedBySumOfDigits(unearnedTerms(0, wrong)))).toEqual(places),
  )

  it('says what to pass instead', () => {
    const sentences = wrongTerms.map(([name, wrong]) => [
      name,
      errorOf(() => unearnedBySumOfDigits(unearnedTerms(0, wrong))).sentence,
    ])
    expect(Object.fromEntries(sentences)).toMatchInlineSnapshot(`
      {
        "a negative charge": {
          "en": "charge: expected a charge of zero or more, received "-1". Pass what is charged, without a sign.",
          "zh-CN": "charge：应为不小于零的费用，收到 "-1"。请填写所收费用，不带符号。",
        },
        "a unit that the currency has not": {
          "en": "rounding.unit: expected 'minor', 'major' or a positive step with at most 2 decimals, received "0.001". Name the unit that amounts of USD are rounded to, such as 'minor'.",
          "zh-CN": "rounding.unit：应为 minor、major 或最多 2 位小数的正数步长，收到 "0.001"。请指明 USD 金额取整到的单位，例如 minor。",
        },
        "more periods than there are": {
          "en": "elapsed: expected at most 12 periods, received 13. Once every period has run, nothing is unearned: pass the number of periods.",
          "zh-CN": "elapsed：应为最多 12 期，收到 13。各期届满后不再有未实现部分：请填写总期数。",
        },
        "negative periods": {
          "en": "elapsed: expected a whole number from 0 to 36525, received -1. Pass an integer such as 12.",
          "zh-CN": "elapsed：应为 0 至 36525 的整数，收到 -1。请传入整数，例如 12。",
        },
      }
    `)
  })
})
