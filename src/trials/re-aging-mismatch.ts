import { checkReAging } from '../aging'
import { isArrearsError } from '../foundations'
import type { CompiledPolicy, PolicyExample } from '../policy'
import type { ExampleMismatch } from './run-examples'

/**
 * In what does the answer to the re-aging of an example differ from what the example expects, by the limits of the policy?
 * `undefined` where it does not, or nothing of re-aging is asked.
 *
 * A question that has no answer is a mismatch with the sentence of its error; so is one under a policy without limits.
 */
export function reAgingMismatch(
  { aging: { reAgingLimits: limits } }: CompiledPolicy,
  { given: { reAging: given }, expect: { reAging: expected } }: PolicyExample,
): ExampleMismatch | undefined {
  if (given === undefined || expected === undefined) return undefined
  const mismatch = { question: 'reAging', expected, rules: [], nearest: null }
  if (limits === undefined) return { ...mismatch, received: 'the policy states no aging.reAgingLimits' }
  try {
    const { status, conditions } = checkReAging(given.request, { asOf: given.asOf, limits })
    const unmet = conditions.flatMap(({ id, outcome }) => (outcome === 'unmet' ? [id] : []))
    const isSame =
      status === expected.status &&
      (expected.unmet === undefined ||
        JSON.stringify([...expected.unmet].sort()) === JSON.stringify([...unmet].sort()))
    return isSame ? undefined : { ...mismatch, received: { status, unmet } }
  } catch (error) {
    if (!isArrearsError(error)) throw error
    return { ...mismatch, received: error.message }
  }
}
