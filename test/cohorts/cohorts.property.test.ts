import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  conditionalDefaultRate,
  delinquencyRatio,
  lossProvision,
  monthsOnBook,
  type PoolAccount,
  type PoolObservation,
  paymentDefaultRate,
  portfolioAtRisk,
  tallyPaymentDefaults,
  tallyPool,
  vintageCurves,
} from '../../src/cohorts'
import { addDays, addMonths, lastDayOfMonth } from '../../src/foundations'
import { overdueRate } from '../../src/receivables'

/** Cents as an amount. */
const money = (cents: number): string => {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
const centsOf = (amount: string | number): number => Math.round(Number(amount) * 100)
const monthEnd = (start: string, months: number): string =>
  lastDayOfMonth(addMonths(`${start.slice(0, 8)}01`, months, 'corresponding-day'))

const ASOF = '2026-06-14'
const LAST_END = '2026-05-31'

interface Month {
  readonly balance: number
  readonly daysPastDue: number
  readonly loss: number
  readonly renegotiated: boolean
}
interface Loan {
  readonly day: number
  readonly disbursed: number
  readonly months: readonly Month[]
}

const month: fc.Arbitrary<Month> = fc.record({
  balance: fc.integer({ min: -500, max: 100_000 }),
  daysPastDue: fc.oneof(fc.constantFrom(0, 29, 30, 31, 60, 61, 90, 91), fc.integer({ min: 0, max: 200 })),
  loss: fc.integer({ min: 0, max: 1_000 }),
  renegotiated: fc.boolean(),
})
const loan: fc.Arbitrary<Loan> = fc.record({
  day: fc.integer({ min: 0, max: 180 }),
  disbursed: fc.integer({ min: 1, max: 100_000 }),
  months: fc.array(month, { minLength: 6, maxLength: 6 }),
})
const book = fc.array(loan, { minLength: 1, maxLength: 12 })

/** A loan that was disbursed so many days after 1 January, with a month end each until the data end. */
const accountOf = ({ day, disbursed, months }: Loan, index: number): PoolAccount => {
  const disbursedOn = addDays('2026-01-01', day)
  const observations: PoolObservation[] = []
  let writtenOff = 0
  for (const [onBook, { balance, daysPastDue, loss, renegotiated }] of months.entries()) {
    const asOf = monthEnd(disbursedOn, onBook)
    if (asOf > LAST_END) break
    writtenOff += loss
    const told = { asOf, balance: money(balance), daysPastDue, writtenOff: money(writtenOff) }
    observations.push(renegotiated ? { ...told, renegotiated } : told)
  }
  return { accountId: `A-${index}`, disbursedOn, disbursed: money(disbursed), observations }
}

const optionsOf = (comparison: 'above' | 'from', thresholds: readonly number[] = [30]) =>
  ({ asOf: ASOF, currency: 'USD', thresholds, comparison }) as const

describe('the tally of a pool', () => {
  it('agrees with a naive second count, cell by cell and month by month', () => {
    fc.assert(
      fc.property(book, fc.constantFrom('above' as const, 'from' as const), (loans, comparison) => {
        const accounts = loans.map(accountOf)
        const isPast = (days: number): boolean => (comparison === 'above' ? days > 30 : days >= 30)
        const tally = tallyPool(accounts, optionsOf(comparison))
        const [past30] = tally.thresholds
        for (const { cohort, monthsOnBook: onBook, disbursed, loans: count, amount } of past30?.vintage
          .rows ?? []) {
          const own = accounts.filter(({ disbursedOn }) => disbursedOn.slice(0, 7) === cohort.slice(0, 7))
          expect(count).toBe(own.length)
          expect(centsOf(disbursed)).toBe(own.reduce((sum, one) => sum + centsOf(one.disbursed), 0))
          const late = own.reduce((sum, { observations }) => {
            const seen = observations[onBook]
            if (seen === undefined || !isPast(seen.daysPastDue)) return sum
            return sum + Math.max(0, centsOf(seen.balance))
          }, 0)
          expect(centsOf(amount)).toBe(late)
        }
        for (const [index, { asOf, pool, credits, poolCount }] of tally.months.entries()) {
          const seen = accounts.flatMap(({ observations }) => observations.filter((one) => one.asOf === asOf))
          const all = seen.reduce((sum, { balance }) => sum + centsOf(balance), 0)
          // What is owed and what is in credit are the whole, and no cent of it twice.
          expect(centsOf(pool) + centsOf(credits)).toBe(all)
          expect(poolCount).toBe(seen.filter(({ balance }) => centsOf(balance) > 0).length)
          const late = seen.filter(({ balance, daysPastDue }) => centsOf(balance) > 0 && isPast(daysPastDue))
          expect(past30?.byCount[index]?.pastThresholdCount).toBe(late.length)
        }
      }),
      { seed: 61, numRuns: 200, endOnFailure: true },
    )
  })

  it('splits the pool into buckets that add up to it', () => {
    fc.assert(
      fc.property(book, (loans) => {
        const accounts = loans.map(accountOf)
        const { months, thresholds } = tallyPool(accounts, optionsOf('from', [0, 1, 31, 61, 91]))
        for (const [index, { pool }] of months.entries()) {
          const past = thresholds.map(({ byAmount }) => centsOf(byAmount[index]?.pastThreshold ?? 'none'))
          const buckets = past.map((balance, bucket) => balance - (past[bucket + 1] ?? 0))
          for (const balance of buckets) expect(balance).toBeGreaterThanOrEqual(0)
          expect(buckets.reduce((sum, balance) => sum + balance, 0)).toBe(centsOf(pool))
        }
      }),
      { seed: 62, numRuns: 200, endOnFailure: true },
    )
  })

  it('does not depend on the order of the loans', () => {
    fc.assert(
      fc.property(book, fc.integer({ min: 0, max: 11 }), (loans, turn) => {
        const accounts = loans.map(accountOf)
        const turned = [...accounts.slice(turn), ...accounts.slice(0, turn)].reverse()
        expect(tallyPool(turned, optionsOf('above'))).toEqual(tallyPool(accounts, optionsOf('above')))
      }),
      { seed: 63, numRuns: 200, endOnFailure: true },
    )
  })

  it('leaves a portfolio at risk never below the ratio of the same late loans', () => {
    fc.assert(
      fc.property(book, (loans) => {
        const [past30] = tallyPool(loans.map(accountOf), optionsOf('above')).thresholds
        for (const [index, atRisk] of (past30?.atRisk ?? []).entries()) {
          const byAmount = past30?.byAmount[index]
          if (byAmount === undefined) throw new Error('a month has both')
          const [risk, ratio] = [portfolioAtRisk(atRisk).value, delinquencyRatio(byAmount).value]
          if (risk === null || ratio === null) expect(risk).toBe(ratio)
          else expect(risk).toBeGreaterThanOrEqual(ratio)
        }
      }),
      { seed: 64, numRuns: 200, endOnFailure: true },
    )
  })
})

describe('vintage curves', () => {
  it('have a cell for a month exactly if it has ended, whatever rows there are', () => {
    fc.assert(
      fc.property(book, fc.integer({ min: 0, max: 170 }), (loans, days) => {
        const { losses } = tallyPool(loans.map(accountOf), optionsOf('above'))
        const asOf = addDays('2025-12-25', days)
        const { curves, unripeRows } = vintageCurves({ ...losses, asOf })
        for (const { cohort, monthsOnBook: onBook } of losses.rows) {
          const cells = curves.find((curve) => curve.cohort === cohort)?.cells ?? []
          const isThere = cells.some((cell) => cell.monthsOnBook === onBook)
          expect(isThere).toBe(monthEnd(cohort, onBook) <= asOf)
        }
        const cells = curves.reduce((sum, curve) => sum + curve.cells.length, 0)
        expect(cells + unripeRows).toBe(losses.rows.length)
      }),
      { seed: 65, numRuns: 300, endOnFailure: true },
    )
  })

  it('of losses never fall, and do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(book, (loans) => {
        const { losses } = tallyPool(loans.map(accountOf), optionsOf('above'))
        const drawn = vintageCurves(losses)
        for (const { cells } of drawn.curves) {
          const values = cells.map(({ value }) => value ?? Number.NaN)
          expect(values).toEqual([...values].sort((one, other) => one - other))
        }
        expect(vintageCurves({ ...losses, rows: [...losses.rows].reverse() })).toEqual(drawn)
      }),
      { seed: 66, numRuns: 200, endOnFailure: true },
    )
  })

  it('stand at the month on book that monthsOnBook counts', () => {
    fc.assert(
      fc.property(book, (loans) => {
        const { curves } = vintageCurves(tallyPool(loans.map(accountOf), optionsOf('above')).losses)
        for (const { cohort, cells } of curves) {
          for (const { period, monthsOnBook: onBook } of cells) {
            expect(monthsOnBook(cohort, 'asOf' in period ? period.asOf : '')).toBe(onBook)
          }
        }
      }),
      { seed: 67, numRuns: 100, endOnFailure: true },
    )
  })
})

describe('payment default rate', () => {
  const installments = fc.array(
    fc.record({
      customer: fc.integer({ min: 1, max: 6 }),
      day: fc.integer({ min: 0, max: 5 }),
      due: fc.integer({ min: 20, max: 60 }),
      paidAfter: fc.option(fc.integer({ min: -20, max: 40 })),
    }),
    { maxLength: 20 },
  )
  const rowsOf = (
    rows: readonly { customer: number; day: number; due: number; paidAfter: number | null }[],
  ) =>
    rows.map(({ customer, day, due, paidAfter }, index) => ({
      customerId: `C-${customer}`,
      accountId: `A-${index}`,
      disbursedOn: addDays('2026-01-01', day),
      installment: 1 as const,
      dueOn: addDays('2026-01-01', due),
      paidOn: paidAfter === null ? null : addDays('2026-01-01', due + paidAfter),
    }))

  it('never leaves 0 to 100, counts each customer once, and does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(installments, fc.integer({ min: 0, max: 10 }), (given, graceDays) => {
        const rows = rowsOf(given)
        const options = { variant: 'first', asOf: '2026-02-10', graceDays } as const
        const tally = tallyPaymentDefaults(rows, options)
        const { value } = paymentDefaultRate(tally)
        if (value === null) expect(tally.observedCustomers).toBe(0)
        else {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(100)
        }
        const customers = new Set(rows.map(({ customerId }) => customerId)).size
        expect(tally.observedCustomers + tally.notYetObserved).toBeLessThanOrEqual(customers)
        expect(tallyPaymentDefaults([...rows].reverse(), options)).toEqual(tally)
      }),
      { seed: 68, numRuns: 300, endOnFailure: true },
    )
  })

  it('agrees with a naive second count by customer', () => {
    fc.assert(
      fc.property(installments, (given) => {
        const rows = rowsOf(given)
        let [missed, observed, open] = [0, 0, 0]
        for (const customer of new Set(rows.map(({ customerId }) => customerId))) {
          const own = rows.filter(({ customerId }) => customerId === customer)
          const [firstDay] = own.map(({ disbursedOn }) => disbursedOn).sort()
          const first = own.filter(({ disbursedOn }) => disbursedOn === firstDay)
          const closed = first.filter(({ dueOn }) => addDays(dueOn, 3) < '2026-02-10')
          const late = first.filter(({ dueOn, paidOn }) => paidOn === null || paidOn > addDays(dueOn, 3))
          if (closed.length === first.length) {
            observed++
            if (late.length === first.length) missed++
          } else if (first.some(({ dueOn }) => dueOn <= '2026-02-10')) open++
        }
        const tally = tallyPaymentDefaults(rows, { variant: 'first', asOf: '2026-02-10', graceDays: 3 })
        expect([tally.missedCustomers, tally.observedCustomers, tally.notYetObserved]).toEqual([
          missed,
          observed,
          open,
        ])
      }),
      { seed: 69, numRuns: 300, endOnFailure: true },
    )
  })
})

describe('conditional default rate', () => {
  const share = fc.integer({ min: 0, max: 10_000 })
  const rateOf = (parts: number) => ({ numerator: parts, denominator: 10_000 })
  const monthly = (parts: number): number => {
    const january = { from: '2026-01-01', to: '2026-01-31' }
    return conditionalDefaultRate({ variant: 'monthly', ...january, rate: rateOf(parts) }).value ?? Number.NaN
  }
  const rolling = (shares: readonly number[]) =>
    conditionalDefaultRate({
      variant: 'rolling',
      months: shares.map((parts, index) => ({
        from: addMonths('2024-01-01', index, 'corresponding-day'),
        to: monthEnd('2024-01-01', index),
        rate: rateOf(parts),
      })),
    })

  it('rises with the monthly rate, from 0 to 100', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        expect(monthly(low)).toBeLessThanOrEqual(monthly(high))
        expect(monthly(low)).toBeGreaterThanOrEqual(0)
        expect(monthly(high)).toBeLessThanOrEqual(100)
        // Never below the rate of one month, for a year has twelve.
        expect(monthly(low)).toBeGreaterThanOrEqual(low / 100)
      }),
      { seed: 70, numRuns: 300, endOnFailure: true },
    )
  })

  it('over equal months is that of one of them', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 24 }), (parts, months) => {
        const value = rolling(Array.from({ length: months }, () => parts)).value ?? Number.NaN
        if (12 % months === 0) expect(value).toBe(monthly(parts))
        else expect(value).toBeCloseTo(monthly(parts), 9)
      }),
      { seed: 71, numRuns: 300, endOnFailure: true },
    )
  })

  it('agrees with the formula in floating point, and is a quotient without a common divisor', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 18 }), (shares) => {
        const { value, numerator, denominator } = rolling(shares)
        const kept = shares.reduce((product, parts) => product * (1 - parts / 10_000), 1)
        expect(value).toBeCloseTo(100 * (1 - kept ** (12 / shares.length)), 8)
        if (12 % shares.length !== 0) return
        let [large, small] = [BigInt(denominator ?? 0), BigInt(numerator)]
        while (small > 0n) [large, small] = [small, large % small]
        expect(large).toBe(1n)
      }),
      { seed: 72, numRuns: 300, endOnFailure: true },
    )
  })
})

describe('portfolio at risk', () => {
  it('is never below the overdue rate of the same installments', () => {
    const loans = fc.array(
      fc.record({
        overdue: fc.integer({ min: 0, max: 1_000 }),
        rest: fc.integer({ min: 0, max: 10_000 }),
        daysPastDue: fc.integer({ min: 0, max: 90 }),
      }),
      { minLength: 1, maxLength: 10 },
    )
    fc.assert(
      fc.property(loans, (given) => {
        const late = given.filter(({ daysPastDue }) => daysPastDue > 30)
        const sum = (values: readonly number[]): string => money(values.reduce((all, one) => all + one, 0))
        const portfolio = sum(given.map(({ overdue, rest }) => overdue + rest))
        const day = { asOf: ASOF, currency: 'USD' }
        const { value: risk } = portfolioAtRisk({
          ...day,
          variant: 'late',
          thresholdDays: 30,
          late: sum(late.map(({ overdue, rest }) => overdue + rest)),
          portfolio,
          writtenOff: '0.00',
        })
        const { value: rate } = overdueRate({
          ...day,
          variant: 'amount',
          overdue: sum(late.map(({ overdue }) => overdue)),
          receivables: portfolio,
        })
        if (risk === null || rate === null) expect(risk).toBe(rate)
        else expect(risk).toBeGreaterThanOrEqual(rate)
      }),
      { seed: 73, numRuns: 300, endOnFailure: true },
    )
  })
})

describe('loss provision', () => {
  const buckets = fc.array(
    fc.record({
      balance: fc.integer({ min: -10_000, max: 1_000_000 }),
      rate: fc.integer({ min: 0, max: 999 }),
    }),
    { maxLength: 8 },
  )
  const provisionOf = (given: readonly { balance: number; rate: number }[], more = 0) =>
    lossProvision({
      asOf: ASOF,
      currency: 'USD',
      roundingMode: 'half-even',
      buckets: given.map(({ balance, rate }, index) => ({
        id: `B-${index}`,
        balance: money(balance),
        lossRate: { numerator: rate + more, denominator: 1_000 },
      })),
    })

  it('rises with the rates and never exceeds what is owed', () => {
    fc.assert(
      fc.property(buckets, (given) => {
        const [low, high] = [
          provisionOf(given).value ?? Number.NaN,
          provisionOf(given, 1).value ?? Number.NaN,
        ]
        expect(high).toBeGreaterThanOrEqual(low)
        expect(high).toBeLessThanOrEqual(Number(provisionOf(given).numerator))
      }),
      { seed: 74, numRuns: 300, endOnFailure: true },
    )
  })

  it('is the sum of the products in whole thousandths of a cent, and balances and credits are the whole', () => {
    fc.assert(
      fc.property(buckets, (given) => {
        const measure = provisionOf(given)
        const owed = given.filter(({ balance }) => balance >= 0)
        const thousandths = owed.reduce((sum, { balance, rate }) => sum + balance * rate, 0)
        expect(measure.value).toBe(thousandths / 100_000)
        const all = given.reduce((sum, { balance }) => sum + balance, 0)
        expect(centsOf(measure.numerator) + centsOf(measure.credits)).toBe(all)
      }),
      { seed: 75, numRuns: 300, endOnFailure: true },
    )
  })

  it('does not depend on the order of the buckets', () => {
    fc.assert(
      fc.property(buckets, (given) => {
        const turned = provisionOf([...given].reverse())
        const straight = provisionOf(given)
        expect([turned.value, turned.amount, turned.credits]).toEqual([
          straight.value,
          straight.amount,
          straight.credits,
        ])
      }),
      { seed: 76, numRuns: 200, endOnFailure: true },
    )
  })
})
