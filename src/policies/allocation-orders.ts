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

/**
 * Several debts by the Chinese Civil Code, article 560 (民法典第五百六十条): the one that the debtor designates
 * when paying; else what is due before what is not, the least secured, the heaviest, the earliest, and in
 * proportion. Within a debt, article 561.
 *
 * How heavily a debt weighs is the caller's own measure (`burden` of a due), usually its rate.
 */
export const civilCode560: AllocationOrder = {
  id: 'cn-civil-code-560',
  label: { en: 'Civil Code, article 560', 'zh-CN': '民法典第五百六十条' },
  steps: [
    'past-due-cost',
    'past-due-fee',
    'past-due-penalty',
    'past-due-interest',
    'past-due-principal',
    'due-cost',
    'due-fee',
    'due-penalty',
    'due-interest',
    'due-principal',
    'in-advance-cost',
    'in-advance-fee',
    'in-advance-penalty',
    'in-advance-interest',
    'in-advance-principal',
  ],
  direction: 'horizontal',
  excess: 'next',
  among: ['designated', 'least-secured', 'heaviest', 'earliest'],
  ties: 'pro-rata',
  source: {
    title: '中华人民共和国民法典',
    section: '第五百六十条',
    confidence: 'verified',
    verifiedOn: '2026-11-21',
  },
}

/** Credit cards in China up to 90 days past due, by the measures of 2011: interest or fees first, then principal. */
export const cardUpTo90Days: AllocationOrder = {
  id: 'cn-card-to-90',
  label: { en: 'Chinese credit cards, 1 to 90 days', 'zh-CN': '信用卡逾期 1–90 天' },
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
  ],
  direction: 'vertical',
  excess: 'hold',
  source: {
    title: '商业银行信用卡业务监督管理办法（银监会令2011年第2号）',
    section: '第五十七条',
    confidence: 'secondary',
    verifiedOn: '2026-11-21',
  },
}

/** Credit cards in China from 91 days past due, by the same article: principal first, then interest and fees. */
export const cardFrom91Days: AllocationOrder = {
  id: 'cn-card-from-91',
  label: { en: 'Chinese credit cards, 91 days and more', 'zh-CN': '信用卡逾期 91 天及以上' },
  steps: [
    'past-due-principal',
    'due-principal',
    'past-due-interest',
    'due-interest',
    'past-due-penalty',
    'due-penalty',
    'past-due-fee',
    'due-fee',
    'past-due-cost',
    'due-cost',
  ],
  direction: 'vertical',
  excess: 'hold',
  source: {
    title: '商业银行信用卡业务监督管理办法（银监会令2011年第2号）',
    section: '第五十七条',
    confidence: 'secondary',
    verifiedOn: '2026-11-21',
  },
}

/**
 * A judgment debt in China where assets do not suffice: the money debt that the judgment fixed, then the doubled
 * part of the interest for delay, unless otherwise agreed. Record the doubled part as `penalty`.
 */
export const judgmentDebt: AllocationOrder = {
  id: 'cn-judgment-debt',
  label: { en: 'Judgment debt, doubled part last', 'zh-CN': '生效法律文书确定的金钱债务优先' },
  steps: [
    'past-due-cost',
    'due-cost',
    'past-due-fee',
    'due-fee',
    'past-due-interest',
    'due-interest',
    'past-due-principal',
    'due-principal',
    'past-due-penalty',
    'due-penalty',
  ],
  direction: 'vertical',
  excess: 'hold',
  source: {
    title: '最高人民法院关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释（法释〔2014〕8号）',
    section: '第四条',
    confidence: 'verified',
    verifiedOn: '2026-11-21',
  },
}

/** Apache Fineract's standard strategy: due by due, penalties, fees, interest, principal. Costs stand with fees. */
export const penaltiesFirst: AllocationOrder = {
  id: 'penalties-fees-interest-principal',
  label: { en: 'Penalties, fees, interest, principal', 'zh-CN': '罚息、费用、利息、本金' },
  steps: [
    'past-due-penalty',
    'past-due-fee',
    'past-due-cost',
    'past-due-interest',
    'past-due-principal',
    'due-penalty',
    'due-fee',
    'due-cost',
    'due-interest',
    'due-principal',
    'in-advance-penalty',
    'in-advance-fee',
    'in-advance-cost',
    'in-advance-interest',
    'in-advance-principal',
  ],
  direction: 'horizontal',
  excess: 'next',
  source: {
    title: 'Apache Fineract, repayment strategies',
    confidence: 'secondary',
    verifiedOn: '2026-11-22',
  },
}

/** Apache Fineract's strategy that repays principal first in advance: what is due as in the standard one. */
export const dueThenAdvance: AllocationOrder = {
  id: 'due-then-advance',
  label: {
    en: 'Due in the standard order, then principal in advance',
    'zh-CN': '到期款按标准顺序，提前还款先还本金',
  },
  steps: [
    'past-due-penalty',
    'past-due-fee',
    'past-due-cost',
    'past-due-interest',
    'past-due-principal',
    'due-penalty',
    'due-fee',
    'due-cost',
    'due-interest',
    'due-principal',
    'in-advance-principal',
    'in-advance-penalty',
    'in-advance-fee',
    'in-advance-cost',
    'in-advance-interest',
  ],
  direction: 'horizontal',
  excess: 'next',
  source: {
    title: 'Apache Fineract, repayment strategies',
    confidence: 'secondary',
    verifiedOn: '2026-11-22',
  },
}

/** Apache Fineract's strategy of interest, principal, penalties, fees, due by due. Costs stand with fees. */
export const interestFirst: AllocationOrder = {
  id: 'interest-principal-penalties-fees',
  label: { en: 'Interest, principal, penalties, fees', 'zh-CN': '利息、本金、罚息、费用' },
  steps: [
    'past-due-interest',
    'past-due-principal',
    'past-due-penalty',
    'past-due-fee',
    'past-due-cost',
    'due-interest',
    'due-principal',
    'due-penalty',
    'due-fee',
    'due-cost',
    'in-advance-interest',
    'in-advance-principal',
    'in-advance-penalty',
    'in-advance-fee',
    'in-advance-cost',
  ],
  direction: 'horizontal',
  excess: 'next',
  source: {
    title: 'Apache Fineract, repayment strategies',
    confidence: 'secondary',
    verifiedOn: '2026-11-22',
  },
}

/** Apache Fineract's strategy of principal, interest, penalties, fees, due by due. Costs stand with fees. */
export const principalFirst: AllocationOrder = {
  id: 'principal-interest-penalties-fees',
  label: { en: 'Principal, interest, penalties, fees', 'zh-CN': '本金、利息、罚息、费用' },
  steps: [
    'past-due-principal',
    'past-due-interest',
    'past-due-penalty',
    'past-due-fee',
    'past-due-cost',
    'due-principal',
    'due-interest',
    'due-penalty',
    'due-fee',
    'due-cost',
    'in-advance-principal',
    'in-advance-interest',
    'in-advance-penalty',
    'in-advance-fee',
    'in-advance-cost',
  ],
  direction: 'horizontal',
  excess: 'next',
  source: {
    title: 'Apache Fineract, repayment strategies',
    confidence: 'secondary',
    verifiedOn: '2026-11-22',
  },
}
