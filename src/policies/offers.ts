import type { Offer } from '../strategy'

const installments: Offer = {
  id: 'installments',
  label: { en: 'installments', 'zh-CN': '分期' },
  measure: 'installment-plan',
  note: {
    en: 'Fits the means, neither too loose nor too harsh; amounts and dates clear; the first payment soon; acceleration on default.',
    'zh-CN': '与能力相称，不松不苛；每期金额与日期明确；首期尽早；违约则提前到期。',
  },
}

const personalAgreement: Offer = {
  id: 'installments',
  label: { en: 'personal installment agreement', 'zh-CN': '个性化分期还款协议' },
  measure: 'installment-plan',
  note: {
    en: 'At most five years. It states balance, currency, period, dates, amounts, interest or none, and default; what is agreed by word of mouth is recorded.',
    'zh-CN':
      '最长不超过五年。写明欠款余额、币种、期限、还款日期和金额、是否计息费及违约责任；口头协议须录音。',
  },
}

const otherOffers: readonly Offer[] = [
  {
    id: 'part-payment',
    label: {
      en: 'a part payment today as a sign of good faith, if affordable',
      'zh-CN': '今天先付负担得起的一部分，以示诚意',
    },
    measure: 'standard',
  },
  { id: 'grace-days', label: { en: 'days of grace', 'zh-CN': '宽限数日' }, measure: 'small-extension' },
  {
    id: 'extension',
    label: { en: 'extension', 'zh-CN': '延期' },
    measure: 'small-extension',
    note: { en: 'A longer term may carry interest or security.', 'zh-CN': '延长期限可计息或要求担保。' },
  },
  {
    id: 'guarantee',
    label: { en: 'more time against a guarantee', 'zh-CN': '提供担保换取时间' },
    measure: 'small-extension',
  },
  {
    id: 'regular-payer-terms',
    label: { en: 'better terms for regular payers', 'zh-CN': '对按时付款者的优惠条件' },
    measure: 'small-extension',
  },
  {
    id: 'deferral',
    label: { en: 'deferral and an adapted plan', 'zh-CN': '缓期并调整方案' },
    measure: 'installment-plan',
  },
  {
    id: 'interest-relief',
    label: { en: 'lower or waived interest and penalty', 'zh-CN': '降低或减免利息与罚息' },
    measure: 'relief',
    note: { en: 'Only for those who keep the new dates.', 'zh-CN': '仅限遵守新期限者。' },
  },
  {
    id: 'lower-overdue-rate',
    label: { en: 'a lower overdue rate', 'zh-CN': '下调逾期利率' },
    measure: 'relief',
  },
  {
    id: 'lump-sum-discount',
    label: { en: 'discount for an early lump sum', 'zh-CN': '一次性提前还清的折扣' },
    measure: 'relief',
    note: { en: 'With a day on which it ends, and does end.', 'zh-CN': '有明确截止日，到期即止。' },
  },
  {
    id: 'rebate',
    label: { en: 'rebate for those who have paid a large part', 'zh-CN': '对已还大部分者的减免' },
    measure: 'relief',
  },
  {
    id: 'restructured-debt',
    label: { en: 'restructuring', 'zh-CN': '重组' },
    measure: 'restructuring',
    note: {
      en: 'With some capacity left it comes before suit.',
      'zh-CN': '尚有部分能力时，先于诉讼。',
    },
  },
  {
    id: 'payment-in-kind',
    label: { en: 'assets or services taken at equal value', 'zh-CN': '以物抵债（等值）' },
    measure: 'restructuring',
  },
  {
    id: 'third-party-offer',
    label: { en: 'a third party who offers to pay, unasked', 'zh-CN': '第三方主动提出代为清偿' },
    measure: 'restructuring',
  },
  {
    id: 'principal-forgiveness',
    label: { en: 'part of the principal forgiven (exceptional)', 'zh-CN': '部分本金减免（例外）' },
    measure: 'write-off',
    note: { en: 'Most of the principal is kept.', 'zh-CN': '本金大部分须保留。' },
  },
  {
    id: 'assignment',
    label: { en: 'assignment or sale of the claim', 'zh-CN': '债权转让或出售' },
    measure: 'write-off',
  },
]

/**
 * What may be offered at all (可提供方案)? Every concession has a reason and a written agreement; most of the principal
 * is kept.
 */
export const offers: readonly Offer[] = /* @__PURE__ */ otherOffers.concat(installments)

/**
 * What may be offered to a cardholder in China? The same, with installments by a personal agreement, as article 70 of the
 * measures of 2011 has it. Its longest term binds the products of the policy.
 */
export const offersOfCards: readonly Offer[] = /* @__PURE__ */ otherOffers.concat(personalAgreement)
