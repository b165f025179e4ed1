import { adjustDay, type CivilDate, compileCalendar, monthsAfter } from '../foundations'
import type { DatedTerms } from './planned-terms'
import type { DueDayRule } from './terms'

/** The due days of a plan, before and after they were moved for want of business. */
export interface DueDays {
  readonly unadjusted: readonly CivilDate[]
  readonly adjusted: readonly CivilDate[]
  /** Those before moving of which the calendar does not know where they move: they stay. */
  readonly uncovered: readonly CivilDate[]
}

/** On which days do so many rows fall due, without the first few days of the terms? */
export function dueDays(terms: DatedTerms, skipped: number, count: number): DueDays {
  return adjustedDays(unadjustedDays(terms, skipped, count), terms.dueDays)
}

/** The same, before they are moved for want of business. */
export function unadjustedDays(terms: DatedTerms, skipped: number, count: number): readonly CivilDate[] {
  const { firstDueOn, monthRule, intervalMonths = 1, dueOn } = terms
  if (dueOn !== undefined) return dueOn.slice(skipped, skipped + count)
  const after = monthsAfter(firstDueOn, monthRule)
  return Array.from({ length: count }, (_, index) => after((skipped + index) * intervalMonths))
}

/** Where do these days move by this rule? */
export function adjustedDays(unadjusted: readonly CivilDate[], rule: DueDayRule | undefined): DueDays {
  if (rule === undefined) return { unadjusted, adjusted: unadjusted, uncovered: [] }
  const calendar = compileCalendar(rule.calendar)
  const uncovered: CivilDate[] = []
  const adjusted = unadjusted.map((day) => {
    const moved = adjustDay(day, rule.convention, calendar)
    if (moved.status === 'adjusted') return moved.day
    uncovered.push(day)
    return day
  })
  return { unadjusted, adjusted, uncovered }
}
