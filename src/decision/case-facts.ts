import type { AccountAging } from '../aging'
import { type AgreementStatus, rateReliability } from '../commitments'
import { isNearPayDay, type PayDays } from '../contact'
import {
  addDays,
  type CivilDate,
  type FactValue,
  type Instant,
  readInstant,
  sumAmounts,
} from '../foundations'
import { type CaseFile, isInForce, markKinds, type Override } from '../model'
import { type CompiledPolicy, factOfMark } from '../policy'
import { factsOfAccounts, isPastDueKnown } from './account-facts'
import type { CaseCommitments } from './case-commitments'
import type { KnownFacts, NotedFacts } from './decision'
import { observedFacts } from './observed-facts'

/** Of several agreements the one that asks for most; what is canceled or not made asks for nothing. */
const agreementRank: readonly AgreementStatus[] = ['broken', 'short', 'late', 'current', 'kept']
const inForce: readonly AgreementStatus[] = ['short', 'late', 'current']

/** What is known of a case, and who noted what of it. */
export interface FactsOfCase extends KnownFacts {
  readonly notedBy: NotedFacts
}

/**
 * What does a case file say, as the facts of a policy, on a day?
 *
 * Facts that the caller states win over those derived. Marks, promises, agreements, commitments and contacts make
 * their facts known only where the case file lists them: an empty list says that there are none.
 *
 * @param countsFrom - Letters and attempts of earlier days do not count; `null`: all of them do.
 * @param spellFrom - From when the debtor has been in arrears: letters of an earlier spell do not count. `null`: all do.
 */
export function factsOfCase(
  policy: CompiledPolicy,
  caseFile: CaseFile,
  accounts: readonly AccountAging[],
  { promises, agreements, creditorCommitments }: CaseCommitments,
  asOf: CivilDate,
  countsFrom: CivilDate | null,
  spellFrom: CivilDate | null,
): FactsOfCase {
  const facts: Record<string, FactValue> = {}
  facts['daysPastDue'] = accounts.reduce((most, one) => Math.max(most, one.daysPastDue), 0)
  addDelinquency(accounts, facts)
  const currencies = new Set(accounts.map(({ currency }) => currency))
  const [currency] = currencies
  // Amounts of several currencies have no sum, so that nothing is known of it.
  if (currency !== undefined && currencies.size === 1 && accounts.every(isPastDueKnown)) {
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
    const { pending, partial, broken, notKeptInARow, keptPercent } = rateReliability(promises)
    facts['promisePending'] = pending > 0
    facts['promiseDueToday'] = promises.some(({ legs }) =>
      legs.some(({ dueOn, status }) => dueOn === asOf && status === 'pending'),
    )
    facts['brokenPromises'] = broken + partial
    facts['brokenPromisesInARow'] = notKeptInARow
    // No promise has come due: nothing is known of how the debtor keeps them.
    if (keptPercent !== null) facts['keptPromisesPercent'] = keptPercent
  }
  if (agreements !== undefined) {
    const worst = agreementRank.find((wanted) => agreements.some(({ status }) => status === wanted)) ?? 'none'
    facts['agreementStatus'] = worst
    // A mark that says so stands until someone ends it.
    facts['agreementInForce'] =
      facts['agreementInForce'] === true || agreements.some(({ status }) => inForce.includes(status))
  }
  // One that nobody can judge, for want of terms, may stand all the same.
  else if (caseFile.agreements !== undefined && facts['agreementInForce'] === false) {
    delete facts['agreementInForce']
  }
  if (creditorCommitments !== undefined) {
    const isOverdue = creditorCommitments.some(({ status }) => status === 'overdue')
    facts['creditorCommitmentOverdue'] = isOverdue
    facts['creditorCommitmentOpen'] = isOverdue || creditorCommitments.some(({ status }) => status === 'open')
  }
  const payDays = payDaysOf(policy, caseFile)
  if (payDays !== undefined) facts['nearPayDay'] = isNearPayDay(payDays, asOf)
  const lettersSent = addContactFacts(caseFile, asOf, countsFrom, spellFrom, facts)
  const ofAccounts = factsOfAccounts(policy, accounts, currencies.size === 1 ? currency : undefined)
  const noted = observedFacts(policy, caseFile, asOf)
  return {
    facts: { ...facts, ...ofAccounts, ...noted.facts, ...caseFile.facts },
    ...(currency !== undefined && currencies.size === 1 ? { currency } : {}),
    ...(lettersSent === undefined ? {} : { lettersSent }),
    // What the caller states nobody noted.
    notedBy: Object.fromEntries(
      Object.entries(noted.notedBy).filter(([id]) => caseFile.facts?.[id] === undefined),
    ),
  }
}

/** When the debtor is paid, by the policy's measure of what is near; `undefined` where the policy has none. */
export function payDaysOf({ contact }: CompiledPolicy, { debtor }: CaseFile): PayDays | undefined {
  const { payDays } = contact
  return payDays === undefined || debtor.payDays === undefined
    ? payDays
    : { ...payDays, days: debtor.payDays }
}

/** The facts of how late the worst account is; none of them where the calendar of the policy leaves one unknown. */
function addDelinquency(accounts: readonly AccountAging[], facts: Record<string, FactValue>): void {
  let worst: AccountAging | undefined
  let mostDays = 0
  for (const one of accounts) {
    if (one.daysDelinquent === null) return
    if (worst !== undefined && one.daysDelinquent <= mostDays) continue
    worst = one
    mostDays = one.daysDelinquent
  }
  facts['daysDelinquent'] = mostDays
  const bucket = worst?.bucket ?? null
  if (bucket !== null) facts['bucket'] = bucket
  // All accounts are under one table, so that the oldest has the worst floor.
  const floor = worst?.assetClassFloor ?? null
  if (floor !== null) facts['assetClassFloor'] = floor.id
}

/** The people's decisions that stand on this day; of two on the same thing the later one comes first. */
export function overridesInForce({ overrides = [] }: CaseFile, asOf: CivilDate): readonly Override[] {
  return overrides
    .filter((override) => isInForce(override, asOf))
    .sort((left, right) => (left.from < right.from ? 1 : left.from > right.from ? -1 : 0))
}

function addContactFacts(
  { contacts }: CaseFile,
  asOf: CivilDate,
  countsFrom: CivilDate | null,
  spellFrom: CivilDate | null,
  facts: Record<string, FactValue>,
): readonly string[] | undefined {
  if (contacts === undefined) return undefined
  const past = contacts
    .map((contact) => ({ ...contact, instant: readInstant(contact.at) ?? 0 }))
    .filter(({ at }) => contactDay(at) <= asOf)
    .sort((left, right) => left.instant - right.instant)
  const counts = ({ at, direction }: (typeof past)[number]): boolean =>
    direction === 'outbound' && (countsFrom === null || contactDay(at) >= countsFrom)
  const lastAnswer = past.reduce(
    (last, { direction, outcome }, index) =>
      direction === 'inbound' || outcome === 'answered-by-debtor' ? index : last,
    -1,
  )
  facts['debtorAnswered'] = lastAnswer >= 0
  facts['othersAnswered'] = past.some(({ outcome }) => outcome === 'answered-by-other')
  facts['attempts'] = past.slice(lastAnswer + 1).filter(counts).length
  return past
    .filter((contact) => counts(contact) && (spellFrom === null || contactDay(contact.at) >= spellFrom))
    .flatMap(({ letter, outcome }) => (letter === undefined || outcome === 'not-delivered' ? [] : [letter]))
}

/** The day from which a contact counts: its day in UTC, which no host or zone data can move. */
export function contactDay(at: Instant): CivilDate {
  return addDays('1970-01-01', Math.floor((readInstant(at) ?? 0) / 86_400_000))
}
