import {
  type CivilDate,
  type CurrencyCode,
  dayAfter,
  dayCounterTo,
  formatMinorUnits,
  type MinorUnits,
  toMinorDigits,
} from '../foundations'
import type { CompiledAging } from './aging-policy'
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS, DAY_ZERO, type DueColumns, type HeldDue } from './due-columns'
import type { DueStatus } from './due-standing'
import { judgeForReport, type ReportJudge, UNDATED } from './judge-for-report'

/**
 * Dues added up as of one day.
 *
 * What is open lies in slots: each currency has a row of them for debts and one for credits. By due date the first is
 * for what is not late at all, and the others are the buckets. By document date, which says nothing of lateness, a row
 * is twice the buckets and one for what is undated: what is not past due, then what is.
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
  sums: Float64Array
  dues: Float64Array
  /** The next due to leave a slot is the one that has been late longest. */
  mostDaysLate: Int32Array
  /** What is in a slot beside its sum, because the two together are beyond exact numbers. */
  readonly beyond: Map<number, bigint>
  settled: number
  notIssued: number
  /** The first day on which a due is issued or settled, or otherwise changes if it was judged by itself. */
  nextDay: number
}

// Most dues lie within as many days: a processor foresees that a table is not left, but not which bucket is next.
const DAYS_AHEAD = 1024

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
    slots: aging.agedBy === 'document-date' ? 2 * (buckets.length + 1) : buckets.length + 1,
    slotByDay,
    judge: judgeForReport(aging, asOf),
    sums: new Float64Array(0),
    dues: new Float64Array(0),
    mostDaysLate: new Int32Array(0),
    beyond: new Map(),
    settled: 0,
    notIssued: 0,
    nextDay: AFTER_ALL_DAYS,
  }
}

/** Adds what columns hold, each due as {@link judgeDuesAsOf} judges it. */
export function addColumns(tally: DueTally, columns: DueColumns): void {
  const { dueDays, issuedDays, settledDays, units, places } = columns
  makeRoom(tally, columns.currencies.length)
  if (tally.aging.counting === undefined && tally.aging.agedBy !== 'document-date') {
    addByDaysLate(tally, columns)
  } else {
    for (let at = 0; at < columns.count; at++) {
      const due = {
        dueDay: dueDays[at] as number,
        units: units[at] as number,
        place: places[at] as number,
        issuedDay: issuedDays[at] ?? BEFORE_ALL_DAYS,
        settledDay: settledDays[at] ?? AFTER_ALL_DAYS,
      }
      addByJudge(tally, due, columns.currencies)
    }
  }
  for (const due of columns.large) addByJudge(tally, due, columns.currencies)
}

/** The short way for policies that count nothing but days past due: the judge's answers, in whole numbers alone. */
function addByDaysLate(tally: DueTally, columns: DueColumns): void {
  const { asOfDay, slots, slotByDay, sums, dues, mostDaysLate } = tally
  const { count, dueDays, statesDays, issuedDays, settledDays, units: amounts, places } = columns
  const lateFrom = asOfDay + tally.aging.dueDateIsDay
  const last = slotByDay.length - 1
  let { settled, notIssued, nextDay } = tally
  for (let at = 0; at < count; at++) {
    const units = amounts[at] as number
    const issuedDay = statesDays ? (issuedDays[at] as number) : BEFORE_ALL_DAYS
    const settledDay = statesDays ? (settledDays[at] as number) : AFTER_ALL_DAYS
    if (settledDay <= asOfDay) {
      settled++
    } else if (issuedDay > asOfDay) {
      notIssued++
      nextDay = Math.min(nextDay, issuedDay, settledDay)
    } else if (units === 0) {
      settled++
    } else {
      if (settledDay < nextDay) nextDay = settledDay
      const daysLate = lateFrom - (dueDays[at] as number)
      const day = daysLate + DAYS_AHEAD
      const row = 2 * (places[at] as number) + (units < 0 ? 1 : 0)
      const slot = row * slots + (slotByDay[day < 0 ? 0 : day < last ? day : last] as number)
      dues[slot] = (dues[slot] as number) + 1
      if (daysLate > (mostDaysLate[slot] as number)) mostDaysLate[slot] = daysLate
      const sum = (sums[slot] as number) + units
      if (sum <= Number.MAX_SAFE_INTEGER && sum >= -Number.MAX_SAFE_INTEGER) sums[slot] = sum
      else addBeyond(tally, slot, units)
    }
  }
  tally.settled = settled
  tally.notIssued = notIssued
  tally.nextDay = nextDay
}

/** The long way, for what only the judge knows. */
function addByJudge(tally: DueTally, due: HeldDue, currencies: readonly CurrencyCode[]): void {
  const { dueDay, units, place, issuedDay, settledDay } = due
  const currency = currencies[place] as CurrencyCode
  const issuedOn = issuedDay === BEFORE_ALL_DAYS ? undefined : dayText(issuedDay)
  const { status, bucketIndex, daysToChange } = tally.judge(
    {
      id: '',
      dueOn: dayText(dueDay),
      amount: formatMinorUnits(units, toMinorDigits(currency, 'currency')),
      ...(issuedOn === undefined ? {} : { issuedOn }),
      ...(settledDay === AFTER_ALL_DAYS ? {} : { settledOn: dayText(settledDay) }),
    },
    units,
    [],
    currency,
    issuedOn,
  )
  tally.nextDay = Math.min(tally.nextDay, tally.asOfDay + daysToChange)
  if (status === 'settled') {
    tally.settled++
  } else if (status === 'not-issued') {
    tally.notIssued++
  } else {
    const row = 2 * place + (status === 'credit' ? 1 : 0)
    const slot = row * tally.slots + placeInRow(tally.aging, status, bucketIndex)
    tally.dues[slot] = (tally.dues[slot] as number) + 1
    addBeyond(tally, slot, units)
  }
}

function placeInRow({ agedBy, buckets }: CompiledAging, status: DueStatus, bucketIndex: number): number {
  if (agedBy !== 'document-date') return status === 'not-due' ? 0 : bucketIndex + 1
  const place = bucketIndex === UNDATED ? buckets.length : bucketIndex
  return status === 'past-due' ? buckets.length + 1 + place : place
}

function addBeyond({ beyond }: DueTally, slot: number, units: MinorUnits): void {
  beyond.set(slot, (beyond.get(slot) ?? 0n) + BigInt(units))
}

function makeRoom(tally: DueTally, currencies: number): void {
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

function dayText(day: number): CivilDate {
  return dayAfter(DAY_ZERO, day) ?? DAY_ZERO
}
