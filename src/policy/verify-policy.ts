import { CELL_BUDGET, type Issue } from '../foundations'
import type { CompiledPolicy } from './compiled-policy'
import { issueOfError, type PolicyFinding } from './policy-finding'
import { verifyActs } from './verify-acts'
import { verifyEntries } from './verify-entries'
import { verifyGuidelines } from './verify-guidelines'
import { verifyLetters } from './verify-letters'
import { verifyMeasures } from './verify-measures'
import { verifyPressure } from './verify-pressure'
import { verifySources } from './verify-sources'
import { type PolicyStep, verifyStep } from './verify-step'

/** What is wrong with a policy that compiled? Every finding, in the order of the document. */
export function verifyCompiled(
  policy: CompiledPolicy,
  cellBudget: number = CELL_BUDGET,
): readonly PolicyFinding[] {
  return [
    ...stepsOf(policy).flatMap((step) => verifyStep(policy, step, cellBudget)),
    ...verifyPressure(policy, cellBudget),
    ...verifyGuidelines(policy),
    ...verifyActs(policy),
    ...verifyLetters(policy, cellBudget),
    ...verifyMeasures(policy),
    ...verifyEntries(policy),
    ...verifySources(policy),
  ]
}

/** The findings for which a policy may not run. */
export function policyErrors(policy: CompiledPolicy): readonly Issue[] {
  // Of the tables only those that must be unique can contradict themselves.
  const steps = stepsOf(policy).filter(({ table }) => table.table.hitPolicy === 'unique')
  return [
    ...steps.flatMap((step) => verifyStep(policy, step)),
    ...verifyPressure(policy, CELL_BUDGET),
    ...verifyGuidelines(policy),
    ...verifyActs(policy),
  ].flatMap(issueOfError)
}

function stepsOf({ segmentations, strategy }: CompiledPolicy): readonly PolicyStep[] {
  const own = segmentations.map(
    ({ id, table, segments }, index): PolicyStep => ({
      id,
      table,
      path: `classification.segmentations[${index}].table`,
      outcomes: segments.map((segment) => segment.id),
      wantsRow: true,
    }),
  )
  if (strategy === null) return own
  const { policy, stageTable, treatmentTable, cadenceTable } = strategy
  return [
    ...own,
    {
      id: 'stage',
      table: stageTable,
      path: 'strategy.stageTable',
      outcomes: policy.stages.map(({ id }) => id),
      wantsRow: true,
    },
    {
      id: 'treatment',
      table: treatmentTable,
      path: 'strategy.treatmentTable',
      outcomes: policy.treatments.map(({ id }) => id),
      wantsRow: true,
    },
    // Where no row says how often, nobody is followed up.
    { id: 'followUpDays', table: cadenceTable, path: 'strategy.cadenceTable', outcomes: [], wantsRow: false },
  ]
}
