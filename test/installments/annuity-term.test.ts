import { describe, expect, it } from 'vitest'
import { nper, pduration, rri } from '../../src/installments'
import { exactNper, isWithin } from './by-decimal'

describe('nper', () => {
  it.each<[string, number, number, number, number, 0 | 1]>([
    ['of payments that are received', 0.01, 100, 0, -10_000, 0],
    ['of a loan down to a balloon', 0.01, -100, 8000, -3000, 0],
    ['of the same, paid at the beginning', 0.01, -100, 8000, -3000, 1],
    ['in the past', 0.01, -100, -1000, 0, 0],
    // 100 − 0.5 × 200 is nothing: so near to it a logarithm of 1 + change would have lost its digits.
    ['far in the past, where payments all but keep what is left', 0.5, -100, 0, -(200 - 2 ** -30), 0],
    ['of a loan that the first payment all but repays', 0.01, -1e12, 1, 0, 0],
    ['at a rate below zero', -0.5, -100, 8000, -10, 1],
  ])('%s', (_, rate, pmt, pv, fv, type) =>
    expect(isWithin(nper(rate, pmt, pv, fv, type), exactNper(rate, pmt, pv, fv, type))).toBe(true),
  )

  it('of payments without interest is what is lent over what is paid', () => {
    expect(nper(0, -100, 1500, -300)).toBe(12)
    expect(nper(0, 100, 1500, -300, 1)).toBe(-12)
  })
})

describe('one amount over another', () => {
  it.each<[string, () => number, number]>([
    // √9 − 1, and 1 ÷ √9 − 1
    ['nine times as much', () => rri(2, 100, 900), 2],
    ['a ninth', () => rri(2, 900, 100), -2 / 3],
    ['twice as much', () => rri(1, 100, 200), 1],
    ['half', () => rri(1, 200, 100), -0.5],
    // 10^(400 ÷ 1000) − 1, which is to the fifth power 100, and its inverse
    ['more times as much than a number holds', () => (rri(1000, 1e-200, 1e200) + 1) ** 5 - 1, 99],
    ['less than a number holds', () => (rri(1000, 1e200, 1e-200) + 1) ** -5 - 1, 99],
    // 2^−40 ÷ 3, of which a quotient near 1 would keep four digits
    ['all but the same, above', () => rri(1, 3, 3 + 2 ** -40) * 2 ** 40, 1 / 3],
    ['all but the same, below', () => rri(1, 3, 3 - 2 ** -40) * 2 ** 40, -1 / 3],
    // 3^12 = 531441
    ['at 200 % a period', () => pduration(2, 1, 531_441), 12],
    ['backwards', () => pduration(2, 531_441, 1), -12],
    // log2 of 10^400
    ['beyond what a number holds', () => pduration(1, 1e-200, 1e200) / Math.log2(10), 400],
  ])('%s', (_, call, expected) => expect(call() / expected).toBeCloseTo(1, 13))
})
