import {
  addBusinessDays,
  adjustDay,
  type CivilDate,
  type CompiledCalendar,
  countBusinessDays,
  dayAfter,
} from '../foundations'
import { type CompiledCounting, isGraceOfBusinessDays } from './counting-policy'

/** Where the rules of a policy move a due date. */
export interface MovedDueDate {
  /** The day; where the calendar does not tell it, a day before which it cannot lie. */
  readonly dueOn: CivilDate
  /** The first day that the calendar would have to cover for it; `null` where the day is known. */
  readonly uncoveredOn: CivilDate | null
}

const FIRST_DAY = '0001-01-01'

/** A mover of due dates: first off days without business, as the policy says, then by the grace that moves them. */
export function dueDateMover(counting: CompiledCounting): (dueOn: CivilDate) => MovedDueDate {
  const { calendar, grace } = counting
  const graceDays = grace?.effect === 'move-due-date' ? grace.days : 0
  const isOfBusinessDays = isGraceOfBusinessDays(counting)
  return (dueOn) => {
    const adjusted = adjustDueDate(dueOn, counting)
    if (graceDays === 0) return adjusted
    const later = { ...adjusted, dueOn: dayAfter(adjusted.dueOn, graceDays) ?? adjusted.dueOn }
    if (!isOfBusinessDays || calendar === undefined || adjusted.uncoveredOn !== null) return later
    return businessDaysAfter(adjusted.dueOn, graceDays, calendar)
  }
}

function adjustDueDate(dueOn: CivilDate, { calendar, dueDateAdjustment }: CompiledCounting): MovedDueDate {
  if (calendar === undefined || dueDateAdjustment === undefined) return { dueOn, uncoveredOn: null }
  const adjusted = adjustDay(dueOn, dueDateAdjustment, calendar)
  if (adjusted.status === 'adjusted') return { dueOn: adjusted.day, uncoveredOn: null }
  const uncoveredOn = adjusted.day
  if (dueDateAdjustment === 'following') return { dueOn, uncoveredOn }
  // Every day that is not covered may be one without business: then the date falls back to the last that is known.
  const back = adjustDay(dueOn > calendar.to ? calendar.to : dueOn, 'preceding', calendar)
  return { dueOn: back.status === 'adjusted' ? back.day : FIRST_DAY, uncoveredOn }
}

function businessDaysAfter(dueOn: CivilDate, days: number, calendar: CompiledCalendar): MovedDueDate {
  const reached = addBusinessDays(dueOn, days, calendar)
  if (reached.status === 'reached') return { dueOn: reached.day, uncoveredOn: null }
  const known = countBusinessDays(dueOn, calendar.to, calendar)
  const uncoveredOn = reached.day
  // Every day that is not covered may be one of business: the earliest end of the grace is that many days on.
  const isKnownInPart = known.status === 'counted' && dueOn < calendar.to
  const from = isKnownInPart ? calendar.to : dueOn
  return { dueOn: dayAfter(from, days - (isKnownInPart ? known.count : 0)) ?? dueOn, uncoveredOn }
}
