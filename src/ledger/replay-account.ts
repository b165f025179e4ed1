import {
  addMinorUnits,
  type CivilDate,
  compareMinorUnits,
  type MinorUnits,
  readMinorUnits,
  subtractMinorUnits,
} from '../foundations'
import { type Account, type Due, minorUnitsOfDue } from '../model'

/** The books of an account as of one day. */
export interface AccountBooks {
  /** The dues of the account, and its opening as one due more, last. */
  readonly dues: readonly Due[]
  /** What is left of each due after the payments so far, by its place in `dues`; credits as they are. */
  readonly openUnits: readonly MinorUnits[]
  /** Money received for which there was no due yet; it is held for the next one. */
  readonly unappliedUnits: MinorUnits
  /** The first later day on which a payment counts, or `null`. */
  readonly nextPaymentOn: CivilDate | null
}

/** The id under which an account's opening appears among its dues. */
export const OPENING_DUE_ID = 'opening'

/**
 * What is left of each due of this account as of this day, after its payments (还款冲抵)?
 *
 * Payments are applied in the order of the days on which they count, each to the oldest due first
 * (by due date, then id), in advance too; what is left over is held and applied to the next due when it
 * is issued. The order in which events are listed does not matter. A due that states `settledOn` is
 * settled by itself: payments do not touch it, nor credits.
 *
 * @param account - An account that was parsed.
 */
export function replayAccount(account: Account, minorDigits: number, asOf: CivilDate): AccountBooks {
  const { opening, events = [] } = account
  const dues: readonly Due[] =
    opening === undefined
      ? account.dues
      : [
          ...account.dues,
          {
            id: OPENING_DUE_ID,
            dueOn: opening.oldestDueOn,
            issuedOn: opening.on,
            components: opening.balance,
          },
        ]
  const openUnits = dues.map((due) => minorUnitsOfDue(due, minorDigits) ?? 0)
  if (events.length === 0) return { dues, openUnits, unappliedUnits: 0, nextPaymentOn: null }

  const queue = dues
    .map((due, index) => ({ due, index }))
    .filter(({ due, index }) => due.settledOn === undefined && (openUnits[index] ?? 0) > 0)
    .sort((left, right) => inOrder(left.due.dueOn, right.due.dueOn) || inOrder(left.due.id, right.due.id))
  let held: MinorUnits = 0
  const apply = (on: CivilDate): void => {
    for (const { due, index } of queue) {
      const open = openUnits[index] ?? 0
      if (open === 0 || (due.issuedOn !== undefined && due.issuedOn > on)) continue
      if (held === 0) return
      const part = compareMinorUnits(held, open) < 0 ? held : open
      openUnits[index] = subtractMinorUnits(open, part)
      held = subtractMinorUnits(held, part)
    }
  }

  // Held money meets the dues of each day on which one is issued, before that day's payments.
  const days = new Map<CivilDate, MinorUnits>()
  for (const { due } of queue)
    if (due.issuedOn !== undefined && due.issuedOn <= asOf) days.set(due.issuedOn, 0)
  let nextPaymentOn: CivilDate | null = null
  for (const { effectiveOn, amount } of events) {
    if (effectiveOn <= asOf) {
      days.set(
        effectiveOn,
        addMinorUnits(days.get(effectiveOn) ?? 0, readMinorUnits(amount, minorDigits) ?? 0),
      )
    } else if (nextPaymentOn === null || effectiveOn < nextPaymentOn) {
      nextPaymentOn = effectiveOn
    }
  }
  for (const [day, paid] of [...days].sort(([left], [right]) => inOrder(left, right))) {
    held = addMinorUnits(held, paid)
    apply(day)
  }
  return { dues, openUnits, unappliedUnits: held, nextPaymentOn }
}

function inOrder(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
