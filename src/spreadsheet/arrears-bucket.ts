import { type Bucket, compileAging, type DueDateDay, daysPastDue } from '../aging'
import { type CivilDate, type Locale, labelIn } from '../foundations'
import { expectBucketTable } from './bucket-table-argument'
import { answerEachCell, type Cell, type CellRange, isEmptyCell, type SameShape } from './cell-range'
import { expectAsOf, expectChoice, expectDateSystem, readDay } from './read-argument'
import type { DateSystem } from './serial-day'
import { showProblem } from './show-problem'

/** What is shown of a bucket: its id, for formulas, or its label in a language, for people. */
export type BucketShown = 'id' | Locale

/**
 * In which bucket is each of these due dates (账龄区间)? As {@link ARREARS_DPD}, with the bucket of the
 * days past due in place of their number.
 *
 * @param tableName - `receivables`, `simple`, `m-30` or `m-29`; or a range with a table of your own, one
 * bucket per row: id, first day, last day, the last day of the last bucket left empty. Keep its ids as
 * text: a sheet takes `1-30` for a date.
 * @param shown - `id`, unless `en` or `zh-CN` asks for the label; of a table of your own, the id is the
 * label. Sentences are in this language too.
 * @throws ArrearsError `invalid-input` when any argument but the cells is not what is asked for;
 * `invalid-policy` for a table with a gap, an overlap or a closed end.
 *
 * @example
 * ARREARS_BUCKET('2026-03-01', '2026-03-31', 0, 'm-30') // => 'M1'
 * ARREARS_BUCKET('2026-03-01', '2026-03-31', 0, 'm-29') // => 'M2'
 * ARREARS_BUCKET([['2026-03-01', '']], '2026-03-31', 0, 'receivables', 'zh-CN') // => [['1–30 天', '']]
 * ARREARS_BUCKET('2026-03-01', '2026-03-31', 0, [['fresh', 0, 14], ['old', 15, '']]) // => 'old'
 */
export function ARREARS_BUCKET<const Cells extends Cell | CellRange>(
  dueDates: Cells,
  asOf: CivilDate | number,
  dueDateIsDay: DueDateDay,
  tableName: string | CellRange,
  shown?: BucketShown,
  dateSystem?: DateSystem,
): SameShape<Cells, string> {
  const system = expectDateSystem(dateSystem)
  const on = expectAsOf(asOf, system)
  const firstDay = expectChoice(dueDateIsDay, 'dueDateIsDay', [0, 1])
  const show = expectChoice(shown, 'shown', ['id', 'en', 'zh-CN'], 'id')
  const { buckets, bucketIndexByDay } = compileAging({
    dueDateIsDay: firstDay,
    bucketTable: expectBucketTable(tableName),
  })
  const names = buckets.map(({ id, label }: Bucket) =>
    show === 'id' || label === undefined ? id : labelIn(label, show),
  )
  const lastIndexed = bucketIndexByDay.length - 1
  return answerEachCell(dueDates, 'dueDates', (cell) => {
    if (isEmptyCell(cell)) return ''
    const dueOn = readDay(cell, system)
    if (typeof dueOn !== 'string') return showProblem(dueOn, show === 'id' ? 'en' : show)
    const days = daysPastDue(dueOn, on, firstDay)
    return names[bucketIndexByDay[Math.min(days, lastIndexed)] as number] as string
  })
}
