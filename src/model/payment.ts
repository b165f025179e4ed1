import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  dayCount,
  describeFault,
  type Fault,
  type FieldShapes,
  type Instant,
  type Issue,
  instant,
  joinPath,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  verbatim,
} from '../foundations'
import { otherCurrencyFault, positiveAmountIssues } from './money-issues'

/** What every event of an account states. */
export interface EventCommon {
  /** Unique among the account's events; the same event twice is one. */
  readonly id: string
  /** The day from which it counts. */
  readonly effectiveOn: CivilDate
  /** The day on which the lender's books learned of it; absent means the same day. */
  readonly recordedOn?: CivilDate
  /** Its place among the events of its day, 0 and upward; absent means 0. Ties go by id, chargebacks last. */
  readonly sequence?: number
}

/** Money received from the debtor (还款). */
export interface Payment extends EventCommon {
  readonly kind: 'payment'
  /** More than zero. */
  readonly amount: Amount
  /** When given, must be the account's. */
  readonly currency?: CurrencyCode
  /** The time at which it was made, where it is known; the day that counts is `effectiveOn` all the same. */
  readonly paidAt?: Instant
  /** What kind of transaction brought it, by the lender's own words; allocation orders may tell them apart. */
  readonly transaction?: string
  /** The dues that the debtor designated when paying, by id; they come first where the order says so. */
  readonly dueIds?: readonly string[]
}

/** The forms of the fields of {@link EventCommon}. */
export const eventFields: FieldShapes<EventCommon> = {
  id: text,
  effectiveOn: civilDate,
  recordedOn: /* @__PURE__ */ optional(civilDate),
  sequence: /* @__PURE__ */ optional(dayCount),
}

/** The form of a {@link Payment}. */
export const paymentShape: Shape<Payment> = /* @__PURE__ */ record<Payment>(
  /* @__PURE__ */ Object.assign({}, eventFields, {
    kind: /* @__PURE__ */ oneOf(['payment']),
    amount,
    currency: /* @__PURE__ */ optional(currency),
    paidAt: /* @__PURE__ */ optional(instant),
    transaction: /* @__PURE__ */ optional(text),
    dueIds: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  }),
)

/**
 * What is wrong with a well-formed payment on an account in this currency? Every fault.
 *
 * @param openingOn - Day of the account's opening, which already holds everything paid up to it.
 */
export function paymentIssues(
  payment: Pick<Payment, 'amount' | 'currency' | 'effectiveOn'>,
  accountCurrency: CurrencyCode,
  openingOn: CivilDate | undefined,
  path: string,
): readonly Issue[] {
  const issues = [...positiveAmountIssues(payment.amount, accountCurrency, joinPath(path, 'amount'))]
  if (payment.currency !== undefined && payment.currency !== accountCurrency) {
    issues.push(
      describeFault(otherCurrencyFault(payment.currency, accountCurrency), joinPath(path, 'currency')),
    )
  }
  return [...issues, ...openingIssues(payment, openingOn, path)]
}

/** Does an event count on a day that the account's opening already holds? */
export function openingIssues(
  { effectiveOn }: Pick<EventCommon, 'effectiveOn'>,
  openingOn: CivilDate | undefined,
  path: string,
): readonly Issue[] {
  return openingOn === undefined || effectiveOn > openingOn
    ? []
    : [describeFault(beforeOpening(effectiveOn, openingOn), joinPath(path, 'effectiveOn'))]
}

function beforeOpening(effectiveOn: CivilDate, openingOn: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `a day after the opening of ${openingOn}`, 'zh-CN': `期初日 ${openingOn} 之后的日期` },
    received: verbatim(effectiveOn),
    remedy: {
      en: 'Leave it out: the opening already holds everything that counted up to its day.',
      'zh-CN': '请去掉该事件：期初余额已包含截至当日的一切。',
    },
  }
}
