import { describe, expect, it } from 'vitest'
import { discountedSum } from '../../src/installments/discounted-sum'
import { separateRoots } from '../../src/installments/separate-roots'
import { flowsWithRates } from './flows-with-rates'

describe('separateRoots', () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ['one', [0.5], [1]],
    ['two above zero', [0.5, 1], [1]],
    ['two above zero, where the first amounts cancel', [0.5, 1], [1, 2.5]],
    ['two above zero, with amounts of one sign beside each other', [0.5, 1], [1, 1, 1, 1]],
    ['two above zero, where the first four amounts cancel', [3, 0.5], [3, 3, 2]],
    ['three below zero', [-0.75, -0.5, -0.25], [1]],
    ['five around zero', [-0.75, -0.25, 0.5, 2, 5], [1]],
    ['four below and four above', [-0.875, -0.75, -0.5, -0.25, 1, 3, 7, 15], [1]],
    ['zero and others', [-0.5, 0, 0.5], [1]],
    ['those beside roots that are not real', [0.25, 0.5], [1, -2, 3, -2, 1]],
  ])('separates %s', (_, rates, start) => {
    const amounts = flowsWithRates(rates, start)
    const sum = discountedSum(
      amounts,
      amounts.map((_, index) => index),
    )
    const points = separateRoots(sum)
    expect(points).toEqual([...new Set(points)].sort((one, other) => one - other))
    const roots = rates.map((rate) => Math.log1p(rate))
    expect(roots.every((root) => root > (points[0] ?? 0) && root < (points.at(-1) ?? 0))).toBe(true)
    points.slice(1).forEach((high, index) => {
      const low = points[index] ?? 0
      expect(roots.filter((root) => root > low && root < high).length).toBeLessThanOrEqual(1)
    })
  })

  it('does not depend on when the first flow falls', () => {
    const amounts = flowsWithRates([-0.75, -0.5, 0.5, 1, 3])
    const from = (first: number) =>
      separateRoots(
        discountedSum(
          amounts,
          amounts.map((_, index) => first + index),
        ),
      )
    expect(from(7)).toEqual(from(0))
    expect(from(-7)).toEqual(from(0))
  })
})
