import { describe, expect, it } from 'vitest'
import {
  type LiquidationRateInput,
  liquidationRate,
  type NetbackInput,
  type NetLiquidationInput,
  netback,
  netLiquidation,
} from '../../src/recovery'
import { issuesOf, sentencesOf } from './issues-of'

const period = { from: '2026-01-05', to: '2026-03-31' }
const flows = { period, currency: 'USD', collected: '13000.00', reversed: '1000.00' } as const

describe('liquidationRate', () => {
  it.each<[string, LiquidationRateInput, number]>([
    // (13,000 − 1,000) / 100,000
    [
      'what was collected less reversals, of what was placed',
      { ...flows, variant: 'at-placement', placed: '100000.00' },
      12,
    ],
    [
      'nothing collected is 0',
      { ...flows, variant: 'at-placement', placed: '100000.00', collected: '0', reversed: '0' },
      0,
    ],
    // (13,000 − 13,000.01) / 100,000
    [
      'a cent more reversed than collected is below 0',
      { ...flows, variant: 'at-placement', placed: '100000.00', reversed: '13000.01' },
      -0.00001,
    ],
    // 12,000 / 8,000
    [
      'above 100 where interest comes in beyond what was placed',
      { ...flows, variant: 'at-placement', placed: '8000.00' },
      150,
    ],
    // 12,000 / (100,000 − 20,000)
    [
      'recalled accounts leave what was placed',
      { ...flows, variant: 'net-of-recalls', placed: '100000.00', recalled: '20000.00' },
      15,
    ],
    [
      'without recalls the two agree',
      { ...flows, variant: 'net-of-recalls', placed: '100000.00', recalled: '0.00' },
      12,
    ],
    // 12,000 / 48,000
    [
      'of the new placements of the same period',
      { ...flows, variant: 'same-period', newlyPlaced: '48000.00' },
      25,
    ],
  ])('%s', (_, input, percent) => expect(liquidationRate(input).value).toBe(percent))

  it('tells all it was reckoned from', () => {
    expect(
      liquidationRate({ ...flows, variant: 'net-of-recalls', placed: 100000, recalled: '20000' }),
    ).toEqual({
      id: 'liquidation-rate',
      variant: 'net-of-recalls',
      label: { en: 'Liquidation rate, net of recalls', 'zh-CN': '催回率（剔除撤回）' },
      value: 15,
      reason: null,
      unit: 'percent',
      numerator: '12000.00',
      denominator: '80000.00',
      factor: 100,
      offset: 0,
      basis: 'amount',
      currency: 'USD',
      period,
    })
  })

  it.each<[string, LiquidationRateInput, string, string]>([
    [
      'nothing placed',
      { ...flows, variant: 'at-placement', placed: '0.00' },
      'no value: a placed amount of zero',
      '无值：委托金额为零',
    ],
    [
      'everything recalled',
      { ...flows, variant: 'net-of-recalls', placed: '100.00', recalled: '100.00' },
      'no value: a placed amount net of recalls of zero',
      '无值：委托且未撤回的金额为零',
    ],
    [
      'nothing newly placed',
      { ...flows, variant: 'same-period', newlyPlaced: '0' },
      'no value: a newly placed amount of zero',
      '无值：新委托金额为零',
    ],
  ])('has no value for %s', (_, input, en, chinese) => {
    expect(liquidationRate(input)).toMatchObject({
      value: null,
      reason: { code: 'zero-denominator', label: { en, 'zh-CN': chinese } },
    })
  })

  it.each<[string, unknown, readonly [path: string, code: string][]]>([
    ['nothing', undefined, [['variant', 'missing']]],
    ['no variant: there is no default', { ...flows, placed: '1' }, [['variant', 'missing']]],
    [
      'amounts below zero, each with its path',
      { ...flows, variant: 'at-placement', placed: '-1', collected: '-0.01', reversed: -5 },
      [
        ['placed', 'wrong-type'],
        ['collected', 'wrong-type'],
        ['reversed', 'wrong-type'],
      ],
    ],
    [
      'half cents',
      { ...flows, variant: 'at-placement', placed: '1.005', collected: '2.005', reversed: '3.005' },
      [
        ['placed', 'too-precise'],
        ['collected', 'too-precise'],
        ['reversed', 'too-precise'],
      ],
    ],
    [
      'half cents of the other variants',
      { ...flows, variant: 'net-of-recalls', placed: '1.005', recalled: '0.005' },
      [
        ['placed', 'too-precise'],
        ['recalled', 'too-precise'],
      ],
    ],
    [
      'half cents newly placed',
      { ...flows, variant: 'same-period', newlyPlaced: '1.005' },
      [['newlyPlaced', 'too-precise']],
    ],
    [
      'what is no amount',
      { ...flows, variant: 'at-placement', placed: 'much' },
      [['placed', 'not-an-amount']],
    ],
    ['no amount at all', { ...flows, variant: 'at-placement' }, [['placed', 'missing']]],
    [
      'a cent more recalled than was placed',
      { ...flows, variant: 'net-of-recalls', placed: '100.00', recalled: '100.01' },
      [['recalled', 'wrong-type']],
    ],
    [
      'a period that ends before it starts',
      { ...flows, variant: 'at-placement', placed: '1', period: { from: '2026-01-02', to: '2026-01-01' } },
      [['period.to', 'empty-range']],
    ],
    [
      'the fields of another variant',
      { ...flows, variant: 'same-period', placed: '1' },
      [
        ['newlyPlaced', 'missing'],
        ['placed', 'unknown-key'],
      ],
    ],
  ])('refuses %s', (_, input, issues) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(issuesOf(() => liquidationRate(input))).toEqual(issues)
  })

  it('says what to do', () => {
    const tooMuch = { ...flows, variant: 'net-of-recalls', placed: '100.00', recalled: '100.01' } as const
    expect(sentencesOf(() => liquidationRate(tooMuch))).toEqual([
      'recalled: expected at most 100.00, what was placed, received 100.01. A recall takes back what was placed, as it was placed, and each account once.',
      'recalled：应为不超过委托总额 100.00，收到 100.01。撤回按委托时的金额计，每户只计一次。',
    ])
    const belowZero = { ...flows, variant: 'at-placement', placed: '100.00', reversed: '-1.00' } as const
    expect(sentencesOf(() => liquidationRate(belowZero))).toEqual([
      'reversed: expected an amount of zero or more, received "-1.00". Write no minus sign: give payments that were undone as reversals, and take a refunded fee or cost off the one it belongs to.',
      'reversed：应为不小于零的金额，收到 "-1.00"。请勿使用负号：被撤销的回款请作为冲正给出，退还的佣金或费用请从其原额中扣除。',
    ])
  })
})

describe('netLiquidation', () => {
  const net = { ...flows, fees: '3000.00', placed: '100000.00' } as const

  it.each<[string, NetLiquidationInput, number]>([
    // (13,000 − 3,000 − 1,000) / 100,000
    ['fees and reversals are subtracted', { ...net, variant: 'at-placement' }, 9],
    // 9,000 / (100,000 − 10,000)
    ['recalled accounts leave what was placed', { ...net, variant: 'net-of-recalls', recalled: '10000' }, 10],
    ['without fees it is the liquidation rate', { ...net, variant: 'at-placement', fees: '0' }, 12],
    // (13,000 − 1,000 − 12,000.01) / 100,000
    [
      'below 0 where fees exceed what is left',
      { ...net, variant: 'at-placement', fees: '12000.01' },
      -0.00001,
    ],
  ])('%s', (_, input, percent) => expect(netLiquidation(input).value).toBe(percent))

  it('tells what it was reckoned from', () => {
    expect(netLiquidation({ ...net, variant: 'at-placement' })).toMatchObject({
      id: 'net-liquidation',
      variant: 'at-placement',
      numerator: '9000.00',
      denominator: '100000.00',
      period,
      currency: 'USD',
    })
    expect(netLiquidation({ ...net, variant: 'at-placement', placed: '0' }).reason?.code).toBe(
      'zero-denominator',
    )
  })

  it.each<[string, unknown, readonly [path: string, code: string][]]>([
    ['no variant', net, [['variant', 'missing']]],
    ['fees below zero', { ...net, variant: 'at-placement', fees: '-1' }, [['fees', 'wrong-type']]],
    [
      'half cents',
      {
        ...net,
        variant: 'at-placement',
        placed: '1.005',
        collected: '1.005',
        reversed: '1.005',
        fees: '1.005',
      },
      [
        ['placed', 'too-precise'],
        ['collected', 'too-precise'],
        ['reversed', 'too-precise'],
        ['fees', 'too-precise'],
      ],
    ],
    [
      'half cents net of recalls',
      { ...net, variant: 'net-of-recalls', recalled: '1.005', fees: '1.005' },
      [
        ['recalled', 'too-precise'],
        ['fees', 'too-precise'],
      ],
    ],
    [
      'more recalled than was placed',
      { ...net, variant: 'net-of-recalls', recalled: '100000.01' },
      [['recalled', 'wrong-type']],
    ],
    [
      'recalls at placement',
      { ...net, variant: 'at-placement', recalled: '0' },
      [['recalled', 'unknown-key']],
    ],
  ])('refuses %s', (_, input, issues) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(issuesOf(() => netLiquidation(input))).toEqual(issues)
  })
})

describe('netback', () => {
  const money = { variant: 'money', period, currency: 'USD', roundingMode: 'half-up' } as const

  it.each<[string, NetbackInput, string | undefined, number]>([
    // IC System, "Netback: The Best Way to Evaluate Your Collection Agency".
    ['agency A keeps 15 %', { ...money, collected: '100000.00', feePercent: 15 }, '85000.00', 85000],
    ['agency B keeps 20 %', { ...money, collected: '120000.00', feePercent: '20' }, '96000.00', 96000],
    // 100.01 × 0.875 = 87.50875
    [
      'rounded by the mode, and exact beside it',
      { ...money, collected: '100.01', feePercent: '12.5' },
      '87.51',
      87.50875,
    ],
    [
      'rounded down where the caller says so',
      { ...money, collected: '100.01', feePercent: 12.5, roundingMode: 'down' },
      '87.50',
      87.50875,
    ],
    ['a fee of nothing', { ...money, collected: '100.00', feePercent: 0 }, '100.00', 100],
    ['a fee of all', { ...money, collected: '100.00', feePercent: 100 }, '0.00', 0],
    // −40 × 0.75: the fee of 10 comes back with the money.
    ['more was reversed than came in', { ...money, collected: '-40.00', feePercent: 25 }, '-30.00', -30],
    [
      'more was reversed than came in, as a share',
      { variant: 'share', period, currency: 'USD', collected: '-0.50', feePercent: 50, placed: '100' },
      undefined,
      -0.25,
    ],
    // advocatesprof.com: 100,000 placed; 50,000 collected at 25 %; 30,000 at 15 %.
    [
      'agency A as a share',
      { variant: 'share', period, currency: 'USD', collected: '50000', feePercent: 25, placed: '100000' },
      undefined,
      37.5,
    ],
    [
      'agency B as a share',
      { variant: 'share', period, currency: 'USD', collected: '30000', feePercent: 15, placed: '100000' },
      undefined,
      25.5,
    ],
  ])('%s', (_, input, amount, value) => {
    const measure = netback(input)
    expect(measure.value).toBe(value)
    expect(measure.amount).toBe(amount)
  })

  it('tells what it was reckoned from', () => {
    expect(netback({ ...money, collected: '100.01', feePercent: '12.5' })).toMatchObject({
      id: 'netback',
      variant: 'money',
      unit: 'money',
      numerator: '87.50875',
      denominator: 1,
      factor: 1,
      currency: 'USD',
      period,
    })
    expect(
      netback({ variant: 'share', period, currency: 'USD', collected: '50', feePercent: 25, placed: '100' }),
    ).toMatchObject({
      variant: 'share',
      unit: 'percent',
      numerator: '37.5',
      denominator: '100.00',
      factor: 100,
    })
  })

  it('has no share without a placed amount', () => {
    const input = {
      variant: 'share',
      period,
      currency: 'USD',
      collected: '50',
      feePercent: 25,
      placed: '0',
    } as const
    expect(netback(input).reason?.label.en).toBe('no value: a placed amount of zero')
  })

  it.each<[string, unknown, readonly [path: string, code: string][]]>([
    ['no variant', { ...money, variant: undefined, collected: '1', feePercent: 1 }, [['variant', 'missing']]],
    ['a fee above 100', { ...money, collected: '1', feePercent: '100.01' }, [['feePercent', 'wrong-type']]],
    ['a fee below 0', { ...money, collected: '1', feePercent: '-0.01' }, [['feePercent', 'wrong-type']]],
    ['no fee', { ...money, collected: '1' }, [['feePercent', 'missing']]],
    [
      'no rounding mode: there is no default',
      { ...money, collected: '1', feePercent: 1, roundingMode: undefined },
      [['roundingMode', 'missing']],
    ],
    ['half cents', { ...money, collected: '1.005', feePercent: 1 }, [['collected', 'too-precise']]],
    [
      'a placed amount below zero',
      { variant: 'share', period, currency: 'USD', collected: '1', feePercent: 1, placed: '-0.01' },
      [['placed', 'wrong-type']],
    ],
    [
      'half cents of a share',
      { variant: 'share', period, currency: 'USD', collected: '1.005', feePercent: 1, placed: '1.005' },
      [
        ['collected', 'too-precise'],
        ['placed', 'too-precise'],
      ],
    ],
  ])('refuses %s', (_, input, issues) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(issuesOf(() => netback(input))).toEqual(issues)
  })

  it('says how a percentage is written', () => {
    expect(sentencesOf(() => netback({ ...money, collected: '1', feePercent: '15 %' }))).toEqual([
      'feePercent: expected a percentage from 0 to 100, as a plain decimal, received "15 %". Write 85 % as 85, without a percent sign, and not as 0.85.',
      'feePercent：应为 0 至 100 的百分数（普通十进制数），收到 "15 %"。85% 请写作 85，不带百分号，也不写 0.85。',
    ])
  })
})
