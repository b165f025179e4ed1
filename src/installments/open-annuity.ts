import {
  compareMinorUnits,
  type MinorUnits,
  roundQuotient,
  toMinorUnits,
  type UnitRounding,
} from '../foundations'
import { leftToPlan } from './down-payment'
import { inRoundingUnits } from './draft-plan'
import { passGrace } from './grace'
import { interestOfTerms } from './interest-of-terms'
import { type ExactPayment, type PlanInterest, worthOfPayments } from './plan-interest'
import { stepWeights } from './stepped-payments'
import type { AnnuityTerms } from './terms'

/** An annuity, of which one of amount, count and rate is no more than a place held, and the installment that it is to have. */
export interface OpenAnnuity {
  readonly terms: AnnuityTerms
  readonly installment: MinorUnits
  readonly minorDigits: number
}

/** How many of the rows of these terms do not repay, as they come first? */
export function countBefore({ grace, interestOnlyCount = 0 }: AnnuityTerms): number {
  return (grace?.count ?? 0) + interestOnlyCount
}

/** How is the interest of these terms, and what is an installment rounded to? */
export function ruledBy(
  terms: AnnuityTerms,
  minorDigits: number,
): { readonly interest: PlanInterest; readonly rounding: UnitRounding } {
  const rounding = inRoundingUnits(terms.rounding, minorDigits)
  const ofInterest = inRoundingUnits(terms.interestRounding ?? terms.rounding, minorDigits)
  return { interest: interestOfTerms(terms, ofInterest), rounding }
}

/** The principal that is left to repay once a time in which nothing is paid has passed. */
export function principalToRepay(
  { grace }: AnnuityTerms,
  principal: MinorUnits,
  interest: PlanInterest,
): MinorUnits {
  return grace === undefined ? principal : passGrace(grace, principal, interest).principal
}

/** The first installment that repays so much by these terms, exactly. */
export function exactInstallment(
  terms: AnnuityTerms,
  principal: MinorUnits,
  balloon: MinorUnits,
  interest: PlanInterest,
): ExactPayment {
  const from = countBefore(terms)
  const periods = { from, count: terms.count - from }
  if (terms.steps === undefined) return interest.level({ principal, balloon }, periods)
  const weightOf = stepWeights(terms.steps, periods.count)
  const { due, worth } = worthOfPayments({ principal, balloon }, periods, interest.rateOf, weightOf)
  return { due: due * weightOf(0), worth }
}

/** The first installment by these terms, all of them stated: rounded, and held against one. */
export function installmentOf(
  terms: AnnuityTerms,
  minorDigits: number,
): { readonly rounded: MinorUnits; readonly isAtLeast: (installment: MinorUnits) => boolean } {
  const { currency, balloon = '0' } = terms
  const { interest, rounding } = ruledBy(terms, minorDigits)
  const principal = principalToRepay(terms, leftToPlan(terms), interest)
  const left = toMinorUnits(balloon, currency, 'balloon')
  const { due, worth } = exactInstallment(terms, principal, left, interest)
  return {
    rounded: roundQuotient(due, worth, rounding),
    isAtLeast: (installment) => due >= BigInt(installment) * worth,
  }
}

/** Is the first installment by these terms this one? */
export function hasInstallment(terms: AnnuityTerms, { installment, minorDigits }: OpenAnnuity): boolean {
  return compareMinorUnits(installmentOf(terms, minorDigits).rounded, installment) === 0
}
