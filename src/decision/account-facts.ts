import type { AccountAging } from '../aging'
import {
  type CurrencyCode,
  compareAmounts,
  type FactDefinition,
  type FactValue,
  holdsForUnknown,
  holdsForValue,
} from '../foundations'
import {
  type AccountCountFact,
  type AccountDerivation,
  type CompiledPolicy,
  figureOfAccount,
  isOverAccounts,
} from '../policy'

/**
 * What do the facts that a policy derives from the accounts come to? Those that are unknown are left out.
 *
 * @param currency - That of all accounts; absent where they are in several, or there are none.
 */
export function factsOfAccounts(
  policy: CompiledPolicy,
  accounts: readonly AccountAging[],
  currency: CurrencyCode | undefined,
): Readonly<Record<string, FactValue>> {
  const facts: Record<string, FactValue> = {}
  for (const fact of policy.derivedFacts) {
    if (!isOverAccounts(fact)) continue
    const figure = figureOfAccount(fact.of, policy.vocabulary)
    // The policy's limits are in its own currency.
    if (figure.type === 'amount' && currency !== policy.strategy?.policy.authority.currency) continue
    const values = accounts.map((account) => figureOf(account, fact.of))
    const value = valueOver(fact, figure, values, currency)
    if (value !== undefined) facts[fact.id] = value
  }
  return facts
}

/** Is it known how much of this account is past due? A due without an answer may be part of it or not. */
export function isPastDueKnown({ dues }: AccountAging): boolean {
  return !dues.some(({ status, daysPastDue }) => status === 'undetermined' && daysPastDue !== null)
}

function figureOf(account: AccountAging, of: AccountCountFact['of']): FactValue | undefined {
  if (of === 'pastDue' && !isPastDueKnown(account)) return undefined
  return account[of] ?? undefined
}

function valueOver(
  fact: AccountDerivation,
  figure: FactDefinition,
  values: readonly (FactValue | undefined)[],
  currency: CurrencyCode | undefined,
): FactValue | undefined {
  const known = values.filter((value) => value !== undefined)
  if (fact.kind === 'account-count') {
    const { where } = fact
    return known.length < values.length && !holdsForUnknown(where)
      ? undefined
      : values.filter((value) => holdsForValue(where, figure, value)).length
  }
  const [first, ...others] = known
  if (first === undefined || known.length < values.length) return undefined
  const wanted = fact.kind === 'least-over-accounts' ? -1 : 1
  return others.reduce(
    (best, value) => (Math.sign(compare(value, best, currency)) === wanted ? value : best),
    first,
  )
}

function compare(left: FactValue, right: FactValue, currency: CurrencyCode | undefined): number {
  return typeof left === 'string' && typeof right === 'string' && currency !== undefined
    ? compareAmounts(left, right, currency)
    : Number(left) - Number(right)
}
