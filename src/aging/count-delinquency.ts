import { addMonths, type CivilDate, dayAfter, dayCounterTo, monthsBetween } from '../foundations'
import type { Pause } from '../ledger'
import type { CountingPolicy } from './counting-policy'
import type { DueDateDay } from './days-past-due'

/** How late one due is, and how late it will be if nothing happens. */
export interface Delinquency {
  /** Days past its due date as the rules move it; below 1 it is not past due. */
  readonly daysLate: number
  /** Days delinquent so many days from now; never falls as they grow. */
  readonly countIn: (days: number) => number
}

// A debt is not followed for longer; and a search must end.
const MOST_DAYS = 40_000
const DAYS_OF_MONTH = 30

/**
 * A counter of days delinquent as of one day.
 *
 * A pause that has no end yet lasts, for what is to come.
 */
export function delinquencyAsOf(
  counting: CountingPolicy,
  dueDateIsDay: DueDateDay,
  asOf: CivilDate,
): (dueOn: CivilDate, pauses: readonly Pause[]) => Delinquency {
  const { method = 'days', grace, pauses: pausing } = counting
  const daysSince = dayCounterTo(asOf)
  const movedBy = grace?.effect === 'move-due-date' ? grace.days : 0
  const suppressed = grace?.effect === 'suppress' ? grace.days : 0
  const resumeLasts = pausing?.resumeDay === 'paused' ? 1 : 0

  return (dueOn, allPauses) => {
    const pauses = pausing === undefined ? [] : allPauses
    const daysLate = daysSince(dueOn) - movedBy + dueDateIsDay
    const moved = movedBy === 0 ? dueOn : (dayAfter(dueOn, movedBy) ?? dueOn)
    return {
      daysLate,
      countIn: (days) => {
        const late = daysLate + days
        if (late < 1) return 0
        const running = late - pausedDays(pauses, late, days)
        const count = method === 'days' ? running : monthlyCount(moved, running)
        return count <= suppressed ? 0 : count
      },
    }
  }

  /** Of the last days up to one to come, how many the clock stood still. */
  function pausedDays(pauses: readonly Pause[], lastDays: number, days: number): number {
    let paused = 0
    for (const { from, until } of pauses) {
      // Told backwards from that day, which is 0.
      const first = Math.min(daysSince(from) + days, lastDays - 1)
      const last = until === null ? 0 : Math.max(daysSince(until) + days + 1 - resumeLasts, 0)
      paused += Math.max(0, first - last + 1)
    }
    return paused
  }

  function monthlyCount(dueOn: CivilDate, running: number): number {
    // The day on which as many days would have run without any pause.
    const on = dayAfter(dueOn, running - dueDateIsDay) ?? dueOn
    if (method === 'ots') return DAYS_OF_MONTH * monthsBetween(dueOn, on, 'corresponding-day')
    const end = dayAfter(on, method === 'mba' ? 1 : dueDateIsDay) ?? on
    const months = monthsBetween(dueOn, end, 'corresponding-day')
    if (method === 'mba') return DAYS_OF_MONTH * months
    const beyond = dayCounterTo(end)(addMonths(dueOn, months, 'corresponding-day'))
    return DAYS_OF_MONTH * months + Math.min(beyond, DAYS_OF_MONTH - 1)
  }
}

/** In how many days, at least one, is a count reached for the first time, or `Infinity`? */
export function daysUntilCount({ countIn }: Delinquency, target: number): number {
  let high = 1
  while (countIn(high) < target) {
    if (high >= MOST_DAYS) return Number.POSITIVE_INFINITY
    high *= 2
  }
  let low = Math.floor(high / 2)
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (countIn(middle) < target) low = middle
    else high = middle
  }
  return high
}
