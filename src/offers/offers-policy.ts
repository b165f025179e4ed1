import { notNegativeIssues } from '../charges'
import {
  type CurrencyCode,
  currency,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  showValue,
  thresholdPercent,
  unitIssues,
} from '../foundations'
import { duplicateIdIssue, duplicateIdIssues } from '../model'
import { unlistedIdIssue } from '../strategy'
import { offerIdsOf } from './offer-id'
import { type OfferBound, type OfferProduct, type PlanProduct, productShape } from './product'

/** What a lender offers, to whom and on which terms (还款产品政策): a section of its policy. */
export interface OffersPolicy {
  /** Of all products, which are not offered for debts of another. */
  readonly currency: CurrencyCode
  /** Whether the cost of a year is the rate of a month times twelve, or compounded (单利或复利年化). */
  readonly annualCost: 'simple' | 'compound'
  /** A monthly payment above this share of the monthly income is warned of, and not refused; absent: none is. */
  readonly warningSharePercent?: number | string
  /** In the order in which they are told. */
  readonly products: readonly OfferProduct[]
}

/** The ids that a section may name. */
export interface KnownMeasures {
  /** Of the measures of the authority. */
  readonly measures: readonly string[]
  /** Of the offers of the strategy. */
  readonly offers: readonly string[]
}

/** The form of an {@link OffersPolicy}. */
export const offersPolicyShape: Shape<OffersPolicy> = /* @__PURE__ */ record<OffersPolicy>({
  currency,
  annualCost: /* @__PURE__ */ oneOf(['simple', 'compound']),
  warningSharePercent: /* @__PURE__ */ optional(thresholdPercent),
  products: /* @__PURE__ */ listOf(productShape),
})

/**
 * What is wrong with a well-formed section? Every fault.
 *
 * @param known - Absent: what the products name is not looked up.
 */
export function offersPolicyIssues(
  { currency: code, products }: OffersPolicy,
  path: string,
  known?: KnownMeasures,
): readonly Issue[] {
  const at = joinPath(path, 'products')
  return [
    ...duplicateIdIssues(products, at),
    ...sameOfferIssues(products, at),
    ...products.flatMap((product, index) => {
      const own = joinPath(at, index)
      return [
        ...(known === undefined ? [] : namedIssues(product, known, own)),
        ...audienceIssues(product, own),
        ...boundIssues(product.bounds ?? [], `${own}.bounds`),
        ...ownIssues(product, code, own),
      ]
    }),
  ]
}

/** What is wrong with well-formed bounds? Every fault. */
export function boundIssues(bounds: readonly OfferBound[], path: string): readonly Issue[] {
  return [
    ...duplicateIdIssues(bounds, path),
    ...bounds.flatMap(({ longestMonths, mostAnnualCostPercent }, index) =>
      longestMonths === undefined && mostAnnualCostPercent === undefined
        ? [describeFault(bindsNothing, joinPath(path, index))]
        : [],
    ),
  ]
}

function ownIssues(product: OfferProduct, code: CurrencyCode, path: string): readonly Issue[] {
  switch (product.kind) {
    case 'plan':
      return planIssues(product, code, path)
    case 'settlement':
      return [
        ...(product.leastPayable === undefined
          ? []
          : notNegativeIssues(product.leastPayable, code, `${path}.leastPayable`)),
        ...unitIssues(product.rounding.unit, code, `${path}.rounding.unit`),
      ]
    case 'part-payment':
      return [
        ...(product.least === undefined ? [] : notNegativeIssues(product.least, code, `${path}.least`)),
        ...unitIssues(product.unit, code, `${path}.unit`),
      ]
  }
}

function namedIssues(
  product: OfferProduct,
  { measures, offers }: KnownMeasures,
  path: string,
): readonly Issue[] {
  const relief = product.kind === 'plan' ? product.relief : undefined
  return [
    ...unlistedIdIssue(product.measure, measures, `${path}.measure`),
    ...(product.offer === undefined ? [] : unlistedIdIssue(product.offer, offers, `${path}.offer`)),
    ...(relief === undefined ? [] : unlistedIdIssue(relief.measure, measures, `${path}.relief.measure`)),
  ]
}

/** Which products have another id, and an offer of the same one? */
function sameOfferIssues(products: readonly OfferProduct[], path: string): readonly Issue[] {
  const first = new Map<string, number>()
  return products.flatMap((product, index) =>
    offerIdsOf(product).flatMap((id) => {
      const before = first.get(id)
      if (before === undefined) first.set(id, index)
      return before === undefined || products[before]?.id === product.id
        ? []
        : [duplicateIdIssue(id, joinPath(path, before), `${joinPath(path, index)}.id`)]
    }),
  )
}

function audienceIssues({ for: audience }: OfferProduct, path: string): readonly Issue[] {
  return (['willingness', 'difficulty'] as const).flatMap((name) =>
    audience[name].length > 0 ? [] : [describeFault(forNobody, `${path}.for.${name}`)],
  )
}

function planIssues(
  { terms, counts, firstDue, downPayment, relief, rounding }: PlanProduct,
  code: CurrencyCode,
  path: string,
): readonly Issue[] {
  const { afterDays, dayOfMonth } = firstDue
  return [
    ...(counts.length === 0 ? [describeFault(noCounts, `${path}.counts`)] : []),
    ...counts.flatMap((count, index) => {
      const before = counts[index - 1]
      return before === undefined || count > before
        ? []
        : [describeFault(countOrder(before, count), joinPath(`${path}.counts`, index))]
    }),
    ...(afterDays >= 1 ? [] : [describeFault(notLater(0, afterDays), `${path}.firstDue.afterDays`)]),
    ...(terms.method === 'equal-parts' || Number(terms.annualRatePercent) === 0 || afterDays >= SHORTEST_MONTH
      ? []
      : [describeFault(tooSoon(afterDays), `${path}.firstDue.afterDays`)]),
    ...(dayOfMonth === 29 || dayOfMonth === 30
      ? [describeFault(notEveryMonth(dayOfMonth), `${path}.firstDue.dayOfMonth`)]
      : []),
    ...(downPayment === undefined || downPayment.afterDays < afterDays
      ? []
      : [describeFault(notBefore(afterDays, downPayment.afterDays), `${path}.downPayment.afterDays`)]),
    ...(relief === undefined ? [] : unitIssues(relief.rounding.unit, code, `${path}.relief.rounding.unit`)),
    ...unitIssues(rounding.unit, code, `${path}.rounding.unit`),
  ]
}

const SHORTEST_MONTH = 28

const bindsNothing: Fault = {
  code: 'missing',
  expected: {
    en: 'longestMonths or mostAnnualCostPercent',
    'zh-CN': 'longestMonths 或 mostAnnualCostPercent',
  },
  received: { en: 'neither', 'zh-CN': '两者皆无' },
  remedy: { en: 'A bound that binds nothing is to be left out.', 'zh-CN': '不限制任何内容的限制请删去。' },
}

const forNobody: Fault = {
  code: 'missing',
  expected: { en: 'at least one', 'zh-CN': '至少一项' },
  received: { en: 'none', 'zh-CN': '无' },
  remedy: {
    en: 'List every value for which it may be offered; a product for nobody is to be left out.',
    'zh-CN': '请列出可提供该产品的各种情况；不提供给任何人的产品请删去。',
  },
}

const noCounts: Fault = {
  code: 'missing',
  expected: { en: 'at least one number of installments', 'zh-CN': '至少一个期数' },
  received: { en: 'none', 'zh-CN': '无' },
  remedy: {
    en: 'List the numbers that may be chosen, such as 6 and 12.',
    'zh-CN': '请列出可选期数，例如 6 和 12。',
  },
}

function countOrder(before: number, received: number): Fault {
  return {
    code: 'limit-order',
    expected: { en: `more than ${before}, the number before`, 'zh-CN': `大于前一期数 ${before}` },
    received: showValue(received),
    remedy: { en: 'List each number once, rising.', 'zh-CN': '请由小到大列出，每个期数一次。' },
  }
}

function notLater(least: number, received: number): Fault {
  return {
    code: 'not-positive',
    expected: { en: `more than ${least} days`, 'zh-CN': `多于 ${least} 天` },
    received: showValue(received),
    remedy: {
      en: 'What is paid on the day itself is a down payment; the first installment comes after it.',
      'zh-CN': '当日支付的是首付款；首期在其后。',
    },
  }
}

function tooSoon(received: number): Fault {
  return {
    code: 'limit-order',
    expected: {
      en: `at least ${SHORTEST_MONTH} days, as the plan bears interest`,
      'zh-CN': `计息方案至少 ${SHORTEST_MONTH} 天`,
    },
    received: showValue(received),
    remedy: {
      en: 'The first installment bears interest of a whole month: it may not come sooner than a month ends, or the plan costs more than it tells.',
      'zh-CN': '首期按整月计息：不应早于一个月，否则实际成本高于所示。',
    },
  }
}

function notBefore(first: number, received: number): Fault {
  return {
    code: 'date-order',
    expected: {
      en: `fewer days than ${first}, after which the first installment may fall due`,
      'zh-CN': `少于首期最早到期的 ${first} 天`,
    },
    received: showValue(received),
    remedy: { en: 'A down payment comes before the installments.', 'zh-CN': '首付款先于各期。' },
  }
}

function notEveryMonth(received: number): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'a day from 1 to 28, or 31', 'zh-CN': '1 至 28，或 31' },
    received: showValue(received),
    remedy: {
      en: 'February may have no such day: write 31 for the last day of every month.',
      'zh-CN': '二月可能没有这一天：每月最后一天请写 31。',
    },
  }
}
