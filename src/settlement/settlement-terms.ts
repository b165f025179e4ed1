import { notNegativeIssues } from '../charges'
import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  type Label,
  labelShape,
  listOf,
  oneOf,
  optional,
  type RoundingRule,
  record,
  roundingRuleShape,
  type Shape,
  text,
  unitIssues,
  verbatim,
} from '../foundations'
import {
  type ComponentName,
  type Components,
  componentNames,
  componentsShape,
  duplicateIdIssue,
  duplicateIdIssues,
} from '../model'
import { componentIssues } from './component-parts'
import { shareShape } from './percent-of'

/** What is given up of a component: a percentage of what is owed of it, or an amount. */
export interface Discount {
  readonly component: ComponentName
  /** A plain decimal from 0 to 100, or */
  readonly percent?: string | number
  /** an amount of zero or more. */
  readonly amount?: Amount
}

/** A thing or a service that is taken for money at a stated value (以物抵债). */
export interface TakenInKind {
  readonly id: string
  /** What it counts for; zero or more. */
  readonly value: Amount
  readonly label?: Label
  /** When it was valued. */
  readonly valuedOn?: CivilDate
}

/** Who answers for a settlement (担保), and up to how much; absent: for all of it. */
export interface SettlementGuarantee {
  readonly by: string
  readonly amount?: Amount
}

/** How far a settlement may go. */
export interface SettlementLimits {
  /** The most that may be given up of a component, in percent of what is owed of it; absent: no bound. */
  readonly mostPercent?: Readonly<Partial<Record<ComponentName, string | number>>>
  /** So much of the principal is not given up, in percent of it. */
  readonly leastPrincipalPercent?: string | number
  /** So much is to be paid in money. */
  readonly leastPayable?: Amount
}

/** What is owed, and for how much of it the debtor is let go. */
export interface SettlementTerms {
  readonly currency: CurrencyCode
  /** The day by which `owed` was reckoned. */
  readonly asOf: CivilDate
  /** Each zero or more; absent is nothing. */
  readonly owed: Components
  /** The last day on which paying it settles. */
  readonly validUntil: CivilDate
  /** The day on which it is paid, not before `asOf`; absent: `asOf`. */
  readonly paidOn?: CivilDate
  /** Each component at most once. */
  readonly discounts: readonly Discount[]
  /** In the order in which they are taken. */
  readonly inKind?: readonly TakenInKind[]
  readonly guarantee?: SettlementGuarantee
  readonly limits?: SettlementLimits
  /** Of a percentage of a component. */
  readonly rounding: RoundingRule
}

const limitsShape: Shape<SettlementLimits> = /* @__PURE__ */ record<SettlementLimits>({
  mostPercent: /* @__PURE__ */ optional(
    /* @__PURE__ */ record<NonNullable<SettlementLimits['mostPercent']>>({
      cost: /* @__PURE__ */ optional(shareShape),
      fee: /* @__PURE__ */ optional(shareShape),
      penalty: /* @__PURE__ */ optional(shareShape),
      interest: /* @__PURE__ */ optional(shareShape),
      principal: /* @__PURE__ */ optional(shareShape),
    }),
  ),
  leastPrincipalPercent: /* @__PURE__ */ optional(shareShape),
  leastPayable: /* @__PURE__ */ optional(amount),
})

/** The form of {@link SettlementTerms}. */
export const settlementShape: Shape<SettlementTerms> = /* @__PURE__ */ record<SettlementTerms>({
  currency,
  asOf: civilDate,
  owed: componentsShape,
  validUntil: civilDate,
  paidOn: /* @__PURE__ */ optional(civilDate),
  discounts: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<Discount>({
      component: /* @__PURE__ */ oneOf(componentNames),
      percent: /* @__PURE__ */ optional(shareShape),
      amount: /* @__PURE__ */ optional(amount),
    }),
  ),
  inKind: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ record<TakenInKind>({
        id: text,
        value: amount,
        label: /* @__PURE__ */ optional(labelShape),
        valuedOn: /* @__PURE__ */ optional(civilDate),
      }),
    ),
  ),
  guarantee: /* @__PURE__ */ optional(
    /* @__PURE__ */ record<SettlementGuarantee>({ by: text, amount: /* @__PURE__ */ optional(amount) }),
  ),
  limits: /* @__PURE__ */ optional(limitsShape),
  rounding: roundingRuleShape,
})

/** What is wrong with well-formed terms? Every fault. */
export function settlementIssues(terms: SettlementTerms): readonly Issue[] {
  const { currency: code, asOf, owed, validUntil, paidOn = asOf, discounts, inKind = [] } = terms
  const { guarantee, limits, rounding } = terms
  const notNegative = (value: Amount | undefined, path: string): readonly Issue[] =>
    value === undefined ? [] : notNegativeIssues(value, code, path)
  return [
    ...componentIssues(owed, code, 'owed'),
    ...(validUntil < asOf ? [describeFault(beforeAsOf(asOf, validUntil), 'validUntil')] : []),
    ...(paidOn < asOf ? [describeFault(beforeAsOf(asOf, paidOn), 'paidOn')] : []),
    ...discounts.flatMap((discount, index) => {
      const path = joinPath('discounts', index)
      const first = discounts.findIndex(({ component }) => component === discount.component)
      return [
        ...(first === index
          ? []
          : [duplicateIdIssue(discount.component, joinPath('discounts', first), `${path}.component`)]),
        ...((discount.percent === undefined) === (discount.amount === undefined)
          ? [describeFault(notOneOf, path)]
          : []),
        ...notNegative(discount.amount, `${path}.amount`),
      ]
    }),
    ...duplicateIdIssues(inKind, 'inKind'),
    ...inKind.flatMap(({ value }, index) => notNegative(value, `${joinPath('inKind', index)}.value`)),
    ...notNegative(guarantee?.amount, 'guarantee.amount'),
    ...notNegative(limits?.leastPayable, 'limits.leastPayable'),
    ...unitIssues(rounding.unit, code, 'rounding.unit'),
  ]
}

function beforeAsOf(asOf: CivilDate, received: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `${asOf}, the day of the quote, or later`, 'zh-CN': `不早于报价日 ${asOf}` },
    received: verbatim(received),
    remedy: {
      en: 'What is owed was reckoned by the day of the quote: for an earlier day, quote by what was owed then.',
      'zh-CN': '所欠金额截至报价日；较早日期请按当日所欠另行报价。',
    },
  }
}

const notOneOf: Fault = {
  code: 'amount-or-components',
  expected: { en: 'either percent or amount', 'zh-CN': 'percent 或 amount 之一' },
  received: { en: 'both or neither', 'zh-CN': '两者皆有或皆无' },
  remedy: {
    en: 'Give up a percentage of the component or an amount of it; what is not given up is left out.',
    'zh-CN': '请按百分比或按金额减免；不减免的请删去。',
  },
}
