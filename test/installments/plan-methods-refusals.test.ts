import { describe, expect, it } from 'vitest'
import {
  type AnnuityTerms,
  type BulletTerms,
  type EqualPrincipalTerms,
  type FlatTerms,
  planInstallments,
} from '../../src/installments'
import { errorOf } from '../support/error-of'

const shared = {
  currency: 'CNY',
  firstDueOn: '2026-01-31',
  monthRule: 'month-end',
  rounding: { mode: 'half-up', unit: 'minor' },
} as const
const annuityOf = (amount: string, count: number, more: Partial<AnnuityTerms> = {}): AnnuityTerms => ({
  ...shared,
  method: 'annuity',
  amount,
  count,
  annualRatePercent: '12',
  ...more,
})
const fallingOf = (
  amount: string,
  count: number,
  more: Partial<EqualPrincipalTerms> = {},
): EqualPrincipalTerms => ({
  ...shared,
  method: 'equal-principal',
  amount,
  count,
  annualRatePercent: '12',
  remainder: 'last',
  ...more,
})
const flatOf = (amount: string, count: number, more: Partial<FlatTerms> = {}): FlatTerms => ({
  ...shared,
  method: 'flat',
  amount,
  count,
  annualRatePercent: '6',
  remainder: 'last',
  ...more,
})
const bulletOf = (
  interestDue: BulletTerms['interestDue'],
  count: number,
  more: Partial<BulletTerms> = {},
): BulletTerms => ({
  ...shared,
  method: 'bullet',
  amount: '100000.00',
  count,
  annualRatePercent: '6',
  interestDue,
  ...more,
})

describe('terms that no plan can be made of', () => {
  const byDays = { dayCount: 'ACT/ACT ICMA', openedOn: '2025-12-31', periodEnds: 'unadjusted' } as const
  const downPayment = { amount: '400', dueOn: '2026-01-01' }
  const stepsOf = (percent: unknown): unknown => ({
    ...annuityOf('1000', 24),
    steps: { everyCount: 1, percent },
  })
  const refused: readonly (readonly [string, unknown, readonly string[]])[] = [
    [
      'interest alone to the end',
      annuityOf('1000', 3, { interestOnlyCount: 3 }),
      ['interestOnlyCount: too-large'],
    ],
    [
      'nothing paid to the end',
      annuityOf('1000', 3, { grace: { count: 3, interest: 'waived' } }),
      ['grace.count: too-large'],
    ],
    ['a balloon of all', fallingOf('1000', 3, { balloon: '1000.00' }), ['balloon: wrong-type']],
    ['a balloon below nothing', annuityOf('1000', 3, { balloon: '-0.01' }), ['balloon: wrong-type']],
    [
      'a balloon of all that a down payment leaves',
      annuityOf('1000', 3, { balloon: '600', downPayment }),
      ['balloon: wrong-type'],
    ],
    [
      'installments eleven years apart',
      flatOf('1000', 3, { intervalMonths: 121 }),
      ['intervalMonths: wrong-type'],
    ],
    ['installments no month apart', flatOf('1000', 3, { intervalMonths: 0 }), ['intervalMonths: wrong-type']],
    [
      'months that are no part of a year, by a day count that goes by years',
      flatOf('1000', 3, { intervalMonths: 5, interestByDays: byDays }),
      ['intervalMonths: wrong-type'],
    ],
    [
      'the same by another',
      flatOf('1000', 3, { intervalMonths: 8, interestByDays: { ...byDays, dayCount: 'ACT/365L' } }),
      ['intervalMonths: wrong-type'],
    ],
    [
      'interest that runs from the first due day',
      flatOf('1000', 3, { interestByDays: { ...byDays, openedOn: '2026-01-31' } }),
      ['interestByDays.openedOn: date-order'],
    ],
    [
      'an amount too precise, whatever the balloon and what is paid down',
      annuityOf('1000.001', 3, { balloon: '1000.01', downPayment: { ...downPayment, amount: '1000.01' } }),
      ['amount: too-precise'],
    ],
    [
      'a down payment too precise, and a balloon of all',
      annuityOf('1000', 3, { balloon: '1000', downPayment: { ...downPayment, amount: '0.001' } }),
      ['downPayment.amount: too-precise', 'balloon: wrong-type'],
    ],
    [
      'a down payment below nothing, on the first due day',
      annuityOf('1000', 3, { downPayment: { amount: '-1', dueOn: '2026-01-31' } }),
      ['downPayment.amount: wrong-type', 'downPayment.dueOn: date-order'],
    ],
    ['steps that leave nothing', stepsOf('-100'), ['steps.percent: wrong-type']],
    ['steps past the highest', stepsOf('1000.01'), ['steps.percent: wrong-type']],
    ['steps of no stated percentage', stepsOf(undefined), ['steps.percent: missing']],
    [
      'a down payment of nothing',
      annuityOf('1000', 3, { downPayment: { ...downPayment, amount: '0' } }),
      ['downPayment.amount: wrong-type'],
    ],
    ['a balloon too precise', annuityOf('1000', 3, { balloon: '1.001' }), ['balloon: too-precise']],
    ['a balloon of flat interest', { ...flatOf('1000', 3), balloon: '1' }, ['balloon: unknown-key']],
    ['no rate', { ...flatOf('1000', 3), annualRatePercent: undefined }, ['annualRatePercent: missing']],
    [
      'no word on when interest is due',
      { ...bulletOf('at-maturity', 1), interestDue: undefined },
      ['interestDue: missing'],
    ],
    [
      'a unit that interest cannot have, and a calendar that ends before it begins',
      flatOf('1000', 3, {
        interestRounding: { mode: 'half-up', unit: '0.001' },
        dueDays: {
          convention: 'following',
          calendar: { id: 'ours', from: '2026-01-02', to: '2026-01-01', weekend: [], holidays: [] },
        },
      }),
      ['dueDays.calendar.to: date-order', 'interestRounding.unit: wrong-type'],
    ],
    ['no method', { ...fallingOf('1000', 3, { balloon: '1' }), method: 'gift' }, ['method: wrong-type']],
  ]

  it.each(refused)('%s', (_, terms, issues) => {
    const { details } = errorOf(() => planInstallments(terms as AnnuityTerms))
    expect('issues' in details && details.issues.map(({ path, code }) => `${path}: ${code}`)).toEqual(issues)
  })

  it('say what would do', () => {
    const sentences = refused.map(([name, terms]) => [
      name,
      errorOf(() => planInstallments(terms as AnnuityTerms)).sentence,
    ])
    expect(Object.fromEntries(sentences)).toMatchInlineSnapshot(`
      {
        "a balloon below nothing": {
          "en": "balloon: expected from 0 up to less than the amount, 1000, received "-0.01". A balloon is a part of the amount; for all of it at the end, the method is 'bullet'.",
          "zh-CN": "balloon：应为不小于 0 且小于本金 1000，收到 "-0.01"。尾款是本金的一部分；到期一次还本请用 bullet。",
        },
        "a balloon of all": {
          "en": "balloon: expected from 0 up to less than the amount, 1000, received "1000.00". A balloon is a part of the amount; for all of it at the end, the method is 'bullet'.",
          "zh-CN": "balloon：应为不小于 0 且小于本金 1000，收到 "1000.00"。尾款是本金的一部分；到期一次还本请用 bullet。",
        },
        "a balloon of all that a down payment leaves": {
          "en": "balloon: expected from 0 up to less than what the down payment of 400 leaves of 1000, received "600". A balloon is a part of the amount; for all of it at the end, the method is 'bullet'.",
          "zh-CN": "balloon：应为不小于 0 且小于本金 1000 减去首付 400 的余额，收到 "600"。尾款是本金的一部分；到期一次还本请用 bullet。",
        },
        "a balloon of flat interest": {
          "en": "balloon: expected no field of this name, received "balloon". Correct the spelling, or leave the field out: what the library does not read, it does not accept.",
          "zh-CN": "balloon：应为没有此名称的字段，收到 "balloon"。请更正拼写或去掉该字段：本库不读取的内容一概不接受。",
        },
        "a balloon too precise": {
          "en": "balloon: expected an amount of CNY with at most 2 decimals, received "1.001". Round it by the rule that the contract names (roundAmount does); an amount that enters is never rounded unasked.",
          "zh-CN": "balloon：应为最多 2 位小数的 CNY 金额，收到 "1.001"。请先按合同指明的规则取整（可用 roundAmount）；传入的金额不会被擅自取整。",
        },
        "a down payment below nothing, on the first due day": {
          "en": "downPayment.amount: expected above 0 and less than the amount, 1000, received "-1". Leave downPayment out where nothing is paid first; what pays everything is no plan. downPayment.dueOn: expected a day before 2026-01-31, received 2026-01-31. A down payment comes before the first installment: check both days.",
          "zh-CN": "downPayment.amount：应为大于 0 且小于本金 1000，收到 "-1"。没有首付请省略 downPayment；一次付清则无需分期。downPayment.dueOn：应为早于 2026-01-31 的日期，收到 2026-01-31。首付在首期之前：请核对两个日期。",
        },
        "a down payment of nothing": {
          "en": "downPayment.amount: expected above 0 and less than the amount, 1000, received "0". Leave downPayment out where nothing is paid first; what pays everything is no plan.",
          "zh-CN": "downPayment.amount：应为大于 0 且小于本金 1000，收到 "0"。没有首付请省略 downPayment；一次付清则无需分期。",
        },
        "a down payment too precise, and a balloon of all": {
          "en": "downPayment.amount: expected an amount of CNY with at most 2 decimals, received "0.001". Round it by the rule that the contract names (roundAmount does); an amount that enters is never rounded unasked. balloon: expected from 0 up to less than what the down payment of 0.001 leaves of 1000, received "1000". A balloon is a part of the amount; for all of it at the end, the method is 'bullet'.",
          "zh-CN": "downPayment.amount：应为最多 2 位小数的 CNY 金额，收到 "0.001"。请先按合同指明的规则取整（可用 roundAmount）；传入的金额不会被擅自取整。balloon：应为不小于 0 且小于本金 1000 减去首付 0.001 的余额，收到 "1000"。尾款是本金的一部分；到期一次还本请用 bullet。",
        },
        "a unit that interest cannot have, and a calendar that ends before it begins": {
          "en": "dueDays.calendar.to: expected 2026-01-02, the first day covered, or later, received 2026-01-01. Exchange from and to. interestRounding.unit: expected 'minor', 'major' or a positive step with at most 2 decimals, received "0.001". Name the unit that amounts of CNY are rounded to, such as 'minor'.",
          "zh-CN": "dueDays.calendar.to：应为不早于首个覆盖日 2026-01-02 的日期，收到 2026-01-01。请对调 from 和 to。interestRounding.unit：应为 minor、major 或最多 2 位小数的正数步长，收到 "0.001"。请指明 CNY 金额取整到的单位，例如 minor。",
        },
        "an amount too precise, whatever the balloon and what is paid down": {
          "en": "amount: expected an amount of CNY with at most 2 decimals, received "1000.001". Round it by the rule that the contract names (roundAmount does); an amount that enters is never rounded unasked.",
          "zh-CN": "amount：应为最多 2 位小数的 CNY 金额，收到 "1000.001"。请先按合同指明的规则取整（可用 roundAmount）；传入的金额不会被擅自取整。",
        },
        "installments eleven years apart": {
          "en": "intervalMonths: expected a whole number of months from 1 to 120, received 121. Pass 3 for every quarter.",
          "zh-CN": "intervalMonths：应为 1 至 120 的整数月数，收到 121。每季度一期请传入 3。",
        },
        "installments no month apart": {
          "en": "intervalMonths: expected a whole number of months from 1 to 120, received 0. Pass 3 for every quarter.",
          "zh-CN": "intervalMonths：应为 1 至 120 的整数月数，收到 0。每季度一期请传入 3。",
        },
        "interest alone to the end": {
          "en": "interestOnlyCount: expected fewer than the 3 installments, received 3. Leave at least one installment that repays; for all of the principal at the end, the method is 'bullet'.",
          "zh-CN": "interestOnlyCount：应为少于总期数 3，收到 3。请至少留一期还本；到期一次还本请用 bullet。",
        },
        "interest that runs from the first due day": {
          "en": "interestByDays.openedOn: expected a day before 2026-01-31, received 2026-01-31. Interest runs from this day to the first installment: check both days.",
          "zh-CN": "interestByDays.openedOn：应为早于 2026-01-31 的日期，收到 2026-01-31。利息自此日起算至首期：请核对两个日期。",
        },
        "months that are no part of a year, by a day count that goes by years": {
          "en": "intervalMonths: expected 1, 2, 3, 4, 6 or 12 months, as ACT/ACT ICMA goes by the periods in a year, received 5. Choose such an interval, or another day count.",
          "zh-CN": "intervalMonths：应为 1、2、3、4、6 或 12 个月（ACT/ACT ICMA 按每年期数计算），收到 5。请改用此类间隔，或改用其他计息惯例。",
        },
        "no method": {
          "en": "method: expected "equal-parts" or "annuity" or "equal-principal" or "flat" or "bullet" or "custom", received "gift". Name one of these; there is no default.",
          "zh-CN": "method：应为 "equal-parts" 或 "annuity" 或 "equal-principal" 或 "flat" 或 "bullet" 或 "custom"，收到 "gift"。请指明其中之一；没有默认值。",
        },
        "no rate": {
          "en": "annualRatePercent: expected a rate per year in percent, a plain decimal from 0 to 1000, received nothing. Write 4.9 % as '4.9', without a percent sign.",
          "zh-CN": "annualRatePercent：应为年利率（百分数），0 至 1000 的普通十进制数，收到空缺。4.9% 请写作 4.9，不带百分号。",
        },
        "no word on when interest is due": {
          "en": "interestDue: expected "each-installment" or "at-maturity", received nothing. Name one of these; there is no default.",
          "zh-CN": "interestDue：应为 "each-installment" 或 "at-maturity"，收到空缺。请指明其中之一；没有默认值。",
        },
        "nothing paid to the end": {
          "en": "grace.count: expected fewer than the 3 installments, received 3. Leave at least one installment that repays; for all of the principal at the end, the method is 'bullet'.",
          "zh-CN": "grace.count：应为少于总期数 3，收到 3。请至少留一期还本；到期一次还本请用 bullet。",
        },
        "steps of no stated percentage": {
          "en": "steps.percent: expected a percentage above -100 and up to 1000, a plain decimal, received nothing. Write '5' for steps that rise by 5 %, '-5' for steps that fall.",
          "zh-CN": "steps.percent：应为大于 -100 且不超过 1000 的百分数（普通十进制数），收到空缺。每档递增 5% 请写作 5，递减请写作 -5。",
        },
        "steps past the highest": {
          "en": "steps.percent: expected a percentage above -100 and up to 1000, a plain decimal, received "1000.01". Write '5' for steps that rise by 5 %, '-5' for steps that fall.",
          "zh-CN": "steps.percent：应为大于 -100 且不超过 1000 的百分数（普通十进制数），收到 "1000.01"。每档递增 5% 请写作 5，递减请写作 -5。",
        },
        "steps that leave nothing": {
          "en": "steps.percent: expected a percentage above -100 and up to 1000, a plain decimal, received "-100". Write '5' for steps that rise by 5 %, '-5' for steps that fall.",
          "zh-CN": "steps.percent：应为大于 -100 且不超过 1000 的百分数（普通十进制数），收到 "-100"。每档递增 5% 请写作 5，递减请写作 -5。",
        },
        "the same by another": {
          "en": "intervalMonths: expected 1, 2, 3, 4, 6 or 12 months, as ACT/365L goes by the periods in a year, received 8. Choose such an interval, or another day count.",
          "zh-CN": "intervalMonths：应为 1、2、3、4、6 或 12 个月（ACT/365L 按每年期数计算），收到 8。请改用此类间隔，或改用其他计息惯例。",
        },
      }
    `)
  })
})
