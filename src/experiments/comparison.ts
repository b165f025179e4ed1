import { type Label, leaf, type Shape, showValue } from '../foundations'

/** Which way is good news in an experiment? There is no default: complaints and payments differ. */
export type BetterOutcome = 'higher' | 'lower'

/** The two arms of an experiment. */
export type ArmName = 'champion' | 'challenger'

/** Is the challenger better than the champion? `cannot-tell` is an answer, and the most frequent one. */
export type ChallengerVerdict = 'better' | 'worse' | 'cannot-tell'

/** Between which values does the true difference, challenger less champion, lie? In the unit of the difference. */
export interface DifferenceInterval {
  readonly lower: number
  readonly upper: number
}

/**
 * Why is the verdict what it is? The codes are public: they are never renamed.
 *
 * - `interval-above-zero`, `interval-below-zero`: the whole interval of the difference lies there.
 * - `interval-holds-zero`: the difference may as well be none.
 * - `below-minimum-sample`: an arm has fewer observations than the minimum that was stated.
 * - `too-few-observations`: an arm has none, or only one where a mean is compared.
 * - `no-variance`: all amounts are equal within both arms, which says nothing of how far they vary.
 */
export interface VerdictReason {
  readonly code:
    | 'interval-above-zero'
    | 'interval-below-zero'
    | 'interval-holds-zero'
    | 'below-minimum-sample'
    | 'too-few-observations'
    | 'no-variance'
  /** The arm of which it speaks; absent where it speaks of both. */
  readonly arm?: ArmName
  readonly label: Label
}

/** What is said where an experiment was looked at more than once. */
export interface RepeatedLooks {
  readonly looks: number
  /** The chance of a false verdict for a single look that was planned beforehand, 0 to 1. */
  readonly errorRate: number
  /** What that chance may rise to, where a verdict is read at every look; 0 to 1. */
  readonly errorRateAtMost: number
  /** The confidence that each look would have to be read at to keep the error rate of a single one. */
  readonly confidencePerLook: number
  readonly label: Label
}

/** By what two arms are compared, whatever is compared. */
export interface ComparisonTerms {
  /** Of the intervals; a probability such as 0.95. */
  readonly confidence: number
  readonly better: BetterOutcome
  /** How often the figures were looked at to end the experiment or not, this time among them. */
  readonly looks: number
  /** How many observations each arm must have before there is a verdict; see `minimumSample`. */
  readonly minimumSample?: number
}

/** What a comparison of two arms says in the end. */
export interface ComparisonVerdict {
  readonly verdict: ChallengerVerdict
  readonly reasons: readonly VerdictReason[]
  /** `null` where it was looked at once. */
  readonly warning: RepeatedLooks | null
}

/** The form of a number of which there is at least one. */
export const positiveCount: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 1,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a whole number, 1 or more', 'zh-CN': '不小于 1 的整数' },
    received: showValue(value),
    remedy: { en: 'Pass an integer such as 1.', 'zh-CN': '请传入整数，例如 1。' },
  }),
)

const armLabels: Readonly<Record<ArmName, Label>> = {
  champion: { en: 'the champion', 'zh-CN': '冠军组' },
  challenger: { en: 'the challenger', 'zh-CN': '挑战者组' },
}

/**
 * What does the interval of the difference say of the challenger?
 *
 * @param observations - Of each arm.
 * @param needed - How many of them the interval takes in each arm.
 * @param interval - `null` where there is none for want of variance, or of observations.
 */
export function judgeChallenger(
  { better, confidence, looks, minimumSample = 0 }: ComparisonTerms,
  observations: Readonly<Record<ArmName, number>>,
  needed: number,
  interval: DifferenceInterval | null,
): ComparisonVerdict {
  const warning = looks > 1 ? warnOfLooks(confidence, looks) : null
  const arms: readonly ArmName[] = ['champion', 'challenger']
  const wanting = arms.flatMap((arm) => {
    const seen = observations[arm]
    return [
      ...(seen < needed ? [tooFew(arm, seen, needed)] : []),
      ...(seen < minimumSample ? [belowMinimum(arm, seen, minimumSample)] : []),
    ]
  })
  if (interval === null || wanting.length > 0) {
    const isFlat = interval === null && arms.every((arm) => observations[arm] >= needed)
    return { verdict: 'cannot-tell', reasons: isFlat ? [...wanting, NO_VARIANCE] : wanting, warning }
  }
  if (interval.lower > 0) {
    return { verdict: better === 'higher' ? 'better' : 'worse', reasons: [aboveZero(better)], warning }
  }
  if (interval.upper < 0) {
    return { verdict: better === 'lower' ? 'better' : 'worse', reasons: [belowZero(better)], warning }
  }
  return { verdict: 'cannot-tell', reasons: [HOLDS_ZERO], warning }
}

/**
 * What may the error rate of repeated looks be?
 *
 * Verdicts of several looks at growing data agree more often than independent ones would, so that the
 * chance that any of them is false lies between that of one look and `1 − confidence^looks`: Z. Šidák,
 * "Rectangular Confidence Regions for the Means of Multivariate Normal Distributions", J. Am. Stat. Assoc.
 * 62 (1967). How large it is depends on when one looks: at 0.95 and even distances P. Armitage, C. K.
 * McPherson and B. C. Rowe, "Repeated Significance Tests on Accumulating Data", J. R. Stat. Soc. A 132
 * (1969), give 8.3 % for two looks, 14.2 % for five and 19.3 % for ten.
 */
function warnOfLooks(confidence: number, looks: number): RepeatedLooks {
  const errorRate = 1 - confidence
  const errorRateAtMost = 1 - confidence ** looks
  const [one, most] = [percentText(errorRate), percentText(errorRateAtMost)]
  return {
    looks,
    errorRate,
    errorRateAtMost,
    confidencePerLook: confidence ** (1 / looks),
    label: {
      en: `looked at ${looks} times: the chance of a false verdict is no longer ${one}, but may be up to ${most}`,
      'zh-CN': `已查看 ${looks} 次：误判概率不再是 ${one}，最高可达 ${most}`,
    },
  }
}

/** A probability in percent, to three digits. */
function percentText(probability: number): string {
  return `${Number((100 * probability).toPrecision(3))} %`
}

function tooFew(arm: ArmName, seen: number, needed: number): VerdictReason {
  const { en, 'zh-CN': chinese } = armLabels[arm]
  return {
    code: 'too-few-observations',
    arm,
    label: {
      en: `${en} has ${seen} ${observationsText(seen)}; a comparison takes at least ${needed}`,
      'zh-CN': `${chinese}有 ${seen} 个观测；比较至少需要 ${needed} 个`,
    },
  }
}

function observationsText(count: number): string {
  return count === 1 ? 'observation' : 'observations'
}

function belowMinimum(arm: ArmName, seen: number, minimum: number): VerdictReason {
  const { en, 'zh-CN': chinese } = armLabels[arm]
  return {
    code: 'below-minimum-sample',
    arm,
    label: {
      en: `${en} has ${seen} ${observationsText(seen)}, fewer than the stated minimum of ${minimum}`,
      'zh-CN': `${chinese}有 ${seen} 个观测，少于约定的最小样本量 ${minimum}`,
    },
  }
}

const NO_VARIANCE: VerdictReason = {
  code: 'no-variance',
  label: {
    en: 'all amounts are equal within both arms, so that nothing is known of how far they vary',
    'zh-CN': '两组内金额各自完全相同，无从得知其波动',
  },
}

const HOLDS_ZERO: VerdictReason = {
  code: 'interval-holds-zero',
  label: {
    en: 'the interval of the difference holds zero: there may be no difference',
    'zh-CN': '差值区间包含零：可能没有差异',
  },
}

const goodLabels: Readonly<Record<BetterOutcome, Label>> = {
  higher: { en: 'higher is better', 'zh-CN': '越高越好' },
  lower: { en: 'lower is better', 'zh-CN': '越低越好' },
}

function aboveZero(better: BetterOutcome): VerdictReason {
  return {
    code: 'interval-above-zero',
    label: {
      en: `the whole interval of the difference lies above zero, and ${goodLabels[better].en}`,
      'zh-CN': `差值区间全部大于零，且${goodLabels[better]['zh-CN']}`,
    },
  }
}

function belowZero(better: BetterOutcome): VerdictReason {
  return {
    code: 'interval-below-zero',
    label: {
      en: `the whole interval of the difference lies below zero, and ${goodLabels[better].en}`,
      'zh-CN': `差值区间全部小于零，且${goodLabels[better]['zh-CN']}`,
    },
  }
}
