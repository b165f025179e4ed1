import { type CivilDate, type CompiledTable, issuesError, weakestOf } from '../foundations'
import type { CompiledPolicy, CompiledStrategy } from '../policy'
import { answerApprover } from './answer-approver'
import { answerLetter } from './answer-letter'
import { answersOf } from './answers-of'
import { type AskOptions, askTable } from './ask-table'
import type { Answer, Decision, KnownFacts, StrategyAnswers } from './decision'
import { factIssues } from './fact-issues'
import { factsAsked, factsToAsk } from './facts-asked'
import { layGuidelines } from './lay-guidelines'
import { letterByTreatment } from './letter-by-treatment'
import { LIBRARY_VERSION } from './library-version'
import { openFacts } from './open-facts'
import { planStrategy } from './plan-strategy'
import { raiseApprover } from './raise-approver'
import { type Step, settleAnswer } from './settle-answer'

/**
 * What does this policy decide on these facts?
 *
 * The chain: segments in the order of the policy, stage, treatment, follow-up, letter, approver. What a step
 * leaves undetermined leaves a later one so too, exactly where it could change it.
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
  const facts = factsAsked(policy, known, asOf)
  const ask = <Value extends string | number>(
    table: CompiledTable<Value>,
    what: string,
    earlier: readonly Step[],
  ): Answer<Value> => {
    const answer = settleAnswer(askTable(table, facts, what, options), table, facts, earlier, options)
    // Of a derived fact nobody is asked, but of what it is derived from.
    return answer.status === 'undetermined'
      ? { ...answer, missing: factsToAsk(policy, answer.missing, facts) }
      : answer
  }
  const answerStep = ({ id, table }: Step, index: number): Answer<string> => {
    const answer = ask(table, id, policy.segmentations.slice(0, index))
    if (answer.status === 'decided') facts[id] = answer.value
    return answer
  }
  const segments = policy.segmentations.map((step, index) => ({
    id: step.id,
    answer: answerStep(step, index),
  }))
  const strategy = policy.strategy === null ? noStrategy : decideStrategy(policy.strategy)
  const answers: readonly Answer<unknown>[] = [
    ...segments.map(({ answer }) => answer),
    ...answersOf(strategy),
  ]
  return {
    asOf,
    ...openFacts(segments, strategy),
    segments,
    ...strategy,
    basis: {
      library: LIBRARY_VERSION,
      policy: { id: policy.id, version: policy.version, hash: policy.hash },
      packs: [],
      calendars: policy.calendars,
      zones: null,
      weakestConfidence: weakestOf(
        answers.flatMap((answer) =>
          answer.status === 'decided' ? answer.reasons.flatMap(({ source }) => source?.confidence ?? []) : [],
        ),
      ),
    },
  }

  function decideStrategy(compiled: CompiledStrategy): StrategyAnswers {
    const { policy: own, ...tables } = compiled
    const stageStep = { id: 'stage', table: tables.stageTable }
    const earlier = [...policy.segmentations, stageStep]
    const stage = answerStep(stageStep, policy.segmentations.length)
    const treatment = ask(tables.treatmentTable, 'treatment', earlier)
    const approver = answerApprover(own, treatment, facts)
    const answers = {
      stage,
      treatment,
      followUpDays: ask(tables.cadenceTable, 'followUpDays', earlier),
      letter: letterByTreatment(
        answerLetter(own.letters, facts, known.lettersSent),
        treatment,
        own.treatments,
      ),
    }
    if (!compiled.hasPlan) return { ...answers, approver, plan: null }
    const lacking = lackingBy([
      ...segments,
      { id: 'stage', answer: stage },
      { id: 'treatment', answer: treatment },
    ])
    const guided = treatment.status === 'decided' ? { ...facts, treatment: treatment.value } : facts
    const layers = layGuidelines(compiled, treatment, guided, lacking, options.notedBy)
    return {
      ...answers,
      approver: raiseApprover(own, approver, layers),
      plan: planStrategy(compiled, layers, guided, asOf, lacking),
    }
  }
}

/** What each of these answers lacks that is not decided, by its id: facts alone, as those of earlier answers stand for these. */
function lackingBy(answers: Decision['segments']): ReadonlyMap<string, readonly string[]> {
  const lacking = new Map<string, readonly string[]>()
  for (const { id, answer } of answers) {
    if (answer.status !== 'undetermined') continue
    lacking.set(id, [...new Set(answer.missing.flatMap((one) => lacking.get(one) ?? [one]))])
  }
  return lacking
}

const noStrategy: StrategyAnswers = {
  stage: { status: 'none', value: null },
  treatment: { status: 'none', value: null },
  followUpDays: { status: 'none', value: null },
  letter: { status: 'none', value: null },
  approver: { status: 'none', value: null },
  plan: null,
}
