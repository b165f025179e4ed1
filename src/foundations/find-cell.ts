import type { FactDefinition } from './facts'
import { toOrdered } from './ordered-values'

/**
 * Where the values of a fact fall between the cut points of a table. Even cells lie between cut points, odd cells are
 * the cut points themselves; labels have one cell each, in their order; `false` is before `true`. All indexes have one
 * form, whatever the type of the fact, so that reading one costs no choice of code.
 */
export interface CellIndex {
  readonly fact: FactDefinition
  readonly type: FactDefinition['type']
  readonly cutPoints: readonly (number | bigint)[]
  /** Of a few labels, which are faster compared than looked up; empty for many. */
  readonly labels: readonly string[]
  readonly labelCells: ReadonlyMap<unknown, number>
  /** The cells of the whole numbers from `first` to `last`; empty where these are too far apart, or not whole. */
  readonly cells: Uint16Array
  readonly first: number
  readonly last: number
  /** The cut points as plain numbers; empty where one of them is not safe. */
  readonly points: Float64Array
}

// Whole numbers whose cut points lie within so many of one another are looked up, not searched.
const WIDEST_LOOKUP = 4_096
const FEW_LABELS = 8

/** The index of a fact over these cut points, sorted. */
export function indexCells(fact: FactDefinition, cutPoints: readonly (number | bigint)[]): CellIndex {
  const ids = fact.type === 'label' ? fact.values.map(({ id }) => id) : []
  const first = Number(cutPoints[0] ?? 0)
  const last = Number(cutPoints[cutPoints.length - 1] ?? 0)
  const isLookedUp = fact.type === 'number' && fact.isWhole && last - first < WIDEST_LOOKUP
  const areSafe = cutPoints.every((point) => typeof point === 'number')
  return {
    fact,
    type: fact.type,
    cutPoints,
    labels: ids.length <= FEW_LABELS ? ids : [],
    labelCells: new Map(ids.map((id, cell) => [id, cell])),
    cells: Uint16Array.from({ length: isLookedUp ? last - first + 1 : 0 }, (_, index) =>
      search(cutPoints, first + index),
    ),
    first,
    last,
    points: Float64Array.from(areSafe ? cutPoints : [], Number),
  }
}

/** In which cell does this value lie? −1 for a value that the fact cannot have. */
export function cellOf(index: CellIndex, value: unknown): number {
  switch (index.type) {
    case 'number': {
      const { cells, first, last } = index
      if (cells.length === 0) break
      if (typeof value !== 'number' || !Number.isSafeInteger(value)) return -1
      return value < first ? 0 : value > last ? index.cutPoints.length * 2 : (cells[value - first] as number)
    }
    case 'amount': {
      if (typeof value !== 'number') break
      // Of up to 15 digits a number has one shortest text, so that one which the scaled whole number gives back has no
      // further digits.
      const units = Math.round(value * 10_000)
      if (units / 10_000 !== value || Math.abs(units) >= 1e15) break
      return index.points.length > 0 ? searchPoints(index.points, units) : search(index.cutPoints, units)
    }
    case 'label': {
      const { labels } = index
      if (labels.length === 0) return index.labelCells.get(value) ?? -1
      for (let cell = 0; cell < labels.length; cell++) if (labels[cell] === value) return cell
      return -1
    }
    case 'boolean':
      return value === false ? 0 : value === true ? 1 : -1
  }
  const ordered = toOrdered(value, index.fact)
  return ordered === undefined ? -1 : search(index.cutPoints, ordered)
}

function search(points: readonly (number | bigint)[], ordered: number | bigint): number {
  let low = 0
  let high = points.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((points[middle] as number | bigint) < ordered) low = middle + 1
    else high = middle
  }
  return points[low] === ordered ? low * 2 + 1 : low * 2
}

/** As {@link search}, over plain numbers alone. */
function searchPoints(points: Float64Array, ordered: number): number {
  let low = 0
  let high = points.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((points[middle] as number) < ordered) low = middle + 1
    else high = middle
  }
  return low < points.length && points[low] === ordered ? low * 2 + 1 : low * 2
}
