import { isPlainAmount } from './amounts'

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

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestCommonDivisor(right, left % right)
}
