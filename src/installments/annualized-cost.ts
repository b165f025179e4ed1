import {
  type Amount,
  amount,
  currency,
  inspect,
  listOf,
  record,
  type Shape,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import { actuarialDifference, type TimedFlow } from './apr-equation'
import { perYearShape } from './percent-shapes'
import { periodCount } from './period-amounts'
import { type RatePercent, solvedPercent } from './rate-percent'
import { solveRate } from './solve-rate'
import { type AdvancesAndPayments, sideIssues, sumsOf } from './timed-amounts'

/** An amount that is advanced or paid at the end of a period. */
export interface InstallmentAmount {
  /** How many periods after the start: 0 is the day of the advance. */
  readonly period: number
  /** Above zero. */
  readonly amount: Amount
}

/** What an annualized cost is reckoned from. */
export interface AnnualizedCostTerms extends AdvancesAndPayments<InstallmentAmount> {
  /** 12 for months, from 1 to 366. */
  readonly periodsPerYear: number
}

/** What credit costs per period and per year. */
export interface AnnualizedCost {
  /** The internal rate of return of one period (期内部收益率), to four places. */
  readonly perPeriod: RatePercent
  /** That rate times the periods of a year (单利年化), to two places. */
  readonly simple: RatePercent
  /** That rate compounded over the periods of a year (复利年化), to two places. */
  readonly compound: RatePercent
}

const termsShape: Shape<AnnualizedCostTerms> = /* @__PURE__ */ record<AnnualizedCostTerms>({
  currency,
  advances: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<InstallmentAmount>({ period: periodCount, amount }),
  ),
  payments: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<InstallmentAmount>({ period: periodCount, amount }),
  ),
  periodsPerYear: perYearShape,
})

const PERIOD_DECIMALS = 4
const YEAR_DECIMALS = 2

/**
 * What does this credit cost per year by its internal rate of return (年化成本, 综合年化成本)?
 *
 * Every charge is a payment, on the period in which it is taken, and the advance is what the borrower
 * gets. The rate of a period makes both worth the same; it is told as such, times the periods of a year
 * (simple) and compounded. Who discloses the simple one says that it is simple. Of several rates, the
 * positive one nearest to zero.
 *
 * @throws ArrearsError `invalid-input` with every fault of the terms, or, at `payments`, where no rate
 * solves the equation.
 *
 * Source: 中国人民银行公告〔2021〕第3号 (annualized rates of loans, by compound or simple interest). The
 * example is the third of Directive 98/7/EC, annex III, A: 1,000 for twice 600 is 13.06623 % a year.
 *
 * @example
 * const cost = annualizedCost({
 *   currency: 'CNY',
 *   advances: [{ period: 0, amount: '1000' }],
 *   payments: [{ period: 1, amount: '600' }, { period: 2, amount: '600' }],
 *   periodsPerYear: 1,
 * })
 * cost.compound.percent // => '13.07'
 * cost.perPeriod.percent // => '13.0662'
 */
export function annualizedCost(terms: AnnualizedCostTerms): AnnualizedCost {
  const checked = valueOrThrow(inspect(termsShape, terms, sideIssues))
  const flowOf = ({ period, amount }: InstallmentAmount): TimedFlow => ({
    amount: Number(toMinorUnits(amount, checked.currency, 'amount')),
    periods: period,
    oddPart: 0,
  })
  const solved = solveRate(actuarialDifference(checked.advances.map(flowOf), checked.payments.map(flowOf)))
  const sums = sumsOf(checked)
  const perYear = checked.periodsPerYear
  return {
    perPeriod: solvedPercent(solved, (rate) => rate, PERIOD_DECIMALS, sums),
    simple: solvedPercent(solved, (rate) => rate * perYear, YEAR_DECIMALS, sums),
    compound: solvedPercent(solved, (rate) => (1 + rate) ** perYear - 1, YEAR_DECIMALS, sums),
  }
}
