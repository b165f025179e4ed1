import type { ContactFacts } from './contact-facts'
import type { ContactPolicy } from './contact-policy'
import type { ContactManner } from './contact-request'

/** What is known of a contact, with the kind of lender that the policy names where nothing else is said. */
export function factsByPolicy<Facts extends ContactFacts>(facts: Facts, policy: ContactPolicy): Facts {
  const { institution = policy.institution } = facts
  return institution === undefined ? facts : { ...facts, institution }
}

/** How a contact is made, with what the policy says of every contact by its channel where nothing else is said. */
export function mannerByPolicy<Manner extends ContactManner>(
  manner: Manner,
  { practice = {} }: ContactPolicy,
): Manner {
  const { channel } = manner
  const { [channel]: said } = practice.contents ?? {}
  const { isRecorded = practice.recorded?.includes(channel), contents = said } = manner
  return {
    ...manner,
    ...(isRecorded === undefined ? {} : { isRecorded }),
    ...(contents === undefined ? {} : { contents }),
  }
}
