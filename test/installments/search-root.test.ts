import { describe, expect, it } from 'vitest'
import { chooseRate } from '../../src/installments/rate-of-return'
import { MOST_ITERATIONS, rootsBetween, searchRoot } from '../../src/installments/search-root'

describe('searchRoot', () => {
  it('halves where Newton would leave the bracket or crawl', () => {
    // A step at 0.3 of a height of 1: its slope says nothing.
    const step = (g: number) => ({ value: g < 0.3 ? -1 : 1, slope: 0 })
    const root = searchRoot(step, 0, 1, -1, 0.9, 0)
    expect(root.g).toBeCloseTo(0.3, 14)
    expect(root.iterations).toBeLessThanOrEqual(60)
  })

  it('stops after two hundred steps, even between bounds that no halving brings together', () => {
    const root = searchRoot((g) => ({ value: g - 1e-300, slope: Number.NaN }), 0, 1e300, -1, 1, 0)
    expect(root.iterations).toBe(MOST_ITERATIONS)
    expect(MOST_ITERATIONS).toBe(200)
  })

  it('needs a single step where the balance is straight', () => {
    expect(searchRoot((g) => ({ value: 2 * g - 1, slope: 2 }), 0, 1, -1, 0.9, 1e-15)).toMatchObject({
      g: 0.5,
      iterations: 2,
    })
  })
})

describe('rootsBetween', () => {
  const levelNear = (radius: number, slope: number) => (g: number) => ({
    value: Math.abs(g) <= radius ? 0 : Math.abs(g) - radius,
    slope: Math.abs(g) <= radius ? slope : Math.sign(g),
  })

  it('takes what is level around several points for one root', () => {
    expect(rootsBetween(levelNear(1, 0), [-2, -1, 0, 1, 2], 1)).toHaveLength(1)
  })

  it('finds two level stretches apart from each other', () => {
    const twice = (g: number) => levelNear(0.5, 0)(Math.abs(g) - 2)
    expect(rootsBetween(twice, [-4, -2, 0, 2, 4], 1)).toHaveLength(2)
  })

  it('finds the other root beside one at a point of its own', () => {
    // (g)(g − 1), whose turning point was not needed to tell them apart
    const roots = rootsBetween((g) => ({ value: g * (g - 1), slope: 2 * g - 1 }), [-3, 0, 4], 4)
    expect(roots.map(({ g }) => g)).toEqual([0, 1])
  })

  it('counts a level crossing once', () => {
    const cube = (g: number) => ({ value: g ** 3, slope: 3 * g * g })
    expect(rootsBetween(cube, [-1, 0, 1], 1).map(({ g }) => g)).toEqual([0])
  })
})

describe('chooseRate', () => {
  const rootAt = (rate: number) => ({ g: Math.log1p(rate), slope: 1, iterations: 1 })

  it.each<[string, number]>([
    ['by a digit that rounding made', 0.1 + 1e-14],
    ['by nothing', 0.1],
  ])('takes the positive of two that differ %s', (_, above) => {
    const answer = chooseRate([rootAt(-0.1), rootAt(above)], 1, undefined)
    expect(answer.status === 'found' && answer.rate).toBeCloseTo(0.1, 12)
  })

  it('takes the nearer of two that differ by more', () => {
    const answer = chooseRate([rootAt(-0.1), rootAt(0.1 + 1e-10)], 1, undefined)
    expect(answer.status === 'found' && answer.rate).toBeCloseTo(-0.1, 12)
  })

  it('takes what is in range, and counts what is not', () => {
    expect(chooseRate([{ g: 800, slope: 1, iterations: 1 }, rootAt(3)], 1, undefined)).toMatchObject({
      status: 'found',
      roots: 2,
    })
    expect(chooseRate([{ g: 800, slope: 1, iterations: 1 }], 1, undefined)).toMatchObject({
      status: 'none',
      reason: 'out-of-range',
    })
  })
})
