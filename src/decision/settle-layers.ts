import { isContacting } from '../strategy'
import type { Answer } from './decision'
import type { Layer, Layers } from './lay-guidelines'

// Beyond so many guidelines that may hold, each way of which is tried, an answer stays as cautious as it is.
const MOST_OPEN = 8

/** How layers come to one answer to a question. */
export interface LayerRule<Value> {
  /** Whether it is for a talk with the debtor: where the treatment contacts nobody nothing is said of it. */
  readonly needsContact?: true
  /** Does this layer say anything of it? */
  readonly speaks: (layer: Layer) => boolean
  /** What do these layers come to, the strongest first? `undefined`: nothing is said. */
  readonly merge: (layers: readonly Layer[]) => Value | undefined
  /** Which of them decided it; absent: all that speak. */
  readonly deciding?: (layers: readonly Layer[], value: Value) => readonly Layer[]
  readonly show: (value: Value) => string | number
}

/**
 * What do the treatment and the guidelines come to, in every way in which what is unknown may turn out? It is decided
 * where all come to the same.
 *
 * Each guideline that may hold is taken to hold or not on its own: two that hang on one fact may leave open what in
 * truth is not.
 */
export function settleLayers<Value>(
  { bases, missing, guidelines }: Layers,
  rule: LayerRule<Value>,
): Answer<Value> {
  const speaking = guidelines.filter(rule.speaks)
  const certain = speaking.filter((layer) => layer.missing.length === 0)
  const open = speaking.filter((layer) => layer.missing.length > 0)
  const found = new Map<string, Value | undefined>()
  for (const chosen of waysOf(open)) {
    for (const base of bases) {
      const held = inRank(
        base,
        speaking.filter((layer) => certain.includes(layer) || chosen.includes(layer)),
      )
      const isSilent = rule.needsContact === true && !isContacting(base?.says)
      const value = isSilent ? undefined : rule.merge(held.filter(rule.speaks))
      found.set(JSON.stringify(value) ?? '', value)
    }
  }
  const values = [...found.values()]
  if (values.length > 1) {
    const rules = [...bases.flatMap((base) => base ?? []), ...open].filter(rule.speaks)
    return {
      status: 'undetermined',
      value: null,
      missing: [...new Set([...missing, ...open.flatMap((layer) => layer.missing)])],
      candidates: rules.map(({ reason }) => reason.rule),
      mayBe: values.filter((value) => value !== undefined),
      mayBeNone: values.some((value) => value === undefined),
    }
  }
  const [value] = values
  if (value === undefined) return { status: 'none', value: null }
  const [base = null] = bases
  const held = inRank(bases.length === 1 ? base : null, certain).filter(rule.speaks)
  const deciding = rule.deciding === undefined ? held : rule.deciding(held, value)
  const outcome = rule.show(value)
  return { status: 'decided', value, reasons: deciding.map(({ reason }) => ({ ...reason, outcome })) }
}

/** The base among the others, before those of its own rank. */
function inRank(base: Layer | null, others: readonly Layer[]): readonly Layer[] {
  if (base === null) return others
  const place = others.findIndex(({ rank }) => rank >= base.rank)
  return place < 0 ? [...others, base] : [...others.slice(0, place), base, ...others.slice(place)]
}

/** Every way in which some of these hold and others do not; of very many none, each alone, and all. */
function waysOf(open: readonly Layer[]): readonly (readonly Layer[])[] {
  if (open.length > MOST_OPEN) return [[], ...open.map((layer) => [layer]), open]
  return Array.from({ length: 2 ** open.length }, (_, way) =>
    open.filter((__, bit) => (way >> bit) % 2 === 1),
  )
}
