import type { FactValue } from '../foundations'
import type { CompiledPolicy } from '../policy'
import type { KnownFacts } from './decision'

/**
 * Which of the facts that are known can the tables of this policy be asked with? A new object.
 *
 * The policy's limits are in its own currency; an amount past due in another is no figure to hold against them,
 * and counts as unknown.
 */
export function factsAsked(
  { strategy }: CompiledPolicy,
  { facts, currency }: KnownFacts,
): Record<string, FactValue | undefined> {
  const asked: Record<string, FactValue | undefined> = { ...facts }
  if (currency !== strategy?.policy.authority.currency) delete asked['pastDue']
  return asked
}
