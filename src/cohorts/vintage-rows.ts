import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  dayCount,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
} from '../foundations'
import { count } from '../measures'

/** One cohort at the end of one month on book. */
export interface VintageRow {
  /** The first day of the month of disbursement. */
  readonly cohort: CivilDate
  /** 0 is the month of disbursement. */
  readonly monthsOnBook: number
  /** To the whole cohort; the same in each of its rows. */
  readonly disbursed: Amount
  /** How many loans the cohort holds, paid, sold and written off ones too; the same in each of its rows. */
  readonly loans: number
  /** What is past due at the end of this month, or was lost up to it. */
  readonly amount: Amount
  /** When given, must be that of the pool: a guard for rows that carry their own currency. */
  readonly currency?: CurrencyCode
}

/** What vintage curves of balances past due are reckoned from. */
export interface PastDueVintageInput {
  /** Is a loan that is exactly on the threshold past it? Not with `past-due-above`. */
  readonly variant: 'past-due-above' | 'past-due-from'
  /** The day as of which the data end. */
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** In days past due, as in 30+. */
  readonly thresholdDays: number
  /** In any order. A month in which nothing was past due is listed with `'0.00'`. */
  readonly rows: readonly VintageRow[]
}

/** What vintage curves of cumulative losses are reckoned from. */
export interface LossVintageInput {
  /** Are cures and recoveries deducted? With `cumulative-loss-net` alone. */
  readonly variant: 'cumulative-loss' | 'cumulative-loss-net'
  /** The day as of which the data end. */
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** In any order. A month before any loss is listed with `'0.00'`. */
  readonly rows: readonly VintageRow[]
}

const rowShape: Shape<VintageRow> = /* @__PURE__ */ record<VintageRow>({
  cohort: civilDate,
  monthsOnBook: count,
  disbursed: amount,
  loans: count,
  amount,
  currency: /* @__PURE__ */ optional(currency),
})

/** The form of a {@link PastDueVintageInput}. */
export const pastDueVintageShape: Shape<PastDueVintageInput> = /* @__PURE__ */ record<PastDueVintageInput>({
  variant: /* @__PURE__ */ oneOf(['past-due-above', 'past-due-from']),
  asOf: civilDate,
  currency,
  thresholdDays: dayCount,
  rows: /* @__PURE__ */ listOf(rowShape),
})

/** The form of a {@link LossVintageInput}. */
export const lossVintageShape: Shape<LossVintageInput> = /* @__PURE__ */ record<LossVintageInput>({
  variant: /* @__PURE__ */ oneOf(['cumulative-loss', 'cumulative-loss-net']),
  asOf: civilDate,
  currency,
  rows: /* @__PURE__ */ listOf(rowShape),
})
