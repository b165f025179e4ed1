import { describe, expect, it } from 'vitest'
import { type RateOfReturn, rate } from '../../src/installments'
import { balance, isNearRoot } from './by-decimal'

const rateOf = (answer: RateOfReturn): number => {
  if (answer.status === 'none') throw new Error(answer.reason)
  return answer.rate
}

type Loan = readonly [nper: number, pmt: number, pv: number, fv: number, type: 0 | 1]

describe('rate', () => {
  it.each<[string, Loan]>([
    // 1000 received, 300 paid ten times, 1500 received at the end
    ['a debt with a balloon', [10, -300, 1000, 1500, 0]],
    ['one so long that its powers are no numbers', [1000, -10, 2000, 3000, 0]],
  ])('finds both rates of %s, and takes the side that is asked for', (_, [nper, pmt, pv, fv, type]) => {
    const below = rate(nper, pmt, pv, fv)
    const above = rate(nper, pmt, pv, fv, type, 0.1)
    expect(below).toMatchObject({ status: 'found', roots: 2 })
    expect(above).toMatchObject({ status: 'found', roots: 2 })
    expect(rateOf(below)).toBeLessThan(0)
    expect(rateOf(above)).toBeGreaterThan(0)
    for (const answer of [below, above]) {
      expect(isNearRoot((one) => balance(one, nper, pmt, pv, fv, type), rateOf(answer))).toBe(true)
    }
  })

  it.each<[string, Parameters<typeof rate>, string]>([
    // numpy-financial issue 126, where the answer is −1.896
    ['all is received', [12, 400, 10_000, 5000], 'no-sign-change'],
    ['all is received, and nothing at the end', [12, 400, 10_000], 'no-sign-change'],
    ['all is paid, and nothing at the end', [12, -400, -10_000], 'no-sign-change'],
    ['nothing moves', [12, 0, 0], 'no-sign-change'],
    ['all is paid back at once', [1, -1000, 1000, 0, 1], 'no-sign-change'],
    // 5 is what remains, and at no rate nothing
    ['all but the final amount is paid back at once', [1, -1000, 1000, 5, 1], 'no-root'],
    // 1000 and 1500 received, and 10 paid ten times: no rate makes so little worth so much
    ['too little is paid', [10, -10, 1000, 1500], 'no-root'],
    ['all but nothing comes back', [1, 0, -1e150, 1e-150], 'out-of-range'],
    ['more comes back than a number holds', [0.01, 0, -1, 1e300], 'out-of-range'],
  ])('has no answer where %s, and says why', (_, args, reason) => {
    expect(rate(...args)).toMatchObject({ status: 'none', reason })
  })

  // What the search gains a digit at a time would take forty steps and more.
  it.each<[string, Loan, number]>([
    ['a loan', [48, -200, 8000, 0, 0], 1],
    ['a loan paid at the beginning', [48, -200, 8000, 0, 1], 1],
    ['a loan that is not paid back', [48, -150, 8000, 0, 0], 1],
    ['a house', [360, -600, 100_000, 0, 0], 1],
    ['a dear loan', [12, -300, 1000, 0, 0], 1],
    ['a balloon', [36, -200, 8000, -3000, 0], 1],
    ['savings', [36, -200, 0, 8000, 0], 1],
    ['half a period', [0.5, -1100, 1000, 0, 0], 1],
    ['a doubling and more', [2, -2, 1, 0, 0], 1],
    ['a hundred thousand payments', [100_000, -1, 50_000, 0, 0], 1],
    ['two rates, one below zero', [10, -300, 1000, 1500, 0], 2],
    ['two rates, one below zero, with powers that no number holds', [1000, -10, 2000, 3000, 0], 2],
    ['two rates above zero', [20, 250, -1000, -4050, 0], 2],
    ['two rates above zero, paid at the beginning', [20, 250, -1000, -4050, 1], 2],
    ['two rates below zero', [20, 250, -4050, -1000, 0], 2],
  ])('takes few steps for %s', (_, [nper, pmt, pv, fv, type], roots) => {
    const answer = rate(nper, pmt, pv, fv, type)
    expect(answer).toMatchObject({ status: 'found', roots })
    expect(answer.status === 'found' && answer.iterations).toBeLessThanOrEqual(22)
    expect(isNearRoot((one) => balance(one, nper, pmt, pv, fv, type), rateOf(answer))).toBe(true)
  })

  it.each([3, 1 / 2, 1 / 16, -1 / 16, -1 / 4, -3 / 4])('tells %s from a rate beside it', (given) => {
    const other = given + Math.sign(given) * 2 ** -8
    // (q − 1 − given)(q − 1 − other) = q² − sum·q + product, all of which numbers hold
    const sum = 2 + given + other
    const product = (1 + given) * (1 + other)
    const answer = rate(2, sum, -1, -product - sum)
    expect(answer).toMatchObject({ status: 'found', roots: 2 })
    expect(answer.status === 'found' && answer.iterations).toBeLessThanOrEqual(22)
    expect(Math.abs(rateOf(answer) / given - 1)).toBeLessThanOrEqual(1e-12)
  })

  // Every input is one that numbers hold, so that the rates are exactly these two.
  it.each([
    ['of 1/1024', [0.5, 0.5 + 2 ** -10]],
    ['of 1/16384', [0.5, 0.5 + 2 ** -14]],
    ['of 1/65536', [0.5, 0.5 + 2 ** -16]],
    ['of 1/1024 below zero', [-0.25 - 2 ** -10, -0.25]],
    ['of 1/16384 beside zero', [2 ** -14, 2 ** -13]],
  ] as const)('tells two rates that lie a difference %s apart to the last digit', (_, given) => {
    const [low, high] = given
    const sum = 2 + low + high
    const product = (1 + low) * (1 + high)
    const nearest = Math.abs(low) < Math.abs(high) ? low : high
    const answer = rate(2, sum, -1, -product - sum)
    expect(answer).toMatchObject({ status: 'found', roots: 2 })
    expect(Math.abs(rateOf(answer) - nearest)).toBeLessThanOrEqual(1e-15)
  })

  it.each([
    ['almost too large', 2 ** 1000],
    ['almost too small', 2 ** -1060],
  ])('does not change with amounts that are %s for numbers', (_, times) => {
    // A power of two rounds nothing.
    expect(rate(12, -100 * times, 1000 * times)).toEqual(rate(12, -100, 1000))
    expect(rate(12, -100 * times, 1000 * times, 50 * times)).toEqual(rate(12, -100, 1000, 50))
  })
})
