import type { Segmentation } from '../classification'
import { notKnown, otherwiseNotKnown } from './not-known'

/** What came of going to court (诉讼结果)? Only what the work on the debt asks: whether a judgment stays unpaid. */
export const courtOutcome: Segmentation = {
  id: 'courtOutcome',
  label: { en: 'outcome in court', 'zh-CN': '诉讼结果' },
  segments: [
    {
      id: 'judgment-unpaid',
      label: { en: 'judgment, debtor cannot pay', 'zh-CN': '已判决，债务人无力支付' },
    },
    { id: 'none', label: { en: 'no unpaid judgment', 'zh-CN': '无未履行判决' } },
    notKnown,
  ],
  table: {
    id: 'courtOutcome',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'judgment-unpaid',
        when: { judgmentUnpaid: true },
        outcome: 'judgment-unpaid',
        note: { en: 'Asset recovery follows.', 'zh-CN': '进入资产回收。' },
      },
      {
        id: 'none',
        when: { judgmentUnpaid: false },
        outcome: 'none',
        note: { en: 'No judgment that stays unpaid.', 'zh-CN': '没有未履行的判决。' },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: {
        en: 'Collections practice: asset recovery after judgment, where the debtor cannot pay',
        'zh-CN': '催收实务：判决后债务人无力支付的，进入资产回收',
      },
      confidence: 'secondary',
    },
  },
}

/** Has the creditor done what it promised the debtor (我方承诺事项)? Until it has, its point is not pressed. */
export const ownPromises: Segmentation = {
  id: 'ownPromises',
  label: { en: 'what the creditor promised', 'zh-CN': '我方承诺事项' },
  segments: [
    { id: 'overdue', label: { en: 'overdue', 'zh-CN': '逾期未办' } },
    { id: 'open', label: { en: 'open', 'zh-CN': '待办' } },
    { id: 'none', label: { en: 'none', 'zh-CN': '无' } },
    notKnown,
  ],
  table: {
    id: 'ownPromises',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'overdue',
        when: { creditorCommitmentOverdue: true },
        outcome: 'overdue',
        note: {
          en: 'A call back, a copy, a correction is a task with a date; this one is late.',
          'zh-CN': '回电、副本、更正都是有日期的任务；此项已逾期。',
        },
      },
      {
        id: 'open',
        when: { creditorCommitmentOpen: true },
        outcome: 'open',
        note: { en: 'A task with a date that has not come.', 'zh-CN': '任务的日期未到。' },
      },
      {
        id: 'none',
        when: { creditorCommitmentOpen: false, creditorCommitmentOverdue: false },
        outcome: 'none',
        note: { en: 'Nothing was promised that is not done.', 'zh-CN': '没有未办的承诺。' },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: {
        en: 'Collections practice: what the creditor promised is a task with a date',
        'zh-CN': '催收实务：债权人的承诺是有日期的任务',
      },
      confidence: 'secondary',
    },
  },
}
