import { describe, expect, it } from 'vitest'
import {
  type CaseloadInput,
  type CustomerRating,
  type CustomerValueInput,
  caseloadPerCollector,
  collectorsNeeded,
  complaintRate,
  customerValue,
  outputPerCollector,
  revenuePerCollector,
  tallyComplaints,
  workCapacity,
} from '../../src/recovery'
import { issuesOf, sentencesOf } from './issues-of'

const period = { from: '2026-03-01', to: '2026-03-31' }
const backwards = { from: '2026-01-02', to: '2026-01-01' }
const asOf = '2026-03-31'

type Refusal = readonly [string, unknown, readonly (readonly [path: string, code: string])[]]

describe('outputPerCollector', () => {
  const month = { period, currency: 'CNY', collected: '1500000.00', roundingMode: 'half-up' } as const

  it.each<[string, string | number, number | null, string | undefined]>([
    // 1,500,000 / 7.5
    ['full-time equivalents', 7.5, 200000, '200000.00'],
    ['heads', 8, 187500, '187500.00'],
    ['heads that divide into no cent', '7', 1500000 / 7, '214285.71'],
    ['half a collector', '0.5', 3000000, '3000000.00'],
    ['nobody', 0, null, undefined],
  ])('%s', (_, collectors, value, amount) => {
    const measure = outputPerCollector({ ...month, collectors })
    expect(measure.value).toBe(value)
    expect(measure.amount).toBe(amount)
  })

  it('tells what it was reckoned from, or why it has no value', () => {
    expect(outputPerCollector({ ...month, collectors: '7.50' })).toMatchObject({
      id: 'output-per-collector',
      variant: 'collected',
      numerator: '1500000.00',
      denominator: '7.5',
      period,
    })
    expect(outputPerCollector({ ...month, collectors: '0.0' }).reason?.label.en).toBe(
      'no value: a collector count of zero',
    )
  })

  it.each<Refusal>([
    ['collectors below zero', { ...month, collectors: '-0.1' }, [['collectors', 'wrong-type']]],
    ['collectors as a word', { ...month, collectors: 'seven' }, [['collectors', 'wrong-type']]],
    ['no collectors', month, [['collectors', 'missing']]],
    [
      'half cents in a backward period',
      { ...month, collectors: 1, collected: '1.005', period: backwards },
      [
        ['period.to', 'empty-range'],
        ['collected', 'too-precise'],
      ],
    ],
    ['no rounding mode', { ...month, collectors: 1, roundingMode: undefined }, [['roundingMode', 'missing']]],
  ])('refuses %s', (_, input, issues) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(issuesOf(() => outputPerCollector(input))).toEqual(issues)
  })

  it('says how a number of collectors is written', () => {
    expect(sentencesOf(() => outputPerCollector({ ...month, collectors: '1e3' }))).toEqual([
      `collectors: expected a plain decimal of zero or more, received "1e3". Write digits, a point and decimals, such as 12.5 or '12.5': no exponent, no sign, no unit.`,
      'collectors：应为不小于零的普通十进制数，收到 "1e3"。请只写数字、小数点和小数，例如 12.5；不用指数、符号和单位。',
    ])
  })
})

describe('revenuePerCollector', () => {
  const desk = {
    period,
    currency: 'USD',
    accountsPerCollector: 400,
    averageBalance: '1250.00',
    liquidationPercent: 12,
    commissionPercent: 25,
    roundingMode: 'half-up',
  } as const

  it('is accounts × balance × liquidation × commission', () => {
    // 400 × 1,250 = 500,000; × 0.12 = 60,000; × 0.25 = 15,000
    expect(revenuePerCollector(desk)).toMatchObject({
      id: 'revenue-per-collector',
      variant: 'commission',
      value: 15000,
      amount: '15000.00',
      numerator: '15000',
      denominator: 1,
      unit: 'money',
      period,
    })
    // 3 × 33.33 × 0.105 × 0.335 = 3.51714825
    expect(
      revenuePerCollector({
        ...desk,
        accountsPerCollector: 3,
        averageBalance: '33.33',
        liquidationPercent: '10.5',
        commissionPercent: '33.5',
      }),
    ).toMatchObject({ numerator: '3.51714825', amount: '3.52' })
    expect(revenuePerCollector({ ...desk, accountsPerCollector: 0 }).amount).toBe('0.00')
  })

  it('takes a liquidation above 100, and no commission above it', () => {
    expect(revenuePerCollector({ ...desk, liquidationPercent: 120 }).amount).toBe('150000.00')
    expect(issuesOf(() => revenuePerCollector({ ...desk, commissionPercent: 100.5 }))).toEqual([
      ['commissionPercent', 'wrong-type'],
    ])
  })

  it('refuses half cents, half accounts and backward periods', () => {
    expect(
      issuesOf(() => revenuePerCollector({ ...desk, averageBalance: '1.005', period: backwards })),
    ).toEqual([
      ['period.to', 'empty-range'],
      ['averageBalance', 'too-precise'],
    ])
    expect(issuesOf(() => revenuePerCollector({ ...desk, accountsPerCollector: 0.5 }))).toEqual([
      ['accountsPerCollector', 'wrong-type'],
    ])
  })
})

describe('collectorsNeeded', () => {
  // 160 hours × 60 × 85 % = 8,160 minutes of one collector.
  const times = {
    period,
    actionsPerAccount: 1.5,
    minutesPerAction: 6,
    hoursPerCollector: 160,
    utilizationPercent: 85,
  } as const

  it.each<[string, number, number, number]>([
    // 2,000 × 1.5 × 6 = 18,000; / 8,160 = 2.2…
    ['a team of two and a bit is three people', 2000, 18000 / 8160, 3],
    ['no work takes nobody', 0, 0, 0],
    ['one account takes somebody', 1, 9 / 8160, 1],
  ])('%s', (_, accounts, fte, heads) => {
    expect(collectorsNeeded({ ...times, variant: 'fte', accounts }).value).toBe(fte)
    expect(collectorsNeeded({ ...times, variant: 'head-count', accounts }).value).toBe(heads)
  })

  it('needs no further person for work that just fits, and one for a minute more', () => {
    // 10 hours × 60 × 50 % = 300 minutes of one collector.
    const short = { period, actionsPerAccount: 1, hoursPerCollector: 10, utilizationPercent: 50 } as const
    const heads = (accounts: number, minutesPerAction: string) =>
      collectorsNeeded({ ...short, variant: 'head-count', accounts, minutesPerAction }).value
    expect(heads(300, '1')).toBe(1)
    expect(heads(299, '1')).toBe(1)
    expect(heads(301, '1')).toBe(2)
    expect(heads(600, '1')).toBe(2)
    expect(heads(300, '1.001')).toBe(2)
  })

  it('tells the minutes of the work, and of whole people', () => {
    expect(collectorsNeeded({ ...times, variant: 'fte', accounts: 2000 })).toMatchObject({
      id: 'collectors-needed',
      unit: 'number',
      basis: 'count',
      currency: null,
      numerator: '18000',
      denominator: '8160',
      period,
    })
    expect(collectorsNeeded({ ...times, variant: 'head-count', accounts: 2000 })).toMatchObject({
      numerator: '24480',
      denominator: '8160',
    })
  })

  it.each<[string, object]>([
    ['a utilization of zero', { utilizationPercent: 0 }],
    ['no hours', { hoursPerCollector: '0.0' }],
  ])('has no value at %s', (_, more) => {
    for (const variant of ['fte', 'head-count'] as const) {
      const measure = collectorsNeeded({ ...times, ...more, variant, accounts: 2000 })
      expect(measure).toMatchObject({ value: null, numerator: '18000', denominator: '0' })
      expect(measure.reason?.label).toEqual({
        en: 'no value: working minutes of a collector of zero',
        'zh-CN': '无值：每名催收员的有效工作分钟为零',
      })
    }
  })

  it.each<Refusal>([
    ['no variant', { ...times, accounts: 1 }, [['variant', 'missing']]],
    [
      'a utilization above 100',
      { ...times, variant: 'fte', accounts: 1, utilizationPercent: 100.1 },
      [['utilizationPercent', 'wrong-type']],
    ],
    [
      'times below zero, each with its path',
      {
        ...times,
        variant: 'fte',
        accounts: -1,
        actionsPerAccount: -1,
        minutesPerAction: -1,
        hoursPerCollector: -1,
      },
      [
        ['accounts', 'wrong-type'],
        ['actionsPerAccount', 'wrong-type'],
        ['minutesPerAction', 'wrong-type'],
        ['hoursPerCollector', 'wrong-type'],
      ],
    ],
    [
      'a backward period',
      { ...times, variant: 'fte', accounts: 1, period: backwards },
      [['period.to', 'empty-range']],
    ],
  ])('refuses %s', (_, input, issues) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(issuesOf(() => collectorsNeeded(input))).toEqual(issues)
  })
})

describe('workCapacity', () => {
  const times = {
    period,
    collectors: 2.5,
    actionsPerAccount: 1.5,
    minutesPerAction: 8,
    hoursPerCollector: 160,
    utilizationPercent: 85,
  } as const

  it('is the minutes of the team / those of an account', () => {
    // 2.5 × 8,160 / 12
    expect(workCapacity(times)).toMatchObject({
      id: 'work-capacity',
      variant: 'accounts',
      value: 1700,
      numerator: '20400',
      denominator: '12',
      currency: null,
      period,
    })
    expect(workCapacity({ ...times, collectors: 0 }).value).toBe(0)
    expect(workCapacity({ ...times, utilizationPercent: 0 }).value).toBe(0)
  })

  it('has no value where an account takes no time', () => {
    expect(workCapacity({ ...times, minutesPerAction: 0 }).reason?.label.en).toBe(
      'no value: minutes of work for an account of zero',
    )
    expect(workCapacity({ ...times, actionsPerAccount: 0 }).value).toBeNull()
  })

  it('refuses collectors below zero, and a backward period', () => {
    expect(issuesOf(() => workCapacity({ ...times, collectors: -1 }))).toEqual([['collectors', 'wrong-type']])
    expect(issuesOf(() => workCapacity({ ...times, period: backwards }))).toEqual([
      ['period.to', 'empty-range'],
    ])
  })
})

describe('caseloadPerCollector', () => {
  it.each<[string, CaseloadInput, number | null, string | undefined]>([
    ['cases', { variant: 'cases', asOf, cases: 900, collectors: 7.5 }, 120, undefined],
    [
      'ordinary cases',
      { variant: 'complexity', asOf, caseload: '1012.5', collectors: '7.5' },
      135,
      undefined,
    ],
    [
      'money',
      {
        variant: 'amount',
        asOf,
        currency: 'CNY',
        amount: '100000000',
        collectors: 3,
        roundingMode: 'half-up',
      },
      100000000 / 3,
      '33333333.33',
    ],
    ['nobody', { variant: 'cases', asOf, cases: 900, collectors: 0 }, null, undefined],
  ])('%s', (_, input, value, amount) => {
    const measure = caseloadPerCollector(input)
    expect(measure.value).toBe(value)
    expect(measure.amount).toBe(amount)
  })

  it('tells what it was reckoned from', () => {
    expect(caseloadPerCollector({ variant: 'cases', asOf, cases: 900, collectors: '7.50' })).toMatchObject({
      id: 'caseload-per-collector',
      variant: 'cases',
      numerator: 900,
      denominator: '7.5',
      currency: null,
      period: { asOf },
    })
    expect(
      caseloadPerCollector({ variant: 'complexity', asOf, caseload: '10.50', collectors: 1 }),
    ).toMatchObject({ variant: 'complexity', numerator: '10.5' })
    expect(
      caseloadPerCollector({
        variant: 'amount',
        asOf,
        currency: 'CNY',
        amount: 10,
        collectors: 4,
        roundingMode: 'up',
      }),
    ).toMatchObject({
      variant: 'amount',
      numerator: '10.00',
      denominator: '4',
      currency: 'CNY',
      unit: 'money',
    })
  })

  it.each<Refusal>([
    ['no variant', { asOf, cases: 1, collectors: 1 }, [['variant', 'missing']]],
    ['half a case', { variant: 'cases', asOf, cases: 0.5, collectors: 1 }, [['cases', 'wrong-type']]],
    [
      'a caseload below zero',
      { variant: 'complexity', asOf, caseload: -1, collectors: 1 },
      [['caseload', 'wrong-type']],
    ],
    [
      'half cents',
      { variant: 'amount', asOf, currency: 'CNY', amount: '1.005', collectors: 1, roundingMode: 'up' },
      [['amount', 'too-precise']],
    ],
    [
      'an amount without its rounding mode',
      { variant: 'amount', asOf, currency: 'CNY', amount: '1', collectors: 1 },
      [['roundingMode', 'missing']],
    ],
  ])('refuses %s', (_, input, issues) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(issuesOf(() => caseloadPerCollector(input))).toEqual(issues)
  })
})

describe('complaintRate', () => {
  it.each(['cases-worked', 'accounts', 'contacts', 'active-customers'] as const)('by %s', (variant) => {
    // 3 / 1,200: 0.25 % or 2.5 per 1,000
    const measure = complaintRate({ variant, period, complaints: 3, base: 1200 })
    const perThousand = variant === 'accounts' || variant === 'contacts'
    expect(measure).toMatchObject({
      id: 'complaint-rate',
      variant,
      value: perThousand ? 2.5 : 0.25,
      factor: perThousand ? 1000 : 100,
      numerator: 3,
      denominator: 1200,
      period,
    })
  })

  it('passes its base where cases have several causes, and has no value without one', () => {
    expect(complaintRate({ variant: 'cases-worked', period, complaints: 3, base: 2 }).value).toBe(150)
    expect(complaintRate({ variant: 'contacts', period, complaints: 0, base: 0 }).reason?.label.en).toBe(
      'no value: a contact count of zero',
    )
  })

  it.each<Refusal>([
    ['no variant: there is no standard', { period, complaints: 1, base: 1 }, [['variant', 'missing']]],
    [
      'counts that are none',
      { variant: 'accounts', period, complaints: -1, base: 1.5 },
      [
        ['complaints', 'wrong-type'],
        ['base', 'wrong-type'],
      ],
    ],
    [
      'a backward period',
      { variant: 'accounts', period: backwards, complaints: 1, base: 1 },
      [['period.to', 'empty-range']],
    ],
  ])('refuses %s', (_, input, issues) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(issuesOf(() => complaintRate(input))).toEqual(issues)
  })
})

describe('tallyComplaints', () => {
  const row = (caseId: string, cause: string, on: string) => ({ caseId, cause, on })

  it('counts one per case and cause, first made in the period', () => {
    const rows = [
      row('C-1', 'calls', '2026-03-09'),
      row('C-1', 'calls', '2026-03-02'),
      row('C-1', 'disclosure', '2026-03-09'),
      row('C-2', 'calls', '2026-03-01'),
      row('C-3', 'calls', '2026-03-31'),
      // Before the period, after it, and repeated in it.
      row('C-4', 'calls', '2026-02-28'),
      row('C-5', 'calls', '2026-04-01'),
      row('C-6', 'calls', '2026-03-05'),
      row('C-6', 'calls', '2026-02-05'),
      // First in the period, and repeated after it.
      row('C-7', 'calls', '2026-03-31'),
      row('C-7', 'calls', '2026-04-01'),
    ]
    expect(tallyComplaints(rows, { period })).toEqual({ period, complaints: 5 })
    expect(tallyComplaints(new Set(rows), { period }).complaints).toBe(5)
    expect(tallyComplaints([], { period }).complaints).toBe(0)
  })

  it('does not mix up a case and a cause that read alike together', () => {
    expect(tallyComplaints([row('a b', 'c', asOf), row('a', 'b c', asOf)], { period }).complaints).toBe(2)
  })

  it('refuses bad rows by their places, all at once', () => {
    const rows = [row('C-1', '', asOf), row('C-1', 'calls', asOf), row('C-1', 'calls', '2026-02-30'), null]
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(issuesOf(() => tallyComplaints(rows, { period }))).toEqual([
      ['rows[0].cause', 'wrong-type'],
      ['rows[2].on', 'no-such-day'],
      ['rows[3]', 'wrong-type'],
    ])
    expect(issuesOf(() => tallyComplaints([], { period: backwards }))).toEqual([['period.to', 'empty-range']])
    // @ts-expect-error no options
    expect(issuesOf(() => tallyComplaints([]))).toEqual([['', 'missing']])
  })

  it('refuses what cannot be looped over', () => {
    // @ts-expect-error no rows
    expect(issuesOf(() => tallyComplaints(undefined, { period }))).toEqual([['rows', 'missing']])
    // @ts-expect-error null is no list
    expect(issuesOf(() => tallyComplaints(null, { period }))).toEqual([['rows', 'wrong-type']])
    // @ts-expect-error a text is no list of rows
    expect(sentencesOf(() => tallyComplaints('C-1', { period }))).toEqual([
      'rows: expected an iterable of rows, received "C-1". Pass an array, a generator, or another iterable.',
      'rows：应为可迭代的数据行，收到 "C-1"。请传入数组、生成器或其他可迭代对象。',
    ])
    // @ts-expect-error its iterator is none
    expect(issuesOf(() => tallyComplaints({ [Symbol.iterator]: 5 }, { period }))).toEqual([
      ['rows', 'wrong-type'],
    ])
    // @ts-expect-error an object is no list
    expect(issuesOf(() => tallyComplaints({ length: 0 }, { period }))).toEqual([['rows', 'wrong-type']])
  })
})

describe('customerValue', () => {
  const years: CustomerRating = { id: 'years', rating: 80, weight: 3 }
  const margin: CustomerRating = { id: 'margin', rating: '40', weight: '1' }
  const weigh = (...ratings: readonly CustomerRating[]): CustomerValueInput => ({
    variant: 'weighted-ratings',
    asOf,
    ratings,
  })
  const owes = {
    variant: 'expected-recovery',
    asOf,
    currency: 'USD',
    owed: '2500.00',
    roundingMode: 'half-up',
  } as const

  it.each<[string, CustomerValueInput, number | null]>([
    // (80 × 3 + 40 × 1) / 4
    ['a mean by weight', weigh(years, margin), 70],
    ['a weight of zero leaves a rating out', weigh(years, { ...margin, weight: 0 }), 80],
    // (80 × 0.25 + 40 × 0.75) / 1
    ['weights with decimals', weigh({ ...years, weight: 0.25 }, { ...margin, weight: '0.75' }), 50],
    ['no weight at all', weigh({ ...years, weight: 0 }), null],
    ['no rating', weigh(), null],
    // 2,500 × 0.35
    ['an expected recovery', { ...owes, probability: 0.35 }, 875],
    ['a certain one', { ...owes, probability: 1 }, 2500],
    ['a hopeless one', { ...owes, probability: 0 }, 0],
  ])('%s', (_, input, value) => expect(customerValue(input).value).toBe(value))

  it('tells what it was reckoned from, or why it has no value', () => {
    expect(customerValue(weigh(years, margin))).toMatchObject({
      id: 'customer-value',
      variant: 'weighted-ratings',
      unit: 'number',
      numerator: '280',
      denominator: '4',
      currency: null,
      period: { asOf },
    })
    expect(customerValue(weigh()).reason?.label.en).toBe('no value: a total weight of zero')
    // 0.01 × 0.5 = 0.005
    expect(customerValue({ ...owes, owed: '0.01', probability: '0.5', roundingMode: 'down' })).toMatchObject({
      variant: 'expected-recovery',
      unit: 'money',
      numerator: '0.005',
      denominator: 1,
      amount: '0.00',
      currency: 'USD',
      period: { asOf },
    })
  })

  it.each<Refusal>([
    ['no variant', { asOf, ratings: [] }, [['variant', 'missing']]],
    ['a rating above 100', weigh({ ...years, rating: 101 }), [['ratings[0].rating', 'wrong-type']]],
    ['a weight below zero', weigh(years, { ...margin, weight: '-1' }), [['ratings[1].weight', 'wrong-type']]],
    ['an id given twice', weigh(years, years), [['ratings[1].id', 'duplicate-id']]],
    ['a probability above 1', { ...owes, probability: '1.01' }, [['probability', 'wrong-type']]],
    ['a probability below 0', { ...owes, probability: '-0.01' }, [['probability', 'wrong-type']]],
    ['no probability', owes, [['probability', 'missing']]],
    ['half cents', { ...owes, owed: '1.005', probability: 0.5 }, [['owed', 'too-precise']]],
    [
      'no rounding mode',
      { ...owes, probability: 0.5, roundingMode: undefined },
      [['roundingMode', 'missing']],
    ],
  ])('refuses %s', (_, input, issues) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(issuesOf(() => customerValue(input))).toEqual(issues)
  })

  it('says how a probability is written', () => {
    expect(sentencesOf(() => customerValue({ ...owes, probability: 40 }))).toEqual([
      'probability: expected a probability from 0 to 1, as a plain decimal, received 40. Write 40 % as 0.4, not as 40.',
      'probability：应为 0 至 1 的概率（普通十进制数），收到 40。40% 请写作 0.4，而非 40。',
    ])
  })
})
