import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type FactDerivation,
  type Facts,
  type FactValue,
  roundingModes,
  vocabularyOf,
} from '../../src/foundations'
import { deriveFact } from '../../src/foundations/derive-fact'

const label = { en: 'x', 'zh-CN': 'x' }
const ratio = (decimals: number, rounding: (typeof roundingModes)[number]): FactDerivation => ({
  id: 'x',
  label,
  kind: 'ratio',
  of: 'a',
  to: 'b',
  decimals,
  rounding,
})
const count: FactDerivation = { id: 'x', label, kind: 'count', of: ['a', 'b', 'c'] }
const since: FactDerivation = { id: 'x', label, kind: 'days-since', since: 'a' }
const day = '2026-03-01'
const vocabulary = vocabularyOf(
  ['a', 'b'].map((id) => ({ id, label, type: 'number', unit: 'count', isWhole: true, movement: 'constant' })),
)
const score: FactDerivation = {
  id: 'x',
  label,
  kind: 'score',
  factors: [
    {
      of: 'a',
      group: 'quantitative',
      bands: [
        { where: { from: 10 }, points: 20 },
        { where: { from: 5 }, points: 5 },
      ],
    },
    { of: 'b', bands: [{ where: { to: 0 }, points: -7 }] },
  ],
}

describe('a ratio', () => {
  // By long division.
  it.each<[string, FactDerivation, FactValue, FactValue, number | undefined]>([
    ['of amounts that divide evenly', ratio(2, 'down'), '80.00', '100.00', 0.8],
    ['of amounts with other numbers of decimals', ratio(2, 'down'), '80', '100.0000', 0.8],
    ['just below a step, down', ratio(2, 'down'), '79.99', '100', 0.79],
    ['just below a step, up', ratio(2, 'up'), '79.99', '100', 0.8],
    ['that never ends', ratio(4, 'half-up'), 1, 3, 0.3333],
    ['that never ends, the last digit raised', ratio(4, 'half-up'), 2, 3, 0.6667],
    ['at a tie, up', ratio(0, 'half-up'), 1, 2, 1],
    ['at a tie, down', ratio(0, 'half-down'), 1, 2, 0],
    ['at a tie, to the even', ratio(0, 'half-even'), 3, 2, 2],
    ['below zero at a tie, away from zero', ratio(0, 'half-up'), -1, 2, -1],
    ['below zero, to the floor', ratio(1, 'floor'), '-0.01', '1', -0.1],
    ['below zero, to the ceiling: no negative zero', ratio(1, 'ceiling'), '-0.01', '1', 0],
    ['of zero', ratio(2, 'up'), 0, 5, 0],
    ['of decimals that binary numbers only come near to', ratio(1, 'down'), 0.3, 0.1, 3],
    [
      'of amounts that no binary number tells apart',
      ratio(6, 'down'),
      '9007199254740993.00',
      '9007199254740993',
      1,
    ],
    ['by a number with a negative exponent', ratio(0, 'down'), 1, 1e-7, 10_000_000],
    ['of a number with a negative exponent and a fraction', ratio(6, 'up'), -2.5e-7, 1, -0.000001],
    ['of a number with a positive exponent', ratio(0, 'down'), 1.5e21, 1e21, 1],
    ['of a negative number with an exponent', ratio(1, 'down'), -1.5e21, 1e21, -1.5],
    ['to zero', ratio(2, 'down'), 1, 0, undefined],
    ['to the amount of zero', ratio(2, 'down'), '1', '0.00', undefined],
    ['to less than zero', ratio(2, 'down'), '1', '-0.01', undefined],
    ['to the least amount above zero', ratio(2, 'down'), '1', '0.0001', 10_000],
    ['of zero to zero', ratio(2, 'down'), 0, 0, undefined],
    ['greater than any number', ratio(0, 'down'), 1e308, 1e-308, undefined],
  ])('%s', (_, fact, a, b, expected) => {
    expect(deriveFact(fact, { a, b }, day, vocabulary)).toBe(expected)
  })

  it('is that of an exact division rounded once, by every mode', () => {
    // Enough digits that only a true tie looks like one.
    const Wide = Decimal.clone({ precision: 80 })
    const modes = {
      up: Decimal.ROUND_UP,
      down: Decimal.ROUND_DOWN,
      ceiling: Decimal.ROUND_CEIL,
      floor: Decimal.ROUND_FLOOR,
      'half-up': Decimal.ROUND_HALF_UP,
      'half-down': Decimal.ROUND_HALF_DOWN,
      'half-even': Decimal.ROUND_HALF_EVEN,
      'half-ceiling': Decimal.ROUND_HALF_CEIL,
      'half-floor': Decimal.ROUND_HALF_FLOOR,
    } as const
    const amounts = fc
      .tuple(fc.bigInt({ min: -99_999n, max: 999_999n }), fc.nat({ max: 4 }))
      .map(([units, decimals]) => new Wide(String(units)).div(new Wide(10).pow(decimals)).toFixed())
    fc.assert(
      fc.property(
        amounts,
        amounts,
        fc.nat({ max: 6 }),
        fc.constantFrom(...roundingModes),
        (a, b, decimals, mode) => {
          const expected = new Wide(b).lte(0)
            ? undefined
            : new Wide(a).div(b).toDecimalPlaces(decimals, modes[mode]).toNumber() + 0
          expect(deriveFact(ratio(decimals, mode), { a, b }, day, vocabulary)).toBe(expected)
        },
      ),
      { seed: 5, endOnFailure: true, numRuns: 1_000 },
    )
  })
})

describe('a count', () => {
  it.each<[string, Facts, number | undefined]>([
    ['none', { a: false, b: false, c: false }, 0],
    ['one', { a: false, b: true, c: false }, 1],
    ['all', { a: true, b: true, c: true }, 3],
    ['the first unknown', { b: true, c: true }, undefined],
    ['the last unknown', { a: true, b: true }, undefined],
  ])('of facts that hold: %s', (_, facts, expected) => {
    expect(deriveFact(count, facts, day, vocabulary)).toBe(expected)
  })
})

describe('a score', () => {
  // The first band that holds gives its points; where none does, nothing is added.
  it.each<[string, Facts, number | undefined]>([
    ['the first band, at its edge', { a: 10, b: 1 }, 20],
    ['the second band, just below the first', { a: 9, b: 1 }, 5],
    ['the second band, at its edge', { a: 5, b: 1 }, 5],
    ['no band', { a: 4, b: 1 }, 0],
    ['points below zero', { a: 4, b: 0 }, -7],
    ['both facts', { a: 12, b: -3 }, 13],
    ['one fact unknown', { a: 12 }, undefined],
    ['nothing known', {}, undefined],
  ])('%s', (_, facts, expected) => {
    expect(deriveFact(score, facts, day, vocabulary)).toBe(expected)
  })

  it('a band may say what the absence of a fact is worth', () => {
    const factors = [
      {
        of: 'a',
        bands: [
          { where: 'unknown', points: 3 },
          { where: { from: 1 }, points: 9 },
        ],
      },
    ]
    expect(deriveFact({ ...score, factors }, {}, day, vocabulary)).toBe(3)
    expect(deriveFact({ ...score, factors }, { a: 1 }, day, vocabulary)).toBe(9)
  })

  it('is known where what is unknown is worth nothing in any case', () => {
    const factors = [
      { of: 'a', bands: [{ where: { from: 1 }, points: 0 }] },
      { of: 'b', bands: [{ where: { from: 1 }, points: 4 }] },
    ]
    expect(deriveFact({ ...score, factors }, { b: 2 }, day, vocabulary)).toBe(4)
  })
})

describe('the days since', () => {
  it.each<[string, string, number]>([
    ['that day itself', '2026-03-01', 0],
    ['the day before', '2026-02-28', 1],
    ['a day before a leap day', '2024-02-28', 732],
    ['the day after', '2026-03-02', -1],
    ['a day a month ahead', '2026-04-01', -31],
  ])('%s', (_, a, expected) => {
    expect(deriveFact(since, { a }, day, vocabulary)).toBe(expected)
  })
})

it('what is unknown makes what is derived unknown, whatever else is known', () => {
  const values: Readonly<Record<FactDerivation['kind'], fc.Arbitrary<FactValue>>> = {
    ratio: fc.integer({ min: 1, max: 99 }),
    count: fc.boolean(),
    'days-since': fc.constantFrom('2026-01-01', '2026-12-31'),
    score: fc.integer({ min: -99, max: 99 }),
  }
  const facts = fc.constantFrom(ratio(2, 'up'), count, since, score)
  fc.assert(
    fc.property(facts, fc.gen(), (fact, choose) => {
      const sources =
        fact.kind === 'ratio' || fact.kind === 'score'
          ? ['a', 'b']
          : fact.kind === 'count'
            ? ['a', 'b', 'c']
            : ['a']
      const known = Object.fromEntries(sources.map((id) => [id, choose(() => values[fact.kind])]))
      expect(deriveFact(fact, known, day, vocabulary)).toBeDefined()
      for (const id of sources) {
        expect(deriveFact(fact, { ...known, [id]: undefined }, day, vocabulary)).toBeUndefined()
      }
    }),
    { seed: 6, endOnFailure: true, numRuns: 200 },
  )
})
