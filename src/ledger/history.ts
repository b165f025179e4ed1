import {
  type Amount,
  type CivilDate,
  formatMinorUnits,
  type MinorUnits,
  readMinorUnits,
  subtractMinorUnits,
  toMinorDigits,
} from '../foundations'
import type { Account, AccountEvent, Payment } from '../model'
import { inOrder } from './books'

/** What of an account's events counts, for a day and for what was known. */
export interface History {
  /** By day, sequence and id; each once, those that were undone left out. */
  readonly events: readonly AccountEvent[]
  /** The days after `asOf` on which another event counts, earliest first. */
  readonly laterDays: readonly CivilDate[]
}

/** The events that count as of a day, in the order in which they are applied. */
export function historyOf(
  all: readonly AccountEvent[],
  asOf: CivilDate,
  knownOn: CivilDate | undefined,
): History {
  const known = knownEvents(all, knownOn)
  const past = known.filter(({ effectiveOn }) => effectiveOn <= asOf)
  const undone = new Set(past.flatMap((event) => (event.kind === 'reversal' ? [event.of] : [])))
  const events = past.filter(
    (event) => !undone.has(event.id) && !(event.kind === 'chargeback' && undone.has(event.of)),
  )
  const later = known.flatMap(({ effectiveOn }) => (effectiveOn > asOf ? [effectiveOn] : []))
  return { events: inTurn(events), laterDays: [...new Set(later)].sort(inOrder) }
}

function knownEvents(all: readonly AccountEvent[], knownOn: CivilDate | undefined): readonly AccountEvent[] {
  const events = onceEach(all)
  if (knownOn === undefined) return events
  return events.filter(({ effectiveOn, recordedOn = effectiveOn }) => recordedOn <= knownOn)
}

/** The same event listed twice is one. */
function onceEach(events: readonly AccountEvent[]): readonly AccountEvent[] {
  const ids = new Set(events.map(({ id }) => id))
  if (ids.size === events.length) return events
  return events.filter(({ id }) => ids.delete(id))
}

function inTurn(events: AccountEvent[]): readonly AccountEvent[] {
  const isSorted = events.every(
    (event, index) => index === 0 || turn(events[index - 1] as AccountEvent, event) <= 0,
  )
  return isSorted ? events : events.sort(turn)
}

function turn(left: AccountEvent, right: AccountEvent): number {
  return (
    inOrder(left.effectiveOn, right.effectiveOn) ||
    (left.sequence ?? 0) - (right.sequence ?? 0) ||
    // What takes a payment back comes after it, whatever their ids.
    Number(left.kind === 'chargeback') - Number(right.kind === 'chargeback') ||
    inOrder(left.id, right.id)
  )
}

/**
 * The payments of an account that stand, for what they are worth: those reversed by a day left out, and those taken
 * back in part lowered. Later ones are listed, too.
 */
export function paymentsStanding(
  { events = [], currency }: Account,
  asOf: CivilDate,
  knownOn: CivilDate | undefined,
): readonly Payment[] {
  const minorDigits = toMinorDigits(currency, 'currency')
  const unitsOf = (amount: Amount): MinorUnits => readMinorUnits(amount, minorDigits) ?? 0
  const known = knownEvents(events, knownOn)
  const past = known.filter(({ effectiveOn }) => effectiveOn <= asOf)
  return known.flatMap((event): readonly Payment[] => {
    if (event.kind !== 'payment') return []
    if (past.some((one) => one.kind === 'reversal' && one.of === event.id)) return []
    let left = unitsOf(event.amount)
    for (const one of past) {
      if (one.kind === 'chargeback' && one.of === event.id)
        left = subtractMinorUnits(left, unitsOf(one.amount))
    }
    return left === 0 ? [] : [{ ...event, amount: formatMinorUnits(left, minorDigits) }]
  })
}
