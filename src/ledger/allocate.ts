import {
  addMinorUnits,
  type CivilDate,
  compareMinorUnits,
  type MinorUnits,
  readMinorUnits,
  subtractMinorUnits,
} from '../foundations'
import { type ComponentName, componentNames, type Due } from '../model'
import type { AllocationOrder, AllocationStep, AllocationTiming, DuePriority } from './allocation-order'

/** One sweep over the dues of one timing: the components that each due is paid by, in order. */
interface Sweep {
  readonly timing: AllocationTiming
  /** Places in {@link componentNames}. */
  readonly components: readonly number[]
}

/** An order made ready; it must be free of issues. */
export interface CompiledOrder {
  readonly order: AllocationOrder
  readonly sweeps: readonly Sweep[]
  /** Whether the last of the future dues is paid first. */
  readonly isFromLast: boolean
  /** What puts one due before another; `null` where the queue's own order stands. */
  readonly compare: ((one: Due, other: Due) => number) | null
}

/** How many parts a due has: one per component, in the order of {@link componentNames}. */
export const PARTS = 5

/** The dues that payments can go to, and what is left of each part of them. */
export interface OpenDues {
  /** Places of dues that payments go to, by due date and then id; some that have nothing left may be gone. */
  readonly queue: readonly number[]
  readonly dues: readonly Due[]
  /** What is left, {@link PARTS} for each place. */
  readonly parts: MinorUnits[]
}

/** Told of each part that a payment goes to. */
export type OnPart = (due: number, component: number, timing: AllocationTiming, units: MinorUnits) => void

/** The sweeps of an order. */
export function compileOrder(order: AllocationOrder): CompiledOrder {
  const sweeps: { timing: AllocationTiming; components: number[] }[] = []
  for (const step of order.steps) {
    const { timing, component } = partsOfStep(step)
    const present =
      order.direction === 'horizontal' ? sweeps.find((sweep) => sweep.timing === timing) : undefined
    if (present === undefined) sweeps.push({ timing, components: [component] })
    else present.components.push(component)
  }
  return { order, sweeps, isFromLast: order.excess === 'last', compare: comparisonOf(order) }
}

function comparisonOf({ among, ties }: AllocationOrder): CompiledOrder['compare'] {
  if (among === undefined && ties === undefined) return null
  const priorities = (among ?? ['earliest']).filter((priority) => priority !== 'designated')
  return (one, other) => {
    for (const priority of priorities) {
      const order = comparisons[priority](one, other)
      if (order !== 0) return order
    }
    return 0
  }
}

const comparisons: Readonly<Record<Exclude<DuePriority, 'designated'>, (one: Due, other: Due) => number>> = {
  'least-secured': (one, other) => compareMinorUnits(securityOf(one), securityOf(other)),
  heaviest: (one, other) => {
    const [weight, otherWeight] = [
      one.burden ?? Number.NEGATIVE_INFINITY,
      other.burden ?? Number.NEGATIVE_INFINITY,
    ]
    return weight > otherWeight ? -1 : weight < otherWeight ? 1 : 0
  },
  earliest: (one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0),
}

// Four decimals are the most that any currency has; all dues of an account are in one.
function securityOf({ security }: Due): MinorUnits {
  return readMinorUnits(security, 4) ?? 0
}

/**
 * Pays dues with money on a day; what is left of the money.
 *
 * @param open - Its `parts` are lowered in place.
 * @param designated - The ids of the dues that the debtor named.
 */
export function allocate(
  compiled: CompiledOrder,
  open: OpenDues,
  day: CivilDate,
  money: MinorUnits,
  onPart?: OnPart,
  designated: readonly string[] = [],
): MinorUnits {
  if (designated.length === 0 || compiled.order.among?.includes('designated') !== true) {
    return sweep(compiled, open, open.queue, day, money, onPart)
  }
  // What the debtor names comes first, due or not; the rest as if nothing had been named.
  const isNamed = (due: number): boolean => designated.includes((open.dues[due] as Due).id)
  const left = sweep(compiled, open, open.queue.filter(isNamed), day, money, onPart)
  return sweep(
    compiled,
    open,
    open.queue.filter((due) => !isNamed(due)),
    day,
    left,
    onPart,
  )
}

function sweep(
  { sweeps, isFromLast, compare, order }: CompiledOrder,
  { dues, parts }: OpenDues,
  queue: readonly number[],
  day: CivilDate,
  money: MinorUnits,
  onPart: OnPart | undefined,
): MinorUnits {
  let left = money
  const pay = (due: number, { components, timing }: Sweep, most: MinorUnits): void => {
    let share = most
    for (let at = 0; at < components.length; at++) {
      const component = components[at] as number
      const place = due * PARTS + component
      const part = parts[place] as MinorUnits
      if (part === 0) continue
      const paid = compareMinorUnits(share, part) < 0 ? share : part
      parts[place] = subtractMinorUnits(part, paid)
      share = subtractMinorUnits(share, paid)
      left = subtractMinorUnits(left, paid)
      onPart?.(due, component, timing, paid)
      if (share === 0) return
    }
  }
  const isIssued = (due: number): boolean => {
    const { issuedOn } = dues[due] as Due
    return issuedOn === undefined || issuedOn <= day
  }
  // The queue goes by due date, so that each timing is a stretch of it.
  const dueFrom = firstDueFrom(dues, queue, day)
  let advanceFrom = dueFrom
  while (advanceFrom < queue.length && (dues[queue[advanceFrom] as number] as Due).dueOn === day)
    advanceFrom++
  for (const one of sweeps) {
    if (left === 0) return left
    const from = one.timing === 'past-due' ? 0 : one.timing === 'due' ? dueFrom : advanceFrom
    const to = one.timing === 'past-due' ? dueFrom : one.timing === 'due' ? advanceFrom : queue.length
    const isReversed = isFromLast && one.timing === 'in-advance'
    if (compare === null) {
      for (let at = from; at < to && left !== 0; at++) {
        const due = queue[isReversed ? from + to - 1 - at : at] as number
        if (isIssued(due)) pay(due, one, left)
      }
      continue
    }
    const before = (earlier: number, later: number): number =>
      compare(dues[earlier] as Due, dues[later] as Due)
    const turn = queue.slice(from, to).filter(isIssued).sort(before)
    if (isReversed) turn.reverse()
    for (let at = 0; at < turn.length && left !== 0; ) {
      const first = turn[at] as number
      let end = at + 1
      while (order.ties === 'pro-rata' && end < turn.length && before(first, turn[end] as number) === 0) end++
      const alike = turn.slice(at, end)
      const shares =
        alike.length === 1
          ? [left]
          : shareOut(
              left,
              alike.map((due) => openIn(parts, due, one)),
            )
      alike.forEach((due, index) => {
        pay(due, one, shares[index] as MinorUnits)
      })
      at = end
    }
  }
  return left
}

/** The place in a queue of the first due on a day or later. */
function firstDueFrom(dues: readonly Due[], queue: readonly number[], day: CivilDate): number {
  const isBefore = (at: number): boolean => (dues[queue[at] as number] as Due).dueOn < day
  // Paid dues have left the queue, so that the day is near its front: ever longer steps, then halves.
  let low = 0
  let high = 1
  while (high <= queue.length && isBefore(high - 1)) {
    low = high
    high *= 2
  }
  high = Math.min(high - 1, queue.length)
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}

function openIn(parts: readonly MinorUnits[], due: number, { components }: Sweep): MinorUnits {
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

function partsOfStep(step: AllocationStep): {
  readonly timing: AllocationTiming
  readonly component: number
} {
  const cut = step.lastIndexOf('-')
  return {
    timing: step.slice(0, cut) as AllocationTiming,
    component: componentNames.indexOf(step.slice(cut + 1) as ComponentName),
  }
}
