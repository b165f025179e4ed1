import {
  type CivilDate,
  currency,
  describeFault,
  type Fault,
  type Issue,
  inspect,
  listOf,
  oneOf,
  record,
  type Shape,
  showValue,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import { actuarialDifference, type TimedFlow } from './apr-equation'
import {
  type IntervalUnit,
  type OddDaysRule,
  PERIODS_PER_YEAR,
  type YearsBetween,
  yearsBetween,
} from './equivalent-years'
import { type RatePercent, solvedPercent } from './rate-percent'
import { scheduledDayOf } from './scheduled-day'
import { solveRate } from './solve-rate'
import {
  type AdvancesAndPayments,
  type DatedAmount,
  datedAmountShape,
  sideIssues,
  sides,
  sumsOf,
} from './timed-amounts'

/** What an annual percentage rate of charge is reckoned from. */
export interface AprcTerms extends AdvancesAndPayments<DatedAmount> {
  /** What intervals are a whole number of: the period of the advances and payments. */
  readonly intervals: IntervalUnit
  /** What becomes of the days that are less than a whole period. */
  readonly oddDays: OddDaysRule
}

/** An amount, and the interval from the first advance to it. */
export interface AmountInYears extends YearsBetween {
  readonly amount: string | number
}

/** An effective rate per year that makes what is paid worth what is advanced. */
export interface AnnualPercentageCharge extends RatePercent {
  readonly intervals: IntervalUnit
  readonly oddDays: OddDaysRule
  /** In the order given. */
  readonly advances: readonly AmountInYears[]
  readonly payments: readonly AmountInYears[]
}

const DECIMALS = 1

// A rate per year may be too large to be searched for, where that of a month is not.
const STEPS_PER_YEAR = 12

const termsShape: Shape<AprcTerms> = /* @__PURE__ */ record<AprcTerms>({
  currency,
  advances: /* @__PURE__ */ listOf(datedAmountShape),
  payments: /* @__PURE__ */ listOf(datedAmountShape),
  intervals: /* @__PURE__ */ oneOf(['years', 'months', 'weeks', 'days']),
  oddDays: /* @__PURE__ */ oneOf(['counted-back', 'counted-on']),
})

/**
 * What does this credit cost per year, all charges included, as an effective rate (年化综合成本, APRC)?
 *
 * The rate X for which the advances and the payments, each divided by (1 + X) to the power of its
 * interval in years, have equal sums; in percent to one decimal, rounded half up. Intervals run from
 * the first advance: whole years, months (a twelfth of a year each) or weeks (a fifty-second), and
 * days. Payments include every charge, on the day it is paid. A day at the end of a month too short for
 * the days of the payments counts as the day they are scheduled for. Of several rates, the positive one
 * nearest to zero.
 *
 * `oddDays` says how days less than a period are counted: `counted-back` is the rule of the directives;
 * `counted-on` suits a rule that sets the length of the year and no direction.
 *
 * @throws ArrearsError `invalid-input` with every fault of the terms, a payment before the first
 * advance among them, or, at `payments`, where no rate solves the equation.
 *
 * Sources: Directive 2008/48/EC, annex I, part I; Directive 2014/17/EU, annex I; Directive (EU)
 * 2023/2225, annex III; FCA CONC App 1.2.6R. The example is the first of Directive 98/7/EC, annex III, A.
 *
 * @example
 * const charge = annualPercentageCharge({
 *   currency: 'EUR',
 *   advances: [{ on: '1994-01-01', amount: '1000' }],
 *   payments: [{ on: '1995-07-01', amount: '1200' }],
 *   intervals: 'days',
 *   oddDays: 'counted-back',
 * })
 * charge.percent // => '13.0'
 * charge.payments[0] // => { amount: '1200', fullPeriods: 0, oddDays: 546, daysInYear: 365 }
 */
export function annualPercentageCharge(terms: AprcTerms): AnnualPercentageCharge {
  const checked = valueOrThrow(inspect(termsShape, terms, termsIssues))
  const { intervals, oddDays } = checked
  const [advanceDays, paymentDays] = [daysOf(checked.advances), daysOf(checked.payments)]
  const scheduledDay = scheduledDayOf(
    new Set(paymentDays).size > 1 ? paymentDays : [...advanceDays, ...paymentDays],
  )
  const start = firstOf(advanceDays)
  const count = ({ on, amount }: DatedAmount): AmountInYears => ({
    amount,
    ...yearsBetween(start, on, intervals, oddDays, scheduledDay),
  })
  const counted = { advances: checked.advances.map(count), payments: checked.payments.map(count) }

  const flowOf = (flow: AmountInYears): TimedFlow => ({
    amount: Number(toMinorUnits(flow.amount, checked.currency, 'amount')),
    periods:
      (STEPS_PER_YEAR * flow.fullPeriods) / PERIODS_PER_YEAR[intervals] +
      (STEPS_PER_YEAR * flow.oddDays) / flow.daysInYear,
    oddPart: 0,
  })
  const solved = solveRate(actuarialDifference(counted.advances.map(flowOf), counted.payments.map(flowOf)))
  const percent = solvedPercent(solved, (rate) => (1 + rate) ** STEPS_PER_YEAR - 1, DECIMALS, sumsOf(checked))
  return { ...percent, intervals, oddDays, ...counted }
}

function termsIssues(terms: AprcTerms): readonly Issue[] {
  const start = firstOf(daysOf(terms.advances))
  const early = sides.flatMap((side) =>
    terms[side].flatMap(({ on }, index) =>
      on < start ? [describeFault(beforeAdvance(on, start), `${side}[${index}].on`)] : [],
    ),
  )
  return [...sideIssues(terms), ...early]
}

function beforeAdvance(on: CivilDate, start: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: {
      en: `a day no earlier than the first advance, ${start}`,
      'zh-CN': `不早于首笔放款日 ${start} 的日期`,
    },
    received: showValue(on),
    remedy: {
      en: 'A charge kept back or paid beforehand is taken off the first advance.',
      'zh-CN': '预先扣除或支付的费用请从首笔放款中减去。',
    },
  }
}

function daysOf(flows: readonly DatedAmount[]): readonly CivilDate[] {
  return flows.map(({ on }) => on)
}

function firstOf(days: readonly CivilDate[]): CivilDate {
  return days.reduce((first, day) => (day < first ? day : first), days[0] ?? '')
}
