import { type ExactRatio, type MinorUnits, ratioOf, roundQuotient, type UnitRounding } from '../foundations'
import type { DraftTerms } from './draft'
import { type PlanInterest, worthOfPayments } from './plan-interest'
import type { PaymentSteps } from './terms'

/**
 * Which payments repay all but the balloon, where each step is so many percent more or less than the one before? Each is
 * rounded once from its exact value.
 */
export function steppedPayments(
  terms: DraftTerms,
  { everyCount, percent }: PaymentSteps,
  { rateOf }: PlanInterest,
  rounding: UnitRounding,
): readonly MinorUnits[] {
  const { numerator: grown, denominator: plain }: ExactRatio = ratioOf({
    numerator: percent,
    denominator: 100,
    factor: 1,
    offset: 1,
  })
  const { count } = terms
  const stepOf = (row: number): number => Math.floor(row / everyCount)
  const steps = stepOf(count - 1)
  // The payment of a step as a multiple of one thing that is the same for all.
  const weights = Array.from(
    { length: steps + 1 },
    (_, step) => grown ** BigInt(step) * plain ** BigInt(steps - step),
  )
  const { due, worth } = worthOfPayments(terms, terms, rateOf, (row) => weights[stepOf(row)] as bigint)
  const payments = weights.map((weight) => roundQuotient(due * weight, worth, rounding))
  return Array.from({ length: count }, (_, row) => payments[stepOf(row)] as MinorUnits)
}
