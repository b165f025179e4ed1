import { type CivilDate, formatMinorUnits, inOrder, isArray, type MinorUnits } from '../foundations'
import { type Account, type ComponentName, componentNames, type Due } from '../model'
import { PARTS } from './allocate'
import { type ClassesOn, orderFinder } from './allocation-rules'
import { type Books, duesOf, isTold, writeParts } from './books'
import { historyOf } from './history'
import type { CompiledLedger } from './ledger-policy'
import { type BooksNow, closeBooks, continueReplay, startReplay, turningDays } from './running-books'

const LAST_DAY = '9999-12-31'

/** The books of an account as of one day. */
export interface AccountBooks extends BooksNow {
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
  let replay = startReplay(account, minorDigits, orderFor, takenBackOf(account))
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
      replay = startReplay(account, minorDigits, orderFor, takenBackOf(account))
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
  const replay = startReplay(account, minorDigits, orderFinder(ledger, classesOn), takenBackOf(account))
  continueReplay(replay, historyOf(account.events ?? [], asOf, knownOn).events, asOf)
  return replay.books
}

/** The ids of the payments of which a part is taken back at some time. */
function takenBackOf({ events = [] }: Account): readonly string[] {
  return events.flatMap((event) => (event.kind === 'chargeback' ? [event.of] : []))
}

function withHeldDays(books: Books, laterDays: readonly CivilDate[], asOf: CivilDate): readonly CivilDate[] {
  return [...new Set([...laterDays, ...turningDays(books, asOf, LAST_DAY)])].sort(inOrder)
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
