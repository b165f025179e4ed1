import { addMonths, type CivilDate, daysBetween, lastDayOfMonth } from '../foundations'

/** Whole months counted back from a day, and the days left before them. */
export interface MonthsBack {
  readonly months: number
  /** Where the months begin. */
  readonly reached: CivilDate
  /** From the earlier day to there. */
  readonly days: number
}

/**
 * On which day of the month does this series fall?
 *
 * The largest day number among them: a day at the end of a month too short for it stands for it, so
 * that 31 January, 28 February and 31 March are a month apart.
 */
export function scheduledDayOf(days: readonly CivilDate[]): number {
  return days.reduce((largest, day) => Math.max(largest, dayOfMonth(day)), 1)
}

/** How many whole months lie between two days, counted back from the later, and how many days before them? */
export function countMonthsBack(from: CivilDate, to: CivilDate, scheduledDay: number): MonthsBack {
  let months = monthIndex(to) - monthIndex(from)
  let reached = monthsBefore(to, months, scheduledDay)
  if (reached < from) {
    months--
    reached = monthsBefore(to, months, scheduledDay)
  }
  return { months, reached, days: daysBetween(from, reached) }
}

/** The day so many months before a day of the series. */
export function monthsBefore(day: CivilDate, months: number, scheduledDay: number): CivilDate {
  const own = dayOfMonth(day)
  const wanted = day === lastDayOfMonth(day) ? Math.max(own, scheduledDay) : own
  const last = lastDayOfMonth(addMonths(`${day.slice(0, 8)}01`, -months, 'corresponding-day'))
  const number = Math.min(wanted, dayOfMonth(last))
  return `${last.slice(0, 8)}${String(number).padStart(2, '0')}`
}

function dayOfMonth(day: CivilDate): number {
  return Number(day.slice(8))
}

function monthIndex(day: CivilDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}
