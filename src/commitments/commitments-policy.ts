import { optional, record, type Shape } from '../foundations'
import { type AgreementTerms, agreementTermsShape } from '../model'
import { type PromiseRule, promiseRuleShape } from './promise-rule'

/** What a lender decides about what debtors undertake: a section of its policy. */
export interface CommitmentsPolicy {
  /** When a promise to pay counts as kept, and when it is reminded of. */
  readonly promises: PromiseRule
  /** When an agreement that states no terms of its own is late, broken and reinstated; absent: those are not judged. */
  readonly agreements?: AgreementTerms
}

/** The form of a {@link CommitmentsPolicy}. */
export const commitmentsPolicyShape: Shape<CommitmentsPolicy> = /* @__PURE__ */ record<CommitmentsPolicy>({
  promises: promiseRuleShape,
  agreements: /* @__PURE__ */ optional(agreementTermsShape),
})
