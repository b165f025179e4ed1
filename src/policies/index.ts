export { agreementPractice, cnCardAgreement } from './agreement-contents'
export {
  cardFrom91Days,
  cardUpTo90Days,
  civilCode560,
  civilCode561,
  dueThenAdvance,
  interestFirst,
  judgmentDebt,
  penaltiesFirst,
  principalFirst,
} from './allocation-orders'
export { fiveClasses2023 } from './asset-classes'
export { mBuckets29, mBuckets30, receivablesBuckets, simpleBuckets } from './bucket-tables'
export { usClosedEndChargeOff, usOpenEndChargeOff } from './charge-off-clocks'
export { contagionCn2023, contagionEuObligor, contagionIndia } from './class-contagion'
export { consumerCardCn } from './consumer-card-cn'
export { consumerLendingCn } from './consumer-lending-cn'
export {
  cnCourtFee,
  cnEnforcementFee,
  cnJudgmentDelayRate,
  cnMisusedLoanRate,
  cnOverdueLoanRate,
  cnPaymentOrderFee,
  cnPenaltyLimit,
  cnPreservationFee,
  cnPrivateLendingCeiling,
  cnSaleLateRate,
  cnSupplierAgreedRate,
  cnSupplierLateRate,
} from './late-charges'
export { limitationCn } from './limitation-periods'
export { cnCardPlanTerm } from './offer-products'
export { usOpenEndReAging } from './re-aging-limits'
export {
  invoiceAgeBuckets,
  mGroups29,
  mGroups30,
  olderFiveClasses,
  receivablesBuckets15,
  receivablesBuckets120,
  usReportingCodes,
  usSupervisoryColumns,
} from './reporting-buckets'
export { starter } from './starter'
export {
  cardClasses,
  euDefault,
  ifrs9Stages,
  indiaSma,
  usRetailClosedEnd,
  usRetailOpenEnd,
} from './supervisory-classes'
export { tradeReceivables } from './trade-receivables'
