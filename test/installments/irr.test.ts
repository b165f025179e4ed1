import { describe, expect, it } from 'vitest'
import { irr, mirr, npv, type RateOfReturn } from '../../src/installments'
import { errorOf } from '../support/error-of'
import { exactly, isNearRoot, isWithin, presentValue } from './by-decimal'
import { flowsWithRates } from './flows-with-rates'

const rateOf = (answer: RateOfReturn): number => {
  if (answer.status === 'none') throw new Error(answer.reason)
  return answer.rate
}
const timed = (amounts: readonly number[]) => amounts.map((amount, index) => [index, amount] as const)

describe('what the pages of Microsoft print', () => {
  const business = [-70_000, 12_000, 15_000, 18_000, 21_000, 26_000]
  const loan = [-120_000, 39_000, 30_000, 21_000, 37_000, 46_000]

  it.each<[string, () => number, number, string]>([
    // IRR function: −2.1 %, 8.7 %, and −44.4 % with a guess of −10 %
    ['IRR after four years', () => rateOf(irr(business.slice(0, 5))), 3, '-0.021'],
    ['IRR after five years', () => rateOf(irr(business)), 3, '0.087'],
    ['IRR after two years', () => rateOf(irr(business.slice(0, 3), { guess: -0.1 })), 3, '-0.444'],
    // NPV function: 1,188.44, 1,922.06 and −3,749.47
    ['NPV of four flows', () => npv(0.1, [-10_000, 3000, 4200, 6800]), 2, '1188.44'],
    ['NPV of a shop', () => npv(0.08, [8000, 9200, 10_000, 12_000, 14_500]) - 40_000, 2, '1922.06'],
    ['NPV with a loss', () => npv(0.08, [8000, 9200, 10_000, 12_000, 14_500, -9000]) - 40_000, 2, '-3749.47'],
    // MIRR function: 13 %, −5 % after three years, 13 % when 14 % is earned
    ['MIRR after five years', () => mirr(loan, 0.1, 0.12), 2, '0.13'],
    ['MIRR after three years', () => mirr(loan.slice(0, 4), 0.1, 0.12), 2, '-0.05'],
    ['MIRR at 14 %', () => mirr(loan, 0.1, 0.14), 2, '0.13'],
  ])('%s', (_, call, places, printed) => expect(call().toFixed(places)).toBe(printed))
})

describe('irr of flows that libraries got wrong', () => {
  const issue39 = [
    -217500.0, -217500.0, 108466.80462450592, 101129.96439328062, 93793.12416205535, 86456.28393083003,
    79119.44369960476, 71782.60346837944, 64445.76323715414, 57108.92300592884, 49772.08277470355,
    42435.24254347826, 35098.40231225296, 27761.56208102766, 20424.721849802358, 13087.88161857707,
    5751.041387351768, -1585.7988438735192, -8922.639075098821, -16259.479306324123, -23596.31953754941,
    -30933.159768774713, -38270.0, -45606.8402312253, -52943.680462450604, -60280.520693675906,
    -67617.36092490121,
  ]
  const issue44 = [-1678.87, 771.96, 1814.05, 3520.3, 3552.95, 3584.99, 4789.91, -1]

  it.each<[string, readonly number[], number | undefined, number, number, number]>([
    // The rates are those that the issues state.
    ['numpy-financial issue 28', [-50, -100, 600, 300, -100], undefined, 2, -0.76, 2],
    ['the same, above zero', [-50, -100, 600, 300, -100], 0.1, 2, 1.85, 2],
    ['numpy-financial issue 39', issue39, undefined, 2, -0.01809679, 8],
    ['the same, above zero', issue39, 0.1, 2, 0.12, 8],
    ['numpy-financial issue 44', issue44, undefined, 2, -0.9997912604283283, 12],
    ['the same, above zero', issue44, 0.1, 2, 1.004269848720547, 12],
    [
      'numpy-financial issue 98',
      [-10_000, ...Array<number>(16).fill(327.24625)],
      undefined,
      1,
      -0.0676541,
      6,
    ],
    [
      'pyxirr issue 24',
      [-172545.848122807, ...Array<number>(480).fill(787.735232517999)],
      undefined,
      1,
      0.0038401,
      7,
    ],
    ['numpy pull request 4253', [-100, 0, 0, 74], undefined, 1, 0.74 ** (1 / 3) - 1, 12],
  ])('%s', (_, amounts, guess, roots, rate, places) => {
    const answer = irr(amounts, guess === undefined ? {} : { guess })
    expect(answer).toMatchObject({ status: 'found', roots })
    const wanted = places === 2 ? Math.trunc(rateOf(answer) * 100) / 100 : rateOf(answer)
    expect(wanted).toBeCloseTo(rate, places)
    expect(isNearRoot((one) => presentValue(timed(amounts), one, 1), rateOf(answer))).toBe(true)
  })
})

describe('counts the roots', () => {
  it.each<[string, readonly number[], number]>([
    ['one', flowsWithRates([0.5]), 1],
    ['two', flowsWithRates([0.5, 1]), 2],
    ['two, one of them zero', flowsWithRates([0, 0.5]), 2],
    ['two, one of them zero and one below', flowsWithRates([-0.5, 0]), 2],
    ['three around zero', flowsWithRates([-0.5, 0, 1]), 3],
    ['three above zero', flowsWithRates([0.5, 1, 2]), 3],
    ['five', flowsWithRates([1, 2, 3, 4, 5]), 5],
    ['seven, close together', flowsWithRates([0, 0.25, 0.5, 0.75, 1, 1.25, 1.5]), 7],
    ['eight, far apart', flowsWithRates([-0.75, -0.5, -0.25, 0, 1, 3, 7, 15]), 8],
    ['one that is double', flowsWithRates([0.5, 0.5]), 1],
    ['one that is double at zero', flowsWithRates([0, 0]), 1],
    ['one that is double and one that is not', flowsWithRates([0.5, 0.5, 1]), 2],
    ['one that is triple', flowsWithRates([0.5, 0.5, 0.5]), 1],
    ['one that is fivefold', flowsWithRates([0.5, 0.5, 0.5, 0.5, 0.5]), 1],
    ['one that is fourfold and one that is not', flowsWithRates([0.5, 0.5, 0.5, 0.5, 2]), 2],
    // A double root at 10 % that no numbers have exactly
    ['one that is double but for rounding', [-1, 2.2, -1.21], 1],
    // q² + 1 has no real root, and changes no sign that it adds
    ['one beside two that are not real', flowsWithRates([0.5], [1, 0, 1]), 1],
    // q² − q + 1 has none either, and adds two changes of sign
    ['one beside two that are not real, with three changes of sign', flowsWithRates([0.5], [1, -1, 1]), 1],
    // 1, −1, −5.75 and 7.5, of which the first two come to nothing
    ['two, beside one that is no rate', flowsWithRates([0.5, 1], [1, 2.5]), 2],
    // 3, −13.5, 3.5, 7 and 12, of which the first four come to nothing
    ['two, beside two that are not real', flowsWithRates([3, 0.5], [3, 3, 2]), 2],
    ['two, with amounts of one sign beside each other', flowsWithRates([0.5, 1], [1, 1, 1, 1]), 2],
    [
      'three below zero, with amounts of one sign beside each other',
      flowsWithRates([-0.75, -0.5, -0.25], [1, 1, 1]),
      3,
    ],
    ['two beside four that are not real', flowsWithRates([0.25, 0.5], [1, -2, 3, -2, 1]), 2],
  ])('%s', (_, amounts, roots) => {
    const answer = irr(amounts)
    expect(answer).toMatchObject({ status: 'found', roots })
    expect(answer.status === 'found' && answer.iterations).toBeLessThanOrEqual(200)
  })

  it('and none of those that are not real', () => {
    expect(irr([1, -1, 1])).toMatchObject({ status: 'none', reason: 'no-root' })
    expect(irr([1, -2, 3, -2, 1])).toMatchObject({ status: 'none', reason: 'no-root' })
  })

  it.each<[string, readonly number[], number]>([
    ['a sixteenth apart', [1, 1.0625, 1.125], 1],
    ['four of them', [0.25, 0.3125, 0.375, 0.4375], 0.25],
    ['six, a quarter apart', [0.25, 0.5, 0.75, 1, 1.25, 1.5], 0.25],
    ['below zero', [-0.25, -0.375, -0.5, -0.625], -0.25],
  ])('to twelve digits, %s', (_, rates, nearest) => {
    expect(Math.abs(rateOf(irr(flowsWithRates(rates))) / nearest - 1)).toBeLessThanOrEqual(1e-12)
  })

  it('takes the positive of two as near to zero, whichever comes first', () => {
    // −50 % and 50 %, by 4 q² − 8 q + 3 = (2 q − 1)(2 q − 3)
    expect(rateOf(irr([4, -8, 3]))).toBeCloseTo(0.5, 14)
    expect(rateOf(irr([-4, 8, -3]))).toBeCloseTo(0.5, 14)
    for (const rate of [0.1, 0.2, 0.3, 0.7]) {
      expect(rateOf(irr(flowsWithRates([-rate, rate])))).toBeCloseTo(rate, 12)
    }
  })

  it('where the signs change thousands of times', () => {
    let state = 7
    const amounts = Array.from({ length: 4000 }, () => {
      state = (state * 48_271) % 2_147_483_647
      return state - 1_073_741_823
    })
    const answer = irr(amounts)
    expect(answer.status).toBe('found')
    expect(answer.status === 'found' && answer.roots).toBeGreaterThanOrEqual(1)
  })
})

describe('between amounts whose quotient is no number', () => {
  const apart = (first: number, periods: number, last: number) => [
    first,
    ...Array<number>(periods - 1).fill(0),
    last,
  ]
  it.each<[string, readonly number[], number]>([
    // 10^310 in 10 periods, and 10^-310 in 100
    ['a gain', apart(-1e-300, 10, 1e10), 31],
    ['a loss', apart(1e10, 100, -1e-300), -3.1],
    ['a gain on what is owed', apart(1e-300, 10, -1e10), 31],
    ['a loss of what is lent', apart(-1e10, 100, 1e-300), -3.1],
  ])('%s is found by their logarithms', (_, amounts, logarithm) => {
    expect(Math.log10(1 + rateOf(irr(amounts))) / logarithm).toBeCloseTo(1, 12)
  })
})

describe('takes few steps', () => {
  it.each<[string, readonly number[], number]>([
    // A look from zero meets the root of two flows, and one step shows it.
    ['of two flows', [-100, 110], 2],
    ['of a loan', [1000, -400, -400, -400], 2],
    ['of a loan that doubles, which takes one more', [100, -150, -150], 3],
  ])('%s', (_, amounts, steps) => expect(irr(amounts)).toMatchObject({ iterations: steps, roots: 1 }))

  it.each<[string, readonly number[]]>([
    ['of a loss of most of it', [-1000, 5, 5, 5, 5, 5]],
    ['of a gain of a hundred times', [-1, 100, 100, 100]],
    ['of a loan that is repaid at its end', [100, -50, -50, -50, -500]],
  ])('%s, though no straight line leads there', (_, amounts) => {
    const answer = irr(amounts)
    expect(answer.status === 'found' && answer.iterations).toBeLessThanOrEqual(6)
    expect(isNearRoot((one) => presentValue(timed(amounts), one, 1), rateOf(answer))).toBe(true)
  })
})

describe('has no rate for', () => {
  it.each<[string, readonly number[], string]>([
    ['nothing', [], 'no-sign-change'],
    ['losses alone (numpy pull request 4210)', [-100, 0, 0, -7], 'no-sign-change'],
    ['a total loss', [-100, 0, 0, 0], 'no-sign-change'],
    ['a gain beyond numbers', [-1e-300, 1e10], 'out-of-range'],
  ])('%s', (_, amounts, reason) => expect(irr(amounts)).toMatchObject({ status: 'none', reason }))
})

describe('npv and mirr', () => {
  it.each([1e-15, 0.1, 3, -0.5])('npv is right to twelve digits at %s', (rate) => {
    const amounts = Array.from({ length: 60 }, (_, index) => 100 + index)
    const truth = presentValue(
      amounts.map((amount, index) => [index + 1, amount] as const),
      exactly(rate),
      1,
    )
    expect(isWithin(npv(rate, amounts), truth)).toBe(true)
  })

  it('npv of nothing is nothing', () => expect(npv(0.1, [])).toBe(0))

  it('mirr at the rate of return itself is that rate', () => {
    const amounts = [-1000, 300, 400, 500]
    const rate = rateOf(irr(amounts))
    expect(mirr(amounts, rate, rate)).toBeCloseTo(rate, 13)
  })

  it('mirr of what is only kept is zero', () => expect(mirr([-100, 0, 100], 0.1, 0.1)).toBe(0))
})

describe('refuses', () => {
  it.each<[string, () => unknown, string, string]>([
    ['no list', () => irr(undefined as unknown as []), 'amounts', 'missing'],
    ['an amount that is none', () => irr([1, Number.NaN]), 'amounts[1]', 'wrong-type'],
    ['a text among amounts', () => npv(0.1, ['1' as unknown as number]), 'amounts[0]', 'wrong-type'],
    ['a guess that is none', () => irr([1], { guess: Number.NaN }), 'guess', 'wrong-type'],
    ['a rate of −1', () => npv(-1, [1]), 'rate', 'wrong-type'],
    ['an infinite rate', () => npv(Number.POSITIVE_INFINITY, [1]), 'rate', 'wrong-type'],
    ['a value beyond numbers', () => npv(-0.9999, Array<number>(200).fill(1)), 'rate', 'too-large'],
    ['mirr of one side', () => mirr([1, 2], 0.1, 0.1), 'amounts', 'wrong-type'],
    ['mirr of the other side', () => mirr([-1, -2], 0.1, 0.1), 'amounts', 'wrong-type'],
    ['mirr financed at −1', () => mirr([-1, 2], -1, 0.1), 'financeRate', 'wrong-type'],
    ['mirr reinvested at −1', () => mirr([-1, 2], 0.1, -1), 'reinvestRate', 'wrong-type'],
  ])('%s', (_, call, path, code) => {
    const error = errorOf(call)
    expect(error.code).toBe('invalid-input')
    expect(error.details).toMatchObject({ issues: [{ path, code }] })
  })
})
