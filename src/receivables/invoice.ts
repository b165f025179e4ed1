import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  type Issue,
  joinPath,
  listOf,
  type MinorUnits,
  optional,
  record,
  type Shape,
  subtractMinorUnits,
  text,
  toMinorUnits,
} from '../foundations'
import { amountIssues } from '../measures'
import { rowCurrencyIssues } from './row-currency'

/** What was paid on an invoice on one day (回款). */
export interface InvoicePayment {
  /** On this day it is paid already. */
  readonly paidOn: CivilDate
  /** Negative for what was paid back, or bounced. */
  readonly amount: Amount
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
  /** Day on which all that was left was paid or otherwise settled (结清日期): no longer open on that day. */
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
    /* @__PURE__ */ listOf(/* @__PURE__ */ record<InvoicePayment>({ paidOn: civilDate, amount })),
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
    ...rowCurrencyIssues(invoice, currency, ''),
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
 * Since when is nothing of an invoice left, at the end of this day? Not before its issue: what is paid in advance is
 * settled with the issue. `null` for what is open or was never paid.
 */
export function settlementDay(
  { issuedOn, settledOn, payments = [] }: Invoice,
  asOf: CivilDate,
): CivilDate | null {
  const days = settledOn !== undefined && settledOn <= asOf ? [settledOn] : paidDays(payments, asOf)
  const last = days.reduce<CivilDate | null>(
    (latest, day) => (latest === null || day > latest ? day : latest),
    null,
  )
  return last === null || last > issuedOn ? last : issuedOn
}

function paidDays(payments: readonly InvoicePayment[], asOf: CivilDate): readonly CivilDate[] {
  return payments.map(({ paidOn }) => paidOn).filter((day) => day <= asOf)
}
