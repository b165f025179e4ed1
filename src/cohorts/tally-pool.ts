import { expectIterable, type RowProblem } from '../aging'
import {
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  dayCount,
  formatMinorUnits,
  inspect,
  issuesError,
  issuesWithin,
  joinPath,
  lastDayOfMonth,
  listOf,
  type MinorUnits,
  oneOf,
  readField,
  record,
  type Shape,
  toMinorDigits,
  valueOrThrow,
} from '../foundations'
import type { Comparison } from './comparison'
import type { DelinquencyByAmount, DelinquencyByCount } from './delinquency-ratio'
import { firstDayOfMonth, lastEndedMonth } from './months-on-book'
import { type PoolAccount, poolAccountIssues, poolAccountShape } from './pool-rows'
import { addAccount, type CohortSums, type MonthSums, type PastSums, type PoolSums } from './pool-sums'
import type { LateOrRenegotiatedAtRisk } from './portfolio-at-risk'
import type { LossVintageInput, PastDueVintageInput, VintageRow } from './vintage-rows'

/** How is a pool tallied? Nothing of it has a default. */
export interface TallyPoolOptions {
  /** The day as of which the data end; what was disbursed or observed later is left out. */
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** In days past due, as in 30+; in the order of the answer. */
  readonly thresholds: readonly number[]
  /** Is a loan that is exactly on a threshold past it? Not with `above`. For a portfolio at risk it is always `above`. */
  readonly comparison: Comparison
}

/** How a pool stood at the end of one month. */
export interface PoolMonth {
  readonly asOf: CivilDate
  /** The balances above zero. */
  readonly pool: string
  /** The loans with such a balance. */
  readonly poolCount: number
  /** The credit balances, as an amount of zero or below; in no other figure. */
  readonly credits: string
  /** All that was written off so far. */
  readonly writtenOff: string
  /** The loans of which nothing is left but what was written off. */
  readonly writtenOffCount: number
}

/** What is past one threshold: as the measures take it. */
export interface ThresholdTally {
  readonly thresholdDays: number
  /** For {@link vintageCurves}. */
  readonly vintage: PastDueVintageInput
  /** For {@link delinquencyRatio}, by month end. */
  readonly byAmount: readonly DelinquencyByAmount[]
  /** For {@link delinquencyRatio}, by month end. */
  readonly byCount: readonly DelinquencyByCount[]
  /** For {@link portfolioAtRisk}, by month end. */
  readonly atRisk: readonly LateOrRenegotiatedAtRisk[]
}

/** What one pass over the loans of a pool found. */
export interface PoolTally {
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  readonly loans: number
  /** From the first month of disbursement to the last that has ended. */
  readonly months: readonly PoolMonth[]
  /** What was written off, for {@link vintageCurves}. */
  readonly losses: LossVintageInput
  readonly thresholds: readonly ThresholdTally[]
  /** Loans that {@link observePool} could not tell, in their places; none of them is in any figure. */
  readonly problems: readonly RowProblem[]
}

const optionsShape: Shape<TallyPoolOptions> = /* @__PURE__ */ record<TallyPoolOptions>({
  asOf: civilDate,
  currency,
  thresholds: /* @__PURE__ */ listOf(dayCount),
  comparison: /* @__PURE__ */ oneOf(['above', 'from']),
})

/**
 * What became of the loans of a pool: vintage rows, delinquency and portfolio at risk, from one pass over its loans?
 *
 * Its work memory grows with the months and thresholds, not with the loans, so that a stream can be tallied; a loan
 * that is given twice counts twice. Months that have not ended by `asOf` are left out. A credit balance is not netted:
 * it stands in `credits` and in no other figure. A loan that is closed keeps its place in its cohort. A row in whose
 * place a problem stands is listed under `problems` and in no figure.
 *
 * @returns What {@link vintageCurves}, {@link delinquencyRatio} and {@link portfolioAtRisk} take.
 * @throws ArrearsError `invalid-input`, with every issue of the first account that has any, naming its row: month ends
 * that do not follow each other from the month of disbursement on, observations that end while something is owed,
 * write-offs that fall, another currency, an amount that is not exact money.
 *
 * Source: as the measures that take it.
 *
 * @example
 * const loan = { disbursedOn: '2026-01-10', disbursed: '400.00' }
 * const late = { asOf: '2026-01-31', balance: '400.00', daysPastDue: 31, writtenOff: '0.00' }
 * const accounts = [
 *   { accountId: 'A-1', ...loan, observations: [late] },
 *   { accountId: 'A-2', ...loan, observations: [{ ...late, balance: '100.00', daysPastDue: 30 }] },
 * ]
 * const options = { asOf: '2026-02-27', currency: 'USD', thresholds: [30], comparison: 'above' } as const
 * const [past30] = tallyPool(accounts, options).thresholds
 * past30?.byAmount.map((month) => delinquencyRatio(month).value) // => [80]
 * past30?.byCount.map((month) => delinquencyRatio(month).value) // => [50]
 */
export function tallyPool(
  accounts: Iterable<PoolAccount | RowProblem>,
  options: TallyPoolOptions,
): PoolTally {
  const parsed = valueOrThrow(inspect(optionsShape, options, () => []))
  const lastMonth = lastEndedMonth(parsed.asOf)
  const sums: PoolSums = { loans: 0, months: new Map(), cohorts: new Map() }
  const problems: RowProblem[] = []
  let index = -1
  for (const row of expectIterable(accounts, 'accounts')) {
    index++
    if (isProblem(row)) {
      problems.push(row)
      continue
    }
    const account = accountOf(row, index, parsed.currency, lastMonth)
    addAccount(sums, account, { ...parsed, lastMonth })
  }
  return { ...toldOf(sums, parsed, lastMonth), problems }
}

function isProblem(row: unknown): row is RowProblem {
  return readField(row, 'ok') === false
}

function accountOf(row: unknown, index: number, currency: CurrencyCode, lastMonth: number): PoolAccount {
  const found = inspect(poolAccountShape, row, (account) => poolAccountIssues(account, currency, lastMonth))
  if (found.ok) return found.value
  throw issuesError('invalid-input', issuesWithin(joinPath('accounts', index), found.issues))
}

function toldOf(sums: PoolSums, options: TallyPoolOptions, lastMonth: number): Omit<PoolTally, 'problems'> {
  const { asOf, currency, thresholds } = options
  const minorDigits = toMinorDigits(currency, 'currency')
  const tell = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)
  const months = [...sums.months].sort(([one], [other]) => one - other)
  const cohorts = [...sums.cohorts].sort(([one], [other]) => one - other)
  const rowsOf = (amountOf: (cohort: CohortSums, onBook: number) => MinorUnits): readonly VintageRow[] =>
    cohorts.flatMap(([month, cohort]) =>
      Array.from({ length: lastMonth - month + 1 }, (_, monthsOnBook) => ({
        cohort: firstDayOfMonth(month),
        monthsOnBook,
        disbursed: tell(cohort.disbursed),
        loans: cohort.loans,
        amount: tell(amountOf(cohort, monthsOnBook)),
      })),
    )
  return {
    asOf,
    currency,
    loans: sums.loans,
    months: months.map(([month, told]) => ({
      asOf: lastDayOfMonth(firstDayOfMonth(month)),
      ...poolOf(told, tell),
    })),
    losses: {
      variant: 'cumulative-loss',
      asOf,
      currency,
      rows: rowsOf(({ losses }, onBook) => losses[onBook] ?? 0),
    },
    thresholds: thresholds.map((thresholdDays, index) => ({
      thresholdDays,
      vintage: {
        variant: options.comparison === 'above' ? 'past-due-above' : 'past-due-from',
        asOf,
        currency,
        thresholdDays,
        rows: rowsOf(({ past }, onBook) => past[index]?.[onBook] ?? 0),
      },
      ...ratiosOf(months, index, options, tell),
    })),
  }
}

type Told = (units: MinorUnits) => string

function poolOf(month: MonthSums, tell: Told): Omit<PoolMonth, 'asOf'> {
  return {
    pool: tell(month.pool),
    poolCount: month.poolCount,
    credits: tell(month.credits),
    writtenOff: tell(month.writtenOff),
    writtenOffCount: month.writtenOffCount,
  }
}

const NOTHING_PAST: PastSums = { balance: 0, count: 0, late: 0, renegotiated: 0 }

function ratiosOf(
  months: readonly (readonly [number, MonthSums])[],
  index: number,
  { currency, comparison, thresholds }: TallyPoolOptions,
  tell: Told,
): Pick<ThresholdTally, 'byAmount' | 'byCount' | 'atRisk'> {
  const thresholdDays = thresholds[index] ?? 0
  const told = months.map(([month, sums]) => ({
    asOf: lastDayOfMonth(firstDayOfMonth(month)),
    past: sums.past[index] ?? NOTHING_PAST,
    ...poolOf(sums, tell),
  }))
  return {
    byAmount: told.map(({ asOf, past, pool, writtenOff }) => ({
      variant: comparison === 'above' ? 'amount-above' : 'amount-from',
      asOf,
      currency,
      thresholdDays,
      pastThreshold: tell(past.balance),
      pool,
      writtenOff,
    })),
    byCount: told.map(({ asOf, past, poolCount, writtenOffCount }) => ({
      variant: comparison === 'above' ? 'count-above' : 'count-from',
      asOf,
      thresholdDays,
      pastThresholdCount: past.count,
      poolCount,
      writtenOffCount,
    })),
    atRisk: told.map(({ asOf, past, pool, writtenOff }) => ({
      variant: 'late-or-renegotiated',
      asOf,
      currency,
      thresholdDays,
      late: tell(past.late),
      renegotiated: tell(past.renegotiated),
      portfolio: pool,
      writtenOff,
    })),
  }
}
