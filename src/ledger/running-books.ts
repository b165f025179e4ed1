import { type CivilDate, dayAfter, inOrder, type MinorUnits } from '../foundations'
import type { Account, AccountEvent, Due } from '../model'
import { allocate, openOf } from './allocate'
import { type ClassesOn, orderFinder } from './allocation-rules'
import { type Applying, applyEvent, type PaidParts } from './apply-event'
import { type Books, openBooks, type Pause } from './books'
import type { CompiledLedger } from './ledger-policy'

/** What is in the books at a moment of a replay. */
export interface BooksNow {
  /**
   * The dues of the account; its opening as one due more; then those that events made, in their turn. What was
   * written off or replaced is settled from that day, and what was re-aged has its new due date.
   */
  readonly dues: readonly Due[]
  /** What is left of each due, by its place in `dues`; credits as they are. */
  readonly openUnits: readonly MinorUnits[]
  /** What is left of each component of the dues that payments go to: five for each place in `dues`. */
  readonly parts: readonly MinorUnits[]
  /** Money received for which there was no due yet; it is held for the next one, or to be refunded. */
  readonly unappliedUnits: MinorUnits
  readonly disbursedUnits: MinorUnits
  readonly waivedUnits: MinorUnits
  /** What was open when a new plan took its place. */
  readonly replacedUnits: MinorUnits
  readonly writtenOffUnits: MinorUnits
  /** What came in on what was written off. */
  readonly recoveredUnits: MinorUnits
  readonly pauses: readonly Pause[]
}

/** The books of an account that are kept event by event, each asked for by what the books say just before it. */
export interface RunningBooks {
  /** Offers held money on every day up to this one on which a due may take it, before that day's events. */
  readonly goTo: (day: CivilDate) => void
  /** Applies one event more, of the day gone to. */
  readonly apply: (event: AccountEvent) => void
  /** What is in them now; it changes with the next event. */
  readonly read: () => BooksNow
}

/**
 * The books of an account before any event, to be kept one event at a time, as a replay of all of them keeps them.
 *
 * @param takenBack - The ids of the payments of which a part will be taken back.
 */
export function runBooks(
  account: Account,
  minorDigits: number,
  {
    ledger,
    classesOn,
    takenBack,
  }: {
    readonly ledger: CompiledLedger
    readonly classesOn?: ClassesOn
    readonly takenBack: readonly string[]
  },
): RunningBooks {
  const replay = startReplay(account, minorDigits, orderFinder(ledger, classesOn), takenBack)
  return {
    goTo: (day) => {
      offerUpTo(replay, day)
    },
    apply: (event) => {
      applyNext(replay, event)
    },
    read: () => closeBooks(replay),
  }
}

/** Books under way: what was applied to them, and the last day on which held money was offered. */
export interface Replay {
  readonly books: Books
  readonly applying: Applying
  events: readonly AccountEvent[]
  reached: CivilDate
}

/** A replay before any event. */
export function startReplay(
  account: Account,
  minorDigits: number,
  orderFor: Applying['orderFor'],
  takenBack: readonly string[],
): Replay {
  const paidParts = new Map<string, PaidParts>(takenBack.map((id) => [id, { parts: [] }]))
  return {
    books: openBooks(account, minorDigits),
    applying: { orderFor, paidParts },
    events: [],
    reached: '',
  }
}

/** Applies the rest of the events up to a day, the first of which were applied before. */
export function continueReplay(replay: Replay, events: readonly AccountEvent[], upTo: CivilDate): void {
  for (let at = replay.events.length; at < events.length; at++) applyNext(replay, events[at] as AccountEvent)
  offerUpTo(replay, upTo)
  replay.events = events
}

function applyNext(replay: Replay, event: AccountEvent): void {
  const { books, applying } = replay
  offerUpTo(replay, event.effectiveOn)
  applyEvent(books, event, applying)
  if (books.held !== 0) offerOn(books, event.effectiveOn, applying)
}

function offerUpTo(replay: Replay, day: CivilDate): void {
  const { books, applying, reached } = replay
  if (books.held !== 0) offerHeld(books, reached, day, applying)
  replay.reached = day
}

/** Offers held money on each day after one, up to another, on which dues that exist may take it. */
function offerHeld(books: Books, after: CivilDate, upTo: CivilDate, applying: Applying): void {
  for (const day of turningDays(books, after, upTo)) {
    if (books.held === 0) return
    offerOn(books, day, applying)
  }
}

function offerOn(books: Books, day: CivilDate, { orderFor }: Applying): void {
  books.held = allocate(orderFor(books, day, null), books, day, books.held)
}

/** The days after one, up to another, on which dues are issued, fall due and become past due, earliest first. */
export function turningDays({ dues, queue }: Books, after: CivilDate, upTo: CivilDate): readonly CivilDate[] {
  const days = new Set<CivilDate>()
  const add = (day: CivilDate): void => {
    if (day > after && day <= upTo) days.add(day)
  }
  for (const place of queue) {
    const { dueOn, issuedOn } = dues[place] as Due
    if (issuedOn !== undefined) add(issuedOn)
    add(dueOn)
    if (dueOn >= after && dueOn < upTo) add(dayAfter(dueOn, 1) ?? dueOn)
  }
  return [...days].sort(inOrder)
}

/** What is in the books of a replay now. */
export function closeBooks({ books }: Replay): BooksNow {
  const { dues, parts, held, disbursed, waived, writtenOff, recovered, replaced, stated, pauses } = books
  const openUnits = stated.map((units, place) => units ?? openOf(parts, place))
  return {
    dues,
    openUnits,
    parts,
    unappliedUnits: held,
    disbursedUnits: disbursed,
    waivedUnits: waived,
    replacedUnits: replaced,
    writtenOffUnits: writtenOff,
    recoveredUnits: recovered,
    pauses: [...pauses],
  }
}
