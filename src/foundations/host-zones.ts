import { EARLIEST, LATEST, readInstant } from './instants'
import { type OffsetFrom, type OffsetTimeline, offsetOn, timelineOf, withOffsets } from './offset-timeline'
import type { ZoneData } from './zones'

// Spans written out: bundlers keep a product at the top of a file in every bundle, though nothing uses it.
// Sixteen days: short enough to be cheap when a zone is first asked for, long enough to be few.
const BLOCK = 1_382_400_000
// Two days: no clock on record since 1939 was changed twice within three.
const STEP = 172_800_000
const DAY = 86_400_000
const MILLISECONDS_PER_MINUTE = 60_000

/** The milliseconds by which local time is ahead of UTC, asked of the host. */
type Clock = (instant: number) => number | undefined

interface KnownZone {
  readonly clock: Clock
  timeline: OffsetTimeline
}

/**
 * The zone data of the host, through `Intl`: the only thing in the library that asks the host anything.
 *
 * Keep the result: it remembers the offsets it has looked up. What the host knows depends on its age;
 * where that matters, inject `fixedZones`. A host does not tell the edition of its data to pure code, so
 * the version is `'host'` unless the caller knows it (`process.versions.tz` in Node).
 *
 * Outside the years 1 to 9999, and for what is no number, every zone is unknown.
 *
 * @param version - The edition to report.
 *
 * @example
 * const zones = hostZones()
 * zones.offsetMinutesAt('Asia/Shanghai', 0) // => 480
 * zones.offsetMinutesAt('Nowhere/At-All', 0) // => undefined
 * hostZones('2025c').version // => '2025c'
 */
export function hostZones(version: string = 'host'): ZoneData {
  const zones = new Map<string, KnownZone>()
  const ask = (zone: string, instant: number): number | undefined => {
    // Written so that what is no number is refused, too: `Intl` would throw its own error.
    if (!(instant >= EARLIEST && instant <= LATEST)) return undefined
    let known = zones.get(zone)
    if (known === undefined) {
      const clock = hostClock(zone)
      // Not remembered: there is no end of names that are no zone.
      if (clock === undefined) return undefined
      known = { clock, timeline: timelineOf(Number.NaN, []) }
      zones.set(zone, known)
    }
    const from = Math.floor(instant / BLOCK) * BLOCK
    const offsets = readOffsets(known.clock, from, from + BLOCK)
    if (offsets === undefined) return undefined
    const end = Math.min(from + BLOCK, LATEST + 1)
    known.timeline = withOffsets(known.timeline, Math.max(from, EARLIEST), end, offsets)
    return offsetOn(known.timeline, instant)
  }
  return {
    version,
    offsetMinutesAt: (zone, instant) => {
      const known = zones.get(zone)
      const offset = known === undefined ? Number.NaN : offsetOn(known.timeline, instant)
      return Number.isNaN(offset) ? ask(zone, instant) : offset
    },
  }
}

/** The offset at the start, and each that follows before the end, in minutes. */
function readOffsets(clock: Clock, start: number, end: number): readonly OffsetFrom[] | undefined {
  let offset = clock(start)
  if (offset === undefined) return undefined
  const offsets: OffsetFrom[] = [{ at: Math.max(start, EARLIEST), offset: offset / MILLISECONDS_PER_MINUTE }]
  for (let from = start; from < end; from += STEP) {
    const next = clock(from + STEP)
    if (next === undefined) return undefined
    if (next === offset) continue
    offsets.push({
      at: findChange(clock, from, from + STEP, offset),
      offset: next / MILLISECONDS_PER_MINUTE,
    })
    offset = next
  }
  return offsets
}

/** The first instant after `low`, up to `high`, whose offset is another; changes fall on whole seconds. */
function findChange(clock: Clock, low: number, high: number, offset: number): number {
  let before = low / 1000
  let after = high / 1000
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (clock(middle * 1000) === offset) before = middle
    else after = middle
  }
  return after * 1000
}

function hostClock(zone: string): Clock | undefined {
  // Without a name, `Intl` would answer for the zone of the host.
  if (typeof zone !== 'string') return undefined
  const format = formatterFor(zone)
  if (format === undefined) return undefined
  return (given) => {
    // Where the local day has no four digits, the offset a day nearer: no clock changes at either end.
    const instant = Math.min(Math.max(given, EARLIEST + DAY), LATEST - DAY)
    const numbers = format.format(instant).match(/\d+/g) ?? []
    const [month = '', day = '', year = '', hour = '', minute = '', second = ''] = numbers.map((digits) =>
      digits.padStart(2, '0'),
    )
    const local = readInstant(`${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}Z`)
    return local === undefined ? undefined : local - Math.floor(instant / 1000) * 1000
  }
}

function formatterFor(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    // Not a zone of this host, or a host without `Intl`.
    return undefined
  }
}
