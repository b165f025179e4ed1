import { describeFault, type Fault, type Issue, verbatim } from './issues'
import type { Label } from './labels'
import { showValue } from './show-value'
import { cellName } from './table-cell'

/** A place of a range: a cell, a row, or the whole range. */
export type CellPlace = readonly [row?: number | undefined, column?: number | undefined]

/** The faults of a range. */
export interface CellIssues {
  readonly add: (fault: Fault, ...place: CellPlace) => void
  /** Adds what a check of the whole table found, where no other fault is at the same place. */
  readonly addFound: (issue: Issue, place: CellPlace) => void
  /** All of them, from the top left. */
  readonly inOrder: () => readonly Issue[]
}

/** A collection of no faults yet. */
export function collectCellIssues(): CellIssues {
  const found: { readonly issue: Issue; readonly row: number; readonly column: number }[] = []
  const own = new Set<string>()
  const put = (issue: Issue, [row, column]: CellPlace): void => {
    const { sentence } = issue
    found.push({
      row: row ?? -1,
      column: column ?? -1,
      issue: {
        ...issue,
        path: pathOf([row, column]),
        sentence:
          row === undefined
            ? sentence
            : column === undefined
              ? { en: `in row ${row + 1}, ${sentence.en}`, 'zh-CN': `第 ${row + 1} 行，${sentence['zh-CN']}` }
              : {
                  en: `in cell ${cellName(row, column)}, ${sentence.en}`,
                  'zh-CN': `单元格 ${cellName(row, column)}，${sentence['zh-CN']}`,
                },
      },
    })
  }
  return {
    add: (fault, ...place) => {
      own.add(pathOf(place))
      put(describeFault(fault, ''), place)
    },
    addFound: (issue, place) => {
      if (!own.has(pathOf(place))) put(issue, place)
    },
    inOrder: () =>
      [...found]
        .sort((left, right) => left.row - right.row || left.column - right.column)
        .map(({ issue }) => issue),
  }
}

function pathOf([row, column]: CellPlace): string {
  return `cells${row === undefined ? '' : `[${row}]`}${column === undefined ? '' : `[${column}]`}`
}

/** The fault of something that must be there and is not. */
export function missingFault(expected: Label, remedy: Label): Fault {
  return { code: 'missing', expected, received: showValue(undefined), remedy }
}

/** The fault of a name or an id that an earlier cell has. */
export function repeatedFault(received: unknown, row: number, column: number): Fault {
  const first = cellName(row, column)
  return {
    code: 'duplicate-id',
    expected: { en: `what is not in ${first} already`, 'zh-CN': `与 ${first} 不同的内容` },
    received: showValue(received),
    remedy: { en: 'Keep one of the two, or rename it.', 'zh-CN': '请只保留其一，或另行命名。' },
  }
}

/** The fault of a cell that has something to say where nothing is read. */
export function surplusFault(received: unknown): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'an empty cell', 'zh-CN': '空单元格' },
    received: showValue(received),
    remedy: {
      en: 'Clear it: what is not read here is not accepted.',
      'zh-CN': '请清空：此处不读取的内容一概不接受。',
    },
  }
}

/** The fault of more than a range may hold. */
export function sizeFault(most: number, counted: Label, received: number): Fault {
  return {
    code: 'too-large',
    expected: { en: `at most ${most} ${counted.en}`, 'zh-CN': `最多 ${most} ${counted['zh-CN']}` },
    received: verbatim(String(received)),
    remedy: { en: 'Divide the table into several.', 'zh-CN': '请拆成多张表。' },
  }
}

/** What {@link MOST_TABLE_ROWS} counts. */
export const countedRows: Label = {
  en: 'rules and impossible combinations',
  'zh-CN': '条规则和不可能的组合',
}

/** What {@link MOST_TABLE_CELLS} counts. */
export const countedCells: Label = { en: 'cells', 'zh-CN': '个单元格' }
