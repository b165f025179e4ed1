import { NOT_PROVED, type ProofBudget } from './find-way'
import { hasRow, isEmpty, keepCommon, meets, type RowMask } from './row-mask'
import type { FactWay, TableWays } from './table-ways'

/** A box for which a table has no row: per input the ways in it, side by side; `undefined` where any is. */
export type Gap = readonly (readonly FactWay[] | undefined)[]

/** The gaps found, and whether these are all of them. */
export interface Gaps {
  readonly gaps: readonly Gap[]
  readonly areAll: boolean
}

/**
 * In which cases do all of these places hold, and none of the blockers? Boxes that share nothing and together are
 * every such case; the first so many.
 */
export function findGaps(
  { compiled, perInput, settled, asking }: TableWays,
  wanted: readonly number[],
  blockers: RowMask,
  most: number,
  budget: ProofBudget,
): Gaps {
  const { inputs, words } = compiled
  const told = perInput.map((ways) => {
    const allowed = ways.filter(({ mask }) => wanted.every((place) => hasRow(mask, place)))
    const known = new Set(allowed.flatMap(({ isUnknown, cell }) => (isUnknown ? [] : [cell])))
    // An unknown fact that may turn out to have a value leaves no gap that the value itself does not.
    return allowed.filter(({ isUnknown, cell }) => !isUnknown || !known.has(cell))
  })
  if (told.some((ways) => ways.length === 0)) return { gaps: [], areAll: true }
  const gaps: Gap[] = []
  // By how many inputs are told: the sets of rows that answer for everything that is left.
  const answered = new Set<string>()

  // Where what is wanted leaves out some of the ways, the box is the rest of them.
  const anyOf = (level: number): readonly FactWay[] | undefined => {
    const ways = told[level] ?? []
    return wanted.some((place) => hasRow(asking[level] as RowMask, place)) ? ways : undefined
  }

  const search = (level: number, open: RowMask, path: Gap): boolean | typeof NOT_PROVED => {
    if (meets(open, settled[level] as RowMask)) return false
    if (isEmpty(open)) {
      if (gaps.length >= most) return NOT_PROVED
      gaps.push(told.map((_, index) => (index < level ? path[index] : anyOf(index))))
      return true
    }
    if (!meets(open, asking[level] as RowMask)) {
      return search(level + 1, open, [...path, anyOf(level)])
    }
    const key = `${level}:${open.join()}`
    if (answered.has(key)) return false
    const ways = told[level] ?? []
    const isOrdered = !['label', 'boolean'].includes(inputs[level]?.fact.type ?? 'label')
    let anyFound = false
    for (const [narrowed, run] of runsOf(ways, open, isOrdered)) {
      budget.left -= words * run.length
      if (budget.left < 0) return NOT_PROVED
      const isAny = run.length === perInput[level]?.length
      const found = search(level + 1, narrowed, [...path, isAny ? undefined : run])
      if (found === NOT_PROVED) return NOT_PROVED
      if (found) anyFound = true
    }
    if (!anyFound) answered.add(key)
    return anyFound
  }

  return { areAll: search(0, blockers, []) !== NOT_PROVED, gaps }
}

/** The ways that leave the same rows: of ordered values neighbors only, so that each run is one range. */
function runsOf(
  ways: readonly FactWay[],
  open: RowMask,
  isOrdered: boolean,
): Iterable<readonly [RowMask, readonly FactWay[]]> {
  const runs = new Map<string, readonly [RowMask, FactWay[]]>()
  let run = 0
  let before: string | undefined
  for (const way of ways) {
    const narrowed = Uint32Array.from(open)
    keepCommon(narrowed, way.mask)
    const left = `${way.isUnknown}:${narrowed.join()}`
    if (isOrdered && left !== before) run++
    before = left
    const key = `${run}:${left}`
    const known = runs.get(key)
    if (known === undefined) runs.set(key, [narrowed, [way]])
    else known[1].push(way)
  }
  return runs.values()
}
