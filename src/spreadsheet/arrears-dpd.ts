import { type DueDateDay, daysPastDue } from '../aging'
import { type CivilDate, type Locale, locales } from '../foundations'
import { answerEachCell, type Cell, type CellRange, isEmptyCell, type SameShape } from './cell-range'
import { expectAsOf, expectChoice, expectDateSystem, readDay } from './read-argument'
import type { DateSystem } from './serial-day'
import { showProblem } from './show-problem'

/**
 * How many days past due is each of these due dates (逾期天数)? `daysPastDue` for the cells of a sheet.
 *
 * A cell gives a cell, a range gives a range of the same shape. An empty cell stays empty; a cell that
 * is no day gives `#` and a sentence that says why, and costs no other cell its answer. A `Date` is no
 * day: the host formats it in the zone of the sheet first.
 *
 * @param dueDates - Days as text, or as the numbers by which Excel writes days.
 * @param asOf - Day on which the question is asked, in either form; never the clock of the host.
 * @param dueDateIsDay - Whether the due date itself is day 0 or day 1 of being late; no default.
 * @param locale - Language of the sentences: `en`, unless `zh-CN` is named.
 * @param dateSystem - Of the numbers: 1900, unless the workbook counts from 1904.
 * @throws ArrearsError `invalid-input` when any argument but the cells is not what is asked for.
 *
 * @example
 * ARREARS_DPD('2026-03-01', '2026-03-31', 0) // => 30
 * ARREARS_DPD([['2026-03-01'], [''], [46112]], '2026-03-31', 1) // => [[31], [''], [1]]
 * ARREARS_DPD('soon', '2026-03-31', 0).slice(0, 52) // => '#expected a day written YYYY-MM-DD, received "soon".'
 */
export function ARREARS_DPD<const Cells extends Cell | CellRange>(
  dueDates: Cells,
  asOf: CivilDate | number,
  dueDateIsDay: DueDateDay,
  locale?: Locale,
  dateSystem?: DateSystem,
): SameShape<Cells, number | string> {
  const system = expectDateSystem(dateSystem)
  const on = expectAsOf(asOf, system)
  const firstDay = expectChoice(dueDateIsDay, 'dueDateIsDay', [0, 1])
  const language = expectChoice(locale, 'locale', locales, 'en')
  return answerEachCell(dueDates, 'dueDates', (cell) => {
    if (isEmptyCell(cell)) return ''
    const dueOn = readDay(cell, system)
    return typeof dueOn === 'string' ? daysPastDue(dueOn, on, firstDay) : showProblem(dueOn, language)
  })
}
