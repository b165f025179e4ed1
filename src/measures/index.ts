export { amountIssues } from './amount-issues'
export { confidenceLevel } from './confidence-level'
export { count } from './count'
export { measureCurrencyIssues, rowCurrencyIssues } from './currency-issues'
export type { BetterDirection, MeasureDefinition, MeasureFamily, MeasureVariant } from './definition'
export type { MeasureFormat } from './format-measure'
export { formatMeasure } from './format-measure'
export type {
  Measure,
  MeasureBasis,
  MeasureFacts,
  MeasurePeriod,
  MeasureReason,
  MeasureTerm,
  MeasureUnit,
  Observed,
} from './measure'
export { denominatorReason, exactlyOf, measureOf } from './measure'
export { measureShape } from './measure-shape'
export { normalQuantile } from './normal-quantile'
export type { Period } from './period'
export { daysInPeriod, monthStart, periodIssues, periodShape } from './period'
export type { MoneyOfPeriod } from './period-amounts'
export { periodAmountIssues } from './period-amounts'
export { sequenceIssues } from './period-sequence'
export type { AmountShare, CountShare } from './shares'
export { amountShareOf, countShareOf, meanOf } from './shares'
export { variantOf } from './variant'
export type { Interval } from './wilson-interval'
export { wilsonInterval } from './wilson-interval'
