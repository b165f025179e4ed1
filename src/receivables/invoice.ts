import {
  type Amount,
  addMinorUnits,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  type Issue,
  inOrder,
  joinPath,
  listOf,
  type MinorUnits,
  oneOf,
  optional,
  record,
  type Shape,
  subtractMinorUnits,
  text,
  toMinorUnits,
} from '../foundations'
import { amountIssues, rowCurrencyIssues } from '../measures'

/** What was paid on an invoice on one day, or left it unpaid (回款). */
export interface InvoicePayment {
  /** On this day it is paid already. */
  readonly paidOn: CivilDate
  /** Negative for what was paid back, or bounced. */
  readonly amount: Amount
  /**
   * What lowered the invoice: money, or that it was written off or waived (回款、核销、减免). Absent: a payment; so is a
   * discount that was agreed. An invoice of which anything was written off or waived was not paid in full.
   */
  readonly kind?: 'payment' | 'write-off' | 'waiver'
}

/** A sale on credit, or a credit note, as a row of the books states it (赊销发票). */
export interface Invoice {
  /** Unique among the invoices. */
  readonly id: string
  /** Day of the document (开票日期). Before it the invoice does not exist yet. */
  readonly issuedOn: CivilDate
  /** Last day on which payment is on time (到期日). */
  readonly dueOn: CivilDate
  /** The whole amount; negative for a credit note. */
  readonly amount: Amount
  /** In any order. What is paid beyond the amount stays open, as a credit. */
  readonly payments?: readonly InvoicePayment[]
  /** Day on which all that was left was paid (结清日期): no longer open on that day. What was written off is a payment of that kind. */
  readonly settledOn?: CivilDate
  /** When given, must be that of the receivables: a guard for rows that carry their own currency. */
  readonly currency?: CurrencyCode
}

/** The form of an {@link Invoice}. */
export const invoiceShape: Shape<Invoice> = /* @__PURE__ */ record<Invoice>({
  id: text,
  issuedOn: civilDate,
  dueOn: civilDate,
  amount,
  payments: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ record<InvoicePayment>({
        paidOn: civilDate,
        amount,
        kind: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['payment', 'write-off', 'waiver'])),
      }),
    ),
  ),
  settledOn: /* @__PURE__ */ optional(civilDate),
  currency: /* @__PURE__ */ optional(currency),
})

/** Why is this well-formed invoice none of the currency? */
export function invoiceIssues(invoice: Invoice, currency: CurrencyCode): readonly Issue[] {
  const { amount, payments = [] } = invoice
  return [
    ...amountIssues({ amount }, currency),
    ...payments.flatMap((payment, index) =>
      amountIssues({ [joinPath(joinPath('payments', index), 'amount')]: payment.amount }, currency),
    ),
    ...rowCurrencyIssues(invoice.currency, currency, 'currency'),
  ]
}

/** What is left of an invoice once all that is dated on certain days has happened; zero before its issue. */
export function unitsOpen(
  { issuedOn, settledOn, amount, payments = [] }: Invoice,
  currency: CurrencyCode,
  hasHappened: (day: CivilDate) => boolean,
): MinorUnits {
  if (!hasHappened(issuedOn) || (settledOn !== undefined && hasHappened(settledOn))) return 0
  return payments.reduce(
    (left, { paidOn, amount }) =>
      hasHappened(paidOn) ? subtractMinorUnits(left, toMinorUnits(amount, currency, 'payments')) : left,
    toMinorUnits(amount, currency, 'amount'),
  )
}

/**
 * Since when is nothing of an invoice left, at the end of this day? The first day of the last stretch on which nothing
 * was: what happens to a surplus after it settles nothing, and what bounced opens it anew. Not before its issue: what is
 * paid in advance is settled with the issue. `null` for what is open.
 */
export function settlementDay(
  { issuedOn, settledOn, amount, payments = [] }: Invoice,
  currency: CurrencyCode,
  asOf: CivilDate,
): CivilDate | null {
  const isClosed = settledOn !== undefined && settledOn <= asOf
  const days = paidByDay(payments, currency, isClosed ? settledOn : asOf)
  let left = toMinorUnits(amount, currency, 'amount')
  let since: CivilDate | null = null
  for (const [day, units] of days) {
    left = subtractMinorUnits(left, units)
    since = left <= 0 ? (since ?? day) : null
  }
  if (since === null && isClosed) since = settledOn
  return since === null || since > issuedOn ? since : issuedOn
}

/** Did any of an invoice leave its books unpaid by the end of this day? */
export function isPartlyUnpaid({ payments = [] }: Invoice, currency: CurrencyCode, asOf: CivilDate): boolean {
  const unpaid = payments.filter(({ kind = 'payment', paidOn }) => kind !== 'payment' && paidOn <= asOf)
  return sumOf(unpaid, currency) > 0
}

function paidByDay(
  payments: readonly InvoicePayment[],
  currency: CurrencyCode,
  upTo: CivilDate,
): readonly (readonly [CivilDate, MinorUnits])[] {
  const days = new Set(payments.map(({ paidOn }) => paidOn).filter((day) => day <= upTo))
  return [...days].sort(inOrder).map((day) => [
    day,
    sumOf(
      payments.filter(({ paidOn }) => paidOn === day),
      currency,
    ),
  ])
}

function sumOf(payments: readonly InvoicePayment[], currency: CurrencyCode): MinorUnits {
  return payments.reduce<MinorUnits>(
    (sum, { amount }) => addMinorUnits(sum, toMinorUnits(amount, currency, 'payments')),
    0,
  )
}
