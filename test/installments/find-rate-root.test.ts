import { describe, expect, it } from 'vitest'
import { discountedSum } from '../../src/installments/discounted-sum'
import { polishRoot, rootsOf } from '../../src/installments/find-rate-root'
import { MOST_ITERATIONS } from '../../src/installments/search-root'

describe('polishRoot', () => {
  it.each<[string, number, number, readonly number[], number, number]>([
    ['stops after a step of less than a billionth', 1, 4, [1e-10], 1, 1 - 1e-10],
    ['takes another step where the first was longer', 1, 4, [1e-8, 1e-12], 2, 1 - 1e-8 - 1e-12],
    ['of a large root takes longer steps for short ones', 1000, 4, [1e-4, 1e-7], 2, 1000 - 1e-4 - 1e-7],
    ['of a root below zero too', -1000, 4, [1e-4, 1e-7], 2, -1000 - 1e-4 - 1e-7],
    ['takes three steps at most', 1, 4, [1e-7, 1e-7, 1e-7, 1e-7], 3, 1 - 3e-7],
    ['takes a step of a millionth', 1, 4, [1e-6 + 1e-10, 0], 2, 1 - 1e-6 - 1e-10],
    ['keeps what was found where a step is longer', 1, 4, [1.1e-6], 1, 1],
    ['keeps it where there is no slope to go by', 1, 4, [Number.NaN], 1, 1],
    ['stops at zero itself', 0, 4, [0], 1, 0],
    ['takes the last step that a search may take', 1, MOST_ITERATIONS - 1, [1e-7], 1, 1 - 1e-7],
    ['takes none beyond', 1, MOST_ITERATIONS, [], 0, 1],
  ])('%s', (_, g, iterations, steps, asked, polished) => {
    const left = [...steps]
    const root = polishRoot({ g, slope: 7, iterations }, () => {
      const step = left.shift()
      if (step === undefined) throw new Error('asked for a step too many')
      return step
    })
    expect(root.g).toBeCloseTo(polished, 14)
    expect(root).toMatchObject({ slope: 7, iterations: iterations + asked })
    expect(steps.length - left.length).toBe(asked)
  })
})

describe('rootsOf', () => {
  it.each<[string, readonly number[], readonly number[], number, number, number]>([
    // The logarithm of one amount over the other moves straight with g, by the time between them.
    ['two flows, which the first guess meets', [-100, 110], [0, 1], Math.log(1.1), -1, 2],
    // What is left of 100 is too little for the guess to be trusted: a look at the guess, and a polishing step
    ['a loss of nearly everything', [-100, 1], [0, 1], Math.log(0.01), -1, 3],
    [
      'a loss of nearly everything in no time',
      [-100, 1],
      [0, 2 ** -10],
      1024 * Math.log(0.01),
      -(2 ** -10),
      3,
    ],
  ])('%s', (_, amounts, times, g, slope, iterations) => {
    const [root, ...others] = rootsOf(discountedSum(amounts, times)) ?? []
    expect(others).toEqual([])
    expect((root?.g ?? 0) / g).toBeCloseTo(1, 14)
    expect(root?.slope).toBeCloseTo(slope, 14)
    expect(root?.iterations).toBe(iterations)
  })

  it('counts from the first flow on, wherever zero lies', () => {
    // −100 e^g + 10 + 150 e^−g is nothing at e^g = (10 + √(10² + 4 · 100 · 150)) ÷ 200.
    const [root] = rootsOf(discountedSum([-100, 10, 150], [-1, 0, 1])) ?? []
    expect(root?.g).toBeCloseTo(Math.log((10 + Math.sqrt(60_100)) / 200), 14)
  })

  it('tells how fast the balance moves at the root', () => {
    // With v = e^−g: 60 v + 60 v² is 100 at v = (√(1 + 20 ÷ 3) − 1) ÷ 2, and the mean time is (1 + 2 v) ÷ (1 + v).
    const v = (Math.sqrt(1 + 20 / 3) - 1) / 2
    const [root] = rootsOf(discountedSum([-100, 60, 60], [0, 1, 2])) ?? []
    expect(root?.g).toBeCloseTo(-Math.log(v), 14)
    expect(root?.slope).toBeCloseTo(-(1 + 2 * v) / (1 + v), 3)
  })

  it('finds none where all is of one sign', () => {
    expect(rootsOf(discountedSum([1, 2], [0, 1]))).toBeNull()
    expect(rootsOf(discountedSum([], []))).toBeNull()
  })
})
