import { inputError, isArray, joinPath, showValue } from '../foundations'

/** What a cell holds. An empty cell is an empty text, `null` or `undefined`, as the host has it. */
export type Cell = string | number | boolean | null | undefined

/** A block of cells: its rows from the top, each row from the left. */
export type CellRange = readonly (readonly Cell[])[]

/** A cell for a cell, and a block of the same rows and columns for a block. */
export type SameShape<Cells, Answer> = Cells extends CellRange ? Answer[][] : Answer

/** Does this cell hold nothing? A space is something. */
export function isEmptyCell(cell: unknown): boolean {
  return cell === '' || cell === null || cell === undefined
}

/**
 * One answer per cell, in the shape of the cells.
 *
 * @throws ArrearsError `invalid-input`, naming `path`, for a list that is no block of rows.
 */
export function answerEachCell<Cells, Answer>(
  cells: Cells,
  path: string,
  answer: (cell: unknown) => Answer,
): SameShape<Cells, Answer> {
  const answers = isArray(cells)
    ? expectRange(cells, path).map((row) => Array.from(row, answer))
    : answer(cells)
  return answers as SameShape<Cells, Answer>
}

/** The block of cells of an argument; throws `invalid-input`, naming `path`, for anything else. */
export function expectRange(value: unknown, path: string): readonly (readonly unknown[])[] {
  const rows: readonly unknown[] = isArray(value) ? Array.from(value) : []
  const badRow = rows.findIndex((row) => !isArray(row))
  if (isArray(value) && badRow < 0) return rows as readonly (readonly unknown[])[]
  throw inputError(
    {
      code: value === undefined ? 'missing' : 'wrong-type',
      expected: { en: 'a range: rows of cells', 'zh-CN': '单元格区域：由行组成' },
      received: showValue(badRow < 0 ? value : rows[badRow]),
      remedy: {
        en: "Pass a range such as A1:D100; in JavaScript, a list of rows such as [['2026-03-01']].",
        'zh-CN': "请传入区域，例如 A1:D100；在 JavaScript 中是行的列表，例如 [['2026-03-01']]。",
      },
    },
    badRow < 0 ? path : joinPath(path, badRow),
  )
}

/** The value of an argument of one cell, which some hosts hand over as a range of one cell. */
export function onlyCell(value: unknown): unknown {
  if (!isArray(value) || value.length !== 1) return value
  const row: unknown = value[0]
  return isArray(row) && row.length === 1 ? row[0] : value
}
