import type { RoundingMode } from '../../src/foundations'

/** An exact number: `top` over `bottom`. */
export interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

/** The monthly rate: a twelfth of the rate per year, which is in percent. */
export function monthlyRate(annualRatePercent: string): Fraction {
  const [whole = '', decimals = ''] = annualRatePercent.split('.')
  return { top: BigInt(whole + decimals), bottom: 12n * 100n * 10n ** BigInt(decimals.length) }
}

/**
 * The level payment by the definition of present value: the amount divided by the sum of the discount
 * factors 1/(1+r) + 1/(1+r)² + …, added up one by one, without the closed formula.
 */
export function levelPayment(amount: bigint, rate: Fraction, count: number): Fraction {
  const grown = rate.top + rate.bottom
  // The sum over the common denominator grownᵏ, by Horner: (sum + 1) × bottom ÷ grown, k times.
  let sum = 0n
  let denominator = 1n
  for (let period = 0; period < count; period++) {
    sum = (sum + denominator) * rate.bottom
    denominator *= grown
  }
  return { top: amount * denominator, bottom: sum }
}

/** Rounding from its definition: the two neighboring multiples, and which one the mode names. */
export function roundByDefinition({ top, bottom }: Fraction, step: bigint, mode: RoundingMode): bigint {
  const lower = (top / bottom / step) * step
  if (lower * bottom === top) return lower
  const upper = lower + step
  const fromLower = top - lower * bottom
  const fromUpper = upper * bottom - top
  const nearest = fromLower < fromUpper ? lower : fromUpper < fromLower ? upper : undefined
  switch (mode) {
    case 'up':
    case 'ceiling':
      return upper
    case 'down':
    case 'floor':
      return lower
    case 'half-up':
    case 'half-ceiling':
      return nearest ?? upper
    case 'half-down':
    case 'half-floor':
      return nearest ?? lower
    case 'half-even':
      return nearest ?? ((lower / step) % 2n === 0n ? lower : upper)
  }
}
