import type { BusinessCalendar, DatedValue } from '../foundations'
import { type ClosedMinutes, closed, closedInSome, type DayCloser, open } from './closed-minutes'
import type { HoursOfDays, WindowRule } from './contact-rule'
import { type ClassifiedDay, classifyByWeek, classifyDays } from './day-classes'
import { type MinuteRange, minutesBetween, minutesIn } from './local-hours'
import { valueByDay } from './value-by-day'

/**
 * When does a rule on hours object? On a day of which its calendar does not know whether it is a holiday: where it would
 * object in either case, and for want of the calendar where it would in one.
 */
export function closeWindow(rule: WindowRule, calendars: readonly BusinessCalendar[]): DayCloser {
  const { calendar: calendarId, sense } = rule
  // What is closed under a value on a kind of day is found once: there are few of either.
  const valueOn = valueByDay(rule.history.map(withoutFindings))
  const classify =
    calendarId === undefined ? classifyByWeek() : classifyDays(calendars.find(({ id }) => id === calendarId))
  const missing = [`calendars.${calendarId}`]
  const find = (
    hours: readonly HoursOfDays[],
    { isKnown, cases }: ClassifiedDay,
  ): readonly ClosedMinutes[] => {
    const ranges = cases.map((classes): readonly MinuteRange[] => {
      const own = minutesIn(
        hours.filter(({ on }) => on === undefined || on.some((one) => classes.includes(one))),
      )
      return sense === 'forbids' ? own : minutesBetween(own)
    })
    return isKnown ? closed(ranges.flat()) : closedInSome(ranges, missing)
  }
  return (dayStart) => {
    const value = valueOn(dayStart)
    if (value === undefined) return open
    // Hours of every day need no calendar, nor the day of the week.
    const day = value.isEveryDay ? someDay : classify(dayStart)
    const known = value.found[day.index]
    if (known !== undefined) return known
    const minutes = find(value.hours, day)
    value.found[day.index] = minutes
    return minutes
  }
}

const someDay: ClassifiedDay = { index: 0, isKnown: true, cases: [[]] }

/** Hours, and what is closed under them on each kind of day, as far as that was asked for. */
interface Findings {
  readonly hours: readonly HoursOfDays[]
  readonly isEveryDay: boolean
  readonly found: (readonly ClosedMinutes[])[]
}

function withoutFindings(entry: DatedValue<readonly HoursOfDays[]>): DatedValue<Findings> {
  const { value: hours } = entry
  const isEveryDay = hours?.every(({ on }) => on === undefined) === true
  return { ...entry, value: hours === null ? null : { hours, isEveryDay, found: [] } }
}
