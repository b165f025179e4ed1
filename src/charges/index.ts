export type { AccrualTerms, Compounding, DaySpan } from './accrual-terms'
export { daySpanIssues, daySpanShape } from './accrual-terms'
export type { AccrualPart, AccruedInterest } from './accrue-interest'
export { accrueInterest } from './accrue-interest'
export type { CappedCharge, CappedCharges } from './cap-charges'
export { capCharges } from './cap-charges'
export type {
  CeilingLimit,
  CeilingTerms,
  ChargeCeiling,
  ChargeComponent,
  ClaimedCharge,
  RateLimit,
} from './charge-ceiling'
export { ceilingIssues, chargeCeilingShape } from './charge-ceiling'
export type { ScaledFee } from './compute-fee'
export { computeFee } from './compute-fee'
export type { DatedBalance, DatedRate } from './dated-amounts'
export { datedIssues, datedRateShape, notNegativeIssues } from './dated-amounts'
export type { FeeBand, FeeBands, FeeQuestion, FeeScale } from './fee-scale'
export { feeScaleIssues, feeScaleShape } from './fee-scale'
export type { LateRate } from './find-late-rate'
export { findLateRate } from './find-late-rate'
export type { OverdueBalances, OverdueQuestion } from './find-overdue-balances'
export { findOverdueBalances } from './find-overdue-balances'
export type { PenaltyBound, PenaltyJudgment, PenaltyLaw, PenaltyQuestion } from './judge-penalty'
export { judgePenalty } from './judge-penalty'
export type { LateFeeRule, LateFeeTerms, LateItem, SharedFeeRule } from './late-fee-terms'
export { lateFeeRuleIssues, lateFeeRuleShape } from './late-fee-terms'
export type { LateFee, LateFeeCut, LateFees } from './late-fees'
export { chargeLateFees } from './late-fees'
export type { LateRateLaw, LateRateQuestion, LateRateRule } from './late-rate-law'
export type { DailyDayCount, RateBasis } from './rate-basis'
export { dailyDayCountShape, rateBasisIssues, ratePerShape } from './rate-basis'
export type { CeilingReason, RunningCeilings } from './running-ceilings'
export { runCeilings } from './running-ceilings'
export type { RunningInterest } from './running-interest'
export { addInterest, exactInterest, noInterest, runningInterest } from './running-interest'
