export type { AnalyzeArrearsInput, ArrearsAnalysis, ArrearsSpell, CustomerArrears } from './analyze-arrears'
export { analyzeArrears } from './analyze-arrears'
export {
  arrearsAmountDefinition,
  arrearsFrequencyDefinition,
  arrearsLengthDefinition,
} from './arrears-measures'
export type {
  CustomerPayment,
  CustomerTrend,
  PaymentDirection,
  PaymentTrend,
  PaymentTrendInput,
  PaymentTrends,
} from './payment-trend'
export { analyzePaymentTrend } from './payment-trend'
