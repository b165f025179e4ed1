import { describe, expect, it } from 'vitest'
import { type CashFlow, type RateOfReturn, xirr, xnpv } from '../../src/installments'
import { errorOf } from '../support/error-of'
import { exactly, isNearRoot, isWithin, presentValue } from './by-decimal'

type Row = readonly [on: string, amount: number]

const flowsOf = (rows: readonly Row[]): readonly CashFlow[] => rows.map(([on, amount]) => ({ on, amount }))
const rateOf = (answer: RateOfReturn): number => {
  if (answer.status === 'none') throw new Error(answer.reason)
  return answer.rate
}
const daysFrom = (rows: readonly Row[]): readonly (readonly [number, number])[] => {
  const days = rows.map(([on]) => Date.parse(on) / 86_400_000)
  const first = Math.min(...days)
  return rows.map(([, amount], index) => [(days[index] ?? 0) - first, amount])
}

const microsoft: readonly Row[] = [
  ['2008-01-01', -10_000],
  ['2008-03-01', 2750],
  ['2008-10-30', 4250],
  ['2009-02-15', 3250],
  ['2009-04-01', 2750],
]

describe('what the pages of Microsoft print', () => {
  it('XIRR function: 37.34 %, to the 10^-8 at which Excel stops', () => {
    expect(rateOf(xirr(flowsOf(microsoft)))).toBeCloseTo(0.373362535, 7)
    expect(rateOf(xirr(flowsOf(microsoft), { guess: 0.1 }))).toBeCloseTo(0.373362535, 7)
  })

  it('XNPV function: 2086.65', () => expect(xnpv(0.09, flowsOf(microsoft))).toBeCloseTo(2086.647602, 6))
})

// Each was reported because a library failed on it or never came back.
const hard: readonly (readonly [name: string, rows: readonly Row[]])[] = [
  [
    'a loss of 72 % (java-xirr issue 14)',
    [
      ['2018-08-30', -1498500],
      ['2018-08-30', -1500],
      ['2019-01-10', -499500],
      ['2019-01-10', -500],
      ['2019-03-07', -499500],
      ['2019-03-07', -500],
      ['2019-03-19', -44955000],
      ['2019-03-19', -45000],
      ['2019-03-31', 44630158.4897253],
      ['2019-03-31', 44674.8333230484],
    ],
  ],
  [
    'a loss of 76 % (java-xirr issue 5)',
    [
      ['2001-06-22', -2610],
      ['2001-07-03', -2589],
      ['2001-07-05', -5110],
      ['2001-07-06', -2550],
      ['2001-07-09', -5086],
      ['2001-07-10', -2561],
      ['2001-07-12', -5040],
      ['2001-07-13', -2552],
      ['2001-07-16', -2530],
      ['2001-07-17', 29520],
    ],
  ],
  [
    'a loss of 57 % over billions (java-xirr issue 16)',
    [
      ['2017-01-06', -1750000],
      ['2017-01-06', -2500000],
      ['2017-01-09', -5625000000],
      ['2017-01-18', -1000000],
      ['2017-11-20', 228159246.58],
      ['2017-12-22', 119665.77],
      ['2017-12-22', 170951.11],
      ['2018-01-08', -1750000],
      ['2019-01-30', 281250000],
      ['2019-03-12', 680010.61],
      ['2019-03-12', 952014.86],
      ['2019-11-20', 355381.27],
      ['2019-11-20', 281250000],
      ['2019-11-20', 497533],
      ['2020-03-31', 15667873.77],
    ],
  ],
  [
    'four days (java-xirr issue 24)',
    [
      ['2022-01-24', -10_000],
      ['2022-01-28', 9800],
    ],
  ],
  [
    'six days (nodejs-xirr issue 14)',
    [
      ['2021-08-03', -99_995],
      ['2021-08-09', 97_642],
    ],
  ],
  [
    'a loss of 99.9 % a year in March 2020 (nodejs-xirr issue 7)',
    [
      ['2020-03-04', -713.07],
      ['2020-03-17', 555.33],
    ],
  ],
  [
    'all but everything lost (tarioch/xirr issue 6)',
    [
      ['2011-07-01', 10_000],
      ['2014-07-01', -1],
    ],
  ],
  [
    'a gain of 10^51 a year',
    [
      ['2026-01-01', -100],
      ['2026-01-08', 1000],
    ],
  ],
  [
    'a day on which a million moves, between cents years before and after',
    [
      ['2000-01-01', -0.01],
      ['2010-01-01', -1_000_000],
      ['2010-01-02', 1_000_100],
      ['2030-01-01', 0.01],
    ],
  ],
  [
    'two days on which thousands move, between cents ten and twenty years away',
    [
      ['2000-01-01', -0.01],
      ['2010-05-02', -17333.72],
      ['2010-05-04', 17334.75],
      ['2029-03-25', 0.01],
    ],
  ],
  [
    'a gain of a cent on a million in ten years',
    [
      ['2016-01-01', -1_000_000],
      ['2025-12-29', 1_000_000.01],
    ],
  ],
]

describe('finds the rate of', () => {
  it.each(hard)('%s', (_, rows) => {
    const answer = xirr(flowsOf(rows))
    expect(answer).toMatchObject({ status: 'found', roots: 1 })
    if (answer.status === 'found') expect(answer.iterations).toBeLessThanOrEqual(200)
    expect(isNearRoot((rate) => presentValue(daysFrom(rows), rate, 365), rateOf(answer))).toBe(true)
  })

  it('two flows, as the quotient of the two to the power of the year over the days', () => {
    const days = hard[3]?.[1] ?? []
    expect(rateOf(xirr(flowsOf(days)))).toBeCloseTo(0.98 ** (365 / 4) - 1, 13)
  })

  it('what comes back as it was: exactly zero, and not 2.98e-9', () => {
    const rows: readonly Row[] = [
      ['2026-01-31', -0.3],
      ['2026-04-30', 0.1],
      ['2026-02-28', 0.2],
    ]
    // 0.1 + 0.2 is a little more than 0.3, as numbers go.
    expect(rateOf(xirr(flowsOf(rows)))).toBeCloseTo(0, 14)
    expect(xirr(flowsOf([...rows.slice(0, 1), ['2027-01-31', 0.3]]))).toMatchObject({ rate: 0, roots: 1 })
  })
})

describe('flows', () => {
  it.each<[string, readonly Row[]]>([
    ['in any order', [...microsoft].reverse()],
    ['from the middle on', [...microsoft.slice(2), ...microsoft.slice(0, 2)]],
    ['of the same day, added up', [...microsoft, ['2008-03-01', 500], ['2008-03-01', -500]]],
    ['of zero before all others', [['2007-01-01', 0], ...microsoft]],
    ['of zero after all others', [...microsoft, ['2019-01-01', 0]]],
    ['that cancel on a day before all others', [['2007-01-01', 7], ['2007-01-01', -7], ...microsoft]],
    [
      'that cancel but for rounding on a day before',
      [['2007-01-01', 0.1], ['2007-01-01', 0.2], ['2007-01-01', -0.3], ...microsoft],
    ],
    ['of the other side', microsoft.map(([on, amount]) => [on, -amount])],
    ['a thousand times as large', microsoft.map(([on, amount]) => [on, amount * 1024])],
    ['almost too large to add up', microsoft.map(([on, amount]) => [on, amount * 1e304])],
    ['almost too small to be numbers', microsoft.map(([on, amount]) => [on, amount * 1e-300])],
  ])('%s have the same rate', (_, rows) => {
    const answer = xirr(flowsOf(rows))
    expect(rateOf(answer) / rateOf(xirr(flowsOf(microsoft)))).toBeCloseTo(1, 13)
    expect(answer).toMatchObject({ roots: 1 })
  })

  it.each([1e-6, 0.08, 0.2, 0.5, 1, -0.1, -0.5])(
    'of a loan that costs %s of itself take few steps',
    (cost) => {
      const rows = Array.from({ length: 60 }, (_, index): Row => {
        const on = new Date(Date.UTC(2020, index, 1)).toISOString().slice(0, 10)
        return [on, index === 0 ? -10_000 : (10_000 * (1 + cost)) / 59]
      })
      const answer = xirr(flowsOf(rows))
      expect(answer.status === 'found' && answer.iterations).toBeLessThanOrEqual(3)
      expect(isNearRoot((one) => presentValue(daysFrom(rows), one, 365), rateOf(answer))).toBe(true)
    },
  )

  it('of which two outweigh all others by a million times take few steps too', () => {
    const rows: readonly Row[] = [
      ['2000-01-01', -0.01],
      ['2010-01-01', -24_333.72],
      ['2010-01-10', 24_334.75],
      ['2027-05-19', 0.01],
    ]
    const answer = xirr(flowsOf(rows))
    expect(answer.status === 'found' && answer.iterations).toBeLessThanOrEqual(5)
    expect(isNearRoot((one) => presentValue(daysFrom(rows), one, 365), rateOf(answer))).toBe(true)
  })

  it('by the thousand are no harder', () => {
    // A loan of 5 % a year paid back in 5000 days: the rate puts back what the days were discounted with.
    const rows: Row[] = [['2012-01-01', 0]]
    let lent = 0
    for (let day = 1; day <= 5000; day++) {
      const on = new Date(Date.UTC(2012, 0, 1 + day)).toISOString().slice(0, 10)
      rows.push([on, -1])
      lent += 1.05 ** (-day / 365)
    }
    rows[0] = ['2012-01-01', lent]
    expect(rateOf(xirr(flowsOf(rows))) / 0.05).toBeCloseTo(1, 12)
  })
})

describe('of several rates', () => {
  // 100 − 230 v + 132 v² = (10 − 11 v)(10 − 12 v), a year of 365 days each: 10 % and 20 %
  const twice: readonly Row[] = [
    ['2025-01-01', 100],
    ['2026-01-01', -230],
    ['2027-01-01', 132],
  ]
  // With q = 1 + r: 3 q² − 5.5 q + 2 = (3 q − 4)(q − 1/2): 33 1/3 % and −50 %
  const around: readonly Row[] = [
    ['2025-01-01', 3],
    ['2026-01-01', -5.5],
    ['2027-01-01', 2],
  ]

  it.each<[string, readonly Row[], number | undefined, number]>([
    ['the one nearest to zero', twice, undefined, 0.1],
    ['the one nearest to zero above it, whatever the guess there', twice, 0.3, 0.1],
    ['one above zero though the guess is below, as there is none', twice, -0.5, 0.1],
    ['the one nearest to zero, above', around, undefined, 1 / 3],
    ['the one above zero for a guess above', around, 0.1, 1 / 3],
    ['the one above zero for a guess of zero', around, 0, 1 / 3],
    ['the one below zero for a guess below', around, -0.01, -0.5],
  ])('%s', (_, rows, guess, rate) => {
    const answer = xirr(flowsOf(rows), guess === undefined ? {} : { guess })
    expect(answer).toMatchObject({ status: 'found', roots: 2 })
    expect(rateOf(answer)).toBeCloseTo(rate, 12)
  })
})

describe('has no rate, and says why, for', () => {
  it.each<[string, readonly Row[], string]>([
    ['nothing', [], 'no-sign-change'],
    ['zeros', [['2026-01-01', 0]], 'no-sign-change'],
    [
      'money that only goes out',
      [
        ['2026-01-01', -1],
        ['2026-02-01', -1],
      ],
      'no-sign-change',
    ],
    [
      'what cancels on its day',
      [
        ['2026-01-01', -1],
        ['2026-01-01', 1],
      ],
      'no-sign-change',
    ],
    // 100 − 200 v + 132 v² has no real root: 200² < 4 × 132 × 100
    [
      'a gain before and after a smaller loss',
      [
        ['2025-01-01', 100],
        ['2026-01-01', -200],
        ['2027-01-01', 132],
      ],
      'no-root',
    ],
    // 10 a day is 10^365 a year
    [
      'ten times as much on the next day',
      [
        ['2026-01-01', -100],
        ['2026-01-02', 1000],
      ],
      'out-of-range',
    ],
    // 10^-0.1 a day, to the power of 365, leaves less of 1 than a number can tell from nothing
    [
      'a fifth lost in a day',
      [
        ['2026-01-01', -100],
        ['2026-01-02', 79.4],
      ],
      'out-of-range',
    ],
  ])('%s', (_, rows, reason) => {
    expect(xirr(flowsOf(rows))).toMatchObject({ status: 'none', reason })
  })

  it('in both languages', () => {
    const answer = xirr([])
    expect(answer.status === 'none' && answer.sentence).toEqual({
      en: 'All that is paid goes one way, so that no rate can make it come to zero.',
      'zh-CN': '所有款项方向相同，没有任何利率能使其现值为零。',
    })
  })

  it.each<[string, number, string]>([
    // e^−36.7 a year is the last that 1 + rate can be below zero
    ['just within reach', 2 ** -52, 'found'],
    ['just out of reach', 2 ** -54, 'none'],
  ])('what is left after a year %s', (_, left, status) => {
    const rows: readonly Row[] = [
      ['2026-01-01', -1],
      ['2027-01-01', left],
    ]
    expect(xirr(flowsOf(rows)).status).toBe(status)
  })
})

describe('xnpv', () => {
  it('counts from the earliest day, of whatever amount and wherever it stands', () => {
    const rows: readonly Row[] = [
      ['2027-01-01', -1100],
      ['2026-01-01', 0],
    ]
    expect(xnpv(0.1, flowsOf(rows))).toBeCloseTo(-1000, 10)
    expect(xnpv(0.1, [])).toBe(0)
  })

  it('passes over nothing, though a power of then is no number', () => {
    const rows: readonly Row[] = [
      ['2026-01-01', 1],
      ['2099-01-01', 0],
    ]
    expect(xnpv(-0.999999, flowsOf(rows))).toBe(1)
  })

  it.each([1e-12, 0.09, 5, -0.9])('is right to twelve digits at %s', (rate) => {
    const rows = microsoft.map(([on, amount]): Row => [on, Math.abs(amount)])
    expect(isWithin(xnpv(rate, flowsOf(rows)), presentValue(daysFrom(rows), exactly(rate), 365))).toBe(true)
  })

  it('is zero at the rate that xirr finds', () => {
    expect(xnpv(rateOf(xirr(flowsOf(microsoft))), flowsOf(microsoft))).toBeCloseTo(0, 9)
  })
})

describe('refuses', () => {
  const microsoftFlow: CashFlow = { on: '2008-01-01', amount: -10_000 }

  it.each<[string, () => unknown, readonly [path: string, code: string][]]>([
    ['no flows', () => xirr(undefined as unknown as []), [['', 'missing']]],
    [
      'a day that is none and an amount that is none, both at once',
      () => xirr([{ on: '2026-02-30', amount: Number.NaN }]),
      [
        ['[0].on', 'no-such-day'],
        ['[0].amount', 'wrong-type'],
      ],
    ],
    [
      'a Date',
      () => xirr([{ on: new Date(0) as unknown as string, amount: 1 }]),
      [['[0].on', 'date-object']],
    ],
    ['an infinite amount', () => xirr([{ on: '2026-01-01', amount: 1 / 0 }]), [['[0].amount', 'wrong-type']]],
    [
      'an amount in text',
      () => xirr([{ on: '2026-01-01', amount: '1' as unknown as number }]),
      [['[0].amount', 'wrong-type']],
    ],
    [
      'a field that does not exist',
      () => xirr([{ on: '2026-01-01', amount: 1, when: 1 } as CashFlow]),
      [['[0].when', 'unknown-key']],
    ],
    [
      'the pairs of a sheet',
      () => xirr([['2026-01-01', 1]] as unknown as CashFlow[]),
      [['[0]', 'wrong-type']],
    ],
    [
      'what only looks like a list',
      () => xirr({ length: 1, 0: { on: '2026-01-01', amount: 1 } } as unknown as CashFlow[]),
      [['', 'wrong-type']],
    ],
    [
      'more flows than anyone has',
      () => xirr(new Array<CashFlow>(1_000_001).fill({ on: '2026-01-01', amount: 1 })),
      [['', 'too-large']],
    ],
    [
      'a function among flows, whatever its fields',
      () => xirr([microsoftFlow, Object.assign(() => 0, microsoftFlow)]),
      [['[1]', 'wrong-type']],
    ],
    [
      'nothing among flows',
      () => xirr([microsoftFlow, null as unknown as CashFlow]),
      [['[1]', 'wrong-type']],
    ],
    ['a guess of −1', () => xirr([], { guess: -1 }), [['guess', 'wrong-type']]],
    ['an option that does not exist', () => xirr([], { near: 1 } as object), [['near', 'unknown-key']]],
    ['a rate of −1', () => xnpv(-1, []), [['rate', 'wrong-type']]],
    ['a rate that is none', () => xnpv(Number.NaN, []), [['rate', 'wrong-type']]],
    [
      'a value beyond numbers',
      () =>
        xnpv(
          -0.999999,
          flowsOf([
            ['2026-01-01', 1],
            ['2099-01-01', 1],
          ]),
        ),
      [['rate', 'too-large']],
    ],
  ])('%s', (_, call, issues) => {
    const { code, details } = errorOf(call)
    expect(code).toBe('invalid-input')
    expect(details).toMatchObject({ issues: issues.map(([path, issue]) => ({ path, code: issue })) })
  })

  it('flows that cannot be read', () => {
    const hostile = new Proxy(
      { on: '2026-01-01', amount: 1 },
      {
        get() {
          throw new Error('mine')
        },
      },
    )
    expect(errorOf(() => xirr([hostile])).code).toBe('invalid-input')
  })

  it('a flow that reads otherwise when it is asked again', () => {
    let reads = 0
    const turning = {
      get on() {
        reads++
        return reads === 1 ? 'never' : '2026-01-01'
      },
      amount: 1,
    }
    const error = errorOf(() => xirr([turning]))
    expect(error.details).toMatchObject({ issues: [{ path: '', code: 'unreadable' }] })
    expect(error.code).toBe('invalid-input')
  })
})
