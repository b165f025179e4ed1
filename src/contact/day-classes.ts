import {
  addDays,
  type BusinessCalendar,
  type CivilDate,
  readInstant,
  type Weekday,
  weekdays,
} from '../foundations'
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

// The kinds of days, by the place of the first of them: one for each day of the week, and one for all holidays.
const PLAIN = 0
const WORKED = 7
const OPEN = 14
const HOLIDAY = 21
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
  const isWeekend = (weekday: Weekday): boolean => calendar?.weekend.includes(weekday) === true
  const all: readonly ClassifiedDay[] = [
    ...weekdays.map((weekday, at) =>
      certainly(PLAIN + at, [weekday, isWeekend(weekday) ? 'non-business-day' : 'business-day']),
    ),
    ...weekdays.map((weekday, at) => certainly(WORKED + at, [weekday, 'business-day'])),
    ...weekdays.map((weekday, at) => uncertainly(OPEN + at, weekday)),
    certainly(HOLIDAY, ['holiday', 'non-business-day']),
  ]
  const first = calendar === undefined ? 0 : dayNumberOf(startOfDay(calendar.from))
  const length = calendar === undefined ? 0 : dayNumberOf(startOfDay(calendar.to)) - first + 1
  const known = Uint8Array.from(
    { length },
    (_, index) => PLAIN + weekdayOf((first + index) * MILLISECONDS_PER_DAY),
  )
  for (const day of calendar?.workdays ?? []) {
    const start = startOfDay(day)
    known[dayNumberOf(start) - first] = WORKED + weekdayOf(start)
  }
  // After the workdays: a day that is both is a holiday.
  for (const day of calendar?.holidays ?? []) known[dayNumberOf(startOfDay(day)) - first] = HOLIDAY
  return (dayStart) => {
    const index = dayNumberOf(dayStart) - first
    const kind = index >= 0 && index < length ? (known[index] as number) : OPEN + weekdayOf(dayStart)
    return all[kind] as ClassifiedDay
  }
}

/** Of a day that no calendar covers, anything may be. */
function uncertainly(index: number, weekday: Weekday): ClassifiedDay {
  return {
    index,
    isKnown: false,
    cases: [
      [weekday, 'business-day'],
      [weekday, 'non-business-day'],
      ['holiday', 'non-business-day'],
    ],
  }
}

function certainly(index: number, classes: readonly DayClass[]): ClassifiedDay {
  return { index, isKnown: true, cases: [classes] }
}
