import {
  type CivilDate,
  type CurrencyCode,
  dayCounterTo,
  type MinorUnits,
  toMinorDigits,
} from '../foundations'
import type { Pause } from '../ledger'
import { type Due, minorUnitsOfDue } from '../model'
import type { CompiledAging } from './aging-policy'
import { type Delinquency, daysUntilCount, delinquencyAsOf, neverLate } from './count-delinquency'
import { type ToleranceRule, toleranceCheck } from './tolerance'

/**
 * How does a due stand on a day?
 *
 * - `not-issued`: its document is dated later; as of this day it does not exist.
 * - `settled`: nothing is left to pay, because it was settled by this day or amounts to zero.
 * - `credit`: it is open in the debtor's favor.
 * - `not-due`: open and not past due.
 * - `past-due`: open and past due by at least one day.
 * - `undetermined`: open, and the calendar of the policy does not cover the days that would tell how late it is.
 */
export type DueStatus = 'not-issued' | 'settled' | 'credit' | 'not-due' | 'past-due' | 'undetermined'

/** The bucket index of a due of which the calendar does not tell the bucket. */
export const NO_BUCKET = -2

/** The standing of one due, in the numbers that answers are made of. */
export interface DueStanding {
  readonly status: DueStatus
  /** Days past due, negative before the due date; as of this day whether open or not. */
  readonly daysLate: number
  /** Days delinquent by the rules of the policy; 0 where it is not past due, `Infinity` where `undetermined`. */
  readonly daysDelinquent: number
  /** Index of the bucket of its days delinquent; {@link NO_BUCKET} where `undetermined`. */
  readonly bucketIndex: number
  /** What is open: zero where it is settled or not issued. */
  readonly openUnits: MinorUnits
  /** Days until its status or bucket next changes by the facts given, or `Infinity`. */
  readonly daysToChange: number
  /** How its days delinquent go on; absent where they are the days past due. */
  readonly delinquency?: Delinquency
}

/**
 * A judge of dues as of one day, each with what the ledger leaves open of it, and its account's pauses and currency.
 *
 * As of a past day, later documents and later settlements are ignored.
 */
export function judgeDuesAsOf(
  aging: CompiledAging,
  asOf: CivilDate,
): (due: Due, leftOpen: MinorUnits, pauses: readonly Pause[], currency: CurrencyCode) => DueStanding {
  const daysSince = dayCounterTo(asOf)
  const { dueDateIsDay, counting } = aging
  const never = Number.POSITIVE_INFINITY
  const delinquencyOf = counting === undefined ? undefined : delinquencyAsOf(counting, dueDateIsDay, asOf)
  const isAgedByDate = (aging.credits ?? 'own-date') === 'own-date'
  const isTolerated = counting?.tolerance === undefined ? undefined : toleranceOf(counting.tolerance)
  return (due, leftOpen, pauses, currency) => {
    const rawDaysLate = daysSince(due.dueOn) + dueDateIsDay
    // What is tolerated is as it was on its due date, for good.
    const isLenient = isTolerated?.(due, leftOpen, currency) === true
    const daysLate = isLenient ? Math.min(rawDaysLate, 0) : rawDaysLate
    const delinquency = isLenient ? neverLate() : delinquencyOf?.(due.dueOn, pauses)
    const movedDaysLate = delinquency?.daysLate ?? daysLate
    const daysDelinquent = delinquency === undefined ? Math.max(0, daysLate) : delinquency.countIn(0)
    const bucketIndex = bucketIndexAt(aging, daysDelinquent)
    const daysToIssue = due.issuedOn === undefined ? 0 : -daysSince(due.issuedOn)
    const daysToSettlement = due.settledOn === undefined ? never : -daysSince(due.settledOn)
    let status: DueStatus = 'settled'
    let openUnits: MinorUnits = 0
    let daysToChange = never
    if (daysToSettlement > 0 && daysToIssue > 0) {
      status = 'not-issued'
      daysToChange = Math.min(daysToIssue, daysToSettlement)
    } else if (daysToSettlement > 0) {
      openUnits = leftOpen
      if (openUnits !== 0) {
        // A credit that is in no bucket does not move from one to another.
        const isInBucket = openUnits > 0 || isAgedByDate
        const unknownIn = isInBucket ? (delinquency?.unknownIn ?? never) : never
        status =
          unknownIn <= 0
            ? 'undetermined'
            : openUnits < 0
              ? 'credit'
              : movedDaysLate >= 1
                ? 'past-due'
                : 'not-due'
        const next = aging.buckets[bucketIndex + 1]?.fromDay
        if (next !== undefined && isInBucket && unknownIn > 0) {
          daysToChange = delinquency === undefined ? next - daysLate : daysUntilCount(delinquency, next)
        }
        daysToChange = Math.min(daysToSettlement, daysToChange, unknownIn > 0 ? unknownIn : never)
        if (status === 'not-due' && !isLenient) daysToChange = Math.min(daysToChange, 1 - movedDaysLate)
      }
    }
    const placed = status === 'undetermined' ? NO_BUCKET : bucketIndex
    const standing = { status, daysLate, daysDelinquent, bucketIndex: placed, openUnits, daysToChange }
    return delinquency === undefined ? standing : { ...standing, delinquency }
  }
}

function toleranceOf(rule: ToleranceRule): (due: Due, open: MinorUnits, currency: CurrencyCode) => boolean {
  const checks = new Map<CurrencyCode, ReturnType<typeof toleranceCheck>>()
  return (due, open, currency) => {
    let check = checks.get(currency)
    if (check === undefined) {
      check = toleranceCheck(rule, currency)
      checks.set(currency, check)
    }
    return open > 0 && check(open, minorUnitsOfDue(due, toMinorDigits(currency, 'currency')) ?? 0)
  }
}

function bucketIndexAt({ bucketIndexByDay }: CompiledAging, days: number): number {
  return bucketIndexByDay[Math.min(days, bucketIndexByDay.length - 1)] as number
}
