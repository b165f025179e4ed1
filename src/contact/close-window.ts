import type { BusinessCalendar } from '../foundations'
import { type ClosedMinutes, closed, closedInSome, type DayCloser, open } from './closed-minutes'
import type { DayClass, HoursOfDays, WindowRule } from './contact-rule'
import { classifyDays, weekdayOnly } from './day-classes'
import { type MinuteRange, minutesBetween, minutesIn } from './local-hours'
import { valueByDay } from './value-by-day'

/**
 * When does a rule on hours object? On a day of which its calendar does not know whether it is a holiday: where it would
 * object in either case, and for want of the calendar where it would in one.
 */
export function closeWindow(rule: WindowRule, calendars: readonly BusinessCalendar[]): DayCloser {
  const valueOn = valueByDay(rule.history)
  const { calendar: calendarId, sense } = rule
  const close = (hours: readonly HoursOfDays[], classes: readonly DayClass[]): readonly MinuteRange[] => {
    const own = minutesIn(
      hours.filter(({ on }) => on === undefined || on.some((one) => classes.includes(one))),
    )
    return sense === 'forbids' ? own : minutesBetween(own)
  }
  const remember = rememberer<readonly HoursOfDays[]>()
  if (calendarId === undefined) {
    return (dayStart) => {
      const hours = valueOn(dayStart)
      if (hours === undefined) return open
      const classes = weekdayOnly(dayStart)
      return remember(hours, classes.join(), () => closed(close(hours, classes)))
    }
  }
  const classify = classifyDays(calendars.find(({ id }) => id === calendarId))
  const missing = [`calendars.${calendarId}`]
  return (dayStart) => {
    const hours = valueOn(dayStart)
    if (hours === undefined) return open
    const { isKnown, cases } = classify(dayStart)
    return remember(hours, `${isKnown}:${cases.join(';')}`, () => {
      const ranges = cases.map((classes) => close(hours, classes))
      return isKnown ? closed(ranges.flat()) : closedInSome(ranges, missing)
    })
  }
}

/** What was found of a value for a kind of day is found once: there are few of either. */
function rememberer<Value extends object>(): (
  value: Value,
  key: string,
  find: () => readonly ClosedMinutes[],
) => readonly ClosedMinutes[] {
  const byValue = new Map<Value, Map<string, readonly ClosedMinutes[]>>()
  return (value, key, find) => {
    const known = byValue.get(value) ?? new Map<string, readonly ClosedMinutes[]>()
    byValue.set(value, known)
    const found = known.get(key) ?? find()
    known.set(key, found)
    return found
  }
}
