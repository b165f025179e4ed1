import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatMeasure } from '../../src/measures'
import {
  daysSalesOutstanding,
  type Invoice as InvoiceRow,
  measureReceivables,
  overdueRate,
  type SalesMonth,
} from '../../src/receivables'

// The file lies beside the project and is not the project's to publish.
const FILE = new URL('../../../shared/data/accounts-receivable.csv', import.meta.url)
const isPresent = existsSync(FILE)

interface Invoice {
  readonly id: string
  readonly issuedOn: string
  readonly dueOn: string
  readonly settledOn: string
  readonly cents: number
}

const isoOf = (monthDayYear = ''): string => {
  const [month = '', day = '', year = ''] = monthDayYear.split('/')
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const readInvoices = (): readonly Invoice[] =>
  readFileSync(FILE, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [, , , id = '', issued, due, amount = '', , settled] = line.split(',')
      const [dollars = '', cents = ''] = amount.split('.')
      return {
        id,
        issuedOn: isoOf(issued),
        dueOn: isoOf(due),
        settledOn: isoOf(settled),
        cents: Number(dollars) * 100 + Number(cents.padEnd(2, '0')),
      }
    })

const invoices = isPresent ? readInvoices() : []

interface Month {
  /** Such as `2012-01`. */
  readonly name: string
  readonly days: number
}

const months: readonly Month[] = [2012, 2013].flatMap((year) =>
  Array.from({ length: 12 }, (_, index) => ({
    name: `${year}-${String(index + 1).padStart(2, '0')}`,
    days: new Date(Date.UTC(year, index + 1, 0)).getUTCDate(),
  })),
)

// The second computation: cents as plain numbers, days of UTC, one pass over the rows per question.
const centsOf = (rows: readonly Invoice[]): number => rows.reduce((sum, { cents }) => sum + cents, 0)
const soldIn = ({ name }: Month): number =>
  centsOf(invoices.filter(({ issuedOn }) => issuedOn.startsWith(name)))
const lastDayOf = ({ name, days }: Month): string => `${name}-${days}`
const openOn = (asOf: string): readonly Invoice[] =>
  invoices.filter(({ issuedOn, settledOn }) => issuedOn <= asOf && asOf < settledOn)
const walkBack = (receivables: number, upTo: number, daysOf = ({ days }: Month) => days): number => {
  let left = receivables
  let days = 0
  for (const month of months.slice(0, upTo + 1).reverse()) {
    const sales = soldIn(month)
    if (left < sales) return days + (left / sales) * daysOf(month)
    left -= sales
    days += daysOf(month)
  }
  if (left > 0) throw new Error('what is open was sold within the file')
  return days
}

const money = (cents: number): string => (cents / 100).toFixed(2)
const salesMonthOf = (month: Month): SalesMonth => ({
  from: `${month.name}-01`,
  to: lastDayOf(month),
  creditSales: money(soldIn(month)),
})

const soldInPrior = (index: number): number => {
  const prior = months[index - 1]
  return prior === undefined ? 0 : soldIn(prior)
}
const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** The file as the room asks for it. */
const rows: readonly InvoiceRow[] = invoices.map(({ id, issuedOn, dueOn, settledOn, cents }) => ({
  id,
  issuedOn,
  dueOn,
  settledOn,
  amount: money(cents),
}))

type Told = Readonly<Record<string, { readonly value: number | null } | null>>

const expectClose = (measures: Told, expected: Readonly<Record<string, number | null>>): void => {
  expect(Object.keys(measures).sort()).toEqual(Object.keys(expected).sort())
  for (const [name, value] of Object.entries(expected)) {
    const told = measures[name]?.value
    if (value === null) expect(told, name).toBeNull()
    else expect(told, name).toBeCloseTo(value, 9)
  }
}

describe.skipIf(!isPresent)(
  'measures of 2,466 real invoices (skipped where ../shared/data is absent)',
  () => {
    it('are reckoned from the whole file', () => {
      expect(invoices).toHaveLength(2_466)
      expect(months.reduce((sum, month) => sum + soldIn(month), 0)).toBe(centsOf(invoices))
    })

    it.each(months.map((month, index) => [month.name, month, index] as const))(
      '%s: DSO on closing receivables and by count-back, and the overdue rate, are those of the file',
      (_, month, index) => {
        const asOf = lastDayOf(month)
        const open = openOn(asOf)
        const overdue = open.filter(({ dueOn }) => dueOn < asOf)
        const receivables = centsOf(open)
        const currency = 'USD'

        const ending = daysSalesOutstanding({
          variant: 'ending',
          period: { from: `${month.name}-01`, to: asOf },
          currency,
          closingReceivables: money(receivables),
          creditSales: money(soldIn(month)),
        })
        const countBack = daysSalesOutstanding({
          variant: 'count-back',
          asOf,
          currency,
          receivables: money(receivables),
          months: months.slice(0, index + 1).map(salesMonthOf),
        })
        const byAmount = overdueRate({
          variant: 'amount',
          asOf,
          currency,
          overdue: money(centsOf(overdue)),
          receivables: money(receivables),
        })
        const byCount = overdueRate({
          variant: 'count',
          asOf,
          overdueCount: overdue.length,
          totalCount: open.length,
        })

        expect(ending.value).toBeCloseTo((receivables / soldIn(month)) * month.days, 9)
        expect(countBack.value).toBeCloseTo(walkBack(receivables, index), 9)
        expect(byAmount.value).toBeCloseTo((centsOf(overdue) / receivables) * 100, 9)
        expect(byCount.value).toBeCloseTo((overdue.length / open.length) * 100, 9)
      },
    )

    it.each(months.map((month, index) => [month.name, month, index] as const))(
      '%s: every measure of the family is that of the file',
      (_, month, index) => {
        const asOf = lastDayOf(month)
        const first = `${month.name}-01`
        const { books, ...measures } = measureReceivables(rows, {
          period: { from: first, to: asOf },
          currency: 'USD',
        })

        const sales = soldIn(month)
        const priorSales = soldInPrior(index)
        const opening = centsOf(
          invoices.filter(({ issuedOn, settledOn }) => issuedOn < first && first <= settledOn),
        )
        const open = openOn(asOf)
        const receivables = centsOf(open)
        const current = centsOf(open.filter(({ dueOn }) => asOf <= dueOn))
        const ageOf = (column: (daysLate: number) => boolean): number =>
          centsOf(open.filter(({ dueOn }) => column(daysFrom(dueOn, asOf))))
        const settled = invoices.filter(({ settledOn }) => settledOn.startsWith(month.name))
        const weigh = (daysOf: (invoice: Invoice) => number): number =>
          settled.reduce((sum, invoice) => sum + invoice.cents * daysOf(invoice), 0) / centsOf(settled)
        const daysLate = ({ dueOn, settledOn }: Invoice): number => daysFrom(dueOn, settledOn)
        const salesOf = ({ issuedOn }: Invoice): number =>
          centsOf(invoices.filter((other) => other.issuedOn.slice(0, 7) === issuedOn.slice(0, 7)))

        expect(books.openInvoices).toHaveLength(open.length)
        expect(books.flow?.settledInvoices).toHaveLength(settled.length)
        expectClose(measures.daysSalesOutstanding, {
          ending: (receivables / sales) * month.days,
          average: ((opening + receivables) / 2 / sales) * month.days,
          'conventional-30': priorSales === 0 ? null : (receivables * 30) / priorSales,
          'count-back': walkBack(receivables, index),
          'count-back-30': walkBack(receivables, index, () => 30),
          true: open.reduce(
            (sum, invoice) => sum + (daysFrom(invoice.issuedOn, asOf) * invoice.cents) / salesOf(invoice),
            0,
          ),
          'sales-weighted': open.reduce((sum, invoice) => sum + (invoice.cents / salesOf(invoice)) * 30, 0),
        })
        expectClose(measures.averageDaysDelinquent, {
          difference: ((receivables - current) / sales) * month.days,
          'mean-lateness':
            settled.length === 0
              ? null
              : settled.reduce((sum, invoice) => sum + daysLate(invoice), 0) / settled.length,
          'weighted-lateness': settled.length === 0 ? null : weigh(daysLate),
        })
        const effectiveness = ((opening + sales - receivables) / (opening + sales - current)) * 100
        expectClose(measures.collectionEffectivenessIndex, {
          'period-sales': effectiveness,
          'monthly-average-sales': effectiveness,
        })
        expectClose(measures.overdueRate, {
          amount: ((receivables - current) / receivables) * 100,
          count: (open.filter(({ dueOn }) => dueOn < asOf).length / open.length) * 100,
        })
        const shares = [
          ageOf((late) => late <= 0),
          ageOf((late) => late >= 1 && late <= 30),
          ageOf((late) => late >= 31 && late <= 60),
          ageOf((late) => late >= 61 && late <= 90),
          ageOf((late) => late >= 91),
        ]
        expect(books.aging.map(({ amount }) => amount)).toEqual(shares.map(money))
        measures.agingShares.forEach(({ share }, at) => {
          expect(share.value).toBeCloseTo(((shares[at] ?? 0) / receivables) * 100, 9)
        })
        expectClose(
          {
            best: measures.bestPossibleDaysSalesOutstanding,
            current: measures.currentShare,
            over90: measures.over90Share,
            toPay: measures.weightedDaysToPay,
            turnover: measures.receivablesTurnover,
          },
          {
            best: (current / sales) * month.days,
            current: (current / receivables) * 100,
            over90: (ageOf((late) => late > 90) / receivables) * 100,
            toPay:
              settled.length === 0 ? null : weigh(({ issuedOn, settledOn }) => daysFrom(issuedOn, settledOn)),
            turnover: (2 * sales) / (opening + receivables),
          },
        )
        expectClose(measures.weightedDaysLate, {
          signed: settled.length === 0 ? null : weigh(daysLate),
          'late-only': settled.length === 0 ? null : weigh((invoice) => Math.max(0, daysLate(invoice))),
          'remaining-to-original':
            open.reduce((sum, { cents, dueOn }) => sum + cents * Math.max(0, daysFrom(dueOn, asOf)), 0) /
            receivables,
        })
      },
    )

    it('by quarter: collection effectiveness divides the sales by three months', () => {
      for (let at = 3; at < months.length; at += 3) {
        const quarter = months.slice(at, at + 3)
        const [from, to] = [
          `${quarter[0]?.name}-01`,
          lastDayOf(quarter[2] ?? quarter[0] ?? { name: '', days: 0 }),
        ]
        const sales = quarter.reduce((sum, month) => sum + soldIn(month), 0)
        const opening = centsOf(
          invoices.filter(({ issuedOn, settledOn }) => issuedOn < from && from <= settledOn),
        )
        const open = openOn(to)
        const current = centsOf(open.filter(({ dueOn }) => to <= dueOn))
        const cei = (sold: number): number =>
          ((opening + sold - centsOf(open)) / (opening + sold - current)) * 100
        const measures = measureReceivables(rows, { period: { from, to }, currency: 'USD' })
        expectClose(measures.collectionEffectivenessIndex, {
          'period-sales': cei(sales),
          'monthly-average-sales': cei(sales / 3),
        })
      }
    })

    it('by year: the days of a year over the turnover', () => {
      for (const year of ['2012', '2013']) {
        const period = { from: `${year}-01-01`, to: `${year}-12-31` }
        const sales = centsOf(invoices.filter(({ issuedOn }) => issuedOn.startsWith(year)))
        const opening = centsOf(
          invoices.filter(({ issuedOn, settledOn }) => issuedOn < period.from && period.from <= settledOn),
        )
        const mean = (opening + centsOf(openOn(period.to))) / 2
        const { receivablesTurnoverDays } = measureReceivables(rows, { period, currency: 'USD' })
        expectClose(receivablesTurnoverDays, {
          'actual-days': (mean / sales) * (year === '2012' ? 366 : 365),
          'days-360': (mean / sales) * 360,
          'days-365': (mean / sales) * 365,
        })
      }
    })

    // Reckoned apart from this project's code, in another language, from the file alone.
    it('read as they do in a spreadsheet, at the end of 2012', () => {
      const at = months.findIndex(({ name }) => name === '2012-12')
      const open = openOn('2012-12-31')
      const format = { decimals: 2, roundingMode: 'half-up', locale: 'en' } as const
      const countBack = daysSalesOutstanding({
        variant: 'count-back',
        asOf: '2012-12-31',
        currency: 'USD',
        receivables: money(centsOf(open)),
        months: months.slice(0, at + 1).map(salesMonthOf),
      })
      const overdue = overdueRate({
        variant: 'amount',
        asOf: '2012-12-31',
        currency: 'USD',
        overdue: money(centsOf(open.filter(({ dueOn }) => dueOn < '2012-12-31'))),
        receivables: money(centsOf(open)),
      })
      expect([formatMeasure(countBack, format), formatMeasure(overdue, format)]).toEqual([
        '27.33 days',
        '13.78 %',
      ])
    })
  },
)
