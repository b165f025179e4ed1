import { describe, expect, it } from 'vitest'
import type { ClosedMinutes, DayCloser } from '../../src/contact/closed-minutes'
import { closedSpansIn, endOfClosure, startOfClosure } from '../../src/contact/search-times'
import { fixedZones, type ZoneData } from '../../src/foundations'
import { zones } from './questions'

const day = 86_400_000
const NEW_YORK = 'America/New_York'
const closed = (...minutes: readonly (readonly [from: number, to: number])[]): DayCloser => {
  const ranges = minutes.map(([from, to]): ClosedMinutes => ({ from, to, missing: [] }))
  return () => ranges
}
/** Closed as a whole on these days of the clock. */
const onDays = (...days: readonly string[]): DayCloser => {
  const starts = days.map((one) => Date.parse(`${one}T00:00Z`))
  const ranges: readonly ClosedMinutes[] = [{ from: 0, to: 1440, missing: [] }]
  return (dayStart) => (starts.includes(dayStart) ? ranges : [])
}
const told = (instant: number): string | number =>
  Number.isFinite(instant) ? new Date(instant).toISOString().replace(':00.000Z', 'Z') : instant
const never = Number.POSITIVE_INFINITY

// New York: from 01:59:59.999 to 03:00 at 07:00 UTC on 8 March 2026, and back to 01:00 at 06:00 UTC on 1 November.
// Santiago: from 23:59:59.999 of 5 September to 01:00 of the 6th at 04:00 UTC.
describe('until when a rule is against contact', () => {
  const end = (closedOn: DayCloser, at: string, zone = NEW_YORK, horizon = Date.parse(at) + 400 * day) =>
    told(endOfClosure(closedOn, zones, zone, Date.parse(at), horizon))

  it.each<[string, DayCloser, string, string]>([
    ['a summer night', closed([0, 480], [1260, 1440]), '2026-06-10T02:00Z', '2026-06-10T12:00Z'],
    ['a winter night', closed([0, 480], [1260, 1440]), '2026-12-10T03:00Z', '2026-12-10T13:00Z'],
    [
      'the night in which the clock is set forward',
      closed([0, 480], [1260, 1440]),
      '2026-03-08T03:00Z',
      '2026-03-08T12:00Z',
    ],
    [
      'the night in which it is set back',
      closed([0, 480], [1260, 1440]),
      '2026-11-01T02:00Z',
      '2026-11-01T13:00Z',
    ],
    ['a time that is left out', closed([90, 150]), '2026-03-08T06:45Z', '2026-03-08T07:00Z'],
    ['an end that is left out', closed([60, 150]), '2026-03-08T06:30Z', '2026-03-08T07:00Z'],
    [
      'times that are shown twice, until the clock has shown them all',
      closed([90, 150]),
      '2026-11-01T05:45Z',
      '2026-11-01T07:30Z',
    ],
    [
      'the last minutes before it is set back, and what it shows once more of them',
      closed([90, 120]),
      '2026-11-01T05:45Z',
      '2026-11-01T07:00Z',
    ],
    [
      'the days around a change',
      onDays('2026-03-07', '2026-03-08', '2026-03-09'),
      '2026-03-07T12:00Z',
      '2026-03-10T04:00Z',
    ],
    ['the day in which it is set back', onDays('2026-11-01'), '2026-11-01T12:00Z', '2026-11-02T05:00Z'],
    [
      'a day and the morning after, on which it is set back',
      (start) => [...onDays('2026-10-31')(start), ...closed([0, 60])(start)],
      '2026-10-31T12:00Z',
      '2026-11-01T05:00Z',
    ],
  ])('%s', (_, closedOn, at, expected) => expect(end(closedOn, at)).toBe(expected))

  it('where the clock is changed at midnight', () => {
    expect(end(onDays('2026-09-05'), '2026-09-05T12:00Z', 'America/Santiago')).toBe('2026-09-06T04:00Z')
    expect(end(onDays('2026-09-06'), '2026-09-06T12:00Z', 'America/Santiago')).toBe('2026-09-07T03:00Z')
    expect(end(closed([0, 90]), '2026-09-06T04:00Z', 'America/Santiago')).toBe('2026-09-06T04:30Z')
  })

  it('is the instant itself where it is not', () => {
    expect(end(closed([0, 480]), '2026-11-01T14:00Z')).toBe('2026-11-01T14:00Z')
    expect(end(closed([90, 120]), '2026-11-01T07:00Z')).toBe('2026-11-01T07:00Z')
  })

  it('has no end that is known beyond the horizon, in an unknown zone, or where all is closed', () => {
    const change = '2026-11-01T02:00Z'
    expect(end(closed([0, 1440]), change)).toBe(never)
    expect(end(closed([0, 1440]), '2026-06-10T02:00Z')).toBe(never)
    expect(end(closed([0, 480]), '2026-06-10T06:00Z', 'Not/Known')).toBe(never)
    const days = ['2026-11-01', '2026-11-02', '2026-11-03']
    expect(end(onDays(...days), '2026-11-01T12:00Z')).toBe('2026-11-04T05:00Z')
    expect(end(onDays(...days), '2026-11-01T12:00Z', NEW_YORK, Date.parse('2026-11-01T11:59Z'))).toBe(never)
  })

  it('is not known where the data loses the zone meanwhile', () => {
    const partial: ZoneData = {
      version: 'partial',
      offsetMinutesAt: (zone, at) =>
        at < Date.parse('2026-06-11T00:00Z') ? zones.offsetMinutesAt(zone, at) : undefined,
    }
    const at = Date.parse('2026-06-10T20:00Z')
    expect(endOfClosure(closed([0, 1440]), partial, NEW_YORK, at, at + 400 * day)).toBe(never)
    expect(endOfClosure(onDays('2026-06-10', '2026-06-11'), partial, NEW_YORK, at, at + 400 * day)).toBe(
      never,
    )
  })
})

describe('when a rule next begins to be against contact', () => {
  const start = (closedOn: DayCloser, at: string, zone = NEW_YORK, horizon = Date.parse(at) + 400 * day) =>
    told(startOfClosure(closedOn, zones, zone, Date.parse(at), horizon))

  it.each<[string, DayCloser, string, string]>([
    ['in summer', closed([1260, 1440]), '2026-06-10T12:00Z', '2026-06-11T01:00Z'],
    ['in winter', closed([1260, 1440]), '2026-12-10T12:00Z', '2026-12-11T02:00Z'],
    [
      'on the day on which the clock is set forward',
      closed([240, 300]),
      '2026-03-08T06:00Z',
      '2026-03-08T08:00Z',
    ],
    ['at a time that is left out', closed([150, 200]), '2026-03-08T06:00Z', '2026-03-08T07:00Z'],
    [
      'on the day on which it is set back, the first time',
      closed([90, 150]),
      '2026-11-01T04:00Z',
      '2026-11-01T05:30Z',
    ],
    [
      'and not a second time where it has not ended',
      closed([90, 150]),
      '2026-11-01T05:30Z',
      '2026-11-02T06:30Z',
    ],
    [
      'the second time, where it has ended in between',
      closed([60, 90]),
      '2026-11-01T05:00Z',
      '2026-11-01T06:00Z',
    ],
    ['the earlier of two', closed([1320, 1380], [240, 300]), '2026-11-01T04:00Z', '2026-11-01T09:00Z'],
    ['days later, across a change', onDays('2026-11-05'), '2026-10-30T12:00Z', '2026-11-05T05:00Z'],
  ])('%s', (_, closedOn, at, expected) => expect(start(closedOn, at)).toBe(expected))

  it('does so at no time that is known beyond the horizon, in an unknown zone, or where it never does', () => {
    expect(start(closed(), '2026-06-10T12:00Z')).toBe(never)
    expect(start(closed(), '2026-10-30T12:00Z')).toBe(never)
    expect(start(closed([0, 480]), '2026-06-10T12:00Z', 'Not/Known')).toBe(never)
    const horizon = Date.parse('2026-11-03T00:00Z')
    expect(start(onDays('2026-11-05'), '2026-10-30T12:00Z', NEW_YORK, horizon)).toBe(never)
  })
})

describe('the time in which a rule is against contact', () => {
  const spans = (closedOn: DayCloser, from: string, to: string, zone = NEW_YORK, by: ZoneData = zones) =>
    closedSpansIn(closedOn, by, zone, Date.parse(from), Date.parse(to)).map((span) => [
      told(span.start),
      told(span.end),
    ])

  it('is told of the days asked about, and of one more on either side', () => {
    expect(spans(closed([0, 480]), '2026-06-10T12:00Z', '2026-06-10T13:00Z')).toEqual([
      ['2026-06-09T04:00Z', '2026-06-09T12:00Z'],
      ['2026-06-10T04:00Z', '2026-06-10T12:00Z'],
      ['2026-06-11T04:00Z', '2026-06-11T12:00Z'],
    ])
  })

  it('is told once where times are shown twice, unless it ends in between', () => {
    const around = ['2026-11-01T12:00Z', '2026-11-01T12:00Z'] as const
    expect(spans(closed([90, 150]), ...around)[1]).toEqual(['2026-11-01T05:30Z', '2026-11-01T07:30Z'])
    expect(spans(closed([60, 90]), ...around).slice(1, 3)).toEqual([
      ['2026-11-01T05:00Z', '2026-11-01T05:30Z'],
      ['2026-11-01T06:00Z', '2026-11-01T06:30Z'],
    ])
    expect(spans(closed([120, 150]), '2026-03-08T12:00Z', '2026-03-08T12:00Z')).toHaveLength(2)
  })

  it('is all of it where the zone is not known, at its start or at its end', () => {
    const all = [[Number.NEGATIVE_INFINITY, never]]
    const known = fixedZones('by hand', { There: { offsetMinutes: 0, transitions: [] } })
    expect(spans(closed([0, 480]), '2026-06-10T12:00Z', '2026-06-10T13:00Z', 'Not/Known')).toEqual(all)
    const cut = Date.parse('2026-06-10T12:30Z')
    const until: ZoneData = {
      version: 'until',
      offsetMinutesAt: (zone, at) => (at < cut ? known.offsetMinutesAt(zone, at) : undefined),
    }
    const from: ZoneData = {
      version: 'from',
      offsetMinutesAt: (zone, at) => (at >= cut ? known.offsetMinutesAt(zone, at) : undefined),
    }
    for (const by of [until, from])
      expect(spans(closed([0, 480]), '2026-06-10T12:00Z', '2026-06-10T13:00Z', 'There', by)).toEqual(all)
  })
})
