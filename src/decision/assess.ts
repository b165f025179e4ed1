import { accountAger } from '../aging'
import { type CivilDate, dayAfter } from '../foundations'
import type { CaseFile } from '../model'
import type { CompiledPolicy } from '../policy'
import { contactDay, factsOfCase, overridesInForce } from './case-facts'
import { decideOn } from './decide'
import type { Assessment, Decision } from './decision'

/**
 * What does this policy decide on this case, and when does that change?
 *
 * @param caseFile - A case file that was parsed.
 */
export function assessCase<BucketId extends string>(
  policy: CompiledPolicy<BucketId>,
  caseFile: CaseFile,
  asOf: CivilDate,
): Assessment<BucketId> {
  const now = assessOn(policy, caseFile, asOf)
  const visible = visibleOf(now)
  let changesOn: CivilDate | null = null
  for (const day of candidateDays(policy, caseFile, asOf)) {
    if (visibleOf(assessOn(policy, caseFile, day)) !== visible) {
      changesOn = day
      break
    }
  }
  return { ...now, changesOn }
}

type AssessedOn<BucketId extends string> = Omit<Assessment<BucketId>, 'changesOn'>

function assessOn<BucketId extends string>(
  policy: CompiledPolicy<BucketId>,
  caseFile: CaseFile,
  asOf: CivilDate,
): AssessedOn<BucketId> {
  const accounts = caseFile.accounts.map(accountAger({ asOf, aging: policy.aging }))
  const known = factsOfCase(caseFile, accounts, asOf)
  const decision = decideOn(policy, known, asOf, overridesInForce(caseFile, asOf))
  return { caseId: caseFile.debtor.id, ...decision, accounts }
}

/** What must differ for an answer to have changed: everything but the day itself and counts of days. */
function visibleOf({
  accounts,
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
    accounts.map(({ asOf: _, daysPastDue: __, changesOn: ___, dues, ...account }) => [
      account,
      dues.map(({ daysPastDue: ____, ...due }) => due),
    ]),
  ])
}

function withoutFacts(answer: Decision['stage'] | Decision['followUpDays'] | Decision['letter']): unknown {
  return answer.status === 'decided' ? [answer.value, answer.reasons.map(({ rule }) => rule)] : answer
}

/**
 * The later days on which anything can differ, earliest first: what the case file dates, and the days on
 * which a due crosses an edge of a table. Between them nothing moves but counts.
 */
function candidateDays(policy: CompiledPolicy, caseFile: CaseFile, asOf: CivilDate): readonly CivilDate[] {
  const days = new Set<CivilDate>()
  const add = (day: CivilDate | null | undefined): void => {
    if (day !== null && day !== undefined && day > asOf) days.add(day)
  }
  const edges = edgesOf(policy)
  const { dueDateIsDay } = policy.aging
  for (const { dues, events = [], opening } of caseFile.accounts) {
    for (const { dueOn, issuedOn, settledOn } of dues) {
      add(issuedOn)
      add(settledOn)
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
  return [...days].sort()
}

/** The days past due at which some table, bucket or letter window can begin to answer otherwise. */
function edgesOf({ aging, segmentations, strategy }: CompiledPolicy): readonly number[] {
  const edges = new Set<number>([1, ...aging.buckets.map(({ fromDay }) => fromDay)])
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
