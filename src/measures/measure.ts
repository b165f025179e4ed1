import {
  type CivilDate,
  type CurrencyCode,
  type ExactRatio,
  type Figures,
  type Label,
  minorDigitsOf,
  type RoundingMode,
  ratioOf,
  ratioToNumber,
  roundRatio,
} from '../foundations'
import type { MeasureDefinition } from './definition'
import type { Period } from './period'

/**
 * In what is a measure told?
 *
 * `percent` is 0 to 100, `per-thousand` 0 to 1,000, `ratio` the bare quotient, `times` how often,
 * `number` how many things or people, `per-hour` how many in an hour, `money` an amount of the currency.
 */
export type MeasureUnit =
  | 'percent'
  | 'per-thousand'
  | 'days'
  | 'months'
  | 'ratio'
  | 'times'
  | 'number'
  | 'per-hour'
  | 'money'

/** Is money divided, or are things counted? The two are different measures. */
export type MeasureBasis = 'amount' | 'count'

/**
 * Why has a measure no value? The codes are public: they are never renamed.
 *
 * - `zero-denominator`, `negative-denominator`: there is nothing to divide by; the label says what.
 * - `negative-receivables`: credits exceed what is owed, so that no sale is left to be explained.
 * - `month-without-sales`, `history-exhausted`: a walk back through the sales met a month whose sales
 *   are zero or below, or came to the end of them, before the receivables were explained.
 * - `rate-out-of-range`: a share below 0 or above 1, of which no yearly rate or chance can be made.
 * - `too-few-observations`: fewer were seen than a statement about them takes.
 */
export type MeasureReason =
  | {
      readonly code:
        | 'zero-denominator'
        | 'negative-denominator'
        | 'negative-receivables'
        | 'rate-out-of-range'
        | 'too-few-observations'
      readonly label: Label
    }
  | {
      readonly code: 'month-without-sales' | 'history-exhausted'
      readonly label: Label
      /** The days of the months that were explained. */
      readonly daysSoFar: number
      /** The part of the receivables that was not. */
      readonly unexplained: string
    }

/** The days that a measure speaks of, or the one day as of which it is taken. */
export type MeasurePeriod = Period | { readonly asOf: CivilDate }

/** One of several quotients that a measure adds up: `factor × numerator / denominator`. */
export interface MeasureTerm {
  /** Of what it is, such as the first day of a month or the id of a bucket. */
  readonly of: string
  readonly numerator: string | number
  readonly denominator: string | number
  readonly factor: number
}

/** What a measure tells whether or not it has a value: enough to reckon it again by hand. */
export interface MeasureFacts<Id extends string = string, Variant extends string = string> {
  /** Which measure; public and never renamed. */
  readonly id: Id
  /** Which of its competing definitions. */
  readonly variant: Variant
  readonly label: Label
  readonly unit: MeasureUnit
  readonly basis: MeasureBasis
  /** Of the amounts; `null` where things are counted. */
  readonly currency: CurrencyCode | null
  readonly period: MeasurePeriod
  /**
   * What is divided: a count, or an exact amount as a decimal string, which after a mean may have one
   * decimal more than the currency.
   */
  readonly numerator: string | number
  /** What it is divided by; `null` where nothing is. */
  readonly denominator: string | number | null
  /** 100 for a percentage, the days of the period where days are told, else 1. */
  readonly factor: number
  /** What is whole already and only added: the explained days of a count-back, else 0. */
  readonly offset: number
  /** Where several quotients add up to the value: each of them. The numerator is then that of their sum, and tells nothing new. */
  readonly terms?: readonly MeasureTerm[]
  /**
   * Of a measure told in `money` that has a value: the value to the minor unit of the currency, by the
   * rounding mode that the caller named.
   */
  readonly amount?: string
}

/**
 * One key figure (指标): `value = offset + factor × numerator / denominator`, not rounded; with `terms`,
 * `value = offset +` their sum.
 *
 * `value` is the number nearest to that exact quotient, never `NaN` and never infinite; `null`, with
 * the reason, where the quotient does not exist. An undefined figure is never 0. For people it is
 * rounded by `formatMeasure`, which starts from the exact figures and not from `value`.
 */
export type Measure<Id extends string = string, Variant extends string = string> =
  | (MeasureFacts<Id, Variant> & { readonly value: number; readonly reason: null })
  | (MeasureFacts<Id, Variant> & { readonly value: null; readonly reason: MeasureReason })

/** What was seen, of which a measure is made. */
export interface Observed {
  readonly period: MeasurePeriod
  readonly currency: CurrencyCode | null
  readonly numerator: string | number
  readonly denominator: string | number | null
  /** Absent: 100 for a percentage, 1,000 per thousand, else 1. */
  readonly factor?: number
  /** Absent: 0. */
  readonly offset?: number
  readonly terms?: readonly MeasureTerm[]
  /** Of `amount`; a measure told in money needs it. */
  readonly roundingMode?: RoundingMode
}

/**
 * The measure of this definition and variant; without a value where there is a reason against one, or the
 * denominator, where the variant has one, is zero or below.
 */
export function measureOf<Id extends string, Variant extends string>(
  definition: MeasureDefinition<Id, Variant>,
  variant: Variant,
  observed: Observed,
  reason: MeasureReason | null = null,
): Measure<Id, Variant> {
  const { label, basis, unit = definition.unit, denominator: divisor } = definition.variants[variant]
  const { period, currency, numerator, denominator, offset = 0, terms, roundingMode } = observed
  const facts: MeasureFacts<Id, Variant> = {
    id: definition.id,
    variant,
    label,
    unit,
    basis,
    currency,
    // Of a period that carries more, as a row of a caller may, the two days alone.
    period: 'asOf' in period ? { asOf: period.asOf } : { from: period.from, to: period.to },
    numerator,
    denominator,
    factor: observed.factor ?? factorOf(unit),
    offset,
    ...(terms === undefined ? {} : { terms }),
  }
  const why =
    reason ?? (divisor === undefined || denominator === null ? null : denominatorReason(denominator, divisor))
  if (why !== null) return { ...facts, value: null, reason: why }
  const ratio = exactlyOf(facts)
  const value = ratioToNumber(ratio)
  const minorDigits = currency === null ? undefined : minorDigitsOf(currency)
  return unit === 'money' && minorDigits !== undefined && roundingMode !== undefined
    ? { ...facts, value, amount: roundRatio(ratio, minorDigits, roundingMode), reason: null }
    : { ...facts, value, reason: null }
}

/** What do the figures of a measure come to, exactly? */
export function exactlyOf(figures: Figures & { readonly terms?: readonly MeasureTerm[] }): ExactRatio {
  const { terms, offset } = figures
  if (terms === undefined) return ratioOf(figures)
  return terms
    .map((term) => ratioOf({ ...term, offset: 0 }))
    .reduce(
      (sum, term) => ({
        numerator: sum.numerator * term.denominator + term.numerator * sum.denominator,
        denominator: sum.denominator * term.denominator,
      }),
      { numerator: BigInt(offset), denominator: BigInt(1) },
    )
}

function factorOf(unit: MeasureUnit): number {
  if (unit === 'percent') return 100
  return unit === 'per-thousand' ? 1_000 : 1
}

/** Why can nothing be divided by this? `null` when it can. */
export function denominatorReason(denominator: string | number | bigint, name: Label): MeasureReason | null {
  const sign = Number(denominator)
  if (sign > 0) return null
  return sign < 0
    ? {
        code: 'negative-denominator',
        label: { en: `no value: ${name.en} below zero`, 'zh-CN': `无值：${name['zh-CN']}小于零` },
      }
    : {
        code: 'zero-denominator',
        label: { en: `no value: ${name.en} of zero`, 'zh-CN': `无值：${name['zh-CN']}为零` },
      }
}
