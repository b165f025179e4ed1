import { addDays, type CivilDate, lastDayOfMonth } from '../foundations'
import { monthStart, type Period } from '../measures'

/** The calendar months from the first day of one of them to a day, oldest first; the newest ends on that day. */
export function calendarMonths(from: CivilDate, to: CivilDate): readonly Period[] {
  const months: Period[] = []
  let start = from
  for (;;) {
    const end = lastDayOfMonth(start)
    if (end >= to) return [...months, { from: start, to }]
    months.push({ from: start, to: end })
    start = addDays(end, 1)
  }
}

/** Is this the last day of its month? */
export function isMonthEnd(day: CivilDate): boolean {
  return day === lastDayOfMonth(day)
}

/** How many calendar months is a period, or `null` where it is not whole months? */
export function wholeMonths({ from, to }: Period): number | null {
  return from === monthStart(from) && isMonthEnd(to) ? calendarMonths(from, to).length : null
}
