import { describe, expect, it } from 'vitest'
import { provisionFor } from '../../src/aging'
import { type LossProvisionInput, lossProvision, type ProvisionBucket } from '../../src/cohorts'
import { formatMeasure } from '../../src/measures'
import { faultsOf, issuesOf, sentenceOf } from './fault-list'

const asOf = '2026-03-31'
const bucket = (
  id: string,
  balance: string,
  lossRate: ProvisionBucket['lossRate'],
  rest: Partial<ProvisionBucket> = {},
): ProvisionBucket => ({ id, balance, lossRate, ...rest })
const input = (
  buckets: readonly ProvisionBucket[],
  rest: Partial<LossProvisionInput> = {},
): LossProvisionInput => ({ asOf, currency: 'EUR', roundingMode: 'half-up', buckets, ...rest })
const provided = (...buckets: readonly ProvisionBucket[]) => lossProvision(input(buckets))

// The aging schedule of ASC 326 with its rates of 0.3, 8, 26, 58 and 82 %, multiplied by hand:
// 17,954.094 + 661.76 + 749.32 + 488.36 + 902 = 20,755.534
const schedule = [
  bucket('current', '5984698.00', '0.003'),
  bucket('1-30', '8272.00', '0.08'),
  bucket('31-60', '2882.00', '0.26'),
  bucket('61-90', '842.00', '0.58'),
  bucket('over-90', '1100.00', '0.82'),
]

describe('lossProvision', () => {
  it('is 60,000 × 2,000 / 23,000 = 5,217.39 where IFRScommunity reckons it, with the rate unrounded', () => {
    const measure = provided(bucket('current', '60000.00', { numerator: 2000, denominator: 23000 }))
    expect(measure.amount).toBe('5217.39')
    // 120,000,000 / 23,000 = 5,217.391304347826…
    expect(measure.value).toBeCloseTo(5217.391304347826, 12)
    expect(measure.terms).toEqual([
      { of: 'current', numerator: '120000000.00', denominator: '23000', factor: 1 },
    ])
  })

  it('adds up the buckets of an aging schedule', () => {
    const measure = provided(...schedule)
    expect([measure.value, measure.amount, measure.numerator]).toEqual([20755.534, '20755.53', '5997794.00'])
  })

  it('tells all it was reckoned from', () => {
    expect(provided(bucket('1-30', '100.00', '0.125'), bucket('31-60', '8', '0.5'))).toEqual({
      id: 'loss-provision',
      variant: 'aging-schedule',
      label: { en: 'Loss provision, by aging schedule', 'zh-CN': '坏账准备（账龄分析法）' },
      value: 16.5,
      amount: '16.50',
      reason: null,
      unit: 'money',
      numerator: '108.00',
      denominator: null,
      factor: 1,
      offset: 0,
      basis: 'amount',
      currency: 'EUR',
      period: { asOf },
      terms: [
        { of: '1-30', numerator: '12.50000', denominator: '1', factor: 1 },
        { of: '31-60', numerator: '4.000', denominator: '1', factor: 1 },
      ],
      credits: '0.00',
    })
  })

  it('rounds the sum once and not each row: two thirds of a cent twice are a cent', () => {
    const third = { numerator: 1, denominator: '3.0' }
    expect(provided(bucket('a', '0.02', third), bucket('b', '0.02', third)).amount).toBe('0.01')
  })

  it.each<[LossProvisionInput['roundingMode'], string]>([
    ['half-up', '0.13'],
    ['half-even', '0.12'],
    ['down', '0.12'],
    ['up', '0.13'],
  ])('rounds half a cent %s', (roundingMode, amount) => {
    expect(lossProvision(input([bucket('a', '1.00', '0.125')], { roundingMode })).amount).toBe(amount)
  })

  it('shows credit balances apart and nets none of them', () => {
    const measure = provided(
      bucket('current', '100.00', '0.1'),
      bucket('1-30', '-40.00', '0.5'),
      bucket('31-60', '-0.01', '1'),
    )
    expect(measure).toMatchObject({ amount: '10.00', numerator: '100.00', credits: '-40.01' })
    expect(measure.terms).toHaveLength(1)
  })

  it.each<[string, ProvisionBucket, string]>([
    ['a balance of zero', bucket('a', '0.00', '0.5'), '0.00'],
    ['a rate of zero', bucket('a', '10.00', '0'), '0.00'],
    ['a rate of one: all of it', bucket('a', '10.00', '1'), '10.00'],
    ['one told as a quotient', bucket('a', '10.00', { numerator: '2.50', denominator: '2.5' }), '10.00'],
    // Past 2^53 cents: half of 90,071,992,547,409.94.
    ['more money than numbers hold', bucket('a', '90071992547409.94', '0.5'), '45035996273704.97'],
  ])('%s', (_, one, amount) => expect(provided(one).amount).toBe(amount))

  it('is nothing of no buckets', () => {
    expect(provided()).toMatchObject({
      value: 0,
      amount: '0.00',
      numerator: '0.00',
      credits: '0.00',
      terms: [],
    })
  })

  it('has the decimals of the currency, and reads with it', () => {
    const yen = lossProvision(input([bucket('a', '1001', '0.5')], { currency: 'JPY' }))
    expect([yen.value, yen.amount, yen.credits]).toEqual([500.5, '501', '0'])
    expect(formatMeasure(yen, { decimals: 1, roundingMode: 'half-up', locale: 'en' })).toBe('500.5 JPY')
  })

  it('agrees with provisionFor where no row needs rounding', () => {
    const rates = { current: '0.5', '1-30': 5, '31-60': '12.5' }
    const rows = [
      { id: 'current', amount: '800.00' },
      { id: '1-30', amount: '60.00' },
      { id: '31-60', amount: '16.00' },
    ]
    const rounding = { mode: 'half-up', unit: 'minor' } as const
    const { provision } = provisionFor(rows, { rates, currency: 'EUR', rounding })
    // 4 + 3 + 2
    expect(provision).toBe('9.00')
    const shares = { current: '0.005', '1-30': '0.05', '31-60': '0.125' } as const
    expect(
      provided(
        bucket('current', '800.00', shares.current),
        bucket('1-30', '60.00', shares['1-30']),
        bucket('31-60', '16.00', shares['31-60']),
      ).amount,
    ).toBe(provision)
  })

  it.each<[string, readonly ProvisionBucket[], readonly [string, string][]]>([
    ['a rate below 0', [bucket('a', '1', '-0.0001')], [['buckets[0].lossRate', 'wrong-type']]],
    ['a rate above 1, such as a percentage', [bucket('a', '1', 8)], [['buckets[0].lossRate', 'wrong-type']]],
    ['a rate just above 1', [bucket('a', '1', '1.0001')], [['buckets[0].lossRate', 'wrong-type']]],
    [
      'a rate of nothing',
      [bucket('a', '1', { numerator: 0, denominator: 0 })],
      [['buckets[0].lossRate', 'wrong-type']],
    ],
    [
      'a rate of two negatives',
      [bucket('a', '1', { numerator: -1, denominator: -2 })],
      [['buckets[0].lossRate', 'wrong-type']],
    ],
    [
      'a bucket told twice, and thrice',
      [bucket('a', '1', '0'), bucket('a', '1', '0'), bucket('a', '1', '0')],
      [
        ['buckets[1].id', 'duplicate-id'],
        ['buckets[2].id', 'duplicate-id'],
      ],
    ],
    [
      'another currency',
      [bucket('a', '1', '0'), bucket('b', '1', '0', { currency: 'USD' })],
      [['buckets[1].currency', 'mixed-currency']],
    ],
    ['half cents', [bucket('a', '1.005', '0')], [['buckets[0].balance', 'too-precise']]],
    ['no name', [bucket('', '1', '0')], [['buckets[0].id', 'wrong-type']]],
  ])('refuses %s, naming the row', (_, buckets, faults) => {
    expect(faultsOf(() => provided(...buckets))).toEqual(faults)
  })

  it('names the first bucket of an id, however often it comes again', () => {
    const thrice = [bucket('a', '1', '0'), bucket('a', '1', '0'), bucket('a', '1', '0')]
    expect(issuesOf(() => provided(...thrice)).map(({ expected }) => expected)).toEqual([
      'a bucket that is not buckets[0]',
      'a bucket that is not buckets[0]',
    ])
  })

  it('lists the product of a balance of zero, which is no credit', () => {
    expect(provided(bucket('a', '0.00', '0.5')).terms).toEqual([
      { of: 'a', numerator: '0.000', denominator: '1', factor: 1 },
    ])
  })

  it('takes rows that carry the same currency', () => {
    expect(provided(bucket('a', '1', '1', { currency: 'EUR' })).amount).toBe('1.00')
  })

  it('refuses to round by a mode that nobody named', () => {
    // @ts-expect-error no rounding mode
    expect(faultsOf(() => lossProvision({ asOf, currency: 'EUR', buckets: [] }))).toEqual([
      ['roundingMode', 'missing'],
    ])
  })

  it('says what to do', () => {
    expect(sentenceOf(() => provided(bucket('a', '1', '8')))).toEqual([
      'buckets[0].lossRate',
      'expected a share from 0 to 1, received 8. A percentage is divided by 100 first; a quotient needs a denominator above zero.',
      '应为 0 至 1 的比例，收到 8。百分数请先除以 100；分数的分母须大于零。',
    ])
    expect(sentenceOf(() => provided(bucket('a', '1', { numerator: 5, denominator: '4' })))[1]).toContain(
      'received 5 / 4.',
    )
    expect(sentenceOf(() => provided(bucket('a', '1', '0'), bucket('a', '1', '0')))).toEqual([
      'buckets[1].id',
      'expected a bucket that is not buckets[0], received "a". Add up the balances of a bucket first, or give each rate an id of its own.',
      '应为与 buckets[0] 不同的账龄段，收到 "a"。请先汇总同一账龄段的余额，或为每个比例另设编号。',
    ])
  })
})
