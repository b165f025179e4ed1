import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/foundations'
import {
  type AprTermsByPeriod,
  annualizedCost,
  annualPercentageCharge,
  annualPercentageRate,
  effectiveRate,
  nominalRate,
  splitBySumOfDigits,
  unearnedBySumOfDigits,
} from '../../src/installments'
import { type DefinedFlow, quotient, rateByHalving, worthOf } from './rate-by-definition'

const cents = (text: string): bigint => BigInt(text.replace('.', ''))
const written = (units: number): string => (units / 100).toFixed(2)
const amounts = fc.integer({ min: 1, max: 10_000_000 }).map(written)
const oddParts = fc.integer({ min: 0, max: 29 }).map((count) => ({ count, of: 30 }))
const options = (seed: number, numRuns: number) => ({ seed, numRuns, endOnFailure: true })

/** Credit that is advanced at once and paid back later: one rate, and no other, solves it. */
const simpleCredit: fc.Arbitrary<AprTermsByPeriod> = fc.record({
  timing: fc.constant('by-unit-period'),
  method: fc.constant('actuarial'),
  currency: fc.constant('USD'),
  advances: fc.tuple(fc.record({ fullPeriods: fc.constant(0), amount: amounts })),
  payments: fc.array(
    fc.record({ fullPeriods: fc.integer({ min: 1, max: 60 }), oddPart: oddParts, amount: amounts }),
    { minLength: 1, maxLength: 12 },
  ),
  periodsPerYear: fc.constantFrom({ count: 12, of: 1 }, { count: 52, of: 2 }, { count: 365, of: 255 }),
})
const definedOf = ({ amount, fullPeriods, oddPart }: AprTermsByPeriod['payments'][number]): DefinedFlow => ({
  amount,
  steps: fullPeriods,
  ...(oddPart === undefined ? {} : { simplePart: quotient(oddPart.count, oddPart.of) }),
})

/** Is the rate told the exact one, to the last place that it is told with? */
function expectSame(told: string, exact: { toNumber(): number }): void {
  const places = told.split('.')[1]?.length ?? 0
  expect(Math.abs(Number(told) - exact.toNumber())).toBeLessThanOrEqual(0.51 * 10 ** -places)
}

describe('an annual percentage rate, over random credit', () => {
  it('is the rate that solves the equation, by a second implementation with thirty digits', () => {
    fc.assert(
      fc.property(simpleCredit, (terms) => {
        const perPeriod = rateByHalving(terms.advances.map(definedOf), terms.payments.map(definedOf))
        const perYear = quotient(terms.periodsPerYear.count, terms.periodsPerYear.of)
        // What is almost wholly lost lies next to −100 % a period, past the rates that are looked for.
        fc.pre(perPeriod.gt('-0.99'))
        const { unroundedPercent } = annualPercentageRate(terms)
        expectSame(unroundedPercent, perPeriod.times(perYear).times(100))
      }),
      options(61, 60),
    )
  })

  it('put back into the equation, makes both sides equal, with several advances too', () => {
    const severalAdvances = fc.record({
      later: fc.array(
        fc.record({ fullPeriods: fc.integer({ min: 0, max: 12 }), oddPart: oddParts, amount: amounts }),
        {
          maxLength: 3,
        },
      ),
      credit: simpleCredit,
    })
    fc.assert(
      fc.property(severalAdvances, ({ later, credit }) => {
        const advances = [...credit.advances, ...later]
        const terms = { ...credit, advances }
        const total = (list: readonly { readonly amount: string | number }[]): number =>
          list.reduce((sum, { amount }) => sum + Number(amount), 0)
        fc.pre(total(terms.payments) > total(advances))
        const { unroundedPercent } = annualPercentageRate(terms)
        const perYear = quotient(terms.periodsPerYear.count, terms.periodsPerYear.of)
        const rate = quotient(1, 100).times(unroundedPercent).div(perYear)
        const [paid, advanced] = [
          worthOf(terms.payments.map(definedOf), rate),
          worthOf(advances.map(definedOf), rate),
        ]
        expect(paid.minus(advanced).abs().div(paid).toNumber()).toBeLessThan(1e-7)
      }),
      options(62, 150),
    )
  })

  it('without compounding is the same where every payment covers its interest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 36 }), fc.integer({ min: 0, max: 500 }), (count, margin) => {
        const each = written(Math.ceil(100_000 / count) + margin)
        const credit = {
          timing: 'by-unit-period' as const,
          currency: 'USD',
          advances: [{ fullPeriods: 0, amount: '1000' }],
          payments: Array.from({ length: count }, (_, index) => ({ fullPeriods: index + 1, amount: each })),
          periodsPerYear: { count: 12, of: 1 },
        }
        const rates = (['actuarial', 'uncompounded'] as const).map((method) =>
          Number(annualPercentageRate({ ...credit, method }).unroundedPercent),
        )
        expect(Math.abs((rates[0] ?? 0) - (rates[1] ?? 1))).toBeLessThan(1e-8)
      }),
      options(63, 100),
    )
  })
})

describe('an annual percentage rate of charge, over random credit', () => {
  it('is the rate that solves the equation, by a second implementation with thirty digits', () => {
    const payments = fc.array(
      fc.record({
        on: fc.integer({ min: 200, max: 1500 }).map((n) => addDays('2023-01-31', n)),
        amount: amounts,
      }),
      { minLength: 1, maxLength: 8 },
    )
    fc.assert(
      fc.property(
        amounts,
        payments,
        fc.constantFrom('years', 'months', 'weeks', 'days'),
        fc.constantFrom('counted-back', 'counted-on'),
        (advance, paid, intervals, oddDays) => {
          fc.pre(paid.reduce((sum, { amount }) => sum + Number(amount), 0) < 20 * Number(advance))
          const charge = annualPercentageCharge({
            currency: 'EUR',
            advances: [{ on: '2023-01-31', amount: advance }],
            payments: paid,
            intervals,
            oddDays,
          })
          const perYear = { years: 1, months: 12, weeks: 52, days: 1 }[intervals]
          const flowOf = ({
            amount,
            fullPeriods,
            oddDays: odd,
            daysInYear,
          }: (typeof charge.payments)[number]) => ({
            amount,
            steps: quotient(fullPeriods, perYear).plus(quotient(odd, daysInYear)),
          })
          const exact = rateByHalving([{ amount: advance, steps: 0 }], charge.payments.map(flowOf))
          fc.pre(exact.gt('-0.99'))
          expectSame(charge.unroundedPercent, exact.times(100))
        },
      ),
      options(64, 15),
    )
  })
})

describe('an annualized cost, over random credit', () => {
  it('is the internal rate of return, by a second implementation with thirty digits', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.array(fc.record({ period: fc.integer({ min: 1, max: 48 }), amount: amounts }), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.constantFrom(1, 4, 12),
        (advance, payments, periodsPerYear) => {
          const exact = rateByHalving(
            [{ amount: advance, steps: 0 }],
            payments.map(({ period, amount }) => ({ amount, steps: period })),
          )
          fc.pre(exact.gt('-0.99') && exact.lt(100 / periodsPerYear))
          const cost = annualizedCost({
            currency: 'CNY',
            advances: [{ period: 0, amount: advance }],
            payments,
            periodsPerYear,
          })
          expectSame(cost.perPeriod.unroundedPercent, exact.times(100))
          expectSame(cost.simple.unroundedPercent, exact.times(100 * periodsPerYear))
          if (cost.compound.unroundedPercent.length < 13) {
            expectSame(cost.compound.unroundedPercent, exact.plus(1).pow(periodsPerYear).minus(1).times(100))
          }
        },
      ),
      options(65, 50),
    )
  })
})

describe('nominal and effective rates', () => {
  const percents = fc.integer({ min: 0, max: 10_000_000 }).map((units) => (units / 10_000).toFixed(4))
  const perYear = fc.oneof(fc.constantFrom(1, 2, 4, 12, 52, 365), fc.integer({ min: 1, max: 366 }))

  it('are their definitions, rounded once, by a second implementation with thirty digits', () => {
    fc.assert(
      fc.property(percents, perYear, fc.integer({ min: 0, max: 6 }), (percent, m, decimals) => {
        const format = { compoundingsPerYear: m, decimals, roundingMode: 'half-even' as const }
        const grown = quotient(1, 100 * m)
          .times(percent)
          .plus(1)
          .pow(m)
        const effective = grown.minus(1).times(100)
        expect(effectiveRate({ ...format, nominalPercent: percent })).toBe(effective.toFixed(decimals, 6))
        const root = quotient(1, 100).times(percent).plus(1).pow(quotient(1, m))
        const nominal = root.minus(1).times(100 * m)
        expect(nominalRate({ ...format, effectivePercent: percent })).toBe(nominal.toFixed(decimals, 6))
      }),
      options(66, 60),
    )
  })

  it('undo each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 366 }), (units, m) => {
        const nominalPercent = (units / 1000).toFixed(3)
        const format = { compoundingsPerYear: m, roundingMode: 'half-even' as const }
        const effectivePercent = effectiveRate({ ...format, nominalPercent, decimals: 10 })
        expect(nominalRate({ ...format, effectivePercent, decimals: 3 })).toBe(nominalPercent)
      }),
      options(67, 60),
    )
  })
})

describe('a charge by the sum of the digits, over random charges', () => {
  it('adds up, never grows, and is what is earned, to a unit a part', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000_000 }),
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('spread', 'largest-remainder', 'separate'),
        (units, periods, remainder) => {
          const terms = { charge: written(units), currency: 'USD', periods }
          const parts = splitBySumOfDigits({ ...terms, remainder, unit: 'minor' }).map(cents)
          expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(BigInt(units))
          const whole = parts.slice(0, periods)
          for (let at = 1; at < periods; at++) {
            expect(whole[at]).toBeLessThanOrEqual((whole[at - 1] ?? 0n) + 1n)
          }
          for (let elapsed = 0; elapsed <= periods; elapsed++) {
            const rounding = { mode: 'half-even', unit: 'minor' } as const
            const { earned, unearned } = unearnedBySumOfDigits({ ...terms, elapsed, rounding })
            expect(cents(earned) + cents(unearned)).toBe(BigInt(units))
            const sum = whole.slice(0, elapsed).reduce((total, part) => total + part, 0n)
            const apart = sum - cents(earned)
            expect((apart < 0n ? -apart : apart) <= BigInt(periods)).toBe(true)
          }
        },
      ),
      options(68, 60),
    )
  })
})
