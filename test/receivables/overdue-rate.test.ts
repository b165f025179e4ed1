import { describe, expect, it } from 'vitest'
import { type OverdueRateInput, overdueRate } from '../../src/kpi'
import { errorOf } from '../support/error-of'

const asOf = '2026-03-31'
const byAmount = (overdue: string | number, receivables: string | number, currency = 'USD') =>
  ({ variant: 'amount', asOf, currency, overdue, receivables }) as const
const byCount = (overdueCount: number, totalCount: number) =>
  ({ variant: 'count', asOf, overdueCount, totalCount }) as const

describe('overdueRate', () => {
  it.each<[string, OverdueRateInput, number]>([
    // 125 / 1,000 × 100
    ['an eighth of the money', byAmount('125.00', '1000.00'), 12.5],
    ['nothing overdue', byAmount('0.00', '1000.00'), 0],
    ['everything overdue', byAmount('1000.00', '1000.00'), 100],
    ['amounts given as numbers', byAmount(125, 1000), 12.5],
    ['a currency without cents', byAmount('3', '8', 'JPY'), 37.5],
    // 100 overdue, 50 of credits: 100 / (100 − 50) × 100
    ['above 100 when credits are among the receivables', byAmount('100.00', '50.00'), 200],
    ['below 0 when credits exceed what is overdue', byAmount('-10.00', '40.00'), -25],
    // 3 / 8 × 100
    ['three accounts of eight', byCount(3, 8), 37.5],
    ['no account of eight', byCount(0, 8), 0],
    ['every account', byCount(8, 8), 100],
    // Past 2^53 cents: 1/3 of 90,071,992,547,409.93 to the cent.
    ['more money than numbers hold', byAmount('30023997515803.31', '90071992547409.93'), 100 / 3],
  ])('%s', (_, input, percent) => expect(overdueRate(input).value).toBe(percent))

  it('tells all it was reckoned from, by amount', () => {
    expect(overdueRate(byAmount(125, '1000'))).toEqual({
      id: 'overdue-rate',
      variant: 'amount',
      label: { en: 'Overdue rate, by amount', 'zh-CN': '逾期率（按金额）' },
      value: 12.5,
      reason: null,
      unit: 'percent',
      numerator: '125.00',
      denominator: '1000.00',
      factor: 100,
      offset: 0,
      basis: 'amount',
      currency: 'USD',
      period: { asOf },
    })
  })

  it('tells all it was reckoned from, by count', () => {
    expect(overdueRate(byCount(3, 8))).toEqual({
      id: 'overdue-rate',
      variant: 'count',
      label: { en: 'Overdue rate, by count', 'zh-CN': '逾期率（按数量）' },
      value: 37.5,
      reason: null,
      unit: 'percent',
      numerator: 3,
      denominator: 8,
      factor: 100,
      offset: 0,
      basis: 'count',
      currency: null,
      period: { asOf },
    })
  })

  it.each<[string, OverdueRateInput, string, string, string]>([
    [
      'no receivables',
      byAmount('0.00', '0.00'),
      'zero-denominator',
      'no value: receivables of zero',
      '无值：应收账款为零',
    ],
    [
      'receivables below zero, because credits exceed them',
      byAmount('5.00', '-0.01'),
      'negative-denominator',
      'no value: receivables below zero',
      '无值：应收账款小于零',
    ],
    ['no accounts', byCount(0, 0), 'zero-denominator', 'no value: a total count of zero', '无值：总数为零'],
  ])('has no value for %s, and says why', (_, input, code, en, chinese) => {
    expect(overdueRate(input)).toMatchObject({
      value: null,
      reason: { code, label: { en, 'zh-CN': chinese } },
    })
  })

  it('narrows: a measure without a value has a reason', () => {
    const measure = overdueRate(byCount(0, 0))
    if (measure.value === null) expect(measure.reason.code).toBe('zero-denominator')
    else expect(measure.value).toBeGreaterThanOrEqual(0)
  })

  it.each<[string, unknown, readonly [path: string, code: string][]]>([
    ['nothing', undefined, [['variant', 'missing']]],
    ['no variant: there is no default', { ...byCount(1, 2), variant: undefined }, [['variant', 'missing']]],
    ['an unknown variant', { ...byCount(1, 2), variant: 'money' }, [['variant', 'wrong-type']]],
    ['a negative count', byCount(-1, 8), [['overdueCount', 'wrong-type']]],
    [
      'negative and broken counts, both at once',
      byCount(-1, 2.5),
      [
        ['overdueCount', 'wrong-type'],
        ['totalCount', 'wrong-type'],
      ],
    ],
    ['a count that is not a number', byCount(Number.NaN, 8), [['overdueCount', 'wrong-type']]],
    ['more overdue than there are', byCount(9, 8), [['overdueCount', 'wrong-type']]],
    [
      'half cents in both amounts',
      byAmount('1.005', '2.005'),
      [
        ['overdue', 'too-precise'],
        ['receivables', 'too-precise'],
      ],
    ],
    [
      'the fields of the other variant',
      { ...byCount(1, 2), variant: 'amount' },
      [
        ['currency', 'missing'],
        ['overdue', 'missing'],
        ['receivables', 'missing'],
        ['overdueCount', 'unknown-key'],
        ['totalCount', 'unknown-key'],
      ],
    ],
    ['an unknown currency', byAmount('1', '2', 'usd'), [['currency', 'unknown-currency']]],
    ['a day that does not exist', { ...byCount(1, 2), asOf: '2026-02-30' }, [['asOf', 'no-such-day']]],
  ])('refuses %s', (_, input, issues) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    const { code, details } = errorOf(() => overdueRate(input))
    expect(code).toBe('invalid-input')
    expect(details).toMatchObject({ issues: issues.map(([path, issue]) => ({ path, code: issue })) })
    expect('issues' in details && details.issues).toHaveLength(issues.length)
  })

  it('says what to do', () => {
    // @ts-expect-error a variant of somebody else
    expect(errorOf(() => overdueRate({ variant: 'both' })).message).toMatchInlineSnapshot(
      `"variant: expected "amount" or "count", received "both". Name one of these; there is no default."`,
    )
    expect(errorOf(() => overdueRate(byCount(-1, 8))).message).toMatchInlineSnapshot(
      `"overdueCount: expected a count: a whole number, 0 or more, received -1. Pass an integer such as 12."`,
    )
    expect(errorOf(() => overdueRate(byCount(9, 8))).message).toMatchInlineSnapshot(
      `"overdueCount: expected at most 8, the count of all, received 9. Count the overdue ones among all, as of the same day."`,
    )
  })
})
