import { accountAger } from '../aging'
import { rateReliability } from '../commitments'
import { type ContactLaw, type ContactTimes, contactTimesOn, packsFor } from '../contact'
import { type CivilDate, inOrder, weakestOf } from '../foundations'
import type { CaseFile } from '../model'
import type { CompiledPolicy } from '../policy'
import type { AssessOn } from './assess-question'
import { candidateDays } from './candidate-days'
import { judgeCommitments } from './case-commitments'
import { factsOfCase, overridesInForce } from './case-facts'
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
  const ownDays = now.accounts.flatMap((account) => account.changesOn ?? [])
  for (const day of [...candidateDays(policy, caseFile, asOf, knownOn), ...ownDays].sort(inOrder)) {
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
  const commitments = judgeCommitments(policy, caseFile, asOf, knownOn)
  const { promises = [], agreements = [], creditorCommitments = [] } = commitments
  const known = factsOfCase(policy, caseFile, accounts, commitments, asOf)
  const overrides = overridesInForce(caseFile, asOf)
  const decision = decideOn(policy, known, asOf, { overrides, trace })
  return {
    caseId: caseFile.debtor.id,
    ...decision,
    accounts,
    promises,
    reliability: commitments.promises === undefined ? null : rateReliability(promises),
    agreements,
    creditorCommitments,
  }
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
  agreements,
  creditorCommitments,
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

function withoutFacts(answer: Decision['stage'] | Decision['followUpDays'] | Decision['letter']): unknown {
  return answer.status === 'decided' ? [answer.value, answer.reasons.map(({ rule }) => rule)] : answer
}
