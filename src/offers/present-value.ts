import {
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  type MinorUnits,
  mirroredMode,
  roundQuotient,
  toMinorUnits,
  type UnitRounding,
} from '../foundations'
import { yearRatio } from '../installments'
import type { ExpectedFlow } from './cash-flow'
import { discountFactors, ONE, tenTo } from './discount-factor'
import type { DiscountTerms } from './outcome'

/** The worth of a flow, in minor units times {@link ONE}. */
export type FineWorth = bigint

/** What is each of many flows worth on a day? */
export function worthOn(
  day: CivilDate,
  currency: CurrencyCode,
  { annualRatePercent, dayCount }: Pick<DiscountTerms, 'annualRatePercent' | 'dayCount'>,
): (flow: ExpectedFlow) => FineWorth {
  // Without a rate nothing is asked that comes in later.
  const factorAfter = discountFactors(annualRatePercent ?? 0)
  const factors = new Map<CivilDate, bigint>()
  const factorOn = (on: CivilDate): bigint => {
    const known = factors.get(on)
    if (known !== undefined) return known
    const factor = factorAfter(yearRatio(day, on, dayCount))
    factors.set(on, factor)
    return factor
  }
  return ({ on, amount, share }) =>
    (BigInt(toMinorUnits(amount, currency, 'amount')) * share.numerator * factorOn(on)) / share.denominator
}

// A worth is right to more than fifty decimals of a minor unit, of which forty are kept: so what is exactly half-way between two
// cents, or exactly a cent, is held to be that.
const KEPT: bigint = /* @__PURE__ */ tenTo(40)

/** This worth as money, rounded once. */
export function roundWorth(worth: FineWorth, { mode, step }: UnitRounding): MinorUnits {
  const isNegative = worth < 0n
  const dropped = ONE / KEPT
  const kept = ((isNegative ? -worth : worth) + dropped / 2n) / dropped
  const rounded = roundQuotient(kept, KEPT, { mode: isNegative ? mirroredMode(mode) : mode, step })
  return isNegative ? addMinorUnits(0, -rounded) : rounded
}
