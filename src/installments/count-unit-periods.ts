import { type CivilDate, daysBetween } from '../foundations'
import { countMonthsBack, monthsBefore } from './scheduled-day'
import type { PeriodFraction, UnitPeriod } from './unit-period'

/** How long after the start of a transaction: whole unit periods, and the part of one before them. */
export interface PeriodsBetween {
  readonly fullPeriods: number
  readonly oddPart: PeriodFraction
}

/**
 * How many unit periods lie between two days?
 *
 * - A month: months counted back from the later day; the days before them over 30.
 * - A half month, or several months: 30 days for each month counted back, and the days before them,
 *   divided by 15, or by 30 for each month of the unit.
 * - Days and weeks: the days between.
 * - A year: years counted back; what is left, if whole months, over 12, else in days over 365.
 *
 * Source: 12 CFR part 1026, appendix J (b)(5).
 */
export function countUnitPeriods(
  from: CivilDate,
  to: CivilDate,
  { unit, count }: UnitPeriod,
  scheduledDay: number,
): PeriodsBetween {
  if (unit === 'day' || unit === 'week') {
    return divide(daysBetween(from, to), unit === 'day' ? count : 7 * count)
  }
  const { months, days } = countMonthsBack(from, to, scheduledDay)
  if (unit === 'semimonth') return divide(30 * months + days, 15)
  if (unit === 'year') {
    const years = Math.floor(months / 12)
    const rest = months - 12 * years
    if (days === 0) return { fullPeriods: years, oddPart: { count: rest, of: 12 } }
    const begin = monthsBefore(to, 12 * years, scheduledDay)
    return { fullPeriods: years, oddPart: { count: daysBetween(from, begin), of: 365 } }
  }
  if (count === 1) return { fullPeriods: months, oddPart: { count: days, of: 30 } }
  return divide(30 * months + days, 30 * count)
}

function divide(days: number, perPeriod: number): PeriodsBetween {
  const odd = days % perPeriod
  return { fullPeriods: (days - odd) / perPeriod, oddPart: { count: odd, of: perPeriod } }
}
