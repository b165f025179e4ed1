import { addMinorUnits, formatMinorUnits } from './amounts'
import { fromDayNumber } from './civil-date'
import type { FactDefinition, FactValue } from './facts'
import { AMOUNT_DIGITS, fitsFact, toOrdered } from './ordered-values'
import type { TableInput } from './table-input'

const LAST_DAY_NUMBER = 3_652_058

/**
 * Values of one fact that stand for all that it can have, as far as these inputs of tables can tell: each cut
 * point, and one value of each gap between cut points that holds any.
 */
export function sampleValues(fact: FactDefinition, inputs: readonly TableInput[]): readonly FactValue[] {
  if (fact.type === 'boolean') return [false, true]
  if (fact.type === 'label') return fact.values.map(({ id }) => id)
  const points = [...new Set(inputs.flatMap(({ cutPoints }) => cutPoints))].sort((left, right) =>
    left < right ? -1 : left > right ? 1 : 0,
  )
  const step = (point: number | bigint, by: number): number | bigint =>
    fact.type === 'amount' ? addMinorUnits(point, by) : Number(point) + by
  const least = fact.type === 'date' || fact.least === undefined ? undefined : toOrdered(fact.least, fact)
  const places = [
    ...points.flatMap((point) => [step(point, -1), point, step(point, 1)]),
    // Where values are dense, a whole step might pass over a gap; one between neighbors does not.
    ...points
      .slice(1)
      .flatMap((point, index) => (isDense(fact) ? (Number(points[index]) + Number(point)) / 2 : [])),
    least ?? 0,
  ]
  return [...new Set(places)]
    .flatMap((place) => valueAt(place, fact))
    .filter((value) => fitsFact(value, fact))
}

function isDense(fact: FactDefinition): boolean {
  return fact.type === 'number' && !fact.isWhole
}

function valueAt(place: number | bigint, fact: FactDefinition): readonly FactValue[] {
  switch (fact.type) {
    case 'amount':
      return [formatMinorUnits(place, AMOUNT_DIGITS)]
    case 'date':
      return place >= 0 && place <= LAST_DAY_NUMBER ? [fromDayNumber(Number(place))] : []
    default:
      return [Number(place)]
  }
}
