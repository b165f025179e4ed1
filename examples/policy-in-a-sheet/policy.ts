import {
  examplesFromCells,
  extendPolicy,
  type FactDefinition,
  type Policy,
  type TableCell,
  tableFromCells,
} from 'arrears'
import { tradeReceivables } from 'arrears/policies'
import { exampleCells, stageCells, treatmentCells } from './sheet'

const stop = (id: string, en: string, chinese: string): FactDefinition => ({
  id,
  label: { en, 'zh-CN': chinese },
  type: 'boolean',
  movement: 'constant',
})

/** The facts that the headers of the sheet may name. */
const facts: readonly FactDefinition[] = [
  {
    id: 'daysPastDue',
    label: { en: 'days past due', 'zh-CN': '逾期天数' },
    type: 'number',
    unit: 'days',
    isWhole: true,
    movement: 'daily',
  },
  stop('softEffortFailed', 'soft collection was tried without effect', '软催收已尝试无效'),
  stop('bankrupt', 'bankrupt', '已破产'),
  stop('vulnerable', 'vulnerable', '属弱势群体'),
  stop('disputed', 'disputed', '有争议'),
  stop('promisePending', 'a promise to pay is pending', '有待兑现的还款承诺'),
  {
    id: 'stage',
    label: { en: 'stage', 'zh-CN': '阶段' },
    type: 'label',
    values: tradeReceivables.strategy?.stages ?? [],
    movement: 'derived',
  },
]

const { strategy, ...others } = tradeReceivables
if (strategy === undefined) throw new Error('The shipped policy has a strategy.')

/** The shipped policy with what it does, and without what it says of how: the sheet has no tab for that. */
const plain: Policy = {
  ...others,
  strategy: {
    stages: strategy.stages,
    stageTable: strategy.stageTable,
    treatments: strategy.treatments.map(({ id, label, pressure, channels, measure }) => ({
      id,
      label,
      pressure,
      channels,
      measure,
    })),
    treatmentTable: strategy.treatmentTable,
    cadenceTable: strategy.cadenceTable,
    letters: strategy.letters.map(({ tone: _, contents: __, ...letter }) => letter),
    authority: strategy.authority,
  },
}

/** That policy, in which the tables and the examples of the sheet take the place of its own. */
export function policyOfSheet(version: string, stages: readonly (readonly TableCell[])[]) {
  return extendPolicy(plain, {
    id: 'our-receivables',
    version,
    strategy: {
      // The sheet has no rows for these.
      stages: { remove: ['asset-recovery'] },
      treatments: {
        remove: ['verify-identity', 'follow-agreement', 'hardship-review', 'remind-ahead', 'recover-assets'],
      },
      stageTable: tableFromCells(stages, { facts }),
      treatmentTable: tableFromCells(treatmentCells, { facts }),
    },
    examples: examplesFromCells(exampleCells),
  })
}

/** The sheet as it was. */
export const before = policyOfSheet('2026-01', stageCells)

/** The sheet after somebody typed `45..60` over `30..60`, and touched nothing else. */
export const after = policyOfSheet(
  '2026-02',
  stageCells.map((row) => row.map((cell) => (cell === '30..60' ? '45..60' : cell))),
)
