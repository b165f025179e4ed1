import { tableIssues } from './check-table'
import { compileTable } from './compile-table'
import { type DecisionTable, decisionTableShape } from './decision-table'
import { isArrearsError } from './errors'
import { evaluateTable } from './evaluate-table'
import { explainTable, type RowTrace } from './explain-table'
import { factDefinitionShape } from './fact-shape'
import { type FactDefinition, type Facts, type FactValue, vocabularyOf } from './facts'
import { inputError } from './issues'
import { factValue } from './leaf-shapes'
import { objectFault, unreadable } from './shape-faults'
import { inspect, listOf, record, valueOrThrow } from './shapes'
import type { TableAnswer } from './table-answer'
import { type TableFinding, type VerifyTableOptions, verifyTable } from './verify-table'

/** What a table is compiled with. */
export interface CompileDecisionTableOptions {
  /** Every fact that its rows may name; a later definition of an id replaces an earlier one. */
  readonly facts: readonly FactDefinition[]
}

/** A decision table that stands alone, outside any policy, ready to be asked. */
export interface CompiledDecisionTable<Outcome> {
  /**
   * What does the table answer for these facts? Facts that it does not name are passed over.
   *
   * @throws ArrearsError `invalid-input`, naming the fact, for a value that the fact cannot have.
   */
  readonly evaluate: (facts: Facts) => TableAnswer<Outcome>
  /**
   * How did every row fare with these facts, winner and losers? In the order of the table.
   *
   * @throws ArrearsError `invalid-input` as `evaluate`.
   */
  readonly explain: (facts: Facts) => readonly RowTrace[]
  /** For which facts does it leave a gap or contradict itself, and what in it is never used? See `TableFindingCode`. */
  readonly verify: (options?: VerifyTableOptions<Outcome>) => readonly TableFinding[]
}

/**
 * What does this decision table answer (决策表)? Checked and turned into an index once; each question then looks up one
 * cell per fact, however many rows there are.
 *
 * A condition on an unknown fact is neither true nor false unless its cell says `unknown` or is blank; where it could
 * change the result the answer is `undetermined` with the missing facts. At most 5,000 rows.
 *
 * @throws ArrearsError `invalid-input` with every issue of the table and of the facts.
 *
 * @example
 * const table = {
 *   id: 'stages',
 *   hitPolicy: 'first' as const,
 *   rows: [
 *     { id: 'early', when: { days: { to: 30 } }, outcome: 'remind' },
 *     { id: 'late', when: { days: { from: 32 } }, outcome: 'call' },
 *   ],
 * }
 * const days = { en: 'days past due', 'zh-CN': '逾期天数' }
 * const facts = [
 *   { id: 'days', label: days, type: 'number', unit: 'days', isWhole: true, least: 0, movement: 'daily' } as const,
 * ]
 * const stages = compileDecisionTable(table, { facts })
 * stages.evaluate({ days: 45 }) // => { status: 'decided', outcome: 'call', rows: ['late'] }
 * stages.evaluate({ days: 31 }) // => { status: 'no-row' }
 * stages.verify().map(({ code, example }) => [code, example]) // => [['gap', { days: 31 }]]
 */
export function compileDecisionTable<Outcome extends FactValue>(
  table: DecisionTable<Outcome>,
  options: CompileDecisionTableOptions,
): CompiledDecisionTable<Outcome> {
  const checked = valueOrThrow(
    inspect(
      record<{ readonly table: DecisionTable<FactValue>; readonly facts: readonly FactDefinition[] }>({
        table: decisionTableShape(factValue),
        facts: listOf(factDefinitionShape()),
      }),
      { table, facts: options?.facts },
      (read) => tableIssues(read.table, vocabularyOf(read.facts), 'table', 'many'),
    ),
  )
  const compiled = compileTable(structuredCopy(table), vocabularyOf(checked.facts))
  return {
    evaluate: (facts) => askWith(facts, (known) => evaluateTable(compiled, known)),
    explain: (facts) => askWith(facts, (known) => explainTable(compiled, known)),
    verify: (options) => verifyTable(compiled, options),
  }
}

/** What is asked of facts that a caller passes, which may be none, or may refuse to be read. */
function askWith<Answer>(facts: Facts, ask: (facts: Facts) => Answer): Answer {
  if (typeof facts !== 'object' || facts === null) throw inputError(objectFault(facts), 'facts')
  try {
    return ask(facts)
  } catch (error) {
    throw isArrearsError(error) ? error : inputError(unreadable, 'facts')
  }
}

/** A copy: what the caller changes in its table afterwards must not change answers by half. */
function structuredCopy<Outcome>(table: DecisionTable<Outcome>): DecisionTable<Outcome> {
  return JSON.parse(JSON.stringify(table))
}
