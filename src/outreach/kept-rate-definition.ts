import type { MeasureDefinition } from '../measures'

const BY_MONEY = {
  en: 'what promises due had promised',
  'zh-CN': '到期承诺金额',
}

/** What a kept rate is, by variant. */
export const keptRateDefinition: MeasureDefinition<'kept-rate', 'count' | 'amount' | 'paid-amount'> = {
  id: 'kept-rate',
  family: 'outreach',
  label: { en: 'Kept rate of promises', 'zh-CN': '承诺兑现率' },
  question: { en: 'How far are promises kept?', 'zh-CN': '还款承诺兑现了多少？' },
  unit: 'percent',
  better: 'higher',
  edges: {
    en: 'While no promise has fallen due there is no value. Pending and canceled promises are left out. A promise is kept when the threshold of its amount is paid by its day and the days of grace, which are the lender’s; a payment before the day counts, and where one payment covers several promises the earliest due is kept first. Partly kept is not kept. Days of grace that are not over make the rate look better, as early payers are in it and late ones not yet.',
    'zh-CN':
      '尚无到期承诺时无值。待兑现与已取消的承诺不计。在承诺日及宽限天数内付足阈值即为兑现，宽限与阈值由机构自定；提前付款亦计，一笔付款覆盖多笔承诺时先抵最早到期者。部分兑现不算兑现。宽限未满时指标偏高，因早付者已计而晚付者未计。',
  },
  source: {
    en: 'Practice of collection departments: kept / promises due, by count or by money; Oracle Advanced Collections for grace and threshold.',
    'zh-CN': '催收实务：兑现 ÷ 到期承诺（按笔数或金额）；宽限与阈值见 Oracle Advanced Collections。',
  },
  variants: {
    count: {
      label: { en: 'Kept rate, by count', 'zh-CN': '承诺兑现率（按笔数）' },
      basis: 'count',
      formula: { en: 'kept / (kept + partial + broken)', 'zh-CN': '兑现 ÷（兑现 + 部分兑现 + 未兑现）' },
      denominator: { en: 'promises due', 'zh-CN': '到期承诺数' },
      usedBy: {
        en: 'Most departments, to judge debtors and collectors.',
        'zh-CN': '多数催收部门，用于评价债务人和催收员。',
      },
    },
    amount: {
      label: { en: 'Kept rate, by money promised', 'zh-CN': '承诺兑现率（按承诺金额）' },
      basis: 'amount',
      formula: {
        en: 'money promised in kept promises / money promised in kept, partial and broken ones',
        'zh-CN': '已兑现承诺的金额 ÷ 兑现、部分兑现与未兑现承诺的金额',
      },
      denominator: BY_MONEY,
      usedBy: {
        en: 'Departments that weigh promises by money. What was paid on partial ones is not in it.',
        'zh-CN': '按金额加权的机构；部分兑现的付款不计。',
      },
    },
    'paid-amount': {
      label: { en: 'Kept rate, by money paid', 'zh-CN': '承诺兑现率（按实付金额）' },
      basis: 'amount',
      formula: {
        en: 'money paid in time, of each promise at most its amount / money promised in kept, partial and broken ones',
        'zh-CN': '按时支付的金额（每笔不超过承诺额）÷ 兑现、部分兑现与未兑现承诺的金额',
      },
      denominator: BY_MONEY,
      usedBy: {
        en: 'Forecasts of cash: what a promised amount is worth.',
        'zh-CN': '现金流预测：承诺金额的实际价值。',
      },
    },
  },
}
