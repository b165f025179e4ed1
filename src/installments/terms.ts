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
  /** What is paid first, before the installments and beside them (首付款); absent: nothing. */
  readonly downPayment?: DownPayment
  /** How long the plan may run (最长期限); absent: as long as it does. */
  readonly termLimit?: TermLimit
  /** How an installment is rounded; interest too, unless its own rule is given. */
  readonly rounding: RoundingRule
}

/** A payment before the installments, all of it principal. */
export interface DownPayment {
  /** Above zero and below the amount of the plan. */
  readonly amount: Amount
  /** Before the first installment; where interest goes by days, not after the day from which it runs. */
  readonly dueOn: CivilDate
}

/** The last day on which an installment may fall due: so many months after a day such as that of the agreement. */
export interface TermLimit {
  readonly from: CivilDate
  /** From 1 to 1200. */
  readonly months: number
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

/** Installments at first on which nothing is due, neither principal nor interest (本息宽限). */
export interface PaymentGrace {
  /** How many of the `count` installments: their rows stay in the plan, with nothing to pay. */
  readonly count: number
  /**
   * What becomes of the interest of that time: `deferred`, it falls due with the first payment and bears none itself (延期支付);
   * `capitalized`, it is added to the principal on each due day (资本化); `waived`, there is none (停息).
   */
  readonly interest: 'deferred' | 'capitalized' | 'waived'
}

/** What the terms of methods say that repay a share with every installment, on the interest of what is left. */
export interface RepayingTerms extends InterestTerms {
  /** A time at first in which nothing is paid (还款宽限期); absent: none. */
  readonly grace?: PaymentGrace
  /** How many of the installments after it pay interest alone (先息后本的期数); absent: none. At least one of all must repay. */
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
  /**
   * What becomes of what rounding leaves over; absent: the last installment absorbs it. Not beside `steps`.
   *
   * - `re-leveled` (重新均摊): where the last differs from the others by more than half a unit for each of them, all are moved by an
   *   equal share of it, as long as that brings the last nearer.
   * - `unrounded-inside` (内部不取整): as regulators print their tables. Balances are the exact ones, each rounded by itself; every payment
   *   is the level installment, and interest is what of it does not repay, so that the last row is as the others. A row that bears next
   *   to no interest may be a cent more.
   */
  readonly leveling?: 're-leveled' | 'unrounded-inside'
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

/** One payment of a plan that was agreed payment by payment. */
export interface AgreedPayment {
  readonly dueOn: CivilDate
  /** Above zero. Left out: level with all others that are; the last one takes what rounding leaves over. */
  readonly amount?: Amount
}

/** Payments on days and, as far as they are stated, in amounts of one's own (自定还款计划). */
export interface CustomTerms
  extends Pick<SharedTerms, 'amount' | 'currency' | 'dueDays' | 'termLimit' | 'rounding'> {
  readonly method: 'custom'
  /** From 1 to 1200, by their days, each later than the one before. */
  readonly payments: readonly AgreedPayment[]
  /** Absent: there is no interest. */
  readonly annualRatePercent?: string | number
  readonly interestRounding?: RoundingRule
  /** Where there is interest: such payments are no whole months apart. */
  readonly interestByDays?: InterestByDays
}

/** Methods that say how installments follow from each other. */
export type MethodTerms = EqualPartsTerms | AnnuityTerms | EqualPrincipalTerms | FlatTerms | BulletTerms

/**
 * The same terms on due days of one's own (自定还款日), such as paydays or the weeks after a harvest: from 1 to 1200 of them, each later than
 * the one before. Interest, if any, goes by days.
 */
export type OnOwnDays<Terms extends SharedTerms> = Omit<
  Terms,
  'count' | 'firstDueOn' | 'monthRule' | 'intervalMonths'
> & {
  readonly dueOn: readonly CivilDate[]
}

/** What was agreed about repaying in installments. Nothing of it has a default but what is said to be absent. */
export type InstallmentTerms =
  | MethodTerms
  | OnOwnDays<EqualPartsTerms>
  | OnOwnDays<AnnuityTerms>
  | OnOwnDays<EqualPrincipalTerms>
  | OnOwnDays<FlatTerms>
  | OnOwnDays<BulletTerms>
  | CustomTerms
