import { describe, expect, it } from 'vitest'
import {
  agingShares,
  badDebtRate,
  type CollectionBooks,
  collectionEffectivenessIndex,
  collectionSuccessRate,
  currentShare,
  over90Share,
  receivablesTurnover,
  receivablesTurnoverDays,
  stageSuccessRates,
} from '../../src/receivables'
import { issuesOf, sentencesOf } from './issues-of'

const period = { from: '2026-01-01', to: '2026-03-31' }
const backwards = { from: '2026-03-31', to: '2026-03-30' }
const asOf = '2026-03-31'
const inPeriod = { period, currency: 'USD' }
const onDay = { asOf, currency: 'USD' }

describe('collectionEffectivenessIndex', () => {
  const books: CollectionBooks = {
    ...inPeriod,
    openingReceivables: '1000.00',
    creditSales: '3000.00',
    closingReceivables: '1100.00',
    currentReceivables: '800.00',
  }
  const bySales = (more: Partial<CollectionBooks>) =>
    collectionEffectivenessIndex({ ...books, ...more, variant: 'period-sales' })
  const byMonth = (months: number, more: Partial<CollectionBooks> = {}) =>
    collectionEffectivenessIndex({ ...books, ...more, variant: 'monthly-average-sales', months })

  it.each<[string, Partial<CollectionBooks>, number, number]>([
    // (1,000 + 3,000 − 1,100) / (1,000 + 3,000 − 800); (1,000 + 1,000 − 1,100) / (1,000 + 1,000 − 800)
    ['a quarter: the variants differ on the same books', {}, 90.625, 75],
    ['nothing overdue', { closingReceivables: '800.00' }, 100, 100],
    // 3,600 / 3,200; 1,600 / 1,200
    ['above 100, as overdue credits exceed overdue debts', { closingReceivables: '400.00' }, 112.5, 400 / 3],
    // −200 / 3,200; −2,200 / 1,200
    [
      'below 0, as more is open than was there to collect',
      { closingReceivables: '4200.00' },
      -6.25,
      -550 / 3,
    ],
  ])('%s', (_, more, period, month) => {
    expect(bySales(more).value).toBe(period)
    expect(byMonth(3, more).value).toBe(month)
  })

  it('of one month is the same either way', () => {
    const march = { period: { from: '2026-03-01', to: '2026-03-31' } }
    expect(byMonth(1, march).value).toBe(bySales(march).value)
  })

  it('tells all it was reckoned from', () => {
    expect(bySales({})).toEqual({
      id: 'collection-effectiveness-index',
      variant: 'period-sales',
      label: {
        en: 'Collection effectiveness index, sales of the period',
        'zh-CN': '催收有效指数（期间销售）',
      },
      value: 90.625,
      reason: null,
      unit: 'percent',
      numerator: '2900.00',
      denominator: '3200.00',
      factor: 100,
      offset: 0,
      basis: 'amount',
      currency: 'USD',
      period,
    })
  })

  it('by the average month tells both amounts as many times over as there are months, to stay exact', () => {
    // 3 × 1,000 + 100 − 3 × 1,100 = −200 and 3 × 1,000 + 100 − 3 × 800 = 700: a third of 100 has no end.
    expect(byMonth(3, { creditSales: '100.00' })).toMatchObject({
      variant: 'monthly-average-sales',
      label: {
        en: 'Collection effectiveness index, sales of an average month',
        'zh-CN': '催收有效指数（月均销售）',
      },
      numerator: '-200.00',
      denominator: '700.00',
      value: -200 / 7,
    })
  })

  it.each([
    ['zero', '4000.00', 'zero-denominator', 'no value: a collectible amount of zero', '无值：可收回款项为零'],
    [
      'below zero',
      '4000.01',
      'negative-denominator',
      'no value: a collectible amount below zero',
      '无值：可收回款项小于零',
    ],
  ])('has no value where what could be collected is %s', (_, currentReceivables, code, en, chinese) => {
    const reason = { code, label: { en, 'zh-CN': chinese } }
    expect(bySales({ currentReceivables })).toMatchObject({ value: null, reason })
    // Divided by months, the sales leave the zero earlier: 1,000 + 3,000 / 3 = 2,000.
    expect(byMonth(3, { currentReceivables: '2000.00' }).reason?.code).toBe('zero-denominator')
  })

  it.each([
    ['none', 0],
    ['less than none', -1],
    ['half a month', 1.5],
    ['no number', Number.NaN],
  ])('refuses %s', (_, months) => {
    expect(issuesOf(() => byMonth(months))).toEqual([['months', 'wrong-type']])
  })

  it.each<[string, string, string, number, readonly (readonly [string, string])[]]>([
    ['12 months of a quarter', '2026-01-01', '2026-03-31', 12, [['months', 'wrong-type']]],
    ['4 months of a quarter', '2026-01-01', '2026-03-31', 4, [['months', 'wrong-type']]],
    ['2 months of a quarter', '2026-01-01', '2026-03-31', 2, [['months', 'wrong-type']]],
    ['3 months of a quarter but a day', '2026-01-01', '2026-03-30', 3, [['period', 'wrong-type']]],
    ['3 months of a quarter after its first day', '2026-01-02', '2026-03-31', 3, [['period', 'wrong-type']]],
    ['months of a period backwards', '2026-03-01', '2026-02-28', 1, [['period.to', 'empty-range']]],
  ])('refuses %s', (_, from, to, months, issues) => {
    expect(issuesOf(() => byMonth(months, { period: { from, to } }))).toEqual(issues)
  })

  it('takes the 12 months of a year over its end', () => {
    const period = { from: '2025-04-01', to: '2026-03-31' }
    // 1,000 + 250 − 1,100 = 150 of 1,000 + 250 − 800 = 450
    expect(byMonth(12, { period }).value).toBe(100 / 3)
  })

  it('refuses half cents in each amount, a period backwards, months where none are used and no months', () => {
    const call = () =>
      bySales({
        period: backwards,
        openingReceivables: '1.005',
        creditSales: '2.005',
        closingReceivables: '3.005',
        currentReceivables: '4.005',
      })
    expect(issuesOf(call)).toEqual([
      ['period.to', 'empty-range'],
      ['openingReceivables', 'too-precise'],
      ['creditSales', 'too-precise'],
      ['closingReceivables', 'too-precise'],
      ['currentReceivables', 'too-precise'],
    ])
    const withMonths = { ...books, variant: 'period-sales', months: 3 } as const
    expect(issuesOf(() => collectionEffectivenessIndex(withMonths))).toEqual([['months', 'unknown-key']])
    const noMonths = { ...books, variant: 'monthly-average-sales' } as const
    // @ts-expect-error no months
    expect(issuesOf(() => collectionEffectivenessIndex(noMonths))).toEqual([['months', 'missing']])
    // @ts-expect-error no variant
    expect(issuesOf(() => collectionEffectivenessIndex(books))).toEqual([['variant', 'missing']])
  })

  it('says what to do', () => {
    expect(sentencesOf(() => byMonth(0))).toEqual([
      'expected a whole number of months, 1 or more, received 0. Pass the months of the period, such as 3 for a quarter.',
      '应为不小于 1 的整数月数，收到 0。请传入期间的月数，例如一季度为 3。',
    ])
    expect(sentencesOf(() => byMonth(12))).toEqual([
      'expected 3, the calendar months of the period, received 12. Pass the sales, the receivables and the months of one period.',
      '应为期间的自然月数 3，收到 12。赊销额、应收账款与月数应属于同一期间。',
    ])
    const weeks = { period: { from: '2026-01-05', to: '2026-04-05' } }
    expect(sentencesOf(() => byMonth(3, weeks))).toEqual([
      "expected a period of whole calendar months, received 2026-01-05 to 2026-04-05. Name 'period-sales', or pass the books from the first day of a month to the last of one.",
      '应为由完整自然月组成的期间，收到 2026-01-05 至 2026-04-05。请改用 period-sales，或传入自某月首日至某月末日的账目。',
    ])
  })
})

describe('shares of receivables', () => {
  it.each<[string, string, string, number]>([
    ['an eighth', '125.00', '1000.00', 12.5],
    ['none', '0.00', '1000.00', 0],
    ['all', '1000.00', '1000.00', 100],
    ['above 100 with credits', '100.00', '50.00', 200],
    ['below 0 with credits', '-10.00', '40.00', -25],
  ])('%s', (_, part, receivables, percent) => {
    expect(currentShare({ ...onDay, currentReceivables: part, receivables }).value).toBe(percent)
    expect(over90Share({ ...onDay, over90: part, receivables }).value).toBe(percent)
  })

  it('tell all they were reckoned from', () => {
    const facts = {
      variant: 'amount',
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
    }
    expect(currentShare({ ...onDay, currentReceivables: 125, receivables: 1000 })).toEqual({
      ...facts,
      id: 'current-share',
      label: { en: 'Current share, by amount', 'zh-CN': '未到期占比（按金额）' },
    })
    expect(over90Share({ ...onDay, over90: 125, receivables: 1000 })).toEqual({
      ...facts,
      id: 'over-90-share',
      label: { en: 'Over-90 share, by amount', 'zh-CN': '逾期 90 天以上占比（按金额）' },
    })
  })

  it('have no value without receivables', () => {
    const reason = {
      code: 'zero-denominator',
      label: { en: 'no value: receivables of zero', 'zh-CN': '无值：应收账款为零' },
    }
    expect(currentShare({ ...onDay, currentReceivables: '0', receivables: '0' }).reason).toEqual(reason)
    expect(over90Share({ ...onDay, over90: '0', receivables: '0' }).reason).toEqual(reason)
  })

  it('refuse half cents', () => {
    expect(
      issuesOf(() => currentShare({ ...onDay, currentReceivables: '1.005', receivables: '2.005' })),
    ).toEqual([
      ['currentReceivables', 'too-precise'],
      ['receivables', 'too-precise'],
    ])
    expect(issuesOf(() => over90Share({ ...onDay, over90: '1.005', receivables: '2.005' }))).toEqual([
      ['over90', 'too-precise'],
      ['receivables', 'too-precise'],
    ])
  })
})

describe('agingShares', () => {
  it('divide every bucket by all of them, credits deducted', () => {
    const buckets = [
      { id: 'not-due', amount: '600.00', count: 3 },
      { id: '1-30', amount: '500.00', count: 1 },
      { id: 'over-30', amount: '-100.00' },
    ]
    const shares = agingShares({ ...onDay, buckets })
    expect(shares.map(({ bucket, share }) => [bucket, share.value])).toEqual([
      ['not-due', 60],
      ['1-30', 50],
      ['over-30', -10],
    ])
    expect(shares[1]?.share).toMatchObject({
      id: 'aging-share',
      variant: 'amount',
      label: { en: 'Aging share, by amount', 'zh-CN': '账龄占比（按金额）' },
      unit: 'percent',
      numerator: '500.00',
      denominator: '1000.00',
      currency: 'USD',
      period: { asOf },
    })
  })

  it('have no value without receivables', () => {
    const [only] = agingShares({ ...onDay, buckets: [{ id: 'not-due', amount: '0' }] })
    expect(only?.share.reason).toEqual({
      code: 'zero-denominator',
      label: { en: 'no value: receivables of zero', 'zh-CN': '无值：应收账款为零' },
    })
  })

  it('refuse a bucket given twice, half cents and a negative count', () => {
    const buckets = [
      { id: 'a', amount: '1' },
      { id: 'a', amount: '1.005' },
    ]
    expect(issuesOf(() => agingShares({ ...onDay, buckets }))).toEqual([
      ['buckets[1].id', 'duplicate-id'],
      ['buckets[1].amount', 'too-precise'],
    ])
    expect(issuesOf(() => agingShares({ ...onDay, buckets: [{ id: 'a', amount: '1', count: -1 }] }))).toEqual(
      [['buckets[0].count', 'wrong-type']],
    )
  })
})

describe('badDebtRate', () => {
  const losses = (writtenOff: string, recovered: string) => ({ ...inPeriod, writtenOff, recovered })
  const ofBoth = (writtenOff: string, recovered: string, base: string) => [
    badDebtRate({ ...losses(writtenOff, recovered), variant: 'of-receivables', closingReceivables: base }),
    badDebtRate({ ...losses(writtenOff, recovered), variant: 'of-sales', creditSales: base }),
  ]

  it.each<[string, string, string, string, number]>([
    // (600 − 100) / 20,000
    ['net of recoveries', '600.00', '100.00', '20000.00', 2.5],
    ['nothing lost', '0', '0', '20000.00', 0],
    ['more recovered than written off', '100.00', '600.00', '20000.00', -2.5],
    ['above 100 when old debts are written off', '300.00', '0', '200.00', 150],
  ])('%s', (_, writtenOff, recovered, base, percent) => {
    expect(ofBoth(writtenOff, recovered, base).map(({ value }) => value)).toEqual([percent, percent])
  })

  it('tells what it is a share of', () => {
    const [ofReceivables, ofSales] = ofBoth('600', '100', '20000')
    const facts = {
      id: 'bad-debt-rate',
      value: 2.5,
      reason: null,
      unit: 'percent',
      numerator: '500.00',
      denominator: '20000.00',
      factor: 100,
      offset: 0,
      basis: 'amount',
      currency: 'USD',
      period,
    }
    expect(ofReceivables).toEqual({
      ...facts,
      variant: 'of-receivables',
      label: { en: 'Bad-debt rate, of receivables', 'zh-CN': '坏账率（占应收账款）' },
    })
    expect(ofSales).toEqual({
      ...facts,
      variant: 'of-sales',
      label: { en: 'Bad-debt rate, of credit sales', 'zh-CN': '坏账率（占赊销额）' },
    })
  })

  it('has no value without what it is a share of', () => {
    expect(ofBoth('1', '0', '0').map(({ reason }) => reason)).toEqual([
      {
        code: 'zero-denominator',
        label: { en: 'no value: closing receivables of zero', 'zh-CN': '无值：期末应收账款为零' },
      },
      {
        code: 'zero-denominator',
        label: { en: 'no value: credit sales of zero', 'zh-CN': '无值：赊销额为零' },
      },
    ])
  })

  it('refuses half cents, and the base of the other variant', () => {
    const bad = losses('1.005', '2.005')
    expect(
      issuesOf(() => badDebtRate({ ...bad, variant: 'of-receivables', closingReceivables: '3.005' })),
    ).toEqual([
      ['writtenOff', 'too-precise'],
      ['recovered', 'too-precise'],
      ['closingReceivables', 'too-precise'],
    ])
    expect(issuesOf(() => badDebtRate({ ...bad, variant: 'of-sales', creditSales: '3.005' }))).toEqual([
      ['writtenOff', 'too-precise'],
      ['recovered', 'too-precise'],
      ['creditSales', 'too-precise'],
    ])
    const otherBase = { ...losses('1', '0'), variant: 'of-sales', closingReceivables: '1' } as const
    // @ts-expect-error the base of the other variant
    expect(issuesOf(() => badDebtRate(otherBase))).toEqual([
      ['creditSales', 'missing'],
      ['closingReceivables', 'unknown-key'],
    ])
    // @ts-expect-error no variant
    expect(issuesOf(() => badDebtRate(losses('1', '0')))).toEqual([['variant', 'missing']])
  })
})

describe('collectionSuccessRate', () => {
  const byAmount = (collected: string, collectible: string) =>
    collectionSuccessRate({ ...inPeriod, variant: 'amount', collected, collectible })
  const byAccounts = (accountsCollected: number, accounts: number) =>
    collectionSuccessRate({ period, variant: 'accounts', accountsCollected, accounts })

  it.each<[string, ReturnType<typeof collectionSuccessRate>, number]>([
    ['850 of 1,000', byAmount('850.00', '1000.00'), 85],
    ['above 100 when older debts are collected', byAmount('1200.00', '1000.00'), 120],
    ['below 0 when more was paid back', byAmount('-50.00', '1000.00'), -5],
    ['three accounts of eight', byAccounts(3, 8), 37.5],
    ['every account', byAccounts(8, 8), 100],
    ['no account', byAccounts(0, 8), 0],
  ])('%s', (_, measure, percent) => expect(measure.value).toBe(percent))

  it('tells all it was reckoned from', () => {
    expect(byAmount('850', '1000')).toMatchObject({
      id: 'collection-success-rate',
      variant: 'amount',
      label: { en: 'Collection success rate, by amount', 'zh-CN': '催收成功率（按金额）' },
      unit: 'percent',
      basis: 'amount',
      numerator: '850.00',
      denominator: '1000.00',
      currency: 'USD',
      period,
    })
    expect(byAccounts(3, 8)).toMatchObject({
      variant: 'accounts',
      label: {
        en: 'Collection success rate, by accounts with any recovery',
        'zh-CN': '催收成功率（按有回款户数）',
      },
      basis: 'count',
      numerator: 3,
      denominator: 8,
      currency: null,
      period,
    })
  })

  it('has no value where nothing was to be collected', () => {
    expect(byAmount('1', '0').reason).toEqual({
      code: 'zero-denominator',
      label: { en: 'no value: a collectible amount of zero', 'zh-CN': '无值：应收回额为零' },
    })
    expect(byAccounts(0, 0).reason).toEqual({
      code: 'zero-denominator',
      label: { en: 'no value: an account count of zero', 'zh-CN': '无值：应催收户数为零' },
    })
  })

  it('refuses what cannot be', () => {
    expect(issuesOf(() => byAmount('1.005', '2.005'))).toEqual([
      ['collected', 'too-precise'],
      ['collectible', 'too-precise'],
    ])
    expect(issuesOf(() => byAccounts(-1, 1.5))).toEqual([
      ['accountsCollected', 'wrong-type'],
      ['accounts', 'wrong-type'],
    ])
    const input = { period: backwards, variant: 'accounts', accountsCollected: 9, accounts: 8 } as const
    expect(issuesOf(() => collectionSuccessRate(input))).toEqual([
      ['period.to', 'empty-range'],
      ['accountsCollected', 'wrong-type'],
    ])
    expect(sentencesOf(() => byAccounts(9, 8))).toEqual([
      'expected at most 8, the count of all accounts, received 9. Count every account once, and the collected ones among all.',
      '应为不超过总户数 8 的计数，收到 9。每户只计一次，总户数应包含有回款的。',
    ])
    // @ts-expect-error no variant
    expect(issuesOf(() => collectionSuccessRate({ period }))).toEqual([['variant', 'missing']])
  })
})

describe('stageSuccessRates', () => {
  it('stand side by side, in the order given', () => {
    const stages = [
      { id: 'soft', collected: '900.00', collectible: '1000.00', currency: 'USD' },
      { id: 'none', collected: '0', collectible: '0' },
      { id: 'suit', collected: '40.00', collectible: '100.00' },
    ]
    const rates = stageSuccessRates({ ...inPeriod, variant: 'amount', stages })
    expect(rates.map(({ stage, rate }) => [stage, rate.value])).toEqual([
      ['soft', 90],
      ['none', null],
      ['suit', 40],
    ])
    expect(rates[0]?.rate).toMatchObject({
      id: 'stage-success-rate',
      variant: 'amount',
      label: { en: 'Stage success rate, by amount', 'zh-CN': '阶段性催收率（按金额）' },
      unit: 'percent',
      numerator: '900.00',
      denominator: '1000.00',
      currency: 'USD',
      period,
    })
    expect(rates[1]?.rate.reason?.label).toEqual({
      en: 'no value: a collectible amount of zero',
      'zh-CN': '无值：应收回额为零',
    })
  })

  it('by accounts', () => {
    const stages = [
      { id: 'soft', accountsCollected: 3, accounts: 8 },
      { id: 'suit', accountsCollected: 0, accounts: 0 },
    ]
    const rates = stageSuccessRates({ period, variant: 'accounts', stages })
    expect(rates.map(({ stage, rate }) => [stage, rate.value, rate.basis])).toEqual([
      ['soft', 37.5, 'count'],
      ['suit', null, 'count'],
    ])
    expect(rates[0]?.rate).toMatchObject({
      variant: 'accounts',
      label: {
        en: 'Stage success rate, by accounts with any recovery',
        'zh-CN': '阶段性催收率（按有回款户数）',
      },
      numerator: 3,
      denominator: 8,
      period,
    })
    expect(rates[1]?.rate.reason?.label).toEqual({
      en: 'no value: an account count of zero',
      'zh-CN': '无值：应催收户数为零',
    })
  })

  it('refuse rows that cannot be, each by its place', () => {
    const amounts = [
      { id: 'soft', collected: '1', collectible: '1' },
      { id: 'soft', collected: '1.005', collectible: '2.005', currency: 'EUR' },
    ]
    const byAmount = { currency: 'USD', period: backwards, variant: 'amount', stages: amounts } as const
    expect(issuesOf(() => stageSuccessRates(byAmount))).toEqual([
      ['period.to', 'empty-range'],
      ['stages[1].id', 'duplicate-id'],
      ['stages[1].collected', 'too-precise'],
      ['stages[1].collectible', 'too-precise'],
      ['stages[1].currency', 'mixed-currency'],
    ])
    const accounts = [
      { id: 'soft', accountsCollected: 1, accounts: 1 },
      { id: 'soft', accountsCollected: 9, accounts: 8 },
    ]
    const byAccounts = { period: backwards, variant: 'accounts', stages: accounts } as const
    expect(issuesOf(() => stageSuccessRates(byAccounts))).toEqual([
      ['period.to', 'empty-range'],
      ['stages[1].id', 'duplicate-id'],
      ['stages[1].accountsCollected', 'wrong-type'],
    ])
    // @ts-expect-error no variant
    expect(issuesOf(() => stageSuccessRates({ period, stages: [] }))).toEqual([['variant', 'missing']])
  })
})

describe('receivables turnover', () => {
  const year = { from: '2025-01-01', to: '2025-12-31' }
  const books = (
    openingReceivables: string,
    closingReceivables: string,
    creditSales: string,
    days = year,
  ) => ({
    period: days,
    currency: 'USD',
    openingReceivables,
    closingReceivables,
    creditSales,
  })

  it.each<[string, string, string, string, times: number, d360: number, d365: number]>([
    // 320,000 / 40,000 = 8; 360 / 8; 365 / 8
    ['eight times', '32000', '48000', '320000', 8, 45, 45.625],
    // 0.90 / 0.015 = 60
    ['half a cent stays exact', '0.01', '0.02', '0.90', 60, 6, 365 / 60],
  ])('%s', (_, opening, closing, sales, times, days360, days365) => {
    const given = books(opening, closing, sales)
    expect(receivablesTurnover(given).value).toBe(times)
    expect(receivablesTurnoverDays({ ...given, variant: 'days-360' }).value).toBe(days360)
    expect(receivablesTurnoverDays({ ...given, variant: 'days-365' }).value).toBe(days365)
    // 2025 has 365 days.
    expect(receivablesTurnoverDays({ ...given, variant: 'actual-days' }).value).toBe(days365)
  })

  it('by actual days takes any period', () => {
    const given = books('32000', '40000', '90000', period)
    expect(receivablesTurnoverDays({ ...given, variant: 'actual-days' }).value).toBe(36)
  })

  it('tells all it was reckoned from', () => {
    expect(receivablesTurnover(books('32000', '48000', '320000'))).toEqual({
      id: 'receivables-turnover',
      variant: 'average-receivables',
      label: { en: 'Receivables turnover', 'zh-CN': '应收账款周转率' },
      value: 8,
      reason: null,
      unit: 'times',
      numerator: '320000.00',
      denominator: '40000.00',
      factor: 1,
      offset: 0,
      basis: 'amount',
      currency: 'USD',
      period: year,
    })
    const days = (variant: 'days-360' | 'days-365' | 'actual-days') =>
      receivablesTurnoverDays({ ...books('32000', '48000', '320000'), variant })
    expect(days('days-360')).toMatchObject({
      id: 'receivables-turnover-days',
      label: { en: 'Receivables turnover days, year of 360', 'zh-CN': '应收账款周转天数（一年 360 天）' },
      unit: 'days',
      numerator: '40000.00',
      denominator: '320000.00',
      factor: 360,
      period: year,
    })
    expect(days('days-365')).toMatchObject({
      label: { en: 'Receivables turnover days, year of 365', 'zh-CN': '应收账款周转天数（一年 365 天）' },
      factor: 365,
    })
    expect(days('actual-days')).toMatchObject({
      label: { en: 'Receivables turnover days, actual days', 'zh-CN': '应收账款周转天数（实际天数）' },
      factor: 365,
    })
  })

  it('has no value without what it is divided by', () => {
    expect(receivablesTurnover(books('-1', '1', '5')).reason).toEqual({
      code: 'zero-denominator',
      label: { en: 'no value: average receivables of zero', 'zh-CN': '无值：平均应收账款为零' },
    })
    expect(receivablesTurnover(books('-1', '0', '5')).reason?.code).toBe('negative-denominator')
    for (const variant of ['days-360', 'days-365', 'actual-days'] as const) {
      expect(receivablesTurnoverDays({ ...books('1', '1', '0'), variant }).reason).toEqual({
        code: 'zero-denominator',
        label: { en: 'no value: credit sales of zero', 'zh-CN': '无值：赊销额为零' },
      })
    }
  })

  it.each([
    ['363 days', '2025-12-29', false],
    ['364 days, 52 weeks', '2025-12-30', true],
    ['365 days', '2025-12-31', true],
    ['366 days', '2026-01-01', true],
    ['367 days', '2026-01-02', false],
    ['370 days', '2026-01-05', false],
    ['371 days, 53 weeks', '2026-01-06', true],
    ['372 days', '2026-01-07', false],
  ])('takes the days of a year for a period of %s: %s, %s', (_, to, isTaken) => {
    for (const variant of ['days-360', 'days-365'] as const) {
      const call = () =>
        receivablesTurnoverDays({ ...books('1', '1', '1', { from: '2025-01-01', to }), variant })
      if (isTaken) expect(call).not.toThrow()
      else expect(issuesOf(call)).toEqual([['period', 'wrong-type']])
    }
  })

  it('refuses half cents and a period backwards, once', () => {
    const bad = books('1.005', '2.005', '3.005', backwards)
    const issues = [
      ['period.to', 'empty-range'],
      ['openingReceivables', 'too-precise'],
      ['closingReceivables', 'too-precise'],
      ['creditSales', 'too-precise'],
    ]
    expect(issuesOf(() => receivablesTurnover(bad))).toEqual(issues)
    expect(issuesOf(() => receivablesTurnoverDays({ ...bad, variant: 'days-360' }))).toEqual(issues)
    // @ts-expect-error no variant
    expect(issuesOf(() => receivablesTurnoverDays(bad))).toEqual([['variant', 'missing']])
  })

  it('says what to do', () => {
    const call = () => receivablesTurnoverDays({ ...books('1', '1', '1', period), variant: 'days-360' })
    expect(sentencesOf(call)).toEqual([
      "expected a period of a year: 364, 365, 366 or 371 days, received 90 days. Name 'actual-days', or pass the books of a year.",
      '应为一年的期间（364、365、366 或 371 天），收到 90 天。请改用 actual-days，或传入全年账目。',
    ])
  })
})
