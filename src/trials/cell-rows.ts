import { type Fault, inputError, isArray, joinPath, showValue, unreadable, verbatim } from '../foundations'

/** A block of cells with examples: its rows from the top, each from the left. A host has empty cells as it likes. */
export type ExampleCells = readonly (readonly (string | number | boolean | null | undefined)[])[]

/** How many examples a block of cells may hold; more than anybody reads, and few enough to check at once. */
export const MOST_EXAMPLES = 10_000
/** How many columns it may have. */
export const MOST_COLUMNS = 1_000

/** Does this cell hold nothing? A space is something. */
export function isBlank(cell: unknown): boolean {
  return cell === '' || cell === null || cell === undefined
}

/**
 * The header and the rows beneath it, as plain lists.
 *
 * @throws ArrearsError `invalid-input`, naming the place, for what is no block of cells, has no header, or is too large.
 */
export function expectCellRows(cells: unknown): readonly [header: readonly unknown[], ...rows: unknown[][]] {
  const [fault, path, rows] = copyRows(cells)
  if (fault !== undefined) throw inputError(fault, path)
  const [header, ...others] = rows
  if (header === undefined) throw inputError(noHeader, 'cells')
  return [header, ...others]
}

function copyRows(cells: unknown): readonly [Fault | undefined, string, unknown[][]] {
  const copied: unknown[][] = []
  try {
    if (!isArray(cells)) return [noRange(cells), 'cells', []]
    const { length } = cells
    if (length > MOST_EXAMPLES + 1) return [tooMany(MOST_EXAMPLES + 1, rowsNamed, length), 'cells', []]
    // By index, as a hole is an empty row and not no row.
    for (let index = 0; index < length; index++) {
      const row: unknown = cells[index]
      const path = joinPath('cells', index)
      if (!isArray(row)) return [noRange(row), path, []]
      if (row.length > MOST_COLUMNS) return [tooMany(MOST_COLUMNS, columnsNamed, row.length), path, []]
      // No sheet knows a zero below zero.
      copied.push(Array.from(row, (cell: unknown) => (cell === 0 ? 0 : cell)))
    }
  } catch {
    return [unreadable, 'cells', []]
  }
  return [undefined, '', copied]
}

/** The fault of more examples or columns than a block of cells may hold. */
export function tooMany(most: number, named: Fault['expected'], received: number): Fault {
  return {
    code: 'too-large',
    expected: { en: `at most ${most} ${named.en}`, 'zh-CN': `最多 ${most} ${named['zh-CN']}` },
    received: verbatim(String(received)),
    remedy: { en: 'Split it into several.', 'zh-CN': '请拆分为几份。' },
  }
}

const rowsNamed: Fault['expected'] = { en: 'rows, header included', 'zh-CN': '行（含表头）' }
/** What {@link tooMany} counts. */
export const examplesNamed: Fault['expected'] = { en: 'examples', 'zh-CN': '个示例' }
/** What {@link tooMany} counts. */
export const columnsNamed: Fault['expected'] = { en: 'columns', 'zh-CN': '列' }

function noRange(received: unknown): Fault {
  return {
    code: received === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a range: rows of cells', 'zh-CN': '单元格区域：由行组成' },
    received: showValue(received),
    remedy: {
      en: 'Pass a list of rows, each a list of cells, the header first.',
      'zh-CN': '请传入行的列表，每行是单元格的列表，表头在前。',
    },
  }
}

const noHeader: Fault = {
  code: 'missing',
  expected: { en: 'a header', 'zh-CN': '表头' },
  received: { en: 'no rows', 'zh-CN': '没有任何行' },
  remedy: {
    en: 'Write id, because, the facts, and => with each question into the first row.',
    'zh-CN': '请在首行写 id、because、各事实，以及以 => 开头的各问题。',
  },
}
