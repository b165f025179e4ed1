import { type CivilDate, deriveFact, type Facts, type FactValue, sourcesOf } from '../foundations'
import { type CompiledPolicy, isOverAccounts, isOverFacts } from '../policy'
import type { KnownFacts } from './decision'

/**
 * Which facts can the tables of this policy be asked with: those that are known, and those derived from them? A new
 * object.
 *
 * The policy's limits are in its own currency; an amount past due in another is no figure to hold against them,
 * and counts as unknown, as do the least and the greatest amounts over accounts. What is stated wins over what would be
 * derived in its place.
 *
 * @param asOf - The day to which days are counted.
 */
export function factsAsked(
  { strategy, derivedFacts, vocabulary }: CompiledPolicy,
  { facts, currency }: KnownFacts,
  asOf: CivilDate,
): Record<string, FactValue | undefined> {
  const asked: Record<string, FactValue | undefined> = { ...facts }
  const isOwnCurrency = currency === strategy?.policy.authority.currency
  if (!isOwnCurrency) delete asked['pastDue']
  for (const fact of derivedFacts) {
    const { id } = fact
    if (isOverAccounts(fact)) {
      if (!isOwnCurrency && vocabulary.get(id)?.type === 'amount') delete asked[id]
    } else if (isOverFacts(fact) && asked[id] === undefined) {
      const value = deriveFact(fact, asked, asOf, vocabulary)
      if (value !== undefined) asked[id] = value
    }
  }
  return asked
}

/**
 * Which facts settle these, where they are unknown? Of a derived fact those unknown ones that it is derived from; the
 * derived fact itself where all of them are known and still say nothing (a ratio to zero), or where it is derived from
 * accounts or from what people noted. Each once.
 */
export function factsToAsk(
  { derivedFacts }: CompiledPolicy,
  missing: readonly string[],
  facts: Facts,
): readonly string[] {
  if (derivedFacts.length === 0) return missing
  const settle = (id: string): readonly string[] => {
    const fact = derivedFacts.find((one) => one.id === id)
    if (fact === undefined || !isOverFacts(fact)) return [id]
    const unknown = sourcesOf(fact).filter((source) => facts[source] === undefined)
    return unknown.length === 0 ? [id] : unknown.flatMap(settle)
  }
  return [...new Set(missing.flatMap(settle))]
}
