import {
  type CivilDate,
  civilDate,
  type Issue,
  inspect,
  joinPath,
  listOf,
  type Parsed,
  record,
  type Shape,
} from '../foundations'
import {
  duplicateIdIssues,
  type Payment,
  type PaymentPromise,
  paymentIssues,
  paymentPromiseIssues,
  paymentPromiseShape,
  paymentShape,
} from '../model'
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

const inputShape: Shape<JudgmentInput> = /* @__PURE__ */ record<JudgmentInput>({
  promise: paymentPromiseShape,
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
  return [
    ...paymentPromiseIssues(promise, 'promise'),
    // Ids are unique within an account; a promise that names none may be paid on several.
    ...(promise.accountId === undefined ? [] : duplicateIdIssues(payments, 'payments')),
    ...payments.flatMap((payment, index) =>
      paymentIssues(payment, promise.currency, undefined, joinPath('payments', index)),
    ),
  ]
}
