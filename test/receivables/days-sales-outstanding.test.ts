import { describe, expect, it } from 'vitest'
import { type AverageDsoInput, daysSalesOutstanding, type EndingDsoInput } from '../../src/kpi'
import { errorOf } from '../support/error-of'

// 31 + 28 + 31 = 90 days.
const firstQuarter = { from: '2026-01-01', to: '2026-03-31' }

const ending = (
  closingReceivables: string,
  creditSales: string,
  more: Partial<EndingDsoInput> = {},
): EndingDsoInput => ({
  variant: 'ending',
  period: firstQuarter,
  currency: 'USD',
  closingReceivables,
  creditSales,
  ...more,
})

const average = (
  openingReceivables: string,
  closingReceivables: string,
  creditSales: string,
  more: Partial<AverageDsoInput> = {},
): AverageDsoInput => ({
  variant: 'average',
  period: firstQuarter,
  currency: 'USD',
  openingReceivables,
  closingReceivables,
  creditSales,
  ...more,
})

describe('daysSalesOutstanding on closing receivables', () => {
  it.each<[string, EndingDsoInput, number]>([
    // 40,000 / 90,000 × 90
    ['a quarter', ending('40000.00', '90000.00'), 40],
    ['nothing owed', ending('0.00', '90000.00'), 0],
    // −900 / 90,000 × 90: credits exceed what is owed
    ['credits exceed what is owed', ending('-900.00', '90000.00'), -0.9],
    // 50,000 / 200,000 × 365
    [
      'a year of 365 days',
      ending('50000', '200000', { period: { from: '2025-01-01', to: '2025-12-31' } }),
      91.25,
    ],
    // 50,000 / 200,000 × 366
    [
      'a leap year has a day more',
      ending('50000', '200000', { period: { from: '2024-01-01', to: '2024-12-31' } }),
      91.5,
    ],
    // 3 / 4 × 1
    ['a single day', ending('3', '4', { period: { from: '2026-03-31', to: '2026-03-31' } }), 0.75],
    ['a currency of three digits', ending('40.000', '90.000', { currency: 'KWD' }), 40],
  ])('%s', (_, input, days) => expect(daysSalesOutstanding(input).value).toBe(days))

  it('tells all it was reckoned from', () => {
    expect(daysSalesOutstanding(ending('40000', '90000'))).toEqual({
      id: 'days-sales-outstanding',
      variant: 'ending',
      label: {
        en: 'Days sales outstanding, on closing receivables',
        'zh-CN': '应收账款周转天数（按期末余额）',
      },
      value: 40,
      reason: null,
      unit: 'days',
      numerator: '40000.00',
      denominator: '90000.00',
      factor: 90,
      offset: 0,
      basis: 'amount',
      currency: 'USD',
      period: firstQuarter,
    })
  })
})

describe('the value of a measure', () => {
  const oneDay = { period: { from: '2026-03-31', to: '2026-03-31' }, currency: 'JPY' }

  // 2^70 = 1180591620717411303424. A number holds 1 and 1 + 2^-52; halfway between lies 1 + 2^-53, which
  // goes to the even one, 1. What lies beyond halfway by 2^-70, far past the digits kept, does not.
  it.each<[string, string, number]>([
    ['halfway, to the even number', '1180591620717411434496', 1],
    ['a trace beyond halfway', '1180591620717411434497', 1 + 2 ** -52],
    ['a trace below halfway', '1180591620717411434495', 1],
  ])('is the nearest number: %s', (_, receivables, value) => {
    expect(daysSalesOutstanding(ending(receivables, '1180591620717411303424', oneDay)).value).toBe(value)
  })
})

describe('daysSalesOutstanding on average receivables', () => {
  it.each<[string, AverageDsoInput, number, string]>([
    // (32,000 + 40,000) / 2 = 36,000; 36,000 / 90,000 × 90
    ['a quarter', average('32000.00', '40000.00', '90000.00'), 36, '36000.00'],
    ['the same at both ends is the closing variant', average('40000', '40000', '90000'), 40, '40000.00'],
    // (0.01 + 0.02) / 2 = 0.015; 0.015 / 0.90 × 90
    ['half a cent stays exact', average('0.01', '0.02', '0.90'), 1.5, '0.015'],
    // (−0.02 + 0.01) / 2 = −0.005; −0.005 / 0.90 × 90
    ['half a cent below zero', average('-0.02', '0.01', '0.90'), -0.5, '-0.005'],
    // (1 + 2) / 2 = 1.5; 1.5 / 90 × 90
    ['half a yen', average('1', '2', '90', { currency: 'JPY' }), 1.5, '1.5'],
    ['no fraction where there is none', average('1', '3', '90', { currency: 'JPY' }), 2, '2'],
    ['the mean of opposite signs', average('-5.00', '5.00', '90.00'), 0, '0.00'],
  ])('%s', (_, input, days, numerator) => {
    expect(daysSalesOutstanding(input)).toMatchObject({
      variant: 'average',
      value: days,
      numerator,
      factor: 90,
      period: firstQuarter,
      label: {
        en: 'Days sales outstanding, on average receivables',
        'zh-CN': '应收账款周转天数（按平均余额）',
      },
    })
  })
})

describe('daysSalesOutstanding without sales', () => {
  it.each<[string, EndingDsoInput | AverageDsoInput, string, string, string]>([
    ['zero', ending('1.00', '0.00'), 'zero-denominator', 'credit sales of zero', '赊销额为零'],
    [
      'below zero',
      ending('1.00', '-3.00'),
      'negative-denominator',
      'credit sales below zero',
      '赊销额小于零',
    ],
    [
      'zero, on average',
      average('1.00', '1.00', '0'),
      'zero-denominator',
      'credit sales of zero',
      '赊销额为零',
    ],
    [
      'below zero by more than numbers hold',
      ending('1.00', '-9007199254740993.00'),
      'negative-denominator',
      'credit sales below zero',
      '赊销额小于零',
    ],
  ])('%s: no value, and the reason', (_, input, code, en, chinese) => {
    expect(daysSalesOutstanding(input)).toMatchObject({
      value: null,
      reason: { code, label: { en: `no value: ${en}`, 'zh-CN': `无值：${chinese}` } },
    })
  })
})

describe('daysSalesOutstanding refuses', () => {
  it.each<[string, unknown, readonly [path: string, code: string][]]>([
    ['nothing', undefined, [['variant', 'missing']]],
    [
      'no variant: there is no default',
      { ...ending('1', '2'), variant: undefined },
      [['variant', 'missing']],
    ],
    ['an unknown variant', { ...ending('1', '2'), variant: 'simple' }, [['variant', 'wrong-type']]],
    [
      'a period that ends before it starts, and half cents, at once',
      ending('1.005', '2.005', { period: { from: '2026-03-31', to: '2026-03-30' } }),
      [
        ['period.to', 'empty-range'],
        ['closingReceivables', 'too-precise'],
        ['creditSales', 'too-precise'],
      ],
    ],
    [
      'the same on average',
      average('1.005', '1', '2', { period: { from: '2026-03-31', to: '2026-03-30' } }),
      [
        ['period.to', 'empty-range'],
        ['openingReceivables', 'too-precise'],
      ],
    ],
    ['a missing denominator', { ...ending('1', '2'), creditSales: undefined }, [['creditSales', 'missing']]],
    [
      'an opening balance where none is used',
      { ...average('1', '1', '2'), variant: 'ending' },
      [['openingReceivables', 'unknown-key']],
    ],
    ['no opening balance', { ...ending('1', '2'), variant: 'average' }, [['openingReceivables', 'missing']]],
    [
      'a day with a time',
      ending('1', '2', { period: { from: '2026-01-01T00:00', to: '2026-03-31' } }),
      [['period.from', 'not-a-date']],
    ],
  ])('%s', (_, input, issues) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    const { code, details } = errorOf(() => daysSalesOutstanding(input))
    expect(code).toBe('invalid-input')
    expect(details).toMatchObject({ issues: issues.map(([path, issue]) => ({ path, code: issue })) })
    expect('issues' in details && details.issues).toHaveLength(issues.length)
  })

  it('in a sentence that says what to do', () => {
    const backwards = ending('1', '2', { period: { from: '2026-03-31', to: '2026-03-30' } })
    expect(errorOf(() => daysSalesOutstanding(backwards)).message).toMatchInlineSnapshot(
      `"period.to: expected a day not before 2026-03-31, where the period starts, received 2026-03-30. Exchange from and to."`,
    )
  })
})
