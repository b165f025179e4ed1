import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_EVALUATIONS, type SolvedRate, solveRate } from '../../src/installments/solve-rate'

/** Solves, counting how often the difference is asked for, and that no answer is other than a number. */
function solveCounted(difference: (rate: number) => number): {
  readonly solved: SolvedRate
  readonly asked: number
} {
  let asked = 0
  const solved = solveRate((rate) => {
    asked++
    expect(Number.isFinite(rate)).toBe(true)
    return difference(rate)
  })
  return { solved, asked }
}

/** How often solveRate asks until the root lies behind: at zero, by doublings to a million, by doublings and halvings to −1. */
function askedOutward(root: number): number {
  if (root === 0) return 1
  const doublings = (size: number) => 1 + Math.max(0, Math.ceil(Math.log2(size) + 20))
  if (root > 0) return 1 + doublings(root)
  const all = 1 + doublings(2 ** 20)
  return root >= -0.5 ? all + doublings(-root) : all + 20 + Math.ceil(-Math.log2(1 + root) - 1)
}

describe('solveRate', () => {
  // By algebra: the rate at which each difference is zero.
  it.each<[string, (rate: number) => number, number]>([
    ['nothing to earn', () => 0, 0],
    ['a tenth in a period', (rate) => 110 / (1 + rate) - 100, 0.1],
    ['a root so small that it lies within the first step', (rate) => 1e-9 - rate, 1e-9],
    ['a root on a step', (rate) => 2 ** -19 - rate, 2 ** -19],
    ['a root of a million', (rate) => 1_000_000 - rate, 1_000_000],
    ['a loss of a tenth', (rate) => 90 / (1 + rate) - 100, -0.1],
    ['a loss of half, on a step', (rate) => 50 / (1 + rate) - 100, -0.5],
    ['a loss of all but a millionth', (rate) => 1e-6 / (1 + rate) - 1, 1e-6 - 1],
    ['the lesser of two positive roots', (rate) => (rate - 0.1) * (rate - 3), 0.1],
    ['a positive root before a nearer negative one', (rate) => (rate - 0.5) * (rate + 0.1), 0.5],
    ['the nearest negative root, where none is positive', (rate) => (rate + 0.2) * (rate + 0.9), -0.2],
  ])('%s', (_, difference, root) => {
    const { solved, asked } = solveCounted(difference)
    expect(solved).toMatchObject({ found: true })
    if (solved.found) expect(Math.abs(solved.rate - root)).toBeLessThanOrEqual(1e-15 * Math.max(1, root))
    // What only halves would ask fifty times.
    expect(asked - askedOutward(root)).toBeLessThanOrEqual(20)
  })

  it('looks by doublings to a million, then by doublings to −1/2 and by halvings from there', () => {
    const rates: number[] = []
    solveRate((rate) => {
      rates.push(rate)
      return 1
    })
    const from = (first: number, last: number) =>
      Array.from({ length: Math.abs(last - first) + 1 }, (_, index) =>
        first < last ? first + index : first - index,
      )
    expect(rates).toEqual([
      0,
      ...from(-20, 20).map((power) => 2 ** power),
      ...from(-20, -1).map((power) => -(2 ** power)),
      ...from(-2, -30).map((power) => 2 ** power - 1),
    ])
  })

  it.each<[string, number, number]>([
    // Each between the quarter and the half: the first look is at their middle, the second where Ridders’ formula puts a straight line's root
    ['the middle of two steps', 0.375, 1],
    ['a root of a straight line', 0.4375, 2],
  ])('asks no more once it meets %s', (_, root, looks) => {
    const { solved, asked } = solveCounted((rate) => root - rate)
    expect(solved).toEqual({ found: true, rate: root })
    expect(asked).toBe(askedOutward(root) + looks)
  })

  it('stops after fifty refinements, between what lies on either side', () => {
    let low = 0
    let high = Number.POSITIVE_INFINITY
    const { solved, asked } = solveCounted((rate) => {
      if (rate > 0) high = Math.min(high, rate)
      else low = Math.max(low, rate)
      return rate > 0 ? -1 : 1
    })
    expect(asked).toBe(2 + 2 * 50)
    expect(solved.found && solved.rate > low && solved.rate < high).toBe(true)
  })

  it.each<[string, (rate: number) => number, SolvedRate]>([
    ['above zero at every rate', () => 1, { found: false, reason: 'always-above' }],
    ['below zero at every rate', () => -1, { found: false, reason: 'always-below' }],
    [
      'not a number far from zero',
      (rate) => (Math.abs(rate) > 0.5 ? Number.NaN : 1),
      { found: false, reason: 'always-above' },
    ],
  ])('says why there is none: %s', (_, difference, expected) => {
    const { solved, asked } = solveCounted(difference)
    expect(solved).toEqual(expected)
    expect(asked).toBeLessThanOrEqual(MOST_EVALUATIONS)
  })

  it.each<[string, number, number, boolean]>([
    ['above it', 5, -1, true],
    ['below it', 1, -5, false],
  ])('of a jump takes the side that is nearer to nothing, %s', (_, before, after, isAbove) => {
    for (const jump of [0.3, 0.7, 30_000]) {
      const { solved } = solveCounted((rate) => (rate < jump ? before : after))
      expect(solved.found && solved.rate >= jump).toBe(isAbove)
      expect(solved.found && Math.abs(solved.rate / jump - 1)).toBeLessThanOrEqual(1e-15)
    }
  })

  it('meets a jump, and a difference that overflows on one side', () => {
    const { solved } = solveCounted((rate) => (rate < 0.3 ? Number.POSITIVE_INFINITY : -1))
    expect(solved.found && Math.abs(solved.rate - 0.3) < 1e-15).toBe(true)
  })

  it('never asks more often than it says, whatever the curve', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-7, max: 1e5, noNaN: true }),
        fc.integer({ min: 1, max: 9 }),
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        (root, power, scale) => {
          const odd = 2 * power - 1
          const { solved, asked } = solveCounted((rate) => scale * (root - rate) ** odd)
          expect(asked).toBeLessThanOrEqual(MOST_EVALUATIONS)
          expect(solved.found && Math.abs(solved.rate - root) <= 1e-3 * root).toBe(true)
        },
      ),
      { seed: 91, numRuns: 300, endOnFailure: true },
    )
  })
})
