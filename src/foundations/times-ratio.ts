import type { MinorUnits } from './amounts'
import type { ExactRatio } from './exact-ratio'
import { roundQuotient, type UnitRounding } from './round-quotient'
import { type RoundingMode, roundsUp } from './rounding-mode'

// A product that was rounded three times on its way is off by less than this share of itself: 2^-50, written out so that
// who does not use it does not carry it.
const MARGIN = 8.881784197001252e-16
// Of the ratio so many bits below one are kept, far more than a number holds.
const SCALE_BITS = 128

/**
 * A ratio of zero or more of any amount of zero or more, rounded once from the exact value: for very many amounts.
 *
 * What floating point cannot tell from a tie, or from a whole step, is worked out in whole numbers.
 */
export function timesRatio(ratio: ExactRatio, rounding: UnitRounding): (amount: MinorUnits) => MinorUnits {
  const step = Number(rounding.step)
  const perStep =
    Number((ratio.numerator << BigInt(SCALE_BITS)) / (ratio.denominator * BigInt(rounding.step))) /
    2 ** SCALE_BITS
  const shift = shiftOf(rounding.mode)
  const exactly = exactTimes(ratio, rounding)
  return (amount) => {
    if (typeof amount === 'number') {
      const shifted = amount * perStep + shift
      const steps = Math.floor(shifted)
      const part = shifted - steps
      const margin = shifted * MARGIN
      const units = steps * step
      if (part > margin && part < 1 - margin && units <= Number.MAX_SAFE_INTEGER) return units
    }
    return exactly(amount)
  }
}

/** What is to be added to a number of steps for its whole part to be the rounded one, but for ties and whole steps. */
function shiftOf(mode: RoundingMode): number {
  const [belowMiddle, aboveMiddle] = [-1, 1]
  if (roundsUp(mode, belowMiddle, false)) return 1
  return roundsUp(mode, aboveMiddle, false) ? 0.5 : 0
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
      // The quotient of safe numbers is never rounded up to a whole one, and `%` takes an engine far longer.
      const steps = Math.floor(exact / divisor)
      const rest = exact - steps * divisor
      const isUp = rest !== 0 && roundsUp(mode, 2 * rest - divisor, steps % 2 === 1)
      const units = (isUp ? steps + 1 : steps) * Number(step)
      if (Number.isSafeInteger(units)) return units
    }
    return roundQuotient(BigInt(amount) * numerator, denominator, rounding)
  }
}
