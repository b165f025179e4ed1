import {
  type CivilDate,
  formatInstant,
  type Instant,
  instantAt,
  isArrearsError,
  readInstant,
} from '../foundations'
import type { Channel } from '../model'
import { answerContact } from './check-contact'
import { localSpans } from './closed-times'
import type { BestHours } from './contact-policy'
import type { ContactContext } from './contact-question'
import type { ContactActor } from './contact-rule'
import { answerWindows, type ContactWindows, type PermittedInterval } from './contact-windows'
import { minutesOutside } from './local-hours'
import { betweenSpans } from './spans'
import type { ContactVerdict } from './verdict'

const MINUTES_PER_DAY = 1440
const MILLISECONDS_PER_DAY = 86_400_000

/** When may a debtor be contacted on one day, by one channel, and now? */
export interface ContactTimes extends ContactWindows {
  readonly channel: Channel
  /** What of `intervals` lies in the policy's best hours; all of it where the policy names none. */
  readonly bestIntervals: readonly PermittedInterval[]
  /** At the instant asked; `null` where none was asked, or a rule has no value yet (`<rule>:no-value`). */
  readonly verdict: ContactVerdict | null
}

/** How the contact would be made, and at which instant, where one is asked about. */
export interface ContactPlan {
  readonly channel: Channel
  readonly actor: ContactActor
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
  { channel, actor, at }: ContactPlan,
  context: ContactContext,
  bestHours: BestHours | undefined,
): ContactTimes {
  const { zones } = context
  const zoneNames = context.debtor.timeZones ?? []
  const instantsOf = (minute: number): readonly number[] =>
    zones === undefined ? [] : zoneNames.flatMap((zone) => instantAt(zones, zone, on, minute) ?? [])
  const utcStart = readInstant(`${on}T00:00Z`) as number
  const starts = instantsOf(0)
  const from = starts.length === 0 ? utcStart : Math.max(...starts)
  const ends = instantsOf(MINUTES_PER_DAY)
  const to = ends.length === 0 ? utcStart + MILLISECONDS_PER_DAY : Math.max(from, Math.min(...ends))
  try {
    const windows = answerWindows({ request: { from, to, channel, actor }, context })
    return {
      channel,
      ...windows,
      bestIntervals:
        bestHours?.channels.includes(channel) === true
          ? narrowTo(bestHours, windows.intervals, { zones, zoneNames })
          : windows.intervals,
      verdict: at === undefined ? null : answerContact({ request: { at, channel, actor }, context }),
    }
  } catch (error) {
    const none = { channel, intervals: [], bestIntervals: [], acceptedGaps: [], verdict: null }
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
  clocks: Parameters<typeof localSpans>[0],
): readonly PermittedInterval[] {
  const worse = minutesOutside(hours)
  return intervals.flatMap(({ start, end }) => {
    const from = readInstant(start) as number
    const to = readInstant(end) as number
    return betweenSpans(
      localSpans(clocks, from, to, () => worse),
      from,
      to,
    ).map((span) => ({ start: formatInstant(span.start), end: formatInstant(span.end) }))
  })
}
