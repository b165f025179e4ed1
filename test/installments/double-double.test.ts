import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { add, exactProduct, exactSum, exponential, multiply } from '../../src/installments/double-double'
import { exactly } from './by-decimal'

const Exact = Decimal.clone({ precision: 80 })
const whole = ({ high, low }: { readonly high: number; readonly low: number }): Decimal =>
  exactly(high).plus(exactly(low))

describe('numbers of 31 digits', () => {
  it.each([
    [0.1, 0.2],
    [1e16, 1],
    [-1, 1e-20],
    [1 / 3, -1 / 3],
  ])('the sum and the product of %s and %s lose nothing', (left, right) => {
    expect(whole(exactSum(left, right)).eq(exactly(left).plus(exactly(right)))).toBe(true)
    expect(whole(exactProduct(left, right)).eq(exactly(left).times(exactly(right)))).toBe(true)
  })

  it('sums and products of such numbers keep their digits', () => {
    const third = { high: 1 / 3, low: 2 ** -54 / 3 }
    const tenth = { high: 0.1, low: -(2 ** -58) }
    const [one, other] = [whole(third), whole(tenth)]
    expect(whole(add(third, tenth)).div(one.plus(other)).minus(1).abs().lt('1e-30')).toBe(true)
    expect(whole(multiply(third, tenth)).div(one.times(other)).minus(1).abs().lt('1e-30')).toBe(true)
  })

  it.each([0, -1e-12, -0.3, 0.7, -1, -37, -300, -599, 5])(
    'the exponential of %s is right to 29 digits',
    (power) => {
      const truth = new Exact(exactly(power)).exp()
      expect(
        whole(exponential({ high: power, low: 0 }))
          .div(truth)
          .minus(1)
          .abs()
          .lt('1e-29'),
      ).toBe(true)
    },
  )
})
