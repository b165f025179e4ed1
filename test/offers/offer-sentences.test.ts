import { describe, expect, it } from 'vitest'
import { type OfferReason, type OffersQuestion, offerReasonCodes, quoteOffers } from '../../src/offers'
import { partPayment, plan, policyOf, question, settlement } from './offer-cases'

const citation = { title: { en: 'Our rules', 'zh-CN': '本规定' }, confidence: 'official' } as const
const bearing = plan({ terms: { method: 'annuity', annualRatePercent: '24' } })
const downPaid = plan({ downPayment: { leastPercent: '20', afterDays: 3 } })

/** What is asked, so that each reason is given at least once. */
const questions: readonly OffersQuestion[] = [
  question([plan({ offer: 'installments' })], {
    willingness: 'unwilling',
    difficulty: 'none',
    allowedOffers: [],
  }),
  question([plan({ offer: 'installments' })], { allowedOffers: [], openOffers: ['installments'] }),
  question([plan()], { difficulty: 'permanent' }),
  question([plan(), settlement(), partPayment()], { owed: { principal: '0.00' } }),
  question([partPayment({ least: '100.00' })], { partPayment: '50.00' }),
  question([partPayment()], { partPayment: '50.01', owed: { principal: '50.00' } }),
  question([partPayment()], { partPayment: '6000.01' }),
  question([partPayment()], { monthlyExpenses: '30000.00' }),
  question([settlement({ leastPayable: '60000.00' })]),
  question([downPaid], { downPayment: '9999.99' }),
  question([downPaid], { downPayment: '50000.00' }),
  question([plan({ counts: [1000] })], { owed: { principal: '0.10' } }),
  question([plan({ longestMonths: 9 })]),
  question([bearing], { bounds: [{ id: 'ours', longestMonths: 9, mostAnnualCostPercent: '20', citation }] }),
  question([plan()], { monthlyIncome: '28999.99' }),
  question([plan()], { policy: policyOf([plan()], { warningSharePercent: 10 }), role: 'collector' }),
]
const forgetful: readonly OffersQuestion[] = (
  [
    ['willingness', 'difficulty'],
    ['monthlyIncome'],
    ['monthlyExpenses'],
    ['monthlyIncome', 'monthlyExpenses'],
  ] as const
).map((names) => without(question([plan(), partPayment()]), names))

function without(asked: OffersQuestion, names: readonly string[]): OffersQuestion {
  const { willingness, difficulty, monthlyIncome, monthlyExpenses, ...rest } = asked
  return {
    ...rest,
    ...(willingness === undefined || names.includes('willingness') ? {} : { willingness }),
    ...(difficulty === undefined || names.includes('difficulty') ? {} : { difficulty }),
    ...(monthlyIncome === undefined || names.includes('monthlyIncome') ? {} : { monthlyIncome }),
    ...(monthlyExpenses === undefined || names.includes('monthlyExpenses') ? {} : { monthlyExpenses }),
  }
}

const reasonsOf = (asked: readonly OffersQuestion[]): readonly OfferReason[] =>
  asked.flatMap((one) => quoteOffers(one).offers.flatMap(({ reasons }) => reasons))

describe('the reasons of offers', () => {
  it('are each given, with what was held against what, and in both languages', () => {
    const reasons = reasonsOf([...questions, ...forgetful])
    expect([...new Set(reasons.map(({ code }) => code))].sort()).toEqual([...offerReasonCodes].sort())
    const told = reasons.map(
      ({ code, effect, limit, value, sentence }) =>
        `${code} ${effect} ${limit} ${value} | ${sentence.en} | ${sentence['zh-CN']}`,
    )
    expect([...new Set(told)]).toMatchInlineSnapshot(`
      [
        "not-for-willingness refuses willing unwilling | This is not for debtors who are unwilling to pay. | 该产品不适用于无还款意愿的债务人。",
        "not-for-difficulty refuses temporary none | This is not for debtors who are in no difficulty. | 该产品不适用于无困难的债务人。",
        "not-in-strategy refuses null installments | The strategy does not allow installments here. | 策略在此不允许 installments。",
        "strategy-unknown leaves-open null installments | Whether the strategy allows installments here is not known. | 策略在此是否允许 installments 尚不确定。",
        "not-for-difficulty refuses temporary permanent | This is not for debtors who are in permanent difficulty. | 该产品不适用于长期困难的债务人。",
        "nothing-owed refuses null null | Nothing is left to be paid in installments. | 没有可供分期的欠款。",
        "nothing-owed refuses null null | Nothing is owed. | 没有欠款。",
        "below-least refuses 100.00 50.00 | 50.00 is less than the least that is asked for, 100.00. | 50.00 低于最低要求 100.00。",
        "more-than-owed refuses 50.00 50.01 | 50.01 is more than all that is owed, 50.00. | 50.01 超过全部欠款 50.00。",
        "above-free-income refuses 6000.00 6000.01 | 6000.01 today is more than is left of the income of a month, 6000.00: what cannot be kept helps nobody. | 今天 6000.01 超过月收入扣除支出后的余额 6000.00：无法履行的方案于谁都无益。",
        "nothing-free refuses null 0.00 | After the expenses nothing is left to be paid today: review hardship first. | 扣除支出后今天无可支付的余额：请先作困难审查。",
        "settlement-refused refuses 60000.00 50000.00 | At least 60000.00 is to be paid in money; this leaves 50000.00 to pay. | 至少须以货币支付 60000.00；本方案仅余 50000.00 待付。",
        "down-payment-below-least refuses 10000.00 9999.99 | A down payment of 9999.99 is less than the least, 10000.00. | 首付 9999.99 低于最低首付 10000.00。",
        "down-payment-not-below-all refuses 50000.00 50000.00 | A down payment of 50000.00 leaves nothing of 50000.00 for installments: that is payment in full. | 首付 50000.00 后 50000.00 已无余额可分期：即为一次付清。",
        "no-plan refuses null null | rounding: expected terms that give an installment of at least 0.01, above the interest of 0.00 that it bears, received 0.00. With this installment the balance does not fall: round to a finer unit or up, or agree on fewer installments, a shorter first period or smaller steps. | rounding：应为使每期不少于 0.01（高于该期利息 0.00）的条款，收到 0.00。此期还款后余额不减少：请取整到更小的单位或向上取整，或约定更少的期数、更短的首期或更小的递增幅度。",
        "too-long refuses 2026-10-15 2026-11-15 | The last installment on 2026-11-15 is after 2026-10-15, 9 months from now: longer than this product runs. | 末期 2026-11-15 晚于 2026-10-15：超过该产品最长 9 个月的期限。",
        "too-long-by-bound refuses 2026-10-15 2026-11-15 | The last payment on 2026-11-15 is after 2026-10-15, 9 months from now, which Our rules allows at most. | 末期 2026-11-15 晚于 2026-10-15：本规定最长只允许 9 个月。",
        "annual-cost-above-bound refuses 20 24.00 | It costs 24.00 % a year; Our rules allows 20 % at most. | 年化成本 24.00%；本规定最高只允许 20%。",
        "above-free-income refuses 4999.99 5000.00 | 5000.00 a month is more than is left of the income of a month, 4999.99: what cannot be kept helps nobody. | 每月 5000.00 超过月收入扣除支出后的余额 4999.99：无法履行的方案于谁都无益。",
        "above-warning-share warns 10 16.67 | 5000.00 a month is more than 10 % of the income, 30000.00: the warning line. | 每月 5000.00 超过收入 30000.00 的 10%（预警线）。",
        "needs-approval warns director collector | To be promised only once it is approved: it takes the director, not the collector. | 批准后方可承诺：须由总监批准，催收员无权决定。",
        "willingness-unknown leaves-open willing null | Whether the debtor is willing to pay is not known, and this is not for everyone. | 债务人有无还款意愿未知，而该产品并非人人适用。",
        "difficulty-unknown leaves-open temporary null | Whether the debtor is in difficulty, and for how long, is not known, and this is not for everyone. | 债务人有无困难、困难是否长期未知，而该产品并非人人适用。",
        "income-unknown leaves-open null null | Whether it can be paid cannot be told: the monthly income is not known. | 无法判断能否承受：每月收入未知。",
        "income-unknown leaves-open null null | Whether it can be paid cannot be told: the monthly expenses are not known. | 无法判断能否承受：每月支出未知。",
        "income-unknown leaves-open null null | Whether it can be paid cannot be told: the monthly income and expenses are not known. | 无法判断能否承受：每月收入和支出未知。",
      ]
    `)
  })
})
