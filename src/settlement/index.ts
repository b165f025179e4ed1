export type {
  AgreementContents,
  AgreementRequirement,
  AgreementRequirements,
  AgreementRules,
} from './agreement-contents'
export type { AgreementFault, AgreementFaultCode } from './agreement-faults'
export type { AgreementCheck, CheckedContent } from './check-agreement-contents'
export { checkAgreementContents } from './check-agreement-contents'
export { componentIssues } from './component-parts'
export type { ReliefStanding, ReliefStatus } from './follow-relief'
export { followRelief } from './follow-relief'
export { roundedShare, shareOfPercent } from './percent-of'
export type { SettledInKind, Settlement } from './quote-settlement'
export { quoteSettlement } from './quote-settlement'
export type { PerformanceRelief } from './relief-terms'
export type { SettlementReason, SettlementReasonCode } from './settlement-reasons'
export type {
  Discount,
  SettlementGuarantee,
  SettlementLimits,
  SettlementTerms,
  TakenInKind,
} from './settlement-terms'
