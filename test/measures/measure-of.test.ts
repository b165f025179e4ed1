import { describe, expect, it } from 'vitest'
import {
  exactlyOf,
  formatMeasure,
  type Measure,
  type MeasureDefinition,
  measureOf,
  type Observed,
} from '../../src/measures'

const word = { en: 'word', 'zh-CN': '词' }
const variant = { label: word, basis: 'amount', formula: word, usedBy: word } as const
const divisor = { en: 'staff', 'zh-CN': '人数' }

const definitionIn = (
  unit: MeasureDefinition['unit'],
): MeasureDefinition<'sample', 'divided' | 'summed' | 'per-thousand'> => ({
  id: 'sample',
  family: 'recovery',
  label: word,
  question: word,
  unit,
  better: 'higher',
  edges: word,
  source: word,
  variants: {
    divided: { ...variant, denominator: divisor },
    summed: variant,
    'per-thousand': { ...variant, basis: 'count', unit: 'per-thousand', denominator: divisor },
  },
})

const asOf = '2026-03-31'
const observed: Observed = { period: { asOf }, currency: 'USD', numerator: '100.00', denominator: 3 }

describe('measureOf', () => {
  it('tells money that does not divide to the cent, by the mode that is named, and the value unrounded', () => {
    // 100 / 3 = 33.333…
    const down = measureOf(definitionIn('money'), 'divided', { ...observed, roundingMode: 'half-up' })
    const up = measureOf(definitionIn('money'), 'divided', { ...observed, roundingMode: 'up' })
    expect([down.amount, up.amount, down.value]).toEqual(['33.33', '33.34', 100 / 3])
  })

  it('tells money in a currency without cents in whole units', () => {
    const given = { ...observed, currency: 'JPY', numerator: '100', roundingMode: 'half-up' } as const
    expect(measureOf(definitionIn('money'), 'divided', given).amount).toBe('33')
  })

  it.each<[string, Measure]>([
    [
      'without a value',
      measureOf(definitionIn('money'), 'divided', { ...observed, denominator: 0, roundingMode: 'up' }),
    ],
    ['in another unit', measureOf(definitionIn('days'), 'divided', { ...observed, roundingMode: 'up' })],
    ['where no mode is named', measureOf(definitionIn('money'), 'divided', observed)],
    [
      'where no currency is',
      measureOf(definitionIn('money'), 'divided', { ...observed, currency: null, roundingMode: 'up' }),
    ],
  ])('has no amount %s', (_, measure) => expect(measure).not.toHaveProperty('amount'))

  it.each<[string, MeasureDefinition['unit'], number]>([
    ['100 for a percentage', 'percent', 100],
    ['1,000 per thousand', 'per-thousand', 1_000],
    ['1 for days', 'days', 1],
    ['1 for a ratio', 'ratio', 1],
  ])('multiplies by %s', (_, unit, factor) => {
    const measure = measureOf(definitionIn(unit), 'divided', observed)
    expect([measure.factor, measure.value]).toEqual([factor, (100 * factor) / 3])
  })

  it('takes the factor and the offset that are given', () => {
    // 7 + 30 × 100 / 4
    const measure = measureOf(definitionIn('days'), 'divided', {
      ...observed,
      denominator: 4,
      factor: 30,
      offset: 7,
    })
    expect(measure.value).toBe(757)
  })

  it('is told in the unit of the variant where that has its own', () => {
    const measure = measureOf(definitionIn('percent'), 'per-thousand', {
      ...observed,
      currency: null,
      numerator: 3,
      denominator: 40,
    })
    expect([measure.unit, measure.value, measure.basis]).toEqual(['per-thousand', 75, 'count'])
  })

  it('adds up its terms exactly', () => {
    // 1/3 + 1/6 = 1/2, which floating point reaches, and + 1/7 + 6/7 = 3/2; with the offset of 2.
    const terms = [
      { of: 'a', numerator: 1, denominator: 3, factor: 1 },
      { of: 'b', numerator: '1.0', denominator: '6', factor: 1 },
      { of: 'c', numerator: 1, denominator: 7, factor: 7 },
    ]
    const measure = measureOf(definitionIn('days'), 'summed', {
      ...observed,
      denominator: null,
      offset: 2,
      terms,
    })
    expect([measure.value, measure.terms]).toEqual([3.5, terms])
    expect(formatMeasure(measure, { decimals: 2, roundingMode: 'half-up', locale: 'en' })).toBe('3.50 days')
  })

  it('without terms is its offset', () => {
    const measure = measureOf(definitionIn('days'), 'summed', {
      ...observed,
      denominator: null,
      offset: 4,
      terms: [],
    })
    expect([measure.value, exactlyOf(measure)]).toEqual([4, { numerator: 4n, denominator: 1n }])
  })

  it('keeps of a period its two days alone', () => {
    const row = { from: '2026-03-01', to: asOf, sales: '5.00' }
    expect(measureOf(definitionIn('days'), 'divided', { ...observed, period: row }).period).toEqual({
      from: '2026-03-01',
      to: asOf,
    })
    const day = { asOf, sales: '5.00' }
    expect(measureOf(definitionIn('days'), 'divided', { ...observed, period: day }).period).toEqual({ asOf })
  })

  it.each<[string, number | string, Observed, unknown]>([
    [
      'zero',
      0,
      observed,
      { code: 'zero-denominator', label: { en: 'no value: staff of zero', 'zh-CN': '无值：人数为零' } },
    ],
    [
      'below zero',
      '-0.01',
      observed,
      {
        code: 'negative-denominator',
        label: { en: 'no value: staff below zero', 'zh-CN': '无值：人数小于零' },
      },
    ],
  ])('has no value for a denominator of %s', (_, denominator, given, reason) => {
    expect(measureOf(definitionIn('days'), 'divided', { ...given, denominator })).toMatchObject({
      value: null,
      reason,
    })
  })

  it('gives a reason of its own before that of the denominator', () => {
    const reason = { code: 'too-few-observations', label: word } as const
    const measure = measureOf(definitionIn('days'), 'divided', { ...observed, denominator: 0 }, reason)
    expect([measure.value, measure.reason]).toEqual([null, reason])
  })
})
