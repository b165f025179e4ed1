import { describe, expect, it } from 'vitest'
import { type Affordability, assessAffordability, solveInstallments } from '../../src/installments'
import { errorOf } from '../support/error-of'

const month = (more: Partial<Affordability> = {}): Affordability => ({
  currency: 'CNY',
  income: '8000',
  expenses: '6450',
  rounding: { mode: 'down', unit: '10' },
  ...more,
})

describe('what a debtor can afford', () => {
  // 8,000 − 6,450 = 1,550; 70 % of it is 1,085.
  it.each<[string, Partial<Affordability>, string, 'surplus' | 'cap']>([
    ['all that is left', {}, '1550.00', 'surplus'],
    ['a share of it, in whole tens', { sharePercent: 70 }, '1080.00', 'surplus'],
    [
      'a share to the cent',
      { sharePercent: 33, rounding: { mode: 'half-up', unit: 'minor' } },
      '511.50',
      'surplus',
    ],
    ['no more than the cap', { cap: '1200' }, '1200.00', 'cap'],
    ['just the cap', { cap: '1550' }, '1550.00', 'surplus'],
    ['all of it, said in percent', { sharePercent: 100 }, '1550.00', 'surplus'],
    // 1 % of 150,000 is 1,500.
    ['a hundredth of it', { income: '156450', sharePercent: 1 }, '1500.00', 'surplus'],
    ['a floor that is the cap', { floor: '1200', cap: '1200' }, '1200.00', 'cap'],
    ['just the floor', { floor: '1550' }, '1550.00', 'surplus'],
    ['between the two', { floor: '1000', cap: '2000' }, '1550.00', 'surplus'],
    ['one unit', { income: '6460' }, '10.00', 'surplus'],
  ])('%s', (_, more, installment, limitedBy) =>
    expect(assessAffordability(month(more))).toMatchObject({ status: 'affordable', installment, limitedBy }),
  )

  it.each<[string, Partial<Affordability>, 'no-surplus' | 'below-floor', string]>([
    ['nothing is left', { income: '6450' }, 'no-surplus', '0.00'],
    ['less than a unit is left', { income: '6459.99' }, 'no-surplus', '9.99'],
    ['expenses are higher than the income', { income: '6000' }, 'no-surplus', '-450.00'],
    ['the floor is higher', { floor: '1550.01' }, 'below-floor', '1550.00'],
    ['the share is below the floor', { sharePercent: 10, floor: '200' }, 'below-floor', '1550.00'],
  ])('is no installment where %s, and is not lifted', (_, more, reason, surplus) =>
    expect(assessAffordability(month(more))).toMatchObject({ status: 'not-affordable', reason, surplus }),
  )

  it('says why in both languages', () => {
    expect(assessAffordability(month({ floor: '1600' }))).toMatchObject({
      sentence: {
        en: '1550.00 can be afforded, which is less than the lowest installment, 1600.00: review hardship, or lower the floor.',
        'zh-CN': '可承受 1550.00，低于每期下限 1600.00：请作困难审查，或降低下限。',
      },
    })
    expect(assessAffordability(month({ income: '0' }))).toMatchObject({
      sentence: {
        en: 'After the expenses nothing is left for an installment: review hardship before any plan.',
        'zh-CN': '扣除支出后无余额可供分期：先作困难审查，再议计划。',
      },
    })
  })

  // 18,600 ÷ 1,550 = 12.
  it('gives the number of installments by way of the installment', () => {
    const afforded = assessAffordability(month())
    if (afforded.status !== 'affordable') throw new Error('There is an installment.')
    const { terms } = solveInstallments({
      method: 'annuity',
      currency: 'CNY',
      amount: '18600',
      annualRatePercent: '0',
      installment: afforded.installment,
      firstDueOn: '2026-01-31',
      monthRule: 'month-end',
      rounding: { mode: 'half-up', unit: '10' },
    })
    expect(terms.count).toBe(12)
  })

  const refused: readonly (readonly [string, Partial<Affordability>, path: string, code: string])[] = [
    ['a floor above the cap', { floor: '500.01', cap: '500' }, 'floor', 'limit-order'],
    ['expenses with a sign', { expenses: '-1' }, 'expenses', 'wrong-type'],
    ['more than all of it', { sharePercent: 101 }, 'sharePercent', 'wrong-type'],
    ['nothing of it', { sharePercent: 0 }, 'sharePercent', 'wrong-type'],
    ['a part of a percent', { sharePercent: 33.5 }, 'sharePercent', 'wrong-type'],
  ]

  it.each(refused)('refuses %s', (_, more, path, code) =>
    expect(errorOf(() => assessAffordability(month(more))).details).toMatchObject({
      issues: [{ path, code }],
    }),
  )

  it('says what to pass instead', () => {
    const sentences = refused.map(([name, more]) => [
      name,
      errorOf(() => assessAffordability(month(more))).sentence,
    ])
    expect(Object.fromEntries(sentences)).toMatchInlineSnapshot(`
      {
        "a floor above the cap": {
          "en": "floor: expected at most the cap, 500, received "500.01". Exchange the floor and the cap.",
          "zh-CN": "floor：应为不高于上限 500，收到 "500.01"。请对调上下限。",
        },
        "a part of a percent": {
          "en": "sharePercent: expected a whole percentage from 1 to 100, received 33.5. Pass 70 for 70 %.",
          "zh-CN": "sharePercent：应为 1 至 100 的整数百分比，收到 33.5。70% 请传入 70。",
        },
        "expenses with a sign": {
          "en": "expenses: expected an amount of zero or more, received "-1". Write what comes in and what goes out, each without a sign.",
          "zh-CN": "expenses：应为不小于零的金额，收到 "-1"。收入和支出请分别填写，不带负号。",
        },
        "more than all of it": {
          "en": "sharePercent: expected a whole percentage from 1 to 100, received 101. Pass 70 for 70 %.",
          "zh-CN": "sharePercent：应为 1 至 100 的整数百分比，收到 101。70% 请传入 70。",
        },
        "nothing of it": {
          "en": "sharePercent: expected a whole percentage from 1 to 100, received 0. Pass 70 for 70 %.",
          "zh-CN": "sharePercent：应为 1 至 100 的整数百分比，收到 0。70% 请传入 70。",
        },
      }
    `)
  })

  it('refuses amounts and units that the currency does not have, each by its path', () => {
    const wrong = month({ income: '1.001', cap: '0.001', rounding: { mode: 'up', unit: '0.001' } })
    const { details } = errorOf(() => assessAffordability(wrong))
    expect('issues' in details && details.issues.map(({ path }) => path)).toEqual([
      'income',
      'cap',
      'rounding.unit',
    ])
  })
})
