import type { MeasureDefinition } from '../measures'

/** What the cost to collect is, by variant. */
export const costToCollectDefinition: MeasureDefinition<'cost-to-collect', 'share' | 'per-collection'> = {
  id: 'cost-to-collect',
  family: 'recovery',
  label: { en: 'Cost to collect', 'zh-CN': '催收成本率' },
  question: { en: 'What does it cost to collect?', 'zh-CN': '催收的成本是多少？' },
  unit: 'percent',
  better: 'lower',
  edges: {
    en: 'As a share it has no value where nothing was collected, or more was reversed than collected; per collection none without a collection. Fixed and variable cost are stated apart, and the fixed cost share is told beside the result: where it is large, the cost to collect falls by volume alone. Which costs count (wages, systems, fees of agencies, courts) is the choice of the caller, the same every period.',
    'zh-CN':
      '按占比计算时，收回金额为零或冲正大于收回则无值；按笔计算时，无回款则无值。固定与变动成本分别填列，结果同时给出固定成本占比：占比高时，仅凭业务量就会下降。计入哪些成本（工资、系统、佣金、诉讼）由调用方确定，各期一致。',
  },
  source: {
    en: 'Practice of collection and billing departments (total cost / cash collected).',
    'zh-CN': '催收与账单部门实务（总成本 ÷ 收回现金）。',
  },
  variants: {
    share: {
      label: { en: 'Cost to collect, of the money collected', 'zh-CN': '催收成本率（占收回金额）' },
      basis: 'amount',
      formula: {
        en: '(fixed cost + variable cost) / collected, net of reversals',
        'zh-CN': '（固定成本 + 变动成本）÷ 收回金额（扣除冲正）',
      },
      denominator: { en: 'money collected', 'zh-CN': '收回金额' },
      usedBy: {
        en: 'Departments and benchmarks. A few large payments decide it.',
        'zh-CN': '部门考核与行业基准；少数大额回款起决定作用。',
      },
    },
    'per-collection': {
      label: { en: 'Cost per collection', 'zh-CN': '单笔催收成本' },
      basis: 'amount',
      unit: 'money',
      formula: {
        en: '(fixed cost + variable cost) / number of collections',
        'zh-CN': '（固定成本 + 变动成本）÷ 回款笔数',
      },
      denominator: { en: 'a collection count', 'zh-CN': '回款笔数' },
      usedBy: {
        en: 'Teams with many small debts, to find the amount below which a measure does not pay.',
        'zh-CN': '小额多笔的团队，用于判断催收措施的保本金额。',
      },
    },
  },
}

/** What the fixed cost share is. */
export const fixedCostShareDefinition: MeasureDefinition<'fixed-cost-share', 'of-total-cost'> = {
  id: 'fixed-cost-share',
  family: 'recovery',
  label: { en: 'Fixed cost share', 'zh-CN': '固定成本占比' },
  question: {
    en: 'What share of the cost of collection would remain if nothing were collected?',
    'zh-CN': '催收成本中有多少与业务量无关？',
  },
  unit: 'percent',
  better: 'neither',
  edges: {
    en: 'Without any cost there is no value.',
    'zh-CN': '无成本时无值。',
  },
  source: { en: 'Cost accounting.', 'zh-CN': '成本会计。' },
  variants: {
    'of-total-cost': {
      label: { en: 'Fixed cost share', 'zh-CN': '固定成本占比' },
      basis: 'amount',
      formula: {
        en: 'fixed cost / (fixed cost + variable cost)',
        'zh-CN': '固定成本 ÷（固定成本 + 变动成本）',
      },
      denominator: { en: 'a total cost', 'zh-CN': '总成本' },
      usedBy: {
        en: 'Whoever reads a cost to collect: a fall of it may be volume alone.',
        'zh-CN': '阅读催收成本率的人：其下降可能只是业务量所致。',
      },
    },
  },
}
