import { isPlainAmount, type MinorUnits } from './amounts'
import { roundQuotient, type UnitRounding } from './round-quotient'
import { roundsUp } from './rounding-mode'

/** A rate per period (期利率), an exact fraction in lowest terms: only money is ever rounded. */
export interface PeriodicRate {
  readonly numerator: bigint
  readonly denominator: bigint
}

/**
 * The rate of so many months of a nominal annual one in percent, by the convention `annual-over-12`; `undefined`
 * for what is no plain decimal from 0 to `mostPercent`.
 */
export function readMonthlyRate(
  annualRatePercent: unknown,
  mostPercent: number,
  months = 1,
): PeriodicRate | undefined {
  if (!isPlainAmount(annualRatePercent)) return undefined
  const [whole = '', decimals = ''] = String(annualRatePercent).split('.')
  const digits = BigInt(whole + decimals)
  const scale = 10n ** BigInt(decimals.length)
  if (digits < 0n || digits > BigInt(mostPercent) * scale) return undefined
  const numerator = digits * BigInt(months)
  const denominator = scale * 1200n
  const divisor = greatestCommonDivisor(denominator, numerator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
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
      const exact = balance * factor
      // A quotient may be off by one where it was rounded; the rest, of whole numbers, tells. Faster than `%` of large numbers.
      const near = Math.floor(exact / divisor)
      const over = exact - near * divisor
      const steps = over < 0 ? near - 1 : over >= divisor ? near + 1 : near
      const rest = exact - steps * divisor
      const isUp = rest !== 0 && roundsUp(mode, 2 * rest - divisor, steps % 2 === 1)
      const interest = (isUp ? steps + 1 : steps) * Number(step)
      if (Number.isSafeInteger(interest)) return interest
    }
    return roundQuotient(BigInt(balance) * numerator, denominator, rounding)
  }
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestCommonDivisor(right, left % right)
}
