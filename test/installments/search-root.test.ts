import { describe, expect, it } from 'vitest'
import { chooseRate } from '../../src/installments/rate-of-return'
import { MOST_ITERATIONS, NOISE, rootsBetween, searchRoot } from '../../src/installments/search-root'

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

describe('searchRoot asks', () => {
  /** The points asked for, two at most. */
  function asked(low: number, high: number, start: number, value: number, slope: number): readonly number[] {
    const points: number[] = []
    searchRoot(
      (g) => {
        points.push(g)
        return points.length === 1 ? { value, slope } : { value: 0, slope: 1 }
      },
      ...[low, high, -1, start, 0],
    )
    return points
  }

  it.each<[string, number, number]>([
    ['at the start', 0.25, 0.25],
    ['in the middle for a start at the lower end', 0, 0.5],
    ['in the middle for a start at the upper end', 1, 0.5],
    ['in the middle for a start below', -1, 0.5],
    ['in the middle for a start above', 2, 0.5],
    ['in the middle without a start', Number.NaN, 0.5],
  ])('first %s', (_, start, first) => expect(asked(0, 1, start, -1, 1)[0]).toBe(first))

  it.each<[string, number, number, number, number]>([
    ['where Newton leads', 0.5, -0.25, 1, 0.75],
    ['in the middle of what is left where Newton leads to the lower end', 0.5, 0.5, 1, 0.25],
    ['in the middle of what is left where Newton leads to the upper end', 0.5, -0.5, 1, 0.75],
    ['where a step leads that is half of the whole', 0.25, -0.5, 1, 0.75],
    ['in the middle of what is left for a longer step', 0.25, -0.55, 1, 0.625],
    ['in the middle of what is left where there is no slope', 0.5, -1, Number.NaN, 0.75],
  ])('then %s', (_, start, value, slope, second) =>
    expect(asked(0, 1, start, value, slope)[1]).toBeCloseTo(second, 14),
  )

  it('no more where the balance is as near to zero as wanted', () => {
    const level = () => ({ value: 0.25, slope: 1 })
    expect(searchRoot(level, 0, 1, -1, 0.5, 0.25)).toEqual({ g: 0.5, slope: 1, iterations: 1 })
  })

  it('no more where the step left is the last digit', () => {
    const steep = () => ({ value: 2 ** -53, slope: 1 })
    expect(searchRoot(steep, 0, 2, -1, 1, 0)).toEqual({ g: 1, slope: 1, iterations: 1 })
  })

  it('on the other side of zero too', () => {
    const straight = (g: number) => ({ value: g + 0.5, slope: 1 })
    expect(searchRoot(straight, -1, 1, -1, 0.5, 0)).toEqual({ g: -0.5, slope: 1, iterations: 2 })
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

  it.each<[string, number, number, number, number]>([
    ['a point at which the balance is as near to zero as rounding tells is a root', 8 * NOISE, 0, 1, 1],
    ['a point at which it is a little further away is none', 9 * NOISE, 0, 1, 0],
    // Two points beside each other are one root where the balance is level. Where it crosses zero at both in one
    // direction, it must have come back between them.
    ['a slope of a ten-millionth of the greatest is level', 0, 1e-7 * 100, 100, 1],
    ['a slope a little above it is none', 0, 1.1e-7 * 100, 100, 3],
    ['a falling slope a little above it is none', 0, -1.1e-7 * 100, 100, 3],
  ])('%s', (_, value, slope, span, roots) => {
    expect(rootsBetween(() => ({ value, slope }), [0, 1], span)).toHaveLength(roots)
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

  it.each<[string, readonly number[], number | undefined, number]>([
    ['the nearer of two below for a guess below', [-0.5, -0.2], -0.1, -0.2],
    ['the nearer of two above for a guess above', [0.2, 0.5], 0.4, 0.2],
    ['one below, not zero, for a guess below', [-0.5, 0], -0.1, -0.5],
    ['zero for a guess above', [0, 0.5], 0.1, 0],
    ['the one above for a guess of zero, though another is nearer', [-0.1, 0.5], 0, 0.5],
    ['the nearest to zero on either side without a guess', [-0.1, 0.5], undefined, -0.1],
    ['the positive of two as near, in whichever order', [0.1, -0.1], undefined, 0.1],
    ['the nearer of two that differ by more than rounding', [-0.1, 0.1 + 1e-12], undefined, -0.1],
  ])('takes %s', (_, rates, guess, chosen) => {
    const answer = chooseRate(rates.map(rootAt), 1, guess)
    expect(answer).toMatchObject({ status: 'found', roots: rates.length })
    expect(answer.status === 'found' && answer.rate).toBeCloseTo(chosen, 13)
  })

  it('compounds by the number of periods, and shows no negative zero', () => {
    const answer = chooseRate([{ g: Math.log1p(0.5), slope: 1, iterations: 7 }], 2, undefined)
    expect(answer).toMatchObject({ roots: 1, iterations: 7 })
    expect(answer.status === 'found' && answer.rate).toBeCloseTo(1.25, 14)
    expect(chooseRate([{ g: -0, slope: 1, iterations: 1 }], 1, undefined)).toEqual({
      status: 'found',
      rate: 0,
      roots: 1,
      iterations: 1,
    })
  })

  it('says why there is none, in both languages', () => {
    const none = [null, [], [{ g: 800, slope: 1, iterations: 1 }]].map((roots) =>
      chooseRate(roots, 1, undefined),
    )
    expect(none).toMatchInlineSnapshot(`
      [
        {
          "reason": "no-sign-change",
          "sentence": {
            "en": "All that is paid goes one way, so that no rate can make it come to zero.",
            "zh-CN": "所有款项方向相同，没有任何利率能使其现值为零。",
          },
          "status": "none",
        },
        {
          "reason": "no-root",
          "sentence": {
            "en": "What is paid in and what is paid out come to the same at no rate.",
            "zh-CN": "没有任何利率能使流入与流出的现值相等。",
          },
          "status": "none",
        },
        {
          "reason": "out-of-range",
          "sentence": {
            "en": "The rate that makes both sides equal is too large for a number, or too near to -100 %.",
            "zh-CN": "使两边相等的利率过大，或过于接近 -100%，无法用数字表示。",
          },
          "status": "none",
        },
      ]
    `)
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
