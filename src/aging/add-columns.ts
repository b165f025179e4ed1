import {
  type CivilDate,
  type CurrencyCode,
  dayAfter,
  earlierOf,
  formatMinorUnits,
  type MinorUnits,
  toMinorDigits,
} from '../foundations'
import type { CompiledAging } from './aging-policy'
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS, DAY_ZERO, type DueColumns, type HeldDue } from './due-columns'
import type { DueStanding, DueStatus } from './due-standing'
import { DAYS_AHEAD, type DueTally, makeRoom } from './due-tally'
import { UNDATED } from './judge-for-report'

/** Adds what columns hold, each due as {@link judgeDuesAsOf} judges it. */
export function addColumns(tally: DueTally, columns: DueColumns): void {
  const { dueDays, issuedDays, settledDays, units, places } = columns
  makeRoom(tally, columns.currencies.length)
  const { counting, agedBy } = tally.aging
  if (counting === undefined) {
    if (agedBy === 'document-date') addByDocumentAge(tally, columns)
    else if (columns.statesDays) addByDaysLate(tally, columns)
    else addAllOpen(tally, columns)
  } else {
    const heldDue = (at: number): HeldDue => ({
      dueDay: dueDays[at] as number,
      units: units[at] as number,
      place: places[at] as number,
      issuedDay: issuedDays[at] ?? BEFORE_ALL_DAYS,
      settledDay: settledDays[at] ?? AFTER_ALL_DAYS,
    })
    // What is tolerated hangs on the amount; else dues of one day are in one place.
    const isByDay = counting.tolerance === undefined && agedBy !== 'document-date'
    for (let at = 0; at < columns.count; at++) {
      const due = heldDue(at)
      if (isByDay) addByDay(tally, due, columns.currencies)
      else addByJudge(tally, due, columns.currencies)
    }
  }
  for (const due of columns.large) addByJudge(tally, due, columns.currencies)
}

/** The short way for policies that count nothing but days past due, where none is issued or settled on a stated day. */
function addAllOpen(tally: DueTally, { count, dueDays, units: amounts, places }: DueColumns): void {
  const { asOfDay, slots, slotByDay, sums, dues, mostDaysLate } = tally
  const lateFrom = asOfDay + tally.aging.dueDateIsDay
  const last = slotByDay.length - 1
  for (let at = 0; at < count; at++) {
    const units = amounts[at] as number
    if (units === 0) {
      tally.settled++
      continue
    }
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

/** The same where some are: the judge's answers for policies that count nothing but days past due, in whole numbers. */
function addByDaysLate(tally: DueTally, columns: DueColumns): void {
  const { asOfDay, slots, slotByDay, sums, dues, mostDaysLate } = tally
  const { count, dueDays, issuedDays, settledDays, units: amounts, places } = columns
  const lateFrom = asOfDay + tally.aging.dueDateIsDay
  const last = slotByDay.length - 1
  let { settled, notIssued, nextDay } = tally
  for (let at = 0; at < count; at++) {
    const units = amounts[at] as number
    const issuedDay = issuedDays[at] as number
    const settledDay = settledDays[at] as number
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

/** The same by document date. */
function addByDocumentAge(tally: DueTally, columns: DueColumns): void {
  const { asOfDay, slots, sums, dues } = tally
  const { buckets, bucketIndexByDay, dueDateIsDay } = tally.aging
  const { count, dueDays, statesDays, issuedDays, settledDays, units: amounts, places } = columns
  const countedFrom = asOfDay + dueDateIsDay
  const lastDay = bucketIndexByDay.length - 1
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
      let place = buckets.length
      nextDay = Math.min(nextDay, settledDay)
      if (issuedDay !== BEFORE_ALL_DAYS) {
        const age = countedFrom - issuedDay
        place = bucketIndexByDay[Math.min(age, lastDay)] as number
        const next = buckets[place + 1]?.fromDay
        if (next !== undefined) nextDay = Math.min(nextDay, asOfDay + next - age)
      }
      if (units > 0) {
        const daysLate = countedFrom - (dueDays[at] as number)
        if (daysLate >= 1) place += buckets.length + 1
        else nextDay = Math.min(nextDay, asOfDay + 1 - daysLate)
      }
      const slot = (2 * (places[at] as number) + (units < 0 ? 1 : 0)) * slots + place
      dues[slot] = (dues[slot] as number) + 1
      const sum = (sums[slot] as number) + units
      if (sum <= Number.MAX_SAFE_INTEGER && sum >= -Number.MAX_SAFE_INTEGER) sums[slot] = sum
      else addBeyond(tally, slot, units)
    }
  }
  tally.settled = settled
  tally.notIssued = notIssued
  tally.nextDay = nextDay
}

/** Asks the judge but once for all dues of a day that are open, by their sign. */
function addByDay(tally: DueTally, due: HeldDue, currencies: readonly CurrencyCode[]): void {
  const { dueDay, units, place, issuedDay, settledDay } = due
  if (units === 0 || issuedDay > tally.asOfDay || settledDay <= tally.asOfDay) {
    addByJudge(tally, due, currencies)
    return
  }
  const key = units < 0 ? -1 - dueDay * 2 : dueDay * 2
  let judged = tally.judgedDays.get(key)
  if (judged === undefined) {
    judged = judgeHeld(tally, { ...due, issuedDay: BEFORE_ALL_DAYS, settledDay: AFTER_ALL_DAYS }, currencies)
    tally.judgedDays.set(key, judged)
  }
  tally.nextDay = Math.min(tally.nextDay, settledDay, tally.asOfDay + judged.daysToChange)
  addOpen(tally, judged, place, units)
}

/** The long way, for what only the judge knows. */
function addByJudge(tally: DueTally, due: HeldDue, currencies: readonly CurrencyCode[]): void {
  const standing = judgeHeld(tally, due, currencies)
  tally.nextDay = Math.min(tally.nextDay, tally.asOfDay + standing.daysToChange)
  if (standing.status === 'settled') {
    tally.settled++
  } else if (standing.status === 'not-issued') {
    tally.notIssued++
  } else {
    addOpen(tally, standing, due.place, due.units)
  }
}

function judgeHeld(tally: DueTally, due: HeldDue, currencies: readonly CurrencyCode[]): DueStanding {
  const { dueDay, units, place, issuedDay, settledDay } = due
  const currency = currencies[place] as CurrencyCode
  const issuedOn = issuedDay === BEFORE_ALL_DAYS ? undefined : dayText(issuedDay)
  return tally.judge(
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
}

function addOpen(tally: DueTally, standing: DueStanding, place: number, units: MinorUnits): void {
  const { status, bucketIndex, delinquency } = standing
  const row = 2 * place + (status === 'credit' ? 1 : 0)
  const slot = row * tally.slots + placeInRow(tally.aging, status, bucketIndex)
  tally.dues[slot] = (tally.dues[slot] as number) + 1
  addBeyond(tally, slot, units)
  const missing = status === 'undetermined' && units > 0 ? (delinquency?.uncoveredOn ?? null) : null
  const first = earlierOf(tally.uncoveredOn.get(place) ?? null, missing)
  if (first !== null) tally.uncoveredOn.set(place, first)
}

function placeInRow({ agedBy, buckets }: CompiledAging, status: DueStatus, bucketIndex: number): number {
  const row = buckets.length + 1
  if (agedBy !== 'document-date') {
    return status === 'undetermined' ? row : status === 'not-due' ? 0 : bucketIndex + 1
  }
  const place = bucketIndex === UNDATED ? buckets.length : bucketIndex
  return status === 'undetermined' ? 2 * row + place : status === 'past-due' ? row + place : place
}

function addBeyond({ beyond }: DueTally, slot: number, units: MinorUnits): void {
  beyond.set(slot, (beyond.get(slot) ?? 0n) + BigInt(units))
}

function dayText(day: number): CivilDate {
  return dayAfter(DAY_ZERO, day) ?? DAY_ZERO
}
