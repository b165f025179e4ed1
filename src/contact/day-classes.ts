import { addDays, type BusinessCalendar, type CivilDate, readInstant, weekdays } from '../foundations'
import { MILLISECONDS_PER_DAY } from './closed-minutes'
import type { DayClass } from './contact-rule'

/** What a day is, by a calendar: its classes; or, of a day of which the calendar does not know, those of every case. */
export type DayClassifier = (dayStart: number) => {
  readonly isKnown: boolean
  readonly cases: readonly (readonly DayClass[])[]
}

/** The start of a day on a clock without a zone. */
export function startOfDay(day: CivilDate): number {
  return readInstant(`${day}T00:00Z`) ?? Number.NaN
}

/** The day that starts then. */
export function dayOfStart(dayStart: number): CivilDate {
  return addDays('1970-01-01', Math.floor(dayStart / MILLISECONDS_PER_DAY))
}

// 1970-01-01 was a Thursday.
const WEEKDAY_OF_1970 = 3

/** Which days are holidays, business days and neither, by this calendar? Every day of the week where there is none. */
export function classifyDays(calendar: BusinessCalendar | undefined): DayClassifier {
  const known = weekdays.map((weekday, index) => {
    const isBusiness = calendar?.weekend.includes(weekday) !== true
    return {
      index,
      plain: certainly([weekday, isBusiness ? 'business-day' : 'non-business-day']),
      worked: certainly([weekday, 'business-day']),
      // Of a day that no calendar covers, anything may be.
      open: {
        isKnown: false,
        cases: [
          [weekday, 'business-day'],
          [weekday, 'non-business-day'],
          ['holiday', 'non-business-day'],
        ] as const,
      },
    }
  })
  const holiday = certainly(['holiday', 'non-business-day'])
  const holidays = new Set(calendar?.holidays.map(startOfDay))
  const workdays = new Set(calendar?.workdays?.map(startOfDay))
  const first = calendar === undefined ? Number.POSITIVE_INFINITY : startOfDay(calendar.from)
  const last = calendar === undefined ? Number.NEGATIVE_INFINITY : startOfDay(calendar.to)
  return (dayStart) => {
    const number = dayStart / MILLISECONDS_PER_DAY + WEEKDAY_OF_1970
    const day = known[((number % 7) + 7) % 7] as (typeof known)[number]
    if (!(first <= dayStart && dayStart <= last)) return day.open
    return holidays.has(dayStart) ? holiday : workdays.has(dayStart) ? day.worked : day.plain
  }
}

function certainly(classes: readonly DayClass[]): ReturnType<DayClassifier> {
  return { isKnown: true, cases: [classes] }
}

/** What each day of the week is where no calendar is asked about. */
export function weekdayOnly(dayStart: number): readonly DayClass[] {
  const number = dayStart / MILLISECONDS_PER_DAY + WEEKDAY_OF_1970
  return [weekdays[((number % 7) + 7) % 7] as DayClass]
}
