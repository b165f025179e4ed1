import type {
  Amount,
  BusinessCalendar,
  BusinessDayConvention,
  CivilDate,
  CurrencyCode,
  MonthRule,
  RoundingRule,
} from '../foundations'
import type { DayCount } from './day-count'
import type { RemainderRule } from './split-amount'

/** What happens to a due day on which no business is done (到期日调整). */
export interface DueDayRule {
  readonly convention: BusinessDayConvention
  readonly calendar: BusinessCalendar
}

/** What the terms of every method say. */
export interface SharedTerms {
  /** What is repaid (本金), above zero. */
  readonly amount: Amount
  readonly currency: CurrencyCode
  /** How many installments (期数), from 1 to 1200. */
  readonly count: number
  /** The day of the first installment (首期还款日), from which every other is counted. */
  readonly firstDueOn: CivilDate
  readonly monthRule: MonthRule
  /** Months from one installment to the next (还款间隔), from 1 to 120; absent: 1. */
  readonly intervalMonths?: number
  /** Absent: an installment falls due on its day, whatever day that is. Interest by months does not change with it. */
  readonly dueDays?: DueDayRule
  /** How an installment is rounded; interest too, unless its own rule is given. */
  readonly rounding: RoundingRule
}

/** How interest follows from the days of each period, instead of from a twelfth of a year for each month (按实际天数计息). */
export interface InterestByDays {
  readonly dayCount: DayCount
  /** The day from which interest runs (起息日), before `firstDueOn`: the first period may be shorter or longer than the others. */
  readonly openedOn: CivilDate
  /** Whether a period ends on the due day as it is counted, or as it was moved for want of business. */
  readonly periodEnds: 'unadjusted' | 'adjusted'
}

/** What the terms of methods say that bear interest. */
export interface InterestTerms extends SharedTerms {
  /** The nominal rate per year in percent, a plain decimal from 0 to 1000: `'4.9'` is 4.9 %. */
  readonly annualRatePercent: string | number
  /** Where interest is kept to another unit than installments, as when they are in whole tens. */
  readonly interestRounding?: RoundingRule
  /** Absent: by months, whatever their days. */
  readonly interestByDays?: InterestByDays
}

/** What the terms of methods say that repay a share with every installment, on the interest of what is left. */
export interface RepayingTerms extends InterestTerms {
  /** How many of the first installments pay interest alone (先息后本的期数), less than `count`; absent: none. */
  readonly interestOnlyCount?: number
  /** What of the amount is due with the last installment beside it (尾款), below the amount; absent: nothing. */
  readonly balloon?: Amount
}

/** Equal parts of the amount, without interest (无息均分). */
export interface EqualPartsTerms extends SharedTerms {
  readonly method: 'equal-parts'
  /** Where what cannot be divided evenly goes. */
  readonly remainder: RemainderRule
}

/** Installments that rise or fall by steps (递增、递减还款). */
export interface PaymentSteps {
  /** After how many installments comes the next step, from 1 to 1200. */
  readonly everyCount: number
  /** By how many percent of the step before, above −100 and up to 1000: `'5'` rises, `'-5'` falls. */
  readonly percent: string | number
}

/** Level installments of interest and principal (等额本息), or installments by steps; the last absorbs the remainder. */
export interface AnnuityTerms extends RepayingTerms {
  readonly method: 'annuity'
  /** Absent: all are level. The first of the installments that repay is that of the first step. */
  readonly steps?: PaymentSteps
}

/** Equal parts of the principal, each with the interest on what was left (等额本金): installments fall. */
export interface EqualPrincipalTerms extends RepayingTerms {
  readonly method: 'equal-principal'
  /** Where what of the principal cannot be divided evenly goes. */
  readonly remainder: RemainderRule
}

/** Equal parts of the principal, and of the interest on the whole of it for the whole term (等本等息、按费率计息). */
export interface FlatTerms extends InterestTerms {
  readonly method: 'flat'
  /** Where what of principal and interest cannot be divided evenly goes; `separate` of the principal alone, of the interest `last`. */
  readonly remainder: RemainderRule
}

/** All of the principal at the end (到期一次还本). */
export interface BulletTerms extends InterestTerms {
  readonly method: 'bullet'
  /** Whether each installment pays its interest (按期付息), or the last day brings simple interest for all of the term (利随本清). */
  readonly interestDue: 'each-installment' | 'at-maturity'
}

/** What was agreed about repaying in installments. Nothing of it has a default but what is said to be absent. */
export type InstallmentTerms = EqualPartsTerms | AnnuityTerms | EqualPrincipalTerms | FlatTerms | BulletTerms
