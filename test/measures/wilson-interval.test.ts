import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalQuantile, wilsonInterval } from '../../src/measures'

describe('normalQuantile', () => {
  // Python 3, statistics.NormalDist().inv_cdf; the first two are in every table of the normal distribution.
  it.each<[string, number, number]>([
    ['the 95 % of a two-sided statement', 0.975, 1.9599639845400536],
    ['the 99 %', 0.995, 2.5758293035489],
    ['the middle', 0.5, 0],
    ['the upper tenth', 0.9, 1.2815515655446008],
    ['just within the middle part', 0.92, 1.4050715603096327],
    ['one in a thousand', 0.001, -3.090232306167813],
    ['far out', 1e-10, -6.361340902404056],
    ['farther than any confidence', 1e-300, -37.0470962993612],
  ])('%s', (_, probability, value) => expect(normalQuantile(probability)).toBeCloseTo(value, 12))

  it('is the same on both sides of the middle', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 20 - 1 }), (steps) => {
        const probability = steps / 2 ** 20
        expect(normalQuantile(probability)).toBeCloseTo(-normalQuantile(1 - probability), 12)
      }),
    )
  })

  it('rises with the probability', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_998 }), (steps) => {
        expect(normalQuantile((steps + 1) / 10_000)).toBeGreaterThan(normalQuantile(steps / 10_000))
      }),
    )
  })
})

describe('wilsonInterval', () => {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Stat. Med. 17 (1998), table I, method 3.
  it.each<[string, number, number, number, number]>([
    ['81 of 263', 81, 263, 0.2553, 0.3662],
    ['15 of 148', 15, 148, 0.0624, 0.1605],
    ['none of 20', 0, 20, 0, 0.1611],
    ['one of 29', 1, 29, 0.0061, 0.1718],
  ])('%s, at 95 %%', (_, part, whole, lower, upper) => {
    const interval = wilsonInterval(part, whole, 0.95)
    expect(interval.lower).toBeCloseTo(lower, 4)
    expect(interval.upper).toBeCloseTo(upper, 4)
  })

  // z of 1 − 2⁻⁵³, the nearest to certain that there is, is 8.2924 (tables of the normal distribution: 5.55e-17 in the tail).
  it('has its bounds at the confidence nearest to certain', () => {
    const { lower, upper } = wilsonInterval(50, 100, 0.9999999999999999)
    // 1/2 ± z √(1/400 + z²/40,000) / (1 + z²/100) with z = 8.2924
    expect(lower).toBeCloseTo(0.1808, 3)
    expect(upper).toBeCloseTo(0.8192, 3)
  })

  it('says nothing of what was never seen', () => {
    expect(wilsonInterval(0, 0, 0.95)).toEqual({ lower: 0, upper: 1 })
  })

  it('ends at none where none were seen, and at all where all were', () => {
    expect(wilsonInterval(0, 7, 0.95).lower).toBe(0)
    expect(wilsonInterval(7, 7, 0.95).upper).toBe(1)
  })

  it('holds the share, stays within 0 and 1, mirrors, and narrows with more of the same', () => {
    const seen = fc.nat({ max: 500 }).chain((whole) => fc.tuple(fc.nat({ max: whole }), fc.constant(whole)))
    fc.assert(
      fc.property(seen, fc.constantFrom(0.5, 0.9, 0.95, 0.99), ([part, whole], confidence) => {
        fc.pre(whole > 0)
        const { lower, upper } = wilsonInterval(part, whole, confidence)
        const mirrored = wilsonInterval(whole - part, whole, confidence)
        const more = wilsonInterval(part * 4, whole * 4, confidence)
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(upper).toBeLessThanOrEqual(1)
        expect(lower).toBeLessThanOrEqual(part / whole)
        expect(upper).toBeGreaterThanOrEqual(part / whole)
        expect(mirrored.lower).toBeCloseTo(1 - upper, 12)
        expect(more.upper - more.lower).toBeLessThan(upper - lower)
      }),
    )
  })
})
