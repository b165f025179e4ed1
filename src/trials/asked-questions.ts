import type { Answer, Assessment, Decision } from '../decision'
import { FOLLOW_UP_ON, type StepQuestion, stepQuestions } from '../policy'

/** One question of a decision, with its answer. */
export interface AskedQuestion {
  /** A step of the chain, `followUpOn` of a case, an answer of the plan, or the id of a segmentation. */
  readonly question: string
  readonly answer: Answer<unknown>
}

/** Every question of a decision with its answer, in the order of the chain. */
export function askedQuestions(decision: Decision | Assessment): readonly AskedQuestion[] {
  return [
    ...decision.segments.map(({ id, answer }) => ({ question: id, answer })),
    ...stepQuestions.map((question) => ({ question, answer: decision[question] })),
    ...('followUpOn' in decision ? [{ question: FOLLOW_UP_ON, answer: decision.followUpOn }] : []),
    ...askedOfPlan(decision),
  ]
}

/** Each answer of the plan, as `plan.tone`; of the day of the review, which moves by itself, nobody is asked. */
function askedOfPlan({ plan }: Decision): readonly AskedQuestion[] {
  if (plan === null) return []
  const { guidelines: _, mayHold: __, reviewOn: ___, ...answers } = plan
  return Object.entries(answers).map(([name, answer]) => ({ question: `plan.${name}`, answer }))
}

/** What example and answer say of the next follow-up: the day, `null` where there is none, or why nobody can tell. */
export function dayOfFollowUp({ status, value }: Assessment['followUpOn']): string | null {
  return status === 'none' ? null : (value ?? status)
}

/** Is this a question that every policy is asked, and not one of its segmentations? */
export function isStepQuestion(question: string): question is StepQuestion {
  return (stepQuestions as readonly string[]).includes(question)
}
