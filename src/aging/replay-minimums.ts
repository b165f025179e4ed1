import {
  addMinorUnits,
  type CivilDate,
  compareMinorUnits,
  type MinorUnits,
  subtractMinorUnits,
} from '../foundations'
import type { ReceivedPayment } from './payments-received'

/** What a statement asks for when it closes, in minor units; nothing that is learned later changes it. */
export interface MinimumTerms {
  readonly closedOn: CivilDate
  /** What it asks of its own, beside what was unpaid before it. */
  readonly ownUnits: MinorUnits
  /** What it no longer asks of the minimums before it. */
  readonly withdrawnUnits: MinorUnits
  /** Its balance, or zero for a credit. */
  readonly balanceUnits: MinorUnits
}

/** How one minimum stands after what was paid and withdrawn, in minor units. */
export interface Minimum {
  readonly closedOn: CivilDate
  readonly requiredUnits: MinorUnits
  paidUnits: MinorUnits
  withdrawnUnits: MinorUnits
  /** What of the payments of its period went on its balance alone. */
  beyondUnits: MinorUnits
  /** What may still go on its balance. */
  roomUnits: MinorUnits
  /** The day from which nothing is asked of it; `null` while something is. */
  settledOn: CivilDate | null
  /** Whether it was settled by being withdrawn. */
  isWithdrawn: boolean
}

/** May so much of a minimum be lacking? */
export type MinimumTolerance = (open: MinorUnits, whole: MinorUnits) => boolean

/** What is not paid of a minimum and still asked for, in minor units. */
export function shortageOf({ requiredUnits, paidUnits, withdrawnUnits }: Minimum): MinorUnits {
  return subtractMinorUnits(subtractMinorUnits(requiredUnits, paidUnits), withdrawnUnits)
}

/** What is asked for of all minimums together, in minor units. */
export function askedOf(minimums: readonly Minimum[]): MinorUnits {
  return minimums.reduce<MinorUnits>(
    (sum, minimum) => (minimum.settledOn === null ? addMinorUnits(sum, shortageOf(minimum)) : sum),
    0,
  )
}

/**
 * How do the minimums of these statements stand after these payments?
 *
 * A payment cures the oldest minimum that is not satisfied, then the next, then what is lacking of the newest, and
 * goes on the balance with the rest: up to its closing day a statement does not exist for it. Only the rest of a payment
 * that was recorded when the next statement had closed goes on to that one, whose balance does not hold it.
 *
 * @param payments - Those that stand, by day.
 */
export function replayMinimums(
  terms: readonly MinimumTerms[],
  payments: readonly ReceivedPayment[],
  isTolerated: MinimumTolerance,
): readonly Minimum[] {
  const minimums: Minimum[] = []
  let held: readonly ReceivedPayment[] = []
  let next = 0

  const settle = (minimum: Minimum, on: CivilDate, isWithdrawn: boolean): void => {
    const open = shortageOf(minimum)
    const whole = subtractMinorUnits(minimum.requiredUnits, minimum.withdrawnUnits)
    if (minimum.settledOn !== null || (open !== 0 && !isTolerated(open, whole))) return
    minimum.settledOn = on
    minimum.isWithdrawn = isWithdrawn
  }
  /** What goes on to the next statement of a payment that is received on a day. */
  const receive = (payment: ReceivedPayment, on: CivilDate): readonly ReceivedPayment[] => {
    const newest = minimums[minimums.length - 1]
    let left = payment.units
    for (const minimum of minimums) {
      if (minimum.settledOn !== null && minimum !== newest) continue
      const units = lesserOf(left, shortageOf(minimum))
      minimum.paidUnits = addMinorUnits(minimum.paidUnits, units)
      left = subtractMinorUnits(left, units)
      settle(minimum, on, false)
    }
    if (newest !== undefined) {
      const onMinimums = subtractMinorUnits(payment.units, left)
      newest.roomUnits = subtractMinorUnits(newest.roomUnits, lesserOf(onMinimums, newest.roomUnits))
    }
    const following = terms[minimums.length]
    if (following !== undefined && payment.recordedOn > following.closedOn) {
      return [{ ...payment, units: left }]
    }
    if (newest === undefined) return []
    const beyond = lesserOf(left, newest.roomUnits)
    newest.roomUnits = subtractMinorUnits(newest.roomUnits, beyond)
    newest.beyondUnits = addMinorUnits(newest.beyondUnits, beyond)
    return []
  }
  const receiveUpTo = (day: CivilDate | undefined): void => {
    for (; next < payments.length; next++) {
      const payment = payments[next] as ReceivedPayment
      if (day !== undefined && payment.on > day) return
      held = [...held, ...receive(payment, payment.on)]
    }
  }

  for (const { closedOn, ownUnits, withdrawnUnits, balanceUnits } of terms) {
    receiveUpTo(closedOn)
    let left = withdrawnUnits
    // The newest first, so that what is still asked for keeps its age.
    for (const minimum of [...minimums].reverse()) {
      if (minimum.settledOn !== null) continue
      const units = lesserOf(left, shortageOf(minimum))
      minimum.withdrawnUnits = addMinorUnits(minimum.withdrawnUnits, units)
      left = subtractMinorUnits(left, units)
      settle(minimum, closedOn, true)
    }
    const minimum: Minimum = {
      closedOn,
      requiredUnits: ownUnits,
      paidUnits: 0,
      withdrawnUnits: 0,
      beyondUnits: 0,
      roomUnits: balanceUnits,
      settledOn: null,
      isWithdrawn: false,
    }
    minimums.push(minimum)
    settle(minimum, closedOn, false)
    held = held.flatMap((payment) => receive(payment, closedOn))
  }
  receiveUpTo(undefined)
  return minimums
}

function lesserOf(one: MinorUnits, other: MinorUnits): MinorUnits {
  return compareMinorUnits(one, other) < 0 ? one : other
}
