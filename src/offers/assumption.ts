import type { Label } from '../foundations'

/** Something that a value rests on and that nobody can know for certain, or that a lender chooses (估值假设). */
export interface Assumption {
  /** Its place in the question: what is written there replaces it. */
  readonly path: string
  readonly label: Label
  /** As it was given; `null` where it is missing. */
  readonly value: string | number | boolean | null
}

/** How is each assumption called? */
export const assumptionLabels: Readonly<
  Record<
    | 'annualRatePercent'
    | 'expectedPercent'
    | 'paidOn'
    | 'probability'
    | 'recoveryInMonths'
    | 'feeScale'
    | 'feeInMonths'
    | 'feeIsRecovered'
    | 'lawyerAmount'
    | 'lawyerInMonths'
    | 'lawyerPercent',
    Label
  >
> = {
  annualRatePercent: { en: 'rate of discounting per year, percent', 'zh-CN': '年折现率（百分数）' },
  expectedPercent: { en: 'share expected to come in, percent', 'zh-CN': '预计收回比例（百分数）' },
  paidOn: { en: 'day by which it is paid', 'zh-CN': '付清日' },
  probability: { en: 'probability that it is paid', 'zh-CN': '付清的概率' },
  recoveryInMonths: { en: 'months until it comes in', 'zh-CN': '收回所需月数' },
  feeScale: { en: 'scale of the fee in force when it is paid', 'zh-CN': '缴费时有效的收费标准' },
  feeInMonths: { en: 'months until the fee is paid', 'zh-CN': '缴费前的月数' },
  feeIsRecovered: { en: 'whether the debtor bears the fee in the end', 'zh-CN': '费用是否最终由债务人负担' },
  lawyerAmount: { en: 'fixed fee of the lawyer', 'zh-CN': '律师固定收费' },
  lawyerInMonths: {
    en: 'months until the fixed fee of the lawyer is paid',
    'zh-CN': '支付律师固定收费前的月数',
  },
  lawyerPercent: {
    en: 'share of the lawyer in what comes in, percent',
    'zh-CN': '律师按收回款收费的比例（百分数）',
  },
}
