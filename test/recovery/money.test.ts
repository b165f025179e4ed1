import { describe, expect, it } from 'vitest'
import {
  type CostToCollectInput,
  costToCollect,
  fixedCostShare,
  grossCollection,
  netCollection,
  offsetSales,
  type RecoveryRateInput,
  recoveryRate,
  returnOnMeasure,
} from '../../src/recovery'
import { issuesOf, sentencesOf } from './issues-of'

const period = { from: '2026-01-01', to: '2026-03-31' }
const backwards = { from: '2026-01-02', to: '2026-01-01' }
const books = { period, currency: 'USD' } as const

type Refusal = readonly [string, unknown, readonly (readonly [path: string, code: string])[]]

describe('recoveryRate', () => {
  const flows = { ...books, collected: '5000.00', reversed: '200.00' } as const

  it.each<[string, RecoveryRateInput, number]>([
    // (5,000 − 200) / 12,000
    ['of what was owed', { ...flows, variant: 'owed', owed: '12000.00' }, 40],
    // 4,800 / 48,000
    ['of what was charged off', { ...flows, variant: 'charged-off', chargedOff: '48000' }, 10],
    ['nothing came back', { ...flows, variant: 'owed', owed: '1', collected: '0', reversed: '0' }, 0],
    // 4,800 / 2,400
    ['interest came back, too', { ...flows, variant: 'owed', owed: '2400' }, 200],
    // (5,000 − 5,012) / 12,000
    ['more was undone than came back', { ...flows, variant: 'owed', owed: '12000', reversed: '5012' }, -0.1],
  ])('%s', (_, input, percent) => expect(recoveryRate(input).value).toBe(percent))

  it('tells what it was reckoned from, or why it has no value', () => {
    expect(recoveryRate({ ...flows, variant: 'charged-off', chargedOff: '48000' })).toMatchObject({
      id: 'recovery-rate',
      variant: 'charged-off',
      numerator: '4800.00',
      denominator: '48000.00',
      period,
    })
    expect(recoveryRate({ ...flows, variant: 'owed', owed: '0' }).reason?.label.en).toBe(
      'no value: an owed amount of zero',
    )
    expect(recoveryRate({ ...flows, variant: 'charged-off', chargedOff: '0' }).reason?.label['zh-CN']).toBe(
      '无值：核销金额为零',
    )
  })

  it.each<Refusal>([
    ['no variant', { ...flows, owed: '1' }, [['variant', 'missing']]],
    [
      'half cents of what was owed',
      { ...books, variant: 'owed', collected: '1.005', reversed: '1.005', owed: '1.005' },
      [
        ['collected', 'too-precise'],
        ['reversed', 'too-precise'],
        ['owed', 'too-precise'],
      ],
    ],
    [
      'half cents of what was charged off',
      { ...books, variant: 'charged-off', collected: '1.005', reversed: '1.005', chargedOff: '1.005' },
      [
        ['collected', 'too-precise'],
        ['reversed', 'too-precise'],
        ['chargedOff', 'too-precise'],
      ],
    ],
    ['a debt below zero', { ...flows, variant: 'owed', owed: '-1' }, [['owed', 'wrong-type']]],
    [
      'a backward period',
      { ...flows, variant: 'owed', owed: '1', period: backwards },
      [['period.to', 'empty-range']],
    ],
    [
      'the other divisor',
      { ...flows, variant: 'charged-off', owed: '1' },
      [
        ['chargedOff', 'missing'],
        ['owed', 'unknown-key'],
      ],
    ],
  ])('refuses %s', (_, input, issues) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(issuesOf(() => recoveryRate(input))).toEqual(issues)
  })
})

describe('gross and net collection', () => {
  const charged = { ...books, payments: '60000.00', charges: '100000.00' } as const

  it('divide payments by charges, and by what adjustments leave of them', () => {
    expect(grossCollection(charged).value).toBe(60)
    // 60,000 / (100,000 − 36,000)
    expect(netCollection({ ...charged, allowedAdjustments: '36000.00' })).toMatchObject({
      id: 'net-collection',
      variant: 'collectible-charges',
      value: 93.75,
      numerator: '60000.00',
      denominator: '64000.00',
    })
    expect(netCollection({ ...charged, allowedAdjustments: '0' }).value).toBe(60)
  })

  it('leave 0 to 100 as the books do', () => {
    // Refunds of 1,000 beyond payments; payments of 150,000 on older charges.
    expect(grossCollection({ ...charged, payments: '-1000' }).value).toBe(-1)
    expect(grossCollection({ ...charged, payments: '150000' }).value).toBe(150)
  })

  it.each<[string, string, string, string]>([
    ['no charges', '0', '0', 'zero-denominator'],
    ['charges below zero', '-0.01', '0', 'negative-denominator'],
    ['adjustments of all charges', '100.00', '100.00', 'zero-denominator'],
    ['adjustments of a cent more', '100.00', '100.01', 'negative-denominator'],
  ])('have no value for %s', (_, charges, allowedAdjustments, code) => {
    expect(netCollection({ ...charged, charges, allowedAdjustments }).reason?.code).toBe(code)
    if (allowedAdjustments === '0') expect(grossCollection({ ...charged, charges }).reason?.code).toBe(code)
  })

  it('refuse half cents, adjustments below zero and backward periods', () => {
    expect(
      issuesOf(() =>
        grossCollection({ period: backwards, currency: 'USD', payments: '1.005', charges: '1.005' }),
      ),
    ).toEqual([
      ['period.to', 'empty-range'],
      ['payments', 'too-precise'],
      ['charges', 'too-precise'],
    ])
    expect(
      issuesOf(() =>
        netCollection({ ...books, payments: '1.005', charges: '1.005', allowedAdjustments: '1.005' }),
      ),
    ).toEqual([
      ['payments', 'too-precise'],
      ['charges', 'too-precise'],
      ['allowedAdjustments', 'too-precise'],
    ])
    expect(issuesOf(() => netCollection({ ...charged, allowedAdjustments: '-1' }))).toEqual([
      ['allowedAdjustments', 'wrong-type'],
    ])
  })
})

describe('costToCollect', () => {
  const costs = { ...books, fixedCost: '9000.00', variableCost: '3000.00' } as const

  it('is told with the share of it that is fixed', () => {
    // 12,000 / 80,000; 9,000 / 12,000
    expect(costToCollect({ ...costs, variant: 'share', collected: '80000.00' })).toMatchObject({
      id: 'cost-to-collect',
      variant: 'share',
      unit: 'percent',
      value: 15,
      numerator: '12000.00',
      denominator: '80000.00',
      fixedCostShare: { id: 'fixed-cost-share', value: 75, numerator: '9000.00', denominator: '12000.00' },
    })
  })

  it.each<[string, CostToCollectInput, number | null, string | undefined]>([
    // 12,000 / 160
    [
      'per collection, in money',
      { ...costs, variant: 'per-collection', collections: 160, roundingMode: 'half-up' },
      75,
      '75.00',
    ],
    // 12,000 / 7 = 1,714.2857…
    [
      'per collection, rounded by the mode',
      { ...costs, variant: 'per-collection', collections: 7, roundingMode: 'up' },
      12000 / 7,
      '1714.29',
    ],
    // 12,000 / 6,000
    ['dearer than what it brings', { ...costs, variant: 'share', collected: '6000' }, 200, undefined],
    [
      'free of cost',
      { ...books, fixedCost: '0', variableCost: '0', variant: 'share', collected: '1' },
      0,
      undefined,
    ],
    ['nothing collected', { ...costs, variant: 'share', collected: '0.00' }, null, undefined],
    ['more reversed than collected', { ...costs, variant: 'share', collected: '-0.01' }, null, undefined],
    [
      'no collection',
      { ...costs, variant: 'per-collection', collections: 0, roundingMode: 'half-up' },
      null,
      undefined,
    ],
  ])('%s', (_, input, value, amount) => {
    const measure = costToCollect(input)
    expect(measure.value).toBe(value)
    expect(measure.amount).toBe(amount)
  })

  it('says why it has no value, and has the fixed share all the same', () => {
    const none = costToCollect({ ...costs, variant: 'share', collected: '-0.01' })
    expect(none.reason?.label.en).toBe('no value: money collected below zero')
    expect(none.fixedCostShare.value).toBe(75)
    const noCost = costToCollect({
      ...books,
      fixedCost: '0',
      variableCost: '0',
      variant: 'share',
      collected: '1',
    })
    expect(noCost.fixedCostShare.reason?.label.en).toBe('no value: a total cost of zero')
  })

  it.each<Refusal>([
    ['no variant', costs, [['variant', 'missing']]],
    [
      'a cost that does not say how much of it is fixed',
      { ...books, variant: 'share', variableCost: '1', collected: '1' },
      [['fixedCost', 'missing']],
    ],
    [
      'costs below zero',
      { ...costs, fixedCost: '-1', variant: 'share', collected: '1' },
      [['fixedCost', 'wrong-type']],
    ],
    [
      'half cents',
      { ...books, variant: 'share', fixedCost: '1.005', variableCost: '1.005', collected: '1.005' },
      [
        ['fixedCost', 'too-precise'],
        ['variableCost', 'too-precise'],
        ['collected', 'too-precise'],
      ],
    ],
    [
      'no rounding mode for money',
      { ...costs, variant: 'per-collection', collections: 1 },
      [['roundingMode', 'missing']],
    ],
    [
      'collections below zero, in a backward period',
      { ...costs, variant: 'per-collection', collections: -1, roundingMode: 'up' },
      [['collections', 'wrong-type']],
    ],
    [
      'a backward period',
      { ...costs, period: backwards, variant: 'per-collection', collections: 1, roundingMode: 'up' },
      [['period.to', 'empty-range']],
    ],
  ])('refuses %s', (_, input, issues) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(issuesOf(() => costToCollect(input))).toEqual(issues)
  })

  it('has its fixed share alone, too', () => {
    expect(fixedCostShare({ ...books, fixedCost: '1', variableCost: '3' }).value).toBe(25)
    expect(issuesOf(() => fixedCostShare({ ...books, fixedCost: '1.005', variableCost: '1.005' }))).toEqual([
      ['fixedCost', 'too-precise'],
      ['variableCost', 'too-precise'],
    ])
  })
})

describe('returnOnMeasure', () => {
  it.each<[string, string, string, number | null, number | null]>([
    // 9,000 / 2,000; (9,000 − 2,000) / 2,000
    ['letters that pay', '9000.00', '2000.00', 4.5, 3.5],
    ['a measure that just earns its cost', '2000.00', '2000.00', 1, 0],
    ['a measure that does not', '500.00', '2000.00', 0.25, -0.75],
    ['reversals alone', '-500.00', '2000.00', -0.25, -1.25],
    ['a measure without cost', '500.00', '0.00', null, null],
  ])('%s', (_, collected, cost, gross, net) => {
    expect(returnOnMeasure({ ...books, variant: 'gross', collected, cost }).value).toBe(gross)
    expect(returnOnMeasure({ ...books, variant: 'net', collected, cost }).value).toBe(net)
  })

  it('tells what it was reckoned from, or why it has no value', () => {
    expect(returnOnMeasure({ ...books, variant: 'net', collected: '9000', cost: '2000' })).toMatchObject({
      id: 'return-on-measure',
      unit: 'ratio',
      factor: 1,
      numerator: '7000.00',
      denominator: '2000.00',
    })
    expect(returnOnMeasure({ ...books, variant: 'net', collected: '1', cost: '0' }).reason?.label.en).toBe(
      'no value: a cost of zero',
    )
  })

  it.each<Refusal>([
    ['no variant', { ...books, collected: '1', cost: '1' }, [['variant', 'missing']]],
    ['a cost below zero', { ...books, variant: 'net', collected: '1', cost: '-1' }, [['cost', 'wrong-type']]],
    [
      'half cents in a backward period',
      { currency: 'USD', period: backwards, variant: 'net', collected: '1.005', cost: '1.005' },
      [
        ['period.to', 'empty-range'],
        ['collected', 'too-precise'],
        ['cost', 'too-precise'],
      ],
    ],
  ])('refuses %s', (_, input, issues) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(issuesOf(() => returnOnMeasure(input))).toEqual(issues)
  })
})

describe('offsetSales', () => {
  const year = { ...books, writeOff: '5000.00', roundingMode: 'half-up' } as const

  it.each<[string, string | number, number | null, string | undefined]>([
    // 5,000 / 4 %
    ['a margin of 4 %', 4, 125000, '125000.00'],
    ['a margin of 12.5 %', '12.5', 40000, '40000.00'],
    // 5,000 / 7 % = 71,428.571…
    ['a margin that divides into no cent', 7, 500000 / 7, '71428.57'],
    ['a margin of all', '100.00', 5000, '5000.00'],
    ['no margin', 0, null, undefined],
    ['a loss', '-0.01', null, undefined],
  ])('%s', (_, netMarginPercent, value, amount) => {
    const measure = offsetSales({ ...year, netMarginPercent })
    expect(measure.value).toBe(value)
    expect(measure.amount).toBe(amount)
  })

  it('tells what it was reckoned from, or why it has no value', () => {
    expect(offsetSales({ ...year, netMarginPercent: '12.50' })).toMatchObject({
      id: 'offset-sales',
      variant: 'net-margin',
      unit: 'money',
      numerator: '5000.00',
      denominator: '12.5',
      factor: 100,
    })
    expect(offsetSales({ ...year, netMarginPercent: -1 }).reason?.label.en).toBe(
      'no value: a net margin below zero',
    )
  })

  it.each<Refusal>([
    ['a margin with its sign', { ...year, netMarginPercent: '4 %' }, [['netMarginPercent', 'wrong-type']]],
    ['a margin above all', { ...year, netMarginPercent: '100.01' }, [['netMarginPercent', 'wrong-type']]],
    ['no margin', year, [['netMarginPercent', 'missing']]],
    [
      'half cents in a backward period',
      { ...year, period: backwards, writeOff: '1.005', netMarginPercent: 4 },
      [
        ['period.to', 'empty-range'],
        ['writeOff', 'too-precise'],
      ],
    ],
    ['no rounding mode', { ...books, writeOff: '1', netMarginPercent: 4 }, [['roundingMode', 'missing']]],
  ])('refuses %s', (_, input, issues) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(issuesOf(() => offsetSales(input))).toEqual(issues)
  })

  it('says how a margin is written', () => {
    expect(sentencesOf(() => offsetSales({ ...year, netMarginPercent: '4 %' }))).toEqual([
      'netMarginPercent: expected a percentage of 100 or less, as a plain decimal, received "4 %". Write 4 % as 4, without a percent sign, and not as 0.04.',
      'netMarginPercent：应为不超过 100 的百分数（普通十进制数），收到 "4 %"。4% 请写作 4，不带百分号，也不写 0.04。',
    ])
  })
})
