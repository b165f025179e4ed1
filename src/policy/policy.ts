import { type AgingPolicy, agingPolicyIssues, agingPolicyShape } from '../aging'
import { type Issue, oneOf, record, type Shape, text } from '../foundations'

/**
 * What a lender decides about collections (催收政策), as one document that JSON can hold.
 *
 * Each room of the library owns its section; what a lender leaves open is absent, never defaulted.
 */
export interface Policy<BucketId extends string = string> {
  /** The version of this form. */
  readonly schemaVersion: 1
  /** Which policy this is; stays the same over its versions. */
  readonly id: string
  /** Which version of it; any text the lender orders its versions by. */
  readonly version: string
  readonly aging: AgingPolicy<BucketId>
}

/** The form of a {@link Policy}. */
export const policyShape: Shape<Policy> = /* @__PURE__ */ record<Policy>({
  schemaVersion: /* @__PURE__ */ oneOf([1]),
  id: text,
  version: text,
  aging: agingPolicyShape,
})

/** What is wrong with a well-formed policy across its fields? Every fault of every section. */
export function policyIssues(policy: Policy): readonly Issue[] {
  return [...agingPolicyIssues(policy.aging, 'aging')]
}
