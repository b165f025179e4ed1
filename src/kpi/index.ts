export type {
  Measure,
  MeasureBasis,
  MeasureFacts,
  MeasureFormat,
  MeasurePeriod,
  MeasureReason,
  MeasureTerm,
  MeasureUnit,
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
