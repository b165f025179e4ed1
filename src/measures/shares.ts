import {
  addMinorUnits,
  type CurrencyCode,
  formatMinorUnits,
  type MinorUnits,
  toMinorDigits,
} from '../foundations'
import type { MeasureDefinition } from './definition'
import { type Measure, type MeasurePeriod, type MeasureReason, measureOf } from './measure'

/** Two counts of which one is divided by the other. */
export interface CountShare {
  readonly period: MeasurePeriod
  readonly part: number
  readonly whole: number
}

/** Two amounts of one currency of which one is divided by the other. */
export interface AmountShare {
  readonly period: MeasurePeriod
  readonly currency: CurrencyCode
  readonly part: MinorUnits
  readonly whole: MinorUnits
}

/** One count divided by another, in the unit of the definition. */
export function countShareOf<Id extends string, Variant extends string>(
  definition: MeasureDefinition<Id, Variant>,
  variant: Variant,
  { period, part, whole }: CountShare,
  reason: MeasureReason | null = null,
): Measure<Id, Variant> {
  const observed = { period, currency: null, numerator: part, denominator: whole }
  return measureOf(definition, variant, observed, reason)
}

/** One amount divided by another, in the unit of the definition. */
export function amountShareOf<Id extends string, Variant extends string>(
  definition: MeasureDefinition<Id, Variant>,
  variant: Variant,
  { period, currency, part, whole }: AmountShare,
  reason: MeasureReason | null = null,
): Measure<Id, Variant> {
  const minorDigits = toMinorDigits(currency, 'currency')
  const numerator = formatMinorUnits(part, minorDigits)
  const denominator = formatMinorUnits(whole, minorDigits)
  return measureOf(definition, variant, { period, currency, numerator, denominator }, reason)
}

/** The mean of two amounts, exact: half a cent takes one decimal more. */
export function meanOf(one: MinorUnits, other: MinorUnits, minorDigits: number): string {
  const tenths = BigInt(addMinorUnits(one, other)) * BigInt(5)
  return tenths % BigInt(10) === BigInt(0)
    ? formatMinorUnits(tenths / BigInt(10), minorDigits)
    : formatMinorUnits(tenths, minorDigits + 1)
}
