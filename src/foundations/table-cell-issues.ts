import { describeFault, type Fault, type Issue } from './issues'
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
