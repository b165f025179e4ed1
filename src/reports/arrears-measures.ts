import type { Label } from '../foundations'
import type { MeasureDefinition } from '../measures'

const PRACTICE: Label = {
  en: 'Analysis of repayment in collections practice: frequency, length and amount of arrears.',
  'zh-CN': '催收实务中的还款分析：逾期的频率、时长与金额。',
}

/** How often a customer falls into arrears. */
export const arrearsFrequencyDefinition: MeasureDefinition<'arrears-frequency', 'spells-per-customer'> = {
  id: 'arrears-frequency',
  family: 'analyses',
  label: { en: 'Frequency of arrears', 'zh-CN': '逾期频率' },
  question: {
    en: 'How often does a customer who falls into arrears do so?',
    'zh-CN': '发生过逾期的客户平均逾期几次？',
  },
  unit: 'times',
  better: 'lower',
  edges: {
    en: 'Customers without arrears are not among those divided by. A spell that goes on counts as one. Without a spell there is no value.',
    'zh-CN': '未逾期的客户不计入分母；持续中的逾期计一次；没有逾期则无值。',
  },
  source: PRACTICE,
  variants: {
    'spells-per-customer': {
      label: { en: 'Frequency of arrears, per customer in arrears', 'zh-CN': '逾期频率（按逾期客户）' },
      basis: 'count',
      formula: {
        en: 'spells of arrears / customers with at least one',
        'zh-CN': '逾期次数 ÷ 至少逾期一次的客户数',
      },
      denominator: { en: 'customers in arrears', 'zh-CN': '逾期客户数' },
      usedBy: {
        en: 'Collections, to tell one slip from a habit.',
        'zh-CN': '催收部门，用以区分偶发与惯性逾期。',
      },
    },
  },
}

/** How long arrears last. */
export const arrearsLengthDefinition: MeasureDefinition<'arrears-length', 'ended-spells'> = {
  id: 'arrears-length',
  family: 'analyses',
  label: { en: 'Length of arrears', 'zh-CN': '逾期时长' },
  question: {
    en: 'How many days do arrears last until they end?',
    'zh-CN': '逾期从开始到结清平均持续多少天？',
  },
  unit: 'days',
  better: 'lower',
  edges: {
    en: 'Of ended spells alone: those that go on are longer than they look, so the figure is too low where many do, and how many go on is told beside it. A spell from the 2nd to the 5th, the first day on which nothing was overdue, is 3 days. Without an ended spell there is no value.',
    'zh-CN':
      '仅计已结束的逾期；持续中的逾期尚未定长，数量多时本指标偏低，故另列其数。自 2 日逾期、5 日起不再逾期，计 3 天。没有已结束的逾期则无值。',
  },
  source: PRACTICE,
  variants: {
    'ended-spells': {
      label: { en: 'Length of arrears, of spells that ended', 'zh-CN': '逾期时长（已结束）' },
      basis: 'count',
      formula: {
        en: 'days of ended spells / ended spells',
        'zh-CN': '已结束逾期的天数合计 ÷ 已结束的逾期次数',
      },
      denominator: { en: 'ended spells', 'zh-CN': '已结束的逾期次数' },
      usedBy: { en: 'Collections, to set when to step in.', 'zh-CN': '催收部门，用以确定介入时点。' },
    },
  },
}

/** How much is overdue in a spell. */
export const arrearsAmountDefinition: MeasureDefinition<'arrears-amount', 'mean-of-spells'> = {
  id: 'arrears-amount',
  family: 'analyses',
  label: { en: 'Amount of arrears', 'zh-CN': '逾期金额' },
  question: { en: 'How much is overdue in a spell of arrears?', 'zh-CN': '每次逾期平均金额是多少？' },
  unit: 'money',
  better: 'lower',
  edges: {
    en: 'By the amount that the caller gives for a spell, such as its highest. Without a spell there is no value.',
    'zh-CN': '按调用方给出的每次逾期金额（例如最高逾期额）；没有逾期则无值。',
  },
  source: PRACTICE,
  variants: {
    'mean-of-spells': {
      label: { en: 'Amount of arrears, mean of spells', 'zh-CN': '逾期金额（每次平均）' },
      basis: 'amount',
      formula: { en: 'amounts of all spells / spells', 'zh-CN': '各次逾期金额合计 ÷ 逾期次数' },
      denominator: { en: 'spells', 'zh-CN': '逾期次数' },
      usedBy: {
        en: 'Collections, to weigh effort against what is at stake.',
        'zh-CN': '催收部门，用以权衡投入与标的。',
      },
    },
  },
}
