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
const parts = { ...shared, method: 'equal-parts', amount: '1000.00', count: 7, remainder: 'last' } as const
/** Each row as principal + interest = payment, and what is left. */
const told = ({ rows }: InstallmentPlan): readonly string[] =>
  rows.map(
    ({ principal, interest, payment, balanceAfter }) =>
      `${principal} + ${interest} = ${payment}, ${balanceAfter}`,
  )

describe('a down payment (首付款)', () => {
  const downPayment = { amount: '300.00', dueOn: '2026-01-10' }

  // 1,000 less 300 is 700: seven times 100.
  it('comes first as row 0, all of it principal, and the installments share the rest', () => {
    const plan = planInstallments({ ...parts, downPayment })
    expect(plan.rows[0]).toEqual({
      number: 0,
      dueOn: '2026-01-10',
      unadjustedDueOn: '2026-01-10',
      payment: '300.00',
      principal: '300.00',
      interest: '0.00',
      balanceAfter: '700.00',
    })
    expect(plan.rows.slice(1).map(({ number, payment }) => `${number} ${payment}`)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((number) => `${number} 100.00`),
    )
    expect(plan).toMatchObject({
      installment: '100.00',
      lastDifference: '0.00',
      totals: { principal: '1000.00', interest: '0.00', payment: '1000.00' },
    })
  })

  // 8,000 × 0.01 ÷ (1 − 1.01⁻¹²) = 710.79, by Python's fractions; the last row 703.75 + 7.04.
  it('leaves less to bear interest', () => {
    const plan = planInstallments({
      ...annuity,
      amount: '10000.00',
      count: 12,
      downPayment: { amount: '2000.00', dueOn: '2026-01-30' },
    })
    expect(plan.installment).toBe('710.79')
    expect(told(plan).slice(0, 2)).toEqual([
      '2000.00 + 0.00 = 2000.00, 8000.00',
      '630.79 + 80.00 = 710.79, 7369.21',
    ])
    expect(told(plan)[12]).toBe('703.75 + 7.04 = 710.79, 0.00')
  })

  it('is moved off a day without business as every due day is', () => {
    const calendar = {
      id: 'ours',
      from: '2026-01-01',
      to: '2026-12-31',
      weekend: ['saturday', 'sunday'],
      holidays: [],
    } as const
    const [first] = planInstallments({
      ...parts,
      downPayment,
      dueDays: { convention: 'following', calendar },
    }).rows
    expect(first).toMatchObject({ dueOn: '2026-01-12', unadjustedDueOn: '2026-01-10' })
  })

  const byDays = {
    interestByDays: { dayCount: 'ACT/365F', openedOn: '2026-01-10', periodEnds: 'unadjusted' },
  } as const
  it.each([
    [
      'of nothing',
      { ...parts, downPayment: { ...downPayment, amount: '0' } },
      'downPayment.amount',
      'wrong-type',
    ],
    [
      'of the whole amount',
      { ...parts, downPayment: { ...downPayment, amount: '1000' } },
      'downPayment.amount',
      'wrong-type',
    ],
    [
      'of more digits than the currency has',
      { ...parts, downPayment: { ...downPayment, amount: '1.001' } },
      'downPayment.amount',
      'too-precise',
    ],
    [
      'on the day of the first installment',
      { ...parts, downPayment: { ...downPayment, dueOn: '2026-01-31' } },
      'downPayment.dueOn',
      'date-order',
    ],
    [
      'after the day from which interest runs',
      { ...annuity, ...byDays, downPayment: { ...downPayment, dueOn: '2026-01-11' } },
      'downPayment.dueOn',
      'date-order',
    ],
  ] as const)('is refused %s', (_, terms, path, code) => {
    expect(errorOf(() => planInstallments(terms)).details).toMatchObject({ issues: [{ path, code }] })
  })

  it('leaves less than all of the rest to a balloon', () => {
    const withBalloon = (balloon: string) =>
      planInstallments({ ...annuity, downPayment: { ...downPayment, amount: '600.00' }, balloon })
    expect(errorOf(() => withBalloon('400.00')).sentence).toMatchInlineSnapshot(`
      {
        "en": "balloon: expected from 0 up to less than what the down payment of 600.00 leaves of 1000.00, received "400.00". A balloon is a part of the amount; for all of it at the end, the method is 'bullet'.",
        "zh-CN": "balloon：应为不小于 0 且小于本金 1000.00 减去首付 600.00 的余额，收到 "400.00"。尾款是本金的一部分；到期一次还本请用 bullet。",
      }
    `)
    expect(withBalloon('399.99').rows[5]?.balanceAfter).toBe('0.00')
  })

  it.each([
    ['a cent', { ...parts, downPayment: { ...downPayment, amount: '0.01' } }],
    ['all but a cent', { ...parts, count: 1, downPayment: { ...downPayment, amount: '999.99' } }],
    [
      'the day before the first installment',
      { ...parts, downPayment: { ...downPayment, dueOn: '2026-01-30' } },
    ],
    ['the very day from which interest runs', { ...annuity, ...byDays, downPayment }],
  ] as const)('is taken of %s', (_, terms) => {
    expect(planInstallments(terms).rows[0]?.number).toBe(0)
  })

  it('says what is wrong with its day', () => {
    const late = { ...parts, downPayment: { ...downPayment, dueOn: '2026-01-31' } }
    expect(errorOf(() => planInstallments(late)).sentence).toMatchInlineSnapshot(`
      {
        "en": "downPayment.dueOn: expected a day before 2026-01-31, received 2026-01-31. A down payment comes before the first installment: check both days.",
        "zh-CN": "downPayment.dueOn：应为早于 2026-01-31 的日期，收到 2026-01-31。首付在首期之前：请核对两个日期。",
      }
    `)
    const lateForInterest = { ...annuity, ...byDays, downPayment: { ...downPayment, dueOn: '2026-01-11' } }
    expect(errorOf(() => planInstallments(lateForInterest)).sentence).toMatchInlineSnapshot(`
      {
        "en": "downPayment.dueOn: expected 2026-01-10, from which interest runs, or a day before it, received 2026-01-11. The installments bear interest on what the down payment left: let interest run from that day.",
        "zh-CN": "downPayment.dueOn：应为不晚于起息日 2026-01-10 的日期，收到 2026-01-11。各期按首付后的余额计息：请从首付日起计息。",
      }
    `)
    const whole = { ...parts, downPayment: { ...downPayment, amount: '1000' } }
    expect(errorOf(() => planInstallments(whole)).sentence).toMatchInlineSnapshot(`
      {
        "en": "downPayment.amount: expected above 0 and less than the amount, 1000.00, received "1000". Leave downPayment out where nothing is paid first; what pays everything is no plan.",
        "zh-CN": "downPayment.amount：应为大于 0 且小于本金 1000.00，收到 "1000"。没有首付请省略 downPayment；一次付清则无需分期。",
      }
    `)
  })
})

// 1 % of 1,000 is 10.00, of 1,010 10.10; levels of the three that pay by Python's fractions.
describe('a time in which nothing is paid (本息宽限)', () => {
  it('adds its interest to the principal where that was agreed', () => {
    const plan = planInstallments({ ...annuity, grace: { count: 2, interest: 'capitalized' } })
    expect(told(plan)).toEqual([
      '0.00 + 0.00 = 0.00, 1010.00',
      '0.00 + 0.00 = 0.00, 1020.10',
      '336.66 + 10.20 = 346.86, 683.44',
      '340.03 + 6.83 = 346.86, 343.41',
      '343.41 + 3.43 = 346.84, 0.00',
    ])
    expect(plan.totals).toEqual({
      principal: '1020.10',
      interest: '20.46',
      payment: '1040.56',
      capitalizedInterest: '20.10',
    })
  })

  it('asks for its interest with the first payment where it is deferred', () => {
    const plan = planInstallments({ ...annuity, grace: { count: 2, interest: 'deferred' } })
    expect(told(plan)).toEqual([
      '0.00 + 0.00 = 0.00, 1000.00',
      '0.00 + 0.00 = 0.00, 1000.00',
      '330.02 + 30.00 = 360.02, 669.98',
      '333.32 + 6.70 = 340.02, 336.66',
      '336.66 + 3.37 = 340.03, 0.00',
    ])
    expect(plan).toMatchObject({
      installment: '340.02',
      totals: { interest: '40.07', capitalizedInterest: '0.00' },
    })
  })

  it('bears none where it is waived', () => {
    const plan = planInstallments({ ...annuity, grace: { count: 2, interest: 'waived' } })
    expect(told(plan).slice(1)).toEqual([
      '0.00 + 0.00 = 0.00, 1000.00',
      '330.02 + 10.00 = 340.02, 669.98',
      '333.32 + 6.70 = 340.02, 336.66',
      '336.66 + 3.37 = 340.03, 0.00',
    ])
  })

  // Two of nothing, one of interest alone, two parts of 500.
  it('comes before installments of interest alone, of which the first brings what was deferred', () => {
    const plan = planInstallments({
      ...annuity,
      method: 'equal-principal',
      remainder: 'last',
      grace: { count: 2, interest: 'deferred' },
      interestOnlyCount: 1,
    })
    expect(told(plan)).toEqual([
      '0.00 + 0.00 = 0.00, 1000.00',
      '0.00 + 0.00 = 0.00, 1000.00',
      '0.00 + 30.00 = 30.00, 1000.00',
      '500.00 + 10.00 = 510.00, 500.00',
      '500.00 + 5.00 = 505.00, 0.00',
    ])
  })

  // 31 days of January, then 28 of February, at a thousandth a day of 365: each period by its own days.
  it('goes by the days of its own periods', () => {
    const plan = planInstallments({
      ...annuity,
      annualRatePercent: '36.5',
      count: 3,
      grace: { count: 2, interest: 'capitalized' },
      interestByDays: { dayCount: 'ACT/365F', openedOn: '2025-12-31', periodEnds: 'unadjusted' },
    })
    // 1,000 × 31 ÷ 1,000; 1,031 × 28 ÷ 1,000 = 28.868; 1,059.87 × 31 ÷ 1,000 = 32.856.
    expect(told(plan)).toEqual([
      '0.00 + 0.00 = 0.00, 1031.00',
      '0.00 + 0.00 = 0.00, 1059.87',
      '1059.87 + 32.86 = 1092.73, 0.00',
    ])
  })

  it.each([
    ['of all installments', { count: 5, interest: 'waived' }, undefined, 'grace.count'],
    ['of all that interest alone leaves', { count: 3, interest: 'waived' }, 2, 'interestOnlyCount'],
    ['of none', { count: 0, interest: 'waived' }, undefined, 'grace.count'],
  ] as const)('is refused %s', (_, grace, interestOnlyCount, path) => {
    const terms = { ...annuity, grace, ...(interestOnlyCount === undefined ? {} : { interestOnlyCount }) }
    expect(errorOf(() => planInstallments(terms)).details).toMatchObject({ issues: [{ path }] })
  })

  it('may leave a single installment', () => {
    expect(told(planInstallments({ ...annuity, grace: { count: 4, interest: 'waived' } }))[4]).toBe(
      '1000.00 + 10.00 = 1010.00, 0.00',
    )
  })
})

describe('a limit of the term (最长期限)', () => {
  const sixty = { ...annuity, firstDueOn: '2026-02-15', monthRule: 'corresponding-day' } as const
  const termLimit = { from: '2026-01-15', months: 60 }

  it('takes a last installment on its last day', () => {
    expect(planInstallments({ ...sixty, count: 60, termLimit }).rows[59]?.dueOn).toBe('2031-01-15')
  })

  it('refuses one more, and says which day would do', () => {
    const error = errorOf(() => planInstallments({ ...sixty, count: 61, termLimit }))
    expect(error.details).toMatchObject({ issues: [{ path: 'termLimit', code: 'too-large' }] })
    expect(error.sentence).toMatchInlineSnapshot(`
      {
        "en": "termLimit: expected a last due day no later than 2031-01-15, the end of 60 months, received 2031-02-15. Agree on fewer and larger installments, or on shorter intervals.",
        "zh-CN": "termLimit：应为末期不晚于 2031-01-15（60 个月期满），收到 2031-02-15。请减少期数、提高每期金额，或缩短还款间隔。",
      }
    `)
  })
})
