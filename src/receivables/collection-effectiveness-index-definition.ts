import type { MeasureDefinition } from '../measures'

/** What a collection effectiveness index is, by variant. */
export const collectionEffectivenessIndexDefinition: MeasureDefinition<
  'collection-effectiveness-index',
  'period-sales' | 'monthly-average-sales'
> = {
  id: 'collection-effectiveness-index',
  family: 'receivables',
  label: { en: 'Collection effectiveness index (CEI)', 'zh-CN': '催收有效指数（CEI）' },
  question: {
    en: 'How much of what could be collected in the period was collected?',
    'zh-CN': '期间内可收回的款项收回了多少？',
  },
  unit: 'percent',
  better: 'higher',
  edges: {
    en: 'Where there was nothing to collect, or less than nothing, there is no value. Above 100 where overdue credits exceed overdue debts, below 0 where more is open than was there to collect: told as it is. What is subtracted below is the receivables that are not overdue: a calculator page that subtracts the overdue ones, and a vendor that calls up to 60 days current, reckon something else. Write-offs and waivers lower the closing receivables as payments do, and so raise it: to leave out those of the period, add them to the closing receivables. The two variants differ widely on the same books (79.63 and 55.9 in one published case); of a period of one month they are the same. An average month wants a period of whole calendar months.',
    'zh-CN':
      '可收回款项不大于零时无值。逾期贷项超过逾期欠款时高于 100；未结超过可收回时低于 0；均如实列示。分母所减为未到期应收账款：有计算页面误减逾期款，亦有厂商将 60 天以内称为未到期，均属另一指标。核销与减免同还款一样降低期末应收账款，因而使指标上升；如需剔除，请将当期核销与减免加回期末应收账款。两种口径在同一账簿上差异很大（某公开案例为 79.63 与 55.9）；期间为一个月时相同。月均口径要求期间由完整自然月组成。',
  },
  source: {
    en: 'Credit Guru and Oracle for the average month; WizEdu and most vendors for the sales of the period.',
    'zh-CN': '月均口径见 Credit Guru 与 Oracle；期间口径见 WizEdu 及多数厂商。',
  },
  variants: {
    'period-sales': {
      label: {
        en: 'Collection effectiveness index, sales of the period',
        'zh-CN': '催收有效指数（期间销售）',
      },
      basis: 'amount',
      formula: {
        en: '(opening receivables + credit sales − closing receivables) / (opening receivables + credit sales − closing receivables that are not overdue)',
        'zh-CN': '（期初应收账款 + 赊销额 − 期末应收账款）÷（期初应收账款 + 赊销额 − 期末未到期应收账款）',
      },
      denominator: { en: 'a collectible amount', 'zh-CN': '可收回款项' },
      usedBy: {
        en: 'WizEdu and most vendors of receivables software.',
        'zh-CN': 'WizEdu 及多数应收账款软件厂商。',
      },
    },
    'monthly-average-sales': {
      label: {
        en: 'Collection effectiveness index, sales of an average month',
        'zh-CN': '催收有效指数（月均销售）',
      },
      basis: 'amount',
      formula: {
        en: '(opening receivables + credit sales / months − closing receivables) / (opening receivables + credit sales / months − closing receivables that are not overdue); the two amounts told are this, times months',
        'zh-CN':
          '（期初应收账款 + 赊销额 ÷ 月数 − 期末应收账款）÷（期初应收账款 + 赊销额 ÷ 月数 − 期末未到期应收账款）；所列分子分母均乘以月数',
      },
      denominator: { en: 'a collectible amount', 'zh-CN': '可收回款项' },
      usedBy: {
        en: 'Credit Guru, Oracle. As a rule the lower of the two, the more so the more months the period has.',
        'zh-CN': 'Credit Guru、Oracle；通常低于另一口径，期间月数越多越低。',
      },
    },
  },
}
