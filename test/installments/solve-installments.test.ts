import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RoundingMode, roundingModes } from '../../src/foundations'
import {
  type AnnuityTerms,
  type OpenTerms,
  planInstallments,
  solveInstallments,
} from '../../src/installments'
import { errorOf } from '../support/error-of'

const shared = {
  method: 'annuity',
  currency: 'CNY',
  firstDueOn: '2026-01-31',
  monthRule: 'month-end',
  rounding: { mode: 'half-up', unit: 'minor' },
} as const
const openOf = (more: Partial<OpenTerms>): OpenTerms => ({ ...shared, installment: '1000.00', ...more })

// What is worth what is by the annuity formula in 60 decimal digits, apart from this library.
describe('what is left open', () => {
  // 1000 × (1 − 1.01⁻¹²) ÷ 0.01 = 11255.0774…
  it('the amount that twelve installments of 1,000 repay at 12 %', () => {
    const { open, terms, plan } = solveInstallments(openOf({ count: 12, annualRatePercent: '12' }))
    expect([open, terms.amount, plan.installment]).toEqual(['amount', '11255.08', '1000.00'])
    expect(planInstallments(terms)).toEqual(plan)
  })

  it.each<[string, Partial<OpenTerms>, string]>([
    ['without interest', { count: 12, annualRatePercent: '0' }, '12000.00'],
    // 12 × 1000 + 500.
    ['without interest, and a balloon', { count: 12, annualRatePercent: '0', balloon: '500' }, '12500.00'],
    // 11255.0774… + 5000 × 1.01⁻¹² = 11255.0774… + 4437.2461….
    ['with a balloon', { count: 12, annualRatePercent: '12', balloon: '5000' }, '15692.32'],
    // Interest alone first puts nothing off: the amount is owed when it ends.
    ['with interest alone first', { count: 15, annualRatePercent: '12', interestOnlyCount: 3 }, '11255.08'],
    // 100,000.01 × 1.01 − 100,000 = 1000.0101.
    [
      'a cent above a balloon',
      { installment: '1000.01', count: 1, annualRatePercent: '12', balloon: '100000' },
      '100000.01',
    ],
    // 0.01 × (1 + 10 ÷ 12) = 0.0183….
    [
      'of a cent',
      {
        installment: '0.01',
        count: 1,
        annualRatePercent: '1000',
        rounding: { mode: 'down', unit: 'minor' },
      },
      '0.01',
    ],
    // 1000 ÷ 1.03.
    ['of one quarter', { count: 1, annualRatePercent: '12', intervalMonths: 3 }, '970.87'],
  ])('the amount %s', (_, more, amount) => expect(solveInstallments(openOf(more)).terms.amount).toBe(amount))

  it.each<[string, Partial<OpenTerms>, number, string]>([
    ['that comes out even', { amount: '11255.08', annualRatePercent: '12' }, 12, '1000.00'],
    // Twelve would be of 1000.0055…, which is a cent more; thirteen are of 927.5903….
    [
      'of which twelve would be too low by half a cent',
      { amount: '11255.14', annualRatePercent: '12' },
      13,
      '927.59',
    ],
    ['without interest', { amount: '12000.00', annualRatePercent: '0' }, 12, '1000.00'],
    ['without interest, and a cent more', { amount: '12000.07', annualRatePercent: '0' }, 13, '923.08'],
    ['as many as there may be', { amount: '1200000.00', annualRatePercent: '0' }, 1200, '1000.00'],
    // 1000.0001 of interest; v¹¹¹⁷ is the first below 0.0149 ÷ 1000.015, by which the installment is below 1000.015.
    [
      'that repay a part of a cent at first',
      { installment: '1000.01', amount: '100000.01', annualRatePercent: '12' },
      1117,
      '1000.01',
    ],
    ['of less than one installment', { amount: '5.00', annualRatePercent: '12' }, 1, '5.05'],
    ['with a balloon', { amount: '12500.00', annualRatePercent: '0', balloon: '500' }, 12, '1000.00'],
    [
      'and the installments of interest alone',
      { amount: '11255.08', annualRatePercent: '12', interestOnlyCount: 3 },
      15,
      '1000.00',
    ],
  ])('the number of installments %s', (_, more, count, installment) => {
    const { open, terms, plan } = solveInstallments(openOf(more))
    expect([open, terms.count, plan.installment]).toEqual(['count', count, installment])
  })

  it.each<[string, Partial<OpenTerms>, string]>([
    // 17.97199749803… by bisection.
    ['of twelve of 110 for 1,200', { installment: '110.00', amount: '1200', count: 12 }, '17.971997'],
    ['of nothing', { installment: '100.00', amount: '1200', count: 12 }, '0'],
    ['of one month', { installment: '1010.00', amount: '1000', count: 1 }, '12'],
    // 1200 × (1 + 10 ÷ 12).
    ['that is the highest', { installment: '2200.00', amount: '1200', count: 1 }, '1000'],
    // A twelfth of 12.0000000012 % of ten billions is 100,000,000.01.
    [
      'to ten decimals, as it takes for the cent of ten billions',
      { installment: '10100000000.01', amount: '10000000000', count: 1 },
      '12.0000000012',
    ],
    ['of one year', { installment: '1120.00', amount: '1000', count: 1, intervalMonths: 12 }, '12'],
    [
      'of interest and a balloon of all but a cent',
      { installment: '10.01', amount: '1000.01', count: 1, balloon: '1000' },
      '11.99988',
    ],
  ])('the rate %s', (_, more, rate) => {
    const { open, terms, plan } = solveInstallments(openOf(more))
    expect([open, terms.annualRatePercent, plan.installment]).toEqual([
      'annualRatePercent',
      rate,
      more.installment,
    ])
  })

  it('put back gives the same plan, over random terms', () => {
    const roundings = fc.record({
      mode: fc.constantFrom<RoundingMode>(...roundingModes),
      unit: fc.constant('minor' as const),
    })
    let solved = 0
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 1_000_000_000 }),
        fc.integer({ min: 2, max: 60 }),
        fc.integer({ min: 1, max: 3_600 }),
        roundings,
        (units, count, hundredths, rounding) => {
          const terms: AnnuityTerms = {
            ...shared,
            amount: (units / 100).toFixed(2),
            count,
            annualRatePercent: (hundredths / 100).toFixed(2),
            rounding,
          }
          const plan = planInstallments(terms)
          if (plan.adjustments.length > 0) return
          const { amount: _, ...noAmount } = terms
          const { count: __, ...noCount } = terms
          const { annualRatePercent: ___, ...noRate } = terms
          const { installment } = plan
          const ofAmount = solveInstallments({ ...noAmount, installment })
          const ofCount = solveInstallments({ ...noCount, installment })
          const ofRate = solveInstallments({ ...noRate, installment })
          for (const found of [ofAmount, ofCount, ofRate]) {
            expect(planInstallments(found.terms)).toEqual(found.plan)
            expect(found.plan.installment).toBe(installment)
          }
          expect(ofCount.terms.count).toBe(count)
          // The same installment has a rate beside the one it was planned at, by its rounding.
          expect(Math.abs(Number(ofRate.terms.annualRatePercent) - hundredths / 100)).toBeLessThan(0.3)
          solved++
        },
      ),
      { seed: 61, numRuns: 150, endOnFailure: true },
    )
    expect(solved).toBeGreaterThan(120)
  })
})

// Worked out by Python's fractions, apart from this library.
describe('what is left open of less common terms', () => {
  const byDays = {
    interestByDays: { dayCount: 'ACT/365F', openedOn: '2025-12-31', periodEnds: 'unadjusted' },
  } as const

  it.each<[string, Partial<OpenTerms>, string]>([
    // 1000 ÷ (1 + 0.365 × 31 ÷ 365) = 1000 ÷ 1.031 = 969.93.
    ['by the days of a period', { count: 1, annualRatePercent: '36.5', ...byDays }, '969.93'],
    // 1000 ÷ 1.01 + 1100 ÷ 1.0201 = 990.0990 + 1078.3256.
    [
      'by steps, of which the installment is the first',
      { count: 2, annualRatePercent: '12', steps: { everyCount: 1, percent: '10' } },
      '2068.42',
    ],
    [
      'and a down payment',
      { count: 2, annualRatePercent: '0', downPayment: { amount: '500', dueOn: '2026-01-01' } },
      '2500.00',
    ],
    // 1000 ÷ 1.01 is owed after the grace: 990.10, and before it 980.30, which grows by 9.80.
    [
      'before a time in which interest is capitalized',
      { count: 2, annualRatePercent: '12', grace: { count: 1, interest: 'capitalized' } },
      '980.30',
    ],
    [
      'before a time in which it is waived',
      { count: 2, annualRatePercent: '12', grace: { count: 1, interest: 'waived' } },
      '990.10',
    ],
  ])('the amount %s', (_, more, amount) => expect(solveInstallments(openOf(more)).terms.amount).toBe(amount))

  it('counts the installments on which nothing is paid among them', () => {
    const { terms } = solveInstallments(
      openOf({
        amount: '3000',
        annualRatePercent: '0',
        grace: { count: 2, interest: 'waived' },
        interestOnlyCount: 1,
      }),
    )
    expect(terms.count).toBe(6)
  })

  it('finds a rate by days', () => {
    // 1031 ÷ 1000 − 1 in 31 days of 365.
    const { terms } = solveInstallments(
      openOf({ amount: '1000', count: 1, installment: '1031.00', ...byDays }),
    )
    expect(terms.annualRatePercent).toBe('36.5')
  })

  it('put back gives the same plan, over random terms', () => {
    const ways = fc.record({
      units: fc.integer({ min: 100_000, max: 1_000_000_000 }),
      count: fc.integer({ min: 6, max: 40 }),
      hundredths: fc.integer({ min: 100, max: 3_600 }),
      steps: fc.option(
        fc.record({ everyCount: fc.integer({ min: 3, max: 12 }), percent: fc.constantFrom('2', '-3') }),
        {
          nil: undefined,
        },
      ),
      grace: fc.option(
        fc.record({
          count: fc.integer({ min: 1, max: 3 }),
          interest: fc.constantFrom('deferred' as const, 'capitalized' as const, 'waived' as const),
        }),
        { nil: undefined },
      ),
      isByDays: fc.boolean(),
      down: fc.integer({ min: 0, max: 50 }),
      interestOnlyCount: fc.integer({ min: 1, max: 2 }),
    })
    let solved = 0
    fc.assert(
      fc.property(ways, ({ units, count, hundredths, steps, grace, isByDays, down, interestOnlyCount }) => {
        const terms: AnnuityTerms = {
          ...shared,
          amount: (units / 100).toFixed(2),
          count,
          annualRatePercent: (hundredths / 100).toFixed(2),
          interestOnlyCount,
          ...(steps === undefined ? {} : { steps }),
          ...(grace === undefined ? {} : { grace }),
          ...(isByDays ? byDays : {}),
          ...(down === 0
            ? {}
            : {
                downPayment: { amount: Math.floor((units * down) / 10_000).toFixed(2), dueOn: '2025-12-31' },
              }),
        }
        const plan = planInstallments(terms)
        if (plan.adjustments.length > 0) return
        const { amount: _, ...noAmount } = terms
        const { count: __, ...noCount } = terms
        const { annualRatePercent: ___, ...noRate } = terms
        const { installment } = plan
        for (const open of [noAmount, noCount, noRate]) {
          const found = solveInstallments({ ...open, installment })
          expect(planInstallments(found.terms)).toEqual(found.plan)
          expect(found.plan.installment).toBe(installment)
        }
        solved++
      }),
      { seed: 62, numRuns: 80, endOnFailure: true },
    )
    expect(solved).toBeGreaterThan(60)
  })
})

// Of 2 yen, 2 × r are capitalized after the first month: none below 25 % a month, and one from there on; of what is then owed
// the installment is at most 2 × 1.25, rounded to 2, or at least 3 × 1.25, rounded to 4.
describe('a rate at which capitalized interest, rounded, makes the installment jump', () => {
  const jumping = (installment: string) =>
    openOf({
      currency: 'JPY',
      amount: '2',
      count: 2,
      grace: { count: 1, interest: 'capitalized' },
      installment,
    })

  it('is found for the installments on either side', () => {
    const found = ['2', '4'].map((installment) => solveInstallments(jumping(installment)))
    expect(found.map(({ plan }) => plan.installment)).toEqual(['2', '4'])
    expect(Number(found[1]?.terms.annualRatePercent)).toBeGreaterThanOrEqual(300)
  })

  it('is refused for one between, with the two beside it', () => {
    expect(errorOf(() => solveInstallments(jumping('3'))).sentence).toMatchInlineSnapshot(`
      {
        "en": "installment: expected 2 or 4, between which no rate leads, received 3. Interest is rounded before it is capitalized, so that the installment jumps: take one of these, or round interest to a smaller unit.",
        "zh-CN": "installment：应为 2 或 4（其间的金额没有对应的利率），收到 3。利息先取整再资本化，每期金额因此跳跃：请取其一，或以更小的单位对利息取整。",
      }
    `)
  })

  // A twelfth of 10,000 yuan is some 900, of which interest in whole yuan moves the installment by a tenth of a yuan.
  it('is refused where interest alone is rounded to whole yuan', () => {
    const terms = openOf({
      amount: '10000',
      count: 12,
      installment: '919.00',
      grace: { count: 1, interest: 'capitalized' },
      interestRounding: { mode: 'half-up', unit: 'major' },
    })
    expect(errorOf(() => solveInstallments(terms)).details).toMatchObject({
      issues: [{ path: 'installment', code: 'wrong-type' }],
    })
  })
})

it('names no amount that nobody wrote', () => {
  const terms = openOf({ count: 12, annualRatePercent: '12', balloon: '1000000000000000001' })
  expect(
    Number(solveInstallments({ ...terms, installment: '20000000000000000.00' }).terms.amount),
  ).toBeGreaterThan(1e18)
})
