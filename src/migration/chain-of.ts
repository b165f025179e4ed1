import { describeFault, type Fault, issuesError, joinPath } from '../foundations'
import type { AbsorbingChainInput } from './absorb-chain'
import type { TransitionMatrix } from './transition-matrix'

/**
 * What does {@link absorbChain} take of a transition matrix?
 *
 * The buckets are transient; the terminal statuses, and `left`, absorbing. What balances stand in the buckets
 * is for the caller to add.
 *
 * @throws ArrearsError `invalid-input` with every row in which nothing stood: where it would go is not known.
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
  const { rows } = matrix
  const empty = rows.flatMap(({ from, reason }, index) =>
    reason === null ? [] : [describeFault(nothingThere(from), joinPath('rows', index))],
  )
  if (empty.length > 0) throw issuesError('invalid-input', empty)
  return {
    transient: rows.map(({ from }) => from),
    absorbing: (rows[0]?.cells ?? []).slice(rows.length).map(({ to }) => to),
    rows: rows.map(({ cells }) => cells.map(({ share }) => share ?? 0)),
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
