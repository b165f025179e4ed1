import {
  type MinorUnits,
  type RoundingRule,
  stepOfUnit,
  toMinorUnits,
  type UnitRounding,
} from '../foundations'
import { draftAnnuity, draftSteps } from './annuity'
import { draftBullet, draftMaturity } from './bullet'
import { draftCustom } from './custom-payments'
import type { Draft, DraftTerms } from './draft'
import { draftEqualParts } from './equal-parts'
import { draftEqualPrincipal } from './equal-principal'
import { draftFlat } from './flat-interest'
import { afterGrace } from './grace'
import { interestOfTerms } from './interest-of-terms'
import type { PlanInterest } from './plan-interest'
import type { PlannedTerms } from './planned-terms'
import { relevel } from './re-leveled'
import type { AnnuityTerms, RepayingTerms } from './terms'
import { draftUnrounded } from './unrounded-inside'

/** What does each row of a plan repay and bear, by the method of these terms? */
export function draftPlan(terms: PlannedTerms, principal: MinorUnits, minorDigits: number): Draft {
  const { count } = terms
  const whole: DraftTerms = { principal, count, balloon: 0, from: 0, minorDigits }
  const rounding = inRoundingUnits(terms.rounding, minorDigits)
  if (terms.method === 'equal-parts') return draftEqualParts(whole, terms.remainder, rounding)

  const ofInterest = inRoundingUnits(terms.interestRounding ?? terms.rounding, minorDigits)
  if (terms.method === 'custom') {
    const { annualRatePercent = '0', payments, currency } = terms
    const stated = payments.map(({ amount }, row) =>
      amount === undefined ? undefined : toMinorUnits(amount, currency, `payments[${row}].amount`),
    )
    return draftCustom(whole, stated, interestOfTerms({ ...terms, annualRatePercent }, ofInterest), rounding)
  }
  const interest = interestOfTerms(terms, ofInterest)
  switch (terms.method) {
    case 'annuity':
      return afterGrace(terms.grace, whole, interest, (paying) =>
        afterInterest(terms, paying, interest, (repaying) =>
          draftLevel(terms, repaying, interest, rounding, ofInterest),
        ),
      )
    case 'equal-principal':
      return afterGrace(terms.grace, whole, interest, (paying) =>
        afterInterest(terms, paying, interest, (repaying) =>
          draftEqualPrincipal(repaying, terms.remainder, rounding, interest),
        ),
      )
    case 'flat':
      return draftFlat(whole, terms.remainder, rounding, interest, ofInterest)
    case 'bullet':
      return terms.interestDue === 'at-maturity'
        ? draftMaturity(whole, interest)
        : draftBullet(whole, interest)
  }
}

function draftLevel(
  { steps, leveling }: AnnuityTerms,
  repaying: DraftTerms,
  interest: PlanInterest,
  rounding: UnitRounding,
  ofInterest: UnitRounding,
): Draft {
  if (steps !== undefined) return draftSteps(repaying, steps, interest, rounding)
  if (leveling === 'unrounded-inside') return draftUnrounded(repaying, interest, rounding, ofInterest)
  const drafted = draftAnnuity(repaying, interest, rounding)
  return leveling === 're-leveled' ? relevel(drafted, repaying, interest, rounding) : drafted
}

/** First the installments of interest alone, then those that repay. */
function afterInterest(
  { interestOnlyCount = 0, balloon, currency }: RepayingTerms,
  whole: DraftTerms,
  interest: PlanInterest,
  draft: (repaying: DraftTerms) => Draft,
): Draft {
  if (interestOnlyCount === 0 && balloon === undefined) return draft(whole)
  const due = balloon === undefined ? 0 : toMinorUnits(balloon, currency, 'balloon')
  const from = whole.from + interestOnlyCount
  const repaying = draft({ ...whole, count: whole.count - interestOnlyCount, balloon: due, from })
  const first = Array.from({ length: interestOnlyCount }, (_, index) => ({
    principal: 0,
    interest: interest.on(whole.principal, whole.from + index),
  }))
  return { ...repaying, rows: [...first, ...repaying.rows] }
}

/** The rule, with its unit in minor units. */
export function inRoundingUnits({ mode, unit }: RoundingRule, minorDigits: number): UnitRounding {
  return { mode, step: stepOfUnit(unit, minorDigits) }
}
