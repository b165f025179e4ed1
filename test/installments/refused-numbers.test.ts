import { describe, expect, it } from 'vitest'
import {
  cumipmt,
  cumprinc,
  effect,
  fv,
  fvschedule,
  ipmt,
  irr,
  ispmt,
  mirr,
  nominal,
  nper,
  npv,
  pduration,
  pmt,
  ppmt,
  pv,
  rate,
  rri,
  xirr,
  xnpv,
} from '../../src/installments'
import { errorOf } from '../support/error-of'

describe('a number that is none is refused at its name', () => {
  it.each([
    ['pmt', pmt, { rate: 0.1, nper: 12, pv: 1000, fv: 0, type: 0 }],
    ['ipmt', ipmt, { rate: 0.1, per: 1, nper: 12, pv: 1000, fv: 0, type: 0 }],
    ['ppmt', ppmt, { rate: 0.1, per: 1, nper: 12, pv: 1000, fv: 0, type: 0 }],
    ['ispmt', ispmt, { rate: 0.1, per: 1, nper: 12, pv: 1000 }],
    ['cumipmt', cumipmt, { rate: 0.1, nper: 12, pv: 1000, startPeriod: 1, endPeriod: 12, type: 0 }],
    ['cumprinc', cumprinc, { rate: 0.1, nper: 12, pv: 1000, startPeriod: 1, endPeriod: 12, type: 0 }],
    ['nper', nper, { rate: 0.1, pmt: -200, pv: 1000, fv: 0, type: 0 }],
    ['rate', rate, { nper: 12, pmt: -100, pv: 1000, fv: 0, type: 0, guess: 0.1 }],
    ['pv', pv, { rate: 0.1, nper: 12, pmt: -100, fv: 0, type: 0 }],
    ['fv', fv, { rate: 0.1, nper: 12, pmt: -100, pv: 0, type: 0 }],
    ['pduration', pduration, { rate: 0.1, pv: 100, fv: 200 }],
    ['rri', rri, { nper: 12, pv: 100, fv: 200 }],
    ['effect', effect, { nominalRate: 0.1, npery: 12 }],
    ['nominal', nominal, { effectRate: 0.1, npery: 12 }],
    ['fvschedule', (principal: number) => fvschedule(principal, [0.1]), { principal: 1 }],
    ['npv', (rate: number) => npv(rate, [1]), { rate: 0.1 }],
    ['xnpv', (rate: number) => xnpv(rate, []), { rate: 0.1 }],
    [
      'mirr',
      (financeRate: number, reinvestRate: number) => mirr([-1, 2], financeRate, reinvestRate),
      { financeRate: 0.1, reinvestRate: 0.1 },
    ],
  ])('%s', (_, call, numbers) => {
    const good: readonly unknown[] = Object.values(numbers)
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    const issueOf = (args: readonly unknown[]) => errorOf(() => call(...args)).details
    Object.keys(numbers).forEach((path, index) => {
      for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, '1', null]) {
        const args = good.with(index, wrong)
        expect(issueOf(args), `${path} ${wrong}`).toMatchObject({ issues: [{ path, code: 'wrong-type' }] })
      }
      // Whatever has a default comes later.
      if (index < 2) {
        const args = good.with(index, undefined)
        expect(issueOf(args), path).toMatchObject({ issues: [{ path, code: 'missing' }] })
      }
    })
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(() => call(...good)).not.toThrow()
  })
})

const refused: readonly (readonly [name: string, call: () => unknown, path: string, code: string])[] = [
  ['a rate of −1', () => pmt(-1, 12, 1000), 'rate', 'wrong-type'],
  ['no periods', () => pmt(0.1, 0, 1000), 'nper', 'not-positive'],
  ['a timing of 2', () => pmt(0.1, 12, 1000, 0, 2 as 0), 'type', 'wrong-type'],
  ['a timing of true', () => fv(0.1, 12, 1000, 0, true as unknown as 0), 'type', 'wrong-type'],
  ['no number', () => pmt(Number.NaN, 12, 1000), 'rate', 'wrong-type'],
  ['an infinite one', () => pv(0.1, 12, Number.POSITIVE_INFINITY), 'pmt', 'wrong-type'],
  ['a missing one', () => pmt(0.1, 12, undefined as unknown as number), 'pv', 'missing'],
  ['a text', () => nper(0.1, '5' as unknown as number, 100), 'pmt', 'wrong-type'],
  ['a result that no number holds', () => fv(1, 2000, 1), 'rate', 'too-large'],
  ['a period of zero', () => ipmt(0.1, 0, 12, 1000), 'per', 'wrong-type'],
  ['a period just below 1', () => ppmt(0.1, 0.99, 12, 1000), 'per', 'wrong-type'],
  ['a period after the last', () => ppmt(0.1, 13, 12, 1000), 'per', 'wrong-type'],
  ['fewer than no periods', () => fv(0.1, -1, 100), 'nper', 'wrong-type'],
  ['a payment of just the interest', () => nper(0.01, -100, 10_000), 'pmt', 'wrong-type'],
  ['a payment below the interest', () => nper(0.01, -99.99, 10_000), 'pmt', 'wrong-type'],
  ['no payment and no interest', () => nper(0, 0, 10_000), 'pmt', 'wrong-type'],
  ['cumipmt at no rate', () => cumipmt(0, 12, 1000, 1, 12, 0), 'rate', 'not-positive'],
  ['cumipmt of no amount', () => cumipmt(0.1, 12, 0, 1, 12, 0), 'pv', 'not-positive'],
  ['cumipmt from period 0', () => cumipmt(0.1, 12, 1000, 0, 12, 0), 'startPeriod', 'wrong-type'],
  ['cumipmt past the term', () => cumipmt(0.1, 12, 1000, 1, 13, 0), 'endPeriod', 'wrong-type'],
  ['cumprinc backwards', () => cumprinc(0.1, 12, 1000, 3, 2, 0), 'startPeriod', 'wrong-type'],
  ['cumprinc of broken periods', () => cumprinc(0.1, 12, 1000, 1.5, 2, 0), 'startPeriod', 'wrong-type'],
  ['cumprinc of a broken term', () => cumprinc(0.1, 12.5, 1000, 1, 2, 0), 'nper', 'wrong-type'],
  ['ispmt of no repayments', () => ispmt(0.1, 0, 0, 1000), 'nper', 'not-positive'],
  ['effect of a negative rate', () => effect(-0.01, 4), 'nominalRate', 'wrong-type'],
  ['effect less than once a year', () => effect(0.01, 0), 'npery', 'wrong-type'],
  ['nominal of a broken frequency', () => nominal(0.01, 4.5), 'npery', 'wrong-type'],
  ['rri of nothing', () => rri(12, 0, 100), 'pv', 'not-positive'],
  ['rri to less than nothing', () => rri(12, 100, -1), 'fv', 'wrong-type'],
  ['pduration to nothing', () => pduration(0.1, 100, 0), 'fv', 'not-positive'],
  ['a broken schedule', () => fvschedule(1, [0.1, Number.NaN]), 'schedule[1]', 'wrong-type'],
  ['rate of no payments', () => rate(0, -100, 1000), 'nper', 'not-positive'],
  ['a guess of −1', () => rate(12, -100, 1000, 0, 0, -1), 'guess', 'wrong-type'],
  [
    'a payment at the beginning of just the interest',
    () => nper(0.25, -200, 1000, 0, 1),
    'pmt',
    'wrong-type',
  ],
  ['a final amount that only an endless past has', () => nper(0.01, -100, 0, -10_000), 'pmt', 'wrong-type'],
  [
    'a final amount on the other side of what payments keep',
    () => nper(0.01, -100, 0, -20_000),
    'pmt',
    'wrong-type',
  ],
  ['pduration at no rate', () => pduration(0, 100, 200), 'rate', 'not-positive'],
  ['pduration from nothing', () => pduration(0.1, 0, 200), 'pv', 'not-positive'],
  ['pduration of a rate of no number', () => pduration(Number.NaN, 1, 2), 'rate', 'wrong-type'],
  ['rri of no periods', () => rri(0, 100, 200), 'nper', 'not-positive'],
  ['a term without end', () => pmt(0.1, Number.POSITIVE_INFINITY, 1), 'nper', 'wrong-type'],
  [
    'an amount lent in no term that a whole number counts',
    () => cumipmt(0.1, 2 ** 53, 1, 1, 1, 0),
    'nper',
    'wrong-type',
  ],
  ['a guess without end', () => rate(12, -100, 1000, 0, 0, Number.POSITIVE_INFINITY), 'guess', 'wrong-type'],
  ['mirr with an amount that is none', () => mirr([-1, Number.NaN], 0.1, 0.1), 'amounts[1]', 'wrong-type'],
  ['mirr where nothing is received', () => mirr([0, -1], 0.1, 0.1), 'amounts', 'wrong-type'],
  ['mirr where nothing is paid', () => mirr([0, 1], 0.1, 0.1), 'amounts', 'wrong-type'],
  ['irr with a guess of −1', () => irr([1], { guess: -1 }), 'guess', 'wrong-type'],
  ['a missing amount', () => irr([1, undefined as unknown as number]), 'amounts[1]', 'missing'],
  ['nominal of a rate below zero', () => nominal(-0.01, 4), 'effectRate', 'wrong-type'],
  ['xirr of no list', () => xirr(5 as unknown as []), '', 'wrong-type'],
]

// By the definition of each, all of these are greater than 10^308.
const tooLarge: readonly (readonly [name: string, call: () => unknown, path: string])[] = [
  ['pmt: 10^309 of interest', () => pmt(10, 12, 1e308), 'rate'],
  ['ipmt: the same', () => ipmt(10, 1, 12, 1e308), 'rate'],
  ['ppmt: 3.4 × 10^308 in one payment', () => ppmt(1, 1, 1, 1.7e308, 1.7e308), 'rate'],
  [
    'ppmt at the beginning: 1.7 × 10^308 and half of as much',
    () => ppmt(1, 1, 1, 1.7e308, 1.7e308, 1),
    'rate',
  ],
  ['ispmt: 10^309 of interest', () => ispmt(10, 0, 1, 1e308), 'rate'],
  ['cumipmt: 10^309 and more', () => cumipmt(10, 12, 1e308, 1, 12, 0), 'rate'],
  ['nper: 10^600 payments', () => nper(0, -1e-300, 1e300), 'pmt'],
  ['nper: 10^310 payments, all but without interest', () => nper(1e-320, -1e-200, 1e110), 'pmt'],
  ['pduration: ln 2 ÷ 5e-324', () => pduration(5e-324, 1, 2), 'rate'],
  ['pv: 10^400', () => pv(-0.9, 400, 1), 'rate'],
  ['fv: 2^2000', () => fv(1, 2000, 1), 'rate'],
  ['fvschedule: 10^310', () => fvschedule(1e300, [1e10]), 'schedule'],
  ['effect: 10^610 and more', () => effect(1e300, 366), 'nominalRate'],
  ['rri: 10^1000', () => rri(0.001, 1, 10), 'fv'],
  ['npv: 10^800', () => npv(-0.9999, Array<number>(200).fill(1)), 'rate'],
  ['mirr: 10^600', () => mirr([-1e-300, 1e300], 0, 0), 'amounts'],
]

// One of each rule.
const told: readonly (readonly [name: string, call: () => unknown])[] = [
  ['a number', () => pmt(Number.NaN, 12, 1000)],
  ['a number in a list', () => irr([1, undefined as unknown as number])],
  ['a rate', () => pmt(-1, 12, 1000)],
  ['a guess', () => irr([1], { guess: -1 })],
  ['what is above zero', () => rri(0, 100, 200)],
  ['what is not below zero', () => fv(0.1, -1, 100)],
  ['a timing', () => pmt(0.1, 12, 1000, 0, 2 as 0)],
  ['a period', () => ipmt(0.1, 13, 12, 1000)],
  ['a whole period', () => cumipmt(0.1, 12, 1000, 1, 13, 0)],
  ['a whole number', () => effect(0.01, 0)],
  ['a payment', () => nper(0.01, -99, 10_000)],
  // 25 % of 1000 a period before it ends, over 1.25
  ['a payment at the beginning', () => nper(0.25, -100, 1000, 0, 1)],
  ['a final amount of the sign of the payments', () => nper(0.01, -100, 1000, -20_000)],
  ['amounts of both sides', () => mirr([0, 1], 0.1, 0.1)],
  ['a result', () => pmt(10, 12, 1e308)],
]

describe('refuses what #NUM! stands for', () => {
  it.each([...refused, ...tooLarge.map(([name, call, path]) => [name, call, path, 'too-large'] as const)])(
    '%s',
    (_, call, path, code) => {
      const error = errorOf(call)
      expect(error.code).toBe('invalid-input')
      expect(error.details).toMatchObject({ issues: [{ path, code }] })
    },
  )

  it('and says what to do', () => {
    const sentences = told.map(([name, call]) => [name, errorOf(call).sentence])
    expect(Object.fromEntries(sentences)).toMatchInlineSnapshot(`
      {
        "a final amount of the sign of the payments": {
          "en": "pmt: expected a payment that reaches the final amount, received -100. A payment of -10 only keeps the amount where it is: pay more, or check the signs of pmt and fv; what is received is positive, what is paid negative.",
          "zh-CN": "pmt：应为能够达到期末金额的付款额，收到 -100。付款额为 -10 时余额保持不变：请增加付款额，或核对 pmt 与 fv 的符号；收入为正，支出为负。",
        },
        "a guess": {
          "en": "guess: expected a rate above -1, received -1. Write 10 % as 0.1, or leave it out.",
          "zh-CN": "guess：应为大于 -1 的利率，收到 -1。10% 请写作 0.1，或省略。",
        },
        "a number": {
          "en": "rate: expected a finite number, received NaN. Pass a number such as 0.05; turn text and exact amounts into numbers first.",
          "zh-CN": "rate：应为有限数，收到 NaN。请传入数字，例如 0.05；文本与精确金额请先转为数字。",
        },
        "a number in a list": {
          "en": "amounts[1]: expected a finite number, received nothing. Pass a number such as 0.05; turn text and exact amounts into numbers first.",
          "zh-CN": "amounts[1]：应为有限数，收到空缺。请传入数字，例如 0.05；文本与精确金额请先转为数字。",
        },
        "a payment": {
          "en": "pmt: expected a payment that reaches the final amount, received -99. A payment of -100 only keeps the amount where it is: pay more, with the sign opposite to what is owed.",
          "zh-CN": "pmt：应为能够达到期末金额的付款额，收到 -99。付款额为 -100 时余额保持不变：请增加付款额，符号与欠款相反。",
        },
        "a payment at the beginning": {
          "en": "pmt: expected a payment that reaches the final amount, received -100. A payment of -200 only keeps the amount where it is: pay more, with the sign opposite to what is owed.",
          "zh-CN": "pmt：应为能够达到期末金额的付款额，收到 -100。付款额为 -200 时余额保持不变：请增加付款额，符号与欠款相反。",
        },
        "a period": {
          "en": "per: expected a period from 1 to less than 13, received 13. Periods are counted from 1.",
          "zh-CN": "per：应为不小于 1 且小于 13 的期次，收到 13。期次从 1 数起。",
        },
        "a rate": {
          "en": "rate: expected a rate above -1, received -1. At -100 % nothing is left to compound. Write 4.9 % as 0.049.",
          "zh-CN": "rate：应为大于 -1 的利率，收到 -1。利率为 -100% 时本金归零，无法复利。4.9% 请写作 0.049。",
        },
        "a result": {
          "en": "rate: expected a result that fits a number, received -Infinity. Check the rate and the number of periods: at these the result grows beyond 10^308.",
          "zh-CN": "rate：应为可用数字表示的结果，收到 -Infinity。请检查利率与期数：结果已超过 10^308。",
        },
        "a timing": {
          "en": "type: expected 0 or 1, received 2. Pass 0 for payments at the end of a period, 1 for payments at its beginning.",
          "zh-CN": "type：应为 0 或 1，收到 2。期末付款为 0，期初付款为 1。",
        },
        "a whole number": {
          "en": "npery: expected a whole number, 1 or more, received 0. Pass an integer such as 12.",
          "zh-CN": "npery：应为不小于 1 的整数，收到 0。请传入整数，例如 12。",
        },
        "a whole period": {
          "en": "endPeriod: expected a whole number from 1 to 12, received 13. Periods are counted from 1 to the end of the term.",
          "zh-CN": "endPeriod：应为 1 至 12 的整数，收到 13。期次从 1 数起，至最后一期为止。",
        },
        "amounts of both sides": {
          "en": "amounts: expected an amount above zero and one below, received an array. Write what is received as positive and what is paid as negative.",
          "zh-CN": "amounts：应为既有正数也有负数的金额，收到数组。收入写作正数，支出写作负数。",
        },
        "what is above zero": {
          "en": "nper: expected a number above zero, received 0. Pass what there is more than nothing of.",
          "zh-CN": "nper：应为大于零的数，收到 0。请传入大于零的数。",
        },
        "what is not below zero": {
          "en": "nper: expected zero or a number above it, received -1. Pass it without its sign.",
          "zh-CN": "nper：应为不小于零的数，收到 -1。请去掉负号。",
        },
      }
    `)
  })

  it.each<[string, () => unknown]>([
    ['a payment just above the interest', () => nper(0.01, -100.01, 10_000)],
    ['the last period', () => ppmt(0.1, 12, 12, 1000)],
    ['a rate just above −1', () => pmt(-0.9999, 12, 1000)],
    ['a timing of 1', () => fv(0.1, 12, 1000, 0, 1)],
    ['a whole number of periods', () => cumipmt(0.1, 1, 1000, 1, 1, 0)],
  ])('but not %s', (_, call) => expect(call()).not.toBeNaN())
})
