import { isPlainAmount, leaf, type RoundingMode, type Shape, showValue } from '../foundations'
import { wholeNumber } from './whole-number'

/** How a percent is written: its decimals, and how it is rounded to them. */
export interface PercentFormat {
  /** From 0 to 10. */
  readonly decimals: number
  readonly roundingMode: RoundingMode
}

/** The highest rate in percent that is converted. */
export const MOST_PERCENT = 1000

/** A plain decimal from 0 to 1000. */
export const percentShape: Shape<string | number> = /* @__PURE__ */ leaf<string | number>(
  (value) => isPlainAmount(value) && Number(value) >= 0 && Number(value) <= MOST_PERCENT,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: `a rate in percent, a plain decimal from 0 to ${MOST_PERCENT}`,
      'zh-CN': `利率（百分数），0 至 ${MOST_PERCENT} 的普通十进制数`,
    },
    received: showValue(value),
    remedy: {
      en: "Write 4.9 % as '4.9', without a percent sign.",
      'zh-CN': '4.9% 请写作 4.9，不带百分号。',
    },
  }),
)

/** A number of decimals from 0 to 10. */
export const decimalsShape: Shape<number> = /* @__PURE__ */ wholeNumber(0, 10)

/** A number of periods in a year, from 1 to 366. */
export const perYearShape: Shape<number> = /* @__PURE__ */ wholeNumber(1, 366)
