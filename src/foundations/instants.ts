import { addDays, readDayNumber } from './civil-date'
import { type Fault, inputError } from './issues'
import { isDateObject, showValue } from './show-value'

/**
 * A point in time: ISO 8601 with an offset or `Z`, such as `2026-03-31T14:30:00+08:00`, or milliseconds
 * since 1970-01-01T00:00Z. Neither a day nor a local time: those need a time zone to be found from it.
 */
export type Instant = string | number

const ISO_INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(?:Z|([+-])(\d{2}):(\d{2}))$/
const DAY_NUMBER_OF_1970 = 719162
const MILLISECONDS_PER_DAY = 86_400_000
const MILLISECONDS_PER_MINUTE = 60_000
/** The first instant of the four-digit years: one before it cannot be told as a day. */
export const EARLIEST: number = -62_135_596_800_000
/** The last millisecond of the four-digit years. */
export const LATEST: number = 253_402_300_799_999

/**
 * The milliseconds since 1970 of an instant, or `undefined` for what is none. Digits of a second past
 * the third are dropped; a leap second and 24:00 are not instants here.
 */
export function readInstant(value: unknown): number | undefined {
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) && value >= EARLIEST && value <= LATEST ? value : undefined
  }
  const match = typeof value === 'string' && value.length <= 40 ? ISO_INSTANT.exec(value) : null
  if (match === null) return undefined
  const [, date, hour, minute, second = '0', fraction = '0', sign, offsetHour = '0', offsetMinute = '0'] =
    match
  const day = readDayNumber(date)
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)]
  if (day < 0 || hours > 23 || minutes > 59 || seconds > 59) return undefined
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return undefined
  const offset = (sign === '-' ? -1 : 1) * (Number(offsetHour) * 60 + Number(offsetMinute))
  return (
    (day - DAY_NUMBER_OF_1970) * MILLISECONDS_PER_DAY +
    (hours * 60 + minutes - offset) * MILLISECONDS_PER_MINUTE +
    seconds * 1000 +
    Number(fraction.padEnd(3, '0'))
  )
}

/** Why is this not an instant? */
export function instantFault(value: unknown): Fault {
  return {
    code:
      value === undefined
        ? 'missing'
        : isDateObject(value)
          ? 'date-object'
          : typeof value === 'string'
            ? 'not-an-instant'
            : 'wrong-type',
    expected: { en: 'an instant with its offset', 'zh-CN': '带时差的时刻' },
    received: showValue(value),
    remedy: {
      en: "Write it like '2026-03-31T14:30:00+08:00', or pass whole milliseconds since 1970.",
      'zh-CN': '请写成 2026-03-31T14:30:00+08:00 的形式，或传入 1970 年以来的整数毫秒。',
    },
  }
}

/**
 * The milliseconds since 1970 of an instant.
 *
 * @throws ArrearsError `invalid-input` at `path` for what is none.
 */
export function expectInstant(value: unknown, path: string): number {
  const utc = readInstant(value)
  if (utc === undefined) throw inputError(instantFault(value), path)
  return utc
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
  const utc = expectInstant(at, 'at')
  const day = Math.floor(utc / MILLISECONDS_PER_DAY)
  const ofDay = utc - day * MILLISECONDS_PER_DAY
  const digits = (value: number, length: number): string => String(Math.floor(value)).padStart(length, '0')
  const time = [ofDay / 3_600_000, (ofDay / 60_000) % 60, (ofDay / 1000) % 60].map((part) => digits(part, 2))
  return `${addDays('1970-01-01', day)}T${time.join(':')}.${digits(ofDay % 1000, 3)}Z`
}
