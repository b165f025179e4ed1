import type { MeasureDefinition } from '../measures'

const SALES = { en: 'credit sales', 'zh-CN': '赊销额' }

/** What days sales outstanding are, by variant. */
export const daysSalesOutstandingDefinition: MeasureDefinition<
  'days-sales-outstanding',
  'ending' | 'average' | 'conventional-30' | 'count-back' | 'count-back-30' | 'true' | 'sales-weighted'
> = {
  id: 'days-sales-outstanding',
  family: 'receivables',
  label: { en: 'Days sales outstanding (DSO)', 'zh-CN': '应收账款周转天数（DSO）' },
  question: {
    en: 'How many days of credit sales are still unpaid?',
    'zh-CN': '尚未收回的应收账款相当于多少天的赊销额？',
  },
  unit: 'days',
  better: 'lower',
  edges: {
    en: 'Without sales there is no value, and a count-back ends without one at a month without sales, at the end of its history (the reason tells the days so far and the balance left unexplained), or for receivables below zero. The true and the sales-weighted form have none where a month of which something is open has no sales; credit notes enter with negative amounts. Receivables of zero are 0 days; below zero they give a negative number of days. What is written off or waived lowers the receivables as a payment does, and the days with them. Cash sales, and tax where the sales are told without it, are left out by the caller, who also decides whether a reserve for bad debts is deducted, and does so every time alike.',
    'zh-CN':
      '无赊销额时无值；倒推法遇到无销售的月份、销售记录已尽（原因中列明已计天数和未能对应的余额）或应收账款小于零时无值；真实法与销售加权法在尚有未结款项的月份无销售时无值，贷项通知单以负数计入。应收账款为零即 0 天；小于零时得负天数。核销与减免同还款一样降低应收账款，天数随之减少。现销由调用方剔除；赊销额不含税时，应收账款中的税款亦由调用方剔除；是否扣除坏账准备由调用方决定，并应前后一致。',
  },
  source: {
    en: 'Practice of credit departments; financial statement analysis; Oracle Hyperion Financial Management, "DSO", for the count-back; Oracle Receivables, "DSO", for the conventional 30 days; credit departments for the true and the sales-weighted form.',
    'zh-CN':
      '信用管理实务；财务报表分析；倒推法见 Oracle Hyperion Financial Management 的 DSO 说明；30 天常规法见 Oracle Receivables；真实法与销售加权法见信用管理实务。',
  },
  variants: {
    ending: {
      label: {
        en: 'Days sales outstanding, on closing receivables',
        'zh-CN': '应收账款周转天数（按期末余额）',
      },
      basis: 'amount',
      formula: {
        en: 'closing receivables / credit sales × days in the period',
        'zh-CN': '期末应收账款 ÷ 赊销额 × 期间天数',
      },
      denominator: SALES,
      usedBy: {
        en: 'Credit departments and their software. Falls when sales rise.',
        'zh-CN': '信用管理部门及其软件；销售上升时下降。',
      },
    },
    average: {
      label: {
        en: 'Days sales outstanding, on average receivables',
        'zh-CN': '应收账款周转天数（按平均余额）',
      },
      basis: 'amount',
      formula: {
        en: 'mean of opening and closing receivables / credit sales × days in the period',
        'zh-CN': '期初与期末应收账款的平均 ÷ 赊销额 × 期间天数',
      },
      denominator: SALES,
      usedBy: {
        en: 'Financial statement analysis; turnover days (average receivables / daily sales).',
        'zh-CN': '财务报表分析；即周转天数（平均应收账款 ÷ 日销售额）。',
      },
    },
    'conventional-30': {
      label: {
        en: 'Days sales outstanding, conventional, 30 days',
        'zh-CN': '应收账款周转天数（常规法，30 天）',
      },
      basis: 'amount',
      formula: {
        en: 'receivables × 30 / credit sales of the month before',
        'zh-CN': '应收账款 × 30 ÷ 上月赊销额',
      },
      denominator: {
        en: 'credit sales of the month before',
        'zh-CN': '上月赊销额',
      },
      usedBy: {
        en: 'Users of Oracle Receivables, monthly. Blind to what was sold since.',
        'zh-CN': '按月使用 Oracle Receivables 者；不反映其后的销售。',
      },
    },
    'count-back': {
      label: { en: 'Days sales outstanding, count-back', 'zh-CN': '应收账款周转天数（倒推法）' },
      basis: 'amount',
      formula: {
        en: 'from the newest month backwards, the days of each month whose sales the receivables cover, and of the month in which they run out the share they cover',
        'zh-CN': '自最近一个月向前，应收账款足以覆盖其赊销额的月份计全部天数，耗尽的月份按覆盖比例计',
      },
      usedBy: {
        en: 'Trades with seasons, where one quotient over the period misleads.',
        'zh-CN': '销售有季节性的行业，此时单一比率会误导。',
      },
    },
    'count-back-30': {
      label: {
        en: 'Days sales outstanding, count-back with months of 30 days',
        'zh-CN': '应收账款周转天数（倒推法，每月 30 天）',
      },
      basis: 'amount',
      formula: {
        en: 'as the count-back by the calendar, but every month listed counts 30 days, whatever its length',
        'zh-CN': '同按日历的倒推法，但所列每个月份一律按 30 天计',
      },
      usedBy: {
        en: 'Departments that compare months of unequal length. Differs from the calendar by a day or more per month.',
        'zh-CN': '需比较长短不一月份的部门；与按日历计算每月相差一天或更多。',
      },
    },
    true: {
      label: { en: 'Days sales outstanding, true', 'zh-CN': '应收账款周转天数（真实法）' },
      basis: 'amount',
      formula: {
        en: 'sum over open invoices of days since issue × open amount / credit sales of the month of issue',
        'zh-CN': '各未结发票（开票至今天数 × 未结金额 ÷ 开票当月赊销额）之和',
      },
      usedBy: {
        en: 'Credit managers who have the invoices: each is weighed by the sales of its own month.',
        'zh-CN': '掌握发票明细的信用经理；每张发票按其开票当月销售额加权。',
      },
    },
    'sales-weighted': {
      label: { en: 'Days sales outstanding, sales-weighted', 'zh-CN': '应收账款周转天数（销售加权法）' },
      basis: 'amount',
      formula: {
        en: 'sum over age groups of balance / credit sales of the month of that age × 30',
        'zh-CN': '各账龄组（余额 ÷ 该账龄对应月份的赊销额 × 30）之和',
      },
      usedBy: {
        en: 'Trades with seasons that have an aging report and no invoices.',
        'zh-CN': '销售有季节性、只有账龄表而无发票明细者。',
      },
    },
  },
}
