import { expect, it } from 'vitest'
import { compileDecisionTable, listFacts, tableFromCells, tableToCells } from '../../src'
import { consumerCardCn, consumerLendingCn, starter, tradeReceivables } from '../../src/policies'
import { errorOf } from '../support/error-of'

it('names the facts of the library, of the policy, its segmentations and the stage, each once', () => {
  const ids = listFacts(consumerLendingCn).map(({ id }) => id)
  expect(ids).toEqual(
    expect.arrayContaining(['daysPastDue', 'bucket', 'vulnerable', 'softEffortFailed', 'risk', 'stage']),
  )
  expect(new Set(ids).size).toBe(ids.length)
})

it('is what the tables of a policy need to be read from cells, written to them and asked alone', () => {
  for (const policy of [consumerLendingCn, consumerCardCn, tradeReceivables, starter]) {
    const facts = listFacts(policy)
    const { strategy, classification } = policy
    const tables = [
      strategy?.treatmentTable,
      ...(classification?.segmentations.map(({ table }) => table) ?? []),
    ]
    for (const table of tables) {
      if (table === undefined) throw new Error('the preset has its tables')
      expect(tableFromCells(tableToCells(table), { facts })).toEqual(table)
      expect(
        compileDecisionTable(table, { facts })
          .verify()
          .filter(({ severity }) => severity === 'error'),
      ).toEqual([])
    }
  }
})

it('has no stage where there is no strategy', () => {
  const { schemaVersion, id, version, aging } = tradeReceivables
  expect(listFacts({ schemaVersion, id, version, aging }).map((fact) => fact.id)).not.toContain('stage')
})

it('refuses what is no policy', () => {
  expect(errorOf(() => listFacts({} as never))).toMatchObject({ code: 'invalid-policy' })
})
