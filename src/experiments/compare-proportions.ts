import { inspect, oneOf, optional, record, type Shape, valueOrThrow } from '../foundations'
import {
  confidenceLevel,
  type Interval,
  type Measure,
  type Period,
  periodShape,
  wilsonInterval,
} from '../measures'
import {
  type ComparisonTerms,
  type ComparisonVerdict,
  type DifferenceInterval,
  judgeChallenger,
  positiveCount,
} from './comparison'
import { newcombeInterval } from './newcombe-interval'
import {
  differenceOfShares,
  type ShareArm,
  type ShareArms,
  shareArmShape,
  shareArmsIssues,
  shareOfArm,
} from './success-share'

/** What {@link compareProportions} compares. */
export interface CompareProportionsInput extends ShareArms, ComparisonTerms {}

/** One arm, with how sure its share is. */
export interface ComparedShare {
  readonly share: Measure<'success-share', 'count'>
  /** Of Wilson; 0 to 1, and all of it without observations. */
  readonly interval: Interval
}

/** Two strategies compared by how often they succeed. */
export interface ProportionComparison extends ComparisonVerdict {
  readonly period: Period
  readonly terms: ComparisonTerms
  readonly champion: ComparedShare
  readonly challenger: ComparedShare
  /** Challenger less champion. */
  readonly difference: Measure<'share-difference', 'challenger-less-champion'>
  /** Of the difference, of Newcombe; `null` without observations in either arm. */
  readonly interval: DifferenceInterval | null
}

const inputShape: Shape<CompareProportionsInput> = /* @__PURE__ */ record<CompareProportionsInput>({
  period: periodShape,
  champion: shareArmShape,
  challenger: shareArmShape,
  confidence: confidenceLevel,
  better: /* @__PURE__ */ oneOf(['higher', 'lower']),
  looks: positiveCount,
  minimumSample: /* @__PURE__ */ optional(positiveCount),
})

/**
 * Does the challenger succeed more often than the champion, or can one not tell (两比例比较)?
 *
 * Shares and intervals are told from 0 to 1, their difference is that of the challenger less that of the
 * champion. The verdict is `better` or `worse` only where the whole interval of the difference lies on one
 * side of zero; where it touches zero, an arm has no observations, or one has fewer than `minimumSample`,
 * it is `cannot-tell`, with every reason. Where the figures were looked at more than once, `warning` says
 * what the chance of a false verdict may have become; the verdict itself is that of a single look.
 *
 * Cases are independent of each other and each is counted in one arm; see `tallyArms`.
 *
 * @throws ArrearsError `invalid-input` with every issue: counts that are negative or not whole, more
 * successes than observations, a confidence that is not above 0 and below 1, looks below 1, a period that
 * ends before it starts.
 *
 * Sources: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927); R. G. Newcombe, Statistics in Medicine 17 (1998),
 * method 10, whose example is the one below and prints 0.0524 to 0.3339; Z. Šidák, J. Am. Stat. Assoc. 62
 * (1967), for repeated looks.
 *
 * @example
 * const compared = compareProportions({
 *   period: { from: '2026-01-01', to: '2026-01-31' },
 *   champion: { successes: 48, of: 80 },
 *   challenger: { successes: 56, of: 70 },
 *   confidence: 0.95,
 *   better: 'higher',
 *   looks: 1,
 * })
 * compared.verdict // => 'better'
 * compared.difference.value // => 0.2
 * compared.interval?.lower.toFixed(4) // => '0.0524'
 * compared.interval?.upper.toFixed(4) // => '0.3339'
 */
export function compareProportions(input: CompareProportionsInput): ProportionComparison {
  const { period, champion, challenger, ...terms } = valueOrThrow(inspect(inputShape, input, shareArmsIssues))
  const { confidence } = terms
  const difference = differenceOfShares({ period, champion, challenger })
  const interval =
    difference.value === null ? null : newcombeInterval(champion, challenger, confidence, difference.value)
  const compared = (arm: ShareArm): ComparedShare => ({
    share: shareOfArm(period, arm),
    interval: wilsonInterval(arm.successes, arm.of, confidence),
  })
  return {
    period,
    terms,
    champion: compared(champion),
    challenger: compared(challenger),
    difference,
    interval,
    ...judgeChallenger(terms, { champion: champion.of, challenger: challenger.of }, 1, interval),
  }
}
