import {
  addMonths,
  type CivilDate,
  type ExactRatio,
  inputError,
  type PeriodicRate,
  readMonthlyRate,
  type UnitRounding,
} from '../foundations'
import type { DayCountTerms, InterestPeriod } from './day-count-terms'
import { dueDays } from './due-days'
import { type PlanInterest, sameInterest, variedInterest } from './plan-interest'
import type { OwnDays } from './planned-terms'
import type { InterestByDays, InterestTerms } from './terms'
import { opensTooLate } from './terms-faults'
import { MOST_RATE_PERCENT } from './terms-shapes'
import { yearRatio } from './year-ratio'

/** How does interest follow from these terms: by a rate that is the same every period, or by the days of each? */
export function interestOfTerms(terms: InterestTerms & OwnDays, rounding: UnitRounding): PlanInterest {
  const { annualRatePercent, intervalMonths, interestByDays } = terms
  if (interestByDays === undefined) return sameInterest(rateOf(annualRatePercent, intervalMonths), rounding)
  return variedInterest(periodRates(terms, interestByDays), rounding)
}

function rateOf(annualRatePercent: string | number, months: number | undefined): PeriodicRate {
  return readMonthlyRate(annualRatePercent, MOST_RATE_PERCENT, months) as PeriodicRate
}

/** The rate of each period: that of the year, times the fraction of a year that its days are. */
function periodRates(
  terms: InterestTerms & OwnDays,
  { openedOn, dayCount, periodEnds }: InterestByDays,
): (period: number) => ExactRatio {
  const { annualRatePercent, count, firstDueOn, monthRule, intervalMonths = 1, dueOn } = terms
  const yearly = rateOf(annualRatePercent, 12)
  const { [periodEnds]: ends } = dueDays(terms, 0, count)
  // Business days may have moved the first to a day before interest runs.
  if (ends[0] !== undefined && ends[0] < openedOn)
    throw inputError(opensTooLate(ends[0], openedOn), 'interestByDays.openedOn')
  // What is set apart has a period after the last, which need not be there.
  const endOf = (period: number): CivilDate =>
    ends[period] ?? (dueDays(terms, period, 1)[periodEnds][0] as CivilDate)
  const regular = (place: number): CivilDate => addMonths(firstDueOn, place * intervalMonths, monthRule)
  // Where days are held against a regular period, it is the one that ends with this; where against their own, it is theirs.
  const held = (period: number, from: CivilDate, to: CivilDate): Pick<DayCountTerms, 'period'> => {
    if (dueOn !== undefined || 12 % intervalMonths !== 0) return {}
    const isOwn = dayCount === 'ACT/365L'
    return {
      period: {
        from: isOwn ? from : regular(period - 1),
        to: isOwn ? to : regular(period),
        perYear: (12 / intervalMonths) as InterestPeriod['perYear'],
      },
    }
  }
  const rateIn = (period: number): ExactRatio => {
    const from = period === 0 ? openedOn : endOf(period - 1)
    const to = endOf(period)
    const years = yearRatio(from, to, dayCount, {
      monthRule,
      terminationOn: endOf(count - 1),
      ...held(period, from, to),
    })
    return {
      numerator: yearly.numerator * years.numerator,
      denominator: yearly.denominator * years.denominator,
    }
  }
  const known: ExactRatio[] = []
  return (period) => {
    const rate = known[period] ?? rateIn(period)
    known[period] = rate
    return rate
  }
}
