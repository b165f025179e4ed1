import type { FeeBand, FeeScale, LateRateLaw, PenaltyLaw } from '../charges'

/**
 * At which rate overdue loans of Chinese financial institutions are charged: the contract rate and 30 to 50 % of it more, until
 * principal and interest are paid.
 */
export const cnOverdueLoanRate: LateRateLaw = {
  id: 'cn-overdue-loan-rate',
  label: { en: 'China, overdue loans of financial institutions', 'zh-CN': '金融机构贷款逾期罚息利率' },
  history: [
    {
      from: '2004-01-01',
      value: { kind: 'surcharge', of: 'contract-rate', leastPercent: 30, mostPercent: 50 },
      citation: {
        title: '中国人民银行关于人民币贷款利率有关问题的通知（银发〔2003〕251号）',
        section: '三',
        confidence: 'secondary',
      },
    },
  ],
}

/** The same of loans that are used for another purpose than agreed: 50 to 100 % more. */
export const cnMisusedLoanRate: LateRateLaw = {
  id: 'cn-misused-loan-rate',
  label: { en: 'China, loans used for another purpose', 'zh-CN': '挪用贷款罚息利率' },
  history: [
    {
      from: '2004-01-01',
      value: { kind: 'surcharge', of: 'contract-rate', leastPercent: 50, mostPercent: 100 },
      citation: {
        title: '中国人民银行关于人民币贷款利率有关问题的通知（银发〔2003〕251号）',
        section: '三',
        confidence: 'secondary',
      },
    },
  ],
}

/**
 * What a buyer on credit owes who pays late, where no penalty was agreed: the one-year LPR at the default and 30 to 50 % of it more.
 *
 * Goes by the day of the default. Defaults before 2019-08-20 went by another reference rate, and are left out.
 */
export const cnSaleLateRate: LateRateLaw = {
  id: 'cn-sale-late-rate',
  label: { en: 'China, sale on credit, no penalty agreed', 'zh-CN': '买卖合同逾期付款损失（未约定违约金）' },
  history: [
    {
      from: '2019-08-20',
      value: { kind: 'surcharge', of: 'reference-rate', leastPercent: 30, mostPercent: 50 },
      citation: {
        title: '最高人民法院关于审理买卖合同纠纷案件适用法律问题的解释（2020年修正）',
        section: '第十八条第四款',
        confidence: 'verified',
      },
    },
  ],
}

/** What public bodies and large enterprises owe small and medium suppliers whom they pay late, where nothing was agreed: 0.05 % a day. */
export const cnSupplierLateRate: LateRateLaw = {
  id: 'cn-supplier-late-rate',
  label: {
    en: 'China, small and medium suppliers, nothing agreed',
    'zh-CN': '中小企业款项逾期利息（未约定）',
  },
  history: [
    {
      from: '2025-06-01',
      value: { kind: 'own', percent: '0.05', ratePer: 'day' },
      citation: {
        title: '保障中小企业款项支付条例（国务院令第802号）',
        section: '第十七条',
        confidence: 'verified',
      },
    },
  ],
}

/** The least that may be agreed with them: the one-year LPR when the contract was made. */
export const cnSupplierAgreedRate: LateRateLaw = {
  id: 'cn-supplier-agreed-rate',
  label: {
    en: 'China, small and medium suppliers, least agreed rate',
    'zh-CN': '中小企业款项约定逾期利率下限',
  },
  history: [
    {
      from: '2025-06-01',
      value: { kind: 'multiple', of: 'reference-rate', times: 1, bound: 'least' },
      citation: {
        title: '保障中小企业款项支付条例（国务院令第802号）',
        section: '第十七条',
        confidence: 'verified',
      },
    },
  ],
}

/**
 * What a judgment debt bears that is not paid in time, beside the interest adjudged: 0.0175 % a day of what the judgment
 * fixes, that interest left out; of each installment of it from its own day.
 *
 * In force here from the day of the text that was read; the rule is older.
 */
export const cnJudgmentDelayRate: LateRateLaw = {
  id: 'cn-judgment-delay-rate',
  label: { en: 'China, judgment not performed in time', 'zh-CN': '迟延履行期间加倍部分债务利息' },
  history: [
    {
      from: '2025-04-19',
      value: { kind: 'own', percent: '0.0175', ratePer: 'day' },
      citation: {
        title:
          '最高人民法院关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释（法释〔2014〕8号）',
        section: '第一条至第三条',
        confidence: 'verified',
      },
    },
  ],
}

/**
 * The most that private lending may cost, overdue interest, penalties and other fees together: four times the one-year LPR when the
 * contract was formed.
 *
 * Goes by the day on which it was formed. Older contracts go by other rules until that day, and are left out. It does not bind
 * lenders that financial regulators license.
 */
export const cnPrivateLendingCeiling: LateRateLaw = {
  id: 'cn-private-lending-ceiling',
  label: { en: 'China, private lending, four times the LPR', 'zh-CN': '民间借贷利率上限（四倍LPR）' },
  history: [
    {
      from: '2020-08-20',
      value: { kind: 'multiple', of: 'reference-rate', times: 4, bound: 'most' },
      citation: {
        title: '最高人民法院关于审理民间借贷案件适用法律若干问题的规定（2020年第二次修正）',
        section: '第二十五条、第二十八条、第二十九条、第三十一条',
        confidence: 'verified',
      },
    },
  ],
}

/** From when on an agreed penalty is generally excessive: more than 30 % above the loss. */
export const cnPenaltyLimit: PenaltyLaw = {
  id: 'cn-penalty-limit',
  label: { en: 'China, excessive penalty', 'zh-CN': '违约金过高的认定' },
  history: [
    {
      from: '2023-12-05',
      value: { abovePercent: 30 },
      citation: {
        title: '最高人民法院关于适用《中华人民共和国民法典》合同编通则若干问题的解释',
        section: '第六十五条',
        confidence: 'verified',
      },
    },
  ],
}

// Of a suit over money or property, by the amount claimed.
const propertyClaim: readonly FeeBand[] = [
  { upTo: '10000', fixed: '50' },
  { upTo: '100000', percent: '2.5' },
  { upTo: '200000', percent: '2' },
  { upTo: '500000', percent: '1.5' },
  { upTo: '1000000', percent: '1' },
  { upTo: '2000000', percent: '0.9' },
  { upTo: '5000000', percent: '0.8' },
  { upTo: '10000000', percent: '0.7' },
  { upTo: '20000000', percent: '0.6' },
  { upTo: null, percent: '0.5' },
]

/**
 * What a suit over money or property costs at Chinese courts.
 *
 * In force here from the day of the text that was read, as are the others of this tariff; it is older.
 */
export const cnCourtFee: FeeScale = {
  id: 'cn-court-fee',
  label: { en: 'China, court fee of a property claim', 'zh-CN': '财产案件受理费' },
  history: [
    {
      from: '2025-04-19',
      value: {
        currency: 'CNY',
        bands: propertyClaim,
      },
      citation: { title: '诉讼费用交纳办法（国务院令第481号）', section: '第十三条', confidence: 'verified' },
    },
  ],
}

/** What an application for a payment order costs: a third of the court fee. */
export const cnPaymentOrderFee: FeeScale = {
  id: 'cn-payment-order-fee',
  label: { en: 'China, payment order', 'zh-CN': '支付令申请费' },
  history: [
    {
      from: '2025-04-19',
      value: {
        currency: 'CNY',
        bands: propertyClaim,
        share: { numerator: 1, denominator: 3 },
      },
      citation: {
        title: '诉讼费用交纳办法（国务院令第481号）',
        section: '第十四条第三项',
        confidence: 'verified',
      },
    },
  ],
}

/** What enforcement costs, by the amount enforced. */
export const cnEnforcementFee: FeeScale = {
  id: 'cn-enforcement-fee',
  label: { en: 'China, enforcement', 'zh-CN': '执行申请费' },
  history: [
    {
      from: '2025-04-19',
      value: {
        currency: 'CNY',
        bands: [
          { upTo: '10000', fixed: '50' },
          { upTo: '500000', percent: '1.5' },
          { upTo: '5000000', percent: '1' },
          { upTo: '10000000', percent: '0.5' },
          { upTo: null, percent: '0.1' },
        ],
      },
      citation: {
        title: '诉讼费用交纳办法（国务院令第481号）',
        section: '第十四条第一项',
        confidence: 'verified',
      },
    },
  ],
}

/** What the preservation of property costs, by the amount preserved; 5,000 at most. */
export const cnPreservationFee: FeeScale = {
  id: 'cn-preservation-fee',
  label: { en: 'China, preservation of property', 'zh-CN': '财产保全申请费' },
  history: [
    {
      from: '2025-04-19',
      value: {
        currency: 'CNY',
        bands: [
          { upTo: '1000', fixed: '30' },
          { upTo: '100000', percent: '1' },
          { upTo: null, percent: '0.5' },
        ],
        most: '5000',
      },
      citation: {
        title: '诉讼费用交纳办法（国务院令第481号）',
        section: '第十四条第二项',
        confidence: 'verified',
      },
    },
  ],
}
