import {
  type DailyDayCount,
  type DatedRate,
  dailyDayCountShape,
  datedIssues,
  datedRateShape,
} from '../charges'
import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  describeFault,
  type Fault,
  type FieldShapes,
  historyOrderFault,
  type Issue,
  joinPath,
  listOf,
  oneOf,
  optional,
  type RoundingRule,
  record,
  roundingRuleShape,
  type Shape,
  unitIssues,
  variant,
} from '../foundations'
import type { RemainderRule } from '../installments'

/** On which days, and to which unit, a loan is repaid. */
export interface SharedPlan {
  /** The due days (还款日), each later than the one before; those after the day on which a plan begins are its own. */
  readonly dueOn: readonly CivilDate[]
  readonly rounding: RoundingRule
  /** What is due on the day of the first disbursement, beside the rows (首付款); below what is paid out. Absent: nothing. */
  readonly downPayment?: Amount
}

/** What a plan with interest says. */
export interface BearingPlan extends SharedPlan {
  /** The rate per year from each day on (合同利率), earliest first; the plan is made anew on the day of another rate. */
  readonly rates: readonly DatedRate[]
  /** How days become a fraction of the year; `30E/360` for a twelfth of the rate each month. */
  readonly dayCount: DailyDayCount
  /** Where interest is kept to another unit than installments. */
  readonly interestRounding?: RoundingRule
}

/** How a loan is repaid; see `planInstallments` of the same methods. */
export type LoanPlan =
  | (BearingPlan & { readonly method: 'annuity' })
  | (BearingPlan & { readonly method: 'equal-principal'; readonly remainder: SpreadRule })
  /** Interest on each due day, all of the principal on the last. */
  | (BearingPlan & { readonly method: 'bullet' })
  /** Without interest. */
  | (SharedPlan & { readonly method: 'equal-parts'; readonly remainder: SpreadRule })

/** Where what cannot be divided evenly goes, on the due days that there are. */
export type SpreadRule = Exclude<RemainderRule, 'separate'>

const remainder: Shape<SpreadRule> = /* @__PURE__ */ oneOf<SpreadRule>([
  'first',
  'last',
  'spread',
  'largest-remainder',
])

const sharedFields: FieldShapes<SharedPlan> = {
  dueOn: /* @__PURE__ */ listOf(civilDate),
  rounding: roundingRuleShape,
  downPayment: /* @__PURE__ */ optional(amount),
}

const bearingFields: FieldShapes<BearingPlan> = /* @__PURE__ */ Object.assign({}, sharedFields, {
  rates: /* @__PURE__ */ listOf(datedRateShape),
  dayCount: dailyDayCountShape,
  interestRounding: /* @__PURE__ */ optional(roundingRuleShape),
})

/** The form of a {@link LoanPlan}. */
export const loanPlanShape: Shape<LoanPlan> = /* @__PURE__ */ variant<LoanPlan>('method', {
  annuity: /* @__PURE__ */ record<Extract<LoanPlan, { readonly method: 'annuity' }>>(
    /* @__PURE__ */ Object.assign({}, bearingFields, { method: /* @__PURE__ */ oneOf(['annuity']) }),
  ),
  'equal-principal': /* @__PURE__ */ record<Extract<LoanPlan, { readonly method: 'equal-principal' }>>(
    /* @__PURE__ */ Object.assign({}, bearingFields, {
      method: /* @__PURE__ */ oneOf(['equal-principal']),
      remainder,
    }),
  ),
  bullet: /* @__PURE__ */ record<Extract<LoanPlan, { readonly method: 'bullet' }>>(
    /* @__PURE__ */ Object.assign({}, bearingFields, { method: /* @__PURE__ */ oneOf(['bullet']) }),
  ),
  'equal-parts': /* @__PURE__ */ record<Extract<LoanPlan, { readonly method: 'equal-parts' }>>(
    /* @__PURE__ */ Object.assign({}, sharedFields, {
      method: /* @__PURE__ */ oneOf(['equal-parts']),
      remainder,
    }),
  ),
})

/**
 * What is wrong with a well-formed plan? Every fault.
 *
 * @param first - The first day on which anything happens.
 */
export function loanPlanIssues(
  plan: LoanPlan,
  currency: CurrencyCode,
  first: CivilDate | undefined,
): readonly Issue[] {
  return [
    ...dayOrderIssues(plan.dueOn, 'plan.dueOn'),
    ...unitIssues(plan.rounding.unit, currency, 'plan.rounding.unit'),
    ...(plan.method === 'equal-parts' ? [] : bearingIssues(plan, currency, first)),
  ]
}

function bearingIssues(
  { rates, interestRounding }: BearingPlan,
  currency: CurrencyCode,
  first: CivilDate | undefined,
): readonly Issue[] {
  return [
    ...(first === undefined ? [] : datedIssues(rates, first, 'plan.rates')),
    ...(interestRounding === undefined
      ? []
      : unitIssues(interestRounding.unit, currency, 'plan.interestRounding.unit')),
  ]
}

/** Is there a due day at all, and is each later than the one before? Every fault. */
export function dayOrderIssues(days: readonly CivilDate[], path: string): readonly Issue[] {
  if (days.length === 0) return [describeFault(noDay, path)]
  return days.flatMap((day, index) => {
    const before = days[index - 1]
    return before === undefined || before < day
      ? []
      : [describeFault(historyOrderFault(before, day), joinPath(path, index))]
  })
}

const noDay: Fault = {
  code: 'missing',
  expected: { en: 'at least one due day', 'zh-CN': '至少一个还款日' },
  received: { en: 'none', 'zh-CN': '无' },
  remedy: {
    en: 'List the days on which it is repaid, as scheduleDates and listDueDays give them.',
    'zh-CN': '请列出还款日，例如 scheduleDates 与 listDueDays 给出的日期。',
  },
}
