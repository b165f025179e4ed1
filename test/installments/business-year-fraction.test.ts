import { describe, expect, it } from 'vitest'
import { compileCalendar } from '../../src/foundations'
import { businessYearFraction } from '../../src/installments'
import { china2026 } from '../foundations/calendars'
import { errorOf } from '../support/error-of'

const calendar = compileCalendar(china2026)

describe('businessYearFraction', () => {
  // By the calendar of China for 2026; counted by hand in the notice of the State Council.
  it.each<[string, string, string, number]>([
    ['a business day to the next day', '2026-01-05', '2026-01-06', 1],
    ['the last day does not count', '2026-01-05', '2026-01-09', 4],
    ['a first day off does not count', '2026-01-03', '2026-01-06', 2],
    ['Spring Festival with its make-up Saturdays', '2026-02-14', '2026-03-01', 6],
    ['nothing but days off', '2026-02-15', '2026-02-24', 0],
    ['a day to itself', '2026-01-05', '2026-01-05', 0],
    ['a day of another year to itself', '2030-01-05', '2030-01-05', 0],
    ['up to the end of the calendar, which does not count', '2026-12-30', '2026-12-31', 1],
    ['up to the day after it', '2026-12-30', '2027-01-01', 2],
  ])('%s', (_, from, to, days) => {
    expect(businessYearFraction(from, to, calendar)).toEqual({ status: 'counted', days, years: days / 252 })
  })

  it.each([
    ['the first day that is not covered', '2026-12-30', '2027-01-02', '2027-01-01'],
    ['a first day before the calendar', '2025-12-30', '2026-01-05', '2025-12-30'],
  ])('names %s', (_, from, to, day) => {
    expect(businessYearFraction(from, to, calendar)).toEqual({ status: 'uncovered', day })
  })

  // No day lies before this one.
  it('is 0 from the first day that can be written to itself', () => {
    expect(businessYearFraction('0001-01-01', '0001-01-01', calendar)).toEqual({
      status: 'counted',
      days: 0,
      years: 0,
    })
  })

  it.each<[string, unknown, unknown, unknown, string, string]>([
    ['what is not a day', '2026-02-30', '2026-03-01', calendar, 'from', 'no-such-day'],
    ['days in the wrong order', '2026-03-02', '2026-03-01', calendar, 'to', 'date-order'],
    ['no calendar', '2026-03-01', '2026-03-02', undefined, 'calendar', 'missing'],
    ['no calendar for a day to itself', '2026-03-01', '2026-03-01', undefined, 'calendar', 'missing'],
    ['a calendar that was not compiled', '2026-03-01', '2026-03-02', china2026, 'calendar', 'wrong-type'],
  ])('refuses %s', (_, from, to, given, path, code) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => businessYearFraction(from, to, given)).details).toMatchObject({
      issues: [{ path, code }],
    })
  })
})
