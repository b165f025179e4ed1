import { turningDaysOfCounts } from '../aging'
import { turningDaysOfPay } from '../contact'
import {
  boundsOf,
  type CivilDate,
  type CompiledTable,
  dayAfter,
  daysBetween,
  isCivilDate,
  isRange,
} from '../foundations'
import type { AccountEvent, CaseFile, Due } from '../model'
import { type CompiledPolicy, figureOfAccount } from '../policy'
import { turningDaysOfCommitments } from './case-commitments'
import { contactDay, payDaysOf } from './case-facts'
import { turningDaysOfNotes } from './observed-facts'

/**
 * The later days on which anything can differ, earliest first: what the case file and the floors date, and
 * the days on which a due crosses an edge of a table. Between them nothing moves but counts, and what an account
 * itself says moves.
 */
export function candidateDays(
  policy: CompiledPolicy,
  caseFile: CaseFile,
  asOf: CivilDate,
  knownOn: CivilDate | undefined,
): readonly CivilDate[] {
  const days = new Set<CivilDate>()
  const add = (day: CivilDate | null | undefined): void => {
    if (day !== null && day !== undefined && day > asOf) days.add(day)
  }
  const edges = edgesOf(policy)
  const { aging, ledger } = policy
  const counting = { aging, ledger, ...(knownOn === undefined ? {} : { knownOn }) }
  const { dueDateIsDay, assetClassFloors = [] } = policy.aging
  for (const { from } of assetClassFloors) add(from)
  for (const { dues, events = [], opening } of caseFile.accounts) {
    const fallDue = [...dues, ...events.flatMap(duesOf)]
    for (const { dueOn, issuedOn, settledOn } of fallDue) {
      add(issuedOn)
      add(settledOn)
      // On and after the due date held money may go to it; then its days are counted.
      add(dueOn)
      add(dayAfter(dueOn, 1))
      for (const edge of edges) add(dayAfter(dueOn, edge - dueDateIsDay))
    }
    for (const { effectiveOn } of events) add(effectiveOn)
    if (opening !== undefined) {
      add(opening.on)
      for (const edge of edges) add(dayAfter(opening.oldestDueOn, edge - dueDateIsDay))
    }
  }
  for (const account of caseFile.accounts) {
    for (const day of turningDaysOfCounts(account, { asOf, ...counting }, edges)) add(day)
  }
  for (const { from, until } of [...(caseFile.marks ?? []), ...(caseFile.overrides ?? [])]) {
    add(from)
    if (until !== undefined) add(dayAfter(until, 1))
  }
  for (const { at } of caseFile.contacts ?? []) add(contactDay(at))
  for (const day of turningDaysOfCommitments(policy, caseFile)) add(day)
  for (const day of turningDaysOfDates(policy, caseFile, asOf)) add(day)
  for (const day of turningDaysOfNotes(policy, caseFile)) add(day)
  const payDays = readsPayDays(policy) ? payDaysOf(policy, caseFile) : undefined
  if (payDays !== undefined) for (const day of turningDaysOfPay(payDays, asOf)) add(day)
  return [...days].sort()
}

/** Does anything in the policy ask whether a pay-day is near? */
function readsPayDays(policy: CompiledPolicy): boolean {
  const { strategy, derivedFacts } = policy
  const scores = derivedFacts.flatMap((fact) => (fact.kind === 'score' ? fact.factors : []))
  return (
    tablesOf(policy).some(({ inputs }) => inputs.some(({ fact }) => fact.id === 'nearPayDay')) ||
    (strategy?.guidelines ?? []).some(({ conditions }) =>
      conditions.some(([{ id }]) => id === 'nearPayDay'),
    ) ||
    [...scores, ...(strategy?.policy.urgency ?? [])].some(({ of }) => of === 'nearPayDay') ||
    derivedFacts.some((fact) => fact.kind === 'count' && fact.of.includes('nearPayDay'))
  )
}

/** What an event makes fall due, and when. */
function duesOf(event: AccountEvent): readonly Pick<Due, 'dueOn' | 'issuedOn' | 'settledOn'>[] {
  const { effectiveOn } = event
  switch (event.kind) {
    case 'restructure':
    case 'plan-change':
    case 'disbursement':
      return event.dues ?? []
    case 'charge':
    case 're-aging':
    case 'acceleration':
      return [{ dueOn: event.dueOn ?? effectiveOn }]
    case 'chargeback':
    case 'refund':
    case 'transfer-out':
      return [{ dueOn: effectiveOn }]
    default:
      return []
  }
}

/** The later days on which the days since a date cross a cut point of a table. */
function turningDaysOfDates(
  policy: CompiledPolicy,
  { facts = {} }: CaseFile,
  asOf: CivilDate,
): readonly (CivilDate | null)[] {
  return policy.derivedFacts.flatMap((fact) => {
    const since = fact.kind === 'days-since' ? facts[fact.since] : undefined
    if (!isCivilDate(since)) return []
    const today = daysBetween(since, asOf)
    const points = tablesOf(policy)
      .flatMap(({ inputs }) => inputs.filter((input) => input.fact.id === fact.id))
      .flatMap(({ cutPoints }) => cutPoints.map(Number))
    const isWanted = (id: string): boolean => id === fact.id
    return [...points, ...pointsOfScores(policy, isWanted), ...pointsOfGuidelines(policy, isWanted)]
      .flatMap((point) => [point, point + 1])
      .flatMap((days) => (days > today ? [dayAfter(since, days)] : []))
  })
}

/** The bounds at which these facts begin or cease to be worth something. */
function pointsOfScores(
  { derivedFacts, strategy }: CompiledPolicy,
  isWanted: (fact: string) => boolean,
): readonly number[] {
  const scores = derivedFacts.flatMap((fact) => (fact.kind === 'score' ? [fact.factors] : []))
  return [...scores, strategy?.policy.urgency ?? []]
    .flat()
    .filter(({ of }) => isWanted(of))
    .flatMap(({ bands }) => bands.flatMap(({ where }) => (isRange(where) ? boundsOf(where).map(Number) : [])))
}

/** The bounds at which a guideline begins or ceases to hold by these facts. */
function pointsOfGuidelines(
  { strategy }: CompiledPolicy,
  isWanted: (fact: string) => boolean,
): readonly number[] {
  return (strategy?.guidelines ?? []).flatMap(({ conditions }) =>
    conditions.flatMap(([{ id }, condition]) =>
      isWanted(id) && isRange(condition) ? boundsOf(condition).map(Number) : [],
    ),
  )
}

function tablesOf({ segmentations, strategy }: CompiledPolicy): readonly {
  readonly inputs: CompiledTable<unknown>['inputs']
}[] {
  return [
    ...segmentations.map(({ table }) => table),
    ...(strategy === null ? [] : [strategy.stageTable, strategy.treatmentTable, strategy.cadenceTable]),
  ]
}

/** The days past due at which some table, bucket, floor or letter window can begin to answer otherwise. */
function edgesOf(policy: CompiledPolicy): readonly number[] {
  const { aging, strategy, derivedFacts, vocabulary } = policy
  const { buckets, assetClassFloors = [] } = aging
  const starts = [...buckets, ...assetClassFloors.flatMap(({ steps }) => steps)]
  const edges = new Set<number>([1, ...starts.map(({ fromDay }) => fromDay)])
  // A cut point and the day after it: `to: 30` ends with day 30, `from: 31` begins with day 31.
  const addPoint = (point: number): void => {
    edges.add(point).add(point + 1)
  }
  const ofDates = new Set(derivedFacts.flatMap(({ id, kind }) => (kind === 'days-since' ? [id] : [])))
  for (const { inputs } of tablesOf(policy)) {
    for (const { fact, cutPoints } of inputs) {
      if (fact.movement !== 'daily' || ofDates.has(fact.id)) continue
      for (const point of cutPoints) addPoint(Number(point))
    }
  }
  for (const fact of derivedFacts) {
    if (fact.kind !== 'account-count' || !isRange(fact.where)) continue
    if (figureOfAccount(fact.of, vocabulary).movement !== 'daily') continue
    for (const bound of boundsOf(fact.where)) addPoint(Number(bound))
  }
  const isDaily = (id: string): boolean => vocabulary.get(id)?.movement === 'daily' && !ofDates.has(id)
  for (const point of pointsOfScores(policy, isDaily)) addPoint(point)
  for (const point of pointsOfGuidelines(policy, isDaily)) addPoint(point)
  for (const { fromDay, toDay } of strategy?.policy.letters ?? []) {
    edges.add(fromDay)
    if (toDay !== undefined) edges.add(toDay + 1)
  }
  return [...edges]
}
