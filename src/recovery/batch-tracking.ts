import {
  type CivilDate,
  type CurrencyCode,
  formatMinorUnits,
  inspect,
  type Label,
  subtractMinorUnits,
  toMinorDigits,
  valueOrThrow,
} from '../foundations'
import type { Period } from '../measures'
import type { MonthsBy } from './month-since-placement'
import { type PlacementBooks, placementBooksShape } from './placement-books'
import { placementIssues } from './placement-issues'
import { type BatchFlows, keptOf, readPlacements } from './read-placements'

/** What moved on a batch, in the currency of the tracking. */
export interface TrackedFlows {
  readonly collected: string
  readonly reversed: string
  readonly recalled: string
  readonly recalledCount: number
  readonly fees: string
  /** Collected less reversals and fees. */
  readonly net: string
}

/** What moved on a batch in one month since its placement. */
export interface TrackedMonth extends TrackedFlows {
  /** 0 is the month of the placement. */
  readonly month: number
  /** Its days. */
  readonly period: Period
  /** It has ended. Where not, its figures are still growing, and no rate is taken of them. */
  readonly isRipe: boolean
}

/** How one batch of one agency stands. */
export interface TrackedBatch {
  readonly agency: string
  readonly batch: string
  readonly placedOn: CivilDate
  readonly placed: string
  readonly placedCount: number
  /** What was placed and not recalled. */
  readonly remaining: string
  readonly remainingCount: number
  /** Over all months listed, the one that still runs among them. */
  readonly toDate: TrackedFlows
  readonly months: readonly TrackedMonth[]
}

/** What was placed, collected, recalled and paid in fees, by agency and batch (批次跟踪). */
export interface BatchTracking {
  readonly label: Label
  readonly basis: 'amount'
  readonly currency: CurrencyCode
  readonly period: { readonly asOf: CivilDate }
  readonly monthsBy: MonthsBy
  /** In the order of the batches given. */
  readonly batches: readonly TrackedBatch[]
}

const LABEL: Label = { en: 'Batches by agency', 'zh-CN': '各机构批次跟踪' }

/**
 * What was placed, collected, recalled and paid in fees, by agency and batch (批次跟踪)?
 *
 * The books of `tallyPlacements` with their sums. The month that still runs is listed and marked as not ripe; for rates of
 * the months that have ended: `liquidationCurves`.
 *
 * @throws ArrearsError `invalid-input` with every issue, by row, as {@link liquidationCurves}; `date-out-of-range` for a
 * month that ends after 9999-12-31.
 *
 * Source: practice of creditors who place with agencies.
 *
 * @example
 * const month = { month: 0, collected: '500.00', reversed: '20.00', recalled: '1000.00', recalledCount: 2, fees: '96.00' }
 * const batch = { agency: 'North', batch: '2026-01', placedOn: '2026-01-05', placed: '10000.00', placedCount: 40, months: [month] }
 * const books = { asOf: '2026-01-31', currency: 'USD', monthsBy: 'calendar', batches: [batch] }
 * const [row] = batchTracking(books).batches
 * row?.toDate.net // => '384.00'
 * row?.remaining // => '9000.00'
 */
export function batchTracking(input: PlacementBooks): BatchTracking {
  const checked = valueOrThrow(inspect(placementBooksShape, input, placementIssues))
  const { asOf, currency, monthsBy } = checked
  const minorDigits = toMinorDigits(currency, 'currency')
  const tell = (flows: BatchFlows): TrackedFlows => ({
    collected: formatMinorUnits(flows.collected, minorDigits),
    reversed: formatMinorUnits(flows.reversed, minorDigits),
    recalled: formatMinorUnits(flows.recalled, minorDigits),
    recalledCount: flows.recalledCount,
    fees: formatMinorUnits(flows.fees, minorDigits),
    net: formatMinorUnits(keptOf(flows, 'net-liquidation'), minorDigits),
  })
  return {
    label: LABEL,
    basis: 'amount',
    currency,
    period: { asOf },
    monthsBy,
    batches: readPlacements(checked).map(
      ({ agency, batch, placedOn, placed, placedCount, months, toDate }) => ({
        agency,
        batch,
        placedOn,
        placed: formatMinorUnits(placed, minorDigits),
        placedCount,
        remaining: formatMinorUnits(subtractMinorUnits(placed, toDate.recalled), minorDigits),
        remainingCount: placedCount - toDate.recalledCount,
        toDate: tell(toDate),
        months: months.map(({ month, period, isRipe, inMonth }) => ({
          month,
          period,
          isRipe,
          ...tell(inMonth),
        })),
      }),
    ),
  }
}
