import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { daysSalesOutstanding, formatMeasure, overdueRate, type SalesMonth } from '../../src/kpi'

// The file lies beside the project and is not the project's to publish.
const FILE = new URL('../../../shared/data/accounts-receivable.csv', import.meta.url)
const isPresent = existsSync(FILE)

interface Invoice {
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
      const [, , , , issued, due, amount = '', , settled] = line.split(',')
      const [dollars = '', cents = ''] = amount.split('.')
      return {
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
const walkBack = (receivables: number, upTo: number): number => {
  let left = receivables
  let days = 0
  for (const month of months.slice(0, upTo + 1).reverse()) {
    const sales = soldIn(month)
    if (left < sales) return days + (left / sales) * month.days
    left -= sales
    days += month.days
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
