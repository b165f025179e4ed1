import { type CivilDate, daysInMonth, writeDay } from './civil-date'
import { addMonths, type MonthRule } from './civil-month'

/**
 * The days whole months after one anchor, where many are asked for: as {@link addMonths}, with the anchor read once.
 *
 * @throws ArrearsError as {@link addMonths}.
 */
export function monthsAfter(anchor: CivilDate, rule: MonthRule): (months: number) => CivilDate {
  // Checks the anchor and the rule, and says what is wrong with them.
  addMonths(anchor, 0, rule)
  const firstYear = Number(anchor.slice(0, 4))
  const firstMonth = Number(anchor.slice(5, 7))
  const day = Number(anchor.slice(8))
  const start = firstYear * 12 + firstMonth - 1
  const sticksToEnd = rule === 'month-end' && day === daysInMonth(firstYear, firstMonth)
  return (months) => {
    const year = Math.floor((start + months) / 12)
    if (!(year >= 1 && year <= 9999)) return addMonths(anchor, months, rule)
    const month = start + months - year * 12 + 1
    const last = daysInMonth(year, month)
    return writeDay(year, month, sticksToEnd || day > last ? last : day)
  }
}
