import type { Channel, ContactOutcome, ContactRecord, Recipient } from '../model'

/** Which contacts are counted, and who is the right party. Nothing of it is a default. */
export interface CountedAttempts {
  /** The channels whose outbound contacts are attempts, such as `['phone']`. */
  readonly channels: readonly Channel[]
  /** Who is the right party, such as `['debtor']`, or the co-debtor and the guarantor, too. */
  readonly rightParties: readonly Recipient[]
}

/** How far attempts came, each count a part of the one before or of `attempts`. */
export interface AttemptCounts {
  readonly attempts: number
  readonly attemptsToValidNumbers: number
  readonly answered: number
  readonly peopleReached: number
  readonly rightPartyContacts: number
}

/** {@link AttemptCounts} while they are counted. */
export type AttemptCounter = { -readonly [Name in keyof AttemptCounts]: AttemptCounts[Name] }

// A busy line reads like a number out of service: no record tells the two apart.
const INVALID: readonly ContactOutcome[] = ['not-connected', 'wrong-number', 'not-delivered']
const ANSWERED: readonly ContactOutcome[] = [
  'hung-up',
  'answered-by-debtor',
  'answered-by-other',
  'wrong-number',
]

/** Was this an attempt to collect? An outbound contact by a channel that counts; what came in, and notices, are none. */
export function isAttempt(
  { direction, channel, purpose = 'collection' }: ContactRecord,
  { channels }: CountedAttempts,
): boolean {
  return direction === 'outbound' && channels.includes(channel) && purpose === 'collection'
}

/** Did this attempt reach the right party? A talk, and with one of them. */
export function reachesRightParty(
  { outcome, recipient = 'debtor' }: ContactRecord,
  { rightParties }: CountedAttempts,
): boolean {
  return outcome === 'answered-by-debtor' && rightParties.includes(recipient)
}

/** No attempt counted yet. */
export function newCounter(): AttemptCounter {
  return { attempts: 0, attemptsToValidNumbers: 0, answered: 0, peopleReached: 0, rightPartyContacts: 0 }
}

/** Counts one more attempt. */
export function countAttempt(counter: AttemptCounter, record: ContactRecord, counted: CountedAttempts): void {
  const { outcome } = record
  const isAnswered = ANSWERED.includes(outcome)
  counter.attempts += 1
  if (!INVALID.includes(outcome)) counter.attemptsToValidNumbers += 1
  if (isAnswered) counter.answered += 1
  if (isAnswered && outcome !== 'hung-up') counter.peopleReached += 1
  if (reachesRightParty(record, counted)) counter.rightPartyContacts += 1
}
