import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RoundingMode, roundingModes, roundQuotient, timesRatio } from '../../src/foundations'

const modes = fc.constantFrom<RoundingMode>(...roundingModes)

describe('a ratio of very many amounts', () => {
  it.each<[string, number, number | bigint]>([
    ['a third of 10, to the nearest unit', 10, 3],
    ['a third of 11, to the nearest unit', 11, 4],
    // 2^53 ÷ 3, whose double no number holds.
    ['a third of 9007199254740991', 9_007_199_254_740_991, 3_002_399_751_580_330],
  ])('%s', (_, amount, third) => {
    expect(timesRatio({ numerator: 1n, denominator: 3n }, { mode: 'half-up', step: 1 })(amount)).toBe(third)
  })

  // 3 × 2^52 ÷ (5 × 2^30) is 2516582.4 steps, of which the product is above 2^53.
  it('is no number where that would not be exact, whatever the step', () => {
    const thrice = timesRatio({ numerator: 3n, denominator: 1n }, { mode: 'half-up', step: 5 * 2 ** 30 })
    expect(thrice(2 ** 52)).toBe(2_516_582n * 5n * 2n ** 30n)
  })

  // By the definition of each mode. 2^51 + 1 of 2^20ths is 2^31 and a 2^20th, which floating point holds apart from 2^31 only just.
  it.each<[string, bigint, number, RoundingMode, number]>([
    ['a half of 2^41 + 1, up from the middle', 2n, 2 ** 41 + 1, 'half-up', 2 ** 40 + 1],
    ['a half of 2^41 + 1, down from the middle', 2n, 2 ** 41 + 1, 'half-down', 2 ** 40],
    ['a half of 2^41 + 1, to the even one', 2n, 2 ** 41 + 1, 'half-even', 2 ** 40],
    ['a half of 2^41 + 3, to the even one', 2n, 2 ** 41 + 3, 'half-even', 2 ** 40 + 2],
    ['a half of 2^41, which is whole, up', 2n, 2 ** 41, 'up', 2 ** 40],
    ['a half of 2^41, which is whole, down', 2n, 2 ** 41, 'down', 2 ** 40],
    ['a 2^20th of what is one above whole, up', 2n ** 20n, 2 ** 51 + 1, 'up', 2 ** 31 + 1],
    ['a 2^20th of what is one above whole, down', 2n ** 20n, 2 ** 51 + 1, 'down', 2 ** 31],
    ['a 2^20th of what is one below whole, up', 2n ** 20n, 2 ** 51 - 1, 'up', 2 ** 31],
    ['a 2^20th of what is one below whole, down', 2n ** 20n, 2 ** 51 - 1, 'down', 2 ** 31 - 1],
    ['nothing, up', 3n, 0, 'up', 0],
    ['the least above nothing, up', 2n ** 100n, 1, 'up', 1],
    ['the least above nothing, to the nearest', 2n ** 100n, 1, 'half-up', 0],
    ['the least above nothing, down', 2n ** 100n, 1, 'down', 0],
  ])('%s', (_, denominator, amount, mode, rounded) => {
    expect(timesRatio({ numerator: 1n, denominator }, { mode, step: 1 })(amount)).toBe(rounded)
  })

  // By `roundQuotient` alone, which works in whole numbers throughout.
  it('is rounded as its exact value is, near ties and whole steps too', () => {
    const ratios = fc.record({
      numerator: fc.bigInt({ min: 0n, max: 10n ** 20n }),
      denominator: fc.bigInt({ min: 1n, max: 10n ** 20n }),
    })
    const steps = fc.oneof(
      fc.constantFrom<number | bigint>(1, 10, 100, 2 ** 24, 2 ** 40, 10n ** 20n),
      fc.integer({ min: 1, max: 1000 }),
    )
    const amounts = fc.oneof(
      fc.maxSafeNat(),
      fc.nat({ max: 10_000_000 }),
      fc.bigInt({ min: 2n ** 53n, max: 10n ** 25n }),
    )
    fc.assert(
      fc.property(ratios, modes, steps, amounts, (ratio, mode, step, amount) => {
        const product = BigInt(amount) * ratio.numerator
        expect(timesRatio(ratio, { mode, step })(amount)).toBe(
          roundQuotient(product, ratio.denominator, { mode, step }),
        )
      }),
      { numRuns: 3000, seed: 71 },
    )
  })

  it('goes by the mode on a tie, just below it and just above', () => {
    fc.assert(
      fc.property(modes, fc.integer({ min: 0, max: 1e6 }), fc.constantFrom(-1, 0, 1), (mode, whole, off) => {
        // (2 × whole + 1) ÷ 2, and a billionth beside it.
        const amount = (2 * whole + 1) * 1_000_000_000 + off
        const ratio = { numerator: 1n, denominator: 2_000_000_000n }
        expect(timesRatio(ratio, { mode, step: 1 })(amount)).toBe(
          roundQuotient(BigInt(amount), ratio.denominator, { mode, step: 1 }),
        )
      }),
      { numRuns: 1000, seed: 72 },
    )
  })
})
