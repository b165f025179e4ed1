import { type CivilDate, dayAfter, earlierOf, isCivilDate, readField } from '../foundations'
import type { Account } from '../model'
import type { AccountAging, AgingOptions } from './age-account'
import { duesAger } from './age-by-dues'
import { expectCompiledAging } from './aging-policy'
import { findAnchor } from './anchor'
import { floorsAsOf } from './asset-class-floor'
import type { Bucket } from './bucket-table'
import { type Delinquency, daysUntilCount, delinquencyAsOf } from './count-delinquency'
import type { CountingPolicy } from './counting-policy'

const NONE: Delinquency = { daysLate: 0, countIn: () => 0 }

/**
 * Ages parsed accounts as of one day, the days delinquent of each counted from its anchor; its dues are told as they
 * are.
 */
export function anchoredAger<BucketId extends string>(
  options: AgingOptions<BucketId>,
): (account: Account) => AccountAging<BucketId> {
  const { buckets, assetClassFloors = [] } = expectCompiledAging<BucketId>(readField(options, 'aging'))
  const asOf = readField(options, 'asOf') as CivilDate
  const floors = floorsAsOf(assetClassFloors, asOf)
  const count = anchoredCounter(options)

  return (account) => {
    const { aging, delinquency } = count(account)
    const daysDelinquent = delinquency.countIn(0)
    const at =
      buckets.length - 1 - [...buckets].reverse().findIndex(({ fromDay }) => fromDay <= daysDelinquent)
    const next = buckets[at + 1]?.fromDay
    const daysToChange = Math.min(
      next === undefined ? Number.POSITIVE_INFINITY : daysUntilCount(delinquency, next),
      floors.daysToChangeBy(delinquency),
    )
    return {
      ...aging,
      daysDelinquent,
      bucket: (buckets[at] as Bucket<BucketId>).id,
      assetClassFloor: floors.floorAt(daysDelinquent),
      changesOn: earlierOf(aging.changesOn, dayAfter(asOf, daysToChange)),
    }
  }
}

/** How do the days delinquent of a parsed account go on from its anchor, beside what its dues alone say? */
export function anchoredCounter<BucketId extends string>(
  options: AgingOptions<BucketId>,
): (account: Account) => { readonly aging: AccountAging<BucketId>; readonly delinquency: Delinquency } {
  const policy = expectCompiledAging<BucketId>(readField(options, 'aging'))
  const asOf = readField(options, 'asOf') as CivilDate
  const knownOn = readField(options, 'knownOn')
  const { anchor = 'oldest-unpaid', materiality, ...counting }: CountingPolicy = policy.counting ?? {}
  // The floor goes by the anchor: that of the dues would change on days on which nothing does.
  const { assetClassFloors: _, ...withoutFloors } = policy
  const plain = { ...options, aging: { ...withoutFloors, counting } }
  const ageNow = duesAger(plain)
  const { grace, ...withoutGrace } = counting
  const isMoved = grace?.effect === 'move-due-date'
  const { dueDateIsDay } = policy
  const countFrom = delinquencyAsOf(counting, dueDateIsDay, asOf)
  const countFromAfterGrace = delinquencyAsOf(isMoved ? withoutGrace : counting, dueDateIsDay, asOf)

  return (account) => {
    const { aging, pauses } = ageNow(account)
    const anchored = findAnchor(account, aging, {
      anchor,
      materiality,
      dueDateIsDay,
      knownOn: typeof knownOn === 'string' && isCivilDate(knownOn) ? knownOn : undefined,
      standingOn: (day) => duesAger({ ...plain, asOf: day })(account).aging,
    })
    if (anchored === null) return { aging, delinquency: NONE }
    const from = anchored.isGraceOver ? countFromAfterGrace : countFrom
    return { aging, delinquency: from(anchored.dueOn, pauses) }
  }
}
