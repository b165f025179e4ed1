import { describe, expect, it } from 'vitest'
import { type DayCount, type DayCountTerms, yearFraction } from '../../src/installments'

type Row = [name: string, from: string, to: string, expected: number, terms?: DayCountTerms]

const monthEnd = { monthRule: 'month-end' } as const
const sameDay = { monthRule: 'corresponding-day' } as const
const noEnd = { terminationOn: null } as const
const period = (from: string, to: string, perYear: 1 | 2 | 4 | 12) => ({ period: { from, to, perYear } })

// Where nothing else is named, days were counted by hand: 2026 has 365 of them, 2024 has 366.
const tables: Readonly<Record<DayCount, readonly Row[]>> = {
  // ISDA 2006 4.16(a).
  '1/1': [
    ['a day', '2026-01-01', '2026-01-02', 1],
    ['ten years', '2026-01-01', '2036-01-01', 1],
  ],
  // The examples of ISDA, EMU and Market Conventions: Recent Developments (1998), with the days and coupons that QuantLib,
  // test-suite/daycounters.cpp, repeats of them; the fractions were counted by hand from 4.16(b), as in the other rows.
  'ACT/ACT ISDA': [
    ['the memo: a regular half year', '2003-11-01', '2004-05-01', (61 * 366 + 121 * 365) / (365 * 366)],
    ['the memo: short first', '1999-02-01', '1999-07-01', 150 / 365],
    ['the memo: the year after it', '1999-07-01', '2000-07-01', (184 * 366 + 182 * 365) / (365 * 366)],
    ['the memo: long first', '2002-08-15', '2003-07-15', 334 / 365],
    ['the memo: the half year after it', '2003-07-15', '2004-01-15', (170 * 366 + 14 * 365) / (365 * 366)],
    ['the memo: last but one', '1999-07-30', '2000-01-30', (155 * 366 + 29 * 365) / (365 * 366)],
    ['the memo: short last', '2000-01-30', '2000-06-30', 152 / 366],
    ['the memo: long last', '1999-11-30', '2000-04-30', (32 * 366 + 120 * 365) / (365 * 366)],
    ['the last day of a leap year counts to it', '2024-12-31', '2025-01-01', 1 / 366],
    ['the last day before a leap year does not', '2023-12-31', '2024-01-01', 1 / 365],
    ['a century without a leap day', '1900-02-28', '1900-03-01', 1 / 365],
    ['a century with one', '2000-02-28', '2000-03-01', 2 / 366],
  ],
  // The same memo, whose coupons the terms name; ICMA rule 251.
  'ACT/ACT ICMA': [
    [
      'the memo: a regular half year',
      '2003-11-01',
      '2004-05-01',
      0.5,
      { ...period('2003-11-01', '2004-05-01', 2), ...sameDay },
    ],
    [
      'the memo: short first',
      '1999-02-01',
      '1999-07-01',
      150 / 365,
      { ...period('1998-07-01', '1999-07-01', 1), ...sameDay },
    ],
    [
      'the memo: short first, told by the year after it',
      '1999-02-01',
      '1999-07-01',
      150 / 365,
      { ...period('1999-07-01', '2000-07-01', 1), ...sameDay },
    ],
    [
      'the memo: long first is half a year and 153 of 184 days of the half before',
      '2002-08-15',
      '2003-07-15',
      (184 + 153) / 368,
      { ...period('2003-01-15', '2003-07-15', 2), ...sameDay },
    ],
    [
      'the memo: short last',
      '2000-01-30',
      '2000-06-30',
      152 / (182 * 2),
      { ...period('1999-07-30', '2000-01-30', 2), ...sameDay },
    ],
    [
      'the memo: long last is a quarter and 61 of 92 days of the next',
      '1999-11-30',
      '2000-04-30',
      (92 + 61) / 368,
      { ...period('1999-08-31', '1999-11-30', 4), ...monthEnd },
    ],
    [
      'long last, counted from the 30th: the next quarter ends on 30 May',
      '1999-11-30',
      '2000-04-30',
      (91 + 61) / 364,
      { ...period('1999-11-30', '2000-02-29', 4), ...sameDay },
    ],
    // OpenGamma Strata, DayCountTest: coupons on 31 August, 30 November and 29 February, 91 days each.
    [
      'Strata: long first by the end of the month',
      '2011-10-01',
      '2012-01-12',
      (60 + 43) / 364,
      { ...period('2011-11-30', '2012-02-29', 4), ...monthEnd },
    ],
    [
      'part of a period, whose ends business days have moved',
      '2026-01-02',
      '2026-02-02',
      31 / (181 * 2),
      { ...period('2026-01-02', '2026-07-02', 2), ...sameDay },
    ],
    // To 1 July would be half a year.
    [
      'a whole period, of which business days have moved the first day',
      '2026-01-02',
      '2026-07-01',
      0.5,
      { ...period('2026-01-02', '2026-07-01', 2), ...sameDay },
    ],
    [
      'the days to a first day in the same month, and the half year from there',
      '2026-01-10',
      '2026-07-15',
      5 / (184 * 2) + 0.5,
      { ...period('2026-01-15', '2026-07-15', 2), ...sameDay },
    ],
    [
      'a half year, told by one of two years before',
      '2025-07-01',
      '2026-01-01',
      0.5,
      { ...period('2024-01-01', '2024-07-01', 2), ...sameDay },
    ],
    [
      'two quarters, of which February has cut the first day short',
      '2026-02-28',
      '2026-08-30',
      0.5,
      { ...period('2026-02-28', '2026-05-30', 4), ...sameDay },
    ],
    [
      'two quarters up to the last day that can be written',
      '9999-06-30',
      '9999-12-31',
      0.5,
      { ...period('9999-09-30', '9999-12-31', 4), ...monthEnd },
    ],
    [
      'three days before the period alone',
      '2025-12-28',
      '2025-12-31',
      3 / 365,
      { ...period('2026-01-01', '2027-01-01', 1), ...sameDay },
    ],
    [
      'three days after the period alone',
      '2027-01-05',
      '2027-01-08',
      3 / 365,
      { ...period('2026-01-01', '2027-01-01', 1), ...sameDay },
    ],
  ],
  // The example of the French text, from OpenGamma Strata, DayCountTest; the memo; rows by the definition.
  'ACT/ACT AFB': [
    ['the French text: three years and 140 days', '1994-02-10', '1997-06-30', (3 * 365 + 140) / 365],
    ['the French text: 140 days', '1994-02-10', '1994-06-30', 140 / 365],
    ['the memo: a half year with a 29 February', '2003-11-01', '2004-05-01', 182 / 366],
    ['the memo: long first', '2002-08-15', '2003-07-15', 334 / 365],
    ['the memo: a half year of 184 days without one', '2003-07-15', '2004-01-15', 184 / 365],
    ['the memo: short last', '2000-01-30', '2000-06-30', 152 / 366],
    ['a leap year whole', '2024-01-01', '2025-01-01', 1],
    ['one day less than a leap year', '2024-01-02', '2025-01-01', 365 / 366],
    ['28 February to that of four years later', '2004-02-28', '2008-02-28', 4],
    ['28 February to the leap day of four years later', '2004-02-28', '2008-02-29', (4 * 365 + 1) / 365],
    ['leap day to that of four years later', '2024-02-29', '2028-02-29', 4],
    ['leap day to the 28 February after it', '2004-02-29', '2005-02-28', 365 / 366],
    ['up to a leap day, which does not count', '2024-02-01', '2024-02-29', 28 / 365],
    ['with a leap day', '2024-02-01', '2024-03-01', 29 / 366],
    ['from a leap day on', '2024-02-29', '2024-03-01', 1 / 366],
    ['from the day after one', '2024-03-01', '2024-03-02', 1 / 365],
  ],
  'ACT/365F': [
    ['a common year', '2026-01-01', '2027-01-01', 1],
    ['a leap year', '2024-01-01', '2025-01-01', 366 / 365],
  ],
  // FpML issue 1206 for a month of a leap year; OpenGamma Strata, DayCountTest, for the others.
  'ACT/365L': [
    ['April of a leap year', '2024-04-01', '2024-05-01', 30 / 366, period('2024-04-01', '2024-05-01', 12)],
    [
      'a year that ends the day before the leap day',
      '2011-12-28',
      '2012-02-28',
      62 / 365,
      period('2011-12-28', '2012-02-28', 1),
    ],
    [
      'a year that ends on the leap day',
      '2011-12-28',
      '2012-02-28',
      62 / 366,
      period('2011-12-28', '2012-02-29', 1),
    ],
    [
      'a year that begins on one',
      '2012-02-29',
      '2012-03-28',
      28 / 365,
      period('2012-02-29', '2013-02-28', 1),
    ],
    [
      'a half year that ends in a leap year before the leap day',
      '2011-12-28',
      '2012-02-28',
      62 / 366,
      period('2011-12-28', '2012-02-28', 2),
    ],
    [
      'a half year that begins in a leap year and ends in a common one',
      '2024-10-01',
      '2024-11-01',
      31 / 365,
      period('2024-10-01', '2025-04-01', 2),
    ],
  ],
  'ACT/365.25': [
    ['four years are four', '2024-01-01', '2028-01-01', 4],
    ['a common year', '2026-01-01', '2027-01-01', 36_500 / 36_525],
  ],
  'ACT/360': [
    ['a common year', '2026-01-01', '2027-01-01', 365 / 360],
    ['thirty days', '2026-01-01', '2026-01-31', 30 / 360],
  ],
  'ACT/364': [['52 weeks', '2026-01-01', '2026-12-31', 1]],
  'ACT/366': [
    ['a leap year', '2024-01-01', '2025-01-01', 1],
    ['a day', '2026-01-01', '2026-01-02', 1 / 366],
  ],
  // OpenGamma Strata, DayCountTest.
  'NL/365': [
    ['to the day before a leap day', '2011-12-28', '2012-02-28', 62 / 365],
    ['to a leap day', '2011-12-28', '2012-02-29', 62 / 365],
    ['to the day after it', '2011-12-28', '2012-03-01', 63 / 365],
    ['over two leap days', '2011-12-28', '2016-03-01', (63 + 4 * 365) / 365],
    ['from a leap day', '2012-02-29', '2012-03-28', 28 / 365],
    ['a year with one', '2011-12-01', '2012-12-01', 1],
  ],
  // ISDA 2006 4.16(f).
  '30/360': [
    ['28 February to 28 August', '2026-02-28', '2026-08-28', 180 / 360],
    ['28 February to 31 March', '2026-02-28', '2026-03-31', 33 / 360],
    ['31 January to 28 February', '2026-01-31', '2026-02-28', 28 / 360],
    ['30th to 31st', '2026-05-30', '2026-08-31', 90 / 360],
    ['29th to 31st', '2026-05-29', '2026-08-31', 92 / 360],
    ['31st to 31st', '2026-05-31', '2026-08-31', 90 / 360],
    ['31st to 30th', '2026-05-31', '2026-06-30', 30 / 360],
    ['a 30th to the next day', '2026-05-30', '2026-05-31', 0],
  ],
  // FIX tag 1950, value 1, its four rules.
  '30U/360': [
    ['28 February to 31 March', '2026-02-28', '2026-03-31', 30 / 360, monthEnd],
    ['28 February to 31 March, not by the end of the month', '2026-02-28', '2026-03-31', 33 / 360, sameDay],
    ['28 February of a leap year to 31 March', '2024-02-28', '2024-03-31', 33 / 360, monthEnd],
    ['leap day to the end of February after it', '2024-02-29', '2025-02-28', 1, monthEnd],
    ['leap day to that end, not by the end of the month', '2024-02-29', '2025-02-28', 359 / 360, sameDay],
    ['31 August to the end of February', '2025-08-31', '2026-02-28', 178 / 360, monthEnd],
  ],
  // ISDA 2006 4.16(g).
  '30E/360': [
    ['29th to 31st', '2026-05-29', '2026-08-31', 91 / 360],
    ['31st to 31st', '2026-05-31', '2026-08-31', 90 / 360],
    ['28 February to 31 March', '2026-02-28', '2026-03-31', 32 / 360],
    ['leap day to the end of February after it', '2024-02-29', '2025-02-28', 359 / 360],
  ],
  // ISDA 2006 4.16(h).
  '30E/360 ISDA': [
    ['31 August to the end of February', '2025-08-31', '2026-02-28', 180 / 360, noEnd],
    [
      '31 August to the end of February, the last day',
      '2025-08-31',
      '2026-02-28',
      178 / 360,
      { terminationOn: '2026-02-28' },
    ],
    [
      '31 August to the end of February, the contract ends in another month',
      '2025-08-31',
      '2026-02-28',
      180 / 360,
      { terminationOn: '2026-08-31' },
    ],
    [
      'a last day on the 31st is a 30th',
      '2026-05-29',
      '2026-08-31',
      91 / 360,
      { terminationOn: '2026-08-31' },
    ],
    ['28 February to 31 March', '2026-02-28', '2026-03-31', 30 / 360, noEnd],
    ['28 February of a leap year', '2024-02-28', '2024-03-31', 32 / 360, noEnd],
    ['a last day of February to itself', '2026-02-28', '2026-02-28', 0, { terminationOn: '2026-02-28' }],
  ],
  // cbonds.com, glossary, 30E+/360.
  '30E+/360': [
    ['29th to 31st', '2026-05-29', '2026-08-31', 92 / 360],
    ['31st to 31st', '2026-05-31', '2026-08-31', 91 / 360],
    ['over the end of a year', '2026-11-30', '2026-12-31', 31 / 360],
    ['a 31st to itself', '2026-05-31', '2026-05-31', 0],
  ],
  // David Wheeler, YEARFRAC, the definitions actually used by Excel 2007.
  'excel-0': [
    ['28 February to 31 March is a day more than 30U/360', '2026-02-28', '2026-03-31', 31 / 360],
    ['leap day to the end of February after it', '2024-02-29', '2025-02-28', 1],
    ['the end of February to a 28 February that is not one', '2026-02-28', '2028-02-28', 718 / 360],
    ['30th to 31st', '2026-05-30', '2026-08-31', 90 / 360],
    ['29th to 31st', '2026-05-29', '2026-08-31', 92 / 360],
    ['days in the wrong order are swapped', '2026-03-31', '2026-02-28', 31 / 360],
  ],
  'excel-1': [
    // Rob Weir, office-formula list, 27 September 2010: 1095 days over an average year of 365.25.
    ['three years to a leap year', '2001-01-01', '2004-01-01', 109_500 / 36_525],
    ['days of a common year', '2026-01-01', '2026-07-01', 181 / 365],
    ['days of a leap year after its leap day', '2024-03-01', '2024-12-31', 305 / 366],
    ['a year to the day with a leap day', '2024-02-29', '2025-02-28', 365 / 366],
    ['a year to the day that begins after the leap day', '2024-03-01', '2025-03-01', 1],
    ['less than a year up to a leap day', '2023-03-01', '2024-02-29', 365 / 366],
    ['less than a year up to the day before', '2023-03-01', '2024-02-28', 364 / 365],
    ['a day more than a year: the average of both', '2023-01-01', '2024-01-02', (366 * 2) / (365 + 366)],
    ['a year to the day, and no more', '2023-01-01', '2024-01-01', 1],
    ['days in the wrong order are swapped', '2024-01-02', '2023-01-01', (366 * 2) / (365 + 366)],
  ],
  'excel-2': [
    ['a common year', '2026-01-01', '2027-01-01', 365 / 360],
    ['days in the wrong order are swapped', '2027-01-01', '2026-01-01', 365 / 360],
  ],
  'excel-3': [
    ['a leap year', '2024-01-01', '2025-01-01', 366 / 365],
    ['days in the wrong order are swapped', '2025-01-01', '2024-01-01', 366 / 365],
  ],
  // David Wheeler, office list, 21 April 2008: what Excel 2007 returns.
  'excel-4': [
    ['the end of February is left as it is', '1999-01-05', '2000-02-28', 413 / 360],
    ['so is a leap day', '1999-01-05', '2000-02-29', 414 / 360],
    ['31st to 31st', '2026-05-31', '2026-08-31', 90 / 360],
    ['days in the wrong order are swapped', '2026-08-31', '2026-05-31', 90 / 360],
  ],
}

describe.each(Object.entries(tables) as readonly [DayCount, readonly Row[]][])('%s', (dayCount, rows) => {
  it.each<Row>([...rows])('%s', (_, from, to, expected, terms) => {
    // To the last place: the right side is one quotient of whole numbers, which is rounded once.
    expect(yearFraction(from, to, dayCount, terms)).toBe(expected)
  })

  it('is 0 from a day to itself', () => {
    const terms = { ...period('2026-02-28', '2026-08-28', 2), ...sameDay, terminationOn: '2026-02-28' }
    expect(yearFraction('2026-02-28', '2026-02-28', dayCount, terms)).toBe(0)
  })
})

// QuantLib, test-suite/daycounters.cpp, testActualActual, which holds itself to ten places.
it.each<[string, string, string, DayCount, number, DayCountTerms?]>([
  ['a half year', '2003-11-01', '2004-05-01', 'ACT/ACT ISDA', 0.497724380567],
  ['a half year', '2003-11-01', '2004-05-01', 'ACT/ACT AFB', 0.497267759563],
  ['short first', '1999-02-01', '1999-07-01', 'ACT/ACT ISDA', 0.41095890411],
  ['the year after it', '1999-07-01', '2000-07-01', 'ACT/ACT ISDA', 1.0013773486],
  [
    'long first',
    '2002-08-15',
    '2003-07-15',
    'ACT/ACT ICMA',
    0.915760869565,
    { ...period('2003-01-15', '2003-07-15', 2), ...sameDay },
  ],
  ['the half year after it', '2003-07-15', '2004-01-15', 'ACT/ACT ISDA', 0.504004790778],
  ['the half year after it', '2003-07-15', '2004-01-15', 'ACT/ACT AFB', 0.504109589041],
  ['last but one', '1999-07-30', '2000-01-30', 'ACT/ACT ISDA', 0.503892506924],
  [
    'short last',
    '2000-01-30',
    '2000-06-30',
    'ACT/ACT ICMA',
    0.417582417582,
    { ...period('2000-01-30', '2000-07-30', 2), ...sameDay },
  ],
])('%s from %s to %s by %s is as QuantLib prints it', (_, from, to, dayCount, expected, terms) => {
  expect(Math.abs(yearFraction(from, to, dayCount, terms) - expected)).toBeLessThan(1e-10)
})
