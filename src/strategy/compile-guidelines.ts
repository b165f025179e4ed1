import {
  type Condition,
  type FactDefinition,
  type Facts,
  holdsForUnknown,
  holdsForValue,
  type Vocabulary,
} from '../foundations'
import type { Guideline } from './guideline'

/** A guideline, ready: its conditions with the facts that they are about. */
export interface CompiledGuideline {
  readonly guideline: Guideline
  readonly conditions: readonly (readonly [FactDefinition, Condition])[]
}

/** Guidelines whose conditions fit this vocabulary, in their order. */
export function compileGuidelines(
  guidelines: readonly Guideline[],
  vocabulary: Vocabulary,
): readonly CompiledGuideline[] {
  return guidelines.map((guideline) => ({
    guideline,
    conditions: Object.entries(guideline.when).flatMap(([id, condition]) => {
      const fact = vocabulary.get(id)
      return fact === undefined ? [] : [[fact, condition] as const]
    }),
  }))
}

/**
 * Does a guideline hold on these facts? `null` where it does not, whatever is unknown; else the facts that are not known
 * and on which it hangs: none where it holds for certain.
 */
export function openConditions({ conditions }: CompiledGuideline, facts: Facts): readonly string[] | null {
  const open: string[] = []
  for (const [fact, condition] of conditions) {
    const value = facts[fact.id]
    if (value === undefined) {
      if (!holdsForUnknown(condition)) open.push(fact.id)
    } else if (!holdsForValue(condition, fact, value)) return null
  }
  return open
}
