export type { OfferApproval } from './approve-offer'
export type { Assumption } from './assumption'
export type { FlowPurpose } from './cash-flow'
export type { OfferAffordability } from './judge-affordability'
export type { OfferReason, OfferReasonCode } from './offer-reason'
export { offerReasonCodes } from './offer-reason'
export type { KnownMeasures, OffersPolicy } from './offers-policy'
export { offersPolicyIssues, offersPolicyShape } from './offers-policy'
export type { OffersAsked, OffersKnown, OffersQuestion, OffersValuation } from './offers-question'
export { offersAskedFields, offersKnownFields } from './offers-question'
export type {
  DiscountTerms,
  DoingNothingOutcome,
  LitigationFee,
  LitigationOutcome,
  OfferedPayment,
  OfferOutcome,
  Outcome,
  OutcomesQuestion,
  PaymentInFullOutcome,
} from './outcome'
export type {
  Difficulty,
  FirstDue,
  OfferBound,
  OfferConditions,
  OfferProduct,
  PartPaymentProduct,
  PercentByComponent,
  PlanProduct,
  PlanRelief,
  PlanTerms,
  ProductTerms,
  SettlementProduct,
  Willingness,
} from './product'
export type { QuotedOffers } from './quote-offers'
export { quoteOffers } from './quote-offers'
export type { QuotedPartPayment } from './quote-part-payment'
export type { QuotedPlan } from './quote-plan'
export type { QuotedSettlement } from './quote-settlement-offer'
export type { QuotedOffer } from './quoted-offer'
export type { ValuedFlow, ValuedFlows } from './value-flows'
export type { ValuedOutcome, ValuedOutcomes } from './value-outcomes'
export { valueOutcomes } from './value-outcomes'
