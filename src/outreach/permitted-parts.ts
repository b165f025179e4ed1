import {
  describeFault,
  type Fault,
  formatInstant,
  type Instant,
  type Issue,
  instant,
  joinPath,
  listOf,
  oneOf,
  optional,
  readInstant,
  record,
  type Shape,
  text,
  verbatim,
  type Weekday,
  wallAt,
  weekdays,
  type ZoneData,
} from '../foundations'
import { clockTime, hoursIssues, type LocalHours, minuteOfClock } from '../model'
import { type ClockHour, clockHourOf, zoneDataShape } from './local-clocks'

/** Hours in which calling is permitted, by the debtor's clock. */
export interface WeeklyHours extends LocalHours {
  /** The days of the week on which they start; absent: all. */
  readonly weekdays?: readonly Weekday[]
}

/** When calling is permitted as hours of the clock, the same every week. */
export interface PermittedHours {
  readonly kind: 'hours'
  readonly hours: readonly WeeklyHours[]
}

/** When calling one debtor is permitted, as `contactWindows` answers it. */
export interface PermittedTimes {
  readonly kind: 'intervals'
  /** Each from `start` up to but not including `end`; where two overlap, the time is taken once. */
  readonly intervals: readonly { readonly start: Instant; readonly end: Instant }[]
  /** The debtor's zone, by whose clock the hours go. */
  readonly zone: string
  readonly zones: ZoneData
}

/** When is calling permitted? Hours of the week, or intervals of time. */
export type Permitted = PermittedHours | PermittedTimes

/** A part of an hour of the clock in which calling is permitted. */
export interface PermittedPart {
  /** An instant in UTC; or, of hours of the clock, `HH:MM`. */
  readonly start: string
  /** Up to but not including it. */
  readonly end: string
}

/** A permitted part, and the hour in which it lies. */
export interface PlacedPart extends ClockHour, PermittedPart {}

/** The form of {@link PermittedHours}. */
export const permittedHoursShape: Shape<PermittedHours> = /* @__PURE__ */ record<PermittedHours>({
  kind: /* @__PURE__ */ oneOf(['hours']),
  hours: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<WeeklyHours>({
      weekdays: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(weekdays))),
      from: clockTime,
      to: clockTime,
    }),
  ),
})

/** The form of {@link PermittedTimes}. */
export const permittedTimesShape: Shape<PermittedTimes> = /* @__PURE__ */ record<PermittedTimes>({
  kind: /* @__PURE__ */ oneOf(['intervals']),
  intervals: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<PermittedTimes['intervals'][number]>({ start: instant, end: instant }),
  ),
  zone: text,
  zones: zoneDataShape,
})

/** What is wrong with well-formed permitted time? Every fault. */
export function permittedIssues(permitted: Permitted, path: string): readonly Issue[] {
  if (permitted.kind === 'hours') return hoursIssues(permitted.hours, joinPath(path, 'hours'))
  const { intervals, zone, zones } = permitted
  return [
    ...intervals.flatMap(({ start, end }, index) =>
      (readInstant(start) as number) < (readInstant(end) as number)
        ? []
        : [
            describeFault(
              emptyInterval(String(start), String(end)),
              joinPath(joinPath(joinPath(path, 'intervals'), index), 'end'),
            ),
          ],
    ),
    ...(intervals.some(({ start }) => wallAt(zones, zone, readInstant(start) as number) === undefined)
      ? [describeFault(unknownZone(zone), joinPath(path, 'zone'))]
      : []),
  ]
}

/** Permitted time cut at the full hours of the debtor's clock, earliest first; of hours, from Monday 00:00 on. */
export function permittedParts(permitted: Permitted): readonly PlacedPart[] {
  return permitted.kind === 'hours' ? partsOfHours(permitted.hours) : partsOfTimes(permitted)
}

const MINUTES_PER_HOUR = 60
const MINUTES_PER_DAY = 1440
const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY

function partsOfHours(hours: readonly WeeklyHours[]): readonly PlacedPart[] {
  // Minute by minute, as what overlaps and what crosses midnight or the end of the week then needs no case.
  const isOpen = new Array<boolean>(MINUTES_PER_WEEK).fill(false)
  for (const { weekdays: on = weekdays, from, to } of hours) {
    const first = minuteOfClock(from) ?? 0
    const last = minuteOfClock(to) ?? 0
    const length = last > first ? last - first : last - first + MINUTES_PER_DAY
    for (const weekday of on) {
      const start = weekdays.indexOf(weekday) * MINUTES_PER_DAY + first
      for (let minute = 0; minute < length; minute++) isOpen[(start + minute) % MINUTES_PER_WEEK] = true
    }
  }
  const parts: PlacedPart[] = []
  for (let from = 0; from < MINUTES_PER_WEEK; from++) {
    if (isOpen[from] !== true) continue
    let to = from + 1
    while (to % MINUTES_PER_HOUR !== 0 && isOpen[to] === true) to++
    const day = Math.floor(from / MINUTES_PER_DAY)
    const minute = from - day * MINUTES_PER_DAY
    parts.push({
      weekday: weekdays[day] as Weekday,
      hour: Math.floor(minute / MINUTES_PER_HOUR),
      start: clockOf(minute),
      end: clockOf(to - day * MINUTES_PER_DAY),
    })
    from = to - 1
  }
  return parts
}

function clockOf(minute: number): string {
  const digits = (value: number): string => String(value).padStart(2, '0')
  return `${digits(Math.floor(minute / MINUTES_PER_HOUR))}:${digits(minute % MINUTES_PER_HOUR)}`
}

const MILLISECONDS_PER_HOUR = 3_600_000

function partsOfTimes({ intervals, zone, zones }: PermittedTimes): readonly PlacedPart[] {
  const inOrder = intervals
    .map(({ start, end }) => ({ start: readInstant(start) as number, end: readInstant(end) as number }))
    .sort((one, other) => one.start - other.start)
  const parts: (ClockHour & { readonly from: number; to: number })[] = []
  let reached = Number.NEGATIVE_INFINITY
  for (const { start, end } of inOrder) {
    for (let at = Math.max(start, reached); at < end; at = reached) {
      const wall = wallAt(zones, zone, at)
      if (wall === undefined) break
      reached = Math.min(end, endOfHour(zones, zone, at, wall))
      const here = clockHourOf(wall)
      const last = parts[parts.length - 1]
      if (last?.to === at && last.hour === here.hour && last.weekday === here.weekday) last.to = reached
      else parts.push({ ...here, from: at, to: reached })
    }
  }
  return parts.map(({ weekday, hour, from, to }) => ({
    weekday,
    hour,
    start: formatInstant(from),
    end: formatInstant(to),
  }))
}

/** When does the clock next show a full hour, or is it changed? */
function endOfHour(zones: ZoneData, zone: string, at: number, wall: number): number {
  const ahead = wall - at
  const full = (Math.floor(wall / MILLISECONDS_PER_HOUR) + 1) * MILLISECONDS_PER_HOUR - ahead
  const isSame = (instant: number): boolean => wallAt(zones, zone, instant) === instant + ahead
  if (isSame(full - 1)) return full
  let [low, high] = [at, full - 1]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (isSame(middle)) low = middle
    else high = middle
  }
  return high
}

function emptyInterval(start: string, received: string): Fault {
  return {
    code: 'date-order',
    expected: { en: `an instant after ${start}`, 'zh-CN': `晚于 ${start} 的时刻` },
    received: verbatim(received),
    remedy: { en: 'Exchange start and end.', 'zh-CN': '请对调 start 与 end。' },
  }
}

function unknownZone(zone: string): Fault {
  return {
    code: 'unknown-reference',
    expected: { en: 'a zone that the zone data knows', 'zh-CN': '时区数据所含的时区' },
    received: verbatim(JSON.stringify(zone)),
    remedy: {
      en: "Name it as the data does, such as 'Asia/Shanghai'.",
      'zh-CN': '请按时区数据的名称书写，例如 Asia/Shanghai。',
    },
  }
}
