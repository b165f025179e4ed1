import { type CivilDate, formatInstant, type Instant, isArrearsError, readInstant } from '../foundations'
import type { Channel } from '../model'
import { answerContact } from './check-contact'
import { closed } from './closed-minutes'
import { commonDay } from './common-day'
import type { BestHours } from './contact-policy'
import type { ContactContext } from './contact-question'
import type { ContactManner } from './contact-request'
import { answerWindows, type ContactWindows, type PermittedInterval } from './contact-windows'
import { minutesOutside } from './local-hours'
import { closedSpansIn } from './search-times'
import { betweenSpans, joinSpans } from './spans'
import type { ContactVerdict } from './verdict'

/** When may a debtor be contacted on one day, by one channel, and now? */
export interface ContactTimes extends ContactWindows {
  readonly channel: Channel
  /** What of `intervals` lies in the policy's best hours; all of it where the policy names none. */
  readonly bestIntervals: readonly PermittedInterval[]
  /**
   * The first instant from the one asked on, or of the day where none was asked, at which it may be made; `null` when none is
   * known within 400 days.
   */
  readonly earliestAt: string | null
  /** At the instant asked; `null` where none was asked, or a rule has no value yet (`<rule>:no-value`). */
  readonly verdict: ContactVerdict | null
}

/** How the contact would be made, and at which instant, where one is asked about. */
export interface ContactPlan extends ContactManner {
  readonly at?: Instant
}

/**
 * When on this day, by the debtor's clock, may this contact be made?
 *
 * Where the debtor may be in several zones, the day is the time that is this day in all of them; where no
 * zone is known, it is the day in UTC. Law that has no value yet on the day, and clocks that leave the years 1 to 9999
 * ("asOf"), are gaps here and no exception, so that they cost a decision nothing but the contact.
 *
 * @param context - Facts and law that were checked.
 */
export function contactTimesOn(
  on: CivilDate,
  { at, ...manner }: ContactPlan,
  context: ContactContext,
  bestHours: BestHours | undefined,
): ContactTimes {
  const { channel } = manner
  const { start: from, end: to } = commonDay(on, context)
  try {
    const windows = answerWindows({ request: { ...manner, from, to }, context })
    const verdict = answerContact({ request: { ...manner, at: at ?? from }, context })
    return {
      channel,
      ...windows,
      bestIntervals:
        bestHours?.channels.includes(channel) === true
          ? narrowTo(bestHours, windows.intervals, context)
          : windows.intervals,
      earliestAt: verdict.nextAllowedAt,
      verdict: at === undefined ? null : verdict,
    }
  } catch (error) {
    const none = {
      channel,
      intervals: [],
      bestIntervals: [],
      acceptedGaps: [],
      earliestAt: null,
      verdict: null,
    }
    if (isArrearsError(error, 'no-value-in-force')) {
      return { ...none, missing: [], uncovered: [`${error.details.id}:no-value`] }
    }
    if (isArrearsError(error, 'date-out-of-range')) return { ...none, missing: ['asOf'], uncovered: [] }
    throw error
  }
}

function narrowTo(
  { hours }: BestHours,
  intervals: readonly PermittedInterval[],
  { zones, debtor: { timeZones = [] } }: ContactContext,
): readonly PermittedInterval[] {
  // Where no clock is known, nobody knows which hours are the best.
  if (zones === undefined || timeZones.length === 0) return []
  const worse = closed(minutesOutside(hours))
  return intervals.flatMap(({ start, end }) => {
    const from = readInstant(start) as number
    const to = readInstant(end) as number
    const spans = timeZones.flatMap((zone) => closedSpansIn(() => worse, zones, zone, from, to))
    return betweenSpans(joinSpans(spans), from, to).map((span) => ({
      start: formatInstant(span.start),
      end: formatInstant(span.end),
    }))
  })
}
