import {
  type Amount,
  addMinorUnits,
  type CurrencyCode,
  formatMinorUnits,
  inspect,
  type MinorUnits,
  oneOf,
  type RoundingRule,
  record,
  roundQuotient,
  type Shape,
  stepOfUnit,
  text,
  toMinorDigits,
  toMinorUnits,
  unitIssues,
  valueOrThrow,
} from '../foundations'
import { installmentCount } from './installment-count'

/**
 * Where does what cannot be divided evenly go (尾差)?
 *
 * - `first`, `last`: onto the first, the last part.
 * - `spread`: one unit each, from the first part on; what is less than a unit follows on the next part.
 * - `largest-remainder`: one unit each to the parts that lost the largest fraction, ties to the earlier;
 *   equal parts all lose the same, so that here it is `spread`.
 * - `separate`: in a part of its own after the last; none when nothing is left.
 */
export type RemainderRule = 'first' | 'last' | 'spread' | 'largest-remainder' | 'separate'

/** Every {@link RemainderRule}. */
export const remainderRules: readonly RemainderRule[] = [
  'first',
  'last',
  'spread',
  'largest-remainder',
  'separate',
]

/** How an amount is split. */
export interface SplitOptions {
  /** How many equal parts, from 1 to 1200. */
  readonly parts: number
  readonly remainder: RemainderRule
  /** What a part is a multiple of: `minor` (the cent, 分), `major` (the dollar, 元), or a step such as `'0.05'`. */
  readonly unit: RoundingRule['unit']
}

const splitOptionsShape: Shape<SplitOptions> = /* @__PURE__ */ record<SplitOptions>({
  parts: installmentCount,
  remainder: /* @__PURE__ */ oneOf(remainderRules),
  unit: text,
})

/**
 * What are the equal parts of this amount (均分)?
 *
 * Each part is rounded down to the unit, and what is left goes where `remainder` says: the parts always
 * add up to the amount. Fewer units than parts leave parts of zero. An amount of zero gives zeros; a
 * negative one, a credit, is split as its opposite.
 *
 * @returns The parts, as decimal strings; one more than asked for when `separate` has anything left.
 * @throws ArrearsError `invalid-input` for what is not an exact amount of the currency, and for options
 * with any fault, a unit that the currency cannot express among them.
 *
 * Source: Fowler, Patterns of Enterprise Application Architecture (2002), Money, for splitting without
 * losing a cent; the remainder rules are those that the money libraries of the field document.
 *
 * @example
 * splitAmount('100.00', 'USD', { parts: 3, remainder: 'spread', unit: 'minor' }) // => ['33.34', '33.33', '33.33']
 * splitAmount('100.00', 'USD', { parts: 3, remainder: 'last', unit: 'minor' }) // => ['33.33', '33.33', '33.34']
 * splitAmount('100', 'JPY', { parts: 3, remainder: 'separate', unit: 'minor' }) // => ['33', '33', '33', '1']
 */
export function splitAmount(
  amount: Amount,
  currency: CurrencyCode,
  options: SplitOptions,
): readonly string[] {
  const minorDigits = toMinorDigits(currency, 'currency')
  const units = toMinorUnits(amount, currency, 'amount')
  const { parts, remainder, unit } = valueOrThrow(
    inspect(splitOptionsShape, options, (form) => unitIssues(form.unit, currency, 'unit')),
  )
  const step = stepOfUnit(unit, minorDigits)
  const isCredit = units < 0
  const size = isCredit ? -units : units
  return splitUnits(size, parts, remainder, step, levelPart(size, parts, step)).map((part) =>
    formatMinorUnits(isCredit ? -part : part, minorDigits),
  )
}

/** The equal part of so many units, rounded down to the step. */
export function levelPart(units: MinorUnits, parts: number, step: MinorUnits): MinorUnits {
  return roundQuotient(BigInt(units), BigInt(parts), { mode: 'down', step })
}

/**
 * The parts of an amount of zero or more, in minor units.
 *
 * @param level - What every part comes to before the remainder. Only `first` and `last` may take one
 * that is not {@link levelPart}: they put right what is too much as well as what is too little.
 */
export function splitUnits(
  units: MinorUnits,
  parts: number,
  remainder: RemainderRule,
  step: MinorUnits,
  level: MinorUnits,
): readonly MinorUnits[] {
  const split = new Array<MinorUnits>(parts).fill(level)
  const left = BigInt(units) - BigInt(level) * BigInt(parts)
  const add = (index: number, more: bigint): void => {
    split[index] = addMinorUnits(split[index] as MinorUnits, more)
  }
  if (left === 0n) return split
  switch (remainder) {
    case 'first':
      add(0, left)
      break
    case 'last':
      add(parts - 1, left)
      break
    case 'separate':
      split.push(addMinorUnits(left, 0))
      break
    case 'spread':
    case 'largest-remainder': {
      const oddUnits = Number(left / BigInt(step))
      for (let index = 0; index < oddUnits; index++) add(index, BigInt(step))
      // Fewer odd units than parts, or each part would have had one more.
      if (left % BigInt(step) !== 0n) add(oddUnits, left % BigInt(step))
    }
  }
  return split
}
