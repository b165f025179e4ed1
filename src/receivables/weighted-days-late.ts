import {
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  daysBetween,
  type Issue,
  inspect,
  listOf,
  oneOf,
  record,
  type Shape,
  valueOrThrow,
} from '../foundations'
import { type Measure, type Period, periodShape, variantOf } from '../measures'
import { type OpenInvoice, openInvoiceIssues, openInvoiceShape } from './open-invoice'
import { daysLateOf, type SettledInvoice, settledInvoiceIssues, settledInvoiceShape } from './settled-invoice'
import { weighedDaysOf } from './weigh-days'
import { weightedDaysLateDefinition } from './weighted-days-late-definition'

/** What {@link weightedDaysLate} of settled invoices are reckoned from. */
export interface DaysLateOfSettled {
  /** Do early payments offset late ones? */
  readonly variant: 'signed' | 'late-only'
  readonly period: Period
  readonly currency: CurrencyCode
  /** Those that were settled in the period, on time or not. */
  readonly invoices: readonly SettledInvoice[]
}

/** What {@link weightedDaysLate} of open invoices are reckoned from. */
export interface DaysLateOfOpen {
  readonly variant: 'remaining-to-original'
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** All that are open at the end of `asOf`, due or not. */
  readonly openInvoices: readonly OpenInvoice[]
}

/** What {@link weightedDaysLate} are reckoned from, by variant. */
export type WeightedDaysLateInput = DaysLateOfSettled | DaysLateOfOpen

const settledShape: Shape<DaysLateOfSettled> = /* @__PURE__ */ record<DaysLateOfSettled>({
  variant: /* @__PURE__ */ oneOf(['signed', 'late-only']),
  period: periodShape,
  currency,
  invoices: /* @__PURE__ */ listOf(settledInvoiceShape),
})

const openShape: Shape<DaysLateOfOpen> = /* @__PURE__ */ record<DaysLateOfOpen>({
  variant: /* @__PURE__ */ oneOf(['remaining-to-original']),
  asOf: civilDate,
  currency,
  openInvoices: /* @__PURE__ */ listOf(openInvoiceShape),
})

/**
 * By how many days is the average unit of money late (加权逾期天数)?
 *
 * In days; there is no default variant.
 *
 * - `signed`: sum of amount × days late / sum of amounts, over invoices settled in the period; what was paid early
 *   is late by a negative number of days.
 * - `late-only`: the same, where early payment is 0 days late.
 * - `remaining-to-original`: over the invoices open on a day, sum of what is left × days late / sum of their original
 *   amounts; what is not due yet is 0 days late.
 *
 * Without invoices there is no value: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, an amount that is not exact money of the
 * currency, a period that ends before it starts, an invoice that was not settled in it, was issued after `asOf` or is
 * in another currency.
 *
 * Sources: credit departments for what was settled; Oracle Receivables for what is open.
 *
 * @example
 * const invoices = [
 *   { issuedOn: '2026-01-05', dueOn: '2026-02-04', settledOn: '2026-02-14', amount: '300.00' },
 *   { issuedOn: '2026-01-10', dueOn: '2026-02-09', settledOn: '2026-02-07', amount: '100.00' },
 * ]
 * const period = { from: '2026-02-01', to: '2026-02-28' }
 * weightedDaysLate({ variant: 'signed', period, currency: 'USD', invoices }).value // => 7
 * weightedDaysLate({ variant: 'late-only', period, currency: 'USD', invoices }).value // => 7.5
 *
 * const openInvoices = [
 *   { issuedOn: '2026-01-20', dueOn: '2026-02-18', amount: '400.00', open: '300.00' },
 *   { issuedOn: '2026-02-20', dueOn: '2026-03-22', amount: '200.00', open: '200.00' },
 * ]
 * weightedDaysLate({ variant: 'remaining-to-original', asOf: '2026-02-28', currency: 'USD', openInvoices }).value // => 5
 */
export function weightedDaysLate(
  input: WeightedDaysLateInput,
): Measure<'weighted-days-late', WeightedDaysLateInput['variant']> {
  return variantOf(input, ['signed', 'late-only', 'remaining-to-original']) === 'remaining-to-original'
    ? ofOpen(valueOrThrow(inspect(openShape, input as DaysLateOfOpen, openIssues)))
    : ofSettled(valueOrThrow(inspect(settledShape, input as DaysLateOfSettled, settledIssues)))
}

function openIssues({ openInvoices, asOf, currency }: DaysLateOfOpen): readonly Issue[] {
  return openInvoiceIssues(openInvoices, asOf, currency)
}

function settledIssues({ invoices, period, currency }: DaysLateOfSettled): readonly Issue[] {
  return settledInvoiceIssues(invoices, period, currency)
}

function ofOpen({
  asOf,
  currency,
  openInvoices,
}: DaysLateOfOpen): Measure<'weighted-days-late', WeightedDaysLateInput['variant']> {
  return weighedDaysOf<'weighted-days-late', WeightedDaysLateInput['variant']>(
    weightedDaysLateDefinition,
    'remaining-to-original',
    { period: { asOf }, currency },
    openInvoices.map(({ open, dueOn }) => ({ amount: open, days: Math.max(0, daysBetween(dueOn, asOf)) })),
    openInvoices.map(({ amount }) => amount),
  )
}

function ofSettled(
  input: DaysLateOfSettled,
): Measure<'weighted-days-late', WeightedDaysLateInput['variant']> {
  const { variant, invoices } = input
  return weighedDaysOf<'weighted-days-late', WeightedDaysLateInput['variant']>(
    weightedDaysLateDefinition,
    variant,
    input,
    invoices.map((invoice) => {
      const days = daysLateOf(invoice)
      return { amount: invoice.amount, days: variant === 'late-only' ? Math.max(0, days) : days }
    }),
  )
}
