import { describe, expect, it } from 'vitest'
import type { ClosedMinutes, DayCloser } from '../../src/contact/closed-minutes'
import { closureStartsAfter, firstOpen, isSteady } from '../../src/contact/steady-clock'
import { fixedZones } from '../../src/foundations'
import { zones } from './questions'

const day = 86_400_000
const hour = 3_600_000
const start = Date.parse('2026-06-10T00:00Z')
const at = (time: string, days = 0): number => Date.parse(`2026-06-10T${time}Z`) + days * day

/** Closed in these minutes of every day, or of the days from the 10th on that are listed. */
const closed = (...minutes: readonly (readonly [from: number, to: number])[]): DayCloser => {
  const ranges = minutes.map(([from, to]): ClosedMinutes => ({ from, to, missing: [] }))
  return () => ranges
}
const closedOn = (days: readonly number[], from: number, to: number): DayCloser => {
  const ranges: readonly ClosedMinutes[] = [{ from, to, missing: [] }]
  return (dayStart) => (days.includes((dayStart - start) / day) ? ranges : [])
}

describe('a clock is steady', () => {
  // New York: set back at 06:00 UTC on 1 November 2026.
  const change = Date.parse('2026-11-01T06:00Z')
  const steady = (from: number, to: number, zone = 'America/New_York') => isSteady(zones, zone, from, to)

  it.each<[string, number, number, boolean]>([
    ['up to three hours before a change', change - day, change - 3 * hour - 1, true],
    ['but not up to the change less three hours', change - day, change - 3 * hour, false],
    ['from three hours after a change', change + 3 * hour, change + day, true],
    ['but not from a millisecond less', change + 3 * hour - 1, change + day, false],
    ['not across a change', change - 10 * day, change + 10 * day, false],
    ['not where the change lies within a day of both', change - hour, change + hour, false],
  ])('%s', (_, from, to, expected) => expect(steady(from, to)).toBe(expected))

  it('for forty days at most, the three hours at either end among them', () => {
    const long = 40 * day - 6 * hour
    expect(steady(start, start + long, 'Asia/Shanghai')).toBe(true)
    expect(steady(start, start + long + 1, 'Asia/Shanghai')).toBe(false)
    expect(steady(start, Number.POSITIVE_INFINITY, 'Asia/Shanghai')).toBe(false)
  })

  it('but not where it is changed for three days and then back', () => {
    const transitions = [
      { at: '2026-06-12T00:00Z', offsetMinutes: 540 },
      { at: '2026-06-15T00:00Z', offsetMinutes: 480 },
    ]
    const thereAndBack = fixedZones('there and back', { There: { offsetMinutes: 480, transitions } })
    expect(isSteady(thereAndBack, 'There', start, start + 20 * day)).toBe(false)
    expect(isSteady(thereAndBack, 'There', start, start + day)).toBe(true)
  })
})

describe('the first time at which no rule is against contact', () => {
  const far = start + 30 * day
  it.each<[string, readonly DayCloser[], string, number]>([
    ['now, where there is no rule', [], '12:00:00.001', at('12:00:00.001')],
    ['now, where none is against it', [closed([0, 480], [1200, 1440])], '12:00:00.001', at('12:00:00.001')],
    ['now, at the minute at which they end', [closed([0, 480])], '08:00', at('08:00')],
    ['at midnight, where nothing closes it', [closed([480, 600])], '00:00', at('00:00')],
    ['when they end', [closed([0, 480])], '07:59:59.999', at('08:00')],
    ['when the last of several ends', [closed([0, 480]), closed([480, 600])], '05:00', at('10:00')],
    ['in whichever order they are asked', [closed([480, 600]), closed([0, 480])], '05:00', at('10:00')],
    [
      'where each goes on from another',
      [closed([0, 60], [120, 180]), closed([60, 120])],
      '00:30',
      at('03:00'),
    ],
    ['where stretches of one rule follow each other', [closed([480, 600], [0, 480])], '05:00', at('10:00')],
    [
      'on the next day, where the rest of this one is closed',
      [closed([1200, 1440], [0, 480])],
      '21:00',
      at('08:00', 1),
    ],
    ['after days that are closed as a whole', [closedOn([0, 1, 2], 0, 1440)], '12:00', at('00:00', 3)],
    [
      'at the start of the next day, where that is open',
      [closed([1200, 1440])],
      '23:59:59.999',
      at('00:00', 1),
    ],
  ])('%s', (_, rules, time, expected) => {
    expect(firstOpen(rules, [], at(time), far)).toBe(expected)
    expect(firstOpen([], rules, at(time), far)).toBe(expected)
    expect(firstOpen(rules.slice(0, 1), rules.slice(1), at(time), far)).toBe(expected)
  })

  it('is looked for to the day of the horizon and no further', () => {
    const rule = closedOn([0, 1, 2], 0, 1440)
    expect(firstOpen([rule], [], at('12:00'), at('00:00', 3))).toBe(at('00:00', 3))
    expect(firstOpen([rule], [], at('12:00'), at('00:00', 3) - 1)).toBe(Number.POSITIVE_INFINITY)
    expect(firstOpen([closed([0, 1440])], [], at('12:00'), far)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('the next time at which a rule begins to be against contact', () => {
  const far = start + 30 * day
  it.each<[string, DayCloser, string, number]>([
    ['later on the same day', closed([1200, 1440]), '12:00', at('20:00')],
    ['the earlier of two', closed([1320, 1440], [1200, 1260]), '12:00', at('20:00')],
    ['not the one that begins now', closed([720, 780], [1200, 1440]), '12:00', at('20:00')],
    ['a millisecond later', closed([720, 780]), '11:59:59.999', at('12:00')],
    ['on the next day, where all of this one have begun', closed([480, 600]), '12:00', at('08:00', 1)],
    ['days later', closedOn([5], 480, 600), '12:00', at('08:00', 5)],
  ])('%s', (_, rule, time, expected) => expect(closureStartsAfter(rule, at(time), far)).toBe(expected))

  it('is looked for to the day of the horizon and no further', () => {
    const rule = closedOn([5], 480, 600)
    expect(closureStartsAfter(rule, at('12:00'), at('00:00', 5))).toBe(at('08:00', 5))
    expect(closureStartsAfter(rule, at('12:00'), at('00:00', 5) - 1)).toBe(Number.POSITIVE_INFINITY)
    expect(closureStartsAfter(closed(), at('12:00'), far)).toBe(Number.POSITIVE_INFINITY)
  })
})
