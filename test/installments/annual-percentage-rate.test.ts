import { describe, expect, it } from 'vitest'
import { addDays, addMonths, type CivilDate } from '../../src/foundations'
import {
  type AprTermsByDate,
  annualPercentageRate,
  type DatedAmount,
  type PeriodFraction,
  type UnitPeriod,
} from '../../src/installments'

const every =
  (months: number) =>
  (first: CivilDate, count: number, amount: string): readonly DatedAmount[] =>
    Array.from({ length: count }, (_, index) => ({
      on: addMonths(first, months * index, 'corresponding-day'),
      amount,
    }))
const monthly = every(1)
const everyDays = (days: number, first: CivilDate, count: number, amount: string): readonly DatedAmount[] =>
  Array.from({ length: count }, (_, index) => ({ on: addDays(first, days * index), amount }))
/** On the 1st and the 16th. */
const semimonthly = (first: CivilDate, count: number, amount: string): readonly DatedAmount[] =>
  monthly(first, count / 2, amount).flatMap(({ on }) => [
    { on, amount },
    { on: addDays(on, 15), amount },
  ])

const lent = (on: CivilDate, amount: string): readonly DatedAmount[] => [{ on, amount }]
const termsOf = (
  advances: readonly DatedAmount[],
  payments: readonly DatedAmount[],
  more: Partial<AprTermsByDate> = {},
): AprTermsByDate => ({
  timing: 'by-date',
  method: 'actuarial',
  currency: 'USD',
  advances,
  payments,
  ...more,
})

/** The printed example: name, advances, payments, unit period, periods to the first payment, rate. */
type Printed = readonly [
  name: string,
  advances: readonly DatedAmount[],
  payments: readonly DatedAmount[],
  unit: UnitPeriod,
  full: number,
  odd: PeriodFraction,
  percent: string,
]

const month: UnitPeriod = { unit: 'month', count: 1 }
const none = (of: number): PeriodFraction => ({ count: 0, of })

// 12 CFR part 1026 (Regulation Z), appendix J (b)(9) and (c): amounts, days, unit periods and rates. Those of (c)(1) to (c)(5)(i)
// stand in public text also in the tests of simontreanor/FSharp.Finance.Personal (AprUsActuarialTests.fs), from the page of the
// Consumer Financial Protection Bureau; the others are known from the regulation, and come to their printed places.
const printed: readonly Printed[] = [
  [
    '(b)(9) 36 monthly payments, by iteration',
    lent('1978-01-10', '1000'),
    monthly('1978-02-10', 36, '33.61'),
    ...([month, 1, none(30), '12.83'] as const),
  ],
  [
    '(c)(1)(i) monthly payments, regular first period',
    lent('1978-01-10', '5000'),
    monthly('1978-02-10', 24, '230'),
    ...([month, 1, none(30), '9.69'] as const),
  ],
  [
    '(c)(1)(ii) monthly payments, long first period',
    lent('1978-02-10', '6000'),
    monthly('1978-04-01', 36, '200'),
    ...([month, 1, { count: 19, of: 30 }, '11.82'] as const),
  ],
  [
    '(c)(1)(iii) semimonthly payments, short first period',
    lent('1978-02-23', '5000'),
    semimonthly('1978-03-01', 24, '219.17'),
    ...([{ unit: 'semimonth', count: 1 }, 0, { count: 6, of: 15 }, '10.34'] as const),
  ],
  [
    '(c)(1)(iv) quarterly payments, long first period',
    lent('1978-05-23', '10000'),
    every(3)('1978-10-01', 40, '385'),
    ...([{ unit: 'month', count: 3 }, 1, { count: 39, of: 90 }, '8.97'] as const),
  ],
  [
    '(c)(1)(v) weekly payments, long first period',
    lent('1978-03-20', '500'),
    everyDays(7, '1978-04-21', 30, '17.60'),
    ...([{ unit: 'week', count: 1 }, 4, { count: 4, of: 7 }, '14.96'] as const),
  ],
  [
    '(c)(2)(i) monthly payments, irregular first payment',
    lent('1978-01-10', '5000'),
    [{ on: '1978-02-10', amount: '250' }, ...monthly('1978-03-10', 23, '230')],
    ...([month, 1, none(30), '10.08'] as const),
  ],
  [
    '(c)(2)(ii) payments every four weeks, long first period, irregular first payment',
    lent('1978-03-18', '400'),
    [{ on: '1978-04-20', amount: '39.50' }, ...everyDays(28, '1978-05-18', 11, '38.31')],
    ...([{ unit: 'week', count: 4 }, 1, { count: 5, of: 28 }, '28.50'] as const),
  ],
  [
    '(c)(3)(i) monthly payments, irregular final payment',
    lent('1978-01-10', '5000'),
    [...monthly('1978-02-10', 23, '230'), { on: '1980-01-10', amount: '280' }],
    ...([month, 1, none(30), '10.50'] as const),
  ],
  [
    '(c)(3)(ii) payments every two weeks, short first period, irregular final payment',
    lent('1978-04-03', '200'),
    [...everyDays(14, '1978-04-11', 19, '9.50'), { on: addDays('1978-04-11', 14 * 19), amount: '30' }],
    ...([{ unit: 'week', count: 2 }, 0, { count: 8, of: 14 }, '12.22'] as const),
  ],
  [
    '(c)(4)(i) monthly payments, irregular first and final payments',
    lent('1978-01-10', '5000'),
    [
      { on: '1978-02-10', amount: '250' },
      ...monthly('1978-03-10', 22, '230'),
      { on: '1980-01-10', amount: '280' },
    ],
    ...([month, 1, none(30), '10.90'] as const),
  ],
  [
    '(c)(4)(ii) payments every two months, short first period, irregular first and final payments',
    lent('1978-01-10', '8000'),
    [
      { on: '1978-03-01', amount: '449.36' },
      ...every(2)('1978-05-01', 18, '465'),
      { on: '1981-05-01', amount: '200' },
    ],
    ...([{ unit: 'month', count: 2 }, 0, { count: 52, of: 60 }, '7.30'] as const),
  ],
  [
    '(c)(5)(i) single payment after less than a year, in days',
    lent('1978-01-03', '1000'),
    lent('1978-09-15', '1080'),
    ...([{ unit: 'day', count: 255 }, 1, none(255), '11.45'] as const),
  ],
  [
    '(c)(5)(ii) single payment after less than a year, in whole months',
    lent('1978-07-15', '1000'),
    lent('1979-01-15', '1044'),
    ...([{ unit: 'month', count: 6 }, 1, none(180), '8.80'] as const),
  ],
  [
    '(c)(5)(iii) single payment after more than a year, the rest in whole months',
    lent('1978-01-17', '1000'),
    lent('1979-07-17', '1135.19'),
    ...([{ unit: 'year', count: 1 }, 1, { count: 6, of: 12 }, '8.76'] as const),
  ],
  [
    '(c)(5)(iv) single payment after exactly two years',
    lent('1978-01-03', '1000'),
    lent('1980-01-03', '1240'),
    ...([{ unit: 'year', count: 1 }, 2, none(12), '11.36'] as const),
  ],
  [
    '(c)(6)(i) payments every four weeks, some put off for two',
    lent('1978-01-25', '2135'),
    [
      ...everyDays(28, '1978-02-20', 9, '100'),
      ...everyDays(28, addDays('1978-02-20', 9 * 28 + 14), 6, '100'),
      ...everyDays(28, addDays('1978-02-20', 15 * 28 + 28), 6, '100'),
      ...everyDays(28, addDays('1978-02-20', 21 * 28 + 42), 3, '100'),
    ],
    ...([{ unit: 'week', count: 4 }, 0, { count: 26, of: 28 }, '12.00'] as const),
  ],
  [
    '(c)(6)(ii) skipped payments and single ones',
    lent('1978-03-03', '7350'),
    [
      ...monthly('1978-09-15', 3, '1000'),
      { on: '1979-03-15', amount: '2000' },
      ...monthly('1979-09-15', 3, '750'),
      { on: '1980-02-01', amount: '1000' },
    ],
    ...([month, 6, { count: 12, of: 30 }, '10.22'] as const),
  ],
  [
    '(c)(7)(i) construction loan in three advances',
    [...lent('1979-04-10', '20000'), ...lent('1979-06-12', '20000'), ...lent('1979-09-18', '20000')],
    monthly('1979-12-10', 240, '612.36'),
    ...([month, 8, none(30), '10.25'] as const),
  ],
]

describe('the worked examples of the actuarial method', () => {
  it.each(printed)('%s', (_, advances, payments, unit, full, odd, percent) => {
    const apr = annualPercentageRate(termsOf(advances, payments))
    expect(apr.unitPeriod).toEqual(unit)
    expect(apr.payments[0]).toEqual({ amount: payments[0]?.amount, fullPeriods: full, oddPart: odd })
    expect(apr.percent).toBe(percent)
  })
})

describe('what the printed examples leave open', () => {
  it('a first payment before the first advance is where the periods are counted from', () => {
    const apr = annualPercentageRate(
      termsOf(
        [...every(12)('1978-09-05', 4, '1800'), ...every(12)('1979-01-05', 4, '1000')],
        monthly('1978-07-01', 50, '240'),
      ),
    )
    expect(apr.payments[0]).toMatchObject({ fullPeriods: 0, oddPart: none(30) })
    expect(apr.advances[0]).toMatchObject({ fullPeriods: 2, oddPart: { count: 4, of: 30 } })
    expect(apr.advances[4]).toMatchObject({ fullPeriods: 6, oddPart: { count: 4, of: 30 } })
  })

  it('keeps the order given, and does not ask that lists be in order', () => {
    const [first, second] = [...monthly('2026-02-01', 2, '600')]
    if (first === undefined || second === undefined) throw new Error('two payments')
    const apr = annualPercentageRate(termsOf(lent('2026-01-01', '1000'), [second, first]))
    expect(apr.payments.map(({ fullPeriods }) => fullPeriods)).toEqual([2, 1])
    // 1,000 = 600v + 600v², so that v = (√69 − 3) / 6.
    const perPeriod = 6 / (Math.sqrt(69) - 3) - 1
    expect(apr).toMatchObject({ percent: '156.79', unroundedPercent: (1200 * perPeriod).toFixed(9) })
  })

  it('a unit period that is stated is used, whatever the rules would choose', () => {
    const terms = termsOf(lent('2026-01-01', '1000'), monthly('2026-02-01', 2, '505'))
    const apr = annualPercentageRate({ ...terms, unitPeriod: { unit: 'week', count: 1 } })
    expect(apr.unitPeriod).toEqual({ unit: 'week', count: 1 })
    expect(apr.payments[0]).toMatchObject({ fullPeriods: 4, oddPart: { count: 3, of: 7 } })
    expect(apr.periodsPerYear).toEqual({ count: 52, of: 1 })
  })

  it.each<UnitPeriod>([
    { unit: 'day', count: 1 },
    { unit: 'week', count: 52 },
    { unit: 'semimonth', count: 1 },
    { unit: 'month', count: 11 },
    { unit: 'year', count: 1 },
  ])('may be stated as $count $unit', (unitPeriod) => {
    const terms = termsOf(lent('2026-01-01', '1000'), lent('2026-02-01', '1010'))
    expect(annualPercentageRate({ ...terms, unitPeriod }).unitPeriod).toEqual(unitPeriod)
  })

  it.each<[string, string, string]>([
    ['paid back to the cent: no cost', '1000', '0.00'],
    ['paid back with a gain: less than nothing', '990', '-12.00'],
    ['paid back with one percent for a month', '1010', '12.00'],
  ])('%s', (_, amount, percent) =>
    expect(
      annualPercentageRate(termsOf(lent('2026-01-01', '1000'), lent('2026-02-01', amount))).percent,
    ).toBe(percent),
  )

  // The 29th of February stands for no 31st where the payments fall on the 29th: 29 days, and then months.
  it('a first payment on the last day of a shorter month is no month after a longer one', () => {
    const terms = termsOf(lent('2028-01-31', '1000'), monthly('2028-02-29', 2, '505'))
    const { payments } = annualPercentageRate({ ...terms, unitPeriod: month })
    expect(payments.map(({ fullPeriods, oddPart }) => [fullPeriods, oddPart.count])).toEqual([
      [0, 29],
      [1, 29],
    ])
  })

  it('a single payment on the last day of a shorter month comes after a month', () => {
    const apr = annualPercentageRate(termsOf(lent('2026-01-31', '1000'), lent('2026-02-28', '1010')))
    expect(apr).toMatchObject({ percent: '12.00', unitPeriod: month })
  })
})

describe('unit periods given outright', () => {
  it('give the rate of the same transaction by date', () => {
    // (c)(1)(ii), its periods counted on the page.
    const apr = annualPercentageRate({
      timing: 'by-unit-period',
      method: 'actuarial',
      currency: 'USD',
      advances: [{ fullPeriods: 0, amount: '6000' }],
      payments: Array.from({ length: 36 }, (_, index) => ({
        fullPeriods: index + 1,
        oddPart: { count: 19, of: 30 },
        amount: '200',
      })),
      periodsPerYear: { count: 12, of: 1 },
    })
    expect(apr).toMatchObject({ percent: '11.82', unitPeriod: null, periodsPerYear: { count: 12, of: 1 } })
    expect(apr.advances).toEqual([{ amount: '6000', fullPeriods: 0, oddPart: { count: 0, of: 1 } }])
  })

  it('take a fraction of periods per year', () => {
    // (c)(5)(i): 8 % in 255 days.
    const apr = annualPercentageRate({
      timing: 'by-unit-period',
      method: 'actuarial',
      currency: 'USD',
      advances: [{ fullPeriods: 0, amount: '1000' }],
      payments: [{ fullPeriods: 1, amount: '1080' }],
      periodsPerYear: { count: 365, of: 255 },
    })
    expect(apr.percent).toBe('11.45')
  })
})

// 12 CFR part 1026, appendix J (a)(3): interest that is not paid waits, and earns none.
describe('the uncompounded method', () => {
  const byPeriod = (
    method: 'actuarial' | 'uncompounded',
    payments: readonly (readonly [fullPeriods: number, amount: string])[],
    advances: readonly (readonly [fullPeriods: number, amount: string])[] = [[0, '1000']],
  ): string =>
    annualPercentageRate({
      timing: 'by-unit-period',
      method,
      currency: 'USD',
      advances: advances.map(([fullPeriods, amount]) => ({ fullPeriods, amount })),
      payments: payments.map(([fullPeriods, amount]) => ({ fullPeriods, amount })),
      periodsPerYear: { count: 1, of: 1 },
    }).percent

  it.each<[string, string, string, readonly (readonly [number, string])[]]>([
    // 1,000 × 1.1² = 1,210; simple, 210 for two periods are 10.5 % each.
    ['a payment after two periods', '10.00', '10.50', [[2, '1210']]],
    [
      'payments that cover each interest: the same',
      '10.00',
      '10.00',
      [
        [1, '100'],
        [2, '1100'],
      ],
    ],
    // 50 do not cover the interest of 100, which waits with them; at the end 1,000 and 200 less 50 are due.
    // Compounded, 1,000x² = 50x + 1,150: x = (50 + √4,602,500) / 2,000 = 1.09767.
    [
      'a payment held until the next',
      '9.77',
      '10.00',
      [
        [1, '50'],
        [2, '1150'],
      ],
    ],
    // 50 and 150 cover twice 100, so that 1,000 is owed for one period again. Compounded,
    // 1,000x³ = 50x² + 150x + 1,100 has the root 1.09837.
    [
      'a payment that covers what waited',
      '9.84',
      '10.00',
      [
        [1, '50'],
        [2, '150'],
        [3, '1100'],
      ],
    ],
  ])('%s', (_, actuarial, uncompounded, payments) => {
    expect(byPeriod('uncompounded', payments)).toBe(uncompounded)
    expect(byPeriod('actuarial', payments)).toBe(actuarial)
  })

  it('takes advances and payments by their days, not by their lists', () => {
    // 10 %: 100 are paid after one period, 100 wait from the second, 200 come in the third.
    const advances = [
      [0, '1000'],
      [2, '1000'],
    ] as const
    const payments = [
      [1, '100'],
      [3, '2300'],
    ] as const
    expect(byPeriod('uncompounded', payments, advances)).toBe('10.00')
  })

  it('counts an advance from its own day, though interest waits', () => {
    // 10 % on 1,000 for two periods and on 1,000 more for one: 300.
    expect(
      byPeriod(
        'uncompounded',
        [[2, '2300']],
        [
          [0, '1000'],
          [1, '1000'],
        ],
      ),
    ).toBe('10.00')
  })
})
