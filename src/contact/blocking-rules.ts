import type { ContactVerdict } from './verdict'

/** Which rules stand in the way of a contact, by their ids, each once? Advice does not, nor does a rule that is lifted. */
export function blockingRules({ reasons }: Pick<ContactVerdict, 'reasons'>): readonly string[] {
  const standing = reasons.filter(({ effect, liftedBy }) => effect !== 'advise' && liftedBy === null)
  return [...new Set(standing.map(({ ruleId }) => ruleId))]
}
