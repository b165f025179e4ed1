import type { MeasureDefinition } from '../measures'

const DISBURSED = { en: 'an amount disbursed', 'zh-CN': '放款金额' }

/** What a vintage curve is, by variant; each of its cells is one measure. */
export const vintageCurveDefinition: MeasureDefinition<
  'vintage-curve',
  'past-due-above' | 'past-due-from' | 'cumulative-loss' | 'cumulative-loss-net'
> = {
  id: 'vintage-curve',
  family: 'cohorts',
  label: { en: 'Vintage curve', 'zh-CN': 'Vintage 账龄曲线' },
  question: {
    en: 'What share of the loans of one month has gone bad, so many months later?',
    'zh-CN': '某月发放的贷款，在若干个月之后有多大比例变坏？',
  },
  unit: 'percent',
  better: 'lower',
  edges: {
    en: 'A cohort holds the loans disbursed in one calendar month; the month of disbursement is month on book 0. A month on book is ripe when its calendar month has ended by the day as of which the data end. Cells that are not ripe are absent, not 0; rows for them are left out and counted. A ripe month without a row is an error, as is a cohort whose amount or count differs between its rows, for then it gained or lost loans. Without an amount disbursed there is no value.',
    'zh-CN':
      '同一自然月发放的贷款为一个批次；放款当月为第 0 个账龄月。账龄月对应的自然月在数据截止日前已结束，该格才算成熟；未成熟的格不出现，而不是 0，其数据行不采用并计数。成熟月份缺行、同一批次各行的放款额或笔数不一致（说明批次增减了贷款），均为错误。放款金额为零时无值。',
  },
  source: {
    en: 'Vintage analysis as lenders and securitization investors practice it.',
    'zh-CN': '贷款机构与证券化投资者通行的 Vintage 分析。',
  },
  variants: {
    'past-due-above': {
      label: {
        en: 'Vintage curve, balance more than the threshold past due',
        'zh-CN': 'Vintage 曲线（逾期天数大于阈值的余额）',
      },
      basis: 'amount',
      formula: {
        en: 'whole balance, at the end of the month, of the loans of the cohort that are more than n days past due / amount disbursed to the cohort',
        'zh-CN': '月末该批次中逾期超过 n 天（DPD > n）的贷款全部余额 ÷ 该批次放款金额',
      },
      denominator: DISBURSED,
      usedBy: {
        en: 'Lenders who read 30+ as 31 days and more. The curve falls when loans are cured, paid or written off.',
        'zh-CN': '将 30+ 理解为 31 天及以上的贷款机构。贷款转好、结清或核销时曲线下降。',
      },
    },
    'past-due-from': {
      label: {
        en: 'Vintage curve, balance from the threshold past due',
        'zh-CN': 'Vintage 曲线（逾期天数达到阈值的余额）',
      },
      basis: 'amount',
      formula: {
        en: 'whole balance, at the end of the month, of the loans of the cohort that are n or more days past due / amount disbursed to the cohort',
        'zh-CN': '月末该批次中逾期达到 n 天（DPD ≥ n）的贷款全部余额 ÷ 该批次放款金额',
      },
      denominator: DISBURSED,
      usedBy: {
        en: 'Lenders who read 30+ as 30 days and more. The curve falls when loans are cured, paid or written off.',
        'zh-CN': '将 30+ 理解为 30 天及以上的贷款机构。贷款转好、结清或核销时曲线下降。',
      },
    },
    'cumulative-loss': {
      label: { en: 'Vintage curve, cumulative loss', 'zh-CN': 'Vintage 曲线（累计损失）' },
      basis: 'amount',
      formula: {
        en: 'loss of the cohort since disbursement, cures and recoveries not deducted / amount disbursed to the cohort',
        'zh-CN': '该批次自放款以来的累计损失（不扣除转好与回收） ÷ 该批次放款金额',
      },
      denominator: DISBURSED,
      usedBy: {
        en: 'Investors in securitized loans (cumulative gross loss). It never falls: a row below an earlier one is an error.',
        'zh-CN': '证券化投资者（累计毛损失）。曲线不会下降：低于前一行即为错误。',
      },
    },
    'cumulative-loss-net': {
      label: {
        en: 'Vintage curve, cumulative loss net of cures and recoveries',
        'zh-CN': 'Vintage 曲线（扣除转好与回收的累计损失）',
      },
      basis: 'amount',
      formula: {
        en: 'loss of the cohort since disbursement, less cures and recoveries / amount disbursed to the cohort',
        'zh-CN': '该批次自放款以来的累计损失减转好与回收 ÷ 该批次放款金额',
      },
      denominator: DISBURSED,
      usedBy: {
        en: 'Lenders who ask what a cohort cost in the end (cumulative net loss). It falls when more is recovered than lost, and may be negative.',
        'zh-CN': '关注批次最终成本的贷款机构（累计净损失）。回收多于新增损失时下降，可能为负。',
      },
    },
  },
}
