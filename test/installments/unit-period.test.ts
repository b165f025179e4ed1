import { describe, expect, it } from 'vitest'
import { countUnitPeriods } from '../../src/installments/count-unit-periods'
import { countMonthsBack, scheduledDayOf } from '../../src/installments/scheduled-day'
import { chooseUnitPeriod, periodsPerYear, type UnitPeriod } from '../../src/installments/unit-period'

const choose = (advances: readonly string[], payments: readonly string[]): UnitPeriod =>
  chooseUnitPeriod(
    advances,
    payments,
    scheduledDayOf(payments.length > 1 ? payments : [...advances, ...payments]),
  )

// 12 CFR part 1026, appendix J (b)(3) and (b)(4), applied by hand.
describe('the unit period of a transaction', () => {
  it.each<[string, readonly string[], readonly string[], UnitPeriod]>([
    [
      'the period that occurs most often',
      ['2026-01-01'],
      ['2026-02-01', '2026-03-01', '2026-03-08'],
      { unit: 'month', count: 1 },
    ],
    [
      'the smaller of two that occur equally often',
      ['2026-01-01'],
      ['2026-02-01', '2026-03-01', '2026-03-08', '2026-03-15'],
      { unit: 'week', count: 1 },
    ],
    [
      'a month, though one of them has four weeks',
      ['2026-02-01'],
      ['2026-03-01', '2026-04-01'],
      { unit: 'month', count: 1 },
    ],
    [
      'four weeks, though one of them is a month',
      ['2026-02-01'],
      ['2026-03-01', '2026-03-29'],
      { unit: 'week', count: 4 },
    ],
    [
      'months from last day to last day',
      ['2026-01-31'],
      ['2026-02-28', '2026-03-31'],
      { unit: 'month', count: 1 },
    ],
    [
      'months of the 30th, with the last day of February',
      ['2026-01-30'],
      ['2026-02-28', '2026-03-30'],
      { unit: 'month', count: 1 },
    ],
    [
      'half months of the 1st and the 16th',
      ['2026-01-01'],
      ['2026-01-16', '2026-02-01', '2026-02-16'],
      { unit: 'semimonth', count: 1 },
    ],
    [
      'half months of the 15th and the last',
      ['2026-01-15'],
      ['2026-01-31', '2026-02-15', '2026-02-28', '2026-03-15'],
      { unit: 'semimonth', count: 1 },
    ],
    [
      'two weeks, and no half months',
      ['2026-01-01'],
      ['2026-01-15', '2026-01-29', '2026-02-12'],
      { unit: 'week', count: 2 },
    ],
    ['single days', ['2026-01-01'], ['2026-01-02', '2026-01-03'], { unit: 'day', count: 1 }],
    ['quarters', ['2026-01-01'], ['2026-04-01', '2026-07-01'], { unit: 'month', count: 3 }],
    ['eleven months', ['2026-01-01'], ['2026-12-01', '2027-11-01'], { unit: 'month', count: 11 }],
    ['years', ['2026-01-01'], ['2027-01-01', '2028-01-01'], { unit: 'year', count: 1 }],
    [
      'a year, where the common period is longer',
      ['2026-01-01'],
      ['2027-03-01', '2028-05-01'],
      { unit: 'year', count: 1 },
    ],
    [
      'the period of the advances',
      ['2026-01-01', '2026-02-01', '2026-03-01'],
      ['2026-12-20'],
      { unit: 'month', count: 1 },
    ],
    ['ten weeks', ['2026-01-01'], ['2026-03-12', '2026-05-21', '2026-05-26'], { unit: 'week', count: 10 }],
    [
      'a week that occurs twice, though two periods make a month',
      ['2026-01-01'],
      ['2026-01-08', '2026-02-01', '2026-02-08', '2026-03-01'],
      { unit: 'week', count: 1 },
    ],
    // In each of the next, the mean is another: 50 days or so are seven weeks.
    [
      'half months that occur twice, beside four months',
      ['2026-01-01'],
      ['2026-01-16', '2026-02-01', '2026-06-01'],
      { unit: 'semimonth', count: 1 },
    ],
    [
      'half months of 13 and of 18 days',
      ['2026-01-01'],
      ['2026-01-14', '2026-02-01', '2026-06-01'],
      { unit: 'semimonth', count: 1 },
    ],
    [
      'no half months of 12 and of 19 days',
      ['2026-01-01'],
      ['2026-01-13', '2026-02-01', '2026-06-01'],
      { unit: 'week', count: 7 },
    ],
    [
      'no half months of 12 and of 18 days',
      ['2026-04-01'],
      ['2026-04-13', '2026-05-01', '2026-09-01'],
      { unit: 'week', count: 7 },
    ],
    [
      'no half months that make up a month and a day',
      ['2026-01-01'],
      ['2026-01-16', '2026-02-02', '2026-06-02'],
      { unit: 'week', count: 7 },
    ],
    [
      'single days that occur twice, beside five months',
      ['2026-01-01'],
      ['2026-01-02', '2026-01-03', '2026-06-01'],
      { unit: 'day', count: 1 },
    ],
    [
      'the smaller of two that occur equally often, where it comes first',
      ['2026-01-01'],
      ['2026-01-08', '2026-01-15', '2026-02-15', '2026-03-15'],
      { unit: 'week', count: 1 },
    ],
    // (10 + 10 + 150) ÷ 3 = 56.7.
    [
      'the mean, as ten days are no standard interval',
      ['2026-01-01'],
      ['2026-01-11', '2026-01-21', '2026-06-20'],
      { unit: 'week', count: 8 },
    ],
    [
      'fifty-two weeks',
      ['2026-01-01'],
      ['2026-12-31', '2027-12-30', '2028-01-09'],
      { unit: 'week', count: 52 },
    ],
    // (371 + 371 + 10) ÷ 3 = 250.7.
    [
      'the mean, as fifty-three weeks are more than a year',
      ['2026-01-01'],
      ['2027-01-07', '2028-01-13', '2028-01-23'],
      { unit: 'week', count: 36 },
    ],
    // (10 + 20) ÷ 2.
    ['the mean, a half month', ['2026-01-01'], ['2026-01-11', '2026-01-31'], { unit: 'semimonth', count: 1 }],
    // (10 + 19) ÷ 2 = 14.5, between two weeks and half a month.
    [
      'the mean, the shorter of two as near, whichever it is',
      ['2026-01-01'],
      ['2026-01-11', '2026-01-30'],
      { unit: 'week', count: 2 },
    ],
    // (320 + 340) ÷ 2.
    ['the mean, eleven months', ['2026-01-01'], ['2026-11-17', '2027-10-23'], { unit: 'month', count: 11 }],
    // (350 + 364) ÷ 2.
    ['the mean, fifty-one weeks', ['2026-01-01'], ['2026-12-17', '2027-12-16'], { unit: 'week', count: 51 }],
    ['no days at all', ['2026-01-01'], ['2026-01-01'], { unit: 'day', count: 0 }],
    // Two weeks and six weeks, once each: the mean is four.
    [
      'the mean, where standard intervals occur once',
      ['2026-01-01'],
      ['2026-01-15', '2026-02-26'],
      { unit: 'week', count: 4 },
    ],
    // Periods of 40 and 57 days: the mean, 48.5, is nearest to seven weeks, 49.
    [
      'the mean, to the nearest standard interval',
      ['2026-01-01'],
      ['2026-02-10', '2026-04-08'],
      { unit: 'week', count: 7 },
    ],
    // Periods of 200 and 220 days: the mean, 210, is thirty weeks and seven months.
    [
      'the mean, a month where weeks are as near',
      ['2026-01-01'],
      ['2026-07-20', '2027-02-25'],
      { unit: 'month', count: 7 },
    ],
    // Periods of 10 and 11 days: the mean, 10.5, lies between a week, 7, and two, 14.
    [
      'the mean, the shorter of two as near',
      ['2026-01-01'],
      ['2026-01-11', '2026-01-22'],
      { unit: 'week', count: 1 },
    ],
    ['the mean, at most a year', ['2026-01-01'], ['2028-03-15', '2031-01-01'], { unit: 'year', count: 1 }],
    [
      'a single payment within a year: the term, in months',
      ['2026-01-31'],
      ['2026-02-28'],
      { unit: 'month', count: 1 },
    ],
    [
      'a single payment within a year: the term, in days',
      ['2026-01-31'],
      ['2026-03-01'],
      { unit: 'day', count: 29 },
    ],
    ['a single payment a day before a year', ['2026-01-10'], ['2027-01-09'], { unit: 'day', count: 364 }],
    ['a single payment after exactly a year', ['2026-01-10'], ['2027-01-10'], { unit: 'year', count: 1 }],
    ['a single payment after more than a year', ['2026-01-10'], ['2027-01-11'], { unit: 'year', count: 1 }],
  ])('%s', (_, advances, payments, expected) => expect(choose(advances, payments)).toEqual(expected))

  // (b)(5): 365 days, 52 weeks, 24 half months, 12 months.
  it.each<[UnitPeriod, number]>([
    [{ unit: 'day', count: 1 }, 365],
    [{ unit: 'day', count: 73 }, 5],
    [{ unit: 'week', count: 1 }, 52],
    [{ unit: 'week', count: 4 }, 13],
    [{ unit: 'semimonth', count: 1 }, 24],
    [{ unit: 'month', count: 1 }, 12],
    [{ unit: 'month', count: 5 }, 2.4],
    [{ unit: 'year', count: 1 }, 1],
  ])('%o goes into a year %d times', (unit, times) => {
    const { count, of } = periodsPerYear(unit)
    expect(count / of).toBe(times)
  })
})

// 12 CFR part 1026, appendix J (b)(5)(i) to (v), applied by hand.
describe('the unit periods between two days', () => {
  it.each<[string, string, string, UnitPeriod, number, number, number]>([
    ['months, with days before them', '2026-01-10', '2026-03-01', { unit: 'month', count: 1 }, 1, 22, 30],
    ['a day short of a month', '2026-01-10', '2026-02-09', { unit: 'month', count: 1 }, 0, 30, 30],
    ['exactly a month', '2026-01-10', '2026-02-10', { unit: 'month', count: 1 }, 1, 0, 30],
    ['the same day', '2026-01-10', '2026-01-10', { unit: 'month', count: 1 }, 0, 0, 30],
    ['half months', '2026-01-10', '2026-03-01', { unit: 'semimonth', count: 1 }, 3, 7, 15],
    ['two months each', '2026-01-10', '2026-06-15', { unit: 'month', count: 2 }, 2, 35, 60],
    ['weeks', '2026-01-10', '2026-02-09', { unit: 'week', count: 1 }, 4, 2, 7],
    ['two weeks each', '2026-01-10', '2026-02-09', { unit: 'week', count: 2 }, 2, 2, 14],
    ['days', '2026-01-10', '2026-02-09', { unit: 'day', count: 1 }, 30, 0, 1],
    ['years and months', '2026-01-10', '2028-04-10', { unit: 'year', count: 1 }, 2, 3, 12],
    ['years and days', '2026-01-10', '2028-04-11', { unit: 'year', count: 1 }, 2, 91, 365],
    ['eleven months of a year', '2026-01-10', '2026-12-10', { unit: 'year', count: 1 }, 0, 11, 12],
  ])('%s', (_, from, to, unit, fullPeriods, count, of) =>
    expect(countUnitPeriods(from, to, unit, 1)).toEqual({ fullPeriods, oddPart: { count, of } }),
  )
})

describe('months counted back', () => {
  it.each<[string, string, string, number, number, string, number]>([
    ['from a day that the earlier month lacks', '2026-02-26', '2026-03-29', 29, 1, '2026-02-28', 2],
    ['from a short month that stands for the 31st', '2026-01-31', '2026-02-28', 31, 1, '2026-01-31', 0],
    ['from a short month that stands for itself', '2026-01-28', '2026-02-28', 28, 1, '2026-01-28', 0],
    ['from a leap day', '2023-12-31', '2024-02-29', 31, 2, '2023-12-31', 0],
    ['over a new year', '2025-11-15', '2026-02-14', 15, 2, '2025-12-14', 29],
  ])('%s', (_, from, to, scheduledDay, months, reached, days) =>
    expect(countMonthsBack(from, to, scheduledDay)).toEqual({ months, reached, days }),
  )
})
