import { type CivilDate, type Fault, inputError, type Label } from '../foundations'
import type { MeasureDefinition, MeasureReason, Period } from '../measures'
import type { MigrationTally } from './migration-tally'
import { sharesOf } from './shares-of-row'
import { BORN } from './statuses'
import { expectTally } from './tally-shape'

/** What a roll-rate matrix is. */
export const rollRateMatrixDefinition: MeasureDefinition<'roll-rate-matrix', 'worst-status'> = {
  id: 'roll-rate-matrix',
  family: 'migration',
  label: { en: 'Roll-rate matrix', 'zh-CN': '滚动率矩阵' },
  question: {
    en: 'How bad do accounts become, given how bad they have been?',
    'zh-CN': '以往最差状态不同的账户，此后最差会到何种状态？',
  },
  unit: 'ratio',
  better: 'neither',
  edges: {
    en: 'Shares, 0 to 1, which add to 1 in each row with the columns of closed and born accounts. Accounts that were not on the books in every month of the window before are born in it; those that leave in the window after stand under the status they first left by, however bad they had been. Accounts without a row, opened after or closed before, are told beside it. An empty row has no shares. Whether an account rolled forward, stayed or improved needs both windows whole: the next one must be over.',
    'zh-CN':
      '占比 0 至 1，连同离册与新开两类列，各行之和为 1。前窗口内未逐月在册的账户列入新开；后窗口内离册的账户列入其首个离册状态，不论此前多差。前窗口末已离册或后窗口才开户的账户无对应行，另行列示。空行无占比。后窗口须已结束。',
  },
  source: {
    en: 'Scorecard development: roll-rate analysis for the definition of bad accounts.',
    'zh-CN': '评分卡开发：以滚动率分析定义坏账户。',
  },
  variants: {
    'worst-status': {
      label: { en: 'Roll-rate matrix, worst status', 'zh-CN': '滚动率矩阵（最差状态）' },
      basis: 'count',
      formula: {
        en: 'accounts with worst status i in the k months before and j in the k months after / accounts with i before',
        'zh-CN': '前 k 个月最差为 i 且后 k 个月最差为 j 的户数 ÷ 前 k 个月最差为 i 的户数',
      },
      denominator: { en: 'a number of accounts with that worst status', 'zh-CN': '该最差状态的户数' },
      usedBy: {
        en: 'Modelers who choose from which status an account counts as bad.',
        'zh-CN': '确定坏账户定义的建模人员。',
      },
    },
  },
}

/** What of a row stands in one column. */
export interface RollCell {
  /** The worst bucket after, the terminal status, `left`, or `born`. */
  readonly to: string
  readonly kind: 'bucket' | 'closed' | 'born'
  readonly count: number
  /** Of the row, 0 to 1; `null` where the row has none. */
  readonly share: number | null
}

/** How bad accounts become that had been this bad. */
export interface RollRow {
  /** The worst bucket in the window before. */
  readonly from: string
  readonly count: number
  readonly cells: readonly RollCell[]
  /** Why the cells have no shares; else `null`. */
  readonly reason: MeasureReason | null
}

/** How bad accounts become, given how bad they have been (滚动率). */
export interface RollRateMatrix {
  readonly id: 'roll-rate-matrix'
  readonly variant: 'worst-status'
  readonly label: Label
  readonly basis: 'count'
  /** From the first month end of the window before to the last of the window after. */
  readonly period: Period
  /** The last month end of the window before. */
  readonly on: CivilDate
  /** Of how many months each window consists. */
  readonly months: number
  readonly rows: readonly RollRow[]
  /** Accounts that came onto the books in the window after. */
  readonly openedAfter: number
  /** Accounts that were on the books in the window before and gone by its end; those gone earlier still are in no figure. */
  readonly closedBefore: number
}

/**
 * How bad do accounts become, given how bad they have been (滚动率矩阵)?
 *
 * The worst status in k months against the worst in the k months after, in shares of 0 to 1 that add to 1
 * in each row, with the counts. Accounts born or closed inside the windows have columns of their own.
 *
 * @param tally - Of which the roll was asked for.
 * @throws ArrearsError `invalid-input` where it was not, or the tally is none.
 *
 * Source: roll-rate analysis as in scorecard development.
 *
 * @example
 * const statuses = { buckets: ['current', '1-30'], terminal: [] }
 * const months = ['2026-01-31', '2026-02-28']
 * const rows = [
 *   { accountId: 'A-1', statuses: ['current', '1-30'], balances: ['100.00', '90.00'] },
 *   { accountId: 'A-2', statuses: ['current', null], balances: ['50.00', null] },
 * ]
 * const roll = { on: '2026-01-31', months: 1 }
 * const matrix = rollRateMatrix(tallyMigration(rows, { statuses, months, currency: 'USD', roll }))
 * matrix.rows[0].cells.map(({ to, share }) => [to, share]) // => [['current', 0], ['1-30', 0.5], ['left', 0.5], ['born', 0]]
 */
export function rollRateMatrix(tally: MigrationTally): RollRateMatrix {
  const { roll, columns, statuses } = expectTally(tally)
  if (roll === null) throw inputError(noRoll, 'tally.roll')
  const { label, denominator } = rollRateMatrixDefinition.variants['worst-status']
  const names = [...columns, BORN]
  return {
    id: 'roll-rate-matrix',
    variant: 'worst-status',
    label,
    basis: 'count',
    period: roll.period,
    on: roll.on,
    months: roll.months,
    rows: roll.rows.map((counts, row) => {
      const { shares, reason } = sharesOf(counts, null, denominator ?? label)
      return {
        from: statuses.buckets[row] ?? '',
        count: counts.reduce((sum, count) => sum + count, 0),
        cells: names.map((to, column) => ({
          to,
          kind: column < statuses.buckets.length ? 'bucket' : column < columns.length ? 'closed' : 'born',
          count: counts[column] ?? 0,
          share: shares[column] ?? null,
        })),
        reason,
      }
    }),
    openedAfter: roll.openedAfter,
    closedBefore: roll.closedBefore,
  }
}

const noRoll: Fault = {
  code: 'missing',
  expected: { en: 'a tally of two windows', 'zh-CN': '含两个窗口的统计' },
  received: { en: 'one without', 'zh-CN': '不含窗口的统计' },
  remedy: {
    en: 'Pass roll to tallyMigration: which months are compared is for the caller to say.',
    'zh-CN': '请向 tallyMigration 传入 roll：比较哪些月份由调用者决定。',
  },
}
