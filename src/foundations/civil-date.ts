import { ArrearsError } from './errors'
import { type Fault, inputError } from './issues'
import { isDateObject, showValue } from './show-value'

/**
 * A day of the calendar, `YYYY-MM-DD`, without time of day or time zone (日期).
 *
 * From `0001-01-01` to `9999-12-31`, proleptic Gregorian. Earlier sorts before later as text, so
 * `<` compares days. A JavaScript `Date` is refused: it is an instant, and which day it falls on
 * depends on a time zone.
 */
export type CivilDate = string

// The day number of 0001-01-01 is 0; integer days are an affair of this folder only.
const LAST_DAY_NUMBER = 3652058

// Of the twelve months of a common year and what follows them, then of a leap year: a month is as long as two differ.
const DAYS_BEFORE_MONTH: readonly number[] = [
  0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365, 0, 31, 60, 91, 121, 152, 182, 213, 244, 274,
  305, 335, 366,
]

/**
 * Is this a day that exists, written `YYYY-MM-DD`?
 *
 * @example
 * isCivilDate('2024-02-29') // => true
 * isCivilDate('2026-02-30') // => false
 */
export function isCivilDate(value: unknown): value is CivilDate {
  return readDayNumber(value) >= 0
}

/**
 * How many days lie from one day to another?
 *
 * Both days whole: the day itself is 0, the next day 1, the day before −1. No time zone and no
 * daylight-saving change can alter the count.
 *
 * @throws ArrearsError `invalid-input` when either is not a day.
 *
 * @example
 * daysBetween('2024-02-28', '2024-03-01') // => 2
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return toDayNumber(to, 'to') - toDayNumber(from, 'from')
}

/**
 * Which day is so many days later, or earlier when `count` is negative?
 *
 * @param count - A whole number of days.
 * @throws ArrearsError `invalid-input` when `date` is not a day or `count` not a whole number;
 * `date-out-of-range` when the result cannot be written.
 *
 * @example
 * addDays('2026-02-28', 1) // => '2026-03-01'
 */
export function addDays(date: CivilDate, count: number): CivilDate {
  const from = toDayNumber(date, 'date')
  const result = from + toWholeNumber(count, 'count')
  if (!(result >= 0 && result <= LAST_DAY_NUMBER)) throw dateOutOfRange(date, `${count} days`)
  return fromDayNumber(result)
}

/** The day so many days after a known day, or `null` when it cannot be written, as after `Infinity`. */
export function dayAfter(date: CivilDate, count: number): CivilDate | null {
  const result = readDayNumber(date) + count
  return result <= LAST_DAY_NUMBER ? fromDayNumber(result) : null
}

/** The earlier of two days, where `null` is never. */
export function earlierOf(left: CivilDate | null, right: CivilDate | null): CivilDate | null {
  if (left === null || right === null) return left ?? right
  return left < right ? left : right
}

/**
 * A counter of days to one fixed day, for loops: `asOf` is read once, not per row.
 *
 * @returns A function from a day to the days between it and `to`, or `NaN` for what is not a day;
 * the caller turns `NaN` into an error that names its row.
 */
export function dayCounterTo(to: CivilDate): (from: unknown) => number {
  const end = toDayNumber(to, 'asOf')
  return (from) => {
    const start = readDayNumber(from)
    return start < 0 ? Number.NaN : end - start
  }
}

/** Why is this not a day? */
export function dateFault(value: unknown): Fault {
  const received = showValue(value)
  const expected = { en: 'a day written YYYY-MM-DD', 'zh-CN': '写作 YYYY-MM-DD 的日期' }
  if (isDateObject(value)) {
    return {
      code: 'date-object',
      expected,
      received,
      remedy: {
        en: 'A Date is an instant, and its day depends on a time zone: format it in the zone of the business.',
        'zh-CN': 'Date 是时刻，落在哪一天取决于时区：请按业务所在时区格式化为文本。',
      },
    }
  }
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return {
      code: 'no-such-day',
      expected: { en: 'a day that the calendar has', 'zh-CN': '日历上存在的日期' },
      received,
      remedy: {
        en: 'Look it up in the document; it is not moved to a neighbor.',
        'zh-CN': '请核对单据；本库不会改取相邻日期。',
      },
    }
  }
  return {
    code: value === undefined ? 'missing' : typeof value === 'string' ? 'not-a-date' : 'wrong-type',
    expected,
    received,
    remedy: {
      en: "Write it like '2026-03-31', without a time.",
      'zh-CN': '请写成 2026-03-31 的形式，不带时间。',
    },
  }
}

/** The day number of a day; throws, naming `path`, for anything else. */
export function toDayNumber(value: unknown, path: string): number {
  const day = readDayNumber(value)
  if (day < 0) throw inputError(dateFault(value), path)
  return day
}

/** The day number of a day, or −1: the fast path, without regular expressions and allocation. */
export function readDayNumber(value: unknown): number {
  if (typeof value !== 'string' || value.length !== 10) return -1
  if (value.charCodeAt(4) !== 45 || value.charCodeAt(7) !== 45) return -1
  const hundreds = value.charCodeAt(1) - 48
  const tens = value.charCodeAt(2) - 48
  const ones = value.charCodeAt(3) - 48
  const monthOnes = value.charCodeAt(6) - 48
  const dayOnes = value.charCodeAt(9) - 48
  // One of these is below zero where a character is no digit: one test is faster than ten.
  const below = hundreds | tens | ones | monthOnes | dayOnes
  const above = (9 - hundreds) | (9 - tens) | (9 - ones) | (9 - monthOnes) | (9 - dayOnes)
  if ((below | above) < 0) return -1
  // The first of each number needs no test: what is no digit there leaves its number out of range.
  const century = (value.charCodeAt(0) - 48) * 10 + hundreds
  const yearOfCentury = tens * 10 + ones
  const year = century * 100 + yearOfCentury
  const month = (value.charCodeAt(5) - 48) * 10 + monthOnes
  const day = (value.charCodeAt(8) - 48) * 10 + dayOnes
  if (year < 1 || year > 9999 || month < 1 || month > 12) return -1
  // By the digits of the year, which engines divide slower than they read them.
  const isLeap = (yearOfCentury & 3) === 0 && (yearOfCentury !== 0 || (century & 3) === 0)
  const place = isLeap ? month + 12 : month - 1
  const daysBefore = DAYS_BEFORE_MONTH[place] as number
  if (day < 1 || day > (DAYS_BEFORE_MONTH[place + 1] as number) - daysBefore) return -1
  const before = year - 1
  const centuries = yearOfCentury === 0 ? century - 1 : century
  // Whole numbers throughout, which engines add faster: so no Math.floor.
  return before * 365 + (before >> 2) - centuries + (centuries >> 2) + daysBefore + day - 1
}

/** The day that has this day number, which the caller has checked to be in range. */
export function fromDayNumber(dayNumber: number): CivilDate {
  // Counted from 1 March of year 0, so that the leap day is the last day of its year.
  const day = dayNumber + 306
  const era = Math.floor(day / 146097)
  const dayOfEra = day - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return writeDay(year, month, dayOfMonth)
}

/** A whole number, or the error that says so. */
export function toWholeNumber(value: unknown, path: string): number {
  if (Number.isSafeInteger(value)) return value as number
  throw inputError(
    {
      code: value === undefined ? 'missing' : 'wrong-type',
      expected: { en: 'a whole number', 'zh-CN': '整数' },
      received: showValue(value),
      remedy: { en: 'Pass an integer such as 30.', 'zh-CN': '请传入整数，例如 30。' },
    },
    path,
  )
}

/** The error for a day that cannot be written. */
export function dateOutOfRange(from: CivilDate, step: string): ArrearsError<'date-out-of-range'> {
  return new ArrearsError(
    'date-out-of-range',
    { from, step },
    {
      en: `${from} plus ${step} lies outside 0001-01-01 to 9999-12-31, the days that can be written. Check the count.`,
      'zh-CN': `${from} 加 ${step} 超出可表示的日期范围（0001-01-01 至 9999-12-31）。请检查数量。`,
    },
  )
}

/** How many days does this month have? January is 1. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const place = isLeap ? month + 12 : month - 1
  return (DAYS_BEFORE_MONTH[place + 1] as number) - (DAYS_BEFORE_MONTH[place] as number)
}

/** A day that exists, by its parts; January is 1. */
export function writeDay(year: number, month: number, day: number): CivilDate {
  // Few years need padding, which takes as long as all the rest.
  const written = year < 1000 ? String(year).padStart(4, '0') : `${year}`
  return `${written}-${twoDigits(month)}-${twoDigits(day)}`
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`
}
