import {
  describeFault,
  type Fault,
  inputError,
  isArray,
  issuesError,
  joinPath,
  readField,
  showValue,
} from '../foundations'
import type { MeasureReason } from '../measures'
import type { AbsorbingChainInput } from './absorb-chain'
import type { TransitionMatrix } from './transition-matrix'

/**
 * What does {@link absorbChain} take of a transition matrix?
 *
 * The buckets are transient; the terminal statuses, and `left`, absorbing. What balances stand in the buckets
 * is for the caller to add.
 *
 * @throws ArrearsError `invalid-input` with every row that has no shares: where nothing stood it is not known where
 * it would go, and where credits outweigh what is owed there is no probability; for what is no transition matrix.
 *
 * @example
 * const statuses = { buckets: ['current', '1-30'], terminal: [{ id: 'paid', kind: 'paid-off' }] }
 * const rows = [
 *   { accountId: 'A-1', statuses: ['current', '1-30'], balances: ['100.00', '90.00'] },
 *   { accountId: 'A-2', statuses: ['1-30', 'paid'], balances: ['50.00', null] },
 * ]
 * const tally = tallyMigration(rows, { statuses, months: ['2026-01-31', '2026-02-28'], currency: 'USD' })
 * const matrix = transitionMatrix(tally, { variant: 'count', to: '2026-02-28', newAccounts: 'apart' })
 * chainOf(matrix).rows // => [[0, 1, 0, 0], [0, 0, 1, 0]]
 * absorbChain(chainOf(matrix)).expectedPeriods // => [2, 1]
 */
export function chainOf(matrix: TransitionMatrix): AbsorbingChainInput {
  const { rows } = expectMatrix(matrix)
  const empty = rows.flatMap(({ from, reason }, index) =>
    reason === null ? [] : [describeFault(withoutShares(from, reason), joinPath('rows', index))],
  )
  if (empty.length > 0) throw issuesError('invalid-input', empty)
  return {
    transient: rows.map(({ from }) => from),
    absorbing: (rows[0]?.cells ?? []).slice(rows.length).map(({ to }) => to),
    rows: rows.map(({ cells }) => cells.map(({ share }) => withoutSign(share ?? 0))),
  }
}

interface MatrixRow {
  readonly from: string
  readonly cells: readonly { readonly to: string; readonly share: number | null }[]
  readonly reason: MeasureReason | null
}

/** What a chain needs of a matrix, which may have been through JSON. */
function expectMatrix(matrix: unknown): { readonly rows: readonly MatrixRow[] } {
  const rows = readField(matrix, 'rows')
  if (isArray(rows) && rows.length > 0 && rows.every((row) => isRow(row, rows))) return { rows }
  throw inputError(
    {
      code: matrix === undefined ? 'missing' : 'wrong-type',
      expected: { en: 'a transition matrix', 'zh-CN': '转移矩阵' },
      received: showValue(matrix),
      remedy: {
        en: 'Pass what transitionMatrix returned, unchanged.',
        'zh-CN': '请原样传入 transitionMatrix 的返回值。',
      },
    },
    'matrix',
  )
}

function isRow(row: unknown, rows: readonly unknown[]): row is MatrixRow {
  const cells = readField(row, 'cells')
  const reason = readField(row, 'reason')
  const label = readField(reason, 'label')
  const width = readField(readField(rows[0], 'cells'), 'length')
  const isTold =
    reason === null ||
    (isText(readField(reason, 'code')) && isText(readField(label, 'en')) && isText(readField(label, 'zh-CN')))
  return (
    isText(readField(row, 'from')) &&
    isTold &&
    isArray(cells) &&
    cells.length === width &&
    cells.length > rows.length &&
    cells.every((cell) => isText(readField(cell, 'to')) && isShare(readField(cell, 'share'), reason === null))
  )
}

/** JSON and callers may hold a zero below zero, which no answer has. */
function withoutSign(share: number): number {
  return share === 0 ? 0 : share
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

function isShare(share: unknown, isKnown: boolean): boolean {
  return isKnown ? typeof share === 'number' && share >= 0 && share <= 1 : share === null
}

function withoutShares(from: string, reason: MeasureReason): Fault {
  if (reason.code === 'zero-denominator') return nothingThere(from)
  return {
    code: 'wrong-type',
    expected: { en: 'shares of 0 to 1', 'zh-CN': '0 至 1 的占比' },
    received: {
      en: `none in the row of ${from}, ${reason.label.en}`,
      'zh-CN': `${from} 行没有占比（${reason.label['zh-CN']}）`,
    },
    remedy: {
      en: 'Credits make no probability: take the matrix by count, or leave them out of the tally.',
      'zh-CN': '贷项余额无法得出概率：请改用按户数的矩阵，或在统计时剔除贷项。',
    },
  }
}

function nothingThere(from: string): Fault {
  return {
    code: 'not-positive',
    expected: { en: 'something that stood there at the start', 'zh-CN': '期初非空的状态' },
    received: { en: `nothing in ${from}`, 'zh-CN': `${from} 为空` },
    remedy: {
      en: 'Where it would go is not known: take another period, or join buckets.',
      'zh-CN': '无从得知其去向：请改用其他期，或合并分档。',
    },
  }
}
