import {
  addMinorUnits,
  type CivilDate,
  compareMinorUnits,
  type MinorUnits,
  subtractMinorUnits,
} from '../foundations'
import type { Due } from '../model'
import { type CompiledOrder, DUE, IN_ADVANCE } from './compile-order'

/** How many parts a due has: one per component, in the order of `componentNames`. */
export const PARTS = 5

/** The dues that payments can go to, and what is left of each part of them. */
export interface OpenDues {
  /** Places of dues that payments go to, by due date and then id; some that have nothing left may be gone. */
  readonly queue: readonly number[]
  readonly dues: readonly Due[]
  /** What is left, {@link PARTS} for each place. */
  readonly parts: MinorUnits[]
  /**
   * Places in the queue that are found again from where they were: where the dues of each timing start, and then by
   * component, up to where nothing is left of it. Parts are only paid and days only pass, so that all of them move
   * on, until the queue changes and they start anew.
   */
  readonly marks: number[]
}

const CLEARED = IN_ADVANCE + 1

/** The marks of a queue that was not looked at yet. */
export function newMarks(): number[] {
  return [0, 0, 0, 0, 0, 0, 0, 0]
}

/** Told of each part that a payment goes to. */
export type OnPart = (due: number, component: number, units: MinorUnits) => void

/**
 * Pays dues with money on a day; what is left of the money.
 *
 * @param open - Its `parts` are lowered in place, and its `marks` moved; no day is earlier than the last.
 * @param designated - The ids of the dues that the debtor named.
 */
export function allocate(
  compiled: CompiledOrder,
  open: OpenDues,
  day: CivilDate,
  money: MinorUnits,
  onPart?: OnPart,
  designated?: readonly string[],
): MinorUnits {
  if (designated === undefined || compiled.order.among?.includes('designated') !== true) {
    return sweep(compiled, open, day, money, onPart)
  }
  // What the debtor names comes first, due or not; the rest as if nothing had been named.
  const sweepThose = (isNamed: boolean, left: MinorUnits): MinorUnits => {
    const queue = open.queue.filter((due) => designated.includes((open.dues[due] as Due).id) === isNamed)
    return sweep(compiled, { ...open, queue, marks: newMarks() }, day, left, onPart)
  }
  return sweepThose(false, sweepThose(true, money))
}

function sweep(
  { sweeps, isTimed, isFromLast, compare, order }: CompiledOrder,
  open: OpenDues,
  day: CivilDate,
  money: MinorUnits,
  onPart: OnPart | undefined,
): MinorUnits {
  const { dues, queue, parts, marks } = open
  let left = money
  if (isTimed) passDays(open, day)
  for (const { from: first, to: last, components } of sweeps) {
    if (left === 0) return left
    const start = marks[first] as number
    const to = last > IN_ADVANCE ? queue.length : (marks[last] as number)
    const isReversed = isFromLast && first === IN_ADVANCE
    if (compare === null) {
      const from =
        components.length === 1 ? Math.max(start, passCleared(open, components[0] as number)) : start
      for (let at = from; at < to && left !== 0; at++) {
        const due = queue[isReversed ? from + to - 1 - at : at] as number
        left = pay(open, due, components, day, left, onPart)
      }
      continue
    }
    const before = (earlier: number, later: number): number =>
      compare(dues[earlier] as Due, dues[later] as Due)
    const turn = queue
      .slice(start, to)
      .filter((due) => isIssued(dues[due] as Due, day))
      .sort(before)
    if (isReversed) turn.reverse()
    for (let at = 0; at < turn.length && left !== 0; ) {
      const next = turn[at] as number
      let end = at + 1
      while (order.ties === 'pro-rata' && end < turn.length && before(next, turn[end] as number) === 0) end++
      const alike = turn.slice(at, end)
      const shares =
        alike.length === 1
          ? [left]
          : shareOut(
              left,
              alike.map((due) => openIn(parts, due, components)),
            )
      alike.forEach((due, index) => {
        const share = shares[index] as MinorUnits
        if (share === 0) return
        const rest = pay(open, due, components, day, share, onPart)
        left = subtractMinorUnits(left, subtractMinorUnits(share, rest))
      })
      at = end
    }
  }
  return left
}

/** Pays what is left of some components of a due, one after another; what is left of the money. */
function pay(
  { dues, parts }: OpenDues,
  due: number,
  components: readonly number[],
  day: CivilDate,
  money: MinorUnits,
  onPart: OnPart | undefined,
): MinorUnits {
  let left = money
  for (let at = 0; at < components.length; at++) {
    const component = components[at] as number
    const place = due * PARTS + component
    const part = parts[place] as MinorUnits
    // Most parts that are looked at have nothing left; only of another does its due matter.
    if (part === 0) continue
    if (!isIssued(dues[due] as Due, day)) return left
    const isCovered = compareMinorUnits(left, part) >= 0
    onPart?.(due, component, isCovered ? part : left)
    parts[place] = isCovered ? 0 : subtractMinorUnits(part, left)
    left = isCovered ? subtractMinorUnits(left, part) : 0
    if (left === 0) return left
  }
  return left
}

/** Does a due exist on a day? */
export function isIssued({ issuedOn }: Due, day: CivilDate): boolean {
  return issuedOn === undefined || issuedOn <= day
}

/** The place in the queue from which on something may be left of a component. */
function passCleared({ queue, parts, marks }: OpenDues, component: number): number {
  let at = marks[CLEARED + component] as number
  while (at < queue.length && parts[(queue[at] as number) * PARTS + component] === 0) at++
  marks[CLEARED + component] = at
  return at
}

/** Moves the starts of the timings on to a day. */
function passDays({ dues, queue, marks }: OpenDues, day: CivilDate): void {
  let at = marks[DUE] as number
  while (at < queue.length && (dues[queue[at] as number] as Due).dueOn < day) at++
  marks[DUE] = at
  while (at < queue.length && (dues[queue[at] as number] as Due).dueOn === day) at++
  marks[IN_ADVANCE] = at
}

function openIn(parts: readonly MinorUnits[], due: number, components: readonly number[]): MinorUnits {
  return components.reduce<MinorUnits>(
    (sum, component) => addMinorUnits(sum, parts[due * PARTS + component] as MinorUnits),
    0,
  )
}

/** Money shared in proportion to what is open, at most that; odd units go by largest remainder, then by turn. */
function shareOut(money: MinorUnits, open: readonly MinorUnits[]): readonly MinorUnits[] {
  const whole = open.reduce<bigint>((sum, one) => sum + BigInt(one), 0n)
  if (whole <= BigInt(money)) return open
  const shares = open.map((one) => (BigInt(one) * BigInt(money)) / whole)
  const rests = open.map((one, index) => BigInt(one) * BigInt(money) - (shares[index] as bigint) * whole)
  let odd = BigInt(money) - shares.reduce((sum, one) => sum + one, 0n)
  const byRest = rests.map((_, index) => index)
  byRest.sort((one, other) => compareMinorUnits(rests[other] as bigint, rests[one] as bigint) || one - other)
  for (const index of byRest) {
    if (odd === 0n) break
    shares[index] = (shares[index] as bigint) + 1n
    odd -= 1n
  }
  return shares.map((share) => addMinorUnits(share, 0))
}

/** Has a due nothing left? */
export function isPaid(parts: readonly MinorUnits[], due: number): boolean {
  for (let place = due * PARTS; place < (due + 1) * PARTS; place++) if (parts[place] !== 0) return false
  return true
}

/** What is left of a due, all its parts together. */
export function openOf(parts: readonly MinorUnits[], due: number): MinorUnits {
  let sum: MinorUnits = 0
  for (let place = due * PARTS; place < (due + 1) * PARTS; place++) {
    sum = addMinorUnits(sum, parts[place] as MinorUnits)
  }
  return sum
}
