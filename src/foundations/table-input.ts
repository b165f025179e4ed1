import { holdsForUnknown } from './condition-holds'
import type { FactDefinition } from './facts'
import { type CellIndex, indexCells } from './find-cell'
import { boundsOf, toOrdered } from './ordered-values'
import { addRow, dropRow, maskOf, type RowMask, unionOf } from './row-mask'
import { type Condition, isRange } from './table-condition'

/**
 * One input of a compiled table. Its values fall into finitely many cells between which no condition
 * of the table can tell, so a table is read by looking up cells, never by walking rows.
 */
export interface TableInput {
  readonly id: string
  readonly fact: FactDefinition
  /** Sorted values at which a condition changes; empty for labels and booleans. */
  readonly cutPoints: readonly (number | bigint)[]
  readonly cellCount: number
  /** The rows whose condition holds in a cell, one cell after the other. */
  readonly masks: Uint32Array
  /** The rows that hold when nothing is known: blank cells and those that say `unknown`. */
  readonly knownlessMask: RowMask
  /** The rows that hold for some value, so that an unknown one leaves them open. */
  readonly openMask: RowMask
  /** The cells that some value can lie in: between two neighboring whole numbers there is none. */
  readonly reachableCells: readonly number[]
  /** Where its values fall. */
  readonly index: CellIndex
}

/** The rows whose condition holds in this cell. */
export function maskOfCell({ masks, knownlessMask }: TableInput, cell: number): RowMask {
  const words = knownlessMask.length
  return masks.subarray(cell * words, (cell + 1) * words)
}

/** The index of one fact: per cell of its values, the rows that hold there. */
export function indexInput(
  fact: FactDefinition,
  conditions: readonly (Condition | undefined)[],
  words: number,
): TableInput {
  const cutPoints = cutPointsOf(conditions, fact)
  const cellCount =
    fact.type === 'label' ? fact.values.length : fact.type === 'boolean' ? 2 : cutPoints.length * 2 + 1
  const masks = new Uint32Array(cellCount * words)
  if (fact.type === 'label')
    markLabels(
      masks,
      fact.values.map(({ id }) => id),
      conditions,
      words,
    )
  else if (fact.type === 'boolean') markLabels(masks, [false, true], conditions, words)
  else markRanges(masks, spansOf(conditions, cutPoints, fact), words)
  const knownless = conditions.flatMap((condition, row) =>
    condition === undefined || holdsForUnknown(condition) ? [row] : [],
  )
  const reachableCells = Array.from({ length: cellCount }, (_, cell) => cell).filter((cell) =>
    isReachable(fact, cutPoints, cell),
  )
  return {
    id: fact.id,
    fact,
    cutPoints,
    cellCount,
    masks,
    knownlessMask: maskOf(knownless, words),
    openMask: reachableCells.reduce<RowMask>(
      (open, cell) => unionOf(open, masks.subarray(cell * words, (cell + 1) * words)),
      new Uint32Array(words),
    ),
    reachableCells,
    index: indexCells(fact, cutPoints),
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
  return [...bounds].sort((left, right) => (left < right ? -1 : 1))
}

/** The rows of each label; a value that no fact has, such as `unknown`, marks none. */
function markLabels(
  masks: Uint32Array,
  values: readonly (string | boolean)[],
  conditions: readonly (Condition | undefined)[],
  words: number,
): void {
  const cells = new Map(values.map((value, cell) => [value, cell]))
  const maskAt = (cell: number): RowMask => masks.subarray(cell * words, (cell + 1) * words)
  const forEachOf = (named: readonly (string | boolean)[], mark: (cell: number) => void): void => {
    for (const value of named) {
      const cell = cells.get(value)
      if (cell !== undefined) mark(cell)
    }
  }
  conditions.forEach((condition, row) => {
    const markAll = (): void => {
      for (let cell = 0; cell < values.length; cell++) addRow(maskAt(cell), row)
    }
    if (condition === undefined) markAll()
    else if (typeof condition === 'object' && 'not' in condition) {
      markAll()
      forEachOf(condition.not, (cell) => dropRow(maskAt(cell), row))
    } else if (!isRange(condition)) forEachOf([condition].flat(), (cell) => addRow(maskAt(cell), row))
  })
}

/** The first and the last cell in which a row holds. */
type Span = readonly [first: number, last: number]

/** Twice the place on the line: a cut point lies at 2i + 1, the gap before it at 2i. */
function spansOf(
  conditions: readonly (Condition | undefined)[],
  cutPoints: readonly (number | bigint)[],
  fact: FactDefinition,
): readonly (Span | undefined)[] {
  const places = new Map(cutPoints.map((point, index) => [point, index * 2 + 1]))
  const last = cutPoints.length * 2
  return conditions.map((condition) => {
    if (condition === undefined) return [0, last]
    if (!isRange(condition)) return undefined
    const placeOf = (bound: number | string | undefined, otherwise: number, aside = 0): number =>
      bound === undefined ? otherwise : (places.get(toOrdered(bound, fact) ?? 0) ?? 0) + aside
    return [
      Math.max(placeOf(condition.from, 0), placeOf(condition.above, 0, 1)),
      Math.min(placeOf(condition.to, last), placeOf(condition.below, last, -1)),
    ]
  })
}

/** Cell after cell, so that a long table with many bounds costs no walk over every row in every cell. */
function markRanges(masks: Uint32Array, spans: readonly (Span | undefined)[], words: number): void {
  const byFirst: number[][] = []
  const byLast: number[][] = []
  spans.forEach((span, row) => {
    if (span === undefined || span[0] > span[1]) return
    const [first, last] = span
    byFirst[first] ??= []
    byFirst[first].push(row)
    byLast[last] ??= []
    byLast[last].push(row)
  })
  const current: RowMask = new Uint32Array(words)
  for (let cell = 0; cell * words < masks.length; cell++) {
    for (const row of byFirst[cell] ?? []) addRow(current, row)
    masks.set(current, cell * words)
    for (const row of byLast[cell] ?? []) dropRow(current, row)
  }
}

function isReachable(fact: FactDefinition, cutPoints: readonly (number | bigint)[], cell: number): boolean {
  const isPoint = cell % 2 === 1
  const point = cutPoints[cell >>> 1]
  const least = fact.type === 'number' || fact.type === 'amount' ? fact.least : undefined
  const lowest = least === undefined ? undefined : toOrdered(least, fact)
  if (point !== undefined && lowest !== undefined && (isPoint ? point < lowest : point <= lowest))
    return false
  if (isPoint) return true
  // Amounts lie on a grid of ten-thousandths, days and counts on whole numbers.
  const isGrid = fact.type !== 'number' || fact.isWhole
  const before = cutPoints[(cell >>> 1) - 1]
  return !(
    isGrid &&
    before !== undefined &&
    point !== undefined &&
    BigInt(point) - BigInt(before) === BigInt(1)
  )
}
