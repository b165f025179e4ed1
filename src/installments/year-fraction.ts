import { type CivilDate, ratioToNumber } from '../foundations'
import type { DayCount } from './day-count'
import type { DayCountTerms } from './day-count-terms'
import { yearRatio } from './year-ratio'

/**
 * Which fraction of a year lies between two days (计息年数)?
 *
 * The number nearest to the exact ratio, by the convention that the contract names: {@link DayCount} says what each
 * counts and by which source. From a day to itself it is 0, by every convention. Days in the wrong order are
 * refused, except by those of Excel, which swaps them.
 *
 * @param terms - What `ACT/ACT ICMA`, `ACT/365L`, `30U/360` and `30E/360 ISDA` ask beyond the two days; the others
 * read nothing of it.
 * @throws ArrearsError `invalid-input` for what is not a day or a convention, for days in the wrong order, and for
 * terms that are faulty or lack what the convention asks; `date-out-of-range` where a period before the first or
 * after the last day that can be written would be asked for.
 *
 * @example
 * yearFraction('2003-11-01', '2004-05-01', 'ACT/ACT ISDA') // => (61 * 366 + 121 * 365) / (365 * 366)
 * yearFraction('2026-01-31', '2026-03-31', '30/360') // => 60 / 360
 * yearFraction('2026-02-28', '2026-03-31', 'excel-0') // => 31 / 360
 * const period = { from: '2003-01-15', to: '2003-07-15', perYear: 2 }
 * yearFraction('2002-08-15', '2003-07-15', 'ACT/ACT ICMA', { period, monthRule: 'corresponding-day' }) // => (184 + 153) / 368
 */
export function yearFraction(
  from: CivilDate,
  to: CivilDate,
  dayCount: DayCount,
  terms?: DayCountTerms,
): number {
  return ratioToNumber(yearRatio(from, to, dayCount, terms))
}
