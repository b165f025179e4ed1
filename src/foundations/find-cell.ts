import type { FactDefinition } from './facts'
import { toOrdered } from './ordered-values'

/** In which cell of its input does a value lie? −1 for a value that the fact cannot have. */
export type CellFinder = (value: unknown) => number

// Whole numbers whose cut points lie within so many of one another are looked up, not searched.
const WIDEST_LOOKUP = 4_096

/**
 * Even cells lie between cut points, odd cells are the cut points themselves; labels have one cell each, in their
 * order; `false` is before `true`.
 */
export function cellFinder(fact: FactDefinition, cutPoints: readonly (number | bigint)[]): CellFinder {
  if (fact.type === 'boolean') return (value) => (value === false ? 0 : value === true ? 1 : -1)
  if (fact.type === 'label') {
    const cells = new Map<unknown, number>(fact.values.map(({ id }, index) => [id, index]))
    return (value) => cells.get(value) ?? -1
  }
  const search = searcher(cutPoints)
  const find: CellFinder = (value) => {
    const ordered = toOrdered(value, fact)
    return ordered === undefined ? -1 : search(ordered)
  }
  if (fact.type === 'amount') {
    return (value) => {
      const units = typeof value === 'number' ? scaledUnits(value) : undefined
      return units === undefined ? find(value) : search(units)
    }
  }
  const first = Number(cutPoints[0] ?? 0)
  const last = Number(cutPoints[cutPoints.length - 1] ?? 0)
  if (fact.type !== 'number' || !fact.isWhole || last - first >= WIDEST_LOOKUP) return find
  const cells = Uint16Array.from({ length: last - first + 1 }, (_, index) => search(first + index))
  const after = cutPoints.length * 2
  return (value) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) return -1
    return value < first ? 0 : value > last ? after : (cells[value - first] as number)
  }
}

function searcher(cutPoints: readonly (number | bigint)[]): (ordered: number | bigint) => number {
  return (ordered) => {
    let low = 0
    let high = cutPoints.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((cutPoints[middle] as number | bigint) < ordered) low = middle + 1
      else high = middle
    }
    return cutPoints[low] === ordered ? low * 2 + 1 : low * 2
  }
}

/**
 * An amount that is a number, on the scale of amounts, where that is certain without writing it out: of up to 15
 * digits a number has one shortest text, so that one which the scaled whole number gives back has no further digits.
 */
function scaledUnits(value: number): number | undefined {
  const units = Math.round(value * 10_000)
  return units / 10_000 === value && Math.abs(units) < 1e15 ? units : undefined
}
