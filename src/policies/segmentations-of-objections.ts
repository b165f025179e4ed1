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
      {
        id: 'quality',
        when: { excuse: 'quality' },
        outcome: 'quality',
        note: {
          en: 'Recorded, and verified by a specialist; the disputed part is told from the rest.',
          'zh-CN': '记录并由专人核实；有争议部分与其余部分分开。',
        },
      },
      {
        id: 'wrong-invoice',
        when: { excuse: 'wrong-invoice' },
        outcome: 'wrong-invoice',
        note: { en: 'Corrected, sent again, with a new date.', 'zh-CN': '更正后重新发送，重新约定日期。' },
      },
      {
        id: 'approval',
        when: { excuse: 'approval' },
        outcome: 'approval',
        note: {
          en: 'The process is learned, and reminded of ahead; a date, a higher level.',
          'zh-CN': '了解流程并提前提醒；约定日期，必要时找更高层级。',
        },
      },
      {
        id: 'system',
        when: { excuse: 'system' },
        outcome: 'system',
        note: {
          en: 'Evidence and a date for the fix; if neither comes, a written demand to the management.',
          'zh-CN': '要求证据和解决日期；两者皆无的，向管理层书面催告。',
        },
      },
      {
        id: 'person-away',
        when: { excuse: 'person-away' },
        outcome: 'person-away',
        note: {
          en: 'A message, a request to call back, the next date.',
          'zh-CN': '留言，请其回电，约定下次时间。',
        },
      },
      {
        id: 'already-arranged',
        when: { excuse: 'already-arranged' },
        outcome: 'already-arranged',
        note: { en: 'Date, amount, proof.', 'zh-CN': '日期、金额、凭证。' },
      },
      {
        id: 'no-bill',
        when: { excuse: 'no-bill' },
        outcome: 'no-bill',
        note: {
          en: 'The address is confirmed, a copy sent, a date set.',
          'zh-CN': '确认地址，补寄副本，约定日期。',
        },
      },
      {
        id: 'not-received',
        when: { excuse: 'not-received' },
        outcome: 'not-received',
        note: { en: 'Evidence of delivery.', 'zh-CN': '提供交付凭证。' },
      },
      {
        id: 'price',
        when: { excuse: 'price' },
        outcome: 'price',
        note: {
          en: 'Contract and order; a concession if it helps.',
          'zh-CN': '核对合同与订单；有助解决时可让步。',
        },
      },
      {
        id: 'short-of-cash',
        when: { excuse: 'short-of-cash' },
        outcome: 'short-of-cash',
        note: {
          en: 'Verified; a plan, a concession for speed, a part payment today if affordable.',
          'zh-CN': '核实；制定方案，从速者可让步，负担得起的今天先付一部分。',
        },
      },
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
