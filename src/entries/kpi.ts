export type {
  Amount,
  CivilDate,
  CurrencyCode,
  ErrorCode,
  ErrorDetails,
  Issue,
  IssueCode,
  Label,
  Locale,
  RoundingMode,
} from '../foundations'
export { ArrearsError, isArrearsError } from '../foundations'
export type {
  AverageDsoInput,
  CountBackInput,
  DsoInput,
  EndingDsoInput,
  Measure,
  MeasureBasis,
  MeasureFacts,
  MeasureFormat,
  MeasurePeriod,
  MeasureReason,
  MeasureUnit,
  OverdueRateByAmount,
  OverdueRateByCount,
  OverdueRateInput,
  Period,
  SalesMonth,
} from '../kpi'
export { daysSalesOutstanding, formatMeasure, overdueRate } from '../kpi'
