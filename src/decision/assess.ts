import { accountAger } from '../aging'
import { type ContactLaw, type ContactTimes, contactTimesOn, packsFor } from '../contact'
import { type CivilDate, dayAfter, weakestOf } from '../foundations'
import type { AccountEvent, CaseFile, Due } from '../model'
import type { CompiledPolicy } from '../policy'
import type { AssessOn } from './assess-question'
import { contactDay, factsOfCase, judgePromises, overridesInForce } from './case-facts'
import { decideOn } from './decide'
import type { Assessment, Decision } from './decision'

/**
 * What does this policy decide on this case, when may the debtor be contacted, and when does that change?
 *
 * @param law - The packs and zones, checked.
 * @param caseFile - A case file that was parsed.
 */
export function assessCase<BucketId extends string>(
  policy: CompiledPolicy<BucketId>,
  law: ContactLaw,
  caseFile: CaseFile,
  on: AssessOn,
): Assessment<BucketId> {
  const { asOf, knownOn, trace = false } = on
  const now = assessOn(policy, caseFile, asOf, knownOn, trace)
  const visible = visibleOf(now)
  let changesOn: CivilDate | null = null
  for (const day of candidateDays(policy, caseFile, asOf)) {
    if (visibleOf(assessOn(policy, caseFile, day, knownOn, false)) !== visible) {
      changesOn = day
      break
    }
  }
  const contact = contactOfCase(policy, law, caseFile, now.treatment, on)
  const { debtor } = caseFile
  return {
    ...now,
    contact,
    changesOn,
    basis: {
      ...now.basis,
      packs: packsFor(law, debtor).map(({ id, version }) => ({ id, version })),
      zones: law.zones?.version ?? null,
      weakestConfidence: weakestOf(
        [now.basis, ...contact.flatMap(({ verdict }) => verdict?.basis ?? [])].flatMap(
          ({ weakestConfidence }) => weakestConfidence ?? [],
        ),
      ),
    },
  }
}

type AssessedOn<BucketId extends string> = Omit<Assessment<BucketId>, 'changesOn' | 'contact'>

function assessOn<BucketId extends string>(
  policy: CompiledPolicy<BucketId>,
  caseFile: CaseFile,
  asOf: CivilDate,
  knownOn: CivilDate | undefined,
  trace: boolean,
): AssessedOn<BucketId> {
  const accounts = caseFile.accounts.map(
    accountAger({
      asOf,
      aging: policy.aging,
      ledger: policy.ledger,
      ...(knownOn === undefined ? {} : { knownOn }),
    }),
  )
  const promises = judgePromises(policy.promiseRule, caseFile, asOf, knownOn)
  const known = factsOfCase(caseFile, accounts, promises, asOf)
  const overrides = overridesInForce(caseFile, asOf)
  const decision = decideOn(policy, known, asOf, { overrides, trace })
  return { caseId: caseFile.debtor.id, ...decision, accounts, promises: promises ?? [] }
}

/** The times of contact, for each channel of a treatment that is decided. */
function contactOfCase(
  { strategy, bestHours }: CompiledPolicy,
  law: ContactLaw,
  { debtor, contacts }: CaseFile,
  treatment: Assessment['treatment'],
  { asOf, at, actor = 'lender', acceptGaps, minimumConfidence }: AssessOn,
): readonly ContactTimes[] {
  const channels = strategy?.policy.treatments.find(({ id }) => id === treatment.value)?.channels ?? []
  const context = {
    ...law,
    debtor,
    ...(contacts === undefined ? {} : { history: contacts }),
    ...(acceptGaps === undefined ? {} : { acceptGaps }),
    ...(minimumConfidence === undefined ? {} : { minimumConfidence }),
  }
  const instant = at === undefined ? {} : { at }
  return channels.map((channel) => contactTimesOn(asOf, { channel, actor, ...instant }, context, bestHours))
}

/** What must differ for an answer to have changed: everything but the day itself, counts of days and sources. */
function visibleOf({
  accounts,
  promises,
  segments,
  stage,
  treatment,
  followUpDays,
  letter,
  approver,
  status,
  missing,
}: AssessedOn<string>): string {
  return JSON.stringify([
    status,
    missing,
    segments.map(({ answer }) => withoutFacts(answer)),
    [stage, treatment, followUpDays, letter, approver].map(withoutFacts),
    promises.map(({ asOf: _, changesOn: __, ...promise }) => promise),
    accounts.map(({ asOf: _, daysPastDue: __, changesOn: ___, dues, assetClassFloor, ...account }) => [
      account,
      assetClassFloor?.id,
      dues.map(({ daysPastDue: ____, ...due }) => due),
    ]),
  ])
}

function withoutFacts(answer: Decision['stage'] | Decision['followUpDays'] | Decision['letter']): unknown {
  return answer.status === 'decided' ? [answer.value, answer.reasons.map(({ rule }) => rule)] : answer
}

/**
 * The later days on which anything can differ, earliest first: what the case file and the floors date, and
 * the days on which a due crosses an edge of a table. Between them nothing moves but counts.
 */
function candidateDays(policy: CompiledPolicy, caseFile: CaseFile, asOf: CivilDate): readonly CivilDate[] {
  const days = new Set<CivilDate>()
  const add = (day: CivilDate | null | undefined): void => {
    if (day !== null && day !== undefined && day > asOf) days.add(day)
  }
  const edges = edgesOf(policy)
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
  for (const { from, until } of [...(caseFile.marks ?? []), ...(caseFile.overrides ?? [])]) {
    add(from)
    if (until !== undefined) add(dayAfter(until, 1))
  }
  for (const { at } of caseFile.contacts ?? []) add(contactDay(at))
  const graceDays = policy.promiseRule?.graceDays
  for (const { madeOn, dueOn, canceledOn } of caseFile.promises ?? []) {
    if (graceDays === undefined) break
    add(madeOn)
    add(canceledOn)
    add(dayAfter(dueOn, graceDays + 1))
  }
  return [...days].sort()
}

/** What an event makes fall due, and when. */
function duesOf(event: AccountEvent): readonly Pick<Due, 'dueOn' | 'issuedOn' | 'settledOn'>[] {
  const { effectiveOn } = event
  switch (event.kind) {
    case 'restructure':
      return event.dues
    case 'charge':
    case 're-aging':
      return [{ dueOn: event.dueOn ?? effectiveOn }]
    case 'chargeback':
    case 'refund':
    case 'transfer-out':
      return [{ dueOn: effectiveOn }]
    default:
      return []
  }
}

/** The days past due at which some table, bucket, floor or letter window can begin to answer otherwise. */
function edgesOf({ aging, segmentations, strategy }: CompiledPolicy): readonly number[] {
  const { buckets, assetClassFloors = [] } = aging
  const starts = [...buckets, ...assetClassFloors.flatMap(({ steps }) => steps)]
  const edges = new Set<number>([1, ...starts.map(({ fromDay }) => fromDay)])
  const tables = [
    ...segmentations.map(({ table }) => table),
    ...(strategy === null ? [] : [strategy.stageTable, strategy.treatmentTable, strategy.cadenceTable]),
  ]
  for (const { inputs } of tables) {
    for (const { fact, cutPoints } of inputs) {
      if (fact.movement !== 'daily') continue
      // A cut point and the day after it: `to: 30` ends with day 30, `from: 31` begins with day 31.
      for (const point of cutPoints) edges.add(Number(point)).add(Number(point) + 1)
    }
  }
  for (const { fromDay, toDay } of strategy?.policy.letters ?? []) {
    edges.add(fromDay)
    if (toDay !== undefined) edges.add(toDay + 1)
  }
  return [...edges]
}
