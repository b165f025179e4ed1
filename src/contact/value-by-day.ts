import type { Confidence, DatedValue } from '../foundations'
import { startOfDay } from './day-classes'

/** The value of a rule on a day; `undefined` before the first and from an end on. */
export function valueByDay<Value>(
  history: readonly DatedValue<Value>[],
): (dayStart: number) => Value | undefined {
  const values = history.map(({ value }) => value ?? undefined)
  const [only] = history
  if (only !== undefined && history.length === 1) {
    // As most are.
    const start = startOfDay(only.from)
    const [value] = values
    return (dayStart) => (dayStart >= start ? value : undefined)
  }
  const indexOn = indexByDay(history)
  return (dayStart) => values[indexOn(dayStart)]
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
  const indexOn = indexByDay(history)
  return (dayStart) => history[indexOn(dayStart)]
}

/** Its index; -1 before the first. */
export function indexByDay(history: readonly DatedValue<unknown>[]): (dayStart: number) => number {
  const starts = history.map(({ from }) => startOfDay(from))
  return (dayStart) => {
    // The last is in force as a rule.
    let index = starts.length - 1
    while (index >= 0 && (starts[index] as number) > dayStart) index--
    return index
  }
}
