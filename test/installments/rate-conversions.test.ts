import { describe, expect, it } from 'vitest'
import {
  type AnnualizedCostTerms,
  annualizedCost,
  type EffectiveTerms,
  effectiveRate,
  type NominalTerms,
  nominalRate,
} from '../../src/installments'
import { ratePercent } from '../../src/installments/rate-percent'
import { roundRootPercent } from '../../src/installments/root-percent'
import { errorOf } from '../support/error-of'

const placesOf = (call: () => unknown): readonly string[] => {
  const { details } = errorOf(call)
  return 'issues' in details ? details.issues.map(({ code, path }) => `${path}: ${code}`) : []
}

describe('effectiveRate', () => {
  const format = { decimals: 4, roundingMode: 'half-up' } as const
  it.each<[string, string | number, number, string]>([
    // 1.01 to the power of 12 is 1.126825030…
    ['twelve percent by the month', '12', 12, '12.6825'],
    // 1.05² = 1.1025.
    ['ten percent by the half year', '10', 2, '10.2500'],
    ['once a year: the same', '7.35', 1, '7.3500'],
    ['nothing', 0, 365, '0.0000'],
    // Microsoft, EFFECT: EFFECT(5.25 %, 4) is 0.0535427.
    ['the example of EFFECT', '5.25', 4, '5.3543'],
    // 11 to the power of 2 less one.
    ['a thousand percent twice', '1000', 2, '3500.0000'],
  ])('%s', (_, nominalPercent, compoundingsPerYear, expected) =>
    expect(effectiveRate({ ...format, nominalPercent, compoundingsPerYear })).toBe(expected),
  )

  it('rounds once, from the exact value, by the mode', () => {
    // 1.05² − 1 is 10.25 % exactly.
    const terms = { nominalPercent: '10', compoundingsPerYear: 2, decimals: 1 }
    expect(effectiveRate({ ...terms, roundingMode: 'half-up' })).toBe('10.3')
    expect(effectiveRate({ ...terms, roundingMode: 'half-even' })).toBe('10.2')
    expect(effectiveRate({ ...terms, roundingMode: 'down' })).toBe('10.2')
  })
})

describe('nominalRate', () => {
  // @ts-expect-error values of any type reach a library that plain JavaScript calls
  const noRate: Partial<EffectiveTerms> = { effectivePercent: undefined }
  const format = { decimals: 4, roundingMode: 'half-up' } as const
  it.each<[string, string | number, number, string]>([
    // √1.1025 = 1.05.
    ['ten and a quarter percent by the half year', '10.25', 2, '10.0000'],
    ['once a year: the same', '7.35', 1, '7.3500'],
    ['nothing', 0, 365, '0.0000'],
    // Microsoft, NOMINAL: NOMINAL(5.3543 %, 4) is 0.05250032.
    ['the example of NOMINAL', '5.3543', 4, '5.2500'],
    // 21 to the power of a half.
    ['a hundred and twenty-one percent', '44', 2, '40.0000'],
  ])('%s', (_, effectivePercent, compoundingsPerYear, expected) =>
    expect(nominalRate({ ...format, effectivePercent, compoundingsPerYear })).toBe(expected),
  )

  it('tells a value on a step, at the middle, and next to either', () => {
    // 1.0125² = 1.02515625: 2.5 % by the half year, the middle of 2 and 3.
    const terms = { compoundingsPerYear: 2, decimals: 0, effectivePercent: '2.515625' }
    expect(nominalRate({ ...terms, roundingMode: 'half-even' })).toBe('2')
    expect(nominalRate({ ...terms, roundingMode: 'half-up' })).toBe('3')
    expect(nominalRate({ ...terms, roundingMode: 'half-down', effectivePercent: '2.515626' })).toBe('3')
    expect(nominalRate({ ...terms, roundingMode: 'half-up', effectivePercent: '2.515624' })).toBe('2')
    // 1.01² = 1.0201: 2 % on the step itself.
    expect(nominalRate({ ...terms, roundingMode: 'up', effectivePercent: '2.01' })).toBe('2')
    expect(nominalRate({ ...terms, roundingMode: 'up', effectivePercent: '2.0101' })).toBe('3')
    expect(nominalRate({ ...terms, roundingMode: 'down', effectivePercent: '2.0099' })).toBe('1')
  })

  it.each<[string, Partial<EffectiveTerms>, readonly string[]]>([
    ['a negative rate', { effectivePercent: '-1' }, ['effectivePercent: wrong-type']],
    ['a rate above the range', { effectivePercent: '1000.01' }, ['effectivePercent: wrong-type']],
    ['a percent sign', { effectivePercent: '5%' }, ['effectivePercent: wrong-type']],
    ['no rate', noRate, ['effectivePercent: missing']],
    ['no compounding', { compoundingsPerYear: 0 }, ['compoundingsPerYear: wrong-type']],
    ['too much compounding', { compoundingsPerYear: 367 }, ['compoundingsPerYear: wrong-type']],
    ['half a compounding', { compoundingsPerYear: 1.5 }, ['compoundingsPerYear: wrong-type']],
    ['too many decimals', { decimals: 11 }, ['decimals: wrong-type']],
    ['negative decimals', { decimals: -1 }, ['decimals: wrong-type']],
  ])('refuses %s', (_, wrong, places) => {
    const good: EffectiveTerms = {
      ...{ effectivePercent: '5', compoundingsPerYear: 12, decimals: 10, roundingMode: 'half-up' },
    }
    expect(placesOf(() => nominalRate({ ...good, ...wrong }))).toEqual(places)
    expect(nominalRate(good)).toMatch(/^4\.8889/)
  })

  it.each<[string, Partial<EffectiveTerms>, string]>([
    [
      'of decimals, an example that is one',
      { decimals: 11 },
      'decimals: expected a whole number from 0 to 10, received 11. Pass an integer such as 10.',
    ],
    [
      'of periods, the months of a year',
      { compoundingsPerYear: 0 },
      'compoundingsPerYear: expected a whole number from 1 to 366, received 0. Pass an integer such as 12.',
    ],
  ])('tells, %s', (_, wrong, message) => {
    const good: EffectiveTerms = {
      ...{ effectivePercent: '5', compoundingsPerYear: 12, decimals: 10, roundingMode: 'half-up' },
    }
    expect(errorOf(() => nominalRate({ ...good, ...wrong })).message).toBe(message)
  })

  it('tells of rates and of payments that no rate balances, in both languages', () => {
    const good = { compoundingsPerYear: 12, decimals: 4, roundingMode: 'half-up' } as const
    expect(errorOf(() => nominalRate({ ...good, effectivePercent: '5%' })).sentence).toMatchInlineSnapshot(`
      {
        "en": "effectivePercent: expected a rate in percent, a plain decimal from 0 to 1000, received "5%". Write 4.9 % as '4.9', without a percent sign.",
        "zh-CN": "effectivePercent：应为利率（百分数），0 至 1000 的普通十进制数，收到 "5%"。4.9% 请写作 4.9，不带百分号。",
      }
    `)
    const atOnce = {
      currency: 'CNY',
      advances: [{ period: 0, amount: '1000' }],
      payments: [{ period: 0, amount: '900' }],
      periodsPerYear: 12,
    }
    expect(errorOf(() => annualizedCost(atOnce)).sentence).toMatchInlineSnapshot(`
      {
        "en": "payments: expected payments that a rate above -100 % and below a trillion percent makes equal to the advances, received 900.00 / 1000.00. No rate solves the equation: check the days and amounts; credit must be outstanding for some time between advances and payments.",
        "zh-CN": "payments：应为能以高于 -100%、低于一万亿% 的利率与放款相等的还款，收到 900.00 / 1000.00。方程无解：请核对日期与金额；放款与还款之间须有占用时间。",
      }
    `)
  })

  it('and effectiveRate likewise', () => {
    const good: NominalTerms = {
      ...{ nominalPercent: '1000', compoundingsPerYear: 366, decimals: 0, roundingMode: 'half-up' },
    }
    expect(effectiveRate(good)).toMatch(/^\d+$/)
    expect(placesOf(() => effectiveRate({ ...good, nominalPercent: 'ten' }))).toEqual([
      'nominalPercent: wrong-type',
    ])
  })
})

describe('a percent by a root', () => {
  it('of very large numbers is exact', () => {
    // The root of (1 + 10⁻⁹)^3650 is 1 + 10⁻⁹.
    const one = 10n ** 9n
    const ratio = { numerator: (one + 1n) ** 730n, denominator: one ** 730n }
    expect(roundRootPercent(ratio, 730, 1, 7, 'down')).toBe('0.0000001')
    expect(roundRootPercent(ratio, 730, 1, 6, 'up')).toBe('0.000001')
  })
})

describe('ratePercent', () => {
  it.each<[string, number, number, string, string]>([
    ['nothing', 0, 2, '0.00', '0.0000000000'],
    ['less than a percent, to ten decimals', 0.00123456789012, 4, '0.1235', '0.1234567890'],
    ['one percent', 0.01, 2, '1.00', '1.0000000000'],
    ['ten percent, to twelve digits', 0.1, 2, '10.00', '10.0000000000'],
    ['a hundred percent, to twelve digits', 1.23456789012345, 2, '123.46', '123.456789012'],
    ['a loss', -0.5, 2, '-50.00', '-50.0000000000'],
    ['what lies half-way in the digits that are certain', 0.00125, 2, '0.13', '0.1250000000'],
    ['less than a trillion percent', 9_999_999_999, 0, '999999999900', '999999999900'],
  ])('tells %s', (_, rate, decimals, percent, unroundedPercent) =>
    expect(ratePercent(rate, decimals)).toEqual({ percent, unroundedPercent }),
  )

  it.each([1e10, -1e10, Number.POSITIVE_INFINITY, Number.NaN])('does not tell %s', (rate) =>
    expect(ratePercent(rate, 2)).toBeUndefined(),
  )
})

describe('annualizedCost', () => {
  const monthly = (count: number, amount: string) =>
    Array.from({ length: count }, (_, index) => ({ period: index + 1, amount }))
  const terms = (payments: AnnualizedCostTerms['payments'], advance = '1000', periodsPerYear = 12) => ({
    currency: 'CNY',
    advances: [{ period: 0, amount: advance }],
    payments,
    periodsPerYear,
  })

  it.each<[string, AnnualizedCostTerms, string, string, string]>([
    // 1,010 after a month: one percent, twelve times, and 1.01 to the power of 12.
    ['one percent for a month', terms([{ period: 1, amount: '1010' }]), '1.0000', '12.00', '12.68'],
    ['nothing', terms(monthly(4, '250')), '0.0000', '0.00', '0.00'],
    // 1,000 = 600v + 600v², v = (√69 − 3) / 6: directive 98/7/EC, annex III, third example.
    [
      'twice six hundred by the year',
      terms(
        [
          { period: 1, amount: '600' },
          { period: 2, amount: '600' },
        ],
        '1000',
        1,
      ),
      '13.0662',
      '13.07',
      '13.07',
    ],
    // 1,000 less a fee of 50 in advance, 1,000 after a quarter: 1,000 / 950 − 1 = 5.26316 %.
    ['a fee that is kept back', terms([{ period: 1, amount: '1000' }], '950', 4), '5.2632', '21.05', '22.77'],
    [
      'the same fee, paid at once',
      terms(
        [
          { period: 0, amount: '50' },
          { period: 1, amount: '1000' },
        ],
        '1000',
        4,
      ),
      '5.2632',
      '21.05',
      '22.77',
    ],
  ])('%s', (_, given, perPeriod, simple, compound) => {
    const cost = annualizedCost(given)
    expect([cost.perPeriod.percent, cost.simple.percent, cost.compound.percent]).toEqual([
      perPeriod,
      simple,
      compound,
    ])
  })

  it.each<[string, unknown, readonly string[]]>([
    ['no payments', terms([]), ['payments: wrong-type']],
    ['an amount of zero', terms([{ period: 1, amount: '0' }]), ['payments[0].amount: not-positive']],
    ['a negative period', terms([{ period: -1, amount: '1' }]), ['payments[0].period: wrong-type']],
    ['no periods in a year', terms([{ period: 1, amount: '1' }], '1', 0), ['periodsPerYear: wrong-type']],
    ['nothing outstanding at any time', terms([{ period: 0, amount: '900' }]), ['payments: wrong-type']],
  ])('refuses %s', (_, wrong, places) =>
    expect(placesOf(() => annualizedCost(wrong as AnnualizedCostTerms))).toEqual(places),
  )
})
