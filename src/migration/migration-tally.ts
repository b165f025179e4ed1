import type { RowProblem } from '../aging'
import type { CivilDate, CurrencyCode } from '../foundations'
import type { Period } from '../measures'
import type { MigrationStatuses } from './statuses'

/** How many accounts, with which balance? */
export interface CountAndBalance {
  readonly count: number
  /** A decimal string. */
  readonly balance: string
}

/** What stands in one status at a month's end. */
export interface StatusStanding extends CountAndBalance {
  readonly status: string
}

/** What was on the books at a month's end, by status (账龄分布). */
export interface MonthStanding extends CountAndBalance {
  readonly on: CivilDate
  /** From current to the worst; they add up to `count` and `balance`. */
  readonly buckets: readonly StatusStanding[]
  /** What is listed as paid off, written off or sold: not on the books, and in no total. Their balances are not read. */
  readonly terminal: readonly { readonly status: string; readonly count: number }[]
}

/** Where what stood in one status at the start of a period stands at its end. */
export interface StatusMoves {
  /** The status at the start; `null` for accounts that were not on the books. */
  readonly from: string | null
  /** By the status at the end, in the order of `columns`. */
  readonly counts: readonly number[]
  /** The balances at the start of the period; for accounts that were not on the books those at its end. */
  readonly balances: readonly string[]
}

/** What moved between two month ends that follow each other. */
export interface PeriodMoves {
  /** From one month end to the next. */
  readonly period: Period
  /** One per bucket, from current to the worst. */
  readonly rows: readonly StatusMoves[]
  /** What came onto the books: new accounts, and those that came back from a terminal status. */
  readonly entered: StatusMoves
}

/** The worst status before a day against the worst after it, in numbers of accounts. */
export interface RollTally {
  /** Of how many months each of the two windows consists. */
  readonly months: number
  /** The end of the window before; that day is its last. */
  readonly on: CivilDate
  readonly period: Period
  /** By the worst bucket before, then: by the worst bucket after, by the terminal status first reached, left, born. */
  readonly rows: readonly (readonly number[])[]
  /** Accounts that came onto the books in the window after, and have no row. */
  readonly openedAfter: number
  /** Accounts that were on the books in the window before, gone by its end, and have no row. */
  readonly closedBefore: number
}

/** What became of the accounts that were delinquent on one day. */
export interface CureCohort {
  /** From the day of the cohort to the end of its window. */
  readonly period: Period
  readonly currency: CurrencyCode
  /** In how many months a cure counts. */
  readonly months: number
  /** In how many months after the cure a new delinquency counts. */
  readonly reDefaultMonths: number
  /** Delinquent at the start; the balances of all these groups are those of that day. */
  readonly delinquent: CountAndBalance
  /** Of these, current again within the window. */
  readonly cured: CountAndBalance
  /** Of these, current by a plan or by re-aging within the window, and never without. */
  readonly curedToPlan: CountAndBalance
  /** Of the cured, delinquent again within so many months of the cure. */
  readonly reDefaulted: CountAndBalance
}

/** What moved between statuses from month to month: all that the measures of migration are reckoned from. */
export interface MigrationTally {
  readonly statuses: MigrationStatuses
  readonly currency: CurrencyCode
  /** The month ends, in order. */
  readonly months: readonly CivilDate[]
  /** How many accounts were read. */
  readonly accounts: number
  /** The statuses in which an account may stand at the end of a period: buckets, terminal ones, and `left`. */
  readonly columns: readonly string[]
  /** One per month. */
  readonly standings: readonly MonthStanding[]
  /** One per month after the first. */
  readonly moves: readonly PeriodMoves[]
  /** `null` unless it was asked for. */
  readonly roll: RollTally | null
  /** `null` unless it was asked for. */
  readonly cure: CureCohort | null
  /** Cases that could not be read, in their places; no account of theirs is in the tally. */
  readonly problems: readonly RowProblem[]
}
