import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Difficulty,
  type OfferProduct,
  type OffersQuestion,
  quoteOffers,
  type Willingness,
} from '../../src/offers'
import { cnCourtFee } from '../../src/policies'
import { partPayment, plan, policyOf, question, settlement } from './offer-cases'

const written = (cents: number): string => (cents / 100).toFixed(2)
const cents = (text: string): bigint => BigInt(text.replace('.', ''))
const willingness = fc.constantFrom<Willingness[]>('willing', 'unwilling')
const difficulty = fc.constantFrom<Difficulty[]>('none', 'temporary', 'permanent')
const product = fc
  .record({
    kind: fc.constantFrom('plan' as const, 'settlement' as const, 'part-payment' as const),
    willing: fc.uniqueArray(willingness, { minLength: 1 }),
    difficulties: fc.uniqueArray(difficulty, { minLength: 1 }),
    count: fc.integer({ min: 1, max: 36 }),
    rate: fc.nat({ max: 3600 }).map(written),
    method: fc.constantFrom(
      'equal-parts' as const,
      'annuity' as const,
      'equal-principal' as const,
      'flat' as const,
    ),
    relief: fc.option(fc.nat({ max: 10_000 }).map(written)),
    down: fc.option(fc.nat({ max: 5000 }).map(written)),
  })
  .map(({ kind, willing, difficulties, count, rate, method, relief, down }): OfferProduct => {
    const audience = { for: { willingness: willing, difficulty: difficulties } }
    if (kind === 'part-payment') return partPayment({ ...audience, unit: '10' })
    if (kind === 'settlement')
      return settlement({ ...audience, discountPercent: { interest: relief ?? 0, principal: down ?? 0 } })
    return plan({
      ...audience,
      counts: [count],
      terms:
        method === 'equal-parts'
          ? { method, remainder: 'last' }
          : method === 'annuity'
            ? { method, annualRatePercent: rate }
            : { method, annualRatePercent: rate, remainder: 'last' },
      ...(relief === null
        ? {}
        : {
            relief: {
              percent: { interest: relief, penalty: relief },
              measure: 'relief',
              rounding: { mode: 'half-up', unit: 'minor' },
            },
          }),
      ...(down === null ? {} : { downPayment: { leastPercent: down, afterDays: 1 } }),
    })
  })
const facts = fc.record({
  willingness,
  difficulty,
  monthlyIncome: fc.nat({ max: 5_000_000 }).map(written),
  monthlyExpenses: fc.nat({ max: 2_000_000 }).map(written),
})
const owed = fc.record({
  principal: fc.integer({ min: 10_000, max: 20_000_000 }).map(written),
  interest: fc.nat({ max: 1_000_000 }).map(written),
  penalty: fc.nat({ max: 100_000 }).map(written),
})
const asked = fc
  .record({ product, facts, owed })
  .map(({ product: one, facts: known, owed: debt }) =>
    question([one], { ...known, owed: debt, policy: policyOf([one], { warningSharePercent: 20 }) }),
  )
const statusOf = (given: OffersQuestion): string | undefined => quoteOffers(given).offers[0]?.status

describe('offers, over random debtors and products', () => {
  it('never ask for more in a month than is free', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const { offers, freeIncome } = quoteOffers(given)
        for (const offer of offers) {
          if (offer.status !== 'offered' || offer.kind === 'settlement') continue
          const paid = offer.kind === 'plan' ? offer.affordability?.monthlyPayment : offer.amount
          expect(cents(paid ?? '')).toBeLessThanOrEqual(cents(freeIncome ?? ''))
        }
      }),
      { seed: 111, numRuns: 300 },
    )
  })

  it('add up: what is owed is what is given up and what is planned, and what is saved is what is not paid', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const { offers, owed: debt } = quoteOffers(given)
        for (const offer of offers) {
          if (offer.kind === 'settlement')
            expect(cents(offer.payable ?? '') + cents(offer.saving ?? '')).toBe(cents(debt.total))
          if (offer.kind !== 'plan' || offer.plan === null) continue
          expect(cents(offer.relief.total) + cents(offer.plan.totals.principal)).toBe(cents(debt.total))
          expect(cents(offer.saving ?? '')).toBe(cents(debt.total) - cents(offer.payable ?? ''))
          expect(cents(offer.saving ?? '')).toBe(cents(offer.relief.total) - cents(offer.cost ?? ''))
          expect(offer.plan.rows.reduce((sum, { payment }) => sum + cents(payment), 0n)).toBe(
            cents(offer.payable ?? ''),
          )
        }
      }),
      { seed: 112, numRuns: 300 },
    )
  })

  it('are not taken away by more income or lower expenses', () => {
    fc.assert(
      fc.property(asked, fc.nat({ max: 100_000 }), (given, more) => {
        const richer = {
          ...given,
          monthlyIncome: written(Math.round(Number(given.monthlyIncome) * 100) + more),
        }
        if (statusOf(given) === 'offered') expect(statusOf(richer)).toBe('offered')
        else expect(['offered', 'not-allowed']).toContain(statusOf(richer))
      }),
      { seed: 113, numRuns: 200 },
    )
  })

  // Unknown is not false: what is told without a fact holds whatever the fact is.
  it.each<[string, (given: OffersQuestion) => OffersQuestion]>([
    ['willingness', ({ willingness: _, ...rest }) => rest],
    ['difficulty', ({ difficulty: _, ...rest }) => rest],
    ['income', ({ monthlyIncome: _, ...rest }) => rest],
    ['expenses', ({ monthlyExpenses: _, ...rest }) => rest],
  ])('are told without the %s only where it could change nothing', (_, forget) => {
    fc.assert(
      fc.property(asked, (given) => {
        const open = statusOf(forget(given))
        if (open !== 'undetermined') expect(open).toBe(statusOf(given))
      }),
      { seed: 114, numRuns: 200 },
    )
  })
})

describe('the ranking of offers, over random assumptions', () => {
  const rounding = { mode: 'half-up', unit: 'minor' } as const
  const assumptions = fc.record({
    rate: fc.nat({ max: 3000 }).map(written),
    kept: fc.nat({ max: 10_000 }).map(written),
    settled: fc.nat({ max: 10_000 }).map(written),
    expectedPercent: fc.nat({ max: 10_000 }),
    inMonths: fc.nat({ max: 36 }),
    lawyer: fc.nat({ max: 1_000_000 }),
  })
  type Assumed = typeof assumptions extends fc.Arbitrary<infer Value> ? Value : never
  const placesOf = ({ rate, kept, settled, expectedPercent, inMonths, lawyer }: Assumed) => {
    const products = [plan({ counts: [10, 20] }), settlement({ discountPercent: { principal: 30 } })]
    const { ranking } = quoteOffers(
      question(products, {
        valuation: {
          annualRatePercent: rate,
          dayCount: 'ACT/365F',
          rounding,
          expectedPercents: { plan: kept, 'lump-sum': settled },
          alternatives: [
            {
              kind: 'litigation',
              id: 'court',
              claim: '50000.00',
              expectedPercent: written(expectedPercent),
              inMonths,
              fees: [{ id: 'court-fee', scale: cnCourtFee, inMonths: 0, isRecovered: true }],
              lawyer: { amount: written(lawyer), inMonths: 0, percentOfRecovery: 5 },
              rounding,
            },
          ],
        },
      }),
    )
    return Object.fromEntries(
      (ranking?.outcomes ?? []).map((one) => [one.id, one.status === 'valued' ? (one.rank ?? 0) : 0]),
    )
  }

  it.each<[string, (given: Assumed, by: number) => Assumed]>([
    [
      'more recovery',
      (given, by) => ({ ...given, expectedPercent: Math.min(10_000, given.expectedPercent + by) }),
    ],
    ['a cheaper lawyer', (given, by) => ({ ...given, lawyer: Math.max(0, given.lawyer - 100 * by) })],
    ['an earlier recovery', (given, by) => ({ ...given, inMonths: Math.max(0, given.inMonths - (by % 12)) })],
  ])('%s in court never moves a settlement or a plan up', (_, change) => {
    fc.assert(
      fc.property(assumptions, fc.nat({ max: 3000 }), (given, by) => {
        const [before, after] = [placesOf(given), placesOf(change(given, by))]
        for (const id of ['lump-sum', 'plan:10', 'plan:20'])
          expect(after[id]).toBeGreaterThanOrEqual(before[id] ?? 9)
      }),
      { seed: 115, numRuns: 100 },
    )
  })

  it('a plan that is kept better never moves down, nor a settlement', () => {
    fc.assert(
      fc.property(assumptions, fc.nat({ max: 3000 }), (given, by) => {
        const raised = (share: string): string =>
          written(Math.min(10_000, Math.round(Number(share) * 100) + by))
        const before = placesOf(given)
        expect(placesOf({ ...given, settled: raised(given.settled) })['lump-sum']).toBeLessThanOrEqual(
          before['lump-sum'] ?? 0,
        )
        expect(placesOf({ ...given, kept: raised(given.kept) })['plan:10']).toBeLessThanOrEqual(
          before['plan:10'] ?? 0,
        )
      }),
      { seed: 116, numRuns: 100 },
    )
  })
})
