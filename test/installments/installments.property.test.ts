import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MonthRule, type RoundingMode, roundingModes } from '../../src/foundations'
import {
  type AnnuityTerms,
  type EqualPartsTerms,
  type InstallmentPlan,
  type InstallmentTerms,
  planInstallments,
  type RemainderRule,
} from '../../src/installments'
import { errorOf } from '../support/error-of'
import { levelPayment, monthlyRate, roundByDefinition } from './annuity-by-definition'

const stepOf: Readonly<Record<string, bigint>> = { minor: 1n, major: 100n, '0.05': 5n, '10': 1000n }
const cents = (text: string): bigint => BigInt(text.replace('.', ''))
const written = (units: bigint): string => {
  const digits = String(units).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

const roundings = fc.record({
  mode: fc.constantFrom<RoundingMode>(...roundingModes),
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.constant('minor') },
    { weight: 1, arbitrary: fc.constantFrom('major', '0.05', '10') },
  ),
})
const amounts = fc.oneof(
  fc.bigInt({ min: 1n, max: 5_000n }),
  fc.bigInt({ min: 1n, max: 100_000_000n }),
  fc.bigInt({ min: 1n, max: 10n ** 22n }),
)
const counts = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 72 }))
// Days on which months of different lengths part ways, and any other.
const firstDays = fc
  .tuple(
    fc.integer({ min: 2023, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(1, 15, 28, 29, 30, 31),
  )
  .map(([year, month, day]) => {
    const last = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 28
    return `${year}-${String(month).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`
  })
const rates = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 36 }), fc.integer({ min: 0, max: 999 })),
    fc.oneof(
      fc.constant(''),
      fc.integer({ min: 0, max: 999_999 }).map((decimals) => `.${decimals}`),
    ),
  )
  .map(([whole, decimals]) => `${whole}${decimals}`)

const shared = {
  amount: amounts.map(written),
  currency: fc.constant('CNY'),
  count: counts,
  firstDueOn: firstDays,
  monthRule: fc.constantFrom<MonthRule>('corresponding-day', 'month-end'),
  rounding: roundings,
}
const equalParts: fc.Arbitrary<EqualPartsTerms> = fc.record({
  ...shared,
  method: fc.constant('equal-parts'),
  remainder: fc.constantFrom<RemainderRule>('first', 'last', 'spread', 'largest-remainder', 'separate'),
})
const annuities: fc.Arbitrary<AnnuityTerms> = fc.record(
  { ...shared, method: fc.constant('annuity'), annualRatePercent: rates, interestRounding: roundings },
  {
    requiredKeys: [
      'method',
      'amount',
      'currency',
      'count',
      'firstDueOn',
      'monthRule',
      'rounding',
      'annualRatePercent',
    ],
  },
)
const anyTerms = fc.oneof(equalParts, annuities)

/** The plan, or nothing where the terms have an installment that never repays. */
function planOf(terms: InstallmentTerms): InstallmentPlan | undefined {
  try {
    return planInstallments(terms)
  } catch {
    expect(errorOf(() => planInstallments(terms)).details).toMatchObject({ issues: [{ path: 'rounding' }] })
    return undefined
  }
}

const options = (seed: number, numRuns: number) => ({ seed, numRuns, endOnFailure: true })

describe('a plan of installments, over random terms', () => {
  it('adds up: rows to totals, principal to the amount, principal and interest to the payment', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const plan = planOf(terms)
        if (plan === undefined) return
        const sum = (field: 'principal' | 'interest' | 'payment'): bigint =>
          plan.rows.reduce((total, row) => total + cents(row[field]), 0n)
        expect(sum('principal')).toBe(cents(String(terms.amount)))
        for (const field of ['principal', 'interest', 'payment'] as const) {
          expect(cents(plan.totals[field])).toBe(sum(field))
        }
        for (const { principal, interest, payment } of plan.rows) {
          expect(cents(principal) + cents(interest)).toBe(cents(payment))
        }
        const last = plan.rows[plan.rows.length - 1]?.payment ?? ''
        expect(cents(plan.installment) + cents(plan.lastDifference)).toBe(cents(last))
      }),
      options(31, 600),
    )
  })

  it('every row repays something, bears no negative interest, and the balance falls to exactly zero', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const plan = planOf(terms)
        if (plan === undefined) return
        let balance = cents(String(terms.amount))
        for (const row of plan.rows) {
          expect(cents(row.principal)).toBeGreaterThan(0n)
          expect(cents(row.interest)).toBeGreaterThanOrEqual(0n)
          balance -= cents(row.principal)
          expect(cents(row.balanceAfter)).toBe(balance)
          expect(balance).toBeGreaterThanOrEqual(0n)
        }
        expect(balance).toBe(0n)
      }),
      options(32, 600),
    )
  })

  it('has the rows agreed, or says why not', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const plan = planOf(terms)
        if (plan === undefined) return
        expect(plan.rows.map(({ number }) => number)).toEqual(plan.rows.map((_, index) => index + 1))
        const [adjustment] = plan.adjustments
        const isApart = terms.method === 'equal-parts' && terms.remainder === 'separate'
        if (adjustment?.kind === 'fewer-installments') {
          expect([adjustment.from, adjustment.to]).toEqual([terms.count, plan.rows.length])
          expect(plan.rows.length).toBeLessThan(terms.count)
        } else {
          expect([terms.count, terms.count + (isApart ? 1 : 0)]).toContain(plan.rows.length)
        }
        if (adjustment?.kind === 'installment-rounded-down') {
          expect(plan.installment).toBe(adjustment.to)
          expect(cents(adjustment.to)).toBeLessThan(cents(adjustment.from))
          const twice = 2n * cents(plan.installment)
          for (const { payment } of plan.rows) expect(cents(payment)).toBeLessThan(twice)
        }
      }),
      options(33, 600),
    )
  })

  it('falls due on later and later days, in consecutive months', () => {
    const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const days = planOf(terms)?.rows.map(({ dueOn }) => dueOn) ?? []
        days.forEach((day, index) => {
          expect(monthOf(day)).toBe(monthOf(terms.firstDueOn) + index)
          if (index > 0) expect(day > (days[index - 1] ?? '')).toBe(true)
        })
      }),
      options(34, 200),
    )
  })
})

describe('equal parts, over random terms', () => {
  it('spread payments never grow and differ by one unit at most', () => {
    fc.assert(
      fc.property(equalParts, (terms) => {
        const payments =
          planOf({ ...terms, remainder: 'spread' })?.rows.map(({ payment }) => cents(payment)) ?? []
        const step = stepOf[terms.rounding.unit] ?? 0n
        payments.slice(1).forEach((payment, index) => {
          expect(payment).toBeLessThanOrEqual(payments[index] ?? 0n)
        })
        const [first = 0n] = payments
        expect(first - (payments[payments.length - 1] ?? first)).toBeLessThanOrEqual(step)
      }),
      options(35, 300),
    )
  })

  it('the level part is the true one, rounded by the rule where one row puts it right', () => {
    fc.assert(
      fc.property(equalParts, (terms) => {
        const plan = planOf(terms)
        if (plan === undefined) return
        const exact = { top: cents(String(terms.amount)), bottom: BigInt(terms.count) }
        const isOnOneRow = terms.remainder === 'first' || terms.remainder === 'last'
        const mode = isOnOneRow ? terms.rounding.mode : 'down'
        const [adjustment] = plan.adjustments
        const agreed = adjustment?.kind === 'installment-rounded-down' ? adjustment.from : plan.installment
        expect(cents(agreed)).toBe(roundByDefinition(exact, stepOf[terms.rounding.unit] ?? 0n, mode))
      }),
      options(36, 400),
    )
  })

  it('an annuity at a rate of zero is the same, with the remainder on the last', () => {
    fc.assert(
      fc.property(equalParts, (terms) => {
        const { remainder: _, ...rest } = terms
        const parts = planOf({ ...terms, remainder: 'last' })
        const annuity = planOf({ ...rest, method: 'annuity', annualRatePercent: '0' })
        expect(annuity?.rows).toEqual(parts?.rows)
        expect(annuity?.adjustments).toEqual(parts?.adjustments)
      }),
      options(37, 300),
    )
  })
})

describe('an annuity, over random terms', () => {
  it('is, row by row, the true value rounded once', () => {
    fc.assert(
      fc.property(annuities, (terms) => {
        const plan = planOf(terms)
        const rate = monthlyRate(String(terms.annualRatePercent))
        const exact = levelPayment(cents(String(terms.amount)), rate, terms.count)
        const round = (
          fraction: typeof exact,
          rule: { readonly unit: string; readonly mode: RoundingMode },
        ) => roundByDefinition(fraction, stepOf[rule.unit] ?? 0n, rule.mode)
        const agreed = round(exact, terms.rounding)
        const interestRule = terms.interestRounding ?? terms.rounding
        const interestOn = (balance: bigint): bigint =>
          round({ top: balance * rate.top, bottom: rate.bottom }, interestRule)
        if (plan === undefined) {
          expect(agreed).toBeLessThanOrEqual(interestOn(cents(String(terms.amount))))
          return
        }
        const [adjustment] = plan.adjustments
        const isLowered = adjustment?.kind === 'installment-rounded-down'
        const installment = isLowered ? round(exact, { ...terms.rounding, mode: 'down' }) : agreed
        expect(cents(plan.installment)).toBe(installment)

        let balance = cents(String(terms.amount))
        plan.rows.forEach((row, index) => {
          const interest = interestOn(balance)
          const isLast = index === plan.rows.length - 1
          const principal = isLast ? balance : installment - interest
          balance -= principal
          expect([row.principal, row.interest, row.payment, row.balanceAfter].map(cents)).toEqual([
            principal,
            interest,
            principal + interest,
            balance,
          ])
        })
      }),
      options(38, 1000),
    )
  })

  it('of hundreds of months is so too, whatever the decimals of the rate', () => {
    const longRates = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.bigInt({ min: 1n, max: 10n ** 30n }))
      .map(([whole, decimals]) => `${whole}.${decimals}`)
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1200 }), longRates, (count, annualRatePercent) => {
        const amount = 12_345_678_900n
        const [year, rounding] = [2026, { mode: 'half-even', unit: 'minor' } as const]
        const { installment } = planInstallments({
          ...{
            method: 'annuity',
            amount: written(amount),
            currency: 'CNY',
            count,
            annualRatePercent,
            rounding,
          },
          ...{ firstDueOn: `${year}-01-31`, monthRule: 'month-end' },
        })
        const exact = levelPayment(amount, monthlyRate(annualRatePercent), count)
        expect(cents(installment)).toBe(roundByDefinition(exact, 1n, 'half-even'))
      }),
      options(39, 12),
    )
  })
})
