import type { FactDefinition, FactValue } from './facts'
import { toOrdered } from './ordered-values'
import { type Condition, isRange, UNKNOWN } from './table-condition'

/** Does this condition hold where nothing is known? */
export function holdsForUnknown(condition: Condition): boolean {
  if (Array.isArray(condition)) return condition.includes(UNKNOWN)
  if (typeof condition === 'object' && 'orUnknown' in condition) return condition.orUnknown === true
  return condition === UNKNOWN
}

/** Does this condition hold for a value that the fact can have, `undefined` where it is unknown? */
export function holdsForValue(
  condition: Condition,
  fact: FactDefinition,
  value: FactValue | undefined,
): boolean {
  if (value === undefined) return holdsForUnknown(condition)
  if (!isRange(condition)) {
    if (typeof condition === 'object' && 'not' in condition)
      return !condition.not.some((one) => one === value)
    return [condition].flat().some((one) => one === value)
  }
  const own = toOrdered(value, fact)
  const isOn = (
    bound: number | string | undefined,
    compare: (own: number | bigint, bound: number | bigint) => boolean,
  ): boolean => {
    const ordered = bound === undefined ? undefined : toOrdered(bound, fact)
    return bound === undefined || (own !== undefined && ordered !== undefined && compare(own, ordered))
  }
  return (
    isOn(condition.from, (one, other) => one >= other) &&
    isOn(condition.to, (one, other) => one <= other) &&
    isOn(condition.above, (one, other) => one > other) &&
    isOn(condition.below, (one, other) => one < other)
  )
}
