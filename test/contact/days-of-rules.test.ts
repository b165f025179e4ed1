import { describe, expect, it } from 'vitest'
import type { CountedContact } from '../../src/contact/counted-contacts'
import { countBetween, indexDays, reachesBetween } from '../../src/contact/counted-days'
import { classifyByWeek, classifyDays, startOfDay, weekdayOf } from '../../src/contact/day-classes'
import { confidenceByDay, entryByDay, indexByDay, valueByDay } from '../../src/contact/value-by-day'
import { type BusinessCalendar, type Citation, weekdays } from '../../src/foundations'
import { call, citation } from './questions'

describe('the value of a rule on a day', () => {
  const weak: Citation = { ...citation, confidence: 'weak' }
  const first = { from: '2020-01-01', value: 'first', citation }
  const second = { from: '2026-06-10', value: 'second', citation: weak }
  const end = { from: '2026-07-01', value: null, citation: weak }
  const none = [undefined, undefined, undefined, -1] as const
  // What it is, by whom it is confirmed, which entry it lies under, and the index of that.
  it.each([
    ['one value, the day before it', [first], '2019-12-31', none],
    ['one value, its first day', [first], '2020-01-01', ['first', 'verified', first, 0]],
    ['one value, long after', [first], '2030-01-01', ['first', 'verified', first, 0]],
    ['an end alone, the day before it', [end], '2026-06-30', none],
    ['an end alone, its first day', [end], '2026-07-01', [undefined, undefined, end, 0]],
    ['several, the day before the first', [first, second, end], '2019-12-31', none],
    [
      'several, the first day of the first',
      [first, second, end],
      '2020-01-01',
      ['first', 'verified', first, 0],
    ],
    [
      'several, the last day of the first',
      [first, second, end],
      '2026-06-09',
      ['first', 'verified', first, 0],
    ],
    [
      'several, the first day of the second',
      [first, second, end],
      '2026-06-10',
      ['second', 'weak', second, 1],
    ],
    [
      'several, the day on which they end',
      [first, second, end],
      '2026-07-01',
      [undefined, undefined, end, 2],
    ],
    ['no value at all', [], '2026-07-01', none],
  ] as const)('%s', (_, history, day, expected) => {
    const on = startOfDay(day)
    expect([
      valueByDay(history)(on),
      confidenceByDay(history)(on),
      entryByDay(history)(on),
      indexByDay(history)(on),
    ]).toEqual(expected)
  })
})

describe('the day of the week', () => {
  // By Python: calendar.day_name[date(…).weekday()].
  it.each([
    ['1970-01-01', 'thursday'],
    ['1969-12-31', 'wednesday'],
    ['1969-12-29', 'monday'],
    ['1969-12-28', 'sunday'],
    ['1900-01-01', 'monday'],
    ['0001-01-01', 'monday'],
    ['2026-06-10', 'wednesday'],
    ['9999-12-31', 'friday'],
  ])('of %s is %s', (day, weekday) => {
    expect(weekdays[weekdayOf(startOfDay(day))]).toBe(weekday)
    expect(classifyByWeek()(startOfDay(day))).toMatchObject({ isKnown: true, cases: [[weekday]] })
  })
})

describe('what a day is by a calendar', () => {
  const calendar: BusinessCalendar = {
    id: 'xx',
    from: '2026-06-01',
    to: '2026-06-30',
    weekend: ['saturday', 'sunday'],
    holidays: ['2026-06-10', '2026-06-27'],
    workdays: ['2026-06-13', '2026-06-14', '2026-06-27'],
  }
  const openCases = (weekday: string) => [
    [weekday, 'business-day'],
    [weekday, 'non-business-day'],
    ['holiday', 'non-business-day'],
  ]
  it.each<[string, string, boolean, readonly (readonly string[])[]]>([
    ['its first day', '2026-06-01', true, [['monday', 'business-day']]],
    ['its last', '2026-06-30', true, [['tuesday', 'business-day']]],
    ['the day before', '2026-05-31', false, openCases('sunday')],
    ['the day after', '2026-07-01', false, openCases('wednesday')],
    ['a weekend', '2026-06-06', true, [['saturday', 'non-business-day']]],
    ['a weekend that is worked', '2026-06-13', true, [['saturday', 'business-day']]],
    ['a holiday', '2026-06-10', true, [['holiday', 'non-business-day']]],
    ['a day listed as both: a holiday', '2026-06-27', true, [['holiday', 'non-business-day']]],
  ])('%s', (_, day, isKnown, cases) =>
    expect(classifyDays(calendar)(startOfDay(day))).toMatchObject({ isKnown, cases }),
  )

  it('has an index of its own for each that differs, and one for those that are the same', () => {
    const classify = classifyDays(calendar)
    const start = startOfDay('2026-05-01')
    const days = Array.from({ length: 92 }, (_, index) => classify(start + index * 86_400_000))
    const alike = new Map(days.map((day) => [JSON.stringify([day.isKnown, day.cases]), day.index]))
    expect(new Set(alike.values()).size).toBe(alike.size)
    // Seven plain days, a Saturday and a Sunday that are worked, holidays, and seven that are not known.
    expect(new Set(days.map(({ index }) => index)).size).toBe(17)
  })

  it('is not known without one', () =>
    expect(classifyDays(undefined)(startOfDay('2026-06-10'))).toMatchObject({
      isKnown: false,
      cases: openCases('wednesday'),
    }))
})

describe('contacts by their days', () => {
  const on = (...days: readonly number[]): CountedContact => ({ record: call('2026-06-10T12:00Z'), days })

  it('are sorted, also where a clock was set back across midnight between them', () => {
    // Clocks in Newfoundland were set back at 00:01: a later contact lay on the day before.
    expect(indexDays([on(100), on(9), on(20)])).toEqual({ firsts: [9, 20, 100], lasts: [9, 20, 100] })
    expect(indexDays([on(100), on(9, 8), on(20, 30)])).toEqual({ firsts: [8, 20, 100], lasts: [9, 30, 100] })
  })

  it('are kept once where each lies on one day', () => {
    const { firsts, lasts } = indexDays([on(1), on(1), on(2)])
    expect(lasts).toBe(firsts)
    const apart = indexDays([on(1), on(1, 2)])
    expect(apart.lasts).not.toBe(apart.firsts)
  })

  it.each<[string, readonly CountedContact[], number, number, number]>([
    ['none', [], 0, 9, 0],
    ['those of one day', [on(1), on(2), on(2), on(3)], 2, 2, 2],
    ['both ends', [on(1), on(2), on(3), on(4)], 2, 3, 2],
    ['all that begin by the last day', [on(1), on(2)], 0, 9, 2],
    ['all that are too early', [on(1), on(2)], 3, 9, 0],
    ['all that are too late', [on(5), on(6)], 3, 4, 0],
    ['one that may lie on the day before or the first', [on(1, 2), on(5)], 2, 3, 1],
    ['one that may lie on the last day or the next', [on(3, 4), on(5)], 2, 3, 1],
    ['one of several days, all before', [on(1, 2), on(5)], 3, 4, 0],
  ])('are counted over a period: %s', (_, contacts, first, last, count) => {
    const { firsts, lasts } = indexDays(contacts)
    expect(countBetween({ firsts, lasts }, first, last)).toBe(count)
    const reaches = [count - 1, count, count + 1].map((most) =>
      reachesBetween(firsts, lasts, first, last, most),
    )
    expect(reaches).toEqual([true, true, false])
  })
})
