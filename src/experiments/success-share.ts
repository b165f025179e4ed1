import {
  describeFault,
  type Issue,
  inspect,
  joinPath,
  record,
  type Shape,
  valueOrThrow,
  verbatim,
} from '../foundations'
import {
  count,
  countShareOf,
  type Measure,
  measureOf,
  type Period,
  periodIssues,
  periodShape,
} from '../measures'
import { shareDifferenceDefinition, successShareDefinition } from './success-share-definition'

/** What was seen in one arm, where each case is a success or not. */
export interface ShareArm {
  readonly successes: number
  /** All observations, the successes among them. */
  readonly of: number
}

/** The two arms of an experiment that is judged by shares, and the days on which they were observed. */
export interface ShareArms {
  readonly period: Period
  /** What runs today (冠军组). */
  readonly champion: ShareArm
  /** What is tried (挑战者组). */
  readonly challenger: ShareArm
}

/** What {@link successShare} is reckoned from. */
export interface SuccessShareInput extends ShareArm {
  readonly period: Period
}

/** The form of a {@link ShareArm}. */
export const shareArmShape: Shape<ShareArm> = /* @__PURE__ */ record<ShareArm>({
  successes: count,
  of: count,
})

const successShareShape: Shape<SuccessShareInput> = /* @__PURE__ */ record<SuccessShareInput>({
  period: periodShape,
  successes: count,
  of: count,
})

const shareArmsShape: Shape<ShareArms> = /* @__PURE__ */ record<ShareArms>({
  period: periodShape,
  champion: shareArmShape,
  challenger: shareArmShape,
})

/**
 * How large a share of an arm of an experiment came to what is counted as success (成功比例)?
 *
 * A share from 0 to 1. Without observations there is none: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: a count that is negative or not whole, more
 * successes than observations, a period that ends before it starts.
 *
 * Source: the plain share of the successes (样本比例).
 *
 * @example
 * const period = { from: '2026-01-01', to: '2026-01-31' }
 * successShare({ period, successes: 56, of: 70 }).value // => 0.8
 * successShare({ period, successes: 0, of: 0 }).reason?.code // => 'zero-denominator'
 */
export function successShare(input: SuccessShareInput): Measure<'success-share', 'count'> {
  const { period, ...arm } = valueOrThrow(
    inspect(successShareShape, input, ({ period, ...arm }) => [
      ...periodIssues(period, 'period'),
      ...shareArmIssues(arm, ''),
    ]),
  )
  return shareOfArm(period, arm)
}

/**
 * By how much does the share of successes of the challenger differ from that of the champion (比例之差)?
 *
 * From -1 to 1, challenger less champion: 0.01 is one percentage point. Numerator and denominator are
 * those of the exact difference. Without observations in either arm there is none: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue, as {@link successShare}.
 *
 * Source: the plain difference of two shares; for its interval see `compareProportions`.
 *
 * @example
 * const period = { from: '2026-01-01', to: '2026-01-31' }
 * const champion = { successes: 48, of: 80 }
 * const difference = shareDifference({ period, champion, challenger: { successes: 56, of: 70 } })
 * difference.value // => 0.2
 * difference.numerator // => '1120'
 * difference.denominator // => '5600'
 */
export function shareDifference(input: ShareArms): Measure<'share-difference', 'challenger-less-champion'> {
  return differenceOfShares(valueOrThrow(inspect(shareArmsShape, input, shareArmsIssues)))
}

/** What is wrong across the fields of the two arms and their period? */
export function shareArmsIssues({ period, champion, challenger }: ShareArms): readonly Issue[] {
  return [
    ...periodIssues(period, 'period'),
    ...shareArmIssues(champion, 'champion'),
    ...shareArmIssues(challenger, 'challenger'),
  ]
}

/** The share of an arm that was parsed. */
export function shareOfArm(period: Period, { successes, of }: ShareArm): Measure<'success-share', 'count'> {
  return countShareOf(successShareDefinition, 'count', { period, part: successes, whole: of })
}

/** The difference of the shares of two arms that were parsed. */
export function differenceOfShares({
  period,
  champion,
  challenger,
}: ShareArms): Measure<'share-difference', 'challenger-less-champion'> {
  const crosswise = ({ successes }: ShareArm, { of }: ShareArm): bigint => BigInt(successes) * BigInt(of)
  return measureOf(shareDifferenceDefinition, 'challenger-less-champion', {
    period,
    currency: null,
    numerator: String(crosswise(challenger, champion) - crosswise(champion, challenger)),
    denominator: String(BigInt(champion.of) * BigInt(challenger.of)),
  })
}

function shareArmIssues({ successes, of }: ShareArm, path: string): readonly Issue[] {
  if (successes <= of) return []
  return [
    describeFault(
      {
        code: 'wrong-type',
        expected: {
          en: `at most ${of}, the observations of the arm`,
          'zh-CN': `不超过该组观测数 ${of} 的计数`,
        },
        received: verbatim(String(successes)),
        remedy: {
          en: 'Count the successes among the observations, each case once.',
          'zh-CN': '成功数应计在观测数之内，每个案件只计一次。',
        },
      },
      joinPath(path, 'successes'),
    ),
  ]
}
