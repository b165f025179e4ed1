import {
  type Amount,
  addMinorUnits,
  amount,
  type CurrencyCode,
  currency,
  formatMinorUnits,
  type Issue,
  inspect,
  oneOf,
  type RoundingMode,
  record,
  roundingModes,
  type Shape,
  toMinorDigits,
  valueOrThrow,
} from '../foundations'
import {
  amountShareOf,
  count,
  type Measure,
  measureOf,
  type Period,
  periodAmountIssues,
  periodShape,
  variantOf,
} from '../measures'
import { costToCollectDefinition, fixedCostShareDefinition } from './cost-to-collect-definition'
import { unitsOf } from './flow-issues'
import { grossAmount } from './gross-amount'

/** What collecting cost in a period. */
export interface CollectionCosts {
  readonly period: Period
  readonly currency: CurrencyCode
  /** What would have been spent had nothing been collected, such as rent, systems and fixed wages. */
  readonly fixedCost: Amount
  /** What grows with the work or with the money, such as calls, letters, commissions and bonuses. */
  readonly variableCost: Amount
}

/** What {@link costToCollect} as a share is reckoned from. */
export interface CostToCollectAsShare extends CollectionCosts {
  readonly variant: 'share'
  /** Net of reversals. */
  readonly collected: Amount
}

/** What {@link costToCollect} per collection is reckoned from. */
export interface CostPerCollection extends CollectionCosts {
  readonly variant: 'per-collection'
  /** How many payments, or how many cases that paid, by the choice of the caller: the same every period. */
  readonly collections: number
  /** Of the amount. */
  readonly roundingMode: RoundingMode
}

/** What {@link costToCollect} is reckoned from, by variant. */
export type CostToCollectInput = CostToCollectAsShare | CostPerCollection

/** A cost to collect, with the share of it that is fixed: the one cannot be read without the other. */
export type CostToCollect = Measure<'cost-to-collect', CostToCollectInput['variant']> & {
  readonly fixedCostShare: Measure<'fixed-cost-share', 'of-total-cost'>
}

const costsShape: Shape<CollectionCosts> = /* @__PURE__ */ record<CollectionCosts>({
  period: periodShape,
  currency,
  fixedCost: grossAmount,
  variableCost: grossAmount,
})

const asShareShape: Shape<CostToCollectAsShare> = /* @__PURE__ */ record<CostToCollectAsShare>({
  variant: /* @__PURE__ */ oneOf(['share']),
  period: periodShape,
  currency,
  fixedCost: grossAmount,
  variableCost: grossAmount,
  collected: amount,
})

const perCollectionShape: Shape<CostPerCollection> = /* @__PURE__ */ record<CostPerCollection>({
  variant: /* @__PURE__ */ oneOf(['per-collection']),
  period: periodShape,
  currency,
  fixedCost: grossAmount,
  variableCost: grossAmount,
  collections: count,
  roundingMode: /* @__PURE__ */ oneOf(roundingModes),
})

/**
 * What does it cost to collect (催收成本率)?
 *
 * The result carries the fixed cost share, without which it misleads: where much of the cost is fixed, it falls by volume
 * alone. There is no default variant.
 *
 * - `share`: total cost in percent of what was collected, net of reversals. Where that is zero or less there is none:
 *   `null`, with the reason.
 * - `per-collection`: total cost / number of collections, as an amount.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, a cost below zero or an amount that is not exact
 * money of the currency, a count that is negative or not whole, a period that ends before it starts, no rounding mode for
 * money.
 *
 * Source: practice of collection and billing departments.
 *
 * @example
 * const period = { from: '2026-01-01', to: '2026-03-31' }
 * const costs = { period, currency: 'USD', fixedCost: '9000.00', variableCost: '3000.00' }
 * const cost = costToCollect({ ...costs, variant: 'share', collected: '80000.00' })
 * cost.value // => 15
 * cost.fixedCostShare.value // => 75
 * const each = costToCollect({ ...costs, variant: 'per-collection', collections: 160, roundingMode: 'half-up' })
 * each.amount // => '75.00'
 */
export function costToCollect(input: CostToCollectInput): CostToCollect {
  if (variantOf(input, ['share', 'per-collection']) === 'share') {
    const checked = valueOrThrow(inspect(asShareShape, input, asShareIssues))
    const { period, currency, collected } = checked
    const measure = measureOf(costToCollectDefinition, 'share', {
      period,
      currency,
      numerator: totalOf(checked),
      denominator: formatMinorUnits(unitsOf(collected, currency), toMinorDigits(currency, 'currency')),
    })
    return { ...measure, fixedCostShare: shareOf(checked) }
  }
  const checked = valueOrThrow(inspect(perCollectionShape, input, costIssues))
  const { period, currency, collections, roundingMode } = checked
  const measure = measureOf(costToCollectDefinition, 'per-collection', {
    period,
    currency,
    numerator: totalOf(checked),
    denominator: collections,
    roundingMode,
  })
  return { ...measure, fixedCostShare: shareOf(checked) }
}

/**
 * What share of the cost of collection would remain if nothing were collected (固定成本占比)?
 *
 * In percent, 0 to 100. Without any cost there is none: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: a cost below zero or not exact money of the currency, a period
 * that ends before it starts.
 *
 * Source: cost accounting.
 *
 * @example
 * const period = { from: '2026-01-01', to: '2026-03-31' }
 * fixedCostShare({ period, currency: 'USD', fixedCost: '9000.00', variableCost: '3000.00' }).value // => 75
 */
export function fixedCostShare(input: CollectionCosts): Measure<'fixed-cost-share', 'of-total-cost'> {
  return shareOf(valueOrThrow(inspect(costsShape, input, costIssues)))
}

function costIssues(input: CollectionCosts): readonly Issue[] {
  const { fixedCost, variableCost } = input
  return periodAmountIssues(input, { fixedCost, variableCost })
}

function asShareIssues(input: CostToCollectAsShare): readonly Issue[] {
  const { fixedCost, variableCost, collected } = input
  return periodAmountIssues(input, { fixedCost, variableCost, collected })
}

function totalOf({ fixedCost, variableCost, currency }: CollectionCosts): string {
  const total = addMinorUnits(unitsOf(fixedCost, currency), unitsOf(variableCost, currency))
  return formatMinorUnits(total, toMinorDigits(currency, 'currency'))
}

function shareOf({
  period,
  currency,
  fixedCost,
  variableCost,
}: CollectionCosts): Measure<'fixed-cost-share', 'of-total-cost'> {
  const fixed = unitsOf(fixedCost, currency)
  const whole = addMinorUnits(fixed, unitsOf(variableCost, currency))
  return amountShareOf(fixedCostShareDefinition, 'of-total-cost', { period, currency, part: fixed, whole })
}
