import { type Answer, type Assessment, rulesOf } from '../decision'
import { stepQuestions } from '../policy'
import { askedQuestions } from './asked-questions'

/**
 * What a policy answered to one question: the value where it is decided, else why there is none.
 *
 * - `none`, `conflict`, `undetermined`: as in a decision.
 * - `not-asked`: the policy has no such segmentation, or says nothing of how a treatment is carried out.
 */
export type ComparedAnswer<Value> =
  | { readonly status: 'decided'; readonly value: Value }
  | { readonly status: 'none' | 'conflict' | 'undetermined' | 'not-asked'; readonly value: null }

/** One question that two policies answer differently on one case. */
export interface AnswerMove {
  /**
   * A segmentation, a step of the chain (`stage`, `treatment`, `followUpDays`, `letter` or `approver`), `followUpOn`, or an
   * answer of the plan, such as `plan.tone`.
   */
  readonly question: string
  readonly from: ComparedAnswer<unknown>
  readonly to: ComparedAnswer<unknown>
  /** The rules that decided, that contradict each other, or that might decide. */
  readonly fromRules: readonly string[]
  readonly toRules: readonly string[]
}

/** An answer without its reasons. */
export function comparedAnswer<Value>(answer: Answer<Value> | undefined): ComparedAnswer<Value> {
  if (answer === undefined) return { status: 'not-asked', value: null }
  const { status, value } = answer
  return status === 'decided' ? { status, value } : { status, value: null }
}

/**
 * Which questions do two policies answer differently on one case? Segmentations first, those of the first policy
 * before what only the second has, then the steps of the chain, then the next follow-up and the answers of the plan.
 *
 * Two answers differ where their statuses do, or their values. What an undetermined answer lacks or may be, and by
 * which rule the same value was reached, is no difference.
 */
export function movesBetween(from: Assessment, to: Assessment): readonly AnswerMove[] {
  const before = answersOf(from)
  const after = answersOf(to)
  const segmentations = [...from.segments, ...to.segments].map(({ id }) => id)
  const others = [...before.keys(), ...after.keys()]
  return [...new Set([...segmentations, ...stepQuestions, ...others])].flatMap((question) => {
    const [one, other] = [before.get(question), after.get(question)]
    const left = comparedAnswer(one)
    const right = comparedAnswer(other)
    if (isSame(left, right)) return []
    return [{ question, from: left, to: right, fromRules: rulesOf(one), toRules: rulesOf(other) }]
  })
}

function answersOf(assessment: Assessment): ReadonlyMap<string, Answer<unknown>> {
  return new Map(askedQuestions(assessment).map(({ question, answer }) => [question, answer]))
}

/** A letter is a value of two parts, in one order. */
function isSame(left: ComparedAnswer<unknown>, right: ComparedAnswer<unknown>): boolean {
  return left.status === right.status && JSON.stringify(left.value) === JSON.stringify(right.value)
}
