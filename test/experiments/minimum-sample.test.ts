import { describe, expect, it } from 'vitest'
import { type MinimumSampleInput, minimumSample } from '../../src/experiments'
import { errorOf } from '../support/error-of'

const shares = (
  champion: number,
  challenger: number,
  confidence = 0.95,
  power = 0.8,
): MinimumSampleInput => ({
  variant: 'shares',
  champion,
  challenger,
  confidence,
  power,
})
const means = (
  standardDeviation: string | number,
  difference: string | number,
  confidence = 0.95,
  power = 0.8,
): MinimumSampleInput => ({ variant: 'means', standardDeviation, difference, confidence, power })

describe('minimumSample', () => {
  // The formula with z 0.975 = 1.959964, z 0.8 = 0.841621, z 0.9 = 1.281552, z 0.995 = 2.575829, by hand:
  // 0.6, 0.7: (1.959964 √0.455 + 0.841621 √0.45)² / 0.01 = (1.322057 + 0.564572)² / 0.01 = 355.94.
  it.each<[string, MinimumSampleInput, number]>([
    ['60 % to 70 %', shares(0.6, 0.7), 356],
    ['in either direction', shares(0.7, 0.6), 356],
    // (1.959964 √0.495 + 0.841621 √0.49)² / 0.01 = 387.34
    ['50 % to 60 %', shares(0.5, 0.6), 388],
    // (1.959964 √0.43875 + 0.841621 √0.4275)² / 0.0225 = 151.87
    ['25 % to 40 %', shares(0.25, 0.4), 152],
    // (1.959964 √0.455 + 1.281552 √0.45)² / 0.01 = 476.00…: (1.322057 + 0.859691)² = 4.760024
    ['a power of 90 %', shares(0.6, 0.7, 0.95, 0.9), 477],
    // (2.575829 √0.455 + 0.841621 √0.45)² / 0.01 = (1.737486 + 0.564572)² / 0.01 = 529.95
    ['a confidence of 99 %', shares(0.6, 0.7, 0.99, 0.8), 530],
    // 0.841621 → 0 at a power of one half: (1.322057)² / 0.01 = 174.78
    ['a power of one half', shares(0.6, 0.7, 0.95, 0.5), 175],
    // (1.959964 √0.5)² / 1 = 1.92
    ['nobody to everybody', shares(0, 1), 2],
    // Hardly any confidence: (0 √0.5 + 0)² / 1 = 0, and it takes one to see anything.
    ['at least one', shares(0, 1, 1e-20, 0.5), 1],
    // The largest confidence below 1: a tail of 2⁻⁵⁴, z = 8.2924 (φ(z) / z (1 − 1 / z²) = 5.55e-17); z² 0.5 = 34.38.
    ['the largest confidence that there is', shares(0, 1, 1 - 2 ** -53, 0.5), 35],
  ])('of two shares: %s', (_, input, perArm) => {
    expect(minimumSample(input)).toMatchObject({ variant: 'shares', perArm, reason: null })
  })

  // J. Cohen, Statistical Power Analysis (1988), table 2.4.1, and G*Power 3: 64, 26 and 17 in each group for
  // differences of 0.5, 0.8 and 1 standard deviation, two-sided 0.05 and power 0.8. By Zar's iteration:
  // 0.5: at n = 64, 2 (1.97897 + 0.84452)² × 4 = 63.78; at n = 63, 63.79.
  it.each<[string, MinimumSampleInput, number]>([
    ['half a standard deviation', means('10.00', '5.00'), 64],
    ['whichever way it goes', means('10.00', '-5.00'), 64],
    ['given as numbers', means(10, 5), 64],
    ['0.8 of one', means('10', '8'), 26],
    ['a whole one', means('10', '10'), 17],
    // At n = 6, t(10): 2 (2.2281 + 0.8791)² / 4 = 4.83; at n = 5, t(8): 2 (2.3060 + 0.8889)² / 4 = 5.10.
    ['two of them', means('10', '20'), 6],
    // scipy 1.17.1: the least n of the same iteration; Cohen's table says 393 and G*Power 394.
    ['a fifth of one', means('10', '2'), 394],
    ['amounts that do not vary take two for a variance', means('0', '1'), 2],
    ['a difference that nobody can miss takes two as well', means('0.01', '1000'), 2],
  ])('of two means: %s', (_, input, perArm) => {
    expect(minimumSample(input)).toMatchObject({ variant: 'means', perArm, reason: null })
  })

  it('tells by what it was reckoned', () => {
    expect(minimumSample(shares(0.6, 0.7))).toEqual({
      variant: 'shares',
      label: { en: 'Minimum sample per arm, for two shares', 'zh-CN': '每组最小样本量（两比例）' },
      confidence: 0.95,
      power: 0.8,
      perArm: 356,
      reason: null,
    })
    expect(minimumSample(means(10, 5)).label).toEqual({
      en: 'Minimum sample per arm, for two means',
      'zh-CN': '每组最小样本量（两均值）',
    })
  })

  it.each<[string, MinimumSampleInput, string, string, string]>([
    [
      'no difference of shares',
      shares(0.5, 0.5),
      'no-difference',
      'no value: where there is no difference, no number of observations finds one',
      '无值：没有差异时，再多观测也无法发现差异',
    ],
    [
      'no difference of means',
      means('10.00', '0.00'),
      'no-difference',
      'no value: where there is no difference, no number of observations finds one',
      '无值：没有差异时，再多观测也无法发现差异',
    ],
    [
      'shares too near to each other',
      shares(0.5, 0.5 + 2 ** -50),
      'too-small-difference',
      'no value: the difference is so small that more observations are needed than can be counted',
      '无值：差异过小，所需观测数超出可计数范围',
    ],
    [
      'shares whose difference has no square',
      shares(0, 5e-324),
      'too-small-difference',
      'no value: the difference is so small that more observations are needed than can be counted',
      '无值：差异过小，所需观测数超出可计数范围',
    ],
    [
      'means too near to each other',
      means('1000000000', '0.000000001'),
      'too-small-difference',
      'no value: the difference is so small that more observations are needed than can be counted',
      '无值：差异过小，所需观测数超出可计数范围',
    ],
  ])('has no value for %s', (_, input, code, en, chinese) => {
    expect(minimumSample(input)).toMatchObject({
      perArm: null,
      reason: { code, label: { en, 'zh-CN': chinese } },
    })
  })

  it.each<[string, unknown, string, string]>([
    [
      'a share in percent',
      shares(60, 0.7),
      'champion: expected a share from 0 to 1, received 60. Write 12 % as 0.12.',
      'champion：应为 0 至 1 的比例，收到 60。12% 请写作 0.12。',
    ],
    [
      'a share below zero',
      shares(0.5, -0.1),
      'challenger: expected a share from 0 to 1, received -0.1. Write 12 % as 0.12.',
      'challenger：应为 0 至 1 的比例，收到 -0.1。12% 请写作 0.12。',
    ],
    [
      'a power below one half',
      shares(0.5, 0.6, 0.95, 0.49),
      'power: expected a power of 0.5 or more and below 1, received 0.49. Pass a probability such as 0.8: a test that misses more often than it finds is no plan.',
      'power：应为不小于 0.5 且小于 1 的检验功效，收到 0.49。请传入概率，例如 0.8：漏判多于发现的实验不成计划。',
    ],
    [
      'a power of 1',
      means(1, 1, 0.95, 1),
      'power: expected a power of 0.5 or more and below 1, received 1. Pass a probability such as 0.8: a test that misses more often than it finds is no plan.',
      'power：应为不小于 0.5 且小于 1 的检验功效，收到 1。请传入概率，例如 0.8：漏判多于发现的实验不成计划。',
    ],
    [
      'a standard deviation below zero',
      means('-1', 1),
      'standardDeviation: expected a plain decimal, 0 or more, received "-1". Pass the standard deviation of the amounts, such as \'120.50\'.',
      'standardDeviation：应为不小于 0 的普通十进制数，收到 "-1"。请传入金额的标准差，例如 120.50。',
    ],
  ])('refuses %s', (_, input, en, chinese) => {
    expect(errorOf(() => minimumSample(input as MinimumSampleInput)).sentence).toEqual({
      en,
      'zh-CN': chinese,
    })
  })

  it.each<[string, unknown, string]>([
    ['no variant', { ...shares(0.5, 0.6), variant: undefined }, 'variant'],
    ['no power', { ...shares(0.5, 0.6), power: undefined }, 'power'],
    ['no share', { ...shares(0.5, 0.6), champion: undefined }, 'champion'],
    ['no standard deviation', { ...means(1, 1), standardDeviation: undefined }, 'standardDeviation'],
  ])('says that there is %s', (_, input, path) => {
    const { details } = errorOf(() => minimumSample(input as MinimumSampleInput))
    const { issues } = details as { issues: readonly { path: string; code: string }[] }
    expect(issues.map((issue) => [issue.path, issue.code])).toEqual([[path, 'missing']])
  })
})
