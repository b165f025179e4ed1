import { describe, expect, it } from 'vitest'
import { ipmt, ispmt, pmt, ppmt } from '../../src/installments'
import { errorOf } from '../support/error-of'

describe('level payments at the edges of what numbers hold', () => {
  it.each<[string, () => number, number]>([
    ['no interest: a twelfth', () => pmt(0, 12, 1200), -100],
    ['no interest: a twelfth of principal', () => ppmt(0, 3, 12, 1200), -100],
    // Each payment is all that is owed, and half of the last is interest: 2¹⁹⁹⁹ ÷ (2²⁰⁰⁰ − 1).
    ['a debt that doubles two thousand times', () => ppmt(1, 2000, 2000, -1), 0.5],
    // Savings that halve: p × (1 + ½ + ¼ + …) = p × 2.
    ['savings that halve two thousand times', () => pmt(-0.5, 2000, 0, 1), -0.5],
  ])('%s', (_, payment, expected) => expect(payment()).toBeCloseTo(expected, 12))

  // Nothing is repaid: each payment is the interest, here received, of 1,000 × 10⁻¹².
  it('keeps its digits at a rate that is nearly none and below it', () => {
    expect(pmt(-1e-12, 12, 1000, -1000) * 1e9).toBeCloseTo(1, 9)
  })
})

describe('level payments refuse', () => {
  const refused: readonly (readonly [string, () => number, path: string, code: string])[] = [
    ['a payment past the numbers', () => pmt(0.1, 12, 1e308, 1e308), 'rate', 'too-large'],
    ['interest past the numbers', () => ipmt(10, 1, 12, 1e308), 'rate', 'too-large'],
    ['principal past the numbers', () => ppmt(0.1, 1, 12, 1e308, 1e308), 'rate', 'too-large'],
    [
      'principal at the beginning past the numbers',
      () => ppmt(0.1, 1, 12, 1e308, 1e308, 1),
      'rate',
      'too-large',
    ],
    ['the first of no periods', () => ipmt(0.1, undefined as unknown as number, 12, 1000), 'per', 'missing'],
    ['a repayment of no number', () => ispmt(0.1, Number.NaN, 12, 1000), 'per', 'wrong-type'],
    ['a period after the last', () => ipmt(0.1, 13, 12, 1000), 'per', 'wrong-type'],
    ['a period before the first', () => ppmt(0.1, 0.99, 12, 1000), 'per', 'wrong-type'],
  ]

  it.each(refused)('%s', (_, call, path, code) => {
    expect(errorOf(call).details).toMatchObject({ issues: [{ path, code }] })
  })

  it('and say which periods there are', () => {
    expect(errorOf(() => ipmt(0.1, 13, 12, 1000)).sentence).toMatchInlineSnapshot(`
      {
        "en": "per: expected a period from 1 to less than 13, received 13. Periods are counted from 1.",
        "zh-CN": "per：应为不小于 1 且小于 13 的期次，收到 13。期次从 1 数起。",
      }
    `)
  })
})
