import {
  addDays,
  type CivilDate,
  type CompiledCalendar,
  countBusinessDays,
  daysBetween,
  inputError,
  type UncoveredDay,
} from '../foundations'
import { endBeforeStart } from './day-count'

/** A number of business days as a fraction of a year of 252, or the first day that the calendar would have to know. */
export type BusinessYearFraction =
  | {
      readonly status: 'counted'
      /** The business days from the first day on, up to the last, which is not counted. */
      readonly days: number
      /** `days` over 252. */
      readonly years: number
    }
  | UncoveredDay

const BUSINESS_DAYS_IN_YEAR = 252

/**
 * Which fraction of a year of 252 business days lies between two days (BUS/252)?
 *
 * The first day counts where it is a business day, the last does not. `uncovered` names the first day of the range
 * that the calendar does not cover; from a day to itself it is 0, whatever the calendar covers.
 *
 * @throws ArrearsError `invalid-input` for what is not a day or a compiled calendar, and for days in the wrong
 * order; `date-out-of-range` from 0001-01-01 on, as no day before it can be written.
 *
 * Source: FpML, scheme `dayCountFraction`, BUS/252: the business days of the period over 252; QuantLib, `Business252`,
 * for which end of the period counts.
 *
 * @example
 * const calendar = compileCalendar({
 *   id: 'ours', from: '2026-01-01', to: '2026-12-31', weekend: ['saturday', 'sunday'], holidays: ['2026-01-01'],
 * })
 * businessYearFraction('2026-01-01', '2026-01-12', calendar) // => { status: 'counted', days: 6, years: 6 / 252 }
 * businessYearFraction('2026-12-28', '2027-01-04', calendar) // => { status: 'uncovered', day: '2027-01-01' }
 */
export function businessYearFraction(
  from: CivilDate,
  to: CivilDate,
  calendar: CompiledCalendar,
): BusinessYearFraction {
  const days = daysBetween(from, to)
  if (days < 0) throw inputError(endBeforeStart(from, to), 'to')
  // What counts lies after one day, up to and with another: both a day earlier than those that bound the period.
  const counted =
    days === 0
      ? countBusinessDays(from, from, calendar)
      : countBusinessDays(addDays(from, -1), addDays(to, -1), calendar)
  if (counted.status === 'uncovered') return counted
  return { status: 'counted', days: counted.count, years: counted.count / BUSINESS_DAYS_IN_YEAR }
}
