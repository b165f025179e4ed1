import { type Amount, amountFault, isPlainAmount } from './amounts'
import { type CivilDate, dateFault, isCivilDate } from './civil-date'
import { type CurrencyCode, currencyFault, minorDigitsOf } from './currencies'
import type { FactValue } from './facts'
import { type Instant, instantFault, readInstant } from './instants'
import { leaf, type Shape } from './shapes'
import { showValue } from './show-value'

// A hundred years: no debt is counted longer, and tables indexed by day stay small.
const MOST_DAYS = 36_525

/** A text with at least one character. */
export const text: Shape<string> = /* @__PURE__ */ leaf<string>(
  (value) => typeof value === 'string' && value !== '',
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a text that is not empty', 'zh-CN': '非空文本' },
    received: showValue(value),
    remedy: {
      en: "Pass a string such as 'INV-1042'; turn a numeric id into text first, so that leading zeros survive.",
      'zh-CN': '请传入字符串，例如 INV-1042；数字编号请先转为文本，以免丢失前导零。',
    },
  }),
)

/** A day. */
export const civilDate: Shape<CivilDate> = /* @__PURE__ */ leaf<CivilDate>(isCivilDate, dateFault)

/** A plain decimal; whether the currency allows its decimals is a check across fields. */
export const amount: Shape<Amount> = /* @__PURE__ */ leaf<Amount>(isPlainAmount, (value) =>
  amountFault(value, ''),
)

/** A currency of ISO 4217. */
export const currency: Shape<CurrencyCode> = /* @__PURE__ */ leaf<CurrencyCode>(
  (value) => minorDigitsOf(value) !== undefined,
  currencyFault,
)

/** A number of days, 0 or more, up to a hundred years. */
export const dayCount: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= MOST_DAYS,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: `a whole number of days from 0 to ${MOST_DAYS}`,
      'zh-CN': `0 至 ${MOST_DAYS} 的整数天数`,
    },
    received: showValue(value),
    remedy: { en: 'Pass an integer such as 30.', 'zh-CN': '请传入整数，例如 30。' },
  }),
)

/** A point in time. */
export const instant: Shape<Instant> = /* @__PURE__ */ leaf<Instant>(
  (value) => readInstant(value) !== undefined,
  instantFault,
)

/** A value that a fact can have; whether it fits its fact is checked where the fact is used. */
export const factValue: Shape<FactValue> = /* @__PURE__ */ leaf<FactValue>(
  (value) =>
    typeof value === 'boolean' ||
    (typeof value === 'string' && value !== '') ||
    (typeof value === 'number' && Number.isFinite(value)),
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a number, a text, or true or false', 'zh-CN': '数字、文本或是否' },
    received: showValue(value),
    remedy: {
      en: 'Leave the fact out when it is not known; unknown is not null, and not false.',
      'zh-CN': '未知时请省略该事实；未知不是 null，也不是否。',
    },
  }),
)

/** `true`, for options and marks that are left out where they do not hold. */
export const isTrue: Shape<true> = /* @__PURE__ */ leaf<true>(
  (value) => value === true,
  (value) => ({
    code: 'wrong-type',
    expected: { en: 'true, or nothing', 'zh-CN': 'true，或省略' },
    received: showValue(value),
    remedy: { en: 'Leave it out where it does not hold.', 'zh-CN': '不适用时请省略。' },
  }),
)

/** `true` or `false`. */
export const truth: Shape<boolean> = /* @__PURE__ */ leaf<boolean>(
  (value) => typeof value === 'boolean',
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'true or false', 'zh-CN': 'true 或 false' },
    received: showValue(value),
    remedy: { en: 'Leave it out where it is not known.', 'zh-CN': '未知时请省略。' },
  }),
)
