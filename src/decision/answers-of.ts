import type { Answer, StrategyAnswers } from './decision'

/** Every answer of a strategy, in the order of the chain, those of its plan last. */
export function answersOf({ plan, ...steps }: StrategyAnswers): readonly Answer<unknown>[] {
  if (plan === null) return Object.values(steps)
  const { guidelines: _, mayHold: __, ...answers } = plan
  return [...Object.values(steps), ...Object.values(answers)]
}
