import {
  addDays,
  addMonths,
  type CivilDate,
  lastDayOfMonth,
  monthsBetween,
  oneOf,
  type Shape,
} from '../foundations'
import { monthStart, type Period } from '../measures'

/**
 * When does a month since placement begin?
 *
 * - `calendar`: on the first of a calendar month; month 0 is that of the placement, however few days are left of it. Books
 *   close so, and a batch may be placed over the month.
 * - `anniversary`: on the day that corresponds to that of the placement; month 0 is a whole one.
 */
export type MonthsBy = 'calendar' | 'anniversary'

/** The form of a {@link MonthsBy}. */
export const monthsByShape: Shape<MonthsBy> = /* @__PURE__ */ oneOf(['calendar', 'anniversary'])

/** In which month since its placement does a day lie? 0 is the first; negative before the first. */
export function monthSince(placedOn: CivilDate, on: CivilDate, monthsBy: MonthsBy): number {
  return monthsBy === 'calendar'
    ? monthsBetween(monthStart(placedOn), monthStart(on), 'corresponding-day')
    : monthsBetween(placedOn, on, 'corresponding-day')
}

/** The days of a month since placement; the first begins on the day of the placement. */
export function daysOfMonth(placedOn: CivilDate, month: number, monthsBy: MonthsBy): Period {
  if (monthsBy === 'calendar') {
    const first = addMonths(monthStart(placedOn), month, 'corresponding-day')
    return { from: month === 0 ? placedOn : first, to: lastDayOfMonth(first) }
  }
  return {
    from: addMonths(placedOn, month, 'corresponding-day'),
    to: addDays(addMonths(placedOn, month + 1, 'corresponding-day'), -1),
  }
}
