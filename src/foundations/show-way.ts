import { addMinorUnits, formatMinorUnits, MOST_DIGITS } from './amounts'
import { fromDayNumber } from './civil-date'
import type { FactDefinition, FactValue } from './facts'
import { AMOUNT_DIGITS, toOrdered } from './ordered-values'
import { type Condition, type Range, UNKNOWN } from './table-condition'
import type { TableInput } from './table-input'
import type { FactWay } from './table-ways'

const LAST_DAY_NUMBER = 3_652_058
// One hundredth, in the ten-thousandths in which amounts are compared.
const CENT = 100

/** A value that the fact has in this way; `null` where it is unknown. */
export function valueOfWay(input: TableInput, { cell, isUnknown }: FactWay): FactValue | null {
  return isUnknown ? null : valueInCell(input, cell)
}

/** The condition that holds for exactly these ways, which lie side by side. */
export function conditionOfWays(input: TableInput, ways: readonly FactWay[]): Condition {
  const cells = ways.flatMap(({ cell, isUnknown }) => (isUnknown ? [] : [cell]))
  const isUnknown = cells.length < ways.length
  const { fact } = input
  if (cells.length === 0) return UNKNOWN
  if (fact.type === 'label' || fact.type === 'boolean') {
    const values = [...cells.map((cell) => labelInCell(fact, cell)), ...(isUnknown ? [UNKNOWN] : [])]
    const [only] = values
    return values.length === 1 && only !== undefined ? only : values
  }
  const range = rangeOfCells(input, cells)
  return isUnknown ? { ...range, orUnknown: true } : range
}

function rangeOfCells({ fact, cutPoints }: TableInput, cells: readonly number[]): Range {
  const first = cells[0] ?? 0
  const last = cells[cells.length - 1] ?? first
  const isWhole = fact.type === 'date' || (fact.type === 'number' && fact.isWhole)
  const at = (index: number): number | bigint => cutPoints[index] as number | bigint
  const show = (point: number | bigint): number | string => valueAt(fact, point) as number | string
  const before = (first >>> 1) - 1
  const after = last >>> 1
  const lower =
    first % 2 === 1
      ? { from: show(at(first >>> 1)) }
      : before < 0
        ? {}
        : isWhole
          ? { from: show(step(fact, at(before), 1)) }
          : { above: show(at(before)) }
  const upper =
    last % 2 === 1
      ? { to: show(at(after)) }
      : after >= cutPoints.length
        ? {}
        : isWhole
          ? { to: show(step(fact, at(after), -1)) }
          : { below: show(at(after)) }
  const range = { ...lower, ...upper }
  // Every value, but not the want of one: a range must state a bound.
  return Object.keys(range).length > 0 ? range : { from: lowestOf(fact) }
}

function lowestOf(fact: FactDefinition): number | string {
  switch (fact.type) {
    case 'amount':
      return fact.least ?? `-${'9'.repeat(MOST_DIGITS - AMOUNT_DIGITS)}`
    case 'number':
      return fact.least ?? (fact.isWhole ? -Number.MAX_SAFE_INTEGER : -Number.MAX_VALUE)
    default:
      return fromDayNumber(0)
  }
}

function valueInCell({ fact, cutPoints }: TableInput, cell: number): FactValue {
  if (fact.type === 'label' || fact.type === 'boolean') return labelInCell(fact, cell)
  const after = cutPoints[cell >>> 1]
  if (cell % 2 === 1 && after !== undefined) return valueAt(fact, after)
  const before = cutPoints[(cell >>> 1) - 1]
  const least = fact.type === 'date' || fact.least === undefined ? undefined : toOrdered(fact.least, fact)
  if (before === undefined) {
    const below = after === undefined ? (least ?? 0) : step(fact, after, -CENT)
    return valueAt(fact, least !== undefined && below < least ? least : below)
  }
  const above = step(fact, before, CENT)
  if (after === undefined || above < after) return valueAt(fact, above)
  const isDense = fact.type === 'number' && !fact.isWhole
  return valueAt(fact, isDense ? (Number(before) + Number(after)) / 2 : step(fact, before, 1))
}

/** So many hundredths of an amount, or the next number or day. */
function step(fact: FactDefinition, point: number | bigint, by: number): number | bigint {
  return fact.type === 'amount' ? addMinorUnits(point, by) : Number(point) + Math.sign(by)
}

function labelInCell(fact: FactDefinition, cell: number): string | boolean {
  return fact.type === 'label' ? (fact.values[cell]?.id ?? '') : cell === 1
}

/** Cents are shown as cents, finer amounts with all their digits. */
function valueAt(fact: FactDefinition, point: number | bigint): FactValue {
  switch (fact.type) {
    case 'amount':
      return formatMinorUnits(point, AMOUNT_DIGITS).replace(/00$/, '')
    case 'date':
      return fromDayNumber(Math.min(Math.max(Number(point), 0), LAST_DAY_NUMBER))
    default:
      return Number(point)
  }
}
