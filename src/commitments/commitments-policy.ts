import { record, type Shape } from '../foundations'
import { type PromiseRule, promiseRuleShape } from './promise-rule'

/** What a lender decides about what debtors undertake: a section of its policy. */
export interface CommitmentsPolicy {
  /** When a promise to pay counts as kept, and when it is reminded of. */
  readonly promises: PromiseRule
}

/** The form of a {@link CommitmentsPolicy}. */
export const commitmentsPolicyShape: Shape<CommitmentsPolicy> = /* @__PURE__ */ record<CommitmentsPolicy>({
  promises: promiseRuleShape,
})
