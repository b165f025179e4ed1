import {
  type Amount,
  type CurrencyCode,
  currency,
  type Issue,
  inspect,
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
import { netLiquidationDefinition } from './net-liquidation-definition'

/** What {@link netLiquidation} on the amount at placement is reckoned from. */
export interface NetLiquidationAtPlacement {
  readonly variant: 'at-placement'
  /** From the day of the placement to the last day that is counted. */
  readonly period: Period
  readonly currency: CurrencyCode
  /** What was placed, recalled accounts among it. */
  readonly placed: Amount
  /** What was paid in the period on what was placed, before fees and reversals. */
  readonly collected: Amount
  /** The payments that were undone in the period. */
  readonly reversed: Amount
  /** What the agency earned in the period, by commission or by account. */
  readonly fees: Amount
}

/** What {@link netLiquidation} net of recalls is reckoned from. */
export interface NetLiquidationNetOfRecalls extends Omit<NetLiquidationAtPlacement, 'variant'> {
  readonly variant: 'net-of-recalls'
  /** Of what was placed, what was taken back, as it was placed. */
  readonly recalled: Amount
}

/** What {@link netLiquidation} is reckoned from, by variant. */
export type NetLiquidationInput = NetLiquidationAtPlacement | NetLiquidationNetOfRecalls

const atPlacementShape: Shape<NetLiquidationAtPlacement> = /* @__PURE__ */ record<NetLiquidationAtPlacement>({
  variant: /* @__PURE__ */ oneOf(['at-placement']),
  period: periodShape,
  currency,
  placed: grossAmount,
  collected: grossAmount,
  reversed: grossAmount,
  fees: grossAmount,
})

const netOfRecallsShape: Shape<NetLiquidationNetOfRecalls> =
  /* @__PURE__ */ record<NetLiquidationNetOfRecalls>({
    variant: /* @__PURE__ */ oneOf(['net-of-recalls']),
    period: periodShape,
    currency,
    placed: grossAmount,
    recalled: grossAmount,
    collected: grossAmount,
    reversed: grossAmount,
    fees: grossAmount,
  })

/**
 * What share of the money that was placed has reached the creditor, after fees and reversals (净催回率)?
 *
 * In percent, not clamped: below 0 where fees and reversals exceed what was collected. Without a placed amount there is
 * no value: `null`, with the reason. The variants differ in what becomes of recalled accounts, as those of
 * `liquidationRate`; none is the default.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, an amount below zero or not exact money of the
 * currency, a period that ends before it starts, more recalled than was placed.
 *
 * Source: practice of creditors who compare agencies.
 *
 * @example
 * const period = { from: '2026-01-05', to: '2026-03-31' }
 * const flows = { period, currency: 'USD', collected: '13000.00', reversed: '1000.00', fees: '3000.00' }
 * netLiquidation({ ...flows, variant: 'at-placement', placed: '100000.00' }).value // => 9
 * netLiquidation({ ...flows, variant: 'net-of-recalls', placed: '100000.00', recalled: '10000.00' }).value // => 10
 */
export function netLiquidation(
  input: NetLiquidationInput,
): Measure<'net-liquidation', NetLiquidationInput['variant']> {
  if (variantOf(input, ['at-placement', 'net-of-recalls']) === 'at-placement') {
    return netOf(valueOrThrow(inspect(atPlacementShape, input, atPlacementIssues)), '0')
  }
  const checked = valueOrThrow(inspect(netOfRecallsShape, input, netOfRecallsIssues))
  return netOf(checked, checked.recalled)
}

function atPlacementIssues(input: NetLiquidationAtPlacement): readonly Issue[] {
  const { placed, collected, reversed, fees } = input
  return periodAmountIssues(input, { placed, collected, reversed, fees })
}

function netOfRecallsIssues(input: NetLiquidationNetOfRecalls): readonly Issue[] {
  const { placed, recalled, collected, reversed, fees, currency } = input
  return [
    ...periodAmountIssues(input, { placed, recalled, collected, reversed, fees }),
    ...recallIssues(recalled, placed, currency, 'recalled'),
  ]
}

function netOf(
  input: NetLiquidationInput,
  recalled: Amount,
): Measure<'net-liquidation', NetLiquidationInput['variant']> {
  const { variant, period, currency, placed, collected, reversed, fees } = input
  const kept = subtractMinorUnits(unitsOf(collected, currency), unitsOf(reversed, currency))
  return amountShareOf(netLiquidationDefinition, variant, {
    period,
    currency,
    part: subtractMinorUnits(kept, unitsOf(fees, currency)),
    whole: subtractMinorUnits(unitsOf(placed, currency), unitsOf(recalled, currency)),
  })
}
