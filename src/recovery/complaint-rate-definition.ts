import type { MeasureDefinition } from '../measures'

/** What a complaint rate is, by variant. */
export const complaintRateDefinition: MeasureDefinition<
  'complaint-rate',
  'cases-worked' | 'accounts' | 'contacts' | 'active-customers'
> = {
  id: 'complaint-rate',
  family: 'recovery',
  label: { en: 'Complaint rate', 'zh-CN': '投诉率' },
  question: {
    en: 'How often does collection lead to a complaint?',
    'zh-CN': '催收引起投诉的频率如何？',
  },
  unit: 'percent',
  better: 'lower',
  edges: {
    en: 'Where the base is zero there is no value. One complaint per case and cause: a complaint that is repeated, or made to several bodies, counts once, and a second cause counts again, so that it can pass the base. No standard says what to divide by: name the base. Few complaints may also mean that complaining is hard.',
    'zh-CN':
      '基数为零时无值。同一案件同一事由计一次：重复投诉或向多个机构投诉只计一次，另一事由另计，故可能超过基数。基数并无统一标准，须注明。投诉少也可能只是投诉不便。',
  },
  source: {
    en: 'Collections practice; no standard fixes the base.',
    'zh-CN': '催收实务；基数无统一标准。',
  },
  variants: {
    'cases-worked': {
      label: { en: 'Complaints, of the cases worked', 'zh-CN': '投诉率（按作业案件）' },
      basis: 'count',
      formula: { en: 'complaints / cases worked', 'zh-CN': '投诉数 ÷ 作业案件数' },
      denominator: { en: 'a worked-case count', 'zh-CN': '作业案件数' },
      usedBy: { en: 'Collections departments.', 'zh-CN': '催收部门。' },
    },
    accounts: {
      label: { en: 'Complaints per 1,000 accounts', 'zh-CN': '每千户投诉数' },
      basis: 'count',
      unit: 'per-thousand',
      formula: { en: 'complaints / accounts in collection × 1,000', 'zh-CN': '投诉数 ÷ 在催户数 × 1000' },
      denominator: { en: 'an account count', 'zh-CN': '在催户数' },
      usedBy: {
        en: 'Creditors who compare agencies, and supervisors.',
        'zh-CN': '比较机构的债权人与监管方。',
      },
    },
    contacts: {
      label: { en: 'Complaints per 1,000 contacts', 'zh-CN': '每千次联系投诉数' },
      basis: 'count',
      unit: 'per-thousand',
      formula: { en: 'complaints / contacts × 1,000', 'zh-CN': '投诉数 ÷ 联系次数 × 1000' },
      denominator: { en: 'a contact count', 'zh-CN': '联系次数' },
      usedBy: {
        en: 'Teams that judge conduct of talks. More contacts lower it.',
        'zh-CN': '评价沟通行为的团队；联系越多该值越低。',
      },
    },
    'active-customers': {
      label: { en: 'Complaints, of the active customers', 'zh-CN': '投诉率（按活跃客户）' },
      basis: 'count',
      formula: { en: 'complaints / active customers', 'zh-CN': '投诉数 ÷ 活跃客户数' },
      denominator: { en: 'an active-customer count', 'zh-CN': '活跃客户数' },
      usedBy: {
        en: 'Lenders who compare collection with their other services. Customers who never were late lower it.',
        'zh-CN': '将催收与其他服务比较的贷款机构；从未逾期的客户会拉低该值。',
      },
    },
  },
}
