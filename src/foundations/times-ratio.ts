import type { MinorUnits } from './amounts'
import type { ExactRatio } from './exact-ratio'
import { roundQuotient, type UnitRounding } from './round-quotient'
import { roundsUp } from './rounding-mode'

// Up to so many steps a product of two numbers, each of them rounded once, is off by less than the margin.
// 2^30 and 2^-20, written out so that who does not use them does not carry them.
const MOST_STEPS = 1_073_741_824
const MARGIN = 9.5367431640625e-7
// Of the ratio so many bits below one are kept, far more than a number holds.
const SCALE_BITS = 128

/**
 * A ratio of zero or more of any amount of zero or more, rounded once from the exact value: for very many amounts.
 *
 * What floating point cannot tell from a tie, or from a whole step, is worked out in whole numbers.
 */
export function timesRatio(ratio: ExactRatio, rounding: UnitRounding): (amount: MinorUnits) => MinorUnits {
  const { mode } = rounding
  const step = Number(rounding.step)
  const perStep =
    Number((ratio.numerator << BigInt(SCALE_BITS)) / (ratio.denominator * BigInt(rounding.step))) /
    2 ** SCALE_BITS
  // So many steps are held exactly.
  const most = Math.min(MOST_STEPS, Math.floor(Number.MAX_SAFE_INTEGER / step))
  const exactly = exactTimes(ratio, rounding)
  return (amount) => {
    if (typeof amount === 'number') {
      const steps = amount * perStep
      const whole = Math.floor(steps)
      const part = steps - whole
      if (steps < most && part > MARGIN && part < 1 - MARGIN && Math.abs(part - 0.5) > MARGIN)
        return (roundsUp(mode, part - 0.5, whole % 2 === 1) ? whole + 1 : whole) * step
    }
    return exactly(amount)
  }
}

function exactTimes(
  { numerator, denominator }: ExactRatio,
  rounding: UnitRounding,
): (amount: MinorUnits) => MinorUnits {
  const { mode, step } = rounding
  const factor = Number(numerator)
  const divisor = Number(denominator) * Number(step)
  // Twice the remainder must be safe too, to be held against the divisor.
  const isSmall = Number.isSafeInteger(factor) && Number.isSafeInteger(2 * divisor)
  return (amount) => {
    const exact = typeof amount === 'number' ? amount * factor : Number.NaN
    if (isSmall && Number.isSafeInteger(exact)) {
      const rest = exact % divisor
      const steps = (exact - rest) / divisor
      const isUp = rest !== 0 && roundsUp(mode, 2 * rest - divisor, steps % 2 === 1)
      const units = (isUp ? steps + 1 : steps) * Number(step)
      if (Number.isSafeInteger(units)) return units
    }
    return roundQuotient(BigInt(amount) * numerator, denominator, rounding)
  }
}
