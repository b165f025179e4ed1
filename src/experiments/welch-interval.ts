import type { DifferenceInterval } from './comparison'
import { studentQuantile } from './student-quantile'

/** How far the amounts of one arm vary. */
export interface ArmVariance {
  /** 2 or more. */
  readonly of: number
  readonly variance: number
}

/** How sure is a difference of two means? */
export interface WelchInterval {
  readonly interval: DifferenceInterval
  /** Of the difference, in units of the currency. */
  readonly standardError: number
  /** Of Welch and Satterthwaite; seldom whole. */
  readonly degreesOfFreedom: number
}

/**
 * Between which values does the true difference of two means lie, at a confidence above 0 and below 1?
 *
 * `null` where the amounts vary in neither arm. The variances of the arms need not be equal. B. L. Welch,
 * Biometrika 34 (1947); F. E. Satterthwaite, "An Approximate Distribution of Estimates of Variance
 * Components", Biometrics Bulletin 2 (1946); NIST/SEMATECH e-Handbook of Statistical Methods 1.3.5.3.
 */
export function welchInterval(
  champion: ArmVariance,
  challenger: ArmVariance,
  confidence: number,
  difference: number,
): WelchInterval | null {
  const one = champion.variance / champion.of
  const other = challenger.variance / challenger.of
  const both = one + other
  if (both === 0) return null
  const standardError = Math.sqrt(both)
  // Shares of the whole, so that squares neither overflow nor vanish.
  const degreesOfFreedom =
    1 / ((one / both) ** 2 / (champion.of - 1) + (other / both) ** 2 / (challenger.of - 1))
  const half = -studentQuantile((1 - confidence) / 2, degreesOfFreedom) * standardError
  return { interval: { lower: difference - half, upper: difference + half }, standardError, degreesOfFreedom }
}
