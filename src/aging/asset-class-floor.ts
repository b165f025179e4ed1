import { type Citation, type CivilDate, daysBetween } from '../foundations'
import type { AssetClassFloors } from './asset-class'
import { type Delinquency, daysUntilCount } from './count-delinquency'

/** Which class must an account at least be given (资产分类下限), and by which table? */
export interface AssetClassFloor {
  /** The id of the class. */
  readonly id: string
  /** The id of the table. */
  readonly floors: string
  /** Of the value of the table that is in force. */
  readonly source: Citation
}

/** A floor, and the first day past due on which it is the worst. */
export interface FloorStep {
  readonly fromDay: number
  readonly floor: AssetClassFloor
}

/** What holds from a day on: the steps from day 0 upward, and none from an end on. */
export interface FloorsFrom {
  readonly from: CivilDate
  readonly steps: readonly FloorStep[]
}

/**
 * The floors as of one day, for accounts by their days late: negative before the due date, `-Infinity`
 * where nothing is owed.
 */
export interface FloorsAsOf {
  /** The classes of the value in force, from the best to the worst; none where none is. */
  readonly ids: readonly string[]
  readonly floorAt: (daysLate: number) => AssetClassFloor | null
  /** Days until the class of the floor changes if nothing is paid, or `Infinity`. */
  readonly daysToChange: (daysLate: number) => number
  /** The same where days are counted by rules. */
  readonly daysToChangeBy: (delinquency: Pick<Delinquency, 'countIn'>) => number
}

/** A table of sound floors, ready: one object per class and value, which all answers share. */
export function compileFloors({ id: floors, history }: AssetClassFloors): readonly FloorsFrom[] {
  return history.map(({ from, value, citation }) => {
    const source = { ...citation }
    return {
      from,
      steps: (value ?? []).map(({ id, fromDay }) => ({ fromDay, floor: { id, floors, source } })),
    }
  })
}

/** What do these floors say as of one day? */
export function floorsAsOf(history: readonly FloorsFrom[], asOf: CivilDate): FloorsAsOf {
  let today: readonly FloorStep[] = []
  const later: { readonly startsIn: number; readonly steps: readonly FloorStep[] }[] = []
  for (const { from, steps } of history) {
    if (from <= asOf) today = steps
    else later.push({ startsIn: daysBetween(asOf, from), steps })
  }
  const spans = [{ startsIn: 0, steps: today }, ...later]
  return {
    ids: today.map(({ floor }) => floor.id),
    floorAt: (daysLate) => today[indexAt(today, daysLate)]?.floor ?? null,
    daysToChange: (daysLate) => {
      const id = today[indexAt(today, daysLate)]?.floor.id
      for (let at = 0; at < spans.length; at++) {
        const { startsIn, steps } = spans[at] as (typeof spans)[number]
        const index = indexAt(steps, daysLate + startsIn)
        if (steps[index]?.floor.id !== id) return startsIn
        // Ids are unique among the steps, so that the next step is certainly another class.
        const crossing = (steps[index + 1]?.fromDay ?? Number.POSITIVE_INFINITY) - daysLate
        if (crossing < (spans[at + 1]?.startsIn ?? Number.POSITIVE_INFINITY)) return crossing
      }
      return Number.POSITIVE_INFINITY
    },
    daysToChangeBy: (delinquency) => {
      const floorIn = (days: number): string | undefined => {
        const steps = [...spans].reverse().find(({ startsIn }) => startsIn <= days)?.steps ?? []
        return steps[indexAt(steps, delinquency.countIn(days))]?.floor.id
      }
      const now = floorIn(0)
      const turning = spans.flatMap(({ startsIn, steps }) => [
        startsIn,
        ...steps.map(({ fromDay }) => daysUntilCount(delinquency, fromDay)),
      ])
      const found = turning
        .filter((days) => days > 0 && days < Number.POSITIVE_INFINITY)
        .sort((one, other) => one - other)
        .find((days) => floorIn(days) !== now)
      return found ?? Number.POSITIVE_INFINITY
    },
  }
}

function indexAt(steps: readonly FloorStep[], daysLate: number): number {
  let index = 0
  for (let next = steps[1]; next !== undefined && next.fromDay <= daysLate; next = steps[index + 1]) index++
  return index
}
