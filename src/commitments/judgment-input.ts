import {
  type Amount,
  amount,
  amountFault,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  type Fault,
  type Issue,
  inspect,
  instant,
  joinPath,
  listOf,
  minorDigitsOf,
  oneOf,
  optional,
  type Parsed,
  readMinorUnits,
  record,
  type Shape,
  showValue,
  text,
  verbatim,
} from '../foundations'
import { duplicateIdIssues, type Payment, type PaymentPromise } from '../model'
import { type PromiseRule, promiseRuleShape } from './promise-rule'

/** The day of the question, and the lender's rule that answers it. */
export interface JudgePromiseOptions {
  readonly asOf: CivilDate
  readonly rule: PromiseRule
}

/** Everything a judgment is made from. */
export interface JudgmentInput {
  readonly promise: PaymentPromise
  readonly payments: readonly Payment[]
  readonly options: JudgePromiseOptions
}

const promiseShape: Shape<PaymentPromise> = /* @__PURE__ */ record<PaymentPromise>({
  id: text,
  accountId: /* @__PURE__ */ optional(text),
  madeOn: civilDate,
  dueOn: civilDate,
  dueAt: /* @__PURE__ */ optional(instant),
  amount,
  currency,
  canceledOn: /* @__PURE__ */ optional(civilDate),
})

const paymentShape: Shape<Payment> = /* @__PURE__ */ record<Payment>({
  kind: /* @__PURE__ */ oneOf(['payment']),
  id: text,
  effectiveOn: civilDate,
  recordedOn: /* @__PURE__ */ optional(civilDate),
  amount,
  currency: /* @__PURE__ */ optional(currency),
})

const inputShape: Shape<JudgmentInput> = /* @__PURE__ */ record<JudgmentInput>({
  promise: promiseShape,
  payments: /* @__PURE__ */ listOf(paymentShape),
  options: /* @__PURE__ */ record<JudgePromiseOptions>({ asOf: civilDate, rule: promiseRuleShape }),
})

/** Can a promise be judged from this? If so, the same values, typed; else every fault with its path. */
export function inspectJudgment(
  promise: unknown,
  payments: unknown,
  options: unknown,
): Parsed<JudgmentInput> {
  return inspect(inputShape, { promise, payments, options }, judgmentIssues)
}

function judgmentIssues({ promise, payments }: JudgmentInput): readonly Issue[] {
  const { accountId, madeOn, dueOn, canceledOn } = promise
  return [
    ...positiveIssues(promise.amount, promise.currency, 'promise.amount'),
    ...orderIssues(madeOn, dueOn, 'promise.dueOn'),
    ...(canceledOn === undefined ? [] : orderIssues(madeOn, canceledOn, 'promise.canceledOn')),
    // Ids are unique within an account; a promise that names none may be paid on several.
    ...(accountId === undefined ? [] : duplicateIdIssues(payments, 'payments')),
    ...payments.flatMap((payment, index) => paymentIssues(payment, promise.currency, index)),
  ]
}

function paymentIssues(payment: Payment, expected: CurrencyCode, index: number): readonly Issue[] {
  const path = joinPath('payments', index)
  const { currency: own = expected } = payment
  return own === expected
    ? positiveIssues(payment.amount, expected, joinPath(path, 'amount'))
    : [describeFault(otherCurrency(own, expected), joinPath(path, 'currency'))]
}

function positiveIssues(value: Amount, ofCurrency: CurrencyCode, path: string): readonly Issue[] {
  const units = readMinorUnits(value, minorDigitsOf(ofCurrency) ?? 0)
  if (units === undefined) return [describeFault(amountFault(value, ofCurrency), path)]
  return units > 0 ? [] : [describeFault(notPositive(value), path)]
}

function orderIssues(madeOn: CivilDate, day: CivilDate, path: string): readonly Issue[] {
  return madeOn <= day ? [] : [describeFault(beforeMade(madeOn, day), path)]
}

function notPositive(received: Amount): Fault {
  return {
    code: 'not-positive',
    expected: { en: 'more than zero', 'zh-CN': '大于零的金额' },
    received: showValue(received),
    remedy: {
      en: 'Leave out what is not money promised or received; money that flows back is no payment.',
      'zh-CN': '请去掉并非承诺或收到的款项；退回的款项不是还款。',
    },
  }
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

function otherCurrency(received: CurrencyCode, expected: CurrencyCode): Fault {
  return {
    code: 'mixed-currency',
    expected: { en: `${expected}, the currency of the promise`, 'zh-CN': `承诺的货币 ${expected}` },
    received: verbatim(received),
    remedy: {
      en: 'Pass only payments on accounts in this currency; the library never converts.',
      'zh-CN': '请只传入该货币账户的还款；本库从不换算。',
    },
  }
}
