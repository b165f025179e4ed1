import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileAging, type ProvisionRow, provisionFor, reportAging } from '../../src/aging'
import { type RoundingRule, roundingModes } from '../../src/foundations'
import { receivablesBuckets } from '../../src/policies'
import { errorOf } from '../support/error-of'

const halfUp: RoundingRule = { mode: 'half-up', unit: 'minor' }
const provide = (
  amount: string,
  percent: number | string,
  {
    currency = 'USD',
    rounding = halfUp,
  }: { readonly currency?: string; readonly rounding?: RoundingRule } = {},
) => provisionFor([{ id: 'one', amount }], { rates: { one: percent }, currency, rounding }).provision

describe('the provision of one row', () => {
  // Every value by hand: amount × rate ÷ 100.
  it.each<[string, string, number | string, string]>([
    ['nothing at 0 %', '1000.00', 0, '0.00'],
    ['everything at 100 %', '1000.00', 100, '1000.00'],
    ['a whole percentage', '842.00', 58, '488.36'],
    ['a percentage below one', '5984698.00', 0.3, '17954.09'],
    ['just below the half cent: 0.0049', '0.98', '0.5', '0.00'],
    ['exactly the half cent: 0.0050', '1.00', '0.5', '0.01'],
    ['just above the half cent: 0.0051', '1.02', '0.5', '0.01'],
    // 60,000 × 2,000 ÷ 23,000 = 5,217.391…: the example of IFRScommunity's provision matrix.
    ['a rate with thirty decimals', '60000.00', '8.695652173913043478260869565217', '5217.39'],
    ['the smallest rate that is written', '100000000000000.00', '0.00000000000001', '0.01'],
    ['an amount past 2^53 cents', '90071992547409.93', 50, '45035996273704.97'],
    ['an amount of 30 digits', '1000000000000000000000000000.01', 10, '100000000000000000000000000.00'],
    ['no amount', '0.00', 50, '0.00'],
  ])('%s', (_, amount, percent, expected) => expect(provide(amount, percent)).toBe(expected))

  // 3 % of 0.50 is 1.5 cents, 5 % of 0.50 is 2.5 cents, 0.2 % of 0.50 is 0.1 cent.
  it.each<[RoundingRule['mode'], string, string, string]>([
    ['up', '0.02', '0.03', '0.01'],
    ['ceiling', '0.02', '0.03', '0.01'],
    ['down', '0.01', '0.02', '0.00'],
    ['floor', '0.01', '0.02', '0.00'],
    ['half-up', '0.02', '0.03', '0.00'],
    ['half-ceiling', '0.02', '0.03', '0.00'],
    ['half-down', '0.01', '0.02', '0.00'],
    ['half-floor', '0.01', '0.02', '0.00'],
    ['half-even', '0.02', '0.02', '0.00'],
  ])('rounded by the mode named: %s', (mode, ofThree, ofFive, ofFifth) => {
    const rounding = { mode, unit: 'minor' }
    expect([3, 5, '0.2'].map((percent) => provide('0.50', percent, { rounding }))).toEqual([
      ofThree,
      ofFive,
      ofFifth,
    ])
  })

  it.each<[string, string, RoundingRule['unit'], string]>([
    ['the cent', 'USD', 'minor', '17954.09'],
    ['the dollar', 'USD', 'major', '17954.00'],
    ['whole tens', 'USD', '10', '17950.00'],
    ['five centimes', 'CHF', '0.05', '17954.10'],
    ['the yen', 'JPY', 'minor', '17954'],
    ['the fils', 'KWD', 'minor', '17954.094'],
  ])('rounded to the unit named: %s', (_, currency, unit, expected) =>
    // 5,984,698 × 0.3 % = 17,954.094.
    expect(provide('5984698', '0.3', { currency, rounding: { mode: 'half-up', unit } })).toBe(expected),
  )
})

describe('provisionFor', () => {
  it('adds up the rounded rows, and not what they would come to unrounded', () => {
    // Three thirds of a cent and a half: 1.5 cents each is 2 cents rounded, 6 in all; unrounded they are 4.5.
    const rows = ['a', 'b', 'c'].map((id) => ({ id, amount: '0.50' }))
    const rates = { a: 3, b: 3, c: 3 }
    expect(provisionFor(rows, { rates, currency: 'USD', rounding: halfUp })).toEqual({
      currency: 'USD',
      rows: rows.map(({ id, amount }) => ({ id, amount, ratePercent: '3', provision: '0.02' })),
      balance: '1.50',
      credit: '0.00',
      provision: '0.06',
    })
  })

  it('provides nothing for a credit balance, takes nothing off the others, and shows it apart', () => {
    const rows = [
      { id: 'current', amount: '-300.00' },
      { id: 'late', amount: '100.00' },
      { id: 'late', amount: '-0.01' },
    ]
    const rates = { current: 10, late: '50.0' }
    expect(provisionFor(rows, { rates, currency: 'USD', rounding: { mode: 'up', unit: 'major' } })).toEqual({
      currency: 'USD',
      rows: [
        { id: 'current', amount: '-300.00', ratePercent: '10', provision: '0.00' },
        { id: 'late', amount: '100.00', ratePercent: '50.0', provision: '50.00' },
        { id: 'late', amount: '-0.01', ratePercent: '50.0', provision: '0.00' },
      ],
      balance: '-200.01',
      credit: '-300.01',
      provision: '50.00',
    })
  })

  it('gives an empty total of no rows, whatever the rates', () => {
    expect(provisionFor([], { rates: { late: 50 }, currency: 'JPY', rounding: halfUp })).toEqual({
      currency: 'JPY',
      rows: [],
      balance: '0',
      credit: '0',
      provision: '0',
    })
  })

  it('takes the buckets of an aging report', () => {
    const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets })
    const invoice = (id: string, dueOn: string, amount: string) => ({ id, dueOn, amount })
    const account = {
      id: 'A-1',
      currency: 'USD',
      dues: [
        invoice('1', '2026-04-10', '5984698.00'),
        invoice('2', '2026-03-11', '8272.00'),
        invoice('3', '2026-02-10', '2882.00'),
        invoice('4', '2026-01-10', '842.00'),
        invoice('5', '2025-11-10', '1100.00'),
      ],
    }
    const { currencies } = reportAging([{ debtor: { id: 'D-1' }, accounts: [account] }], {
      asOf: '2026-03-31',
      aging,
    })
    const rows = (currencies[0]?.buckets ?? []).map(({ bucket: id, amount }) => ({ id, amount }))
    // The historical rates of the aging schedule in ASC 326; the products by hand.
    const rates = { 'not-due': 0.3, '1-30': 8, '31-60': 26, '61-90': 58, 'over-90': 82 }
    const answer = provisionFor(rows, { rates, currency: 'USD', rounding: halfUp })
    expect(answer.rows.map(({ provision }) => provision)).toEqual([
      '17954.09',
      '661.76',
      '749.32',
      '488.36',
      '902.00',
    ])
    expect(answer).toMatchObject({ balance: '5997794.00', provision: '20755.53' })
    expect(
      provisionFor(rows, { rates, currency: 'USD', rounding: { mode: 'half-up', unit: 'major' } }),
    ).toMatchObject({ provision: '20755.00' })
  })

  it('takes the amounts of asset classes, account by account', () => {
    const rows = [
      { id: 'loss', amount: '10.01' },
      { id: 'doubtful', amount: '10.01' },
      { id: 'doubtful', amount: '0.01' },
    ]
    const rates = { loss: 100, doubtful: 50, normal: 1 }
    const answer = provisionFor(rows, { rates, currency: 'CNY', rounding: halfUp })
    expect(answer.rows.map(({ provision }) => provision)).toEqual(['10.01', '5.01', '0.01'])
    expect(answer.provision).toBe('15.03')
  })
})

describe('a provision that cannot be told', () => {
  const options = { rates: { late: 50 }, currency: 'USD', rounding: halfUp }
  const issuesOf = (rows: unknown, given: unknown): readonly string[] => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    const { code, details } = errorOf(() => provisionFor(rows, given))
    expect(code).toBe('invalid-input')
    return 'issues' in details ? details.issues.map((issue) => `${issue.code} ${issue.path}`) : []
  }
  const late = { id: 'late', amount: '1.00' }

  it.each<[string, unknown, unknown, readonly string[]]>([
    ['a row without a rate', [{ id: 'later', amount: '1.00' }], options, ['missing options.rates.later']],
    ['even for nothing', [{ id: 'later', amount: '0.00' }], options, ['missing options.rates.later']],
    ['even for a credit', [{ id: 'later', amount: '-1.00' }], options, ['missing options.rates.later']],
    [
      'two rows without a rate of one id, told once, beside another',
      [{ id: 'later', amount: '1.00' }, late, { id: 'later', amount: '1.00' }, { id: '91+', amount: '1.00' }],
      options,
      ['missing options.rates.later', 'missing options.rates["91+"]'],
    ],
    [
      'a row named after what every object has',
      [{ id: 'toString', amount: '1.00' }],
      options,
      ['missing options.rates.toString'],
    ],
    ['no rows', undefined, options, ['missing rows']],
    ['a row without an id', [{ id: '', amount: '1.00' }], options, ['wrong-type rows[0].id']],
    ['a row with more', [{ ...late, dues: 1 }], options, ['unknown-key rows[0].dues']],
    ['too many decimals', [late, { ...late, amount: '1.001' }], options, ['too-precise rows[1].amount']],
    ['no options', [late], undefined, ['missing options']],
    ['no currency', [late], { ...options, currency: undefined }, ['missing options.currency']],
    [
      'a currency that is none',
      [late],
      { ...options, currency: 'USDT' },
      ['unknown-currency options.currency'],
    ],
    ['no rounding', [late], { ...options, rounding: undefined }, ['missing options.rounding']],
    [
      'a mode that is none',
      [late],
      { ...options, rounding: { mode: 'nearest', unit: 'minor' } },
      ['wrong-type options.rounding.mode'],
    ],
    [
      'a unit that the currency has not',
      [late],
      { ...options, rounding: { mode: 'up', unit: '0.001' } },
      ['wrong-type options.rounding.unit'],
    ],
    ['no rates', [late], { ...options, rates: undefined }, ['missing options.rates']],
    ...[-1, '-0.01', '100.01', 101, '5%', Number.NaN, null, true].map(
      (rate): [string, unknown, unknown, readonly string[]] => [
        `a rate of ${String(rate)}`,
        [late],
        { ...options, rates: { late: rate } },
        ['wrong-type options.rates.late'],
      ],
    ),
  ])('%s', (_, rows, given, expected) => expect(issuesOf(rows, given)).toEqual(expected))

  it('says what to do', () => {
    const { sentence } = errorOf(() => provisionFor([{ id: 'M7', amount: '1.00' }], options))
    expect(sentence).toEqual({
      en: 'options.rates.M7: expected a rate for the row "M7", received nothing. Name its rate in percent; where nothing is provided for it, 0.',
      'zh-CN': 'options.rates.M7：应为行 "M7" 的计提比例，收到空缺。请写明其比例（百分数）；不计提时写 0。',
    })
    expect(errorOf(() => provisionFor([late], { ...options, rates: { late: 101 } })).sentence).toEqual({
      en: "options.rates.late: expected a percentage from 0 to 100, as a plain decimal, received 101. Write 2.5 % as 2.5 or '2.5', without a percent sign; where nothing is provided, 0.",
      'zh-CN':
        'options.rates.late：应为 0 至 100 的百分数（普通十进制数），收到 101。2.5% 请写作 2.5，不带百分号；不计提时写 0。',
    })
  })
})

describe('over random rows', () => {
  const cents = (text: string): bigint => BigInt(text.replace('.', ''))
  const money = (units: number): string => (units / 100).toFixed(2)
  const rows: fc.Arbitrary<readonly ProvisionRow[]> = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      amount: fc.integer({ min: -100_000, max: 1_000_000 }).map(money),
    }),
  )
  const percents = fc.integer({ min: 0, max: 10_000 })
  const rules = fc.record({ mode: fc.constantFrom(...roundingModes), unit: fc.constantFrom('minor', '0.05') })

  it('the total is the sum of the rows, and each row is less than a step from the exact product', () => {
    fc.assert(
      fc.property(rows, percents, percents, percents, rules, (given, a, b, c, rounding) => {
        const rates = { a: money(a), b: money(b), c: money(c) }
        const answer = provisionFor(given, { rates, currency: 'USD', rounding })
        expect(answer.rows.reduce((sum, { provision }) => sum + cents(provision), 0n)).toBe(
          cents(answer.provision),
        )
        const hundredths = { a, b, c } as Readonly<Record<string, number>>
        const step = rounding.unit === 'minor' ? 1n : 5n
        for (const { id, amount, provision } of answer.rows) {
          const exact = amount.startsWith('-') ? 0n : cents(amount) * BigInt(hundredths[id] ?? 0)
          const off = cents(provision) * 10_000n - exact
          expect(off < step * 10_000n && -off < step * 10_000n).toBe(true)
          expect(cents(provision) % step).toBe(0n)
        }
      }),
      { seed: 31, endOnFailure: true, numRuns: 300 },
    )
  })

  it('a higher rate never provides less', () => {
    let more = 0
    fc.assert(
      fc.property(rows, percents, percents, rules, (given, one, other, rounding) => {
        const at = (rate: number): bigint =>
          cents(
            provisionFor(given, {
              rates: { a: money(rate), b: 7, c: 0 },
              currency: 'USD',
              rounding,
            }).provision,
          )
        const [low, high] = [at(Math.min(one, other)), at(Math.max(one, other))]
        expect(low <= high).toBe(true)
        if (low < high) more++
      }),
      { seed: 32, endOnFailure: true, numRuns: 300 },
    )
    // A property that seldom sees a difference proves little.
    expect(more).toBeGreaterThan(100)
  })
})
