import type { Guideline } from '../strategy'

/**
 * What else holds for persons (个人客户指引)? Private circumstances and kinds of income are protected: they ease, and never
 * press.
 */
export const guidelinesOfPersons: readonly Guideline[] = [
  {
    id: 'silent-wilfully',
    label: { en: 'silent, wilfully', 'zh-CN': '有意不应答' },
    precedence: 'segment',
    when: { silenceCause: 'wilful' },
    tone: 'firm',
    playbook: ['refusal-silent-after-promise'],
  },
  {
    id: 'silent-without-money',
    label: { en: 'silent for want of money', 'zh-CN': '无钱而不应答' },
    precedence: 'segment',
    when: { silenceCause: 'no-money' },
    callGoal: 'affordability',
    playbook: ['emotion-helplessness', 'motive-face'],
    note: {
      en: 'Cheated, or funds broken off: find out what can be paid.',
      'zh-CN': '被骗或资金中断：先弄清能还多少。',
    },
  },
  {
    id: 'silent-with-several-creditors',
    label: { en: 'silent, several creditors', 'zh-CN': '债权人多而不应答' },
    precedence: 'segment',
    when: { silenceCause: 'several-creditors' },
    callGoal: 'affordability',
    playbook: ['motive-ranking'],
    note: { en: 'Affordability over all debts, not volume.', 'zh-CN': '按全部债务衡量负担能力，不靠次数。' },
  },
  {
    id: 'protected-circumstances',
    label: { en: 'elderly, disabled, seriously ill or a minor', 'zh-CN': '老年、残障、重病或未成年' },
    precedence: 'vulnerability',
    when: { specialGroup: ['elderly', 'disabled', 'seriously-ill', 'minor'] },
    channels: ['phone', 'letter'],
    tone: 'gentle',
    offers: ['deferral'],
    reviewWithinDays: 14,
    note: { en: 'Patient, reduced contact, trained staff.', 'zh-CN': '耐心、减少联系、由专门人员处理。' },
  },
  {
    id: 'salaried',
    label: { en: 'salaried', 'zh-CN': '工薪' },
    precedence: 'preference',
    when: { incomePattern: 'salaried' },
    callGoal: 'affordability',
    note: { en: 'Steady, but one unexpected cost breaks it.', 'zh-CN': '收入稳定，但一笔意外支出就会打破。' },
  },
  {
    id: 'irregular-wage',
    label: { en: 'irregular wage', 'zh-CN': '不固定收入' },
    precedence: 'preference',
    when: { incomePattern: 'irregular-wage' },
    callGoal: 'affordability',
    note: { en: 'Willingness first, then the source of payment.', 'zh-CN': '先看意愿，再看还款来源。' },
  },
  {
    id: 'small-business',
    label: { en: 'small-business owner', 'zh-CN': '小微企业主' },
    precedence: 'preference',
    when: { incomePattern: 'small-business' },
    callGoal: 'affordability',
    note: { en: 'Receipts, stock and all debts together.', 'zh-CN': '流水、存货与全部债务一并考虑。' },
  },
]
