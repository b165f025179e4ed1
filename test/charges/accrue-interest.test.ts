import { describe, expect, it } from 'vitest'
import { type AccrualTerms, accrueInterest } from '../../src/charges'
import { errorOf } from '../support/error-of'

const perDay = {
  currency: 'CNY',
  from: '2026-03-01',
  to: '2026-03-31',
  ratePer: 'day',
  balances: [{ from: '2026-03-01', amount: '100000.00' }],
  rates: [{ from: '2026-03-01', percent: '0.05' }],
  rounding: { mode: 'half-up', unit: 'minor' },
  roundEach: 'period',
} as const satisfies AccrualTerms
const perYear = {
  ...perDay,
  ratePer: 'year',
  dayCount: 'ACT/365F',
  rates: [{ from: '2026-03-01', percent: '36.5' }],
} as const satisfies AccrualTerms

const interestOf = (terms: AccrualTerms): string => accrueInterest(terms).interest

describe('interest on arrears', () => {
  it.each<[string, AccrualTerms, string]>([
    // 最高人民法院 法释〔2014〕8号, arts. 1-3: 100,000 × 0.000175 × 30.
    [
      'of a judgment that is not performed, for 30 days',
      { ...perDay, rates: [{ from: '2026-01-01', percent: '0.0175' }] },
      '525.00',
    ],
    // 保障中小企业款项支付条例 art. 17: 100,000 × 0.0005 × 30.
    ['of a supplier who is paid late, for 30 days', perDay, '1500.00'],
    ['of no day', { ...perDay, to: '2026-03-01' }, '0.00'],
    ['of one day', { ...perDay, to: '2026-03-02' }, '50.00'],
    ['at no rate', { ...perDay, rates: [{ from: '2026-01-01', percent: 0 }] }, '0.00'],
    ['on nothing', { ...perDay, balances: [{ from: '2026-01-01', amount: '0' }] }, '0.00'],
    // 100,000 × 0.365 × 30 ÷ 365.
    ['by the year, over 365', perYear, '3000.00'],
    // 100,000 × 0.36 × 30 ÷ 360.
    [
      'by the year, over 360',
      { ...perYear, dayCount: 'ACT/360', rates: [{ from: '2026-01-01', percent: '36' }] },
      '3000.00',
    ],
    // January has a 31st, which bears none: 30 days of 360 to 1 February.
    [
      'by months of 30 days',
      {
        ...perYear,
        dayCount: '30E/360',
        from: '2026-01-01',
        to: '2026-02-01',
        balances: [{ from: '2026-01-01', amount: '100000' }],
        rates: [{ from: '2026-01-01', percent: '36' }],
      },
      '3000.00',
    ],
    // A day of 2023 over 365 and one of 2024 over 366: 1000 × 0.3665 ÷ 365 + 1000 × 0.3665 ÷ 366 = 1.0041… + 1.0013….
    [
      'across the turn of a leap year',
      {
        ...perYear,
        dayCount: 'ACT/ACT ISDA',
        from: '2023-12-31',
        to: '2024-01-02',
        balances: [{ from: '2023-12-31', amount: '1000' }],
        rates: [{ from: '2023-12-31', percent: '36.65' }],
      },
      '2.01',
    ],
    // Half of the days on half of it: 10 × 50 + 20 × 25.
    [
      'on what a payment left, from its day on',
      {
        ...perDay,
        balances: [
          { from: '2026-02-01', amount: '100000' },
          { from: '2026-03-11', amount: '50000' },
        ],
      },
      '1000.00',
    ],
    // 10 × 50 + 20 × 100.
    [
      'at a rate that changes, from its day on',
      {
        ...perDay,
        rates: [
          { from: '2026-03-01', percent: '0.05' },
          { from: '2026-03-11', percent: '0.1' },
        ],
      },
      '2500.00',
    ],
    // 10 × 500 + 20 × 250.
    [
      'at a rate of more decimals than the one before',
      {
        ...perDay,
        rates: [
          { from: '2026-03-01', percent: '0.5' },
          { from: '2026-03-11', percent: '0.25' },
        ],
      },
      '10000.00',
    ],
    // 0.4 cents a day of 10.00: 12.4 cents of March, and of 10.12 in April 12.144; what is not a cent is not carried over.
    [
      'that joins what bears it each month, each month rounded by itself',
      {
        ...perDay,
        to: '2026-05-01',
        balances: [{ from: '2026-03-01', amount: '10.00' }],
        rates: [{ from: '2026-03-01', percent: '0.04' }],
        compounding: { every: 'month', count: 1, anchorOn: '2026-03-01', monthRule: 'corresponding-day' },
      },
      '0.24',
    ],
    // 10.01 × 0.05 % = 0.005005 a day: 0.01 of each of 30 days, or 0.15015 of all.
    [
      'rounded each day',
      { ...perDay, balances: [{ from: '2026-03-01', amount: '10.01' }], roundEach: 'day' },
      '0.30',
    ],
    ['rounded once', { ...perDay, balances: [{ from: '2026-03-01', amount: '10.01' }] }, '0.15'],
    ['in whole yuan', { ...perDay, to: '2026-03-02', rounding: { mode: 'up', unit: '100' } }, '100.00'],
  ])('%s', (_, terms, interest) => expect(interestOf(terms)).toBe(interest))

  it('tells by which days it comes about', () => {
    const { parts, bearingDays, suspendedDays, compounded } = accrueInterest({
      ...perDay,
      balances: [
        { from: '2026-02-01', amount: '100000' },
        { from: '2026-03-11', amount: '50000' },
      ],
      suspensions: [{ from: '2026-03-21', until: '2026-03-26' }],
    })
    expect(parts).toEqual([
      {
        ...{ from: '2026-03-01', to: '2026-03-11', days: 10, status: 'bearing' },
        ...{ balance: '100000.00', percent: '0.05', interest: '500.00' },
      },
      {
        ...{ from: '2026-03-11', to: '2026-03-21', days: 10, status: 'bearing' },
        ...{ balance: '50000.00', percent: '0.05', interest: '250.00' },
      },
      {
        ...{ from: '2026-03-21', to: '2026-03-26', days: 5, status: 'suspended' },
        ...{ balance: '50000.00', percent: '0.05', interest: '0.00' },
      },
      {
        ...{ from: '2026-03-26', to: '2026-03-31', days: 5, status: 'bearing' },
        ...{ balance: '50000.00', percent: '0.05', interest: '125.00' },
      },
    ])
    expect([bearingDays, suspendedDays, compounded]).toEqual([25, 5, '0.00'])
  })

  it('of a time without days has no parts', () => {
    expect(accrueInterest({ ...perDay, to: '2026-03-01' })).toEqual({
      ...{ currency: 'CNY', from: '2026-03-01', to: '2026-03-01', interest: '0.00', compounded: '0.00' },
      ...{ bearingDays: 0, suspendedDays: 0, parts: [] },
    })
  })

  // 3 × 0.005005 = 0.015015: rounded 0.01 after one day, and 0.02 after three, so that the last two add 0.01.
  it('gives each part what the rounded sum grows by', () => {
    const { interest, parts } = accrueInterest({
      ...perDay,
      to: '2026-03-04',
      balances: [
        { from: '2026-03-01', amount: '10.01' },
        { from: '2026-03-02', amount: '10.02' },
      ],
    })
    expect([interest, ...parts.map((part) => part.interest)]).toEqual(['0.02', '0.01', '0.01'])
  })
})

describe('a suspension of interest (停息)', () => {
  const suspended = (suspensions: AccrualTerms['suspensions']): readonly [number, string] => {
    const { suspendedDays, interest } = accrueInterest({ ...perDay, ...(suspensions && { suspensions }) })
    return [suspendedDays, interest]
  }
  it.each<[string, AccrualTerms['suspensions'], readonly [number, string]]>([
    ['of no days', [{ from: '2026-03-10', until: '2026-03-10' }], [0, '1500.00']],
    ['of one day', [{ from: '2026-03-10', until: '2026-03-11' }], [1, '1450.00']],
    ['that begins before the first day', [{ from: '2025-01-01', until: '2026-03-02' }], [1, '1450.00']],
    ['that ended before the first day', [{ from: '2025-01-01', until: '2026-03-01' }], [0, '1500.00']],
    ['that goes on', [{ from: '2026-03-30' }], [1, '1450.00']],
    ['that begins on the last day, which bears none anyhow', [{ from: '2026-03-31' }], [0, '1500.00']],
    [
      'of days that are suspended twice',
      [
        { from: '2026-03-10', until: '2026-03-14' },
        { from: '2026-03-05', until: '2026-03-12' },
      ],
      [9, '1050.00'],
    ],
    [
      'within a longer one, after which it goes on',
      [
        { from: '2026-03-05', until: '2026-03-15' },
        { from: '2026-03-06', until: '2026-03-07' },
      ],
      [10, '1000.00'],
    ],
  ])('%s', (_, suspensions, told) => expect(suspended(suspensions)).toEqual(told))
})

describe('compound interest (复利)', () => {
  // 1 % a day on 100.00: 1.00, then 1 % of 101.00, then of 102.01.
  it('joins the balance every day', () => {
    const { interest, compounded, parts } = accrueInterest({
      ...perDay,
      to: '2026-03-04',
      balances: [{ from: '2026-03-01', amount: '100' }],
      rates: [{ from: '2026-03-01', percent: '1' }],
      compounding: { every: 'day' },
    })
    expect(parts.map((part) => `${part.balance} ${part.interest}`)).toEqual([
      '100.00 1.00',
      '101.00 1.01',
      '102.01 1.02',
    ])
    expect([interest, compounded]).toEqual(['3.03', '3.03'])
  })

  const byMonths = {
    ...perDay,
    from: '2026-01-15',
    to: '2026-03-10',
    balances: [{ from: '2026-01-01', amount: '1000' }],
    rates: [{ from: '2026-01-01', percent: '1' }],
    compounding: { every: 'month', count: 1, anchorOn: '2025-10-31', monthRule: 'month-end' },
  } as const satisfies AccrualTerms

  // 16 days to 31 January bear 160.00; 28 to 28 February 1 % of 1160.00, 324.80; 10 to 10 March 1 % of 1484.80, 148.48.
  it('joins it at the ends of months', () => {
    const { interest, compounded, parts } = accrueInterest(byMonths)
    expect(parts.map((part) => `${part.from} ${part.balance} ${part.interest}`)).toEqual([
      '2026-01-15 1000.00 160.00',
      '2026-01-31 1160.00 324.80',
      '2026-02-28 1484.80 148.48',
    ])
    expect([interest, compounded]).toEqual(['633.28', '484.80'])
  })

  it('joins it on the last day too, from which on it would bear', () => {
    expect(accrueInterest({ ...byMonths, to: '2026-02-28' }).compounded).toBe('484.80')
  })

  it('counts the months from an anchor that may come later', () => {
    const compounding = { ...byMonths.compounding, anchorOn: '2027-12-31' }
    expect(accrueInterest({ ...byMonths, compounding }).compounded).toBe('484.80')
  })

  it('by quarters leaves the months between out', () => {
    // From 31 October: 31 January and 30 April.
    const compounding = { ...byMonths.compounding, count: 3 }
    expect(accrueInterest({ ...byMonths, compounding }).compounded).toBe('160.00')
  })

  it('does not shift the days on which it joins by a suspension', () => {
    const suspensions = [{ from: '2026-01-20', until: '2026-02-10' }]
    // 5 days before 20 January bear 50.00, which joins on 31 January; 18 from 10 February on 189.00 of 1050.00.
    const { parts } = accrueInterest({ ...byMonths, suspensions, to: '2026-02-28' })
    expect(parts.map((part) => `${part.from} ${part.status} ${part.balance} ${part.interest}`)).toEqual([
      '2026-01-15 bearing 1000.00 50.00',
      '2026-01-20 suspended 1000.00 0.00',
      '2026-01-31 suspended 1050.00 0.00',
      '2026-02-10 bearing 1050.00 189.00',
    ])
  })
})

describe('terms that cannot be', () => {
  it('are told with every fault', () => {
    const issuesOf = (terms: unknown): readonly string[] => {
      // @ts-expect-error values of any type reach a library that plain JavaScript calls
      const { details } = errorOf(() => accrueInterest(terms))
      return (details as { readonly issues: readonly { path: string; code: string }[] }).issues.map(
        ({ path, code }) => `${path}: ${code}`,
      )
    }
    expect(issuesOf(undefined)).toEqual([': missing'])
    expect(issuesOf({ ...perDay, to: '2026-02-28' })).toEqual(['to: date-order'])
    expect(issuesOf({ ...perDay, to: '2126-03-03' })).toEqual(['to: too-large'])
    expect(issuesOf({ ...perDay, dayCount: 'ACT/360' })).toEqual(['dayCount: unknown-key'])
    expect(issuesOf({ ...perYear, dayCount: undefined })).toEqual(['dayCount: missing'])
    expect(issuesOf({ ...perYear, dayCount: '30/360' })).toEqual(['dayCount: wrong-type'])
    expect(issuesOf({ ...perDay, balances: [], rates: [] })).toEqual(['balances: missing', 'rates: missing'])
    expect(issuesOf({ ...perDay, rates: [{ from: '2026-03-02', percent: '1' }] })).toEqual([
      'rates[0].from: date-order',
    ])
    const twice = [
      perDay.balances[0],
      { from: '2026-03-01', amount: '-0.01' },
      { from: '2026-03-02', amount: '0.001' },
    ]
    expect(issuesOf({ ...perDay, balances: twice })).toEqual([
      'balances[1].from: date-order',
      'balances[1].amount: wrong-type',
      'balances[2].amount: too-precise',
    ])
    expect(issuesOf({ ...perDay, rates: [{ from: '2026-03-01', percent: '1000.01' }] })).toEqual([
      'rates[0].percent: wrong-type',
    ])
    expect(issuesOf({ ...perDay, suspensions: [{ from: '2026-03-02', until: '2026-03-01' }] })).toEqual([
      'suspensions[0].until: date-order',
    ])
    expect(issuesOf({ ...perDay, rounding: { mode: 'up', unit: '0.001' } })).toEqual([
      'rounding.unit: wrong-type',
    ])
    expect(
      issuesOf({
        ...perDay,
        compounding: { every: 'month', count: 0, anchorOn: '2026-01-01', monthRule: 'month-end' },
      }),
    ).toEqual(['compounding.count: wrong-type'])
    expect(issuesOf({ ...perDay, rates: [{ from: '2026-03-01' }] })).toEqual(['rates[0].percent: missing'])
  })

  it('may be as large as they are allowed to be', () => {
    const every = (count: unknown): AccrualTerms => {
      const compounding = { every: 'month', count, anchorOn: '2026-01-01', monthRule: 'month-end' }
      // @ts-expect-error values of any type reach a library that plain JavaScript calls
      return { ...perDay, compounding }
    }
    expect(interestOf(every(1200))).toBe('1500.00')
    expect(
      [1201, 1.5, undefined].map((count) => errorOf(() => accrueInterest(every(count))).sentence),
    ).toMatchInlineSnapshot(`
      [
        {
          "en": "compounding.count: expected a whole number from 1 to 1200, received 1201. Pass an integer such as 3 for quarters.",
          "zh-CN": "compounding.count：应为 1 至 1200 的整数，收到 1201。请传入整数，例如按季为 3。",
        },
        {
          "en": "compounding.count: expected a whole number from 1 to 1200, received 1.5. Pass an integer such as 3 for quarters.",
          "zh-CN": "compounding.count：应为 1 至 1200 的整数，收到 1.5。请传入整数，例如按季为 3。",
        },
        {
          "en": "compounding.count: expected a whole number from 1 to 1200, received nothing. Pass an integer such as 3 for quarters.",
          "zh-CN": "compounding.count：应为 1 至 1200 的整数，收到空缺。请传入整数，例如按季为 3。",
        },
      ]
    `)
    // 36,525 days of a 1000 % day: 100,000 × 10 × 36,525.
    const longest = { ...perDay, to: '2126-03-02', rates: [{ from: '2026-03-01', percent: 1000 }] }
    expect(interestOf(longest)).toBe('36525000000.00')
  })

  it('say what would do', () => {
    const sentenceOf = (more: Partial<AccrualTerms>): unknown =>
      errorOf(() => accrueInterest({ ...perDay, ...more })).sentence
    expect([
      sentenceOf({ to: '2026-02-28' }),
      sentenceOf({ to: '2126-03-03' }),
      sentenceOf({ dayCount: 'ACT/360' }),
      sentenceOf({ ratePer: 'year' }),
      sentenceOf({ rates: [] }),
      sentenceOf({ rates: [{ from: '2026-03-02', percent: '1' }] }),
      sentenceOf({ rates: [{ from: '2026-03-01', percent: '-1' }] }),
      sentenceOf({ balances: [{ from: '2026-03-01', amount: '-1' }] }),
    ]).toMatchInlineSnapshot(`
      [
        {
          "en": "to: expected a day not before 2026-03-01, received 2026-02-28. The first day counts and this one does not: check both days.",
          "zh-CN": "to：应为不早于 2026-03-01 的日期，收到 2026-02-28。首日计入，此日不计入：请核对两个日期。",
        },
        {
          "en": "to: expected a day at most 36525 days after 2026-03-01, received 2126-03-03. No arrears run for more than a hundred years: check the days.",
          "zh-CN": "to：应为 2026-03-01 之后不超过 36525 天的日期，收到 2126-03-03。欠款计息不会超过一百年：请核对日期。",
        },
        {
          "en": "dayCount: expected no day count, as ratePer is 'day', received ACT/360. A rate per day is taken once for each day; for a rate per year, ratePer is 'year'.",
          "zh-CN": "dayCount：应为日利率不需要计息天数惯例，收到 ACT/360。日利率按天计取；年利率请将 ratePer 写为 year。",
        },
        {
          "en": "dayCount: expected one of ACT/360, ACT/364, ACT/365F, ACT/365.25, ACT/366, NL/365, ACT/ACT ISDA, 30E/360, received nothing. A rate per year needs the convention that the contract states; there is no default.",
          "zh-CN": "dayCount：应为 ACT/360、ACT/364、ACT/365F、ACT/365.25、ACT/366、NL/365、ACT/ACT ISDA、30E/360 之一，收到未填。年利率须指明合同约定的计息天数惯例；没有默认值。",
        },
        {
          "en": "rates: expected an entry from 2026-03-01, the first day, or from before it, received none. Say what holds on the first day: nothing is assumed for days before the first entry.",
          "zh-CN": "rates：应为自首日 2026-03-01 或更早起的一项，收到一项也没有。请给出首日的值：首项之前不作任何假定。",
        },
        {
          "en": "rates[0].from: expected an entry from 2026-03-01, the first day, or from before it, received 2026-03-02. Say what holds on the first day: nothing is assumed for days before the first entry.",
          "zh-CN": "rates[0].from：应为自首日 2026-03-01 或更早起的一项，收到 2026-03-02。请给出首日的值：首项之前不作任何假定。",
        },
        {
          "en": "rates[0].percent: expected a percentage from 0 to 1000, as a plain decimal, received "-1". Write 15.4 % as '15.4', without a percent sign.",
          "zh-CN": "rates[0].percent：应为 0 至 1000 的百分数（普通十进制数），收到 "-1"。15.4% 请写作 15.4，不带百分号。",
        },
        {
          "en": "balances[0].amount: expected zero or more, received "-1". What is owed, lent or charged is not below zero: where there is nothing, write 0.",
          "zh-CN": "balances[0].amount：应为零或大于零的金额，收到 "-1"。所欠、所借或所收金额不为负：没有时请写 0。",
        },
      ]
    `)
  })
})
