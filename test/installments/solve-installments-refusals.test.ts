import { describe, expect, it } from 'vitest'
import { type OpenTerms, solveInstallments } from '../../src/installments'
import { errorOf } from '../support/error-of'

const openOf = (more: Partial<OpenTerms>): OpenTerms => ({
  method: 'annuity',
  currency: 'CNY',
  firstDueOn: '2026-01-31',
  monthRule: 'month-end',
  rounding: { mode: 'half-up', unit: 'minor' },
  installment: '1000.00',
  ...more,
})

describe('what cannot be solved', () => {
  const refused: readonly (readonly [string, Partial<OpenTerms>, path: string, code: string])[] = [
    ['nothing is open', { amount: '1000', count: 12, annualRatePercent: '12' }, '', 'unknown-key'],
    ['two are open', { amount: '1000' }, '', 'missing'],
    ['it never repays', { amount: '100000', annualRatePercent: '12' }, 'installment', 'wrong-type'],
    // 1000.0001 of interest: a cent more than the installment would do.
    [
      'it never repays, for part of a cent',
      { amount: '100000.01', annualRatePercent: '12' },
      'installment',
      'wrong-type',
    ],
    // 0.01 ÷ (1 + 10 ÷ 12) is half a cent, and the installment for a cent is two.
    [
      'it is too low for a cent',
      { count: 1, annualRatePercent: '1000', installment: '0.01' },
      'installment',
      'wrong-type',
    ],
    [
      'it takes more than 1200 installments',
      { amount: '1200000.01', annualRatePercent: '0', installment: '999.99' },
      'installment',
      'wrong-type',
    ],
    [
      'the installments come to less than the amount',
      { amount: '12000', count: 12, installment: '999.99' },
      'installment',
      'wrong-type',
    ],
    [
      'no rate up to 1000 % makes it so high',
      // 1200 × (1 + 10 ÷ 12).
      { amount: '1200', count: 1, installment: '2200.01' },
      'installment',
      'wrong-type',
    ],
    [
      'it does not bear the interest of the balloon',
      { count: 12, annualRatePercent: '12', balloon: '100000' },
      'installment',
      'wrong-type',
    ],
    ['it is nothing', { amount: '1000', count: 12, installment: '0' }, 'installment', 'not-positive'],
    [
      'it is in no whole unit',
      { amount: '1000', count: 12, installment: '95.00', rounding: { mode: 'up', unit: '10' } },
      'installment',
      'wrong-type',
    ],
    [
      'it is below nothing',
      { amount: '1000', count: 12, installment: '-0.01' },
      'installment',
      'not-positive',
    ],
    [
      'it would be leveled again',
      { amount: '1000', count: 2, leveling: 're-leveled' },
      'leveling',
      'unknown-key',
    ],
  ]

  it.each(refused)('%s', (_, more, path, code) => {
    expect(errorOf(() => solveInstallments(openOf(more))).details).toMatchObject({ issues: [{ path, code }] })
  })

  it('says what would do', () => {
    const sentences = refused.map(([name, more]) => [
      name,
      errorOf(() => solveInstallments(openOf(more))).sentence,
    ])
    expect(Object.fromEntries(sentences)).toMatchInlineSnapshot(`
      {
        "it does not bear the interest of the balloon": {
          "en": "installment: expected more than the interest of a period, 1000.00, received 1000.00. By this installment the balance never falls: raise it, or agree on a lower rate.",
          "zh-CN": "installment：应为高于一期利息 1000.00，收到 1000.00。按此金额余额永不减少：请提高每期金额或降低利率。",
        },
        "it is below nothing": {
          "en": "installment: expected an amount above zero and a multiple of 0.01, the unit of the rounding, received "-0.01". State the installment as it would stand in the plan.",
          "zh-CN": "installment：应为大于零且为取整单位 0.01 整数倍的金额，收到 "-0.01"。请填写计划中实际的每期金额。",
        },
        "it is in no whole unit": {
          "en": "installment: expected an amount above zero and a multiple of 10.00, the unit of the rounding, received "95.00". State the installment as it would stand in the plan.",
          "zh-CN": "installment：应为大于零且为取整单位 10.00 整数倍的金额，收到 "95.00"。请填写计划中实际的每期金额。",
        },
        "it is nothing": {
          "en": "installment: expected an amount above zero and a multiple of 0.01, the unit of the rounding, received "0". State the installment as it would stand in the plan.",
          "zh-CN": "installment：应为大于零且为取整单位 0.01 整数倍的金额，收到 "0"。请填写计划中实际的每期金额。",
        },
        "it is too low for a cent": {
          "en": "installment: expected more than the interest of a period, 0.01, received 0.01. By this installment the balance never falls: raise it, or agree on a lower rate.",
          "zh-CN": "installment：应为高于一期利息 0.01，收到 0.01。按此金额余额永不减少：请提高每期金额或降低利率。",
        },
        "it never repays": {
          "en": "installment: expected more than the interest of a period, 1000.00, received 1000.00. By this installment the balance never falls: raise it, or agree on a lower rate.",
          "zh-CN": "installment：应为高于一期利息 1000.00，收到 1000.00。按此金额余额永不减少：请提高每期金额或降低利率。",
        },
        "it never repays, for part of a cent": {
          "en": "installment: expected more than the interest of a period, 1000.00, received 1000.00. By this installment the balance never falls: raise it, or agree on a lower rate.",
          "zh-CN": "installment：应为高于一期利息 1000.00，收到 1000.00。按此金额余额永不减少：请提高每期金额或降低利率。",
        },
        "it takes more than 1200 installments": {
          "en": "installment: expected at least 1000.00, which repays in 1200 installments, received 999.99. No plan is longer: raise the installment, or agree on a lower rate.",
          "zh-CN": "installment：应为不少于 1000.00（1200 期还清），收到 999.99。计划不得更长：请提高每期金额或降低利率。",
        },
        "it would be leveled again": {
          "en": "leveling: expected no leveling, or 'unrounded-inside', received 're-leveled'. Solve without it, and plan with what is found: leveling then moves the installment by little.",
          "zh-CN": "leveling：应为无 leveling，或 'unrounded-inside'，收到 're-leveled'。请先不加 leveling 求解，再据此编制计划；重新均摊后每期金额变化很小。",
        },
        "no rate up to 1000 % makes it so high": {
          "en": "installment: expected at most 2200.00, the installment at 1000 % a year, received 2200.01. Check the amount and the number of installments.",
          "zh-CN": "installment：应为不超过年利率 1000% 时的每期金额 2200.00，收到 2200.01。请核对本金和期数。",
        },
        "nothing is open": {
          "en": "The value: expected exactly one of amount, count and annualRatePercent left out, received none. The installment and two of them give the third; to find the installment, use planInstallments.",
          "zh-CN": "此值：应为 amount、count、annualRatePercent 中恰有一项留空，收到均已填写。由每期金额和其中两项求第三项；求每期金额请用 planInstallments。",
        },
        "the installments come to less than the amount": {
          "en": "installment: expected at least 1000.00, the installment without any interest, received 999.99. It repays less than the amount: agree on more installments, or forgive a part first.",
          "zh-CN": "installment：应为不少于无息时的每期金额 1000.00，收到 999.99。合计少于本金：请增加期数，或先减免一部分。",
        },
        "two are open": {
          "en": "The value: expected exactly one of amount, count and annualRatePercent left out, received count, annualRatePercent. The installment and two of them give the third; to find the installment, use planInstallments.",
          "zh-CN": "此值：应为 amount、count、annualRatePercent 中恰有一项留空，收到 count, annualRatePercent。由每期金额和其中两项求第三项；求每期金额请用 planInstallments。",
        },
      }
    `)
  })

  it('names faults of the other terms by their paths', () => {
    const { details } = errorOf(() => solveInstallments(openOf({ count: 0, annualRatePercent: '1001' })))
    expect('issues' in details && details.issues.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      'count: wrong-type',
      'annualRatePercent: wrong-type',
    ])
    const precise = errorOf(() =>
      solveInstallments(openOf({ count: 1, annualRatePercent: '1', installment: '1.001' })),
    )
    expect(precise.details).toMatchObject({ issues: [{ path: 'installment', code: 'too-precise' }] })
  })
})
