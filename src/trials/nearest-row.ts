import { type Decision, factsAsked, type KnownFacts } from '../decision'
import {
  type CompiledTable,
  type Condition,
  type FactValue,
  holdsForValue,
  sampleValues,
} from '../foundations'
import type { CompiledPolicy } from '../policy'

/** A condition that a row makes and that the facts given do not meet for certain. */
export interface UnmetCondition {
  readonly fact: string
  readonly condition: Condition
  /** What the fact was; `null` where it is unknown, so that nobody can tell. */
  readonly value: FactValue | null
}

/** The row that came nearest to giving what was expected. */
export interface NearestRow {
  /** As `table/row`. */
  readonly rule: string
  /** In the order of the ids of their facts. None where the row matches, and another decides all the same. */
  readonly failed: readonly UnmetCondition[]
}

/**
 * Of the rows that would give this outcome, which asks for the least change of facts?
 *
 * The one with the fewest conditions that fail, or are open for want of a fact; of equal ones the first in the order of
 * the table. `null` where no row gives the outcome, or the question is answered by no table, as letter and approver.
 *
 * @param question - A segmentation, or a step of the chain.
 * @param decision - What the policy decided on these facts: later tables read the answers of earlier ones.
 */
export function findNearestRow(
  policy: CompiledPolicy,
  question: string,
  outcome: unknown,
  given: KnownFacts,
  decision: Decision,
): NearestRow | null {
  const table = tableOf(policy, question)
  if (table === undefined) return null
  const facts = factsSeen(policy, question, given, decision)
  let nearest: NearestRow | null = null
  for (const row of table.table.rows) {
    if (row.outcome !== outcome) continue
    const failed = Object.entries(row.when).flatMap(([fact, condition]): readonly UnmetCondition[] => {
      const value = facts.get(fact)
      return isMet(table, fact, condition, value) ? [] : [{ fact, condition, value: value ?? null }]
    })
    if (nearest === null || failed.length < nearest.failed.length) {
      nearest = { rule: `${table.table.id}/${row.id}`, failed }
    }
  }
  return nearest
}

function tableOf(
  { segmentations, strategy }: CompiledPolicy,
  question: string,
): CompiledTable<string | number> | undefined {
  switch (question) {
    case 'stage':
      return strategy?.stageTable
    case 'treatment':
      return strategy?.treatmentTable
    case 'followUpDays':
      return strategy?.cadenceTable
    default:
      return segmentations.find(({ id }) => id === question)?.table
  }
}

/** What the table of a question is asked with: the facts given, and what was decided before it. */
function factsSeen(
  policy: CompiledPolicy,
  question: string,
  given: KnownFacts,
  { asOf, segments, stage }: Decision,
): ReadonlyMap<string, FactValue | undefined> {
  const facts = new Map(Object.entries(factsAsked(policy, given, asOf)))
  for (const { id, answer } of segments) {
    if (id === question) return facts
    if (answer.status === 'decided') facts.set(id, answer.value)
  }
  if (question !== 'stage' && stage.status === 'decided') facts.set('stage', stage.value)
  return facts
}

/** Whether a row with this condition alone would match: of an unknown fact also where every value that it may have does. */
function isMet(
  { table, inputs }: CompiledTable<unknown>,
  id: string,
  condition: Condition,
  value: FactValue | undefined,
): boolean {
  const input = inputs.find(({ fact }) => fact.id === id)
  if (input === undefined) return false
  const { fact } = input
  if (holdsForValue(condition, fact, value)) return true
  if (value !== undefined || table.whenUnknown === 'no-match') return false
  return sampleValues(fact, [input]).every((one) => holdsForValue(condition, fact, one))
}
