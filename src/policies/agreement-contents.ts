import type { AgreementRequirements } from '../settlement'

/**
 * What any agreement to pay in installments has, as collections practice lists it. Two contents hang on the circumstances: `secured`,
 * whether there is security, and `signedBy`, which is `debtor` or `representative`.
 */
export const agreementPractice: AgreementRequirements = {
  id: 'agreement-practice',
  label: { en: 'Contents of an agreement to pay', 'zh-CN': '还款协议内容' },
  history: [
    {
      from: '0001-01-01',
      value: {
        contents: [
          { id: 'amount', label: { en: 'amount', 'zh-CN': '金额' }, shownBy: 'balance' },
          {
            id: 'dates',
            label: { en: 'dates, with the amount of each', 'zh-CN': '还款日期及每期金额' },
            shownBy: 'installments',
          },
          { id: 'method', label: { en: 'method of payment', 'zh-CN': '付款方式' } },
          { id: 'default', label: { en: 'what is a default', 'zh-CN': '违约情形' } },
          {
            id: 'acceleration',
            label: { en: 'acceleration on default', 'zh-CN': '违约时提前到期' },
          },
          { id: 'penalty', label: { en: 'penalty', 'zh-CN': '违约金' } },
          {
            id: 'security',
            label: { en: 'security', 'zh-CN': '担保' },
            when: { secured: true },
          },
          {
            id: 'rights-kept',
            label: { en: 'rights that the creditor keeps', 'zh-CN': '债权人保留的权利' },
          },
          { id: 'forum', label: { en: 'forum for disputes', 'zh-CN': '争议管辖' } },
          {
            id: 'authority',
            label: { en: 'authority of the signatory', 'zh-CN': '签署人的授权' },
            when: { signedBy: 'representative' },
          },
          { id: 'written', label: { en: 'written form', 'zh-CN': '书面形式' } },
        ],
      },
      citation: {
        title: { en: 'Collections practice: contents of agreements', 'zh-CN': '催收实务：协议内容' },
        confidence: 'secondary',
      },
    },
  ],
}

/**
 * What a personal installment agreement on a Chinese credit card must state, and how long it may run. One content hangs on the
 * circumstance `form`, which is `written` or `oral`.
 */
export const cnCardAgreement: AgreementRequirements = {
  id: 'cn-card-agreement',
  label: { en: 'China, personal installment agreements on cards', 'zh-CN': '信用卡个性化分期还款协议' },
  history: [
    {
      from: '2011-01-13',
      value: {
        longestMonths: 60,
        contents: [
          { id: 'balance', label: { en: 'balance owed', 'zh-CN': '欠款余额' }, shownBy: 'balance' },
          { id: 'structure', label: { en: 'structure of the balance', 'zh-CN': '欠款结构' } },
          { id: 'currency', label: { en: 'currency', 'zh-CN': '币种' } },
          { id: 'period', label: { en: 'period of repayment', 'zh-CN': '还款周期' } },
          {
            id: 'dates-and-amounts',
            label: { en: 'dates and amounts', 'zh-CN': '还款日期和每期金额' },
            shownBy: 'installments',
          },
          {
            id: 'fees-and-interest',
            label: { en: 'whether fees and interest run', 'zh-CN': '还款期间是否计收费用和利息' },
          },
          {
            id: 'no-new-card',
            label: {
              en: 'no new card anywhere until all is settled',
              'zh-CN': '结清前不向任何银行申领信用卡的承诺',
            },
          },
          { id: 'rights', label: { en: 'rights and duties', 'zh-CN': '双方的权利义务' } },
          { id: 'default', label: { en: 'default', 'zh-CN': '违约责任' } },
          {
            id: 'recorded',
            label: { en: 'recording of an oral agreement', 'zh-CN': '口头协议的录音' },
            when: { form: 'oral' },
            note: { en: 'Kept at least until all is settled.', 'zh-CN': '录音至少保存至欠款结清。' },
          },
        ],
        note: {
          en: 'Once it is signed, the issuer and its vendors stop collecting, except where the cardholder does not perform it.',
          'zh-CN': '签署后，发卡银行及其服务机构应停止催收，持卡人不履行协议的除外。',
        },
      },
      citation: {
        title: '商业银行信用卡业务监督管理办法（银监会令2011年第2号）',
        section: '第七十条',
        confidence: 'verified',
      },
    },
  ],
}
