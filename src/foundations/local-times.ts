import { addDays, type CivilDate, toDayNumber, toWholeNumber } from './civil-date'
import { expectInstant, type Instant } from './instants'
import { type Fault, inputError, verbatim } from './issues'
import { LARGEST_OFFSET_MINUTES, type ZoneData } from './zones'

/** What the clocks show: a day and a time of day, without an offset. */
export interface LocalTime {
  readonly on: CivilDate
  /** Whole minutes since the clock showed 00:00. */
  readonly minuteOfDay: number
  readonly second: number
  readonly millisecond: number
}

/** The instants of one local time, in milliseconds since 1970. */
export interface LocalTimeInstants {
  /** From when on the clocks have shown this time, or a later one: see {@link instantAt}. */
  readonly first: number
  /** From when on they show nothing earlier: see {@link lastInstantAt}. */
  readonly last: number
  /** When the clocks are set back, if they show this time once before that and once more from then on. */
  readonly changesAt: number | null
}

const MILLISECONDS_PER_DAY = 86_400_000
const MILLISECONDS_PER_MINUTE = 60_000
const MINUTES_PER_DAY = 1440
const DAY_NUMBER_OF_1970 = 719162

/**
 * What do the clocks of a zone show at an instant (当地时间)?
 *
 * @returns `undefined` for a zone that the data does not know.
 * @throws ArrearsError `invalid-input` for what is not an instant; `date-out-of-range` when the local day
 * cannot be written.
 *
 * @example
 * const zones = fixedZones('2025c', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
 * localTimeAt(zones, 'Asia/Shanghai', '2026-03-31T15:59:59.999Z')?.on // => '2026-03-31'
 * localTimeAt(zones, 'Asia/Shanghai', '2026-03-31T16:00Z')?.on // => '2026-04-01'
 */
export function localTimeAt(zones: ZoneData, zone: string, at: Instant): LocalTime | undefined {
  const utc = expectInstant(at, 'at')
  const offset = offsetAt(zones, zone, utc)
  if (offset === undefined) return undefined
  const local = utc + offset
  const day = Math.floor(local / MILLISECONDS_PER_DAY)
  const ofDay = local - day * MILLISECONDS_PER_DAY
  const minuteOfDay = Math.floor(ofDay / MILLISECONDS_PER_MINUTE)
  const ofMinute = ofDay - minuteOfDay * MILLISECONDS_PER_MINUTE
  return {
    on: addDays('1970-01-01', day),
    minuteOfDay,
    second: Math.floor(ofMinute / 1000),
    millisecond: ofMinute % 1000,
  }
}

/**
 * When do the clocks of a zone first show this time, or a later one?
 *
 * Where the clocks skip it, the instant of the skip; where they show it twice, the first time.
 *
 * @param minuteOfDay - 0 to 1440; 1440 is midnight at the end of the day.
 * @returns Milliseconds since 1970; `undefined` for a zone that the data does not know.
 * @throws ArrearsError `invalid-input` for what is not a day or a minute of a day.
 *
 * @example
 * const zones = fixedZones('2025c', {
 *   'Europe/Berlin': { offsetMinutes: 60, transitions: [{ at: '2026-03-29T01:00Z', offsetMinutes: 120 }] },
 * })
 * // 02:30 does not exist on this day: at 02:00 the clocks are set to 03:00.
 * formatInstant(instantAt(zones, 'Europe/Berlin', '2026-03-29', 150)) // => '2026-03-29T01:00:00.000Z'
 */
export function instantAt(
  zones: ZoneData,
  zone: string,
  on: CivilDate,
  minuteOfDay: number,
): number | undefined {
  return instantsOf(zones, zone, on, minuteOfDay)?.first
}

/**
 * From when on do the clocks of a zone show nothing earlier than this time?
 *
 * As {@link instantAt}, except where the clocks show it twice: the second time. Not so the very time to
 * which they are set back: nothing earlier follows its first showing.
 */
export function lastInstantAt(
  zones: ZoneData,
  zone: string,
  on: CivilDate,
  minuteOfDay: number,
): number | undefined {
  return instantsOf(zones, zone, on, minuteOfDay)?.last
}

/**
 * Which instants does a local time have (当地时间对应的时刻): the first, the last, and the change between two
 * showings of it?
 *
 * - Shown once: both are that instant. Skipped: both are the instant of the skip.
 * - Shown twice, for the clocks are set back across it: `changesAt` lies between the two showings, after the
 *   first and not after the second. The time shown twice starts with the very time to which the clocks are
 *   set back, whose second showing is at `changesAt` itself; as nothing earlier follows its first, that is
 *   its `last`, too. It ends before the time from which they are set back, which is shown once, when the
 *   clocks get there again.
 * - So with midnight, where the clocks are set back from 24:00 to 23:00: the old clock reaches minute 1440 of
 *   the day at the change itself and does not show it, for it shows 23:00 then. Minute 1440 of the day, like
 *   minute 0 of the next, is an hour later, and not shown twice.
 *
 * @param minuteOfDay - 0 to 1440; 1440 is midnight at the end of the day.
 * @returns `undefined` for a zone that the data does not know.
 * @throws ArrearsError `invalid-input` for what is not a day or a minute of a day.
 */
export function instantsOf(
  zones: ZoneData,
  zone: string,
  on: CivilDate,
  minuteOfDay: number,
): LocalTimeInstants | undefined {
  const day = toDayNumber(on, 'on') - DAY_NUMBER_OF_1970
  const minute = toWholeNumber(minuteOfDay, 'minuteOfDay')
  if (minute < 0 || minute > MINUTES_PER_DAY) throw inputError(minuteFault(minute), 'minuteOfDay')
  // The time as if the clocks were on UTC; the instant sought is within 18 hours of it.
  const wall = day * MILLISECONDS_PER_DAY + minute * MILLISECONDS_PER_MINUTE
  let low = wall - LARGEST_OFFSET_MINUTES * MILLISECONDS_PER_MINUTE
  let high = wall + LARGEST_OFFSET_MINUTES * MILLISECONDS_PER_MINUTE
  const before = offsetAt(zones, zone, low)
  const after = offsetAt(zones, zone, high)
  if (before === undefined || after === undefined) return undefined
  if (before === after) return { first: wall - before, last: wall - before, changesAt: null }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(zones, zone, middle) === before) low = middle
    else high = middle
  }
  const transition = high
  const earlier = wall - before
  const later = wall - after
  return {
    first: earlier < transition ? earlier : Math.max(transition, later),
    last: later > transition ? later : Math.min(earlier, transition),
    changesAt: earlier < transition && later >= transition ? transition : null,
  }
}

/**
 * What do the clocks of a zone show, as the milliseconds since 1970 of a clock on UTC that shows the same?
 *
 * @param at - Milliseconds since 1970, not checked.
 * @returns `undefined` for a zone that the data does not know.
 */
export function wallAt(zones: ZoneData, zone: string, at: number): number | undefined {
  const offset = offsetAt(zones, zone, at)
  return offset === undefined ? undefined : at + offset
}

/** The milliseconds by which local time is ahead of UTC; nonsense from a caller's own data is not known. */
function offsetAt(zones: ZoneData, zone: string, at: number): number | undefined {
  const minutes = zones.offsetMinutesAt(zone, at)
  if (typeof minutes !== 'number' || !(Math.abs(minutes) <= LARGEST_OFFSET_MINUTES)) return undefined
  return Math.round(minutes * MILLISECONDS_PER_MINUTE)
}

function minuteFault(value: number): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'a minute of a day, 0 to 1440', 'zh-CN': '一天中的分钟，0 至 1440' },
    received: verbatim(String(value)),
    remedy: { en: 'Count from midnight: 480 is 08:00.', 'zh-CN': '请从零点起计：480 即 08:00。' },
  }
}
