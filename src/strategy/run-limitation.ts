import { type CivilDate, earlierOf, inOrder } from '../foundations'
import { isCounted, type OccurrenceCode } from './limitation-answer'
import type { LimitationOccurrence } from './limitation-claim'
import type { LimitationTerms } from './limitation-rule'
import { endOfOccurrence, expiryWithSuspensions } from './suspend-limitation'

/** How a period ran, from one first day. */
export interface LimitationRun {
  /** The day from which it runs, itself not counted; `null` while a suit keeps it from beginning anew. */
  readonly beganOn: CivilDate | null
  /** Its last day; `null` while something that lasts keeps it open. */
  readonly expiresOn: CivilDate | null
  /** The last day on which it can end; `null` where even that is open, as while a suit is pending. */
  readonly latestOn: CivilDate | null
  /** Whether the longest period is what ends it, at the latest. */
  readonly isCapped: boolean
  /** One per occurrence, in the order given. */
  readonly codes: readonly OccurrenceCode[]
}

/**
 * How does the period run that begins on this day, as of a day?
 *
 * What is dated after `asOf` is not yet, and what ends after `asOf` still lasts. Of two things that begin on one day
 * the one listed first goes first.
 *
 * @param longestEnd - The last day of the longest period; `null` where there is none.
 */
export function runLimitation(
  terms: LimitationTerms,
  start: CivilDate,
  longestEnd: CivilDate | null,
  occurrences: readonly LimitationOccurrence[],
  asOf: CivilDate,
): LimitationRun {
  const codes = new Map<LimitationOccurrence, OccurrenceCode>()
  const tell = (one: LimitationOccurrence, code: OccurrenceCode): void => {
    const told = codes.get(one)
    // What counted for a part of the time counted.
    if (told === undefined || !isCounted(told)) codes.set(one, code)
  }
  const past = occurrences.filter(({ on }) => on <= asOf).sort((left, right) => inOrder(left.on, right.on))
  const expiryOf = (began: CivilDate, by: CivilDate): CivilDate | null =>
    expiryWithSuspensions(terms, began, past, { asOf, by, longestEnd, tell })

  let beganOn: CivilDate | null = start
  for (const one of past) {
    const effect = terms.effects[one.kind]
    if (effect?.effect !== 'interrupts') continue
    const anew = endOfOccurrence(one, asOf)
    if (beganOn === null || (anew !== null && anew < beganOn)) {
      tell(one, 'begins-later')
      continue
    }
    const expiry = earlierOf(expiryOf(beganOn, one.on), longestEnd)
    const isLate = expiry !== null && one.on > expiry
    const isRevived = isLate && effect.revives === true && (longestEnd === null || one.on <= longestEnd)
    if (isLate && !isRevived) tell(one, 'after-expiry')
    else {
      tell(one, isLate ? 'revived' : 'interrupted')
      beganOn = anew
    }
  }
  const own = beganOn === null ? null : expiryOf(beganOn, asOf)
  // While a suit is pending the claim has been brought, and no longest period can pass over it.
  const latestOn = beganOn === null ? null : earlierOf(own, longestEnd)
  return {
    beganOn,
    expiresOn: own === null ? null : latestOn,
    latestOn,
    isCapped: latestOn !== own,
    codes: occurrences.map((one) => {
      if (one.on > asOf) return 'not-yet'
      return codes.get(one) ?? (terms.effects[one.kind] === undefined ? 'no-effect' : 'begins-later')
    }),
  }
}
