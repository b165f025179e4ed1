import { describe, expect, it } from 'vitest'
import { discountedSum } from '../../src/installments/discounted-sum'

describe('discountedSum', () => {
  it('tells what a loan comes to before it is discounted', () => {
    const { undiscounted } = discountedSum([-100, 60, 90], [0, 1, 2])
    // 150 comes in, at a mean time of (60 · 1 + 90 · 2) ÷ 150 = 1.6 and a variance of 0.4 · 0.6 = 0.24; 100 goes out at once
    expect(undiscounted.value).toBeCloseTo(Math.log(1.5), 15)
    expect(undiscounted.slope).toBeCloseTo(-1.6, 15)
    expect(undiscounted.curvature).toBeCloseTo(0.24, 14)
    expect(undiscounted.moved).toBe(250)
    expect(undiscounted.signChanges).toBe(1)
  })

  it('does so from the first time on, wherever that is', () => {
    const { undiscounted } = discountedSum([60, -200, 90], [7, 8, 9])
    // 150 comes in at a mean of 1.2, with a variance of 0.6 · 0.4 · 2² = 0.96; 200 goes out at 1
    expect(undiscounted.value).toBeCloseTo(Math.log(0.75), 15)
    expect(undiscounted.slope).toBeCloseTo(-0.2, 15)
    expect(undiscounted.curvature).toBeCloseTo(0.96, 14)
    expect(undiscounted.signChanges).toBe(2)
  })

  it.each([1, -1])('tells of quotients that are no numbers, whichever side is the lesser: %s', (side) => {
    // Over 2^34 the least is 2^−1074, the least number there is, and a third of that is none.
    const amounts = [2 ** -1040, -(2 ** 34), -(2 ** 34), -(2 ** 34)].map((amount) => amount * side)
    const { undiscounted } = discountedSum(amounts, [0, 1, 2, 3])
    expect(undiscounted.value).toBeCloseTo(side * (-1074 * Math.LN2 - Math.log(3)), 10)
  })

  it('tells how the one side bends against the other', () => {
    const { undiscounted } = discountedSum([-50, -50, 60, 90], [0, 1, 2, 3])
    // In: a mean of 2.6, a variance of 0.6 · 0.4 = 0.24; out: a mean of 0.5, a variance of 0.25
    expect(undiscounted.slope).toBeCloseTo(0.5 - 2.6, 15)
    expect(undiscounted.curvature).toBeCloseTo(0.24 - 0.25, 14)
  })

  it.each<[string, readonly number[], readonly number[], readonly number[], readonly number[]]>([
    ['keeps what is plain', [-100, 60, 60], [0, 1, 2], [-100, 60, 60], [0, 1, 2]],
    // Divided by 64, the power of two below 100
    ['passes over zero', [-100, 0, 50], [0, 1, 2], [-100 / 64, 50 / 64], [0, 2]],
    ['adds up what falls at one time', [-100, 20, 30], [0, 1, 1], [-100 / 64, 50 / 64], [0, 1]],
    ['puts in order', [30, -100, 20], [1, 0, 1], [-100 / 64, 50 / 64], [0, 1]],
    ['drops what cancels', [5, -5, -100, 50], [0, 0, 1, 2], [-100 / 64, 50 / 64], [1, 2]],
    ['brings down what is too large', [-(2 ** 1000), 2 ** 999], [0, 1], [-1, 0.5], [0, 1]],
    ['brings up what is too small', [-(2 ** -1000), 2 ** -999], [0, 1], [-0.5, 1], [0, 1]],
    ['is empty without amounts', [], [], [], []],
    ['is empty where all is zero', [0, 0], [0, 1], [], []],
  ])('%s', (_, amounts, times, expectedAmounts, expectedTimes) => {
    const sum = discountedSum(amounts, times)
    expect(sum.amounts).toEqual(expectedAmounts)
    expect(sum.times).toEqual(expectedTimes)
  })
})
