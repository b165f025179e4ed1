import type { RecipientRule, RecordRule } from '../contact'

// The rules on consumer finance companies, of 2024 (消费金融公司管理办法).

/** Consumer finance companies: records kept five years (消费金融公司：催收过程资料至少保存五年). */
export const consumerFinanceRecords: RecordRule = {
  kind: 'record',
  id: 'cn.consumer-finance.records',
  label: {
    en: 'Consumer finance companies: records kept five years',
    'zh-CN': '消费金融公司：催收过程资料至少保存五年',
  },
  effect: 'deny',
  scope: { institutions: ['consumer-finance-company'] },
  history: [
    {
      from: '2024-04-18',
      value: { keep: { count: 5, unit: 'years' }, from: 'contact' },
      citation: {
        title: '消费金融公司管理办法（金融监管总局令2024年第4号）',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** Consumer finance companies: not from persons unrelated to the debt (消费金融公司：不得向与债务无关的第三人催收). */
export const consumerFinanceRecipients: RecipientRule = {
  kind: 'recipient',
  id: 'cn.consumer-finance.recipients',
  label: {
    en: 'Consumer finance companies: not from persons unrelated to the debt',
    'zh-CN': '消费金融公司：不得向与债务无关的第三人催收',
  },
  effect: 'deny',
  scope: { institutions: ['consumer-finance-company'], purposes: ['collection'] },
  allows: ['debtor', 'co-debtor', 'guarantor', 'guardian', 'executor', 'heir', 'representative', 'attorney'],
  history: [
    {
      from: '2024-04-18',
      value: 'in-force',
      citation: {
        title: '消费金融公司管理办法（金融监管总局令2024年第4号）',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}
