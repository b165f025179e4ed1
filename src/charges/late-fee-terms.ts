import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  dayCount,
  type FieldShapes,
  type Issue,
  joinPath,
  listOf,
  oneOf,
  optional,
  type RoundingRule,
  record,
  roundingRuleShape,
  type Shape,
  text,
  unitIssues,
  variant,
} from '../foundations'
import { duplicateIdIssues } from '../model'
import { notNegativeIssues, percentShape } from './dated-amounts'

/** What every fee for being late says. */
export interface SharedFeeRule {
  /** Calendar days after the due date on which nothing is charged yet; 0 where the next day is late. */
  readonly graceDays: number
  readonly per: 'installment' | 'account'
  /** At most so much for each fee. */
  readonly mostEach?: Amount
  /** At most so much for all of them, those charged before included. */
  readonly mostInTotal?: Amount
}

/** How much being late costs, once: a fixed amount, a percentage of what is late, or the larger of both. */
export type LateFeeRule =
  | (SharedFeeRule & { readonly kind: 'fixed'; readonly fixed: Amount })
  | (SharedFeeRule & {
      readonly kind: 'percent'
      readonly percent: string | number
      readonly rounding: RoundingRule
    })
  | (SharedFeeRule & {
      readonly kind: 'larger'
      readonly fixed: Amount
      readonly percent: string | number
      readonly rounding: RoundingRule
    })

/** Something that is to be paid by a day. */
export interface LateItem {
  readonly id: string
  /** Last day on which payment is on time. */
  readonly dueOn: CivilDate
  /** What is still open of it; zero or more. What is paid by the day of the fee is left out. */
  readonly amount: Amount
}

/** What may be late, and what that costs. */
export interface LateFeeTerms {
  readonly currency: CurrencyCode
  readonly asOf: CivilDate
  readonly items: readonly LateItem[]
  readonly rule: LateFeeRule
  /** What was charged of these fees before, for the bound in total; absent is nothing. */
  readonly charged?: Amount
}

const sharedFields: Omit<FieldShapes<SharedFeeRule>, never> = {
  graceDays: dayCount,
  per: /* @__PURE__ */ oneOf(['installment', 'account']),
  mostEach: /* @__PURE__ */ optional(amount),
  mostInTotal: /* @__PURE__ */ optional(amount),
}

/** The form of a {@link LateFeeRule}. */
export const lateFeeRuleShape: Shape<LateFeeRule> = /* @__PURE__ */ variant<LateFeeRule>('kind', {
  fixed: /* @__PURE__ */ record<Extract<LateFeeRule, { readonly kind: 'fixed' }>>(
    /* @__PURE__ */ Object.assign({}, sharedFields, {
      kind: /* @__PURE__ */ oneOf(['fixed']),
      fixed: amount,
    }),
  ),
  percent: /* @__PURE__ */ record<Extract<LateFeeRule, { readonly kind: 'percent' }>>(
    /* @__PURE__ */ Object.assign({}, sharedFields, {
      kind: /* @__PURE__ */ oneOf(['percent']),
      percent: percentShape,
      rounding: roundingRuleShape,
    }),
  ),
  larger: /* @__PURE__ */ record<Extract<LateFeeRule, { readonly kind: 'larger' }>>(
    /* @__PURE__ */ Object.assign({}, sharedFields, {
      kind: /* @__PURE__ */ oneOf(['larger']),
      fixed: amount,
      percent: percentShape,
      rounding: roundingRuleShape,
    }),
  ),
})

/** The form of {@link LateFeeTerms}. */
export const lateFeeShape: Shape<LateFeeTerms> = /* @__PURE__ */ record<LateFeeTerms>({
  currency,
  asOf: civilDate,
  items: /* @__PURE__ */ listOf(/* @__PURE__ */ record<LateItem>({ id: text, dueOn: civilDate, amount })),
  rule: lateFeeRuleShape,
  charged: /* @__PURE__ */ optional(amount),
})

/** What is wrong with well-formed terms? Every fault. */
export function lateFeeIssues({ currency: code, items, rule, charged }: LateFeeTerms): readonly Issue[] {
  return [
    ...duplicateIdIssues(items, 'items'),
    ...items.flatMap((item, index) =>
      notNegativeIssues(item.amount, code, `${joinPath('items', index)}.amount`),
    ),
    ...lateFeeRuleIssues(rule, code, 'rule'),
    ...(charged === undefined ? [] : notNegativeIssues(charged, code, 'charged')),
  ]
}

/** What is wrong with a well-formed rule? Every fault. */
export function lateFeeRuleIssues(rule: LateFeeRule, code: CurrencyCode, path: string): readonly Issue[] {
  return [
    ...(rule.kind === 'percent' ? [] : notNegativeIssues(rule.fixed, code, `${path}.fixed`)),
    ...(rule.kind === 'fixed' ? [] : unitIssues(rule.rounding.unit, code, `${path}.rounding.unit`)),
    ...(['mostEach', 'mostInTotal'] as const).flatMap((key) => {
      const most = rule[key]
      return most === undefined ? [] : notNegativeIssues(most, code, `${path}.${key}`)
    }),
  ]
}
