import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, addYears, lastDayOfMonth, type MonthRule, monthsBetween } from '../../src/foundations'
import { errorOf } from '../support/error-of'

const civilDates = fc
  .date({ min: new Date('1600-01-01T00:00:00Z'), max: new Date('2600-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const rules = fc.constantFrom<MonthRule>('corresponding-day', 'month-end')
const counts = fc.integer({ min: -1_200, max: 1_200 })

// The rule from its definition: same day number, else the last day of the month; an anchor on a
// month's last day sticks to last days under `month-end`.
function byDefinition(anchor: string, count: number, rule: MonthRule): string {
  const [year = 0, month = 0, day = 0] = anchor.split('-').map(Number)
  const index = year * 12 + (month - 1) + count
  const [toYear, toMonth] = [Math.floor(index / 12), ((index % 12) + 12) % 12]
  const length = (y: number, m: number): number => new Date(Date.UTC(y, m + 1, 0)).getUTCDate()
  const last = length(toYear, toMonth)
  const toDay = rule === 'month-end' && day === length(year, month - 1) ? last : Math.min(day, last)
  return [
    String(toYear).padStart(4, '0'),
    String(toMonth + 1).padStart(2, '0'),
    String(toDay).padStart(2, '0'),
  ].join('-')
}

describe('addMonths', () => {
  it.each<[string, string, number, MonthRule, string]>([
    ['a shorter month ends the corresponding day', '2026-01-31', 1, 'corresponding-day', '2026-02-28'],
    ['a leap February ends it a day later', '2024-01-31', 1, 'corresponding-day', '2024-02-29'],
    ['from the anchor, not from the last result', '2026-01-31', 2, 'corresponding-day', '2026-03-31'],
    ['the corresponding day forgets the month end', '2026-02-28', 1, 'corresponding-day', '2026-03-28'],
    ['the month-end rule remembers it', '2026-02-28', 1, 'month-end', '2026-03-31'],
    ['28 February of a leap year is not a month end', '2024-02-28', 1, 'month-end', '2024-03-28'],
    ['the month-end rule leaves other days alone', '2026-04-15', 1, 'month-end', '2026-05-15'],
    ['30 April is a month end', '2026-04-30', 1, 'month-end', '2026-05-31'],
    ['zero months', '2026-04-30', 0, 'month-end', '2026-04-30'],
    ['backwards', '2026-03-31', -1, 'corresponding-day', '2026-02-28'],
    ['backwards over the new year', '2026-01-31', -2, 'corresponding-day', '2025-11-30'],
    ['onto the day that Apia skipped', '2011-11-30', 1, 'corresponding-day', '2011-12-30'],
    ['away from the day that Apia skipped', '2011-12-30', 1, 'corresponding-day', '2012-01-30'],
    ['onto the day that Kiritimati skipped', '1994-11-30', 1, 'month-end', '1994-12-31'],
    ['onto the day that Kwajalein skipped', '1993-07-21', 1, 'corresponding-day', '1993-08-21'],
    ['in the first century', '0050-01-31', 1, 'corresponding-day', '0050-02-28'],
    ['to the last day that can be written', '9999-11-30', 1, 'month-end', '9999-12-31'],
  ])('%s', (_, anchor, count, rule, expected) => expect(addMonths(anchor, count, rule)).toBe(expected))

  it('follows its definition from any day', () => {
    fc.assert(
      fc.property(civilDates, counts, rules, (anchor, count, rule) => {
        expect(addMonths(anchor, count, rule)).toBe(byDefinition(anchor, count, rule))
      }),
      { seed: 3, numRuns: 2_000 },
    )
  })

  it('refuses a day that cannot be written', () => {
    for (const count of [1, 120_001, Number.MAX_SAFE_INTEGER]) {
      expect(errorOf(() => addMonths('9999-12-31', count, 'month-end')).code).toBe('date-out-of-range')
    }
    expect(errorOf(() => addMonths('0001-01-31', -1, 'month-end')).code).toBe('date-out-of-range')
  })

  it('has no default rule', () => {
    // @ts-expect-error the rule is missing
    expect(errorOf(() => addMonths('2026-01-31', 1)).message).toBe(
      "rule: expected 'corresponding-day' or 'month-end', received nothing. Name the rule that the contract follows.",
    )
    // @ts-expect-error not a rule
    expect(errorOf(() => addMonths('2026-01-31', 1, 'eom'))).toMatchObject({
      details: { issues: [{ code: 'wrong-type' }] },
    })
  })

  it('refuses what is not a day or a whole number', () => {
    expect(errorOf(() => addMonths('2026-02-30', 1, 'month-end')).details).toMatchObject({
      issues: [{ path: 'anchor' }],
    })
    expect(errorOf(() => addMonths('2026-02-28', 1.5, 'month-end')).details).toMatchObject({
      issues: [{ path: 'count' }],
    })
  })
})

describe('addYears', () => {
  it.each<[string, string, number, MonthRule, string]>([
    ['a leap day to a common year', '2024-02-29', 1, 'corresponding-day', '2025-02-28'],
    ['a leap day to a leap year', '2024-02-29', 4, 'corresponding-day', '2028-02-29'],
    ['28 February sticks to the month end', '2023-02-28', 1, 'month-end', '2024-02-29'],
    ['back', '2026-06-15', -26, 'corresponding-day', '2000-06-15'],
  ])('%s', (_, anchor, count, rule, expected) => expect(addYears(anchor, count, rule)).toBe(expected))

  it('refuses a day that cannot be written', () => {
    for (const count of [8_000, 10_001, Number.MAX_SAFE_INTEGER]) {
      expect(errorOf(() => addYears('2026-01-31', count, 'month-end')).code).toBe('date-out-of-range')
    }
  })
})

describe('monthsBetween', () => {
  it.each<[string, string, string, MonthRule, number]>([
    ['the anchor itself', '2026-01-15', '2026-01-15', 'corresponding-day', 0],
    ['the day before the corresponding day', '2026-01-15', '2026-02-14', 'corresponding-day', 0],
    ['the corresponding day', '2026-01-15', '2026-02-15', 'corresponding-day', 1],
    [
      'the end of a shorter month counts as corresponding',
      '2026-01-31',
      '2026-02-28',
      'corresponding-day',
      1,
    ],
    ['the day before it does not', '2026-01-31', '2026-02-27', 'corresponding-day', 0],
    ['28 March after 28 February', '2026-02-28', '2026-03-28', 'corresponding-day', 1],
    ['28 March after the end of February', '2026-02-28', '2026-03-28', 'month-end', 0],
    ['31 March after the end of February', '2026-02-28', '2026-03-31', 'month-end', 1],
    ['a year', '2025-03-31', '2026-03-31', 'corresponding-day', 12],
    ['a month back', '2026-03-15', '2026-02-15', 'corresponding-day', -1],
    ['less than a month back', '2026-03-15', '2026-02-16', 'corresponding-day', 0],
    ['more than a month back', '2026-03-15', '2026-02-14', 'corresponding-day', -1],
  ])('%s', (_, anchor, on, rule, expected) => expect(monthsBetween(anchor, on, rule)).toBe(expected))

  it('is the largest count whose day has been reached', () => {
    fc.assert(
      fc.property(civilDates, civilDates, rules, (anchor, on, rule) => {
        const months = monthsBetween(anchor, on, rule)
        const reached = addMonths(anchor, months, rule)
        const next = addMonths(anchor, months + (on < anchor ? -1 : 1), rule)
        expect(on < anchor ? on <= reached && next < on : reached <= on && on < next).toBe(true)
      }),
      { seed: 4, numRuns: 2_000 },
    )
  })

  it('names the argument that is not a day', () => {
    expect(errorOf(() => monthsBetween('2026-01-31', 'soon', 'month-end')).details).toMatchObject({
      issues: [{ path: 'on' }],
    })
  })
})

describe('lastDayOfMonth', () => {
  it.each([
    ['a leap February', '2024-02-10', '2024-02-29'],
    ['a common February', '2026-02-28', '2026-02-28'],
    ['the December in which Apia skipped a day', '2011-12-01', '2011-12-31'],
    ['the last month', '9999-12-01', '9999-12-31'],
  ])('%s', (_, date, expected) => expect(lastDayOfMonth(date)).toBe(expected))
})
