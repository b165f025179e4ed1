import { type Instant, readInstant } from './instants'
import type { Fault, Issue } from './issues'
import { describeFault, verbatim } from './issues'
import { instant, text } from './leaf-shapes'
import { offsetOn, timelineOf } from './offset-timeline'
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
  /** Earliest first; an offset that differs from the one before holds for at least two days. */
  readonly transitions: readonly ZoneTransition[]
}

/** No clock is further from UTC than this (an offset of `java.time`, too, is at most 18 hours). */
export const LARGEST_OFFSET_MINUTES: number = 18 * 60

// No clock in the time zone database was ever changed twice within two days, and the search for the instants
// of a local time looks 18 hours either way for one change.
const LEAST_MILLISECONDS_APART = 172_800_000

/**
 * Zone data from transitions that the caller states, so that nothing of the host decides.
 *
 * @param version - What answers report as the edition of the data.
 * @throws ArrearsError `invalid-input` for offsets beyond 18 hours, for transitions out of order, and for
 * two changes of the clocks less than two days apart.
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
      timelineOf(
        offsetMinutes,
        transitions.map((one) => ({ at: readInstant(one.at) as number, offset: one.offsetMinutes })),
      ),
    ]),
  )
  return {
    version: given.version,
    offsetMinutesAt: (zone, at) => {
      const clock = clocks.get(zone)
      return clock === undefined ? undefined : offsetOn(clock, at)
    },
  }
}

const offset: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => typeof value === 'number' && Math.abs(value) <= LARGEST_OFFSET_MINUTES,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: `minutes from -${LARGEST_OFFSET_MINUTES} to ${LARGEST_OFFSET_MINUTES}`,
      'zh-CN': `-${LARGEST_OFFSET_MINUTES} 至 ${LARGEST_OFFSET_MINUTES} 的分钟数`,
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
  return Object.entries(zones).flatMap(([zone, { offsetMinutes, transitions }]) => {
    const issues: Issue[] = []
    let offset = offsetMinutes
    let changed: Instant | undefined
    transitions.forEach(({ at, offsetMinutes: next }, index) => {
      const previous = transitions[index - 1]?.at
      const add = (fault: Fault): void => {
        const path = joinPath(joinPath(joinPath('zones', zone), 'transitions'), index)
        issues.push(describeFault(fault, joinPath(path, 'at')))
      }
      if (previous !== undefined && millisecondsFrom(previous, at) <= 0) add(orderFault(previous, at))
      // A transition to the same offset, such as a mere change of name, is no change of the clocks.
      else if (next !== offset) {
        if (changed !== undefined && millisecondsFrom(changed, at) < LEAST_MILLISECONDS_APART) {
          add(nearFault(changed, at))
        }
        changed = at
      }
      offset = next
    })
    return issues
  })
}

function millisecondsFrom(start: Instant, end: Instant): number {
  return (readInstant(end) as number) - (readInstant(start) as number)
}

function orderFault(previous: Instant, received: Instant): Fault {
  return {
    code: 'date-order',
    expected: { en: `an instant after ${previous}`, 'zh-CN': `晚于 ${previous} 的时刻` },
    received: verbatim(String(received)),
    remedy: { en: 'Sort the transitions, earliest first.', 'zh-CN': '请将变更按时间先后排列。' },
  }
}

function nearFault(previous: Instant, received: Instant): Fault {
  return {
    code: 'date-order',
    expected: {
      en: `an instant at least two days after ${previous}`,
      'zh-CN': `距 ${previous} 至少两天的时刻`,
    },
    received: verbatim(String(received)),
    remedy: {
      en: 'Check both instants: no clock in the time zone database was ever changed twice within two days.',
      'zh-CN': '请核对这两个时刻：时区数据库中没有任何时钟在两天之内变更过两次。',
    },
  }
}
