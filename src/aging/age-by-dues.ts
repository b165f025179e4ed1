import {
  addMinorUnits,
  type CivilDate,
  dayAfter,
  earlierOf,
  formatMinorUnits,
  type MinorUnits,
  readField,
  toMinorDigits,
} from '../foundations'
import { componentsOpen, type Pause, replayBooks } from '../ledger'
import { type Account, minorUnitsOfDue } from '../model'
import type { AccountAging, AgingOptions, DueAging } from './age-account'
import { expectCompiledAging } from './aging-policy'
import { floorsAsOf } from './asset-class-floor'
import type { Bucket } from './bucket-table'
import type { Delinquency } from './count-delinquency'
import { type DueStanding, judgeDuesAsOf } from './due-standing'
import { replayOptionsOf } from './replay-options'

/** An account aged by its dues alone, and what else its anchor may go by. */
export interface AgedByDues<BucketId extends string> {
  readonly aging: AccountAging<BucketId>
  /** When its clock stood still. */
  readonly pauses: readonly Pause[]
  /** By the place of a due: its whole amount, and whether it has come to be late, paid or not. */
  readonly wholes: readonly MinorUnits[]
  readonly hasComeLate: readonly boolean[]
}

/** Ages parsed accounts as of one day, each from its oldest unpaid due. */
export function duesAger<BucketId extends string>(
  options: AgingOptions<BucketId>,
): (account: Account) => AgedByDues<BucketId> {
  const policy = expectCompiledAging<BucketId>(readField(options, 'aging'))
  const replaying = replayOptionsOf(options, policy)
  const { asOf } = replaying
  const judge = judgeDuesAsOf(policy, asOf)
  const { buckets, credits = 'own-date', assetClassFloors = [] } = policy
  const isAgedByDate = credits === 'own-date'
  const floors = floorsAsOf(assetClassFloors, asOf)
  const firstBucket = buckets[0] as Bucket<BucketId>

  return (account) => {
    const minorDigits = toMinorDigits(account.currency, 'currency')
    let pastDue: MinorUnits = 0
    let notDue: MinorUnits = 0
    let undetermined: MinorUnits = 0
    let credit: MinorUnits = 0
    let oldestDueOn: CivilDate | null = null
    let daysLate = Number.NEGATIVE_INFINITY
    let latest: DueStanding | undefined
    const delinquencies: Delinquency[] = []
    const hasComeLate: boolean[] = []
    let isPastDue = false
    let uncoveredOn: CivilDate | null = null
    let daysToChange = Number.POSITIVE_INFINITY

    const books = replayBooks(account, minorDigits, replaying)
    const dues = books.dues.map((due, index): DueAging<BucketId> => {
      const standing = judge(due, books.openUnits[index] ?? 0, books.pauses, account.currency)
      const { status, daysDelinquent, bucketIndex, openUnits } = standing
      daysToChange = Math.min(daysToChange, standing.daysToChange)
      hasComeLate.push((standing.delinquency?.daysLate ?? standing.daysLate) >= 1)
      if (status === 'past-due') {
        pastDue = addMinorUnits(pastDue, openUnits)
        isPastDue = true
      }
      if (status === 'not-due') notDue = addMinorUnits(notDue, openUnits)
      if (status === 'credit') credit = addMinorUnits(credit, openUnits)
      if (status === 'undetermined') {
        undetermined = addMinorUnits(undetermined, openUnits)
        // A credit is never late, so that an account can be told without its bucket.
        if (openUnits > 0) uncoveredOn = earlierOf(uncoveredOn, standing.delinquency?.uncoveredOn ?? null)
      }
      const isOwed =
        status === 'past-due' || status === 'not-due' || (status === 'undetermined' && openUnits > 0)
      const isTold = status === 'past-due' || status === 'not-due'
      if (isOwed) {
        oldestDueOn = earlierOf(oldestDueOn, due.dueOn)
        daysLate = Math.max(daysLate, standing.daysLate)
        // By months of unlike length a younger due can be a day later than the oldest.
        if (latest === undefined || daysDelinquent > latest.daysDelinquent) latest = standing
        if (standing.delinquency !== undefined) delinquencies.push(standing.delinquency)
      }
      return {
        id: due.id,
        dueOn: due.dueOn,
        status,
        daysPastDue: isOwed ? Math.max(0, standing.daysLate) : null,
        daysDelinquent: isTold ? daysDelinquent : null,
        bucket:
          isTold || (status === 'credit' && isAgedByDate)
            ? (buckets[bucketIndex] as Bucket<BucketId>).id
            : null,
        open: formatMinorUnits(openUnits, minorDigits),
        components: isOwed ? componentsOpen(books, index, minorDigits) : null,
      }
    })

    const daysDelinquent = latest?.daysDelinquent ?? 0
    const countIn = (days: number): number => Math.max(...delinquencies.map((one) => one.countIn(days)))
    const isCounted = delinquencies.length > 0
    // Before any due changes the oldest one stays the oldest, so that only its days move the floor.
    const openPauses = books.pauses.filter(({ until }) => until === null)
    const isKnown = uncoveredOn === null
    if (isKnown) {
      daysToChange = Math.min(
        daysToChange,
        isCounted ? floors.daysToChangeBy({ countIn }) : floors.daysToChange(daysLate),
      )
    }
    const aging: AccountAging<BucketId> = {
      accountId: account.id,
      asOf,
      currency: account.currency,
      status: isPastDue
        ? 'past-due'
        : !isKnown
          ? 'undetermined'
          : latest === undefined
            ? 'nothing-owed'
            : 'not-due',
      daysPastDue: Math.max(0, daysLate),
      daysDelinquent: isKnown ? daysDelinquent : null,
      oldestUnpaidDueOn: oldestDueOn,
      bucket: isKnown
        ? (latest === undefined ? firstBucket : (buckets[latest.bucketIndex] as Bucket<BucketId>)).id
        : null,
      assetClassFloor: isKnown ? floors.floorAt(isCounted ? daysDelinquent : daysLate) : null,
      uncoveredOn,
      balance: formatMinorUnits(
        addMinorUnits(addMinorUnits(pastDue, notDue), addMinorUnits(credit, undetermined)),
        minorDigits,
      ),
      pastDue: formatMinorUnits(pastDue, minorDigits),
      notDue: formatMinorUnits(notDue, minorDigits),
      credit: formatMinorUnits(credit, minorDigits),
      undetermined: formatMinorUnits(undetermined, minorDigits),
      unapplied: formatMinorUnits(books.unappliedUnits, minorDigits),
      writtenOff: formatMinorUnits(books.writtenOffUnits, minorDigits),
      recovered: formatMinorUnits(books.recoveredUnits, minorDigits),
      waived: formatMinorUnits(books.waivedUnits, minorDigits),
      pausedSince: openPauses[0]?.from ?? null,
      pauseCauses: openPauses.map(({ cause }) => cause ?? 'other'),
      dues,
      changesOn: earlierOf(dayAfter(asOf, daysToChange), books.nextMoneyOn),
    }
    const wholes = books.dues.map((due) => minorUnitsOfDue(due, minorDigits) ?? 0)
    return { aging, pauses: books.pauses, wholes, hasComeLate }
  }
}
