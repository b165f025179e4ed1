import { type ExactRatio, ratioOf } from '../foundations'

/** What stands for 1 where a factor is held as a whole number: a factor of a half is half of this. */
export const ONE: bigint = /* @__PURE__ */ tenTo(100)

/**
 * By what is money multiplied that comes in after so many years, to have its worth of today (折现因子)?
 *
 * (1 + rate)^−years, where the rate is the effective one of a year in percent: it is compounded once a year, and a part of a
 * year bears the power of that part. Of the hundred decimals at least ninety are right.
 *
 * @param annualRatePercent - A plain decimal of zero or more.
 */
export function discountFactors(annualRatePercent: string | number): (years: ExactRatio) => bigint {
  const growth = ratioOf({ numerator: annualRatePercent, denominator: 100, factor: 1, offset: 1 })
  const inverse = (growth.denominator * ONE) / growth.numerator
  let logarithm: bigint | undefined
  return ({ numerator, denominator }) => {
    const whole = numerator / denominator
    const rest = numerator - whole * denominator
    const ofWhole = powerOf(inverse, whole)
    if (rest === 0n) return ofWhole
    logarithm ??= logarithmOf(growth)
    return (ofWhole * inverseExponential((logarithm * rest) / denominator)) / ONE
  }
}

/** A factor to the power of a whole number, by squares. */
function powerOf(factor: bigint, exponent: bigint): bigint {
  let power = ONE
  let square = factor
  for (let rest = exponent; rest > 0n; rest /= 2n) {
    if (rest % 2n === 1n) power = (power * square) / ONE
    square = (square * square) / ONE
  }
  return power
}

/** ln of a ratio of 1 or more, as 2·artanh((x − 1) ÷ (x + 1)), whose terms fall for every such x. */
function logarithmOf({ numerator, denominator }: ExactRatio): bigint {
  const base = ((numerator - denominator) * ONE) / (numerator + denominator)
  const square = (base * base) / ONE
  let sum = 0n
  let power = base
  for (let odd = 1n; power !== 0n; odd += 2n) {
    sum += power / odd
    power = (power * square) / ONE
  }
  return 2n * sum
}

/** e^−x by its series, for an x from 0 to that of eleven times: no term there is above three. */
function inverseExponential(x: bigint): bigint {
  let sum = 0n
  let term = ONE
  for (let count = 1n; term !== 0n; count++) {
    sum += term
    term = (-term * x) / ONE / count
  }
  return sum
}

/** A one with so many zeros; called at the top of a file it is left out where nobody asks. */
export function tenTo(exponent: number): bigint {
  return 10n ** BigInt(exponent)
}
