import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, type MonthRule, monthsAfter } from '../../src/foundations'
import { errorOf } from '../support/error-of'

describe('the days whole months after one anchor', () => {
  it.each<[string, string, MonthRule, number, string]>([
    ['the same day number', '2026-01-15', 'corresponding-day', 1, '2026-02-15'],
    ['the last day of a shorter month', '2026-01-31', 'corresponding-day', 1, '2026-02-28'],
    ['the leap day', '2028-01-30', 'corresponding-day', 1, '2028-02-29'],
    ['the last day of a longer month from the last of a shorter', '2026-02-28', 'month-end', 1, '2026-03-31'],
    ['not from another day than the last', '2028-02-28', 'month-end', 1, '2028-03-28'],
    ['December of the year before', '2026-01-15', 'corresponding-day', -1, '2025-12-15'],
    ['December of the same year', '2026-01-15', 'corresponding-day', 11, '2026-12-15'],
    ['the day itself', '2026-01-15', 'corresponding-day', 0, '2026-01-15'],
    ['the first month that can be written', '0001-02-28', 'month-end', -1, '0001-01-31'],
    ['the last', '9999-11-30', 'month-end', 1, '9999-12-31'],
  ])('%s', (_, anchor, rule, months, day) => expect(monthsAfter(anchor, rule)(months)).toBe(day))

  it('are those of addMonths, which date-fns counts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3_652_058 }),
        fc.integer({ min: -2000, max: 2000 }),
        fc.constantFrom<MonthRule>('corresponding-day', 'month-end'),
        (dayNumber, months, rule) => {
          const anchor = addDays('0001-01-01', dayNumber)
          const asked = (find: () => string): string => {
            try {
              return find()
            } catch {
              return errorOf(find).message
            }
          }
          expect(asked(() => monthsAfter(anchor, rule)(months))).toBe(
            asked(() => addMonths(anchor, months, rule)),
          )
        },
      ),
      { seed: 17, numRuns: 2000, endOnFailure: true },
    )
  })

  it('say what is wrong with an anchor or a rule before any is asked for', () => {
    expect(errorOf(() => monthsAfter('2026-02-30', 'month-end')).message).toMatch(/^anchor: /)
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => monthsAfter('2026-02-28', 'end')).message).toMatch(/^rule: /)
  })
})
