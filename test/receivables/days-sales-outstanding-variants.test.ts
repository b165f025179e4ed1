import { describe, expect, it } from 'vitest'
import { type AgeGroup, daysSalesOutstanding, type OpenInvoice, type SalesMonth } from '../../src/receivables'
import { issuesOf, sentencesOf } from './issues-of'

const asOf = '2026-03-31'
const onDay = { asOf, currency: 'USD' }
const january: SalesMonth = { from: '2026-01-01', to: '2026-01-31', creditSales: '100.00' }
const february: SalesMonth = { from: '2026-02-01', to: '2026-02-28', creditSales: '200.00' }
const march: SalesMonth = { from: '2026-03-01', to: '2026-03-31', creditSales: '400.00' }
const quarter = [march, february, january]

const open = (issuedOn: string, left: string, more: Partial<OpenInvoice> = {}): OpenInvoice => ({
  issuedOn,
  dueOn: issuedOn,
  amount: left,
  open: left,
  ...more,
})

describe('daysSalesOutstanding by the conventional 30 days', () => {
  it.each<[string, string, string, number]>([
    // 400 × 30 / 200
    ['twice the sales of the month before', '400.00', '200.00', 60],
    ['nothing owed', '0.00', '200.00', 0],
    ['credits exceed what is owed', '-20.00', '200.00', -3],
  ])('%s', (_, receivables, priorSales, days) => {
    const input = { ...onDay, variant: 'conventional-30', receivables, priorSales } as const
    expect(daysSalesOutstanding(input).value).toBe(days)
  })

  it('tells all it was reckoned from', () => {
    const input = { ...onDay, variant: 'conventional-30', receivables: '400', priorSales: '200' } as const
    expect(daysSalesOutstanding(input)).toEqual({
      id: 'days-sales-outstanding',
      variant: 'conventional-30',
      label: {
        en: 'Days sales outstanding, conventional, 30 days',
        'zh-CN': '应收账款周转天数（常规法，30 天）',
      },
      value: 60,
      reason: null,
      unit: 'days',
      numerator: '400.00',
      denominator: '200.00',
      factor: 30,
      offset: 0,
      basis: 'amount',
      currency: 'USD',
      period: { asOf },
    })
  })

  it.each([
    [
      '0.00',
      'zero-denominator',
      'no value: credit sales of the month before of zero',
      '无值：上月赊销额为零',
    ],
    [
      '-0.01',
      'negative-denominator',
      'no value: credit sales of the month before below zero',
      '无值：上月赊销额小于零',
    ],
  ])('has no value for sales of %s', (priorSales, code, en, chinese) => {
    const input = { ...onDay, variant: 'conventional-30', receivables: '1', priorSales } as const
    expect(daysSalesOutstanding(input)).toMatchObject({
      value: null,
      reason: { code, label: { en, 'zh-CN': chinese } },
    })
  })

  it('refuses half cents in both amounts', () => {
    const input = { ...onDay, variant: 'conventional-30', receivables: '1.005', priorSales: '2.005' } as const
    expect(issuesOf(() => daysSalesOutstanding(input))).toEqual([
      ['receivables', 'too-precise'],
      ['priorSales', 'too-precise'],
    ])
  })
})

describe('daysSalesOutstanding by count-back with months of 30 days', () => {
  const walk = (receivables: string) =>
    daysSalesOutstanding({ ...onDay, variant: 'count-back-30', receivables, months: quarter })

  it.each<[string, string, number]>([
    // 100 / 400 × 30
    ['a quarter of March', '100.00', 7.5],
    ['all of March, 30 days and not 31', '400.00', 30],
    // 30 + 100 / 200 × 30
    ['half of February', '500.00', 45],
    ['all of February, 30 days and not 28', '600.00', 60],
    ['the whole quarter', '700.00', 90],
  ])('%s', (_, receivables, days) => expect(walk(receivables).value).toBe(days))

  it('names itself, and gives 30 as the days of the last month', () => {
    expect(walk('500.00')).toMatchObject({
      variant: 'count-back-30',
      label: {
        en: 'Days sales outstanding, count-back with months of 30 days',
        'zh-CN': '应收账款周转天数（倒推法，每月 30 天）',
      },
      numerator: '100.00',
      denominator: '200.00',
      factor: 30,
      offset: 30,
    })
  })

  it('tells months of 30 days when the history is exhausted', () => {
    expect(walk('701.00').reason).toMatchObject({
      code: 'history-exhausted',
      daysSoFar: 90,
      unexplained: '1.00',
    })
  })
})

describe('daysSalesOutstanding, true', () => {
  const aged = (openInvoices: readonly OpenInvoice[], months: readonly SalesMonth[] = quarter) =>
    daysSalesOutstanding({ ...onDay, variant: 'true', openInvoices, months })

  it.each<[string, readonly OpenInvoice[], number]>([
    ['nothing open', [], 0],
    // Issued on the day itself: 0 days old.
    ['of today', [open(asOf, '400.00')], 0],
    // 30 days × 100 / 400
    ['of the first of March', [open('2026-03-01', '100.00')], 7.5],
    // 31 days × 100 / 200: the last of February goes by the sales of February
    ['of the last of February', [open('2026-02-28', '100.00')], 15.5],
    // 30 × 100 / 400 + 31 × 100 / 200
    ['of two months', [open('2026-02-28', '100.00'), open('2026-03-01', '100.00')], 23],
    // (30 × 100 + 10 × 100) / 400
    ['two of one month', [open('2026-03-01', '100.00'), open('2026-03-21', '100.00')], 10],
    // (30 × 100 − 10 × 100) / 400
    ['less a credit note', [open('2026-03-01', '100.00'), open('2026-03-21', '-100.00')], 5],
    // What is left counts, not the whole amount.
    ['paid in part', [open('2026-03-01', '100.00', { amount: '900.00' })], 7.5],
  ])('%s', (_, openInvoices, days) => expect(aged(openInvoices).value).toBe(days))

  it('tells one quotient per month of which something is open, oldest first', () => {
    const openInvoices = [
      open('2026-03-01', '100.00'),
      open('2026-01-31', '10.00'),
      open('2026-03-21', '100.00'),
      open('2026-02-10', '0.00'),
    ]
    expect(aged(openInvoices)).toEqual({
      id: 'days-sales-outstanding',
      variant: 'true',
      label: { en: 'Days sales outstanding, true', 'zh-CN': '应收账款周转天数（真实法）' },
      // 59 × 10 / 100 + 40 × 100 / 400
      value: 15.9,
      reason: null,
      unit: 'days',
      numerator: '210.00',
      denominator: null,
      factor: 1,
      offset: 0,
      terms: [
        { of: '2026-01-01', numerator: '590.00', denominator: '100.00', factor: 1 },
        { of: '2026-03-01', numerator: '4000.00', denominator: '400.00', factor: 1 },
      ],
      basis: 'amount',
      currency: 'USD',
      period: { asOf },
    })
  })

  it.each<[string, string, object]>([
    [
      'no sales',
      '0.00',
      {
        code: 'zero-denominator',
        label: {
          en: 'no value: credit sales for 2026-02-01 of zero',
          'zh-CN': '无值：2026-02-01 的赊销额为零',
        },
      },
    ],
    [
      'more credit notes than sales',
      '-1.00',
      {
        code: 'negative-denominator',
        label: {
          en: 'no value: credit sales for 2026-02-01 below zero',
          'zh-CN': '无值：2026-02-01 的赊销额小于零',
        },
      },
    ],
  ])('has no value where a month with something open had %s', (_, creditSales, reason) => {
    const months = [march, { ...february, creditSales }, january]
    expect(aged([open('2026-03-01', '1.00'), open('2026-02-01', '1.00')], months)).toMatchObject({
      value: null,
      reason,
    })
    expect(aged([open('2026-03-01', '1.00')], months).value).toBe(0.075)
  })

  it.each<[string, () => unknown, readonly (readonly [string, string])[]]>([
    [
      'an invoice of later',
      () => aged([open('2026-04-01', '1')]),
      [['openInvoices[0].issuedOn', 'wrong-type']],
    ],
    [
      'an invoice of before all months',
      () => aged([open(asOf, '1'), open('2025-12-31', '1')]),
      [['openInvoices[1].issuedOn', 'unknown-reference']],
    ],
    [
      'half cents and another currency, in their rows',
      () => aged([open(asOf, '1'), open(asOf, '1.005', { amount: '2.005', currency: 'EUR' })]),
      [
        ['openInvoices[1].amount', 'too-precise'],
        ['openInvoices[1].open', 'too-precise'],
        ['openInvoices[1].currency', 'mixed-currency'],
      ],
    ],
    ['a month left out', () => aged([], [march, january]), [['months[0].from', 'wrong-type']]],
    ['a history that ends before the day', () => aged([], [january]), [['months[0].to', 'wrong-type']]],
    [
      'months that are wrong: which one an invoice is of is not asked then',
      () => aged([open('2025-12-31', '1')], [march, january]),
      [['months[0].from', 'wrong-type']],
    ],
  ])('refuses %s', (_, call, issues) => expect(issuesOf(call)).toEqual(issues))

  it('takes an invoice with the currency of the receivables', () => {
    expect(aged([open('2026-03-01', '100.00', { currency: 'USD', id: 'INV-1' })]).value).toBe(7.5)
  })

  it('says what to do', () => {
    expect(sentencesOf(() => aged([open('2026-04-01', '1')]))).toEqual([
      'expected a day not after 2026-03-31, the day of the receivables, received 2026-04-01. Leave out what was issued later.',
      '应为不晚于应收账款日期 2026-03-31 的日期，收到 2026-04-01。请剔除其后开具的发票。',
    ])
    expect(sentencesOf(() => aged([open('2025-12-31', '1')]))).toEqual([
      'expected a day of one of the months, received 2025-12-31. Add the months back to this day, with their sales.',
      '应为所列月份内的日期，收到 2025-12-31。请补齐至该日的各月份及其销售额。',
    ])
  })
})

describe('daysSalesOutstanding, sales-weighted', () => {
  const group = (id: string, balance: string, creditSales: string, more: Partial<AgeGroup> = {}) => ({
    id,
    balance,
    creditSales,
    ...more,
  })
  const weighted = (ageGroups: readonly AgeGroup[]) =>
    daysSalesOutstanding({ ...onDay, variant: 'sales-weighted', ageGroups })

  it.each<[string, readonly AgeGroup[], number]>([
    ['no group', [], 0],
    // 100 / 400 × 30
    ['one group', [group('a', '100.00', '400.00')], 7.5],
    // 100 / 400 × 30 + 50 / 200 × 30
    ['two groups', [group('a', '100.00', '400.00'), group('b', '50.00', '200.00')], 15],
    ['less a group of credits', [group('a', '100.00', '400.00'), group('b', '-50.00', '200.00')], 0],
    ['an empty group needs no sales', [group('a', '100.00', '400.00'), group('b', '0', '0')], 7.5],
  ])('%s', (_, groups, days) => expect(weighted(groups).value).toBe(days))

  it('tells one quotient per group of which something is open', () => {
    const groups = [
      group('0-30', '100.00', '400.00'),
      group('31-60', '0.00', '5.00'),
      group('61-90', '3', '90'),
    ]
    expect(weighted(groups)).toEqual({
      id: 'days-sales-outstanding',
      variant: 'sales-weighted',
      label: { en: 'Days sales outstanding, sales-weighted', 'zh-CN': '应收账款周转天数（销售加权法）' },
      value: 8.5,
      reason: null,
      unit: 'days',
      numerator: '103.00',
      denominator: null,
      factor: 1,
      offset: 0,
      terms: [
        { of: '0-30', numerator: '100.00', denominator: '400.00', factor: 30 },
        { of: '61-90', numerator: '3.00', denominator: '90.00', factor: 30 },
      ],
      basis: 'amount',
      currency: 'USD',
      period: { asOf },
    })
  })

  it('has no value where a group with something open had no sales, and names it', () => {
    expect(weighted([group('a', '1', '1'), group('b', '1', '0')])).toMatchObject({
      value: null,
      reason: { code: 'zero-denominator', label: { en: 'no value: credit sales for b of zero' } },
    })
  })

  it('refuses a group given twice, half cents and another currency', () => {
    const groups = [group('a', '1', '1'), group('a', '1.005', '2.005', { currency: 'EUR' })]
    expect(issuesOf(() => weighted(groups))).toEqual([
      ['ageGroups[1].id', 'duplicate-id'],
      ['ageGroups[1].balance', 'too-precise'],
      ['ageGroups[1].creditSales', 'too-precise'],
      ['ageGroups[1].currency', 'mixed-currency'],
    ])
  })
})

it('daysSalesOutstanding refuses a variant of nobody, and names those there are', () => {
  // @ts-expect-error a variant of somebody else
  expect(sentencesOf(() => daysSalesOutstanding({ variant: 'simple' }))[0]).toBe(
    'expected "ending" or "average" or "count-back" or "count-back-30" or "conventional-30" or "true" or "sales-weighted", received "simple". Name one of these; there is no default.',
  )
})
