import type { DecisionTable, Policy, PolicyExample } from '../../src'
import { simpleBuckets } from '../../src'

const label = (text: string) => ({ en: text, 'zh-CN': text })
const listed = (...ids: readonly string[]) => ids.map((id) => ({ id, label: label(id) }))

/** A table of rows that are tried in order. */
export function tableOf<Outcome>(
  id: string,
  ...rows: readonly (readonly [id: string, when: DecisionTable<Outcome>['rows'][number]['when'], Outcome])[]
): DecisionTable<Outcome> {
  return { id, hitPolicy: 'first', rows: rows.map(([row, when, outcome]) => ({ id: row, when, outcome })) }
}

const always = <Outcome>(id: string, outcome: Outcome) => tableOf(id, ['always', {}, outcome])

/** What a policy for a test differs in from the small one. */
interface Parts {
  readonly version?: string
  readonly segmentations?: Readonly<Record<string, DecisionTable<string>>>
  readonly stages?: readonly string[]
  readonly stageTable?: DecisionTable<string>
  /** Pressure by treatment, in their order. */
  readonly treatments?: Readonly<Record<string, number>>
  readonly treatmentTable?: DecisionTable<string>
  readonly cadenceTable?: DecisionTable<number>
  readonly examples?: readonly PolicyExample[]
}

/** A policy of a few rows: stages early and late, treatments wait and call, a clerk who approves up to 1000 CNY. */
export function smallPolicy({
  version = '1',
  segmentations = {},
  stages = ['early', 'late'],
  stageTable = tableOf<string>(
    'stages',
    ['early', { daysPastDue: { to: 9 } }, 'early'],
    ['late', { daysPastDue: { from: 10 } }, 'late'],
  ),
  treatments = { wait: 0, call: 2 },
  treatmentTable = tableOf<string>(
    'treatments',
    ['wait', { stage: 'early' }, 'wait'],
    ['call', { stage: 'late' }, 'call'],
  ),
  cadenceTable = always('cadence', 7),
  examples = [],
}: Parts = {}): Policy {
  return {
    schemaVersion: 1,
    id: 'small',
    version,
    aging: { dueDateIsDay: 0, bucketTable: simpleBuckets },
    facts: [
      { id: 'mood', label: label('mood'), type: 'label', values: listed('good', 'bad', 'odd') },
      { id: 'score', label: label('score'), type: 'number' },
      { id: 'insured', label: label('insured'), type: 'amount' },
      { id: 'since', label: label('since'), type: 'date' },
    ],
    classification: {
      segmentations: Object.entries(segmentations).map(([id, table]) => ({
        id,
        label: label(id),
        segments: listed('a', 'b', 'c'),
        table,
      })),
    },
    strategy: {
      stages: listed(...stages),
      stageTable,
      treatments: Object.entries(treatments).map(([id, pressure]) => ({
        id,
        label: label(id),
        pressure,
        channels: ['letter'],
        measure: 'standard',
      })),
      treatmentTable,
      cadenceTable,
      letters: [{ id: 'first', label: label('first'), fromDay: 3, toDay: 7 }],
      authority: {
        currency: 'CNY',
        roles: [
          { id: 'clerk', label: label('clerk'), upTo: '1000.00' },
          { id: 'head', label: label('head') },
        ],
        measures: [{ id: 'standard', label: label('standard'), owner: 'clerk' }],
      },
    },
    examples,
  }
}
