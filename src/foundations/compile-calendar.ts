import {
  type BusinessCalendar,
  businessCalendarIssues,
  businessCalendarShape,
  weekdays,
} from './business-calendar'
import { type CivilDate, readDayNumber, toDayNumber } from './civil-date'
import { type Fault, inputError } from './issues'
import { readField } from './read-field'
import { inspect, valueOrThrow } from './shapes'
import { showValue } from './show-value'
import { indexWorkedDays, isCovered, isWorked, type WorkedDays, weekdayOf } from './worked-days'

/** A calendar ready to be asked, made by {@link compileCalendar}. */
export interface CompiledCalendar
  extends Pick<BusinessCalendar, 'id' | 'version' | 'from' | 'to' | 'source'> {
  /** Integer days, for this folder alone. */
  readonly workedDays: WorkedDays
}

/** A question that the calendar cannot answer, and the first day that it would have to know. */
export interface UncoveredDay {
  readonly status: 'uncovered'
  readonly day: CivilDate
}

/**
 * A calendar checked once and made ready to be asked any number of times. It keeps a copy of its own.
 *
 * A make-up workday on a weekday that is worked anyway is accepted, and changes nothing.
 *
 * @throws ArrearsError `invalid-input` for what is no calendar, and with every fault that
 * {@link businessCalendarIssues} tells.
 *
 * @example
 * const calendar = compileCalendar({
 *   id: 'ours', from: '2026-01-01', to: '2026-12-31', weekend: ['saturday', 'sunday'], holidays: ['2026-01-01'],
 * })
 * isBusinessDay('2026-01-02', calendar) // => true
 * isBusinessDay('2026-01-01', calendar) // => false
 */
export function compileCalendar(calendar: BusinessCalendar): CompiledCalendar {
  const given = valueOrThrow(
    inspect(businessCalendarShape, calendar, (value) => businessCalendarIssues(value, '')),
  )
  const { id, version, from, to, source } = given
  return {
    id,
    ...(version === undefined ? {} : { version }),
    from,
    to,
    ...(source === undefined ? {} : { source: { ...source } }),
    workedDays: workedDaysIn(given),
  }
}

/**
 * Is business done on this day (是否工作日)?
 *
 * In the calendar of China for 2026, Saturday 2026-02-14 is worked to make up for Spring Festival and
 * gives `true`; Monday 2026-02-16 gives `false`, and 2027-01-01, of which it knows nothing, `null`.
 *
 * @returns `null` for a day that the calendar does not cover: unknown is not false.
 * @throws ArrearsError `invalid-input` for what is not a day or not a compiled calendar.
 *
 * @example
 * const calendar = compileCalendar({
 *   id: 'ours', from: '2026-01-01', to: '2026-12-31', weekend: ['saturday', 'sunday'], holidays: ['2026-01-01'],
 * })
 * isBusinessDay('2026-01-03', calendar) // => false
 * isBusinessDay('2027-01-01', calendar) // => null
 */
export function isBusinessDay(day: CivilDate, calendar: CompiledCalendar): boolean | null {
  const asked = toDayNumber(day, 'day')
  const days = workedDaysOf(calendar)
  return isCovered(days, asked) ? isWorked(days, asked) : null
}

/** The index of a calendar; throws for one that was not compiled, as plain JavaScript may pass it. */
export function workedDaysOf(calendar: CompiledCalendar): WorkedDays {
  const days = readField(calendar, 'workedDays')
  const isCompiled = typeof readField(days, 'first') === 'number' && Array.isArray(readField(days, 'shifts'))
  if (!isCompiled) throw inputError(notCompiled(calendar), 'calendar')
  return calendar.workedDays
}

function workedDaysIn({ from, to, weekend, holidays, workdays = [] }: BusinessCalendar): WorkedDays {
  const isWeekdayWorked = weekdays.map((weekday) => !weekend.includes(weekday))
  const isWeekend = (day: number): boolean => isWeekdayWorked[weekdayOf(day)] === false
  const exceptions = new Set([
    ...holidays.map(readDayNumber).filter((day) => !isWeekend(day)),
    ...workdays.map(readDayNumber).filter(isWeekend),
  ])
  return indexWorkedDays(readDayNumber(from), readDayNumber(to), isWeekdayWorked, exceptions)
}

function notCompiled(value: unknown): Fault {
  return {
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a compiled calendar', 'zh-CN': '已编译的工作日历' },
    received: showValue(value),
    remedy: {
      en: 'Pass what compileCalendar returns; compile once, not per question.',
      'zh-CN': '请传入 compileCalendar 的返回值；只需编译一次，不必每次查询都编译。',
    },
  }
}
