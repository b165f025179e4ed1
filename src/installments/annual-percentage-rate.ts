import {
  type CivilDate,
  type CurrencyCode,
  currency,
  describeFault,
  type Issue,
  inputError,
  inspect,
  listOf,
  oneOf,
  optional,
  readField,
  record,
  type Shape,
  showValue,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import { actuarialDifference, type TimedFlow, uncompoundedDifference } from './apr-equation'
import { countUnitPeriods } from './count-unit-periods'
import { fractionIssues, fractionShape, type PeriodAmount, periodAmountShape } from './period-amounts'
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
import {
  chooseUnitPeriod,
  type PeriodFraction,
  periodsPerYear,
  type UnitPeriod,
  unitPeriodFault,
  unitPeriodShape,
} from './unit-period'

/**
 * How interest grows that is not paid when it is earned.
 *
 * - `actuarial`: it is added to the balance at the end of each unit period.
 * - `uncompounded`: it waits, and earns none (the United States Rule).
 */
export type AprMethod = 'actuarial' | 'uncompounded'

/** A transaction told by days. */
export interface AprTermsByDate extends AdvancesAndPayments<DatedAmount> {
  readonly timing: 'by-date'
  readonly method: AprMethod
  /** Where it is not the one that the rules choose. */
  readonly unitPeriod?: UnitPeriod
}

/** A transaction whose unit periods were counted elsewhere. */
export interface AprTermsByPeriod extends AdvancesAndPayments<PeriodAmount> {
  readonly timing: 'by-unit-period'
  readonly method: AprMethod
  /** `{ count: 12, of: 1 }` for months, `{ count: 365, of: 255 }` for a term of 255 days. */
  readonly periodsPerYear: PeriodFraction
}

/** What an annual percentage rate is reckoned from. */
export type AprTerms = AprTermsByDate | AprTermsByPeriod

/** An amount of a transaction, and when it moves. */
export interface CountedAmount {
  readonly amount: string | number
  /** Whole unit periods from the start of the transaction. */
  readonly fullPeriods: number
  /** The part of a unit period before them. */
  readonly oddPart: PeriodFraction
}

/** A nominal rate per year that makes what is paid equal to what is advanced. */
export interface AnnualPercentageRate extends RatePercent {
  readonly method: AprMethod
  /** `null` where the periods were counted elsewhere. */
  readonly unitPeriod: UnitPeriod | null
  readonly periodsPerYear: PeriodFraction
  /** In the order given. */
  readonly advances: readonly CountedAmount[]
  readonly payments: readonly CountedAmount[]
}

const DECIMALS = 2

const methods: readonly AprMethod[] = ['actuarial', 'uncompounded']

const byDateShape: Shape<AprTermsByDate> = /* @__PURE__ */ record<AprTermsByDate>({
  timing: /* @__PURE__ */ oneOf(['by-date']),
  method: /* @__PURE__ */ oneOf(methods),
  currency,
  advances: /* @__PURE__ */ listOf(datedAmountShape),
  payments: /* @__PURE__ */ listOf(datedAmountShape),
  unitPeriod: /* @__PURE__ */ optional(unitPeriodShape),
})

const byPeriodShape: Shape<AprTermsByPeriod> = /* @__PURE__ */ record<AprTermsByPeriod>({
  timing: /* @__PURE__ */ oneOf(['by-unit-period']),
  method: /* @__PURE__ */ oneOf(methods),
  currency,
  advances: /* @__PURE__ */ listOf(periodAmountShape),
  payments: /* @__PURE__ */ listOf(periodAmountShape),
  periodsPerYear: fractionShape,
})

/**
 * What does this credit cost per year, as a nominal rate (年百分率, APR)?
 *
 * The rate per unit period that makes the payments worth the advances, times the unit periods in a
 * year, in percent to two places, rounded half up. Advances are what the borrower receives, net of
 * finance charges paid before (the amount financed). With `by-date` the unit period is chosen, and
 * periods and odd days are counted, by the rules of the source; the result shows both. The transaction
 * starts with its first advance or payment, whichever is earlier. A day at the end of a month too short
 * for the days of the payments counts as the day they are scheduled for. Of several rates that solve
 * the equation, the positive one nearest to zero.
 *
 * @throws ArrearsError `invalid-input` with every fault of the terms, or, at `payments`, where no rate
 * solves the equation, as when nothing is outstanding at any time.
 *
 * Source: 12 CFR part 1026 (Regulation Z), appendix J: (a)(3) for the United States Rule, (b)(4) for
 * the unit period, (b)(5) for counting, (b)(8) for the equation; example (c)(1)(ii) below.
 *
 * @example
 * const monthly = Array.from({ length: 36 }, (_, month) => ({
 *   on: addMonths('1978-04-01', month, 'corresponding-day'),
 *   amount: '200',
 * }))
 * const apr = annualPercentageRate({
 *   timing: 'by-date',
 *   method: 'actuarial',
 *   currency: 'USD',
 *   advances: [{ on: '1978-02-10', amount: '6000' }],
 *   payments: monthly,
 * })
 * apr.percent // => '11.82'
 * apr.unitPeriod // => { unit: 'month', count: 1 }
 * apr.payments[0] // => { amount: '200', fullPeriods: 1, oddPart: { count: 19, of: 30 } }
 */
export function annualPercentageRate(terms: AprTerms): AnnualPercentageRate {
  const timing = readField(terms, 'timing')
  switch (timing) {
    case 'by-date':
      return rateByDate(valueOrThrow(inspect(byDateShape, terms as AprTermsByDate, byDateIssues)))
    case 'by-unit-period':
      return rateByPeriod(valueOrThrow(inspect(byPeriodShape, terms as AprTermsByPeriod, byPeriodIssues)))
    default:
      throw inputError(
        {
          code: timing === undefined ? 'missing' : 'wrong-type',
          expected: { en: "'by-date' or 'by-unit-period'", 'zh-CN': 'by-date 或 by-unit-period' },
          received: showValue(timing),
          remedy: {
            en: 'Say whether amounts are told by day or by unit periods.',
            'zh-CN': '请指明金额按日期还是按单位期间列出。',
          },
        },
        'timing',
      )
  }
}

function byDateIssues(terms: AprTermsByDate): readonly Issue[] {
  const fault = terms.unitPeriod === undefined ? undefined : unitPeriodFault(terms.unitPeriod)
  return [...sideIssues(terms), ...(fault === undefined ? [] : [describeFault(fault, 'unitPeriod.count')])]
}

function byPeriodIssues(terms: AprTermsByPeriod): readonly Issue[] {
  return [
    ...sideIssues(terms),
    ...sides.flatMap((side) =>
      terms[side].flatMap(({ oddPart }, index) =>
        oddPart === undefined ? [] : fractionIssues(oddPart, `${side}[${index}].oddPart`),
      ),
    ),
  ]
}

function rateByDate(terms: AprTermsByDate): AnnualPercentageRate {
  const [advanceDays, paymentDays] = [daysOf(terms.advances), daysOf(terms.payments)]
  // A single payment has no series whose day it could stand for but the one that the advance starts.
  const scheduledDay = scheduledDayOf(paymentDays.length > 1 ? paymentDays : [...advanceDays, ...paymentDays])
  const unit = terms.unitPeriod ?? chooseUnitPeriod(advanceDays, paymentDays, scheduledDay)
  const start = [...advanceDays, ...paymentDays].sort()[0] as CivilDate
  const count = ({ on, amount }: DatedAmount): CountedAmount => ({
    amount,
    ...countUnitPeriods(start, on, unit, scheduledDay),
  })
  const counted = { advances: terms.advances.map(count), payments: terms.payments.map(count) }
  return solve(terms, unit, periodsPerYear(unit), counted)
}

function rateByPeriod(terms: AprTermsByPeriod): AnnualPercentageRate {
  const count = ({ amount, fullPeriods, oddPart }: PeriodAmount): CountedAmount => ({
    amount,
    fullPeriods,
    oddPart: oddPart ?? { count: 0, of: 1 },
  })
  const counted = { advances: terms.advances.map(count), payments: terms.payments.map(count) }
  return solve(terms, null, terms.periodsPerYear, counted)
}

function solve(
  terms: { readonly currency: CurrencyCode; readonly method: AprMethod },
  unitPeriod: UnitPeriod | null,
  perYear: PeriodFraction,
  counted: Pick<AnnualPercentageRate, 'advances' | 'payments'>,
): AnnualPercentageRate {
  const flowOf = ({ amount, fullPeriods, oddPart }: CountedAmount): TimedFlow => ({
    amount: Number(toMinorUnits(amount, terms.currency, 'amount')),
    periods: fullPeriods,
    oddPart: oddPart.count / oddPart.of,
  })
  const differenceOf = terms.method === 'actuarial' ? actuarialDifference : uncompoundedDifference
  const solved = solveRate(differenceOf(counted.advances.map(flowOf), counted.payments.map(flowOf)))
  const percent = solvedPercent(
    solved,
    (rate) => (rate * perYear.count) / perYear.of,
    DECIMALS,
    sumsOf({ ...terms, ...counted }),
  )
  return { ...percent, method: terms.method, unitPeriod, periodsPerYear: perYear, ...counted }
}

function daysOf(flows: readonly DatedAmount[]): readonly CivilDate[] {
  return [...new Set(flows.map(({ on }) => on))].sort()
}
