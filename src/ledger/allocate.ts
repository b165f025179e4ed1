import {
  addMinorUnits,
  type CivilDate,
  compareMinorUnits,
  type MinorUnits,
  subtractMinorUnits,
} from '../foundations'
import { type ComponentName, componentNames, type Due } from '../model'
import type { AllocationOrder, AllocationStep, AllocationTiming } from './allocation-order'

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
}

/** How many parts a due has: one per component, in the order of {@link componentNames}. */
export const PARTS = 5

/** The dues that payments can go to, and what is left of each part of them. */
export interface OpenDues {
  /** Places of the dues, by due date and then id. */
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
  return { order, sweeps, isFromLast: order.excess === 'last' }
}

/**
 * Pays dues with money on a day; what is left of the money.
 *
 * @param open - Its `parts` are lowered in place.
 */
export function allocate(
  { sweeps, isFromLast }: CompiledOrder,
  open: OpenDues,
  day: CivilDate,
  money: MinorUnits,
  onPart?: OnPart,
): MinorUnits {
  const { queue, dues, parts } = open
  let left = money
  for (const { timing, components } of sweeps) {
    if (left === 0) return left
    const isReversed = isFromLast && timing === 'in-advance'
    for (let at = 0; at < queue.length && left !== 0; at++) {
      const due = queue[isReversed ? queue.length - 1 - at : at] as number
      const { dueOn, issuedOn } = dues[due] as Due
      const isOfTiming = timing === 'past-due' ? dueOn < day : timing === 'due' ? dueOn === day : dueOn > day
      if (!isOfTiming || (issuedOn !== undefined && issuedOn > day)) continue
      for (const component of components) {
        const place = due * PARTS + component
        const part = parts[place] as MinorUnits
        if (part === 0) continue
        const paid = compareMinorUnits(left, part) < 0 ? left : part
        parts[place] = subtractMinorUnits(part, paid)
        left = subtractMinorUnits(left, paid)
        onPart?.(due, component, timing, paid)
        if (left === 0) break
      }
    }
  }
  return left
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
