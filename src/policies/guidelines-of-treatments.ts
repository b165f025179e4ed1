import type { Guideline } from '../strategy'

/**
 * How is a treatment spoken where nothing stronger says so (处理方式的默认语气与目标)? The last of all guidelines: whatever
 * else speaks of tone or goal goes before them.
 */
export const guidelinesOfTreatments: readonly Guideline[] = [
  {
    id: 'tone-ahead',
    label: { en: 'before the due date', 'zh-CN': '到期前' },
    precedence: 'preference',
    when: { treatment: 'remind-ahead' },
    tone: 'friendly',
  },
  {
    id: 'growth',
    label: { en: 'just overdue', 'zh-CN': '成长期' },
    precedence: 'preference',
    when: { treatment: 'remind', lifeCycle: 'growth' },
    tone: 'friendly',
    callGoal: 'true-cause',
    playbook: ['emotion-shame'],
    note: {
      en: 'Listen, and learn the true cause: the debtor still feels bad about it. Credit record, penalty interest and late fee are explained as they truly apply.',
      'zh-CN': '倾听并了解真实原因：对方此时仍觉过意不去。征信、罚息与滞纳金如实说明。',
    },
  },
  {
    id: 'maturity-call',
    label: { en: 'stalemate', 'zh-CN': '成熟期' },
    precedence: 'preference',
    when: { treatment: 'negotiate' },
    tone: 'firm',
    callGoal: 'payment-plan',
    note: {
      en: 'Let the debtor talk, keep one steady line, combine means. Mornings suit negotiation.',
      'zh-CN': '让对方多说，立场一致，多种方式并用。协商宜在上午。',
    },
  },
  {
    id: 'demand-in-form',
    label: { en: 'formal demand', 'zh-CN': '正式催告' },
    precedence: 'preference',
    when: { treatment: 'formal-demand' },
    tone: 'formal',
    callGoal: 'payment-date',
  },
  {
    id: 'before-suit',
    label: { en: 'before suit', 'zh-CN': '诉讼前' },
    precedence: 'preference',
    when: { treatment: ['sue', 'recover-assets'] },
    tone: 'serious',
    callGoal: 'payment-plan',
    note: { en: 'Settlement stays open throughout.', 'zh-CN': '全程可和解。' },
  },
]
