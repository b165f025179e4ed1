import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  type Fault,
  type Instant,
  type Issue,
  instant,
  joinPath,
  optional,
  record,
  type Shape,
  text,
  verbatim,
} from '../foundations'
import { positiveAmountIssues } from './money-issues'

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

/** What is wrong with a well-formed promise across its fields? Every fault. */
export function paymentPromiseIssues(promise: PaymentPromise, path: string): readonly Issue[] {
  const { madeOn, dueOn, canceledOn } = promise
  return [
    ...positiveAmountIssues(promise.amount, promise.currency, joinPath(path, 'amount')),
    ...notBeforeMade(madeOn, dueOn, joinPath(path, 'dueOn')),
    ...(canceledOn === undefined ? [] : notBeforeMade(madeOn, canceledOn, joinPath(path, 'canceledOn'))),
  ]
}

function notBeforeMade(madeOn: CivilDate, day: CivilDate, path: string): readonly Issue[] {
  return madeOn <= day ? [] : [describeFault(beforeMade(madeOn, day), path)]
}

function beforeMade(madeOn: CivilDate, received: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: {
      en: `${madeOn}, the day the promise was made, or later`,
      'zh-CN': `不早于作出承诺之日 ${madeOn} 的日期`,
    },
    received: verbatim(received),
    remedy: {
      en: 'A promise can neither fall due nor be canceled before it is made; check both days.',
      'zh-CN': '承诺不能在作出之前到期或取消；请核对两个日期。',
    },
  }
}
