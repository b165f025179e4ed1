import {
  type MinorUnits,
  type RoundingRule,
  stepOfUnit,
  toMinorUnits,
  type UnitRounding,
} from '../foundations'
import { draftAnnuity, draftSteps } from './annuity'
import { draftBullet, draftMaturity } from './bullet'
import type { Draft, DraftTerms } from './draft'
import { draftEqualParts } from './equal-parts'
import { draftEqualPrincipal } from './equal-principal'
import { draftFlat } from './flat-interest'
import { interestOfTerms } from './interest-of-terms'
import type { PlanInterest } from './plan-interest'
import type { InstallmentTerms, RepayingTerms } from './terms'

/** What does each row of a plan repay and bear, by the method of these terms? */
export function draftPlan(terms: InstallmentTerms, principal: MinorUnits, minorDigits: number): Draft {
  const { count } = terms
  const whole: DraftTerms = { principal, count, balloon: 0, from: 0, minorDigits }
  const rounding = inRoundingUnits(terms.rounding, minorDigits)
  if (terms.method === 'equal-parts') return draftEqualParts(whole, terms.remainder, rounding)

  const ofInterest = inRoundingUnits(terms.interestRounding ?? terms.rounding, minorDigits)
  const interest = interestOfTerms(terms, ofInterest)
  switch (terms.method) {
    case 'annuity':
      return afterInterest(terms, whole, interest, (repaying) =>
        terms.steps === undefined
          ? draftAnnuity(repaying, interest, rounding)
          : draftSteps(repaying, terms.steps, interest, rounding),
      )
    case 'equal-principal':
      return afterInterest(terms, whole, interest, (repaying) =>
        draftEqualPrincipal(repaying, terms.remainder, rounding, interest),
      )
    case 'flat':
      return draftFlat(whole, terms.remainder, rounding, interest, ofInterest)
    case 'bullet':
      return terms.interestDue === 'at-maturity'
        ? draftMaturity(whole, interest)
        : draftBullet(whole, interest)
  }
}

/** First the installments of interest alone, then those that repay. */
function afterInterest(
  { interestOnlyCount = 0, balloon, currency }: RepayingTerms,
  whole: DraftTerms,
  interest: PlanInterest,
  draft: (repaying: DraftTerms) => Draft,
): Draft {
  const due = balloon === undefined ? 0 : toMinorUnits(balloon, currency, 'balloon')
  const count = whole.count - interestOnlyCount
  const repaying = draft({ ...whole, count, balloon: due, from: interestOnlyCount })
  const first = Array.from({ length: interestOnlyCount }, (_, index) => ({
    principal: 0,
    interest: interest.on(whole.principal, index),
  }))
  return { ...repaying, rows: [...first, ...repaying.rows] }
}

/** The rule, with its unit in minor units. */
export function inRoundingUnits({ mode, unit }: RoundingRule, minorDigits: number): UnitRounding {
  return { mode, step: stepOfUnit(unit, minorDigits) }
}
