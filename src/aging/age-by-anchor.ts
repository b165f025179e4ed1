import { type CivilDate, dayAfter, earlierOf, isCivilDate, readField } from '../foundations'
import type { Account } from '../model'
import type { AccountAging, AgingOptions } from './age-account'
import { duesAger } from './age-by-dues'
import { expectCompiledAging } from './aging-policy'
import { findAnchor } from './anchor'
import { floorsAsOf } from './asset-class-floor'
import type { Bucket } from './bucket-table'
import { type Delinquency, daysUntilCount, delinquencyAsOf, neverLate } from './count-delinquency'
import type { CompiledCounting } from './counting-policy'
import { materialityCheck } from './material-arrears'
import { replayOptionsOf } from './replay-options'

/**
 * Ages parsed accounts as of one day, the days delinquent of each counted from its anchor; its dues are told as they
 * are.
 */
export function anchoredAger<BucketId extends string>(
  options: AgingOptions<BucketId>,
): (account: Account) => AccountAging<BucketId> {
  const policy = expectCompiledAging<BucketId>(readField(options, 'aging'))
  const { buckets, assetClassFloors = [] } = policy
  const { asOf } = replayOptionsOf(options, policy)
  const floors = floorsAsOf(assetClassFloors, asOf)
  const count = anchoredCounter(options)

  return (account) => {
    const { aging, delinquency } = count(account)
    if (delinquency.unknownIn <= 0) {
      const { uncoveredOn } = delinquency
      return { ...aging, daysDelinquent: null, bucket: null, assetClassFloor: null, uncoveredOn }
    }
    const daysDelinquent = delinquency.countIn(0)
    const at =
      buckets.length - 1 - [...buckets].reverse().findIndex(({ fromDay }) => fromDay <= daysDelinquent)
    const next = buckets[at + 1]?.fromDay
    const daysToChange = Math.min(
      delinquency.unknownIn,
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
  const { anchor = 'oldest-unpaid', materiality, ...counting }: CompiledCounting = policy.counting ?? {}
  // The floor goes by the anchor: that of the dues would change on days on which nothing does.
  const { assetClassFloors: _, ...withoutFloors } = policy
  const plain = { ...options, aging: { ...withoutFloors, counting } }
  const ageNow = duesAger(plain)
  const { dueDateIsDay } = policy
  const countFrom = delinquencyAsOf(counting, dueDateIsDay, asOf)
  const countFromMoved = delinquencyAsOf(withoutMoves(counting), dueDateIsDay, asOf)

  return (account) => {
    const { aging, pauses, wholes, hasComeLate } = ageNow(account)
    if (aging.uncoveredOn !== null) return { aging, delinquency: unknownFrom(aging.uncoveredOn) }
    const isMaterial = materialityCheck(materiality, account.currency)
    const isFromBreach = anchor === 'materiality-breach'
    if (!isFromBreach && !isMaterial(aging)) return { aging, delinquency: neverLate() }
    const anchored = findAnchor(account, aging, {
      anchor,
      dueDateIsDay,
      wholes,
      hasComeLate,
      isInArrears: isFromBreach ? isMaterial : ({ status }) => status === 'past-due',
      knownOn: typeof knownOn === 'string' && isCivilDate(knownOn) ? knownOn : undefined,
      standingOn: (day) => duesAger({ ...plain, asOf: day })(account).aging,
    })
    if (anchored === null) return { aging, delinquency: neverLate() }
    if ('uncoveredOn' in anchored) return { aging, delinquency: unknownFrom(anchored.uncoveredOn) }
    const from = anchored.isMoved ? countFromMoved : countFrom
    return { aging, delinquency: from(anchored.dueOn, pauses) }
  }
}

/** The rules for a day that stands for a due date as they have moved it. */
function withoutMoves(counting: CompiledCounting): CompiledCounting {
  const { grace, dueDateAdjustment: _, ...rules } = counting
  return grace === undefined || grace.effect === 'move-due-date' ? rules : { ...rules, grace }
}

function unknownFrom(uncoveredOn: CivilDate): Delinquency {
  return { daysLate: 1, countIn: () => Number.POSITIVE_INFINITY, unknownIn: 0, uncoveredOn }
}
