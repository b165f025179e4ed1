import type { Citation, CivilDate, Label } from '../foundations'
import type { LimitationClaim, LimitationOccurrence } from './limitation-claim'

/** What an occurrence did to the period, or why it did nothing. */
export type OccurrenceCode =
  | 'interrupted'
  | 'revived'
  | 'suspended'
  | 'not-yet'
  | 'no-effect'
  | 'begins-later'
  | 'after-expiry'
  | 'outside-last-part'
  | 'already-suspended'

/** Does an occurrence with this code move the period? */
export function isCounted(code: OccurrenceCode): boolean {
  return code === 'interrupted' || code === 'revived' || code === 'suspended'
}

/**
 * May the claim still be brought?
 *
 * - `running`: its period has not expired, or has not begun.
 * - `expired`: it has, however its first day is counted (已届满).
 * - `undetermined`: that is not known, or readings of the law differ on it.
 */
export type LimitationStatus = 'running' | 'expired' | 'undetermined'

/** What became of an occurrence. */
export interface JudgedOccurrence {
  readonly kind: LimitationOccurrence['kind']
  readonly on: CivilDate
  /** `null` of what does not last, and while it lasts as of the day of the question. */
  readonly until: CivilDate | null
  /** `null` where it depends on the first day of the period. */
  readonly counted: boolean | null
  /** What it did, or why nothing. */
  readonly code: OccurrenceCode | 'open'
  readonly label: Label
  readonly source: Citation
}

/** One reason for the answer. */
export interface LimitationReason {
  readonly code:
    | 'not-begun'
    | 'began-on-due-date'
    | 'began-on-knowledge'
    | 'began-anew'
    | 'suspended'
    | 'suit-pending'
    | 'obstacle-lasts'
    | 'longest-period'
    | 'two-readings'
    | 'start-unknown'
    | 'longest-unknown'
    | 'earlier-law'
  readonly label: Label
  /** The day that it speaks of, such as the one from which is counted; `null` where there is none. */
  readonly on: CivilDate | null
  readonly source: Citation
}

/** Until when may a claim be brought, and why? */
export interface Limitation {
  readonly status: LimitationStatus
  readonly asOf: CivilDate
  /** The id of the rule. */
  readonly rule: string
  /** The day from which the period is counted, itself not counted; `null` where it is not known or waits for a suit. */
  readonly beganOn: CivilDate | null
  /**
   * The last day of the period, itself within it, by the reading that ends first: plan by it. `null` where it is not
   * known, and while something that lasts keeps the period open.
   */
  readonly expiresOn: CivilDate | null
  /**
   * The last day by the reading that ends last, and of an obstacle that lasts that of the longest period: only after it
   * is the claim called expired. `null` where even that is not known, and while a suit is pending.
   */
  readonly latestExpiresOn: CivilDate | null
  /** Whole days from `asOf` to `expiresOn`: 0 on the last day itself; `null` without such a day and after it. */
  readonly daysLeft: number | null
  /** One per occurrence of the claim, in its order. */
  readonly occurrences: readonly JudgedOccurrence[]
  readonly reasons: readonly LimitationReason[]
  /** What of the claim would settle it; empty where nothing is lacking. */
  readonly missing: readonly (keyof LimitationClaim)[]
  /**
   * The first later day on which the status or a last day would differ, the facts being as given, or `null`. What is
   * dated later than `asOf` counts here, although it does not count above.
   */
  readonly changesOn: CivilDate | null
  /** Of the terms in force. */
  readonly source: Citation
}
