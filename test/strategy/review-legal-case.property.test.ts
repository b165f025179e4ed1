import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, compareAmounts, sumAmounts } from '../../src/foundations'
import { limitationCn } from '../../src/policies'
import { type LegalCase, type LegalPath, reviewLegalCase } from '../../src/strategy'

const label = { en: 'x', 'zh-CN': 'x' }
const path: LegalPath = {
  steps: [{ id: 'suit', label }],
  evidence: [],
  reviewEveryDays: 30,
  limitationLeadDays: 60,
}
const start = '2025-06-01'
const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays(start, days))
const cents = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map((units) => {
  const digits = String(units < 0n ? -units : units).padStart(3, '0')
  return `${units < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
})
const cases: fc.Arbitrary<LegalCase> = fc
  .record({
    costs: fc.array(fc.record({ on: day, amount: cents, what: fc.constant('fee') }), { maxLength: 6 }),
    keyDates: fc.array(fc.record({ on: day, isDone: fc.boolean() }), { maxLength: 4 }),
    dueOn: fc.integer({ min: -1200, max: -700 }).map((days) => addDays(start, days)),
    demands: fc.array(day, { maxLength: 2 }),
    isReviewed: fc.boolean(),
  })
  .map(({ costs, keyDates, dueOn, demands, isReviewed }) => ({
    evidenceHeld: [],
    currency: 'CNY',
    expectedRecovery: '1000000.00',
    costs,
    keyDates: keyDates.map(({ on, isDone }, index) => ({
      id: `K-${index}`,
      on,
      ...(isDone ? { done: true as const } : {}),
    })),
    claim: { dueOn, occurrences: demands.map((on) => ({ kind: 'demand' as const, on })) },
    ...(isReviewed ? { lastReviewedOn: start } : {}),
  }))
const review = (legalCase: LegalCase, asOf: string) =>
  reviewLegalCase(path, legalCase, { asOf, limitation: limitationCn })
const settings = { seed: 194, numRuns: 300, endOnFailure: true }

it('costs and what is left of them add up again to the cent', () => {
  fc.assert(
    fc.property(cases, day, (legalCase, asOf) => {
      const { costs, expectedNet } = review(legalCase, asOf)
      const counted = legalCase.costs.filter(({ on }) => on <= asOf).map(({ amount }) => amount)
      expect(costs).toBe(sumAmounts(counted, 'CNY'))
      expect(compareAmounts(sumAmounts([costs, expectedNet ?? ''], 'CNY'), '1000000.00', 'CNY')).toBe(0)
    }),
    settings,
  )
})

it('holds until the day on which it says it changes, and no longer', () => {
  const told = (legalCase: LegalCase, asOf: string): string => {
    const { costs, nextKeyDate, findings, limitation } = review(legalCase, asOf)
    const kept = findings.map(({ code, values }) => (code === 'review-due' ? code : [code, values]))
    const { status, expiresOn, latestExpiresOn } = limitation ?? {}
    return JSON.stringify([costs, nextKeyDate?.id, kept, status, expiresOn, latestExpiresOn])
  }
  fc.assert(
    fc.property(cases, day, fc.nat({ max: 60 }), (legalCase, asOf, days) => {
      const { changesOn } = review(legalCase, asOf)
      const between = addDays(asOf, days)
      if (changesOn === null || between < changesOn)
        expect(told(legalCase, between)).toBe(told(legalCase, asOf))
      if (changesOn !== null) {
        expect(told(legalCase, addDays(changesOn, -1))).toBe(told(legalCase, asOf))
        expect(told(legalCase, changesOn)).not.toBe(told(legalCase, asOf))
      }
    }),
    settings,
  )
})

it('the next review never lies before or on the last', () => {
  fc.assert(
    fc.property(cases, day, (legalCase, asOf) => {
      const { reviewOn } = review(legalCase, asOf)
      expect(reviewOn > (legalCase.lastReviewedOn ?? '')).toBe(true)
      expect(legalCase.lastReviewedOn === undefined || reviewOn <= addDays(start, 30)).toBe(true)
    }),
    settings,
  )
})
