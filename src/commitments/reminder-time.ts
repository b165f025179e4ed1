import { addDays, type Instant, readInstant } from '../foundations'

const MILLISECONDS_PER_MINUTE = 60_000
const MINUTES_PER_DAY = 1440
const MILLISECONDS_PER_DAY = MINUTES_PER_DAY * MILLISECONDS_PER_MINUTE

/**
 * Which instant is so many minutes before this one?
 *
 * @returns ISO 8601 in UTC with milliseconds, `2026-03-31T06:00:00.000Z`, so that equal instants are
 * equal texts and earlier sorts before later. It may fall on an earlier day.
 * @throws ArrearsError `date-out-of-range` when it lies before the year 1 in UTC.
 */
export function reminderTime(instant: Instant, minutesBefore: number): string {
  // What was parsed is an instant.
  const time = (readInstant(instant) as number) - minutesBefore * MILLISECONDS_PER_MINUTE
  const days = Math.floor(time / MILLISECONDS_PER_DAY)
  const ofDay = time - days * MILLISECONDS_PER_DAY
  const minutes = Math.floor(ofDay / MILLISECONDS_PER_MINUTE)
  const milliseconds = ofDay - minutes * MILLISECONDS_PER_MINUTE
  const hour = padded(Math.floor(minutes / 60), 2)
  const minute = padded(minutes % 60, 2)
  const second = padded(Math.floor(milliseconds / 1000), 2)
  return `${addDays('1970-01-01', days)}T${hour}:${minute}:${second}.${padded(milliseconds % 1000, 3)}Z`
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}
