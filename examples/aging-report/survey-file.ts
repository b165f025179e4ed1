import type { Request } from './command-line'
import { type ColumnOrder, decideOrder, noEvidence, noteDate } from './date-order'
import { type Column, type Columns, findColumns } from './find-columns'
import { readRows } from './read-rows'
import { type FileFormat, recognizeFile } from './recognize-file'
import { Refusal } from './refusal'

/** What has to be known of a file before its rows can be read. */
export interface Survey {
  readonly format: FileFormat
  /** How many cells the header has. */
  readonly width: number
  readonly columns: Columns
  readonly orders: ReadonlyMap<Column, ColumnOrder>
}

/**
 * What is in the columns of this file? Reads it once from end to end, because the one value that
 * tells the month from the day may stand in the last row.
 */
export async function surveyFile(request: Request, onRow: (rows: number) => void): Promise<Survey> {
  const format = await recognizeFile(request.path, request.fileName, request.encoding)
  let width = 0
  let columns: Columns | undefined
  let dates: readonly { readonly column: Column; readonly evidence: ReturnType<typeof noEvidence> }[] = []
  let rows = 0
  for await (const { line, cells } of readRows(format)) {
    if (columns === undefined) {
      width = cells.length
      columns = findColumns(cells, request.columns)
      dates = [columns.due, columns.issued, columns.settled].flatMap((column) =>
        column === undefined ? [] : [{ column, evidence: noEvidence() }],
      )
      continue
    }
    onRow(++rows)
    // The cells of a row of another length may have slipped into their neighbors' places.
    if (cells.length !== width) continue
    for (const { column, evidence } of dates) noteDate(evidence, cells[column.index] ?? '', line)
  }
  if (columns === undefined) throw new Refusal((say) => say.refusal.emptyFile(request.fileName))
  return {
    format,
    width,
    columns,
    orders: new Map(
      dates.map(({ column, evidence }) => [column, decideOrder(column, evidence, request.dates)]),
    ),
  }
}
