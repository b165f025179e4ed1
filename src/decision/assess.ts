import { type ContactLaw, type ContactTimes, contactTimesOn, packsFor } from '../contact'
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
  const contact = contactOfCase(running[0].policy, law, caseFile, now.treatment, on)
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
