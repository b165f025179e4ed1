import { describe, expect, it } from 'vitest'
import { type DelinquencyByAmount, type DelinquencyByCount, delinquencyRatio } from '../../src/cohorts'
import { faultsOf, sentenceOf } from './fault-list'

const asOf = '2026-03-31'
const byAmount = (
  pastThreshold: string,
  pool: string,
  rest: Partial<DelinquencyByAmount> = {},
): DelinquencyByAmount => ({
  variant: 'amount-above',
  asOf,
  currency: 'USD',
  thresholdDays: 30,
  pastThreshold,
  pool,
  writtenOff: '12.5',
  ...rest,
})
const byCount = (
  pastThresholdCount: number,
  poolCount: number,
  rest: Partial<DelinquencyByCount> = {},
): DelinquencyByCount => ({
  variant: 'count-above',
  asOf,
  thresholdDays: 90,
  pastThresholdCount,
  poolCount,
  writtenOffCount: 2,
  ...rest,
})

describe('delinquencyRatio', () => {
  it.each<[string, DelinquencyByAmount | DelinquencyByCount, number]>([
    // 125 / 1,000 × 100
    ['an eighth of the money', byAmount('125.00', '1000.00'), 12.5],
    ['nothing late', byAmount('0.00', '1000.00'), 0],
    ['all late', byAmount('1000.00', '1000.00'), 100],
    ['above 100 when credits are in the pool', byAmount('100.00', '50.00'), 200],
    // 1 / 8 × 100
    ['one loan of eight', byCount(1, 8), 12.5],
    ['no loan of eight', byCount(0, 8), 0],
    ['every loan', byCount(8, 8), 100],
  ])('%s', (_, input, value) => expect(delinquencyRatio(input).value).toBe(value))

  it('tells all it was reckoned from, by amount, with the write-offs beside it', () => {
    expect(delinquencyRatio(byAmount('125', '1000', { variant: 'amount-from' }))).toEqual({
      id: 'delinquency-ratio',
      variant: 'amount-from',
      label: {
        en: 'Delinquency ratio, from the threshold past due, by amount',
        'zh-CN': '逾期率（达到阈值，按金额）',
      },
      value: 12.5,
      reason: null,
      unit: 'percent',
      numerator: '125.00',
      denominator: '1000.00',
      factor: 100,
      offset: 0,
      basis: 'amount',
      currency: 'USD',
      period: { asOf },
      thresholdDays: 30,
      writtenOff: '12.50',
    })
  })

  it('tells all it was reckoned from, by count, with the write-offs beside it', () => {
    expect(delinquencyRatio(byCount(1, 8, { variant: 'count-from' }))).toEqual({
      id: 'delinquency-ratio',
      variant: 'count-from',
      label: {
        en: 'Delinquency ratio, from the threshold past due, by count',
        'zh-CN': '逾期率（达到阈值，按笔数）',
      },
      value: 12.5,
      reason: null,
      unit: 'percent',
      numerator: 1,
      denominator: 8,
      factor: 100,
      offset: 0,
      basis: 'count',
      currency: null,
      period: { asOf },
      thresholdDays: 90,
      writtenOff: 2,
    })
  })

  it('names the variants above the threshold', () => {
    expect(delinquencyRatio(byAmount('1', '2')).label.en).toBe(
      'Delinquency ratio, more than the threshold past due, by amount',
    )
    expect(delinquencyRatio(byCount(1, 2)).label.en).toBe(
      'Delinquency ratio, more than the threshold past due, by count',
    )
  })

  it.each<[string, DelinquencyByAmount | DelinquencyByCount, string, string]>([
    ['no balance', byAmount('0.00', '0.00'), 'zero-denominator', 'no value: a balance of the pool of zero'],
    [
      'a balance below zero',
      byAmount('0.00', '-0.01'),
      'negative-denominator',
      'no value: a balance of the pool below zero',
    ],
    ['no loans', byCount(0, 0), 'zero-denominator', 'no value: a count of the loans in the pool of zero'],
  ])('has no value for %s, says why and still tells the write-offs', (_, input, code, en) => {
    const measure = delinquencyRatio(input)
    expect(measure).toMatchObject({ value: null, reason: { code, label: { en } } })
    expect(measure.writtenOff).toBe(measure.basis === 'count' ? 2 : '12.50')
  })

  it.each<[string, unknown, readonly [string, string][]]>([
    ['nothing', undefined, [['variant', 'missing']]],
    ['no variant: there is no default', { ...byCount(1, 2), variant: undefined }, [['variant', 'missing']]],
    ['more late loans than there are', byCount(9, 8), [['pastThresholdCount', 'wrong-type']]],
    [
      'negative counts',
      byCount(-1, -2, { writtenOffCount: -3 }),
      [
        ['pastThresholdCount', 'wrong-type'],
        ['poolCount', 'wrong-type'],
        ['writtenOffCount', 'wrong-type'],
      ],
    ],
    ['a late balance below zero', byAmount('-0.01', '2'), [['pastThreshold', 'wrong-type']]],
    ['write-offs below zero', byAmount('1', '2', { writtenOff: '-0.01' }), [['writtenOff', 'wrong-type']]],
    [
      'half cents',
      byAmount('0.005', '1.005', { writtenOff: '2.005' }),
      [
        ['pastThreshold', 'too-precise'],
        ['pool', 'too-precise'],
        ['writtenOff', 'too-precise'],
      ],
    ],
    ['a threshold below zero', byCount(1, 2, { thresholdDays: -1 }), [['thresholdDays', 'wrong-type']]],
    [
      'the write-offs left out: they are to be told',
      { ...byCount(1, 2), writtenOffCount: undefined },
      [['writtenOffCount', 'missing']],
    ],
  ])('refuses %s', (_, input, faults) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(faultsOf(() => delinquencyRatio(input))).toEqual(faults)
  })

  it('says what to do', () => {
    expect(sentenceOf(() => delinquencyRatio(byAmount('1', '2', { writtenOff: '-0.01' })))).toEqual([
      'writtenOff',
      'expected an amount of zero or more, received "-0.01". Give it without a sign; what reverses it is no part of this figure.',
      '应为不小于零的金额，收到 "-0.01"。请写不带负号的金额；冲回部分不计入此项。',
    ])
  })
})
