import type { ContactRecord } from '../../src/model'
import type { RuleExample } from './rule-examples'

/** An example of a rule, in one line. */
export function exampleOf(
  rule: string,
): (
  does: RuleExample['does'],
  name: string,
  at: string,
  more?: Omit<RuleExample, 'rule' | 'does' | 'name' | 'at'>,
) => RuleExample {
  return (does, name, at, more = {}) => ({ rule, does, name, at, ...more })
}

/** A contact for each of these instants, otherwise alike. */
export function contactsAt(
  instants: readonly string[],
  like: Omit<ContactRecord, 'id' | 'at'>,
): readonly ContactRecord[] {
  return instants.map((at, index) => ({ id: `${like.channel}-${index}-${at}`, at, ...like }))
}
