import type { RoundingMode } from './rounding-mode'

/** A quotient of whole numbers, exact whatever their size. */
export interface ExactRatio {
  readonly numerator: bigint
  /** Positive. */
  readonly denominator: bigint
}

/** What a measure is reckoned from: `offset + factor × numerator / denominator`. */
export interface Figures {
  /** A plain decimal, or a count. */
  readonly numerator: string | number
  /** A positive decimal or count; `null` when nothing is divided, and `offset` is all. */
  readonly denominator: string | number | null
  readonly factor: number
  readonly offset: number
}

/** What do these figures come to, exactly? */
export function ratioOf({ numerator, denominator, factor, offset }: Figures): ExactRatio {
  if (denominator === null) return { numerator: BigInt(offset), denominator: BigInt(1) }
  const above = readDecimal(numerator)
  const below = readDecimal(denominator)
  const divisor = below.digits * tenTo(above.decimals)
  return {
    numerator: BigInt(factor) * above.digits * tenTo(below.decimals) + BigInt(offset) * divisor,
    denominator: divisor,
  }
}

/** The number nearest to a ratio; of two equally near, the one that IEEE 754 calls even. */
export function ratioToNumber({ numerator, denominator }: ExactRatio): number {
  const isNegative = numerator < 0
  const dividend = isNegative ? -numerator : numerator
  // A quotient of 64 binary digits or more: a number holds 53, so that the last one only says whether
  // anything follows, and the conversion rounds once.
  const shift = Math.max(0, 64 + binaryDigits(denominator) - binaryDigits(dividend))
  const scaled = dividend << BigInt(shift)
  const quotient = scaled / denominator
  const isExact = quotient * denominator === scaled
  const value = Number(isExact ? quotient : quotient | BigInt(1)) / 2 ** shift
  return isNegative ? -value : value
}

/** A ratio as a decimal with so many digits after the point, rounded once from the exact value. */
export function roundRatio(ratio: ExactRatio, decimals: number, mode: RoundingMode): string {
  const isNegative = ratio.numerator < 0
  const dividend = (isNegative ? -ratio.numerator : ratio.numerator) * tenTo(decimals)
  const towardZero = dividend / ratio.denominator
  const remainder = dividend % ratio.denominator
  const isAway =
    remainder > 0 &&
    roundsAway(mode, isNegative, remainder * BigInt(2) - ratio.denominator, towardZero % BigInt(2) > 0)
  const rounded = isAway ? towardZero + BigInt(1) : towardZero
  const digits = String(rounded).padStart(decimals + 1, '0')
  const point = digits.length - decimals
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
  // No negative zero, for people.
  return isNegative && rounded > 0 ? `-${text}` : text
}

/** Does what lies between two steps go to the one farther from zero? `pastMiddle` is 0 at a tie. */
function roundsAway(mode: RoundingMode, isNegative: boolean, pastMiddle: bigint, isOdd: boolean): boolean {
  const isTie = pastMiddle === BigInt(0)
  if (mode.startsWith('half-') && !isTie) return pastMiddle > 0
  switch (mode) {
    case 'up':
    case 'half-up':
      return true
    case 'down':
    case 'half-down':
      return false
    case 'ceiling':
    case 'half-ceiling':
      return !isNegative
    case 'floor':
    case 'half-floor':
      return isNegative
    case 'half-even':
      return isOdd
  }
}

function readDecimal(value: string | number): { readonly digits: bigint; readonly decimals: number } {
  const [whole = '', fraction = ''] = String(value).split('.')
  return { digits: BigInt(whole + fraction), decimals: fraction.length }
}

function tenTo(exponent: number): bigint {
  return BigInt(`1${'0'.repeat(exponent)}`)
}

function binaryDigits(value: bigint): number {
  return value.toString(2).length
}
