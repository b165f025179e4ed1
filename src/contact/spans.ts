import { instantsOf, type ZoneData } from '../foundations'
import { dayOfStart } from './day-classes'

/** A stretch of time in milliseconds since 1970, from `start` up to but not including `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The time in which a clock shows these minutes of a day, and that in which it shows them again after it was set back; where
 * they closed something before, they keep it closed until the clock has shown them all.
 */
export function spansOfRange(
  zones: ZoneData,
  zone: string,
  dayStart: number,
  from: number,
  to: number,
): readonly Span[] | undefined {
  const on = dayOfStart(dayStart)
  const starts = instantsOf(zones, zone, on, from)
  const ends = instantsOf(zones, zone, on, to)
  if (starts === undefined || ends === undefined) return undefined
  const spans =
    ends.changesAt === null
      ? [{ start: starts.first, end: ends.last }]
      : [
          { start: starts.first, end: ends.first },
          { start: Math.max(ends.changesAt, starts.last), end: ends.last },
        ]
  return spans.filter(({ start, end }) => start < end)
}

/** The same time in as few spans as possible, earliest first. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((left, right) => left.start - right.start)
  const joined: Span[] = []
  for (const span of sorted) {
    const last = joined[joined.length - 1]
    if (last === undefined || span.start > last.end) joined.push(span)
    else if (span.end > last.end) joined[joined.length - 1] = { start: last.start, end: span.end }
  }
  return joined
}

/** What joined spans leave of the time from `from` up to but not including `to`. */
export function betweenSpans(spans: readonly Span[], from: number, to: number): readonly Span[] {
  const left: Span[] = []
  let reached = from
  for (const { start, end } of spans) {
    if (start > reached && reached < to) left.push({ start: reached, end: Math.min(start, to) })
    reached = Math.max(reached, end)
  }
  if (reached < to) left.push({ start: reached, end: to })
  return left
}
