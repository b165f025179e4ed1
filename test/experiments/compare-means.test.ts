import { describe, expect, it } from 'vitest'
import {
  type AmountArm,
  type AmountMoments,
  type CompareMeansInput,
  compareMeans,
  meanAmount,
  meanDifference,
  tallyArms,
} from '../../src/experiments'
import { errorOf } from '../support/error-of'

const period = { from: '2026-01-01', to: '2026-01-31' }
const terms = { period, currency: 'USD', roundingMode: 'half-even' } as const

const moments = (of: number, mean: string, variance: string): AmountMoments => ({
  from: 'moments',
  of,
  mean,
  variance,
})
const totals = (of: number, total: string, totalOfSquares: string): AmountArm => ({
  from: 'totals',
  of,
  total,
  totalOfSquares,
})

const compared = (
  champion: AmountArm,
  challenger: AmountArm,
  more: Partial<CompareMeansInput> = {},
): CompareMeansInput => ({
  ...terms,
  champion,
  challenger,
  confidence: 0.95,
  better: 'higher',
  looks: 1,
  ...more,
})

// The rows of the first example of "Welch's t-test" on Wikipedia, in cents of its units.
const ONE = [27.5, 21.0, 19.0, 23.6, 17.0, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19.0, 21.7, 21.4]
const OTHER = [27.1, 22.0, 20.8, 23.4, 23.4, 23.5, 25.8, 22.0, 24.8, 20.2, 21.9, 22.1, 22.9, 20.5, 24.4]

const tallied = tallyArms({
  currency: 'USD',
  rows: [
    ...ONE.map((amount, index) => ({
      accountId: `A-${index}`,
      arm: 'champion' as const,
      succeeded: true,
      amount: amount.toFixed(2),
    })),
    ...OTHER.map((amount, index) => ({
      accountId: `B-${index}`,
      arm: 'challenger' as const,
      succeeded: true,
      amount: amount.toFixed(2),
    })),
  ],
})

describe('compareMeans', () => {
  // NIST/SEMATECH e-Handbook 1.3.5.3, AUTO83B.DAT: miles per gallon of 249 and 79 cars, standard deviations
  // 6.41470 and 6.10771: T = -12.946, degrees of freedom 136.8750.
  it('has the degrees of freedom and the statistic that NIST prints for two samples', () => {
    const result = compareMeans(
      compared(moments(79, '30.48101', '37.3041214441'), moments(249, '20.14458', '41.14837609')),
    )
    expect(result.degreesOfFreedom).toBeCloseTo(136.875, 3)
    expect((result.difference.value ?? 0) / (result.standardError ?? 0)).toBeCloseTo(-12.946, 3)
    expect(result.verdict).toBe('worse')
    expect(result.reasons.map(({ code }) => code)).toEqual(['interval-below-zero'])
  })

  // scipy 1.17.1, ttest_ind(OTHER, ONE, equal_var=False): df 24.988529290231416, t 2.455356398286006,
  // confidence_interval(0.95) 0.3492370661924069 to 3.984096267140929. Wikipedia prints 24.9 and 2.46.
  it('agrees with scipy on rows that were tallied exactly', () => {
    const result = compareMeans({
      ...terms,
      ...tallied.amounts,
      confidence: 0.95,
      better: 'higher',
      looks: 1,
    })
    expect(result.degreesOfFreedom).toBeCloseTo(24.988529290231416, 10)
    expect((result.difference.value ?? 0) / (result.standardError ?? 0)).toBeCloseTo(2.455356398286006, 12)
    expect(result.interval?.lower).toBeCloseTo(0.3492370661924069, 11)
    expect(result.interval?.upper).toBeCloseTo(3.984096267140929, 11)
    expect(result).toMatchObject({
      ...terms,
      terms: { confidence: 0.95, better: 'higher', looks: 1 },
      champion: { mean: { numerator: '312.30', denominator: 15, amount: '20.82', currency: 'USD' } },
      challenger: { mean: { numerator: '344.80', denominator: 15, amount: '22.99' } },
      // 344.80 × 15 − 312.30 × 15 = 487.50, over 225
      difference: { numerator: '487.50', denominator: '225', amount: '2.17', unit: 'money', basis: 'amount' },
      verdict: 'better',
      warning: null,
    })
    // (15 × 6,612.23 − 312.3²) / (15 × 14) = 1,652.16 / 210
    expect(result.champion.variance).toBe(1652.16 / 210)
  })

  it('takes the mean and the variance of the same rows for the same', () => {
    // 312.3 / 15 is 20.82; 344.8 / 15 has no end, so that the champion is held against itself.
    const { champion } = tallied.amounts
    const one = compareMeans(compared(champion, moments(15, '20.82', '7.8674285714285714')))
    expect(one.difference.value).toBe(0)
    expect(one.challenger.variance).toBeCloseTo(one.champion.variance ?? 0, 12)
    expect(one.degreesOfFreedom).toBeCloseTo(28, 10)
    expect(one.reasons.map(({ code }) => code)).toEqual(['interval-holds-zero'])
  })

  it.each<[string, CompareMeansInput, string]>([
    ['more where more is better', compared(moments(20, '10', '4'), moments(20, '20', '4')), 'better'],
    [
      'more where less is better',
      compared(moments(20, '10', '4'), moments(20, '20', '4'), { better: 'lower' }),
      'worse',
    ],
    ['less where more is better', compared(moments(20, '20', '4'), moments(20, '10', '4')), 'worse'],
    [
      'an arm that does not vary, where the other does',
      compared(moments(20, '10', '0'), moments(20, '20', '4')),
      'better',
    ],
    // se = √(2 / 2 + 2 / 2) = √2, t 0.975 at 2 degrees of freedom 4.3027: 6.0849
    [
      'just within the reach of two rows',
      compared(moments(2, '0', '2'), moments(2, '6.08', '2')),
      'cannot-tell',
    ],
    ['just beyond it', compared(moments(2, '0', '2'), moments(2, '6.09', '2')), 'better'],
    [
      'too few by the stated minimum',
      compared(moments(20, '10', '4'), moments(20, '20', '4'), { minimumSample: 21 }),
      'cannot-tell',
    ],
    [
      'as many as the stated minimum',
      compared(moments(20, '10', '4'), moments(20, '20', '4'), { minimumSample: 20 }),
      'better',
    ],
  ])('judges %s', (_, input, verdict) => expect(compareMeans(input).verdict).toBe(verdict))

  it('counts the rows of the arm that varies alone', () => {
    // (v₂/n₂)² / ((v₂/n₂)² / (n₂ − 1)) = 20 − 1
    expect(compareMeans(compared(moments(50, '1', '0'), moments(20, '2', '4'))).degreesOfFreedom).toBeCloseTo(
      19,
      12,
    )
  })

  it.each<[string, AmountArm, AmountArm, readonly string[]]>([
    ['one row in the challenger', moments(20, '10', '4'), moments(1, '20', '0'), ['challenger 1']],
    ['one row in the champion', totals(1, '5.00', '25'), moments(20, '20', '4'), ['champion 1']],
    ['none in either', totals(0, '0.00', '0'), moments(0, '0', '0'), ['champion 0', 'challenger 0']],
  ])('cannot tell from %s', (_, champion, challenger, found) => {
    const result = compareMeans(compared(champion, challenger))
    expect(result).toMatchObject({
      interval: null,
      standardError: null,
      degreesOfFreedom: null,
      verdict: 'cannot-tell',
    })
    expect(result.reasons.map(({ label }) => label.en)).toEqual(
      found.map((each) => {
        const [arm, of] = each.split(' ')
        return `the ${arm} has ${of} ${of === '1' ? 'observation' : 'observations'}; a comparison takes at least 2`
      }),
    )
  })

  it('has an interval at the largest confidence that there is', () => {
    const input = compared(totals(3, '6.00', '14'), totals(3, '9.00', '29'), { confidence: 1 - 2 ** -53 })
    const { lower, upper } = compareMeans(input).interval ?? {}
    expect([Number.isFinite(lower), Number.isFinite(upper)]).toEqual([true, true])
  })

  it('leaves what has no observations without a value', () => {
    const result = compareMeans(compared(totals(0, '0.00', '0'), moments(20, '20', '4')))
    expect(result).toMatchObject({
      champion: {
        mean: { value: null, reason: { label: { en: 'no value: observations of zero' } } },
        variance: null,
      },
      challenger: { variance: 4 },
      difference: {
        value: null,
        reason: {
          code: 'zero-denominator',
          label: {
            en: 'no value: observations in one arm of zero',
            'zh-CN': '无值：其中一组的观测数为零',
          },
        },
      },
    })
  })

  it('cannot tell where the amounts vary in neither arm, however far they lie apart', () => {
    const result = compareMeans(compared(totals(3, '30.00', '300'), totals(2, '40.00', '800')))
    expect(result).toMatchObject({ interval: null, verdict: 'cannot-tell', champion: { variance: 0 } })
    expect(result.reasons).toEqual([
      {
        code: 'no-variance',
        label: {
          en: 'all amounts are equal within both arms, so that nothing is known of how far they vary',
          'zh-CN': '两组内金额各自完全相同，无从得知其波动',
        },
      },
    ])
  })

  it('says so beside an arm that is too small', () => {
    const input = compared(totals(3, '30.00', '300'), totals(2, '40.00', '800'), { minimumSample: 3 })
    expect(compareMeans(input).reasons.map(({ code }) => code)).toEqual([
      'below-minimum-sample',
      'no-variance',
    ])
  })

  it('warns of repeated looks', () => {
    const input = compared(moments(20, '10', '4'), moments(20, '20', '4'), { looks: 3 })
    // 1 − 0.95³
    expect(compareMeans(input).warning?.errorRateAtMost).toBeCloseTo(0.142625, 12)
  })

  it.each<[string, unknown, readonly [path: string, code: string][]]>([
    [
      'sums that no amounts can have',
      compared(totals(2, '4.00', '7.99'), totals(2, '4.00', '8.00')),
      [['champion.totalOfSquares', 'sum-mismatch']],
    ],
    [
      'sums without rows',
      compared(totals(2, '4.00', '8.00'), totals(0, '1.00', '1.00')),
      [['challenger.totalOfSquares', 'sum-mismatch']],
    ],
    [
      'squares of nothing without rows',
      compared(totals(2, '4.00', '8.00'), totals(0, '0.00', '0.01')),
      [['challenger.totalOfSquares', 'sum-mismatch']],
    ],
    [
      'more than the square of the one row',
      compared(totals(1, '5.00', '25.01'), totals(2, '4.00', '8.00')),
      [['champion.totalOfSquares', 'sum-mismatch']],
    ],
    [
      'half a cent in all',
      compared(totals(2, '4.005', '9'), totals(2, '4.00', '8.00')),
      [['champion.total', 'too-precise']],
    ],
    [
      'a variance below zero',
      compared(moments(2, '1', '-1'), moments(2, '1', '1')),
      [['champion.variance', 'wrong-type']],
    ],
    [
      'squares below zero, and squares as a number',
      compared(totals(2, '1', '-1'), { ...totals(2, '1', '1'), totalOfSquares: 1 } as unknown as AmountArm),
      [
        ['champion.totalOfSquares', 'wrong-type'],
        ['challenger.totalOfSquares', 'wrong-type'],
      ],
    ],
    [
      'a confidence of 0 and a period that ends before it starts',
      compared(moments(2, '1', '1'), moments(2, '1', '1'), { confidence: 0 }),
      [['confidence', 'wrong-type']],
    ],
    [
      'a period that ends before it starts',
      compared(moments(2, '1', '1'), moments(2, '1', '1'), {
        period: { from: '2026-02-01', to: '2026-01-31' },
      }),
      [['period.to', 'empty-range']],
    ],
    [
      'an arm of another form',
      compared({ from: 'rows' } as unknown as AmountArm, moments(2, '1', '1')),
      [['champion.from', 'wrong-type']],
    ],
  ])('refuses %s', (_, input, found) => {
    const { details } = errorOf(() => compareMeans(input as CompareMeansInput))
    const { issues } = details as { issues: readonly { path: string; code: string }[] }
    expect(issues.map(({ path, code }) => [path, code])).toEqual(found)
  })

  it('says in both languages why', () => {
    const sums = errorOf(() => compareMeans(compared(totals(2, '4.00', '7.99'), totals(2, '4.00', '8.00'))))
    expect(sums.sentence).toEqual({
      en: 'champion.totalOfSquares: expected at least the square of the total divided by the observations, received 7.99. No amounts have these sums: take all three from the same rows.',
      'zh-CN':
        'champion.totalOfSquares：应为不小于合计的平方除以观测数的数值，收到 7.99。不存在具有这些合计的金额：三者须取自相同的行。',
    })
    const variance = errorOf(() => compareMeans(compared(moments(2, '1', '-1'), moments(2, '1', '1'))))
    expect(variance.sentence).toEqual({
      en: 'champion.variance: expected a variance: a plain decimal, 0 or more, received "-1". Pass the square of the standard deviation, such as \'12.25\'.',
      'zh-CN':
        'champion.variance：应为方差：不小于 0 的普通十进制数，收到 "-1"。请传入标准差的平方，例如 12.25。',
    })
    const squares = errorOf(() => compareMeans(compared(totals(2, '1', ''), moments(2, '1', '1'))))
    expect(squares.sentence).toEqual({
      en: 'champion.totalOfSquares: expected a plain decimal of at most 80 characters, 0 or more, received "". Pass the sum of the squares as a string such as \'12500.0000\'; tallyArms gives it.',
      'zh-CN':
        'champion.totalOfSquares：应为最多 80 个字符、不小于 0 的普通十进制数，收到 ""。请以字符串传入平方和，例如 12500.0000；tallyArms 会给出。',
    })
  })
})

describe('meanAmount and meanDifference', () => {
  it('tell the exact total, and round the amount alone', () => {
    // 2/3 of a dollar
    expect(meanAmount({ ...terms, arm: totals(3, '2.00', '2.00') })).toEqual({
      id: 'mean-amount',
      variant: 'amount',
      label: { en: 'Mean amount, by case', 'zh-CN': '平均金额（按案件）' },
      unit: 'money',
      basis: 'amount',
      currency: 'USD',
      period,
      numerator: '2.00',
      denominator: 3,
      factor: 1,
      offset: 0,
      value: 2 / 3,
      amount: '0.67',
      reason: null,
    })
    expect(meanAmount({ ...terms, roundingMode: 'down', arm: totals(3, '2.00', '2.00') }).amount).toBe('0.66')
  })

  it('is below zero where the challenger brings less, on the decimals of both', () => {
    const difference = meanDifference({
      ...terms,
      champion: totals(4, '10.00', '30'),
      challenger: moments(2, '1.125', '1'),
    })
    // 2.25 × 4 − 10 × 2 = −11, over 8
    expect(difference).toMatchObject({
      id: 'mean-difference',
      value: -1.375,
      numerator: '-11.000',
      denominator: '8',
      amount: '-1.38',
      label: {
        en: 'Mean amount of the challenger less that of the champion',
        'zh-CN': '挑战者组平均金额减冠军组平均金额',
      },
    })
  })

  it('refuse what cannot be', () => {
    const arm = totals(2, '4.00', '7.99')
    expect(errorOf(() => meanAmount({ ...terms, arm })).message).toContain('arm.totalOfSquares: ')
    expect(errorOf(() => meanDifference({ ...terms, champion: arm, challenger: arm })).message).toContain(
      'challenger.totalOfSquares: ',
    )
    const backwards = { from: '2026-02-01', to: '2026-01-31' }
    expect(
      errorOf(() => meanAmount({ ...terms, period: backwards, arm: totals(1, '1', '1') })).message,
    ).toContain('period.to: ')
  })

  it('accepts squares of 80 characters and not of 81', () => {
    const squares = '9'.repeat(80)
    expect(meanAmount({ ...terms, arm: totals(2, '1.00', squares) }).value).toBe(0.5)
    expect(errorOf(() => meanAmount({ ...terms, arm: totals(2, '1.00', `${squares}9`) })).message).toContain(
      'arm.totalOfSquares: ',
    )
  })
})
