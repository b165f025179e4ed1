import {
  addMinorUnits,
  type CivilDate,
  compareMinorUnits,
  formatMinorUnits,
  type MinorUnits,
  readMinorUnits,
  subtractMinorUnits,
} from '../foundations'
import { type AccountEvent, type Components, componentNames, type Due, type Waiver } from '../model'
import { allocate, isIssued, isPaid, PARTS } from './allocate'
import {
  addDue,
  type Books,
  clearDue,
  dropPaid,
  endDue,
  type Pause,
  PRINCIPAL,
  sortQueue,
  takeHeld,
} from './books'
import type { CompiledOrder } from './compile-order'

/** What one payment went to, kept while it may still be taken back. */
export interface PaidParts {
  /** Places in the parts of the books, with what went there; last first. */
  readonly parts: { readonly component: number; units: MinorUnits }[]
}

/** What applying events needs beside the books. */
export interface Applying {
  /** The order in which money goes, asked just before it does; `null` for money that was held. */
  readonly orderFor: (books: Books, day: CivilDate, event: AccountEvent | null) => CompiledOrder
  /** By the id of each payment of which a part is taken back later. */
  readonly paidParts: Map<string, PaidParts>
}

/** The books after one event more. */
export function applyEvent(books: Books, event: AccountEvent, applying: Applying): void {
  const { effectiveOn: day } = event
  switch (event.kind) {
    case 'payment':
    case 'transfer-in':
      receive(books, event, unitsOf(books, event.amount), applying)
      return
    case 'recovery':
      books.held = addMinorUnits(books.held, recover(books, unitsOf(books, event.amount)))
      return
    case 'refund':
    case 'transfer-out': {
      const missing = takeHeld(books, unitsOf(books, event.amount))
      // Money that the debtor got without its being held is owed, from that day.
      if (missing !== 0) bear(books, `${event.kind}:${event.id}`, day, { principal: format(books, missing) })
      return
    }
    case 'chargeback':
      takeBack(books, event.of, `chargeback:${event.id}`, day, unitsOf(books, event.amount), applying)
      return
    case 'charge':
      bear(books, event.id, day, { [event.component]: event.amount }, event.dueOn)
      return
    case 'waiver':
      waive(books, event)
      return
    case 'write-off':
      for (const due of openPlaces(books, day)) {
        books.writtenOff = addMinorUnits(books.writtenOff, clearDue(books, due))
        endDue(books, due, day)
      }
      return
    case 're-aging':
    case 'acceleration':
      for (const place of openPlaces(books, day)) {
        const due = books.dues[place] as Due
        const moves = event.kind === 're-aging' ? due.dueOn < day : due.dueOn > (event.dueOn ?? day)
        if (moves) books.dues[place] = { ...due, dueOn: event.dueOn ?? day }
      }
      sortQueue(books)
      return
    case 'disbursement':
      books.disbursed = addMinorUnits(books.disbursed, unitsOf(books, event.amount))
      for (const due of event.dues ?? []) addDue(books, { issuedOn: day, ...due })
      return
    case 'restructure':
    case 'plan-change':
      for (const place of openPlaces(books, day)) {
        if (event.replaces?.includes((books.dues[place] as Due).id) === false) continue
        books.replaced = addMinorUnits(books.replaced, clearDue(books, place))
        endDue(books, place, day)
      }
      for (const due of event.dues) addDue(books, { issuedOn: day, ...due })
      return
    case 'pause':
      pauseClock(books, day, event.cause)
      return
    case 'resume':
      books.pauses.forEach((pause, index) => {
        if (pause.until === null) books.pauses[index] = { ...pause, until: day }
      })
      return
    case 'reversal':
      // It has taken out what it undoes.
      return
  }
}

/** A clock that stands still for one cause may stand still for another besides. */
function pauseClock({ pauses }: Books, from: CivilDate, cause: Pause['cause']): void {
  if (pauses.some((pause) => pause.until === null && pause.cause === cause)) return
  pauses.push(cause === undefined ? { from, until: null } : { from, until: null, cause })
}

function receive(books: Books, event: AccountEvent, money: MinorUnits, applying: Applying): void {
  const kept = applying.paidParts.size === 0 ? undefined : applying.paidParts.get(event.id)
  const order = applying.orderFor(books, event.effectiveOn, event)
  const designated = event.kind === 'payment' ? event.dueIds : undefined
  const left = allocate(
    order,
    books,
    event.effectiveOn,
    money,
    kept === undefined
      ? undefined
      : (_due, component, units) => {
          kept.parts.unshift({ component, units })
        },
    designated,
  )
  dropPaid(books)
  if (left !== 0) books.held = addMinorUnits(books.held, recover(books, left))
}

/** Puts money toward what was written off; what of it is left. */
export function recover(books: Books, money: MinorUnits): MinorUnits {
  const lost = subtractMinorUnits(books.writtenOff, books.recovered)
  const part = compareMinorUnits(money, lost) < 0 ? money : lost
  books.recovered = addMinorUnits(books.recovered, part)
  return subtractMinorUnits(money, part)
}

function takeBack(
  books: Books,
  paymentId: string,
  dueId: string,
  day: CivilDate,
  money: MinorUnits,
  { paidParts }: Applying,
): void {
  let left = takeHeld(books, money)
  const sums = componentNames.map((): MinorUnits => 0)
  const give = (component: number, units: MinorUnits): void => {
    sums[component] = addMinorUnits(sums[component] as MinorUnits, units)
    left = subtractMinorUnits(left, units)
  }
  // What was paid last is owed again first.
  for (const part of paidParts.get(paymentId)?.parts ?? []) {
    const units = compareMinorUnits(left, part.units) < 0 ? left : part.units
    part.units = subtractMinorUnits(part.units, units)
    give(part.component, units)
  }
  // Money that went to no due when it came, and to one since, was not told apart.
  if (left !== 0) give(PRINCIPAL, left)
  const components: Record<string, string> = {}
  componentNames.forEach((name, component) => {
    const units = sums[component] as MinorUnits
    if (units !== 0) components[name] = format(books, units)
  })
  if (Object.keys(components).length > 0) bear(books, dueId, day, components)
}

function waive(books: Books, { effectiveOn, components, dueId }: Waiver): void {
  componentNames.forEach((name, component) => {
    let left = unitsOf(books, components[name])
    for (const place of openPlaces(books, effectiveOn)) {
      if (left === 0) return
      if (dueId !== undefined && (books.dues[place] as Due).id !== dueId) continue
      const at = place * PARTS + component
      const part = books.parts[at] as MinorUnits
      const units = compareMinorUnits(left, part) < 0 ? left : part
      books.parts[at] = subtractMinorUnits(part, units)
      books.waived = addMinorUnits(books.waived, units)
      left = subtractMinorUnits(left, units)
    }
  })
}

/** The dues that exist on a day and have something left, the oldest first. */
function openPlaces({ dues, queue, parts }: Books, day: CivilDate): readonly number[] {
  return queue.filter((place) => isIssued(dues[place] as Due, day) && !isPaid(parts, place))
}

function bear(books: Books, id: string, day: CivilDate, components: Components, dueOn = day): void {
  addDue(books, { id, dueOn, issuedOn: day, components })
}

function unitsOf({ minorDigits }: Books, amount: unknown): MinorUnits {
  return readMinorUnits(amount, minorDigits) ?? 0
}

function format({ minorDigits }: Books, units: MinorUnits): string {
  return formatMinorUnits(units, minorDigits)
}
