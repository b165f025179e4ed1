import {
  inspect,
  type Locale,
  labelIn,
  leaf,
  locales,
  oneOf,
  type RoundingMode,
  readField,
  record,
  roundingModes,
  roundRatio,
  type Shape,
  showValue,
  valueOrThrow,
} from '../foundations'
import { exactlyOf, type Measure } from './measure'
import { measureShape } from './measure-shape'
import { UNIT_NAMES } from './unit-names'

/** How is a measure shown? Nothing is the default. */
export interface MeasureFormat {
  /** Digits after the point, 0 to 20. */
  readonly decimals: number
  readonly roundingMode: RoundingMode
  readonly locale: Locale
}

const MOST_DECIMALS = 20

const requestShape: Shape<MeasureFormat & { readonly measure: Measure }> = /* @__PURE__ */ record<
  MeasureFormat & { readonly measure: Measure }
>({
  measure: measureShape,
  decimals: /* @__PURE__ */ leaf<number>(
    (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_DECIMALS,
    (value) => ({
      code: value === undefined ? 'missing' : 'wrong-type',
      expected: {
        en: `a number of decimals from 0 to ${MOST_DECIMALS}`,
        'zh-CN': `0 至 ${MOST_DECIMALS} 的小数位数`,
      },
      received: showValue(value),
      remedy: { en: 'Pass an integer such as 1.', 'zh-CN': '请传入整数，例如 1。' },
    }),
  ),
  roundingMode: /* @__PURE__ */ oneOf(roundingModes),
  locale: /* @__PURE__ */ oneOf(locales),
})

/**
 * How does this measure read?
 *
 * The one place where a measure is rounded: once, from its exact figures and not from `value`. The
 * decimal point is a point and thousands are not grouped, in either language. A measure without a
 * value reads as its reason.
 *
 * @throws ArrearsError `invalid-input` with every issue for what is not a measure, or where decimals,
 * rounding mode or language are not named.
 *
 * @example
 * const rate = overdueRate({ variant: 'count', asOf: '2026-03-31', overdueCount: 1, totalCount: 16 })
 * rate.value // => 6.25
 * formatMeasure(rate, { decimals: 1, roundingMode: 'half-even', locale: 'en' }) // => '6.2 %'
 * formatMeasure(rate, { decimals: 1, roundingMode: 'half-up', locale: 'zh-CN' }) // => '6.3 %'
 *
 * const none = overdueRate({ variant: 'count', asOf: '2026-03-31', overdueCount: 0, totalCount: 0 })
 * formatMeasure(none, { decimals: 1, roundingMode: 'half-up', locale: 'en' }) // => 'no value: a total count of zero'
 */
export function formatMeasure(measure: Measure, format: MeasureFormat): string {
  const request = {
    measure,
    decimals: readField(format, 'decimals') as number,
    roundingMode: readField(format, 'roundingMode') as RoundingMode,
    locale: readField(format, 'locale') as Locale,
  }
  const { decimals, roundingMode, locale } = valueOrThrow(inspect(requestShape, request, () => []))
  if (measure.value === null) return labelIn(measure.reason.label, locale)
  const figure = roundRatio(exactlyOf(measure), decimals, roundingMode)
  if (measure.unit === 'money' && measure.currency !== null) return `${figure} ${measure.currency}`
  const { one, other } = UNIT_NAMES[measure.unit]
  return figure + labelIn(figure === '1' || figure === '-1' ? one : other, locale)
}
