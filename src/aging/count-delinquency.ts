import {
  addMonths,
  type CivilDate,
  type CompiledCalendar,
  countBusinessDays,
  dayAfter,
  dayCounterTo,
  monthsBetween,
} from '../foundations'
import type { Pause } from '../ledger'
import { type CompiledCounting, isGraceOfBusinessDays } from './counting-policy'
import type { DueDateDay } from './days-past-due'
import { dueDateMover } from './move-due-date'
import { type PausedSpan, pausedSpans } from './paused-spans'

/** How late one due is, and how late it will be if nothing happens. */
export interface Delinquency {
  /** Days past its due date as the rules move it; below 1 it is not past due. */
  readonly daysLate: number
  /** Days delinquent so many days from now; never falls as they grow, and is `Infinity` once it is unknown. */
  readonly countIn: (days: number) => number
  /** In how many days the calendar no longer tells the count: 0 or less where it does not today, `Infinity` if never. */
  readonly unknownIn: number
  /** The first day that the calendar would then have to cover; `null` where the count is never unknown. */
  readonly uncoveredOn: CivilDate | null
}

/** Of what is not late, whatever happens to the calendar. */
export function neverLate(): Delinquency {
  return { daysLate: 0, countIn: () => 0, ...neverUnknown() }
}

function neverUnknown(): Pick<Delinquency, 'unknownIn' | 'uncoveredOn'> {
  return { unknownIn: Number.POSITIVE_INFINITY, uncoveredOn: null }
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
  counting: CompiledCounting,
  dueDateIsDay: DueDateDay,
  asOf: CivilDate,
): (dueOn: CivilDate, pauses: readonly Pause[]) => Delinquency {
  const { method = 'days', grace, calendar } = counting
  const daysSince = dayCounterTo(asOf)
  const moveDueDate = dueDateMover(counting)
  const suppressed = grace?.effect === 'suppress' ? grace.days : 0
  const isGraceByBusiness = isGraceOfBusinessDays(counting)

  return (dueOn, pauses) => {
    const spans = pausedSpans(pauses, counting)
    const moved = moveDueDate(dueOn)
    const daysLate = daysSince(moved.dueOn) + dueDateIsDay
    const firstDayLate = dayAfter(moved.dueOn, 1 - dueDateIsDay) ?? moved.dueOn
    const runningIn = (days: number): number => daysLate + days - pausedDays(spans, daysLate + days, days)
    const businessIn = (days: number): number => {
      if (calendar === undefined) return 0
      const day = dayAfter(asOf, days) ?? asOf
      // Asked beyond the calendar only where what comes then does not matter.
      return businessDaysRunning(spans, firstDayLate, day < calendar.to ? day : calendar.to, calendar)
    }
    const isSuppressedIn = (days: number, count: number): boolean =>
      (grace?.unit === undefined ? count : isGraceByBusiness ? businessIn(days) : runningIn(days)) <=
      suppressed

    const covered = coverage()
    return {
      daysLate,
      unknownIn: covered.unknownIn,
      uncoveredOn: covered.uncoveredOn,
      countIn: (days) => {
        if (days >= covered.unknownIn) return Number.POSITIVE_INFINITY
        if (daysLate + days < 1) return 0
        const count =
          method === 'business-days'
            ? businessIn(days)
            : method === 'days'
              ? runningIn(days)
              : monthlyCount(moved.dueOn, runningIn(days))
        return suppressed > 0 && isSuppressedIn(days, count) ? 0 : count
      },
    }

    /** From when on the calendar does not tell the count, and which day of it is missing first. */
    function coverage(): Pick<Delinquency, 'unknownIn' | 'uncoveredOn'> {
      const firstLateIn = 1 - daysLate
      if (moved.uncoveredOn !== null) return { unknownIn: firstLateIn, uncoveredOn: moved.uncoveredOn }
      const isSuppressedByBusiness = suppressed > 0 && isGraceByBusiness
      if (calendar === undefined || (method !== 'business-days' && !isSuppressedByBusiness))
        return neverUnknown()
      if (firstDayLate < calendar.from) return { unknownIn: firstLateIn, uncoveredOn: firstDayLate }
      const lastKnownIn = -daysSince(calendar.to)
      // Grace that has ended by the last day that is covered has ended for good.
      if (method !== 'business-days' && lastKnownIn >= firstLateIn && businessIn(lastKnownIn) > suppressed) {
        return neverUnknown()
      }
      const beyond = dayAfter(calendar.to, 1)
      return {
        unknownIn: Math.max(firstLateIn, lastKnownIn + 1),
        uncoveredOn: beyond === null || beyond < firstDayLate ? firstDayLate : beyond,
      }
    }
  }

  /** Of the last days up to one to come, how many the clock stood still. */
  function pausedDays(spans: readonly PausedSpan[], lastDays: number, days: number): number {
    let paused = 0
    for (const { first, last } of spans) {
      // Told backwards from that day, which is 0.
      const from = Math.min(daysSince(first) + days, lastDays - 1)
      const to = last === null ? 0 : Math.max(daysSince(last) + days, 0)
      paused += Math.max(0, from - to + 1)
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

/** How many business days from one day up to another, both included and covered, are in no pause? */
function businessDaysRunning(
  spans: readonly PausedSpan[],
  first: CivilDate,
  last: CivilDate,
  calendar: CompiledCalendar,
): number {
  const count = (from: CivilDate, to: CivilDate): number => {
    const counted = countBusinessDays(dayAfter(from, -1) ?? from, to, calendar)
    return counted.status === 'counted' ? counted.count : 0
  }
  let running = count(first, last)
  for (const span of spans) {
    const from = span.first < first ? first : span.first
    const to = span.last === null || span.last > last ? last : span.last
    if (from <= to) running -= count(from, to)
  }
  return running
}

/** In how many days, at least one, is a count reached for the first time, or unknown, or `Infinity`? */
export function daysUntilCount({ countIn }: Pick<Delinquency, 'countIn'>, target: number): number {
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
