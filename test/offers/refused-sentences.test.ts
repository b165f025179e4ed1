import { expect, it } from 'vitest'
import { quoteOffers, valueOutcomes } from '../../src/offers'
import { cnCourtFee } from '../../src/policies'
import { errorOf } from '../support/error-of'
import { authority, plan, policyOf, question } from './offer-cases'

const rounding = { mode: 'half-up', unit: 'minor' } as const
const worth = {
  currency: 'CNY',
  on: '2026-01-15',
  annualRatePercent: '10',
  dayCount: 'ACT/365F',
  rounding,
} as const
const wait = {
  kind: 'doing-nothing',
  id: 'wait',
  owed: '100.00',
  expectedPercent: '10',
  inMonths: 12,
} as const
const sue = {
  kind: 'litigation',
  id: 'sue',
  claim: '100.00',
  expectedPercent: '50',
  inMonths: 12,
  fees: [{ id: 'court', scale: cnCourtFee, inMonths: 1, isRecovered: true }],
  lawyer: { amount: '0', inMonths: 1, percentOfRecovery: '0' },
  rounding,
} as const

/** What is asked in a way that cannot be answered. */
const refused: readonly (readonly ['quote' | 'value', unknown])[] = [
  ['quote', question([plan({ counts: [10, 10] })])],
  ['quote', question([plan({ counts: [] })])],
  ['quote', question([plan({ firstDue: { afterDays: 0 } })])],
  [
    'quote',
    question([plan({ firstDue: { afterDays: 27 }, terms: { method: 'annuity', annualRatePercent: '5' } })]),
  ],
  ['quote', question([plan({ downPayment: { leastPercent: '10', afterDays: 31 } })])],
  ['quote', question([plan({ firstDue: { afterDays: 31, dayOfMonth: 30 } })])],
  ['quote', question([plan({ for: { willingness: [], difficulty: ['none'] } })])],
  ['quote', question([plan({ bounds: [{ id: 'b', citation: { title: 'T', confidence: 'official' } }] })])],
  ['quote', question([plan()], { policy: policyOf([plan()], { currency: 'USD' }), authority })],
  ['quote', question([plan({ downPayment: { leastPercent: '101', afterDays: 3 } })])],
  ['quote', question([plan({ terms: { method: 'annuity', annualRatePercent: '1001' } })])],
  ['value', { ...worth, annualRatePercent: '-1', outcomes: [wait] }],
  ['value', { ...worth, outcomes: [{ ...wait, inMonths: 1201 }] }],
  [
    'value',
    { ...worth, outcomes: [{ kind: 'payment-in-full', id: 'p', amount: '1.00', probability: '1.01' }] },
  ],
  [
    'value',
    { ...worth, outcomes: [{ kind: 'offer', id: 'o', payments: [{ on: '2026-01-14', amount: '1.00' }] }] },
  ],
  ['value', { ...worth, currency: 'USD', outcomes: [sue] }],
]

it('what cannot be asked is refused with what is expected and what to do, in both languages', () => {
  const told = refused.map(([kind, asked]) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    const call = (): unknown => (kind === 'quote' ? quoteOffers(asked) : valueOutcomes(asked))
    const { en, 'zh-CN': chinese } = errorOf(call).sentence
    return `${en} | ${chinese}`
  })
  expect(told).toMatchInlineSnapshot(`
    [
      "policy.products[0].counts[1]: expected more than 10, the number before, received 10. List each number once, rising. | policy.products[0].counts[1]：应为大于前一期数 10，收到 10。请由小到大列出，每个期数一次。",
      "policy.products[0].counts: expected at least one number of installments, received none. List the numbers that may be chosen, such as 6 and 12. | policy.products[0].counts：应为至少一个期数，收到无。请列出可选期数，例如 6 和 12。",
      "policy.products[0].firstDue.afterDays: expected more than 0 days, received 0. What is paid on the day itself is a down payment; the first installment comes after it. | policy.products[0].firstDue.afterDays：应为多于 0 天，收到 0。当日支付的是首付款；首期在其后。",
      "policy.products[0].firstDue.afterDays: expected at least 28 days, as the plan bears interest, received 27. The first installment bears interest of a whole month: it may not come sooner than a month ends, or the plan costs more than it tells. | policy.products[0].firstDue.afterDays：应为计息方案至少 28 天，收到 27。首期按整月计息：不应早于一个月，否则实际成本高于所示。",
      "policy.products[0].downPayment.afterDays: expected fewer days than 31, after which the first installment may fall due, received 31. A down payment comes before the installments. | policy.products[0].downPayment.afterDays：应为少于首期最早到期的 31 天，收到 31。首付款先于各期。",
      "policy.products[0].firstDue.dayOfMonth: expected a day from 1 to 28, or 31, received 30. February may have no such day: write 31 for the last day of every month. | policy.products[0].firstDue.dayOfMonth：应为 1 至 28，或 31，收到 30。二月可能没有这一天：每月最后一天请写 31。",
      "policy.products[0].for.willingness: expected at least one, received none. List every value for which it may be offered; a product for nobody is to be left out. | policy.products[0].for.willingness：应为至少一项，收到无。请列出可提供该产品的各种情况；不提供给任何人的产品请删去。",
      "policy.products[0].bounds[0]: expected longestMonths or mostAnnualCostPercent, received neither. A bound that binds nothing is to be left out. | policy.products[0].bounds[0]：应为 longestMonths 或 mostAnnualCostPercent，收到两者皆无。不限制任何内容的限制请删去。",
      "policy.currency: expected CNY, the currency of the debt, received USD. Ask for the products and the limits of that currency; the library never converts. | policy.currency：应为债务的货币 CNY，收到 USD。请使用该货币的产品与权限；本库从不换算。",
      "policy.products[0].downPayment.leastPercent: expected a percentage from 0 to 100, as a plain decimal, received "101". Write 62.5 % as '62.5', without a percent sign. | policy.products[0].downPayment.leastPercent：应为 0 至 100 的百分数（普通十进制数），收到 "101"。62.5% 请写作 62.5，不带百分号。",
      "policy.products[0].terms.annualRatePercent: expected a percentage from 0 to 1000, as a plain decimal, received "1001". Write 4.9 % as '4.9', without a percent sign. | policy.products[0].terms.annualRatePercent：应为 0 至 1000 的百分数（普通十进制数），收到 "1001"。4.9% 请写作 4.9，不带百分号。",
      "annualRatePercent: expected a percentage from 0 to 1000, as a plain decimal, received "-1". Write 4.9 % as '4.9', without a percent sign. | annualRatePercent：应为 0 至 1000 的百分数（普通十进制数），收到 "-1"。4.9% 请写作 4.9，不带百分号。",
      "outcomes[0].inMonths: expected a whole number from 0 to 1200, received 1201. Pass an integer such as 12; 0 is the same day. | outcomes[0].inMonths：应为 0 至 1200 的整数，收到 1201。请传入整数，例如 12；0 即当日。",
      "outcomes[0].probability: expected a probability from 0 to 1, as a plain decimal, received "1.01". Write 80 % as '0.8'. | outcomes[0].probability：应为 0 至 1 的概率（普通十进制数），收到 "1.01"。80% 请写作 0.8。",
      "outcomes[0].payments[0].on: expected 2026-01-15, the day of the valuation, or later, received 2026-01-14. What was paid before is not expected any more: leave it out. | outcomes[0].payments[0].on：应为估值日 2026-01-15 或更晚，收到 2026-01-14。此前已付的款项不再是预期：请删去。",
      "outcomes[0].fees[0].scale.history[0].value.currency: expected USD, the currency of the question, received CNY. Ask with a scale of that currency; the library never converts. | outcomes[0].fees[0].scale.history[0].value.currency：应为本次估值的货币 USD，收到 CNY。请使用该货币的收费标准；本库从不换算。",
    ]
  `)
})
