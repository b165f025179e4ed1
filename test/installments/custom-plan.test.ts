import { describe, expect, it } from 'vitest'
import { type CustomTerms, type InstallmentPlan, listDueDays, planInstallments } from '../../src/installments'
import { errorOf } from '../support/error-of'

const free: CustomTerms = {
  method: 'custom',
  amount: '1000.00',
  currency: 'CNY',
  rounding: { mode: 'half-up', unit: 'minor' },
  payments: [],
}
// A tenth a year of 3,650 is one a day; the days are ten apart.
const days = ['2026-01-11', '2026-01-21', '2026-01-31', '2026-02-10'] as const
const [first, second, third, fourth] = days
const interestByDays = { dayCount: 'ACT/365F', openedOn: '2026-01-01', periodEnds: 'unadjusted' } as const
const bearing: CustomTerms = {
  ...free,
  amount: '3650.00',
  annualRatePercent: '10',
  interestByDays,
}
const told = ({ rows }: InstallmentPlan): readonly string[] =>
  rows.map(({ dueOn, principal, interest, payment }) => `${dueOn} ${principal} + ${interest} = ${payment}`)

describe('a plan agreed payment by payment (自定还款计划)', () => {
  it('is as it was agreed where every payment is stated', () => {
    const plan = planInstallments({
      ...free,
      payments: [
        { dueOn: first, amount: '100' },
        { dueOn: second, amount: '650.50' },
        { dueOn: fourth, amount: '249.50' },
      ],
    })
    expect(told(plan)).toEqual([
      '2026-01-11 100.00 + 0.00 = 100.00',
      '2026-01-21 650.50 + 0.00 = 650.50',
      '2026-02-10 249.50 + 0.00 = 249.50',
    ])
    expect(plan).toMatchObject({
      method: 'custom',
      installment: '100.00',
      lastDifference: '149.50',
      ratePerPeriod: null,
    })
  })

  // 1,000 less 100 and 300 is 600: three times 200.
  it('has the same payment wherever none is stated', () => {
    const plan = planInstallments({
      ...free,
      payments: [
        { dueOn: first, amount: '100' },
        { dueOn: second },
        { dueOn: third, amount: '300' },
        { dueOn: fourth },
        { dueOn: '2026-03-01' },
      ],
    })
    expect(plan.rows.map(({ payment }) => payment)).toEqual([
      '100.00',
      '200.00',
      '300.00',
      '200.00',
      '200.00',
    ])
    expect(plan).toMatchObject({ installment: '200.00', lastDifference: '0.00', adjustments: [] })
  })

  // 666.67 in two parts is 333.335, rounded up to 333.34.
  it('leaves to the last what rounding leaves over', () => {
    const payments = [{ dueOn: first, amount: '333.33' }, { dueOn: second }, { dueOn: third }]
    expect(planInstallments({ ...free, payments }).rows.map(({ payment }) => payment)).toEqual([
      '333.33',
      '333.34',
      '333.33',
    ])
  })

  // 10 of interest on 3,650; on 2,650 7.26; on 2,157.26 5.91.
  it('pays the interest of the days first, and repays with the rest', () => {
    const payments = [{ dueOn: first, amount: '1010' }, { dueOn: second, amount: '500' }, { dueOn: third }]
    expect(told(planInstallments({ ...bearing, payments }))).toEqual([
      '2026-01-11 1000.00 + 10.00 = 1010.00',
      '2026-01-21 492.74 + 7.26 = 500.00',
      '2026-01-31 2157.26 + 5.91 = 2163.17',
    ])
  })

  // 2,657.26 is what the first leaves, with 7.26 of interest.
  it('bearing interest, names the whole of the first as its installment where every payment is stated', () => {
    const payments = [
      { dueOn: first, amount: '1010' },
      { dueOn: second, amount: '2657.26' },
    ]
    expect(planInstallments({ ...bearing, payments })).toMatchObject({
      installment: '1010.00',
      levelOf: 'payment',
      lastDifference: '1647.26',
    })
  })

  // As an annuity by days: 1,223.34, by Python's fractions.
  it('is an annuity where no payment is stated', () => {
    const payments = [{ dueOn: first }, { dueOn: second }, { dueOn: third }]
    const { method, ...custom } = planInstallments({ ...bearing, payments })
    expect(custom.installment).toBe('1223.34')
    const { payments: _, ...terms } = bearing
    const { method: __, ...annuity } = planInstallments({
      ...terms,
      method: 'annuity',
      annualRatePercent: '10',
      dueOn: [first, second, third],
    })
    expect(custom).toEqual(annuity)
    expect(method).toBe('custom')
  })

  // x with 1,000 on the second day: 3,650(1+r)³ − 1,000(1+r) = x(1+r)² + x, r = 1/365, by Python's fractions: 1,335.0087.
  it('weighs what is stated by its own day', () => {
    const payments = [{ dueOn: first }, { dueOn: second, amount: '1000' }, { dueOn: third }]
    expect(planInstallments({ ...bearing, payments }).installment).toBe('1335.01')
  })

  // 1,000 in seven parts is 142.86: up to 200, five would repay it; down to 100, the last is 400.
  it('rounds open payments down where they would repay too soon, and says so', () => {
    const plan = planInstallments({
      ...free,
      rounding: { mode: 'up', unit: '100' },
      payments: listDueDays({ from: first, count: 7, daysOfMonth: [11] }).map((dueOn) => ({ dueOn })),
    })
    expect(plan.rows.map(({ payment }) => payment)).toEqual([
      ...Array.from({ length: 6 }, () => '100.00'),
      '400.00',
    ])
    expect(plan).toMatchObject({
      levelOf: 'payment',
      lastDifference: '300.00',
      adjustments: [{ kind: 'installment-rounded-down', from: '200.00', to: '100.00' }],
    })
  })

  const refused: readonly (readonly [string, CustomTerms, path: string, code: string])[] = [
    ['no payments', free, 'payments', 'missing'],
    [
      'a day twice',
      { ...free, payments: [{ dueOn: first }, { dueOn: first }] },
      'payments[1].dueOn',
      'date-order',
    ],
    [
      'a payment of nothing',
      { ...free, payments: [{ dueOn: first, amount: '0' }] },
      'payments[0].amount',
      'not-positive',
    ],
    [
      'a payment of parts of a cent',
      { ...free, payments: [{ dueOn: first, amount: '0.001' }] },
      'payments[0].amount',
      'too-precise',
    ],
    [
      'payments that do not add up',
      {
        ...free,
        payments: [
          { dueOn: first, amount: '400' },
          { dueOn: second, amount: '599.99' },
        ],
      },
      'payments[1].amount',
      'sum-mismatch',
    ],
    [
      'payments that add up to more',
      {
        ...free,
        payments: [
          { dueOn: first, amount: '400' },
          { dueOn: second, amount: '600.01' },
        ],
      },
      'payments[1].amount',
      'sum-mismatch',
    ],
    [
      'a payment after all is repaid',
      {
        ...free,
        payments: [
          { dueOn: first, amount: '1000' },
          { dueOn: second, amount: '1' },
        ],
      },
      'payments[0].amount',
      'sum-mismatch',
    ],
    [
      'a payment of no more than its interest',
      { ...bearing, payments: [{ dueOn: first, amount: '10' }, { dueOn: second }, { dueOn: third }] },
      'payments[0].amount',
      'sum-mismatch',
    ],
    [
      'stated payments that leave nothing to the open ones',
      { ...free, payments: [{ dueOn: first, amount: '1000' }, { dueOn: second }] },
      'payments[1].amount',
      'sum-mismatch',
    ],
    [
      'a last payment that is stated though others are open',
      { ...free, payments: [{ dueOn: first }, { dueOn: second, amount: '500' }] },
      'payments[1].amount',
      'unknown-key',
    ],
    // 1,000 in sixty is 16.67: up to 100, ten would repay it, and down to 0 none repays anything.
    [
      'open payments that repay too soon, and nothing where rounded down',
      {
        ...free,
        rounding: { mode: 'up', unit: '100' },
        payments: listDueDays({ from: first, count: 60, daysOfMonth: [11] }).map((dueOn) => ({ dueOn })),
      },
      'payments[9].amount',
      'sum-mismatch',
    ],
    [
      'a rule on interest without a rate',
      { ...free, payments: [{ dueOn: first }], interestRounding: { mode: 'up', unit: 'minor' } },
      'interestRounding',
      'unknown-key',
    ],
    [
      'days of interest without a rate',
      { ...free, payments: [{ dueOn: first }], interestByDays },
      'interestByDays',
      'unknown-key',
    ],
    [
      'a rate without days',
      { ...free, payments: [{ dueOn: first }], annualRatePercent: '10' },
      'interestByDays',
      'missing',
    ],
  ]

  it.each(refused)('%s: refused', (_, terms, path, code) => {
    expect(errorOf(() => planInstallments(terms)).details).toMatchObject({ issues: [{ path, code }] })
  })

  it('says what to do instead', () => {
    const sentences = refused.map(([name, terms]) => [name, errorOf(() => planInstallments(terms)).sentence])
    expect(Object.fromEntries(sentences)).toMatchInlineSnapshot(`
      {
        "a day twice": {
          "en": "payments[1].dueOn: expected a day after 2026-01-11, received 2026-01-11. List the days in their order, each once; what falls due on one day is one installment.",
          "zh-CN": "payments[1].dueOn：应为晚于 2026-01-11 的日期，收到 2026-01-11。请按先后列出，每日一次；同一天到期的为一期。",
        },
        "a last payment that is stated though others are open": {
          "en": "payments[1].amount: expected no amount of the last payment, as others are left open, received "500". The last payment takes what rounding leaves over: leave its amount out, or state them all.",
          "zh-CN": "payments[1].amount：应为末期金额留空（另有未定的各期），收到 "500"。末期承担取整的零头：请将其金额留空，或填写所有各期的金额。",
        },
        "a payment after all is repaid": {
          "en": "payments[0].amount: expected less than what is left to pay then, 1000.00, received 1000.00. Payments come after it: lower it, by a finer rounding where its amount is left open, or leave them out.",
          "zh-CN": "payments[0].amount：应为少于届时剩余应还 1000.00，收到 1000.00。其后还有还款：请降低该期金额（金额留空的，改用更小的取整单位），或删去其后各期。",
        },
        "a payment of no more than its interest": {
          "en": "payments[0].amount: expected more than the interest of its time, 10.00, received 10.00. Interest that is not paid would grow on: raise the payment, put it on another day, or suspend the interest by leaving the rate out.",
          "zh-CN": "payments[0].amount：应为高于该期利息 10.00，收到 10.00。未付的利息会继续累积：请提高该期金额、调整日期，或省略利率以停息。",
        },
        "a payment of nothing": {
          "en": "payments[0].amount: expected an amount above zero, received "0". Leave out a day on which nothing is paid.",
          "zh-CN": "payments[0].amount：应为大于零的金额，收到 "0"。没有还款的日期请删去。",
        },
        "a payment of parts of a cent": {
          "en": "payments[0].amount: expected an amount of CNY with at most 2 decimals, received "0.001". Round it by the rule that the contract names (roundAmount does); an amount that enters is never rounded unasked.",
          "zh-CN": "payments[0].amount：应为最多 2 位小数的 CNY 金额，收到 "0.001"。请先按合同指明的规则取整（可用 roundAmount）；传入的金额不会被擅自取整。",
        },
        "a rate without days": {
          "en": "interestByDays: expected how interest goes by days, received nothing. These due days are no whole months apart: name the day count and the day from which interest runs.",
          "zh-CN": "interestByDays：应为按天计息的约定，收到空缺。这些还款日不是整月间隔：请指明计息惯例和起息日。",
        },
        "a rule on interest without a rate": {
          "en": "interestRounding: expected nothing on interest, as there is no annualRatePercent, received a rule. State the rate, or leave it out: without a rate there is no interest.",
          "zh-CN": "interestRounding：应为空缺（没有利率即无计息约定），收到计息约定。请填写利率，或省略此项：没有利率即不计息。",
        },
        "days of interest without a rate": {
          "en": "interestByDays: expected nothing on interest, as there is no annualRatePercent, received a rule. State the rate, or leave it out: without a rate there is no interest.",
          "zh-CN": "interestByDays：应为空缺（没有利率即无计息约定），收到计息约定。请填写利率，或省略此项：没有利率即不计息。",
        },
        "no payments": {
          "en": "payments: expected from 1 to 1200 days, received 0. List every day on which something falls due; a plan longer than that is several plans.",
          "zh-CN": "payments：应为 1 至 1200 个还款日，收到 0。请逐一列出还款日；更长的计划请拆分。",
        },
        "open payments that repay too soon, and nothing where rounded down": {
          "en": "payments[9].amount: expected less than what is left to pay then, 100.00, received 100.00. Payments come after it: lower it, by a finer rounding where its amount is left open, or leave them out.",
          "zh-CN": "payments[9].amount：应为少于届时剩余应还 100.00，收到 100.00。其后还有还款：请降低该期金额（金额留空的，改用更小的取整单位），或删去其后各期。",
        },
        "payments that add up to more": {
          "en": "payments[1].amount: expected what is left to pay then, 600.00, received 600.01. Leave the amount of the last payment out: it is then found.",
          "zh-CN": "payments[1].amount：应为届时剩余应还 600.00，收到 600.01。末期金额可留空，由计划求出。",
        },
        "payments that do not add up": {
          "en": "payments[1].amount: expected what is left to pay then, 600.00, received 599.99. Leave the amount of the last payment out: it is then found.",
          "zh-CN": "payments[1].amount：应为届时剩余应还 600.00，收到 599.99。末期金额可留空，由计划求出。",
        },
        "stated payments that leave nothing to the open ones": {
          "en": "payments[1].amount: expected stated payments that leave something to the open ones, received payments that repay everything. Lower a stated payment, or leave the open ones out.",
          "zh-CN": "payments[1].amount：应为已填写的各期应为未定各期留有余额，收到已填写的各期足以还清。请降低已填写的金额，或删去未定的各期。",
        },
      }
    `)
  })

  it('a cent more than its interest repays', () => {
    const payments = [{ dueOn: first, amount: '10.01' }, { dueOn: second }]
    expect(told(planInstallments({ ...bearing, payments }))[0]).toBe('2026-01-11 0.01 + 10.00 = 10.01')
  })
})
