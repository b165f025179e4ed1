import {
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  daysBetween,
  inOrder,
  inspect,
  type MinorUnits,
  readField,
  record,
  type Shape,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import { monthStart, type Period, periodIssues, periodShape } from '../measures'
import { calendarMonths } from './calendar-months'
import { decimalOf } from './days-of-sales'
import { type Invoice, isPartlyUnpaid, settlementDay, unitsOpen } from './invoice'
import type { InvoiceBooks, ReceivablesBucket, SoldInMonth } from './invoice-books'
import type { OpenInvoice } from './open-invoice'
import { readInvoices } from './read-invoices'
import type { SettledInvoice } from './settled-invoice'

/** The day of the books, and their currency. */
export interface TallyOnDay {
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
}

/** The period of the books, whose last day is that of the receivables, and their currency. */
export interface TallyOfPeriod {
  readonly period: Period
  readonly currency: CurrencyCode
}

const onDayShape: Shape<TallyOnDay> = /* @__PURE__ */ record<TallyOnDay>({ asOf: civilDate, currency })

const ofPeriodShape: Shape<TallyOfPeriod> = /* @__PURE__ */ record<TallyOfPeriod>({
  period: periodShape,
  currency,
})

const BUCKETS: readonly ReceivablesBucket[] = ['not-due', '1-30', '31-60', '61-90', 'over-90']

/**
 * What do the books of receivables say on this day, or at the end of this period (应收账款汇总)?
 *
 * One pass over the invoices, whose answer holds what the measures of receivables ask for. An invoice is open from its
 * issue until the day before it is settled, less what was paid by then, the day itself included. It is overdue on the
 * day after its due date; the due day is not late. Sales go by the day of issue and are net of credit notes, which are
 * negative and age by their own due date. What is issued later is not in the books, and payments of later days are not
 * made yet. What is paid in advance is settled on the day of issue; an invoice paid in parts is settled on the day from
 * which nothing of it is left, whatever happens to a surplus later. One that was written off or waived in part is open no
 * more, but not among the settled ones. The order of the invoices does not matter.
 *
 * @param invoices - Any iterable, read once.
 * @throws ArrearsError `invalid-input` with every issue and the row that has it (`invoices[3].amount`): no day and no
 * period, or both; a row that is no invoice, of another currency, with an amount that is not exact money, or with the
 * id of another.
 *
 * @example
 * const invoices = [
 *   { id: '1', issuedOn: '2026-01-10', dueOn: '2026-02-09', amount: '500.00', settledOn: '2026-03-05' },
 *   { id: '2', issuedOn: '2026-02-20', dueOn: '2026-03-22', amount: '300.00', payments: [{ paidOn: '2026-03-20', amount: '100.00' }] },
 *   { id: '3', issuedOn: '2026-03-10', dueOn: '2026-04-09', amount: '400.00' },
 * ]
 * const period = { from: '2026-03-01', to: '2026-03-31' }
 * const books = tallyInvoices(invoices, { period, currency: 'USD' })
 * books.receivables // => '600.00'
 * books.overdue // => '200.00'
 * books.flow?.openingReceivables // => '800.00'
 * books.flow?.creditSales // => '400.00'
 * books.flow?.settledInvoices.map(({ id }) => id) // => ['1']
 */
export function tallyInvoices(
  invoices: Iterable<Invoice>,
  options: TallyOnDay | TallyOfPeriod,
): InvoiceBooks {
  const { asOf, period, currency } = readOptions(options)
  const tally = startTally()
  for (const invoice of readInvoices(invoices, currency)) {
    tally.invoices++
    const { issuedOn, amount } = invoice
    if (issuedOn > asOf) continue
    const units = toMinorUnits(amount, currency, 'amount')
    addTo(tally.sold, monthStart(issuedOn), units)
    if (tally.firstIssue === null || issuedOn < tally.firstIssue) tally.firstIssue = issuedOn
    const left = unitsOpen(invoice, currency, (day) => day <= asOf)
    addOpen(tally, invoice, left, asOf, currency)
    if (period === null) continue
    tally.opening = addMinorUnits(
      tally.opening,
      unitsOpen(invoice, currency, (day) => day < period.from),
    )
    if (issuedOn >= period.from) tally.sales = addMinorUnits(tally.sales, units)
    if (left <= 0 && units > 0) addSettled(tally, invoice, period, currency)
  }
  return booksOf(tally, { asOf, period, currency })
}

interface BooksRequest {
  readonly asOf: CivilDate
  readonly period: Period | null
  readonly currency: CurrencyCode
}

function readOptions(options: TallyOnDay | TallyOfPeriod): BooksRequest {
  if (readField(options, 'period') === undefined) {
    const { asOf, currency } = valueOrThrow(inspect(onDayShape, options as TallyOnDay, () => []))
    return { asOf, period: null, currency }
  }
  const { period, currency } = valueOrThrow(
    inspect(ofPeriodShape, options as TallyOfPeriod, ({ period }) => periodIssues(period, 'period')),
  )
  return { asOf: period.to, period: { from: period.from, to: period.to }, currency }
}

interface Tally {
  invoices: number
  firstIssue: CivilDate | null
  openCount: number
  overdueCount: number
  opening: MinorUnits
  sales: MinorUnits
  readonly sold: Map<CivilDate, MinorUnits>
  readonly openByMonth: Map<CivilDate, MinorUnits>
  readonly openByAge: Map<ReceivablesBucket, MinorUnits>
  readonly countByAge: Map<ReceivablesBucket, number>
  readonly openInvoices: Array<OpenInvoice & { readonly id: string }>
  readonly settledInvoices: Array<SettledInvoice & { readonly id: string }>
}

function startTally(): Tally {
  return {
    invoices: 0,
    firstIssue: null,
    openCount: 0,
    overdueCount: 0,
    opening: 0,
    sales: 0,
    sold: new Map(),
    openByMonth: new Map(),
    openByAge: new Map(),
    countByAge: new Map(),
    openInvoices: [],
    settledInvoices: [],
  }
}

function addOpen(
  tally: Tally,
  { id, issuedOn, dueOn, amount }: Invoice,
  units: MinorUnits,
  asOf: CivilDate,
  currency: CurrencyCode,
): void {
  if (units === 0) return
  const bucket = bucketOf(daysBetween(dueOn, asOf))
  addTo(tally.openByMonth, monthStart(issuedOn), units)
  addTo(tally.openByAge, bucket, units)
  tally.openInvoices.push({ id, issuedOn, dueOn, amount, open: decimalOf(units, currency) })
  if (units < 0) return
  tally.openCount++
  if (bucket !== 'not-due') tally.overdueCount++
  tally.countByAge.set(bucket, (tally.countByAge.get(bucket) ?? 0) + 1)
}

function addSettled(tally: Tally, invoice: Invoice, period: Period, currency: CurrencyCode): void {
  const { id, issuedOn, dueOn, amount } = invoice
  const settledOn = settlementDay(invoice, currency, period.to)
  if (settledOn === null || settledOn < period.from || isPartlyUnpaid(invoice, currency, period.to)) return
  tally.settledInvoices.push({ id, issuedOn, dueOn, settledOn, amount })
}

function addTo<Key>(sums: Map<Key, MinorUnits>, key: Key, units: MinorUnits): void {
  sums.set(key, addMinorUnits(sums.get(key) ?? 0, units))
}

function bucketOf(daysLate: number): ReceivablesBucket {
  if (daysLate <= 0) return 'not-due'
  if (daysLate <= 30) return '1-30'
  if (daysLate <= 60) return '31-60'
  return daysLate <= 90 ? '61-90' : 'over-90'
}

function booksOf(tally: Tally, { asOf, period, currency }: BooksRequest): InvoiceBooks {
  const inAge = (bucket: ReceivablesBucket): MinorUnits => tally.openByAge.get(bucket) ?? 0
  const [current, ...late] = BUCKETS.map(inAge)
  const overdue = late.reduce(addMinorUnits, 0)
  const decimal = (units: MinorUnits): string => decimalOf(units, currency)
  const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
    inOrder(one.id, other.id)
  const months = monthsOf(tally, asOf, decimal)
  return {
    asOf,
    currency,
    invoices: tally.invoices,
    receivables: decimal(addMinorUnits(current ?? 0, overdue)),
    currentReceivables: decimal(current ?? 0),
    overdue: decimal(overdue),
    over90: decimal(inAge('over-90')),
    openCount: tally.openCount,
    overdueCount: tally.overdueCount,
    aging: BUCKETS.map((id) => ({ id, amount: decimal(inAge(id)), count: tally.countByAge.get(id) ?? 0 })),
    months,
    ageGroups: months.flatMap(({ from, creditSales }) => {
      const balance = tally.openByMonth.get(from) ?? 0
      return balance === 0 ? [] : [{ id: from, balance: decimal(balance), creditSales }]
    }),
    openInvoices: tally.openInvoices.sort(byId),
    flow:
      period === null
        ? null
        : {
            period,
            openingReceivables: decimal(tally.opening),
            creditSales: decimal(tally.sales),
            settledInvoices: tally.settledInvoices.sort(byId),
          },
  }
}

function monthsOf(
  { firstIssue, sold }: Tally,
  asOf: CivilDate,
  decimal: (units: MinorUnits) => string,
): readonly SoldInMonth[] {
  if (firstIssue === null) return []
  return calendarMonths(monthStart(firstIssue), asOf).map((month) => ({
    ...month,
    creditSales: decimal(sold.get(month.from) ?? 0),
  }))
}
