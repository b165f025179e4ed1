import type { MeasureDefinition } from '../measures'

/** What weighted days late are, by variant. */
export const weightedDaysLateDefinition: MeasureDefinition<
  'weighted-days-late',
  'signed' | 'late-only' | 'remaining-to-original'
> = {
  id: 'weighted-days-late',
  family: 'receivables',
  label: { en: 'Weighted days late', 'zh-CN': '加权逾期天数' },
  question: {
    en: 'By how many days is the average unit of money late?',
    'zh-CN': '每一单位货款平均逾期多少天？',
  },
  unit: 'days',
  better: 'lower',
  edges: {
    en: 'Two variants speak of invoices that were settled in the period, one of those that are open on a day. Without any, or for amounts that sum to zero or below, there is no value. Paid on the due day is 0 days late. Early payment gives negative days where days are signed, and counts as 0 where only lateness counts: its amount still weighs. An open invoice that is not due yet is neither early nor late: 0 days. An invoice paid in parts counts whole, on the day of the last part.',
    'zh-CN':
      '两种口径针对期间内已结发票，一种针对某日未结发票。无发票或金额之和不大于零时无值。到期日当天付清为逾期 0 天。提前付款在含提前的口径中为负，在仅计逾期的口径中为 0 天，但金额仍参与加权。尚未到期的未结发票既不提前也不逾期，为 0 天。分次付清的发票按最后一次的日期整张计入。',
  },
  source: {
    en: 'Practice of credit departments; Oracle Receivables, "weighted average days late", for what is open.',
    'zh-CN': '信用管理实务；未结口径见 Oracle Receivables 的加权平均逾期天数。',
  },
  variants: {
    signed: {
      label: { en: 'Weighted days late, early payments deducted', 'zh-CN': '加权逾期天数（含提前）' },
      basis: 'amount',
      formula: {
        en: 'sum over invoices settled in the period of amount × days from due date to settlement, negative when early / sum of those amounts',
        'zh-CN': '期间内结清的各发票（金额 × 自到期日至结清日的天数，提前为负）之和 ÷ 金额之和',
      },
      denominator: { en: 'settled amounts', 'zh-CN': '已结金额' },
      usedBy: {
        en: 'Credit managers who ask when money comes: early payers offset late ones.',
        'zh-CN': '关注资金何时到账的信用经理；提前与逾期相抵。',
      },
    },
    'late-only': {
      label: { en: 'Weighted days late, lateness only', 'zh-CN': '加权逾期天数（仅计逾期）' },
      basis: 'amount',
      formula: {
        en: 'sum over invoices settled in the period of amount × days from due date to settlement, 0 when early / sum of those amounts',
        'zh-CN': '期间内结清的各发票（金额 × 自到期日至结清日的天数，提前计 0）之和 ÷ 金额之和',
      },
      denominator: { en: 'settled amounts', 'zh-CN': '已结金额' },
      usedBy: {
        en: 'Those who ask how late the late ones are: nobody offsets them.',
        'zh-CN': '关注逾期程度者；提前付款不予抵减。',
      },
    },
    'remaining-to-original': {
      label: { en: 'Weighted days late, of what is open', 'zh-CN': '加权逾期天数（未结）' },
      basis: 'amount',
      formula: {
        en: 'sum over open invoices of what is left × days after the due date, 0 when not due / sum of their original amounts',
        'zh-CN': '各未结发票（未结金额 × 到期日后的天数，未到期计 0）之和 ÷ 原始金额之和',
      },
      denominator: { en: 'original amounts of open invoices', 'zh-CN': '未结发票原始金额' },
      usedBy: {
        en: 'Users of Oracle Receivables. Falls with every payment on account.',
        'zh-CN': 'Oracle Receivables 用户；每次部分付款后下降。',
      },
    },
  },
}
