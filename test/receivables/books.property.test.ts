import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/foundations'
import { exactlyOf } from '../../src/measures'
import {
  averageDaysDelinquent,
  bestPossibleDaysSalesOutstanding,
  type CollectionBooks,
  collectionEffectivenessIndex,
  daysSalesOutstanding,
  type Invoice,
  type InvoicePayment,
  measureReceivables,
  type SalesMonth,
  tallyInvoices,
} from '../../src/receivables'

const period = { from: '2026-01-01', to: '2026-03-31' }
const asOf = period.to

/** Cents as an amount. */
const money = (cents: bigint): string => {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0')
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
const centsOf = (amount: string): bigint => BigInt(amount.replace('.', ''))

const anyCents = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n })
const sold = fc.bigInt({ min: 1n, max: 10n ** 18n })

// Days from half a year before the period to two weeks after it, so that every edge is met.
const day = fc.integer({ min: -180, max: 105 }).map((days) => addDays(period.from, days))
const cents = fc.integer({ min: -300, max: 3_000 })
const payments: fc.Arbitrary<readonly InvoicePayment[]> = fc.array(
  fc.record({ paidOn: day, amount: cents.map((value) => money(BigInt(value))) }),
  { maxLength: 3 },
)
const invoice = fc.record(
  {
    issuedOn: day,
    dueOn: day,
    amount: cents.map((value) => money(BigInt(value))),
    settledOn: day,
    payments,
  },
  { requiredKeys: ['issuedOn', 'dueOn', 'amount'] },
)
const invoices: fc.Arbitrary<readonly Invoice[]> = fc
  .array(invoice, { maxLength: 25 })
  .map((rows) => rows.map((row, index) => ({ ...row, id: `INV-${index}` })))

describe('days sales outstanding and what is late of them', () => {
  it('grow with the receivables, on closing and on average ones and by the conventional 30 days', () => {
    fc.assert(
      fc.property(anyCents, anyCents, anyCents, sold, (one, other, opening, sales) => {
        const [less, more] = one < other ? [one, other] : [other, one]
        const at = (receivables: bigint): readonly (number | null)[] => {
          const closingReceivables = money(receivables)
          const creditSales = money(sales)
          const books = { period, currency: 'USD', closingReceivables, creditSales }
          const openingReceivables = money(opening)
          return [
            daysSalesOutstanding({ ...books, variant: 'ending' }).value,
            daysSalesOutstanding({ ...books, variant: 'average', openingReceivables }).value,
            daysSalesOutstanding({
              variant: 'conventional-30',
              asOf,
              currency: 'USD',
              receivables: closingReceivables,
              priorSales: creditSales,
            }).value,
          ]
        }
        const low = at(less)
        at(more).forEach((value, index) => {
          expect(value).toBeGreaterThanOrEqual(low[index] ?? Number.NaN)
        })
      }),
      { seed: 71, numRuns: 300, endOnFailure: true },
    )
  })

  it('average days delinquent are DSO less best possible DSO, exactly', () => {
    fc.assert(
      fc.property(anyCents, anyCents, sold, (closing, current, sales) => {
        const books = { period, currency: 'USD', creditSales: money(sales) }
        const dso = exactlyOf(
          daysSalesOutstanding({ ...books, variant: 'ending', closingReceivables: money(closing) }),
        )
        const best = exactlyOf(
          bestPossibleDaysSalesOutstanding({ ...books, currentReceivables: money(current) }),
        )
        const late = exactlyOf(
          averageDaysDelinquent({
            ...books,
            variant: 'difference',
            closingReceivables: money(closing),
            currentReceivables: money(current),
          }),
        )
        const left = (dso.numerator * best.denominator - best.numerator * dso.denominator) * late.denominator
        expect(left).toBe(late.numerator * dso.denominator * best.denominator)
      }),
      { seed: 72, numRuns: 300, endOnFailure: true },
    )
  })

  it('by count-back with months of 30 days are those on closing receivables, for constant sales', () => {
    fc.assert(
      fc.property(sold, fc.integer({ min: 1, max: 24 }), fc.bigInt(0n, 1_000n), (sales, count, share) => {
        const months: SalesMonth[] = []
        for (let to = asOf; months.length < count; to = addDays(to, -30)) {
          months.push({ from: addDays(to, -29), to, creditSales: money(sales) })
        }
        const receivables = money((sales * BigInt(count) * share) / 1_000n)
        const walk = (variant: 'count-back' | 'count-back-30') =>
          daysSalesOutstanding({ variant, asOf, currency: 'USD', receivables, months }).value
        const ending = daysSalesOutstanding({
          variant: 'ending',
          period: { from: addDays(asOf, 1 - 30 * count), to: asOf },
          currency: 'USD',
          closingReceivables: receivables,
          creditSales: money(sales * BigInt(count)),
        }).value
        expect(walk('count-back-30')).toBe(ending)
        expect(walk('count-back')).toBe(ending)
      }),
      { seed: 73, numRuns: 300, endOnFailure: true },
    )
  })
})

/** The first day of so many months that end with March 2026. */
function firstOfMonths(months: number): string {
  const first = 2026 * 12 + 3 - months
  return `${Math.floor(first / 12)}-${String((first % 12) + 1).padStart(2, '0')}-01`
}

describe('collection effectiveness', () => {
  it('is the same either way for one month, and by N months that of books of N-fold balances', () => {
    const books = fc.tuple(anyCents, anyCents, anyCents, anyCents)
    fc.assert(
      fc.property(books, fc.integer({ min: 1, max: 36 }), ([opening, sales, closing, current], months) => {
        const booksAt = (scale: bigint): CollectionBooks => ({
          period: { from: firstOfMonths(months), to: '2026-03-31' },
          currency: 'USD',
          openingReceivables: money(opening * scale),
          creditSales: money(sales),
          closingReceivables: money(closing * scale),
          currentReceivables: money(current * scale),
        })
        const scaled = collectionEffectivenessIndex({ ...booksAt(BigInt(months)), variant: 'period-sales' })
        const monthly = collectionEffectivenessIndex({
          ...booksAt(1n),
          variant: 'monthly-average-sales',
          months,
        })
        expect(monthly.value).toBe(scaled.value)
      }),
      { seed: 74, numRuns: 300, endOnFailure: true },
    )
  })
})

describe('the books of invoices', () => {
  it('add up: aging, months of issue and open invoices to the receivables', () => {
    fc.assert(
      fc.property(invoices, (rows) => {
        const books = tallyInvoices(rows, { period, currency: 'USD' })
        const total = centsOf(books.receivables)
        const sum = (amounts: readonly (string | number)[]): bigint =>
          amounts.reduce<bigint>((all, amount) => all + centsOf(String(amount)), 0n)
        expect(sum(books.aging.map(({ amount }) => amount))).toBe(total)
        expect(sum(books.ageGroups.map(({ balance }) => balance))).toBe(total)
        expect(sum(books.openInvoices.map(({ open }) => open))).toBe(total)
        expect(sum([books.currentReceivables, books.overdue])).toBe(total)
        expect(books.aging.reduce((all, { count }) => all + count, 0)).toBe(books.openCount)
        const issued = rows.filter(({ issuedOn }) => issuedOn <= asOf).map(({ amount }) => amount)
        expect(sum(books.months.map(({ creditSales }) => creditSales))).toBe(sum(issued))
      }),
      { seed: 75, numRuns: 300, endOnFailure: true },
    )
  })

  it('open with what the books of the day before the period close with', () => {
    fc.assert(
      fc.property(invoices, (rows) => {
        const { flow } = tallyInvoices(rows, { period, currency: 'USD' })
        const before = tallyInvoices(rows, { asOf: addDays(period.from, -1), currency: 'USD' })
        expect(flow?.openingReceivables).toBe(before.receivables)
      }),
      { seed: 76, numRuns: 300, endOnFailure: true },
    )
  })

  it('of two periods in a row settle what those of both together settle', () => {
    fc.assert(
      fc.property(
        // Without payments that are taken back, what is settled stays settled.
        invoices.map((rows) => rows.filter(({ payments }) => payments === undefined)),
        (rows) => {
          const settledIn = (from: string, to: string) =>
            tallyInvoices(rows, { period: { from, to }, currency: 'USD' }).flow?.settledInvoices ?? []
          const parts = [...settledIn('2026-01-01', '2026-02-15'), ...settledIn('2026-02-16', asOf)]
          const byId = (one: { readonly id?: string }, other: { readonly id?: string }): number =>
            (one.id ?? '') < (other.id ?? '') ? -1 : 1
          expect(parts.sort(byId)).toEqual(settledIn(period.from, asOf))
        },
      ),
      { seed: 77, numRuns: 300, endOnFailure: true },
    )
  })

  it('and every measure do not depend on the order of the rows', () => {
    const shuffled = invoices.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
    )
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        const options = { period, currency: 'USD' }
        expect(measureReceivables(other, options)).toEqual(measureReceivables(rows, options))
      }),
      { seed: 78, numRuns: 150, endOnFailure: true },
    )
  })

  it('give no measure that is not a number or null with its reason', () => {
    fc.assert(
      fc.property(invoices, (rows) => {
        const { books, agingShares, ...named } = measureReceivables(rows, { period, currency: 'USD' })
        expect(books.currency).toBe('USD')
        const measures = Object.values(named).flatMap((one) => ('id' in one ? [one] : Object.values(one)))
        for (const measure of [...measures, ...agingShares.map(({ share }) => share)]) {
          if (measure === null) continue
          if (measure.value === null) expect(measure.reason.label.en).toMatch(/^no value: /)
          else expect(measure.value).toSatisfy(Number.isFinite)
        }
      }),
      { seed: 79, numRuns: 150, endOnFailure: true },
    )
  })
})
