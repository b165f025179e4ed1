import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  type Issue,
  joinPath,
  optional,
  record,
  type Shape,
  text,
  verbatim,
} from '../foundations'
import { amountIssues, rowCurrencyIssues } from '../measures'

/** An invoice of which something is left on the day of the question, or a credit note that is not used up (未结发票). */
export interface OpenInvoice {
  /** For people; not read. */
  readonly id?: string
  readonly issuedOn: CivilDate
  /** Last day on which payment is on time (到期日). */
  readonly dueOn: CivilDate
  /** The whole amount; negative for a credit note. */
  readonly amount: Amount
  /** What is left of it. */
  readonly open: Amount
  /** When given, must be that of the receivables: a guard for rows that carry their own currency. */
  readonly currency?: CurrencyCode
}

/** The form of an {@link OpenInvoice}. */
export const openInvoiceShape: Shape<OpenInvoice> = /* @__PURE__ */ record<OpenInvoice>({
  id: /* @__PURE__ */ optional(text),
  issuedOn: civilDate,
  dueOn: civilDate,
  amount,
  open: amount,
  currency: /* @__PURE__ */ optional(currency),
})

/** Why are these well-formed rows not the invoices that are open on the day? */
export function openInvoiceIssues(
  openInvoices: readonly OpenInvoice[],
  asOf: CivilDate,
  currency: CurrencyCode,
): readonly Issue[] {
  return openInvoices.flatMap((invoice, index) => {
    const path = joinPath('openInvoices', index)
    const { amount, open } = invoice
    return [
      ...issueDayIssues(invoice, asOf, path),
      ...amountIssues({ [joinPath(path, 'amount')]: amount, [joinPath(path, 'open')]: open }, currency),
      ...rowCurrencyIssues(invoice.currency, currency, joinPath(path, 'currency')),
    ]
  })
}

function issueDayIssues({ issuedOn }: OpenInvoice, asOf: CivilDate, path: string): readonly Issue[] {
  if (issuedOn <= asOf) return []
  return [
    describeFault(
      {
        code: 'wrong-type',
        expected: {
          en: `a day not after ${asOf}, the day of the receivables`,
          'zh-CN': `不晚于应收账款日期 ${asOf} 的日期`,
        },
        received: verbatim(issuedOn),
        remedy: {
          en: 'Leave out what was issued later.',
          'zh-CN': '请剔除其后开具的发票。',
        },
      },
      joinPath(path, 'issuedOn'),
    ),
  ]
}
