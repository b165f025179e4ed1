import type { Answer } from './decision'

/** The rules that decided, that contradict each other, or that might decide; none where nothing was asked. */
export function rulesOf(answer: Answer<unknown> | undefined): readonly string[] {
  switch (answer?.status) {
    case 'decided':
      return answer.reasons.map(({ rule }) => rule)
    case 'undetermined':
      return answer.candidates
    case 'conflict':
      return answer.rules
    default:
      return []
  }
}
