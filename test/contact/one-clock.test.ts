import { describe, expect, it } from 'vitest'
import { closedAllDay } from '../../src/contact/closed-minutes'
import { oneClock } from '../../src/contact/one-clock'
import { fixedZones, type ZoneData } from '../../src/foundations'
import { zones } from './questions'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const at = (instant: string): number => Date.parse(instant)

/** Zone data that counts how often it is asked. */
const counting = (data: ZoneData) => {
  const asked = { times: 0 }
  const counted: ZoneData = {
    version: data.version,
    offsetMinutesAt: (zone, instant) => {
      asked.times++
      return data.offsetMinutesAt(zone, instant)
    },
  }
  return { counted, asked }
}
/** What is answered first, once it is asked about again, and from what was found then. */
const fiveTimes = <Answer>(ask: () => Answer): readonly Answer[] => [ask(), ask(), ask(), ask(), ask()]
const always = <Answer>(answer: Answer): readonly Answer[] => [answer, answer, answer, answer, answer]

describe('how far the clock of a zone is ahead of UTC', () => {
  // In New York the clock was set forward at 07:00 UTC on 8 March 2026 and back at 06:00 UTC on 1 November; what it shows up to
  // three hours after that, it may show once more.
  it.each<[string, string, number]>([
    ['in summer', '2026-06-10T16:00Z', -4],
    ['in winter', '2026-01-10T16:00Z', -5],
    ['before 1970', '1969-12-31T23:59:59.999Z', -5],
    ['at the start of 1970', '1970-01-01T00:00Z', -5],
    ['just before it is set forward', '2026-03-08T06:59:59.999Z', -5],
    ['just after', '2026-03-08T07:00Z', -4],
    ['just before it is set back', '2026-11-01T05:59:59.999Z', -4],
    ['just after', '2026-11-01T06:00Z', Number.NaN],
    ['the last millisecond of the three hours after', '2026-11-01T08:59:59.999Z', Number.NaN],
    ['three hours after', '2026-11-01T09:00Z', -5],
  ])('%s, at %s', (_, instant, hours) => {
    const clock = oneClock(zones, 'America/New_York')
    expect(fiveTimes(() => clock.offsetAt(at(instant)))).toEqual(always(hours * HOUR))
  })

  it('is not known in a zone that the data does not know, nor without data', () => {
    for (const clock of [oneClock(zones, 'No/Where'), oneClock(undefined, 'Asia/Shanghai')])
      expect(fiveTimes(() => clock.offsetAt(at('2026-06-10T16:00Z')))).toEqual(always(Number.NaN))
  })

  it('is not known before the data has known the zone for three hours, nor after it does', () => {
    const [first, end] = [at('2026-06-10T16:00Z'), at('2026-06-12T16:00Z')]
    const partial: ZoneData = {
      version: 'partial',
      offsetMinutesAt: (_, instant) => (first <= instant && instant < end ? 480 : undefined),
    }
    const clock = oneClock(partial, 'Asia/Shanghai')
    expect(
      [first - 1, first + 3 * HOUR - 1, first + 3 * HOUR, end - 1, end].map((instant) =>
        clock.offsetAt(instant),
      ),
    ).toEqual([Number.NaN, Number.NaN, 8 * HOUR, 8 * HOUR, Number.NaN])
  })

  it('is told of each instant in whatever order they are asked about', () => {
    // Each of these years has an offset of its own, and their days lie far apart in what is remembered.
    const years = Array.from({ length: 40 }, (_, index) => 1980 + index)
    const changing = fixedZones('by hand', {
      'Test/Yearly': {
        offsetMinutes: 0,
        transitions: years.map((year, index) => ({ at: `${year}-01-01T00:00Z`, offsetMinutes: index + 1 })),
      },
    })
    const clock = oneClock(changing, 'Test/Yearly')
    const summers = years.map((year) => clock.offsetAt(at(`${year}-07-01T00:00Z`)))
    const expected = years.map((_, index) => (index + 1) * 60_000)
    expect(summers).toEqual(expected)
    for (let round = 0; round < 3; round++)
      expect(years.map((year) => clock.offsetAt(at(`${year}-07-01T00:00Z`)))).toEqual(expected)
    expect(years.flatMap((year) => fiveTimes(() => clock.offsetAt(at(`${year}-07-01T00:00Z`))))).toEqual(
      expected.flatMap(always),
    )
  })
})

describe('what was found of a clock', () => {
  const summer = at('2026-06-10T16:00Z')

  it('is little for one question alone: what it shows, and what it showed three hours before', () => {
    const { counted, asked } = counting(zones)
    oneClock(counted, 'America/New_York').offsetAt(summer)
    expect(asked.times).toBe(2)
  })

  it('is remembered from the second question on, for some years', () => {
    const { counted, asked } = counting(zones)
    const clock = oneClock(counted, 'Asia/Shanghai')
    const days = Array.from({ length: 3 * 365 }, (_, index) => summer + index * DAY)
    for (const day of days) clock.offsetAt(day)
    const before = asked.times
    for (const day of days) expect(clock.offsetAt(day + HOUR)).toBe(8 * HOUR)
    expect(asked.times).toBe(before)
  })

  it('is no single offset near a change: then each question is put to the data, and no more than one', () => {
    const { counted, asked } = counting(zones)
    const clock = oneClock(counted, 'America/New_York')
    fiveTimes(() => clock.offsetAt(at('2026-11-01T05:00Z')))
    const before = asked.times
    clock.offsetAt(at('2026-11-01T05:00Z'))
    expect(asked.times).toBe(before + 2)
  })
})

describe('whether a clock is left alone, from three hours before to three hours after', () => {
  it.each<[string, string, string, boolean]>([
    ['in summer', '2026-06-10T16:00Z', '2026-06-20T16:00Z', true],
    ['at one instant', '2026-06-10T16:00Z', '2026-06-10T16:00Z', true],
    ['over a month', '2026-06-10T16:00Z', '2026-07-10T16:00Z', true],
    ['up to three hours before it is set back', '2026-10-28T00:00Z', '2026-11-01T02:59:59.999Z', true],
    ['a millisecond longer', '2026-10-28T00:00Z', '2026-11-01T03:00Z', false],
    ['a millisecond too soon after it is set back', '2026-11-01T08:59:59.999Z', '2026-11-05T00:00Z', false],
    ['from three hours after it is set back', '2026-11-01T09:00Z', '2026-11-05T00:00Z', true],
    ['over the day on which it is set forward', '2026-02-10T00:00Z', '2026-03-20T00:00Z', false],
    ['to two days after that', '2026-02-20T00:00Z', '2026-03-10T00:00Z', false],
    ['over both changes, so that the offset is the same', '2026-02-10T00:00Z', '2026-12-01T00:00Z', false],
  ])('%s', (_, from, to, expected) => {
    const clock = oneClock(zones, 'America/New_York')
    for (let times = 0; times < 40; times++) expect(clock.isSteady(at(from), at(to))).toBe(expected)
  })

  it('is found from what is remembered, without a look beyond', () => {
    const { counted, asked } = counting(zones)
    const clock = oneClock(counted, 'America/New_York')
    const summer = at('2026-06-10T16:00Z')
    fiveTimes(() => clock.offsetAt(summer))
    const before = asked.times
    expect(fiveTimes(() => clock.isSteady(summer, summer + HOUR))).toEqual(always(true))
    expect(asked.times).toBe(before)
  })

  it('is found from what is remembered, also over a whole summer', () => {
    const { counted, asked } = counting(zones)
    const clock = oneClock(counted, 'America/New_York')
    const [from, to] = [at('2026-04-10T00:00Z'), at('2026-09-10T00:00Z')]
    for (let times = 0; times < 40; times++) clock.isSteady(from, to)
    const before = asked.times
    expect(clock.isSteady(from, to)).toBe(true)
    expect(asked.times).toBe(before)
  })

  it('is not known without data', () =>
    expect(fiveTimes(() => oneClock(undefined, 'Asia/Shanghai').isSteady(0, DAY))).toEqual(always(false)))
})

describe('until when a rule is against contact', () => {
  // Closed on 10 June alone, which ends at 16:00 UTC in Shanghai.
  const closedOn = (dayStart: number) => (dayStart === at('2026-06-10T00:00Z') ? closedAllDay() : [])
  const horizon = at('2026-12-31T00:00Z')

  it.each<[string, string, string]>([
    ['to the end of the day on which it is', '2026-06-10T04:00Z', '2026-06-10T16:00Z'],
    ['not at all at an instant at which it is not', '2026-06-10T16:00Z', '2026-06-10T16:00Z'],
  ])('%s', (_, instant, end) =>
    expect(oneClock(zones, 'Asia/Shanghai').endOfClosure(closedOn, at(instant), horizon)).toBe(at(end)),
  )

  it('for ever, where no clock is known', () =>
    expect(oneClock(undefined, 'Asia/Shanghai').endOfClosure(closedOn, 0, horizon)).toBe(
      Number.POSITIVE_INFINITY,
    ))
})
