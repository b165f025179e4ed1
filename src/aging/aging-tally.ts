import {
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  earlierOf,
  formatMinorUnits,
  inOrder,
  type MinorUnits,
  sumMinorUnits,
  toMinorDigits,
} from '../foundations'
import type { CurrencyAging } from './aging-report'
import type { AgingTotals } from './aging-totals'
import type { Bucket } from './bucket-table'
import { addDisputed, type Disputed, NOTHING_DISPUTED } from './disputed-amounts'
import { type DueStanding, NO_BUCKET } from './due-standing'
import { UNDATED } from './judge-for-report'

/** What is open of one account, or of one debtor in one currency, while it is added up. */
export interface Tally {
  readonly debtorId: string
  readonly accountId: string
  readonly currency: CurrencyCode
  readonly amounts: MinorUnits[]
  readonly dues: number[]
  open: number
  pastDue: MinorUnits
  notDue: MinorUnits
  credit: MinorUnits
  unapplied: MinorUnits
  undated: MinorUnits
  undatedDues: number
  undetermined: MinorUnits
  /** The first day that the calendar would have to cover for what is undetermined and owed. */
  uncoveredOn: CivilDate | null
  disputed: Disputed
  mostDaysLate: number
  mostDaysDelinquent: number
}

/** A tally of nothing. */
export function startTally(
  debtorId: string,
  accountId: string,
  currency: CurrencyCode,
  buckets: number,
): Tally {
  return {
    debtorId,
    accountId,
    currency,
    amounts: new Array<MinorUnits>(buckets).fill(0),
    dues: new Array<number>(buckets).fill(0),
    open: 0,
    pastDue: 0,
    notDue: 0,
    credit: 0,
    unapplied: 0,
    undated: 0,
    undatedDues: 0,
    undetermined: 0,
    uncoveredOn: null,
    disputed: NOTHING_DISPUTED,
    mostDaysLate: 0,
    mostDaysDelinquent: 0,
  }
}

/** Adds an open due. */
export function addDue(tally: Tally, standing: DueStanding, creditsHaveBucket: boolean): void {
  const { status, daysLate, daysDelinquent, bucketIndex, openUnits } = standing
  tally.open++
  if (status !== 'credit' || creditsHaveBucket) {
    if (bucketIndex === UNDATED) {
      tally.undated = addMinorUnits(tally.undated, openUnits)
      tally.undatedDues++
    } else if (bucketIndex !== NO_BUCKET) {
      tally.amounts[bucketIndex] = addMinorUnits(tally.amounts[bucketIndex] as MinorUnits, openUnits)
      tally.dues[bucketIndex] = (tally.dues[bucketIndex] as number) + 1
    }
  }
  if (status === 'credit') tally.credit = addMinorUnits(tally.credit, openUnits)
  if (status === 'not-due') tally.notDue = addMinorUnits(tally.notDue, openUnits)
  if (status === 'undetermined') {
    tally.undetermined = addMinorUnits(tally.undetermined, openUnits)
    if (openUnits > 0) {
      tally.mostDaysLate = Math.max(tally.mostDaysLate, daysLate)
      tally.uncoveredOn = earlierOf(tally.uncoveredOn, standing.delinquency?.uncoveredOn ?? null)
    }
  }
  if (status === 'past-due') {
    tally.pastDue = addMinorUnits(tally.pastDue, openUnits)
    tally.mostDaysLate = Math.max(tally.mostDaysLate, daysLate)
    tally.mostDaysDelinquent = Math.max(tally.mostDaysDelinquent, daysDelinquent)
  }
}

/** Several accounts of one debtor in one currency as one; of one account its own tally. */
export function joinTallies(tallies: readonly Tally[]): Tally {
  const [first, ...others] = tallies as readonly [Tally, ...Tally[]]
  if (others.length === 0) return first
  const { debtorId, accountId, currency, amounts } = first
  const joined = startTally(debtorId, accountId, currency, amounts.length)
  for (const tally of tallies) addAmounts(joined, tally)
  for (const { mostDaysLate, mostDaysDelinquent } of tallies) {
    joined.mostDaysLate = Math.max(joined.mostDaysLate, mostDaysLate)
    joined.mostDaysDelinquent = Math.max(joined.mostDaysDelinquent, mostDaysDelinquent)
  }
  return joined
}

function addAmounts(sum: Tally, tally: Tally): void {
  sum.open += tally.open
  sum.pastDue = addMinorUnits(sum.pastDue, tally.pastDue)
  sum.notDue = addMinorUnits(sum.notDue, tally.notDue)
  sum.credit = addMinorUnits(sum.credit, tally.credit)
  sum.unapplied = addMinorUnits(sum.unapplied, tally.unapplied)
  sum.undated = addMinorUnits(sum.undated, tally.undated)
  sum.undatedDues += tally.undatedDues
  sum.undetermined = addMinorUnits(sum.undetermined, tally.undetermined)
  sum.uncoveredOn = earlierOf(sum.uncoveredOn, tally.uncoveredOn)
  sum.disputed = addDisputed(sum.disputed, tally.disputed)
  for (let index = 0; index < sum.amounts.length; index++) {
    sum.amounts[index] = addMinorUnits(sum.amounts[index] as MinorUnits, tally.amounts[index] as MinorUnits)
    sum.dues[index] = (sum.dues[index] as number) + (tally.dues[index] as number)
  }
}

/** The tallies of all debtors, added up by currency. */
export function totalByCurrency<BucketId extends string>(
  tallies: readonly Tally[],
  buckets: readonly Bucket<BucketId>[],
): readonly CurrencyAging<BucketId>[] {
  const totals = new Map<CurrencyCode, { readonly sum: Tally; debtors: number }>()
  for (const tally of tallies) {
    let total = totals.get(tally.currency)
    if (total === undefined) {
      total = { sum: startTally('', '', tally.currency, buckets.length), debtors: 0 }
      totals.set(tally.currency, total)
    }
    total.debtors++
    addAmounts(total.sum, tally)
  }
  return [...totals.values()]
    .sort((left, right) => inOrder(left.sum.currency, right.sum.currency))
    .map(({ sum, debtors }) => ({ debtors, ...totalsOf(sum, buckets) }))
}

/** A tally, written. */
export function totalsOf<BucketId extends string>(
  tally: Tally,
  buckets: readonly Bucket<BucketId>[],
): AgingTotals<BucketId> {
  const minorDigits = toMinorDigits(tally.currency, 'currency')
  const format = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)
  const { amount: disputed, unknown, byBucket } = tally.disputed
  return {
    currency: tally.currency,
    balance: format(sumMinorUnits([tally.pastDue, tally.notDue, tally.credit, tally.undetermined])),
    pastDue: format(tally.pastDue),
    notDue: format(tally.notDue),
    credit: format(tally.credit),
    unapplied: format(tally.unapplied),
    undated: format(tally.undated),
    undatedDues: tally.undatedDues,
    undetermined: format(tally.undetermined),
    uncoveredOn: tally.uncoveredOn,
    disputed: format(disputed),
    disputeUnknown: format(unknown),
    dues: tally.open,
    buckets: buckets.map(({ id }, index) => ({
      bucket: id,
      amount: format(tally.amounts[index] as MinorUnits),
      dues: tally.dues[index] as number,
      disputed: format(byBucket[index] ?? 0),
    })),
  }
}
