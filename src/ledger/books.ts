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
  type ComponentName,
  type Components,
  componentNames,
  type Due,
  OPENING_DUE_ID,
} from '../model'
import { isPaid, newMarks, type OpenDues, PARTS } from './allocate'

/** The place of principal among the parts of a due. */
export const PRINCIPAL = 4

/** The books of an account while its events are applied, one after another. */
export interface Books extends OpenDues {
  readonly dues: Due[]
  readonly queue: number[]
  /** Money received for which there is no due; it is held for the next one, or to be refunded. */
  held: MinorUnits
  disbursed: MinorUnits
  waived: MinorUnits
  writtenOff: MinorUnits
  recovered: MinorUnits
  /** What dues were worth when a restructure replaced them. */
  replaced: MinorUnits
  /** By place, what is open of a due that states it itself; `null` where events decide what is left. */
  readonly stated: (MinorUnits | null)[]
  /** When the clock of the account stood still, earliest first; without an end while it does. */
  readonly pauses: Pause[]
  readonly minorDigits: number
}

/** A stretch in which the clock of an account stood still; `until` is the day it went on, or `null`. */
export interface Pause {
  readonly from: CivilDate
  readonly until: CivilDate | null
  /** As the pause states it; two of unlike cause may overlap. */
  readonly cause?: 'technical'
}

/** The dues of an account, and its opening as one due more, last. */
export function duesOf({ dues, opening }: Account): readonly Due[] {
  if (opening === undefined) return dues
  const { on, oldestDueOn, balance } = opening
  return [...dues, { id: OPENING_DUE_ID, dueOn: oldestDueOn, issuedOn: on, components: balance }]
}

/** The books before any event. */
export function openBooks(account: Account, minorDigits: number): Books {
  const stating = duesOf(account)
  const books: Books = {
    dues: [],
    queue: [],
    parts: new Array<MinorUnits>(stating.length * PARTS).fill(0),
    held: 0,
    disbursed: 0,
    waived: 0,
    writtenOff: 0,
    recovered: 0,
    replaced: 0,
    marks: newMarks(),
    stated: [],
    pauses: [],
    minorDigits,
  }
  for (const due of stating) addDue(books, due)
  return books
}

/** One due more. Payments go to it, in its turn, unless it is a credit or settled by itself. */
export function addDue(books: Books, due: Due): void {
  const { dues, parts, stated, minorDigits } = books
  const place = dues.push(due) - 1
  const whole = writeParts(parts, place, due, minorDigits)
  const isKept = takesPayments(due, whole)
  stated.push(isKept ? null : whole)
  if (isKept) enqueue(books, place)
}

function takesPayments({ settledOn }: Due, whole: MinorUnits): boolean {
  return settledOn === undefined && whole > 0
}

/**
 * Writes the parts of a due that nothing has been paid of: none of one that payments do not go to, and of one
 * whose components have both signs its whole amount as principal. That amount.
 */
export function writeParts(parts: MinorUnits[], place: number, due: Due, minorDigits: number): MinorUnits {
  const { amount, components } = due
  const first = place * PARTS
  let whole: MinorUnits = 0
  let isTold = components !== undefined
  if (components === undefined) whole = readMinorUnits(amount, minorDigits) ?? 0
  else {
    for (let part = 0; part < PARTS; part++) {
      const stated = components[componentNames[part] as ComponentName]
      const units = stated === undefined ? 0 : (readMinorUnits(stated, minorDigits) ?? 0)
      parts[first + part] = units
      whole = addMinorUnits(whole, units)
      if (units < 0) isTold = false
    }
  }
  const isKept = takesPayments(due, whole)
  if (isKept && isTold) return whole
  for (let part = 0; part < PARTS; part++) parts[first + part] = isKept && part === PRINCIPAL ? whole : 0
  return whole
}

/** Do payments tell these components apart? Not where any of them is negative. */
export function isTold(components: Components, minorDigits: number): boolean {
  return componentNames.every((name) => !((readMinorUnits(components[name], minorDigits) ?? 0) < 0))
}

/** The queue by due date, then id. */
export function sortQueue({ dues, queue, marks }: Books): void {
  marks.fill(0)
  queue.sort((left, right) => inTurn(dues[left] as Due, dues[right] as Due))
}

// Most dues come in their order, so that this is a look at the last one.
function enqueue({ dues, queue, marks }: Books, place: number): void {
  const due = dues[place] as Due
  let at = queue.length
  while (at > 0 && inTurn(dues[queue[at - 1] as number] as Due, due) > 0) at--
  if (at === queue.length) {
    queue.push(place)
    return
  }
  queue.splice(at, 0, place)
  marks.fill(0)
}

function inTurn(one: Due, other: Due): number {
  return inOrder(one.dueOn, other.dueOn) || inOrder(one.id, other.id)
}

/** A due that was written off or replaced stands as settled from that day on. */
export function endDue({ dues, queue, marks }: Books, place: number, day: CivilDate): void {
  marks.fill(0)
  dues[place] = { ...(dues[place] as Due), settledOn: day }
  queue.splice(queue.indexOf(place), 1)
}

/** Leaves out of the queue the oldest dues that have nothing left: most payments end where the last one did. */
export function dropPaid({ queue, parts, marks }: Books): void {
  while (queue.length > 0 && isPaid(parts, queue[0] as number)) {
    queue.shift()
    for (let mark = 0; mark < marks.length; mark++) marks[mark] = Math.max(0, (marks[mark] as number) - 1)
  }
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
