import type { ZoneData } from '../foundations'
import { LONGEST_SET_BACK } from './clock-readings'
import { type ClosedMinutes, type DayCloser, MILLISECONDS_PER_DAY, startOfDayAt } from './closed-minutes'

const MINUTES_PER_DAY = 1440
const MILLISECONDS_PER_MINUTE = 60_000
// What lies farther ahead is found by the instants of its edges.
const FARTHEST = 40 * MILLISECONDS_PER_DAY

/**
 * Is a clock neither set forward nor back from three hours before the one instant to three hours after the other? Then what it
 * shows tells all that the instants would.
 */
export function isSteady(zones: ZoneData, zone: string, from: number, to: number): boolean {
  const first = from - LONGEST_SET_BACK
  const last = to + LONGEST_SET_BACK
  if (!(last - first <= FARTHEST)) return false
  const offset = zones.offsetMinutesAt(zone, first)
  // No clock is changed twice within two days.
  for (let at = first + MILLISECONDS_PER_DAY; at < last; at += MILLISECONDS_PER_DAY)
    if (zones.offsetMinutesAt(zone, at) !== offset) return false
  return zones.offsetMinutesAt(zone, last) === offset
}

/**
 * What does a clock that shows this time show when no rule is against contact any more, of these and further ones? That
 * time where none is then, and `Infinity` beyond the horizon.
 */
export function firstOpen(
  rules: readonly DayCloser[],
  further: readonly DayCloser[],
  wall: number,
  horizon: number,
): number {
  let day = startOfDayAt(wall)
  let minute = (wall - day) / MILLISECONDS_PER_MINUTE
  for (; day <= horizon; day += MILLISECONDS_PER_DAY) {
    const end = endOfAll(rules, further, day, minute)
    // Not computed from its parts, of which the minute may be a fraction.
    if (end === minute && minute > 0) return wall
    if (end < MINUTES_PER_DAY) return day + end * MILLISECONDS_PER_MINUTE
    minute = 0
  }
  return Number.POSITIVE_INFINITY
}

/** The first minute of a day from this one on that no rule closes; the end of the day where all are closed. */
function endOfAll(
  rules: readonly DayCloser[],
  further: readonly DayCloser[],
  day: number,
  minute: number,
): number {
  const count = rules.length + further.length
  let reached = minute
  // Each rule in turn, until all have been asked about the same minute.
  for (let index = 0, agreed = 0; agreed < count && reached < MINUTES_PER_DAY; index++) {
    if (index === count) index = 0
    const closedOn = (index < rules.length ? rules[index] : further[index - rules.length]) as DayCloser
    const end = endOfMinutes(closedOn(day), reached)
    agreed = end === reached ? agreed + 1 : 1
    reached = end
  }
  return reached
}

/** The first minute from this one on that is not closed; the end of the day where all are. */
function endOfMinutes(closed: readonly ClosedMinutes[], minute: number): number {
  let reached = minute
  let before: number
  do {
    before = reached
    for (const { from, to } of closed) if (from <= reached && reached < to) reached = to
  } while (reached !== before)
  return reached
}

/** When, by a clock that shows this time, does a rule next begin to be against contact? `Infinity` beyond the horizon. */
export function closureStartsAfter(closedOn: DayCloser, wall: number, horizon: number): number {
  for (let day = startOfDayAt(wall); day <= horizon; day += MILLISECONDS_PER_DAY) {
    let first = Number.POSITIVE_INFINITY
    for (const { from } of closedOn(day)) {
      const start = day + from * MILLISECONDS_PER_MINUTE
      if (start > wall && start < first) first = start
    }
    if (first < Number.POSITIVE_INFINITY) return first
  }
  return Number.POSITIVE_INFINITY
}
