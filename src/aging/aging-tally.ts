import {
  addMinorUnits,
  type CurrencyCode,
  compareMinorUnits,
  formatMinorUnits,
  inOrder,
  type MinorUnits,
  subtractMinorUnits,
  toMinorDigits,
} from '../foundations'
import type { AgingTotals, CurrencyAging } from './aging-report'
import type { Bucket } from './bucket-table'

/** What is open of one debtor in one currency, while it is added up. */
export interface Tally {
  readonly debtorId: string
  readonly isDisputed: boolean | null
  readonly currency: CurrencyCode
  readonly amounts: MinorUnits[]
  readonly dues: number[]
  open: number
  pastDue: MinorUnits
  notDue: MinorUnits
  credit: MinorUnits
  unapplied: MinorUnits
  mostDaysLate: number
  mostDaysDelinquent: number
}

/** A tally of nothing. */
export function startTally(
  debtorId: string,
  currency: CurrencyCode,
  buckets: number,
  isDisputed: boolean | null,
): Tally {
  return {
    debtorId,
    isDisputed,
    currency,
    amounts: new Array<MinorUnits>(buckets).fill(0),
    dues: new Array<number>(buckets).fill(0),
    open: 0,
    pastDue: 0,
    notDue: 0,
    credit: 0,
    unapplied: 0,
    mostDaysLate: 0,
    mostDaysDelinquent: 0,
  }
}

/** Takes what is in the debtor's favor from the oldest columns; the rest is negative in the first. */
export function reduceOldest({ amounts, credit, unapplied }: Tally): void {
  let left = addMinorUnits(unapplied, -credit)
  for (let index = amounts.length - 1; index > 0 && left !== 0; index--) {
    const amount = amounts[index] as MinorUnits
    const part = compareMinorUnits(left, amount) < 0 ? left : amount
    amounts[index] = subtractMinorUnits(amount, part)
    left = subtractMinorUnits(left, part)
  }
  amounts[0] = subtractMinorUnits(amounts[0] as MinorUnits, left)
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
      total = { sum: startTally('', tally.currency, buckets.length, null), debtors: 0 }
      totals.set(tally.currency, total)
    }
    total.debtors++
    const { sum } = total
    sum.open += tally.open
    sum.pastDue = addMinorUnits(sum.pastDue, tally.pastDue)
    sum.notDue = addMinorUnits(sum.notDue, tally.notDue)
    sum.credit = addMinorUnits(sum.credit, tally.credit)
    sum.unapplied = addMinorUnits(sum.unapplied, tally.unapplied)
    for (let index = 0; index < buckets.length; index++) {
      sum.amounts[index] = addMinorUnits(sum.amounts[index] as MinorUnits, tally.amounts[index] as MinorUnits)
      sum.dues[index] = (sum.dues[index] as number) + (tally.dues[index] as number)
    }
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
  return {
    currency: tally.currency,
    balance: format(addMinorUnits(addMinorUnits(tally.pastDue, tally.notDue), tally.credit)),
    pastDue: format(tally.pastDue),
    notDue: format(tally.notDue),
    credit: format(tally.credit),
    unapplied: format(tally.unapplied),
    dues: tally.open,
    buckets: buckets.map(({ id }, index) => ({
      bucket: id,
      amount: format(tally.amounts[index] as MinorUnits),
      dues: tally.dues[index] as number,
    })),
  }
}
