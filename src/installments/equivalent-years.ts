import { addDays, addMonths, type CivilDate, daysBetween, monthsBetween } from '../foundations'
import { isLeap, yearOf } from './leap-days'
import { countMonthsBack, monthsBefore } from './scheduled-day'

/** What an interval is a whole number of, before days. */
export type IntervalUnit = 'years' | 'months' | 'weeks' | 'days'

/**
 * Where the days lie that are less than a whole period, and over which year they are divided.
 *
 * - `counted-back`: whole periods are counted back from the later day; the days before them are divided
 *   by the 365 or 366 days of the year that ends where the periods begin.
 * - `counted-on`: whole periods are counted on from the earlier day; the days after them are divided by
 *   366 where the later day lies in a leap year, else by 365.
 */
export type OddDaysRule = 'counted-back' | 'counted-on'

/** How long after the first advance, in years. */
export interface YearsBetween {
  /** Whole years, months or weeks. */
  readonly fullPeriods: number
  readonly oddDays: number
  /** What the odd days are divided by: 365 or 366. */
  readonly daysInYear: number
}

/** How many periods make a year? All months are equal, and so are weeks. */
export const PERIODS_PER_YEAR: Readonly<Record<IntervalUnit, number>> = {
  years: 1,
  months: 12,
  weeks: 52,
  days: 1,
}

/**
 * How long is it between two days, in whole periods and days?
 *
 * Every day counts; the first day does not and the last does.
 *
 * Source for `counted-back`: Directive 2008/48/EC, annex I, part I, remark (c), as told in Directive
 * 2014/17/EU, annex I, part I, remark (c)(i) to (iii), and Directive (EU) 2023/2225, annex III.
 */
export function yearsBetween(
  from: CivilDate,
  to: CivilDate,
  unit: IntervalUnit,
  rule: OddDaysRule,
  scheduledDay: number,
): YearsBetween {
  if (rule === 'counted-on') {
    const { fullPeriods, reached } = countOn(from, to, unit)
    return { fullPeriods, oddDays: daysBetween(reached, to), daysInYear: isLeap(yearOf(to)) ? 366 : 365 }
  }
  const { fullPeriods, reached } = countBack(from, to, unit, scheduledDay)
  const yearBefore = addMonths(reached, -12, 'corresponding-day')
  return {
    fullPeriods,
    oddDays: daysBetween(from, reached),
    daysInYear: daysBetween(yearBefore, reached),
  }
}

interface Counted {
  readonly fullPeriods: number
  readonly reached: CivilDate
}

function countBack(from: CivilDate, to: CivilDate, unit: IntervalUnit, scheduledDay: number): Counted {
  if (unit === 'days') return { fullPeriods: 0, reached: to }
  if (unit === 'weeks') {
    const weeks = Math.floor(daysBetween(from, to) / 7)
    return { fullPeriods: weeks, reached: addDays(to, -7 * weeks) }
  }
  const { months } = countMonthsBack(from, to, scheduledDay)
  const fullPeriods = unit === 'months' ? months : Math.floor(months / 12)
  const each = unit === 'months' ? 1 : 12
  return { fullPeriods, reached: monthsBefore(to, each * fullPeriods, scheduledDay) }
}

function countOn(from: CivilDate, to: CivilDate, unit: IntervalUnit): Counted {
  if (unit === 'days') return { fullPeriods: 0, reached: from }
  if (unit === 'weeks') {
    const weeks = Math.floor(daysBetween(from, to) / 7)
    return { fullPeriods: weeks, reached: addDays(from, 7 * weeks) }
  }
  const each = unit === 'months' ? 1 : 12
  const fullPeriods = Math.floor(monthsBetween(from, to, 'corresponding-day') / each)
  return { fullPeriods, reached: addMonths(from, each * fullPeriods, 'corresponding-day') }
}
