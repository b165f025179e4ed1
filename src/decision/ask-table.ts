import { type CompiledTable, evaluateTable, explainTable, type Facts } from '../foundations'
import type { Override } from '../model'
import type { Answer, DecisionReason, NotedFacts } from './decision'

/** What stands beside the facts when a table is asked. */
export interface AskOptions {
  /** People's decisions in force, which take the place of the table's. */
  readonly overrides: readonly Override[]
  /** Whether the answer says how every row fared. */
  readonly trace: boolean
  /** Who noted which of the facts. */
  readonly notedBy: NotedFacts
}

/** What does this table answer to the question `what`, with its reasons? */
export function askTable<Value extends string | number>(
  table: CompiledTable<Value>,
  facts: Facts,
  what: string,
  { overrides, trace, notedBy }: AskOptions,
): Answer<Value> {
  const answer = answerOf(
    table,
    facts,
    overrides.find((one) => one.what === what),
    notedBy,
  )
  return trace ? { ...answer, trace: explainTable(table, facts) } : answer
}

function answerOf<Value extends string | number>(
  table: CompiledTable<Value>,
  facts: Facts,
  override: Override | undefined,
  notedBy: NotedFacts,
): Answer<Value> {
  const outcome = table.table.rows.find((row) => row.outcome === override?.value)?.outcome
  if (override !== undefined && outcome !== undefined) {
    const { by, why } = override
    return {
      status: 'decided',
      value: outcome,
      reasons: [{ rule: 'override', facts: {}, outcome, override: { by, why } }],
    }
  }
  const answer = evaluateTable(table, facts)
  const ruleOf = (row: string): string => `${table.table.id}/${row}`
  switch (answer.status) {
    case 'decided':
      return {
        status: 'decided',
        value: answer.outcome,
        reasons: answer.rows.map((row) => reasonOf(table, row, facts, notedBy)),
      }
    case 'no-row':
      return { status: 'none', value: null }
    // A table that must give one answer is refused where it collects several.
    case 'collected':
    case 'conflict':
      return { status: 'conflict', value: null, rules: answer.rows.map(ruleOf) }
    case 'undetermined': {
      const values = table.table.rows
        .filter(({ id }) => answer.rows.includes(id))
        .map(({ outcome }) => outcome)
      return {
        status: 'undetermined',
        value: null,
        missing: answer.missing,
        candidates: answer.rows.map(ruleOf),
        mayBe: [...new Set(values)],
        mayBeNone: answer.mayBeNone,
      }
    }
  }
}

/** Who noted which of these facts; nothing where nobody noted any. */
export function notesOf(asked: readonly string[], notedBy: NotedFacts): Pick<DecisionReason, 'notedBy'> {
  const noted = asked.flatMap((id) => (notedBy[id] === undefined ? [] : [[id, notedBy[id]] as const]))
  return noted.length === 0 ? {} : { notedBy: Object.fromEntries(noted) }
}

/** Why this row answers, with what it saw. */
export function reasonOf(
  { table }: CompiledTable<string | number>,
  rowId: string,
  facts: Facts,
  notedBy: NotedFacts,
): DecisionReason {
  const row = table.rows.find(({ id }) => id === rowId)
  const source = row?.source ?? table.source
  const asked = Object.keys(row?.when ?? {})
  return {
    rule: `${table.id}/${rowId}`,
    facts: Object.fromEntries(asked.map((id) => [id, facts[id] ?? null])),
    ...notesOf(asked, notedBy),
    threshold: row?.when ?? {},
    outcome: row?.outcome ?? '',
    ...(row?.note === undefined ? {} : { note: row.note }),
    ...(source === undefined ? {} : { source }),
  }
}
