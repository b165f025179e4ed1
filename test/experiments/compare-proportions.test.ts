import { describe, expect, it } from 'vitest'
import {
  type CompareProportionsInput,
  compareProportions,
  shareDifference,
  successShare,
} from '../../src/experiments'
import { errorOf } from '../support/error-of'

const period = { from: '2026-01-01', to: '2026-01-31' }

const compared = (
  champion: readonly [successes: number, of: number],
  challenger: readonly [successes: number, of: number],
  more: Partial<CompareProportionsInput> = {},
): CompareProportionsInput => ({
  period,
  champion: { successes: champion[0], of: champion[1] },
  challenger: { successes: challenger[0], of: challenger[1] },
  confidence: 0.95,
  better: 'higher',
  looks: 1,
  ...more,
})

type Counts = readonly [successes: number, of: number]

describe('compareProportions', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, Table II, method 10, to the four digits printed.
  it.each<[string, Counts, Counts, string, string, string]>([
    ['56/70 against 48/80', [56, 70], [48, 80], '0.0524', '0.3339', 'better'],
    ['9/10 against 3/10', [9, 10], [3, 10], '0.1705', '0.8090', 'better'],
    ['6/7 against 2/7', [6, 7], [2, 7], '0.0582', '0.8062', 'better'],
    ['5/56 against 0/29', [5, 56], [0, 29], '-0.0381', '0.1926', 'cannot-tell'],
    ['0/10 against 0/20', [0, 10], [0, 20], '-0.1611', '0.2775', 'cannot-tell'],
    ['0/10 against 0/10', [0, 10], [0, 10], '-0.2775', '0.2775', 'cannot-tell'],
    ['10/10 against 0/20', [10, 10], [0, 20], '0.6791', '1.0000', 'better'],
    ['10/10 against 0/10', [10, 10], [0, 10], '0.6075', '1.0000', 'better'],
  ])('gives the printed interval of %s', (_, challenger, champion, lower, upper, verdict) => {
    const { interval, ...rest } = compareProportions(compared(champion, challenger))
    expect(interval?.lower.toFixed(4)).toBe(lower)
    expect(interval?.upper.toFixed(4)).toBe(upper)
    expect(rest.verdict).toBe(verdict)
    const mirrored = compareProportions(compared(challenger, champion))
    expect(mirrored.interval).toEqual({
      lower: 0 - (interval?.upper ?? Number.NaN),
      upper: 0 - (interval?.lower ?? Number.NaN),
    })
  })

  it('tells both shares with the intervals of Wilson, and all it was reckoned from', () => {
    const result = compareProportions(compared([48, 80], [56, 70], { minimumSample: 70 }))
    expect(result).toMatchObject({
      period,
      terms: { confidence: 0.95, better: 'higher', looks: 1, minimumSample: 70 },
      champion: { share: { id: 'success-share', value: 0.6, numerator: 48, denominator: 80, unit: 'ratio' } },
      challenger: {
        share: { id: 'success-share', value: 0.8, numerator: 56, denominator: 70, unit: 'ratio' },
      },
      difference: {
        id: 'share-difference',
        variant: 'challenger-less-champion',
        value: 0.2,
        // 56 × 80 − 48 × 70 = 4,480 − 3,360, over 70 × 80
        numerator: '1120',
        denominator: '5600',
        basis: 'count',
        currency: null,
      },
      verdict: 'better',
      reasons: [
        {
          code: 'interval-above-zero',
          label: {
            en: 'the whole interval of the difference lies above zero, and higher is better',
            'zh-CN': '差值区间全部大于零，且越高越好',
          },
        },
      ],
      warning: null,
    })
    // Wilson by hand: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n), z = 1.959964: of 56/70 and 48/80.
    expect(result.challenger.interval.lower).toBeCloseTo(0.69183, 5)
    expect(result.challenger.interval.upper).toBeCloseTo(0.87695, 5)
    expect(result.champion.interval.lower).toBeCloseTo(0.49045, 5)
    expect(result.champion.interval.upper).toBeCloseTo(0.70038, 5)
  })

  it.each<[string, CompareProportionsInput, string, string, string]>([
    [
      'more where more is better',
      compared([48, 80], [56, 70]),
      'better',
      'the whole interval of the difference lies above zero, and higher is better',
      '差值区间全部大于零，且越高越好',
    ],
    [
      'more where less is better',
      compared([48, 80], [56, 70], { better: 'lower' }),
      'worse',
      'the whole interval of the difference lies above zero, and lower is better',
      '差值区间全部大于零，且越低越好',
    ],
    [
      'less where more is better',
      compared([56, 70], [48, 80]),
      'worse',
      'the whole interval of the difference lies below zero, and higher is better',
      '差值区间全部小于零，且越高越好',
    ],
    [
      'less where less is better',
      compared([56, 70], [48, 80], { better: 'lower' }),
      'better',
      'the whole interval of the difference lies below zero, and lower is better',
      '差值区间全部小于零，且越低越好',
    ],
    [
      'perhaps nothing',
      compared([5, 10], [6, 10]),
      'cannot-tell',
      'the interval of the difference holds zero: there may be no difference',
      '差值区间包含零：可能没有差异',
    ],
    [
      'the same difference, to be surer of',
      compared([48, 80], [56, 70], { confidence: 0.999 }),
      'cannot-tell',
      'the interval of the difference holds zero: there may be no difference',
      '差值区间包含零：可能没有差异',
    ],
    [
      'one observation too few in the challenger',
      compared([48, 80], [56, 70], { minimumSample: 71 }),
      'cannot-tell',
      'the challenger has 70 observations, fewer than the stated minimum of 71',
      '挑战者组有 70 个观测，少于约定的最小样本量 71',
    ],
    [
      'one observation too few in the champion',
      compared([56, 70], [48, 80], { minimumSample: 71 }),
      'cannot-tell',
      'the champion has 70 observations, fewer than the stated minimum of 71',
      '冠军组有 70 个观测，少于约定的最小样本量 71',
    ],
    [
      'as many as were asked for',
      compared([48, 80], [56, 70], { minimumSample: 70 }),
      'better',
      'the whole interval of the difference lies above zero, and higher is better',
      '差值区间全部大于零，且越高越好',
    ],
  ])('judges %s', (_, input, verdict, en, chinese) => {
    const result = compareProportions(input)
    expect(result.verdict).toBe(verdict)
    expect(result.reasons.map(({ label }) => label)).toEqual([{ en, 'zh-CN': chinese }])
  })

  it('cannot tell where the interval only touches zero', () => {
    // All of both arms: the difference is 0, and so is no end of the interval on one side of it.
    const result = compareProportions(compared([10, 10], [10, 10]))
    expect(result).toMatchObject({ difference: { value: 0 }, verdict: 'cannot-tell' })
    expect(result.interval?.lower).toBeLessThan(0)
    expect(result.interval?.upper).toBeGreaterThan(0)
  })

  it.each<[string, Counts, Counts, readonly string[]]>([
    ['the challenger', [5, 10], [0, 0], ['challenger']],
    ['the champion', [0, 0], [5, 10], ['champion']],
    ['both', [0, 0], [0, 0], ['champion', 'challenger']],
  ])('has no difference and no interval without observations of %s', (_, champion, challenger, arms) => {
    const result = compareProportions(compared(champion, challenger))
    expect(result).toMatchObject({
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
      interval: null,
      verdict: 'cannot-tell',
    })
    expect(result.reasons.map(({ code, arm }) => [code, arm])).toEqual(
      arms.map((arm) => ['too-few-observations', arm]),
    )
  })

  it('gives every reason of an arm without observations, and leaves its share open', () => {
    const result = compareProportions(compared([5, 10], [0, 0], { minimumSample: 11 }))
    expect(result.challenger).toMatchObject({
      share: { value: null, reason: { code: 'zero-denominator' } },
      interval: { lower: 0, upper: 1 },
    })
    expect(result.reasons).toEqual([
      {
        code: 'below-minimum-sample',
        arm: 'champion',
        label: {
          en: 'the champion has 10 observations, fewer than the stated minimum of 11',
          'zh-CN': '冠军组有 10 个观测，少于约定的最小样本量 11',
        },
      },
      {
        code: 'too-few-observations',
        arm: 'challenger',
        label: {
          en: 'the challenger has 0 observations; a comparison takes at least 1',
          'zh-CN': '挑战者组有 0 个观测；比较至少需要 1 个',
        },
      },
      {
        code: 'below-minimum-sample',
        arm: 'challenger',
        label: {
          en: 'the challenger has 0 observations, fewer than the stated minimum of 11',
          'zh-CN': '挑战者组有 0 个观测，少于约定的最小样本量 11',
        },
      },
    ])
  })

  it('holds one observation in each arm for enough', () => {
    const result = compareProportions(compared([0, 1], [1, 1]))
    expect(result.difference.value).toBe(1)
    expect(result.reasons.map(({ code }) => code)).not.toContain('too-few-observations')
  })

  // 1 − 0.95², 1 − 0.95⁵, 1 − 0.9¹⁰; the confidence of each look is the root.
  it.each<[looks: number, confidence: number, most: number, each: number, text: string]>([
    [2, 0.95, 0.0975, 0.974679, 'no longer 5 %, but may be up to 9.75 %'],
    [5, 0.95, 0.226219, 0.989794, 'no longer 5 %, but may be up to 22.6 %'],
    [10, 0.9, 0.651322, 0.989519, 'no longer 10 %, but may be up to 65.1 %'],
  ])('warns of %s looks at %s', (looks, confidence, most, each, text) => {
    const { warning } = compareProportions(compared([48, 80], [56, 70], { looks, confidence }))
    expect(warning?.looks).toBe(looks)
    expect(warning?.errorRate).toBeCloseTo(1 - confidence, 12)
    expect(warning?.errorRateAtMost).toBeCloseTo(most, 6)
    expect(warning?.confidencePerLook).toBeCloseTo(each, 6)
    expect(warning?.label.en).toBe(`looked at ${looks} times: the chance of a false verdict is ${text}`)
  })

  it('warns in Chinese, whatever the verdict', () => {
    const { verdict, warning } = compareProportions(compared([5, 10], [0, 0], { looks: 2 }))
    expect(verdict).toBe('cannot-tell')
    expect(warning?.label['zh-CN']).toBe('已查看 2 次：误判概率不再是 5 %，最高可达 9.75 %')
  })

  it.each<[string, unknown, readonly [path: string, code: string][]]>([
    ['more successes than observations', compared([11, 10], [5, 10]), [['champion.successes', 'wrong-type']]],
    [
      'the same in the other arm, over a period that ends before it starts',
      compared([5, 10], [11, 10], { period: { from: '2026-02-01', to: '2026-01-31' } }),
      [
        ['period.to', 'empty-range'],
        ['challenger.successes', 'wrong-type'],
      ],
    ],
    ['a negative count', compared([-1, 10], [5, 10]), [['champion.successes', 'wrong-type']]],
    ['half an observation', compared([1, 10], [1, 1.5]), [['challenger.of', 'wrong-type']]],
    ['a confidence of 95', compared([1, 2], [1, 2], { confidence: 95 }), [['confidence', 'wrong-type']]],
    ['a confidence of 1', compared([1, 2], [1, 2], { confidence: 1 }), [['confidence', 'wrong-type']]],
    ['no look at all', compared([1, 2], [1, 2], { looks: 0 }), [['looks', 'wrong-type']]],
    ['half a look', compared([1, 2], [1, 2], { looks: 1.5 }), [['looks', 'wrong-type']]],
    [
      'a minimum of nothing',
      compared([1, 2], [1, 2], { minimumSample: 0 }),
      [['minimumSample', 'wrong-type']],
    ],
    [
      'no direction and no looks: there is no default',
      { ...compared([1, 2], [1, 2]), better: undefined, looks: undefined },
      [
        ['better', 'missing'],
        ['looks', 'missing'],
      ],
    ],
  ])('refuses %s', (_, input, found) => {
    const error = errorOf(() => compareProportions(input as CompareProportionsInput))
    expect(error.code).toBe('invalid-input')
    const { issues } = error.details as { issues: readonly { path: string; code: string }[] }
    expect(issues.map(({ path, code }) => [path, code])).toEqual(found)
  })

  it('says in both languages why', () => {
    const error = errorOf(() => compareProportions(compared([11, 10], [5, 10], { period })))
    expect(error.message).toBe(
      'champion.successes: expected at most 10, the observations of the arm, received 11. Count the successes among the observations, each case once.',
    )
    expect(error.sentence['zh-CN']).toBe(
      'champion.successes：应为不超过该组观测数 10 的计数，收到 11。成功数应计在观测数之内，每个案件只计一次。',
    )
    const looks = errorOf(() => compareProportions(compared([1, 2], [1, 2], { looks: 0 })))
    expect(looks.message).toBe(
      'looks: expected a whole number, 1 or more, received 0. Pass an integer such as 1.',
    )
    expect(looks.sentence['zh-CN']).toBe('looks：应为不小于 1 的整数，收到 0。请传入整数，例如 1。')
  })
})

describe('successShare and shareDifference', () => {
  it('tell the share from 0 to 1, and none without observations', () => {
    expect(successShare({ period, successes: 1, of: 4 })).toEqual({
      id: 'success-share',
      variant: 'count',
      label: { en: 'Share of successes, by count', 'zh-CN': '成功比例（按数量）' },
      unit: 'ratio',
      basis: 'count',
      currency: null,
      period,
      numerator: 1,
      denominator: 4,
      factor: 1,
      offset: 0,
      value: 0.25,
      reason: null,
    })
    expect(successShare({ period, successes: 0, of: 0 })).toMatchObject({
      value: null,
      reason: { label: { en: 'no value: observations of zero', 'zh-CN': '无值：观测数为零' } },
    })
  })

  it('refuse what cannot be', () => {
    expect(errorOf(() => successShare({ period, successes: 5, of: 4 })).message).toContain('successes: ')
    expect(
      errorOf(() => successShare({ period: { from: '2026-02-01', to: '2026-01-01' }, successes: 1, of: 4 }))
        .message,
    ).toContain('period.to: ')
    const { champion, challenger } = compared([1, 2], [3, 2])
    expect(errorOf(() => shareDifference({ period, champion, challenger })).message).toContain(
      'challenger.successes: ',
    )
  })

  it('is exact where numbers are not', () => {
    const of = 2 ** 53 - 1
    const difference = shareDifference({
      period,
      champion: { successes: of - 1, of },
      challenger: { successes: of, of },
    })
    // 1 / (2⁵³ − 1)
    expect(difference.value).toBe(1 / of)
  })
})
