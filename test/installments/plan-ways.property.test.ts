import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type RoundingMode, roundingModes } from '../../src/foundations'
import {
  type AnnuityTerms,
  type CustomTerms,
  type EqualPrincipalTerms,
  type InstallmentPlan,
  type InstallmentTerms,
  type OnOwnDays,
  planInstallments,
} from '../../src/installments'
import { errorOf } from '../support/error-of'
import { roundByDefinition } from './annuity-by-definition'

const cents = (text: string): bigint => BigInt(text.replace('.', ''))
const written = (units: bigint): string => {
  const digits = String(units).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
const options = (seed: number, numRuns: number) => ({ seed, numRuns, endOnFailure: true })

const OPENED = '2026-01-05'
const roundings = fc.record({
  mode: fc.constantFrom<RoundingMode>(...roundingModes),
  unit: fc.constant('minor' as const),
})
const common = fc.record({
  amount: fc
    .oneof(fc.bigInt({ min: 1000n, max: 100_000_000n }), fc.bigInt({ min: 1000n, max: 10n ** 20n }))
    .map(written),
  currency: fc.constant('CNY'),
  annualRatePercent: fc.integer({ min: 0, max: 3600 }).map((hundredths) => written(BigInt(hundredths))),
  interestByDays: fc.record({
    dayCount: fc.constantFrom(
      'ACT/365F' as const,
      'ACT/360' as const,
      '30E/360' as const,
      'ACT/ACT ISDA' as const,
    ),
    openedOn: fc.constant(OPENED),
    periodEnds: fc.constant('unadjusted' as const),
  }),
  rounding: roundings,
  interestRounding: roundings,
})
// Days apart from one due day to the next.
const steps = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 30 })
const daysOf = (gaps: readonly number[]): readonly string[] => {
  let day = OPENED
  return gaps.map((gap) => {
    day = addDays(day, gap)
    return day
  })
}
const partOf = (amount: string, percent: number): string => written((cents(amount) * BigInt(percent)) / 100n)

const repaying: fc.Arbitrary<OnOwnDays<AnnuityTerms> | OnOwnDays<EqualPrincipalTerms>> = fc
  .tuple(
    common,
    steps,
    fc.record({
      down: fc.integer({ min: 0, max: 90 }),
      balloon: fc.integer({ min: 0, max: 9 }),
      grace: fc.integer({ min: 0, max: 99 }),
      interestOnly: fc.integer({ min: 0, max: 99 }),
      interest: fc.constantFrom('deferred' as const, 'capitalized' as const, 'waived' as const),
      leveling: fc.constantFrom(undefined, 're-leveled' as const, 'unrounded-inside' as const),
      method: fc.constantFrom('annuity' as const, 'equal-principal' as const),
    }),
  )
  .map(([terms, gaps, { down, balloon, grace, interestOnly, interest, leveling, method }]) => {
    const free = Math.floor((gaps.length * grace) / 100)
    const bearing = Math.floor(((gaps.length - free) * interestOnly) / 100)
    const ways = {
      ...terms,
      dueOn: daysOf(gaps),
      ...(down === 0 ? {} : { downPayment: { amount: partOf(terms.amount, down), dueOn: OPENED } }),
      balloon: partOf(terms.amount, balloon),
      ...(free === 0 ? {} : { grace: { count: free, interest } }),
      ...(bearing === 0 ? {} : { interestOnlyCount: bearing }),
    }
    return method === 'annuity'
      ? { ...ways, method, ...(leveling === undefined ? {} : { leveling }) }
      : { ...ways, method, remainder: 'last' as const }
  })

const custom: fc.Arbitrary<CustomTerms> = fc
  .tuple(
    common,
    steps,
    fc.array(fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }), {
      minLength: 30,
      maxLength: 30,
    }),
  )
  .map(([terms, gaps, percents]) => ({
    ...terms,
    method: 'custom' as const,
    payments: daysOf(gaps).map((dueOn, index) => {
      const percent = index === gaps.length - 1 ? undefined : percents[index]
      return { dueOn, ...(percent === undefined ? {} : { amount: partOf(terms.amount, percent) }) }
    }),
  }))

/** The plan, or nothing where the terms are refused for what they repay. */
function planOf(terms: InstallmentTerms): InstallmentPlan | undefined {
  try {
    return planInstallments(terms)
  } catch {
    const { details } = errorOf(() => planInstallments(terms))
    const path: unknown = expect.stringMatching(/^rounding$|^payments\[\d+\]\.amount$/)
    expect(details).toMatchObject({ issues: [{ path }] })
    return undefined
  }
}

describe('plans on days of their own, with a down payment, a time of grace, stated payments', () => {
  it('add up, have no negative part, and end at zero', () => {
    let planned = 0
    fc.assert(
      fc.property(fc.oneof(repaying, repaying, custom), (terms) => {
        const plan = planOf(terms)
        if (plan === undefined) return
        planned++
        let [balance, principal, interest, capitalized] = [cents(String(terms.amount)), 0n, 0n, 0n]
        for (const row of plan.rows) {
          const [repaid, borne] = [cents(row.principal), cents(row.interest)]
          expect(repaid >= 0n && borne >= 0n).toBe(true)
          expect(cents(row.payment)).toBe(repaid + borne)
          // What is owed grows by nothing but interest of a time in which nothing is paid.
          const grown = cents(row.balanceAfter) - (balance - repaid)
          expect(grown === 0n || (grown > 0n && cents(row.payment) === 0n)).toBe(true)
          balance = cents(row.balanceAfter)
          principal += repaid
          interest += borne
          capitalized += grown
        }
        expect(balance).toBe(0n)
        expect(plan.totals).toEqual({
          principal: written(principal),
          interest: written(interest),
          payment: written(principal + interest),
          capitalizedInterest: written(capitalized),
        })
        expect(principal).toBe(cents(String(terms.amount)) + capitalized)
      }),
      options(71, 600),
    )
    expect(planned).toBeGreaterThan(400)
  })

  it('pay what was stated, on the days that were', () => {
    let planned = 0
    fc.assert(
      fc.property(custom, (terms) => {
        const plan = planOf(terms)
        if (plan === undefined) return
        planned++
        const level = terms.payments.flatMap(({ amount }, row) =>
          amount === undefined && row < terms.payments.length - 1 ? [plan.rows[row]?.payment] : [],
        )
        expect(new Set([...level, plan.installment]).size).toBe(1)
        terms.payments.forEach(({ dueOn, amount }, row) => {
          expect(plan.rows[row]?.dueOn).toBe(dueOn)
          if (amount !== undefined) expect(plan.rows[row]?.payment).toBe(amount)
        })
      }),
      options(72, 400),
    )
    expect(planned).toBeGreaterThan(60)
  })

  // B after k rows is P·(1+r)ᵏ − x·((1+r)ᵏ − 1) ÷ r, with the exact x: the annuity formula, as in Kellison, ch. 3.
  it('not rounded inside, have the balances of the exact installment, each rounded', () => {
    const terms = fc.record({
      units: fc.bigInt({ min: 10_000n, max: 10n ** 12n }),
      hundredths: fc.bigInt({ min: 1n, max: 6000n }),
      count: fc.integer({ min: 1, max: 60 }),
    })
    fc.assert(
      fc.property(terms, ({ units, hundredths, count }) => {
        const plan = planInstallments({
          method: 'annuity',
          amount: written(units),
          currency: 'CNY',
          count,
          firstDueOn: '2026-01-31',
          monthRule: 'month-end',
          annualRatePercent: written(hundredths),
          rounding: { mode: 'half-up', unit: 'minor' },
          leveling: 'unrounded-inside',
        })
        // With r = a/b, G = a+b and x = P·Gⁿ·a ÷ (b·(Gⁿ − bⁿ)), B is P·(Gⁿ − Gᵏ·bⁿ⁻ᵏ) ÷ (Gⁿ − bⁿ).
        const [a, b] = [hundredths, 120_000n]
        const grown = (a + b) ** BigInt(count)
        const bottom = grown - b ** BigInt(count)
        plan.rows.forEach(({ balanceAfter }, index) => {
          const [k, rest] = [BigInt(index + 1), BigInt(count - index - 1)]
          const top = units * (grown - (a + b) ** k * b ** rest)
          expect(cents(balanceAfter)).toBe(roundByDefinition({ top, bottom }, 1n, 'half-up'))
        })
        // Where a row bears next to no interest, what it repays may round to a cent more.
        for (const { payment, interest } of plan.rows) {
          const over = cents(payment) - cents(plan.installment)
          expect(over === 0n || (over === 1n && interest === '0.00')).toBe(true)
        }
      }),
      options(73, 200),
    )
  })

  it('leveled again, have a last row that is no further from the others than it was', () => {
    const size = (units: bigint): bigint => (units < 0n ? -units : units)
    fc.assert(
      fc.property(repaying, (terms) => {
        if (terms.method !== 'annuity') return
        const { leveling: _, ...absorbing } = terms
        const [before, after] = [planOf(absorbing), planOf({ ...absorbing, leveling: 're-leveled' })]
        const balloon = cents(String(terms.balloon ?? '0.00'))
        const offOf = (plan: InstallmentPlan | undefined): bigint =>
          size(cents(plan?.lastDifference ?? '0') - balloon)
        expect(offOf(after) <= offOf(before)).toBe(true)
      }),
      options(74, 200),
    )
  })
})
