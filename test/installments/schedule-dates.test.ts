import { describe, expect, it } from 'vitest'
import { type BusinessDayConvention, businessDayConventions, compileCalendar } from '../../src/foundations'
import { type ScheduleTerms, type StubRule, scheduleDates } from '../../src/installments'
import { china2026 } from '../foundations/calendars'
import { errorOf } from '../support/error-of'

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

describe('scheduleDates refuses', () => {
  const odd = { startOn: '2026-01-31', endOn: '2026-04-10' }
  it.each<[string, object, string, string]>([
    ['a start that is no day', { startOn: '2026-02-30', count: 1 }, 'startOn', 'no-such-day'],
    ['neither an end nor a count', {}, 'endOn', 'missing'],
    ['an end and a count', { endOn: '2026-02-15', count: 1 }, 'count', 'wrong-type'],
    ['an end on the start', { endOn: '2026-01-15' }, 'endOn', 'date-order'],
    ['an end before the start', { endOn: '2026-01-14' }, 'endOn', 'date-order'],
    ['no periods', { count: 0 }, 'count', 'wrong-type'],
    ['1201 periods', { count: 1201 }, 'count', 'wrong-type'],
    ['a step of no name', { count: 1, step: { unit: 'year', count: 1 } }, 'step.unit', 'wrong-type'],
    ['a step of nothing', { count: 1, step: { ...monthly, count: 0 } }, 'step.count', 'wrong-type'],
    ['months without a rule', { count: 1, step: { unit: 'month', count: 1 } }, 'step.monthRule', 'missing'],
    [
      'weeks with a rule of months',
      { count: 1, step: { unit: 'week', count: 1, monthRule: 'month-end' } },
      'step.monthRule',
      'unknown-key',
    ],
    ['no stub rule', { count: 1, stub: undefined }, 'stub', 'missing'],
    ['no convention', { count: 1, convention: undefined }, 'convention', 'missing'],
    ['a convention without its calendar', { count: 1, convention: 'following' }, 'calendar', 'missing'],
    ['a misspelt term', { count: 1, anchor: '2026-01-25' }, 'anchor', 'unknown-key'],
    ['days left, where there may be none', odd, 'stub', 'wrong-type'],
    [
      'days left at the end, where the stub is at the start',
      { ...odd, anchorOn: '2026-01-31', stub: 'short-first' },
      'stub',
      'wrong-type',
    ],
    [
      'days left at the start, where the stub is at the end',
      { ...odd, anchorOn: '2026-04-10', stub: 'short-last' },
      'stub',
      'wrong-type',
    ],
    [
      'a count from a day that is no date of the anchor',
      { anchorOn: '2026-01-25', count: 2 },
      'stub',
      'wrong-type',
    ],
    [
      'days left at both ends',
      { ...odd, anchorOn: '2026-01-20', stub: 'short-first' },
      'anchorOn',
      'wrong-type',
    ],
    [
      'a hundred years of days',
      { startOn: '2026-01-01', endOn: '2126-01-01', step: { unit: 'day', count: 1 } },
      'endOn',
      'too-large',
    ],
    [
      '1201 days',
      { startOn: '2026-01-01', endOn: '2029-04-16', step: { unit: 'day', count: 1 } },
      'endOn',
      'too-large',
    ],
  ])('%s', (_, more, path, code) => {
    expect(errorOf(() => scheduleDates(termsOf(more))).details).toMatchObject({ issues: [{ path, code }] })
  })

  it('1200 days are not too many', () => {
    // 365 + 365 + 366 (2028) + 104 days: 1 January 2029 is day 1096, and 15 April 104 days later.
    const days = daysOf({ startOn: '2026-01-01', endOn: '2029-04-15', step: { unit: 'day', count: 1 } })
    expect(days).toHaveLength(1201)
  })

  it('days beyond the last that can be written', () => {
    expect(errorOf(() => daysOf({ startOn: '9999-12-01', count: 1 })).code).toBe('date-out-of-range')
  })

  it('and says why no rule would do, or how far a schedule goes', () => {
    const both = errorOf(() => daysOf({ ...odd, anchorOn: '2026-01-20', stub: 'short-first' })).sentence
    expect(both.en).toBe(
      'anchorOn: expected a day that is a whole number of steps from 2026-01-31 or from 2026-04-10, received "2026-01-20". A schedule has one odd period, at its start or at its end: move anchorOn, or make two schedules of it.',
    )
    expect(both['zh-CN']).toBe(
      'anchorOn：应为与 2026-01-31 或 2026-04-10 相距整数步的日期，收到 "2026-01-20"。日程只能有一个不规则周期（首期或末期）：请调整 anchorOn，或拆成两个日程。',
    )
    const far = errorOf(() => daysOf({ startOn: '2026-01-31', endOn: '2326-01-31' })).sentence
    expect(far.en).toBe(
      'endOn: expected a day at most 1200 periods after 2026-01-31, received 2326-01-31. Take a longer step, or make several schedules of it: a hundred years of months is as far as one goes.',
    )
    expect(far['zh-CN']).toBe(
      'endOn：应为 2026-01-31 之后不超过 1200 期的日期，收到 2326-01-31。请加大步长，或拆成几个日程：一个日程最多相当于一百年的月数。',
    )
  })

  it('and says which stub would do', () => {
    const { sentence } = errorOf(() => daysOf(odd))
    expect(sentence.en).toBe(
      'stub: expected short-last or long-last or short-first or long-first, as 2026-04-10 is not a whole number of steps from 2026-01-31, received "none". short-last ends with the period from 2026-03-31 to 2026-04-10, long-last with the one from 2026-02-28; short-first and long-first count every date back from the end.',
    )
    expect(sentence['zh-CN']).toBe(
      'stub：应为 short-last 或 long-last 或 short-first 或 long-first（2026-04-10 与 2026-01-31 相距不是整数步），收到 "none"。short-last 的末期为 2026-03-31 至 2026-04-10，long-last 的末期自 2026-02-28 起；short-first 与 long-first 则从终止日向前推算。',
    )
    expect(errorOf(() => daysOf({ anchorOn: '2026-01-25', count: 2 })).sentence.en).toBe(
      'stub: expected short-first or long-first, as 2026-01-15 is not a whole number of steps from 2026-01-25, received "none". short-first begins with the period from 2026-01-15 to 2026-01-25, long-first with the one to 2026-02-25.',
    )
    expect(errorOf(() => daysOf({ ...odd, anchorOn: '2026-01-31', stub: 'long-first' })).sentence.en).toBe(
      'stub: expected short-last or long-last, as 2026-04-10 is not a whole number of steps from 2026-01-31, received "long-first". short-last ends with the period from 2026-03-31 to 2026-04-10, long-last with the one from 2026-02-28.',
    )
  })
})
