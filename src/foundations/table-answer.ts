import type { CompiledTable, RowAnswer } from './compile-table'

/**
 * What does a table answer?
 *
 * - `decided`: this outcome, whatever the unknown facts turn out to be. `rows` holds the row that
 *   decided; several only where unknown facts leave open which, and all have the same outcome.
 * - `collected`, of a `collect` table: these outcomes, each once, in the order of the table. `rows` holds every row
 *   that matches, or may.
 * - `no-row`: no row matches, whatever the unknown facts turn out to be.
 * - `conflict`: more than one row of a `unique` table matches, however the unknown facts turn out; `rows` holds
 *   those that may.
 * - `undetermined`: facts are missing that could change the answer; `rows` are the candidates, and
 *   `mayBeNone` says whether it may also be that none matches.
 */
export type TableAnswer<Outcome> =
  | RowAnswer<Outcome>
  | { readonly status: 'collected'; readonly outcomes: readonly Outcome[]; readonly rows: readonly string[] }
  | { readonly status: 'no-row' }
  | { readonly status: 'conflict'; readonly rows: readonly string[] }
  | {
      readonly status: 'undetermined'
      readonly missing: readonly string[]
      readonly rows: readonly string[]
      readonly mayBeNone: boolean
    }

/** Does only one row of this table ever answer, however many match? */
export function takesOneRow({ table: { hitPolicy } }: CompiledTable<unknown>): boolean {
  return hitPolicy === 'first' || hitPolicy === 'priority'
}

/** The answer of a table by the places of the rows that match: of those that take one row, that row alone. */
export function answerFound<Outcome>(
  { table, answers, outcomeKeys }: CompiledTable<Outcome>,
  found: readonly number[],
): TableAnswer<Outcome> {
  const matching = found.flatMap((place) => answers[place] ?? [])
  const [first] = matching
  if (first === undefined) return { status: 'no-row' }
  const rows = matching.flatMap((answer) => answer.rows)
  if (table.hitPolicy !== 'collect') return rows.length === 1 ? first : { status: 'conflict', rows }
  const keys = found.map((place) => outcomeKeys[place])
  const outcomes = matching.flatMap(({ outcome }, at) => (keys.indexOf(keys[at]) === at ? [outcome] : []))
  return { status: 'collected', outcomes, rows }
}
