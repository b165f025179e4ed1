import type { MeasureDefinition } from '../measures'

/** What a conditional default rate is, by variant. */
export const conditionalDefaultRateDefinition: MeasureDefinition<
  'conditional-default-rate',
  'monthly' | 'rolling'
> = {
  id: 'conditional-default-rate',
  family: 'cohorts',
  label: { en: 'Conditional default rate (CDR)', 'zh-CN': '条件违约率（CDR）' },
  question: {
    en: 'What share of a pool would default in a year, if it went on as in these months?',
    'zh-CN': '若延续这些月份的情形，一年内资产池会有多大比例违约？',
  },
  unit: 'percent',
  better: 'lower',
  edges: {
    en: 'A monthly rate below 0 or above 1 gives no value, nor does one whose denominator is zero or below. The monthly rate is what defaulted in a month / balance not in default at its start. Where 12 is a multiple of the number of months the figure is an exact quotient, its numerator and denominator whole numbers without a common divisor; else the root is no quotient, and the numerator is the decimal of a double (by expm1 and log1p) over 1.',
    'zh-CN':
      '月违约率小于 0 或大于 1 时无值，其分母为零或小于零时亦无值。月违约率 = 当月违约额 ÷ 月初未违约余额。月数能整除 12 时为精确分数，分子分母为互质整数；否则开方所得并非分数，分子为双精度数（以 expm1 与 log1p 计算）的十进制表示，分母为 1。',
  },
  source: {
    en: 'Reports on securitized loans; dv01, "CDR Calculation", for the rolling form.',
    'zh-CN': '证券化贷款报告；滚动形式见 dv01 的 CDR Calculation。',
  },
  variants: {
    monthly: {
      label: { en: 'Conditional default rate, of one month', 'zh-CN': '条件违约率（单月）' },
      basis: 'amount',
      formula: {
        en: '1 − (1 − d)^12, where d is the monthly default rate',
        'zh-CN': '1 −（1 − d）^12，d 为月违约率',
      },
      denominator: { en: 'a denominator of the monthly rate', 'zh-CN': '月违约率的分母' },
      usedBy: {
        en: 'Monthly reports on securitized loans. One bad month weighs as a year of them.',
        'zh-CN': '证券化贷款月报；一个坏月按全年如此计。',
      },
    },
    rolling: {
      label: { en: 'Conditional default rate, rolling', 'zh-CN': '条件违约率（滚动）' },
      basis: 'amount',
      formula: {
        en: '1 − ((1 − d1) × (1 − d2) × … × (1 − dn))^(12/n), where d1 to dn are the default rates of n consecutive months',
        'zh-CN': '1 −［(1 − d1)×(1 − d2)×…×(1 − dn)］^(12/n)，d1 至 dn 为连续 n 个月的违约率',
      },
      denominator: { en: 'a denominator of a monthly rate', 'zh-CN': '月违约率的分母' },
      usedBy: {
        en: 'Investors who smooth over three, six or twelve months.',
        'zh-CN': '以三、六或十二个月平滑的投资者。',
      },
    },
  },
}
