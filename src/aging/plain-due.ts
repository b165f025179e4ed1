import type { Amount, CivilDate, CurrencyCode } from '../foundations'

/**
 * A due as one row of a table states it (应付款明细): with its own currency, and without an account.
 *
 * Further fields are not read and do no harm, so that a row of a query can be passed as it is. What has
 * no value may be absent or `null`.
 */
export interface PlainDue {
  /** Names the row where it cannot be read; not read otherwise. */
  readonly id?: string | number | bigint | null
  /** Last day on which payment is on time (到期日). */
  readonly dueOn: CivilDate
  /** The whole amount; negative for a credit in the debtor's favor. */
  readonly amount: Amount
  readonly currency: CurrencyCode
  /** Day of the document (开票日期). Before it the due does not exist yet. */
  readonly issuedOn?: CivilDate | null
  /** Day on which it was paid in full or otherwise settled (结清日期): no longer open on that day. */
  readonly settledOn?: CivilDate | null
}

/** The fields of a row before anything is known of their values. */
export type PlainDueFields = { readonly [Field in keyof PlainDue]?: unknown }
