import {
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  type MinorUnits,
  toMinorUnits,
} from '../foundations'
import { type Comparison, isPast } from './comparison'
import { monthNumber } from './months-on-book'
import type { PoolAccount, PoolObservation } from './pool-rows'

/** What is past one threshold. */
export interface PastSums {
  /** By the comparison that the caller named. */
  balance: MinorUnits
  count: number
  /** More than so many days late, whatever the comparison. */
  late: MinorUnits
  /** Renegotiated, and not among the late. */
  renegotiated: MinorUnits
}

/** The sums of one month end over the whole pool. */
export interface MonthSums {
  pool: MinorUnits
  poolCount: number
  credits: MinorUnits
  writtenOff: MinorUnits
  writtenOffCount: number
  /** By threshold, in their order. */
  readonly past: readonly PastSums[]
}

/** The sums of the loans that were disbursed in one month. */
export interface CohortSums {
  disbursed: MinorUnits
  loans: number
  /** By month on book: all that was written off so far. */
  readonly losses: MinorUnits[]
  /** By threshold, then by month on book: the balance past it. */
  readonly past: readonly MinorUnits[][]
}

/** All that one pass adds up: as large as the months are many, however many the accounts. */
export interface PoolSums {
  loans: number
  /** By the number of the month. */
  readonly months: Map<number, MonthSums>
  readonly cohorts: Map<number, CohortSums>
}

/** How is added up? */
export interface SumOptions {
  readonly currency: CurrencyCode
  readonly comparison: Comparison
  readonly thresholds: readonly number[]
  /** The number of the last month that has ended. */
  readonly lastMonth: number
  readonly asOf: CivilDate
}

/** Adds one account, which was checked, to the sums; what lies after the end of the data is left out. */
export function addAccount(sums: PoolSums, account: PoolAccount, options: SumOptions): void {
  const { currency, lastMonth, thresholds, asOf } = options
  if (account.disbursedOn > asOf) return
  const first = monthNumber(account.disbursedOn)
  const cohort = sums.cohorts.get(first) ?? {
    disbursed: 0,
    loans: 0,
    losses: [],
    past: thresholds.map(() => []),
  }
  sums.cohorts.set(first, cohort)
  sums.loans++
  cohort.loans++
  cohort.disbursed = addMinorUnits(cohort.disbursed, toMinorUnits(account.disbursed, currency, 'disbursed'))
  let closing: PoolObservation | undefined
  for (let month = first; month <= lastMonth; month++) {
    const onBook = month - first
    // A loan that is closed keeps what was written off, and owes nothing.
    const seen = account.observations[onBook] ?? closing
    closing = seen
    if (seen === undefined) return
    addObservation(monthIn(sums, month, thresholds.length), cohort, onBook, seen, options)
  }
}

function monthIn({ months }: PoolSums, month: number, thresholds: number): MonthSums {
  const found = months.get(month)
  if (found !== undefined) return found
  const started: MonthSums = {
    pool: 0,
    poolCount: 0,
    credits: 0,
    writtenOff: 0,
    writtenOffCount: 0,
    past: Array.from({ length: thresholds }, () => ({ balance: 0, count: 0, late: 0, renegotiated: 0 })),
  }
  months.set(month, started)
  return started
}

function addObservation(
  month: MonthSums,
  cohort: CohortSums,
  onBook: number,
  { balance, daysPastDue, writtenOff, renegotiated }: PoolObservation,
  { currency, comparison, thresholds }: SumOptions,
): void {
  const units = toMinorUnits(balance, currency, 'balance')
  const lost = toMinorUnits(writtenOff, currency, 'writtenOff')
  month.writtenOff = addMinorUnits(month.writtenOff, lost)
  cohort.losses[onBook] = addMinorUnits(cohort.losses[onBook] ?? 0, lost)
  if (units > 0) {
    month.pool = addMinorUnits(month.pool, units)
    month.poolCount++
  } else {
    month.credits = addMinorUnits(month.credits, units)
    if (lost > 0) month.writtenOffCount++
  }
  const owed = units > 0 ? units : 0
  for (const [index, threshold] of thresholds.entries()) {
    const past = month.past[index]
    const ofCohort = cohort.past[index]
    if (past === undefined || ofCohort === undefined) continue
    const isBeyond = owed > 0 && isPast(daysPastDue, threshold, comparison)
    ofCohort[onBook] = addMinorUnits(ofCohort[onBook] ?? 0, isBeyond ? owed : 0)
    if (isBeyond) {
      past.balance = addMinorUnits(past.balance, owed)
      past.count++
    }
    if (isPast(daysPastDue, threshold, 'above')) past.late = addMinorUnits(past.late, owed)
    else if (renegotiated === true) past.renegotiated = addMinorUnits(past.renegotiated, owed)
  }
}
