import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareShares, percentOf, usedShare } from '../../src/portfolio/used-share'

it.each<
  [string, readonly [number | bigint, number | bigint], readonly [number | bigint, number | bigint], number]
>([
  ['a third is less than a half', [1, 3], [1, 2], -1],
  ['two sixths are a third', [2, 6], [1, 3], 0],
  ['nothing of anything', [0, 3], [0, 7], 0],
  ['all of a limit of zero is as full as can be', [0, 0], [5, 5], 0],
  // The two quotients are the same number, and differ past its last digit.
  [
    'what no floating-point number tells apart',
    [9007199254740989, 9007199254740991],
    [9007199254740988, 9007199254740990],
    1,
  ],
  ['past 2^53', [9007199254740993n, 18014398509481986n], [1, 2], 0],
  ['just above, past 2^53', [9007199254740994n, 18014398509481986n], [1, 2], 1],
])('compares shares: %s', (_, left, right, order) => {
  expect(compareShares(usedShare(...left), usedShare(...right))).toBe(order)
  expect(compareShares(usedShare(...right), usedShare(...left))).toBe(order === 0 ? 0 : -order)
})

it('compares as whole numbers do', () => {
  const side = fc.maxSafeInteger().filter((units) => units > 0)
  const near = fc.tuple(side, side, fc.integer({ min: -2, max: 2 }), fc.integer({ min: -2, max: 2 }))
  fc.assert(
    fc.property(near, ([used, most, moreUsed, moreMost]) => {
      const [other, otherMost] = [Math.max(1, used + moreUsed), Math.max(1, most + moreMost)]
      fc.pre(Number.isSafeInteger(other) && Number.isSafeInteger(otherMost))
      const difference = BigInt(used) * BigInt(otherMost) - BigInt(other) * BigInt(most)
      expect(compareShares(usedShare(used, most), usedShare(other, otherMost))).toBe(
        difference > 0n ? 1 : difference < 0n ? -1 : 0,
      )
    }),
    { seed: 211, endOnFailure: true, numRuns: 2_000 },
  )
})

it.each<[number | bigint, number | bigint, number | null]>([
  [0, 150, 0],
  [37.5, 150, 25],
  [1, 3, 33.333333333333336],
  [5, 0, null],
  [9007199254740993n, 9007199254740993n, 100],
  [9007199254740991, 9007199254740991, 100],
])('%s of %s is %s percent', (used, most, percent) => {
  expect(percentOf(used, most)).toBe(percent)
})
