import type { BucketTable } from '../aging'
import { isArray } from '../foundations'
import { mBuckets29, mBuckets30, receivablesBuckets, simpleBuckets } from '../policies'
import { expectRange, isEmptyCell, onlyCell } from './cell-range'
import { expectChoice } from './read-argument'

/**
 * The bucket table that an argument names or holds; throws `invalid-input` for what is neither.
 *
 * A range holds one bucket per row: id, first day, last day; further columns are not read. A first row
 * whose second cell is a word is its header. Whether every day has its bucket is for `compileAging` to say.
 */
export function expectBucketTable(value: unknown): BucketTable {
  const argument = onlyCell(value)
  if (isArray(argument)) return tableOfRange(expectRange(argument, 'tableName'))
  const tables = [receivablesBuckets, simpleBuckets, mBuckets30, mBuckets29]
  const id = expectChoice(
    argument,
    'tableName',
    tables.map((table) => table.id),
  )
  return tables.find((table) => table.id === id) as BucketTable
}

function tableOfRange(range: readonly (readonly unknown[])[]): BucketTable {
  const rows = range.filter((row) => !row.every(isEmptyCell))
  const firstDay = rows[0]?.[1]
  const hasHeader = typeof firstDay === 'string' && firstDay !== '' && !/\d/.test(firstDay)
  return {
    id: 'range',
    buckets: rows.slice(hasHeader ? 1 : 0).map(([id, fromDay, toDay]) => ({
      id: readId(id),
      fromDay: readCount(fromDay),
      ...(isEmptyCell(toDay) ? {} : { toDay: readCount(toDay) }),
    })),
  }
}

/** A bucket called 1 is a number to the sheet; what is no id is left for `compileAging` to refuse. */
function readId(cell: unknown): string {
  return typeof cell === 'number' ? String(cell) : (cell as string)
}

/** A count of days, which a cell formatted as text holds as figures; anything else as it is. */
function readCount(cell: unknown): number {
  return typeof cell === 'string' && /^\d{1,6}$/.test(cell) ? Number(cell) : (cell as number)
}
