import {
  type Amount,
  type CurrencyCode,
  currency,
  type Issue,
  inspect,
  type MinorUnits,
  oneOf,
  record,
  type Shape,
  subtractMinorUnits,
  valueOrThrow,
} from '../foundations'
import {
  amountShareOf,
  type Measure,
  type Period,
  periodAmountIssues,
  periodShape,
  variantOf,
} from '../measures'
import { recallIssues, unitsOf } from './flow-issues'
import { grossAmount } from './gross-amount'
import { liquidationRateDefinition } from './liquidation-rate-definition'

/** What {@link liquidationRate} on the amount at placement is reckoned from. */
export interface LiquidationAtPlacement {
  readonly variant: 'at-placement'
  /** From the day of the placement to the last day that is counted. */
  readonly period: Period
  readonly currency: CurrencyCode
  /** What was placed, recalled accounts among it. */
  readonly placed: Amount
  /** What was paid in the period on what was placed, before reversals. */
  readonly collected: Amount
  /** The payments of it, or of earlier days, that were undone in the period. */
  readonly reversed: Amount
}

/** What {@link liquidationRate} net of recalls is reckoned from. */
export interface LiquidationNetOfRecalls extends Omit<LiquidationAtPlacement, 'variant'> {
  readonly variant: 'net-of-recalls'
  /** Of what was placed, what was taken back, as it was placed. */
  readonly recalled: Amount
}

/** What {@link liquidationRate} on the new placements of the same period is reckoned from. */
export interface LiquidationOfSamePeriod {
  readonly variant: 'same-period'
  readonly period: Period
  readonly currency: CurrencyCode
  /** What was placed in the period. */
  readonly newlyPlaced: Amount
  /** What was paid in the period on any placement, before reversals. */
  readonly collected: Amount
  /** The payments that were undone in the period. */
  readonly reversed: Amount
}

/** What {@link liquidationRate} is reckoned from, by variant. */
export type LiquidationRateInput = LiquidationAtPlacement | LiquidationNetOfRecalls | LiquidationOfSamePeriod

const atPlacementShape: Shape<LiquidationAtPlacement> = /* @__PURE__ */ record<LiquidationAtPlacement>({
  variant: /* @__PURE__ */ oneOf(['at-placement']),
  period: periodShape,
  currency,
  placed: grossAmount,
  collected: grossAmount,
  reversed: grossAmount,
})

const netOfRecallsShape: Shape<LiquidationNetOfRecalls> = /* @__PURE__ */ record<LiquidationNetOfRecalls>({
  variant: /* @__PURE__ */ oneOf(['net-of-recalls']),
  period: periodShape,
  currency,
  placed: grossAmount,
  recalled: grossAmount,
  collected: grossAmount,
  reversed: grossAmount,
})

const samePeriodShape: Shape<LiquidationOfSamePeriod> = /* @__PURE__ */ record<LiquidationOfSamePeriod>({
  variant: /* @__PURE__ */ oneOf(['same-period']),
  period: periodShape,
  currency,
  newlyPlaced: grossAmount,
  collected: grossAmount,
  reversed: grossAmount,
})

/**
 * What share of the money that was placed for collection has been collected (催回率)?
 *
 * In percent, not clamped: below 0 where more was reversed than collected, above 100 where more was collected than was
 * placed. Without a placed amount there is no rate: `null`, with the reason. There is no default variant.
 *
 * - `at-placement`: recalled accounts stay in what was placed, as in a static pool.
 * - `net-of-recalls`: what was recalled leaves it.
 * - `same-period`: whatever was collected in the period / what was newly placed in it, as in the OpsDog benchmarks.
 *
 * Of a batch month by month: `liquidationCurves`.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, an amount below zero or not exact money of the
 * currency, a period that ends before it starts, more recalled than was placed.
 *
 * Sources: practice of collection agencies and debt buyers; OpsDog for `same-period`.
 *
 * @example
 * const period = { from: '2026-01-05', to: '2026-03-31' }
 * const batch = { period, currency: 'USD', placed: '100000.00', collected: '13000.00', reversed: '1000.00' }
 * liquidationRate({ ...batch, variant: 'at-placement' }).value // => 12
 * liquidationRate({ ...batch, variant: 'net-of-recalls', recalled: '20000.00' }).value // => 15
 */
export function liquidationRate(
  input: LiquidationRateInput,
): Measure<'liquidation-rate', LiquidationRateInput['variant']> {
  switch (variantOf(input, ['at-placement', 'net-of-recalls', 'same-period'])) {
    case 'at-placement': {
      const checked = valueOrThrow(inspect(atPlacementShape, input, atPlacementIssues))
      return rateOf(checked, unitsOf(checked.placed, checked.currency))
    }
    case 'net-of-recalls': {
      const checked = valueOrThrow(inspect(netOfRecallsShape, input, netOfRecallsIssues))
      const { currency, placed, recalled } = checked
      return rateOf(checked, subtractMinorUnits(unitsOf(placed, currency), unitsOf(recalled, currency)))
    }
    case 'same-period': {
      const checked = valueOrThrow(inspect(samePeriodShape, input, samePeriodIssues))
      return rateOf(checked, unitsOf(checked.newlyPlaced, checked.currency))
    }
  }
}

function atPlacementIssues(input: LiquidationAtPlacement): readonly Issue[] {
  const { placed, collected, reversed } = input
  return periodAmountIssues(input, { placed, collected, reversed })
}

function netOfRecallsIssues(input: LiquidationNetOfRecalls): readonly Issue[] {
  const { placed, recalled, collected, reversed, currency } = input
  return [
    ...periodAmountIssues(input, { placed, recalled, collected, reversed }),
    ...recallIssues(recalled, placed, currency, 'recalled'),
  ]
}

function samePeriodIssues(input: LiquidationOfSamePeriod): readonly Issue[] {
  const { newlyPlaced, collected, reversed } = input
  return periodAmountIssues(input, { newlyPlaced, collected, reversed })
}

function rateOf(
  { variant, period, currency, collected, reversed }: LiquidationRateInput,
  whole: MinorUnits,
): Measure<'liquidation-rate', LiquidationRateInput['variant']> {
  return amountShareOf(liquidationRateDefinition, variant, {
    period,
    currency,
    part: subtractMinorUnits(unitsOf(collected, currency), unitsOf(reversed, currency)),
    whole,
  })
}
