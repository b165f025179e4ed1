import type { CompiledTable } from './compile-table'
import { evaluateTable } from './evaluate-table'
import type { Facts, FactValue } from './facts'
import { hasRow } from './row-mask'
import type { Condition } from './table-condition'
import { maskOfCell } from './table-input'

/** A condition that a row did not meet, with what it saw. */
export interface FailedCondition {
  readonly fact: string
  readonly condition: Condition
  readonly value: FactValue
}

/**
 * How did one row fare?
 *
 * - `won`: it decided, or is one of those collected.
 * - `open`: it may decide, depending on the facts named in `missing`.
 * - `later`: it matches or may match, but a row before it decides in any case.
 * - `lost`: `failed` is its first condition, in the order in which it writes them, that does not hold;
 *   or, in a table whose unknowns do not match, facts are missing.
 */
export type RowTrace =
  | { readonly row: string; readonly status: 'won' | 'later' }
  | { readonly row: string; readonly status: 'open'; readonly missing: readonly string[] }
  | { readonly row: string; readonly status: 'lost'; readonly failed: FailedCondition }
  | { readonly row: string; readonly status: 'lost'; readonly missing: readonly string[] }

/** How did every row of this table fare with these facts, winner and losers? In the order of the table. */
export function explainTable(compiled: CompiledTable<unknown>, facts: Facts): readonly RowTrace[] {
  const answer = evaluateTable(compiled, facts)
  const inputs = new Map(compiled.inputs.map((input) => [input.fact.id, input]))
  const candidates = 'rows' in answer ? answer.rows : []
  const places = new Map(compiled.order.map((row, place) => [row, place]))
  return compiled.table.rows.map(({ id, when }, row): RowTrace => {
    const place = places.get(row) ?? -1
    const missing: string[] = []
    for (const [fact, condition] of Object.entries(when)) {
      const input = inputs.get(fact)
      const value = facts[fact]
      if (input === undefined) continue
      if (value === undefined) {
        if (!hasRow(input.knownlessMask, place)) missing.push(fact)
      } else if (!hasRow(maskOfCell(input, input.cellOf(value)), place)) {
        return { row: id, status: 'lost', failed: { fact, condition, value } }
      }
    }
    if (candidates.includes(id)) {
      return answer.status === 'decided' || answer.status === 'collected'
        ? { row: id, status: 'won' }
        : { row: id, status: 'open', missing }
    }
    return missing.length > 0 && compiled.table.whenUnknown === 'no-match'
      ? { row: id, status: 'lost', missing }
      : { row: id, status: 'later' }
  })
}
