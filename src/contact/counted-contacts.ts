import type { ContactRecord } from '../model'
import { closedAllDay, type DayCloser, MILLISECONDS_PER_DAY, neverCloses, open } from './closed-minutes'
import type { ContactManner } from './contact-request'
import type {
  CapRule,
  ContactGap,
  ContactLimit,
  CountedContacts,
  CountedFacet,
  GapRule,
} from './contact-rule'
import { type CountedDays, countBetween, indexDays, reachesBetween } from './counted-days'
import { dayOfStart, weekdayOf } from './day-classes'

/** A contact that counts: the days on which it may lie, as starts of days on a clock without a zone. */
export interface CountedContact {
  readonly record: ContactRecord
  /** Several where the zones in which the debtor may be differ; it counts on each: the safe error. */
  readonly days: readonly number[]
}

const noHistory = /* @__PURE__ */ closedAllDay(['history'])
const allDay = /* @__PURE__ */ closedAllDay()
const WEEK = 7
const LONGEST_MONTH = 31

/** Which of the contacts so far count, as far as the records say? What a record does not say is taken to hold. */
export function countContacts(
  counts: CountedContacts,
  manner: ContactManner,
  history: readonly CountedContact[],
): readonly CountedContact[] {
  const { channels, outcomes, directions, actors, recipients, places, pooled = 'all', per = [] } = counts
  const isReply = replies(history)
  return history.filter(({ record }) => {
    const { recipient = 'debtor', place, actorId } = record
    return (
      channels.includes(record.channel) &&
      outcomes.includes(record.outcome) &&
      directions.includes(record.direction) &&
      actors.includes(record.actor) &&
      recipients?.includes(recipient) !== false &&
      (place === undefined || places?.includes(place) !== false) &&
      (pooled === 'all' || agree(actorId, manner.actorId)) &&
      per.every((facet) => agreesIn(facet, record, manner)) &&
      !(counts.except?.includes('with-consent') === true && record.withConsent === true) &&
      !(counts.except?.includes('reply') === true && isReply(record))
    )
  })
}

/** Does a record answer a contact of the debtor that the history holds? */
function replies(history: readonly CountedContact[]): (record: ContactRecord) => boolean {
  const inbound = new Set(
    history.flatMap(({ record }) => (record.direction === 'inbound' ? [record.id] : [])),
  )
  return ({ inReplyTo }) => inReplyTo !== undefined && inbound.has(inReplyTo)
}

function agree(own: string | undefined, asked: string | undefined): boolean {
  return own === undefined || asked === undefined || own === asked
}

function agreesIn(facet: CountedFacet, record: ContactRecord, manner: ContactManner): boolean {
  switch (facet) {
    case 'person':
      return (
        (record.recipient ?? 'debtor') === (manner.recipient ?? 'debtor') &&
        agree(record.personId, manner.personId)
      )
    case 'account': {
      const { accountIds: own } = record
      const { accountIds: asked } = manner
      return own === undefined || asked === undefined || asked.some((id) => own.includes(id))
    }
    case 'address':
      return agree(record.addressId, manner.addressId)
    case 'principal':
      return agree(record.principalId, manner.principalId)
    case 'place':
      return agree(record.place, manner.place)
  }
}

/** How many contacts count against a limit on a day? Those of the day itself, earlier or later, included. */
export function countingOn(
  { distinct }: CountedContacts,
  { channel }: Pick<ContactManner, 'channel'>,
  counted: readonly CountedContact[],
  takesCalendar: boolean,
): (limit: ContactLimit, dayStart: number) => number {
  // The channel asked about is one of those used already, or one more.
  const others = [...new Set(counted.map(({ record }) => record.channel))].filter((one) => one !== channel)
  const perChannel = others.map((one) => indexDays(counted.filter(({ record }) => record.channel === one)))
  const all = indexDays(counted)
  return (limit, dayStart) => {
    const first = firstDayOf(limit, dayStart, takesCalendar)
    return distinct === 'channel'
      ? perChannel.filter((days) => countBetween(days, first, dayStart) > 0).length
      : countBetween(all, first, dayStart)
  }
}

/** The first day of the period that ends with this day or holds it. */
function firstDayOf({ period }: ContactLimit, dayStart: number, takesCalendar: boolean): number {
  const ago = (days: number): number => dayStart - days * MILLISECONDS_PER_DAY
  const { days, unspecified } = period
  if (days !== undefined) return ago(days - 1)
  if (unspecified !== undefined && !takesCalendar)
    return ago((unspecified === 'week' ? WEEK : LONGEST_MONTH) - 1)
  return (period.calendar ?? unspecified) === 'week'
    ? ago(weekdayOf(dayStart))
    : ago(Number(dayOfStart(dayStart).slice(8)) - 1)
}

/** When does a limit on the number of contacts object? All day on a day on which as many were made. */
export function closeCap(
  { history: limits, counts }: CapRule,
  manner: ContactManner,
  history: readonly CountedContact[] | undefined,
  takesCalendar: boolean,
  limitOn: (dayStart: number) => ContactLimit | undefined,
): DayCloser {
  if (history === undefined) return (dayStart) => (limitOn(dayStart) === undefined ? open : noHistory)
  const counted = countContacts(counts, manner, history)
  if (counted.length === 0 && limits.every(({ value }) => value === null || value.most > 0))
    return neverCloses
  if (counts.distinct !== 'channel') return closeOnceReached(limitOn, indexDays(counted), takesCalendar)
  const countOn = countingOn(counts, manner, counted, takesCalendar)
  return (dayStart) => {
    const limit = limitOn(dayStart)
    return limit !== undefined && countOn(limit, dayStart) >= limit.most ? allDay : open
  }
}

// By itself, so that it keeps no more alive than it reads: it is there once for every rule and debtor.
function closeOnceReached(
  limitOn: (dayStart: number) => ContactLimit | undefined,
  { firsts, lasts }: CountedDays,
  takesCalendar: boolean,
): DayCloser {
  return (dayStart) => {
    const limit = limitOn(dayStart)
    if (limit === undefined) return open
    const first = firstDayOf(limit, dayStart, takesCalendar)
    return reachesBetween(firsts, lasts, first, dayStart, limit.most) ? allDay : open
  }
}

/** When does a rule on the days after a contact object? All day on each of them. */
export function closeGap(
  rule: GapRule,
  manner: ContactManner,
  history: readonly CountedContact[] | undefined,
  gapOn: (dayStart: number) => ContactGap | undefined,
): DayCloser {
  if (history === undefined) return (dayStart) => (gapOn(dayStart) === undefined ? open : noHistory)
  const counted = countContacts(rule.counts, manner, history)
  return counted.length === 0 ? neverCloses : closeAfter(gapOn, indexDays(counted))
}

function closeAfter(
  gapOn: (dayStart: number) => ContactGap | undefined,
  { firsts, lasts }: CountedDays,
): DayCloser {
  return (dayStart) => {
    const gap = gapOn(dayStart)
    if (gap === undefined) return open
    const last = (gap.days - (gap.firstDay === 'same' ? 1 : 0)) * MILLISECONDS_PER_DAY
    return reachesBetween(firsts, lasts, dayStart - last, dayStart, 1) ? allDay : open
  }
}
