import type {
  OfferBound,
  OfferConditions,
  OffersPolicy,
  PartPaymentProduct,
  PlanProduct,
  SettlementProduct,
} from '../offers'

/**
 * How long a plan for a Chinese credit card may run: its last installment falls due within five years of the day of the quote.
 * That the years run from that day and not from a later one, on which the agreement is signed, is the stricter reading.
 */
export const cnCardPlanTerm: OfferBound = {
  id: 'cn-card-plan-term',
  longestMonths: 60,
  citation: {
    title: '商业银行信用卡业务监督管理办法（银监会令2011年第2号）',
    section: '第七十条',
    confidence: 'verified',
  },
}

// The unwilling and those whose difficulty lasts go another way: formal, or hardship.
const passingAndWilling: OfferConditions = { willingness: ['willing'], difficulty: ['temporary'] }

const installmentsOfLoans: PlanProduct = {
  kind: 'plan',
  id: 'interest-free',
  label: { en: 'installments without interest', 'zh-CN': '免息分期' },
  measure: 'installment-plan',
  offer: 'installments',
  for: passingAndWilling,
  terms: { method: 'equal-parts', remainder: 'last' },
  counts: [3, 6, 10, 12, 24],
  firstDue: { afterDays: 7 },
  rounding: { mode: 'half-up', unit: 'minor' },
  note: {
    en: 'That there is no interest, how many installments there are and that the first falls due after a week are the choice of the lender.',
    'zh-CN': '免息、期数及首期一周后到期，均由放款机构自定。',
  },
}

const installmentsOfCards: PlanProduct = {
  kind: 'plan',
  id: 'interest-free',
  label: { en: 'personal installment agreement without interest', 'zh-CN': '免息个性化分期还款协议' },
  measure: 'installment-plan',
  offer: 'installments',
  for: passingAndWilling,
  terms: { method: 'equal-parts', remainder: 'last' },
  counts: [3, 6, 10, 12, 24, 36, 60],
  firstDue: { afterDays: 7 },
  bounds: [cnCardPlanTerm],
  rounding: { mode: 'half-up', unit: 'minor' },
  note: {
    en: 'At most five years, by law. That there is no interest, how many installments there are and that the first falls due after a week are the choice of the bank.',
    'zh-CN': '依规最长五年。免息、期数及首期一周后到期，均由银行自定。',
  },
}

const partPayment: PartPaymentProduct = {
  kind: 'part-payment',
  id: 'good-faith-payment',
  label: { en: 'a part payment today as a sign of good faith', 'zh-CN': '今天先付一部分，以示诚意' },
  measure: 'standard',
  offer: 'part-payment',
  for: { willingness: ['willing'], difficulty: ['none', 'temporary'] },
  unit: 'minor',
  note: {
    en: 'Never more than is left of the income of the month. That it is not asked of those whose difficulty lasts is the choice of the lender.',
    'zh-CN': '不超过当月收入扣除支出后的余额。不向长期困难者提出，由放款机构自定。',
  },
}

const lumpSum: SettlementProduct = {
  kind: 'settlement',
  id: 'early-lump-sum',
  label: { en: 'discount for an early lump sum', 'zh-CN': '一次性提前还清的折扣' },
  measure: 'relief',
  offer: 'lump-sum-discount',
  for: passingAndWilling,
  discountPercent: { penalty: 100, interest: 50 },
  validDays: 15,
  // Rounded down, so that no more is given up than the share.
  rounding: { mode: 'down', unit: 'minor' },
  note: {
    en: 'All of the penalty and half of the interest for payment within 15 days, both the choice of the lender; nothing of the principal.',
    'zh-CN': '15 天内付清，减免全部违约金或罚息及一半利息，两者均由放款机构自定；本金不减。',
  },
}

/**
 * What is offered to borrowers in China who cannot pay all at once (消费贷款还款产品)?
 *
 * Practice has installments for temporary difficulty and willingness together, a part payment that never exceeds what is free,
 * a discount with a last day, and a fifth of the income as a warning line; nothing goes to the unwilling. The numbers of
 * installments, the days, the shares given up and the convention of the cost of a year are choices of the lender.
 */
export const productsOfLoans: OffersPolicy = {
  currency: 'CNY',
  annualCost: 'simple',
  warningSharePercent: 20,
  products: [installmentsOfLoans, partPayment, lumpSum],
}

/**
 * What is offered to cardholders in China who cannot pay all at once (信用卡还款产品)? As to borrowers; a plan is a personal
 * installment agreement, which is longer here where it has to be and never longer than the measures of 2011 allow.
 */
export const productsOfCards: OffersPolicy = {
  currency: 'CNY',
  annualCost: 'simple',
  warningSharePercent: 20,
  products: [installmentsOfCards, partPayment, lumpSum],
}
