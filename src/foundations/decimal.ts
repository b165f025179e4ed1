import { Decimal as HostDecimal } from 'decimal.js'

/**
 * How is a number that lies between two steps rounded?
 *
 * - `up`, `down`: away from zero, toward zero.
 * - `ceiling`, `floor`: toward positive, toward negative infinity.
 * - `half-up`, `half-down`: to the nearest; a tie away from zero, toward zero.
 * - `half-even`: to the nearest; a tie to the even step (banker's rounding, 四舍六入五成双).
 * - `half-ceiling`, `half-floor`: to the nearest; a tie toward positive, toward negative infinity.
 */
export type RoundingMode =
  | 'up'
  | 'down'
  | 'ceiling'
  | 'floor'
  | 'half-up'
  | 'half-down'
  | 'half-even'
  | 'half-ceiling'
  | 'half-floor'

// A private copy: a host that calls Decimal.set on its own copy must not change our results.
const Decimal = /* @__PURE__ */ HostDecimal.clone({ defaults: true, precision: 40 })

const MODES: Readonly<Record<RoundingMode, HostDecimal.Rounding>> = {
  up: 0,
  down: 1,
  ceiling: 2,
  floor: 3,
  'half-up': 4,
  'half-down': 5,
  'half-even': 6,
  'half-ceiling': 7,
  'half-floor': 8,
}

/** Every {@link RoundingMode}. */
export const roundingModes: readonly RoundingMode[] = [
  'up',
  'down',
  'ceiling',
  'floor',
  'half-up',
  'half-down',
  'half-even',
  'half-ceiling',
  'half-floor',
]

/**
 * The multiple of `step` that a number is rounded to, written with `digits` decimals.
 *
 * Exact for any length: the quotient is rounded once, not first to the precision.
 */
export function roundToStep(value: string, step: string, mode: RoundingMode, digits: number): string {
  const rounded = new Decimal(value).toNearest(step, MODES[mode])
  // Decimal keeps the sign of a zero, and money has no negative zero.
  return rounded.isZero() ? new Decimal(0).toFixed(digits) : rounded.toFixed(digits)
}
