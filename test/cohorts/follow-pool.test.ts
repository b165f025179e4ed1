import { describe, expect, it } from 'vitest'
import {
  type DynamicPoolMonth,
  type FollowPoolInput,
  followPool,
  type StaticPoolMonth,
} from '../../src/cohorts'
import { faultsOf, sentenceOf } from './fault-list'

const parts = [
  { asOf: '2026-01-31', part: '10.00' },
  { asOf: '2026-02-28', part: '20.00' },
  { asOf: '2026-03-31', part: '20.00' },
]
const kept = (months: readonly StaticPoolMonth[], atOrigination = '1000.00'): FollowPoolInput => ({
  variant: 'static',
  currency: 'USD',
  originatedOn: '2026-01-31',
  atOrigination,
  months,
})
const moving = (months: readonly DynamicPoolMonth[]): FollowPoolInput => ({
  variant: 'dynamic',
  currency: 'USD',
  months,
})
const pools = ['1000.00', '800.00', '400.00']
const partsOfPools = parts.map((month, index) => ({ ...month, pool: pools[index] ?? '' }))
const valuesOf = (input: FollowPoolInput): readonly (number | null)[] =>
  followPool(input).months.map(({ value }) => value)

describe('followPool', () => {
  it('keeps the denominator of a static pool at origination', () => {
    expect(valuesOf(kept(parts))).toEqual([1, 2, 2])
  })

  it('takes the denominator of a dynamic pool from each month', () => {
    // 10 / 1,000, 20 / 800, 20 / 400
    expect(valuesOf(moving(partsOfPools))).toEqual([1, 2.5, 5])
  })

  it('names both on the sleeve, and every month of it', () => {
    expect(followPool(moving(partsOfPools.slice(0, 1)))).toEqual({
      id: 'pool-share',
      variant: 'dynamic',
      label: { en: 'Share of a dynamic pool', 'zh-CN': '动态池占比' },
      unit: 'percent',
      basis: 'amount',
      currency: 'USD',
      months: [
        {
          id: 'pool-share',
          variant: 'dynamic',
          label: { en: 'Share of a dynamic pool', 'zh-CN': '动态池占比' },
          unit: 'percent',
          basis: 'amount',
          currency: 'USD',
          period: { asOf: '2026-01-31' },
          numerator: '10.00',
          denominator: '1000.00',
          factor: 100,
          offset: 0,
          value: 1,
          reason: null,
        },
      ],
    })
    const { variant, label, months } = followPool(kept(parts))
    expect([variant, label['zh-CN'], months[2]?.denominator]).toEqual(['static', '静态池占比', '1000.00'])
  })

  it('has no value for a pool of zero or below, and says why', () => {
    expect(followPool(kept(parts, '0.00')).months[0]).toMatchObject({
      value: null,
      reason: { code: 'zero-denominator', label: { en: 'no value: a balance at origination of zero' } },
    })
    expect(followPool(moving([{ asOf: '2026-01-31', part: '1', pool: '-1' }])).months[0]).toMatchObject({
      value: null,
      reason: {
        code: 'negative-denominator',
        label: { en: 'no value: a balance of the pool at the end of the month below zero' },
      },
    })
  })

  it('has no months without rows', () => {
    expect(valuesOf(kept([]))).toEqual([])
  })

  it.each<[string, FollowPoolInput, readonly [string, string][]]>([
    [
      'a month twice',
      kept([
        { asOf: '2026-02-28', part: '1' },
        { asOf: '2026-02-28', part: '1' },
      ]),
      [['months[1].asOf', 'date-order']],
    ],
    [
      'months that run backwards',
      moving([...partsOfPools].reverse()),
      [
        ['months[1].asOf', 'date-order'],
        ['months[2].asOf', 'date-order'],
      ],
    ],
    [
      'a month before the origination',
      kept([{ asOf: '2025-12-31', part: '1' }]),
      [['months[0].asOf', 'date-order']],
    ],
    [
      'a day before the end of a month',
      moving([{ asOf: '2026-01-30', part: '1', pool: '1' }]),
      [['months[0].asOf', 'date-order']],
    ],
    [
      'a month left out',
      moving([
        { asOf: '2026-01-31', part: '1', pool: '1' },
        { asOf: '2026-03-31', part: '1', pool: '1' },
      ]),
      [['months[1].asOf', 'date-order']],
    ],
    [
      'another currency',
      kept([{ asOf: '2026-01-31', part: '1', currency: 'EUR' }]),
      [['months[0].currency', 'mixed-currency']],
    ],
    [
      'half cents in a static pool',
      kept([{ asOf: '2026-01-31', part: '0.005' }], '1.005'),
      [
        ['atOrigination', 'too-precise'],
        ['months[0].part', 'too-precise'],
      ],
    ],
    [
      'half cents in a dynamic pool',
      moving([{ asOf: '2026-01-31', part: '0.005', pool: '1.005' }]),
      [
        ['months[0].part', 'too-precise'],
        ['months[0].pool', 'too-precise'],
      ],
    ],
  ])('refuses %s', (_, input, faults) => expect(faultsOf(() => followPool(input))).toEqual(faults))

  it('takes the day of origination, and the month end after another', () => {
    const days = [
      { asOf: '2026-01-31', part: '1', currency: 'USD' },
      { asOf: '2026-02-28', part: '1' },
    ]
    expect(valuesOf(kept(days))).toEqual([0.1, 0.1])
  })

  it('says what to do', () => {
    expect(sentenceOf(() => followPool(kept([{ asOf: '2025-12-31', part: '1' }])))).toEqual([
      'months[0].asOf',
      'expected a day not before the origination on 2026-01-31, received 2025-12-31. Give each month end once, the earliest first, from the origination on, and leave none out.',
      '应为不早于资产池起始日 2026-01-31 的日期，收到 2025-12-31。请自起始日起由早到晚列出各月末，每个只列一次且不遗漏。',
    ])
    const twice = kept([
      { asOf: '2026-02-28', part: '1' },
      { asOf: '2026-02-28', part: '1' },
    ])
    expect(sentenceOf(() => followPool(twice))).toEqual([
      'months[1].asOf',
      'expected 2026-03-31, the month end after that of months[0], received 2026-02-28. Give each month end once, the earliest first, from the origination on, and leave none out.',
      '应为紧接 months[0] 的月末日 2026-03-31，收到 2026-02-28。请自起始日起由早到晚列出各月末，每个只列一次且不遗漏。',
    ])
  })

  it('refuses a pool of no kind, and one month without its pool', () => {
    // @ts-expect-error no variant
    expect(faultsOf(() => followPool({ currency: 'USD', months: [] }))).toEqual([['variant', 'missing']])
    // @ts-expect-error the months of a static pool
    expect(faultsOf(() => followPool(moving(parts.slice(0, 1))))).toEqual([['months[0].pool', 'missing']])
  })
})
