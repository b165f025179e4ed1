import { type CivilDate, dayAfter, formatMinorUnits, inOrder, isArray, type MinorUnits } from '../foundations'
import { type Account, type AccountEvent, type ComponentName, componentNames, type Due } from '../model'
import { allocate, openOf, PARTS } from './allocate'
import { type ClassesOn, orderFinder } from './allocation-rules'
import { type Applying, applyEvent, type PaidParts } from './apply-event'
import { type Books, duesOf, isTold, openBooks, type Pause, writeParts } from './books'
import { historyOf } from './history'
import type { CompiledLedger } from './ledger-policy'

const LAST_DAY = '9999-12-31'

/** The books of an account as of one day. */
export interface AccountBooks {
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
  /** The first later day on which anything above differs by the events, or by held money, or `null`. */
  readonly nextMoneyOn: CivilDate | null
}

/** The day of the question, and of the knowledge that answers it. */
export interface ReplayOptions {
  readonly asOf: CivilDate
  /** Only what was recorded by this day counts; absent: everything. */
  readonly knownOn?: CivilDate
  readonly ledger: CompiledLedger
  /** The classes that an account is in by its oldest unpaid due, where the ledger's rules ask for any. */
  readonly classesOn?: ClassesOn
}

/**
 * What is left of each due of this account as of this day, after its events (还款冲抵)?
 *
 * A pure replay: events that count by then, in the order of day, sequence and id, each on the books as all
 * before left them, whenever it was learned. What a reversal undoes never was, from the day of the reversal.
 * Money goes by the allocation order; what is left over is held, and offered again whenever a due is issued,
 * falls due or becomes past due, before that day's events, and after every event. The order in which events are
 * listed does not matter. A due that states `settledOn` is settled by itself: events do not touch it, nor credits.
 *
 * @param account - An account that was parsed.
 */
export function replayBooks(
  account: Account,
  minorDigits: number,
  { asOf, knownOn, ledger, classesOn }: ReplayOptions,
): AccountBooks {
  const { events: all = [] } = account
  if (all.length === 0) return quietBooks(account, minorDigits)
  const { events, laterDays } = historyOf(all, asOf, knownOn)
  const orderFor = orderFinder(ledger, classesOn)
  let replay = startReplay(account, minorDigits, orderFor)
  continueReplay(replay, events, asOf)
  const { books } = replay
  const days = books.held === 0 ? laterDays : withHeldDays(books, laterDays, asOf)
  const now = closeBooks(replay)
  if (days.length === 0) return { ...now, nextMoneyOn: null }
  // The replay goes on below, and changes these in place.
  const kept = { ...now, dues: [...now.dues], parts: [...now.parts] }
  for (const day of days) {
    const later = historyOf(all, day, knownOn).events
    // A reversal takes out what was applied: only then is all done again.
    if (!replay.events.every((event, index) => event === later[index])) {
      replay = startReplay(account, minorDigits, orderFor)
    }
    continueReplay(replay, later, day)
    if (!isSame(Object.values(kept), Object.values(closeBooks(replay)))) return { ...kept, nextMoneyOn: day }
  }
  return { ...kept, nextMoneyOn: null }
}

/** The books of an account to which nothing ever happened, which most are: its dues are in no queue. */
function quietBooks(account: Account, minorDigits: number): AccountBooks {
  const dues = duesOf(account)
  const parts = new Array<MinorUnits>(dues.length * PARTS).fill(0)
  const openUnits = dues.map((due, place) => writeParts(parts, place, due, minorDigits))
  return {
    dues,
    openUnits,
    parts,
    unappliedUnits: 0,
    disbursedUnits: 0,
    waivedUnits: 0,
    replacedUnits: 0,
    writtenOffUnits: 0,
    recoveredUnits: 0,
    pauses: [],
    nextMoneyOn: null,
  }
}

/** The books of an account as of a day, open for what may be applied next. */
export function booksAsOf(
  account: Account,
  minorDigits: number,
  { asOf, knownOn, ledger, classesOn }: ReplayOptions,
): Books {
  const replay = startReplay(account, minorDigits, orderFinder(ledger, classesOn))
  continueReplay(replay, historyOf(account.events ?? [], asOf, knownOn).events, asOf)
  return replay.books
}

/** Books under way: what was applied to them, and the last day on which held money was offered. */
interface Replay {
  readonly books: Books
  readonly applying: Applying
  events: readonly AccountEvent[]
  reached: CivilDate
}

function startReplay(account: Account, minorDigits: number, orderFor: Applying['orderFor']): Replay {
  const paidParts = new Map<string, PaidParts>()
  for (const event of account.events ?? []) {
    if (event.kind === 'chargeback') paidParts.set(event.of, { parts: [] })
  }
  return {
    books: openBooks(account, minorDigits),
    applying: { orderFor, paidParts },
    events: [],
    reached: '',
  }
}

/** Applies the rest of the events up to a day, the first of which were applied before. */
function continueReplay(replay: Replay, events: readonly AccountEvent[], upTo: CivilDate): void {
  const { books, applying } = replay
  let { reached } = replay
  for (let at = replay.events.length; at < events.length; at++) {
    const event = events[at] as AccountEvent
    if (books.held !== 0) offerHeld(books, reached, event.effectiveOn, applying)
    applyEvent(books, event, applying)
    if (books.held !== 0) offerOn(books, event.effectiveOn, applying)
    reached = event.effectiveOn
  }
  if (books.held !== 0) offerHeld(books, reached, upTo, applying)
  replay.events = events
  replay.reached = upTo
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
function turningDays({ dues, queue }: Books, after: CivilDate, upTo: CivilDate): readonly CivilDate[] {
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

function withHeldDays(books: Books, laterDays: readonly CivilDate[], asOf: CivilDate): readonly CivilDate[] {
  return [...new Set([...laterDays, ...turningDays(books, asOf, LAST_DAY)])].sort(inOrder)
}

function closeBooks({ books }: Replay): Omit<AccountBooks, 'nextMoneyOn'> {
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

/** Do two books, or what is in them, say the same? Equal money has one form, and most dues are the same object. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (isArray(one) && isArray(other)) {
    return one.length === other.length && one.every((entry, index) => isSame(entry, other[index]))
  }
  return typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other)
}

/**
 * What is left of each component that a due states, by its place in the books; `null` for a due that payments
 * do not tell apart: one amount, components of both signs, a credit, or a due settled by itself.
 */
export function componentsOpen(
  { dues, parts, openUnits }: AccountBooks,
  place: number,
  minorDigits: number,
): Readonly<Partial<Record<ComponentName, string>>> | null {
  const { components, settledOn } = dues[place] as Due
  if (components === undefined || settledOn !== undefined || !isTold(components, minorDigits)) return null
  const open = openUnits[place] ?? 0
  if (open < 0) return null
  const left: Partial<Record<ComponentName, string>> = {}
  componentNames.forEach((name, component) => {
    if (components[name] === undefined) return
    left[name] = formatMinorUnits(parts[place * PARTS + component] as MinorUnits, minorDigits)
  })
  return left
}
