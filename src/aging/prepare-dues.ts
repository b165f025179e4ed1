import { readField } from '../foundations'
import { type DueColumns, emptyColumns, enlargeColumns, trimColumns } from './due-columns'
import type { PlainDue } from './plain-due'
import { readDues } from './read-dues'
import type { RowProblem } from './row-problem'

/** Dues that were read and checked, to be added up on any day by any policy; obtained from {@link prepareDues}. */
export interface PreparedDues {
  /** How many rows were read, problems among them. */
  readonly rows: number
  /** Rows that are no dues, in the order of the input; they count nowhere. */
  readonly problems: readonly RowProblem[]
  /** The dues in a form of the library's own, which differs between versions: neither to be read nor to be stored. */
  readonly held: object
}

const FIRST_ROOM = 1024

/**
 * What do these rows state, read and checked once, for {@link totalDues} on many days or by many policies?
 *
 * Each due is held in 21 bytes or fewer, and nothing is retained of the rows. To add up what is held takes a fraction of the
 * time of reading it.
 *
 * @param rows - Any iterable; read once. A row that is no due is listed under `problems`.
 * @throws ArrearsError `invalid-input` when `rows` cannot be iterated.
 *
 * @example
 * const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets })
 * const dues = prepareDues([{ dueOn: '2026-03-01', amount: '100.00', currency: 'USD' }])
 * const ends = ['2026-02-28', '2026-03-31'].map((asOf) => totalDues(dues, { asOf, aging }))
 * ends.map(({ currencies }) => currencies[0].pastDue) // => ['0.00', '100.00']
 */
export function prepareDues(rows: Iterable<PlainDue>): PreparedDues {
  const columns = emptyColumns(FIRST_ROOM)
  const read = readDues(rows, columns, () => enlargeColumns(columns))
  trimColumns(columns)
  return { ...read, held: columns }
}

/** Is this what {@link prepareDues} returned? */
export function isPrepared(value: unknown): value is PreparedDues & { readonly held: DueColumns } {
  return readField(readField(value, 'held'), 'dueDays') instanceof Int32Array
}
