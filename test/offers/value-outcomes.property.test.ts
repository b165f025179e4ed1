import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/foundations'
import {
  type LitigationOutcome,
  type OfferOutcome,
  type Outcome,
  type OutcomesQuestion,
  valueOutcomes,
} from '../../src/offers'
import { cnCourtFee, cnEnforcementFee } from '../../src/policies'

const today = '2026-01-01'
const written = (cents: number): string => (cents / 100).toFixed(2)
const cents = (text: string): bigint => BigInt(text.replace('.', ''))
const percent = fc.nat({ max: 10_000 }).map(written)
const amount = fc.nat({ max: 50_000_000 }).map(written)

const payments = fc.array(
  fc.record({
    on: fc.nat({ max: 2000 }).map((days) => addDays(today, days)),
    amount,
    expectedPercent: percent,
  }),
  { minLength: 1, maxLength: 6 },
)
const offers = fc
  .array(payments, { minLength: 1, maxLength: 3 })
  .map((lists) =>
    lists.map((list, index): OfferOutcome => ({ kind: 'offer', id: `offer-${index}`, payments: list })),
  )
const litigation = fc
  .record({
    claim: amount,
    expectedPercent: percent,
    inMonths: fc.nat({ max: 60 }),
    fees: fc.tuple(
      fc.record({ inMonths: fc.nat({ max: 80 }), isRecovered: fc.boolean() }),
      fc.record({ inMonths: fc.nat({ max: 80 }), isRecovered: fc.boolean() }),
    ),
    lawyer: fc.record({ amount, inMonths: fc.nat({ max: 24 }), percentOfRecovery: percent }),
  })
  .map(
    ({ fees: [court, enforcement], ...rest }): LitigationOutcome => ({
      kind: 'litigation',
      id: 'litigation',
      ...rest,
      fees: [
        { id: 'court', scale: cnCourtFee, ...court },
        { id: 'enforcement', scale: cnEnforcementFee, ...enforcement },
      ],
      rounding: { mode: 'half-up', unit: 'minor' },
    }),
  )
const terms = fc.record({
  annualRatePercent: fc.nat({ max: 100_000 }).map(written),
  dayCount: fc.constantFrom(
    'ACT/365F' as const,
    'ACT/360' as const,
    'ACT/ACT ISDA' as const,
    '30/360' as const,
  ),
  mode: fc.constantFrom(
    'half-up' as const,
    'half-even' as const,
    'down' as const,
    'up' as const,
    'floor' as const,
  ),
})
const asked = fc.record({ terms, offers, litigation })
type Asked = typeof asked extends fc.Arbitrary<infer Value> ? Value : never

const questionOf = ({
  terms: { mode, ...discount },
  offers: listed,
  litigation: court,
}: Asked): OutcomesQuestion => ({
  currency: 'CNY',
  on: today,
  ...discount,
  rounding: { mode, unit: 'minor' },
  outcomes: [...listed, court],
})

/** Place by id, from 1, and worth in cents. */
function valued(
  question: OutcomesQuestion,
): Readonly<Record<string, { readonly rank: number; readonly worth: bigint }>> {
  return Object.fromEntries(
    valueOutcomes(question).outcomes.map((one) => {
      if (one.status !== 'valued' || one.rank === null) throw new Error(`${one.id} could not be valued`)
      return [one.id, { rank: one.rank, worth: cents(one.presentValue) }]
    }),
  )
}

describe('present value, over random payments', () => {
  // The definition without a root: v = a ÷ (1 + r)^(d ÷ 365) is v^365 · (1 + r)^d = a^365.
  it('is that of the definition, to half a cent', () => {
    const one = fc.record({
      amount: fc.integer({ min: 1, max: 50_000_000 }),
      days: fc.nat({ max: 4000 }),
      rate: fc.nat({ max: 100_000 }),
    })
    fc.assert(
      fc.property(one, ({ amount: sum, days, rate }) => {
        const question: OutcomesQuestion = {
          currency: 'CNY',
          on: today,
          annualRatePercent: written(rate),
          dayCount: 'ACT/365F',
          rounding: { mode: 'half-up', unit: 'minor' },
          outcomes: [
            {
              kind: 'offer',
              id: 'one',
              expectedPercent: 100,
              payments: [{ on: addDays(today, days), amount: written(sum) }],
            },
          ],
        }
        const value = valued(question)['one']?.worth ?? -1n
        const grown = (halves: bigint): bigint =>
          halves <= 0n ? 0n : halves ** 365n * BigInt(10_000 + rate) ** BigInt(days)
        const lent = (2n * BigInt(sum)) ** 365n * 10_000n ** BigInt(days)
        expect(grown(2n * value - 1n) <= lent).toBe(true)
        expect(lent < grown(2n * value + 1n)).toBe(true)
      }),
      { seed: 101, numRuns: 200 },
    )
  })

  it('is the plain sum at a rate of zero', () => {
    fc.assert(
      fc.property(payments, (list) => {
        const all = list.map((payment) => ({ ...payment, expectedPercent: 100 }))
        const outcomes: readonly Outcome[] = [{ kind: 'offer', id: 'one', payments: all }]
        const rounding = { mode: 'down', unit: 'minor' } as const
        const question: OutcomesQuestion = {
          currency: 'CNY',
          on: today,
          annualRatePercent: 0,
          dayCount: 'ACT/365F',
          rounding,
          outcomes,
        }
        expect(valued(question)['one']?.worth).toBe(all.reduce((sum, each) => sum + cents(each.amount), 0n))
      }),
      { seed: 102, numRuns: 100 },
    )
  })

  it('adds up from its parts, and differences are those of the values', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const { outcomes } = valueOutcomes(questionOf(given))
        for (const one of outcomes) {
          if (one.status !== 'valued') throw new Error(one.id)
          for (const { worth, parts } of [one.cashIn, one.costs]) {
            expect(parts.reduce((sum, part) => sum + cents(part.worth), 0n)).toBe(cents(worth))
            expect(parts.every((part) => cents(part.worth) >= 0n)).toBe(true)
          }
          expect(cents(one.presentValue)).toBe(cents(one.cashIn.worth) - cents(one.costs.worth))
          for (const { from, difference } of one.differences) {
            const other = outcomes.find(({ id }) => id === from)
            if (other?.status !== 'valued') throw new Error(from)
            expect(cents(difference)).toBe(cents(one.presentValue) - cents(other.presentValue))
          }
        }
      }),
      { seed: 103, numRuns: 150 },
    )
  })
})

describe('the order of the ways out, over random questions', () => {
  const more = (now: string | number | undefined, by: number): string =>
    written(Math.min(10_000, Math.round(Number(now) * 100) + by))
  const less = (now: string | number | undefined, by: number): string =>
    written(Math.max(0, Math.round(Number(now) * 100) - by))
  const changes: readonly (readonly [string, (court: LitigationOutcome, by: number) => LitigationOutcome])[] =
    [
      [
        'more that is expected of it',
        (court, by) => ({ ...court, expectedPercent: more(court.expectedPercent, by) }),
      ],
      [
        'a lower fixed fee of the lawyer',
        (court, by) => ({ ...court, lawyer: { ...court.lawyer, amount: less(court.lawyer.amount, by) } }),
      ],
      [
        'a lower share of the lawyer',
        (court, by) => ({
          ...court,
          lawyer: { ...court.lawyer, percentOfRecovery: less(court.lawyer.percentOfRecovery, by) },
        }),
      ],
      ['one fee less', (court) => ({ ...court, fees: court.fees.slice(1) })],
      [
        'fees on a lower amount',
        (court, by) => ({ ...court, fees: court.fees.map((fee) => ({ ...fee, of: less(court.claim, by) })) }),
      ],
      [
        'fees that the debtor bears',
        (court) => ({ ...court, fees: court.fees.map((fee) => ({ ...fee, isRecovered: true })) }),
      ],
      [
        'a later lawyer',
        (court, by) => ({
          ...court,
          lawyer: { ...court.lawyer, inMonths: (court.lawyer.inMonths ?? 0) + by },
        }),
      ],
    ]
  it.each(changes)('%s never moves an offer up', (_, change) => {
    fc.assert(
      fc.property(asked, fc.nat({ max: 1000 }), (given, by) => {
        const before = valued(questionOf(given))
        const after = valued(questionOf({ ...given, litigation: change(given.litigation, by) }))
        expect(after['litigation']?.worth).toBeGreaterThanOrEqual(before['litigation']?.worth ?? 0n)
        for (const { id } of given.offers)
          expect(after[id]?.rank).toBeGreaterThanOrEqual(before[id]?.rank ?? 0)
      }),
      { seed: 104, numRuns: 120 },
    )
  })

  it('a higher share expected of an offer never moves it down', () => {
    fc.assert(
      fc.property(asked, fc.nat({ max: 5000 }), (given, by) => {
        const before = valued(questionOf(given))
        const raised = given.offers.map((one, index) =>
          index > 0
            ? one
            : {
                ...one,
                payments: one.payments.map((each) => ({
                  ...each,
                  expectedPercent: more(each.expectedPercent, by),
                })),
              },
        )
        const after = valued(questionOf({ ...given, offers: raised }))
        expect(after['offer-0']?.rank).toBeLessThanOrEqual(before['offer-0']?.rank ?? 0)
      }),
      { seed: 105, numRuns: 120 },
    )
  })

  it('does not depend on the order of ways that are not worth the same', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const question = questionOf(given)
        const turned = { ...question, outcomes: [...question.outcomes].reverse() }
        const worths = (all: OutcomesQuestion): readonly bigint[] =>
          valueOutcomes(all).outcomes.map((one) => (one.status === 'valued' ? cents(one.presentValue) : -1n))
        expect(worths(turned)).toEqual(worths(question))
      }),
      { seed: 106, numRuns: 60 },
    )
  })
})
