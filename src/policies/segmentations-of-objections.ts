import type { Segmentation } from '../classification'
import { notKnown, otherwiseNotKnown } from './not-known'

/** What did the debtor last say against paying (最近异议)? By the code under which people noted it. */
export const objection: Segmentation = {
  id: 'objection',
  label: { en: 'last objection', 'zh-CN': '最近异议' },
  segments: [
    { id: 'quality', label: { en: 'quality problem', 'zh-CN': '质量问题' } },
    { id: 'wrong-invoice', label: { en: 'wrong invoice', 'zh-CN': '发票有误' } },
    { id: 'approval', label: { en: 'approval in process', 'zh-CN': '审批流程中' } },
    { id: 'system', label: { en: 'system or data problem', 'zh-CN': '系统或数据问题' } },
    { id: 'person-away', label: { en: 'person away', 'zh-CN': '负责人不在' } },
    { id: 'already-arranged', label: { en: 'already arranged', 'zh-CN': '已安排付款' } },
    { id: 'no-bill', label: { en: 'never got the bill', 'zh-CN': '未收到账单' } },
    { id: 'not-received', label: { en: 'goods or service not received', 'zh-CN': '未收到货物或服务' } },
    { id: 'price', label: { en: 'price dispute', 'zh-CN': '价格争议' } },
    { id: 'short-of-cash', label: { en: 'short of cash', 'zh-CN': '资金紧张' } },
    notKnown,
  ],
  table: {
    id: 'objection',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      { id: 'quality', when: { excuse: 'quality' }, outcome: 'quality' },
      { id: 'wrong-invoice', when: { excuse: 'wrong-invoice' }, outcome: 'wrong-invoice' },
      { id: 'approval', when: { excuse: 'approval' }, outcome: 'approval' },
      { id: 'system', when: { excuse: 'system' }, outcome: 'system' },
      { id: 'person-away', when: { excuse: 'person-away' }, outcome: 'person-away' },
      { id: 'already-arranged', when: { excuse: 'already-arranged' }, outcome: 'already-arranged' },
      { id: 'no-bill', when: { excuse: 'no-bill' }, outcome: 'no-bill' },
      { id: 'not-received', when: { excuse: 'not-received' }, outcome: 'not-received' },
      { id: 'price', when: { excuse: 'price' }, outcome: 'price' },
      { id: 'short-of-cash', when: { excuse: 'short-of-cash' }, outcome: 'short-of-cash' },
      otherwiseNotKnown,
    ],
    source: {
      title: {
        en: 'Collections practice: ten objections and their answers',
        'zh-CN': '催收实务：十种异议及应对',
      },
      confidence: 'secondary',
    },
  },
}
