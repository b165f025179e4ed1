import { describe, expect, it } from 'vitest'
import { incompleteBeta } from '../../src/experiments/incomplete-beta'
import { studentQuantile } from '../../src/experiments/student-quantile'

describe('studentQuantile', () => {
  // Printed tables of Student's distribution (Abramowitz and Stegun, table 26.10; NIST/SEMATECH e-Handbook
  // 1.3.6.7.2), to the digits that they print.
  it.each<[probability: number, degreesOfFreedom: number, t: string]>([
    [0.975, 1, '12.706'],
    [0.975, 2, '4.303'],
    [0.975, 3, '3.182'],
    [0.975, 5, '2.571'],
    [0.975, 10, '2.228'],
    [0.975, 30, '2.042'],
    [0.975, 60, '2.000'],
    [0.975, 120, '1.980'],
    [0.9, 1, '3.078'],
    [0.9, 20, '1.325'],
    [0.95, 4, '2.132'],
    [0.95, 15, '1.753'],
    [0.99, 7, '2.998'],
    [0.995, 12, '3.055'],
    [0.995, 120, '2.617'],
    [0.9995, 1, '636.619'],
    [0.9995, 120, '3.373'],
  ])('%s at %s degrees of freedom is the %s of the tables', (probability, degreesOfFreedom, t) => {
    expect(studentQuantile(probability, degreesOfFreedom).toFixed(3)).toBe(t)
  })

  // mpmath 1.3.0 at 40 digits: the root of betainc(df/2, 1/2, 0, df/(df + t²)) / 2 = 1 − p.
  it.each<[probability: number, degreesOfFreedom: number, t: number]>([
    [0.975, 1.5, 6.016663104427928],
    [0.975, 5, 2.570581835636315],
    [0.975, 33.7, 2.032911091207303],
    [0.6, 33.7, 0.2553563284353363],
    [0.9999999, 120, 5.51896477915268],
    [0.975, 10_000, 1.960201239890626],
  ])('%s at %s degrees of freedom, which need not be whole', (probability, degreesOfFreedom, t) => {
    expect(studentQuantile(probability, degreesOfFreedom) / t).toBeCloseTo(1, 13)
  })

  // Abramowitz and Stegun 26.7.5, z + (z³ + z) / 4 df + (5z⁵ + 16z³ + 3z) / 96 df², whose rest is below 1e-24.
  it.each<[probability: number, degreesOfFreedom: number, t: number]>([
    [0.975, 1e9, 1.959963986912325],
    [0.9995, 1e9, 3.290526741221626],
    [0.975, 1e12, 1.959963984542427],
  ])('%s at %s degrees of freedom is still not the normal quantile', (probability, degreesOfFreedom, t) => {
    expect(studentQuantile(probability, degreesOfFreedom) / t).toBeCloseTo(1, 12)
  })

  const probabilities = [1e-9, 0.001, 0.25, 0.4999, 0.5001, 0.75, 0.95, 0.999, 1 - 1e-9]

  it.each(probabilities)('of one degree of freedom is a tangent, of two a quotient: %s', (p) => {
    // Cauchy's distribution: tan(π (p − 1/2)). For two: (2p − 1) / √(2 p (1 − p)).
    const cauchy = p < 0.5 ? -1 / Math.tan(Math.PI * p) : 1 / Math.tan(Math.PI * (1 - p))
    expect(studentQuantile(p, 1) / cauchy).toBeCloseTo(1, 7)
    expect(studentQuantile(p, 2) / ((2 * p - 1) / Math.sqrt(2 * p * (1 - p)))).toBeCloseTo(1, 7)
  })

  it('is zero in the middle, and the same on either side of it', () => {
    expect(studentQuantile(0.5, 7)).toBe(0)
    expect(studentQuantile(0.25, 7)).toBe(-studentQuantile(0.75, 7))
    expect(studentQuantile(0.125, 1)).toBe(-studentQuantile(0.875, 1))
  })
})

describe('incompleteBeta', () => {
  const places = [0.001, 0.1, 0.25, 0.5, 0.75, 0.9, 0.999]
  const at = (x: number, a: number, b: number): number => incompleteBeta({ x, rest: 1 - x }, a, b)

  // DLMF 8.17.2 and 8.17.4, integrated by hand: x^a, 1 − (1 − x)^b, (2/π) arcsin √x, 3x² − 2x³.
  it.each(places)('has the closed forms at %s', (x) => {
    for (const power of [0.5, 1, 2.5, 20]) {
      expect(at(x, power, 1)).toBeCloseTo(x ** power, 13)
      expect(at(x, 1, power)).toBeCloseTo(1 - (1 - x) ** power, 13)
    }
    expect(at(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 13)
    expect(at(x, 2, 2)).toBeCloseTo(3 * x * x - 2 * x ** 3, 13)
  })

  // A sum of binomial chances (DLMF 8.17.5): I_x(m, n − m + 1) = Σ C(n, j) x^j (1 − x)^(n − j), j from m on.
  it.each(places)('is the chance of 30 or more of 50 at %s', (x) => {
    let chance = 0
    let ways = 1
    for (let j = 0; j <= 50; j++) {
      if (j >= 30) chance += ways * x ** j * (1 - x) ** (50 - j)
      ways = (ways * (50 - j)) / (j + 1)
    }
    expect(at(x, 30, 21)).toBeCloseTo(chance, 12)
  })

  it('is 0 at 0 and 1 at 1', () => {
    expect(incompleteBeta({ x: 0, rest: 1 }, 3, 0.5)).toBe(0)
    expect(incompleteBeta({ x: 1, rest: 0 }, 3, 0.5)).toBe(1)
  })
})
