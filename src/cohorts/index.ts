export type { Comparison } from './comparison'
export { conditionalDefaultRateDefinition } from './conditional-default-definition'
export type {
  ConditionalDefaultInput,
  DefaultMonth,
  MonthlyCdrInput,
  RollingCdrInput,
} from './conditional-default-rate'
export { conditionalDefaultRate } from './conditional-default-rate'
export type {
  DelinquencyByAmount,
  DelinquencyByCount,
  DelinquencyRatio,
  DelinquencyRatioInput,
} from './delinquency-ratio'
export { delinquencyRatio } from './delinquency-ratio'
export { delinquencyRatioDefinition } from './delinquency-ratio-definition'
export type { ExactRate, QuotientRate } from './exact-rate'
export type {
  DynamicPoolInput,
  DynamicPoolMonth,
  FollowedPool,
  FollowPoolInput,
  StaticPoolInput,
  StaticPoolMonth,
} from './follow-pool'
export { followPool } from './follow-pool'
export { poolShareDefinition } from './follow-pool-definition'
export type { LossProvision, LossProvisionInput, ProvisionBucket } from './loss-provision'
export { lossProvision, lossProvisionDefinition } from './loss-provision'
export { monthsOnBook } from './months-on-book'
export type { ObservePoolOptions } from './observe-pool'
export { observePool } from './observe-pool'
export { paymentDefaultRateDefinition } from './payment-default-definition'
export type { DefaultedInstallment, PaymentDefaultInput, PaymentDefaultRate } from './payment-default-rate'
export { paymentDefaultRate } from './payment-default-rate'
export type { PoolAccount, PoolObservation } from './pool-rows'
export type {
  LateAtRisk,
  LateOrRenegotiatedAtRisk,
  PortfolioAtRisk,
  PortfolioAtRiskInput,
} from './portfolio-at-risk'
export { portfolioAtRisk } from './portfolio-at-risk'
export { portfolioAtRiskDefinition } from './portfolio-at-risk-definition'
export type { FallenInstallment, TallyDefaultsOptions } from './tally-payment-defaults'
export { tallyPaymentDefaults } from './tally-payment-defaults'
export type { PoolMonth, PoolTally, TallyPoolOptions, ThresholdTally } from './tally-pool'
export { tallyPool } from './tally-pool'
export type { VintageCell, VintageCurve, VintageCurves, VintageCurvesInput } from './vintage-curves'
export { vintageCurves } from './vintage-curves'
export { vintageCurveDefinition } from './vintage-definition'
export type { LossVintageInput, PastDueVintageInput, VintageRow } from './vintage-rows'
