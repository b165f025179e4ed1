import {
  addMinorUnits,
  type CivilDate,
  compareMinorUnits,
  type MinorUnits,
  readMinorUnits,
  subtractMinorUnits,
  sumMinorUnits,
} from '../foundations'
import { type CompiledLedger, historyOf, replayBooks, runBooks } from '../ledger'
import type { Account, AccountEvent } from '../model'

/** What an account lost up to the end of a day, and what came in on it. */
export interface AccountLosses {
  readonly writtenOff: MinorUnits
  readonly recovered: MinorUnits
}

/** A chargeback after which money that had come in on a write-off is owed again. */
interface Relapse {
  /** That of its due in the books. */
  readonly place: number
  /** What is left of it. */
  open: MinorUnits
}

/** What a payment did, as far as it matters when it is taken back: what came last goes first. */
interface Received {
  held: MinorUnits
  recovered: MinorUnits
}

/**
 * What did an account lose up to the end of a day, and what came in on it?
 *
 * The ledger owes a charged-back payment anew and leaves what it had recovered as it was. Here a recovery that bounced
 * is none: what is open of its chargeback is not recovered, and what is written off of it is not lost a second time.
 */
export function accountLosses(
  account: Account,
  minorDigits: number,
  asOf: CivilDate,
  ledger: CompiledLedger,
): AccountLosses {
  const { events: all = [] } = account
  const { events } = historyOf(all, asOf, undefined)
  if (!events.some(({ kind }) => kind === 'chargeback')) {
    const { writtenOffUnits, recoveredUnits } = replayBooks(account, minorDigits, { asOf, ledger })
    return { writtenOff: writtenOffUnits, recovered: recoveredUnits }
  }
  const takenBack = events.flatMap((event) => (event.kind === 'chargeback' ? [event.of] : []))
  const books = runBooks(account, minorDigits, { ledger, takenBack })
  const received = new Map<string, Received>()
  const relapses: Relapse[] = []
  let lostAgain: MinorUnits = 0
  let forgone: MinorUnits = 0
  for (const event of events) {
    books.goTo(event.effectiveOn)
    settle(relapses, books.read().openUnits)
    const before = books.read()
    books.apply(event)
    const after = books.read()
    const settled = settle(relapses, after.openUnits)
    if (event.kind === 'payment') {
      received.set(event.id, {
        held: grown(before.unappliedUnits, after.unappliedUnits),
        recovered: addMinorUnits(grown(before.recoveredUnits, after.recoveredUnits), settled),
      })
    } else if (event.kind === 'write-off') lostAgain = addMinorUnits(lostAgain, settled)
    else if (!isMoney(event)) forgone = addMinorUnits(forgone, settled)
    else if (event.kind === 'chargeback') {
      const back = takenFrom(received.get(event.of), readMinorUnits(event.amount, minorDigits) ?? 0)
      const place = after.dues.length - 1
      // Where held money bore all of it, nothing is owed again.
      const isOwed = after.dues[place]?.id === `chargeback:${event.id}`
      if (isOwed) relapses.push({ place, open: least(back, after.openUnits[place] ?? 0) })
    }
  }
  books.goTo(asOf)
  const { openUnits, writtenOffUnits, recoveredUnits } = books.read()
  settle(relapses, openUnits)
  const notRecovered = sumMinorUnits([...relapses.map(({ open }) => open), lostAgain, forgone])
  return {
    writtenOff: subtractMinorUnits(writtenOffUnits, lostAgain),
    recovered: subtractMinorUnits(recoveredUnits, notRecovered),
  }
}

/** Notes what is left of each; how much less it is than it was. */
function settle(relapses: readonly Relapse[], openUnits: readonly MinorUnits[]): MinorUnits {
  return sumMinorUnits(
    relapses.map((relapse) => {
      const open = least(relapse.open, openUnits[relapse.place] ?? 0)
      const settled = subtractMinorUnits(relapse.open, open)
      relapse.open = open
      return settled
    }),
  )
}

/** How much of a recovery goes back with this much of its payment? What was held of it goes first. */
function takenFrom(payment: Received | undefined, money: MinorUnits): MinorUnits {
  if (payment === undefined) return 0
  const fromHeld = least(money, payment.held)
  const fromRecovered = least(subtractMinorUnits(money, fromHeld), payment.recovered)
  payment.held = subtractMinorUnits(payment.held, fromHeld)
  payment.recovered = subtractMinorUnits(payment.recovered, fromRecovered)
  return fromRecovered
}

/** Does an event pay, or take back? Others let go of what they settle. */
function isMoney({ kind }: AccountEvent): boolean {
  return kind !== 'waiver' && kind !== 'restructure' && kind !== 'plan-change'
}

function grown(before: MinorUnits, after: MinorUnits): MinorUnits {
  return compareMinorUnits(after, before) > 0 ? subtractMinorUnits(after, before) : 0
}

function least(one: MinorUnits, other: MinorUnits): MinorUnits {
  return compareMinorUnits(one, other) < 0 ? one : other
}
