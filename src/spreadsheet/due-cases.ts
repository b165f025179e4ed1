import { describeFault, type Fault, type Label, verbatim } from '../foundations'
import type { CaseFile, Due } from '../model'
import { isEmptyCell } from './cell-range'
import type { DueColumn, DueColumns } from './due-columns'
import { type DueRow, readDueRow } from './due-row'
import type { DateSystem } from './serial-day'

/** What is wrong in one row of a range. */
export interface RowFault {
  /** Row of the range, from 1; its header is row 1. */
  readonly row: number
  readonly column: DueColumn
  readonly sentence: Label
}

/** The case of one debtor, and the first row that speaks of it. */
export interface SheetCase {
  readonly row: number
  readonly caseFile: CaseFile
}

interface Debtor {
  readonly row: number
  readonly dues: Map<string, Due[]>
}

/**
 * Which cases do these rows make, and what is wrong in the rows that are in none?
 *
 * One due per row. The dues of a debtor in one currency are one account, in which an id comes once. A
 * row of empty cells is no row.
 *
 * @param range - With its header.
 */
export function readDueCases(
  range: readonly (readonly unknown[])[],
  columns: DueColumns,
  dateSystem: DateSystem,
): { readonly cases: readonly SheetCase[]; readonly faults: readonly RowFault[] } {
  const debtors = new Map<string, Debtor>()
  const firstRows = new Map<string, number>()
  const faults: RowFault[] = []
  range.forEach((cells, index) => {
    if (index === 0 || cells.every(isEmptyCell)) return
    const row = index + 1
    const read = readDueRow(cells, columns, dateSystem)
    if (!('dueOn' in read)) {
      for (const fault of read) faults.push({ row, ...fault })
      return
    }
    const firstRow = firstRowOf(read, row, firstRows)
    if (firstRow !== row) {
      const { sentence } = describeFault(repeatedId(read.id ?? '', firstRow), '')
      faults.push({ row, column: 'id', sentence })
      return
    }
    addDue(debtors, read, row)
  })
  const cases = [...debtors].map(([id, { row, dues }]) => ({
    row,
    caseFile: {
      debtor: { id },
      accounts: [...dues].map(([currency, list]) => ({ id: currency, currency, dues: list })),
    },
  }))
  return { cases, faults }
}

/** The first row with this id in the same account; the row itself when it has none. */
function firstRowOf({ debtorId, currency, id }: DueRow, row: number, firstRows: Map<string, number>): number {
  if (id === undefined) return row
  // Written so that no two pairs of ids run together.
  const key = JSON.stringify([debtorId, currency, id])
  const firstRow = firstRows.get(key)
  if (firstRow === undefined) firstRows.set(key, row)
  return firstRow ?? row
}

function addDue(debtors: Map<string, Debtor>, read: DueRow, row: number): void {
  const { debtorId, currency, id, ...due } = read
  const debtor = debtors.get(debtorId) ?? { row, dues: new Map<string, Due[]>() }
  debtors.set(debtorId, debtor)
  const dues = debtor.dues.get(currency) ?? []
  debtor.dues.set(currency, dues)
  // Called by its row, so that dues with an id of their own and dues without one cannot collide.
  dues.push({ id: String(row), ...due })
}

function repeatedId(id: string, firstRow: number): Fault {
  return {
    code: 'duplicate-id',
    expected: { en: `an id not used by row ${firstRow}`, 'zh-CN': `未被第 ${firstRow} 行使用的编号` },
    received: verbatim(JSON.stringify(id)),
    remedy: {
      en: 'Drop the row if it is the same due twice; otherwise give it an id of its own.',
      'zh-CN': '若是重复记录请删除该行；否则请给它唯一的编号。',
    },
  }
}
