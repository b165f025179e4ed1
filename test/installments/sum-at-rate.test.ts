import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { balanceOf, exactNewtonStep, newtonStep, sumAt } from '../../src/installments/sum-at-rate'
import { exactly } from './by-decimal'

const Exact = Decimal.clone({ precision: 60 })

describe('the sum of 110 a period after −100', () => {
  const first = [0, 3, 1_000_000] as const

  it.each(first)('is told from the time of the first flow, %s, above zero', (time) => {
    // −100 + 110 e^−g, and its derivatives −110 e^−g and 110 e^−g
    for (const g of [0.01, 0.5]) {
      const left = 110 * Math.exp(-g)
      const sum = { amounts: [-100, 110], times: [time, time + 1] }
      const at = sumAt(sum, g)
      expect(at.value).toBeCloseTo(left - 100, 12)
      expect(at.slope).toBeCloseTo(-left, 12)
      expect(at.curvature).toBeCloseTo(left, 12)
      expect(newtonStep(sum, g)).toBeCloseTo((left - 100) / -left, 13)
      expect(exactNewtonStep(sum, g)).toBeCloseTo((left - 100) / -left, 13)
      expect(balanceOf(sum, g).value).toBeCloseTo(Math.log(1.1) - g, 13)
      expect(balanceOf(sum, g).slope).toBeCloseTo(-1, 9)
    }
  })

  it.each(first)('is told from the time of the last flow, a period after %s, below zero', (time) => {
    // −100 e^g + 110, and its derivatives
    const g = -0.5
    const left = 100 * Math.exp(g)
    const sum = { amounts: [-100, 110], times: [time, time + 1] }
    const at = sumAt(sum, g)
    expect(at.value).toBeCloseTo(110 - left, 12)
    expect(at.slope).toBeCloseTo(-left, 12)
    expect(at.curvature).toBeCloseTo(-left, 12)
    expect(exactNewtonStep(sum, g)).toBeCloseTo((110 - left) / -left, 13)
    expect(balanceOf(sum, g).value).toBeCloseTo(Math.log(1.1) - g, 13)
  })
})

describe('sumAt', () => {
  it('holds powers that no number holds from either end', () => {
    expect(sumAt({ amounts: [-100, 50], times: [0, 1000] }, -1).value).toBe(50)
    expect(sumAt({ amounts: [-100, 50], times: [0, 1000] }, 1).value).toBe(-100)
    expect(exactNewtonStep({ amounts: [-100, 1, 50], times: [0, 999, 1000] }, -1)).toBeCloseTo(
      // (50 + e^−1) ÷ e^−1
      50 * Math.E + 1,
      9,
    )
  })

  it('keeps the digits of a tiny rate, whenever the first flow falls', () => {
    const amounts = [-100, 100.0001]
    const g = 0.9e-6
    const truth = new Exact(exactly(-g)).exp().times(exactly(100.0001)).minus(100)
    for (const first of [0, 1_000_000]) {
      const { value } = sumAt({ amounts, times: [first, first + 1] }, g)
      expect(truth.div(exactly(value)).minus(1).abs().lt('1e-9')).toBe(true)
    }
  })
})

describe('newtonStep', () => {
  it('keeps what rounding takes from the sum', () => {
    // 2^53 + 1 is no number; the last flow is too small to be seen. The sum is 1, its slope −2^−60 ÷ e.
    const sum = { amounts: [2 ** 53, 1, -(2 ** 53), 2 ** -60], times: [0, 0, 0, 1] }
    expect(newtonStep(sum, 1) / (-Math.E * 2 ** 60)).toBeCloseTo(1, 12)
  })

  it('keeps the digits of a tiny rate', () => {
    // 100.0001 ÷ e^g = 100 at g = ln(1.000001)
    const step = newtonStep({ amounts: [-100, 100.0001], times: [7, 8] }, 0.99999e-6)
    expect((0.99999e-6 - step) / Math.log1p(1e-6)).toBeCloseTo(1, 9)
  })
})
