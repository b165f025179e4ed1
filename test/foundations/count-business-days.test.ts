import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addBusinessDays,
  type BusinessCalendar,
  type BusinessDayCount,
  type BusinessDayReached,
  type CompiledCalendar,
  compileCalendar,
  countBusinessDays,
} from '../../src/foundations'
import { errorOf } from '../support/error-of'
import { calendars, china2026, dayNear, invented, isWorkedBy, shares, shift } from './calendars'

const inventedYear = compileCalendar(invented)
const china = compileCalendar(china2026)

const counted = (count: number): BusinessDayCount => ({ status: 'counted', count })
const reached = (day: string): BusinessDayReached => ({ status: 'reached', day })
const uncovered = (day: string): { readonly status: 'uncovered'; readonly day: string } => ({
  status: 'uncovered',
  day,
})

function countByLoop(after: string, upTo: string, calendar: BusinessCalendar): BusinessDayCount {
  let count = 0
  for (let day = shift(after, 1); day <= upTo; day = shift(day, 1)) {
    const isWorked = isWorkedBy(day, calendar)
    if (isWorked === null) return uncovered(day)
    if (isWorked) count++
  }
  return counted(count)
}

describe('countBusinessDays', () => {
  it.each<[string, CompiledCalendar, string, string, BusinessDayCount]>([
    ['the day itself', inventedYear, '2026-03-13', '2026-03-13', counted(0)],
    ['a day back', inventedYear, '2026-03-13', '2026-03-12', counted(0)],
    ['Thursday to Friday', inventedYear, '2026-03-12', '2026-03-13', counted(1)],
    ['Friday to Sunday', inventedYear, '2026-03-13', '2026-03-15', counted(0)],
    ['Friday to Monday', inventedYear, '2026-03-13', '2026-03-16', counted(1)],
    ['Friday to Tuesday, over a month end', inventedYear, '2026-01-30', '2026-02-03', counted(2)],
    ['Saturday to Monday', inventedYear, '2026-03-14', '2026-03-16', counted(1)],
    ['over a holiday', inventedYear, '2026-06-29', '2026-07-01', counted(1)],
    ['from a holiday', inventedYear, '2026-06-30', '2026-07-01', counted(1)],
    ['to a holiday', inventedYear, '2026-06-29', '2026-06-30', counted(0)],
    ['from the day before the calendar', inventedYear, '2025-12-31', '2026-01-02', counted(1)],
    ['from a day earlier', inventedYear, '2025-12-30', '2026-01-02', uncovered('2025-12-31')],
    ['to the last day covered', inventedYear, '2026-12-29', '2026-12-31', counted(1)],
    ['to a day later', inventedYear, '2026-12-29', '2027-01-01', uncovered('2027-01-01')],
    ['from the last day covered', inventedYear, '2026-12-31', '2027-02-01', uncovered('2027-01-01')],
    ['wholly after the calendar', inventedYear, '2027-03-01', '2027-03-05', uncovered('2027-03-02')],
    ['back, outside the calendar', inventedYear, '2027-03-05', '2027-03-01', counted(0)],
    ['over Spring Festival', china, '2026-02-13', '2026-02-24', counted(2)],
    ['the year 2026 in China', china, '2025-12-31', '2026-12-31', counted(248)],
  ])('%s', (_, calendar, after, upTo, expected) =>
    expect(countBusinessDays(after, upTo, calendar)).toEqual(expected),
  )

  it('agrees with a loop over the days', () => {
    fc.assert(
      fc.property(calendars, shares, shares, (drawn, one, other) => {
        const [after, upTo] = [dayNear(drawn, one), dayNear(drawn, other)]
        expect(countBusinessDays(after, upTo, compileCalendar(drawn))).toEqual(
          countByLoop(after, upTo, drawn),
        )
      }),
      { seed: 14, numRuns: 3_000 },
    )
  })

  it('counts all days that can be written', () => {
    const ever = compileCalendar({
      ...invented,
      from: '0001-01-01',
      to: '9999-12-31',
      weekend: ['sunday'],
      holidays: ['0001-01-02'],
    })
    // 3652059 days from Monday to Friday: 521722 weeks and five days; the first day is not counted.
    expect(countBusinessDays('0001-01-01', '9999-12-31', ever)).toEqual(counted(521_722 * 6 + 5 - 2))
  })

  it('names the argument that is not a day, and refuses a calendar that was not compiled', () => {
    expect(errorOf(() => countBusinessDays('soon', '2026-03-13', china)).details).toMatchObject({
      issues: [{ path: 'after' }],
    })
    expect(errorOf(() => countBusinessDays('2026-03-13', 'soon', china)).details).toMatchObject({
      issues: [{ path: 'upTo' }],
    })
    // @ts-expect-error plain data, as plain JavaScript may pass it
    expect(errorOf(() => countBusinessDays('2026-03-13', '2026-03-13', invented)).details).toMatchObject({
      issues: [{ path: 'calendar' }],
    })
  })
})

describe('addBusinessDays', () => {
  it.each<[string, CompiledCalendar, string, number, BusinessDayReached]>([
    ['none', inventedYear, '2026-03-13', 0, reached('2026-03-13')],
    ['none, on a holiday', inventedYear, '2026-06-30', 0, reached('2026-06-30')],
    ['none, outside the calendar', inventedYear, '2027-06-30', 0, reached('2027-06-30')],
    ['one, to the next day', inventedYear, '2026-03-12', 1, reached('2026-03-13')],
    ['one, over a weekend', inventedYear, '2026-03-13', 1, reached('2026-03-16')],
    ['one, from a Saturday', inventedYear, '2026-03-14', 1, reached('2026-03-16')],
    ['one, over a holiday', inventedYear, '2026-06-29', 1, reached('2026-07-01')],
    ['two, over a month end', inventedYear, '2026-01-30', 2, reached('2026-02-03')],
    ['five, a week', inventedYear, '2026-03-11', 5, reached('2026-03-18')],
    ['one, from the day before the calendar', inventedYear, '2025-12-31', 1, reached('2026-01-02')],
    ['one, from a day earlier', inventedYear, '2025-12-30', 1, uncovered('2025-12-31')],
    ['the last one', inventedYear, '2026-12-29', 1, reached('2026-12-30')],
    ['one more', inventedYear, '2026-12-29', 2, uncovered('2027-01-01')],
    ['one, from the last day covered', inventedYear, '2026-12-31', 1, uncovered('2027-01-01')],
    ['one, from after the calendar', inventedYear, '2027-03-01', 1, uncovered('2027-03-02')],
    ['more than there are', inventedYear, '2026-03-01', Number.MAX_SAFE_INTEGER, uncovered('2027-01-01')],
    ['one, to the Saturday before Spring Festival', china, '2026-02-13', 1, reached('2026-02-14')],
    ['two, over Spring Festival', china, '2026-02-13', 2, reached('2026-02-24')],
    ['all of 2026 in China', china, '2025-12-31', 248, reached('2026-12-31')],
  ])('%s', (_, calendar, day, count, expected) =>
    expect(addBusinessDays(day, count, calendar)).toEqual(expected),
  )

  it('reaches the first day up to which so many are counted', () => {
    fc.assert(
      fc.property(calendars, shares, fc.integer({ min: 1, max: 140 }), (drawn, share, count) => {
        const calendar = compileCalendar(drawn)
        const day = dayNear(drawn, share)
        const answer = addBusinessDays(day, count, calendar)
        if (answer.status === 'uncovered') {
          // Neither does a loop come any further without that day.
          expect(countByLoop(day, answer.day, drawn)).toEqual(uncovered(answer.day))
          const before = countByLoop(day, shift(answer.day, -1), drawn)
          expect(before.status === 'counted' && before.count < count).toBe(true)
          return
        }
        expect(isWorkedBy(answer.day, drawn)).toBe(true)
        expect(countBusinessDays(day, answer.day, calendar)).toEqual(counted(count))
      }),
      { seed: 15, numRuns: 3_000 },
    )
  })

  it('cannot look beyond the days that can be written', () => {
    const ever = compileCalendar({ ...invented, to: '9999-12-31', weekend: [], holidays: [] })
    expect(addBusinessDays('9999-12-30', 1, ever)).toEqual(reached('9999-12-31'))
    for (const day of ['9999-12-30', '9999-12-31']) {
      expect(errorOf(() => addBusinessDays(day, 2, ever)).code).toBe('date-out-of-range')
    }
  })

  it('refuses to count back, and what is not a whole number, a day or a compiled calendar', () => {
    expect(errorOf(() => addBusinessDays('2026-03-13', -1, china)).sentence).toEqual({
      en: 'count: expected a whole number of business days, 0 or more, received -1. Business days are counted forward only: pass an integer such as 3.',
      'zh-CN': 'count：应为不小于 0 的整数工作日天数，收到 -1。工作日只向后计数：请传入整数，例如 3。',
    })
    for (const count of [1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(errorOf(() => addBusinessDays('2026-03-13', count, china)).details).toMatchObject({
        issues: [{ path: 'count', code: 'wrong-type' }],
      })
    }
    expect(errorOf(() => addBusinessDays('2026-02-30', 1, china)).details).toMatchObject({
      issues: [{ path: 'day' }],
    })
    // @ts-expect-error plain data, as plain JavaScript may pass it
    expect(errorOf(() => addBusinessDays('2026-03-13', 1, invented)).details).toMatchObject({
      issues: [{ path: 'calendar' }],
    })
  })
})
