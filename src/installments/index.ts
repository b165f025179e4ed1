export type { PlanAdjustment } from './adjustments'
export type { Affordability, AffordableInstallment } from './assess-affordability'
export { assessAffordability } from './assess-affordability'
export type { InstallmentPlan, InstallmentRow } from './plan-installments'
export { planInstallments } from './plan-installments'
export type { OpenTerm, OpenTerms, SolvedInstallments } from './solve-installments'
export { solveInstallments } from './solve-installments'
export type { RemainderRule, SplitOptions } from './split-amount'
export { splitAmount } from './split-amount'
export type {
  AnnuityTerms,
  BulletTerms,
  DueDayRule,
  EqualPartsTerms,
  EqualPrincipalTerms,
  FlatTerms,
  InstallmentTerms,
  InterestTerms,
  RepayingTerms,
  SharedTerms,
} from './terms'
