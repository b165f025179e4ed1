import { readField } from '../foundations'
import type { CompiledPolicy } from '../policy'
import type { AskedQuestion } from './asked-questions'

/** What no example got as an answer to one question, though the policy declares it. */
export interface UnreachedOutcomes {
  /** A segmentation, or a step of the chain. */
  readonly question: string
  /** Ids of segments, stages, treatments, letters or roles, or counts of days, in the order of the policy. */
  readonly outcomes: readonly (string | number)[]
}

/** Every row of every table of the policy, as `table/row`, and every guideline. */
export function everyRule({ segmentations, strategy }: CompiledPolicy): readonly string[] {
  const tables = [
    ...segmentations.map(({ table }) => table.table),
    ...(strategy === null
      ? []
      : [strategy.stageTable.table, strategy.treatmentTable.table, strategy.cadenceTable.table]),
  ]
  return [
    ...tables.flatMap(({ id, rows }) => rows.map((row) => `${id}/${row.id}`)),
    ...(strategy?.guidelines ?? []).map(({ guideline }) => `guidelines/${guideline.id}`),
  ]
}

/** What the policy declares as an answer and did not give, by question; only questions that lack some. */
export function unreachedOutcomes(
  policy: CompiledPolicy,
  decided: readonly AskedQuestion[],
): readonly UnreachedOutcomes[] {
  const given = new Map<string, Set<unknown>>()
  for (const { question, answer } of decided) {
    const { value } = answer
    // A letter is one letter, in its window or late.
    const outcome = question === 'letter' ? readField(value, 'letter') : value
    given.set(question, (given.get(question) ?? new Set()).add(outcome))
  }
  return declaredOutcomes(policy).flatMap(({ question, outcomes }) => {
    const lacking = outcomes.filter((outcome) => given.get(question)?.has(outcome) !== true)
    return lacking.length === 0 ? [] : [{ question, outcomes: lacking }]
  })
}

function declaredOutcomes({ segmentations, strategy }: CompiledPolicy): readonly UnreachedOutcomes[] {
  const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id)
  const ofSegments = segmentations.map(({ id, segments }) => ({ question: id, outcomes: idsOf(segments) }))
  if (strategy === null) return ofSegments
  const { stages, treatments, letters, authority } = strategy.policy
  const { rows } = strategy.cadenceTable.table
  const { tones = [], callGoals = [] } = strategy.policy
  const ofPlan = Object.entries({ 'plan.tone': tones, 'plan.callGoal': callGoals }).map(
    ([question, list]) => ({
      question,
      outcomes: idsOf(list),
    }),
  )
  return [
    ...ofSegments,
    { question: 'stage', outcomes: idsOf(stages) },
    { question: 'treatment', outcomes: idsOf(treatments) },
    { question: 'followUpDays', outcomes: [...new Set(rows.map(({ outcome }) => outcome))] },
    { question: 'letter', outcomes: idsOf(letters) },
    { question: 'approver', outcomes: idsOf(authority.roles) },
    ...ofPlan,
  ]
}
