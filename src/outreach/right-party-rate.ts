import type { Measure } from '../measures'
import type { ContactTally } from './contact-tally'
import { divideTally } from './divide-tally'
import { rightPartyRateDefinition } from './right-party-rate-definition'

/** What {@link rightPartyRate} is reckoned from: a tally with `rightPartyContacts` and what the variant divides by. */
export interface RightPartyRateInput extends ContactTally {
  readonly variant: 'of-people-reached' | 'of-answered' | 'of-attempts' | 'of-attempts-to-valid-numbers'
}

/**
 * How often is the right party on the line (本人接通率)?
 *
 * In percent, 0 to 100. There is no default variant: on the same calls they differ many times over.
 *
 * - `of-people-reached`: right-party contacts / people reached.
 * - `of-answered`: right-party contacts / attempts that a person answered.
 * - `of-attempts`: right-party contacts / attempts.
 * - `of-attempts-to-valid-numbers`: right-party contacts / attempts to numbers in service that are not somebody else's.
 *
 * A wrong number, a voicemail and a third person are not the right party. Without a denominator there is no rate:
 * `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, a count that the variant needs and that is absent,
 * one that is negative or exceeds what it is a part of, a period that ends before it starts.
 *
 * Sources: the first as collection call statistics have it, the others as insideARM, vcc.live and enformion do.
 *
 * @example
 * const period = { from: '2026-03-01', to: '2026-03-31' }
 * const calls = { period, attempts: 250, attemptsToValidNumbers: 200, answered: 100, peopleReached: 50, rightPartyContacts: 25 }
 * rightPartyRate({ ...calls, variant: 'of-people-reached' }).value // => 50
 * rightPartyRate({ ...calls, variant: 'of-answered' }).value // => 25
 * rightPartyRate({ ...calls, variant: 'of-attempts-to-valid-numbers' }).value // => 12.5
 * rightPartyRate({ ...calls, variant: 'of-attempts' }).value // => 10
 */
export function rightPartyRate(
  input: RightPartyRateInput,
): Measure<'right-party-rate', RightPartyRateInput['variant']> {
  return divideTally(
    rightPartyRateDefinition,
    {
      'of-people-reached': { part: 'rightPartyContacts', whole: 'peopleReached' },
      'of-answered': { part: 'rightPartyContacts', whole: 'answered' },
      'of-attempts': { part: 'rightPartyContacts', whole: 'attempts' },
      'of-attempts-to-valid-numbers': { part: 'rightPartyContacts', whole: 'attemptsToValidNumbers' },
    },
    input,
  )
}
