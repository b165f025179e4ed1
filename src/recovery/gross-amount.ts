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
      en: 'Write no minus sign: give payments that were undone as reversals, and take a refunded fee or cost off the one it belongs to.',
      'zh-CN': '请勿使用负号：被撤销的回款请作为冲正给出，退还的佣金或费用请从其原额中扣除。',
    },
  }
}
