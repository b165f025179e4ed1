import type { RecordKeeping } from '../strategy'

/** What the record of each contact states, at once after it (催收记录要素). */
const contactFields: RecordKeeping['contactFields'] = [
  { id: 'time', label: { en: 'time', 'zh-CN': '时间' } },
  { id: 'channel', label: { en: 'channel', 'zh-CN': '渠道' } },
  { id: 'person', label: { en: 'person', 'zh-CN': '对象' } },
  { id: 'content', label: { en: 'content', 'zh-CN': '内容' } },
  { id: 'feedback', label: { en: 'feedback', 'zh-CN': '反馈' } },
  { id: 'outcome', label: { en: 'outcome', 'zh-CN': '结果' } },
  { id: 'promise', label: { en: 'promise', 'zh-CN': '承诺' } },
]

const companyPractice: RecordKeeping['rules'][number] = {
  id: 'company-practice',
  label: { en: 'five years after the contract ends', 'zh-CN': '合同终止后五年' },
  keep: { count: 5, unit: 'years' },
  from: 'contract-end',
  source: {
    title: {
      en: 'Collections practice: records for at least five years after the end of the contract',
      'zh-CN': '催收实务：合同终止后至少保存五年',
    },
    confidence: 'secondary',
  },
}

const cardRecordings: RecordKeeping['rules'][number] = {
  id: 'card-recordings',
  label: { en: 'recordings of card collections, two years', 'zh-CN': '信用卡催收录音，两年' },
  keep: { count: 2, unit: 'years' },
  from: 'record',
  source: {
    title: '商业银行信用卡业务监督管理办法（银监会令2011年第2号）',
    section: '第六十八条',
    confidence: 'verified',
    verifiedOn: '2026-11-21',
  },
}

/** What a lender records, and how long it keeps it as a matter of practice; law that asks for longer is added to it. */
export const recordKeeping: RecordKeeping = { rules: [companyPractice], contactFields }

/**
 * The same for credit cards in China: recordings of collections at least two years, whatever practice adds. That an oral
 * installment agreement is kept until the debt is settled needs no rule of its own, as practice keeps all for longer.
 */
export const recordKeepingOfCards: RecordKeeping = { rules: [companyPractice, cardRecordings], contactFields }
