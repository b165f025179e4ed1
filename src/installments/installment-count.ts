import { leaf, type Shape, showValue } from '../foundations'

/** A hundred years of months: no plan is longer. */
export const MOST_INSTALLMENTS: number = 1200

/** A number of installments, from 1 to 1200. */
export const installmentCount: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= MOST_INSTALLMENTS,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: `a whole number from 1 to ${MOST_INSTALLMENTS}`,
      'zh-CN': `1 至 ${MOST_INSTALLMENTS} 的整数`,
    },
    received: showValue(value),
    remedy: { en: 'Pass an integer such as 12.', 'zh-CN': '请传入整数，例如 12。' },
  }),
)
