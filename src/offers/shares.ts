import { isPlainAmount, leaf, type Shape, showValue } from '../foundations'

/** A share in percent, a plain decimal from 0 to 100. */
export const sharePercent: Shape<string | number> = /* @__PURE__ */ leaf<string | number>(
  (value) => isWithin(value, 100),
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: 'a percentage from 0 to 100, as a plain decimal',
      'zh-CN': '0 至 100 的百分数（普通十进制数）',
    },
    received: showValue(value),
    remedy: {
      en: "Write 62.5 % as '62.5', without a percent sign.",
      'zh-CN': '62.5% 请写作 62.5，不带百分号。',
    },
  }),
)

/** A rate or a cost of a year in percent, a plain decimal from 0 to 1000. */
export const ratePercent: Shape<string | number> = /* @__PURE__ */ leaf<string | number>(
  (value) => isWithin(value, 1000),
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: 'a percentage from 0 to 1000, as a plain decimal',
      'zh-CN': '0 至 1000 的百分数（普通十进制数）',
    },
    received: showValue(value),
    remedy: {
      en: "Write 4.9 % as '4.9', without a percent sign.",
      'zh-CN': '4.9% 请写作 4.9，不带百分号。',
    },
  }),
)

/** A probability, a plain decimal from 0 to 1. */
export const probabilityShape: Shape<string | number> = /* @__PURE__ */ leaf<string | number>(
  (value) => isWithin(value, 1),
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: 'a probability from 0 to 1, as a plain decimal',
      'zh-CN': '0 至 1 的概率（普通十进制数）',
    },
    received: showValue(value),
    remedy: { en: "Write 80 % as '0.8'.", 'zh-CN': '80% 请写作 0.8。' },
  }),
)

const MOST_MONTHS = 1200

/** A number of months, from 0 to 1200. */
export const monthCount: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isSafeInteger(value) && isWithin(value, MOST_MONTHS),
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a whole number from 0 to 1200', 'zh-CN': '0 至 1200 的整数' },
    received: showValue(value),
    remedy: {
      en: 'Pass an integer such as 12; 0 is the same day.',
      'zh-CN': '请传入整数，例如 12；0 即当日。',
    },
  }),
)

/** Digit by digit: a number would not tell what is above the most by less than it holds. */
function isWithin(value: unknown, most: number): boolean {
  if (!isPlainAmount(value) || String(value).startsWith('-')) return false
  const [whole = '', decimals = ''] = String(value).split('.')
  const units = BigInt(whole)
  return units < BigInt(most) || (units === BigInt(most) && /^0*$/.test(decimals))
}
