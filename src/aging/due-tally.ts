import { type CivilDate, dayAfter, dayCounterTo } from '../foundations'
import type { CompiledAging } from './aging-policy'
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS, DAY_ZERO } from './due-columns'
import type { DueStanding } from './due-standing'
import { judgeForReport, type ReportJudge } from './judge-for-report'

/**
 * Dues added up as of one day.
 *
 * What is open lies in slots: each currency has a row of them for debts and one for credits. By due date the first is
 * for what is not late at all, the others are the buckets, and the last is for what is undetermined. By document date,
 * which says nothing of lateness, a row is three times the buckets and one for what is undated: what is not past due,
 * then what is, then what is undetermined.
 */
export interface DueTally {
  readonly aging: CompiledAging
  readonly asOf: CivilDate
  readonly asOfDay: number
  /** How many slots a row has. */
  readonly slots: number
  /** The place in its row by days late, from {@link DAYS_AHEAD} days before the due date on. */
  readonly slotByDay: Uint16Array
  readonly judge: ReportJudge
  /** What the judge said of the open dues of a day: of credits by an odd number, of debts by an even one. */
  readonly judgedDays: Map<number, DueStanding>
  sums: Float64Array
  dues: Float64Array
  /** The next due to leave a slot is the one that has been late longest. */
  mostDaysLate: Int32Array
  /** What is in a slot beside its sum, because the two together are beyond exact numbers. */
  readonly beyond: Map<number, bigint>
  /** By the place of a currency, the first day that the calendar would have to cover for a debt in it. */
  readonly uncoveredOn: Map<number, CivilDate>
  settled: number
  notIssued: number
  /** The first day on which a due is issued or settled, or otherwise changes if it was judged by itself. */
  nextDay: number
}

// Most dues lie within as many days: a processor foresees that a table is not left, but not which bucket is next.
/** How many days before its due date a due may be for its place to be looked up. */
export const DAYS_AHEAD = 1024

/** A tally of nothing. */
export function startTally(aging: CompiledAging, asOf: CivilDate): DueTally {
  const { buckets } = aging
  const lastFrom = buckets[buckets.length - 1]?.fromDay ?? 0
  const slotByDay = new Uint16Array(DAYS_AHEAD + Math.max(lastFrom + 1, DAYS_AHEAD))
  buckets.forEach(({ fromDay }, index) => {
    slotByDay.fill(index + 1, DAYS_AHEAD + Math.max(1, fromDay))
  })
  return {
    aging,
    asOf,
    asOfDay: dayCounterTo(asOf)(DAY_ZERO),
    slots: aging.agedBy === 'document-date' ? 3 * (buckets.length + 1) : buckets.length + 2,
    slotByDay,
    judge: judgeForReport(aging, asOf),
    judgedDays: new Map(),
    sums: new Float64Array(0),
    dues: new Float64Array(0),
    mostDaysLate: new Int32Array(0),
    beyond: new Map(),
    uncoveredOn: new Map(),
    settled: 0,
    notIssued: 0,
    nextDay: AFTER_ALL_DAYS,
  }
}

/** Makes room for so many currencies. */
export function makeRoom(tally: DueTally, currencies: number): void {
  const slots = 2 * tally.slots * currencies
  if (slots <= tally.sums.length) return
  const { sums, dues, mostDaysLate } = tally
  tally.sums = new Float64Array(slots)
  tally.sums.set(sums)
  tally.dues = new Float64Array(slots)
  tally.dues.set(dues)
  tally.mostDaysLate = new Int32Array(slots).fill(BEFORE_ALL_DAYS)
  tally.mostDaysLate.set(mostDaysLate)
}

/** The first later day on which any slot or count differs, or `null`. */
export function tallyChangesOn(tally: DueTally): CivilDate | null {
  const { aging, asOf, asOfDay, slots, mostDaysLate } = tally
  let days = tally.nextDay - asOfDay
  mostDaysLate.forEach((daysLate, slot) => {
    if (daysLate === BEFORE_ALL_DAYS) return
    const place = slot % slots
    const isCredit = Math.floor(slot / slots) % 2 === 1
    // What is not late at all is in the first bucket too.
    const next = aging.buckets[Math.max(1, place)]?.fromDay
    if (next !== undefined) days = Math.min(days, next - daysLate)
    if (place === 0 && !isCredit) days = Math.min(days, 1 - daysLate)
  })
  return dayAfter(asOf, days)
}
