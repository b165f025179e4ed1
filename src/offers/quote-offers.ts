import {
  type CivilDate,
  type CurrencyCode,
  formatMinorUnits,
  inspect,
  toMinorDigits,
  valueOrThrow,
} from '../foundations'
import { type ComponentParts, readComponents, tellParts } from '../model'
import { meansOf } from './judge-affordability'
import { type OffersQuestion, offersQuestionIssues, offersQuestionShape } from './offers-question'
import type { OfferProduct } from './product'
import { quotePartPayment } from './quote-part-payment'
import { quotePlan } from './quote-plan'
import { quoteSettlementOffer } from './quote-settlement-offer'
import type { QuotedOffer } from './quoted-offer'
import { rankOffers } from './rank-offers'
import type { ValuedOutcomes } from './value-outcomes'

/** What may be offered to a debtor, what may not, and why (可提供的还款方案). */
export interface QuotedOffers {
  readonly currency: CurrencyCode
  readonly asOf: CivilDate
  readonly owed: ComponentParts
  /** The monthly income less the expenses, which may be below zero; `null` where one of them is not known. */
  readonly freeIncome: string | null
  /** Every product of the policy, and of a plan every number of installments, in that order. */
  readonly offers: readonly QuotedOffer[]
  /** What is offered among the other ways out, by what each is worth; `null` where no valuation was asked for. */
  readonly ranking: ValuedOutcomes | null
}

/**
 * Which plans, settlements and payments may be offered to this debtor, on which terms, and which is worth most (可提供的还款方案及排序)?
 *
 * Every product of the policy is quoted, and each is `offered`, `not-allowed` or `undetermined`, with every reason. It is
 * offered where the product is for such debtors (the unwilling only where it lists them), the strategy allows it, the down payment and
 * the term are within its own limits, no bound of law is broken, and the highest payment of a month is no more than is left
 * of the monthly income; the debt itself is held against nothing. Exactly a limit is within it. What is not known leaves open what
 * depends on it, and nothing else: `undetermined`, unless another reason refuses it anyway.
 *
 * A monthly payment above the warning share of the income, and an offer that whoever asks may not promise, are warned of and offered all
 * the same: `approval` says who approves. That is the highest of the owner of all that is owed and the owners of the measures.
 *
 * A plan repays what is owed less what is given up for keeping it, and its interest, if any, runs on all of that. The
 * cost of a year follows from its months, and is held against bounds as it is told, with two decimals. A part payment is as much as is free
 * this month, if the debtor names no other; what it leaves stays owed, so that it is not ranked. A settlement is a lump sum, which does not
 * come out of the income of a month; it is ranked as if it were paid on the last day on which it can be.
 *
 * @throws ArrearsError `invalid-input` with every fault of the question; `date-out-of-range` for what falls past the year 9999.
 *
 * Source: plans for temporary difficulty and willingness, the monthly payment against free income and never the debt, a fifth of the
 * income as a warning line, and the higher of two owners as approver, as collections practice has them.
 *
 * @example
 * const label = { en: 'interest-free plan', 'zh-CN': '免息分期' }
 * const { offers } = quoteOffers({
 *   currency: 'CNY', asOf: '2026-01-15', owed: { principal: '45000.00', interest: '5000.00' },
 *   willingness: 'willing', difficulty: 'temporary', monthlyIncome: '12000', monthlyExpenses: '7000', role: 'collector',
 *   policy: { currency: 'CNY', annualCost: 'compound', warningSharePercent: 20, products: [{
 *     kind: 'plan', id: 'plan', label, measure: 'installment-plan', for: { willingness: ['willing'], difficulty: ['temporary'] },
 *     terms: { method: 'equal-parts', remainder: 'last' }, counts: [5, 10], firstDue: { afterDays: 10, dayOfMonth: 31 },
 *     rounding: { mode: 'half-up', unit: 'minor' },
 *   }] },
 *   authority: {
 *     currency: 'CNY',
 *     roles: [
 *       { id: 'collector', label: { en: 'collector', 'zh-CN': '催收员' }, upTo: '100000' },
 *       { id: 'director', label: { en: 'director', 'zh-CN': '总监' } },
 *     ],
 *     measures: [{ id: 'installment-plan', label, owner: 'director' }],
 *   },
 * })
 * offers.map(({ id, status }) => `${id} ${status}`) // => ['plan:5 not-allowed', 'plan:10 offered']
 * offers[1]?.approval.approver // => 'director'
 * offers[1]?.reasons.map(({ code }) => code) // => ['above-warning-share', 'needs-approval']
 */
export function quoteOffers(question: OffersQuestion): QuotedOffers {
  const asked = valueOrThrow(inspect(offersQuestionShape, question, offersQuestionIssues))
  const { currency, asOf, owed, policy, valuation } = asked
  const minorDigits = toMinorDigits(currency, 'currency')
  const { free } = meansOf(asked)
  const offers = policy.products.flatMap((product) => quoteProduct(product, asked))
  return {
    currency,
    asOf,
    owed: tellParts(readComponents(owed, currency), minorDigits),
    freeIncome: free === undefined ? null : formatMinorUnits(free, minorDigits),
    offers,
    ranking: valuation === undefined ? null : rankOffers(offers, valuation, asked),
  }
}

function quoteProduct(product: OfferProduct, question: OffersQuestion): readonly QuotedOffer[] {
  switch (product.kind) {
    case 'plan':
      return product.counts.map((count) => quotePlan(product, count, question))
    case 'settlement':
      return [quoteSettlementOffer(product, question)]
    case 'part-payment':
      return [quotePartPayment(product, question)]
  }
}
