import { type Fault, inputError, readField, showValue } from '../foundations'
import type { Measure, Period } from '../measures'
import { collectionEntryRateDefinition, collectionExitRateDefinition } from './collection-rate-definition'
import type { CountAndBalance, MigrationTally, StatusStanding } from './migration-tally'
import { type MoveBasis, type MoveShareInput, moveShareOf } from './move-share'
import { expectPeriod, type MovesOptions, moveShareInput, sumGroups, sumOfColumns } from './period-moves'
import { expectTally } from './tally-shape'

/**
 * What share of the accounts outside collection entered it (入催率)?
 *
 * In percent; `null`, with the reason, where nothing was outside. Balances are those at the start.
 *
 * @throws ArrearsError `invalid-input` as {@link flowRate}.
 *
 * Source: collection practice (入催率).
 *
 * @example
 * const period = { from: '2026-01-31', to: '2026-02-28' }
 * collectionEntryRate({ variant: 'count', period, sourceCount: 400, movedCount: 12 }).value // => 3
 */
export function collectionEntryRate(input: MoveShareInput): Measure<'collection-entry-rate', MoveBasis> {
  return moveShareOf(collectionEntryRateDefinition, input, 'of-source')
}

/**
 * What share of the accounts in collection left it (出催率)?
 *
 * In percent; `null`, with the reason, where nothing was in collection. Every way out counts, write-off and
 * sale among them. Balances are those at the start.
 *
 * @throws ArrearsError `invalid-input` as {@link flowRate}.
 *
 * Source: collection practice (出催率).
 *
 * @example
 * const period = { from: '2026-01-31', to: '2026-02-28' }
 * collectionExitRate({ variant: 'count', period, sourceCount: 40, movedCount: 10 }).value // => 25
 */
export function collectionExitRate(input: MoveShareInput): Measure<'collection-exit-rate', MoveBasis> {
  return moveShareOf(collectionExitRateDefinition, input, 'of-source')
}

/** Which period is meant, and with which bucket collection begins. */
export interface CollectionOptions extends MovesOptions {
  /** From this bucket to the worst an account is in collection, but for buckets that are current by a plan. */
  readonly startsWith: string
}

/**
 * What entered and left collection in one period.
 *
 * By count, what was in collection and entered, by moving or by coming onto the books, less what left, is what is in
 * it at the end. Balances are those at the start, but for what came onto the books and for the end.
 */
export interface CollectionMoves {
  readonly period: Period
  readonly inCollection: CountAndBalance
  /** Of {@link collectionEntryRate}. */
  readonly entries: MoveShareInput
  /** Of {@link collectionExitRate}. */
  readonly exits: MoveShareInput
  /** Where what left went, by status. */
  readonly ways: readonly StatusStanding[]
  /** What came onto the books in collection, by its balance at the end. */
  readonly enteredNew: CountAndBalance
  readonly inCollectionAfter: CountAndBalance
}

/**
 * What entered and left collection in one period of a tally (入催与出催)?
 *
 * @throws ArrearsError `invalid-input` where no variant is named, the tally has no such period,
 * collection starts with what is no bucket after current, or the tally is none.
 *
 * @example
 * const statuses = { buckets: ['current', '1-30'], terminal: [{ id: 'paid', kind: 'paid-off' }] }
 * const rows = [
 *   { accountId: 'A-1', statuses: ['current', '1-30'], balances: ['100.00', '90.00'] },
 *   { accountId: 'A-2', statuses: ['1-30', 'paid'], balances: ['50.00', null] },
 * ]
 * const tally = tallyMigration(rows, { statuses, months: ['2026-01-31', '2026-02-28'], currency: 'USD' })
 * const moves = collectionMoves(tally, { variant: 'count', to: '2026-02-28', startsWith: '1-30' })
 * collectionEntryRate(moves.entries).value // => 100
 * moves.ways // => [{ status: 'current', count: 0, balance: '0.00' }, { status: 'paid', count: 1, balance: '50.00' }, { status: 'left', count: 0, balance: '0.00' }]
 * moves.inCollectionAfter // => { count: 1, balance: '90.00' }
 */
export function collectionMoves(tally: MigrationTally, options: CollectionOptions): CollectionMoves {
  const checked = expectTally(tally)
  const { statuses, currency, columns, standings } = checked
  const { buckets, onPlan = [] } = statuses
  const { variant, moves, index } = expectPeriod(checked, options)
  const startsWith = readField(options, 'startsWith')
  const start = typeof startsWith === 'string' ? buckets.indexOf(startsWith) : -1
  if (start < 1 || onPlan.includes(buckets[start] ?? '')) {
    throw inputError(noStart(startsWith), 'startsWith')
  }
  const isIn = (column: number): boolean =>
    column >= start && column < buckets.length && !onPlan.includes(buckets[column] ?? '')
  const isOut = (column: number): boolean => !isIn(column)
  const sumOf = (isRow: (row: number) => boolean, isColumn: (column: number) => boolean): CountAndBalance =>
    sumGroups(
      moves.rows.filter((_, row) => isRow(row)).map((row) => sumOfColumns(row, currency, isColumn)),
      currency,
    )
  const all = (): boolean => true
  const { period } = moves
  const inCollection = sumOf(isIn, all)
  return {
    period,
    inCollection,
    entries: moveShareInput(
      variant,
      { period, currency },
      { source: sumOf(isOut, all), moved: sumOf(isOut, isIn) },
    ),
    exits: moveShareInput(variant, { period, currency }, { source: inCollection, moved: sumOf(isIn, isOut) }),
    ways: columns.flatMap((status, column) =>
      isIn(column) ? [] : [{ status, ...sumOf(isIn, (one) => one === column) }],
    ),
    enteredNew: sumOfColumns(moves.entered, currency, isIn),
    inCollectionAfter: sumGroups(
      (standings[index + 1]?.buckets ?? []).filter((_, column) => isIn(column)),
      currency,
    ),
  }
}

function noStart(received: unknown): Fault {
  return {
    code: 'unknown-reference',
    expected: { en: 'a bucket after current', 'zh-CN': '正常档之后的分档' },
    received: showValue(received),
    remedy: {
      en: 'Name the bucket with which collection begins, and none that is current by a plan.',
      'zh-CN': '请指明催收起始档；计划内正常档不可作为起始档。',
    },
  }
}
