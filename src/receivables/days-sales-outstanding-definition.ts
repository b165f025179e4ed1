import type { MeasureDefinition } from '../measures'

const SALES = { en: 'credit sales', 'zh-CN': '赊销额' }

/** What days sales outstanding are, by variant. */
export const daysSalesOutstandingDefinition: MeasureDefinition<
  'days-sales-outstanding',
  'ending' | 'average' | 'count-back'
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
    en: 'Without sales there is no value, and a count-back ends without one at a month without sales, at the end of its history, or for receivables below zero. Receivables of zero are 0 days; below zero they give a negative number of days. Cash sales and tax that is not lent are left out by the caller.',
    'zh-CN':
      '无赊销额时无值；倒推法遇到无销售的月份、销售记录已尽或应收账款小于零时无值。应收账款为零即 0 天；小于零时得负天数。现销由调用方剔除。',
  },
  source: {
    en: 'Practice of credit departments; financial statement analysis; Oracle Hyperion Financial Management, "DSO", for the count-back.',
    'zh-CN': '信用管理实务；财务报表分析；倒推法见 Oracle Hyperion Financial Management 的 DSO 说明。',
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
  },
}
