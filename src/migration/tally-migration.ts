import type { RowProblem } from '../aging'
import { type CurrencyCode, formatMinorUnits, isArray, readField, toMinorDigits } from '../foundations'
import type {
  CountAndBalance,
  CureCohort,
  MigrationTally,
  MonthStanding,
  PeriodMoves,
  RollTally,
  StatusMoves,
} from './migration-tally'
import type { MoveCounts } from './move-counter'
import { LEFT } from './statuses'
import { countColumns, type MigrationColumns, neitherForm } from './tally-columns'
import { expectOptions, type MigrationOptions } from './tally-options'
import { countRows, type MigrationRow } from './tally-rows'

/**
 * What moves between the statuses from month to month (迁徙统计)?
 *
 * One pass with constant work memory, whatever the number of accounts; sums are exact whatever their
 * size. All measures of migration are reckoned from the answer. Where an account is not on the books,
 * in a terminal status or on no list, its balance is not read. A row in whose place a problem stands is
 * listed under `problems` and in no figure.
 *
 * @param accounts - Any iterable of rows, read once; or columns. Balances are those of the month's end,
 * as decimal strings in rows and in minor units in columns.
 * @throws ArrearsError `invalid-input` that names the row, at most some hundred of them: a status or a
 * code that is none, a balance that is not exact money below 2^53 minor units, a row of another length or
 * currency; months that do not follow each other, a window for which there are too few.
 *
 * @example
 * const statuses = { buckets: ['current', '1-30'], terminal: [{ id: 'paid', kind: 'paid-off' }] }
 * const months = ['2026-01-31', '2026-02-28']
 * const rows = [
 *   { accountId: 'A-1', statuses: ['current', '1-30'], balances: ['100.00', '90.00'] },
 *   { accountId: 'A-2', statuses: ['1-30', 'paid'], balances: ['50.00', null] },
 * ]
 * const tally = tallyMigration(rows, { statuses, months, currency: 'USD' })
 * tally.columns // => ['current', '1-30', 'paid', 'left']
 * tally.moves[0].rows[0] // => { from: 'current', counts: [0, 1, 0, 0], balances: ['0.00', '100.00', '0.00', '0.00'] }
 * tally.standings[1].balance // => '90.00'
 */
export function tallyMigration(
  accounts: Iterable<MigrationRow> | MigrationColumns,
  options: MigrationOptions,
): MigrationTally {
  const checked = expectOptions(options)
  if (isArray(accounts) || readField(accounts, 'codes') === undefined) {
    if (typeof accounts !== 'object' || accounts === null) return neitherForm(accounts)
    const { counts, accounts: many, problems } = countRows(accounts, checked)
    return tallyOf(counts, checked, many, problems)
  }
  const { counts, accounts: many } = countColumns(accounts, checked)
  return tallyOf(counts, checked, many, [])
}

function tallyOf(
  counted: MoveCounts,
  options: MigrationOptions,
  accounts: number,
  problems: readonly RowProblem[],
): MigrationTally {
  const { statuses, currency, months } = options
  const columns = [...statuses.buckets, ...statuses.terminal.map(({ id }) => id), LEFT]
  const cellsOf = cellReader(counted, columns.length, currency)
  return {
    statuses,
    currency,
    months,
    accounts,
    columns,
    standings: months.map((on, month) => standingOf(options, on, month, cellsOf)),
    moves: months.slice(1).map((to, month) => movesOf(options, { to, month }, columns, cellsOf)),
    roll: rollOf(counted, options, columns.length),
    cure: cureOf(counted, options),
    problems,
  }
}

interface Cells {
  readonly counts: readonly number[]
  readonly units: readonly bigint[]
  readonly balances: readonly string[]
}

type CellsOf = (month: number, status: number) => Cells

/** What stood in one status in one month, by the status a month later. */
function cellReader({ counts, units }: MoveCounts, columns: number, currency: CurrencyCode): CellsOf {
  const minorDigits = toMinorDigits(currency, 'currency')
  const stride = columns + 1
  return (month, status) => {
    const from = (month * stride + status) * stride
    const cells = Array.from({ length: columns }, (_, next) => from + next)
    const sums = cells.map((cell) => units[cell] ?? BigInt(0))
    return {
      counts: cells.map((cell) => counts[cell] ?? 0),
      units: sums,
      balances: sums.map((sum) => formatMinorUnits(sum, minorDigits)),
    }
  }
}

function standingOf(
  { statuses, currency }: MigrationOptions,
  on: string,
  month: number,
  cellsOf: CellsOf,
): MonthStanding {
  const minorDigits = toMinorDigits(currency, 'currency')
  const { buckets, terminal } = statuses
  const totals = buckets.map((status, index) => {
    const { counts, units } = cellsOf(month, index)
    return { status, count: counts.reduce(plus, 0), units: units.reduce(plusUnits, BigInt(0)) }
  })
  const total = totals.reduce((sum, { units }) => sum + units, BigInt(0))
  return {
    on,
    count: totals.reduce((sum, { count }) => sum + count, 0),
    balance: formatMinorUnits(total, minorDigits),
    buckets: totals.map(({ status, count, units }) => ({
      status,
      count,
      balance: formatMinorUnits(units, minorDigits),
    })),
    terminal: terminal.map(({ id }, index) => ({
      status: id,
      count: cellsOf(month, buckets.length + index).counts.reduce(plus, 0),
    })),
  }
}

function movesOf(
  { statuses, currency, months }: MigrationOptions,
  { to, month }: { readonly to: string; readonly month: number },
  columns: readonly string[],
  cellsOf: CellsOf,
): PeriodMoves {
  const minorDigits = toMinorDigits(currency, 'currency')
  const { buckets } = statuses
  const outside = columns.slice(buckets.length).map((_, index) => cellsOf(month, buckets.length + index))
  const isBucket = (column: number): boolean => column < buckets.length
  const entered: StatusMoves = {
    from: null,
    counts: columns.map((_, column) =>
      isBucket(column) ? outside.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0) : 0,
    ),
    balances: columns.map((_, column) =>
      formatMinorUnits(
        outside.reduce((sum, { units }) => sum + (units[column] ?? BigInt(0)), BigInt(0)),
        minorDigits,
      ),
    ),
  }
  return {
    period: { from: months[month] as string, to },
    rows: buckets.map((from, index) => {
      const { counts, balances } = cellsOf(month, index)
      return { from, counts, balances }
    }),
    entered,
  }
}

function rollOf(counted: MoveCounts, options: MigrationOptions, columns: number): RollTally | null {
  const { roll, months, statuses } = options
  if (roll === undefined) return null
  const at = months.indexOf(roll.on)
  const stride = columns + 1
  return {
    months: roll.months,
    on: roll.on,
    period: {
      from: months[at - roll.months + 1] as string,
      to: months[at + roll.months] as string,
    },
    rows: statuses.buckets.map((_, row) =>
      Array.from(counted.rollCounts.subarray(row * stride, (row + 1) * stride)),
    ),
    openedAfter: counted.openedAfter,
    closedBefore: counted.closedBefore,
  }
}

function cureOf({ cure: groups }: MoveCounts, options: MigrationOptions): CureCohort | null {
  const { cure, months, currency } = options
  if (cure === undefined) return null
  const minorDigits = toMinorDigits(currency, 'currency')
  const told = ({ count, units }: { readonly count: number; readonly units: bigint }): CountAndBalance => ({
    count,
    balance: formatMinorUnits(units, minorDigits),
  })
  return {
    period: { from: cure.on, to: months[months.indexOf(cure.on) + cure.months] as string },
    currency,
    months: cure.months,
    reDefaultMonths: cure.reDefaultMonths,
    delinquent: told(groups.delinquent),
    cured: told(groups.cured),
    curedToPlan: told(groups.curedToPlan),
    reDefaulted: told(groups.reDefaulted),
  }
}

function plus(sum: number, count: number): number {
  return sum + count
}

function plusUnits(sum: bigint, units: bigint): bigint {
  return sum + units
}
