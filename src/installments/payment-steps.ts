import { isPlainAmount, leaf, record, type Shape, showValue } from '../foundations'
import { installmentCount } from './installment-count'
import type { PaymentSteps } from './terms'

const MOST_PERCENT = 1000

const percent: Shape<string | number> = /* @__PURE__ */ leaf<string | number>(
  (value) => isPlainAmount(value) && Number(value) > -100 && Number(value) <= MOST_PERCENT,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: `a percentage above -100 and up to ${MOST_PERCENT}, a plain decimal`,
      'zh-CN': `大于 -100 且不超过 ${MOST_PERCENT} 的百分数（普通十进制数）`,
    },
    received: showValue(value),
    remedy: {
      en: "Write '5' for steps that rise by 5 %, '-5' for steps that fall.",
      'zh-CN': '每档递增 5% 请写作 5，递减请写作 -5。',
    },
  }),
)

/** The form of {@link PaymentSteps}. */
export const stepsShape: Shape<PaymentSteps> = /* @__PURE__ */ record<PaymentSteps>({
  everyCount: installmentCount,
  percent,
})
