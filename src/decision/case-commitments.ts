import {
  type AgreementStanding,
  type CreditorCommitmentJudgment,
  followParsedAgreement,
  judgeParsedCommitment,
  judgeParsedPromises,
  type PromiseJudgment,
  turningDaysOfAgreement,
  turningDaysOfCommitment,
  turningDaysOfPromise,
} from '../commitments'
import type { CivilDate } from '../foundations'
import type { CaseFile } from '../model'
import type { CompiledPolicy } from '../policy'

/** How what was undertaken in a case stands; each `undefined` where nobody says, or the policy does not judge it. */
export interface CaseCommitments {
  readonly promises: readonly PromiseJudgment[] | undefined
  readonly agreements: readonly AgreementStanding[] | undefined
  readonly creditorCommitments: readonly CreditorCommitmentJudgment[] | undefined
}

/** How do the promises, agreements and commitments of a parsed case stand on a day? */
export function judgeCommitments(
  policy: CompiledPolicy,
  caseFile: CaseFile,
  asOf: CivilDate,
  knownOn: CivilDate | undefined,
): CaseCommitments {
  const { accounts, promises, agreements, creditorCommitments } = caseFile
  const { promiseRule, agreementTerms } = policy
  const on = { asOf, knownOn }
  return {
    promises:
      promises === undefined || promises.length === 0
        ? promises && []
        : promiseRule === null
          ? undefined
          : judgeParsedPromises(caseFile, promiseRule, on),
    agreements: followAll(),
    creditorCommitments: creditorCommitments?.map((one) => judgeParsedCommitment(one, asOf)),
  }

  function followAll(): readonly AgreementStanding[] | undefined {
    const standings: AgreementStanding[] = []
    for (const agreement of agreements ?? []) {
      const terms = agreement.terms ?? agreementTerms
      const account = accounts.find(({ id }) => id === agreement.accountId)
      if (terms === null || account === undefined) return undefined
      standings.push(followParsedAgreement(agreement, account, terms, on))
    }
    return agreements && standings
  }
}

/** The days on which any of these can stand otherwise without an event of an account. */
export function turningDaysOfCommitments(
  { promiseRule, agreementTerms }: CompiledPolicy,
  { promises = [], agreements = [], creditorCommitments = [] }: CaseFile,
): readonly CivilDate[] {
  return [
    ...promises.flatMap((one) => (promiseRule === null ? [] : turningDaysOfPromise(one, promiseRule))),
    ...agreements.flatMap((one) => {
      const terms = one.terms ?? agreementTerms
      return terms === null ? [] : turningDaysOfAgreement(one, terms)
    }),
    ...creditorCommitments.flatMap(turningDaysOfCommitment),
  ]
}
