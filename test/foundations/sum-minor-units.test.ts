import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MinorUnits, sumMinorUnits } from '../../src/foundations'

const most = Number.MAX_SAFE_INTEGER

describe('the sum of amounts in minor units', () => {
  it.each<[string, readonly MinorUnits[], MinorUnits]>([
    ['of none', [], 0],
    ['of one', [5], 5],
    ['of credits too', [5, -7], -2],
    ['up to the largest number that is exact', [most - 1, 1], most],
    ['above it', [most, 1], 9_007_199_254_740_992n],
    ['that is above it on the way alone', [most, most, -most], most],
    // In numbers alone 2^53 − 1 + 2 is 2^53, and less 2^53 − 1 it is 1.
    ['that numbers would lose a cent of', [most, 2, -most], 2],
    ['of an amount that no number holds', [1, 2n ** 60n, 2], 2n ** 60n + 3n],
    ['of two such, which together are small', [2n ** 60n, 7 - 2 ** 40, -(2n ** 60n)], 7 - 2 ** 40],
  ])('%s', (_, amounts, sum) => expect(sumMinorUnits(amounts)).toBe(sum))

  it('is that of whole numbers, over random amounts', () => {
    const units = fc.oneof(
      fc.integer(),
      fc.maxSafeInteger(),
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    )
    const small = fc.array(fc.integer(), { maxLength: 300 })
    fc.assert(
      fc.property(fc.oneof(small, fc.array(units, { maxLength: 20 })), (amounts) => {
        const sum = amounts.reduce((all: bigint, one) => all + BigInt(one), 0n)
        expect(BigInt(sumMinorUnits(amounts))).toBe(sum)
      }),
      { seed: 73, numRuns: 500 },
    )
  })
})
