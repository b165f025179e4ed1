export type { PlanAdjustment } from './adjustments'
export type { AmountInYears, AnnualPercentageCharge, AprcTerms } from './annual-percentage-charge'
export { annualPercentageCharge } from './annual-percentage-charge'
export type {
  AnnualPercentageRate,
  AprMethod,
  AprTerms,
  AprTermsByDate,
  AprTermsByPeriod,
  CountedAmount,
} from './annual-percentage-rate'
export { annualPercentageRate } from './annual-percentage-rate'
export type { AnnualizedCost, AnnualizedCostTerms, InstallmentAmount } from './annualized-cost'
export { annualizedCost } from './annualized-cost'
export { rate } from './annuity-rate'
export { nper, pduration } from './annuity-term'
export { fv, fvschedule, pv } from './annuity-values'
export type { Affordability, AffordableInstallment } from './assess-affordability'
export { assessAffordability } from './assess-affordability'
export type { BusinessYearFraction } from './business-year-fraction'
export { businessYearFraction } from './business-year-fraction'
export type { CashFlow } from './cash-flows'
export { cumipmt, cumprinc } from './cumulative-payments'
export type { DayCount } from './day-count'
export type { DayCountTerms, InterestPeriod } from './day-count-terms'
export { days360 } from './days-360'
export type { EffectiveTerms, NominalTerms } from './effective-rate'
export { effectiveRate, nominalRate } from './effective-rate'
export type { IntervalUnit, OddDaysRule, YearsBetween } from './equivalent-years'
export { installmentCount } from './installment-count'
export { irr, mirr, npv } from './irr'
export { ipmt, ispmt, pmt, ppmt } from './level-payments'
export type { DueDayPattern } from './list-due-days'
export { listDueDays } from './list-due-days'
export type { PaymentTiming } from './number-arguments'
export type { PercentFormat } from './percent-shapes'
export type { PeriodAmount } from './period-amounts'
export type { InstallmentPlan, InstallmentRow } from './plan-installments'
export { planInstallments } from './plan-installments'
export type { InstallmentColumns, PreparedInstallments } from './prepare-installments'
export { prepareInstallments } from './prepare-installments'
export { effect, nominal, rri } from './rate-conversion'
export type { FoundRate, NoRate, RateOfReturn, RateOptions } from './rate-of-return'
export type { RatePercent } from './rate-percent'
export type { ScheduleRow } from './schedule-dates'
export { scheduleDates } from './schedule-dates'
export type { ScheduleStep, ScheduleTerms, StubRule } from './schedule-terms'
export type { OpenTerm, OpenTerms, SolvedInstallments } from './solve-installments'
export { solveInstallments } from './solve-installments'
export type { RemainderRule, SplitOptions } from './split-amount'
export { remainderRules, splitAmount } from './split-amount'
export type { SplitByRatiosOptions } from './split-by-ratios'
export { splitByRatios } from './split-by-ratios'
export type { EarnedParts, SumOfDigitsTerms, UnearnedTerms } from './sum-of-digits'
export { splitBySumOfDigits, unearnedBySumOfDigits } from './sum-of-digits'
export type {
  AgreedPayment,
  AnnuityTerms,
  BulletTerms,
  CustomTerms,
  DownPayment,
  DueDayRule,
  EqualPartsTerms,
  EqualPrincipalTerms,
  FlatTerms,
  InstallmentTerms,
  InterestByDays,
  InterestTerms,
  MethodTerms,
  OnOwnDays,
  PaymentGrace,
  PaymentSteps,
  RepayingTerms,
  SharedTerms,
  TermLimit,
} from './terms'
export type { AdvancesAndPayments, DatedAmount } from './timed-amounts'
export type { CashDiscount, TradeTerms, TradeTermsOptions, TradeTermsSchedule } from './trade-terms'
export { applyTradeTerms, parseTradeTerms } from './trade-terms'
export type { PeriodFraction, UnitPeriod } from './unit-period'
export { xirr, xnpv } from './xirr'
export { yearFraction } from './year-fraction'
export { yearRatio } from './year-ratio'
