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
  MonthRule,
  RoundingMode,
  RoundingRule,
} from '../foundations'
export { ArrearsError, isArrearsError } from '../foundations'
export type {
  AnnuityTerms,
  EqualPartsTerms,
  InstallmentPlan,
  InstallmentRow,
  InstallmentTerms,
  PlanAdjustment,
  RemainderRule,
  SharedTerms,
  SplitOptions,
} from '../installments'
export { planInstallments, splitAmount } from '../installments'
