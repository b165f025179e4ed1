import type {
  OffersPolicy,
  OffersQuestion,
  PartPaymentProduct,
  PlanProduct,
  SettlementProduct,
} from '../../src/offers'
import type { Authority } from '../../src/strategy'

const label = { en: 'a product', 'zh-CN': '产品' }

/** The four roles of practice and their limits; installments are the director's, what is given up the general manager's. */
export const authority: Authority = {
  currency: 'CNY',
  roles: [
    { id: 'collector', label: { en: 'collector', 'zh-CN': '催收员' }, upTo: '100000.00' },
    { id: 'supervisor', label: { en: 'supervisor', 'zh-CN': '主管' }, upTo: '500000.00' },
    { id: 'director', label: { en: 'director', 'zh-CN': '总监' }, upTo: '1000000.00' },
    { id: 'general-manager', label: { en: 'general manager', 'zh-CN': '总经理' } },
  ],
  measures: [
    { id: 'standard', label, owner: 'collector' },
    { id: 'installment-plan', label, owner: 'director' },
    { id: 'relief', label, owner: 'general-manager' },
  ],
}

/** Ten installments without interest, the first a month and a day from now. */
export const plan = (more: Partial<PlanProduct> = {}): PlanProduct => ({
  kind: 'plan',
  id: 'plan',
  label: { en: 'interest-free plan', 'zh-CN': '免息分期' },
  measure: 'installment-plan',
  for: { willingness: ['willing'], difficulty: ['temporary'] },
  terms: { method: 'equal-parts', remainder: 'last' },
  counts: [10],
  firstDue: { afterDays: 31 },
  rounding: { mode: 'half-up', unit: 'minor' },
  ...more,
})

/** A part payment today, to the cent. */
export const partPayment = (more: Partial<PartPaymentProduct> = {}): PartPaymentProduct => ({
  kind: 'part-payment',
  id: 'good-faith',
  label: { en: 'part payment in good faith', 'zh-CN': '诚意还款' },
  measure: 'standard',
  for: { willingness: ['willing', 'unwilling'], difficulty: ['none', 'temporary', 'permanent'] },
  unit: 'minor',
  ...more,
})

/** Half of the interest and all of the penalty given up for a lump sum within thirty days. */
export const settlement = (more: Partial<SettlementProduct> = {}): SettlementProduct => ({
  kind: 'settlement',
  id: 'lump-sum',
  label: { en: 'discount for a lump sum', 'zh-CN': '一次性结清优惠' },
  measure: 'relief',
  for: { willingness: ['willing'], difficulty: ['temporary'] },
  discountPercent: { interest: 50, penalty: 100 },
  validDays: 30,
  rounding: { mode: 'half-up', unit: 'minor' },
  ...more,
})

/** The section with these products. */
export const policyOf = (
  products: OffersPolicy['products'],
  more: Partial<OffersPolicy> = {},
): OffersPolicy => ({ currency: 'CNY', annualCost: 'simple', products, ...more })

/** 50,000 owed by somebody willing and in temporary difficulty, with 6,000 left each month. */
export const question = (
  products: OffersPolicy['products'],
  more: Partial<OffersQuestion> = {},
): OffersQuestion => ({
  currency: 'CNY',
  asOf: '2026-01-15',
  owed: { principal: '50000.00' },
  willingness: 'willing',
  difficulty: 'temporary',
  monthlyIncome: '30000.00',
  monthlyExpenses: '24000.00',
  policy: policyOf(products),
  authority,
  ...more,
})
