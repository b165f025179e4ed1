import { leaf, type Shape, showValue } from '../foundations'

// Ten years: no installments lie further apart.
const MOST_MONTHS = 120

/** A number of months from one installment to the next, from 1 to 120. */
export const intervalMonths: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= MOST_MONTHS,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: `a whole number of months from 1 to ${MOST_MONTHS}`,
      'zh-CN': `1 至 ${MOST_MONTHS} 的整数月数`,
    },
    received: showValue(value),
    remedy: { en: 'Pass 3 for every quarter.', 'zh-CN': '每季度一期请传入 3。' },
  }),
)
