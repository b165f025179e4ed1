import { describe, expect, it } from 'vitest'
import { type LateAtRisk, type LateOrRenegotiatedAtRisk, portfolioAtRisk } from '../../src/cohorts'
import { faultsOf } from './fault-list'

const asOf = '2026-03-31'
const late = (lateBalance: string, portfolio: string, rest: Partial<LateAtRisk> = {}): LateAtRisk => ({
  variant: 'late',
  asOf,
  currency: 'USD',
  thresholdDays: 30,
  late: lateBalance,
  portfolio,
  writtenOff: '10',
  ...rest,
})
const both = (lateBalance: string, renegotiated: string, portfolio: string): LateOrRenegotiatedAtRisk => ({
  ...late(lateBalance, portfolio),
  variant: 'late-or-renegotiated',
  renegotiated,
})

describe('portfolioAtRisk', () => {
  it.each<[string, LateAtRisk | LateOrRenegotiatedAtRisk, number]>([
    // 50 / 1,000 × 100
    ['the late loans alone', late('50.00', '1000.00'), 5],
    // (50 + 25) / 1,000 × 100
    ['the renegotiated loans too', both('50.00', '25.00', '1000.00'), 7.5],
    ['no renegotiated loans', both('50.00', '0.00', '1000.00'), 5],
    ['renegotiated loans alone', both('0.00', '25.00', '1000.00'), 2.5],
    ['nothing at risk', late('0.00', '1000.00'), 0],
    ['everything at risk', both('900.00', '100.00', '1000.00'), 100],
  ])('%s', (_, input, value) => expect(portfolioAtRisk(input).value).toBe(value))

  it('tells all it was reckoned from, with the write-offs beside it', () => {
    expect(portfolioAtRisk(both('50.00', '25.00', '1000.00'))).toEqual({
      id: 'portfolio-at-risk',
      variant: 'late-or-renegotiated',
      label: {
        en: 'Portfolio at risk, late and renegotiated loans',
        'zh-CN': '风险贷款率（逾期及重组贷款）',
      },
      value: 7.5,
      reason: null,
      unit: 'percent',
      numerator: '75.00',
      denominator: '1000.00',
      factor: 100,
      offset: 0,
      basis: 'amount',
      currency: 'USD',
      period: { asOf },
      thresholdDays: 30,
      writtenOff: '10.00',
    })
    expect(portfolioAtRisk(late('50.00', '1000.00'))).toMatchObject({
      variant: 'late',
      label: { en: 'Portfolio at risk, late loans' },
      numerator: '50.00',
    })
  })

  it.each<[string, string, string, string]>([
    ['of zero', '0.00', 'zero-denominator', 'no value: a gross portfolio of zero'],
    ['below zero', '-0.01', 'negative-denominator', 'no value: a gross portfolio below zero'],
  ])('has no value for a portfolio %s, and says why', (_, portfolio, code, en) => {
    expect(portfolioAtRisk(late('0.00', portfolio))).toMatchObject({
      value: null,
      reason: { code, label: { en } },
      writtenOff: '10.00',
    })
  })

  it.each<[string, unknown, readonly [string, string][]]>([
    ['nothing', undefined, [['variant', 'missing']]],
    ['late balances below zero', late('-0.01', '1'), [['late', 'wrong-type']]],
    ['write-offs below zero', late('0', '1', { writtenOff: '-0.01' }), [['writtenOff', 'wrong-type']]],
    ['renegotiated balances below zero', both('0', '-0.01', '1'), [['renegotiated', 'wrong-type']]],
    ['late balances below zero beside renegotiated ones', both('-0.01', '0', '1'), [['late', 'wrong-type']]],
    [
      'half cents everywhere',
      { ...both('0.005', '0.005', '0.005'), writtenOff: '0.005' },
      [
        ['late', 'too-precise'],
        ['portfolio', 'too-precise'],
        ['writtenOff', 'too-precise'],
        ['renegotiated', 'too-precise'],
      ],
    ],
    [
      'renegotiated loans in the variant without them',
      { ...both('1', '1', '2'), variant: 'late' },
      [['renegotiated', 'unknown-key']],
    ],
    [
      'the variant with them without any',
      { ...late('1', '2'), variant: 'late-or-renegotiated' },
      [['renegotiated', 'missing']],
    ],
    ['no threshold', { ...late('1', '2'), thresholdDays: undefined }, [['thresholdDays', 'missing']]],
  ])('refuses %s', (_, input, faults) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(faultsOf(() => portfolioAtRisk(input))).toEqual(faults)
  })
})
