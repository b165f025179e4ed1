import { addDays, compareMinorUnits, formatMinorUnits, type Label, toMinorDigits } from '../foundations'
import { componentNames, readComponents, totalOf } from '../model'
import { quoteSettlement, type Settlement } from '../settlement'
import { approveOffer, type OfferApproval } from './approve-offer'
import { judgeBounds } from './judge-bounds'
import { judgeConditions } from './judge-conditions'
import { type OfferReason, refusal, statusBy } from './offer-reason'
import type { OffersQuestion } from './offers-question'
import type { SettlementProduct } from './product'

/**
 * A lump sum that settles the debt, as it would be offered. It does not come out of the income of a month, and is not held
 * against it.
 */
export interface QuotedSettlement {
  readonly kind: 'settlement'
  /** That of the product. */
  readonly id: string
  readonly product: string
  readonly label: Label
  readonly status: 'offered' | 'not-allowed' | 'undetermined'
  /** Every one; of what is offered, what is to be known before it is promised. */
  readonly reasons: readonly OfferReason[]
  readonly approval: OfferApproval
  /** Though it be not allowed; `null` where nothing is owed. The fields below are of it. */
  readonly settlement: Settlement | null
  readonly payable: string | null
  /** What is given up. */
  readonly saving: string | null
}

/** What would settle the debt by this product, and may it be offered? */
export function quoteSettlementOffer(product: SettlementProduct, question: OffersQuestion): QuotedSettlement {
  const { asOf, currency, owed, bounds = [] } = question
  const { discountPercent, validDays, leastPayable, rounding } = product
  const total = totalOf(readComponents(owed, currency))
  const isNothing = compareMinorUnits(total, 0) === 0
  const settlement = isNothing
    ? null
    : quoteSettlement({
        currency,
        asOf,
        owed,
        validUntil: addDays(asOf, validDays),
        discounts: componentNames.flatMap((component) => {
          const { [component]: percent } = discountPercent
          return percent === undefined ? [] : [{ component, percent }]
        }),
        ...(leastPayable === undefined ? {} : { limits: { leastPayable } }),
        rounding,
      })
  const { approval, reasons: ofApproval } = approveOffer(
    [product.measure],
    formatMinorUnits(total, toMinorDigits(currency, 'currency')),
    question,
  )
  const reasons = [
    ...judgeConditions(product, question),
    ...(settlement === null
      ? [refusal('nothing-owed', { en: 'Nothing is owed.', 'zh-CN': '没有欠款。' })]
      : [
          ...settlement.reasons.map(({ limit, value, sentence }) =>
            refusal('settlement-refused', sentence, { limit, value }),
          ),
          ...judgeBounds({ lastDueOn: settlement.validUntil, annualCostPercent: '0.00' }, asOf, [
            ...(product.bounds ?? []),
            ...bounds,
          ]),
        ]),
    ...ofApproval,
  ]
  return {
    kind: 'settlement',
    id: product.id,
    product: product.id,
    label: product.label,
    status: statusBy(reasons),
    reasons,
    approval,
    settlement,
    payable: settlement?.payable.total ?? null,
    saving: settlement?.saving ?? null,
  }
}
