import { leaf, type Shape, showValue } from '../foundations'

/** The form of a level of confidence: a probability above 0 and below 1, such as 0.95. */
export const confidenceLevel: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => typeof value === 'number' && value > 0 && value < 1,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a level of confidence above 0 and below 1', 'zh-CN': '大于 0 且小于 1 的置信水平' },
    received: showValue(value),
    remedy: { en: 'Pass a probability such as 0.95, not 95.', 'zh-CN': '请传入概率，例如 0.95，而非 95。' },
  }),
)
