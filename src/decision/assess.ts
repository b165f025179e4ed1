import {
  type ContactFacts,
  type ContactLaw,
  type ContactTimes,
  contactTimesOn,
  factsByPolicy,
  mannerByPolicy,
  packsFor,
} from '../contact'
import { weakestOf } from '../foundations'
import type { CaseFile } from '../model'
import type { CompiledPolicy, PolicyVersions } from '../policy'
import { assessDay } from './assess-day'
import type { AssessOn } from './assess-question'
import type { Assessment } from './decision'
import { nextChange } from './next-change'
import { runningVersions } from './running-versions'

/**
 * What does the policy decide on this case, when may the debtor be contacted, and when does that change?
 *
 * @param law - The packs and zones, checked.
 * @param caseFile - A case file that was parsed, and says nothing that the versions it may run under do not know.
 */
export function assessCase<BucketId extends string>(
  versions: PolicyVersions<BucketId>,
  law: ContactLaw,
  caseFile: CaseFile,
  on: AssessOn,
): Assessment<BucketId> {
  const running = runningVersions(versions, caseFile.policyVersion, on.asOf)
  const day = assessDay(versions, running, caseFile, on)
  const { assessed: now } = day
  const changesOn = nextChange(versions, caseFile, on, day)
  const contact = contactOfCase(running[0].policy, law, caseFile, now, on)
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

/** The times of contact, for each channel of a treatment or a plan that is decided. */
function contactOfCase(
  { strategy, contact }: CompiledPolicy,
  law: ContactLaw,
  caseFile: CaseFile,
  { treatment, plan, accounts }: Pick<Assessment, 'treatment' | 'plan' | 'accounts'>,
  { asOf, at, actor = 'lender', acceptGaps, minimumConfidence }: AssessOn,
): readonly ContactTimes[] {
  const ofTreatment = strategy?.policy.treatments.find(({ id }) => id === treatment.value)?.channels ?? []
  const channels = plan === null ? ofTreatment : (plan.channels.value ?? [])
  const context = {
    ...law,
    ...factsByPolicy(factsOfContact(caseFile, accounts), contact),
    ...(acceptGaps === undefined ? {} : { acceptGaps }),
    ...(minimumConfidence === undefined ? {} : { minimumConfidence }),
  }
  return channels.map((channel) => {
    const manner = mannerByPolicy({ channel, actor }, contact)
    return contactTimesOn(asOf, at === undefined ? manner : { ...manner, at }, context, contact.bestHours)
  })
}

/** What a case tells of the debtor to be contacted. */
function factsOfContact(caseFile: CaseFile, accounts: Assessment['accounts']): ContactFacts {
  const { debtor, contacts, marks, consents, notices, preferences } = caseFile
  const kinds = caseFile.accounts.map(({ debtKind }) => debtKind)
  const debtKinds = kinds.flatMap((kind) => kind ?? [])
  const days = accounts.map(({ daysPastDue }) => daysPastDue)
  const daysPastDue = days.flatMap((count) => count ?? [])
  return {
    debtor,
    ...(contacts === undefined ? {} : { history: contacts }),
    ...(marks === undefined ? {} : { marks }),
    ...(consents === undefined ? {} : { consents }),
    ...(notices === undefined ? {} : { notices }),
    ...(preferences === undefined ? {} : { preferences }),
    // Where one kind is not known, it may be any.
    ...(debtKinds.length < kinds.length || kinds.length === 0 ? {} : { debtKinds: [...new Set(debtKinds)] }),
    ...(daysPastDue.length < days.length || days.length === 0
      ? {}
      : { daysPastDue: Math.max(...daysPastDue) }),
  }
}
