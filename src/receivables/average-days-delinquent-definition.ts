import type { MeasureDefinition } from '../measures'

/** What average days delinquent are, by variant. */
export const averageDaysDelinquentDefinition: MeasureDefinition<
  'average-days-delinquent',
  'difference' | 'mean-lateness' | 'weighted-lateness'
> = {
  id: 'average-days-delinquent',
  family: 'receivables',
  label: { en: 'Average days delinquent (ADD)', 'zh-CN': '平均逾期天数（ADD）' },
  question: {
    en: 'By how many days are payments late on the average?',
    'zh-CN': '款项平均逾期多少天？',
  },
  unit: 'days',
  better: 'lower',
  edges: {
    en: 'The difference speaks of what is open, the other two of what was settled: on the same books they differ. The difference has no value without sales, the other two have none where nothing was settled, and the one weighed by amount has none either where the amounts add up to zero or below. Negative values are told as they are: the difference falls below zero where overdue credits exceed overdue debts, the others where payments come before they are due. That it is never negative, as some pages say, is false.',
    'zh-CN':
      '差额法反映未结款项，另两种反映已结发票：同一账簿结果不同。差额法无赊销额时无值；另两种在无已结发票时无值，按金额加权者在金额之和不大于零时亦无值。负值如实列示：逾期贷项超过逾期欠款时差额为负；提前付款时另两种为负。所谓“不会为负”之说有误。',
  },
  source: {
    en: 'Practice of credit departments for the difference; calculators of accounting software for the days late of invoices.',
    'zh-CN': '差额法见信用管理实务；按发票逾期天数见会计软件的计算方法。',
  },
  variants: {
    difference: {
      label: {
        en: 'Average days delinquent, DSO less best possible DSO',
        'zh-CN': '平均逾期天数（DSO 减最佳 DSO）',
      },
      basis: 'amount',
      formula: {
        en: '(closing receivables − receivables that are not overdue) / credit sales × days in the period, which is DSO on closing receivables − best possible DSO',
        'zh-CN': '（期末应收账款 − 未到期应收账款）÷ 赊销额 × 期间天数，即期末余额法 DSO − 最佳 DSO',
      },
      denominator: { en: 'credit sales', 'zh-CN': '赊销额' },
      usedBy: {
        en: 'Credit departments that report DSO and best possible DSO.',
        'zh-CN': '同时报告 DSO 与最佳 DSO 的信用管理部门。',
      },
    },
    'mean-lateness': {
      label: { en: 'Average days delinquent, mean of invoices', 'zh-CN': '平均逾期天数（按发票平均）' },
      basis: 'count',
      formula: {
        en: 'sum over invoices settled in the period of the days from due date to settlement, negative when early / number of those invoices',
        'zh-CN': '期间内结清的各发票自到期日至结清日的天数（提前为负）之和 ÷ 发票张数',
      },
      denominator: { en: 'a settled-invoice count', 'zh-CN': '已结发票张数' },
      usedBy: {
        en: 'Accounting software. Every invoice weighs the same.',
        'zh-CN': '会计软件；每张发票权重相同。',
      },
    },
    'weighted-lateness': {
      label: {
        en: 'Average days delinquent, weighed by amount',
        'zh-CN': '平均逾期天数（按金额加权）',
      },
      basis: 'amount',
      formula: {
        en: 'sum over invoices settled in the period of amount × days from due date to settlement, negative when early / sum of those amounts',
        'zh-CN': '期间内结清的各发票（金额 × 自到期日至结清日的天数，提前为负）之和 ÷ 金额之和',
      },
      denominator: { en: 'settled amounts', 'zh-CN': '已结金额' },
      usedBy: {
        en: 'Credit managers whose invoices differ in size; the same figure as weighted days late, signed.',
        'zh-CN': '发票金额悬殊的信用经理；与加权逾期天数（含提前）相同。',
      },
    },
  },
}
