import {
  inspect,
  isArray,
  type Label,
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
import { exactlyOf, type Measure, type MeasureUnit } from './measure'

/** How is a measure shown? Nothing is the default. */
export interface MeasureFormat {
  /** Digits after the point, 0 to 20. */
  readonly decimals: number
  readonly roundingMode: RoundingMode
  readonly locale: Locale
}

const MOST_DECIMALS = 20

/** The unit after the figure, where it is exactly 1 or −1 and otherwise; nothing after what has none, the currency after money. */
const UNIT_NAMES: Readonly<Record<MeasureUnit, { readonly one: Label; readonly other: Label }>> = {
  percent: { one: { en: ' %', 'zh-CN': ' %' }, other: { en: ' %', 'zh-CN': ' %' } },
  days: { one: { en: ' day', 'zh-CN': ' 天' }, other: { en: ' days', 'zh-CN': ' 天' } },
  ratio: { one: { en: '', 'zh-CN': '' }, other: { en: '', 'zh-CN': '' } },
  'per-thousand': { one: { en: ' per 1,000', 'zh-CN': ' ‰' }, other: { en: ' per 1,000', 'zh-CN': ' ‰' } },
  months: { one: { en: ' month', 'zh-CN': ' 个月' }, other: { en: ' months', 'zh-CN': ' 个月' } },
  number: { one: { en: '', 'zh-CN': '' }, other: { en: '', 'zh-CN': '' } },
  'per-hour': {
    one: { en: ' per hour', 'zh-CN': ' 次/小时' },
    other: { en: ' per hour', 'zh-CN': ' 次/小时' },
  },
  money: { one: { en: '', 'zh-CN': '' }, other: { en: '', 'zh-CN': '' } },
  times: { one: { en: ' time', 'zh-CN': ' 次' }, other: { en: ' times', 'zh-CN': ' 次' } },
}

const requestShape: Shape<MeasureFormat & { readonly measure: Measure }> = /* @__PURE__ */ record<
  MeasureFormat & { readonly measure: Measure }
>({
  measure: /* @__PURE__ */ leaf<Measure>(isMeasure, (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a measure', 'zh-CN': '指标结果' },
    received: showValue(value),
    remedy: {
      en: 'Pass what a measure of this library returned, such as overdueRate.',
      'zh-CN': '请传入本库指标函数（例如 overdueRate）的返回值。',
    },
  })),
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

/** Can this be shown? It may come from JSON, or from anywhere. */
function isMeasure(value: unknown): boolean {
  if (readField(value, 'value') === null) {
    const label = readField(readField(value, 'reason'), 'label')
    return locales.every((locale) => typeof readField(label, locale) === 'string')
  }
  const unit = readField(value, 'unit')
  const terms = readField(value, 'terms')
  return (
    typeof unit === 'string' &&
    Object.keys(UNIT_NAMES).includes(unit) &&
    isQuotient(value, readField(value, 'denominator') === null) &&
    Number.isSafeInteger(readField(value, 'offset')) &&
    (terms === undefined || (isArray(terms) && terms.every((term) => isQuotient(term, false))))
  )
}

function isQuotient(value: unknown, isWhole: boolean): boolean {
  const denominator = readField(value, 'denominator')
  return (
    isFigure(readField(value, 'numerator')) &&
    (isWhole || (isFigure(denominator) && Number(denominator) > 0)) &&
    Number.isSafeInteger(readField(value, 'factor'))
  )
}

function isFigure(value: unknown): boolean {
  return typeof value === 'string'
    ? /^-?\d{1,1000}(?:\.\d{1,1000})?$/.test(value)
    : Number.isSafeInteger(value)
}
