import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Condition,
  compileTable,
  evaluateTable,
  type FactDefinition,
  type FactValue,
  sampleValues,
} from '../../src/foundations'

const label = { en: 'a fact', 'zh-CN': '事实' }
const common = { id: 'it', label, movement: 'constant' } as const
const sampled = (fact: FactDefinition, ...conditions: readonly Condition[]): readonly FactValue[] => {
  const rows = conditions.map((condition, index) => ({
    id: `${index}`,
    when: { it: condition },
    outcome: index,
  }))
  const table = compileTable({ id: 't', hitPolicy: 'first', rows }, new Map([['it', fact]]))
  return sampleValues(fact, table.inputs)
}
const days: FactDefinition = { ...common, type: 'number', unit: 'days', isWhole: true, least: 0 }
const ratio: FactDefinition = { ...common, type: 'number', unit: 'ratio', isWhole: false, least: 0 }

describe('sampleValues', () => {
  it.each<[string, readonly FactValue[], readonly FactValue[]]>([
    ['both of a boolean', sampled({ ...common, type: 'boolean' }, true), [false, true]],
    [
      'every one of a label',
      sampled({ ...common, type: 'label', values: ['a', 'b'].map((id) => ({ id, label })) }, 'a'),
      ['a', 'b'],
    ],
    ['the least, where no condition cuts', sampled(days), [0]],
    ['a cut point and its neighbors', sampled(days, { from: 31, to: 60 }), [0, 30, 31, 32, 59, 60, 61]],
    ['nothing below the least', sampled(days, { to: 0 }), [0, 1]],
    [
      'one between neighbors, where values are dense',
      sampled(ratio, { above: 0.25, below: 0.75 }),
      [0, 0.25, 0.5, 0.75, 1.25, 1.75],
    ],
    [
      'amounts to the finest grain',
      sampled({ ...common, type: 'amount', least: '0' }, { to: '100' }),
      ['0.0000', '99.9999', '100.0000', '100.0001'],
    ],
    [
      'days that can be written',
      sampled({ ...common, type: 'date' }, { from: '9999-12-31' }),
      ['0001-01-01', '9999-12-30', '9999-12-31'],
    ],
    [
      'no day before the first',
      sampled({ ...common, type: 'date' }, { from: '0001-01-01' }),
      ['0001-01-01', '0001-01-02'],
    ],
  ])('%s', (_, values, expected) => expect([...values].sort()).toEqual([...expected].sort()))

  it('stands for every value: whatever a table answers for any, it answers for a sample', () => {
    const bounds = fc.double({ min: 0, max: 3, noNaN: true }).map((bound) => Math.round(bound * 8) / 8)
    const conditions = fc.array(
      fc.oneof(
        bounds.map((from): Condition => ({ from })),
        bounds.map((to): Condition => ({ to })),
        bounds.map((above): Condition => ({ above })),
        bounds.map((below): Condition => ({ below })),
      ),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(conditions, fc.double({ min: 0, max: 5, noNaN: true }), (given, value) => {
        const rows = given.map((condition, index) => ({
          id: `${index}`,
          when: { it: condition },
          outcome: index,
        }))
        const table = compileTable({ id: 't', hitPolicy: 'unique', rows }, new Map([['it', ratio]]))
        const told = (one: FactValue) => JSON.stringify(evaluateTable(table, { it: one }))
        expect(sampleValues(ratio, table.inputs).map(told)).toContain(told(value))
      }),
      { seed: 33, endOnFailure: true, numRuns: 1_000 },
    )
  })
})
