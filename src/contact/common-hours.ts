import { type Blocked, holdAgainst } from './blocked'
import { type DayCloser, MILLISECONDS_PER_DAY } from './closed-minutes'
import type { OneClock } from './one-clock'

/** A rule that may block. */
export interface PlainRule {
  readonly id: string
  /** Which of the rules of the law it is: ids may stand in several packs. */
  readonly number: number
  readonly closedOn: DayCloser
}

/** What rules say of one instant by one clock. */
export interface HoursReading {
  /** The instant; the day that the clock shows, by its start; and the minutes of it that have passed. */
  readonly times: Float64Array
  /** Whether the clock is known then and shows no time once more, on a day on which every rule has a value or an end. */
  isPlain: boolean
  /** What stands in the way. */
  blocked: Blocked
}

const AT = 0
/** The place of the start of the day in {@link HoursReading.times}. */
export const DAY_START = 1
/** The place of the minutes. */
export const MINUTE = 2

/** The rules that all debtors in one zone have in common, such as those on hours. */
export interface CommonHours {
  readonly closers: readonly DayCloser[]
  readonly clock: OneClock
  readonly firstDay: number
  readonly lastDay: number
  /** What they say of an instant. Kept for the next call, which is likely to ask of the same instant, and changed by it. */
  readonly readAt: (at: number) => HoursReading
}

const MILLISECONDS_PER_MINUTE = 60_000

/** What these rules say of an instant by this clock. */
export function commonHours(
  rules: readonly PlainRule[],
  clock: OneClock,
  firstDay: number,
  lastDay: number,
  unblocked: Blocked,
): CommonHours {
  // Numbers in an array of numbers: in any other place each would be an object of its own, made anew for every instant.
  const times = new Float64Array(3).fill(Number.NaN)
  const reading: HoursReading = { times, isPlain: false, blocked: unblocked }
  return {
    closers: rules.map(({ closedOn }) => closedOn),
    clock,
    firstDay,
    lastDay,
    readAt: (at) => {
      if (at === times[AT]) return reading
      const wall = at + clock.offsetAt(at)
      const dayStart = Math.floor(wall / MILLISECONDS_PER_DAY) * MILLISECONDS_PER_DAY
      const minute = (wall - dayStart) / MILLISECONDS_PER_MINUTE
      times[AT] = at
      times[DAY_START] = dayStart
      times[MINUTE] = minute
      // Not where there is no offset either.
      reading.isPlain = firstDay <= dayStart && dayStart <= lastDay
      if (!reading.isPlain) return reading
      let held = unblocked
      for (const { id, closedOn } of rules) held = holdAgainst(held, id, closedOn(dayStart), minute)
      reading.blocked = held
      return reading
    },
  }
}
