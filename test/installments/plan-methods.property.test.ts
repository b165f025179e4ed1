import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RoundingMode, roundingModes } from '../../src/foundations'
import {
  type InstallmentPlan,
  type MethodTerms,
  planInstallments,
  type RemainderRule,
} from '../../src/installments'
import { errorOf } from '../support/error-of'
import { roundByDefinition } from './annuity-by-definition'

const cents = (text: string): bigint => BigInt(text.replace('.', ''))
const written = (units: bigint): string => {
  const digits = String(units).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
const options = (seed: number, numRuns: number) => ({ seed, numRuns, endOnFailure: true })

const roundings = fc.record({
  mode: fc.constantFrom<RoundingMode>(...roundingModes),
  unit: fc.constantFrom('minor', 'minor', '0.05', 'major'),
})
const remainder = fc.constantFrom<RemainderRule>('first', 'last', 'spread', 'largest-remainder', 'separate')
const shared = {
  amount: fc
    .oneof(fc.bigInt({ min: 1n, max: 100_000_000n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
    .map(written),
  currency: fc.constant('CNY'),
  count: fc.integer({ min: 1, max: 48 }),
  firstDueOn: fc.constantFrom('2026-01-31', '2024-02-29', '2025-06-15'),
  monthRule: fc.constantFrom('corresponding-day' as const, 'month-end' as const),
  intervalMonths: fc.integer({ min: 1, max: 12 }),
  rounding: roundings,
  interestRounding: roundings,
  annualRatePercent: fc.integer({ min: 0, max: 36_000 }).map((hundredths) => written(BigInt(hundredths))),
}
// A share of the amount, and of the count, so that both are ever less.
const shares = fc.record({ balloon: fc.integer({ min: 0, max: 99 }), first: fc.integer({ min: 0, max: 99 }) })
const repaying = fc
  .tuple(
    fc.record(shared),
    shares,
    fc.constantFrom('annuity' as const, 'equal-principal' as const),
    remainder,
  )
  .map(([terms, { balloon, first }, method, rule]): MethodTerms => {
    const more = {
      balloon: written((cents(terms.amount) * BigInt(balloon)) / 100n),
      ...(first === 0 || terms.count === 1
        ? {}
        : { interestOnlyCount: Math.max(1, Math.floor((terms.count * first) / 100)) }),
    }
    return method === 'annuity'
      ? { ...terms, ...more, method }
      : { ...terms, ...more, method, remainder: rule }
  })
const flat = fc.record({ ...shared, method: fc.constant('flat' as const), remainder })
const bullet = fc.record({
  ...shared,
  method: fc.constant('bullet' as const),
  interestDue: fc.constantFrom('each-installment' as const, 'at-maturity' as const),
})
const anyTerms: fc.Arbitrary<MethodTerms> = fc.oneof(repaying, repaying, flat, bullet)

/** The plan, or nothing where the terms have an installment that never repays. */
function planOf(terms: MethodTerms): InstallmentPlan | undefined {
  try {
    return planInstallments(terms)
  } catch {
    expect(errorOf(() => planInstallments(terms)).details).toMatchObject({ issues: [{ path: 'rounding' }] })
    return undefined
  }
}

describe('a plan by any method, over random terms', () => {
  it('adds up, has no negative part, and ends at zero', () => {
    let planned = 0
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const plan = planOf(terms)
        if (plan === undefined) return
        planned++
        let balance = cents(String(terms.amount))
        let [principal, interest] = [0n, 0n]
        for (const row of plan.rows) {
          expect(cents(row.principal)).toBeGreaterThanOrEqual(0n)
          expect(cents(row.interest)).toBeGreaterThanOrEqual(0n)
          expect(cents(row.payment)).toBe(cents(row.principal) + cents(row.interest))
          balance -= cents(row.principal)
          expect(cents(row.balanceAfter)).toBe(balance)
          principal += cents(row.principal)
          interest += cents(row.interest)
        }
        expect(balance).toBe(0n)
        expect(plan.totals).toEqual({
          principal: written(principal),
          interest: written(interest),
          payment: written(principal + interest),
          capitalizedInterest: written(0n),
        })
        const last = plan.rows[plan.rows.length - 1]
        if ('steps' in terms && terms.steps !== undefined) return
        const level = cents((plan.levelOf === 'payment' ? last?.payment : last?.principal) ?? '')
        expect(cents(plan.lastDifference)).toBe(level - cents(plan.installment))
      }),
      options(51, 800),
    )
    expect(planned).toBeGreaterThan(600)
  })

  it('bears the interest on what is owed before each row, rounded by its rule', () => {
    fc.assert(
      fc.property(repaying, (terms) => {
        if (terms.method !== 'annuity' && terms.method !== 'equal-principal') return
        const plan = planOf(terms)
        const { intervalMonths = 1, interestRounding, annualRatePercent } = terms
        const top = cents(String(annualRatePercent)) * BigInt(intervalMonths)
        const steps: Readonly<Record<string, bigint>> = { minor: 1n, '0.05': 5n, major: 100n }
        let balance = cents(String(terms.amount))
        for (const row of plan?.rows ?? []) {
          const exact = { top: balance * top, bottom: 12n * 100n * 100n }
          const step = steps[interestRounding?.unit ?? ''] ?? 0n
          expect(cents(row.interest)).toBe(roundByDefinition(exact, step, interestRounding?.mode ?? 'up'))
          balance = cents(row.balanceAfter)
        }
      }),
      options(52, 300),
    )
  })

  it('falls due so many months apart, the bullet on the last of these days', () => {
    const monthOf = (day = ''): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const plan = planOf(terms)
        if (plan === undefined) return
        const { intervalMonths = 1 } = terms
        const days = plan.rows.map(({ dueOn }) => monthOf(dueOn))
        days.slice(1).forEach((day, index) => {
          expect(day - (days[index] ?? 0)).toBe(intervalMonths)
        })
        const [first, last] = [monthOf(terms.firstDueOn), days[days.length - 1]]
        if (terms.method !== 'bullet') expect(days[0]).toBe(first)
        else expect(last).toBe(first + (terms.count - 1) * intervalMonths)
      }),
      options(53, 200),
    )
  })

  it('an annuity with a balloon is worth the amount: what was paid, at the rate, comes to nothing', () => {
    fc.assert(
      fc.property(repaying, (terms) => {
        if (terms.method !== 'annuity' || terms.interestOnlyCount !== undefined || terms.steps !== undefined)
          return
        const plan = planOf({ ...terms, rounding: { mode: 'half-up', unit: 'minor' } })
        if (plan === undefined || plan.adjustments.length > 0) return
        const { intervalMonths = 1, count, balloon = '0' } = terms
        // With r = a / b, after n rows P·(a+b)ⁿ − x·Σ(a+b)ᵏ·bⁿ⁻ᵏ = B·bⁿ: the installment is the x nearest to that.
        const [a, b] = [cents(String(terms.annualRatePercent)) * BigInt(intervalMonths), 120_000n]
        let [owed, level] = [cents(String(terms.amount)), 0n]
        for (let row = 1; row <= count; row++) {
          owed *= a + b
          level = level * (a + b) + b ** BigInt(row)
        }
        const top = owed - cents(String(balloon)) * b ** BigInt(count)
        expect(cents(plan.installment)).toBe(roundByDefinition({ top, bottom: level }, 1n, 'half-up'))
      }),
      options(54, 300),
    )
  })
})
