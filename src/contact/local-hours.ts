import { type LocalHours, minuteOfClock } from '../model'

/** Minutes of a day, from the first up to but not including the second. */
export type MinuteRange = readonly [from: number, to: number]

const MINUTES_PER_DAY = 1440

/** The whole of a day. */
export const wholeDay: MinuteRange = [0, MINUTES_PER_DAY]

/** Which minutes of a day lie in these hours? Hours that cross midnight lie at both of its ends. */
export function minutesIn(hours: readonly LocalHours[]): readonly MinuteRange[] {
  return hours.flatMap((part): readonly MinuteRange[] => {
    const from = minuteOfClock(part.from) ?? 0
    const to = minuteOfClock(part.to) ?? 0
    if (from < to) return [[from, to]]
    return [
      [0, to],
      [from, MINUTES_PER_DAY],
    ]
  })
}

/** Which minutes of a day lie in none of these ranges? */
export function minutesBetween(ranges: readonly MinuteRange[]): readonly MinuteRange[] {
  const sorted = [...ranges].sort(([left], [right]) => left - right)
  const outside: MinuteRange[] = []
  let reached = 0
  for (const [from, to] of sorted) {
    if (from > reached) outside.push([reached, from])
    reached = Math.max(reached, to)
  }
  if (reached < MINUTES_PER_DAY) outside.push([reached, MINUTES_PER_DAY])
  return outside
}

/** Which minutes of a day lie in none of these hours? */
export function minutesOutside(hours: readonly LocalHours[]): readonly MinuteRange[] {
  return minutesBetween(minutesIn(hours))
}
