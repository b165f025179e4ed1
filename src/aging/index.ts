export type { AccountAging, AgingOptions, DueAging } from './age-account'
export { accountAger, ageAccount } from './age-account'
export type { AccountAgingRow } from './age-accounts'
export { ageAccounts } from './age-accounts'
export type { MinimumPaymentAging, MinimumPaymentStatus, RevolvingAging } from './age-revolving'
export { ageRevolving } from './age-revolving'
export type { AgedBy, AgingInputs, AgingPolicy, CompiledAging, CreditTreatment } from './aging-policy'
export {
  agingPolicyIssues,
  agingPolicyShape,
  agingReferenceIssues,
  compileAging,
  expectCalendars,
  expectCompiledAging,
} from './aging-policy'
export type {
  AccountTotals,
  AgingReport,
  CurrencyAging,
  DebtorAging,
  ReportAgingOptions,
  ReportOn,
  ReportRows,
} from './aging-report'
export { reportAging } from './aging-report'
export type { AgingBucket, AgingColumn, AgingTotals, BucketAmount } from './aging-totals'
export type { AgingAnchor } from './anchor'
export type { AssetClass, AssetClassFloors } from './asset-class'
export type { AssetClassFloor } from './asset-class-floor'
export type { Bucket, BucketTable } from './bucket-table'
export { bucketTableIssues, bucketTableShape } from './bucket-table'
export type { ChargeOffDay, ChargeOffOptions } from './charge-off'
export { chargeOffOn } from './charge-off'
export type { ChargeOffClock, ChargeOffThreshold } from './charge-off-clock'
export type { ReAgingVerdict } from './check-re-aging'
export { checkReAging } from './check-re-aging'
export { classifyExposures } from './classify-exposures'
export type {
  ClaimsTrigger,
  ClassContagion,
  ContagionReach,
  ContagionRule,
  ContagionTrigger,
  NoContagion,
  ShareContagion,
  StatedTrigger,
  WorstAccountContagion,
} from './contagion'
export type { CompiledCounting, CountingMethod, CountingPolicy, GraceRule } from './counting-policy'
export type { DueDateDay } from './days-past-due'
export { daysPastDue } from './days-past-due'
export type { DueStatus } from './due-standing'
export { expectIterable } from './expect-iterable'
export type { ClassifyExposuresOptions, ExposureFacts, StatedExposures } from './exposure-request'
export type { ClaimAmounts, ContagionTest, SeenShare } from './judge-contagion'
export type { ExposureClass, ExposureClasses } from './judge-exposures'
export type { PlainDue } from './plain-due'
export type { PreparedDues } from './prepare-dues'
export { prepareDues } from './prepare-dues'
export type { Provision, ProvisionOptions, ProvisionRow, RowProvision } from './provision'
export { provisionFor } from './provision'
export type {
  AbilityCondition,
  AgeCondition,
  FrequencyCondition,
  PaymentsCondition,
  ReAgingCondition,
  ReAgingFact,
} from './re-aging-conditions'
export type { ReAgingCap, ReAgingKind, ReAgingLimits, ReAgingRules } from './re-aging-limits'
export type { CheckReAgingOptions, PastReAging, ReAgingRequest } from './re-aging-request'
export { reAgingRequestShape } from './re-aging-request'
export { classesOf } from './replay-options'
export type { BillingStatement, RevolvingAccount } from './revolving-account'
export type { RevolvingAgingOptions } from './revolving-input'
export type { RevolvingRule } from './revolving-rule'
export type { RowProblem } from './row-problem'
export type { ToleranceRule } from './tolerance'
export type { CurrencyDues, DueTotals, TotalDuesOptions } from './total-dues'
export { totalDues } from './total-dues'
export type { AssetClassTrack, ClassChange, ClassUpgrade } from './track-asset-class'
export { trackAssetClass } from './track-asset-class'
export { turningDaysOfCounts } from './turning-days'
export type { WrittenBucketTable, WrittenRange } from './written-ranges'
export { readBucketTable } from './written-ranges'
