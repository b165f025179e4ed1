import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ArmRow,
  type ChallengerVerdict,
  compareMeans,
  compareProportions,
  type MeanComparison,
  type ProportionComparison,
  type ShareArm,
  tallyArms,
} from '../../src/experiments'
import { studentQuantile } from '../../src/experiments/student-quantile'
import { normalQuantile } from '../../src/measures'

const period = { from: '2026-01-01', to: '2026-01-31' }
const confidences = fc.double({ min: 0.5, max: 0.9999, noNaN: true })
const betters = fc.constantFrom('higher' as const, 'lower' as const)

const arms: fc.Arbitrary<ShareArm> = fc
  .tuple(fc.integer({ min: 1, max: 5_000 }), fc.nat())
  .map(([of, any]) => ({ successes: any % (of + 1), of }))

const mirrorOf: Readonly<Record<ChallengerVerdict, ChallengerVerdict>> = {
  better: 'worse',
  worse: 'better',
  'cannot-tell': 'cannot-tell',
}

const expectMirrored = (
  one: ProportionComparison | MeanComparison,
  other: ProportionComparison | MeanComparison,
): void => {
  expect(other.verdict).toBe(mirrorOf[one.verdict])
  // + 0: no negative zero.
  expect((other.difference.value ?? 0) + 0).toBe(0 - (one.difference.value ?? 0))
  expect(other.interval === null).toBe(one.interval === null)
  if (one.interval === null || other.interval === null) return
  expect(other.interval.lower + 0).toBe(0 - one.interval.upper)
  expect(other.interval.upper + 0).toBe(0 - one.interval.lower)
}

const widthOf = ({ interval }: ProportionComparison | MeanComparison): number =>
  interval === null ? Number.POSITIVE_INFINITY : interval.upper - interval.lower

describe('two shares', () => {
  it('mirror the verdict and the interval when the arms are exchanged', () => {
    fc.assert(
      fc.property(arms, arms, confidences, betters, (champion, challenger, confidence, better) => {
        const terms = { period, confidence, better, looks: 1 }
        expectMirrored(
          compareProportions({ ...terms, champion, challenger }),
          compareProportions({ ...terms, champion: challenger, challenger: champion }),
        )
      }),
      { seed: 101, numRuns: 500, endOnFailure: true },
    )
  })

  it('have an interval that holds the difference, within -1 to 1, as the formula of Newcombe has it', () => {
    fc.assert(
      fc.property(arms, arms, confidences, (champion, challenger, confidence) => {
        const { difference, interval } = compareProportions({
          period,
          champion,
          challenger,
          confidence,
          better: 'higher',
          looks: 1,
        })
        const value = difference.value ?? Number.NaN
        const { lower, upper } = interval ?? { lower: Number.NaN, upper: Number.NaN }
        expect(lower).toBeLessThanOrEqual(value)
        expect(upper).toBeGreaterThanOrEqual(value)
        expect(lower).toBeGreaterThanOrEqual(-1)
        expect(upper).toBeLessThanOrEqual(1)

        // The second computation, as the paper writes it: l and u are the roots of |x − p| = z √(x(1 − x)/n).
        const z = normalQuantile((1 + confidence) / 2)
        const rootsOf = ({ successes, of }: ShareArm): readonly [number, number] => {
          const root = z * Math.sqrt(z * z + 4 * successes * (1 - successes / of))
          const base = 2 * successes + z * z
          const divisor = 2 * (of + z * z)
          return [(base - root) / divisor, (base + root) / divisor]
        }
        const [p, q] = [challenger.successes / challenger.of, champion.successes / champion.of]
        const [[l1, u1], [l2, u2]] = [rootsOf(challenger), rootsOf(champion)]
        expect(lower).toBeCloseTo(p - q - Math.sqrt((p - l1) ** 2 + (u2 - q) ** 2), 10)
        expect(upper).toBeCloseTo(p - q + Math.sqrt((u1 - p) ** 2 + (q - l2) ** 2), 10)
      }),
      { seed: 102, numRuns: 500, endOnFailure: true },
    )
  })

  it('are told apart the better, the more of the same was seen', () => {
    fc.assert(
      fc.property(arms, arms, fc.integer({ min: 2, max: 50 }), (champion, challenger, times) => {
        const more = ({ successes, of }: ShareArm): ShareArm => ({
          successes: successes * times,
          of: of * times,
        })
        const terms = { period, confidence: 0.95, better: 'higher', looks: 1 } as const
        const few = compareProportions({ ...terms, champion, challenger })
        const many = compareProportions({
          ...terms,
          champion: more(champion),
          challenger: more(challenger),
        })
        expect(many.difference.value).toBe(few.difference.value)
        expect(widthOf(many)).toBeLessThan(widthOf(few))
      }),
      { seed: 103, numRuns: 500, endOnFailure: true },
    )
  })

  it('are not told apart by the number of looks, which only warns the more', () => {
    fc.assert(
      fc.property(arms, arms, fc.integer({ min: 2, max: 100 }), (champion, challenger, looks) => {
        const terms = { period, champion, challenger, confidence: 0.95, better: 'higher' } as const
        const { warning, terms: _, ...often } = compareProportions({ ...terms, looks })
        const { warning: none, terms: __, ...once } = compareProportions({ ...terms, looks: 1 })
        expect(often).toEqual(once)
        expect(none).toBeNull()
        // Between that of one look and the sum of all (Boole).
        expect(warning?.errorRateAtMost).toBeGreaterThan(warning?.errorRate ?? 1)
        expect(warning?.errorRateAtMost).toBeLessThan(Math.min(1, looks * 0.05) + 1e-12)
        expect((warning?.confidencePerLook ?? 0) ** looks).toBeCloseTo(0.95, 10)
      }),
      { seed: 104, numRuns: 200, endOnFailure: true },
    )
  })
})

const cents = fc.array(fc.integer({ min: -10_000, max: 1_000_000 }), { minLength: 2, maxLength: 40 })

const tallyOf = (champion: readonly number[], challenger: readonly number[]) => {
  const rowsOf = (amounts: readonly number[], arm: ArmRow['arm']): readonly ArmRow[] =>
    amounts.map((amount, index) => ({
      accountId: `${arm}-${index}`,
      arm,
      succeeded: amount > 0,
      amount: (amount / 100).toFixed(2),
    }))
  return tallyArms({
    currency: 'USD',
    rows: [...rowsOf(champion, 'champion'), ...rowsOf(challenger, 'challenger')],
  })
}

const meansOf = (
  champion: readonly number[],
  challenger: readonly number[],
  confidence = 0.95,
): MeanComparison =>
  compareMeans({
    period,
    currency: 'USD',
    roundingMode: 'half-even',
    ...tallyOf(champion, challenger).amounts,
    confidence,
    better: 'higher',
    looks: 1,
  })

describe('two means', () => {
  it('mirror the verdict and the interval when the arms are exchanged', () => {
    fc.assert(
      fc.property(cents, cents, confidences, (one, other, confidence) => {
        expectMirrored(meansOf(one, other, confidence), meansOf(other, one, confidence))
      }),
      { seed: 111, numRuns: 200, endOnFailure: true },
    )
  })

  it('have the interval that two passes over the rows give, with the difference in its middle', () => {
    fc.assert(
      fc.property(cents, cents, (one, other) => {
        const result = meansOf(one, other)
        const meanOf = (rows: readonly number[]): number =>
          rows.reduce((sum, each) => sum + each / 100, 0) / rows.length
        const errorOf = (rows: readonly number[]): number => {
          const mean = meanOf(rows)
          return (
            rows.reduce((sum, each) => sum + (each / 100 - mean) ** 2, 0) / (rows.length - 1) / rows.length
          )
        }
        const [a, b] = [errorOf(one), errorOf(other)]
        fc.pre(a + b > 1e-9)
        const df = (a + b) ** 2 / (a ** 2 / (one.length - 1) + b ** 2 / (other.length - 1))
        expect(result.degreesOfFreedom).toBeCloseTo(df, 6)
        expect((result.standardError ?? 0) / Math.sqrt(a + b)).toBeCloseTo(1, 9)
        const half = studentQuantile(0.975, df) * Math.sqrt(a + b)
        const difference = meanOf(other) - meanOf(one)
        expect((result.difference.value ?? 0) - difference).toBeCloseTo(0, 6)
        expect(((result.interval?.lower ?? 0) - difference) / half).toBeCloseTo(-1, 6)
        expect(((result.interval?.upper ?? 0) - difference) / half).toBeCloseTo(1, 6)
      }),
      { seed: 112, numRuns: 200, endOnFailure: true },
    )
  })

  it('are told apart the better, the more of the same was seen', () => {
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 2, max: 5 }), (one, other, times) => {
        const more = (rows: readonly number[]): readonly number[] =>
          Array.from({ length: times }, () => rows).flat()
        const few = meansOf(one, other)
        const many = meansOf(more(one), more(other))
        expect(many.difference.value).toBe(few.difference.value)
        if (few.interval !== null) expect(widthOf(many)).toBeLessThan(widthOf(few))
      }),
      { seed: 113, numRuns: 200, endOnFailure: true },
    )
  })
})

describe('the quantile of Student', () => {
  const freedoms = fc.double({ min: 1, max: 1e6, noNaN: true })

  it('lies farther out than the normal one, and the nearer to it the more degrees of freedom there are', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.51, max: 0.9999, noNaN: true }), freedoms, (probability, df) => {
        const t = studentQuantile(probability, df)
        expect(t).toBeGreaterThan(normalQuantile(probability))
        expect(studentQuantile(probability, df * 1.01)).toBeLessThan(t)
      }),
      { seed: 121, numRuns: 500, endOnFailure: true },
    )
  })

  it('leaves below it, by the trapezoid rule over the density, the share that was asked for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (probability, df) => {
          const t = studentQuantile(probability, df)
          // The density over its own sum from −∞ to ∞, by t = √df tan u: cos^(df − 1) u du.
          const steps = 20_000
          const area = (to: number): number => {
            let sum = 0
            const width = to / steps
            for (let step = 0; step < steps; step++) sum += Math.cos((step + 0.5) * width) ** (df - 1)
            return sum * width
          }
          const share = 0.5 + area(Math.atan(t / Math.sqrt(df))) / (2 * area(Math.PI / 2))
          expect(share).toBeCloseTo(probability, 6)
        },
      ),
      { seed: 122, numRuns: 40, endOnFailure: true },
    )
  })
})
