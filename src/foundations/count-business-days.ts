import { addDays, type CivilDate, fromDayNumber, toDayNumber, toWholeNumber } from './civil-date'
import { type CompiledCalendar, type UncoveredDay, workedDaysOf } from './compile-calendar'
import { inputError, verbatim } from './issues'
import { dayOfCount, isCovered, workedUpTo } from './worked-days'

/** A number of business days, or the first day that the calendar would have to know for it. */
export type BusinessDayCount = { readonly status: 'counted'; readonly count: number } | UncoveredDay

/** The day that so many business days lead to, or the first day that the calendar would have to know for it. */
export type BusinessDayReached = { readonly status: 'reached'; readonly day: CivilDate } | UncoveredDay

/**
 * How many business days lie after one day, up to and with another (工作日天数)?
 *
 * As days past due are counted: the day `after` is not counted, whether or not it is a business day, and
 * need not be covered; the day `upTo` is counted if it is one. 0 when `upTo` is not after `after`,
 * whatever the calendar covers. `uncovered` names the first day of the range that the calendar does not
 * cover.
 *
 * With Saturday and Sunday off, from Friday 2026-01-30 to Tuesday 2026-02-03 it is 2.
 *
 * @throws ArrearsError `invalid-input` for what is not a day or a compiled calendar.
 *
 * @example
 * const calendar = compileCalendar({
 *   id: 'ours', from: '2026-01-01', to: '2026-12-31', weekend: ['saturday', 'sunday'], holidays: ['2026-01-01'],
 * })
 * countBusinessDays('2026-01-30', '2026-02-03', calendar) // => { status: 'counted', count: 2 }
 */
export function countBusinessDays(
  after: CivilDate,
  upTo: CivilDate,
  calendar: CompiledCalendar,
): BusinessDayCount {
  const start = toDayNumber(after, 'after') + 1
  const end = toDayNumber(upTo, 'upTo')
  const days = workedDaysOf(calendar)
  if (end < start) return { status: 'counted', count: 0 }
  if (!isCovered(days, start)) return { status: 'uncovered', day: fromDayNumber(start) }
  if (end > days.last) return { status: 'uncovered', day: fromDayNumber(days.last + 1) }
  return { status: 'counted', count: workedUpTo(days, end) - workedUpTo(days, start - 1) }
}

/**
 * Which day is so many business days after this one (若干工作日之后)?
 *
 * The day itself is not counted, whether or not it is a business day, and need not be covered. A count of
 * 0 leaves the day as it is, even on a holiday or beyond the calendar: whether to move it is the affair of
 * a {@link BusinessDayConvention}. `uncovered` names the first day that would have to be known.
 *
 * With Saturday and Sunday off, 2 business days after Friday 2026-01-30 it is `2026-02-03`.
 *
 * @param count - A whole number, 0 or more.
 * @throws ArrearsError `invalid-input` for what is not a day, such a count or a compiled calendar;
 * `date-out-of-range` when it would have to look beyond 9999-12-31.
 *
 * @example
 * const calendar = compileCalendar({
 *   id: 'ours', from: '2026-01-01', to: '2026-12-31', weekend: ['saturday', 'sunday'], holidays: ['2026-01-01'],
 * })
 * addBusinessDays('2026-01-30', 2, calendar) // => { status: 'reached', day: '2026-02-03' }
 */
export function addBusinessDays(
  day: CivilDate,
  count: number,
  calendar: CompiledCalendar,
): BusinessDayReached {
  const given = toDayNumber(day, 'day')
  expectCount(count)
  const days = workedDaysOf(calendar)
  if (count === 0) return { status: 'reached', day }
  if (!isCovered(days, given + 1)) return { status: 'uncovered', day: addDays(day, 1) }
  const target = workedUpTo(days, given) + count
  if (target > workedUpTo(days, days.last)) return { status: 'uncovered', day: addDays(calendar.to, 1) }
  return { status: 'reached', day: fromDayNumber(dayOfCount(days, target, given)) }
}

function expectCount(count: number): void {
  if (toWholeNumber(count, 'count') >= 0) return
  throw inputError(
    {
      code: 'wrong-type',
      expected: { en: 'a whole number of business days, 0 or more', 'zh-CN': '不小于 0 的整数工作日天数' },
      received: verbatim(String(count)),
      remedy: {
        en: 'Business days are counted forward only: pass an integer such as 3.',
        'zh-CN': '工作日只向后计数：请传入整数，例如 3。',
      },
    },
    'count',
  )
}
