import { type CivilDate, type Facts, issuesError, weakestOf } from '../foundations'
import type { CompiledPolicy, CompiledStrategy } from '../policy'
import { answerApprover } from './answer-approver'
import { answerLetter } from './answer-letter'
import { type AskOptions, askTable } from './ask-table'
import type { Answer, Decision, KnownFacts, StrategyAnswers } from './decision'
import { factIssues } from './fact-issues'
import { LIBRARY_VERSION } from './library-version'

/**
 * What does this policy decide on these facts?
 *
 * The chain: segments in the order of the policy, stage, treatment, follow-up, letter, approver. What a
 * step leaves undetermined is unknown to the steps after it.
 *
 * @param options - People's decisions in force on the day are each one that the policy can put in place.
 * @throws ArrearsError `invalid-input`, naming the fact, for one that the policy does not know or a value
 * that it cannot have.
 */
export function decideOn(
  policy: CompiledPolicy,
  known: KnownFacts,
  asOf: CivilDate,
  options: AskOptions,
): Decision {
  const issues = factIssues(policy, known.facts)
  if (issues.length > 0) throw issuesError('invalid-input', issues)
  const facts: Record<string, Facts[string]> = { ...known.facts }
  // The policy's limits are in its own currency; an amount in another is no figure to hold against them.
  if (known.currency !== policy.strategy?.policy.authority.currency) delete facts['pastDue']
  const segments = policy.segmentations.map(({ id, table }) => {
    const answer = askTable(table, facts, id, options)
    if (answer.status === 'decided') facts[id] = answer.value
    return { id, answer }
  })
  const strategy =
    policy.strategy === null ? noStrategy : decideStrategy(policy.strategy, facts, known, options)
  const answers: readonly Answer<unknown>[] = [
    ...segments.map(({ answer }) => answer),
    ...Object.values(strategy),
  ]
  const missing = answers.flatMap((answer) => (answer.status === 'undetermined' ? answer.missing : []))
  const isOpen = answers.some(({ status }) => status === 'undetermined')
  // A segment that is itself undetermined is no fact to ask for: what it lacks is listed already.
  const derived = new Set(['stage', ...policy.segmentations.map(({ id }) => id)])
  return {
    asOf,
    status: isOpen ? 'undetermined' : 'decided',
    missing: [...new Set(missing)].filter((id) => !derived.has(id)),
    segments,
    ...strategy,
    basis: {
      library: LIBRARY_VERSION,
      policy: { id: policy.id, version: policy.version, hash: policy.hash },
      packs: [],
      zones: null,
      weakestConfidence: weakestOf(
        answers.flatMap((answer) =>
          answer.status === 'decided' ? answer.reasons.flatMap(({ source }) => source?.confidence ?? []) : [],
        ),
      ),
    },
  }
}

const noStrategy: StrategyAnswers = {
  stage: { status: 'none', value: null },
  treatment: { status: 'none', value: null },
  followUpDays: { status: 'none', value: null },
  letter: { status: 'none', value: null },
  approver: { status: 'none', value: null },
}

function decideStrategy(
  { policy, stageTable, treatmentTable, cadenceTable }: CompiledStrategy,
  facts: Record<string, Facts[string]>,
  { lettersSent }: KnownFacts,
  options: AskOptions,
): StrategyAnswers {
  const stage = askTable(stageTable, facts, 'stage', options)
  if (stage.status === 'decided') facts['stage'] = stage.value
  const treatment = askTable(treatmentTable, facts, 'treatment', options)
  return {
    stage,
    treatment,
    followUpDays: askTable(cadenceTable, facts, 'followUpDays', { ...options, overrides: [] }),
    letter: answerLetter(policy.letters, facts, lettersSent),
    approver: answerApprover(policy, treatment, facts),
  }
}
