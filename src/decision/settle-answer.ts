import {
  type CompiledTable,
  evaluateTable,
  type FactDefinition,
  type Facts,
  type FactValue,
  holdsForUnknown,
  isImpossible,
  sampleValues,
} from '../foundations'
import { type AskOptions, askTable, reasonOf } from './ask-table'
import type { Answer } from './decision'

/** A step of the chain: the fact that it gives to the steps after it, and the table that tells it. */
export interface Step {
  readonly id: string
  readonly table: CompiledTable<string>
}

// Beyond so many ways in which the missing facts can turn out, an answer stays as cautious as it is.
const MOST_CASES = 4_096

/**
 * The answer of a table some of whose inputs are answers of earlier steps that are undetermined themselves.
 *
 * Taken alone, such an input could have any of its values; in truth it has only those that its own table can
 * give, and two of them move together where they hang on one fact. So every way in which the facts behind
 * them can turn out is tried, and the answer is undetermined exactly when two of them differ.
 *
 * @param facts - What is known, answers of earlier steps that are decided included.
 */
export function settleAnswer<Value extends string | number>(
  answer: Answer<Value>,
  table: CompiledTable<Value>,
  facts: Facts,
  earlier: readonly Step[],
  options: AskOptions,
): Answer<Value> {
  if (answer.status !== 'undetermined') return answer
  const open = stepsBehind(table, facts, earlier)
  if (open.length === 0) return answer
  const asked = [table, ...open.map((step) => step.table)]
  const unknown = unknownFactsOf(open, facts, earlier).filter(
    ({ id }) => !asked.some((one) => speaksOfUnknown(one, id)),
  )
  const samples = unknown.map((fact) =>
    sampleValues(
      fact,
      asked.flatMap(({ inputs }) => inputs.filter((input) => input.fact.id === fact.id)),
    ),
  )
  if (samples.reduce((count, values) => count * values.length, 1) > MOST_CASES) return answer

  const ways = [...combinations(samples)].map((values) => {
    const known: Record<string, FactValue | undefined> = { ...facts }
    unknown.forEach(({ id }, index) => {
      known[id] = values[index]
    })
    for (const { id, table: own } of open) {
      const { status, value } = askTable(own, known, id, options)
      if (status === 'decided') known[id] = value
    }
    return known
  })
  const possible = ways.filter((known) => !asked.some((one) => isImpossible(one, known)))
  const rows = new Set<string>()
  const outcomes = new Set<Value>()
  const kinds = new Set<string>()
  let mayBeNone = false
  for (const known of possible.length > 0 ? possible : ways) {
    const found = evaluateTable(table, known)
    kinds.add(found.status)
    if (found.status === 'no-row') mayBeNone = true
    else for (const row of found.rows) rows.add(row)
    if (found.status === 'decided') outcomes.add(found.outcome)
    if (found.status === 'undetermined') mayBeNone ||= found.mayBeNone
  }
  const inOrder = table.table.rows.filter(({ id }) => rows.has(id))
  const rules = inOrder.map(({ id }) => `${table.table.id}/${id}`)
  const [kind] = kinds.size === 1 ? kinds : []
  const [only] = outcomes
  const traced = answer.trace === undefined ? {} : { trace: answer.trace }
  if (kind === 'conflict') return { status: 'conflict', value: null, rules, ...traced }
  if (kind === 'no-row') return { status: 'none', value: null, ...traced }
  if (kind === 'decided' && outcomes.size === 1 && only !== undefined) {
    const reasons = inOrder.map(({ id }) => reasonOf(table, id, facts, options.notedBy))
    return { status: 'decided', value: only, reasons, ...traced }
  }
  return {
    ...answer,
    candidates: rules,
    mayBe: [...new Set(inOrder.map(({ outcome }) => outcome))],
    mayBeNone,
  }
}

/** A row that holds because a fact is unknown would be lost in trying what the fact may be; it stays unknown. */
function speaksOfUnknown({ table }: CompiledTable<string | number>, fact: string): boolean {
  return table.rows.some(({ when }) => {
    const condition = when[fact]
    return condition !== undefined && holdsForUnknown(condition)
  })
}

/**
 * The earlier steps without an answer that this table reads, and those that they read, in their order. A table
 * whose unknowns do not match has its answer already, and what is learned would be held against it in vain.
 */
function stepsBehind(
  table: CompiledTable<string | number>,
  facts: Facts,
  earlier: readonly Step[],
): readonly Step[] {
  const wanted = new Set(table.inputs.map(({ fact }) => fact.id))
  const open: Step[] = []
  for (const step of [...earlier].reverse()) {
    if (!wanted.has(step.id) || facts[step.id] !== undefined) continue
    if (step.table.table.whenUnknown === 'no-match') continue
    open.unshift(step)
    for (const { fact } of step.table.inputs) wanted.add(fact.id)
  }
  return open
}

/** The facts that nobody knows and that these steps read, answers of earlier steps left out. */
function unknownFactsOf(
  open: readonly Step[],
  facts: Facts,
  earlier: readonly Step[],
): readonly FactDefinition[] {
  const unknown = new Map<string, FactDefinition>()
  for (const { table } of open) {
    for (const { fact } of table.inputs) {
      if (facts[fact.id] === undefined && !earlier.some(({ id }) => id === fact.id)) {
        unknown.set(fact.id, fact)
      }
    }
  }
  return [...unknown.values()]
}

function* combinations(samples: readonly (readonly FactValue[])[]): IterableIterator<readonly FactValue[]> {
  const [first, ...others] = samples
  if (first === undefined) {
    yield []
    return
  }
  for (const value of first) for (const rest of combinations(others)) yield [value, ...rest]
}
