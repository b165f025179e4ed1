import { describe, expect, it } from 'vitest'
import { contactWindows } from '../../src/contact'
import { daysAnywhere, daysNear } from '../../src/contact/candidate-zones'
import { skipRepetition } from '../../src/contact/clock-changes'
import { zoneClocks } from '../../src/contact/clock-readings'
import type { ZoneData } from '../../src/foundations'
import { checkCall, contextOf, packOf, windowRule, zones } from './questions'

const day = 86_400_000
const newYork = zoneClocks(zones, ['America/New_York'])
/** What the clock in New York shows, and what it had shown before it was set back. */
const shown = (instant: string): readonly (string | null)[] =>
  newYork
    .readAt(Date.parse(instant))
    .flatMap((reading) => [
      reading === undefined ? null : new Date(reading.wall).toISOString().slice(0, -1),
      reading?.before ? new Date(reading.before.wall).toISOString().slice(0, -1) : null,
    ])

describe('what a clock shows', () => {
  // In New York the clock went from 01:59:59.999 back to 01:00 at 06:00 UTC on 1 November 2026, and on 8 March from 01:59:59.999 to
  // 03:00 at 07:00 UTC.
  it.each<[string, string, string, string | null]>([
    [
      'the last millisecond before it is set back',
      '2026-11-01T05:59:59.999Z',
      '2026-11-01T01:59:59.999',
      null,
    ],
    [
      'the first time that it shows once more',
      '2026-11-01T06:00Z',
      '2026-11-01T01:00:00.000',
      '2026-11-01T01:59:59.999',
    ],
    [
      'the last time that it shows once more',
      '2026-11-01T06:59:59.999Z',
      '2026-11-01T01:59:59.999',
      '2026-11-01T01:59:59.999',
    ],
    ['the first time that it shows but once', '2026-11-01T07:00Z', '2026-11-01T02:00:00.000', null],
    ['just before it is set forward', '2026-03-08T06:59:59.999Z', '2026-03-08T01:59:59.999', null],
    ['just after it is set forward', '2026-03-08T07:00Z', '2026-03-08T03:00:00.000', null],
    ['an ordinary day', '2026-06-10T16:00Z', '2026-06-10T12:00:00.000', null],
  ])('%s', (_, instant, wall, before) => expect(shown(instant)).toEqual([wall, before]))

  it('is a day and its minutes, parts of one included', () => {
    const [reading] = newYork.readAt(Date.parse('2026-06-10T16:00:30Z'))
    expect(reading).toMatchObject({ dayStart: Date.parse('2026-06-10T00:00Z'), minute: 720.5 })
  })

  it('is not known in a zone that the data does not know, nor without data', () => {
    expect(zoneClocks(zones, ['Not/Known']).readAt(0)).toEqual([undefined])
    expect(zoneClocks(undefined, ['Asia/Shanghai']).readAt(0)).toEqual([undefined])
    expect(zoneClocks(zones, []).readAt(0)).toEqual([])
  })

  it('is read once for all who ask about the same instant, and again for another', () => {
    let asked = 0
    const counting: ZoneData = {
      version: 'counting',
      offsetMinutesAt: (zone, at) => {
        asked++
        return zones.offsetMinutesAt(zone, at)
      },
    }
    const clocks = zoneClocks(counting, ['Asia/Shanghai'])
    const first = clocks.readAt(0)
    const once = asked
    expect(clocks.readAt(0)).toBe(first)
    expect(asked).toBe(once)
    clocks.readAt(day)
    expect(asked).toBe(2 * once)
  })

  it('has shown nothing before that is known, where the data knows the zone from an instant on', () => {
    const start = Date.parse('2026-06-10T16:00Z')
    const partial: ZoneData = {
      version: 'partial',
      offsetMinutesAt: (_, at) => (at >= start ? -240 : undefined),
    }
    const [reading] = zoneClocks(partial, ['America/New_York']).readAt(start)
    expect(reading).toMatchObject({ wall: Date.parse('2026-06-10T12:00Z'), before: null })
  })
})

describe('the days that an instant lies on', () => {
  const starts = (days: readonly number[]): readonly string[] =>
    days.map((start) => new Date(start).toISOString().slice(0, 10))

  // 18 hours from UTC is as far as any zone data may say.
  it.each<[string, readonly string[]]>([
    ['2026-06-10T05:59:59.999Z', ['2026-06-09', '2026-06-10']],
    ['2026-06-10T06:00Z', ['2026-06-09', '2026-06-10', '2026-06-11']],
    ['2026-06-10T17:59:59.999Z', ['2026-06-09', '2026-06-10', '2026-06-11']],
    ['2026-06-10T18:00Z', ['2026-06-10', '2026-06-11']],
  ])('%s, by any clock there may be', (instant, days) =>
    expect(starts(daysAnywhere(Date.parse(instant)))).toEqual(days),
  )

  it('are those that the clocks of known zones show, each once', () => {
    const at = Date.parse('2026-06-10T16:00Z')
    const both = ['Asia/Shanghai', 'America/New_York', 'Asia/Tokyo']
    expect(starts(daysNear(zones, both, at))).toEqual(['2026-06-11', '2026-06-10'])
    expect(starts(daysNear(zones, ['America/New_York'], at))).toEqual(['2026-06-10'])
    expect(daysNear(zones, ['Not/Known'], at)).toEqual([])
    expect(daysNear(zones, [], at)).toEqual(daysAnywhere(at))
    expect(daysNear(undefined, both, at)).toEqual(daysAnywhere(at))
  })
})

describe('a search in which nothing has happened for a week', () => {
  const names = ['America/New_York', 'Asia/Shanghai']
  const spring = Date.parse('2026-03-20T12:00Z')
  const setBack = Date.parse('2026-11-01T06:00Z')
  const skip = (reached: number, horizon: number) =>
    skipRepetition({ since: spring, reached }, zones, names, Number.NEGATIVE_INFINITY, horizon)

  it('goes on as it is up to nine days after the last turn, and skips from then on', () => {
    // Nine days: a week, and a day on either side.
    const [on, after] = [spring + 9 * day, spring + 9 * day + 1]
    expect(skip(on, spring + 400 * day)).toEqual({ since: spring, reached: on })
    expect(skip(after, spring + 400 * day)?.reached).toBeGreaterThan(after)
  })

  it('goes on less than a day before the next change of any clock', () => {
    const next = skip(spring + 30 * day, spring + 400 * day)
    expect(next?.reached).toBe(next?.since)
    expect(next?.reached).toBeLessThan(setBack)
    expect(next?.reached).toBeGreaterThanOrEqual(setBack - day)
  })

  it('ends where no clock is changed within the horizon, or none is known', () => {
    expect(skip(spring + 30 * day, setBack - 2 * day)).toBeNull()
    const search = { since: spring, reached: spring + 30 * day }
    const horizon = spring + 400 * day
    expect(skipRepetition(search, undefined, names, Number.NEGATIVE_INFINITY, horizon)).toBeNull()
    expect(skipRepetition(search, zones, [], Number.NEGATIVE_INFINITY, horizon)).toBeNull()
    // On the horizon itself it still looks a day ahead.
    const reached = setBack - day + 1
    expect(skip(reached, reached)).toEqual({ since: reached, reached })
    expect(skip(reached, reached - 1)).toBeNull()
  })
})

describe('a rule by the clock of a place that the zone data does not know', () => {
  const rule = windowRule('allows', '08:00', '21:00', { zone: 'Not/Known' })
  const stretch = {
    channel: 'phone',
    actor: 'lender',
    from: '2026-03-31T00:00+08:00',
    to: '2026-04-01T00:00+08:00',
  } as const

  it('opens no time, and says what is missing', () => {
    const known = contextOf([packOf([rule])])
    expect(contactWindows(stretch, known)).toMatchObject({ intervals: [], missing: ['zones'] })
    const { zones: _, ...unknown } = known
    expect(contactWindows(stretch, unknown)).toMatchObject({
      intervals: [],
      missing: ['zones'],
    })
    expect(checkCall('2026-03-31T12:00+08:00', known)).toMatchObject({
      status: 'undetermined',
      missing: ['zones'],
      nextAllowedAt: null,
    })
  })
})
