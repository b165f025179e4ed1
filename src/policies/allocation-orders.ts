import type { AllocationOrder } from '../ledger'

/**
 * One debt by the Chinese Civil Code, article 561 (民法典第五百六十一条): the costs of realizing the claim, then
 * interest, then the main debt, where nothing else was agreed.
 *
 * Over the whole debt, not due by due: what has matured comes first, as article 560 has it. The article names
 * neither fees nor penalties; that they stand after the costs and before the interest is a reading, and a
 * lender that reads otherwise lists them elsewhere.
 */
export const civilCode561: AllocationOrder = {
  id: 'cn-civil-code-561',
  label: { en: 'Civil Code, article 561', 'zh-CN': '民法典第五百六十一条' },
  steps: [
    'past-due-cost',
    'due-cost',
    'past-due-fee',
    'due-fee',
    'past-due-penalty',
    'due-penalty',
    'past-due-interest',
    'due-interest',
    'past-due-principal',
    'due-principal',
    'in-advance-cost',
    'in-advance-fee',
    'in-advance-penalty',
    'in-advance-interest',
    'in-advance-principal',
  ],
  direction: 'vertical',
  excess: 'next',
  source: {
    title: '中华人民共和国民法典',
    section: '第五百六十一条',
    confidence: 'verified',
    verifiedOn: '2026-11-21',
  },
}
