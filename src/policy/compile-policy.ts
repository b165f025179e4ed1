import { type CompiledAging, compileAging } from '../aging'
import { inspect, issuesError } from '../foundations'
import { type Policy, policyIssues, policyShape } from './policy'

/** A policy whose sections are checked and ready. */
export interface CompiledPolicy<BucketId extends string = string> {
  readonly aging: CompiledAging<BucketId>
}

/**
 * Is this policy sound? If so, every section ready to answer.
 *
 * @throws ArrearsError `invalid-policy` with every issue of every section, each with its path.
 */
export function compilePolicy<BucketId extends string>(policy: Policy<BucketId>): CompiledPolicy<BucketId> {
  const inspected = inspect(policyShape, policy, policyIssues)
  if (!inspected.ok) throw issuesError('invalid-policy', inspected.issues)
  return { aging: compileAging(policy.aging) }
}
