import {
  type CivilDate,
  type CurrencyCode,
  type Figures,
  type Label,
  ratioOf,
  ratioToNumber,
} from '../foundations'
import type { Period } from './period'

/** In what is a measure told? `percent` is 0 to 100, `ratio` the bare quotient, `times` how often. */
export type MeasureUnit = 'percent' | 'days' | 'ratio' | 'times'

/** Is money divided, or are things counted? The two are different measures. */
export type MeasureBasis = 'amount' | 'count'

/**
 * Why has a measure no value? The codes are public: they are never renamed.
 *
 * - `zero-denominator`, `negative-denominator`: there is nothing to divide by; the label says what.
 * - `negative-receivables`: credits exceed what is owed, so that no sale is left to be explained.
 * - `month-without-sales`, `history-exhausted`: a walk back through the sales met a month whose sales
 *   are zero or below, or came to the end of them, before the receivables were explained.
 */
export type MeasureReason =
  | {
      readonly code: 'zero-denominator' | 'negative-denominator' | 'negative-receivables'
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

/** What a measure tells whether or not it has a value: enough to reckon it again by hand. */
export interface MeasureFacts<Id extends string = string, Variant extends string = string> extends Figures {
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
}

/**
 * One key figure (指标): `value = offset + factor × numerator / denominator`, not rounded.
 *
 * `value` is the number nearest to that exact quotient, never `NaN` and never infinite; `null`, with
 * the reason, where the quotient does not exist. An undefined figure is never 0. For people it is
 * rounded by `formatMeasure`, which starts from the exact figures and not from `value`.
 */
export type Measure<Id extends string = string, Variant extends string = string> =
  | (MeasureFacts<Id, Variant> & { readonly value: number; readonly reason: null })
  | (MeasureFacts<Id, Variant> & { readonly value: null; readonly reason: MeasureReason })

/** The measure of these facts; without a value when there is a reason against one. */
export function measureOf<Id extends string, Variant extends string>(
  facts: MeasureFacts<Id, Variant>,
  reason: MeasureReason | null,
): Measure<Id, Variant> {
  return reason === null
    ? { ...facts, value: ratioToNumber(ratioOf(facts)), reason }
    : { ...facts, value: null, reason }
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
