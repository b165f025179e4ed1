import {
  currency,
  inspect,
  oneOf,
  optional,
  ratioToNumber,
  record,
  roundingModes,
  type Shape,
  valueOrThrow,
} from '../foundations'
import { confidenceLevel, type Measure, periodShape } from '../measures'
import { type AmountFigures, amountArmShape, figuresOf } from './amount-arm'
import {
  type ComparisonTerms,
  type ComparisonVerdict,
  type DifferenceInterval,
  judgeChallenger,
  positiveCount,
} from './comparison'
import {
  type AmountArms,
  type AmountTerms,
  amountArmsIssues,
  differenceOfMeans,
  meanOfFigures,
} from './mean-amount'
import { type WelchInterval, welchInterval } from './welch-interval'

/** What {@link compareMeans} compares. */
export interface CompareMeansInput extends AmountArms, ComparisonTerms {}

/** One arm, with how far its amounts vary. */
export interface ComparedMean {
  readonly mean: Measure<'mean-amount', 'amount'>
  /** Of the sample, in units of the currency squared; `null` with fewer than two observations. */
  readonly variance: number | null
}

/** Two strategies compared by how much they bring. */
export interface MeanComparison extends ComparisonVerdict, AmountTerms {
  readonly terms: ComparisonTerms
  readonly champion: ComparedMean
  readonly challenger: ComparedMean
  /** Challenger less champion. */
  readonly difference: Measure<'mean-difference', 'challenger-less-champion'>
  /**
   * Of the difference, in units of the currency, not rounded; `null`, as the two below it, with fewer than
   * two observations in either arm, and where the amounts vary in neither.
   */
  readonly interval: DifferenceInterval | null
  readonly standardError: number | null
  readonly degreesOfFreedom: number | null
}

const LEAST_OBSERVATIONS = 2

const inputShape: Shape<CompareMeansInput> = /* @__PURE__ */ record<CompareMeansInput>({
  period: periodShape,
  currency,
  roundingMode: /* @__PURE__ */ oneOf(roundingModes),
  champion: amountArmShape,
  challenger: amountArmShape,
  confidence: confidenceLevel,
  better: /* @__PURE__ */ oneOf(['higher', 'lower']),
  looks: positiveCount,
  minimumSample: /* @__PURE__ */ optional(positiveCount),
})

/**
 * Does a case of the challenger bring more than one of the champion, or can one not tell (两均值比较)?
 *
 * Means and their difference are exact, in units of the currency; the interval is that of Welch, which does
 * not take the two variances for equal, with the quantile of Student's distribution at any number of
 * observations. The verdict is `better` or `worse` only where the whole interval of the difference lies on
 * one side of zero; where it touches zero, an arm has fewer than two observations or fewer than
 * `minimumSample`, or the amounts vary in neither arm, it is `cannot-tell`, with every reason. Repeated
 * looks are told as in `compareProportions`.
 *
 * Amounts of collections are skewed: a few pay all, most pay nothing. The interval needs the more
 * observations the more they are.
 *
 * @throws ArrearsError `invalid-input` with every issue: a count that is negative or not whole, an amount
 * that is not exact money of the currency, a variance below zero, sums that no amounts can have, a
 * confidence that is not above 0 and below 1, looks below 1, a period that ends before it starts.
 *
 * Sources: B. L. Welch, Biometrika 34 (1947); F. E. Satterthwaite, Biometrics Bulletin 2 (1946); NIST/SEMATECH
 * e-Handbook of Statistical Methods 1.3.5.3.
 *
 * @example
 * const compared = compareMeans({
 *   period: { from: '2026-01-01', to: '2026-01-31' },
 *   currency: 'USD',
 *   roundingMode: 'half-even',
 *   champion: { from: 'moments', of: 2, mean: '10.00', variance: '2' },
 *   challenger: { from: 'moments', of: 2, mean: '12.00', variance: '2' },
 *   confidence: 0.95,
 *   better: 'higher',
 *   looks: 1,
 * })
 * compared.degreesOfFreedom // => 2
 * compared.interval?.upper.toFixed(4) // => '8.0849'
 * compared.verdict // => 'cannot-tell'
 * compared.reasons[0]?.code // => 'interval-holds-zero'
 */
export function compareMeans(input: CompareMeansInput): MeanComparison {
  const { period, currency, roundingMode, champion, challenger, ...terms } = valueOrThrow(
    inspect(inputShape, input, amountArmsIssues),
  )
  const amountTerms = { period, currency, roundingMode }
  const one = figuresOf(champion)
  const other = figuresOf(challenger)
  const difference = differenceOfMeans(amountTerms, one, other)
  const welch = difference.value === null ? null : welchOf(one, other, terms.confidence, difference.value)
  const interval = welch?.interval ?? null
  const compared = (figures: AmountFigures): ComparedMean => ({
    mean: meanOfFigures(amountTerms, figures),
    variance: varianceOf(figures),
  })
  return {
    ...amountTerms,
    terms,
    champion: compared(one),
    challenger: compared(other),
    difference,
    interval,
    standardError: welch?.standardError ?? null,
    degreesOfFreedom: welch?.degreesOfFreedom ?? null,
    ...judgeChallenger(terms, { champion: one.of, challenger: other.of }, LEAST_OBSERVATIONS, interval),
  }
}

function varianceOf({ variance }: AmountFigures): number | null {
  return variance === null ? null : ratioToNumber(variance)
}

function welchOf(
  champion: AmountFigures,
  challenger: AmountFigures,
  confidence: number,
  difference: number,
): WelchInterval | null {
  const one = varianceOf(champion)
  const other = varianceOf(challenger)
  if (one === null || other === null) return null
  return welchInterval(
    { of: champion.of, variance: one },
    { of: challenger.of, variance: other },
    confidence,
    difference,
  )
}
