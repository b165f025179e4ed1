import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  verbatim,
} from '../foundations'
import { otherCurrencyFault, positiveAmountIssues } from './money-issues'

/** Money received from the debtor (还款). */
export interface Payment {
  readonly kind: 'payment'
  /** Unique among the account's events. */
  readonly id: string
  /** The day from which it counts as paid. */
  readonly effectiveOn: CivilDate
  /** The day on which the lender's books learned of it; absent means the same day. */
  readonly recordedOn?: CivilDate
  /** More than zero. */
  readonly amount: Amount
  /** When given, must be the account's. */
  readonly currency?: CurrencyCode
}

/** Something dated that moved money on an account. */
export type AccountEvent = Payment

/** The form of an {@link AccountEvent}. */
export const accountEventShape: Shape<AccountEvent> = /* @__PURE__ */ record<AccountEvent>({
  kind: /* @__PURE__ */ oneOf(['payment']),
  id: text,
  effectiveOn: civilDate,
  recordedOn: /* @__PURE__ */ optional(civilDate),
  amount,
  currency: /* @__PURE__ */ optional(currency),
})

/**
 * What is wrong with a well-formed payment on an account in this currency? Every fault.
 *
 * @param openingOn - Day of the account's opening, which already holds everything paid up to it.
 */
export function paymentIssues(
  payment: Payment,
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
  if (openingOn !== undefined && payment.effectiveOn <= openingOn) {
    issues.push(describeFault(beforeOpening(payment.effectiveOn, openingOn), joinPath(path, 'effectiveOn')))
  }
  return issues
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
