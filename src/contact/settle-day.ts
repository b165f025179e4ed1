import { readInstant } from '../foundations'
import { MILLISECONDS_PER_DAY } from './closed-minutes'
import type { ContactContext } from './contact-question'
import type { ContactRule } from './contact-rule'
import { startOfDay } from './day-classes'

// The longest month, and a day for zones in which a contact lies on the next.
const LONGEST_PERIOD_DAYS = 32
/** A day more than a week, for clocks that are set back at midnight. */
const REPETITION = 9 * MILLISECONDS_PER_DAY

/**
 * The start of the day from which on what rules object to is the same every week, as nothing that they know of is later:
 * neither a value of theirs, nor a contact, notice, mark, consent, preference or calendar.
 */
export function settleDay(rules: readonly ContactRule[], context: ContactContext): number {
  const { history = [], notices = [], marks = [], consents = [], preferences = [], calendars = [] } = context
  const later = (start: number, days: number): number => start + days * MILLISECONDS_PER_DAY
  const longest = Math.max(LONGEST_PERIOD_DAYS, ...rules.flatMap(daysOf)) + 1
  const starts = [
    ...rules.flatMap((rule) => rule.history.map(({ from }) => startOfDay(from))),
    ...history.map(({ at }) => later(readInstant(at) as number, longest)),
    ...notices.map(({ sentOn }) => later(startOfDay(sentOn), longest)),
    ...calendars.map(({ to }) => later(startOfDay(to), 1)),
    ...[...marks, ...consents, ...preferences].flatMap(({ from, until }) => [
      startOfDay(from),
      ...(until === undefined ? [] : [later(startOfDay(until), 1)]),
    ]),
  ]
  return starts.reduce((latest, start) => Math.max(latest, start), Number.NEGATIVE_INFINITY)
}

/** How long a search for an edge of one rule need go: after a week in which nothing happened, nothing will. */
export function searchLimit(settledFrom: number, at: number, horizon: number): number {
  return Math.min(horizon, Math.max(at, settledFrom) + REPETITION)
}

/** The days that a rule counts, or that must pass by it. */
function daysOf(rule: ContactRule): readonly number[] {
  switch (rule.kind) {
    case 'cap':
      return rule.history.flatMap(({ value }) => value?.period.days ?? [])
    case 'gap':
      return rule.history.flatMap(({ value }) => value?.days ?? [])
    case 'prerequisite':
      return rule.history.flatMap(({ value }) => value?.waitDays ?? [])
    default:
      return []
  }
}
