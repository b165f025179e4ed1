import { describe, expect, it } from 'vitest'
import type { ContactRule, GapRule } from '../../src/contact'
import { type ZoneClocks, zoneClocks } from '../../src/contact/clock-readings'
import { type ClosedMinutes, type DayCloser, neverCloses } from '../../src/contact/closed-minutes'
import { type Objection, objectionAt, type Weight, weightAt } from '../../src/contact/closed-times'
import { type ApplicableRule, matterIn } from '../../src/contact/matter'
import type { ZoneData } from '../../src/foundations'
import { capRule, citation, contextOf, packOf, windowRule, zones } from './questions'

const hours = windowRule('allows', '08:00', '20:00')
const cap = capRule(1, 1)
const gap: GapRule = {
  kind: 'gap',
  id: 'xx.pause',
  label: { en: 'A rule', 'zh-CN': '一条规则' },
  effect: 'deny',
  scope: {},
  counts: cap.counts,
  history: [{ from: '2020-01-01', value: { days: 1, firstDay: 'same' }, citation }],
}

function applicable(
  closedOn: DayCloser,
  clocks: ZoneClocks,
  unknownZones: readonly string[] = [],
  rule: ContactRule = hours,
): ApplicableRule {
  const candidates = { clocks, unknownZones }
  const { rules } = matterIn(
    { channel: 'phone', actor: 'lender' },
    contextOf([packOf([rule])]),
    candidates,
    () => candidates,
  )
  const [one] = rules
  if (one === undefined) throw new Error('The rule restrains a call.')
  return { ...one, closedOn }
}

const range = (from: number, to: number, ...missing: readonly string[]): ClosedMinutes => ({
  from,
  to,
  missing,
})
const shanghai = zoneClocks(zones, ['Asia/Shanghai'])
const both = zoneClocks(zones, ['Asia/Shanghai', 'Asia/Tokyo'])
const noon = Date.parse('2026-03-31T12:00+08:00')
const shown = Date.parse('2026-03-31T12:00Z')
const anHourLater = Date.parse('2026-03-31T13:00Z')

describe('what a rule has against noon in Shanghai', () => {
  type Row = [string, ZoneClocks, readonly ClosedMinutes[], Weight, Objection | undefined]
  it.each<Row>([
    ['nothing, where nothing is closed', shanghai, [], 'none', undefined],
    ['nothing that ends at noon', shanghai, [range(0, 720)], 'none', undefined],
    ['nothing that starts a minute later', shanghai, [range(721, 1440, 'history')], 'none', undefined],
    [
      'what starts at noon',
      shanghai,
      [range(720, 721)],
      'certain',
      { isCertain: true, missing: [], walls: [shown] },
    ],
    [
      'what is closed twice, told once',
      shanghai,
      [range(0, 1440), range(600, 800)],
      'certain',
      { isCertain: true, missing: [], walls: [shown] },
    ],
    [
      'what is closed for want of facts, each told once',
      shanghai,
      [range(600, 800, 'history', 'request.place'), range(700, 800, 'history')],
      'uncertain',
      { isCertain: false, missing: ['history', 'request.place'], walls: [shown] },
    ],
    [
      'what is certain, with the facts by which it may have more',
      shanghai,
      [range(600, 800), range(700, 800, 'history')],
      'uncertain',
      { isCertain: true, missing: ['history'], walls: [shown] },
    ],
    [
      'what is closed by the other clock, which shows 13:00',
      both,
      [range(780, 1440)],
      'certain',
      { isCertain: true, missing: [], walls: [anHourLater] },
    ],
    [
      'what is closed by the first clock alone',
      both,
      [range(700, 740)],
      'certain',
      { isCertain: true, missing: [], walls: [shown] },
    ],
    [
      'what is closed by both',
      both,
      [range(700, 800)],
      'certain',
      { isCertain: true, missing: [], walls: [shown, anHourLater] },
    ],
    [
      'what is certain by one clock and wants facts by the other',
      both,
      [range(700, 740), range(780, 800, 'history')],
      'uncertain',
      { isCertain: true, missing: ['history'], walls: [shown, anHourLater] },
    ],
  ])('%s', (_, clocks, closed, weight, objection) => {
    const rule = applicable(() => closed, clocks)
    expect(weightAt(rule, noon)).toBe(weight)
    expect(objectionAt(rule, noon)).toEqual(objection)
  })

  it('nothing, of a rule that never closes', () =>
    expect(objectionAt(applicable(neverCloses, shanghai, ['zones']), noon)).toBeUndefined())
})

describe('a clock that shows a time once more', () => {
  // 06:10 UTC on 1 November 2026 is the second 01:10 in New York; the last that it showed before was 01:59:59.999.
  const at = Date.parse('2026-11-01T06:10Z')
  const wall = Date.parse('2026-11-01T01:10Z')
  const newYork = zoneClocks(zones, ['America/New_York'])

  it.each<[string, readonly ClosedMinutes[], Weight, Objection | undefined]>([
    ['is open, where neither time is closed', [range(120, 1440)], 'none', undefined],
    [
      'keeps closed what had closed before it was set back',
      [range(90, 120)],
      'certain',
      { isCertain: true, missing: [], walls: [wall] },
    ],
    [
      'may keep it closed for want of facts',
      [range(90, 120, 'history')],
      'uncertain',
      { isCertain: false, missing: ['history'], walls: [wall] },
    ],
    [
      'wants no fact for what had closed before, where what it shows is certain',
      [range(60, 75), range(90, 120, 'history')],
      'certain',
      { isCertain: true, missing: [], walls: [wall] },
    ],
    [
      'is certain by what had closed before, where what it shows wants facts',
      [range(60, 75, 'history'), range(90, 120)],
      'uncertain',
      { isCertain: true, missing: ['history'], walls: [wall] },
    ],
  ])('%s', (_, closed, weight, objection) => {
    const rule = applicable(() => closed, newYork)
    expect(weightAt(rule, at)).toBe(weight)
    expect(objectionAt(rule, at)).toEqual(objection)
  })
})

describe('a clock that the data does not know at the instant', () => {
  const partial: ZoneData = {
    version: 'partial',
    offsetMinutesAt: (zone, instant) => (zone === 'Asia/Tokyo' ? 540 : instant < noon ? 480 : undefined),
  }

  it('allows nothing', () => {
    const rule = applicable(() => [], zoneClocks(partial, ['Asia/Shanghai']))
    expect([weightAt(rule, noon - 1), objectionAt(rule, noon - 1)]).toEqual(['none', undefined])
    expect([weightAt(rule, noon), objectionAt(rule, noon)]).toEqual([
      'uncertain',
      { isCertain: false, missing: ['zones'], walls: [noon] },
    ])
  })

  it('adds what is missing to what is certain by another', () => {
    const rule = applicable(() => [range(780, 800)], zoneClocks(partial, ['Asia/Tokyo', 'Asia/Shanghai']))
    expect(weightAt(rule, noon)).toBe('uncertain')
    expect(objectionAt(rule, noon)).toEqual({
      isCertain: true,
      missing: ['zones'],
      walls: [anHourLater, noon],
    })
  })
})

describe('where the zone is not known, at noon UTC on 31 March', () => {
  // Some clock may show any time of the 30th from 18:00 on, of the 31st, and of 1 April up to 06:00.
  const at = Date.parse('2026-03-31T12:00Z')
  const days = ['2026-03-30', '2026-03-31', '2026-04-01'] as const
  const nowhere = zoneClocks(zones, [])
  const zone = 'debtor.timeZones'
  const allDay = range(0, 1440)
  const unknownDay = range(0, 1440, 'history')

  /** What is closed on each of the three days, by rules on hours, on numbers and on gaps. */
  type Closed = readonly [readonly ClosedMinutes[], readonly ClosedMinutes[], readonly ClosedMinutes[]]
  const every = (...closed: readonly ClosedMinutes[]): Closed => [closed, closed, closed]
  const certain = { isCertain: true, missing: [] }
  const wanting = (...missing: readonly string[]) => ({ isCertain: false, missing })

  it.each<[string, Closed, object | undefined, object | undefined]>([
    ['nothing that is closed on none of these days', every(), undefined, undefined],
    ['hours of each day: they hang on the zone', every(range(0, 480)), wanting(zone), wanting(zone)],
    ['hours to its end', every(range(1, 1440)), wanting(zone), wanting(zone)],
    // A contact that was counted may lie on another day by the clock of the debtor.
    [
      'the whole of each day, certainly but for what is counted by day',
      every(allDay),
      certain,
      wanting(zone),
    ],
    ['the first of these days', [[allDay], [], []], wanting(zone), wanting(zone)],
    ['the last of these days', [[], [], [allDay]], wanting(zone), wanting(zone)],
    [
      'the whole of each day for want of facts: no zone would tell',
      every(unknownDay),
      wanting('history'),
      wanting('history'),
    ],
    [
      'the whole of each day, of one for want of facts',
      [[allDay], [unknownDay], [allDay]],
      wanting('history'),
      wanting('history'),
    ],
    [
      'one whole day for want of facts, and none of the others',
      [[], [unknownDay], []],
      wanting(zone, 'history'),
      wanting('history'),
    ],
    [
      'hours of each day for want of facts',
      every(range(0, 480, 'history')),
      wanting(zone, 'history'),
      wanting('history'),
    ],
    [
      'the whole of each day certainly, and hours for want of facts beside it',
      every(range(0, 480, 'history'), allDay),
      certain,
      wanting('history'),
    ],
  ])('%s', (_, [first, second, third], byHours, byDay) => {
    const closed = new Map(
      [first, second, third].map((one, index) => [Date.parse(`${days[index]}T00:00Z`), one]),
    )
    const closedOn: DayCloser = (dayStart) => closed.get(dayStart) ?? []
    for (const [rule, expected] of [
      [hours, byHours],
      [cap, byDay],
      [gap, byDay],
    ] as const) {
      const one = applicable(closedOn, nowhere, [zone], rule)
      expect(weightAt(one, at)).toBe(expected === undefined ? 'none' : 'uncertain')
      expect(objectionAt(one, at)).toEqual(expected === undefined ? undefined : { ...expected, walls: [at] })
    }
  })

  it('a clock that is known is told beside those that are not', () => {
    const one = applicable(() => [range(0, 720)], zoneClocks(zones, ['America/New_York']), [
      'debtor.timeZones[1]',
    ])
    // 08:00 in New York.
    expect(objectionAt(one, at)).toEqual({
      isCertain: true,
      missing: ['debtor.timeZones[1]'],
      walls: [Date.parse('2026-03-31T08:00Z'), at],
    })
  })
})
