import type { MeasureDefinition } from '../measures'

const POOL = { en: 'a balance of the pool', 'zh-CN': '资产池余额' }
const LOANS = { en: 'a count of the loans in the pool', 'zh-CN': '资产池贷款笔数' }

/** What a delinquency ratio is, by variant. */
export const delinquencyRatioDefinition: MeasureDefinition<
  'delinquency-ratio',
  'amount-above' | 'amount-from' | 'count-above' | 'count-from'
> = {
  id: 'delinquency-ratio',
  family: 'cohorts',
  label: { en: 'Delinquency ratio (30+, 60+, 90+)', 'zh-CN': '逾期率（30+、60+、90+）' },
  question: {
    en: 'What share of a pool of loans is late by the threshold, such as 30 days?',
    'zh-CN': '资产池中逾期达到阈值（例如 30 天）的贷款占多大比例？',
  },
  unit: 'percent',
  better: 'lower',
  edges: {
    en: 'A pool of zero or below has no value. Whether day 30 itself is 30+ is not agreed: the variant says so. Write-offs leave the pool and improve the ratio, so they are told beside it. By amount the whole balance of a late loan counts and not only its overdue installments.',
    'zh-CN':
      '资产池余额为零或小于零时无值。第 30 天是否属于 30+ 并无一致口径，由口径名称指明。核销移出资产池会使比率好看，因此并列核销数。按金额时计入逾期贷款的全部余额，而不只是逾期的期次。',
  },
  source: {
    en: 'Reports of lenders and of securitized pools; OCC and Call Report count 30 to 59 days, 60 to 89 days and 90 days and more.',
    'zh-CN': '贷款机构与证券化资产池报告；OCC 与 Call Report 按 30–59、60–89、90 天及以上分段。',
  },
  variants: {
    'amount-above': {
      label: {
        en: 'Delinquency ratio, more than the threshold past due, by amount',
        'zh-CN': '逾期率（大于阈值，按金额）',
      },
      basis: 'amount',
      formula: {
        en: 'balance of loans more than n days past due / balance of the pool',
        'zh-CN': '逾期超过 n 天（DPD > n）的贷款余额 ÷ 资产池余额',
      },
      denominator: POOL,
      usedBy: {
        en: 'Lenders whose buckets are 1 to 30, 31 to 60 days: 30+ is 31 days and more.',
        'zh-CN': '按 1–30、31–60 天分段的贷款机构：30+ 指 31 天及以上。',
      },
    },
    'amount-from': {
      label: {
        en: 'Delinquency ratio, from the threshold past due, by amount',
        'zh-CN': '逾期率（达到阈值，按金额）',
      },
      basis: 'amount',
      formula: {
        en: 'balance of loans n or more days past due / balance of the pool',
        'zh-CN': '逾期达到 n 天（DPD ≥ n）的贷款余额 ÷ 资产池余额',
      },
      denominator: POOL,
      usedBy: {
        en: 'US reporting, whose buckets are 30 to 59, 60 to 89 days: 30+ is 30 days and more.',
        'zh-CN': '美国监管报告，按 30–59、60–89 天分段：30+ 指 30 天及以上。',
      },
    },
    'count-above': {
      label: {
        en: 'Delinquency ratio, more than the threshold past due, by count',
        'zh-CN': '逾期率（大于阈值，按笔数）',
      },
      basis: 'count',
      formula: {
        en: 'loans more than n days past due / loans in the pool',
        'zh-CN': '逾期超过 n 天（DPD > n）的贷款笔数 ÷ 资产池贷款笔数',
      },
      denominator: LOANS,
      usedBy: {
        en: 'Lenders whose buckets are 1 to 30, 31 to 60 days, and who ask how many loans are late.',
        'zh-CN': '按 1–30、31–60 天分段并关注逾期笔数的贷款机构。',
      },
    },
    'count-from': {
      label: {
        en: 'Delinquency ratio, from the threshold past due, by count',
        'zh-CN': '逾期率（达到阈值，按笔数）',
      },
      basis: 'count',
      formula: {
        en: 'loans n or more days past due / loans in the pool',
        'zh-CN': '逾期达到 n 天（DPD ≥ n）的贷款笔数 ÷ 资产池贷款笔数',
      },
      denominator: LOANS,
      usedBy: {
        en: 'US reporting and mortgage surveys, which count loans 30 or more days past due.',
        'zh-CN': '美国监管报告与按揭调查，统计逾期 30 天及以上的笔数。',
      },
    },
  },
}
