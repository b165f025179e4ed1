import type { DecisionTable, TableRow } from './decision-table'
import type { Vocabulary } from './facts'
import { maskOf, type RowMask } from './row-mask'
import type { Condition } from './table-condition'
import { indexInput, type TableInput } from './table-input'

/** What a decided row answers, made once: a table that is asked a million times allocates no answers. */
export interface RowAnswer<Outcome> {
  readonly status: 'decided'
  readonly outcome: Outcome
  readonly rows: readonly string[]
}

/**
 * A table ready to be asked. Its rows stand in the order in which they win, which is that of the table but where it
 * goes by priority; impossible combinations stand after them, as rows that answer nothing.
 */
export interface CompiledTable<Outcome> {
  readonly table: DecisionTable<Outcome>
  readonly inputs: readonly TableInput[]
  /** The rows of the table, by place in the order in which they win. */
  readonly order: readonly number[]
  /** By place; equal for rows whose outcomes are the same, so that they need not be told apart. */
  readonly outcomeKeys: readonly string[]
  /** By place. */
  readonly answers: readonly RowAnswer<Outcome>[]
  /** All places that are rows. */
  readonly rowsMask: RowMask
  /** All places that are impossible combinations. */
  readonly impossibleMask: RowMask
  readonly words: number
  /** Whether only one row ever answers, however many match. */
  readonly takesOne: boolean
  /** Written and read within one question, to spare each its own. */
  readonly cells: Int32Array
}

/** The table as masks over the cells of its inputs; the table must be free of `tableIssues`. */
export function compileTable<Outcome>(
  table: DecisionTable<Outcome>,
  vocabulary: Vocabulary,
): CompiledTable<Outcome> {
  const { rows, impossible = [] } = table
  const order = winningOrder(table)
  const inOrder = order.flatMap((row) => rows[row] ?? [])
  const whens = [...inOrder, ...impossible].map(({ when }) => when)
  const words = Math.max(1, Math.ceil(whens.length / 32))
  const inputs = [...conditionsByFact(whens)].flatMap(([id, conditions]) => {
    const fact = vocabulary.get(id)
    return fact === undefined ? [] : [indexInput(fact, conditions, words)]
  })
  const places = [...whens.keys()]
  return {
    table,
    inputs,
    order,
    outcomeKeys: inOrder.map(({ outcome }) => JSON.stringify(outcome)),
    answers: inOrder.map(({ id, outcome }) =>
      Object.freeze({ status: 'decided', outcome, rows: Object.freeze([id]) }),
    ),
    rowsMask: maskOf(places.slice(0, rows.length), words),
    impossibleMask: maskOf(places.slice(rows.length), words),
    words,
    takesOne: table.hitPolicy === 'first' || table.hitPolicy === 'priority',
    cells: new Int32Array(inputs.length),
  }
}

/** Per fact, in the order in which the rows name them, what each row asks of it. */
function conditionsByFact(
  whens: readonly TableRow<unknown>['when'][],
): ReadonlyMap<string, readonly (Condition | undefined)[]> {
  const byFact = new Map<string, (Condition | undefined)[]>()
  whens.forEach((when, place) => {
    for (const [id, condition] of Object.entries(when)) {
      const conditions = byFact.get(id) ?? Array.from({ length: whens.length }, () => undefined)
      conditions[place] = condition
      byFact.set(id, conditions)
    }
  })
  return byFact
}

function winningOrder({ rows, hitPolicy, priorities = [] }: DecisionTable<unknown>): readonly number[] {
  const order = rows.map((_, row) => row)
  if (hitPolicy !== 'priority') return order
  const ranks = new Map(priorities.map((outcome, rank) => [JSON.stringify(outcome), rank]))
  const rankOf = (row: number): number => ranks.get(JSON.stringify(rows[row]?.outcome)) ?? priorities.length
  // Rows of one rank keep their order: the sort is stable.
  const ranked = order.map((row) => [row, rankOf(row)] as const)
  return ranked.sort(([, one], [, other]) => one - other).map(([row]) => row)
}
