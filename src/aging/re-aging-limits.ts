import {
  type DatedHistory,
  datedValuesOf,
  describeFault,
  type Fault,
  historyOrderIssues,
  type Issue,
  joinPath,
  type Label,
  labelShape,
  leaf,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  showValue,
  text,
  verbatim,
} from '../foundations'

/** Is an account re-aged by itself, or as part of a workout program (重组还款方案)? They are counted apart. */
export type ReAgingKind = 'ordinary' | 'workout'

/** At most so many re-agings of a kind within any period of so many months. */
export interface ReAgingCap {
  /** 0 where there may be none. */
  readonly most: number
  /** From 1; calendar months, by the corresponding day. */
  readonly withinMonths: number
}

/** What must hold before an account may be re-aged. */
export interface ReAgingRules {
  /** Whether the debtor must have shown renewed ability and willingness to pay. */
  readonly needsAbilityAndWillingness: boolean
  /** How old the account must be, in calendar months; 0 where its age does not matter. */
  readonly minimumAgeMonths: number
  /** How many minimum payments in a row must have been made, or as much money; 0 where none are asked for. */
  readonly minimumConsecutivePayments: number
  /** The shortest period first. */
  readonly caps: Readonly<Record<ReAgingKind, readonly ReAgingCap[]>>
}

/** When may an account be re-aged (账龄重置条件)? Dated and cited; `null` ends the limits. */
export interface ReAgingLimits extends DatedHistory<ReAgingRules> {
  /** For people; without it the id is shown. */
  readonly label?: Label
}

// A hundred years of months; a number beyond it is likely of another unit.
const MOST_COUNT = 1200

/** A whole number from a least one up to 1200, such as a count of months or of payments. */
export function countFrom(least: number): Shape<number> {
  return leaf<number>(
    (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= MOST_COUNT,
    (value) => ({
      code: value === undefined ? 'missing' : 'wrong-type',
      expected: {
        en: `a whole number from ${least} to ${MOST_COUNT}`,
        'zh-CN': `${least} 至 ${MOST_COUNT} 的整数`,
      },
      received: showValue(value),
      remedy: { en: 'Pass an integer such as 3.', 'zh-CN': '请传入整数，例如 3。' },
    }),
  )
}

const capsShape: Shape<readonly ReAgingCap[]> = /* @__PURE__ */ listOf(
  /* @__PURE__ */ record<ReAgingCap>({
    most: /* @__PURE__ */ countFrom(0),
    withinMonths: /* @__PURE__ */ countFrom(1),
  }),
)

const rulesShape: Shape<ReAgingRules> = /* @__PURE__ */ record<ReAgingRules>({
  needsAbilityAndWillingness: /* @__PURE__ */ oneOf([true, false]),
  minimumAgeMonths: /* @__PURE__ */ countFrom(0),
  minimumConsecutivePayments: /* @__PURE__ */ countFrom(0),
  caps: /* @__PURE__ */ record<ReAgingRules['caps']>({ ordinary: capsShape, workout: capsShape }),
})

/** The form of {@link ReAgingLimits}. */
export const reAgingLimitsShape: Shape<ReAgingLimits> = /* @__PURE__ */ record<ReAgingLimits>({
  id: text,
  label: /* @__PURE__ */ optional(labelShape),
  history: /* @__PURE__ */ datedValuesOf(rulesShape),
})

/** Which values of well-formed limits are out of order, in time or by the length of their periods? */
export function reAgingLimitsIssues(limits: ReAgingLimits, path: string): readonly Issue[] {
  const historyPath = joinPath(path, 'history')
  return [
    ...historyOrderIssues(limits, path),
    ...limits.history.flatMap(({ value }, index) =>
      Object.entries(value?.caps ?? {}).flatMap(([kind, caps]) =>
        capOrderIssues(caps, `${joinPath(historyPath, index)}.value.caps.${kind}`),
      ),
    ),
  ]
}

function capOrderIssues(caps: readonly ReAgingCap[], path: string): readonly Issue[] {
  return caps.flatMap(({ withinMonths }, index) => {
    const shorter = caps[index - 1]
    return shorter === undefined || shorter.withinMonths < withinMonths
      ? []
      : [
          describeFault(
            notLonger(shorter.withinMonths, withinMonths),
            joinPath(joinPath(path, index), 'withinMonths'),
          ),
        ]
  })
}

function notLonger(shorter: number, received: number): Fault {
  return {
    code: 'limit-order',
    expected: { en: `more than ${shorter} months`, 'zh-CN': `多于 ${shorter} 个月` },
    received: verbatim(String(received)),
    remedy: {
      en: 'List each period once, the shortest first.',
      'zh-CN': '每个期间只列一次，由短到长排列。',
    },
  }
}
