import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RoundingMode, roundingModes, timesRatio } from '../../src/foundations'
import { type AnnuityTerms, planInstallments, prepareInstallments } from '../../src/installments'
import { errorOf } from '../support/error-of'
import { roundByDefinition } from './annuity-by-definition'

const terms = {
  method: 'annuity',
  currency: 'CNY',
  count: 3,
  annualRatePercent: '12',
  firstDueOn: '2026-01-31',
  monthRule: 'month-end',
  rounding: { mode: 'half-up', unit: 'minor' },
} as const
const cents = (text: string): number => Number(text.replace('.', ''))

describe('terms that are ready for any amount', () => {
  it('give the plan of each amount, in minor units', () => {
    const prepared = prepareInstallments(terms)
    expect(prepared.currency).toBe('CNY')
    // 340.02 a month: 10.00, 6.70 and 3.37 of interest, as in the tests of plans with a time of grace.
    expect(prepared.planUnits(100_000)).toEqual({
      installment: 34002,
      principal: [33002, 33332, 33666],
      interest: [1000, 670, 337],
      dueOn: ['2026-01-31', '2026-02-28', '2026-03-31'],
      adjustments: [],
    })
    // 10,000 × 0.01 ÷ (1 − 1.01⁻³) = 3400.2211…, less 100.00, 67.00 (66.9978) and the rest.
    expect(prepared.planUnits(1_000_000).principal).toEqual([330_022, 333_322, 336_656])
  })

  it('share what hangs on no amount', () => {
    const prepared = prepareInstallments(terms)
    expect(prepared.planUnits(100_000).dueOn).toBe(prepared.planUnits(200_000).dueOn)
    // A cent each is the least that a row repays. The list that is empty is one, too, where nothing was looked for per amount.
    const { adjustments } = prepared.planUnits(100_000)
    for (const units of [3, 200_000]) expect(prepared.planUnits(units).adjustments).toBe(adjustments)
    const balloon = prepareInstallments({ ...terms, balloon: '1.00' })
    expect(balloon.planUnits(100_000).dueOn).toBe(balloon.planUnits(200_000).dueOn)
  })

  // 0.05 in three parts of a whole cent, rounded up to two: two rows repay it.
  it('say what rounding did, with the days of the rows there are', () => {
    const up = prepareInstallments({
      ...terms,
      annualRatePercent: '0',
      rounding: { mode: 'up', unit: 'major' },
    })
    const plan = up.planUnits(101)
    expect(plan.principal).toEqual([100, 1])
    expect(plan.dueOn).toEqual(['2026-01-31', '2026-02-28'])
    expect(plan.adjustments).toMatchObject([{ kind: 'fewer-installments', from: 3, to: 2 }])
    // A third of 3.00 and a third of 1.00, up to 1.00: the first repays it.
    expect(up.planUnits(300).principal).toEqual([100, 100, 100])
    expect(up.planUnits(100).principal).toEqual([100])
    const two = prepareInstallments({
      ...terms,
      count: 2,
      annualRatePercent: '0',
      rounding: { mode: 'up', unit: 'major' },
    })
    expect(two.planUnits(100).principal).toEqual([100])
  })

  it('agree with planInstallments on every row, over random terms and amounts', () => {
    const anyTerms = fc.record({
      count: fc.integer({ min: 1, max: 60 }),
      hundredths: fc.integer({ min: 0, max: 36_000 }),
      mode: fc.constantFrom<RoundingMode>(...roundingModes),
      unit: fc.constantFrom('minor', 'minor', '0.05', 'major'),
      isByDays: fc.boolean(),
      more: fc.constantFrom<Partial<AnnuityTerms>>(
        {},
        {},
        {},
        { balloon: '5.00' },
        { steps: { everyCount: 2, percent: '3' } },
        { leveling: 'unrounded-inside', rounding: { mode: 'half-up', unit: 'minor' } },
        { leveling: 're-leveled' },
        { termLimit: { from: '2026-01-31', months: 60 } },
      ),
    })
    let planned = 0
    fc.assert(
      fc.property(
        anyTerms,
        fc.array(fc.oneof(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 1e13 })), {
          minLength: 1,
          maxLength: 4,
        }),
        ({ count, hundredths, mode, unit, isByDays, more }, amounts) => {
          const all: Omit<AnnuityTerms, 'amount'> = {
            ...terms,
            count,
            annualRatePercent: (hundredths / 100).toFixed(2),
            rounding: { mode, unit },
            interestRounding: { mode: 'half-even', unit: 'minor' },
            ...(isByDays
              ? {
                  interestByDays: {
                    dayCount: 'ACT/360' as const,
                    openedOn: '2026-01-03',
                    periodEnds: 'unadjusted' as const,
                  },
                }
              : {}),
            ...more,
          }
          const prepared = prepareInstallments(all)
          for (const units of amounts) {
            const written = {
              ...all,
              amount: `${(BigInt(units) / 100n).toString()}.${String(units % 100).padStart(2, '0')}`,
            }
            let plan: ReturnType<typeof planInstallments>
            try {
              plan = planInstallments(written)
            } catch {
              const said = errorOf(() => planInstallments(written)).message
              expect(errorOf(() => prepared.planUnits(units)).message).toBe(said)
              continue
            }
            planned++
            expect(prepared.planUnits(units)).toEqual({
              installment: cents(plan.installment),
              principal: plan.rows.map(({ principal }) => cents(principal)),
              interest: plan.rows.map(({ interest }) => cents(interest)),
              dueOn: plan.rows.map(({ dueOn }) => dueOn),
              adjustments: plan.adjustments,
            })
          }
        },
      ),
      { seed: 81, numRuns: 300, endOnFailure: true },
    )
    expect(planned).toBeGreaterThan(300)
  })

  it.each([
    ['nothing', 0],
    ['a credit', -1],
    ['a part of a cent', 0.5],
    ['no number', Number.NaN],
    ['more than a number holds', 2 ** 53],
  ])('refuse %s', (_, units) => {
    expect(errorOf(() => prepareInstallments(terms).planUnits(units)).details).toMatchObject({
      issues: [{ path: 'units', code: 'wrong-type' }],
    })
  })

  // Twice at 100 % for a year each: 2² ÷ (2² − 1) = 1⅓ of it, more than a number holds, and interest of once, which is not.
  it('refuse an amount of which the installment is more than a number holds', () => {
    const doubling = prepareInstallments({ ...terms, count: 2, annualRatePercent: '100', intervalMonths: 12 })
    expect(errorOf(() => doubling.planUnits(Number.MAX_SAFE_INTEGER)).details).toMatchObject({
      issues: [{ path: 'units', code: 'wrong-type' }],
    })
  })

  // A year at 1000 % is ten times the amount, more than a number holds; the installments are half as high.
  it('refuse, as planInstallments, a first interest past the numbers that no installment pays', () => {
    const late = prepareInstallments({
      ...terms,
      count: 60,
      annualRatePercent: '1000',
      interestByDays: { dayCount: 'ACT/365F', openedOn: '2025-01-31', periodEnds: 'unadjusted' },
    })
    expect(errorOf(() => late.planUnits(1e15)).details).toMatchObject({
      issues: [{ path: 'rounding', code: 'wrong-type' }],
    })
  })

  it('refuse an amount of which the interest is more than a number holds', () => {
    const long = prepareInstallments({ ...terms, count: 1, annualRatePercent: '1000', intervalMonths: 120 })
    expect(errorOf(() => long.planUnits(Number.MAX_SAFE_INTEGER)).sentence).toMatchInlineSnapshot(`
      {
        "en": "units: expected a whole number of minor units above zero, of which all of the plan is held exactly by numbers, received 9007199254740991. Pass 100000 for 1000.00; larger amounts are for planInstallments.",
        "zh-CN": "units：应为大于零的整数（最小货币单位），且计划各项均可由数值精确表示，收到 9007199254740991。1000.00 请传入 100000；更大的金额请用 planInstallments。",
      }
    `)
  })

  it('refuse a balloon that is not below the amount, and a down payment, which is of one amount', () => {
    const balloon = prepareInstallments({ ...terms, balloon: '10.00' })
    expect(errorOf(() => balloon.planUnits(1000)).details).toMatchObject({ issues: [{ path: 'balloon' }] })
    expect(balloon.planUnits(1001).principal.reduce((sum, units) => sum + units, 0)).toBe(1001)
    const downPayment = { amount: '1.00', dueOn: '2026-01-01' }
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    const error = errorOf(() => prepareInstallments({ ...terms, downPayment }))
    expect(error.details).toMatchObject({ issues: [{ path: 'downPayment', code: 'unknown-key' }] })
    expect(error.sentence).toMatchInlineSnapshot(`
      {
        "en": "downPayment: expected no down payment, received one. It is of one amount: take it off the units that are planned, or use planInstallments.",
        "zh-CN": "downPayment：应为无首付，收到首付。首付因金额而异：请先从金额中扣除，或使用 planInstallments。",
      }
    `)
  })
})

describe('a ratio of very many amounts', () => {
  it('is rounded once from the exact value, at ties and beside them, by every mode', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10_000n }),
        fc.constantFrom(1n, 2n, 3n, 8n, 1200n, 120_000n, 365_000n, 2n ** 70n + 1n),
        fc.oneof(
          fc.integer({ min: 0, max: 1_000_000 }),
          fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
        ),
        fc.constantFrom<RoundingMode>(...roundingModes),
        fc.constantFrom(1, 5, 100),
        (numerator, denominator, amount, mode, step) => {
          const rounded = timesRatio({ numerator, denominator }, { mode, step })(amount)
          const exact = { top: BigInt(amount) * numerator, bottom: denominator }
          expect(BigInt(rounded)).toBe(roundByDefinition(exact, BigInt(step), mode))
        },
      ),
      { seed: 82, numRuns: 3000, endOnFailure: true },
    )
  })

  it.each([
    ['less than half a cent to nothing', 49, 0],
    ['half a cent to one', 50, 1],
    ['more than half a cent to one', 51, 1],
    ['less than half a cent more to what it was', 149, 1],
  ])('takes %s, half up', (_, amount, rounded) => {
    expect(timesRatio({ numerator: 1n, denominator: 100n }, { mode: 'half-up', step: 1 })(amount)).toBe(
      rounded,
    )
  })
})
