import {
  type Amount,
  addMinorUnits,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  dayCount,
  formatMinorUnits,
  type Issue,
  inspect,
  oneOf,
  record,
  type Shape,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import { amountIssues, amountShareOf, type Measure, variantOf } from '../measures'
import { portfolioAtRiskDefinition } from './portfolio-at-risk-definition'
import { negativeIssues } from './row-issues'

type Variant = keyof typeof portfolioAtRiskDefinition.variants

/** What {@link portfolioAtRisk} of the late loans alone is reckoned from. */
export interface LateAtRisk {
  readonly variant: 'late'
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** In days, as in PAR30. */
  readonly thresholdDays: number
  /** The whole balance of the loans with an installment more than so many days late. */
  readonly late: Amount
  /** The balance of all loans, before any reserve (gross). */
  readonly portfolio: Amount
  /** What write-offs have taken out of the portfolio: told beside the measure, not reckoned with. */
  readonly writtenOff: Amount
}

/** What {@link portfolioAtRisk} with the renegotiated loans is reckoned from. */
export interface LateOrRenegotiatedAtRisk extends Omit<LateAtRisk, 'variant'> {
  readonly variant: 'late-or-renegotiated'
  /** The whole balance of the renegotiated loans that are not among the late ones. */
  readonly renegotiated: Amount
}

/** What {@link portfolioAtRisk} is reckoned from, by variant. */
export type PortfolioAtRiskInput = LateAtRisk | LateOrRenegotiatedAtRisk

/** A portfolio at risk, with its threshold and what write-offs took from it. */
export type PortfolioAtRisk = Measure<'portfolio-at-risk', Variant> & {
  readonly thresholdDays: number
  readonly writtenOff: string
}

const lateShape: Shape<LateAtRisk> = /* @__PURE__ */ record<LateAtRisk>({
  variant: /* @__PURE__ */ oneOf(['late']),
  asOf: civilDate,
  currency,
  thresholdDays: dayCount,
  late: amount,
  portfolio: amount,
  writtenOff: amount,
})

const renegotiatedShape: Shape<LateOrRenegotiatedAtRisk> = /* @__PURE__ */ record<LateOrRenegotiatedAtRisk>({
  variant: /* @__PURE__ */ oneOf(['late-or-renegotiated']),
  asOf: civilDate,
  currency,
  thresholdDays: dayCount,
  late: amount,
  renegotiated: amount,
  portfolio: amount,
  writtenOff: amount,
})

/**
 * What share of a portfolio is owed on loans that are late (风险贷款率, PAR30)?
 *
 * In percent. The whole balance of a loan counts as soon as one installment is more than so many days late, so that the
 * measure is never below an overdue rate of the same installments. Of a portfolio of zero or below there is none:
 * `null`, with the reason. Write-offs leave the portfolio and so improve the measure: they stand beside it, in
 * `writtenOff`.
 *
 * - `late`: the late loans alone.
 * - `late-or-renegotiated`: the renegotiated loans too, late or not, as microfinance reports it (CGAP).
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, no threshold, an amount that is not exact money of
 * the currency, late or renegotiated balances or write-offs below zero.
 *
 * Source: CGAP and the microfinance standards that follow it.
 *
 * @example
 * const day = { asOf: '2026-03-31', currency: 'USD', thresholdDays: 30 }
 * const book = { late: '50.00', portfolio: '1000.00', writtenOff: '10.00' }
 * portfolioAtRisk({ ...day, ...book, variant: 'late' }).value // => 5
 * portfolioAtRisk({ ...day, ...book, variant: 'late-or-renegotiated', renegotiated: '25.00' }).value // => 7.5
 * portfolioAtRisk({ ...day, ...book, variant: 'late' }).writtenOff // => '10.00'
 */
export function portfolioAtRisk(input: PortfolioAtRiskInput): PortfolioAtRisk {
  return variantOf(input, ['late', 'late-or-renegotiated']) === 'late'
    ? atRisk(valueOrThrow(inspect(lateShape, input, lateIssues)), 0)
    : renegotiatedAtRisk(valueOrThrow(inspect(renegotiatedShape, input, renegotiatedIssues)))
}

function renegotiatedAtRisk(input: LateOrRenegotiatedAtRisk): PortfolioAtRisk {
  return atRisk(input, input.renegotiated)
}

function atRisk(input: PortfolioAtRiskInput, besides: Amount): PortfolioAtRisk {
  const { variant, asOf, currency, thresholdDays, late, portfolio, writtenOff } = input
  const measure = amountShareOf<'portfolio-at-risk', Variant>(portfolioAtRiskDefinition, variant, {
    period: { asOf },
    currency,
    part: addMinorUnits(
      toMinorUnits(late, currency, 'late'),
      toMinorUnits(besides, currency, 'renegotiated'),
    ),
    whole: toMinorUnits(portfolio, currency, 'portfolio'),
  })
  const lost = toMinorUnits(writtenOff, currency, 'writtenOff')
  const minorDigits = toMinorDigits(currency, 'currency')
  return { ...measure, thresholdDays, writtenOff: formatMinorUnits(lost, minorDigits) }
}

function lateIssues({
  currency,
  late,
  portfolio,
  writtenOff,
}: Omit<LateAtRisk, 'variant'>): readonly Issue[] {
  return [
    ...amountIssues({ late, portfolio, writtenOff }, currency),
    ...negativeIssues(late, currency, 'late'),
    ...negativeIssues(writtenOff, currency, 'writtenOff'),
  ]
}

function renegotiatedIssues(input: LateOrRenegotiatedAtRisk): readonly Issue[] {
  const { renegotiated, currency } = input
  return [
    ...lateIssues(input),
    ...amountIssues({ renegotiated }, currency),
    ...negativeIssues(renegotiated, currency, 'renegotiated'),
  ]
}
