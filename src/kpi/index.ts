export type { CountBackInput, SalesMonth } from './count-back'
export type { AverageDsoInput, DsoInput, EndingDsoInput } from './days-sales-outstanding'
export { daysSalesOutstanding } from './days-sales-outstanding'
export type { MeasureFormat } from './format-measure'
export { formatMeasure } from './format-measure'
export type {
  Measure,
  MeasureBasis,
  MeasureFacts,
  MeasurePeriod,
  MeasureReason,
  MeasureUnit,
} from './measure'
export type { OverdueRateByAmount, OverdueRateByCount, OverdueRateInput } from './overdue-rate'
export { overdueRate } from './overdue-rate'
export type { Period } from './period'
