import { addMinorUnits, type CivilDate, type MinorUnits } from '../foundations'
import type { DueTally } from './due-tally'

/** What is open, and of how many dues. */
export interface OpenDues {
  readonly units: MinorUnits
  readonly dues: number
}

/** What is open in one currency. */
export interface OpenInCurrency {
  readonly notDue: OpenDues
  readonly pastDue: OpenDues
  readonly credit: OpenDues
  readonly undetermined: OpenDues
  readonly uncoveredOn: CivilDate | null
  /** What is in no bucket, credits deducted. */
  readonly undated: OpenDues
  /** One per bucket of the policy, credits deducted. */
  readonly buckets: readonly OpenDues[]
}

/** What is open in the slots of one currency, by its place? */
export function sumSlots(tally: DueTally, place: number): OpenInCurrency {
  const { agedBy, buckets } = tally.aging
  const debts = rowOf(tally, 2 * place)
  const credits = rowOf(tally, 2 * place + 1)
  const at = (places: readonly number[]): OpenDues =>
    sum(places.flatMap((one) => [debts[one] ?? NONE, credits[one] ?? NONE]))
  const row = buckets.length + 1
  const uncoveredOn = tally.uncoveredOn.get(place) ?? null
  if (agedBy === 'document-date') {
    const inEach = (index: number): OpenDues => at([index, row + index, 2 * row + index])
    return {
      notDue: sum(debts.slice(0, row)),
      pastDue: sum(debts.slice(row, 2 * row)),
      credit: sum(credits),
      undetermined: sum(debts.slice(2 * row)),
      uncoveredOn,
      undated: inEach(row - 1),
      buckets: buckets.map((_, index) => inEach(index)),
    }
  }
  return {
    notDue: sum(debts.slice(0, 1)),
    pastDue: sum(debts.slice(1, row)),
    credit: sum(credits),
    undetermined: sum(debts.slice(row)),
    uncoveredOn,
    undated: NONE,
    // What is not late at all stands in the first bucket, beside what is late by so few days.
    buckets: buckets.map((_, index) => at(index === 0 ? [0, 1] : [index + 1])),
  }
}

const NONE: OpenDues = { units: 0, dues: 0 }

function rowOf({ slots, sums, dues, beyond }: DueTally, row: number): readonly OpenDues[] {
  return Array.from({ length: slots }, (_, place) => {
    const slot = row * slots + place
    return { units: addMinorUnits(sums[slot] ?? 0, beyond.get(slot) ?? 0), dues: dues[slot] ?? 0 }
  })
}

function sum(open: readonly OpenDues[]): OpenDues {
  return {
    units: open.reduce<MinorUnits>((units, one) => addMinorUnits(units, one.units), 0),
    dues: open.reduce((dues, one) => dues + one.dues, 0),
  }
}
