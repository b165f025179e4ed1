import { describe, expect, it } from 'vitest'
import { type CountBackInput, daysSalesOutstanding, type SalesMonth } from '../../src/kpi'
import { errorOf } from '../support/error-of'

const month = (
  from: string,
  to: string,
  creditSales: string,
  more: Partial<SalesMonth> = {},
): SalesMonth => ({ from, to, creditSales, ...more })

const april = month('2025-04-01', '2025-04-30', '2250.00')
const may = month('2025-05-01', '2025-05-31', '2000.00')
const june = month('2025-06-01', '2025-06-30', '2500.00')
const july = month('2025-07-01', '2025-07-31', '2250.00')
const august = month('2025-08-01', '2025-08-31', '1750.00')
const september = month('2025-09-01', '2025-09-30', '2500.00')
const halfYear = [september, august, july, june, may, april]

const walk = (
  receivables: string,
  months: readonly SalesMonth[] = halfYear,
  more: Partial<CountBackInput> = {},
): CountBackInput => ({
  variant: 'count-back',
  asOf: '2025-09-30',
  currency: 'USD',
  receivables,
  months,
  ...more,
})

describe('count-back', () => {
  // Oracle Hyperion Financial Management, "DSO": 12,000 − (2,500 + 1,750 + 2,250 + 2,500 + 2,000) leaves
  // 1,000 for April: 30 + 31 + 31 + 30 + 31 = 153 days, and 1,000 / 2,250 × 30 = 13.33. Oracle prints
  // 2,000 / 2,250 and 179.7.
  it('explains the receivables of the published example in 166.33 days, not the 179.7 printed there', () => {
    expect(daysSalesOutstanding(walk('12000'))).toEqual({
      id: 'days-sales-outstanding',
      variant: 'count-back',
      label: { en: 'Days sales outstanding, count-back', 'zh-CN': '应收账款周转天数（倒推法）' },
      value: 499 / 3,
      reason: null,
      unit: 'days',
      numerator: '1000.00',
      denominator: '2250.00',
      factor: 30,
      offset: 153,
      basis: 'amount',
      currency: 'USD',
      period: { asOf: '2025-09-30' },
    })
  })

  it.each<[string, CountBackInput, number]>([
    ['nothing owed is no day', walk('0.00'), 0],
    ['nothing owed needs no sales', walk('0.00', [{ ...september, creditSales: '0.00' }]), 0],
    // 1,250 / 2,500 × 30
    ['half of the newest month', walk('1250.00'), 15],
    ['the newest month to the cent', walk('2500.00'), 30],
    // 30 + 875 / 1,750 × 31
    ['half of the month before', walk('3375.00'), 45.5],
    ['two months to the cent', walk('4250.00'), 61],
    // 30 + 31 + 31 + 30 + 31 + 30
    ['the whole history to the cent', walk('13250.00'), 183],
    ['months in any order', walk('4250.00', [august, april, september, june, may, july]), 61],
    // A month cut short by the day of the question: 15 days of September hold 2,500.
    [
      'as of the middle of a month',
      walk('2500.00', [month('2025-09-01', '2025-09-15', '2500.00'), august], { asOf: '2025-09-15' }),
      15,
    ],
    // 28 + 5 / 10 × 31
    [
      'February has 28 days',
      walk(
        '15.00',
        [month('2026-02-01', '2026-02-28', '10.00'), month('2026-01-01', '2026-01-31', '10.00')],
        {
          asOf: '2026-02-28',
        },
      ),
      43.5,
    ],
    // 35 days of a 4-4-5 calendar: 7 / 10 × 35
    ['a month of five weeks', walk('7.00', [month('2025-08-27', '2025-09-30', '10.00')]), 24.5],
    ['a row with the currency of the receivables', walk('1250.00', [{ ...september, currency: 'USD' }]), 15],
    [
      'a month without sales is not reached',
      walk('2500.00', [september, { ...august, creditSales: '0' }]),
      30,
    ],
  ])('%s', (_, input, days) => {
    expect(daysSalesOutstanding(input)).toMatchObject({ value: days, reason: null })
  })

  it.each<[string, CountBackInput, object, string, string]>([
    [
      'the history is exhausted',
      // 13,251 − 13,250
      walk('13251.00'),
      { code: 'history-exhausted', daysSoFar: 183, unexplained: '1.00' },
      'no value: the sales history ends; days so far 183, unexplained 1.00',
      '无值：销售记录已尽；已计 183 天，尚有 1.00 未能对应',
    ],
    [
      'there is no month at all',
      walk('100.00', []),
      { code: 'history-exhausted', daysSoFar: 0, unexplained: '100.00' },
      'no value: the sales history ends; days so far 0, unexplained 100.00',
      '无值：销售记录已尽；已计 0 天，尚有 100.00 未能对应',
    ],
    [
      'there is no month, and nothing owed',
      walk('0.00', []),
      { code: 'history-exhausted', daysSoFar: 0, unexplained: '0.00' },
      'no value: the sales history ends; days so far 0, unexplained 0.00',
      '无值：销售记录已尽；已计 0 天，尚有 0.00 未能对应',
    ],
    [
      'a month has no sales',
      walk('3000.00', [september, { ...august, creditSales: '0.00' }, july]),
      { code: 'month-without-sales', daysSoFar: 30, unexplained: '500.00' },
      'no value: no sales in the month from 2025-08-01; days so far 30, unexplained 500.00',
      '无值：2025-08-01 起的月份无销售；已计 30 天，尚有 500.00 未能对应',
    ],
    [
      'nothing was ever sold',
      walk('1.00', [{ ...september, creditSales: '0.00' }]),
      { code: 'month-without-sales', daysSoFar: 0, unexplained: '1.00' },
      'no value: no sales in the month from 2025-09-01; days so far 0, unexplained 1.00',
      '无值：2025-09-01 起的月份无销售；已计 0 天，尚有 1.00 未能对应',
    ],
    [
      'credit notes exceed the sales of a month',
      walk('3000.00', [{ ...september, creditSales: '-0.01' }, august, july]),
      { code: 'month-without-sales', daysSoFar: 0, unexplained: '3000.00' },
      'no value: no sales in the month from 2025-09-01; days so far 0, unexplained 3000.00',
      '无值：2025-09-01 起的月份无销售；已计 0 天，尚有 3000.00 未能对应',
    ],
    [
      'credits exceed what is owed',
      walk('-0.01'),
      { code: 'negative-receivables' },
      'no value: receivables below zero',
      '无值：应收账款小于零',
    ],
  ])('has no value when %s', (_, input, reason, en, chinese) => {
    expect(daysSalesOutstanding(input)).toMatchObject({
      value: null,
      reason: { ...reason, label: { en, 'zh-CN': chinese } },
    })
  })

  // 4,250 − 2,500 = 1,750, all of August: the walk ends there and asks nothing of July.
  it('ends in the month that the receivables use up to the cent', () => {
    expect(daysSalesOutstanding(walk('4250.00'))).toMatchObject({
      value: 61,
      numerator: '1750.00',
      denominator: '1750.00',
      factor: 31,
      offset: 30,
    })
  })

  it('leaves the rows of the caller as they were', () => {
    const months = Object.freeze([april, may, june, july, august, september])
    expect(daysSalesOutstanding(walk('2500.00', months)).value).toBe(30)
    expect(months[0]).toBe(april)
  })

  it.each<[string, unknown, readonly [path: string, code: string][]]>([
    ['no months', { ...walk('1'), months: undefined }, [['months', 'missing']]],
    ['a month given twice', walk('1', [september, august, september]), [['months[2].from', 'wrong-type']]],
    [
      'a month that starts on the last day of another',
      walk('1', [september, month('2025-08-01', '2025-09-01', '1')]),
      [['months[0].from', 'wrong-type']],
    ],
    [
      'a month within another: only the overlap is reported, not a gap after it',
      walk('1', [month('2025-07-01', '2025-09-30', '1'), month('2025-08-05', '2025-08-10', '1')]),
      [['months[1].from', 'wrong-type']],
    ],
    [
      'two months within another, neither of which leaves a gap',
      walk('1', [
        month('2025-07-01', '2025-09-30', '1'),
        month('2025-07-05', '2025-07-10', '1'),
        month('2025-08-05', '2025-08-10', '1'),
      ]),
      [
        ['months[1].from', 'wrong-type'],
        ['months[2].from', 'wrong-type'],
      ],
    ],
    ['a month left out', walk('1', [september, july]), [['months[0].from', 'wrong-type']]],
    ['a history that ends before the day', walk('1', [august, july]), [['months[0].to', 'wrong-type']]],
    [
      'a history that ends after the day',
      walk('1', halfYear, { asOf: '2025-09-29' }),
      [['months[0].to', 'wrong-type']],
    ],
    [
      'everything at once, each with its row, but no gap where a month only ends before it starts',
      walk('1.005', [
        { ...september, currency: 'EUR' },
        month('2025-08-31', '2025-08-01', '1.00'),
        { ...july, creditSales: '2.005' },
      ]),
      [
        ['receivables', 'too-precise'],
        ['months[0].currency', 'mixed-currency'],
        ['months[1].to', 'empty-range'],
        ['months[2].creditSales', 'too-precise'],
      ],
    ],
    [
      'bad rows in their places',
      { ...walk('1'), months: [september, null, { ...july, sales: '1' }] },
      [
        ['months[1]', 'wrong-type'],
        ['months[2].sales', 'unknown-key'],
      ],
    ],
  ])('refuses %s', (_, input, issues) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    const { code, details } = errorOf(() => daysSalesOutstanding(input))
    expect(code).toBe('invalid-input')
    expect(details).toMatchObject({ issues: issues.map(([path, issue]) => ({ path, code: issue })) })
    expect('issues' in details && details.issues).toHaveLength(issues.length)
  })

  it('says which days are wrong and what to do', () => {
    const messageFor = (input: CountBackInput): string => errorOf(() => daysSalesOutstanding(input)).message
    expect(messageFor(walk('1', [september, august, september]))).toMatchInlineSnapshot(
      `"months[2].from: expected a day after 2025-09-30, where months[0] ends, received 2025-09-01. The two overlap, and days in both would be counted twice: drop one, or move its ends."`,
    )
    expect(messageFor(walk('1', [september, july]))).toMatchInlineSnapshot(
      `"months[0].from: expected 2025-08-01, the day after months[1] ends, received 2025-09-01. Add the month that is left out, with the sales '0.00' if there were none."`,
    )
    expect(messageFor(walk('1', [august, july]))).toMatchInlineSnapshot(
      `"months[0].to: expected 2025-09-30, the day of the receivables, received 2025-08-31. End the newest month on asOf, and give it the sales of those days only."`,
    )
    expect(messageFor(walk('1', [{ ...september, currency: 'EUR' }]))).toMatchInlineSnapshot(
      `"months[0].currency: expected USD, the currency of the whole, received EUR. Reckon each currency on its own; the library never converts."`,
    )
  })
})
