import {
  interestPerPeriod,
  type MinorUnits,
  type PeriodicRate,
  type RoundingRule,
  readMonthlyRate,
  stepOfUnit,
  toMinorUnits,
  type UnitRounding,
} from '../foundations'
import { draftAnnuity } from './annuity'
import { draftBullet, draftMaturity } from './bullet'
import type { Draft, DraftTerms } from './draft'
import { draftEqualParts } from './equal-parts'
import { draftEqualPrincipal } from './equal-principal'
import { draftFlat } from './flat-interest'
import { MOST_RATE_PERCENT } from './inspect-terms'
import type { EqualPartsTerms, InstallmentTerms, RepayingTerms } from './terms'

/** What does each row of a plan repay and bear, by the method of these terms? */
export function draftPlan(terms: InstallmentTerms, principal: MinorUnits, minorDigits: number): Draft {
  const { count } = terms
  const whole: DraftTerms = { principal, count, balloon: 0, minorDigits }
  const rounding = inRoundingUnits(terms.rounding, minorDigits)
  if (terms.method === 'equal-parts') return draftEqualParts(whole, terms.remainder, rounding)

  const rate = rateOf(terms)
  const ofInterest = inRoundingUnits(terms.interestRounding ?? terms.rounding, minorDigits)
  switch (terms.method) {
    case 'annuity':
      return afterInterest(terms, whole, rate, ofInterest, (repaying) =>
        draftAnnuity(repaying, rate, rounding, ofInterest),
      )
    case 'equal-principal':
      return afterInterest(terms, whole, rate, ofInterest, (repaying) =>
        draftEqualPrincipal(repaying, terms.remainder, rounding, rate, ofInterest),
      )
    case 'flat':
      return draftFlat(whole, terms.remainder, rounding, rate, ofInterest)
    case 'bullet':
      return (terms.interestDue === 'at-maturity' ? draftMaturity : draftBullet)(whole, rate, ofInterest)
  }
}

/** First the installments of interest alone, then those that repay. */
function afterInterest(
  { interestOnlyCount = 0, balloon, currency }: RepayingTerms,
  whole: DraftTerms,
  rate: PeriodicRate,
  ofInterest: UnitRounding,
  draft: (repaying: DraftTerms) => Draft,
): Draft {
  const due = balloon === undefined ? 0 : toMinorUnits(balloon, currency, 'balloon')
  const repaying = draft({ ...whole, count: whole.count - interestOnlyCount, balloon: due })
  if (interestOnlyCount === 0) return repaying
  const interest = interestPerPeriod(rate, ofInterest)(whole.principal)
  const first = Array.from({ length: interestOnlyCount }, () => ({ principal: 0, interest }))
  return { ...repaying, rows: [...first, ...repaying.rows] }
}

function rateOf(terms: Exclude<InstallmentTerms, EqualPartsTerms>): PeriodicRate {
  const { annualRatePercent, intervalMonths } = terms
  return readMonthlyRate(annualRatePercent, MOST_RATE_PERCENT, intervalMonths) as PeriodicRate
}

/** The rule, with its unit in minor units. */
export function inRoundingUnits({ mode, unit }: RoundingRule, minorDigits: number): UnitRounding {
  return { mode, step: stepOfUnit(unit, minorDigits) }
}
