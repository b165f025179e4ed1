import { type Condition, writeCondition } from '../foundations'
import type { NearestRow } from './nearest-row'
import type { ExampleMismatch, ExampleResult } from './run-examples'

/** How does the failure of an example read, one line per mismatch? */
export function describeFailure({ id, because, mismatches }: ExampleResult): string {
  return [`Example "${id}" fails. It wants: ${because}`, ...mismatches.map(describeMismatch)].join('\n')
}

function describeMismatch({ question, expected, received, rules, nearest }: ExampleMismatch): string {
  const by = rules.length === 0 ? '' : ` (${rules.join(', ')})`
  const line = `  ${question}: expected ${JSON.stringify(expected)}, received ${JSON.stringify(received)}${by}`
  return nearest === null ? line : `${line}; ${describeNearest(expected, nearest)}`
}

function describeNearest(expected: unknown, { rule, failed }: NearestRow): string {
  const row = `the nearest row that gives ${JSON.stringify(expected)} is ${rule}, which`
  if (failed.length === 0) return `${row} matches too, and does not decide`
  const wants = failed.map(
    ({ fact, condition, value }) => `wants ${fact} ${tellCondition(condition)} and saw ${value ?? 'unknown'}`,
  )
  return `${row} ${wants.join(', and ')}`
}

/** As a cell of a sheet has it; ids and not labels, as they stand in the row that is to be edited. */
function tellCondition(condition: Condition): string {
  const written = writeCondition(condition)
  return typeof written === 'object' ? written.received.en : String(written)
}
