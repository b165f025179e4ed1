import { describe, expect, it } from 'vitest'
import { type DecisionTable, safeTableFromCells, tableFromCells, tableToCells } from '../../src/foundations'
import { consumerCardCn, consumerLendingCn, starter, tradeReceivables } from '../../src/policies'
import { compilePolicy, type Policy } from '../../src/policy'
import { stageFact } from '../../src/strategy'

const tablesOf = ({ classification, strategy }: Policy): readonly DecisionTable<string>[] => [
  ...(classification?.segmentations ?? []).map(({ table }) => table),
  ...(strategy === undefined ? [] : [strategy.stageTable, strategy.treatmentTable]),
]

describe.each<[string, Policy, number]>([
  ['tradeReceivables', tradeReceivables, 4],
  ['consumerLendingCn', consumerLendingCn, 4],
  ['consumerCardCn', consumerCardCn, 4],
  // Which has no segmentations.
  ['starter', starter, 2],
])('the tables of %s come back from their cells', (_, policy, least) => {
  const facts = [...compilePolicy(policy).vocabulary.values(), stageFact(policy.strategy?.stages ?? [])]

  it.each(tablesOf(policy).map((table) => [table.id, table] as const))('%s', (_id, table) => {
    const cells = tableToCells(table)
    expect(safeTableFromCells(cells, { facts })).toEqual({ ok: true, value: table })
    // As a host may hand them over: what is empty as null, and one blank row and column more.
    const pasted = [...cells, cells[0]?.map(() => '') ?? []].map((row) => [
      ...row.map((cell) => (cell === '' ? null : cell)),
      null,
    ])
    expect(tableFromCells(pasted, { facts })).toEqual(table)
  })

  it('cadence, whose outcomes are numbers', () => {
    const table = policy.strategy?.cadenceTable
    if (table === undefined) throw new Error('The policy has no cadence.')
    expect(tableFromCells(tableToCells(table), { facts, outcome: 'number' })).toEqual(table)
  })

  it(`${least} of them at least`, () => expect(tablesOf(policy).length).toBeGreaterThanOrEqual(least))
})
