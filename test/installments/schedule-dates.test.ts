import { describe, expect, it } from 'vitest'
import { type BusinessDayConvention, businessDayConventions, compileCalendar } from '../../src/foundations'
import { type ScheduleTerms, type StubRule, scheduleDates } from '../../src/installments'
import { china2026 } from '../foundations/calendars'

const monthly = { unit: 'month', count: 1, monthRule: 'corresponding-day' } as const
const byMonthEnd = { unit: 'month', count: 1, monthRule: 'month-end' } as const
const quarterly = { unit: 'month', count: 3, monthRule: 'corresponding-day' } as const

const termsOf = (more: Partial<ScheduleTerms>): ScheduleTerms => ({
  startOn: '2026-01-15',
  step: monthly,
  stub: 'none',
  convention: 'no-adjust',
  ...more,
})
const daysOf = (more: Partial<ScheduleTerms>): readonly string[] =>
  scheduleDates(termsOf(more)).map(({ unadjusted }) => unadjusted)
const periodsOf = (more: Partial<ScheduleTerms>): readonly unknown[] =>
  scheduleDates(termsOf(more)).map(({ period }) => period)

describe('dates by count', () => {
  it.each<[string, Partial<ScheduleTerms>, readonly string[]]>([
    [
      'from the 31st, each from the start and not from the date before',
      { startOn: '2026-01-31', count: 4 },
      ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'],
    ],
    [
      'from the 30th over a leap day',
      { startOn: '2023-12-30', count: 3 },
      ['2023-12-30', '2024-01-30', '2024-02-29', '2024-03-30'],
    ],
    [
      'from 28 February by the same day',
      { startOn: '2026-02-28', count: 2 },
      ['2026-02-28', '2026-03-28', '2026-04-28'],
    ],
    [
      'from 28 February by the end of the month',
      { startOn: '2026-02-28', count: 2, step: byMonthEnd },
      ['2026-02-28', '2026-03-31', '2026-04-30'],
    ],
    [
      'of a stub at the start where nothing is left for one',
      { count: 2, stub: 'short-first' },
      ['2026-01-15', '2026-02-15', '2026-03-15'],
    ],
    [
      'years from a leap day',
      { startOn: '2024-02-29', count: 4, step: { ...monthly, count: 12 } },
      ['2024-02-29', '2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29'],
    ],
    [
      'two weeks over the end of a year',
      { startOn: '2026-12-18', count: 2, step: { unit: 'week', count: 2 } },
      ['2026-12-18', '2027-01-01', '2027-01-15'],
    ],
    [
      'thirty days over a leap day',
      { startOn: '2024-02-01', count: 2, step: { unit: 'day', count: 30 } },
      ['2024-02-01', '2024-03-02', '2024-04-01'],
    ],
    ['a single period', { count: 1 }, ['2026-01-15', '2026-02-15']],
    [
      'an anchor on another day, the first period short',
      { startOn: '2026-01-10', anchorOn: '2026-01-25', count: 3, stub: 'short-first' },
      ['2026-01-10', '2026-01-25', '2026-02-25', '2026-03-25'],
    ],
    [
      'an anchor on another day, the first period long',
      { startOn: '2026-01-10', anchorOn: '2026-01-25', count: 3, stub: 'long-first' },
      ['2026-01-10', '2026-02-25', '2026-03-25', '2026-04-25'],
    ],
    [
      'an anchor years before',
      { startOn: '2026-02-10', anchorOn: '2020-01-31', count: 2, stub: 'short-first' },
      ['2026-02-10', '2026-02-28', '2026-03-31'],
    ],
    [
      'an anchor after the schedule, by weeks',
      {
        startOn: '2026-01-15',
        anchorOn: '2026-03-02',
        count: 2,
        stub: 'short-first',
        step: { unit: 'week', count: 1 },
      },
      ['2026-01-15', '2026-01-19', '2026-01-26'],
    ],
    [
      'a start that is a date of the anchor has no stub',
      { startOn: '2026-01-25', anchorOn: '2026-03-25', count: 2, stub: 'long-first' },
      ['2026-01-25', '2026-02-25', '2026-03-25'],
    ],
  ])('%s', (_, more, expected) => expect(daysOf(more)).toEqual(expected))

  it('goes as far as 1200 periods', () => {
    const rows = scheduleDates(termsOf({ count: 1200 }))
    expect(rows).toHaveLength(1201)
    expect(rows[1200]?.unadjusted).toBe('2126-01-15')
  })
})

// From 15 January in steps of three months: 15 April, 15 July, 15 October. Back from 31 October: 31 July, 30 April, 31 January.
describe('days that the step does not divide', () => {
  const odd = { startOn: '2026-01-15', endOn: '2026-10-31', step: quarterly }
  it.each<[StubRule, readonly string[], readonly unknown[]]>([
    [
      'short-last',
      ['2026-01-15', '2026-04-15', '2026-07-15', '2026-10-15', '2026-10-31'],
      [null, 'regular', 'regular', 'regular', 'short'],
    ],
    [
      'long-last',
      ['2026-01-15', '2026-04-15', '2026-07-15', '2026-10-31'],
      [null, 'regular', 'regular', 'long'],
    ],
    [
      'short-first',
      ['2026-01-15', '2026-01-31', '2026-04-30', '2026-07-31', '2026-10-31'],
      [null, 'short', 'regular', 'regular', 'regular'],
    ],
    [
      'long-first',
      ['2026-01-15', '2026-04-30', '2026-07-31', '2026-10-31'],
      [null, 'long', 'regular', 'regular'],
    ],
  ])('%s', (stub, expected, periods) => {
    expect(daysOf({ ...odd, stub })).toEqual(expected)
    expect(periodsOf({ ...odd, stub })).toEqual(periods)
  })

  it.each<[string, Partial<ScheduleTerms>, readonly string[], readonly unknown[]]>([
    [
      'less than a step alone is short, whatever the rule',
      { endOn: '2026-01-31', stub: 'long-last' },
      ['2026-01-15', '2026-01-31'],
      [null, 'short'],
    ],
    [
      'so it is counted from the end',
      { endOn: '2026-01-31', stub: 'long-first' },
      ['2026-01-15', '2026-01-31'],
      [null, 'short'],
    ],
    [
      'a step and some days alone are one long period',
      { endOn: '2026-03-01', stub: 'long-last' },
      ['2026-01-15', '2026-03-01'],
      [null, 'long'],
    ],
    [
      'a step exactly',
      { endOn: '2026-02-15', stub: 'long-first' },
      ['2026-01-15', '2026-02-15'],
      [null, 'regular'],
    ],
    [
      'a day more than a step',
      { endOn: '2026-02-16', stub: 'short-last' },
      ['2026-01-15', '2026-02-15', '2026-02-16'],
      [null, 'regular', 'short'],
    ],
    [
      'a day less than a step',
      { endOn: '2026-02-14', stub: 'short-last' },
      ['2026-01-15', '2026-02-14'],
      [null, 'short'],
    ],
    [
      'what the step divides from the start has no stub, though the end is on a day cut short',
      { startOn: '2026-01-31', endOn: '2026-04-30', stub: 'short-first' },
      ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'],
      [null, 'regular', 'regular', 'regular'],
    ],
    [
      'back from the end of February by the end of the month',
      { startOn: '2025-12-10', endOn: '2026-02-28', stub: 'short-first', step: byMonthEnd },
      ['2025-12-10', '2025-12-31', '2026-01-31', '2026-02-28'],
      [null, 'short', 'regular', 'regular'],
    ],
    [
      'an anchor beside a short end',
      { startOn: '2026-01-25', endOn: '2026-03-31', anchorOn: '2025-12-25', stub: 'short-last' },
      ['2026-01-25', '2026-02-25', '2026-03-25', '2026-03-31'],
      [null, 'regular', 'regular', 'short'],
    ],
    [
      'ten days, four at a time',
      { startOn: '2026-01-01', endOn: '2026-01-11', step: { unit: 'day', count: 4 }, stub: 'long-first' },
      ['2026-01-01', '2026-01-07', '2026-01-11'],
      [null, 'long', 'regular'],
    ],
  ])('%s', (_, more, expected, periods) => {
    expect(daysOf(more)).toEqual(expected)
    expect(periodsOf(more)).toEqual(periods)
  })
})

// By the calendar of China for 2026: 28 February is worked, 1 May to 5 May are off, 31 May is a Sunday.
describe('dates that are no business days', () => {
  const calendar = compileCalendar(china2026)
  const terms = termsOf({ startOn: '2026-01-31', count: 4, step: byMonthEnd })
  const movedTo: Readonly<Record<BusinessDayConvention, readonly string[]>> = {
    // Saturday 31 January, worked 28 February, Tuesday 31 March, Thursday 30 April, Sunday 31 May.
    'no-adjust': ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'],
    following: ['2026-02-02', '2026-02-28', '2026-03-31', '2026-04-30', '2026-06-01'],
    'modified-following': ['2026-01-30', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-29'],
    'modified-following-bimonthly': ['2026-01-30', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-29'],
    preceding: ['2026-01-30', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-29'],
    'modified-preceding': ['2026-01-30', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-29'],
    nearest: ['2026-01-30', '2026-02-28', '2026-03-31', '2026-04-30', '2026-06-01'],
  }
  it.each(businessDayConventions)('%s', (convention) => {
    const rows = scheduleDates({ ...terms, convention }, calendar)
    expect(rows.map(({ adjusted }) => adjusted)).toEqual(
      movedTo[convention].map((day) => ({ status: 'adjusted', day })),
    )
    expect(rows.map(({ unadjusted }) => unadjusted)).toEqual(movedTo['no-adjust'])
  })

  it('modified-preceding turns forward at the start of a month, bimonthly back at its middle', () => {
    const first = termsOf({ startOn: '2026-05-01', count: 1 })
    const adjusted = (convention: BusinessDayConvention, given: ScheduleTerms) =>
      scheduleDates({ ...given, convention }, calendar)[0]?.adjusted
    expect(adjusted('modified-preceding', first)).toEqual({ status: 'adjusted', day: '2026-05-06' })
    // 15 March is a Sunday.
    const middle = termsOf({ startOn: '2026-03-15', count: 1 })
    expect(adjusted('modified-following-bimonthly', middle)).toEqual({
      status: 'adjusted',
      day: '2026-03-13',
    })
    expect(adjusted('modified-following', middle)).toEqual({ status: 'adjusted', day: '2026-03-16' })
  })

  it('a moved date moves no other, and two may meet', () => {
    const daily = termsOf({ startOn: '2026-05-01', count: 5, step: { unit: 'day', count: 1 } })
    const rows = scheduleDates({ ...daily, convention: 'following' }, calendar)
    expect(rows.map(({ adjusted }) => adjusted.day)).toEqual(Array(6).fill('2026-05-06'))
    expect(rows[5]?.unadjusted).toBe('2026-05-06')
  })

  it('a date beyond the calendar says so and costs no other its answer', () => {
    const rows = scheduleDates(
      termsOf({ startOn: '2026-11-15', count: 2, convention: 'following' }),
      calendar,
    )
    expect(rows.map(({ adjusted }) => adjusted)).toEqual([
      { status: 'adjusted', day: '2026-11-16' },
      { status: 'adjusted', day: '2026-12-15' },
      { status: 'uncovered', day: '2027-01-15' },
    ])
  })
})
