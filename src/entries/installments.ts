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
  BulletTerms,
  DueDayRule,
  EqualPartsTerms,
  EqualPrincipalTerms,
  FlatTerms,
  InstallmentPlan,
  InstallmentRow,
  InstallmentTerms,
  InterestTerms,
  PlanAdjustment,
  RemainderRule,
  RepayingTerms,
  SharedTerms,
  SplitOptions,
} from '../installments'
export { planInstallments, splitAmount } from '../installments'
