import { describe, expect, it } from 'vitest'
import type { Locale, RoundingMode } from '../../src/foundations'
import { formatMeasure, type Measure, type MeasureUnit } from '../../src/measures'
import { daysSalesOutstanding, overdueRate } from '../../src/receivables'
import { errorOf } from '../support/error-of'

const rate = (overdueCount: number, totalCount: number): Measure =>
  overdueRate({ variant: 'count', asOf: '2026-03-31', overdueCount, totalCount })

const days = (closingReceivables: string, creditSales: string): Measure =>
  daysSalesOutstanding({
    variant: 'ending',
    period: { from: '2026-03-31', to: '2026-03-31' },
    currency: 'USD',
    closingReceivables,
    creditSales,
  })

const inUnit = (unit: MeasureUnit, numerator: string): Measure => ({
  ...rate(1, 1),
  unit,
  numerator,
  denominator: 1,
  factor: 1,
})

describe('formatMeasure', () => {
  it.each<[string, Measure, number, Locale, string]>([
    // 1 / 8 × 100 = 12.5
    ['a percentage', rate(1, 8), 1, 'en', '12.5 %'],
    ['a percentage in Chinese', rate(1, 8), 1, 'zh-CN', '12.5 %'],
    ['without decimals', rate(1, 8), 0, 'en', '13 %'],
    ['with zeros', rate(1, 8), 3, 'en', '12.500 %'],
    ['a third, as far as one likes', rate(1, 3), 20, 'en', '33.33333333333333333333 %'],
    ['days', days('41.20', '1.00'), 1, 'en', '41.2 days'],
    ['days in Chinese', days('41.20', '1.00'), 1, 'zh-CN', '41.2 天'],
    ['one day', days('1.00', '1.00'), 0, 'en', '1 day'],
    ['one day fewer than none', days('-1.00', '1.00'), 0, 'en', '-1 day'],
    ['one day, more exactly', days('1.00', '1.00'), 1, 'en', '1.0 days'],
    ['less than a step', days('0.04', '1.00'), 1, 'en', '0.0 days'],
    ['no negative zero', days('-0.04', '1.00'), 1, 'en', '0.0 days'],
    ['below zero', days('-0.06', '1.00'), 1, 'en', '-0.1 days'],
    ['thousands are not grouped', days('12345.67', '1.00'), 1, 'en', '12345.7 days'],
    ['a bare ratio', inUnit('ratio', '0.5'), 2, 'en', '0.50'],
    ['times', inUnit('times', '7.25'), 1, 'en', '7.3 times'],
    ['times in Chinese', inUnit('times', '7.25'), 1, 'zh-CN', '7.3 次'],
    ['one time', inUnit('times', '1'), 0, 'en', '1 time'],
    ['per thousand', inUnit('per-thousand', '2.5'), 1, 'en', '2.5 per 1,000'],
    ['per thousand in Chinese', inUnit('per-thousand', '2.5'), 1, 'zh-CN', '2.5 ‰'],
    ['months', inUnit('months', '2'), 0, 'en', '2 months'],
    ['one month', inUnit('months', '1'), 0, 'en', '1 month'],
    ['months in Chinese', inUnit('months', '2'), 0, 'zh-CN', '2 个月'],
    ['people', inUnit('number', '12'), 0, 'en', '12'],
    ['in an hour', inUnit('per-hour', '8.25'), 1, 'en', '8.3 per hour'],
    ['in an hour, in Chinese', inUnit('per-hour', '8.25'), 1, 'zh-CN', '8.3 次/小时'],
    ['money, with its currency', { ...inUnit('money', '33.335'), currency: 'USD' }, 2, 'en', '33.34 USD'],
    ['money in Chinese', { ...inUnit('money', '33.335'), currency: 'CNY' }, 2, 'zh-CN', '33.34 CNY'],
    ['the reason where there is no value', rate(0, 0), 1, 'en', 'no value: a total count of zero'],
    ['the reason in Chinese', rate(0, 0), 1, 'zh-CN', '无值：总数为零'],
  ])('%s', (_, measure, decimals, locale, text) => {
    expect(formatMeasure(measure, { decimals, roundingMode: 'half-up', locale })).toBe(text)
  })

  // 1.5, −1.5, 2.5 and 1.6 days: a tie above and below zero, the other tie, and no tie.
  it.each<[RoundingMode, string, string, string, string]>([
    ['up', '2', '-2', '3', '2'],
    ['down', '1', '-1', '2', '1'],
    ['ceiling', '2', '-1', '3', '2'],
    ['floor', '1', '-2', '2', '1'],
    ['half-up', '2', '-2', '3', '2'],
    ['half-down', '1', '-1', '2', '2'],
    ['half-even', '2', '-2', '2', '2'],
    ['half-ceiling', '2', '-1', '3', '2'],
    ['half-floor', '1', '-2', '2', '2'],
  ])('rounds %s', (roundingMode, ...expected) => {
    const shown = ['1.50', '-1.50', '2.50', '1.60'].map((amount) =>
      formatMeasure(days(amount, '1.00'), { decimals: 0, roundingMode, locale: 'en' }).replace(/ days?/, ''),
    )
    expect(shown).toEqual(expected)
  })

  // 201 / 200 is 1.005, a tie; the number nearest to 1.005 lies below it.
  it('rounds what was divided, not the number nearest to it', () => {
    const measure = days('201.00', '200.00')
    expect(measure.value).toBe(1.005)
    expect((1.005).toFixed(2)).toBe('1.00')
    expect(formatMeasure(measure, { decimals: 2, roundingMode: 'half-up', locale: 'en' })).toBe('1.01 days')
  })

  it('adds the whole days of a count-back', () => {
    // 30 + 875 / 1,750 × 31 = 45.5
    const measure = daysSalesOutstanding({
      variant: 'count-back',
      asOf: '2025-09-30',
      currency: 'USD',
      receivables: '3375.00',
      months: [
        { from: '2025-09-01', to: '2025-09-30', creditSales: '2500.00' },
        { from: '2025-08-01', to: '2025-08-31', creditSales: '1750.00' },
      ],
    })
    expect(formatMeasure(measure, { decimals: 1, roundingMode: 'half-up', locale: 'en' })).toBe('45.5 days')
  })

  it('shows a count-back of nothing owed, which divides nothing', () => {
    const measure = daysSalesOutstanding({
      variant: 'count-back',
      asOf: '2025-09-30',
      currency: 'USD',
      receivables: '0.00',
      months: [{ from: '2025-09-01', to: '2025-09-30', creditSales: '2500.00' }],
    })
    expect([measure.value, measure.denominator]).toEqual([0, null])
    expect(formatMeasure(measure, { decimals: 1, roundingMode: 'half-up', locale: 'en' })).toBe('0.0 days')
  })

  it('shows a measure that has been through JSON', () => {
    const format = { decimals: 2, roundingMode: 'half-even', locale: 'en' } as const
    for (const measure of [rate(1, 3), rate(0, 0), days('1.00', '7.00')]) {
      expect(formatMeasure(JSON.parse(JSON.stringify(measure)), format)).toBe(formatMeasure(measure, format))
    }
  })

  it.each<[string, unknown, unknown, readonly string[]]>([
    ['nothing', undefined, { decimals: 1, roundingMode: 'up', locale: 'en' }, ['measure']],
    ['no format', rate(1, 2), undefined, ['decimals', 'roundingMode', 'locale']],
    ['no rounding mode: there is no default', rate(1, 2), { decimals: 1, locale: 'en' }, ['roundingMode']],
    ['half a decimal', rate(1, 2), { decimals: 0.5, roundingMode: 'up', locale: 'en' }, ['decimals']],
    ['decimals below zero', rate(1, 2), { decimals: -1, roundingMode: 'up', locale: 'en' }, ['decimals']],
    ['21 decimals', rate(1, 2), { decimals: 21, roundingMode: 'up', locale: 'en' }, ['decimals']],
    ['an unknown language', rate(1, 2), { decimals: 1, roundingMode: 'up', locale: 'fr' }, ['locale']],
    ...(
      [
        ['a number', 12.5],
        ['an unknown unit', { ...rate(1, 2), unit: 'hours' }],
        ['a numerator in words', { ...rate(1, 2), numerator: 'one' }],
        ['a numerator that is not whole', { ...rate(1, 2), numerator: 0.5 }],
        ['a denominator of zero', { ...rate(1, 2), denominator: '0.00' }],
        ['a denominator below zero', { ...rate(1, 2), denominator: -2 }],
        ['a missing denominator', { ...rate(1, 2), denominator: undefined }],
        ['half a factor', { ...rate(1, 2), factor: 0.5 }],
        ['an endless offset', { ...rate(1, 2), offset: Number.POSITIVE_INFINITY }],
        ['terms that are no list', { ...rate(1, 2), terms: { of: 'a' } }],
        [
          'a term that divides by nothing',
          { ...rate(1, 2), terms: [{ of: 'a', numerator: 1, denominator: 0, factor: 1 }] },
        ],
        [
          'a term without a denominator',
          { ...rate(1, 2), terms: [{ of: 'a', numerator: 1, denominator: null, factor: 1 }] },
        ],
        ['a measure without value and reason', { ...rate(0, 0), reason: null }],
        ['a reason in one language', { ...rate(0, 0), reason: { label: { en: 'none' } } }],
      ] as const
    ).map(([name, measure]): [string, unknown, unknown, readonly string[]] => [
      name,
      measure,
      { decimals: 1, roundingMode: 'up', locale: 'en' },
      ['measure'],
    ]),
  ])('refuses %s', (_, measure, format, paths) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    const { code, details } = errorOf(() => formatMeasure(measure, format))
    expect(code).toBe('invalid-input')
    expect('issues' in details && details.issues.map(({ path }) => path)).toEqual(paths)
  })
})
