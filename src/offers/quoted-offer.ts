import type { QuotedPartPayment } from './quote-part-payment'
import type { QuotedPlan } from './quote-plan'
import type { QuotedSettlement } from './quote-settlement-offer'

/** What a product comes to for this debtor, and whether it may be offered. */
export type QuotedOffer = QuotedPlan | QuotedSettlement | QuotedPartPayment
