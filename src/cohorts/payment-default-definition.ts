import type { Label } from '../foundations'
import type { MeasureDefinition, MeasureVariant } from '../measures'

type Variant = 'first' | 'second' | 'third' | 'fourth'

/** What a payment default rate is, by installment. */
export const paymentDefaultRateDefinition: MeasureDefinition<'payment-default-rate', Variant> = {
  id: 'payment-default-rate',
  family: 'cohorts',
  label: { en: 'Payment default rate (FPD, SPD, TPD, QPD)', 'zh-CN': '前四期逾期率（FPD、SPD、TPD、QPD）' },
  question: {
    en: 'What share of the customers missed their first (second, third, fourth) installment?',
    'zh-CN': '有多大比例的客户未按时偿还第一（二、三、四）期？',
  },
  unit: 'percent',
  better: 'lower',
  edges: {
    en: 'Customers count, not loans: only the loans of a customer’s first day of borrowing, and only where all of them missed the installment. The observation window must be closed: an installment that is due but still inside grace is not yet observed, and its customer is counted apart. Where nobody’s installment was observed there is no value. Missing one installment counts whether or not those before it were paid: the four rates are side by side, not steps of a chain. What was paid late was missed.',
    'zh-CN':
      '按客户而非贷款计：只看客户首个借款日的贷款，且须全部未按时偿还该期才计入。观察窗口须已关闭：已到期但仍在宽限期内的尚未观察，单独计数。无人可观察时无值。某期未按时偿还即计入，不论此前各期是否已还：四个比率并列，并非逐级递进。逾期后补还仍属未按时偿还。',
  },
  source: {
    en: 'Consumer lenders, above all in China (首逾率); used as a sign of fraud and of weak screening.',
    'zh-CN': '消费信贷机构实务（首逾率），用于识别欺诈与准入不严。',
  },
  variants: {
    first: /* @__PURE__ */ variantOfInstallment({ en: 'first', 'zh-CN': '一' }, 'FPD', {
      en: 'Lenders who look for fraud: who never meant to pay misses the first installment.',
      'zh-CN': '用于识别欺诈：无还款意愿者首期即逾期。',
    }),
    second: /* @__PURE__ */ variantOfInstallment({ en: 'second', 'zh-CN': '二' }, 'SPD', {
      en: 'Lenders who ask whether the first installment was only paid to look sound.',
      'zh-CN': '用于判断首期还款是否只是表面正常。',
    }),
    third: /* @__PURE__ */ variantOfInstallment({ en: 'third', 'zh-CN': '三' }, 'TPD', {
      en: 'Lenders who judge the screening of a month before its vintage curve has ripened.',
      'zh-CN': '在 Vintage 曲线成熟前评估当月准入质量。',
    }),
    fourth: /* @__PURE__ */ variantOfInstallment({ en: 'fourth', 'zh-CN': '四' }, 'QPD', {
      en: 'Lenders who compare fraud, seen in the first months, with inability to pay, seen later.',
      'zh-CN': '用于区分前几期显现的欺诈与后期显现的还款能力不足。',
    }),
  },
}

function variantOfInstallment(which: Label, short: string, usedBy: Label): MeasureVariant {
  return {
    label: {
      en: `Payment default rate, ${which.en} installment (${short})`,
      'zh-CN': `第${which['zh-CN']}期逾期率（${short}）`,
    },
    basis: 'count',
    formula: {
      en: `customers whose first-day loans all missed their ${which.en} installment / customers whose ${which.en} installment fell due and whose window is closed`,
      'zh-CN': `首个借款日的贷款全部未按时偿还第${which['zh-CN']}期的客户数 ÷ 第${which['zh-CN']}期已到期且观察窗口已关闭的客户数`,
    },
    denominator: {
      en: `a count of customers whose ${which.en} installment was observed`,
      'zh-CN': `第${which['zh-CN']}期已观察的客户数`,
    },
    usedBy,
  }
}
