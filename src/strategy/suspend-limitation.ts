import { addDays, type CivilDate, daysBetween, earlierOf } from '../foundations'
import { type CalendarSpan, dayBeforeLast, lastDayOfSpan } from './calendar-span'
import type { OccurrenceCode } from './limitation-answer'
import type { LimitationOccurrence } from './limitation-claim'
import type { LimitationTerms } from './limitation-rule'

/** How far the period is looked at, and whom to tell what became of each occurrence. */
export interface SuspensionsUpTo {
  /** What ends later than this day still lasts. */
  readonly asOf: CivilDate
  /** What suspends from a later day on is left out. */
  readonly by: CivilDate
  /** The last day of the longest period, after which nothing suspends; `null` where there is none. */
  readonly longestEnd: CivilDate | null
  readonly tell: (one: LimitationOccurrence, code: OccurrenceCode) => void
}

/** The day on which an occurrence was over, which is its own of what does not last; `null` while it lasts. */
export function endOfOccurrence(one: LimitationOccurrence, asOf: CivilDate): CivilDate | null {
  if (one.kind !== 'suit' && one.kind !== 'suspension') return one.on
  return one.until === undefined || one.until > asOf ? null : one.until
}

/**
 * Which is the last day of a period that began on this day, with all that suspends it; `null` while something does.
 *
 * @param occurrences - In order of the days on which they began.
 */
export function expiryWithSuspensions(
  terms: LimitationTerms,
  began: CivilDate,
  occurrences: readonly LimitationOccurrence[],
  { asOf, by, longestEnd, tell }: SuspensionsUpTo,
): CivilDate | null {
  const base = lastDayOfSpan(terms.period, began)
  let expiry: CivilDate | null = base
  // The last day that is left out of the period already.
  let leftOut = began
  for (const one of occurrences) {
    const effect = terms.effects[one.kind]
    if (effect?.effect !== 'suspends' || one.on > by) continue
    const until = endOfOccurrence(one, asOf)
    const last = earlierOf(expiry, longestEnd)
    if (last !== null && one.on > last) tell(one, 'after-expiry')
    else if (until !== null && until <= began) tell(one, 'begins-later')
    else if (effect.inLast !== undefined) {
      if (isOutsideLast(effect.inLast, base, until, earlierOf(by, longestEnd) ?? by))
        tell(one, 'outside-last-part')
      else {
        tell(one, 'suspended')
        expiry = until === null ? null : laterOf(expiry, lastDayOfSpan(effect.inLast, until))
      }
    } else if (until !== null && until <= leftOut) tell(one, 'already-suspended')
    else {
      tell(one, 'suspended')
      if (until === null || expiry === null) expiry = null
      else {
        const days = one.on > leftOut ? daysBetween(one.on, until) + 1 : daysBetween(leftOut, until)
        expiry = addDays(expiry, days)
        leftOut = until
      }
    }
  }
  return expiry
}

// Once suspended, all that is left is the last part: so it is measured from the end that the period had at first.
function isOutsideLast(
  inLast: CalendarSpan,
  base: CivilDate,
  until: CivilDate | null,
  by: CivilDate,
): boolean {
  const before = dayBeforeLast(inLast, base)
  // What lasts does not suspend before that part has begun: until then it may still pass.
  return by <= before || (until !== null && until <= before)
}

/** The later of two days, where `null` is never. */
export function laterOf(left: CivilDate | null, right: CivilDate | null): CivilDate | null {
  if (left === null || right === null) return null
  return left > right ? left : right
}
