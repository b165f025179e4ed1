import type { MeasureDefinition } from '../measures'

/** What customer value is, by variant. */
export const customerValueDefinition: MeasureDefinition<
  'customer-value',
  'weighted-ratings' | 'expected-recovery'
> = {
  id: 'customer-value',
  family: 'recovery',
  label: { en: 'Customer value, for work order', 'zh-CN': '客户价值（用于排序）' },
  question: {
    en: 'What is this customer, or this case, worth to the creditor, so that cases can be put in order?',
    'zh-CN': '该客户或案件对债权人价值多少，以便排定处理顺序？',
  },
  unit: 'number',
  better: 'neither',
  edges: {
    en: 'Where all weights are zero there is no value. Nothing is rated by the library: ratings, weights and the probability are those of the caller. It orders work and never raises pressure: a valuable customer is treated more gently, and facts that law or decency protects (health, family, vulnerability) are no ratings. The two variants do not compare.',
    'zh-CN':
      '权重全为零时无值。本库不作评分：评分、权重与概率均由调用方给出。仅用于排序，绝不用于加压：高价值客户应更温和对待；受保护的事实（健康、家庭、弱势处境）不得作为评分项。两种口径不可相互比较。',
  },
  source: {
    en: 'Collections practice: customer value among the keys of the work order. Weighted mean; expected value.',
    'zh-CN': '催收实务：客户价值为排序依据之一。加权平均；期望值。',
  },
  variants: {
    'weighted-ratings': {
      label: { en: 'Customer value, by weighted ratings', 'zh-CN': '客户价值（加权评分）' },
      basis: 'count',
      formula: {
        en: 'sum of rating × weight / sum of weights, over the ratings from 0 to 100 that the caller gives',
        'zh-CN': '各项评分（0–100）× 权重之和 ÷ 权重之和',
      },
      denominator: { en: 'a total weight', 'zh-CN': '权重之和' },
      usedBy: {
        en: 'Creditors who keep the customer in mind beyond this debt: years, sales, margin.',
        'zh-CN': '着眼于长期客户关系（年限、销售额、毛利）的债权人。',
      },
    },
    'expected-recovery': {
      label: { en: 'Expected recovery', 'zh-CN': '预期回收额' },
      basis: 'amount',
      unit: 'money',
      formula: { en: 'amount owed × probability of payment', 'zh-CN': '所欠金额 × 还款概率' },
      usedBy: {
        en: 'Agencies and dialler teams, who work where the money is. It starves small and doubtful debts.',
        'zh-CN': '按金额优先作业的机构与外呼团队；小额与难催案件会被搁置。',
      },
    },
  },
}
