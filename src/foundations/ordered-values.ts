import { readMinorUnits } from './amounts'
import { isCivilDate, toDayNumber } from './civil-date'
import type { FactDefinition } from './facts'
import type { Range } from './table-condition'

/** Four decimals are the most that any currency has; amounts of all currencies compare on that scale. */
export const AMOUNT_DIGITS = 4

/** The bounds that a range states. */
export function boundsOf({ from, to, above, below }: Range): readonly (number | string)[] {
  return [from, to, above, below].filter((bound) => bound !== undefined)
}

/** A value on the line on which its kind of fact is ordered, or `undefined` when it is no such value. */
export function toOrdered(value: unknown, fact: FactDefinition): number | bigint | undefined {
  switch (fact.type) {
    case 'number':
      return typeof value === 'number' &&
        Number.isFinite(value) &&
        (!fact.isWhole || Number.isSafeInteger(value))
        ? value
        : undefined
    case 'amount':
      return readMinorUnits(value, AMOUNT_DIGITS)
    case 'date':
      return isCivilDate(value) ? toDayNumber(value, fact.id) : undefined
    default:
      return undefined
  }
}

/** Is this a value that the fact can have? */
export function fitsFact(value: unknown, fact: FactDefinition): boolean {
  if (fact.type === 'boolean') return typeof value === 'boolean'
  if (fact.type === 'label') return fact.values.some(({ id }) => id === value)
  const ordered = toOrdered(value, fact)
  if (ordered === undefined) return false
  const least = fact.type === 'date' ? undefined : fact.least
  const lowest = least === undefined ? undefined : toOrdered(least, fact)
  return lowest === undefined || ordered >= lowest
}
