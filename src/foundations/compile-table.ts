import type { DecisionTable } from './decision-table'
import type { FactDefinition, Vocabulary } from './facts'
import { boundsOf, toOrdered } from './ordered-values'
import { type Condition, isRange, UNKNOWN } from './table-condition'

/** Rows as bits, 32 to a word, the first row lowest: what a value of one input allows. */
export type RowMask = Uint32Array

/**
 * One input of a compiled table. Its values fall into finitely many cells between which no condition
 * of the table can tell, so a table is read by looking up cells, never by walking rows.
 */
export interface CompiledInput {
  readonly fact: FactDefinition
  /** Sorted values at which a condition changes; empty for labels and booleans. */
  readonly cutPoints: readonly (number | bigint)[]
  /** Per cell, the rows whose condition holds there. */
  readonly masks: readonly RowMask[]
  /** The rows that hold when nothing is known: blank cells and those that say `unknown`. */
  readonly knownlessMask: RowMask
  /** The rows that hold for some value, so that an unknown one leaves them open. */
  readonly openMask: RowMask
  /** The cells that some value can lie in: between two neighboring whole numbers there is none. */
  readonly reachableCells: readonly number[]
  /** The cell of a value, or −1 for one that the fact cannot have. */
  readonly cellOf: (value: unknown) => number
}

/** A table ready to be asked. */
export interface CompiledTable<Outcome> {
  readonly table: DecisionTable<Outcome>
  readonly inputs: readonly CompiledInput[]
  /** Equal for rows whose outcomes are the same, so that they need not be told apart. */
  readonly outcomeKeys: readonly string[]
  readonly words: number
}

/** The table as masks over the cells of its inputs; the table must be free of `tableIssues`. */
export function compileTable<Outcome>(
  table: DecisionTable<Outcome>,
  vocabulary: Vocabulary,
): CompiledTable<Outcome> {
  const words = Math.max(1, Math.ceil(table.rows.length / 32))
  const factIds = [...new Set(table.rows.flatMap(({ when }) => Object.keys(when)))]
  const inputs = factIds.flatMap((id) => {
    const fact = vocabulary.get(id)
    return fact === undefined ? [] : [compileInput(table, fact, words)]
  })
  return { table, inputs, outcomeKeys: table.rows.map(({ outcome }) => JSON.stringify(outcome)), words }
}

function compileInput(table: DecisionTable<unknown>, fact: FactDefinition, words: number): CompiledInput {
  const conditions = table.rows.map(({ when }) => when[fact.id])
  const cutPoints = cutPointsOf(conditions, fact)
  const cellCount =
    fact.type === 'label' ? fact.values.length : fact.type === 'boolean' ? 2 : cutPoints.length * 2 + 1
  const maskOf = (holds: (condition: Condition) => boolean): RowMask => {
    const mask = new Uint32Array(words)
    conditions.forEach((condition, row) => {
      if (condition === undefined || holds(condition))
        mask[row >>> 5] = (mask[row >>> 5] ?? 0) | (1 << (row & 31))
    })
    return mask
  }
  const masks = Array.from({ length: cellCount }, (_, cell) =>
    maskOf((condition) => holdsInCell(condition, fact, cutPoints, cell)),
  )
  const reachableCells = masks.flatMap((_, cell) => (isReachable(fact, cutPoints, cell) ? [cell] : []))
  const openMask = new Uint32Array(words)
  for (const cell of reachableCells) {
    masks[cell]?.forEach((word, index) => {
      openMask[index] = (openMask[index] ?? 0) | word
    })
  }
  return {
    fact,
    cutPoints,
    masks,
    knownlessMask: maskOf(holdsForUnknown),
    openMask,
    reachableCells,
    cellOf: cellFinder(fact, cutPoints),
  }
}

function cutPointsOf(
  conditions: readonly (Condition | undefined)[],
  fact: FactDefinition,
): readonly (number | bigint)[] {
  const bounds = new Set<number | bigint>()
  for (const condition of conditions) {
    if (condition === undefined || !isRange(condition)) continue
    for (const bound of boundsOf(condition)) bounds.add(toOrdered(bound, fact) ?? 0)
  }
  return [...bounds].sort((left, right) => (left < right ? -1 : left > right ? 1 : 0))
}

function cellFinder(
  fact: FactDefinition,
  cutPoints: readonly (number | bigint)[],
): (value: unknown) => number {
  if (fact.type === 'boolean') return (value) => (value === false ? 0 : value === true ? 1 : -1)
  if (fact.type === 'label') {
    const cells = new Map<unknown, number>(fact.values.map(({ id }, index) => [id, index]))
    return (value) => cells.get(value) ?? -1
  }
  return (value) => {
    const ordered = toOrdered(value, fact)
    if (ordered === undefined) return -1
    let low = 0
    let high = cutPoints.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((cutPoints[middle] as number | bigint) < ordered) low = middle + 1
      else high = middle
    }
    // Even cells lie between cut points, odd cells are the cut points themselves.
    return cutPoints[low] === ordered ? low * 2 + 1 : low * 2
  }
}

function holdsInCell(
  condition: Condition,
  fact: FactDefinition,
  cutPoints: readonly (number | bigint)[],
  cell: number,
): boolean {
  if (fact.type === 'label') return holdsForLabel(condition, fact.values[cell]?.id ?? '')
  if (fact.type === 'boolean') return holdsForLabel(condition, cell === 1)
  if (!isRange(condition)) return false
  // Twice the place on the line: a cut point at 2i + 1, the gap before it at 2i.
  const placeOf = (bound: number | string | undefined): number | undefined => {
    if (bound === undefined) return undefined
    const ordered = toOrdered(bound, fact)
    return (ordered === undefined ? 0 : cutPoints.indexOf(ordered)) * 2 + 1
  }
  const [from, to, above, below] = [condition.from, condition.to, condition.above, condition.below].map(
    placeOf,
  )
  return (
    (from === undefined || cell >= from) &&
    (to === undefined || cell <= to) &&
    (above === undefined || cell > above) &&
    (below === undefined || cell < below)
  )
}

function holdsForLabel(condition: Condition, value: string | boolean): boolean {
  if (typeof condition === 'object' && 'not' in condition) {
    return typeof value === 'string' && !condition.not.includes(value)
  }
  return Array.isArray(condition) ? condition.includes(value) : condition === value
}

/** Does this condition hold where nothing is known? */
export function holdsForUnknown(condition: Condition): boolean {
  if (Array.isArray(condition)) return condition.includes(UNKNOWN)
  if (typeof condition === 'object' && 'orUnknown' in condition) return condition.orUnknown === true
  return condition === UNKNOWN
}

function isReachable(fact: FactDefinition, cutPoints: readonly (number | bigint)[], cell: number): boolean {
  if (fact.type === 'label' || fact.type === 'boolean') return true
  const least = fact.type === 'number' || fact.type === 'amount' ? fact.least : undefined
  const lowest = least === undefined ? undefined : toOrdered(least, fact)
  const point = cutPoints[cell >>> 1]
  if (cell % 2 === 1) return point === undefined || lowest === undefined || point >= lowest
  // Amounts lie on a grid of ten-thousandths, days and counts on whole numbers.
  const isGrid = fact.type !== 'number' || fact.isWhole
  const before = cutPoints[(cell >>> 1) - 1]
  if (point !== undefined && lowest !== undefined && point <= lowest) return false
  return !(
    isGrid &&
    before !== undefined &&
    point !== undefined &&
    BigInt(point) - BigInt(before) === BigInt(1)
  )
}
