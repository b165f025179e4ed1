import type { BlockRule, RecipientRule, RecordRule } from '../contact'

// The rules on collection of credit cards, of 2011 (商业银行信用卡业务监督管理办法).

/** Cards: from the debtor and the guarantor only (信用卡：仅向债务人本人及其担保人催收). */
export const cardRecipients: RecipientRule = {
  kind: 'recipient',
  id: 'cn.cards.recipients',
  label: {
    en: 'Cards: from the debtor and the guarantor only',
    'zh-CN': '信用卡：仅向债务人本人及其担保人催收',
  },
  effect: 'deny',
  scope: { debtKinds: ['credit-card'], purposes: ['collection'] },
  allows: ['debtor', 'co-debtor', 'guarantor'],
  history: [
    {
      // The order is of 2011, the day not seen: from the first day after that year.
      from: '2012-01-01',
      value: 'in-force',
      citation: {
        title: '商业银行信用卡业务监督管理办法（银监会令2011年第2号）',
        section: '第六十八条',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** Cards: none while a personal installment agreement is kept (信用卡：个性化分期还款协议履行期间停止催收). */
export const cardSettlement: BlockRule = {
  kind: 'block',
  id: 'cn.cards.settlement',
  label: {
    en: 'Cards: none while a personal installment agreement is kept',
    'zh-CN': '信用卡：个性化分期还款协议履行期间停止催收',
  },
  effect: 'deny',
  scope: { debtKinds: ['credit-card'], exceptPurposes: ['answer', 'required-notice'] },
  statuses: ['agreement-in-force'],
  history: [
    {
      from: '2012-01-01',
      value: 'in-force',
      citation: {
        title: '商业银行信用卡业务监督管理办法（银监会令2011年第2号）',
        section: '第七十条',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** Cards: collection is recorded, and kept two years (信用卡：催收录音，资料至少保存二年). */
export const cardRecording: RecordRule = {
  kind: 'record',
  id: 'cn.cards.recording',
  label: {
    en: 'Cards: collection is recorded, and kept two years',
    'zh-CN': '信用卡：催收录音，资料至少保存二年',
  },
  effect: 'deny',
  scope: { debtKinds: ['credit-card'], channels: ['phone', 'voice-robot', 'visit'] },
  mustRecord: true,
  history: [
    {
      from: '2012-01-01',
      value: { keep: { count: 2, unit: 'years' }, from: 'contact' },
      citation: {
        title: '商业银行信用卡业务监督管理办法（银监会令2011年第2号）',
        section: '第六十八条',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}
