import {
  type Amount,
  type CivilDate,
  formatMinorUnits,
  inOrder,
  type MinorUnits,
  readMinorUnits,
  subtractMinorUnits,
  toMinorDigits,
} from '../foundations'
import type { Account, AccountEvent, Payment } from '../model'

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
  let end = known.length
  while (end > 0 && (known[end - 1] as AccountEvent).effectiveOn > asOf) end--
  const past = end === known.length ? known : known.slice(0, end)
  const laterDays = new Set(known.slice(end).map(({ effectiveOn }) => effectiveOn))
  return { events: withoutUndone(past), laterDays: [...laterDays] }
}

function withoutUndone(events: readonly AccountEvent[]): readonly AccountEvent[] {
  const undone = new Set<string>()
  for (const event of events) if (event.kind === 'reversal') undone.add(event.of)
  if (undone.size === 0) return events
  return events.filter(
    (event) => !undone.has(event.id) && !(event.kind === 'chargeback' && undone.has(event.of)),
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

/** By turn, each once; most histories are listed so. */
function knownEvents(all: readonly AccountEvent[], knownOn: CivilDate | undefined): readonly AccountEvent[] {
  const known =
    knownOn === undefined
      ? all
      : all.filter(({ effectiveOn, recordedOn = effectiveOn }) => recordedOn <= knownOn)
  for (let at = 1; at < known.length; at++) {
    // Equal turns are the same event twice, as their ids are equal, too.
    if (turn(known[at - 1] as AccountEvent, known[at] as AccountEvent) >= 0) {
      return onceEach([...known].sort(turn))
    }
  }
  return known
}

/** The same event listed twice is one; sorted, the two stand next to each other. */
function onceEach(sorted: readonly AccountEvent[]): readonly AccountEvent[] {
  return sorted.filter(({ id }, index) => sorted[index - 1]?.id !== id)
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
