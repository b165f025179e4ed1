import type { Segmentation } from '../classification'
import { notKnown, otherwiseNotKnown } from './not-known'

/** How risky are arrears of this age (风险)? From the practice of 30, 60 and 90 days. */
export const risk: Segmentation = {
  id: 'risk',
  label: { en: 'risk', 'zh-CN': '风险' },
  segments: [
    { id: 'low', label: { en: 'low', 'zh-CN': '低' } },
    { id: 'medium', label: { en: 'medium', 'zh-CN': '中' } },
    { id: 'high', label: { en: 'high', 'zh-CN': '高' } },
    { id: 'very-high', label: { en: 'very high', 'zh-CN': '很高' } },
  ],
  table: {
    id: 'risk',
    hitPolicy: 'first',
    rows: [
      { id: 'low', when: { daysPastDue: { to: 30 } }, outcome: 'low' },
      { id: 'medium', when: { daysPastDue: { from: 31, to: 60 } }, outcome: 'medium' },
      { id: 'high', when: { daysPastDue: { from: 61, to: 90 } }, outcome: 'high' },
      { id: 'very-high', when: { daysPastDue: { from: 91 } }, outcome: 'very-high' },
    ],
    source: {
      title: {
        en: 'Collections practice: low, medium, high and very high risk by 30, 60 and 90 days',
        'zh-CN': '催收实务：按 30、60、90 天分轻度、中度、重度、严重',
      },
      confidence: 'secondary',
    },
  },
}

/**
 * Is it a passing shortage or fault of communication, or is the debtor wilful or unable (软逾期 / 硬逾期)? Hard says
 * that reminders will not help; it is no reason for pressure on who cannot pay.
 */
export const overdueKind: Segmentation = {
  id: 'overdueKind',
  label: { en: 'soft or hard overdue', 'zh-CN': '软逾期与硬逾期' },
  segments: [
    { id: 'soft', label: { en: 'soft overdue', 'zh-CN': '软逾期' } },
    { id: 'hard', label: { en: 'hard overdue', 'zh-CN': '硬逾期' } },
    notKnown,
  ],
  table: {
    id: 'overdueKind',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'hard-marked',
        when: { wilfulDefault: true },
        outcome: 'hard',
        note: { en: 'Marked as wilful.', 'zh-CN': '已标记恶意拖欠。' },
      },
      {
        id: 'hard-unable',
        when: { intent: 'unable' },
        outcome: 'hard',
        note: {
          en: 'Unable: hard too, and no reason to press.',
          'zh-CN': '无力还款也属硬逾期，但并非施压的理由。',
        },
      },
      {
        id: 'hard-wilful',
        when: { intent: ['refusing', 'delaying'] },
        outcome: 'hard',
        note: { en: 'Wilful: refuses or delays.', 'zh-CN': '有意为之：拒绝或拖延。' },
      },
      {
        id: 'soft-procedure',
        when: { intent: ['unaware', 'disputing'] },
        outcome: 'soft',
        note: { en: 'A fault of communication or procedure.', 'zh-CN': '沟通或流程上的问题。' },
      },
      {
        id: 'hard-unwilling',
        when: { willing: false },
        outcome: 'hard',
        note: {
          en: 'Unwilling, and no fault of communication was noted.',
          'zh-CN': '没有意愿，且未记录沟通问题。',
        },
      },
      {
        id: 'soft-shortage',
        when: { willing: true, intent: ['temporary-difficulty', 'multiple-debts'] },
        outcome: 'soft',
        note: { en: 'A shortage, and willing.', 'zh-CN': '资金短缺但有意愿。' },
      },
      {
        id: 'soft-willing',
        when: { willing: true, capacity: 'able' },
        outcome: 'soft',
        note: {
          en: 'Able and willing: what stands between is a fault of communication or procedure.',
          'zh-CN': '有能力也有意愿：问题出在沟通或流程。',
        },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: { en: 'Collections practice: soft and hard overdue', 'zh-CN': '催收实务：软逾期与硬逾期' },
      confidence: 'secondary',
    },
  },
}

/**
 * In which phase of their life are the arrears (逾期生命周期)? From practice, with the days a choice. Days late are
 * all that it reads: where they are unknown it stays open, as risk does.
 */
export const lifeCycle: Segmentation = {
  id: 'lifeCycle',
  label: { en: 'life cycle of the arrears', 'zh-CN': '逾期生命周期' },
  segments: [
    { id: 'gestation', label: { en: 'gestation: not overdue', 'zh-CN': '孕育期' } },
    { id: 'growth', label: { en: 'growth: just overdue', 'zh-CN': '成长期' } },
    { id: 'maturity', label: { en: 'maturity: stalemate', 'zh-CN': '成熟期' } },
    { id: 'decline', label: { en: 'decline', 'zh-CN': '死亡期' } },
  ],
  table: {
    id: 'lifeCycle',
    hitPolicy: 'first',
    rows: [
      {
        id: 'gestation',
        when: { daysPastDue: { to: 0 } },
        outcome: 'gestation',
        note: { en: 'Not overdue: remind.', 'zh-CN': '尚未逾期：提醒。' },
      },
      {
        id: 'growth',
        when: { daysPastDue: { from: 1, to: 30 } },
        outcome: 'growth',
        note: {
          en: 'Just overdue, and the debtor still feels bad about it: listen, learn the true cause. Up to 30 days is a choice.',
          'zh-CN': '刚逾期，债务人尚感歉疚：倾听，了解真实原因。30 天以内为选定的界限。',
        },
      },
      {
        id: 'maturity',
        when: { daysPastDue: { from: 31, to: 90 } },
        outcome: 'maturity',
        note: {
          en: 'Stalemate: let the debtor talk, keep one steady line, combine means. Up to 90 days is a choice, that of the stages.',
          'zh-CN': '相持阶段：让对方讲，口径始终一致，多种方式并用。90 天以内为选定的界限，与阶段划分一致。',
        },
      },
      {
        id: 'decline',
        when: { daysPastDue: { from: 91 } },
        outcome: 'decline',
        note: {
          en: 'Formal and legal measures or review, weighed against their cost; the pressure does not rise.',
          'zh-CN': '正式与法律措施或复核，并与成本权衡；施压不因此升级。',
        },
      },
    ],
    source: {
      title: { en: 'Collections practice: the life cycle of arrears', 'zh-CN': '催收实务：逾期的生命周期' },
      confidence: 'secondary',
    },
  },
}
