import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  daysBetween,
  describeFault,
  type Issue,
  joinPath,
  optional,
  record,
  type Shape,
  text,
  verbatim,
} from '../foundations'
import { amountIssues, type Period, periodIssues, rowCurrencyIssues } from '../measures'

/** An invoice that was paid in full (已结清发票); one that was written off or waived is none. */
export interface SettledInvoice {
  /** For people; not read. */
  readonly id?: string
  readonly issuedOn: CivilDate
  /** Last day on which payment is on time (到期日). */
  readonly dueOn: CivilDate
  /** The day from which nothing of it was left: of one paid in parts, that of the part that made it whole. */
  readonly settledOn: CivilDate
  /** The whole amount. */
  readonly amount: Amount
  /** When given, must be that of the receivables: a guard for rows that carry their own currency. */
  readonly currency?: CurrencyCode
}

/** The form of a {@link SettledInvoice}. */
export const settledInvoiceShape: Shape<SettledInvoice> = /* @__PURE__ */ record<SettledInvoice>({
  id: /* @__PURE__ */ optional(text),
  issuedOn: civilDate,
  dueOn: civilDate,
  settledOn: civilDate,
  amount,
  currency: /* @__PURE__ */ optional(currency),
})

/** Why are these well-formed rows not the invoices that were settled in the period? */
export function settledInvoiceIssues(
  invoices: readonly SettledInvoice[],
  period: Period,
  currency: CurrencyCode,
): readonly Issue[] {
  const backwards = periodIssues(period, 'period')
  const ofRows = invoices.flatMap((invoice, index) => {
    const path = joinPath('invoices', index)
    return [
      // Of a period that ends before it starts, no day is within.
      ...(backwards.length > 0 ? [] : settlementIssues(invoice, period, path)),
      ...amountIssues({ [joinPath(path, 'amount')]: invoice.amount }, currency),
      ...rowCurrencyIssues(invoice.currency, currency, joinPath(path, 'currency')),
    ]
  })
  return [...backwards, ...ofRows]
}

function settlementIssues(
  { settledOn }: SettledInvoice,
  { from, to }: Period,
  path: string,
): readonly Issue[] {
  if (from <= settledOn && settledOn <= to) return []
  return [
    describeFault(
      {
        code: 'wrong-type',
        expected: {
          en: `a day of the period from ${from} to ${to}`,
          'zh-CN': `${from} 至 ${to} 期间内的日期`,
        },
        received: verbatim(settledOn),
        remedy: {
          en: 'Pass the invoices that were settled in the period, and no others.',
          'zh-CN': '请只传入在该期间内结清的发票。',
        },
      },
      joinPath(path, 'settledOn'),
    ),
  ]
}

/** How many days after its due date was it settled? Negative when before. */
export function daysLateOf({ dueOn, settledOn }: SettledInvoice): number {
  return daysBetween(dueOn, settledOn)
}
