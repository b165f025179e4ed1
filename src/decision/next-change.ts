import { type CivilDate, dayAfter, inOrder } from '../foundations'
import type { CaseFile } from '../model'
import { findVersionOn, type PolicyVersions } from '../policy'
import { type AssessedDay, assessDay, type CaseOnDay } from './assess-day'
import type { AssessOn } from './assess-question'
import { candidateDays } from './candidate-days'
import { straysOf } from './case-strays'
import type { Answer } from './decision'
import { runningVersions } from './running-versions'
import type { StrategyPlan } from './strategy-plan'

/**
 * The first later day on which an answer but a count of days differs, the facts being as given; `null` when none does.
 *
 * A day on which no version is in force, or on which the case says what the version of that day does not know, has
 * no answer, and so differs.
 */
export function nextChange<BucketId extends string>(
  versions: PolicyVersions<BucketId>,
  caseFile: CaseFile,
  { asOf, knownOn }: AssessOn,
  now: CaseOnDay<BucketId>,
): CivilDate | null {
  const visible = visibleOf(now.assessed)
  const caseOn = (day: CivilDate): CaseOnDay<BucketId> | null => {
    if (findVersionOn(versions, day) === undefined) return null
    const running = runningVersions(versions, caseFile.policyVersion, day)
    if (straysOf(versions, running, caseFile, day).length > 0) return null
    return assessDay(versions, running, caseFile, {
      asOf: day,
      ...(knownOn === undefined ? {} : { knownOn }),
    })
  }
  let since = asOf
  let current = now
  // Between two changes of versions the same tables and counts answer, so that their own candidate days are all.
  while (true) {
    const turn = nextTurn(versions, since)
    const days = [
      ...current.running.flatMap(({ policy }) => candidateDays(policy, caseFile, since, knownOn)),
      ...current.accountDays,
    ].filter((day) => turn === null || day < turn)
    if (turn !== null) days.push(turn)
    for (const day of days.sort(inOrder)) {
      const then = caseOn(day)
      if (then === null || visibleOf(then.assessed) !== visible) return day
      if (day === turn) current = then
    }
    if (turn === null) return null
    since = turn
  }
}

/** The next day on which another version comes into force, or none is any longer. */
function nextTurn({ list }: PolicyVersions, day: CivilDate): CivilDate | null {
  const turns = list
    .flatMap(({ from, until }) => [from ?? [], until === null ? [] : (dayAfter(until, 1) ?? [])].flat())
    .filter((one) => one > day)
  return turns.sort()[0] ?? null
}

/** What must differ for an answer to have changed: everything but the day itself, counts of days and sources. */
function visibleOf({
  accounts,
  promises,
  agreements,
  creditorCommitments,
  segments,
  stage,
  treatment,
  followUpDays,
  letter,
  approver,
  plan,
  followUpOn,
  status,
  missing,
}: AssessedDay<string>): string {
  return JSON.stringify([
    status,
    missing,
    segments.map(({ answer }) => withoutFacts(answer)),
    [stage, treatment, followUpDays, letter, approver, followUpOn].map(withoutFacts),
    plan === null ? null : visibleOfPlan(plan),
    promises.map(({ asOf: _, changesOn: __, ...promise }) => promise),
    agreements.map(({ status, paid, installments, breaches, acceleration }) => [
      [status, paid, breaches, acceleration],
      installments.map((one) => one.status),
    ]),
    creditorCommitments.map((one) => one.status),
    accounts.map(
      ({
        asOf: _,
        daysPastDue: __,
        daysDelinquent: ____,
        changesOn: ___,
        dues,
        assetClassFloor,
        ...account
      }) => [
        account,
        assetClassFloor?.id,
        dues.map(({ daysPastDue: _____, daysDelinquent: ______, ...due }) => due),
      ],
    ),
  ])
}

/** A review is due so many days from any day: its day moves on its own. */
function visibleOfPlan({ guidelines, mayHold, reviewOn: _, ...answers }: StrategyPlan): unknown {
  return [guidelines, mayHold, Object.values(answers).map(withoutFacts)]
}

function withoutFacts(answer: Answer<unknown>): unknown {
  return answer.status === 'decided' ? [answer.value, answer.reasons.map(({ rule }) => rule)] : answer
}
