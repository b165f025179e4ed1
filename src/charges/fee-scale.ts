import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  compareMinorUnits,
  currency,
  type DatedHistory,
  datedValuesOf,
  describeFault,
  type Fault,
  historyOrderIssues,
  type Issue,
  type Label,
  labelShape,
  leaf,
  listOf,
  minorDigitsOf,
  nullable,
  optional,
  type RoundingRule,
  readMinorUnits,
  record,
  roundingRuleShape,
  type Shape,
  showValue,
  text,
  unitIssues,
} from '../foundations'
import { notNegativeIssues, percentShape } from './dated-amounts'

/** A band of a scale (费率档): what is charged on the part of the claim that lies in it. */
export interface FeeBand {
  /** The end of the band, which lies in it; `null` for the last, which has none. */
  readonly upTo: Amount | null
  /** An amount for any claim that reaches into the band, or */
  readonly fixed?: Amount
  /** a percentage of the part in it. */
  readonly percent?: string | number
}

/** A scale by which a fee grows with a claim, band by band (分段累计). */
export interface FeeBands {
  readonly currency: CurrencyCode
  /** From the lowest on, without a gap. */
  readonly bands: readonly FeeBand[]
  /** No more than this in all. */
  readonly most?: Amount
  /** So many parts of so many of it, as a third. */
  readonly share?: { readonly numerator: number; readonly denominator: number }
}

/** The fees of a court or an office, by the amount claimed. Dated and cited; `null` ends it. */
export interface FeeScale extends DatedHistory<FeeBands> {
  /** For people; without it the id is shown. */
  readonly label?: Label
}

/** A claim, the day by which its fee goes, and how that is rounded. */
export interface FeeQuestion {
  /** Zero or more. */
  readonly claim: Amount
  readonly on: CivilDate
  /** Of each band, and of the share. */
  readonly rounding: RoundingRule
}

/** A question of a scale. */
export interface AskedFee {
  readonly scale: FeeScale
  readonly question: FeeQuestion
}

const partCount: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= 1000,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a whole number from 1 to 1000', 'zh-CN': '1 至 1000 的整数' },
    received: showValue(value),
    remedy: { en: 'A third is 1 of 3.', 'zh-CN': '三分之一即 3 份中的 1 份。' },
  }),
)

const bandsShape: Shape<FeeBands> = /* @__PURE__ */ record<FeeBands>({
  currency,
  bands: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<FeeBand>({
      upTo: /* @__PURE__ */ nullable(amount),
      fixed: /* @__PURE__ */ optional(amount),
      percent: /* @__PURE__ */ optional(percentShape),
    }),
  ),
  most: /* @__PURE__ */ optional(amount),
  share: /* @__PURE__ */ optional(
    /* @__PURE__ */ record<{ readonly numerator: number; readonly denominator: number }>({
      numerator: partCount,
      denominator: partCount,
    }),
  ),
})

/** The form of a {@link FeeScale}. */
export const feeScaleShape: Shape<FeeScale> = /* @__PURE__ */ record<FeeScale>({
  id: text,
  label: /* @__PURE__ */ optional(labelShape),
  history: /* @__PURE__ */ datedValuesOf(bandsShape),
})

/** The form of {@link AskedFee}. */
export const askedFeeShape: Shape<AskedFee> = /* @__PURE__ */ record<AskedFee>({
  scale: feeScaleShape,
  question: /* @__PURE__ */ record<FeeQuestion>({
    claim: amount,
    on: civilDate,
    rounding: roundingRuleShape,
  }),
})

/** What is wrong with a well-formed question? Every fault. */
export function askedFeeIssues({ scale, question: { claim, rounding } }: AskedFee): readonly Issue[] {
  const [code] = scale.history.flatMap(({ value }) => (value === null ? [] : [value.currency]))
  const ofQuestion =
    code === undefined
      ? []
      : [
          ...notNegativeIssues(claim, code, 'question.claim'),
          ...unitIssues(rounding.unit, code, 'question.rounding.unit'),
        ]
  return [...feeScaleIssues(scale, 'scale'), ...ofQuestion]
}

/** What is wrong with a well-formed scale? Every fault. */
export function feeScaleIssues(scale: FeeScale, path: string): readonly Issue[] {
  return [
    ...historyOrderIssues(scale, path),
    ...scale.history.flatMap(({ value }, index) =>
      value === null ? [] : bandsIssues(value, `${path}.history[${index}].value`),
    ),
  ]
}

function bandsIssues({ currency: code, bands, most }: FeeBands, path: string): readonly Issue[] {
  const digits = minorDigitsOf(code) ?? 0
  return [
    ...(bands[bands.length - 1]?.upTo === null ? [] : [describeFault(noLastBand, `${path}.bands`)]),
    ...(most === undefined ? [] : notNegativeIssues(most, code, `${path}.most`)),
    ...bands.flatMap(({ upTo, fixed, percent }, index) => {
      const at = `${path}.bands[${index}]`
      const before = index === 0 ? 0 : readMinorUnits(bands[index - 1]?.upTo, digits)
      const end = upTo === null ? undefined : readMinorUnits(upTo, digits)
      const isAfter =
        before !== undefined && (upTo === null || (end !== undefined && compareMinorUnits(end, before) > 0))
      return [
        ...((fixed === undefined) === (percent === undefined) ? [describeFault(notOneOf, at)] : []),
        ...(fixed === undefined ? [] : notNegativeIssues(fixed, code, `${at}.fixed`)),
        ...(upTo === null ? [] : notNegativeIssues(upTo, code, `${at}.upTo`)),
        ...(isAfter ? [] : [describeFault(bandOrder(upTo), `${at}.upTo`)]),
      ]
    }),
  ]
}

const noLastBand: Fault = {
  code: 'missing',
  expected: { en: 'a last band that has no end', 'zh-CN': '最末一档无上限' },
  received: { en: 'none', 'zh-CN': '无' },
  remedy: { en: 'Let the last band end with null.', 'zh-CN': '请将最末一档的 upTo 写为 null。' },
}

const notOneOf: Fault = {
  code: 'amount-or-components',
  expected: { en: 'either fixed or percent', 'zh-CN': 'fixed 或 percent 之一' },
  received: { en: 'both or neither', 'zh-CN': '两者皆有或皆无' },
  remedy: { en: 'A band that bears nothing has percent 0.', 'zh-CN': '不收费的一档请写 percent 为 0。' },
}

function bandOrder(received: Amount | null): Fault {
  return {
    code: 'limit-order',
    expected: { en: 'more than the end of the band before', 'zh-CN': '高于上一档的上限' },
    received: showValue(received),
    remedy: {
      en: 'List the bands from the lowest on; only the last ends with null.',
      'zh-CN': '请由低到高排列；仅最末一档为 null。',
    },
  }
}
