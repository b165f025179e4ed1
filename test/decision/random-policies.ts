import fc from 'fast-check'
import { type DecisionTable, type FactValue, type Policy, verifyPolicy } from '../../src'
import { tradeReceivables } from '../../src/policies'
import { plainStrategy } from '../support/plain-strategy'

const label = (id: string) => ({ en: id, 'zh-CN': id })
const strategy = plainStrategy()

export const values: Readonly<Record<string, readonly FactValue[]>> = {
  urgent: [true, false],
  // Every condition below cuts between 1 and 3.
  count: [0, 1, 2, 3, 4],
  kind: ['x', 'y', 'z'],
}
const facts: NonNullable<Policy['facts']> = [
  { id: 'urgent', label: label('urgent'), type: 'boolean' },
  { id: 'count', label: label('count'), type: 'number' },
  {
    id: 'kind',
    label: label('kind'),
    type: 'label',
    values: ['x', 'y', 'z'].map((id) => ({ id, label: label(id) })),
  },
]
const segments = ['p', 'q', 'r']
const labelsOf = (ids: readonly string[]) => ids.map((id) => ({ id, label: label(id) }))

const someOf = (ids: readonly string[]) =>
  fc.subarray([...ids], { minLength: 1 }).map((chosen) => chosen as readonly string[])
const conditions = {
  urgent: fc.boolean(),
  count: fc.constantFrom({ from: 2 }, { to: 2 }, { from: 1, to: 3 }, { above: 3 }, { below: 1 }),
  kind: someOf(['x', 'y', 'z']),
  first: someOf(segments),
  second: someOf(segments),
  stage: someOf(['soft', 'litigation']),
}
type Input = keyof typeof conditions

const tableOf = <Outcome>(id: string, inputs: readonly Input[], outcomes: readonly Outcome[]) =>
  fc.record({
    id: fc.constant(id),
    hitPolicy: fc.constantFrom<'first' | 'unique'>('first', 'first', 'first', 'unique'),
    rows: fc
      .array(
        fc.record({
          when: fc
            .subarray([...inputs], { maxLength: Math.min(3, inputs.length) })
            .chain((chosen) =>
              fc.record(Object.fromEntries(chosen.map((input) => [input, conditions[input]]))),
            ),
          outcome: fc.constantFrom(...outcomes),
        }),
        { minLength: 1, maxLength: 5 },
      )
      .map((rows) => rows.map((row, index) => ({ id: `row-${index}`, ...row }))),
  })

export const randomPolicies: fc.Arbitrary<Policy> = fc
  .record({
    first: tableOf('first', ['urgent', 'count'], segments),
    second: tableOf('second', ['count', 'kind', 'first'], segments),
    stage: tableOf('stages', ['urgent', 'first', 'second'], ['soft', 'litigation']),
    treatment: tableOf('treatments', ['kind', 'second', 'stage', 'urgent'], ['remind', 'negotiate', 'sue']),
    cadence: tableOf('cadence', ['first', 'count', 'stage'], [1, 2, 7]),
  })
  .map(({ first, second, stage, treatment, cadence }) => ({
    schemaVersion: 1,
    id: 'random',
    version: '1',
    aging: tradeReceivables.aging,
    facts,
    classification: {
      segmentations: [
        { id: 'first', label: label('first'), segments: labelsOf(segments), table: first },
        { id: 'second', label: label('second'), segments: labelsOf(segments), table: second },
      ],
    },
    strategy: { ...strategy, stageTable: stage, treatmentTable: treatment, cadenceTable: cadence },
  }))

/** A unique table that contradicts itself does not compile: of such, the first row is taken. */
export const policies = randomPolicies.map((policy): Policy => {
  let sound = policy
  // What a step answers otherwise can bring two rows of a later one together.
  for (;;) {
    const next = withoutOverlaps(sound)
    if (next === sound) return sound
    sound = next
  }
})

function withoutOverlaps(policy: Policy): Policy {
  const contradictory = new Set(
    verifyPolicy(policy).flatMap(({ code, path }) => (code === 'overlap' ? [path] : [])),
  )
  if (contradictory.size === 0) return policy
  const mended = <Table extends DecisionTable<string> | DecisionTable<number>>(
    table: Table,
    path: string,
  ): Table => (contradictory.has(path) ? { ...table, hitPolicy: 'first' } : table)
  const { classification, strategy: own } = policy
  if (classification === undefined || own === undefined) return policy
  return {
    ...policy,
    classification: {
      segmentations: classification.segmentations.map((one, index) => ({
        ...one,
        table: mended(one.table, `classification.segmentations[${index}].table`),
      })),
    },
    strategy: {
      ...own,
      stageTable: mended(own.stageTable, 'strategy.stageTable'),
      treatmentTable: mended(own.treatmentTable, 'strategy.treatmentTable'),
      cadenceTable: mended(own.cadenceTable, 'strategy.cadenceTable'),
    },
  }
}
