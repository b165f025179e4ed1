import { describe, expect, it } from 'vitest'
import { addMonths, type CivilDate } from '../../src/foundations'
import {
  type AprcTerms,
  annualPercentageCharge,
  type DatedAmount,
  type IntervalUnit,
  type OddDaysRule,
} from '../../src/installments'
import { errorOf } from '../support/error-of'

const termsOf = (
  advance: string,
  payments: readonly (readonly [on: CivilDate, amount: string])[],
  intervals: IntervalUnit,
  more: Partial<AprcTerms> = {},
): AprcTerms => ({
  currency: 'EUR',
  advances: [{ on: '1994-01-01', amount: advance }],
  payments: payments.map(([on, amount]) => ({ on, amount })),
  intervals,
  oddDays: 'counted-back',
  ...more,
})

// Directive 98/7/EC, annex III (examples of calculation); A by the calendar, B by standard periods. The
// first three of A are copied from the page (betterregulation.com, document 260747), the others known.
describe('the worked examples of the directive', () => {
  it.each<[string, AprcTerms, string, string]>([
    [
      'A, first: 1,200 for 1,000 after 546 days',
      termsOf('1000', [['1995-07-01', '1200']], 'days'),
      '13.0',
      '12.96',
    ],
    ['A, second: 50 kept back', termsOf('950', [['1995-07-01', '1200']], 'days'), '16.9', '16.90'],
    [
      'A, third: twice 600, after one and two years',
      termsOf(
        '1000',
        [
          ['1995-01-01', '600'],
          ['1996-01-01', '600'],
        ],
        'years',
      ),
      ...(['13.1', '13.07'] as const),
    ],
    [
      'A, fourth: 272, 272 and 544 after 90, 181 and 365 days',
      termsOf(
        '1000',
        [
          ['1994-04-01', '272'],
          ['1994-07-01', '272'],
          ['1995-01-01', '544'],
        ],
        'days',
      ),
      ...(['13.2', '13.23'] as const),
    ],
    [
      'B, first: 1,200 for 1,000 after 18 months',
      termsOf('1000', [['1995-07-01', '1200']], 'months'),
      '12.9',
      '12.92',
    ],
    ['B, second: 50 kept back', termsOf('950', [['1995-07-01', '1200']], 'months'), '16.9', '16.85'],
    [
      'B, third: twice 600, after 12 and 24 months',
      termsOf(
        '1000',
        [
          ['1995-01-01', '600'],
          ['1996-01-01', '600'],
        ],
        'months',
      ),
      ...(['13.1', '13.07'] as const),
    ],
    [
      'B, fourth: 272, 272 and 544 after 3, 6 and 12 months',
      termsOf(
        '1000',
        [
          ['1994-04-01', '272'],
          ['1994-07-01', '272'],
          ['1995-01-01', '544'],
        ],
        'months',
      ),
      ...(['13.2', '13.19'] as const),
    ],
  ])('%s', (_, terms, percent, toTwoPlaces) => {
    const charge = annualPercentageCharge(terms)
    expect(charge.percent).toBe(percent)
    expect(Number(charge.unroundedPercent).toFixed(2)).toBe(toTwoPlaces)
  })
})

const intervalOf = (from: CivilDate, to: CivilDate, intervals: IntervalUnit, oddDays: OddDaysRule) => {
  const flow = (on: CivilDate, amount: string): readonly DatedAmount[] => [{ on, amount }]
  const { payments } = annualPercentageCharge({
    ...{ currency: 'EUR', advances: flow(from, '100'), payments: flow(to, '110'), intervals, oddDays },
  })
  const [{ fullPeriods, oddDays: days, daysInYear } = { fullPeriods: -1, oddDays: -1, daysInYear: -1 }] =
    payments
  return [fullPeriods, days, daysInYear]
}

// European Commission, SWD(2012) 128 final, guidelines on Directive 2008/48/EC, annex 1, 4.1.1, as the
// tests of curo-calculator repeat them.
describe('the intervals of the guidelines, counted back', () => {
  it.each<[CivilDate, CivilDate, IntervalUnit, number, number, number]>([
    ['2012-01-12', '2012-02-15', 'months', 1, 3, 365],
    ['2012-01-12', '2012-03-15', 'months', 2, 3, 365],
    ['2012-01-12', '2012-04-15', 'months', 3, 3, 365],
    ['2013-01-12', '2013-02-15', 'months', 1, 3, 366],
    ['2013-01-12', '2013-03-15', 'months', 2, 3, 366],
    ['2013-01-12', '2013-04-15', 'months', 3, 3, 366],
    ['2013-02-25', '2013-03-28', 'months', 1, 3, 366],
    ['2013-02-26', '2013-03-29', 'months', 1, 2, 366],
    ['2012-02-26', '2012-03-29', 'months', 1, 3, 366],
    ['2019-01-12', '2020-01-12', 'months', 12, 0, 365],
    ['2012-01-12', '2012-02-15', 'years', 0, 34, 365],
    ['2012-01-12', '2013-02-15', 'years', 1, 34, 365],
    ['2012-01-12', '2014-02-15', 'years', 2, 34, 365],
    ['2020-01-01', '2021-03-15', 'years', 1, 74, 366],
    ['2012-01-12', '2012-01-26', 'weeks', 2, 0, 365],
    ['2012-01-12', '2013-01-10', 'weeks', 52, 0, 365],
    ['2012-01-12', '2012-01-30', 'weeks', 2, 4, 365],
    ['2012-01-12', '2013-01-12', 'weeks', 52, 2, 365],
  ])('%s to %s in %s', (from, to, unit, full, days, year) =>
    expect(intervalOf(from, to, unit, 'counted-back')).toEqual([full, days, year]),
  )
})

// FCA CONC App 1.2.6R prints no example; its intervals of whole months and of weeks are those of the tests of curo (uk_conc_app).
describe('intervals, by definition', () => {
  it.each<[string, CivilDate, CivilDate, IntervalUnit, OddDaysRule, number, number, number]>([
    ['a month between last days', '2026-01-31', '2026-02-28', 'months', 'counted-back', 1, 0, 365],
    ['days only', '2026-01-31', '2027-02-28', 'days', 'counted-back', 0, 393, 365],
    ['counted on, days after the months', '2023-12-15', '2024-02-29', 'months', 'counted-on', 2, 14, 366],
    ['counted on, a common year', '2025-01-12', '2025-02-15', 'months', 'counted-on', 1, 3, 365],
    ['counted on, a month to a shorter one', '2025-01-31', '2025-02-28', 'months', 'counted-on', 1, 0, 365],
    ['counted on, weeks', '2024-01-12', '2024-01-30', 'weeks', 'counted-on', 2, 4, 366],
    ['counted on, years', '2020-01-01', '2021-03-15', 'years', 'counted-on', 1, 73, 365],
    ['counted on, days', '2024-12-01', '2025-01-01', 'days', 'counted-on', 0, 31, 365],
    ['counted on, days of more than a year', '2024-12-01', '2026-01-01', 'days', 'counted-on', 0, 396, 365],
  ])('%s', (_, from, to, unit, rule, full, days, year) =>
    expect(intervalOf(from, to, unit, rule)).toEqual([full, days, year]),
  )
})

describe('an annual percentage rate of charge', () => {
  it('is rounded half up at its one place', () => {
    // 1,122.50 after a year is 12.25 % to the last digit.
    const charge = annualPercentageCharge(termsOf('1000', [['1995-01-01', '1122.50']], 'years'))
    expect(charge).toMatchObject({ percent: '12.3', unroundedPercent: '12.2500000000' })
  })

  it.each<[string, string, string]>([
    ['just below half a place', '1122.49', '12.2'],
    ['paid back to the cent', '1000', '0.0'],
    ['less paid back', '900', '-10.0'],
  ])('%s', (_, amount, percent) =>
    expect(annualPercentageCharge(termsOf('1000', [['1995-01-01', amount]], 'years')).percent).toBe(percent),
  )

  it('is told up to a trillion percent', () => {
    const terms = (amount: string): AprcTerms => termsOf('0.01', [['1995-01-01', amount]], 'years')
    expect(annualPercentageCharge(terms('99999999.99')).percent).toBe('999999999800.0')
    expect(() => annualPercentageCharge(terms('100000000.01'))).toThrow('below a trillion percent')
  })

  it('of short credit is as large as the equation makes it', () => {
    // 1.05 to the power of 73, which is 35.2224: five percent for five days.
    const terms = termsOf('100', [['1994-01-06', '105']], 'days')
    expect(annualPercentageCharge(terms).percent).toBe('3422.2')
  })

  // 500 now less 10, 500 after a year, 1,100 after two: 490 + 500v = 1,100v², v = 0.9326…
  it.each<[string, readonly CivilDate[]]>([
    ['the first first', ['1994-01-01', '1995-01-01']],
    ['the first last', ['1995-01-01', '1994-01-01']],
  ])('takes several advances, %s, and a charge on the day of the first', (_, days) => {
    const terms = termsOf(
      '500',
      [
        ['1994-01-01', '10'],
        ['1996-01-01', '1100'],
      ],
      'years',
      { advances: days.map((on) => ({ on, amount: '500' })) },
    )
    const v = (500 + Math.sqrt(500 ** 2 + 4 * 1100 * 490)) / 2200
    expect(annualPercentageCharge(terms).percent).toBe((100 * (1 / v - 1)).toFixed(1))
  })

  it('of monthly payments on last days counts months', () => {
    const payments = [1, 2, 3].map((month): readonly [CivilDate, string] => [
      addMonths('2026-01-31', month, 'corresponding-day'),
      '335',
    ])
    const terms = termsOf('1000', payments, 'months', { advances: [{ on: '2026-01-31', amount: '1000' }] })
    expect(
      annualPercentageCharge(terms).payments.map(({ fullPeriods, oddDays }) => [fullPeriods, oddDays]),
    ).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
    ])
  })
})

// Months are counted back to the same day of the month: the payments fall on the 28th, for which no month is too short.
it('a first payment on 28 February is 28 days after 31 January where the next is on 28 March', () => {
  const { payments } = annualPercentageCharge(
    termsOf(
      '1000',
      [
        ['2026-02-28', '505'],
        ['2026-03-28', '505'],
      ],
      'months',
      { advances: [{ on: '2026-01-31', amount: '1000' }] },
    ),
  )
  expect(payments.map(({ fullPeriods, oddDays }) => [fullPeriods, oddDays])).toEqual([
    [0, 28],
    [1, 28],
  ])
})

describe('bad terms', () => {
  const good = termsOf('1000', [['1995-01-01', '1100']], 'years')
  it.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, [': missing']],
    ['no intervals named', { ...good, intervals: undefined }, ['intervals: missing']],
    ['no rule for odd days', { ...good, oddDays: undefined }, ['oddDays: missing']],
    ['no advance', { ...good, advances: [] }, ['advances: wrong-type']],
    [
      'a payment before the first advance',
      { ...good, payments: [{ on: '1993-12-31', amount: '1' }] },
      ['payments[0].on: date-order'],
    ],
    [
      'all on one day',
      { ...good, payments: [{ on: '1994-01-01', amount: '999' }] },
      ['payments: wrong-type'],
    ],
    [
      'a rate past telling',
      { ...good, payments: [{ on: '1994-01-02', amount: '2000' }], intervals: 'days' },
      ['payments: wrong-type'],
    ],
  ])('%s', (_, terms, places) => {
    const { details } = errorOf(() => annualPercentageCharge(terms as AprcTerms))
    expect('issues' in details && details.issues.map(({ code, path }) => `${path}: ${code}`)).toEqual(places)
  })

  it('say where a charge paid beforehand belongs', () => {
    const early = { ...good, payments: [{ on: '1993-12-31', amount: '1' }] }
    expect(errorOf(() => annualPercentageCharge(early)).sentence).toMatchInlineSnapshot(`
      {
        "en": "payments[0].on: expected a day no earlier than the first advance, 1994-01-01, received "1993-12-31". A charge kept back or paid beforehand is taken off the first advance.",
        "zh-CN": "payments[0].on：应为不早于首笔放款日 1994-01-01 的日期，收到 "1993-12-31"。预先扣除或支付的费用请从首笔放款中减去。",
      }
    `)
  })
})
