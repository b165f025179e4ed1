import {
  type Amount,
  type CurrencyCode,
  formatMinorUnits,
  type MinorUnits,
  toMinorDigits,
  toMinorUnits,
} from '../foundations'
import {
  daysInPeriod,
  denominatorReason,
  type Measure,
  type MeasureDefinition,
  type MeasureReason,
  type MeasureTerm,
  type MoneyOfPeriod,
  measureOf,
} from '../measures'

/**
 * How many days of the credit sales of the period are in these receivables?
 *
 * @param receivables - As a decimal.
 * @param days - Those of the period, unless a convention says otherwise.
 */
export function daysOfSales<Id extends string, Variant extends string>(
  definition: MeasureDefinition<Id, Variant>,
  variant: Variant,
  { period, currency, creditSales }: MoneyOfPeriod & { readonly creditSales: Amount },
  receivables: string,
  days: number = daysInPeriod(period),
): Measure<Id, Variant> {
  return measureOf<Id, Variant>(definition, variant, {
    period,
    currency,
    numerator: receivables,
    denominator: decimalOf(toMinorUnits(creditSales, currency, 'creditSales'), currency),
    factor: days,
  })
}

/** Minor units as a decimal of their currency. */
export function decimalOf(units: MinorUnits, currency: CurrencyCode): string {
  return formatMinorUnits(units, toMinorDigits(currency, 'currency'))
}

/** Why can one of these quotients by credit sales not be reckoned? Of several, the first. */
export function termReason(terms: readonly MeasureTerm[]): MeasureReason | null {
  for (const { of, denominator } of terms) {
    const name = { en: `credit sales for ${of}`, 'zh-CN': `${of} 的赊销额` }
    const reason = denominatorReason(denominator, name)
    if (reason !== null) return reason
  }
  return null
}
