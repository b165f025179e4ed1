import { describe, expect, it } from 'vitest'
import {
  averageDaysDelinquent,
  bestPossibleDaysSalesOutstanding,
  type SettledInvoice,
  weightedDaysLate,
  weightedDaysToPay,
} from '../../src/receivables'
import { issuesOf, sentencesOf } from './issues-of'

// 31 + 28 + 31 = 90 days.
const period = { from: '2026-01-01', to: '2026-03-31' }
const inPeriod = { period, currency: 'USD' }

const settled = (
  issuedOn: string,
  dueOn: string,
  settledOn: string,
  amount: string,
  more: Partial<SettledInvoice> = {},
): SettledInvoice => ({ issuedOn, dueOn, settledOn, amount, ...more })

describe('bestPossibleDaysSalesOutstanding', () => {
  const best = (currentReceivables: string, creditSales: string) =>
    bestPossibleDaysSalesOutstanding({ ...inPeriod, currentReceivables, creditSales })

  it.each<[string, string, string, number]>([
    // 30,000 / 90,000 × 90
    ['a quarter', '30000.00', '90000.00', 30],
    ['everything overdue', '0.00', '90000.00', 0],
    ['credits among what is current', '-900.00', '90000.00', -0.9],
  ])('%s', (_, current, sales, days) => expect(best(current, sales).value).toBe(days))

  it('tells all it was reckoned from', () => {
    expect(best('30000', '90000')).toEqual({
      id: 'best-possible-days-sales-outstanding',
      variant: 'current-receivables',
      label: { en: 'Best possible days sales outstanding', 'zh-CN': '最佳应收账款周转天数' },
      value: 30,
      reason: null,
      unit: 'days',
      numerator: '30000.00',
      denominator: '90000.00',
      factor: 90,
      offset: 0,
      basis: 'amount',
      currency: 'USD',
      period,
    })
  })

  it('has no value without sales', () => {
    expect(best('1', '0')).toMatchObject({
      value: null,
      reason: {
        code: 'zero-denominator',
        label: { en: 'no value: credit sales of zero', 'zh-CN': '无值：赊销额为零' },
      },
    })
    expect(best('1', '-1').reason?.code).toBe('negative-denominator')
  })

  it('refuses a period that ends before it starts, and half cents', () => {
    const backwards = { from: '2026-03-31', to: '2026-03-30' }
    const input = { currency: 'USD', period: backwards, currentReceivables: '1.005', creditSales: '2.005' }
    expect(issuesOf(() => bestPossibleDaysSalesOutstanding(input))).toEqual([
      ['period.to', 'empty-range'],
      ['currentReceivables', 'too-precise'],
      ['creditSales', 'too-precise'],
    ])
  })
})

describe('averageDaysDelinquent, by difference', () => {
  const difference = (closingReceivables: string, currentReceivables: string, creditSales: string) =>
    averageDaysDelinquent({
      ...inPeriod,
      variant: 'difference',
      closingReceivables,
      currentReceivables,
      creditSales,
    })

  it.each<[string, string, string, string, number]>([
    // (40,000 − 30,000) / 90,000 × 90
    ['a quarter overdue', '40000.00', '30000.00', '90000.00', 10],
    ['nothing overdue', '40000.00', '40000.00', '90000.00', 0],
    ['below zero, as overdue credits exceed overdue debts', '40000.00', '41000.00', '90000.00', -1],
  ])('%s', (_, closing, current, sales, days) => expect(difference(closing, current, sales).value).toBe(days))

  it('tells all it was reckoned from', () => {
    expect(difference('40000', '30000', '90000')).toMatchObject({
      id: 'average-days-delinquent',
      variant: 'difference',
      label: {
        en: 'Average days delinquent, DSO less best possible DSO',
        'zh-CN': '平均逾期天数（DSO 减最佳 DSO）',
      },
      unit: 'days',
      basis: 'amount',
      numerator: '10000.00',
      denominator: '90000.00',
      factor: 90,
      period,
    })
  })

  it('has no value without sales', () => {
    expect(difference('1', '0', '0').reason).toMatchObject({
      code: 'zero-denominator',
      label: { en: 'no value: credit sales of zero', 'zh-CN': '无值：赊销额为零' },
    })
  })

  it('refuses half cents in each amount', () => {
    expect(issuesOf(() => difference('1.005', '2.005', '3.005'))).toEqual([
      ['closingReceivables', 'too-precise'],
      ['currentReceivables', 'too-precise'],
      ['creditSales', 'too-precise'],
    ])
  })
})

// Ten days late, two days early: mean (10 − 2) / 2 = 4; weighed (300 × 10 − 100 × 2) / 400 = 7;
// lateness only 300 × 10 / 400 = 7.5; from issue (300 × 40 + 100 × 28) / 400 = 37.
const late = settled('2026-01-05', '2026-02-04', '2026-02-14', '300.00')
const early = settled('2026-01-10', '2026-02-09', '2026-02-07', '100.00')
const onTime = settled('2026-01-10', '2026-02-09', '2026-02-09', '100.00')

describe('the days of settled invoices', () => {
  it.each<
    [string, readonly SettledInvoice[], mean: number, weighed: number, lateOnly: number, toPay: number]
  >([
    ['one late, one early', [late, early], 4, 7, 7.5, 37],
    ['in another order', [early, late], 4, 7, 7.5, 37],
    ['late alone', [late], 10, 10, 10, 40],
    ['early alone: below zero, but not lateness only', [early], -2, -2, 0, 28],
    ['on the due day: not late', [onTime], 0, 0, 0, 30],
    // (300 × 10 + 100 × 0) / 400; (300 × 40 + 100 × 30) / 400
    ['on time beside late', [late, onTime], 5, 7.5, 7.5, 37.5],
    ['with its currency', [{ ...late, currency: 'USD', id: 'INV-1' }], 10, 10, 10, 40],
    ['paid before its issue', [settled('2026-01-10', '2026-01-20', '2026-01-05', '1.00')], -15, -15, 0, -5],
  ])('%s', (_, invoices, mean, weighed, lateOnly, toPay) => {
    expect(averageDaysDelinquent({ ...inPeriod, variant: 'mean-lateness', invoices }).value).toBe(mean)
    expect(averageDaysDelinquent({ ...inPeriod, variant: 'weighted-lateness', invoices }).value).toBe(weighed)
    expect(weightedDaysLate({ ...inPeriod, variant: 'signed', invoices }).value).toBe(weighed)
    expect(weightedDaysLate({ ...inPeriod, variant: 'late-only', invoices }).value).toBe(lateOnly)
    expect(weightedDaysToPay({ ...inPeriod, invoices }).value).toBe(toPay)
  })

  it('tell what they were reckoned from', () => {
    const invoices = [late, early]
    expect(averageDaysDelinquent({ ...inPeriod, variant: 'mean-lateness', invoices })).toEqual({
      id: 'average-days-delinquent',
      variant: 'mean-lateness',
      label: { en: 'Average days delinquent, mean of invoices', 'zh-CN': '平均逾期天数（按发票平均）' },
      value: 4,
      reason: null,
      unit: 'days',
      numerator: 8,
      denominator: 2,
      factor: 1,
      offset: 0,
      basis: 'count',
      currency: null,
      period,
    })
    expect(averageDaysDelinquent({ ...inPeriod, variant: 'weighted-lateness', invoices })).toEqual({
      id: 'average-days-delinquent',
      variant: 'weighted-lateness',
      label: { en: 'Average days delinquent, weighed by amount', 'zh-CN': '平均逾期天数（按金额加权）' },
      value: 7,
      reason: null,
      unit: 'days',
      numerator: '2800.00',
      denominator: '400.00',
      factor: 1,
      offset: 0,
      basis: 'amount',
      currency: 'USD',
      period,
    })
    expect(weightedDaysToPay({ ...inPeriod, invoices })).toMatchObject({
      id: 'weighted-days-to-pay',
      variant: 'settled-amount',
      label: { en: 'Weighted days to pay', 'zh-CN': '加权付款天数' },
      unit: 'days',
      basis: 'amount',
      numerator: '14800.00',
      denominator: '400.00',
      period,
    })
    expect(weightedDaysLate({ ...inPeriod, variant: 'signed', invoices })).toMatchObject({
      id: 'weighted-days-late',
      variant: 'signed',
      label: { en: 'Weighted days late, early payments deducted', 'zh-CN': '加权逾期天数（含提前）' },
      numerator: '2800.00',
    })
    expect(weightedDaysLate({ ...inPeriod, variant: 'late-only', invoices })).toMatchObject({
      variant: 'late-only',
      label: { en: 'Weighted days late, lateness only', 'zh-CN': '加权逾期天数（仅计逾期）' },
      numerator: '3000.00',
      denominator: '400.00',
    })
  })

  it('have no value without invoices', () => {
    const invoices: readonly SettledInvoice[] = []
    expect(averageDaysDelinquent({ ...inPeriod, variant: 'mean-lateness', invoices }).reason).toEqual({
      code: 'zero-denominator',
      label: { en: 'no value: a settled-invoice count of zero', 'zh-CN': '无值：已结发票张数为零' },
    })
    const noAmounts = {
      code: 'zero-denominator',
      label: { en: 'no value: settled amounts of zero', 'zh-CN': '无值：已结金额为零' },
    }
    expect(averageDaysDelinquent({ ...inPeriod, variant: 'weighted-lateness', invoices }).reason).toEqual(
      noAmounts,
    )
    expect(weightedDaysLate({ ...inPeriod, variant: 'signed', invoices }).reason).toEqual(noAmounts)
    expect(weightedDaysLate({ ...inPeriod, variant: 'late-only', invoices }).reason).toEqual(noAmounts)
    expect(weightedDaysToPay({ ...inPeriod, invoices }).reason).toEqual(noAmounts)
  })

  it.each<[string, readonly SettledInvoice[], readonly (readonly [string, string])[]]>([
    ['settled on the first day of the period', [{ ...late, settledOn: '2026-01-01' }], []],
    ['settled on the last', [{ ...late, settledOn: '2026-03-31' }], []],
    [
      'settled the day before',
      [late, { ...late, settledOn: '2025-12-31' }],
      [['invoices[1].settledOn', 'wrong-type']],
    ],
    [
      'settled the day after',
      [{ ...late, settledOn: '2026-04-01' }],
      [['invoices[0].settledOn', 'wrong-type']],
    ],
    [
      'half cents of another currency',
      [{ ...late, amount: '1.005', currency: 'EUR' }],
      [
        ['invoices[0].amount', 'too-precise'],
        ['invoices[0].currency', 'mixed-currency'],
      ],
    ],
  ])('%s', (_, invoices, issues) => {
    const calls = [
      () => averageDaysDelinquent({ ...inPeriod, variant: 'mean-lateness', invoices }),
      () => weightedDaysLate({ ...inPeriod, variant: 'signed', invoices }),
      () => weightedDaysToPay({ ...inPeriod, invoices }),
    ]
    for (const call of calls) {
      if (issues.length === 0) expect(call).not.toThrow()
      else expect(issuesOf(call)).toEqual(issues)
    }
  })

  it('say what to do', () => {
    const invoices = [{ ...late, settledOn: '2026-04-01' }]
    expect(sentencesOf(() => weightedDaysToPay({ ...inPeriod, invoices }))).toEqual([
      'expected a day of the period from 2026-01-01 to 2026-03-31, received 2026-04-01. Pass the invoices that were settled in the period, and no others.',
      '应为 2026-01-01 至 2026-03-31 期间内的日期，收到 2026-04-01。请只传入在该期间内结清的发票。',
    ])
  })

  it('ask nothing of the days where the period ends before it starts', () => {
    const backwards = { from: '2026-03-31', to: '2026-03-30' }
    const call = () => weightedDaysToPay({ period: backwards, currency: 'USD', invoices: [late] })
    expect(issuesOf(call)).toEqual([['period.to', 'empty-range']])
  })

  it('name no default variant', () => {
    // @ts-expect-error no variant
    expect(sentencesOf(() => averageDaysDelinquent({ ...inPeriod, invoices: [late] }))[0]).toBe(
      'expected "difference" or "mean-lateness" or "weighted-lateness", received nothing. Name one of these; there is no default.',
    )
    // @ts-expect-error no variant
    expect(sentencesOf(() => weightedDaysLate({ ...inPeriod, invoices: [late] }))[0]).toBe(
      'expected "signed" or "late-only" or "remaining-to-original", received nothing. Name one of these; there is no default.',
    )
  })
})

describe('weightedDaysLate of what is open', () => {
  const asOf = '2026-02-28'
  const ofOpen = (rows: readonly [dueOn: string, amount: string, open: string][]) =>
    weightedDaysLate({
      variant: 'remaining-to-original',
      asOf,
      currency: 'USD',
      openInvoices: rows.map(([dueOn, amount, open]) => ({ issuedOn: '2026-01-01', dueOn, amount, open })),
    })

  it.each<[string, readonly [string, string, string][], number]>([
    // 300 × 10 / 400
    ['ten days late, paid in part', [['2026-02-18', '400.00', '300.00']], 7.5],
    ['due today', [['2026-02-28', '400.00', '400.00']], 0],
    ['due yesterday', [['2026-02-27', '400.00', '400.00']], 1],
    ['due tomorrow: 0 days and not −1', [['2026-03-01', '400.00', '400.00']], 0],
    // (300 × 10 + 200 × 0) / (400 + 200)
    [
      'what is not due still weighs',
      [
        ['2026-02-18', '400.00', '300.00'],
        ['2026-03-22', '200.00', '200.00'],
      ],
      5,
    ],
  ])('%s', (_, rows, days) => expect(ofOpen(rows).value).toBe(days))

  it('tells its day, and has no value where nothing is open', () => {
    expect(ofOpen([])).toMatchObject({
      variant: 'remaining-to-original',
      label: { en: 'Weighted days late, of what is open', 'zh-CN': '加权逾期天数（未结）' },
      period: { asOf },
      value: null,
      reason: {
        code: 'zero-denominator',
        label: {
          en: 'no value: original amounts of open invoices of zero',
          'zh-CN': '无值：未结发票原始金额为零',
        },
      },
    })
  })

  it('refuses an invoice issued later', () => {
    const openInvoices = [{ issuedOn: '2026-03-01', dueOn: '2026-03-31', amount: '1', open: '1' }]
    const call = () =>
      weightedDaysLate({ variant: 'remaining-to-original', asOf, currency: 'USD', openInvoices })
    expect(issuesOf(call)).toEqual([['openInvoices[0].issuedOn', 'wrong-type']])
  })
})
