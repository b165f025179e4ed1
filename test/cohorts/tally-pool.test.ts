import { describe, expect, it } from 'vitest'
import {
  delinquencyRatio,
  type PoolAccount,
  type PoolObservation,
  portfolioAtRisk,
  type TallyPoolOptions,
  tallyPool,
  vintageCurves,
} from '../../src/cohorts'
import { faultsOf, sentenceOf } from './fault-list'

const options: TallyPoolOptions = {
  asOf: '2026-03-30',
  currency: 'USD',
  thresholds: [30],
  comparison: 'above',
}
const at = (
  asOf: string,
  balance: string,
  daysPastDue: number,
  rest: Partial<PoolObservation> = {},
): PoolObservation => ({ asOf, balance, daysPastDue, writtenOff: '0.00', ...rest })
const account = (observations: readonly PoolObservation[], rest: Partial<PoolAccount> = {}): PoolAccount => ({
  accountId: 'A-1',
  disbursedOn: '2026-01-10',
  disbursed: '500.00',
  observations,
  ...rest,
})
const january = (balance: string, daysPastDue: number, rest: Partial<PoolObservation> = {}) =>
  at('2026-01-31', balance, daysPastDue, rest)
const february = (balance: string, daysPastDue: number, rest: Partial<PoolObservation> = {}) =>
  at('2026-02-28', balance, daysPastDue, rest)

// By hand. January: 500 + 300 = 800 of balance, nothing late.
// February: 400 (31 days) + 300 (30 days, renegotiated) + 200 (new) + 0 (closed) − 5 (a credit).
const book: readonly PoolAccount[] = [
  account([january('500.00', 0), february('400.00', 31)]),
  account([january('300.00', 0), february('300.00', 30, { renegotiated: true })], { accountId: 'A-2' }),
  account([january('0.00', 0, { writtenOff: '70.00' })], { accountId: 'A-3' }),
  account([february('200.00', 0)], { accountId: 'A-4', disbursedOn: '2026-02-01', disbursed: '200.00' }),
  account([february('-5.00', 90)], { accountId: 'A-5', disbursedOn: '2026-02-28', disbursed: '100.00' }),
]

describe('tallyPool', () => {
  it('tells how the pool stood at each month end that has passed', () => {
    expect(tallyPool(book, options).months).toEqual([
      {
        asOf: '2026-01-31',
        pool: '800.00',
        poolCount: 2,
        credits: '0.00',
        writtenOff: '70.00',
        writtenOffCount: 1,
      },
      {
        asOf: '2026-02-28',
        pool: '900.00',
        poolCount: 3,
        credits: '-5.00',
        writtenOff: '70.00',
        writtenOffCount: 1,
      },
    ])
  })

  it('gives rows for vintage curves by month of disbursement', () => {
    const [past30] = tallyPool(book, options).thresholds
    const ofJanuary = { cohort: '2026-01-01', disbursed: '1500.00', loans: 3 }
    const ofFebruary = { cohort: '2026-02-01', disbursed: '300.00', loans: 2 }
    expect(past30?.vintage).toEqual({
      variant: 'past-due-above',
      asOf: '2026-03-30',
      currency: 'USD',
      thresholdDays: 30,
      rows: [
        { ...ofJanuary, monthsOnBook: 0, amount: '0.00' },
        { ...ofJanuary, monthsOnBook: 1, amount: '400.00' },
        { ...ofFebruary, monthsOnBook: 0, amount: '0.00' },
      ],
    })
    expect(tallyPool(book, options).losses).toEqual({
      variant: 'cumulative-loss',
      asOf: '2026-03-30',
      currency: 'USD',
      rows: [
        { ...ofJanuary, monthsOnBook: 0, amount: '70.00' },
        { ...ofJanuary, monthsOnBook: 1, amount: '70.00' },
        { ...ofFebruary, monthsOnBook: 0, amount: '0.00' },
      ],
    })
  })

  it('gives what delinquencyRatio takes, by amount and by count', () => {
    const [past30] = tallyPool(book, options).thresholds
    expect(past30?.byAmount[1]).toEqual({
      variant: 'amount-above',
      asOf: '2026-02-28',
      currency: 'USD',
      thresholdDays: 30,
      pastThreshold: '400.00',
      pool: '900.00',
      writtenOff: '70.00',
    })
    expect(past30?.byCount[1]).toEqual({
      variant: 'count-above',
      asOf: '2026-02-28',
      thresholdDays: 30,
      pastThresholdCount: 1,
      poolCount: 3,
      writtenOffCount: 1,
    })
  })

  it('gives what portfolioAtRisk takes: renegotiated loans that are not late stand apart', () => {
    const [past30] = tallyPool(book, options).thresholds
    expect(past30?.atRisk[1]).toEqual({
      variant: 'late-or-renegotiated',
      asOf: '2026-02-28',
      currency: 'USD',
      thresholdDays: 30,
      late: '400.00',
      renegotiated: '300.00',
      portfolio: '900.00',
      writtenOff: '70.00',
    })
  })

  it('counts a loan that is late and renegotiated once', () => {
    const rows = [account([january('100.00', 31, { renegotiated: true })])]
    const [past30] = tallyPool(rows, { ...options, asOf: '2026-01-31' }).thresholds
    expect([past30?.atRisk[0]?.late, past30?.atRisk[0]?.renegotiated]).toEqual(['100.00', '0.00'])
  })

  it('from a threshold on, what lies on it is past it; at risk it is not', () => {
    const [past30] = tallyPool(book, { ...options, comparison: 'from' }).thresholds
    expect(past30?.vintage).toMatchObject({ variant: 'past-due-from' })
    expect(past30?.vintage.rows[1]?.amount).toBe('700.00')
    expect(past30?.byAmount[1]).toMatchObject({ variant: 'amount-from', pastThreshold: '700.00' })
    expect(past30?.byCount[1]).toMatchObject({ variant: 'count-from', pastThresholdCount: 2 })
    expect(past30?.atRisk[1]).toMatchObject({ late: '400.00', renegotiated: '300.00' })
  })

  it.each<[string, 'above' | 'from', number, boolean]>([
    ['a day below, above', 'above', 29, false],
    ['on it, above', 'above', 30, false],
    ['a day past it, above', 'above', 31, true],
    ['a day below, from', 'from', 29, false],
    ['on it, from', 'from', 30, true],
    ['a day past it, from', 'from', 31, true],
  ])('judges the threshold: %s', (_, comparison, daysPastDue, isPast) => {
    const rows = [account([january('10.00', daysPastDue)])]
    const [past30] = tallyPool(rows, { ...options, asOf: '2026-01-31', comparison }).thresholds
    expect(past30?.byCount[0]?.pastThresholdCount).toBe(isPast ? 1 : 0)
    expect(past30?.vintage.rows[0]?.amount).toBe(isPast ? '10.00' : '0.00')
  })

  it('answers every threshold in the order asked, even twice', () => {
    const { thresholds } = tallyPool(book, { ...options, thresholds: [60, 30, 30] })
    expect(
      thresholds.map(({ thresholdDays, byAmount }) => [thresholdDays, byAmount[1]?.pastThreshold]),
    ).toEqual([
      [60, '0.00'],
      [30, '400.00'],
      [30, '400.00'],
    ])
    expect(tallyPool(book, { ...options, thresholds: [] }).thresholds).toEqual([])
  })

  it('can be handed to the measures', () => {
    const { thresholds, losses } = tallyPool(book, options)
    const [past30] = thresholds
    if (past30 === undefined) throw new Error('one threshold was asked')
    // 400 / 1,500 × 100; 70 / 1,500 × 100; 400 / 900 × 100; 1 / 3 × 100; 700 / 900 × 100
    expect(vintageCurves(past30.vintage).curves.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      [0, 40_000 / 1_500],
      [0],
    ])
    expect(vintageCurves(losses).curves[0]?.cells[1]?.value).toBe(7_000 / 1_500)
    expect(past30.byAmount.map((month) => delinquencyRatio(month).value)).toEqual([0, 40_000 / 900])
    expect(past30.byCount.map((month) => delinquencyRatio(month).value)).toEqual([0, 100 / 3])
    expect(past30.atRisk.map((month) => portfolioAtRisk(month).value)).toEqual([0, 70_000 / 900])
  })

  it('is the same for a stream, and in any order', () => {
    function* stream(): Generator<PoolAccount> {
      yield* [...book].reverse()
    }
    expect(tallyPool(stream(), options)).toEqual(tallyPool(book, options))
  })

  it.each<[string, string, number, readonly string[], number]>([
    ['the last day of a month ends it', '2026-02-28', 5, ['2026-01-31', '2026-02-28'], 3],
    ['the day before does not', '2026-02-27', 4, ['2026-01-31'], 1],
    ['the day of a disbursement takes the loan in, its month not yet', '2026-01-10', 3, [], 0],
    ['the day before leaves it out', '2026-01-09', 0, [], 0],
  ])('%s', (_, asOf, loans, months, rows) => {
    const tally = tallyPool(book, { ...options, asOf })
    expect(tally.loans).toBe(loans)
    expect(tally.months.map((month) => month.asOf)).toEqual(months)
    expect(tally.losses.rows).toHaveLength(rows)
    expect(tally.thresholds[0]?.byAmount.map((month) => month.asOf)).toEqual(months)
  })

  it('keeps a loan that is closed in its cohort, with what was written off of it', () => {
    const rows = [account([january('100.00', 0), february('0.00', 0, { writtenOff: '100.00' })])]
    const tally = tallyPool(rows, { ...options, asOf: '2026-05-31' })
    expect(tally.losses.rows.map(({ amount, loans }) => [amount, loans])).toEqual([
      ['0.00', 1],
      ['100.00', 1],
      ['100.00', 1],
      ['100.00', 1],
      ['100.00', 1],
    ])
    expect(
      tally.months.map(({ pool, poolCount, writtenOffCount }) => [pool, poolCount, writtenOffCount]),
    ).toEqual([
      ['100.00', 1, 0],
      ['0.00', 0, 1],
      ['0.00', 0, 1],
      ['0.00', 0, 1],
      ['0.00', 0, 1],
    ])
  })

  it('keeps a loan of which a part was written off in the pool', () => {
    const rows = [account([january('50.00', 0, { writtenOff: '50.00' })])]
    expect(tallyPool(rows, { ...options, asOf: '2026-01-31' }).months[0]).toMatchObject({
      pool: '50.00',
      poolCount: 1,
      writtenOff: '50.00',
      writtenOffCount: 0,
    })
  })

  it('finds nothing in no pool', () => {
    expect(tallyPool([], options)).toMatchObject({ loans: 0, months: [], losses: { rows: [] } })
  })
})

describe('tallyPool refuses', () => {
  const tally = (rows: readonly unknown[]) => () =>
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    tallyPool(rows, options)

  it.each<[string, unknown, readonly [string, string][]]>([
    ['what is no account', 7, [['accounts[1]', 'wrong-type']]],
    [
      'a misspelt field',
      { ...account([january('1', 0), february('1', 0)]), disbursedAt: '2026-01-10' },
      [['accounts[1].disbursedAt', 'unknown-key']],
    ],
    [
      'a field of an odd name',
      { ...account([january('1', 0), february('1', 0)]), 'paid out': '2026-01-10' },
      [['accounts[1]["paid out"]', 'unknown-key']],
    ],
    [
      'a month left out in the middle',
      account([january('1', 0), at('2026-03-31', '1', 0)]),
      [['accounts[1].observations[1].asOf', 'wrong-type']],
    ],
    [
      'the month of disbursement left out',
      account([february('1', 0), at('2026-03-31', '1', 0)]),
      [['accounts[1].observations[0].asOf', 'wrong-type']],
    ],
    [
      'a day that ends no month',
      account([january('1', 0), at('2026-02-27', '1', 0)]),
      [['accounts[1].observations[1].asOf', 'wrong-type']],
    ],
    [
      'observations that end while something is owed',
      account([january('0.01', 0)]),
      [['accounts[1].observations', 'missing']],
    ],
    [
      'observations that end with a credit',
      account([january('-0.01', 0)]),
      [['accounts[1].observations', 'missing']],
    ],
    ['no observation of a month that has ended', account([]), [['accounts[1].observations', 'missing']]],
    [
      'write-offs that fall by a cent',
      account([january('1', 0, { writtenOff: '5.00' }), february('1', 0, { writtenOff: '4.99' })]),
      [['accounts[1].observations[1].writtenOff', 'wrong-type']],
    ],
    [
      'write-offs below zero',
      account([january('1', 0, { writtenOff: '-0.01' }), february('1', 0)]),
      [['accounts[1].observations[0].writtenOff', 'wrong-type']],
    ],
    [
      'a disbursement below zero, in another currency',
      account([january('1', 0), february('1', 0)], { disbursed: '-1', currency: 'EUR' }),
      [
        ['accounts[1].disbursed', 'wrong-type'],
        ['accounts[1].currency', 'mixed-currency'],
      ],
    ],
    [
      'half cents',
      account([january('0.005', 0, { writtenOff: '0.005' })], { disbursed: '0.005' }),
      [
        ['accounts[1].disbursed', 'too-precise'],
        ['accounts[1].observations[0].balance', 'too-precise'],
        ['accounts[1].observations[0].writtenOff', 'too-precise'],
      ],
    ],
    [
      'negative days past due',
      account([january('1', -1), february('1', 0)]),
      [['accounts[1].observations[0].daysPastDue', 'wrong-type']],
    ],
  ])('%s, naming the row', (_, row, faults) => {
    expect(faultsOf(tally([book[0], row]))).toEqual(faults)
  })

  it('says what to do', () => {
    expect(sentenceOf(tally([account([february('1', 0)])]))).toEqual([
      'accounts[0].observations[0].asOf',
      'expected the last day of 2026-01, for account "A-1", received 2026-02-28. Give one observation for each month end, from the month of disbursement on, the earliest first.',
      '应为账户 "A-1" 在 2026-01 的月末日，收到 2026-02-28。请自放款当月起，每个月末给出一条，由早到晚。',
    ])
    expect(sentenceOf(tally([account([january('1', 0)], { disbursedOn: '2026-01-31' })]))).toEqual([
      'accounts[0].observations',
      'expected an observation of account "A-1" at the end of 2026-02, received nothing. Observations may end only after a balance of \'0.00\': a balance that is not known is not zero.',
      '应为账户 "A-1" 在 2026-02 月末的观察，收到空缺。只有余额为 0.00 之后观察才可终止：未知余额不等于零。',
    ])
    const falling = account([january('1', 0, { writtenOff: '5' }), february('1', 0, { writtenOff: '4' })])
    expect(sentenceOf(tally([falling]))).toEqual([
      'accounts[0].observations[1].writtenOff',
      'expected at least 5, written off of account "A-1" by the month before, received "4". Give all that was written off so far; what is recovered later is not deducted.',
      '应为不低于账户 "A-1" 截至上月的核销额 5，收到 "4"。请给出累计核销额；此后的回收不作扣除。',
    ])
  })

  it('what cannot be iterated, and options that are left out', () => {
    // @ts-expect-error no rows
    expect(faultsOf(() => tallyPool(7, options))).toEqual([['accounts', 'wrong-type']])
    // @ts-expect-error no options
    expect(faultsOf(() => tallyPool([], {}))).toEqual([
      ['asOf', 'missing'],
      ['currency', 'missing'],
      ['thresholds', 'missing'],
      ['comparison', 'missing'],
    ])
  })

  it('nothing about observations after the end of the data, nor a currency that is the same', () => {
    const rows = [
      account([january('1', 0), february('1', 0), at('2026-03-31', '1', 0)], { currency: 'USD' }),
      account([january('1', 0, { writtenOff: '5' }), february('1', 0, { writtenOff: '5' })]),
    ]
    expect(tallyPool(rows, options).months).toHaveLength(2)
  })
})
