import {
  type Amount,
  amount,
  amountFault,
  type Fault,
  isPlainAmount,
  leaf,
  type Shape,
  showValue,
} from '../foundations'

/** An amount of zero or more; whether its currency allows its decimals is a check across fields. */
export const grossAmount: Shape<Amount> = /* @__PURE__ */ leaf<Amount>(
  (value) => amount.accepts(value) && Number(value) >= 0,
  (value) => (isPlainAmount(value) ? belowZero(value) : amountFault(value, '')),
)

function belowZero(value: Amount): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'an amount of zero or more', 'zh-CN': '不小于零的金额' },
    received: showValue(value),
    remedy: {
      en: 'Money that flows back has a field of its own, and no minus sign.',
      'zh-CN': '退回的款项请填入相应字段，不要用负号。',
    },
  }
}
