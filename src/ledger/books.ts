import {
  addMinorUnits,
  type CivilDate,
  compareMinorUnits,
  inOrder,
  type MinorUnits,
  readMinorUnits,
  subtractMinorUnits,
} from '../foundations'
import {
  type Account,
  type Components,
  componentNames,
  type Due,
  minorUnitsOfDue,
  OPENING_DUE_ID,
} from '../model'
import { isPaid, type OpenDues, PARTS } from './allocate'

/** The place of principal among the parts of a due. */
export const PRINCIPAL = 4

/** The books of an account while its events are applied, one after another. */
export interface Books extends OpenDues {
  readonly dues: Due[]
  readonly queue: number[]
  /** Money received for which there is no due; it is held for the next one, or to be refunded. */
  held: MinorUnits
  waived: MinorUnits
  writtenOff: MinorUnits
  recovered: MinorUnits
  /** What dues were worth when a restructure replaced them. */
  replaced: MinorUnits
  /** By place, whether events decide what is left of the due; else it states it itself. */
  readonly isKept: boolean[]
  readonly minorDigits: number
}

/** The dues of an account, and its opening as one due more, last. */
export function duesOf({ dues, opening }: Account): readonly Due[] {
  if (opening === undefined) return dues
  const { on, oldestDueOn, balance } = opening
  return [...dues, { id: OPENING_DUE_ID, dueOn: oldestDueOn, issuedOn: on, components: balance }]
}

/** The books before any event. */
export function openBooks(account: Account, minorDigits: number): Books {
  const books: Books = {
    dues: [],
    queue: [],
    parts: [],
    held: 0,
    waived: 0,
    writtenOff: 0,
    recovered: 0,
    replaced: 0,
    isKept: [],
    minorDigits,
  }
  for (const due of duesOf(account)) addDue(books, due)
  return books
}

/**
 * One due more. Payments go to it, in its turn, unless it is a credit or settled by itself; a due whose
 * components have both signs is taken as one amount, as principal.
 */
export function addDue(books: Books, due: Due): void {
  const { dues, parts, minorDigits } = books
  const place = dues.push(due) - 1
  books.isKept.push(false)
  for (let part = 0; part < PARTS; part++) parts.push(0)
  const whole = minorUnitsOfDue(due, minorDigits) ?? 0
  if (due.settledOn !== undefined || !(whole > 0)) return
  books.isKept[place] = true
  enqueue(books, place)
  writeParts(parts, place, due, whole, minorDigits)
}

/** The parts of a due that nothing has been paid of. */
export function writeParts(
  parts: MinorUnits[],
  place: number,
  { components }: Due,
  whole: MinorUnits,
  minorDigits: number,
): void {
  if (components === undefined || !isTold(components, minorDigits)) {
    parts[place * PARTS + PRINCIPAL] = whole
    return
  }
  for (let part = 0; part < PARTS; part++) {
    const name = componentNames[part]
    const amount = name === undefined ? undefined : components[name]
    if (amount !== undefined) parts[place * PARTS + part] = readMinorUnits(amount, minorDigits) ?? 0
  }
}

/** Do payments tell these components apart? Not where any of them is negative. */
export function isTold(components: Components, minorDigits: number): boolean {
  return componentNames.every((name) => !((readMinorUnits(components[name], minorDigits) ?? 0) < 0))
}

/** The queue by due date, then id. */
export function sortQueue({ dues, queue }: Books): void {
  queue.sort((left, right) => inTurn(dues[left] as Due, dues[right] as Due))
}

// Most dues come in their order, so that this is a look at the last one.
function enqueue({ dues, queue }: Books, place: number): void {
  const due = dues[place] as Due
  let at = queue.length
  while (at > 0 && inTurn(dues[queue[at - 1] as number] as Due, due) > 0) at--
  queue.splice(at, 0, place)
}

function inTurn(one: Due, other: Due): number {
  return inOrder(one.dueOn, other.dueOn) || inOrder(one.id, other.id)
}

/** A due that was written off or replaced stands as settled from that day on. */
export function endDue({ dues, queue }: Books, place: number, day: CivilDate): void {
  dues[place] = { ...(dues[place] as Due), settledOn: day }
  queue.splice(queue.indexOf(place), 1)
}

/** Leaves out of the queue the oldest dues that have nothing left: most payments end where the last one did. */
export function dropPaid({ queue, parts }: Books): void {
  let paid = 0
  while (paid < queue.length && isPaid(parts, queue[paid] as number)) paid++
  if (paid > 0) queue.splice(0, paid)
}

/** Takes what is left of a due out of the books, part by part; the sum. */
export function clearDue({ parts }: Books, place: number): MinorUnits {
  let sum: MinorUnits = 0
  for (let at = place * PARTS; at < (place + 1) * PARTS; at++) {
    sum = addMinorUnits(sum, parts[at] as MinorUnits)
    parts[at] = 0
  }
  return sum
}

/** Takes money out of what is held; what of it was not there. */
export function takeHeld(books: Books, money: MinorUnits): MinorUnits {
  if (compareMinorUnits(books.held, money) >= 0) {
    books.held = subtractMinorUnits(books.held, money)
    return 0
  }
  const missing = subtractMinorUnits(money, books.held)
  books.held = 0
  return missing
}
