import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ContactContext, type ContactManner, checkContact, contactWindows } from '../../src/contact'
import * as shipped from '../../src/entries/packs'
import { australia, florida, newYorkCity } from '../../src/packs'
import { type ContactWeek, contactWeeks, hasUnknownZone } from './contact-weeks'
import { realLaws, zones } from './real-laws'

const MINUTE = 60_000
const DAY = 1440 * MINUTE

interface Compared {
  readonly intervals: number
  /** What a check says, and whether the intervals hold the instant. */
  readonly disagreements: readonly (readonly [
    at: string,
    status: string,
    nextAllowedAt: string | null,
    isListed: boolean,
  ])[]
}

/**
 * Is contact allowed at exactly the instants that lie in an interval, and is the next such instant the start of the next
 * interval? At these instants, at the edges of all intervals, and at the milliseconds on either side.
 */
function compare({ from, to, manner, context }: ContactWeek, asked: readonly number[]): Compared {
  const { intervals } = contactWindows({ ...manner, from, to }, context)
  const spans = intervals.map(({ start, end }) => ({ start: Date.parse(start), end: Date.parse(end) }))
  const edges = [{ start: from, end: to }, ...spans]
    .flatMap(({ start, end }) => [start, end])
    .flatMap((at) => [at - 1, at, at + 1])
  const disagreements: Compared['disagreements'][number][] = []
  for (const at of new Set([...edges, ...asked])) {
    if (at < from || at >= to) continue
    const { status, nextAllowedAt } = checkContact({ ...manner, at }, context)
    const isListed = spans.some(({ start, end }) => start <= at && at < end)
    const next = nextAllowedAt === null ? Number.POSITIVE_INFINITY : Date.parse(nextAllowedAt)
    const listed = isListed ? at : spans.find(({ start }) => start > at)?.start
    const isNext = listed === undefined ? next >= to : next === listed
    if ((status === 'allowed') !== isListed || !isNext)
      disagreements.push([new Date(at).toISOString(), status, nextAllowedAt, isListed])
  }
  return { intervals: spans.length, disagreements: disagreements.slice(0, 5) }
}

/** The instants of a week that lie so many minutes apart. */
const every = ({ from, to }: ContactWeek, minutes: number, shift: number): readonly number[] =>
  Array.from(
    { length: Math.ceil((to - from) / (minutes * MINUTE)) },
    (_, index) => from + index * minutes * MINUTE + shift,
  )
const shifts = (minutes: number) => fc.integer({ min: 0, max: minutes * MINUTE - 1 })

/** The instants, and those before them, at which a clock shows midnight or an hour that the law or the debtor names. */
function clockEdges({ from, to, context }: ContactWeek): readonly number[] {
  const { packs, debtor, preferences = [] } = context
  const hours = preferences.flatMap((preference) => preference.hours ?? [])
  const clocks = new Set(debtor.timeZones)
  for (const rule of packs.flatMap(({ rules }) => rules)) {
    if (rule.kind !== 'window') continue
    if (rule.zone !== undefined) clocks.add(rule.zone)
    hours.push(...rule.history.flatMap(({ value }) => value ?? []))
  }
  const named = new Set(['00:00', ...hours.flatMap((one) => [one.from, one.to])])
  const found = new Set<number>()
  for (const zone of clocks) {
    // Both offsets of a week in which the clock is changed, on every day of it: more than there are is no harm.
    for (const offset of new Set([from, to].map((at) => zones.offsetMinutesAt(zone, at) ?? 0))) {
      for (let day = Math.floor(from / DAY) * DAY - DAY; day <= to + DAY; day += DAY)
        for (const hour of named) found.add(day + Date.parse(`1970-01-01T${hour}Z`) - offset * MINUTE)
    }
  }
  return [...found].filter((at) => from < at && at < to).flatMap((at) => [at - 1, at])
}

it('every shipped pack is among the laws that are asked about', () =>
  expect(new Set(realLaws.flatMap(({ packs }) => packs))).toEqual(new Set(Object.values(shipped))))

const options = (seed: number, numRuns: number) => ({ seed, numRuns, endOnFailure: true })

// Of a check most of the time goes into when contact is allowed next: where no zone is known, or contact is allowed in no
// part of the week, fewer instants are asked about. What changes does so at an hour that somebody names.
it.each([
  ['anywhere', 111],
  ['around turns', 112],
] as const)('the intervals are what is allowed by the law of a place, weeks %s', (around, seed) => {
  let intervals = 0
  fc.assert(
    fc.property(contactWeeks(around), shifts(307), (week, shift) => {
      const asked = hasUnknownZone(week.context)
        ? every(week, 1440, shift)
        : [...every(week, 307, shift), ...clockEdges(week)]
      const compared = compare(week, asked)
      intervals += compared.intervals
      expect(compared.disagreements).toEqual([])
    }),
    options(seed, 24),
  )
  expect(intervals).toBeGreaterThan(20)
})

it('the same, in every seventh minute of weeks in which it is allowed at times', () => {
  fc.assert(
    fc.property(contactWeeks('around turns'), shifts(7), (week, shift) => {
      const { intervals, disagreements } = compare(week, [])
      expect(disagreements).toEqual([])
      fc.pre(intervals > 1 && !hasUnknownZone(week.context))
      expect(compare(week, every(week, 7, shift)).disagreements).toEqual([])
    }),
    options(113, 3),
  )
})

it('the same, minute by minute of a week in which the clock shows twice what the debtor asked to keep free', () => {
  const setBack = Date.parse('2026-11-01T06:00Z')
  const alone = realLaws
    .filter(({ packs }) => packs.length === 1 && packs[0] === newYorkCity)
    .map((law) => ({ ...law, turns: [setBack] }))
  const preferences = [{ from: '2020-01-01', hours: [{ from: '01:15', to: '01:30' }] }]
  fc.assert(
    fc.property(contactWeeks('around turns', alone), shifts(1), ({ manner, context, ...week }, shift) => {
      const { inReplyTo: _, ...asked } = manner
      const wishing: ContactWeek = { ...week, manner: asked, context: { ...context, preferences } }
      fc.pre(compare(wishing, []).intervals > 1)
      expect(compare(wishing, every(wishing, 1, shift)).disagreements).toEqual([])
    }),
    options(114, 1),
  )
})

describe('what the checks and the intervals disagreed on once', () => {
  const from = Date.parse('2026-05-05T00:00Z')
  const known = { zones, history: [], marks: [], preferences: [], consents: [], notices: [] }
  const agree = (manner: ContactManner, context: ContactContext): void => {
    const week = { from, to: from + 3 * DAY, manner, context }
    expect(compare(week, every(week, 60, 0)).disagreements).toEqual([])
  }

  it('a consent on the first day of it, where no zone is known: it holds on none but what is that day everywhere', () =>
    agree(
      { channel: 'phone', actor: 'agency' },
      {
        ...known,
        packs: [florida],
        debtor: { place: 'US-FL' },
        consents: [{ kind: 'hours', from: '2026-05-06' }],
        acceptGaps: ['us-fl:*'],
      },
    ))

  it('a fact accepted as not known, where no zone is: the zone of hours that are no longer minded is not wanted', () =>
    agree(
      { channel: 'email', actor: 'agency' },
      {
        ...known,
        packs: [australia],
        debtor: { kind: 'person', place: 'AU' },
        preferences: [{ from: '2026-01-01', places: ['work'], hours: [{ from: '09:00', to: '10:00' }] }],
        acceptGaps: ['au:*', 'request.place'],
      },
    ))
})
