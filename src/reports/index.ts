export type { AnalyzeArrearsInput, ArrearsAnalysis, ArrearsSpell, CustomerArrears } from './analyze-arrears'
export { analyzeArrears } from './analyze-arrears'
export type { CollectionAnalysis, CollectionGroup } from './analyze-collections'
export { analyzeCollections, collectedShareDefinition } from './analyze-collections'
export {
  arrearsAmountDefinition,
  arrearsFrequencyDefinition,
  arrearsLengthDefinition,
} from './arrears-measures'
export type {
  AmountRange,
  AnalyzeCollectionsInput,
  CollectedByAmount,
  CollectedByDaysPastDue,
  CollectedByManner,
  CollectedRow,
  CollectedRows,
  CollectionDimension,
} from './collection-input'
export { measureDefinitions } from './measure-definitions'
export type {
  CustomerPayment,
  CustomerTrend,
  PaymentDirection,
  PaymentTrend,
  PaymentTrendInput,
  PaymentTrends,
} from './payment-trend'
export { analyzePaymentTrend } from './payment-trend'
export type {
  Finding,
  FindingCode,
  MethodNote,
  Proposal,
  Proposals,
  Report,
  ReportColumn,
  ReportId,
  ReportReader,
  ReportRequest,
  ReportRow,
  ReportSection,
} from './report'
export type { AgedBucket, AgingReportInput, EarlierAging, EarlierBucket } from './report-aging-shares'
export { reportAgingShares } from './report-aging-shares'
export type { CollectorDay, DayReportInput } from './report-day'
export { reportDay } from './report-day'
export type { EfficiencyReportInput, MeasuredTeam } from './report-efficiency'
export { reportEfficiency } from './report-efficiency'
export { reportPaymentTrend } from './report-payment-trend'
export type { TargetedMeasure, TargetReportInput } from './report-targets'
export { reportManagement, reportRisks } from './report-targets'
