import { leaf, type Shape, showValue } from '../foundations'

/** The form of a number of things: whole, and not negative. */
export const count: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 0 && !Object.is(value, -0),
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a count: a whole number, 0 or more', 'zh-CN': '计数：不小于 0 的整数' },
    received: showValue(value),
    remedy: { en: 'Pass an integer such as 12.', 'zh-CN': '请传入整数，例如 12。' },
  }),
)
