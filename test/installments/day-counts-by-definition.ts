import type { DayCount } from '../../src/installments'

/**
 * The day counts once more, as their definitions read, with other arithmetic: days by `Date`, years one by one,
 * fractions of whole numbers that a number holds exactly.
 */
export interface Fraction {
  readonly over: number
  readonly under: number
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly serial: number
}

export function dayOfText(text: string): Day {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return { year, month, day, serial: Date.UTC(year, month - 1, day) / 86_400_000 }
}

export function textOfSerial(serial: number): string {
  return new Date(serial * 86_400_000).toISOString().slice(0, 10)
}

const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const lengthOf = (year: number): number => (lastOf(year, 2) === 29 ? 366 : 365)
const isLeapYear = (year: number): boolean => lengthOf(year) === 366
const isFebruaryEnd = ({ year, month, day }: Day): boolean => month === 2 && day === lastOf(year, 2)
const serialOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, Math.min(day, lastOf(year, month))) / 86_400_000

/** How many 29 Februaries lie from one serial day to another, both counted. */
function leapDaysWithin(first: number, last: number): number {
  let count = 0
  for (let year = 1980; year <= 2060; year++) {
    const leapDay = Date.UTC(year, 1, 29) / 86_400_000
    if (isLeapYear(year) && leapDay >= first && leapDay <= last) count++
  }
  return count
}

const thirty = (from: Day, to: Day, first: number, last: number): Fraction => ({
  over: 360 * (to.year - from.year) + 30 * (to.month - from.month) + (last - first),
  under: 360,
})

/** ISDA 2006 4.16(f): D1 is 30 where it would be 31; D2 is 30 where it would be 31 and D1 is greater than 29. */
function bondBasis(from: Day, to: Day): Fraction {
  return thirty(from, to, from.day === 31 ? 30 : from.day, to.day === 31 && from.day > 29 ? 30 : to.day)
}

/** FIX tag 1950, value 1, for an investment that is end-of-month: its four rules in their order. */
function unitedStates(from: Day, to: Day): Fraction {
  let [first, last] = [from.day, to.day]
  if (isFebruaryEnd(from) && isFebruaryEnd(to)) last = 30
  if (isFebruaryEnd(from)) first = 30
  if (last === 31 && (first === 30 || first === 31)) last = 30
  if (first === 31) first = 30
  return thirty(from, to, first, last)
}

/** ISDA 2006 4.16(h): D1 is 30 on a 31st and on the last day of February; so is D2, but for the Termination Date. */
function isdaEuropean(from: Day, to: Day, isTermination: boolean): Fraction {
  const first = isFebruaryEnd(from) || from.day === 31 ? 30 : from.day
  const last = (isFebruaryEnd(to) && !isTermination) || to.day === 31 ? 30 : to.day
  return thirty(from, to, first, last)
}

/** cbonds.com, glossary, 30E+/360: D1 31 is 30; D2 31 is the first day of the next month. */
function europeanPlus(from: Day, to: Day): Fraction {
  const first = from.day === 31 ? 30 : from.day
  if (to.day !== 31) return thirty(from, to, first, to.day)
  const year = to.month === 12 ? to.year + 1 : to.year
  return thirty(from, { ...to, year, month: to.month === 12 ? 1 : to.month + 1 }, first, 1)
}

/** David Wheeler, the definitions actually used by Excel 2007, basis 0, branch after branch. */
function excelNasd(from: Day, to: Day): Fraction {
  if (from.day === 31 && to.day === 31) return thirty(from, to, 30, 30)
  if (from.day === 31) return thirty(from, to, 30, to.day)
  if (from.day === 30 && to.day === 31) return thirty(from, to, 30, 30)
  if (isFebruaryEnd(from) && isFebruaryEnd(to)) return thirty(from, to, 30, 30)
  if (isFebruaryEnd(from)) return thirty(from, to, 30, to.day)
  return thirty(from, to, from.day, to.day)
}

/** The same, basis 1: one year long or less, and the average year of those touched. */
function excelActual(from: Day, to: Day): Fraction {
  const days = to.serial - from.serial
  const isYearOrLess =
    from.year === to.year ||
    (from.year + 1 === to.year && (from.month > to.month || (from.month === to.month && from.day >= to.day)))
  if (isYearOrLess) {
    if (from.year === to.year) return { over: days, under: lengthOf(from.year) }
    return { over: days, under: leapDaysWithin(from.serial, to.serial) > 0 ? 366 : 365 }
  }
  let length = 0
  for (let year = from.year; year <= to.year; year++) length += lengthOf(year)
  return { over: days * (to.year - from.year + 1), under: length }
}

/** ISDA 2006 4.16(b), year by year. */
function actualIsda(from: Day, to: Day): Fraction {
  let [leap, common] = [0, 0]
  for (let year = from.year; year <= to.year; year++) {
    const start = Math.max(from.serial, serialOf(year, 1, 1))
    const end = Math.min(to.serial, serialOf(year + 1, 1, 1))
    if (isLeapYear(year)) leap += end - start
    else common += end - start
  }
  return { over: leap * 365 + common * 366, under: 365 * 366 }
}

/** AFB, Base Exact/Exact: whole years back from the last day, one at a time; the rest by whether it holds a 29 February. */
function actualAfb(from: Day, to: Day): Fraction {
  let years = 0
  while (serialOf(to.year - years - 1, to.month, to.day) >= from.serial) years++
  const end = serialOf(to.year - years, to.month, to.day)
  const under = leapDaysWithin(from.serial, end - 1) > 0 ? 366 : 365
  return { over: years * under + end - from.serial, under }
}

/** What this convention makes of two days that are in order; for those that ask nothing else. */
export function byDefinition(dayCount: DayCount, fromText: string, toText: string): Fraction {
  const [from, to] = [dayOfText(fromText), dayOfText(toText)]
  const days = to.serial - from.serial
  if (days === 0) return { over: 0, under: 1 }
  switch (dayCount) {
    case '1/1':
      return { over: 1, under: 1 }
    case 'ACT/ACT ISDA':
      return actualIsda(from, to)
    case 'ACT/ACT AFB':
      return actualAfb(from, to)
    case 'ACT/365F':
    case 'excel-3':
      return { over: days, under: 365 }
    case 'ACT/365.25':
      return { over: days * 100, under: 36_525 }
    case 'ACT/360':
    case 'excel-2':
      return { over: days, under: 360 }
    case 'ACT/364':
      return { over: days, under: 364 }
    case 'ACT/366':
      return { over: days, under: 366 }
    case 'NL/365':
      return { over: days - leapDaysWithin(from.serial + 1, to.serial), under: 365 }
    case '30/360':
      return bondBasis(from, to)
    case '30U/360':
      return unitedStates(from, to)
    case '30E/360':
    case 'excel-4':
      return thirty(from, to, Math.min(from.day, 30), Math.min(to.day, 30))
    case '30E/360 ISDA':
      return isdaEuropean(from, to, false)
    case '30E+/360':
      return europeanPlus(from, to)
    case 'excel-0':
      return excelNasd(from, to)
    case 'excel-1':
      return excelActual(from, to)
    case 'ACT/ACT ICMA':
    case 'ACT/365L':
      throw new Error(`${dayCount} asks for a period.`)
  }
}

/** `30E/360 ISDA` where the last day is the Termination Date. */
export function atTermination(fromText: string, toText: string): Fraction {
  return isdaEuropean(dayOfText(fromText), dayOfText(toText), true)
}

/**
 * ICMA rule 251: each period from one coupon day to the next counts its days over its length times the periods in a
 * year.
 *
 * @param coupons - Coupon days in order, that hold both days between them.
 */
export function byCoupons(
  fromText: string,
  toText: string,
  coupons: readonly string[],
  perYear: number,
): Fraction {
  const [from, to] = [dayOfText(fromText).serial, dayOfText(toText).serial]
  const serials = coupons.map((coupon) => dayOfText(coupon).serial)
  let sum: Fraction = { over: 0, under: 1 }
  for (let index = 1; index < serials.length; index++) {
    const [start = 0, end = 0] = serials.slice(index - 1, index + 1)
    const days = Math.max(0, Math.min(to, end) - Math.max(from, start))
    const under = (end - start) * perYear
    sum = reduced({ over: sum.over * under + days * sum.under, under: sum.under * under })
  }
  return sum
}

function reduced({ over, under }: Fraction): Fraction {
  let [left, right] = [over, under]
  while (right !== 0) [left, right] = [right, left % right]
  return { over: over / left, under: under / left }
}

/** Months after an anchor, with its day or the last of the month; by the end of the month where the anchor is one. */
export function monthsAfter(anchorText: string, months: number, keepsEnd: boolean): string {
  const { year, month, day } = dayOfText(anchorText)
  const place = year * 12 + month - 1 + months
  const [y, m] = [Math.floor(place / 12), (place % 12) + 1]
  return textOfSerial(serialOf(y, m, keepsEnd && day === lastOf(year, month) ? 31 : day))
}
