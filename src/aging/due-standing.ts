import { type CivilDate, dayCounterTo, type MinorUnits } from '../foundations'
import type { Due } from '../model'
import type { CompiledAging } from './aging-policy'

/**
 * How does a due stand on a day?
 *
 * - `not-issued`: its document is dated later; as of this day it does not exist.
 * - `settled`: nothing is left to pay, because it was settled by this day or amounts to zero.
 * - `credit`: it is open in the debtor's favor.
 * - `not-due`: open and not past due.
 * - `past-due`: open and past due by at least one day.
 */
export type DueStatus = 'not-issued' | 'settled' | 'credit' | 'not-due' | 'past-due'

/** The standing of one due, in the numbers that answers are made of. */
export interface DueStanding {
  readonly status: DueStatus
  /** Days past due, negative before the due date; as of this day whether open or not. */
  readonly daysLate: number
  /** Index of the bucket of its days past due. */
  readonly bucketIndex: number
  /** What is open: zero unless `credit`, `not-due` or `past-due`. */
  readonly openUnits: MinorUnits
  /** Days until its status or bucket next changes by the facts given, or `Infinity`. */
  readonly daysToChange: number
}

/**
 * A judge of dues as of one day, each with what the ledger leaves open of it.
 *
 * As of a past day, later documents and later settlements are ignored.
 */
export function judgeDuesAsOf(
  aging: CompiledAging,
  asOf: CivilDate,
): (due: Due, leftOpen: MinorUnits) => DueStanding {
  const daysSince = dayCounterTo(asOf)
  const { dueDateIsDay } = aging
  return (due, leftOpen) => {
    const daysLate = daysSince(due.dueOn) + dueDateIsDay
    const bucketIndex = bucketIndexAt(aging, daysLate)
    const daysToIssue = due.issuedOn === undefined ? 0 : -daysSince(due.issuedOn)
    const daysToSettlement =
      due.settledOn === undefined ? Number.POSITIVE_INFINITY : -daysSince(due.settledOn)
    let status: DueStatus = 'settled'
    let openUnits: MinorUnits = 0
    let daysToChange = Number.POSITIVE_INFINITY
    if (daysToSettlement > 0 && daysToIssue > 0) {
      status = 'not-issued'
      daysToChange = Math.min(daysToIssue, daysToSettlement)
    } else if (daysToSettlement > 0) {
      openUnits = leftOpen
      if (openUnits !== 0) {
        status = openUnits < 0 ? 'credit' : daysLate >= 1 ? 'past-due' : 'not-due'
        daysToChange = Math.min(daysToSettlement, nextBucketDay(aging, daysLate) - daysLate)
        if (status === 'not-due') daysToChange = Math.min(daysToChange, 1 - daysLate)
      }
    }
    return { status, daysLate, bucketIndex, openUnits, daysToChange }
  }
}

function bucketIndexAt({ bucketIndexByDay }: CompiledAging, daysLate: number): number {
  const last = bucketIndexByDay.length - 1
  return bucketIndexByDay[daysLate < 0 ? 0 : Math.min(daysLate, last)] as number
}

function nextBucketDay(aging: CompiledAging, daysLate: number): number {
  const next = aging.buckets[bucketIndexAt(aging, daysLate) + 1]
  return next === undefined ? Number.POSITIVE_INFINITY : next.fromDay
}
