import {
  type CurrencyCode,
  inspect,
  type Label,
  oneOf,
  readField,
  record,
  valueOrThrow,
} from '../foundations'
import type { MeasureBasis, MeasureReason, Period } from '../measures'
import type { MigrationTally, StatusMoves } from './migration-tally'
import type { MoveBasis } from './move-share'
import { expectPeriod, type MovesOptions, sumBalances, sumOfColumns } from './period-moves'
import { sharesOf } from './shares-of-row'
import type { MigrationStatuses, TerminalKind } from './statuses'
import { expectTally } from './tally-shape'
import { transitionMatrixDefinition } from './transition-matrix-definition'

/** Where do new accounts stand: in a row of their own, or in that of the first bucket? */
export type NewAccounts = 'apart' | 'first-row'

/** What has become of what stood in a bucket? A `cure` is a return to current, which `plan` is not. */
export type TransitionKind = 'bucket' | 'cure' | 'plan' | TerminalKind | 'left'

/** Which period and basis, and where new accounts stand. */
export interface TransitionMatrixOptions extends MovesOptions {
  readonly newAccounts: NewAccounts
}

/** What of a row stands in one status at the end. */
export interface TransitionCell {
  readonly to: string
  readonly kind: TransitionKind
  /** Of the row, 0 to 1; `null` where the row has none. */
  readonly share: number | null
  /** A number of accounts, or a decimal string. */
  readonly figure: number | string
}

/** What of those still on the books at the end did so? */
export interface TransitionDirection {
  readonly share: number | null
  readonly figure: number | string
}

/** Where what stood in one bucket stands at the end. */
export interface TransitionRow {
  readonly from: string
  /** What the shares of the cells are of. */
  readonly total: number | string
  readonly cells: readonly TransitionCell[]
  /** In the same bucket (维持); with `back` and `forward` 1, where anything is still on the books. */
  readonly stay: TransitionDirection
  /** In a better bucket (回迁). */
  readonly back: TransitionDirection
  /** In a worse bucket (前滚). */
  readonly forward: TransitionDirection
  /** Why the cells have no shares; else `null`. */
  readonly reason: MeasureReason | null
}

/** Where what stood in each bucket stands a month later (转移矩阵). */
export interface TransitionMatrix {
  readonly id: 'transition-matrix'
  readonly variant: MoveBasis
  readonly label: Label
  readonly basis: MeasureBasis
  readonly currency: CurrencyCode | null
  readonly period: Period
  readonly newAccounts: NewAccounts
  /** From current to the worst bucket. */
  readonly rows: readonly TransitionRow[]
  /** What came onto the books, by the bucket in which it stands; none where it is in the first row. */
  readonly entered: readonly { readonly to: string; readonly figure: number | string }[]
}

/**
 * Where does what stood in each bucket stand a month later (转移矩阵)?
 *
 * Shares are probabilities, 0 to 1, and add to 1 in each row; a row in which nothing stood has none, with
 * the reason, nor has one by amount of which a balance that moved is below zero: credits make no probability. By amount they are weighted by the balances at the start of the period, so that interest and
 * drawings do not count as moves; new accounts enter by their balance at its end.
 *
 * @throws ArrearsError `invalid-input` where variant or new accounts are not named, the tally has no
 * period that ends then, or is none.
 *
 * Source: R. M. Cyert, H. J. Davidson and G. L. Thompson, "Estimation of the Allowance for Doubtful
 * Accounts by Markov Chains", Management Science 8 (1962).
 *
 * @example
 * const statuses = { buckets: ['current', '1-30'], terminal: [{ id: 'bad', kind: 'written-off' }] }
 * const rows = [
 *   { accountId: 'A-1', statuses: ['current', '1-30'], balances: ['100.00', '90.00'] },
 *   { accountId: 'A-2', statuses: ['current', 'current'], balances: ['300.00', '300.00'] },
 * ]
 * const tally = tallyMigration(rows, { statuses, months: ['2026-01-31', '2026-02-28'], currency: 'USD' })
 * const matrix = transitionMatrix(tally, { variant: 'amount', to: '2026-02-28', newAccounts: 'apart' })
 * matrix.rows[0].cells.map(({ to, share }) => [to, share]) // => [['current', 0.75], ['1-30', 0.25], ['bad', 0], ['left', 0]]
 * matrix.rows[1].reason?.code // => 'zero-denominator'
 */
export function transitionMatrix(tally: MigrationTally, options: TransitionMatrixOptions): TransitionMatrix {
  const checked = expectTally(tally)
  const shape = record<{ readonly newAccounts: NewAccounts }>({ newAccounts: oneOf(['apart', 'first-row']) })
  const named = { newAccounts: readField(options, 'newAccounts') }
  const { newAccounts } = valueOrThrow(inspect(shape, named, () => []))
  const { variant, moves } = expectPeriod(checked, options)
  const { label, basis } = transitionMatrixDefinition.variants[variant]
  const { period, rows, entered } = moves
  const joined = rows.map((row, index) =>
    index === 0 && newAccounts === 'first-row' ? joinRows(row, entered, checked.currency) : row,
  )
  return {
    id: 'transition-matrix',
    variant,
    label,
    basis,
    currency: variant === 'count' ? null : checked.currency,
    period,
    newAccounts,
    rows: joined.map((row, index) => rowOf(checked, row, index, variant)),
    entered:
      newAccounts === 'first-row'
        ? []
        : checked.statuses.buckets.map((to, column) => ({
            to,
            figure: figuresOf(entered, variant)[column] ?? 0,
          })),
  }
}

function joinRows(row: StatusMoves, entered: StatusMoves, currency: CurrencyCode): StatusMoves {
  return {
    from: row.from,
    counts: row.counts.map((count, column) => count + (entered.counts[column] ?? 0)),
    balances: row.balances.map((balance, column) =>
      sumBalances([balance, entered.balances[column] ?? '0'], currency),
    ),
  }
}

function figuresOf({ counts, balances }: StatusMoves, variant: MoveBasis): readonly (number | string)[] {
  return variant === 'count' ? counts : balances
}

function rowOf(tally: MigrationTally, row: StatusMoves, index: number, variant: MoveBasis): TransitionRow {
  const { statuses, columns } = tally
  const currency = variant === 'count' ? null : tally.currency
  const name = transitionMatrixDefinition.variants[variant].denominator ?? { en: '', 'zh-CN': '' }
  const figures = figuresOf(row, variant)
  const { shares, reason } = sharesOf(figures, currency, name)
  const figureOf = (isMeant: (column: number) => boolean): number | string => {
    const { count, balance } = sumOfColumns(row, tally.currency, isMeant)
    return variant === 'count' ? count : balance
  }
  const directions = [
    figureOf((column) => column === index),
    figureOf((column) => column < index),
    figureOf((column) => column > index && column < statuses.buckets.length),
  ]
  const ofDirection = reason === null ? sharesOf(directions, currency, name).shares : []
  const directionOf = (place: number): TransitionDirection => ({
    share: ofDirection[place] ?? null,
    figure: directions[place] ?? 0,
  })
  return {
    from: row.from ?? '',
    total: figureOf(() => true),
    cells: columns.map((to, column) => ({
      to,
      kind: kindOf(statuses, index, column),
      share: shares[column] ?? null,
      figure: figures[column] ?? 0,
    })),
    stay: directionOf(0),
    back: directionOf(1),
    forward: directionOf(2),
    reason,
  }
}

function kindOf(
  { buckets, onPlan = [], terminal }: MigrationStatuses,
  row: number,
  column: number,
): TransitionKind {
  const bucket = buckets[column]
  if (bucket === undefined) return terminal[column - buckets.length]?.kind ?? 'left'
  if (row === 0 || column === row) return 'bucket'
  if (onPlan.includes(bucket)) return 'plan'
  return column === 0 && !onPlan.includes(buckets[row] ?? '') ? 'cure' : 'bucket'
}
