import type { FactDefinition, Vocabulary } from './facts'
import { type Fault, verbatim } from './issues'
import type { Label } from './labels'
import { isArray, showValue } from './show-value'
import { isBlankCell, readText } from './table-cell'
import {
  type CellIssues,
  countedCells,
  countedRows,
  missingFault,
  repeatedFault,
  sizeFault,
  surplusFault,
} from './table-cell-issues'
import {
  COLUMN_NAMES,
  findName,
  type LayoutName,
  MOST_TABLE_CELLS,
  MOST_TABLE_ROWS,
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
      if (body.length > MOST_TABLE_ROWS) {
        issues.add(sizeFault(MOST_TABLE_ROWS, countedRows, body.length))
        return undefined
      }
      return { settings, columns: readColumns(row, vocabulary, issues), body }
    }
    const place = findName(first, names)?.[0]
    const earlier = settings.get(place ?? '')
    if (place === undefined) issues.add(unknownSetting(first), row.at, 0)
    else if (earlier !== undefined) issues.add(repeatedFault(first, earlier.at, 0), row.at, 0)
    else settings.set(place, row)
    if (place !== undefined && place !== 'priorities') refuseFrom(2, row, issues)
  }
  issues.add(
    missingFault(
      { en: 'a header row that begins with row', 'zh-CN': '以“行”开头的表头' },
      {
        en: 'Write row, the facts and outcome above the rules.',
        'zh-CN': '请在规则之上写出：行、各事实、结果。',
      },
    ),
  )
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
  let left = MOST_TABLE_ROWS + SETTING_NAMES.length + SOURCE_NAMES.length + 2
  for (let at = 0; at < cells.length && left > 0; at++) {
    const row: unknown = cells[at]
    if (isArray(row) && (row.length === 0 || (row.length === width && row.every(isBlankCell)))) continue
    left--
    if (!isArray(row)) issues.add(noRows(row), at)
    else if (row.length !== width) issues.add(raggedFault(width, row.length), at)
    rows.push({ at, cells: isArray(row) ? row.slice(0, width) : [] })
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
        issues.add(unknownHeader(cell, vocabulary), header.at, column)
      } else if (earlier !== undefined) issues.add(repeatedFault(cell, header.at, earlier), header.at, column)
      else {
        seen.set(key, column)
        if (typeof key === 'string') others.set(key, column)
        else facts.push({ fact: key, column })
      }
    }
  }
  if (!others.has('outcome')) {
    const remedy = { en: 'Add it to the header.', 'zh-CN': '请在表头中加上。' }
    issues.add(missingFault({ en: 'a column outcome', 'zh-CN': '“结果”列' }, remedy), header.at)
  }
  return { headerAt: header.at, facts, others, unnamed }
}

/** Refuses what stands in the cells of a row from this column on. */
function refuseFrom(column: number, { at, cells }: RangeRow, issues: CellIssues): void {
  for (const [index, cell] of cells.entries()) {
    if (index >= column && !isBlankCell(cell)) issues.add(surplusFault(cell), at, index)
  }
}

function namesIn(names: readonly LayoutName[]): Label {
  return { en: names.map(([, name]) => name).join(', '), 'zh-CN': names.map(([, , name]) => name).join('、') }
}

function noRows(received: unknown): Fault {
  return {
    code: received === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a range: rows of cells', 'zh-CN': '单元格区域：由行组成' },
    received: showValue(received),
    remedy: {
      en: "Pass a list of rows such as [['table', 'stages'], ['hit policy', 'first']].",
      'zh-CN': "请传入行的列表，例如 [['table', 'stages'], ['hit policy', 'first']]。",
    },
  }
}

function raggedFault(width: number, received: number): Fault {
  return {
    code: 'wrong-type',
    expected: { en: `${width} cells, as in the first row`, 'zh-CN': `与首行同为 ${width} 个单元格` },
    received: verbatim(String(received)),
    remedy: { en: "Fill the shorter rows up with ''.", 'zh-CN': "请用 '' 补齐较短的行。" },
  }
}

function unknownSetting(received: unknown): Fault {
  const names = namesIn([...SETTING_NAMES, ...SOURCE_NAMES])
  return {
    code: 'unknown-reference',
    expected: {
      en: `a setting (${names.en}) or a header that begins with row`,
      'zh-CN': `设置（${names['zh-CN']}）或以“行”开头的表头`,
    },
    received: showValue(received),
    remedy: {
      en: 'Correct the name; rules stand below the header.',
      'zh-CN': '请更正名称；规则写在表头之下。',
    },
  }
}

function unknownHeader(received: unknown, vocabulary: Vocabulary): Fault {
  const ids = [...vocabulary.keys()]
  const names = namesIn([...COLUMN_NAMES, ...SOURCE_NAMES])
  return {
    code: 'unknown-reference',
    expected: { en: `a fact (${ids.join(', ')})`, 'zh-CN': `事实（${ids.join('、')}）` },
    received: showValue(received),
    remedy: {
      en: `Correct the spelling, or declare the fact; other columns are ${names.en}.`,
      'zh-CN': `请更正拼写，或先声明该事实；其他列为${names['zh-CN']}。`,
    },
  }
}
