import { hasRow, isEmpty, keepCommon, meets, type RowMask } from './row-mask'
import type { FactWay, TableWays } from './table-ways'

/** How many steps a proof may still take; a step is one word of rows held against one way of one fact. */
export interface ProofBudget {
  left: number
}

/** What a search came to when its budget ran out. */
export const NOT_PROVED = 'not-proved'

/** Per input the way taken, `undefined` where any will do. */
export type Way = readonly (FactWay | undefined)[]

/**
 * Is there a way in which all of these places hold and none of the blockers does? The first, in the order of the
 * inputs and their ways; `null` where there is none.
 */
export function findWay(
  { compiled, perInput, settled, asking }: TableWays,
  wanted: readonly number[],
  blockers: RowMask,
  budget: ProofBudget,
): Way | null | typeof NOT_PROVED {
  const { words } = compiled
  const allowed = perInput.map((ways) =>
    ways.filter(({ mask }) => wanted.every((place) => hasRow(mask, place))),
  )
  budget.left -= perInput.reduce((count, ways) => count + ways.length * wanted.length, 0)
  if (allowed.some((ways) => ways.length === 0)) return null
  // By how many inputs are told: the sets of blockers from which no way leads on.
  const dead = new Set<string>()
  const path: (FactWay | undefined)[] = []

  const search = (level: number, open: RowMask): boolean | typeof NOT_PROVED => {
    if (isEmpty(open)) return true
    if (meets(open, settled[level] as RowMask)) return false
    const ways = allowed[level]
    if (ways === undefined) return false
    if (!meets(open, asking[level] as RowMask)) {
      path.length = level
      path[level] = undefined
      return search(level + 1, open)
    }
    const key = `${level}:${open.join()}`
    if (dead.has(key)) return false
    const tried = new Set<string>()
    for (const way of ways) {
      budget.left -= words
      if (budget.left < 0) return NOT_PROVED
      const narrowed = Uint32Array.from(open)
      keepCommon(narrowed, way.mask)
      const outcome = narrowed.join()
      if (tried.has(outcome)) continue
      tried.add(outcome)
      path.length = level
      path[level] = way
      const found = search(level + 1, narrowed)
      if (found !== false) return found
    }
    dead.add(key)
    return false
  }

  const found = search(0, blockers)
  if (found === NOT_PROVED) return NOT_PROVED
  if (!found) return null
  // What is wanted asks for a way of its own, also where no blocker does.
  const asksFor = (level: number): boolean => wanted.some((place) => hasRow(asking[level] as RowMask, place))
  return allowed.map((ways, level) => path[level] ?? (asksFor(level) ? ways[0] : undefined))
}

/**
 * Have two places, fact by fact, some way in common? A first look at many pairs, by bits: where they have none in one
 * fact, they never hold together.
 */
export function meetingRows(
  { compiled, perInput }: TableWays,
  budget: ProofBudget,
): (one: number, other: number) => boolean {
  const places = compiled.words * 32
  const perPlace = perInput.map((ways) => {
    const words = Math.ceil(ways.length / 32)
    const bits = new Uint32Array(places * words)
    ways.forEach(({ mask }, way) => {
      for (let place = 0; place < places; place++) {
        if (!hasRow(mask, place)) continue
        const at = place * words + (way >>> 5)
        bits[at] = (bits[at] as number) | (1 << (way & 31))
      }
    })
    return { bits, words }
  })
  return (one, other) =>
    perPlace.every(({ bits, words }) => {
      budget.left -= words
      for (let word = 0; word < words; word++) {
        if (((bits[one * words + word] as number) & (bits[other * words + word] as number)) !== 0) return true
      }
      return false
    })
}
