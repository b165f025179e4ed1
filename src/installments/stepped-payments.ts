import { type ExactRatio, type MinorUnits, ratioOf, roundQuotient, type UnitRounding } from '../foundations'
import type { DraftTerms } from './draft'
import { type PlanInterest, worthOfPayments } from './plan-interest'
import type { PaymentSteps } from './terms'

/** Each payment of so many as a multiple of one thing that is the same for all. */
export function stepWeights({ everyCount, percent }: PaymentSteps, count: number): (row: number) => bigint {
  const { numerator: grown, denominator: plain }: ExactRatio = ratioOf({
    numerator: percent,
    denominator: 100,
    factor: 1,
    offset: 1,
  })
  const stepOf = (row: number): number => Math.floor(row / everyCount)
  const steps = stepOf(count - 1)
  const weights = Array.from(
    { length: steps + 1 },
    (_, step) => grown ** BigInt(step) * plain ** BigInt(steps - step),
  )
  return (row) => weights[stepOf(row)] as bigint
}

/**
 * Which payments repay all but the balloon, where each step is so many percent more or less than the one before? Each is
 * rounded once from its exact value.
 */
export function steppedPayments(
  terms: DraftTerms,
  steps: PaymentSteps,
  { rateOf }: PlanInterest,
  rounding: UnitRounding,
): readonly MinorUnits[] {
  const { count } = terms
  const weightOf = stepWeights(steps, count)
  const { due, worth } = worthOfPayments(terms, terms, rateOf, weightOf)
  return Array.from({ length: count }, (_, row) => roundQuotient(due * weightOf(row), worth, rounding))
}
