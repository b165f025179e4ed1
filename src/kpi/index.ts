export type {
  BetterDirection,
  Interval,
  Measure,
  MeasureBasis,
  MeasureDefinition,
  MeasureFacts,
  MeasureFamily,
  MeasureFormat,
  MeasurePeriod,
  MeasureReason,
  MeasureTerm,
  MeasureUnit,
  MeasureVariant,
  Period,
} from '../measures'
export { formatMeasure } from '../measures'
export type {
  AverageDsoInput,
  CountBackInput,
  DsoInput,
  EndingDsoInput,
  OverdueRateByAmount,
  OverdueRateByCount,
  OverdueRateInput,
  SalesMonth,
} from '../receivables'
export { daysSalesOutstanding, overdueRate } from '../receivables'
export type { AnalyzeArrearsInput, ArrearsAnalysis, ArrearsSpell, CustomerArrears } from '../reports'
export { analyzeArrears } from '../reports'
export { measureDefinitions } from './measure-definitions'
