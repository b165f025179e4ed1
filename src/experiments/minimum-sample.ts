import {
  type Amount,
  amount,
  inspect,
  type Label,
  leaf,
  oneOf,
  ratioOf,
  ratioToNumber,
  record,
  type Shape,
  showValue,
  valueOrThrow,
} from '../foundations'
import { confidenceLevel, normalQuantile, variantOf } from '../measures'
import { studentQuantile } from './student-quantile'

/** What {@link minimumSample} for two shares is reckoned from. */
export interface MinimumSampleOfShares {
  readonly variant: 'shares'
  /** The share that the champion is expected to have, 0 to 1. */
  readonly champion: number
  /** The share from which on the challenger would matter, 0 to 1. */
  readonly challenger: number
  readonly confidence: number
  /** The chance to find the difference where it is there: 0.5 or more, below 1. */
  readonly power: number
}

/** What {@link minimumSample} for two means is reckoned from. */
export interface MinimumSampleOfMeans {
  readonly variant: 'means'
  /** How far the amounts vary in either arm: a plain decimal, 0 or more. */
  readonly standardDeviation: Amount
  /** The difference from which on the challenger would matter, in the same unit; its sign says nothing here. */
  readonly difference: Amount
  readonly confidence: number
  /** The chance to find the difference where it is there: 0.5 or more, below 1. */
  readonly power: number
}

/** What {@link minimumSample} is reckoned from, by variant. */
export type MinimumSampleInput = MinimumSampleOfShares | MinimumSampleOfMeans

/** How many observations each arm needs. */
export interface MinimumSample {
  readonly variant: MinimumSampleInput['variant']
  readonly label: Label
  readonly confidence: number
  readonly power: number
  /** Rounded up; `null` where no number is enough, or more than can be counted are needed. */
  readonly perArm: number | null
  readonly reason: { readonly code: 'no-difference' | 'too-small-difference'; readonly label: Label } | null
}

const probability: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => typeof value === 'number' && value >= 0 && value <= 1,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a share from 0 to 1', 'zh-CN': '0 至 1 的比例' },
    received: showValue(value),
    remedy: { en: 'Write 12 % as 0.12.', 'zh-CN': '12% 请写作 0.12。' },
  }),
)

const powerLevel: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => typeof value === 'number' && value >= 0.5 && value < 1,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a power of 0.5 or more and below 1', 'zh-CN': '不小于 0.5 且小于 1 的检验功效' },
    received: showValue(value),
    remedy: {
      en: 'Pass a probability such as 0.8: a test that misses more often than it finds is no plan.',
      'zh-CN': '请传入概率，例如 0.8：漏判多于发现的实验不成计划。',
    },
  }),
)

const nonNegative: Shape<Amount> = /* @__PURE__ */ leaf<Amount>(
  (value) => amount.accepts(value) && !String(value).startsWith('-'),
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a plain decimal, 0 or more', 'zh-CN': '不小于 0 的普通十进制数' },
    received: showValue(value),
    remedy: {
      en: "Pass the standard deviation of the amounts, such as '120.50'.",
      'zh-CN': '请传入金额的标准差，例如 120.50。',
    },
  }),
)

const sharesShape: Shape<MinimumSampleOfShares> = /* @__PURE__ */ record<MinimumSampleOfShares>({
  variant: /* @__PURE__ */ oneOf(['shares']),
  champion: probability,
  challenger: probability,
  confidence: confidenceLevel,
  power: powerLevel,
})

const meansShape: Shape<MinimumSampleOfMeans> = /* @__PURE__ */ record<MinimumSampleOfMeans>({
  variant: /* @__PURE__ */ oneOf(['means']),
  standardDeviation: nonNegative,
  difference: amount,
  confidence: confidenceLevel,
  power: powerLevel,
})

const labels: Readonly<Record<MinimumSampleInput['variant'], Label>> = {
  shares: { en: 'Minimum sample per arm, for two shares', 'zh-CN': '每组最小样本量（两比例）' },
  means: { en: 'Minimum sample per arm, for two means', 'zh-CN': '每组最小样本量（两均值）' },
}

/** A mean without two observations has no variance. */
const FEWEST_FOR_A_MEAN = 2

/**
 * How many observations does each arm need, so that a difference of this size is found (最小样本量)?
 *
 * For arms of equal size, a two-sided interval of this confidence and one look. Where there is no
 * difference no number is enough, and `perArm` is `null` with the reason.
 *
 * - `shares`: `(z₁ √(2 p̄ (1 − p̄)) + z₂ √(p₁ (1 − p₁) + p₂ (1 − p₂)))² / (p₂ − p₁)²`, at least 1, with the normal
 *   quantiles `z₁`, passed with the chance (1 − confidence) / 2, and `z₂` of the power.
 * - `means`: the least `n` that is not below `2 (t₁ + t₂)² s² / d²`, with the same quantiles of Student's
 *   distribution at 2 (n − 1) degrees of freedom; at least 2.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, a share outside 0 to 1, a confidence
 * that is not above 0 and below 1, a power below 0.5 or not below 1, a standard deviation below zero.
 *
 * Sources: `shares`: J. L. Fleiss, B. Levin and M. C. Paik, Statistical Methods for Rates and Proportions, 3rd
 * ed. (2003), 4.14, without correction for continuity. `means`: J. H. Zar, Biostatistical Analysis, 4th ed.
 * (1999), 8.3, by iteration.
 *
 * @example
 * minimumSample({ variant: 'shares', champion: 0.6, challenger: 0.7, confidence: 0.95, power: 0.8 }).perArm // => 356
 * const amounts = { standardDeviation: '20.00', difference: '10.00' }
 * minimumSample({ variant: 'means', ...amounts, confidence: 0.95, power: 0.8 }).perArm // => 64
 */
export function minimumSample(input: MinimumSampleInput): MinimumSample {
  const { variant, confidence, power, ...rest } =
    variantOf(input, ['shares', 'means']) === 'shares'
      ? planned(valueOrThrow(inspect(sharesShape, input as MinimumSampleOfShares, () => [])), forShares)
      : planned(valueOrThrow(inspect(meansShape, input as MinimumSampleOfMeans, () => [])), forMeans)
  return { variant, label: labels[variant], confidence, power, ...rest }
}

type Planned = Omit<MinimumSample, 'label'>

function planned<Input extends MinimumSampleInput>(
  input: Input,
  needOf: (input: Input) => number | null,
): Planned {
  const { variant, confidence, power } = input
  const needed = needOf(input)
  const perArm = needed !== null && Number.isSafeInteger(needed) ? needed : null
  const reason = perArm !== null ? null : needed === null ? NO_DIFFERENCE : TOO_SMALL
  return { variant, confidence, power, perArm, reason }
}

const NO_DIFFERENCE: MinimumSample['reason'] = {
  code: 'no-difference',
  label: {
    en: 'no value: where there is no difference, no number of observations finds one',
    'zh-CN': '无值：没有差异时，再多观测也无法发现差异',
  },
}

const TOO_SMALL: MinimumSample['reason'] = {
  code: 'too-small-difference',
  label: {
    en: 'no value: the difference is so small that more observations are needed than can be counted',
    'zh-CN': '无值：差异过小，所需观测数超出可计数范围',
  },
}

function forShares({ champion, challenger, confidence, power }: MinimumSampleOfShares): number | null {
  if (champion === challenger) return null
  const middle = (champion + challenger) / 2
  const without = -normalQuantile((1 - confidence) / 2) * Math.sqrt(2 * middle * (1 - middle))
  const within = Math.sqrt(champion * (1 - champion) + challenger * (1 - challenger))
  const needed = ((without + normalQuantile(power) * within) / (challenger - champion)) ** 2
  // Where next to no confidence is asked for none would do, and none shows nothing.
  return Math.max(1, Math.ceil(needed))
}

function forMeans(input: MinimumSampleOfMeans): number | null {
  const { standardDeviation, difference, confidence, power } = input
  if (Number(difference) === 0) return null
  const numerator = standardDeviation
  const denominator = String(difference).replace('-', '')
  const spread = ratioToNumber(ratioOf({ numerator, denominator, factor: 1, offset: 0 }))
  const needed = (quantile: (probability: number) => number): number =>
    2 * ((quantile(power) - quantile((1 - confidence) / 2)) * spread) ** 2
  // Student's quantiles lie farther out than the normal ones, so that fewer are never enough.
  let perArm = Math.max(FEWEST_FOR_A_MEAN, Math.ceil(needed(normalQuantile)))
  if (!Number.isSafeInteger(perArm)) return perArm
  while (perArm < needed((probability) => studentQuantile(probability, 2 * (perArm - 1)))) perArm++
  return perArm
}
