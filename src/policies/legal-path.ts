import type { LegalPath } from '../strategy'

/**
 * How a debt is taken to court, step by step (法律途径), as collections practice lists it.
 *
 * Costs are compared with what is expected to be recovered before each step, and settlement stays open throughout. A
 * review every thirty days, and a warning half a year before the claim expires, are the lender's choice.
 */
export const legalPath: LegalPath = {
  steps: [
    { id: 'evidence', label: { en: 'gather the evidence', 'zh-CN': '收集证据' } },
    {
      id: 'lawyer-letter',
      label: { en: "lawyer's letter", 'zh-CN': '律师函' },
      note: { en: 'The last chance to settle.', 'zh-CN': '最后的和解机会。' },
    },
    {
      id: 'preservation',
      label: { en: 'preservation of assets', 'zh-CN': '财产保全' },
      mayNeedSecurity: true,
      note: {
        en: 'Where assets may be moved. The creditor may have to give security. An investigator by lawful means in major cases only.',
        'zh-CN': '财产可能被转移时采取。申请人可能须提供担保。仅重大案件可依法委托调查。',
      },
    },
    {
      id: 'suit',
      label: { en: 'suit', 'zh-CN': '起诉' },
      needs: ['order', 'delivery-note'],
      note: {
        en: 'Small-claims, summary or ordinary procedure, before a court that has jurisdiction. A lawyer with experience in the field, the whole facts, agreed scope, fee and aim, regular reports.',
        'zh-CN':
          '小额、简易或普通程序，向有管辖权的法院提起。律师应熟悉该领域、掌握全部事实，事先约定范围、费用与目标，并定期汇报。',
      },
    },
    { id: 'hearing', label: { en: 'hearing', 'zh-CN': '开庭审理' } },
    { id: 'judgment', label: { en: 'judgment', 'zh-CN': '判决' } },
    { id: 'enforcement', label: { en: 'enforcement', 'zh-CN': '强制执行' } },
    {
      id: 'auction',
      label: { en: 'valuation and auction', 'zh-CN': '评估拍卖' },
      note: {
        en: 'Special assets, such as patents and shares, need special valuation.',
        'zh-CN': '专利、股权等特殊财产须专门评估。',
      },
    },
    {
      id: 'distribution',
      label: { en: 'distribution', 'zh-CN': '分配' },
      note: {
        en: 'Several creditors by rank and ratio; what is left over goes to the debtor.',
        'zh-CN': '多名债权人按顺位和比例分配；余额归债务人。',
      },
    },
  ],
  evidence: [
    { id: 'contract', label: { en: 'contract, signed', 'zh-CN': '合同（已签署）' }, required: true },
    { id: 'order', label: { en: 'order', 'zh-CN': '订单' } },
    { id: 'invoice', label: { en: 'invoice', 'zh-CN': '发票' }, required: true },
    { id: 'delivery-note', label: { en: 'delivery note', 'zh-CN': '送货单' } },
    { id: 'correspondence', label: { en: 'correspondence', 'zh-CN': '往来函件' } },
    { id: 'reconciliation', label: { en: 'reconciliation or confirmation', 'zh-CN': '对账单或确认函' } },
    { id: 'payment-proof', label: { en: 'proof of payment', 'zh-CN': '付款凭证' } },
    { id: 'iou', label: { en: 'IOU', 'zh-CN': '欠条' } },
    { id: 'collection-record', label: { en: 'collection record', 'zh-CN': '催收记录' }, required: true },
  ],
  assets: [
    { id: 'real-estate', label: { en: 'real estate', 'zh-CN': '不动产' } },
    { id: 'movables', label: { en: 'movables', 'zh-CN': '动产' } },
    { id: 'rights', label: { en: 'rights', 'zh-CN': '财产权利' } },
  ],
  reviewEveryDays: 30,
  limitationLeadDays: 180,
}
