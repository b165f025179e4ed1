import { addDays, type CivilDate, toDayNumber, toWholeNumber } from './civil-date'
import { countUpTo } from './count-up-to'
import { type Instant, instantFault, readInstant } from './instants'
import type { Fault, Issue } from './issues'
import { describeFault, inputError, verbatim } from './issues'
import { instant, text } from './leaf-shapes'
import { dictionaryOf, inspect, joinPath, leaf, listOf, record, type Shape, valueOrThrow } from './shapes'
import { showValue } from './show-value'

/**
 * How far ahead of UTC the clocks of each time zone are (时区数据). An input like any other: which data
 * decided is part of the answer.
 */
export interface ZoneData {
  /** Which edition of the data this is, such as `2025c`. */
  readonly version: string
  /**
   * The minutes by which local time is ahead of UTC at an instant, in milliseconds since 1970;
   * `undefined` for a zone that the data does not know, which is then unknown at every instant. At most
   * 18 hours either way, and each offset holds for at least two days.
   */
  readonly offsetMinutesAt: (zone: string, instant: number) => number | undefined
}

/** An instant from which another offset holds. */
export interface ZoneTransition {
  readonly at: Instant
  /** Minutes ahead of UTC from then on. */
  readonly offsetMinutes: number
}

/** The clock of one zone: an offset, and the instants at which it changes. */
export interface ZoneTransitions {
  /** Minutes ahead of UTC before the first transition. */
  readonly offsetMinutes: number
  /** Earliest first. */
  readonly transitions: readonly ZoneTransition[]
}

/** What the clocks show: a day and a time of day, without an offset. */
export interface LocalTime {
  readonly on: CivilDate
  /** Whole minutes since the clock showed 00:00. */
  readonly minuteOfDay: number
  readonly second: number
  readonly millisecond: number
}

const MILLISECONDS_PER_DAY = 86_400_000
const MILLISECONDS_PER_MINUTE = 60_000
const MINUTES_PER_DAY = 1440
const LARGEST_OFFSET = 18 * 60
const DAY_NUMBER_OF_1970 = 719162

/**
 * Zone data from transitions that the caller states, so that nothing of the host decides.
 *
 * @param version - What answers report as the edition of the data.
 * @throws ArrearsError `invalid-input` for offsets beyond 18 hours or transitions out of order.
 *
 * @example
 * const zones = fixedZones('2026b', {
 *   'America/Vancouver': { offsetMinutes: -480, transitions: [{ at: '2026-03-08T10:00Z', offsetMinutes: -420 }] },
 * })
 * localTimeAt(zones, 'America/Vancouver', '2026-12-01T16:00Z')?.minuteOfDay // => 540
 * localTimeAt(zones, 'Asia/Shanghai', '2026-12-01T16:00Z') // => undefined
 */
export function fixedZones(version: string, zones: Readonly<Record<string, ZoneTransitions>>): ZoneData {
  const given = valueOrThrow(inspect(fixedZonesShape, { version, zones }, orderIssues))
  const clocks = new Map(
    Object.entries(given.zones).map(([zone, { offsetMinutes, transitions }]) => [
      zone,
      {
        instants: transitions.map(({ at }) => readInstant(at) as number),
        offsets: [offsetMinutes, ...transitions.map((transition) => transition.offsetMinutes)],
      },
    ]),
  )
  return {
    version: given.version,
    offsetMinutesAt: (zone, at) => {
      const clock = clocks.get(zone)
      return clock?.offsets[countUpTo(clock.instants, at)]
    },
  }
}

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
  const utc = toInstant(at, 'at')
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
  return resolve(zones, zone, on, minuteOfDay)?.first
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
  return resolve(zones, zone, on, minuteOfDay)?.last
}

/**
 * An instant as it leaves the library: in UTC with milliseconds, so that text sorts as time does.
 *
 * @throws ArrearsError `invalid-input` for what is not an instant.
 *
 * @example
 * formatInstant('2026-03-31T14:30:00+08:00') // => '2026-03-31T06:30:00.000Z'
 */
export function formatInstant(at: Instant | undefined): string {
  const utc = toInstant(at, 'at')
  const day = Math.floor(utc / MILLISECONDS_PER_DAY)
  const ofDay = utc - day * MILLISECONDS_PER_DAY
  const digits = (value: number, length: number): string => String(Math.floor(value)).padStart(length, '0')
  const time = [ofDay / 3_600_000, (ofDay / 60_000) % 60, (ofDay / 1000) % 60].map((part) => digits(part, 2))
  return `${addDays('1970-01-01', day)}T${time.join(':')}.${digits(ofDay % 1000, 3)}Z`
}

function resolve(
  zones: ZoneData,
  zone: string,
  on: CivilDate,
  minuteOfDay: number,
): { readonly first: number; readonly last: number } | undefined {
  const day = toDayNumber(on, 'on') - DAY_NUMBER_OF_1970
  const minute = toWholeNumber(minuteOfDay, 'minuteOfDay')
  if (minute < 0 || minute > MINUTES_PER_DAY) throw inputError(minuteFault(minute), 'minuteOfDay')
  // The time as if the clocks were on UTC; the instant sought is within 18 hours of it.
  const wall = day * MILLISECONDS_PER_DAY + minute * MILLISECONDS_PER_MINUTE
  let low = wall - LARGEST_OFFSET * MILLISECONDS_PER_MINUTE
  let high = wall + LARGEST_OFFSET * MILLISECONDS_PER_MINUTE
  const before = offsetAt(zones, zone, low)
  const after = offsetAt(zones, zone, high)
  if (before === undefined || after === undefined) return undefined
  if (before === after) return { first: wall - before, last: wall - before }
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
  }
}

/** The milliseconds by which local time is ahead of UTC; nonsense from a caller's own data is not known. */
function offsetAt(zones: ZoneData, zone: string, at: number): number | undefined {
  const minutes = zones.offsetMinutesAt(zone, at)
  if (typeof minutes !== 'number' || !(Math.abs(minutes) <= LARGEST_OFFSET)) return undefined
  return Math.round(minutes * MILLISECONDS_PER_MINUTE)
}

function toInstant(value: unknown, path: string): number {
  const utc = readInstant(value)
  if (utc === undefined) throw inputError(instantFault(value), path)
  return utc
}

const offset: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => typeof value === 'number' && Math.abs(value) <= LARGEST_OFFSET,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: `minutes from -${LARGEST_OFFSET} to ${LARGEST_OFFSET}`,
      'zh-CN': `-${LARGEST_OFFSET} 至 ${LARGEST_OFFSET} 的分钟数`,
    },
    received: showValue(value),
    remedy: {
      en: 'Pass the minutes ahead of UTC: 480 for UTC+8, -420 for UTC-7.',
      'zh-CN': '请传入领先 UTC 的分钟数：UTC+8 为 480，UTC-7 为 -420。',
    },
  }),
)

interface FixedZones {
  readonly version: string
  readonly zones: Readonly<Record<string, ZoneTransitions>>
}

const fixedZonesShape: Shape<FixedZones> = /* @__PURE__ */ record<FixedZones>({
  version: text,
  zones: /* @__PURE__ */ dictionaryOf(
    /* @__PURE__ */ record<ZoneTransitions>({
      offsetMinutes: offset,
      transitions: /* @__PURE__ */ listOf(
        /* @__PURE__ */ record<ZoneTransition>({ at: instant, offsetMinutes: offset }),
      ),
    }),
  ),
})

function orderIssues({ zones }: FixedZones): readonly Issue[] {
  return Object.entries(zones).flatMap(([zone, { transitions }]) =>
    transitions.flatMap(({ at }, index) => {
      const previous = transitions[index - 1]
      if (previous === undefined || (readInstant(previous.at) as number) < (readInstant(at) as number))
        return []
      const path = joinPath(joinPath(joinPath('zones', zone), 'transitions'), index)
      return [describeFault(orderFault(previous.at, at), joinPath(path, 'at'))]
    }),
  )
}

function orderFault(previous: Instant, received: Instant): Fault {
  return {
    code: 'date-order',
    expected: { en: `an instant after ${previous}`, 'zh-CN': `晚于 ${previous} 的时刻` },
    received: verbatim(String(received)),
    remedy: { en: 'Sort the transitions, earliest first.', 'zh-CN': '请将变更按时间先后排列。' },
  }
}

function minuteFault(value: number): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'a minute of a day, 0 to 1440', 'zh-CN': '一天中的分钟，0 至 1440' },
    received: verbatim(String(value)),
    remedy: { en: 'Count from midnight: 480 is 08:00.', 'zh-CN': '请从零点起计：480 即 08:00。' },
  }
}
