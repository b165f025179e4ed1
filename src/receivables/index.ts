export type { AgedReceivables, AgingShare, AgingSharesInput } from './aging-shares'
export { agingShareDefinition, agingShares } from './aging-shares'
export type { AddByDifference, AddByLateness, AddInput } from './average-days-delinquent'
export { averageDaysDelinquent } from './average-days-delinquent'
export { averageDaysDelinquentDefinition } from './average-days-delinquent-definition'
export type { BadDebtInput, BadDebtOfReceivables, BadDebtOfSales } from './bad-debt-rate'
export { badDebtRate, badDebtRateDefinition } from './bad-debt-rate'
export type { BestPossibleDsoInput } from './best-possible-days-sales-outstanding'
export {
  bestPossibleDaysSalesOutstanding,
  bestPossibleDaysSalesOutstandingDefinition,
} from './best-possible-days-sales-outstanding'
export type {
  CeiByMonthlySales,
  CeiByPeriodSales,
  CeiInput,
  CollectionBooks,
} from './collection-effectiveness-index'
export { collectionEffectivenessIndex } from './collection-effectiveness-index'
export { collectionEffectivenessIndexDefinition } from './collection-effectiveness-index-definition'
export type { SuccessByAccounts, SuccessByAmount, SuccessInput } from './collection-success-rate'
export { collectionSuccessRate, collectionSuccessRateDefinition } from './collection-success-rate'
export type { CountBackInput } from './count-back'
export type {
  AverageDsoInput,
  ConventionalDsoInput,
  DsoInput,
  EndingDsoInput,
} from './days-sales-outstanding'
export { daysSalesOutstanding } from './days-sales-outstanding'
export { daysSalesOutstandingDefinition } from './days-sales-outstanding-definition'
export type { Invoice, InvoicePayment } from './invoice'
export type {
  BooksFlow,
  InvoiceBooks,
  ReceivablesBucket,
  ReceivablesOfAge,
  SoldInMonth,
} from './invoice-books'
export type { InvoicesOfCasesOptions } from './invoices-of-cases'
export { invoicesOfCases } from './invoices-of-cases'
export type { ReceivablesMeasures } from './measure-receivables'
export { measureReceivables } from './measure-receivables'
export type { OpenInvoice } from './open-invoice'
export type { OverdueRateByAmount, OverdueRateByCount, OverdueRateInput } from './overdue-rate'
export { overdueRate, overdueRateDefinition } from './overdue-rate'
export type { TurnoverInput } from './receivables-turnover'
export { receivablesTurnover, receivablesTurnoverDefinition } from './receivables-turnover'
export type { TurnoverDaysInput, TurnoverDaysVariant } from './receivables-turnover-days'
export { receivablesTurnoverDays, receivablesTurnoverDaysDefinition } from './receivables-turnover-days'
export type { SalesMonth } from './sales-months'
export type { AgeGroup, SalesWeightedDsoInput } from './sales-weighted-days-sales-outstanding'
export type { SettledInvoice } from './settled-invoice'
export type { CurrentShareInput, Over90ShareInput, ReceivablesOnDay } from './share-of-receivables'
export {
  currentShare,
  currentShareDefinition,
  over90Share,
  over90ShareDefinition,
} from './share-of-receivables'
export type {
  StageAccounts,
  StageAmounts,
  StageSuccess,
  StageSuccessByAccounts,
  StageSuccessByAmount,
  StageSuccessInput,
} from './stage-success-rates'
export { stageSuccessRateDefinition, stageSuccessRates } from './stage-success-rates'
export type { TallyOfPeriod, TallyOnDay } from './tally-invoices'
export { tallyInvoices } from './tally-invoices'
export type { Losses, TallyLossesOptions } from './tally-losses'
export { tallyLosses } from './tally-losses'
export type { TrueDsoInput } from './true-days-sales-outstanding'
export type { DaysLateOfOpen, DaysLateOfSettled, WeightedDaysLateInput } from './weighted-days-late'
export { weightedDaysLate } from './weighted-days-late'
export { weightedDaysLateDefinition } from './weighted-days-late-definition'
export type { WeightedDaysToPayInput } from './weighted-days-to-pay'
export { weightedDaysToPay, weightedDaysToPayDefinition } from './weighted-days-to-pay'
