import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  type Instant,
  instant,
  optional,
  record,
  type Shape,
  text,
} from '../foundations'

/** A debtor's word to pay an amount by a day (承诺还款). */
export interface PaymentPromise {
  /** Unique in the case. */
  readonly id: string
  /** The account it is about; absent means any account in its currency. */
  readonly accountId?: string
  readonly madeOn: CivilDate
  /** Last day on which payment keeps it. */
  readonly dueOn: CivilDate
  /** The exact time promised, when one was. */
  readonly dueAt?: Instant
  /** More than zero. */
  readonly amount: Amount
  readonly currency: CurrencyCode
  /** Day from which it no longer stands, by agreement or because another took its place. */
  readonly canceledOn?: CivilDate
}

/** The form of a {@link PaymentPromise}. */
export const paymentPromiseShape: Shape<PaymentPromise> = /* @__PURE__ */ record<PaymentPromise>({
  id: text,
  accountId: /* @__PURE__ */ optional(text),
  madeOn: civilDate,
  dueOn: civilDate,
  dueAt: /* @__PURE__ */ optional(instant),
  amount,
  currency,
  canceledOn: /* @__PURE__ */ optional(civilDate),
})
