import { compileAging, type DueDateDay, reportAging } from '../aging'
import { type CivilDate, type Locale, locales } from '../foundations'
import { type AgingCell, agingTable } from './aging-table'
import { expectBucketTable } from './bucket-table-argument'
import { type CellRange, expectRange } from './cell-range'
import { readDueCases } from './due-cases'
import { findDueColumns } from './due-columns'
import { expectAsOf, expectChoice, expectDateSystem } from './read-argument'
import type { DateSystem } from './serial-day'

/**
 * How old is what these rows are owed (账龄分析表)? `reportAging` for a range of a sheet.
 *
 * One due per row, under a header with `debtor`, `due`, `amount` and `currency`, and where there is one
 * `id`, `issued` and `settled` (客户、到期日、金额、币种、编号、开票日期、结清日期), in any order among other
 * columns. The table has four columns: under its header one row per currency and bucket, and a total per
 * currency with anything open. An amount is a number where fifteen digits hold it, else a text.
 *
 * Below stands every wrong cell: the row of the range, the header being row 1, its column, and why. Its
 * row is in no amount, and costs no other row its answer. Rows of empty cells are passed over.
 *
 * @param rows - Days and amounts as text or as numbers; an amount that the currency cannot hold exactly
 * is refused, not rounded.
 * @param asOf - Day on which the question is asked; never the clock of the host.
 * @param dueDateIsDay - Whether the due date itself is day 0 or day 1 of being late; no default.
 * @param tableName - `receivables`, `simple`, `m-30` or `m-29`; or a range as for {@link ARREARS_BUCKET}.
 * @param locale - Language of the table: `en`, unless `zh-CN` is named.
 * @param dateSystem - Of days as numbers: 1900, unless the workbook counts from 1904.
 * @throws ArrearsError `invalid-input` for a header without a required column, and when any argument but
 * the rows is not what is asked for; `invalid-policy` for a table with a gap, an overlap or a closed end.
 *
 * @example
 * const header = ['debtor', 'due', 'amount', 'currency']
 * const rows = [header, ['D-1', '2026-03-01', '100.00', 'USD'], ['D-2', '2026-02-30', 50, 'USD']]
 * const table = ARREARS_AGING(rows, '2026-04-01', 0, 'receivables')
 * table[0] // => ['Currency', 'Bucket', 'Amount', 'Dues']
 * table[3] // => ['USD', '31–60 days', 100, 1]
 * table[6] // => ['USD', 'Total', 100, 1]
 * table[9].slice(0, 2) // => [3, 'due']
 */
export function ARREARS_AGING(
  rows: CellRange,
  asOf: CivilDate | number,
  dueDateIsDay: DueDateDay,
  tableName: string | CellRange,
  locale?: Locale,
  dateSystem?: DateSystem,
): AgingCell[][] {
  const system = expectDateSystem(dateSystem)
  const on = expectAsOf(asOf, system)
  const firstDay = expectChoice(dueDateIsDay, 'dueDateIsDay', [0, 1])
  const language = expectChoice(locale, 'locale', locales, 'en')
  const aging = compileAging({ dueDateIsDay: firstDay, bucketTable: expectBucketTable(tableName) })

  const range = expectRange(rows, 'rows')
  const columns = findDueColumns(range[0] ?? [])
  const { cases, faults } = readDueCases(range, columns, system)
  const report = reportAging(
    cases.map(({ caseFile }) => caseFile),
    { asOf: on, aging },
  )
  // A debtor with more dues than an account may have is refused as a whole, and must not be lost.
  const refused = report.problems.map(({ index, error }) => ({
    row: cases[index]?.row ?? 0,
    column: 'debtor' as const,
    sentence: error.sentence,
  }))
  return agingTable(report, [...faults, ...refused], columns, language)
}
