import { compareMinorUnits, type MinorUnits, readMinorUnits } from '../foundations'
import { type ComponentName, componentNames, type Due } from '../model'
import type { AllocationOrder, AllocationStep, AllocationTiming, DuePriority } from './allocation-order'

const timings: readonly AllocationTiming[] = ['past-due', 'due', 'in-advance']

/** The place of a timing among the three. */
export const DUE = 1
/** The place of the last timing. */
export const IN_ADVANCE = 2

/** One sweep over the dues of a timing, or of some in a row: the components that each is paid by, in order. */
interface Sweep {
  /** The place of its first timing, and that after its last. */
  readonly from: number
  to: number
  /** Places in {@link componentNames}. */
  readonly components: number[]
}

/** An order made ready; it must be free of issues. */
export interface CompiledOrder {
  readonly order: AllocationOrder
  readonly sweeps: readonly Readonly<Sweep>[]
  /** Whether it treats the dues of one timing unlike those of another. */
  readonly isTimed: boolean
  /** Whether the last of the future dues is paid first. */
  readonly isFromLast: boolean
  /** What puts one due before another; `null` where the queue's own order stands. */
  readonly compare: ((one: Due, other: Due) => number) | null
}

/** The sweeps of an order. */
export function compileOrder(order: AllocationOrder): CompiledOrder {
  const sweeps: Sweep[] = []
  for (const step of order.steps) {
    const { timing: from, component } = partsOfStep(step)
    const present = order.direction === 'horizontal' ? sweeps.find((sweep) => sweep.from === from) : undefined
    if (present === undefined) sweeps.push({ from, to: from + 1, components: [component] })
    else present.components.push(component)
  }
  const isFromLast = order.excess === 'last'
  const compare = comparisonOf(order)
  const joined = compare === null ? joinSweeps(sweeps, isFromLast) : sweeps
  const isTimed = joined.some(({ from, to }) => from > 0 || to < timings.length)
  return { order, sweeps: joined, isTimed, isFromLast, compare }
}

/**
 * Sweeps by the same components over one timing and then the next are one sweep over both, as the queue goes by
 * due date: the order of those who name none never asks which dues are past due.
 */
function joinSweeps(sweeps: readonly Sweep[], isFromLast: boolean): Sweep[] {
  const joined: Sweep[] = []
  for (const sweep of sweeps) {
    const last = joined[joined.length - 1]
    const isTurned = isFromLast && sweep.from === IN_ADVANCE
    if (last?.to === sweep.from && !isTurned && String(last.components) === String(sweep.components)) {
      last.to = sweep.to
    } else joined.push(sweep)
  }
  return joined
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

function partsOfStep(step: AllocationStep): { readonly timing: number; readonly component: number } {
  const cut = step.lastIndexOf('-')
  return {
    timing: timings.indexOf(step.slice(0, cut) as AllocationTiming),
    component: componentNames.indexOf(step.slice(cut + 1) as ComponentName),
  }
}
