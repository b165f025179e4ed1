import { dateFault, daysBetween, inputError, isCivilDate, readField } from '../foundations'
import { type ClassesOn, expectLedger, type replayBooks } from '../ledger'
import type { CompiledAging } from './aging-policy'
import { floorsAsOf } from './asset-class-floor'
import { delinquencyAsOf } from './count-delinquency'

/** How an account is replayed for its aging: with the classes by which the ledger may tell payments apart. */
export function replayOptionsOf(options: unknown, aging: CompiledAging): Parameters<typeof replayBooks>[2] {
  const asOf = readField(options, 'asOf')
  if (!isCivilDate(asOf)) throw inputError(dateFault(asOf), 'asOf')
  const knownOn = readField(options, 'knownOn')
  if (knownOn !== undefined && !isCivilDate(knownOn)) throw inputError(dateFault(knownOn), 'knownOn')
  return {
    asOf,
    ledger: expectLedger(readField(options, 'ledger')),
    classesOn: classesOf(aging),
    ...(knownOn === undefined ? {} : { knownOn }),
  }
}

/**
 * The bucket and the asset class floor of an account by its oldest unpaid due; none where the calendar of the policy
 * does not cover the days that would tell them, so that payments go by the rule for what has no class.
 */
export function classesOf({
  buckets,
  dueDateIsDay,
  counting,
  assetClassFloors = [],
}: CompiledAging): ClassesOn {
  return (oldestUnpaidDueOn, day, pauses) => {
    const daysLate =
      oldestUnpaidDueOn === null
        ? Number.NEGATIVE_INFINITY
        : counting === undefined
          ? daysBetween(oldestUnpaidDueOn, day) + dueDateIsDay
          : delinquencyAsOf(counting, dueDateIsDay, day)(oldestUnpaidDueOn, pauses).countIn(0)
    if (daysLate === Number.POSITIVE_INFINITY) return []
    const bucket = [...buckets].reverse().find(({ fromDay }) => fromDay <= Math.max(0, daysLate))
    const floor = floorsAsOf(assetClassFloors, day).floorAt(daysLate)
    return [...(bucket === undefined ? [] : [bucket.id]), ...(floor === null ? [] : [floor.id])]
  }
}
