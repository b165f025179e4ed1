import {
  leaf,
  readField,
  readInstant,
  type Shape,
  showValue,
  type Weekday,
  wallAt,
  weekdays,
  type ZoneData,
} from '../foundations'
import type { Period } from '../measures'
import type { Debtor } from '../model'

const HOUR = 3_600_000
const DAY = 24 * HOUR
// No clock is further from UTC, as zone data may say.
const FARTHEST = 18 * HOUR
// 1970-01-01 was a Thursday, the fourth day of the week.
const WEEKDAY_OF_1970 = 3

/** The form of zone data. */
export const zoneDataShape: Shape<ZoneData> = /* @__PURE__ */ leaf<ZoneData>(
  (value) =>
    typeof readField(value, 'offsetMinutesAt') === 'function' &&
    typeof readField(value, 'version') === 'string',
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'zone data', 'zh-CN': '时区数据' },
    received: showValue(value),
    remedy: {
      en: 'Pass hostZones() or fixedZones(...).',
      'zh-CN': '请传入 hostZones() 或 fixedZones(...)。',
    },
  }),
)

/**
 * What may the debtor's clocks show at an instant, in milliseconds of a clock without a zone?
 *
 * One per zone in which the debtor may be; the earliest and the latest that any clock shows, where no zone is told or one is
 * not known.
 */
export function wallsAt(
  { timeZones = [] }: Debtor,
  zones: ZoneData | undefined,
  at: number,
): readonly number[] {
  const anywhere = [at - FARTHEST, at + FARTHEST]
  if (zones === undefined || timeZones.length === 0) return anywhere
  return timeZones.flatMap((zone) => wallAt(zones, zone, at) ?? anywhere)
}

/** Does an instant lie in a period by all of these clocks, by none, or may it be either? */
export function placeIn({ from, to }: Period, walls: readonly number[]): 'within' | 'outside' | 'unknown' {
  const start = readInstant(`${from}T00:00Z`) as number
  const end = (readInstant(`${to}T00:00Z`) as number) + DAY
  const earliest = Math.min(...walls)
  const latest = Math.max(...walls)
  if (start <= earliest && latest < end) return 'within'
  return latest < start || end <= earliest ? 'outside' : 'unknown'
}

/** An hour of the clock on a day of the week. */
export interface ClockHour {
  readonly weekday: Weekday
  /** 0 to 23; 9 is from 09:00 up to but not including 10:00. */
  readonly hour: number
}

/** Which hour of which day of the week does such a clock show? */
export function clockHourOf(wall: number): ClockHour {
  const day = Math.floor(wall / DAY)
  const hour = Math.floor((wall - day * DAY) / HOUR)
  const weekday = weekdays[(((day + WEEKDAY_OF_1970) % 7) + 7) % 7] as Weekday
  return { weekday, hour }
}
