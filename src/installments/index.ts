export type { PlanAdjustment } from './adjustments'
export type { Affordability, AffordableInstallment } from './assess-affordability'
export { assessAffordability } from './assess-affordability'
export type { BusinessYearFraction } from './business-year-fraction'
export { businessYearFraction } from './business-year-fraction'
export type { DayCount } from './day-count'
export type { DayCountTerms, InterestPeriod } from './day-count-terms'
export { days360 } from './days-360'
export type { InstallmentPlan, InstallmentRow } from './plan-installments'
export { planInstallments } from './plan-installments'
export type { ScheduleRow } from './schedule-dates'
export { scheduleDates } from './schedule-dates'
export type { ScheduleStep, ScheduleTerms, StubRule } from './schedule-terms'
export type { OpenTerm, OpenTerms, SolvedInstallments } from './solve-installments'
export { solveInstallments } from './solve-installments'
export type { RemainderRule, SplitOptions } from './split-amount'
export { splitAmount } from './split-amount'
export type { SplitByRatiosOptions } from './split-by-ratios'
export { splitByRatios } from './split-by-ratios'
export type {
  AnnuityTerms,
  BulletTerms,
  DueDayRule,
  EqualPartsTerms,
  EqualPrincipalTerms,
  FlatTerms,
  InstallmentTerms,
  InterestByDays,
  InterestTerms,
  RepayingTerms,
  SharedTerms,
} from './terms'
export { yearFraction } from './year-fraction'
