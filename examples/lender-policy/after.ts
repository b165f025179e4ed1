import type { Policy } from 'arrears'
import { before } from './before'

const { strategy } = before
if (strategy === undefined) throw new Error('The shipped policy has a strategy.')
const { stageTable } = strategy

/** The same policy with one row moved: soft collection begins on day 1, so that nobody waits to be classified. */
export const after: Policy = {
  ...before,
  version: '2026-02',
  strategy: {
    ...strategy,
    stageTable: {
      ...stageTable,
      rows: stageTable.rows
        .filter(({ id }) => id !== 'identify')
        .map((row) => (row.id === 'soft' ? { ...row, when: { daysPastDue: { from: 1, to: 60 } } } : row)),
    },
  },
}
