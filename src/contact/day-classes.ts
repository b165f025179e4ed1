import { addDays, type BusinessCalendar, type CivilDate, readInstant, weekdays } from '../foundations'
import { MILLISECONDS_PER_DAY } from './closed-minutes'
import type { DayClass } from './contact-rule'

/** What a day is, by a calendar or by the week alone. */
export interface ClassifiedDay {
  /** The same for days that are the same. */
  readonly index: number
  /** Whether the calendar knows of it. */
  readonly isKnown: boolean
  /** Its classes; or, of a day of which the calendar does not know, those of every case. */
  readonly cases: readonly (readonly DayClass[])[]
}

/** What is the day that starts then? */
export type DayClassifier = (dayStart: number) => ClassifiedDay

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

// A whole number to the machine too, which divides and looks up those several times as fast.
function dayNumberOf(dayStart: number): number {
  return (dayStart / MILLISECONDS_PER_DAY) | 0
}

/** Which of the {@link weekdays} is it, counted from 0? */
export function weekdayOf(dayStart: number): number {
  const number = (dayNumberOf(dayStart) + WEEKDAY_OF_1970) % 7
  return number < 0 ? number + 7 : number
}

/** Every day is a day of the week and no more, where no calendar is asked about. */
export function classifyByWeek(): DayClassifier {
  const days = weekdays.map((weekday, index): ClassifiedDay => ({ index, isKnown: true, cases: [[weekday]] }))
  return (dayStart) => days[weekdayOf(dayStart)] as ClassifiedDay
}

/** Which days are holidays, business days and neither, by this calendar? Every day of the week where there is none. */
export function classifyDays(calendar: BusinessCalendar | undefined): DayClassifier {
  const classesOf = weekdays.map((weekday, at) => {
    const isBusiness = calendar?.weekend.includes(weekday) !== true
    return {
      plain: certainly(at, [weekday, isBusiness ? 'business-day' : 'non-business-day']),
      worked: certainly(7 + at, [weekday, 'business-day']),
      // Of a day that no calendar covers, anything may be.
      open: {
        index: 14 + at,
        isKnown: false,
        cases: [
          [weekday, 'business-day'],
          [weekday, 'non-business-day'],
          ['holiday', 'non-business-day'],
        ] as const,
      },
    }
  })
  const holiday = certainly(21, ['holiday', 'non-business-day'])
  const special = new Map<number, ClassifiedDay>()
  for (const day of calendar?.workdays ?? []) {
    const start = startOfDay(day)
    special.set(dayNumberOf(start), (classesOf[weekdayOf(start)] as (typeof classesOf)[number]).worked)
  }
  // After the workdays: a day that is both is a holiday.
  for (const day of calendar?.holidays ?? []) special.set(dayNumberOf(startOfDay(day)), holiday)
  const first = calendar === undefined ? Number.POSITIVE_INFINITY : startOfDay(calendar.from)
  const last = calendar === undefined ? Number.NEGATIVE_INFINITY : startOfDay(calendar.to)
  return (dayStart) => {
    const day = classesOf[weekdayOf(dayStart)] as (typeof classesOf)[number]
    if (!(first <= dayStart && dayStart <= last)) return day.open
    return special.get(dayNumberOf(dayStart)) ?? day.plain
  }
}

function certainly(index: number, classes: readonly DayClass[]): ClassifiedDay {
  return { index, isKnown: true, cases: [classes] }
}
