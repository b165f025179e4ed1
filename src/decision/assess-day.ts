import { accountAger } from '../aging'
import { rateReliability } from '../commitments'
import type { CivilDate } from '../foundations'
import type { CaseFile } from '../model'
import type { PolicyVersions } from '../policy'
import { answerFollowUp } from './answer-follow-up'
import { spellBeganOn } from './arrears-spell'
import type { AssessOn } from './assess-question'
import { judgeCommitments } from './case-commitments'
import { factsOfCase, overridesInForce } from './case-facts'
import { decideByVersion } from './decide-by-version'
import type { Assessment } from './decision'
import { mergeAnswers, mergeDecisions } from './merge-decisions'
import { openFacts } from './open-facts'
import type { RunningVersion, RunningVersions } from './running-versions'

/** What is answered on a day, without the times of contact and the next change. */
export type AssessedDay<BucketId extends string> = Omit<Assessment<BucketId>, 'changesOn' | 'contact'>

/** A case on a day. */
export interface CaseOnDay<BucketId extends string = string> {
  readonly assessed: AssessedDay<BucketId>
  /** The versions that it may run under. */
  readonly running: RunningVersions<BucketId>
  /** The days on which an account says that it changes, by any of them. */
  readonly accountDays: readonly CivilDate[]
}

/**
 * What do the versions that a case may run under say of it on a day? Accounts, promises and agreements stand as by the
 * first of them.
 */
export function assessDay<BucketId extends string>(
  versions: PolicyVersions<BucketId>,
  running: RunningVersions<BucketId>,
  caseFile: CaseFile,
  on: AssessOn,
): CaseOnDay<BucketId> {
  const [first, ...rest] = running
  const own = assessByVersion(versions, first, caseFile, on)
  const others = rest.map((one) => assessByVersion(versions, one, caseFile, on))
  return {
    assessed: withFollowUpOpen(others.length === 0 ? own : mergeAssessed(own, others)),
    running,
    accountDays: [own, ...others].flatMap(({ accounts }) =>
      accounts.flatMap((account) => account.changesOn ?? []),
    ),
  }
}

function mergeAssessed<BucketId extends string>(
  own: AssessedDay<BucketId>,
  others: readonly AssessedDay<BucketId>[],
): AssessedDay<BucketId> {
  const followUpOn = mergeAnswers([own, ...others].map((one) => one.followUpOn))
  return { ...own, ...mergeDecisions(own, others), followUpOn }
}

/** With what the day of the next follow-up lacks among what is missing. */
function withFollowUpOpen<BucketId extends string>(day: AssessedDay<BucketId>): AssessedDay<BucketId> {
  const { segments, stage, treatment, followUpDays, letter, approver, plan, followUpOn } = day
  const steps = { stage, treatment, followUpDays, letter, approver, plan }
  return followUpOn.status === 'undetermined' ? { ...day, ...openFacts(segments, steps, [followUpOn]) } : day
}

function assessByVersion<BucketId extends string>(
  versions: PolicyVersions<BucketId>,
  running: RunningVersion<BucketId>,
  caseFile: CaseFile,
  on: AssessOn,
): AssessedDay<BucketId> {
  const { asOf, knownOn, trace = false } = on
  const { policy, countsFrom } = running
  const accounts = caseFile.accounts.map(
    accountAger({
      asOf,
      aging: policy.aging,
      ledger: policy.ledger,
      ...(knownOn === undefined ? {} : { knownOn }),
    }),
  )
  const commitments = judgeCommitments(policy, caseFile, asOf, knownOn)
  const { promises = [], agreements = [], creditorCommitments = [] } = commitments
  // Who never had a letter needs no history.
  const hasLetters = caseFile.contacts?.some(({ letter }) => letter !== undefined) === true
  const spellFrom = (): CivilDate | null => spellBeganOn(policy, caseFile, asOf, knownOn)
  const lettersFrom = hasLetters ? spellFrom() : null
  const { notedBy, ...known } = factsOfCase(
    policy,
    caseFile,
    accounts,
    commitments,
    asOf,
    countsFrom,
    lettersFrom,
  )
  const overrides = overridesInForce(caseFile, asOf)
  const decision = decideByVersion(versions, running, known, asOf, { overrides, trace, notedBy })
  return {
    caseId: caseFile.debtor.id,
    ...decision,
    followUpOn: answerFollowUp(policy, decision, {
      caseFile,
      accounts,
      asOf,
      countsFrom,
      spellFrom: hasLetters ? () => lettersFrom : spellFrom,
    }),
    accounts,
    promises,
    reliability: commitments.promises === undefined ? null : rateReliability(promises),
    agreements,
    creditorCommitments,
  }
}
