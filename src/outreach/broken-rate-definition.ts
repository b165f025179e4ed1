import type { MeasureDefinition } from '../measures'

/** What a broken rate is, by variant. */
export const brokenRateDefinition: MeasureDefinition<
  'broken-rate',
  'count' | 'amount' | 'not-kept-count' | 'not-kept-amount'
> = {
  id: 'broken-rate',
  family: 'outreach',
  label: { en: 'Broken rate of promises', 'zh-CN': '承诺未兑现率' },
  question: { en: 'How many promises are broken?', 'zh-CN': '多少还款承诺未兑现？' },
  unit: 'percent',
  better: 'lower',
  edges: {
    en: 'While no promise has fallen due there is no value. Pending promises are in no variant. `count` and `amount` leave canceled promises out and count partly kept ones apart, so that kept, partial and broken shares come to 100; the other two count partly kept ones as broken and keep canceled ones in the base, so that kept, canceled and broken shares come to 100. Two promises broken in a row are the usual trigger of an escalation; that is a matter of the policy.',
    'zh-CN':
      '尚无到期承诺时无值。待兑现承诺不计入任何口径。count 与 amount 剔除已取消者、部分兑现另计，三项占比合计 100；另两种将部分兑现计为未兑现、分母含已取消者，兑现、取消与未兑现占比合计 100。连续两次未兑现通常触发升级，属策略事项。',
  },
  source: {
    en: 'Practice of collection departments: broken = 1 − kept − canceled share of promises due.',
    'zh-CN': '催收实务：未兑现率 = 1 − 兑现占比 − 取消占比（以到期承诺为基数）。',
  },
  variants: {
    count: {
      label: { en: 'Broken rate, by count', 'zh-CN': '承诺未兑现率（按笔数）' },
      basis: 'count',
      formula: {
        en: 'broken / (kept + partial + broken)',
        'zh-CN': '未兑现 ÷（兑现 + 部分兑现 + 未兑现）',
      },
      denominator: { en: 'promises due', 'zh-CN': '到期承诺数' },
      usedBy: {
        en: 'Departments that tell partly kept promises from broken ones.',
        'zh-CN': '区分部分兑现与未兑现的机构。',
      },
    },
    amount: {
      label: { en: 'Broken rate, by money promised', 'zh-CN': '承诺未兑现率（按承诺金额）' },
      basis: 'amount',
      formula: {
        en: 'money promised in broken promises / money promised in kept, partial and broken ones',
        'zh-CN': '未兑现承诺的金额 ÷ 兑现、部分兑现与未兑现承诺的金额',
      },
      denominator: { en: 'what promises due had promised', 'zh-CN': '到期承诺金额' },
      usedBy: {
        en: 'The same departments, where promises are weighed by money.',
        'zh-CN': '同上，按金额加权。',
      },
    },
    'not-kept-count': {
      label: { en: 'Share of promises not kept, by count', 'zh-CN': '承诺违约率（按笔数，含部分兑现）' },
      basis: 'count',
      formula: {
        en: '1 − kept share − canceled share: (partial + broken) / (kept + partial + broken + canceled)',
        'zh-CN': '1 − 兑现占比 − 取消占比：（部分兑现 + 未兑现）÷（兑现 + 部分兑现 + 未兑现 + 取消）',
      },
      denominator: { en: 'promises due, canceled ones included', 'zh-CN': '到期承诺数（含取消）' },
      usedBy: {
        en: 'Software of collections, whose statuses are kept, broken and canceled.',
        'zh-CN': '状态仅分兑现、未兑现、取消的催收系统。',
      },
    },
    'not-kept-amount': {
      label: {
        en: 'Share of promises not kept, by money promised',
        'zh-CN': '承诺违约率（按承诺金额，含部分兑现）',
      },
      basis: 'amount',
      formula: {
        en: '1 − kept share − canceled share: money promised in partial and broken promises / money promised in kept, partial, broken and canceled ones',
        'zh-CN':
          '1 − 兑现占比 − 取消占比：部分兑现与未兑现承诺的金额 ÷ 兑现、部分兑现、未兑现与取消承诺的金额',
      },
      denominator: {
        en: 'what promises due had promised, canceled ones included',
        'zh-CN': '到期承诺金额（含取消）',
      },
      usedBy: {
        en: 'The same software, where promises are weighed by money.',
        'zh-CN': '同上，按金额加权。',
      },
    },
  },
}
