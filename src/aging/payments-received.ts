import { type CivilDate, inOrder, type MinorUnits, readMinorUnits } from '../foundations'
import type { Payment, Reversal } from '../model'

/** A payment as the books have it, in minor units. */
export interface ReceivedPayment {
  readonly on: CivilDate
  readonly recordedOn: CivilDate
  readonly units: MinorUnits
  /** When it was undone; `null` where it never was. */
  readonly undone: { readonly on: CivilDate; readonly recordedOn: CivilDate } | null
}

/** The payments of parsed events by day, each once, with what undid them. */
export function receivedPayments(
  events: readonly (Payment | Reversal)[],
  minorDigits: number,
): readonly ReceivedPayment[] {
  const undoneById = new Map<string, ReceivedPayment['undone']>()
  for (const event of events) {
    if (event.kind !== 'reversal') continue
    const { of, effectiveOn, recordedOn = effectiveOn } = event
    undoneById.set(of, { on: effectiveOn, recordedOn })
  }
  const received = new Map<string, ReceivedPayment>()
  for (const event of events) {
    if (event.kind !== 'payment') continue
    const { id, effectiveOn, recordedOn = effectiveOn, amount } = event
    const units = readMinorUnits(amount, minorDigits) ?? 0
    received.set(id, { on: effectiveOn, recordedOn, units, undone: undoneById.get(id) ?? null })
  }
  return [...received.values()].sort((one, other) => inOrder(one.on, other.on))
}

/**
 * Which of these payments stand on a day, both days included, by what had been recorded by another?
 *
 * @param knownOn - Absent: by everything that was ever recorded.
 */
export function standingPayments(
  received: readonly ReceivedPayment[],
  day: CivilDate,
  knownOn: CivilDate | undefined,
): readonly ReceivedPayment[] {
  const holds = (fact: { readonly on: CivilDate; readonly recordedOn: CivilDate }): boolean =>
    fact.on <= day && (knownOn === undefined || fact.recordedOn <= knownOn)
  return received.filter((payment) => holds(payment) && !(payment.undone !== null && holds(payment.undone)))
}
