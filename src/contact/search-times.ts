import { instantsOf, wallAt, type ZoneData } from '../foundations'
import { type ClosedMinutes, type DayCloser, MILLISECONDS_PER_DAY, startOfDayAt } from './closed-minutes'
import { dayOfStart } from './day-classes'
import { joinSpans, type Span, spansOfRange } from './spans'
import { closureStartsAfter, firstOpen, isSteady } from './steady-clock'

const MINUTES_PER_DAY = 1440

/** Days after the instant asked within which an answer says when it changes. */
export const HORIZON_DAYS = 400

/** The time, from `from` to `to`, in which a rule is against contact by the clock of one zone; all of it where that is not known. */
export function closedSpansIn(
  closedOn: DayCloser,
  zones: ZoneData,
  zone: string,
  from: number,
  to: number,
): readonly Span[] {
  const first = wallAt(zones, zone, from)
  const last = wallAt(zones, zone, to)
  if (first === undefined || last === undefined) return [always]
  const spans: Span[] = []
  // A day more on either side: clocks that are set back at midnight show the day before once more.
  const end = startOfDayAt(last) + MILLISECONDS_PER_DAY
  for (let day = startOfDayAt(first) - MILLISECONDS_PER_DAY; day <= end; day += MILLISECONDS_PER_DAY) {
    for (const range of closedOn(day)) {
      spans.push(...(spansOfRange(zones, zone, day, range.from, range.to) ?? [always]))
    }
  }
  return joinSpans(spans)
}

/**
 * Until when is a rule, which is against contact at this instant, against it without a break, by the clock of one zone?
 * `Infinity` where that is beyond the horizon.
 */
export function endOfClosure(
  closedOn: DayCloser,
  zones: ZoneData,
  zone: string,
  at: number,
  horizon: number,
): number {
  let reached = at
  while (reached <= horizon) {
    const wall = wallAt(zones, zone, reached)
    if (wall === undefined) return Number.POSITIVE_INFINITY
    const ahead = wall - reached
    const end = firstOpen([closedOn], none, wall, horizon + ahead) - ahead
    if (isSteady(zones, zone, reached, end)) return end
    let day = startOfDayAt(wall)
    if (isAllDay(closedOn(day))) {
      // No clock that is changed later than the next day shows any of this day once more.
      if (end === Number.POSITIVE_INFINITY && isSteady(zones, zone, reached, reached + MILLISECONDS_PER_DAY))
        return end
      // Days that are closed as a whole need no instants of their own.
      while (isAllDay(closedOn(day + MILLISECONDS_PER_DAY)) && day <= horizon + MILLISECONDS_PER_DAY)
        day += MILLISECONDS_PER_DAY
      const ended = instantsOf(zones, zone, dayOfStart(day), MINUTES_PER_DAY)?.last
      if (ended === undefined) return Number.POSITIVE_INFINITY
      if (ended > reached) {
        reached = ended
        continue
      }
    }
    const span = closedSpansIn(closedOn, zones, zone, reached, reached).find(
      ({ start, end: last }) => start <= reached && reached < last,
    )
    if (span === undefined) return reached
    reached = span.end
  }
  return Number.POSITIVE_INFINITY
}

/** The first instant after this one at which a rule begins to be against contact, by the clock of one zone. */
export function startOfClosure(
  closedOn: DayCloser,
  zones: ZoneData,
  zone: string,
  at: number,
  horizon: number,
): number {
  const wall = wallAt(zones, zone, at)
  if (wall === undefined) return Number.POSITIVE_INFINITY
  const ahead = wall - at
  const start = closureStartsAfter(closedOn, wall, horizon + ahead) - ahead
  if (isSteady(zones, zone, at, start)) return start
  for (
    let day = startOfDayAt(wall) - MILLISECONDS_PER_DAY;
    day <= horizon + MILLISECONDS_PER_DAY;
    day += MILLISECONDS_PER_DAY
  ) {
    const starts = closedOn(day)
      .flatMap(({ from, to }) => spansOfRange(zones, zone, day, from, to) ?? [always])
      .map(({ start: first }) => first)
      .filter((first) => first > at)
    if (starts.length > 0) return Math.min(...starts)
  }
  return Number.POSITIVE_INFINITY
}

function isAllDay(ranges: readonly ClosedMinutes[]): boolean {
  return ranges.some(({ from, to }) => from === 0 && to === MINUTES_PER_DAY)
}

const none: readonly DayCloser[] = []

// Zone data that knows a zone at one instant and not at another allows nothing.
const always: Span = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY }
