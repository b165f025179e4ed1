import {
  type CivilDate,
  civilDate,
  type DatedHistory,
  datedValuesOf,
  describeFault,
  type Fault,
  historyOrderFault,
  historyOrderIssues,
  type Issue,
  joinPath,
  type Label,
  labelShape,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  variant,
  verbatim,
} from '../foundations'
import { type DatedRate, datedRateShape, percentShape } from './dated-amounts'
import { type RateBasis, ratePerShape } from './rate-basis'

/** How a rate for being late follows. */
export type LateRateRule =
  /** A rate of its own. */
  | { readonly kind: 'own'; readonly percent: string | number; readonly ratePer: RateBasis['ratePer'] }
  /** A rate per year, and so many percent of it more, from the least to the most (加收 30 % 至 50 %). */
  | {
      readonly kind: 'surcharge'
      readonly of: 'contract-rate' | 'reference-rate'
      readonly leastPercent: string | number
      readonly mostPercent: string | number
    }
  /** No more, or no less, than so many times a rate per year. */
  | {
      readonly kind: 'multiple'
      readonly of: 'contract-rate' | 'reference-rate'
      readonly times: string | number
      readonly bound: 'most' | 'least'
    }

/** A rate for being late, of law or of a contract. Dated and cited; `null` ends it. */
export interface LateRateLaw extends DatedHistory<LateRateRule> {
  /** For people; without it the id is shown. */
  readonly label?: Label
}

/** What a rate for being late hangs on. */
export interface LateRateQuestion {
  /** The day that the rule goes by, such as that on which the contract was formed, or on which payment was missed. */
  readonly on: CivilDate
  /** Per year, in percent, in force on that day. */
  readonly contractRatePercent?: string | number
  /** Published rates per year, earliest first; that in force on the day is taken. */
  readonly referenceRates?: readonly DatedRate[]
}

/** A question of a rule. */
export interface AskedLateRate {
  readonly law: LateRateLaw
  readonly question: LateRateQuestion
}

const bases = ['contract-rate', 'reference-rate'] as const

const ruleShape: Shape<LateRateRule> = /* @__PURE__ */ variant<LateRateRule>('kind', {
  own: /* @__PURE__ */ record<Extract<LateRateRule, { readonly kind: 'own' }>>({
    kind: /* @__PURE__ */ oneOf(['own']),
    percent: percentShape,
    ratePer: ratePerShape,
  }),
  surcharge: /* @__PURE__ */ record<Extract<LateRateRule, { readonly kind: 'surcharge' }>>({
    kind: /* @__PURE__ */ oneOf(['surcharge']),
    of: /* @__PURE__ */ oneOf(bases),
    leastPercent: percentShape,
    mostPercent: percentShape,
  }),
  multiple: /* @__PURE__ */ record<Extract<LateRateRule, { readonly kind: 'multiple' }>>({
    kind: /* @__PURE__ */ oneOf(['multiple']),
    of: /* @__PURE__ */ oneOf(bases),
    times: percentShape,
    bound: /* @__PURE__ */ oneOf(['most', 'least']),
  }),
})

const lawShape: Shape<LateRateLaw> = /* @__PURE__ */ record<LateRateLaw>({
  id: text,
  label: /* @__PURE__ */ optional(labelShape),
  history: /* @__PURE__ */ datedValuesOf(ruleShape),
})

/** The form of {@link AskedLateRate}. */
export const askedLateRateShape: Shape<AskedLateRate> = /* @__PURE__ */ record<AskedLateRate>({
  law: lawShape,
  question: /* @__PURE__ */ record<LateRateQuestion>({
    on: civilDate,
    contractRatePercent: /* @__PURE__ */ optional(percentShape),
    referenceRates: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(datedRateShape)),
  }),
})

/** What is wrong with a well-formed question? Every fault. */
export function askedLateRateIssues({
  law,
  question: { referenceRates = [] },
}: AskedLateRate): readonly Issue[] {
  return [
    ...historyOrderIssues(law, 'law'),
    ...law.history.flatMap(({ value }, index) =>
      value?.kind === 'surcharge' && Number(value.leastPercent) > Number(value.mostPercent)
        ? [
            describeFault(
              crossed(value.leastPercent, value.mostPercent),
              `law.history[${index}].value.mostPercent`,
            ),
          ]
        : [],
    ),
    ...referenceRates.flatMap(({ from }, index) => {
      const before = referenceRates[index - 1]
      return before === undefined || before.from < from
        ? []
        : [
            describeFault(
              historyOrderFault(before.from, from),
              `${joinPath('question.referenceRates', index)}.from`,
            ),
          ]
    }),
  ]
}

function crossed(least: string | number, received: string | number): Fault {
  return {
    code: 'wrong-type',
    expected: { en: `no less than leastPercent, ${least}`, 'zh-CN': `不低于 leastPercent ${least}` },
    received: verbatim(String(received)),
    remedy: { en: 'Check which is the least and which the most.', 'zh-CN': '请核对下限与上限。' },
  }
}
