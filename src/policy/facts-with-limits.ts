import type { CompiledTable } from '../foundations'
import type { CompiledPolicy } from './compiled-policy'

/** Which facts and segments are what somebody thinks of a debtor? Those of a table that reads one are themselves. */
export function opinionsOf({ vocabulary, segmentations }: CompiledPolicy): ReadonlySet<string> {
  const opinions = new Set([...vocabulary.values()].flatMap(({ id, isOpinion }) => (isOpinion ? [id] : [])))
  for (const { id, table } of segmentations) if (readsAny(table, opinions)) opinions.add(id)
  return opinions
}

/** Which facts and segments rest on what may raise no pressure? */
export function protectedOf({ vocabulary, segmentations }: CompiledPolicy): ReadonlySet<string> {
  const own = new Set([...vocabulary.values()].flatMap(({ id, isProtected }) => (isProtected ? [id] : [])))
  for (const { id, table } of segmentations) if (readsAny(table, own)) own.add(id)
  return own
}

function readsAny({ inputs }: CompiledTable<unknown>, facts: ReadonlySet<string>): boolean {
  return inputs.some(({ fact }) => facts.has(fact.id))
}
