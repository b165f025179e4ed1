import type { Shape } from '../foundations'
import { wholeNumber } from './whole-number'

// Ten years: no installments lie further apart.
const MOST_MONTHS = 120

/** A number of months from one installment to the next, from 1 to 120. */
export const intervalMonths: Shape<number> = /* @__PURE__ */ wholeNumber(1, MOST_MONTHS, {
  counted: { en: ' of months', 'zh-CN': '月数' },
  remedy: { en: 'Pass 3 for every quarter.', 'zh-CN': '每季度一期请传入 3。' },
})
