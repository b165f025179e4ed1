import type { Citation } from '../foundations'
import type { PlaybookEntry } from '../strategy'

const source: Citation = {
  title: {
    en: 'Collections practice: how firms delay',
    'zh-CN': '催收实务：企业拖欠行为',
  },
  confidence: 'secondary',
}

/**
 * What is done about the way in which a firm pays late (企业拖欠行为)?
 *
 * The names of types are the trade's own, for the file and never for the debtor's ear.
 */
export const playbookBehaviors: readonly PlaybookEntry[] = [
  {
    id: 'behavior-delays-with-money',
    kind: 'behavior',
    label: { en: 'has money but delays', 'zh-CN': '有钱却拖延（无赖型）' },
    steps: [
      { en: 'Agree steps, each with its date.', 'zh-CN': '约定步骤，每一步都有日期。' },
      { en: 'Take part payments.', 'zh-CN': '接受分批付款。' },
      { en: 'Send a formal demand to the management.', 'zh-CN': '向对方管理层发正式催告。' },
      {
        en: 'Give notice of a credit hold, as the contract allows.',
        'zh-CN': '按合同约定，先行通知后暂停供货。',
      },
      { en: 'Have suit considered.', 'zh-CN': '由法务研究起诉。' },
    ],
    avoid: [
      { en: 'calling the debtor by the name of the type', 'zh-CN': '当面以类型名称称呼对方' },
      {
        en: 'withholding urgent repair or service to force payment of old debts',
        'zh-CN': '扣住紧急维修或服务逼付旧账',
      },
    ],
    source,
  },
  {
    id: 'behavior-credit-as-finance',
    kind: 'behavior',
    label: { en: 'uses supplier credit as finance', 'zh-CN': '拿货款当资金周转（爱占便宜型）' },
    steps: [
      {
        en: 'Offer a discount for early payment, limited in time, that really ends.',
        'zh-CN': '给予限时折扣，提早付款才有，到期确实取消。',
      },
    ],
    avoid: [{ en: 'calling the debtor by the name of the type', 'zh-CN': '当面以类型名称称呼对方' }],
    source,
  },
  {
    id: 'behavior-insolvent',
    kind: 'behavior',
    label: { en: 'is insolvent', 'zh-CN': '资不抵债（贫困型）' },
    steps: [
      { en: 'Collect early.', 'zh-CN': '尽早催收。' },
      { en: 'Show sympathy.', 'zh-CN': '表示同情。' },
      { en: 'Settle.', 'zh-CN': '协商和解。' },
    ],
    avoid: [
      { en: 'pressing as if money were there', 'zh-CN': '不问实情，当作对方有钱来催' },
      {
        en: 'dropping the case without hardship review and approval',
        'zh-CN': '未经困难审查和审批就放弃',
      },
    ],
    source,
  },
  {
    id: 'behavior-changing-excuses',
    kind: 'behavior',
    label: { en: 'changes the excuse each time', 'zh-CN': '理由一再变换（反复无常型）' },
    signs: [{ en: 'often a large firm', 'zh-CN': '多见于大企业' }],
    steps: [
      { en: 'Code and count each excuse.', 'zh-CN': '给每个理由编码并计数。' },
      {
        en: 'Require facts, dates and documents.',
        'zh-CN': '要求对方给出事实、日期和文件。',
      },
      { en: 'Require the name of the approver.', 'zh-CN': '要求对方告知审批人姓名。' },
      {
        en: 'Seek the true cause, such as slow internal approval.',
        'zh-CN': '查找真实原因，例如内部审批慢。',
      },
      {
        en: 'If nothing comes: a formal demand to the management with the legal team informed, then notice of a credit hold, then suit considered.',
        'zh-CN': '仍无结果的：向管理层发正式催告并告知法务，再通知暂停供货，然后研究起诉。',
      },
    ],
    source,
  },
]
