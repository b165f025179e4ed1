import { addMinorUnits, type MinorUnits } from './amounts'
import { type RoundingMode, roundsUp } from './rounding-mode'

/** A rounding rule once the currency is known: its unit as a number of minor units. */
export interface UnitRounding {
  readonly mode: RoundingMode
  readonly step: MinorUnits
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
