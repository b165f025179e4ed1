import { type FactDefinition, inspect, issuesError } from '../foundations'
import { stageFact } from '../strategy'
import { type Policy, policyShape, vocabularyOfPolicy } from './policy'

/**
 * Which facts may the tables of this policy read (事实清单)? Those of the library, those that the policy declares, its
 * segmentations, and `stage`, which the tables after the stage table read.
 *
 * They are what `tableFromCells` and `compileDecisionTable` want to know of facts.
 *
 * @throws ArrearsError `invalid-policy` with every issue of the form of the policy.
 *
 * @example
 * listFacts(tradeReceivables).find(({ id }) => id === 'daysPastDue')?.type // => 'number'
 */
export function listFacts(policy: Policy): readonly FactDefinition[] {
  const read = inspect(policyShape, policy, () => [])
  if (!read.ok) throw issuesError('invalid-policy', read.issues)
  const { strategy } = read.value
  return [
    ...vocabularyOfPolicy(read.value).values(),
    ...(strategy === undefined ? [] : [stageFact(strategy.stages)]),
  ]
}
