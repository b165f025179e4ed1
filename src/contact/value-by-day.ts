import type { Confidence, DatedValue } from '../foundations'
import { startOfDay } from './day-classes'

/** The value of a rule on a day; `undefined` before the first and from an end on. */
export function valueByDay<Value>(
  history: readonly DatedValue<Value>[],
): (dayStart: number) => Value | undefined {
  const entryOn = entryByDay(history)
  return (dayStart) => entryOn(dayStart)?.value ?? undefined
}

/** How well the value of a rule on a day is supported; `undefined` where it has none. */
export function confidenceByDay(
  history: readonly DatedValue<unknown>[],
): (dayStart: number) => Confidence | undefined {
  const entryOn = entryByDay(history)
  return (dayStart) => {
    const entry = entryOn(dayStart)
    return entry === undefined || entry.value === null ? undefined : entry.citation.confidence
  }
}

/** The entry of a history that a day lies under, an end included. */
export function entryByDay<Value>(
  history: readonly DatedValue<Value>[],
): (dayStart: number) => DatedValue<Value> | undefined {
  const starts = history.map(({ from }) => startOfDay(from))
  return (dayStart) => {
    // The last is in force as a rule.
    for (let at = starts.length - 1; at >= 0; at--) if ((starts[at] as number) <= dayStart) return history[at]
    return undefined
  }
}
