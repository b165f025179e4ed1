import { citationShape } from './citation-shape'
import type { Citation } from './citations'
import { labelShape } from './label-shape'
import type { Label } from './labels'
import { text } from './leaf-shapes'
import { dictionaryOf, listOf, oneOf, optional, record, type Shape } from './shapes'
import { type Condition, conditionShape } from './table-condition'

/**
 * Which row answers when several match?
 *
 * - `first`: the first in the order of the table.
 * - `unique`: at most one may match; two are a conflict, which is an answer of its own.
 * - `priority`: the one whose outcome stands first in `priorities`; of equal outcomes the first in the order of the
 *   table.
 * - `collect`: all of them, each outcome once, in the order of the table.
 */
export type HitPolicy = 'first' | 'unique' | 'priority' | 'collect'

const hitPolicies: readonly HitPolicy[] = ['first', 'unique', 'priority', 'collect']

/** One row: if every condition holds, this outcome. */
export interface TableRow<Outcome> {
  /** Public and never renamed; unique in its table. */
  readonly id: string
  /** By fact id; a fact that is not named may have any value, or none. */
  readonly when: Readonly<Record<string, Condition>>
  readonly outcome: Outcome
  /** Why the row is there, for people. */
  readonly note?: Label
  readonly source?: Citation
}

/** Facts that cannot hold together, so that no row need answer for them (不可能的组合). */
export interface ImpossibleCombination {
  /** By fact id, as in a row; all of these at once. */
  readonly when: Readonly<Record<string, Condition>>
  /** Why it cannot be, for people. */
  readonly note?: Label
}

/** A decision as data (决策表): rows of conditions over facts, each with its outcome. */
export interface DecisionTable<Outcome> {
  readonly id: string
  readonly hitPolicy: HitPolicy
  /**
   * What a condition on an unknown fact comes to. Absent: it is neither true nor false, and where it
   * could change the result the answer is undetermined. `no-match`: the row does not match.
   */
  readonly whenUnknown?: 'no-match'
  /** Of a `priority` table, and of no other: every outcome of its rows, the strongest first. */
  readonly priorities?: readonly Outcome[]
  /** What cannot be: left out when the table is verified, and of what unknown facts may turn out to be. */
  readonly impossible?: readonly ImpossibleCombination[]
  readonly rows: readonly TableRow<Outcome>[]
  readonly source?: Citation
}

/** The form of a {@link DecisionTable} whose outcomes have this form. */
export function decisionTableShape<Outcome>(outcome: Shape<Outcome>): Shape<DecisionTable<Outcome>> {
  return record<DecisionTable<unknown>>({
    id: text,
    hitPolicy: oneOf(hitPolicies),
    whenUnknown: optional(oneOf(['no-match'])),
    priorities: optional(listOf(outcome)),
    impossible: optional(
      listOf(
        record<ImpossibleCombination>({ when: dictionaryOf(conditionShape), note: optional(labelShape) }),
      ),
    ),
    rows: listOf(
      record<TableRow<unknown>>({
        id: text,
        when: dictionaryOf(conditionShape),
        outcome,
        note: optional(labelShape),
        source: optional(citationShape),
      }),
    ),
    source: optional(citationShape),
  }) as Shape<DecisionTable<Outcome>>
}
