import { notNegativeIssues } from '../charges'
import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  dictionaryOf,
  type Fault,
  type FieldShapes,
  type Issue,
  joinPath,
  listOf,
  oneOf,
  optional,
  record,
  roundingRuleShape,
  type Shape,
  sumAmounts,
  text,
  unitIssues,
  verbatim,
} from '../foundations'
import {
  type Components,
  componentNames,
  componentsShape,
  duplicateIdIssue,
  exactAmountIssues,
} from '../model'
import { componentIssues } from '../settlement'
import { type Authority, authorityIssues, authorityShape, unlistedIdIssue } from '../strategy'
import { offerIdsOf } from './offer-id'
import { boundIssues, type OffersPolicy, offersPolicyIssues, offersPolicyShape } from './offers-policy'
import { type DiscountTerms, discountDayCounts, type Outcome, outcomeShape } from './outcome'
import { outcomeListIssues } from './outcomes-issues'
import {
  boundsShape,
  type Difficulty,
  difficulties,
  type OfferBound,
  type Willingness,
  willingnesses,
} from './product'
import { ratePercent, sharePercent } from './shares'

/** How offers are ranked against other ways out (现值比较的条件). */
export interface OffersValuation extends DiscountTerms {
  /** By product: how much of its payments is expected to come in, in percent, as such plans are kept; absent: not known. */
  readonly expectedPercents: Readonly<Record<string, string | number>>
  /** The other ways out: payment in full, litigation, doing nothing. */
  readonly alternatives: readonly Outcome[]
}

/** What is known of a debtor and of who asks, as far as it decides what is offered. */
export interface OffersKnown {
  /** Absent: not known. */
  readonly willingness?: Willingness
  /** Absent: not known. */
  readonly difficulty?: Difficulty
  /** What comes in each month (月收入); absent: not known. */
  readonly monthlyIncome?: Amount
  /** What it takes to live each month, and the installments of all other debts (必要支出及其他债务的还款); absent: not known. */
  readonly monthlyExpenses?: Amount
  /** What the debtor would pay down, for plans that take it; absent: the least that each asks for. */
  readonly downPayment?: Amount
  /** What the debtor would pay today as a sign of good faith; absent: as much as is free. */
  readonly partPayment?: Amount
  /** The role that asks, of the authority; absent: nobody says what it may promise. */
  readonly role?: string
  /** What law forbids of any offer here. */
  readonly bounds?: readonly OfferBound[]
}

/** What is known of a debtor and of who asks, and by what offers are ranked. */
export interface OffersAsked extends OffersKnown {
  /** Absent: nothing is ranked. */
  readonly valuation?: OffersValuation
}

/** A debtor in arrears, and what may be offered at all. */
export interface OffersQuestion extends OffersAsked {
  readonly currency: CurrencyCode
  /** The day of the quote. */
  readonly asOf: CivilDate
  /** All that is owed on it, by component; each zero or more. */
  readonly owed: Components
  readonly policy: OffersPolicy
  /** Who may approve what. */
  readonly authority: Authority
  /** The ids of the offers that the strategy allows here, as a decision lists them; absent: it is not asked. */
  readonly allowedOffers?: readonly string[]
  /** Those of which it is not known whether it does. */
  readonly openOffers?: readonly string[]
}

/** The fields of {@link OffersKnown}. */
export const offersKnownFields: FieldShapes<OffersKnown> = {
  willingness: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(willingnesses)),
  difficulty: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(difficulties)),
  monthlyIncome: /* @__PURE__ */ optional(amount),
  monthlyExpenses: /* @__PURE__ */ optional(amount),
  downPayment: /* @__PURE__ */ optional(amount),
  partPayment: /* @__PURE__ */ optional(amount),
  role: /* @__PURE__ */ optional(text),
  bounds: /* @__PURE__ */ optional(boundsShape),
}

/** The fields of {@link OffersAsked}. */
export const offersAskedFields: FieldShapes<OffersAsked> = /* @__PURE__ */ Object.assign(
  {},
  offersKnownFields,
  {
    valuation: /* @__PURE__ */ optional(
      /* @__PURE__ */ record<OffersValuation>({
        annualRatePercent: /* @__PURE__ */ optional(ratePercent),
        dayCount: /* @__PURE__ */ oneOf(discountDayCounts),
        rounding: roundingRuleShape,
        expectedPercents: /* @__PURE__ */ dictionaryOf(sharePercent),
        alternatives: /* @__PURE__ */ listOf(outcomeShape),
      }),
    ),
  },
)

/** The form of an {@link OffersQuestion}. */
export const offersQuestionShape: Shape<OffersQuestion> = /* @__PURE__ */ record<OffersQuestion>(
  /* @__PURE__ */ Object.assign({}, offersAskedFields, {
    currency,
    asOf: civilDate,
    owed: componentsShape,
    policy: offersPolicyShape,
    authority: authorityShape,
    allowedOffers: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
    openOffers: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  }),
)

/** What is wrong with a well-formed question? Every fault. */
export function offersQuestionIssues(question: OffersQuestion): readonly Issue[] {
  const { currency: code, owed, policy, authority, role, bounds = [], valuation } = question
  const ofComponents = componentIssues(owed, code, 'owed')
  const roles = authority.roles.map(({ id }) => id)
  return [
    ...ofComponents,
    // Each may be as much as can be written, and all together more.
    ...(ofComponents.length > 0 ? [] : exactAmountIssues(totalOwed(owed, code), code, 'owed')),
    ...(['monthlyIncome', 'monthlyExpenses', 'downPayment', 'partPayment'] as const).flatMap((name) =>
      notNegative(question[name], code, name),
    ),
    ...otherCurrencyIssues(policy.currency, code, 'policy.currency'),
    ...offersPolicyIssues(policy, 'policy'),
    ...otherCurrencyIssues(authority.currency, code, 'authority.currency'),
    ...authorityIssues(authority, 'authority'),
    ...(role === undefined ? [] : unlistedIdIssue(role, roles, 'role')),
    ...boundIssues(bounds, 'bounds'),
    ...(valuation === undefined ? [] : valuationIssues(valuation, question)),
  ]
}

function valuationIssues(
  { rounding, expectedPercents, alternatives }: OffersValuation,
  { currency: code, asOf, policy }: OffersQuestion,
): readonly Issue[] {
  const products = policy.products.map(({ id }) => id)
  const quoted = policy.products.flatMap(offerIdsOf)
  return [
    ...unitIssues(rounding.unit, code, 'valuation.rounding.unit'),
    ...Object.keys(expectedPercents).flatMap((id) =>
      unlistedIdIssue(id, products, joinPath('valuation.expectedPercents', id)),
    ),
    ...outcomeListIssues(alternatives, code, asOf, 'valuation.alternatives'),
    ...alternatives.flatMap(({ id }, index) =>
      quoted.includes(id)
        ? [duplicateIdIssue(id, 'policy.products', `${joinPath('valuation.alternatives', index)}.id`)]
        : [],
    ),
  ]
}

function totalOwed(owed: Components, code: CurrencyCode): string {
  return sumAmounts(
    componentNames.map((name) => owed[name] ?? 0),
    code,
  )
}

function notNegative(value: Amount | undefined, code: CurrencyCode, path: string): readonly Issue[] {
  return value === undefined ? [] : notNegativeIssues(value, code, path)
}

function otherCurrencyIssues(received: CurrencyCode, code: CurrencyCode, path: string): readonly Issue[] {
  return received === code ? [] : [describeFault(otherCurrency(received, code), path)]
}

function otherCurrency(received: CurrencyCode, expected: CurrencyCode): Fault {
  return {
    code: 'mixed-currency',
    expected: { en: `${expected}, the currency of the debt`, 'zh-CN': `债务的货币 ${expected}` },
    received: verbatim(received),
    remedy: {
      en: 'Ask for the products and the limits of that currency; the library never converts.',
      'zh-CN': '请使用该货币的产品与权限；本库从不换算。',
    },
  }
}
