import {
  type CivilDate,
  type CurrencyCode,
  formatMinorUnits,
  inOrder,
  inspect,
  type Label,
  toMinorDigits,
  valueOrThrow,
} from '../foundations'
import { exactlyOf, type Measure } from '../measures'
import { type LiquidationCurvesInput, labelOf, liquidationCurvesShape } from './liquidation-curves'
import type { MonthsBy } from './month-since-placement'
import { placementIssues } from './placement-issues'
import { type BatchRate, type ReadBatch, rateThrough, readPlacements } from './read-placements'

/** Where one agency stood with a batch at the end of a month since placement. */
export interface ComparedAgency {
  readonly agency: string
  readonly placedOn: CivilDate
  readonly placed: string
  readonly placedCount: number
  /** From the placement to the end of the month; `null` where that month has not ended, or is not listed. */
  readonly rate: Measure<BatchRate['measure'], BatchRate['variant']> | null
  /** 1 is the highest rate; equal rates share a rank, and the next one is left out. `null` where nothing compares. */
  readonly rank: number | null
}

/** The agencies that share a batch, side by side at the end of one month since placement. */
export interface ComparedMonth {
  /** 0 is the month of the placement. */
  readonly month: number
  /** There are two agencies or more, and the month has ended for all of them. */
  readonly isComparable: boolean
  /** By name. */
  readonly agencies: readonly ComparedAgency[]
}

/** One batch, and how the agencies that share it came along. */
export interface ComparedBatch {
  readonly batch: string
  /** Those that have ended for at least one agency. */
  readonly months: readonly ComparedMonth[]
}

/** Agencies side by side: the same measure, the same batch, the same month since placement (机构对比). */
export interface AgencyComparison {
  readonly measure: BatchRate['measure']
  readonly variant: BatchRate['variant']
  readonly label: Label
  readonly unit: 'percent'
  readonly basis: 'amount'
  readonly currency: CurrencyCode
  readonly period: { readonly asOf: CivilDate }
  readonly monthsBy: MonthsBy
  /** By id. */
  readonly batches: readonly ComparedBatch[]
}

/**
 * Which agency does better with the same batch (机构对比)?
 *
 * Side by side by batch: the same measure by the same variant at the end of the same month since placement. Ranks are given
 * only where two agencies or more share the batch and the month has ended for all of them; an agency without a value has
 * none. Equal rates share a rank. A rank says nothing of chance: two agencies with few accounts differ without a cause.
 *
 * @throws ArrearsError `invalid-input` with every issue, by row, as {@link liquidationCurves}; `date-out-of-range` for a
 * month that ends after 9999-12-31.
 *
 * Source: practice of creditors who place like debts with several agencies.
 *
 * @example
 * const month = { month: 0, reversed: '0.00', recalled: '0.00', recalledCount: 0, fees: '0.00' }
 * const half = { batch: '2026-01', placedOn: '2026-01-01', placed: '10000.00', placedCount: 40 }
 * const north = { ...half, agency: 'North', months: [{ ...month, collected: '500.00' }] }
 * const south = { ...half, agency: 'South', months: [{ ...month, collected: '800.00' }] }
 * const books = { asOf: '2026-01-31', currency: 'USD', monthsBy: 'calendar', batches: [north, south] }
 * const compared = agencyComparison({ ...books, measure: 'liquidation-rate', variant: 'at-placement' })
 * const [first] = compared.batches[0]?.months ?? []
 * first?.agencies.map(({ agency, rank }) => [agency, rank]) // => [['North', 2], ['South', 1]]
 */
export function agencyComparison(input: LiquidationCurvesInput): AgencyComparison {
  const checked = valueOrThrow(inspect(liquidationCurvesShape, input, placementIssues))
  const { measure, variant, asOf, currency, monthsBy } = checked
  const byBatch = new Map<string, ReadBatch[]>()
  for (const read of readPlacements(checked)) {
    const sharers = byBatch.get(read.batch)
    if (sharers === undefined) byBatch.set(read.batch, [read])
    else sharers.push(read)
  }
  return {
    measure,
    variant,
    label: labelOf(checked),
    unit: 'percent',
    basis: 'amount',
    currency,
    period: { asOf },
    monthsBy,
    batches: [...byBatch]
      .sort(([one], [other]) => inOrder(one, other))
      .map(([batch, sharers]) => ({ batch, months: monthsOf(sharers, checked, currency) })),
  }
}

function monthsOf(
  sharers: readonly ReadBatch[],
  rate: BatchRate,
  currency: CurrencyCode,
): readonly ComparedMonth[] {
  const byName = [...sharers].sort((one, other) => inOrder(one.agency, other.agency))
  const ripeMonths = byName.map(({ months }) => months.filter(({ isRipe }) => isRipe).length)
  const longest = ripeMonths.reduce((most, months) => Math.max(most, months), 0)
  return Array.from({ length: longest }, (_, month) => compareAt(month, byName, rate, currency))
}

function compareAt(
  month: number,
  byName: readonly ReadBatch[],
  rate: BatchRate,
  currency: CurrencyCode,
): ComparedMonth {
  const minorDigits = toMinorDigits(currency, 'currency')
  const rows = byName.map((batch) => {
    const read = batch.months[month]
    return {
      agency: batch.agency,
      placedOn: batch.placedOn,
      placed: formatMinorUnits(batch.placed, minorDigits),
      placedCount: batch.placedCount,
      rate: read?.isRipe === true ? rateThrough(batch, read, rate, currency) : null,
    }
  })
  const isComparable = rows.length > 1 && rows.every((row) => row.rate !== null)
  const rates = rows.map((row) => row.rate)
  return {
    month,
    isComparable,
    agencies: rows.map((row) => ({ ...row, rank: isComparable ? rankOf(row.rate, rates) : null })),
  }
}

/** One more than there are rates above it, by their exact values. */
function rankOf(one: Measure | null, all: readonly (Measure | null)[]): number | null {
  if (one === null || one.value === null) return null
  const own = exactlyOf(one)
  return all.reduce((rank, other) => {
    if (other === null || other.value === null) return rank
    const { numerator, denominator } = exactlyOf(other)
    return numerator * own.denominator > own.numerator * denominator ? rank + 1 : rank
  }, 1)
}
