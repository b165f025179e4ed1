import { addMonths as addMonthsToDate } from 'date-fns/addMonths'
import { lastDayOfMonth as lastDayOfMonthOfDate } from 'date-fns/lastDayOfMonth'
import {
  type CivilDate,
  dateOutOfRange,
  fromDayNumber,
  readDayNumber,
  toDayNumber,
  toWholeNumber,
} from './civil-date'
import { inputError } from './issues'
import { showValue } from './show-value'

/**
 * Which day of a month corresponds to the anchor's?
 *
 * - `corresponding-day` (对应日): the same day number, or the last day of a shorter month.
 * - `month-end` (月末): as above, except that an anchor on the last day of its month always gives the
 *   last day, so that 28 February leads to 31 March.
 */
export type MonthRule = 'corresponding-day' | 'month-end'

const MILLISECONDS_PER_DAY = 86_400_000
const DAY_NUMBER_OF_1970 = 719162

/**
 * A `Date` whose local reading is UTC. date-fns reads the local fields, and in the host's zone whole
 * days can be missing: in Apia there was no 30 December 2011.
 */
class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear()
  }
  override getMonth(): number {
    return this.getUTCMonth()
  }
  override getDate(): number {
    return this.getUTCDate()
  }
  override setFullYear(year: number, month: number, date: number): number {
    return this.setUTCFullYear(year, month, date)
  }
  override setMonth(month: number, date: number): number {
    return this.setUTCMonth(month, date)
  }
  override setHours(hours: number, minutes: number, seconds: number, milliseconds: number): number {
    return this.setUTCHours(hours, minutes, seconds, milliseconds)
  }
}

const inUtc = { in: (value: Date | number | string): UtcDate => new UtcDate(Number(value)) }

/**
 * Which day is so many months after the anchor?
 *
 * Always count from the anchor, never from the last result: month by month, 31 January becomes 28
 * March; from the anchor, 31 March.
 *
 * @param count - A whole number of months; negative counts back.
 * @throws ArrearsError `invalid-input` for what is not a day, a whole number or a rule;
 * `date-out-of-range` when the result cannot be written.
 *
 * Source: Civil Code of China art. 202 for the corresponding day; ISDA 2006 Definitions 4.10 and the
 * market's end-of-month convention for the other.
 *
 * @example
 * addMonths('2026-01-31', 1, 'corresponding-day') // => '2026-02-28'
 * addMonths('2026-02-28', 1, 'corresponding-day') // => '2026-03-28'
 * addMonths('2026-02-28', 1, 'month-end') // => '2026-03-31'
 */
export function addMonths(anchor: CivilDate, count: number, rule: MonthRule): CivilDate {
  const from = toDayNumber(anchor, 'anchor')
  const months = toWholeNumber(count, 'count')
  if (rule !== 'corresponding-day' && rule !== 'month-end') {
    throw inputError(
      {
        code: rule === undefined ? 'missing' : 'wrong-type',
        expected: {
          en: "'corresponding-day' or 'month-end'",
          'zh-CN': 'corresponding-day（对应日）或 month-end（月末）',
        },
        received: showValue(rule),
        remedy: {
          en: 'Name the rule that the contract follows.',
          'zh-CN': '请指明合同采用的规则。',
        },
      },
      'rule',
    )
  }
  // 120,000 months are 10,000 years: more than any day can move, and less than what Date can hold.
  if (Math.abs(months) > 120_000) throw dateOutOfRange(anchor, `${count} months`)
  const start = toUtcDate(from)
  const sticksToEnd = rule === 'month-end' && toCivilDayNumber(lastDayOfMonthOfDate(start, inUtc)) === from
  const moved = addMonthsToDate(start, months, inUtc)
  const result = toCivilDayNumber(sticksToEnd ? lastDayOfMonthOfDate(moved, inUtc) : moved)
  if (!(result >= 0 && result <= toDayNumber('9999-12-31', 'date'))) {
    throw dateOutOfRange(anchor, `${count} months`)
  }
  return fromDayNumber(result)
}

/**
 * Which day is so many years after the anchor? Twelve months each, by the same rules.
 *
 * @throws ArrearsError as {@link addMonths}.
 *
 * @example
 * addYears('2024-02-29', 1, 'corresponding-day') // => '2025-02-28'
 * addYears('2024-02-29', 4, 'corresponding-day') // => '2028-02-29'
 */
export function addYears(anchor: CivilDate, count: number, rule: MonthRule): CivilDate {
  const years = toWholeNumber(count, 'count')
  if (Math.abs(years) > 10_000) throw dateOutOfRange(anchor, `${count} years`)
  return addMonths(anchor, years * 12, rule)
}

/**
 * How many whole months have passed from the anchor to a day?
 *
 * A month has passed when its corresponding day is reached; the day itself counts. Negative before
 * the anchor, by the same count backwards.
 *
 * @throws ArrearsError `invalid-input` for what is not a day or a rule.
 *
 * @example
 * monthsBetween('2026-01-31', '2026-02-27', 'corresponding-day') // => 0
 * monthsBetween('2026-01-31', '2026-02-28', 'corresponding-day') // => 1
 */
export function monthsBetween(anchor: CivilDate, on: CivilDate, rule: MonthRule): number {
  toDayNumber(on, 'on')
  toDayNumber(anchor, 'anchor')
  const direction = on < anchor ? -1 : 1
  let months = monthIndex(on) - monthIndex(anchor)
  // The month numbers overstate the count by one when the corresponding day is still to come.
  if (months !== 0 && direction * compare(addMonths(anchor, months, rule), on) > 0) months -= direction
  return months === 0 ? 0 : months
}

/**
 * Which is the last day of the month that holds this day?
 *
 * @throws ArrearsError `invalid-input` when `date` is not a day.
 *
 * @example
 * lastDayOfMonth('2024-02-10') // => '2024-02-29'
 */
export function lastDayOfMonth(date: CivilDate): CivilDate {
  return fromDayNumber(toCivilDayNumber(lastDayOfMonthOfDate(toUtcDate(toDayNumber(date, 'date')), inUtc)))
}

function monthIndex(date: CivilDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
}

function compare(left: CivilDate, right: CivilDate): number {
  return readDayNumber(left) - readDayNumber(right)
}

function toUtcDate(dayNumber: number): UtcDate {
  return new UtcDate((dayNumber - DAY_NUMBER_OF_1970) * MILLISECONDS_PER_DAY)
}

function toCivilDayNumber(date: Date): number {
  return date.getTime() / MILLISECONDS_PER_DAY + DAY_NUMBER_OF_1970
}
