import { addDays, type CivilDate, daysInMonth, toDayNumber } from './civil-date'
import { type CompiledCalendar, type UncoveredDay, workedDaysOf } from './compile-calendar'
import { inputError } from './issues'
import { showValue } from './show-value'
import { isCovered, isWorked, type WorkedDays, weekdayOf } from './worked-days'

/**
 * To which day does one move that is not a business day (工作日调整规则)? A business day never moves.
 *
 * - `no-adjust`: it stays, without asking the calendar (不调整).
 * - `following`: the first business day after it (顺延至下一工作日).
 * - `modified-following`: the first business day after it, unless that lies in another month; then the
 *   last business day before it (顺延但不跨月).
 * - `modified-following-bimonthly`: as before, where the 1st to the 15th and the 16th to the end of the
 *   month count as months of their own (顺延但不跨半月).
 * - `preceding`: the last business day before it (提前至上一工作日).
 * - `modified-preceding`: the last business day before it, unless that lies in another month; then the
 *   first business day after it (提前但不跨月).
 * - `nearest`: from a Sunday or a Monday the first business day after it, from any other weekday the last
 *   one before it. Whatever the name says, that need not be the nearest: it is by the weekday alone. The
 *   `Nearest` of QuantLib measures the distance and is another rule.
 *
 * A convention that must not leave the month turns back once and goes on from there: where the month,
 * or the half of it, has no business day at all, it ends in the one beside it.
 *
 * Source: ISDA 2006 Definitions 4.12(a) for `following`, `modified-following` and `preceding`; FpML,
 * scheme `businessDayConvention`, for those, `modified-preceding` (MODPRECEDING) and `nearest` (NEAREST);
 * OpenGamma Strata, `BusinessDayConventions`, for all seven under these names.
 */
export type BusinessDayConvention =
  | 'no-adjust'
  | 'following'
  | 'modified-following'
  | 'modified-following-bimonthly'
  | 'preceding'
  | 'modified-preceding'
  | 'nearest'

/** Every {@link BusinessDayConvention}. */
export const businessDayConventions: readonly BusinessDayConvention[] = [
  'no-adjust',
  'following',
  'modified-following',
  'modified-following-bimonthly',
  'preceding',
  'modified-preceding',
  'nearest',
]

/** The day to which a convention moves a day, or the day that the calendar would have to know for that. */
export type AdjustedDay = { readonly status: 'adjusted'; readonly day: CivilDate } | UncoveredDay

const SUNDAY = 6
const MONDAY = 0
const MIDDLE_OF_MONTH = 15

/**
 * To which day does this day move, where it is not a business day?
 *
 * Looks at the day itself, then at one day after another away from it, until it finds a business day or
 * may not go on; the first of these days that the calendar does not cover makes the answer `uncovered`.
 * Thus a holiday on 31 December moves back under `modified-following` even when the next year is not
 * known, because no day of it is looked at. `no-adjust` looks at no day.
 *
 * With Saturday and Sunday off, `following` moves Saturday 2026-01-31 to `2026-02-02` and
 * `modified-following` to `2026-01-30`.
 *
 * @throws ArrearsError `invalid-input` for what is not a day, a convention or a compiled calendar;
 * `date-out-of-range` when it would have to look beyond 0001-01-01 or 9999-12-31.
 *
 * @example
 * const calendar = compileCalendar({
 *   id: 'ours', from: '2026-01-01', to: '2026-12-31', weekend: ['saturday', 'sunday'], holidays: ['2026-01-01'],
 * })
 * adjustDay('2026-01-31', 'following', calendar) // => { status: 'adjusted', day: '2026-02-02' }
 * adjustDay('2026-01-31', 'modified-following', calendar) // => { status: 'adjusted', day: '2026-01-30' }
 * adjustDay('2027-01-02', 'following', calendar) // => { status: 'uncovered', day: '2027-01-02' }
 */
export function adjustDay(
  day: CivilDate,
  convention: BusinessDayConvention,
  calendar: CompiledCalendar,
): AdjustedDay {
  const given = toDayNumber(day, 'day')
  expectConvention(convention)
  const days = workedDaysOf(calendar)
  if (convention === 'no-adjust') return { status: 'adjusted', day }
  if (!isCovered(days, given)) return { status: 'uncovered', day }
  const found = isWorked(days, given) ? given : findWorked(days, given, day, convention)
  // Where no worked day was found, it is the first day beyond those that are covered.
  return { status: isCovered(days, found) ? 'adjusted' : 'uncovered', day: addDays(day, found - given) }
}

function findWorked(
  days: WorkedDays,
  given: number,
  day: CivilDate,
  convention: Exclude<BusinessDayConvention, 'no-adjust'>,
): number {
  const dayOfMonth = Number(day.slice(8))
  const dayBeforeMonth = given - dayOfMonth
  switch (convention) {
    case 'following':
      return nextWorked(days, given)
    case 'preceding':
      return previousWorked(days, given)
    case 'modified-following':
    case 'modified-following-bimonthly': {
      const endsOnMiddle = convention === 'modified-following-bimonthly' && dayOfMonth <= MIDDLE_OF_MONTH
      const length = endsOnMiddle
        ? MIDDLE_OF_MONTH
        : daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))
      const next = nextWorked(days, given)
      return next <= dayBeforeMonth + length ? next : previousWorked(days, given)
    }
    case 'modified-preceding': {
      const previous = previousWorked(days, given)
      return previous > dayBeforeMonth ? previous : nextWorked(days, given)
    }
    case 'nearest': {
      const weekday = weekdayOf(given)
      return weekday === SUNDAY || weekday === MONDAY ? nextWorked(days, given) : previousWorked(days, given)
    }
  }
}

/** The first worked day after a covered day; the day after the last that is covered, where there is none. */
function nextWorked(days: WorkedDays, day: number): number {
  let next = day + 1
  while (next <= days.last && !isWorked(days, next)) next++
  return next
}

/** The last worked day before a covered day; the day before the first that is covered, where there is none. */
function previousWorked(days: WorkedDays, day: number): number {
  let previous = day - 1
  while (previous >= days.first && !isWorked(days, previous)) previous--
  return previous
}

function expectConvention(convention: BusinessDayConvention): void {
  if (businessDayConventions.includes(convention)) return
  throw inputError(
    {
      code: convention === undefined ? 'missing' : 'wrong-type',
      expected: {
        en: businessDayConventions.join(' or '),
        'zh-CN': businessDayConventions.join(' 或 '),
      },
      received: showValue(convention),
      remedy: {
        en: 'Name the rule that the contract follows; there is no default.',
        'zh-CN': '请指明合同采用的规则；没有默认值。',
      },
    },
    'convention',
  )
}
