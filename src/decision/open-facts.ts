import { answersOf } from './answers-of'
import type { Answer, Decision, StrategyAnswers } from './decision'

/**
 * Is any of these answers undetermined, and which facts would settle them?
 *
 * @param further - Answers that only an assessment has.
 */
export function openFacts(
  segments: Decision['segments'],
  strategy: StrategyAnswers,
  further: readonly Answer<unknown>[] = [],
): Pick<Decision, 'status' | 'missing'> {
  const answers: readonly Answer<unknown>[] = [
    ...segments.map(({ answer }) => answer),
    ...answersOf(strategy),
    ...further,
  ]
  const missing = answers.flatMap((answer) => (answer.status === 'undetermined' ? answer.missing : []))
  const isOpen = answers.some(({ status }) => status === 'undetermined')
  // An answer that is itself undetermined is no fact to ask for: what it lacks is listed already.
  const derived = new Set(
    [...segments, { id: 'stage', answer: strategy.stage }, { id: 'treatment', answer: strategy.treatment }]
      .filter(({ answer }) => answer.status === 'undetermined')
      .map(({ id }) => id),
  )
  return {
    status: isOpen ? 'undetermined' : 'decided',
    missing: [...new Set(missing)].filter((id) => !derived.has(id)),
  }
}
