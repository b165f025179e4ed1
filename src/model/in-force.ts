import type { CivilDate } from '../foundations'

/** Does what a person recorded, from one day until another or for good, hold on a day? Both days belong to it. */
export function isInForce(
  { from, until }: { readonly from: CivilDate; readonly until?: CivilDate },
  day: CivilDate,
): boolean {
  return from <= day && (until === undefined || day <= until)
}
