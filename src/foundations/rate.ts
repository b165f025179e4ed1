import { addMinorUnits, isPlainAmount, type MinorUnits } from './amounts'
import type { RoundingMode } from './decimal'

/** A rate per period (期利率), an exact fraction in lowest terms: only money is ever rounded. */
export interface PeriodicRate {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** A rounding rule once the currency is known: its unit as a number of minor units. */
export interface UnitRounding {
  readonly mode: RoundingMode
  readonly step: MinorUnits
}

/**
 * The monthly rate of a nominal annual one in percent, by the convention `annual-over-12`; `undefined`
 * for what is no plain decimal from 0 to `mostPercent`.
 */
export function readMonthlyRate(annualRatePercent: unknown, mostPercent: number): PeriodicRate | undefined {
  if (!isPlainAmount(annualRatePercent)) return undefined
  const [whole = '', decimals = ''] = String(annualRatePercent).split('.')
  const digits = BigInt(whole + decimals)
  const scale = 10n ** BigInt(decimals.length)
  if (digits < 0n || digits > BigInt(mostPercent) * scale) return undefined
  const denominator = scale * 1200n
  const divisor = greatestCommonDivisor(denominator, digits)
  return { numerator: digits / divisor, denominator: denominator / divisor }
}

/**
 * A quotient of whole numbers, neither below zero, as money: rounded once, from the exact value.
 */
export function roundQuotient(dividend: bigint, divisor: bigint, rounding: UnitRounding): MinorUnits {
  const step = BigInt(rounding.step)
  const stepDivisor = divisor * step
  const steps = dividend / stepDivisor
  const rest = dividend - steps * stepDivisor
  const half = 2n * rest - stepDivisor
  const isUp = rest !== 0n && roundsUp(rounding.mode, half < 0n ? -1 : half > 0n ? 1 : 0, (steps & 1n) === 1n)
  return addMinorUnits((isUp ? steps + 1n : steps) * step, 0)
}

/**
 * The level payment that repays a principal in so many periods, rounded once from the exact value.
 *
 * P·r·(1+r)ⁿ ÷ ((1+r)ⁿ − 1), or P ÷ n at a rate of zero.
 */
export function annuityInstallment(
  principal: MinorUnits,
  rate: PeriodicRate,
  count: number,
  rounding: UnitRounding,
): MinorUnits {
  const { numerator, denominator } = rate
  if (numerator === 0n) return roundQuotient(BigInt(principal), BigInt(count), rounding)
  // With r = a/b and both powers times bⁿ: P·a·(a+b)ⁿ ÷ b·((a+b)ⁿ − bⁿ).
  const grown = (numerator + denominator) ** BigInt(count)
  return roundQuotient(
    BigInt(principal) * numerator * grown,
    denominator * (grown - denominator ** BigInt(count)),
    rounding,
  )
}

/** The interest of one period on any balance of zero or more, rounded once from the exact value. */
export function interestPerPeriod(
  rate: PeriodicRate,
  rounding: UnitRounding,
): (balance: MinorUnits) => MinorUnits {
  const { numerator, denominator } = rate
  const { mode, step } = rounding
  const factor = Number(numerator)
  const divisor = Number(denominator) * Number(step)
  // Twice the remainder must be safe too, to be held against the divisor.
  const isSmall = Number.isSafeInteger(factor) && Number.isSafeInteger(2 * divisor)
  return (balance) => {
    if (isSmall && typeof balance === 'number' && Number.isSafeInteger(balance * factor)) {
      const rest = (balance * factor) % divisor
      const steps = (balance * factor - rest) / divisor
      const isUp = rest !== 0 && roundsUp(mode, 2 * rest - divisor, steps % 2 === 1)
      const interest = (isUp ? steps + 1 : steps) * Number(step)
      if (Number.isSafeInteger(interest)) return interest
    }
    return roundQuotient(BigInt(balance) * numerator, denominator, rounding)
  }
}

/**
 * Does a positive value between two steps go to the upper one?
 *
 * @param half - Below zero when the lower step is nearer, zero for a tie.
 */
function roundsUp(mode: RoundingMode, half: number, isLowerOdd: boolean): boolean {
  switch (mode) {
    case 'up':
    case 'ceiling':
      return true
    case 'down':
    case 'floor':
      return false
    case 'half-up':
    case 'half-ceiling':
      return half >= 0
    case 'half-down':
    case 'half-floor':
      return half > 0
    case 'half-even':
      return half > 0 || (half === 0 && isLowerOdd)
  }
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestCommonDivisor(right, left % right)
}
