import { accountAger } from '../aging'
import { addDays, type CivilDate } from '../foundations'
import type { CaseFile } from '../model'
import type { CompiledPolicy } from '../policy'

/**
 * From which day has the debtor been in arrears without a break? That of the account that has been longest, its due date;
 * `null` where none is, or nobody can tell of one since when.
 *
 * A debtor who was current again in between has begun anew: what was sent before is of an earlier story.
 */
export function spellBeganOn(
  { aging, ledger }: CompiledPolicy,
  caseFile: CaseFile,
  asOf: CivilDate,
  knownOn: CivilDate | undefined,
): CivilDate | null {
  // By the dues alone: grace and pauses put off what follows, and do not make a debtor current.
  const { assetClassFloors: _, ...plain } = aging
  const age = accountAger({
    asOf,
    aging: { ...plain, counting: { anchor: 'first-into-arrears' } },
    ledger,
    ...(knownOn === undefined ? {} : { knownOn }),
  })
  let longest = 0
  for (const account of caseFile.accounts) {
    const { daysDelinquent } = age(account)
    if (daysDelinquent === null) return null
    longest = Math.max(longest, daysDelinquent)
  }
  return longest === 0 ? null : addDays(asOf, aging.dueDateIsDay - longest)
}
