import { describe, expect, it } from 'vitest'
import {
  applyTradeTerms,
  parseTradeTerms,
  type TradeTerms,
  type TradeTermsOptions,
} from '../../src/installments'
import { errorOf } from '../support/error-of'

const placesOf = (call: () => unknown): readonly string[] => {
  const { details } = errorOf(call)
  return 'issues' in details ? details.issues.map(({ code, path }) => `${path}: ${code}`) : []
}
const discounted = (percent: string | number, days: number, netDays: number): TradeTerms => ({
  discount: { percent, days },
  netDays,
})

describe('parseTradeTerms', () => {
  it.each<[string, TradeTerms]>([
    ['2/10, n/30', discounted('2', 10, 30)],
    ['2/10 n/30', discounted('2', 10, 30)],
    ['2/10,n/30', discounted('2', 10, 30)],
    [' 2/10 net 30 ', discounted('2', 10, 30)],
    ['2%/10, Net 30 days', discounted('2', 10, 30)],
    ['1.5/15, N/60', discounted('1.5', 15, 60)],
    ['1/0, n/1', discounted('1', 0, 1)],
    ['n/30', { discount: null, netDays: 30 }],
    ['net 45', { discount: null, netDays: 45 }],
    ['NET 3650', { discount: null, netDays: 3650 }],
  ])('%s', (text, expected) => expect(parseTradeTerms(text)).toEqual(expected))

  const unread: readonly (readonly [unknown, readonly string[]])[] = [
    ['', ['text: wrong-type']],
    [undefined, ['text: missing']],
    [30, ['text: wrong-type']],
    ['2/10', ['text: wrong-type']],
    ['3 2/10, n/30', ['text: wrong-type']],
    ['2/10, n/30 daily', ['text: wrong-type']],
    ['n/30 EOM', ['text: wrong-type']],
    ['2/10 EOM, n/30', ['text: wrong-type']],
    ['2/10, 1/20, n/30', ['text: wrong-type']],
    ['-2/10, n/30', ['text: wrong-type']],
    ['100/10, n/30', ['text: wrong-type']],
    ['n/3651', ['netDays: wrong-type']],
    ['0/10, n/30', ['discount.percent: wrong-type']],
    ['2/30, n/30', ['discount.days: limit-order']],
    ['2/31, n/30', ['discount.days: limit-order']],
  ]

  it.each(unread)('refuses %o', (text, places) =>
    expect(placesOf(() => parseTradeTerms(text as string))).toEqual(places),
  )

  it('says what to write', () => {
    const sentences = [undefined, 'n/30 EOM', 'n/3651', '0/10, n/30', '2/30, n/30'].map((text) => [
      String(text),
      errorOf(() => parseTradeTerms(text as string)).sentence,
    ])
    expect(Object.fromEntries(sentences)).toMatchInlineSnapshot(`
      {
        "0/10, n/30": {
          "en": "discount.percent: expected a percent above 0 and below 100, received "0". Terms without a discount have the discount null.",
          "zh-CN": "discount.percent：应为大于 0 且小于 100 的百分数，收到 "0"。没有折扣时请将 discount 设为 null。",
        },
        "2/30, n/30": {
          "en": "discount.days: expected fewer days than the 30 net days, received 30. A discount rewards payment before the due day: check which number is which.",
          "zh-CN": "discount.days：应为少于净期限 30 天，收到 30。折扣用于鼓励提前付款：请核对两个天数。",
        },
        "n/30 EOM": {
          "en": "text: expected trade terms such as 2/10, n/30 or net 30, received "n/30 EOM". Write discount, days and net days; other terms, such as those from the end of a month, are put in numbers by the caller.",
          "zh-CN": "text：应为付款条件，例如 2/10, n/30 或 net 30，收到 "n/30 EOM"。请写明折扣、天数和净期限；其他条件（如自月末起算）请由调用方换算为数字。",
        },
        "n/3651": {
          "en": "netDays: expected a whole number from 0 to 3650, received 3651. Pass an integer such as 12.",
          "zh-CN": "netDays：应为 0 至 3650 的整数，收到 3651。请传入整数，例如 12。",
        },
        "undefined": {
          "en": "text: expected trade terms such as 2/10, n/30 or net 30, received nothing. Write discount, days and net days; other terms, such as those from the end of a month, are put in numbers by the caller.",
          "zh-CN": "text：应为付款条件，例如 2/10, n/30 或 net 30，收到空缺。请写明折扣、天数和净期限；其他条件（如自月末起算）请由调用方换算为数字。",
        },
      }
    `)
  })
})

describe('applyTradeTerms', () => {
  const options: TradeTermsOptions = { invoicedOn: '2026-01-25', decimals: 1, roundingMode: 'half-up' }

  it('2/10, n/30 costs 36.7 % simple and 44.6 % compounded to let go', () => {
    // domain-facts.md 7.8.
    expect(applyTradeTerms(parseTradeTerms('2/10, n/30'), options)).toEqual({
      netDueOn: '2026-02-24',
      discount: {
        lastDayOn: '2026-02-04',
        daysOfCredit: 20,
        simplePercentOn360: '36.7',
        compoundPercentOn365: '44.6',
      },
    })
  })

  it.each<[string, TradeTerms, number, string, string]>([
    // 0.02 / 0.98 × 18 = 0.36734693…; (1 / 0.98)^18.25 = 1.44585…
    ['two percent, to more places', discounted('2', 10, 30), 4, '36.7347', '44.5853'],
    // 0.5 / 0.5 × 1 and 2^(365/360).
    ['half of it for 360 days', discounted('50', 0, 360), 2, '100.00', '101.93'],
    // 2^1 − 1: a root that is exact.
    ['half of it for 365 days', discounted(50, 0, 365), 2, '98.63', '100.00'],
    // 0.01 / 0.99 × 360 = 3.63636…; (1 / 0.99)^365 = 39.18807…
    ['one percent for a day', discounted('1', 29, 30), 1, '363.6', '3818.8'],
  ])('%s', (_, terms, decimals, simple, compound) => {
    const { discount } = applyTradeTerms(terms, { ...options, decimals })
    expect([discount?.simplePercentOn360, discount?.compoundPercentOn365]).toEqual([simple, compound])
  })

  it('without a discount gives the due day alone', () => {
    expect(applyTradeTerms({ discount: null, netDays: 0 }, options)).toEqual({
      netDueOn: '2026-01-25',
      discount: null,
    })
  })

  it.each<[string, unknown, unknown, readonly string[]]>([
    ['a discount of everything', discounted('100', 1, 2), options, ['discount.percent: wrong-type']],
    ['a discount of nothing', discounted('0', 1, 2), options, ['discount.percent: wrong-type']],
    [
      'a discount of no stated percent',
      { discount: { days: 1 }, netDays: 2 },
      options,
      ['discount.percent: missing'],
    ],
    [
      'a rounding that there is not',
      discounted('1', 1, 2),
      { ...options, roundingMode: 'near' },
      ['roundingMode: wrong-type'],
    ],
    ['eleven decimals', discounted('1', 1, 2), { ...options, decimals: 11 }, ['decimals: wrong-type']],
    ['a discount until the due day', discounted('1', 2, 2), options, ['discount.days: limit-order']],
    ['terms as text', '2/10, n/30', options, [': wrong-type']],
    ['no invoice day', discounted('1', 1, 2), { ...options, invoicedOn: undefined }, ['invoicedOn: missing']],
    ['no decimals', discounted('1', 1, 2), { ...options, decimals: undefined }, ['decimals: missing']],
  ])('refuses %s', (_, terms, given, places) =>
    expect(placesOf(() => applyTradeTerms(terms as TradeTerms, given as TradeTermsOptions))).toEqual(places),
  )
})
