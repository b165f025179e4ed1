import { MOST_ROWS } from './check-table'
import type { FactDefinition, Vocabulary } from './facts'
import { type Fault, verbatim } from './issues'
import { isArray, showValue } from './show-value'
import { cellName, isBlankCell, layoutFault, readText, sizeFault } from './table-cell'
import type { CellIssues } from './table-cell-issues'
import {
  COLUMN_NAMES,
  countedCells,
  countedRows,
  findName,
  type LayoutName,
  MOST_TABLE_CELLS,
  SETTING_NAMES,
  SOURCE_NAMES,
} from './table-layout'

/** A row of a range that holds something. */
export interface RangeRow {
  /** Which row of the range, counted from 0. */
  readonly at: number
  readonly cells: readonly unknown[]
}

/** The parts of a range that is a table. */
export interface TableRange {
  /** By the place that each fills. */
  readonly settings: ReadonlyMap<string, RangeRow>
  readonly columns: TableColumns
  /** The rows below the header. */
  readonly body: readonly RangeRow[]
}

/** What the columns below the header hold. */
export interface TableColumns {
  readonly headerAt: number
  readonly facts: readonly { readonly fact: FactDefinition; readonly column: number }[]
  /** The columns that are no facts, by the place that each fills. */
  readonly others: ReadonlyMap<string, number>
  /** Those whose header is blank. */
  readonly unnamed: readonly number[]
}

/** The settings, the columns and the rows of a range, as far as they can be told; rows that are blank are passed over. */
export function divideRange(
  cells: unknown,
  vocabulary: Vocabulary,
  issues: CellIssues,
): TableRange | undefined {
  const rows = rowsOf(cells, issues)
  if (rows === undefined) return undefined
  const settings = new Map<string, RangeRow>()
  const names = [...SETTING_NAMES, ...SOURCE_NAMES]
  for (const [index, row] of rows.entries()) {
    const [first] = row.cells
    if (findName(first, COLUMN_NAMES)?.[0] === 'id') {
      const body = rows.slice(index + 1)
      if (body.length > MOST_ROWS) {
        issues.add(sizeFault(MOST_ROWS, countedRows))
        return undefined
      }
      return { settings, columns: readColumns(row, vocabulary, issues), body }
    }
    const place = findName(first, names)?.[0]
    const earlier = settings.get(place ?? '')
    if (place === undefined) issues.add(unknownName(first, ['row'], names), row.at, 0)
    else if (earlier !== undefined) issues.add(repeated(first, earlier.at, 0), row.at, 0)
    else settings.set(place, row)
    if (place !== undefined && place !== 'priorities') refuseFrom(2, row, issues)
  }
  issues.add(missing('a header that begins with row', '以“行”开头的表头'))
  return undefined
}

function rowsOf(cells: unknown, issues: CellIssues): readonly RangeRow[] | undefined {
  if (!isArray(cells)) {
    issues.add(noRows(cells))
    return undefined
  }
  const first = cells[0]
  const width = isArray(first) ? first.length : 0
  const size = cells.length * Math.max(1, width)
  if (size > MOST_TABLE_CELLS) {
    issues.add(sizeFault(MOST_TABLE_CELLS, countedCells, size))
    return undefined
  }
  const rows: RangeRow[] = []
  // Every setting, the header, and one row too many.
  let left = MOST_ROWS + SETTING_NAMES.length + SOURCE_NAMES.length + 2
  for (let at = 0; at < cells.length && left > 0; at++) {
    const row: unknown = cells[at]
    if (isArray(row) && (row.length === 0 || (row.length === width && row.every(isBlankCell)))) continue
    left--
    if (isArray(row)) {
      if (row.length !== width) issues.add(ragged(width, row.length), at)
      rows.push({ at, cells: row.slice(0, width) })
    } else issues.add(noRows(row), at)
  }
  return rows
}

function readColumns(header: RangeRow, vocabulary: Vocabulary, issues: CellIssues): TableColumns {
  const names = [...COLUMN_NAMES, ...SOURCE_NAMES]
  const facts: { readonly fact: FactDefinition; readonly column: number }[] = []
  const others = new Map<string, number>()
  const unnamed: number[] = []
  const seen = new Map<unknown, number>()
  for (const [column, cell] of header.cells.entries()) {
    const place = findName(cell, names)?.[0]
    const read = readText(cell)
    if ('fault' in read) issues.add(read.fault, header.at, column)
    else if (read.value === undefined) unnamed.push(column)
    else {
      // A fact that is called like a column stands in quotes.
      const key = place ?? vocabulary.get(read.value)
      const earlier = seen.get(key)
      if (key === undefined || read.value === '__proto__') {
        issues.add(unknownName(cell, [...vocabulary.keys()], names), header.at, column)
      } else if (earlier !== undefined) issues.add(repeated(cell, header.at, earlier), header.at, column)
      else {
        seen.set(key, column)
        if (typeof key === 'string') others.set(key, column)
        else facts.push({ fact: key, column })
      }
    }
  }
  if (!others.has('outcome')) issues.add(missing('a column outcome', '“结果”列'), header.at)
  return { headerAt: header.at, facts, others, unnamed }
}

/** Refuses what stands in the cells of a row from this column on. */
function refuseFrom(column: number, { at, cells }: RangeRow, issues: CellIssues): void {
  for (const [index, cell] of cells.entries()) {
    if (index >= column && !isBlankCell(cell)) issues.add(surplus(cell), at, index)
  }
}

/** The fault of a name that is neither one of `ids` nor one of the layout's own. */
function unknownName(received: unknown, ids: readonly string[], names: readonly LayoutName[]): Fault {
  const known = names.map(([, english, chinese]) => ({ english, chinese }))
  const expected = {
    en: `one of ${[...ids, ...known.map(({ english }) => english)].join(', ')}`,
    'zh-CN': `${[...ids, ...known.map(({ chinese }) => chinese)].join('、')} 之一`,
  }
  return layoutFault('unknown-reference', expected, showValue(received))
}

function noRows(received: unknown): Fault {
  const expected = { en: 'a range: rows of cells', 'zh-CN': '单元格区域：由行组成' }
  return layoutFault(received === undefined ? 'missing' : 'wrong-type', expected, showValue(received))
}

function ragged(width: number, length: number): Fault {
  const expected = { en: `${width} cells, as in the first row`, 'zh-CN': `与首行同为 ${width} 个单元格` }
  return layoutFault('wrong-type', expected, verbatim(String(length)))
}

/** The fault of a name or an id that an earlier cell has. */
export function repeated(received: unknown, ...first: readonly [row: number, column: number]): Fault {
  const name = cellName(...first)
  const expected = { en: `another than in ${name}`, 'zh-CN': `与 ${name} 不同的内容` }
  return layoutFault('duplicate-id', expected, showValue(received))
}

/** The fault of a cell that says something where nothing is read. */
export function surplus(received: unknown): Fault {
  return layoutFault('wrong-type', { en: 'an empty cell', 'zh-CN': '空单元格' }, showValue(received))
}

/** The fault of something that must be there and is not. */
export function missing(en: string, chinese: string): Fault {
  return layoutFault('missing', { en, 'zh-CN': chinese }, showValue(undefined))
}
