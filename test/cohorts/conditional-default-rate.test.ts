import { describe, expect, it } from 'vitest'
import { conditionalDefaultRate, type DefaultMonth, type ExactRate } from '../../src/cohorts'
import { faultsOf, sentenceOf } from './fault-list'

const january = { from: '2026-01-01', to: '2026-01-31' }
const monthly = (rate: ExactRate) => conditionalDefaultRate({ variant: 'monthly', ...january, rate })
const MONTHS = [
  january,
  { from: '2026-02-01', to: '2026-02-28' },
  { from: '2026-03-01', to: '2026-03-31' },
  { from: '2026-04-01', to: '2026-04-30' },
  { from: '2026-05-01', to: '2026-05-31' },
  { from: '2026-06-01', to: '2026-06-30' },
  { from: '2026-07-01', to: '2026-07-31' },
] as const
const monthsOf = (rates: readonly ExactRate[]): readonly DefaultMonth[] =>
  rates.map((rate, index) => ({ ...(MONTHS[index] ?? january), rate }))
const rolling = (...rates: readonly ExactRate[]) =>
  conditionalDefaultRate({ variant: 'rolling', months: monthsOf(rates) })

describe('conditionalDefaultRate of one month', () => {
  it.each<[string, ExactRate, number, string, string]>([
    // 1 − (1/2)^12 = 4095/4096
    ['half a month', '0.5', (4095 / 4096) * 100, '4095', '4096'],
    ['the same as a quotient', { numerator: 7, denominator: '14.0' }, (4095 / 4096) * 100, '4095', '4096'],
    ['the same as a number', 0.5, (4095 / 4096) * 100, '4095', '4096'],
    ['nothing', '0', 0, '0', '1'],
    ['everything', '1.00', 100, '1', '1'],
    // 1 − (2/3)^12 = (531441 − 4096) / 531441, without a common divisor.
    ['a third', { numerator: 1, denominator: 3 }, 52_734_500 / 531_441, '527345', '531441'],
    // 1 − 0.99^12 to the last of 24 decimals, multiplied by hand: 0.99^12 = 0.886384871716129280658801.
    ['one percent', '0.01', 11.361512828387072, '113615128283870719341199', '1000000000000000000000000'],
  ])('%s', (_, rate, value, numerator, denominator) => {
    expect(monthly(rate)).toMatchObject({ value, numerator, denominator, reason: null })
  })

  it('tells all it was reckoned from', () => {
    expect(monthly('0.5')).toEqual({
      id: 'conditional-default-rate',
      variant: 'monthly',
      label: { en: 'Conditional default rate, of one month', 'zh-CN': '条件违约率（单月）' },
      value: 99.9755859375,
      reason: null,
      unit: 'percent',
      numerator: '4095',
      denominator: '4096',
      factor: 100,
      offset: 0,
      basis: 'amount',
      currency: null,
      period: january,
    })
  })

  it.each<[string, ExactRate, string, string, string]>([
    [
      'below 0',
      '-0.0001',
      'rate-out-of-range',
      'no value: a default rate below 0 or above 1 in the month from 2026-01-01',
      '无值：2026-01-01 起的月份违约率小于 0 或大于 1',
    ],
    [
      'above 1',
      '1.0001',
      'rate-out-of-range',
      'no value: a default rate below 0 or above 1 in the month from 2026-01-01',
      '无值：2026-01-01 起的月份违约率小于 0 或大于 1',
    ],
    [
      'of nothing',
      { numerator: '0', denominator: '0.00' },
      'zero-denominator',
      'no value: a denominator of the monthly rate of zero',
      '无值：月违约率的分母为零',
    ],
    [
      'of less than nothing',
      { numerator: -1, denominator: -2 },
      'negative-denominator',
      'no value: a denominator of the monthly rate below zero',
      '无值：月违约率的分母小于零',
    ],
  ])('has no value for a rate %s, and says why', (_, rate, code, en, chinese) => {
    expect(monthly(rate)).toMatchObject({ value: null, reason: { code, label: { en, 'zh-CN': chinese } } })
  })

  it('keeps the figures of a rate that has no value', () => {
    expect(monthly('1.0001')).toMatchObject({ numerator: '1.0001', denominator: 1 })
    expect(monthly({ numerator: '5', denominator: '4' })).toMatchObject({ numerator: '5', denominator: '4' })
  })

  it('takes a month from one billing day to the next', () => {
    const months: readonly (readonly [string, string])[] = [
      ['2026-01-15', '2026-02-14'],
      ['2024-02-01', '2024-02-29'],
      ['2025-12-01', '2025-12-31'],
    ]
    for (const [from, to] of months) {
      expect(conditionalDefaultRate({ variant: 'monthly', from, to, rate: '0' }).value).toBe(0)
    }
  })

  it.each<[string, string, string]>([
    ['a day short of a month', '2026-01-01', '2026-01-30'],
    ['a day more than a month', '2026-01-01', '2026-02-01'],
    ['a year', '2026-01-01', '2026-12-31'],
  ])('refuses %s', (_, from, to) => {
    expect(faultsOf(() => conditionalDefaultRate({ variant: 'monthly', from, to, rate: '0' }))).toEqual([
      ['to', 'wrong-type'],
    ])
  })

  it.each<[string, string, string]>([
    ['the 31st, from a month end to that of a shorter month', '2026-01-31', '2026-02-27'],
    ['the 31st, from the end of a shorter month', '2026-02-28', '2026-03-30'],
    ['the 30th, from the end of a shorter month', '2026-02-28', '2026-03-29'],
    ['the 29th, from the end of a shorter month', '2026-02-28', '2026-03-28'],
    ['the 28th, from the end of February', '2026-02-28', '2026-03-27'],
    ['the 30th, into a leap February', '2024-01-30', '2024-02-28'],
    ['the 31st, from a month of 30 days', '2026-04-30', '2026-05-30'],
  ])('takes a billing day of %s', (_, from, to) => {
    expect(conditionalDefaultRate({ variant: 'monthly', from, to, rate: '0' }).value).toBe(0)
  })

  it('takes a quarter by a billing day of the 31st, without a gap', () => {
    const months = [
      { from: '2026-01-31', to: '2026-02-27', rate: '0' },
      { from: '2026-02-28', to: '2026-03-30', rate: '0' },
      { from: '2026-03-31', to: '2026-04-29', rate: '0' },
    ]
    expect(conditionalDefaultRate({ variant: 'rolling', months }).value).toBe(0)
  })

  it.each<[string, string, string]>([
    ['a day more than any billing day gives', '2026-02-28', '2026-03-31'],
    ['a day less', '2026-02-28', '2026-03-26'],
    ['the 31st from a day that ends no month', '2026-04-29', '2026-05-30'],
  ])('takes no month of %s', (_, from, to) => {
    expect(faultsOf(() => conditionalDefaultRate({ variant: 'monthly', from, to, rate: '0' }))).toEqual([
      ['to', 'wrong-type'],
    ])
  })

  it('refuses a month that ends before it starts, once', () => {
    const backwards = { variant: 'monthly', from: '2026-01-31', to: '2026-01-01', rate: '0' } as const
    expect(faultsOf(() => conditionalDefaultRate(backwards))).toEqual([['to', 'empty-range']])
  })

  it('says what to do', () => {
    const year = { variant: 'monthly', from: '2026-01-01', to: '2026-12-31', rate: '0' } as const
    expect(sentenceOf(() => conditionalDefaultRate(year))).toEqual([
      'to',
      'expected 2026-01-31, where the month from 2026-01-01 ends, received 2026-12-31. Give the rate of one month: that of a longer time must not be raised to a year as if it were one.',
      '应为 2026-01-01 起的一个月的结束日 2026-01-31，收到 2026-12-31。请给出一个月的比例：更长期间的比例不得当作月比例年化。',
    ])
    expect(sentenceOf(() => monthly('1 %'))).toEqual([
      'rate',
      'expected a share as a plain decimal, or as { numerator, denominator } of plain decimals, received "1 %". Write 0.3 % as \'0.003\', or as { numerator: 3, denominator: 1000 }.',
      '应为以普通十进制数或 { numerator, denominator } 表示的比例，收到 "1 %"。0.3% 请写作 0.003，或 { numerator: 3, denominator: 1000 }。',
    ])
    // @ts-expect-error no rate
    expect(faultsOf(() => monthly(undefined))).toEqual([['rate', 'missing']])
    // @ts-expect-error half a quotient
    expect(faultsOf(() => monthly({ numerator: 1 }))).toEqual([['rate', 'wrong-type']])
    // @ts-expect-error no variant
    expect(faultsOf(() => conditionalDefaultRate({ rate: '0' }))).toEqual([['variant', 'missing']])
  })
})

describe('conditionalDefaultRate, rolling', () => {
  it.each<[string, readonly ExactRate[], string, string]>([
    ['one month as the monthly form', ['0.5'], '4095', '4096'],
    // 1 − (1/2 × 1)^6 = 63/64
    ['two months, exponent 6', ['0.5', '0'], '63', '64'],
    // 1 − (1/2)^4
    ['three months, exponent 4', ['0', '0.5', '0'], '15', '16'],
    // 1 − (1/2 × 1/2)^3 = 63/64
    ['four months, exponent 3', ['0.5', '0.5', '0', '0'], '63', '64'],
    // 1 − (2/3 × 3/4)^2 = 3/4
    ['six months, exponent 2', [{ numerator: 1, denominator: 3 }, '0.25', '0', '0', '0', '0'], '3', '4'],
    ['a month in which all defaulted', ['0.1', '1', '0.1'], '1', '1'],
  ])('%s', (_, rates, numerator, denominator) => {
    expect(rolling(...rates)).toMatchObject({ variant: 'rolling', numerator, denominator, reason: null })
  })

  it('compounds twelve months once, exponent 1', () => {
    const months = Array.from({ length: 12 }, (_, index) => {
      const from = `2024-${String(index + 1).padStart(2, '0')}-01`
      const to = `${from.slice(0, 8)}${[31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][index]}`
      return { from, to, rate: index === 3 ? '0.25' : '0' }
    })
    // 1 − 3/4
    expect(conditionalDefaultRate({ variant: 'rolling', months })).toMatchObject({
      numerator: '1',
      denominator: '4',
    })
  })

  it('gives the decimal of a double over 1 where the exponent is not whole', () => {
    // Five months, exponent 12/5.
    const half = rolling('0.5', '0', '0', '0.5', '0.5')
    expect(half.denominator).toBe('1')
    // 1 − (1/8)^2.4 = 1 − 2^−7.2 = 1 − 0.00680117…
    expect(half.value).toBeCloseTo(99.3198823, 6)
    expect(String(half.numerator)).toMatch(/^0\.99319\d+$/)
    expect(rolling('0', '0', '0', '0', '0')).toMatchObject({ value: 0, numerator: '0', denominator: '1' })
    expect(rolling('0', '1', '0', '0', '0')).toMatchObject({ value: 100, numerator: '1', denominator: '1' })
    // Seven months, exponent 12/7, of so little that the sum of the logarithms is −1e-9: 1e-9 × 12/7.
    const little = rolling('0.000000001', '0', '0', '0', '0', '0', '0')
    expect(little.numerator).toMatch(/^0\.00000000171428571\d+$/)
    expect(little.value).toBeCloseTo(1.7142857142e-7, 15)
  })

  it('tells the period of all its months, whatever their order', () => {
    const months = [...monthsOf(['0.5', '0', '0'])].reverse()
    const measure = conditionalDefaultRate({ variant: 'rolling', months })
    expect(measure).toMatchObject({ period: { from: '2026-01-01', to: '2026-03-31' }, numerator: '15' })
    expect(measure.label.en).toBe('Conditional default rate, rolling')
  })

  it('has no value where one month has none, and names the first of them', () => {
    expect(rolling('0', '1.5', '-1')).toMatchObject({
      value: null,
      numerator: '1.5',
      reason: {
        code: 'rate-out-of-range',
        label: { en: 'no value: a default rate below 0 or above 1 in the month from 2026-02-01' },
      },
    })
    expect(rolling('0', { numerator: 0, denominator: 0 })).toMatchObject({
      value: null,
      reason: {
        code: 'zero-denominator',
        label: { en: 'no value: a denominator of a monthly rate of zero' },
      },
    })
  })

  it.each<[string, readonly DefaultMonth[], readonly [string, string][]]>([
    ['no month', [], [['months', 'missing']]],
    [
      'a month twice',
      [
        { ...january, rate: '0' },
        { ...january, rate: '0' },
      ],
      [['months[1].from', 'wrong-type']],
    ],
    [
      'a month left out',
      [
        { ...january, rate: '0' },
        { ...MONTHS[2], rate: '0' },
      ],
      [['months[1].from', 'wrong-type']],
    ],
    ['a quarter', [{ from: '2026-01-01', to: '2026-03-31', rate: '0' }], [['months[0].to', 'wrong-type']]],
  ])('refuses %s', (_, months, faults) => {
    expect(faultsOf(() => conditionalDefaultRate({ variant: 'rolling', months }))).toEqual(faults)
  })

  it('says what to do without a month, or with one left out', () => {
    expect(sentenceOf(() => rolling())).toEqual([
      'months',
      'expected at least one month, received an empty list. Pass the months to compound.',
      '应为至少一个月，收到空列表。请传入要复合的月份。',
    ])
    const gap = [
      { ...january, rate: '0' },
      { ...MONTHS[2], rate: '0' },
    ]
    expect(sentenceOf(() => conditionalDefaultRate({ variant: 'rolling', months: gap }))[1]).toBe(
      "expected 2026-02-01, the day after months[0] ends, received 2026-03-01. Add the month that is left out, with the rate '0' if nothing defaulted.",
    )
    expect(sentenceOf(() => conditionalDefaultRate({ variant: 'rolling', months: gap }))[2]).toContain(
      '请补上缺少的月份；确无违约时比例写 0。',
    )
  })
})
