import { describe, expect, it } from 'vitest'
import { type Invoice, invoicesOfCases, measureReceivables } from '../../src/receivables'
import { issuesOf, sentencesOf } from './issues-of'

const march = { period: { from: '2026-03-01', to: '2026-03-31' }, currency: 'USD' }

const invoices: readonly Invoice[] = [
  { id: '1', issuedOn: '2026-02-10', dueOn: '2026-03-12', amount: '400.00', settledOn: '2026-03-22' },
  { id: '2', issuedOn: '2026-02-20', dueOn: '2026-03-22', amount: '100.00' },
  { id: '3', issuedOn: '2026-03-01', dueOn: '2026-03-31', amount: '200.00' },
  { id: '4', issuedOn: '2026-03-21', dueOn: '2026-04-20', amount: '200.00', settledOn: '2026-04-10' },
]

describe('measureReceivables', () => {
  // Opening 500, sales 400 (February 500), closing 500, of which 400 are not overdue; 31 days.
  it('reckons every measure of the books, by hand', () => {
    const measures = measureReceivables(invoices, march)
    const dso = measures.daysSalesOutstanding
    // 500 / 400 × 31
    expect(dso.ending.value).toBe(38.75)
    // (500 + 500) / 2 / 400 × 31
    expect(dso.average.value).toBe(38.75)
    // 500 × 30 / 500
    expect(dso['conventional-30'].value).toBe(30)
    // 31 + 100 / 500 × 28
    expect(dso['count-back'].value).toBe(36.6)
    // 30 + 100 / 500 × 30
    expect(dso['count-back-30']?.value).toBe(36)
    // 39 × 100 / 500 + (30 × 200 + 10 × 200) / 400
    expect(dso.true.value).toBe(27.8)
    // 100 / 500 × 30 + 400 / 400 × 30
    expect(dso['sales-weighted']?.value).toBe(36)
    // 400 / 400 × 31
    expect(measures.bestPossibleDaysSalesOutstanding.value).toBe(31)
    // 100 / 400 × 31
    expect(measures.averageDaysDelinquent.difference.value).toBe(7.75)
    expect(measures.averageDaysDelinquent['mean-lateness'].value).toBe(10)
    expect(measures.averageDaysDelinquent['weighted-lateness'].value).toBe(10)
    // (500 + 400 − 500) / (500 + 400 − 400)
    expect(measures.collectionEffectivenessIndex['period-sales'].value).toBe(80)
    expect(measures.collectionEffectivenessIndex['monthly-average-sales']?.value).toBe(80)
    // 100 / 500; 1 / 3
    expect(measures.overdueRate.amount.value).toBe(20)
    expect(measures.overdueRate.count.value).toBe(100 / 3)
    expect(measures.currentShare.value).toBe(80)
    expect(measures.over90Share.value).toBe(0)
    expect(measures.agingShares.map(({ bucket, share }) => [bucket, share.value])).toEqual([
      ['not-due', 80],
      ['1-30', 20],
      ['31-60', 0],
      ['61-90', 0],
      ['over-90', 0],
    ])
    expect(measures.weightedDaysToPay.value).toBe(40)
    expect(measures.weightedDaysLate.signed.value).toBe(10)
    expect(measures.weightedDaysLate['late-only'].value).toBe(10)
    // 100 × 9 / 500
    expect(measures.weightedDaysLate['remaining-to-original'].value).toBe(1.8)
    // 400 / 500
    expect(measures.receivablesTurnover.value).toBe(0.8)
    expect(measures.receivablesTurnoverDays).toMatchObject({
      'actual-days': { value: 38.75 },
      'days-360': null,
      'days-365': null,
    })
    expect(measures.books.receivables).toBe('500.00')
  })

  it('gives each the name and the variant under which it stands', () => {
    const { books, agingShares, ...named } = measureReceivables(invoices, {
      period: { from: '2025-04-01', to: '2026-03-31' },
      currency: 'USD',
    })
    expect(books.flow?.creditSales).toBe('900.00')
    expect(agingShares).toHaveLength(5)
    const kebab = (name: string) => name.replace(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`)
    for (const [name, measure] of Object.entries(named)) {
      if ('id' in measure) expect(measure.id).toBe(kebab(name))
      else {
        for (const [variant, one] of Object.entries(measure)) {
          expect(one).toMatchObject({ id: kebab(name), variant })
        }
      }
    }
  })

  it('of a quarter divides the sales by three months, and of a year knows the days of a year', () => {
    const quarter = measureReceivables(invoices, {
      ...march,
      period: { from: '2026-01-01', to: '2026-03-31' },
    })
    // Opening 0, sales 900: (3 × 0 + 900 − 3 × 500) / (900 − 3 × 400) is below zero below.
    expect(quarter.collectionEffectivenessIndex['monthly-average-sales']).toMatchObject({
      numerator: '-600.00',
      denominator: '-300.00',
      reason: { code: 'negative-denominator' },
    })
    const year = measureReceivables(invoices, { ...march, period: { from: '2025-04-01', to: '2026-03-31' } })
    // 250 / 900 × 360
    expect(year.receivablesTurnoverDays['days-360']?.value).toBe(100)
    expect(year.receivablesTurnoverDays['days-365']?.factor).toBe(365)
  })

  it.each([
    ['starts within a month', '2026-03-02', '2026-03-31'],
    ['ends within a month', '2026-03-01', '2026-03-30'],
  ])('has no average month where the period %s', (_, from, to) => {
    const { collectionEffectivenessIndex } = measureReceivables(invoices, { ...march, period: { from, to } })
    expect(collectionEffectivenessIndex['monthly-average-sales']).toBeNull()
    expect(collectionEffectivenessIndex['period-sales'].value).not.toBeNull()
  })

  it('takes an overpaid invoice as paid when it was, not when the surplus went back', () => {
    const paid: Invoice = {
      id: '1',
      issuedOn: '2026-01-01',
      dueOn: '2026-01-31',
      amount: '100.00',
      payments: [
        { paidOn: '2026-01-10', amount: '110.00' },
        { paidOn: '2026-03-05', amount: '-10.00' },
      ],
    }
    const period = { from: '2026-01-01', to: '2026-03-31' }
    const measures = measureReceivables([paid], { period, currency: 'USD' })
    // 1 to 10 January; 31 to 10 January
    expect(measures.weightedDaysToPay.value).toBe(9)
    expect(measures.weightedDaysLate.signed.value).toBe(-21)
    expect(measures.averageDaysDelinquent['mean-lateness'].value).toBe(-21)
  })

  it('does not take what was written off in case files as paid', () => {
    const file = {
      debtor: { id: 'D' },
      accounts: [
        {
          id: 'A',
          currency: 'USD',
          dues: [
            { id: '1', issuedOn: '2026-01-10', dueOn: '2026-02-09', amount: '500.00' },
            { id: '2', issuedOn: '2026-02-20', dueOn: '2026-03-22', amount: '300.00' },
          ],
          events: [
            { kind: 'payment', id: 'P', effectiveOn: '2026-03-01', amount: '500.00' },
            { kind: 'write-off', id: 'W', effectiveOn: '2026-03-30' },
          ],
        },
      ],
    } as const
    const { books, ...measures } = measureReceivables(
      invoicesOfCases([file], { asOf: '2026-03-31', currency: 'USD' }),
      march,
    )
    expect(books.receivables).toBe('0.00')
    expect(books.flow?.settledInvoices.map(({ id }) => id)).toEqual(['D/A/1'])
    // 10 January to 1 March; 9 February to 1 March
    expect(measures.weightedDaysToPay.value).toBe(50)
    expect(measures.averageDaysDelinquent['mean-lateness'].value).toBe(20)
  })

  it.each([
    ['the last day of a month', '2026-02-28', true],
    ['the day before the last of a month', '2026-03-30', false],
    ['the first day of a month', '2026-03-01', false],
    ['the 28th of a leap year', '2028-02-28', false],
  ])('counts 30 days for a month or nothing where the period ends on %s', (_, to, isWhole) => {
    const { daysSalesOutstanding } = measureReceivables(invoices, {
      ...march,
      period: { from: '2026-02-01', to },
    })
    expect(daysSalesOutstanding['count-back-30'] !== null).toBe(isWhole)
    expect(daysSalesOutstanding['sales-weighted'] !== null).toBe(isWhole)
    expect(daysSalesOutstanding['count-back']).not.toBeNull()
  })

  it('of no invoice has no value, and every reason', () => {
    const measures = measureReceivables([], march)
    expect(measures.daysSalesOutstanding.ending.reason?.code).toBe('zero-denominator')
    expect(measures.daysSalesOutstanding['conventional-30'].reason?.code).toBe('zero-denominator')
    expect(measures.daysSalesOutstanding['count-back'].reason?.code).toBe('history-exhausted')
    expect(measures.overdueRate.count.reason?.code).toBe('zero-denominator')
    expect(measures.averageDaysDelinquent['mean-lateness'].reason?.code).toBe('zero-denominator')
  })

  it('wants a period', () => {
    // @ts-expect-error a day alone
    const call = () => measureReceivables([], { asOf: '2026-03-31', currency: 'USD' })
    expect(issuesOf(call)).toEqual([['period', 'missing']])
    expect(sentencesOf(call)).toEqual([
      'expected a period, received nothing. Name the first and the last day: sales and payments are those of a period.',
      '应为期间，收到空缺。请指明起止日：销售与回款属于某一期间。',
    ])
  })
})
