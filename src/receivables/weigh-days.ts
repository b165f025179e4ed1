import { type Amount, type CurrencyCode, type MinorUnits, sumMinorUnits, toMinorUnits } from '../foundations'
import { type Measure, type MeasureDefinition, type MeasurePeriod, measureOf } from '../measures'
import { decimalOf } from './days-of-sales'

/** An amount, and the days that it waited. */
export interface WeighedDays {
  readonly amount: Amount
  readonly days: number
}

/** How long did the amounts wait, each weighed by itself: sum of amount × days / sum of amounts. */
export function weighedDaysOf<Id extends string, Variant extends string>(
  definition: MeasureDefinition<Id, Variant>,
  variant: Variant,
  { period, currency }: { readonly period: MeasurePeriod; readonly currency: CurrencyCode },
  rows: readonly WeighedDays[],
  base: readonly Amount[] = rows.map(({ amount }) => amount),
): Measure<Id, Variant> {
  const unitsOf = (value: Amount): MinorUnits => toMinorUnits(value, currency, 'amount')
  const waited = rows.map(({ amount, days }) => BigInt(unitsOf(amount)) * BigInt(days))
  return measureOf<Id, Variant>(definition, variant, {
    period,
    currency,
    numerator: decimalOf(sumMinorUnits(waited), currency),
    denominator: decimalOf(sumMinorUnits(base.map(unitsOf)), currency),
  })
}
