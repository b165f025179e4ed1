import { describe, expect, it } from 'vitest'
import { agencyComparison, type LiquidationCurvesInput, type PlacedBatch } from '../../src/recovery'
import { issuesOf } from './issues-of'

const months = (...collected: readonly string[]): PlacedBatch['months'] =>
  collected.map((amount, month) => ({
    month,
    collected: amount,
    reversed: '0.00',
    recalled: '0.00',
    recalledCount: 0,
    fees: '0.00',
  }))

const batchOf = (
  agency: string,
  collected: readonly string[],
  more: Partial<PlacedBatch> = {},
): PlacedBatch => ({
  agency,
  batch: '2026-01',
  placedOn: '2026-01-10',
  placed: '10000.00',
  placedCount: 40,
  months: months(...collected),
  ...more,
})

const compare = (batches: readonly PlacedBatch[], more: Partial<LiquidationCurvesInput> = {}) =>
  agencyComparison({
    asOf: '2026-02-28',
    currency: 'USD',
    monthsBy: 'calendar',
    measure: 'liquidation-rate',
    variant: 'at-placement',
    batches,
    ...more,
  })

const ranksOf = (batches: readonly PlacedBatch[], more: Partial<LiquidationCurvesInput> = {}) =>
  compare(batches, more).batches.map(({ batch, months }) => [
    batch,
    months.map(({ isComparable, agencies }) => [
      isComparable,
      ...agencies.map(({ agency, rank }) => `${agency} ${rank ?? '–'}`),
    ]),
  ])

describe('agencyComparison', () => {
  it('ranks the agencies that share a batch at the same month since placement', () => {
    // Cumulative of 10,000: North 5 and 9, South 8 and 8.5.
    const ranks = ranksOf([batchOf('South', ['800', '50']), batchOf('North', ['500', '400'])])
    expect(ranks).toEqual([
      [
        '2026-01',
        [
          [true, 'North 2', 'South 1'],
          [true, 'North 1', 'South 2'],
        ],
      ],
    ])
  })

  it('gives equal rates one rank, and leaves the next one out', () => {
    // 5 % of 10,000 and of 20,000; 4.9999 %.
    const ranks = ranksOf([
      batchOf('A', ['500']),
      batchOf('B', ['1000'], { placed: '20000.00' }),
      batchOf('C', ['499.99']),
      batchOf('D', ['500.01']),
    ])
    expect(ranks).toEqual([['2026-01', [[true, 'A 2', 'B 2', 'C 4', 'D 1']]]])
  })

  it('ranks by exact rates that no number tells apart', () => {
    const large = { placed: '100000000000000000000.00' }
    const ranks = ranksOf([
      batchOf('A', ['50000000000000000000.00'], large),
      batchOf('B', ['50000000000000000000.01'], large),
    ])
    expect(ranks).toEqual([['2026-01', [[true, 'A 2', 'B 1']]]])
  })

  it('ranks nobody where a month has not ended for all, is not listed, or nobody else shares the batch', () => {
    const late = { placedOn: '2026-02-10' }
    expect(
      ranksOf([
        batchOf('North', ['500', '400']),
        batchOf('South', ['800'], late),
        batchOf('North', ['500', '400'], { batch: '2025-12' }),
        batchOf('South', ['800'], { batch: '2025-12' }),
        batchOf('North', ['500'], { batch: '2025-11' }),
        batchOf('North', ['1'], { batch: '2026-02', placedOn: '2026-02-10' }),
      ]),
    ).toEqual([
      ['2025-11', [[false, 'North –']]],
      [
        '2025-12',
        [
          [true, 'North 2', 'South 1'],
          [false, 'North –', 'South –'],
        ],
      ],
      [
        '2026-01',
        [
          [true, 'North 2', 'South 1'],
          [false, 'North –', 'South –'],
        ],
      ],
      ['2026-02', [[false, 'North –']]],
    ])
  })

  it('shows no rate of a month that still runs', () => {
    const { batches } = compare(
      [batchOf('North', ['500', '400']), batchOf('South', ['800', '1'], { placedOn: '2026-01-31' })],
      {
        asOf: '2026-02-27',
      },
    )
    expect(batches[0]?.months).toHaveLength(1)
    const anniversary = compare(
      [batchOf('North', ['500', '400']), batchOf('South', ['800', '1'], { placedOn: '2026-01-31' })],
      { asOf: '2026-03-09', monthsBy: 'anniversary' },
    )
    // North: to 9 February and 9 March; South: to 27 February and 30 March.
    expect(
      anniversary.batches[0]?.months.map(({ isComparable, agencies }) => [
        isComparable,
        agencies.map(({ rate }) => rate?.value ?? null),
      ]),
    ).toEqual([
      [true, [5, 8]],
      [false, [9, null]],
    ])
  })

  it('ranks nobody without a value, and the others all the same', () => {
    const ranks = ranksOf([batchOf('A', ['5'], { placed: '0' }), batchOf('B', ['1']), batchOf('C', ['2'])])
    expect(ranks).toEqual([['2026-01', [[true, 'A –', 'B 2', 'C 1']]]])
  })

  it('shows no month before one has ended', () => {
    const early = compare([batchOf('North', ['500']), batchOf('South', ['800'])], { asOf: '2026-01-30' })
    expect(early.batches).toEqual([{ batch: '2026-01', months: [] }])
  })

  it('tells what was compared', () => {
    const { batches, ...sleeve } = compare([batchOf('North', ['500']), batchOf('South', ['800'])], {
      measure: 'net-liquidation',
      variant: 'net-of-recalls',
    })
    expect(sleeve).toEqual({
      measure: 'net-liquidation',
      variant: 'net-of-recalls',
      label: { en: 'Net liquidation, net of recalls', 'zh-CN': '净催回率（剔除撤回）' },
      unit: 'percent',
      basis: 'amount',
      currency: 'USD',
      period: { asOf: '2026-02-28' },
      monthsBy: 'calendar',
    })
    expect(batches[0]?.months[0]).toMatchObject({
      month: 0,
      isComparable: true,
      agencies: [
        {
          agency: 'North',
          placedOn: '2026-01-10',
          placed: '10000.00',
          placedCount: 40,
          rank: 2,
          rate: { id: 'net-liquidation', numerator: '500.00', denominator: '10000.00' },
        },
        { agency: 'South', rank: 1 },
      ],
    })
    expect(compare([]).batches).toEqual([])
  })

  it('refuses what the curves refuse', () => {
    expect(issuesOf(() => compare([batchOf('North', ['-1'])]))).toEqual([
      ['batches[0].months[0].collected', 'wrong-type'],
    ])
    expect(issuesOf(() => compare([batchOf('North', ['1']), batchOf('North', ['1'])]))).toEqual([
      ['batches[1].batch', 'duplicate-id'],
    ])
  })
})
