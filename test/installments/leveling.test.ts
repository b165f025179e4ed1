import { describe, expect, it } from 'vitest'
import { type AnnuityTerms, type InstallmentPlan, planInstallments } from '../../src/installments'
import { errorOf } from '../support/error-of'

const shared = {
  currency: 'CNY',
  firstDueOn: '2026-01-31',
  monthRule: 'month-end',
  rounding: { mode: 'half-up', unit: 'minor' },
} as const
const annuity: AnnuityTerms = {
  ...shared,
  method: 'annuity',
  amount: '1000.00',
  count: 5,
  annualRatePercent: '12',
}
/** Each row as principal + interest = payment, and what is left. */
const told = ({ rows }: InstallmentPlan): readonly string[] =>
  rows.map(
    ({ principal, interest, payment, balanceAfter }) =>
      `${principal} + ${interest} = ${payment}, ${balanceAfter}`,
  )

describe('what rounding leaves over', () => {
  // Rounded down from 1,066.1855: the last is 0.08 more, which is more than half a cent for each of twelve; a cent more leaves it
  // 0.05 less. By Python's fractions.
  const terms: AnnuityTerms = {
    ...annuity,
    amount: '12000.00',
    count: 12,
    rounding: { mode: 'down', unit: 'minor' },
    interestRounding: { mode: 'half-up', unit: 'minor' },
  }

  it('is absorbed by the last installment where nothing else was agreed', () => {
    const plan = planInstallments(terms)
    expect([plan.installment, plan.rows[11]?.payment, plan.lastDifference]).toEqual([
      '1066.18',
      '1066.26',
      '0.08',
    ])
  })

  it('is shared where installments are leveled again and the last comes nearer by it', () => {
    const plan = planInstallments({ ...terms, leveling: 're-leveled' })
    expect([plan.installment, plan.rows[11]?.payment, plan.lastDifference]).toEqual([
      '1066.19',
      '1066.14',
      '-0.05',
    ])
    expect(plan.totals).toMatchObject({ principal: '12000.00', interest: '794.23' })
  })

  // 733.76 for 360 months: the last is 6.87 more, but two cents more for each would make it 23.29 less.
  it('stays with the last where moving the others would only overshoot', () => {
    const level = { ...annuity, amount: '100000.00', count: 360, annualRatePercent: '8' }
    expect(planInstallments({ ...level, leveling: 're-leveled' })).toEqual(planInstallments(level))
  })

  const upInYuan: Partial<AnnuityTerms> = {
    annualRatePercent: '600',
    rounding: { mode: 'up', unit: 'major' },
  }
  it.each<[string, Partial<AnnuityTerms>, readonly [installment: string, last: string]]>([
    // 10.01 in ten is 1.001, up to 1.01: the last is 0.09 less, and a cent less for each leaves it 0.01 more.
    [
      'is taken off where they were rounded up',
      { amount: '10.01', count: 10, annualRatePercent: '0', rounding: { mode: 'up', unit: 'minor' } },
      ['1.00', '1.01'],
    ],
    // 10.02 in four is 2.505, down to 2.50: the last is 0.02 more, and a cent more for each would make it 0.02 less.
    [
      'stays where it is just half a unit for each',
      { amount: '10.02', count: 4, annualRatePercent: '0' },
      ['2.50', '2.52'],
    ],
    // 0.16 in ten is 0.01 and 0.06 more; of 0.02 each, eight would repay it.
    [
      'stays where sharing it would repay too soon',
      { amount: '0.16', count: 10, annualRatePercent: '0' },
      ['0.01', '0.07'],
    ],
    // 50 % a month of 6, 5, 3.5 and 1.25 leave 1.88 to the last of 4 each; of 3 each, the first would be all interest.
    [
      'stays where sharing it would repay nothing',
      { amount: '6.00', count: 4, ...upInYuan },
      ['4.00', '1.88'],
    ],
  ])('%s', (_, more, expected) => {
    const plan = planInstallments({ ...terms, ...more, leveling: 're-leveled' })
    expect(plan.rows).toHaveLength(more.count ?? 0)
    expect([plan.installment, plan.rows[plan.rows.length - 1]?.payment]).toEqual(expected)
  })

  // 119.99 less a balloon of 20 in ten parts without interest is 9.999: down to 9.99 the last is 0.09 more, beside the balloon.
  it('does not take a balloon for what was left over', () => {
    const level: AnnuityTerms = {
      ...terms,
      amount: '119.99',
      count: 10,
      annualRatePercent: '0',
      balloon: '20.00',
    }
    expect(planInstallments(level).rows[9]?.payment).toBe('30.08')
    const plan = planInstallments({ ...level, leveling: 're-leveled' })
    expect([plan.installment, plan.rows[9]?.payment]).toEqual(['10.00', '29.99'])
  })

  // 340.0221 a month: 669.9779 and 336.6556 are left, by Python's fractions.
  it('is nowhere where balances are not rounded inside: each is rounded by itself, and all payments are the same', () => {
    const plan = planInstallments({ ...annuity, count: 3, leveling: 'unrounded-inside' })
    expect(told(plan)).toEqual([
      '330.02 + 10.00 = 340.02, 669.98',
      '333.32 + 6.70 = 340.02, 336.66',
      '336.66 + 3.36 = 340.02, 0.00',
    ])
    expect(plan).toMatchObject({
      lastDifference: '0.00',
      totals: { interest: '20.06', payment: '1020.06' },
      adjustments: [],
    })
  })

  // 3.3333 leaves 6.67, 3.33 and nothing: parts that add up, without interest below zero.
  it('without interest, the parts are what balances fall by', () => {
    const plan = planInstallments({
      ...annuity,
      amount: '10.00',
      count: 3,
      annualRatePercent: '0',
      leveling: 'unrounded-inside',
    })
    expect(told(plan)).toEqual([
      '3.33 + 0.00 = 3.33, 6.67',
      '3.34 + 0.00 = 3.34, 3.33',
      '3.33 + 0.00 = 3.33, 0.00',
    ])
  })

  it('has the balloon with the last payment', () => {
    const plan = planInstallments({ ...annuity, count: 3, balloon: '400.00', leveling: 'unrounded-inside' })
    // (1,000 × 1.01³ − 400) × 0.01 ÷ (1.01³ − 1) = 208.01327: 801.98673 and 601.99333 are left.
    expect(told(plan)).toEqual([
      '198.01 + 10.00 = 208.01, 801.99',
      '200.00 + 8.01 = 208.01, 601.99',
      '601.99 + 6.02 = 608.01, 0.00',
    ])
  })

  it('is refused for a first period that takes more interest than the installment', () => {
    const far = {
      ...annuity,
      count: 3,
      annualRatePercent: '36.5',
      leveling: 'unrounded-inside',
      interestByDays: { dayCount: 'ACT/365F', openedOn: '2021-01-31', periodEnds: 'unadjusted' },
    } as const
    expect(errorOf(() => planInstallments(far)).details).toMatchObject({ issues: [{ path: 'rounding' }] })
  })

  it.each([
    [
      're-leveled installments by steps',
      { leveling: 're-leveled', steps: { everyCount: 1, percent: '5' } },
      'unknown-key',
    ],
    [
      'a table in whole tens that is not rounded inside',
      { leveling: 'unrounded-inside', rounding: { mode: 'half-up', unit: '10' } },
      'wrong-type',
    ],
    [
      'payments in whole tens that are not rounded inside, with interest by the cent',
      {
        leveling: 'unrounded-inside',
        rounding: { mode: 'half-up', unit: '10' },
        interestRounding: { mode: 'half-up', unit: 'minor' },
      },
      'wrong-type',
    ],
    [
      'interest in whole units that is not rounded inside',
      { leveling: 'unrounded-inside', interestRounding: { mode: 'half-up', unit: 'major' } },
      'wrong-type',
    ],
  ] as const)('is refused for %s', (_, more, code) => {
    const error = errorOf(() => planInstallments({ ...annuity, ...more }))
    expect(error.details).toMatchObject({ issues: [{ path: 'leveling', code }] })
  })

  it('says why it is refused', () => {
    const stepped = { ...annuity, leveling: 're-leveled', steps: { everyCount: 1, percent: '5' } } as const
    expect(errorOf(() => planInstallments(stepped)).sentence).toMatchInlineSnapshot(`
      {
        "en": "leveling: expected level installments, without steps, received re-leveled. Leave leveling out: the last of the installments by steps absorbs what is left over.",
        "zh-CN": "leveling：应为等额的各期（无 steps），收到 re-leveled。请省略 leveling：递增、递减还款的零头归入末期。",
      }
    `)
    const inTens = { ...annuity, leveling: 'unrounded-inside', rounding: { mode: 'up', unit: '10' } } as const
    expect(errorOf(() => planInstallments(inTens)).sentence).toMatchInlineSnapshot(`
      {
        "en": "leveling: expected the unit 'minor' of both roundings, received unrounded-inside. A table that is not rounded inside is rounded to the cent when it is printed: to pay whole tens, leave leveling out.",
        "zh-CN": "leveling：应为两项取整的单位均为 minor，收到 unrounded-inside。内部不取整的还款表仅在列示时取整到分：如需整十还款，请省略 leveling。",
      }
    `)
  })
})
