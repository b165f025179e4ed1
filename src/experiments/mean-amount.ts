import {
  type CurrencyCode,
  currency,
  type Issue,
  inspect,
  oneOf,
  type RoundingMode,
  record,
  roundingModes,
  type Shape,
  valueOrThrow,
} from '../foundations'
import { type Measure, measureOf, type Period, periodIssues, periodShape } from '../measures'
import {
  type AmountArm,
  type AmountFigures,
  amountArmIssues,
  amountArmShape,
  decimalText,
  type ExactDecimal,
  figuresOf,
} from './amount-arm'
import { meanAmountDefinition, meanDifferenceDefinition } from './mean-amount-definition'

/** Of which days and in which money amounts are told. */
export interface AmountTerms {
  readonly period: Period
  readonly currency: CurrencyCode
  /** Of `amount`, to the minor unit; nothing else is rounded. */
  readonly roundingMode: RoundingMode
}

/** What {@link meanAmount} is reckoned from. */
export interface MeanAmountInput extends AmountTerms {
  readonly arm: AmountArm
}

/** The two arms of an experiment that is judged by money. */
export interface AmountArms extends AmountTerms {
  /** What runs today (冠军组). */
  readonly champion: AmountArm
  /** What is tried (挑战者组). */
  readonly challenger: AmountArm
}

const meanAmountShape: Shape<MeanAmountInput> = /* @__PURE__ */ record<MeanAmountInput>({
  period: periodShape,
  currency,
  roundingMode: /* @__PURE__ */ oneOf(roundingModes),
  arm: amountArmShape,
})

const amountArmsShape: Shape<AmountArms> = /* @__PURE__ */ record<AmountArms>({
  period: periodShape,
  currency,
  roundingMode: /* @__PURE__ */ oneOf(roundingModes),
  champion: amountArmShape,
  challenger: amountArmShape,
})

/**
 * How much money came in on average for each case of an arm of an experiment (平均金额)?
 *
 * In units of the currency, and in `amount` to the minor unit. Without observations there is none: `null`,
 * with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: a count that is negative or not whole, an amount
 * that is not exact money of the currency, a variance below zero, sums that no amounts can have, a period
 * that ends before it starts.
 *
 * Source: the arithmetic mean, over all cases of the arm.
 *
 * @example
 * const period = { from: '2026-01-01', to: '2026-01-31' }
 * const arm = { from: 'totals', of: 3, total: '100.00', totalOfSquares: '5000.0000' }
 * const mean = meanAmount({ period, currency: 'USD', roundingMode: 'half-even', arm })
 * mean.amount // => '33.33'
 * mean.numerator // => '100.00'
 * mean.denominator // => 3
 */
export function meanAmount(input: MeanAmountInput): Measure<'mean-amount', 'amount'> {
  const { arm, ...terms } = valueOrThrow(
    inspect(meanAmountShape, input, ({ period, currency, arm }) => [
      ...periodIssues(period, 'period'),
      ...amountArmIssues(arm, currency, 'arm'),
    ]),
  )
  return meanOfFigures(terms, figuresOf(arm))
}

/**
 * How much more or less does a case of the challenger bring than one of the champion (平均金额之差)?
 *
 * In units of the currency, challenger less champion, and in `amount` to the minor unit. Without
 * observations in either arm there is none: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue, as {@link meanAmount}.
 *
 * Source: the plain difference of two means; for its interval see `compareMeans`.
 *
 * @example
 * const period = { from: '2026-01-01', to: '2026-01-31' }
 * const champion = { from: 'moments', of: 10, mean: '20.82', variance: '2.8' }
 * const challenger = { from: 'moments', of: 20, mean: '22.98', variance: '5.2' }
 * meanDifference({ period, currency: 'USD', roundingMode: 'half-even', champion, challenger }).amount // => '2.16'
 */
export function meanDifference(input: AmountArms): Measure<'mean-difference', 'challenger-less-champion'> {
  const { champion, challenger, ...terms } = valueOrThrow(inspect(amountArmsShape, input, amountArmsIssues))
  return differenceOfMeans(terms, figuresOf(champion), figuresOf(challenger))
}

/** What is wrong across the fields of the two arms and their period? */
export function amountArmsIssues({ period, currency, champion, challenger }: AmountArms): readonly Issue[] {
  return [
    ...periodIssues(period, 'period'),
    ...amountArmIssues(champion, currency, 'champion'),
    ...amountArmIssues(challenger, currency, 'challenger'),
  ]
}

/** The mean of an arm that was parsed. */
export function meanOfFigures(
  terms: AmountTerms,
  { of, total }: AmountFigures,
): Measure<'mean-amount', 'amount'> {
  return measureOf(meanAmountDefinition, 'amount', {
    ...terms,
    numerator: decimalText(total),
    denominator: of,
  })
}

/** The difference of the means of two arms that were parsed. */
export function differenceOfMeans(
  terms: AmountTerms,
  champion: AmountFigures,
  challenger: AmountFigures,
): Measure<'mean-difference', 'challenger-less-champion'> {
  const decimals = Math.max(champion.total.decimals, challenger.total.decimals)
  const digits =
    digitsAt(challenger.total, decimals) * BigInt(champion.of) -
    digitsAt(champion.total, decimals) * BigInt(challenger.of)
  return measureOf(meanDifferenceDefinition, 'challenger-less-champion', {
    ...terms,
    numerator: decimalText({ digits, decimals }),
    denominator: String(BigInt(champion.of) * BigInt(challenger.of)),
  })
}

function digitsAt({ digits, decimals }: ExactDecimal, wanted: number): bigint {
  return digits * BigInt(`1${'0'.repeat(wanted - decimals)}`)
}
