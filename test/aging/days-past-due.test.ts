import { describe, expect, it } from 'vitest'
import { daysPastDue } from '../../src/aging'
import { errorOf } from '../support/error-of'

describe('daysPastDue', () => {
  // The two conventions side by side: only the day of the due date differs, and so does every answer.
  it.each<[string, string, string, number, number]>([
    ['long before the due date', '2026-03-31', '2026-01-01', 0, 0],
    ['the day before the due date', '2026-03-31', '2026-03-30', 0, 0],
    ['on the due date', '2026-03-31', '2026-03-31', 0, 1],
    ['the day after', '2026-03-31', '2026-04-01', 1, 2],
    ['due on the 8th, asked on the 9th', '2026-05-08', '2026-05-09', 1, 2],
    ['due on the 8th, asked on the 10th', '2026-05-08', '2026-05-10', 2, 3],
    // Reserve Bank of India, 12 November 2021: due 31 March, SMA-1 (over 30) on 30 April, SMA-2 (over
    // 60) on 30 May, NPA (over 90) on 29 June.
    ['30 April after 31 March', '2021-03-31', '2021-04-30', 30, 31],
    ['30 May after 31 March', '2021-03-31', '2021-05-30', 60, 61],
    ['29 June after 31 March', '2021-03-31', '2021-06-29', 90, 91],
    ['over a leap day', '2024-02-28', '2024-03-01', 2, 3],
  ])('%s', (_, dueOn, asOf, day0, day1) => {
    expect([daysPastDue(dueOn, asOf, 0), daysPastDue(dueOn, asOf, 1)]).toEqual([day0, day1])
  })

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'missing'],
    ['2', 2, 'wrong-type'],
    ['a text', '0', 'wrong-type'],
  ])('has no default convention: %s is refused', (_, day, code) => {
    // @ts-expect-error plain JavaScript can leave the convention out
    const error = errorOf(() => daysPastDue('2026-03-31', '2026-04-01', day))
    expect(error.details).toMatchObject({ issues: [{ path: 'dueDateIsDay', code }] })
    expect(error.message).toContain('dueDateIsDay: expected 0 or 1')
  })
})
