import { describe, expect, it } from 'vitest'
import { monthsOnBook } from '../../src/cohorts'
import { faultsOf, sentenceOf } from './fault-list'

// From the definition: calendar months since the month of disbursement, which is month 0.
describe('monthsOnBook', () => {
  it.each<[string, string, string, number]>([
    ['the day of disbursement itself', '2026-01-31', '2026-01-31', 0],
    ['the last day of the month of disbursement', '2026-01-01', '2026-01-31', 0],
    ['the first day of the next month, one day later', '2026-01-31', '2026-02-01', 1],
    ['the last day of the next month', '2026-01-31', '2026-02-28', 1],
    ['the month after, whichever day', '2026-01-31', '2026-03-01', 2],
    ['across the turn of a year', '2025-12-31', '2026-01-01', 1],
    ['from November to February', '2025-11-15', '2026-02-14', 3],
    ['a whole year', '2025-02-28', '2026-02-01', 12],
    ['ten years', '2016-06-15', '2026-06-14', 120],
  ])('%s', (_, disbursedOn, asOf, months) => expect(monthsOnBook(disbursedOn, asOf)).toBe(months))

  it('has none before the disbursement, not even in the same month', () => {
    expect(faultsOf(() => monthsOnBook('2026-01-10', '2026-01-09'))).toEqual([['asOf', 'date-order']])
    expect(sentenceOf(() => monthsOnBook('2026-01-10', '2026-01-09'))).toEqual([
      'asOf',
      'expected a day not before the disbursement on 2026-01-10, received 2026-01-09. Leave out loans that are disbursed later.',
      '应为不早于放款日 2026-01-10 的日期，收到 2026-01-09。请剔除此后才放款的贷款。',
    ])
  })

  it('refuses what is not a day, in either place', () => {
    expect(faultsOf(() => monthsOnBook('2026-02-30', '10.3.2026'))).toEqual([
      ['disbursedOn', 'no-such-day'],
      ['asOf', 'not-a-date'],
    ])
  })
})
