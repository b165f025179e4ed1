import { type CivilDate, dayCounterTo, type MinorUnits } from '../foundations'
import type { Pause } from '../ledger'
import type { Due } from '../model'
import type { CompiledAging } from './aging-policy'
import { type Delinquency, daysUntilCount, delinquencyAsOf } from './count-delinquency'

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
  /** Days delinquent by the rules of the policy; 0 where it is not past due. */
  readonly daysDelinquent: number
  /** Index of the bucket of its days delinquent. */
  readonly bucketIndex: number
  /** What is open: zero unless `credit`, `not-due` or `past-due`. */
  readonly openUnits: MinorUnits
  /** Days until its status or bucket next changes by the facts given, or `Infinity`. */
  readonly daysToChange: number
  /** How its days delinquent go on; absent where they are the days past due. */
  readonly delinquency?: Delinquency
}

/**
 * A judge of dues as of one day, each with what the ledger leaves open of it and with the account's pauses.
 *
 * As of a past day, later documents and later settlements are ignored.
 */
export function judgeDuesAsOf(
  aging: CompiledAging,
  asOf: CivilDate,
): (due: Due, leftOpen: MinorUnits, pauses: readonly Pause[]) => DueStanding {
  const daysSince = dayCounterTo(asOf)
  const { dueDateIsDay, counting } = aging
  const delinquencyOf = counting === undefined ? undefined : delinquencyAsOf(counting, dueDateIsDay, asOf)
  return (due, leftOpen, pauses) => {
    const daysLate = daysSince(due.dueOn) + dueDateIsDay
    const delinquency = delinquencyOf?.(due.dueOn, pauses)
    const movedDaysLate = delinquency?.daysLate ?? daysLate
    const daysDelinquent = delinquency === undefined ? Math.max(0, daysLate) : delinquency.countIn(0)
    const bucketIndex = bucketIndexAt(aging, daysDelinquent)
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
        status = openUnits < 0 ? 'credit' : movedDaysLate >= 1 ? 'past-due' : 'not-due'
        const next = aging.buckets[bucketIndex + 1]?.fromDay
        if (next !== undefined) {
          daysToChange = delinquency === undefined ? next - daysLate : daysUntilCount(delinquency, next)
        }
        daysToChange = Math.min(daysToSettlement, daysToChange)
        if (status === 'not-due') daysToChange = Math.min(daysToChange, 1 - movedDaysLate)
      }
    }
    const standing = { status, daysLate, daysDelinquent, bucketIndex, openUnits, daysToChange }
    return delinquency === undefined ? standing : { ...standing, delinquency }
  }
}

function bucketIndexAt({ bucketIndexByDay }: CompiledAging, days: number): number {
  return bucketIndexByDay[Math.min(days, bucketIndexByDay.length - 1)] as number
}
