import {
  type CivilDate,
  type CurrencyCode,
  formatMinorUnits,
  inspect,
  type Label,
  oneOf,
  record,
  type Shape,
  toMinorDigits,
  valueOrThrow,
} from '../foundations'
import type { Measure } from '../measures'
import { liquidationRateDefinition } from './liquidation-rate-definition'
import type { MonthsBy } from './month-since-placement'
import { netLiquidationDefinition } from './net-liquidation-definition'
import { type PlacementBooks, placementFields } from './placement-books'
import { placementIssues } from './placement-issues'
import { type BatchRate, keptOf, rateThrough, readPlacements } from './read-placements'

/** What {@link liquidationCurves} are reckoned from: the books, as `tallyPlacements` makes them, and which rate. */
export interface LiquidationCurvesInput extends PlacementBooks, BatchRate {}

/** How far a batch had come at the end of one month since its placement. */
export interface LiquidationPoint {
  /** 0 is the month of the placement. */
  readonly month: number
  /** What was kept in this month alone, net of reversals, and of fees for net liquidation. Over the months it adds up to the numerator of `rate`. */
  readonly kept: string
  /** From the placement to the end of the month. */
  readonly rate: Measure<BatchRate['measure'], BatchRate['variant']>
}

/** How one batch of one agency came along. */
export interface LiquidationCurve {
  readonly agency: string
  readonly batch: string
  readonly placedOn: CivilDate
  readonly placed: string
  readonly placedCount: number
  /** One for each month that has ended and is listed; a month that has not ended is absent, not zero. */
  readonly points: readonly LiquidationPoint[]
}

/** The liquidation of batches by month since placement, cumulative (批次催回曲线). */
export interface LiquidationCurves {
  readonly measure: BatchRate['measure']
  readonly variant: BatchRate['variant']
  readonly label: Label
  readonly unit: 'percent'
  readonly basis: 'amount'
  readonly currency: CurrencyCode
  readonly period: { readonly asOf: CivilDate }
  readonly monthsBy: MonthsBy
  /** In the order of the batches given. */
  readonly curves: readonly LiquidationCurve[]
}

/** The form of a {@link LiquidationCurvesInput}. */
export const liquidationCurvesShape: Shape<LiquidationCurvesInput> =
  /* @__PURE__ */ record<LiquidationCurvesInput>(
    /* @__PURE__ */ Object.assign({}, placementFields, {
      measure: /* @__PURE__ */ oneOf(['liquidation-rate', 'net-liquidation']),
      variant: /* @__PURE__ */ oneOf(['at-placement', 'net-of-recalls']),
    }),
  )

/**
 * How much of each batch was collected by the end of each month since its placement (批次催回曲线)?
 *
 * Cumulative: `liquidationRate` or `netLiquidation` from the placement to the end of the month, by the variant named, each
 * with its counts. A month that has not ended by `asOf` is absent, not zero. A curve can fall, where reversals exceed what
 * came in. Batches compare at the same month only.
 *
 * @throws ArrearsError `invalid-input` with every issue, by row: no measure or variant, an amount below zero or not exact
 * money of the currency, a batch of an agency given twice or in another currency, months out of turn or not begun, more
 * recalled than was placed. `date-out-of-range` for a month that ends after 9999-12-31.
 *
 * Source: practice of collection agencies and debt buyers (static pool, batch by months since placement).
 *
 * @example
 * const nothing = { reversed: '0.00', recalled: '0.00', recalledCount: 0, fees: '0.00' }
 * const months = [
 *   { month: 0, collected: '500.00', ...nothing },
 *   { month: 1, collected: '300.00', ...nothing },
 *   { month: 2, collected: '100.00', ...nothing },
 * ]
 * const batch = { agency: 'North', batch: '2026-01', placedOn: '2026-01-05', placed: '10000.00', placedCount: 40, months }
 * const books = { asOf: '2026-03-15', currency: 'USD', monthsBy: 'calendar', batches: [batch] }
 * const { curves } = liquidationCurves({ ...books, measure: 'liquidation-rate', variant: 'at-placement' })
 * curves[0]?.points.map(({ rate }) => rate.value) // => [5, 8]
 */
export function liquidationCurves(input: LiquidationCurvesInput): LiquidationCurves {
  const checked = valueOrThrow(inspect(liquidationCurvesShape, input, placementIssues))
  const { measure, variant, asOf, currency, monthsBy } = checked
  const minorDigits = toMinorDigits(currency, 'currency')
  return {
    measure,
    variant,
    label: labelOf(checked),
    unit: 'percent',
    basis: 'amount',
    currency,
    period: { asOf },
    monthsBy,
    curves: readPlacements(checked).map((batch) => ({
      agency: batch.agency,
      batch: batch.batch,
      placedOn: batch.placedOn,
      placed: formatMinorUnits(batch.placed, minorDigits),
      placedCount: batch.placedCount,
      points: batch.months
        .filter(({ isRipe }) => isRipe)
        .map((month) => ({
          month: month.month,
          kept: formatMinorUnits(keptOf(month.inMonth, measure), minorDigits),
          rate: rateThrough(batch, month, checked, currency),
        })),
    })),
  }
}

/** The words of the rate that is looked at. */
export function labelOf({ measure, variant }: BatchRate): Label {
  const { variants } = measure === 'net-liquidation' ? netLiquidationDefinition : liquidationRateDefinition
  return variants[variant].label
}
