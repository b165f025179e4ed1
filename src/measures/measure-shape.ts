import { isArray, leaf, locales, readField, type Shape, showValue } from '../foundations'
import type { Measure } from './measure'
import { UNIT_NAMES } from './unit-names'

/** The form of a {@link Measure}, which may come from JSON. */
export const measureShape: Shape<Measure> = /* @__PURE__ */ leaf<Measure>(isMeasure, (value) => ({
  code: value === undefined ? 'missing' : 'wrong-type',
  expected: { en: 'a measure', 'zh-CN': '指标结果' },
  received: showValue(value),
  remedy: {
    en: 'Pass what a measure of this library returned, such as overdueRate.',
    'zh-CN': '请传入本库指标函数（例如 overdueRate）的返回值。',
  },
}))

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
