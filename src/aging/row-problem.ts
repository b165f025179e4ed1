import type { ArrearsError } from '../foundations'

/** A row of a batch that could not be answered, in its own place; the other rows are not touched. */
export interface RowProblem {
  readonly ok: false
  /** Place of the row in the input, from 0. */
  readonly index: number
  /** The id of the row, when it has one that can be read. */
  readonly id: string | null
  readonly error: ArrearsError<'invalid-input'>
}
