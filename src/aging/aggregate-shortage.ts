import {
  addMinorUnits,
  type CivilDate,
  compareMinorUnits,
  inOrder,
  type MinorUnits,
  toMinorUnits,
} from '../foundations'
import type { AccountAging } from './age-account'

/**
 * From which due is an account late if all that was paid had gone to its oldest dues first; `null` where it would not be
 * late? What is lacking of the dues that have come to be late is then lacking of the newest of them.
 *
 * Source: FFIEC, Uniform Retail Credit Classification and Account Management Policy, 65 Fed. Reg. 36903, partial
 * payments: of 300 a month 150 paid for six months is 900, three full months past due.
 */
export function aggregateShortageFrom(
  { dues, currency, pastDue }: AccountAging,
  {
    wholes,
    hasComeLate,
  }: { readonly wholes: readonly MinorUnits[]; readonly hasComeLate: readonly boolean[] },
): CivilDate | null {
  const shortage = toMinorUnits(pastDue, currency, 'pastDue')
  const newestFirst = dues
    .map(({ dueOn, status }, place) => ({ dueOn, status, place }))
    .filter(
      ({ status, place }) => hasComeLate[place] === true && (status === 'settled' || status === 'past-due'),
    )
    .sort((one, other) => inOrder(other.dueOn, one.dueOn))
  let reached: MinorUnits = 0
  for (const { dueOn, place } of newestFirst) {
    reached = addMinorUnits(reached, wholes[place] ?? 0)
    if (compareMinorUnits(reached, shortage) >= 0) return dueOn
  }
  return null
}
