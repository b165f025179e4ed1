import {
  addMonths,
  type CivilDate,
  type CurrencyCode,
  formatMinorUnits,
  inspect,
  type Label,
  lastDayOfMonth,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import { amountShareOf, type Measure, type MeasureUnit, variantOf } from '../measures'
import { vintageCurveDefinition } from './vintage-definition'
import { type PlacedRow, ripeRowsOf, vintageIssues } from './vintage-issues'
import {
  type LossVintageInput,
  lossVintageShape,
  type PastDueVintageInput,
  pastDueVintageShape,
} from './vintage-rows'

type Variant = keyof typeof vintageCurveDefinition.variants

/** What {@link vintageCurves} are reckoned from, by variant. */
export type VintageCurvesInput = PastDueVintageInput | LossVintageInput

/** One cohort at the end of one month on book, as a measure of its own. */
export type VintageCell = Measure<'vintage-curve', Variant> & { readonly monthsOnBook: number }

/** What became of the loans of one month. */
export interface VintageCurve {
  /** The first day of the month of disbursement. */
  readonly cohort: CivilDate
  readonly disbursed: string
  readonly loans: number
  /** From month on book 0 to the last that is ripe, without a gap. */
  readonly cells: readonly VintageCell[]
}

/** What became of the loans of each month (Vintage 曲线). */
export interface VintageCurves {
  readonly id: 'vintage-curve'
  readonly variant: Variant
  readonly label: Label
  readonly unit: MeasureUnit
  readonly basis: 'amount'
  readonly currency: CurrencyCode
  /** The day as of which the data end. */
  readonly asOf: CivilDate
  /** In days past due; `null` for losses. */
  readonly thresholdDays: number | null
  /** By cohort, the oldest first; a cohort of which nothing is ripe has none. */
  readonly curves: readonly VintageCurve[]
  /** How many rows were left out because their month had not ended. */
  readonly unripeRows: number
}

/**
 * What became of the loans of each month, month by month since they were disbursed (Vintage 曲线)?
 *
 * One measure, in percent, per cohort and ripe month on book; the month of disbursement is month 0 and a month is ripe
 * when it has ended by `asOf`. Cells that are not ripe are absent, not 0. Without an amount disbursed a cell has no
 * value: `null`, with the reason.
 *
 * - `past-due-above`, `past-due-from`: balance of the loans past due for more than the threshold, or for the threshold
 *   and more / amount disbursed. Falls with cures, payments and write-offs.
 * - `cumulative-loss`: all that was lost so far / amount disbursed, as investors read it; it must not fall.
 * - `cumulative-loss-net`: the same less cures and recoveries, as lenders who ask for the final cost read it.
 *
 * @throws ArrearsError `invalid-input` with every issue, naming the row: a cohort that is not told by the first day of
 * its month, a cohort whose amount or count differs between its rows, a ripe month told twice or not at all, a
 * cumulative loss that falls, another currency, an amount that is not exact money.
 *
 * Source: vintage analysis as lenders and securitization investors practice it.
 *
 * @example
 * const cohort = { cohort: '2026-01-01', disbursed: '1000.00', loans: 4 }
 * const { curves } = vintageCurves({
 *   variant: 'past-due-above', asOf: '2026-03-30', currency: 'USD', thresholdDays: 30,
 *   rows: [{ ...cohort, monthsOnBook: 0, amount: '0.00' }, { ...cohort, monthsOnBook: 1, amount: '25.00' }],
 * })
 * curves[0]?.cells.map(({ monthsOnBook, value }) => [monthsOnBook, value]) // => [[0, 0], [1, 2.5]]
 */
export function vintageCurves(input: VintageCurvesInput): VintageCurves {
  switch (variantOf(input, VARIANTS)) {
    case 'past-due-above':
    case 'past-due-from': {
      const parsed = valueOrThrow(inspect<VintageCurvesInput>(pastDueVintageShape, input, vintageIssues))
      return drawCurves(parsed)
    }
    default:
      return drawCurves(valueOrThrow(inspect<VintageCurvesInput>(lossVintageShape, input, vintageIssues)))
  }
}

const VARIANTS = ['past-due-above', 'past-due-from', 'cumulative-loss', 'cumulative-loss-net'] as const

function drawCurves(input: VintageCurvesInput): VintageCurves {
  const { variant, asOf, currency, rows } = input
  const byCohort = [...ripeRowsOf(rows, asOf)]
  const ripe = byCohort.reduce((sum, [, placed]) => sum + placed.length, 0)
  return {
    id: 'vintage-curve',
    variant,
    label: vintageCurveDefinition.variants[variant].label,
    unit: vintageCurveDefinition.unit,
    basis: 'amount',
    currency,
    asOf,
    thresholdDays: 'thresholdDays' in input ? input.thresholdDays : null,
    curves: byCohort.flatMap(([cohort, placed]) => {
      const [first] = placed
      if (first === undefined) return []
      const disbursed = toMinorUnits(first.disbursed, currency, first.path)
      return [
        {
          cohort,
          disbursed: formatMinorUnits(disbursed, toMinorDigits(currency, 'currency')),
          loans: first.loans,
          cells: placed.map((row) => cellOf(row, variant, currency)),
        },
      ]
    }),
    unripeRows: rows.length - ripe,
  }
}

function cellOf(row: PlacedRow, variant: Variant, currency: CurrencyCode): VintageCell {
  const { cohort, monthsOnBook, amount, disbursed, path } = row
  const asOf = lastDayOfMonth(addMonths(cohort, monthsOnBook, 'corresponding-day'))
  const measure = amountShareOf<'vintage-curve', Variant>(vintageCurveDefinition, variant, {
    period: { asOf },
    currency,
    part: toMinorUnits(amount, currency, path),
    whole: toMinorUnits(disbursed, currency, path),
  })
  return { ...measure, monthsOnBook }
}
