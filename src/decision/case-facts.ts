import type { AccountAging } from '../aging'
import {
  judgeParsedPromise,
  type PromiseJudgment,
  type PromiseRule,
  type PromiseStatus,
  sharePayments,
} from '../commitments'
import {
  addDays,
  type CivilDate,
  type FactValue,
  type Instant,
  readInstant,
  sumAmounts,
} from '../foundations'
import { paymentsStanding } from '../ledger'
import { type CaseFile, markKinds, type Override } from '../model'
import { factOfMark } from '../policy'
import type { KnownFacts } from './decision'

/**
 * What does a case file say, as the facts of a policy, on a day?
 *
 * Facts that the caller states win over those derived. Marks, promises and contacts make their facts known only
 * where the case file lists them: an empty list says that there are none.
 */
export function factsOfCase(
  caseFile: CaseFile,
  accounts: readonly AccountAging[],
  promises: readonly PromiseJudgment[] | undefined,
  asOf: CivilDate,
): KnownFacts {
  const facts: Record<string, FactValue> = {}
  const oldest = accounts.reduce<AccountAging | undefined>(
    (worst, one) => (worst === undefined || one.daysPastDue > worst.daysPastDue ? one : worst),
    undefined,
  )
  facts['daysPastDue'] = oldest?.daysPastDue ?? 0
  if (oldest !== undefined) facts['bucket'] = oldest.bucket
  // All accounts are under one table, so that the oldest has the worst floor.
  const floor = oldest?.assetClassFloor ?? null
  if (floor !== null) facts['assetClassFloor'] = floor.id
  const currencies = new Set(accounts.map(({ currency }) => currency))
  const [currency] = currencies
  // Amounts of several currencies have no sum, so that nothing is known of it.
  if (currency !== undefined && currencies.size === 1) {
    facts['pastDue'] = sumAmounts(
      accounts.map(({ pastDue }) => pastDue),
      currency,
    )
  }
  if (caseFile.marks !== undefined) {
    const inForce = new Set(caseFile.marks.filter((mark) => isInForce(mark, asOf)).map(({ kind }) => kind))
    for (const kind of markKinds) facts[factOfMark[kind]] = inForce.has(kind)
  }
  if (promises !== undefined) {
    const count = (...wanted: readonly PromiseStatus[]): number =>
      promises.filter(({ status }) => wanted.includes(status)).length
    facts['promisePending'] = count('pending') > 0
    facts['brokenPromises'] = count('broken', 'partial')
  }
  const lettersSent = addContactFacts(caseFile, asOf, facts)
  return {
    facts: { ...facts, ...caseFile.facts },
    ...(currency !== undefined && currencies.size === 1 ? { currency } : {}),
    ...(lettersSent === undefined ? {} : { lettersSent }),
  }
}

/**
 * How does each promise of the case stand on a day, money keeping one promise only? `undefined` where nobody says whether there are any, or
 * where there are some and the policy does not judge them.
 */
export function judgePromises(
  rule: PromiseRule | null,
  { accounts, promises }: CaseFile,
  asOf: CivilDate,
  knownOn: CivilDate | undefined,
): readonly PromiseJudgment[] | undefined {
  if (promises === undefined) return undefined
  if (rule === null) return promises.length === 0 ? [] : undefined
  const received = accounts.map((account) => ({
    id: account.id,
    currency: account.currency,
    payments: paymentsStanding(account, asOf, knownOn),
  }))
  const shares = sharePayments(promises, received, rule.graceDays)
  return promises.map((promise, index) =>
    judgeParsedPromise({ promise, payments: shares[index] ?? [], options: { asOf, rule } }),
  )
}

/** The people's decisions that stand on this day; of two on the same thing the later one comes first. */
export function overridesInForce({ overrides = [] }: CaseFile, asOf: CivilDate): readonly Override[] {
  return overrides
    .filter((override) => isInForce(override, asOf))
    .sort((left, right) => (left.from < right.from ? 1 : left.from > right.from ? -1 : 0))
}

function isInForce(
  { from, until }: { readonly from: CivilDate; readonly until?: CivilDate },
  asOf: CivilDate,
): boolean {
  return from <= asOf && (until === undefined || asOf <= until)
}

function addContactFacts(
  { contacts }: CaseFile,
  asOf: CivilDate,
  facts: Record<string, FactValue>,
): readonly string[] | undefined {
  if (contacts === undefined) return undefined
  const past = contacts
    .map((contact) => ({ ...contact, instant: readInstant(contact.at) ?? 0 }))
    .filter(({ at }) => contactDay(at) <= asOf)
    .sort((left, right) => left.instant - right.instant)
  const outbound = past.filter(({ direction }) => direction === 'outbound')
  const lastAnswer = past.reduce(
    (last, { direction, outcome }, index) =>
      direction === 'inbound' || outcome === 'answered-by-debtor' ? index : last,
    -1,
  )
  facts['debtorAnswered'] = lastAnswer >= 0
  facts['othersAnswered'] = past.some(({ outcome }) => outcome === 'answered-by-other')
  facts['attempts'] = past.slice(lastAnswer + 1).filter(({ direction }) => direction === 'outbound').length
  return outbound.flatMap(({ letter, outcome }) =>
    letter === undefined || outcome === 'not-delivered' ? [] : [letter],
  )
}

/** The day from which a contact counts: its day in UTC, which no host or zone data can move. */
export function contactDay(at: Instant): CivilDate {
  return addDays('1970-01-01', Math.floor((readInstant(at) ?? 0) / 86_400_000))
}
