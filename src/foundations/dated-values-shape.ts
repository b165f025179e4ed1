import { citationShape } from './citation-shape'
import type { DatedValue } from './dated-values'
import { civilDate } from './leaf-shapes'
import { listOf, nullable, record, type Shape } from './shapes'

/** The form of the values of a history, each with the day from which it holds and its source. */
export function datedValuesOf<Value>(value: Shape<Value>): Shape<readonly DatedValue<Value>[]> {
  const fields = { from: civilDate, value: nullable(value), citation: citationShape }
  return listOf(record<DatedValue<Value>>(fields))
}
