import {
  type Amount,
  amount,
  type CurrencyCode,
  currency,
  type Issue,
  inspect,
  listOf,
  oneOf,
  record,
  type Shape,
  subtractMinorUnits,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import {
  countShareOf,
  type Measure,
  type Period,
  periodAmountIssues,
  periodShape,
  variantOf,
} from '../measures'
import { averageDaysDelinquentDefinition } from './average-days-delinquent-definition'
import { daysOfSales, decimalOf } from './days-of-sales'
import { daysLateOf, type SettledInvoice, settledInvoiceIssues, settledInvoiceShape } from './settled-invoice'
import { weighedDaysOf } from './weigh-days'

/** What {@link averageDaysDelinquent} by difference are reckoned from: the books of both DSO and best possible DSO. */
export interface AddByDifference {
  readonly variant: 'difference'
  readonly period: Period
  readonly currency: CurrencyCode
  /** At the end of the last day of the period. */
  readonly closingReceivables: Amount
  /** Those of them that are not overdue; what falls due on the last day is not. */
  readonly currentReceivables: Amount
  /** What was sold on credit in the period, net of credit notes and without cash sales (赊销净额). */
  readonly creditSales: Amount
}

/** What {@link averageDaysDelinquent} of invoices are reckoned from. */
export interface AddByLateness {
  readonly variant: 'mean-lateness' | 'weighted-lateness'
  readonly period: Period
  readonly currency: CurrencyCode
  /** Those that were settled in the period, on time or not. */
  readonly invoices: readonly SettledInvoice[]
}

/** What {@link averageDaysDelinquent} are reckoned from, by variant. */
export type AddInput = AddByDifference | AddByLateness

const differenceShape: Shape<AddByDifference> = /* @__PURE__ */ record<AddByDifference>({
  variant: /* @__PURE__ */ oneOf(['difference']),
  period: periodShape,
  currency,
  closingReceivables: amount,
  currentReceivables: amount,
  creditSales: amount,
})

const latenessShape: Shape<AddByLateness> = /* @__PURE__ */ record<AddByLateness>({
  variant: /* @__PURE__ */ oneOf(['mean-lateness', 'weighted-lateness']),
  period: periodShape,
  currency,
  invoices: /* @__PURE__ */ listOf(settledInvoiceShape),
})

/**
 * By how many days are payments late on the average (平均逾期天数, ADD)?
 *
 * In days, never clamped. There is no default variant: the first speaks of what is open, the others of what was
 * settled.
 *
 * - `difference`: (closing − current receivables) / credit sales × days; exactly DSO on closing receivables less
 *   best possible DSO, on the same books. Negative where overdue credits exceed overdue debts.
 * - `mean-lateness`: sum of days late / number of settled invoices. An invoice that is paid early is late by a
 *   negative number of days.
 * - `weighted-lateness`: sum of amount × days late / sum of amounts.
 *
 * Without sales, or without settled invoices, there is no value: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, an amount that is not exact money of the
 * currency, a period that ends before it starts, an invoice that was not settled in it or is in another currency.
 *
 * Sources: credit departments for the difference; accounting software for the days late of invoices.
 *
 * @example
 * const period = { from: '2026-01-01', to: '2026-03-31' }
 * const books = { period, currency: 'USD', closingReceivables: '40000.00', currentReceivables: '30000.00', creditSales: '90000.00' }
 * averageDaysDelinquent({ ...books, variant: 'difference' }).value // => 10
 *
 * const invoices = [
 *   { issuedOn: '2026-01-05', dueOn: '2026-02-04', settledOn: '2026-02-14', amount: '300.00' },
 *   { issuedOn: '2026-01-10', dueOn: '2026-02-09', settledOn: '2026-02-07', amount: '100.00' },
 * ]
 * averageDaysDelinquent({ variant: 'mean-lateness', period, currency: 'USD', invoices }).value // => 4
 * averageDaysDelinquent({ variant: 'weighted-lateness', period, currency: 'USD', invoices }).value // => 7
 */
export function averageDaysDelinquent(
  input: AddInput,
): Measure<'average-days-delinquent', AddInput['variant']> {
  return variantOf(input, ['difference', 'mean-lateness', 'weighted-lateness']) === 'difference'
    ? byDifference(valueOrThrow(inspect(differenceShape, input as AddByDifference, differenceIssues)))
    : byLateness(valueOrThrow(inspect(latenessShape, input as AddByLateness, latenessIssues)))
}

function differenceIssues(input: AddByDifference): readonly Issue[] {
  const { closingReceivables, currentReceivables, creditSales } = input
  return periodAmountIssues(input, { closingReceivables, currentReceivables, creditSales })
}

function latenessIssues({ invoices, period, currency }: AddByLateness): readonly Issue[] {
  return settledInvoiceIssues(invoices, period, currency)
}

function byDifference(input: AddByDifference): Measure<'average-days-delinquent', AddInput['variant']> {
  const { currency, closingReceivables, currentReceivables } = input
  const closing = toMinorUnits(closingReceivables, currency, 'closingReceivables')
  const current = toMinorUnits(currentReceivables, currency, 'currentReceivables')
  return daysOfSales<'average-days-delinquent', AddInput['variant']>(
    averageDaysDelinquentDefinition,
    'difference',
    input,
    decimalOf(subtractMinorUnits(closing, current), currency),
  )
}

function byLateness(input: AddByLateness): Measure<'average-days-delinquent', AddInput['variant']> {
  const { variant, period, invoices } = input
  const late = invoices.map((invoice) => ({ amount: invoice.amount, days: daysLateOf(invoice) }))
  if (variant === 'weighted-lateness') {
    return weighedDaysOf<'average-days-delinquent', AddInput['variant']>(
      averageDaysDelinquentDefinition,
      variant,
      input,
      late,
    )
  }
  return countShareOf<'average-days-delinquent', AddInput['variant']>(
    averageDaysDelinquentDefinition,
    variant,
    { period, part: late.reduce((sum, { days }) => sum + days, 0), whole: late.length },
  )
}
