import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../src/foundations'
import { type AprTermsByDate, annualPercentageRate, type DatedAmount } from '../../src/installments'
import { errorOf } from '../support/error-of'

const lent = (on: CivilDate, amount: string): readonly DatedAmount[] => [{ on, amount }]

describe('bad terms', () => {
  const good: AprTermsByDate = {
    timing: 'by-date',
    method: 'actuarial',
    currency: 'USD',
    advances: lent('2026-01-01', '1000'),
    payments: lent('2026-02-01', '1010'),
  }
  const outright = {
    timing: 'by-unit-period',
    method: 'actuarial',
    currency: 'USD',
    advances: [{ fullPeriods: 0, amount: '1' }],
    payments: [{ fullPeriods: 1, amount: '2' }],
    periodsPerYear: { count: 12, of: 1 },
  }
  const placesOf = (terms: unknown): readonly string[] => {
    const { details } = errorOf(() => annualPercentageRate(terms as AprTermsByDate))
    return 'issues' in details ? details.issues.map(({ code, path }) => `${path}: ${code}`) : []
  }

  const refused: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['nothing', undefined, ['timing: missing']],
    ['another timing', { ...good, timing: 'by-week' }, ['timing: wrong-type']],
    ['another method', { ...good, method: 'flat' }, ['method: wrong-type']],
    ['no advance', { ...good, advances: [] }, ['advances: wrong-type']],
    ['no payment', { ...good, payments: [] }, ['payments: wrong-type']],
    [
      'an amount of zero',
      { ...good, payments: lent('2026-02-01', '0') },
      ['payments[0].amount: not-positive'],
    ],
    [
      'a negative amount',
      { ...good, advances: lent('2026-01-01', '-1') },
      ['advances[0].amount: not-positive'],
    ],
    [
      'too many decimals',
      { ...good, payments: lent('2026-02-01', '1.005') },
      ['payments[0].amount: too-precise'],
    ],
    ['no such day', { ...good, payments: lent('2026-02-30', '1') }, ['payments[0].on: no-such-day']],
    [
      'a unit period of 12 months',
      { ...good, unitPeriod: { unit: 'month', count: 12 } },
      ['unitPeriod.count: wrong-type'],
    ],
    [
      'a unit period of 53 weeks',
      { ...good, unitPeriod: { unit: 'week', count: 53 } },
      ['unitPeriod.count: wrong-type'],
    ],
    [
      'a unit period of 10 days',
      { ...good, unitPeriod: { unit: 'day', count: 10 } },
      ['unitPeriod.count: wrong-type'],
    ],
    ['no unit period', { ...good, unitPeriod: { unit: 'week', count: 0 } }, ['unitPeriod.count: wrong-type']],
    [
      'a part of a unit period',
      { ...good, unitPeriod: { unit: 'week', count: 1.5 } },
      ['unitPeriod.count: wrong-type'],
    ],
    ['a unit period uncounted', { ...good, unitPeriod: { unit: 'week' } }, ['unitPeriod.count: missing']],
    [
      'everything paid on the day of the advance',
      { ...good, payments: lent('2026-01-01', '1010') },
      ['payments: wrong-type'],
    ],
    [
      'an odd part that is whole',
      { ...outright, payments: [{ fullPeriods: 1, oddPart: { count: 30, of: 30 }, amount: '2' }] },
      ['payments[0].oddPart.count: wrong-type'],
    ],
    [
      'parts of which none make one',
      { ...outright, periodsPerYear: { count: 12, of: 0 } },
      ['periodsPerYear.of: wrong-type'],
    ],
    [
      'periods before the start',
      { ...outright, payments: [{ fullPeriods: -1, amount: '2' }] },
      ['payments[0].fullPeriods: wrong-type'],
    ],
  ]

  it.each(refused)('%s', (_, terms, places) => {
    expect(placesOf(terms)).toEqual(places)
  })

  it('say what would do', () => {
    const sentences = refused.map(([name, terms]) => [
      name,
      errorOf(() => annualPercentageRate(terms as AprTermsByDate)).sentence,
    ])
    expect(Object.fromEntries(sentences)).toMatchInlineSnapshot(`
      {
        "a negative amount": {
          "en": "advances[0].amount: expected an amount above zero, received "-1". What goes to the borrower is an advance, what comes from him a payment; leave out what is zero.",
          "zh-CN": "advances[0].amount：应为大于零的金额，收到 "-1"。付给借款人的列为放款，借款人支付的列为还款；零金额请省略。",
        },
        "a part of a unit period": {
          "en": "unitPeriod.count: expected one day, 1 to 52 weeks, one half month, 1 to 11 months or one year, received 1.5. A unit period is no longer than a year; leave it out to have it chosen.",
          "zh-CN": "unitPeriod.count：应为一日、1 至 52 周、半月、1 至 11 个月或一年，收到 1.5。单位期间不超过一年；省略则自动选定。",
        },
        "a unit period of 10 days": {
          "en": "unitPeriod.count: expected one day, 1 to 52 weeks, one half month, 1 to 11 months or one year, received 10. A unit period is no longer than a year; leave it out to have it chosen.",
          "zh-CN": "unitPeriod.count：应为一日、1 至 52 周、半月、1 至 11 个月或一年，收到 10。单位期间不超过一年；省略则自动选定。",
        },
        "a unit period of 12 months": {
          "en": "unitPeriod.count: expected one day, 1 to 52 weeks, one half month, 1 to 11 months or one year, received 12. A unit period is no longer than a year; leave it out to have it chosen.",
          "zh-CN": "unitPeriod.count：应为一日、1 至 52 周、半月、1 至 11 个月或一年，收到 12。单位期间不超过一年；省略则自动选定。",
        },
        "a unit period of 53 weeks": {
          "en": "unitPeriod.count: expected one day, 1 to 52 weeks, one half month, 1 to 11 months or one year, received 53. A unit period is no longer than a year; leave it out to have it chosen.",
          "zh-CN": "unitPeriod.count：应为一日、1 至 52 周、半月、1 至 11 个月或一年，收到 53。单位期间不超过一年；省略则自动选定。",
        },
        "a unit period uncounted": {
          "en": "unitPeriod.count: expected one day, 1 to 52 weeks, one half month, 1 to 11 months or one year, received nothing. A unit period is no longer than a year; leave it out to have it chosen.",
          "zh-CN": "unitPeriod.count：应为一日、1 至 52 周、半月、1 至 11 个月或一年，收到空缺。单位期间不超过一年；省略则自动选定。",
        },
        "an amount of zero": {
          "en": "payments[0].amount: expected an amount above zero, received "0". What goes to the borrower is an advance, what comes from him a payment; leave out what is zero.",
          "zh-CN": "payments[0].amount：应为大于零的金额，收到 "0"。付给借款人的列为放款，借款人支付的列为还款；零金额请省略。",
        },
        "an odd part that is whole": {
          "en": "payments[0].oddPart.count: expected fewer than 30 parts, received 30. An odd part is less than a unit period: count what is whole in fullPeriods.",
          "zh-CN": "payments[0].oddPart.count：应为少于 30 份，收到 30。零头不足一个单位期间：整期请计入 fullPeriods。",
        },
        "another method": {
          "en": "method: expected "actuarial" or "uncompounded", received "flat". Name one of these; there is no default.",
          "zh-CN": "method：应为 "actuarial" 或 "uncompounded"，收到 "flat"。请指明其中之一；没有默认值。",
        },
        "another timing": {
          "en": "timing: expected 'by-date' or 'by-unit-period', received "by-week". Say whether amounts are told by day or by unit periods.",
          "zh-CN": "timing：应为 by-date 或 by-unit-period，收到 "by-week"。请指明金额按日期还是按单位期间列出。",
        },
        "everything paid on the day of the advance": {
          "en": "payments: expected payments that a rate above -100 % and below a trillion percent makes equal to the advances, received 1010.00 / 1000.00. No rate solves the equation: check the days and amounts; credit must be outstanding for some time between advances and payments.",
          "zh-CN": "payments：应为能以高于 -100%、低于一万亿% 的利率与放款相等的还款，收到 1010.00 / 1000.00。方程无解：请核对日期与金额；放款与还款之间须有占用时间。",
        },
        "no advance": {
          "en": "advances: expected at least one amount, received an empty list. A rate compares what is advanced with what is paid: list both.",
          "zh-CN": "advances：应为至少一笔金额，收到空列表。利率由放款与还款相比得出：请分别列明。",
        },
        "no payment": {
          "en": "payments: expected at least one amount, received an empty list. A rate compares what is advanced with what is paid: list both.",
          "zh-CN": "payments：应为至少一笔金额，收到空列表。利率由放款与还款相比得出：请分别列明。",
        },
        "no such day": {
          "en": "payments[0].on: expected a day that the calendar has, received "2026-02-30". Look it up in the document; it is not moved to a neighbor.",
          "zh-CN": "payments[0].on：应为日历上存在的日期，收到 "2026-02-30"。请核对单据；本库不会改取相邻日期。",
        },
        "no unit period": {
          "en": "unitPeriod.count: expected one day, 1 to 52 weeks, one half month, 1 to 11 months or one year, received 0. A unit period is no longer than a year; leave it out to have it chosen.",
          "zh-CN": "unitPeriod.count：应为一日、1 至 52 周、半月、1 至 11 个月或一年，收到 0。单位期间不超过一年；省略则自动选定。",
        },
        "nothing": {
          "en": "timing: expected 'by-date' or 'by-unit-period', received nothing. Say whether amounts are told by day or by unit periods.",
          "zh-CN": "timing：应为 by-date 或 by-unit-period，收到空缺。请指明金额按日期还是按单位期间列出。",
        },
        "parts of which none make one": {
          "en": "periodsPerYear.of: expected a whole number from 1 to 36525, received 0. Pass an integer such as 12.",
          "zh-CN": "periodsPerYear.of：应为 1 至 36525 的整数，收到 0。请传入整数，例如 12。",
        },
        "periods before the start": {
          "en": "payments[0].fullPeriods: expected a whole number from 0 to 36525, received -1. Pass an integer such as 12.",
          "zh-CN": "payments[0].fullPeriods：应为 0 至 36525 的整数，收到 -1。请传入整数，例如 12。",
        },
        "too many decimals": {
          "en": "payments[0].amount: expected an amount of USD with at most 2 decimals, received "1.005". Round it by the rule that the contract names (roundAmount does); an amount that enters is never rounded unasked.",
          "zh-CN": "payments[0].amount：应为最多 2 位小数的 USD 金额，收到 "1.005"。请先按合同指明的规则取整（可用 roundAmount）；传入的金额不会被擅自取整。",
        },
      }
    `)
  })

  // Paid before, twice as much as advanced later: a deposit that loses half in a month, −50 % of it.
  it('are none where everything is paid before the advance, with a gain', () => {
    expect(annualPercentageRate({ ...good, payments: lent('2025-12-01', '2000') }).percent).toBe('-600.00')
  })
})
