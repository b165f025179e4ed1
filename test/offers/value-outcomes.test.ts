import { describe, expect, it } from 'vitest'
import type { RoundingMode } from '../../src/foundations'
import {
  type LitigationOutcome,
  type OfferOutcome,
  type Outcome,
  type OutcomesQuestion,
  type ValuedOutcome,
  valueOutcomes,
} from '../../src/offers'
import { cnCourtFee, cnEnforcementFee, cnPreservationFee } from '../../src/policies'
import { errorOf } from '../support/error-of'

const today = '2026-01-01'
const question = (outcomes: readonly Outcome[], more: Partial<OutcomesQuestion> = {}): OutcomesQuestion => ({
  currency: 'CNY',
  on: today,
  annualRatePercent: '10',
  dayCount: '30/360',
  rounding: { mode: 'half-up', unit: 'minor' },
  outcomes,
  ...more,
})
const offer = (more: Partial<OfferOutcome> = {}): OfferOutcome => ({
  kind: 'offer',
  id: 'plan',
  expectedPercent: 100,
  payments: [{ on: '2027-01-01', amount: '1100.00' }],
  ...more,
})
const litigation = (more: Partial<LitigationOutcome> = {}): LitigationOutcome => ({
  kind: 'litigation',
  id: 'court',
  claim: '300000.00',
  expectedPercent: 60,
  inMonths: 12,
  fees: [
    { id: 'court-fee', scale: cnCourtFee, inMonths: 0, isRecovered: true },
    { id: 'preservation', scale: cnPreservationFee, of: '100000.00', inMonths: 0, isRecovered: false },
    { id: 'enforcement', scale: cnEnforcementFee, inMonths: 12, isRecovered: true },
  ],
  lawyer: { amount: '10000.00', inMonths: 0, percentOfRecovery: 5 },
  rounding: { mode: 'half-up', unit: 'minor' },
  ...more,
})
const firstOf = (asked: OutcomesQuestion): ValuedOutcome => valueOutcomes(asked).outcomes[0] as ValuedOutcome
const worthOf = (asked: OutcomesQuestion): string | null => {
  const one = firstOf(asked)
  return one.status === 'valued' ? one.presentValue : null
}
const order = (asked: OutcomesQuestion): readonly string[] =>
  valueOutcomes(asked).outcomes.map(({ id }) => id)

describe('what an offer is worth today', () => {
  // By the definition: amount × share ÷ (1 + rate)^years.
  it.each<[string, Partial<OfferOutcome>, Partial<OutcomesQuestion>, string]>([
    ['a payment after a year', {}, {}, '1000.00'],
    [
      'a payment on the day itself',
      { payments: [{ on: today, amount: '1100' }] },
      { annualRatePercent: '24' },
      '1100.00',
    ],
    ['a payment after two years', { payments: [{ on: '2028-01-01', amount: '1210' }] }, {}, '1000.00'],
    [
      'a payment after eight thousand years less 26',
      { payments: [{ on: '9999-01-01', amount: '1' }] },
      {},
      '0.00',
    ],
    // 1.21^½ = 1.1.
    [
      'a payment after half a year',
      { payments: [{ on: '2026-07-01', amount: '1100' }] },
      { annualRatePercent: 21 },
      '1000.00',
    ],
    // 1.1^5 = 1.61051, and 73 days are a fifth of 365.
    [
      'a payment after a fifth of a year',
      { payments: [{ on: '2026-03-15', amount: '1100' }] },
      { annualRatePercent: '61.051', dayCount: 'ACT/365F' },
      '1000.00',
    ],
    // 2028 has 366 days, 2026 has 365.
    [
      'a year of 366 days by actual days',
      { payments: [{ on: '2029-01-01', amount: '1331' }] },
      { dayCount: 'ACT/ACT ISDA' },
      '1000.00',
    ],
    ['three payments in four', { expectedPercent: '75' }, {}, '750.00'],
    ['nothing of it', { expectedPercent: 0 }, {}, '0.00'],
    [
      'a share of its own for one payment',
      {
        expectedPercent: 50,
        payments: [
          { on: today, amount: '100', expectedPercent: 100 },
          { on: '2027-01-01', amount: '110' },
        ],
      },
      {},
      '150.00',
    ],
    [
      'a rate of zero, by which it is the plain sum',
      {
        payments: [
          { on: today, amount: '666666.67' },
          { on: '2026-02-01', amount: '666666.67' },
          { on: '2035-03-01', amount: '666666.66' },
        ],
      },
      { annualRatePercent: 0 },
      '2000000.00',
    ],
    [
      'more money than a number holds',
      { payments: [{ on: '2027-01-01', amount: '110000000000000000000.00' }] },
      {},
      '100000000000000000000.00',
    ],
    [
      'a rate of ten times the sum',
      { payments: [{ on: '2027-01-01', amount: '1100' }] },
      { annualRatePercent: 1000 },
      '100.00',
    ],
  ])('%s', (_, more, terms, worth) => expect(worthOf(question([offer(more)], terms))).toBe(worth))

  // 11.00 × 50.05 % ÷ 1.1 = 5.005; 11.00 × 50 % ÷ 1.1 = 5.
  it.each<[string, RoundingMode, string, string]>([
    ['half a cent, half up', 'half-up', '50.05', '5.01'],
    ['half a cent, half even', 'half-even', '50.05', '5.00'],
    ['half a cent, half down', 'half-down', '50.05', '5.00'],
    ['half a cent, up', 'up', '50.05', '5.01'],
    ['just below half a cent, half up', 'half-up', '50.0499999999', '5.00'],
    ['just above half a cent, half down', 'half-down', '50.0500000001', '5.01'],
    ['a whole cent, down', 'down', '50', '5.00'],
    ['a whole cent, up', 'up', '50', '5.00'],
    ['just above a cent, up', 'up', '50.0000000001', '5.01'],
    ['just below a cent, down', 'down', '49.9999999999', '4.99'],
  ])('is rounded once, exactly: %s', (_, mode, expectedPercent, worth) => {
    const payments = [{ on: '2026-07-01', amount: '11.00' }]
    const terms = { annualRatePercent: 21, rounding: { mode, unit: 'minor' } }
    expect(worthOf(question([offer({ expectedPercent, payments })], terms))).toBe(worth)
  })

  it('is rounded to the unit that is named', () => {
    const payments = [{ on: '2027-01-01', amount: '1105.50' }]
    expect(worthOf(question([offer({ payments })], { rounding: { mode: 'half-up', unit: '10' } }))).toBe(
      '1010.00',
    )
  })

  it('adds up from parts, though each of them lies between two cents', () => {
    const payments = [
      { on: today, amount: '0.01' },
      { on: today, amount: '0.01' },
      { on: today, amount: '0.02' },
    ]
    expect(firstOf(question([offer({ payments, expectedPercent: 50 })]))).toMatchObject({
      presentValue: '0.02',
      cashIn: {
        worth: '0.02',
        parts: [
          { purpose: 'payment', fee: null, on: today, amount: '0.01', worth: '0.01' },
          { amount: '0.01', worth: '0.00' },
          { amount: '0.02', worth: '0.01' },
        ],
      },
      costs: { worth: '0.00', parts: [] },
    })
  })
})

describe('what payment in full is worth', () => {
  it.each<[string, string, string | number, string]>([
    ['now and certain', today, 1, '1100.00'],
    ['in a year and certain', '2027-01-01', '1', '1000.00'],
    ['in a year, three in four', '2027-01-01', '0.75', '750.00'],
    ['never', today, 0, '0.00'],
  ])('%s', (_, on, probability, worth) =>
    expect(worthOf(question([{ kind: 'payment-in-full', id: 'all', amount: '1100', on, probability }]))).toBe(
      worth,
    ),
  )
})

describe('what doing nothing is worth', () => {
  it.each<[string, string | number, number, string]>([
    ['half of it in two years', 50, 24, '500.00'],
    ['half of it today', 50, 0, '605.00'],
    ['nothing', 0, 24, '0.00'],
  ])('%s', (_, expectedPercent, inMonths, worth) =>
    expect(
      worthOf(question([{ kind: 'doing-nothing', id: 'wait', owed: '1210', expectedPercent, inMonths }])),
    ).toBe(worth),
  )
})

describe('what litigation is worth', () => {
  // 国务院令第481号 arts. 13 and 14: 5,800 and 4,400 of 300,000; 30 + 99,000 × 1 % = 1,020 of 100,000 preserved.
  it('is the recovery less the fees by their scales and the lawyer, at no rate', () => {
    const valued = firstOf(question([litigation()], { annualRatePercent: 0 }))
    // 180,000 + 60 % of 10,200 = 186,120; 11,220 of fees, 10,000 and 5 % of 180,000.
    expect(valued).toMatchObject({
      presentValue: '155900.00',
      cashIn: {
        worth: '186120.00',
        parts: [
          { purpose: 'recovery', fee: null, on: '2027-01-01', amount: '300000.00', worth: '180000.00' },
          {
            purpose: 'fee-recovery',
            fee: 'court-fee',
            on: '2027-01-01',
            amount: '5800.00',
            worth: '3480.00',
          },
          { purpose: 'fee-recovery', fee: 'enforcement', amount: '4400.00', worth: '2640.00' },
        ],
      },
      costs: {
        worth: '30220.00',
        parts: [
          { purpose: 'fee', fee: 'court-fee', on: today, amount: '5800.00', worth: '5800.00' },
          { purpose: 'fee', fee: 'preservation', on: today, amount: '1020.00', worth: '1020.00' },
          { purpose: 'fee', fee: 'enforcement', on: '2027-01-01', amount: '4400.00', worth: '4400.00' },
          { purpose: 'lawyer', fee: null, on: today, amount: '10000.00', worth: '10000.00' },
          { purpose: 'lawyer-share', on: '2027-01-01', amount: '300000.00', worth: '9000.00' },
        ],
      },
    })
  })

  // In a year: 186,120 − 4,400 − 9,000 = 172,720, ÷ 1.1 = 157,018.18…; today 5,800 + 1,020 + 10,000.
  it('is discounted from the days on which all is paid', () => {
    expect(worthOf(question([litigation()]))).toBe('140198.18')
  })

  it('brings a fee back no sooner than it was paid', () => {
    const fees = [{ id: 'late', scale: cnEnforcementFee, inMonths: 24, isRecovered: true }]
    expect(firstOf(question([litigation({ fees })]))).toMatchObject({
      cashIn: { parts: [{ on: '2027-01-01' }, { purpose: 'fee-recovery', on: '2028-01-01' }] },
    })
  })

  it('may be less than nothing', () => {
    expect(worthOf(question([litigation({ expectedPercent: 0 })], { annualRatePercent: 0 }))).toBe(
      '-21220.00',
    )
  })

  // Recovered in full at no rate, a fee costs nothing; half a cent of a negative worth is rounded as the mode says.
  it.each<[string, RoundingMode, string]>([
    ['half up, away from zero', 'half-up', '-0.01'],
    ['half down, toward zero', 'half-down', '0.00'],
    ['ceiling', 'ceiling', '0.00'],
    ['floor', 'floor', '-0.01'],
    ['up, away from zero', 'up', '-0.01'],
    ['half ceiling', 'half-ceiling', '0.00'],
  ])('below zero is rounded by the same rule: %s', (_, mode, worth) => {
    const lawyer = { amount: '0.01', inMonths: 6, percentOfRecovery: 0 }
    const asked = question([litigation({ fees: [], expectedPercent: 0, lawyer })], {
      annualRatePercent: 300,
      rounding: { mode, unit: 'minor' },
    })
    // 0.01 ÷ 4^½ = 0.005.
    expect(worthOf(asked)).toBe(worth)
  })
})

describe('the order of the ways out', () => {
  const ways: readonly Outcome[] = [
    { kind: 'doing-nothing', id: 'wait', owed: '1000', expectedPercent: 100, inMonths: 0 },
    litigation({
      claim: '1000',
      expectedPercent: 100,
      inMonths: 0,
      fees: [],
      lawyer: { amount: 0, inMonths: 0, percentOfRecovery: 0 },
    }),
    offer({ id: 'second', payments: [{ on: today, amount: '1000' }] }),
    offer({ id: 'first', payments: [{ on: today, amount: '1000' }] }),
    { kind: 'payment-in-full', id: 'all', amount: '1000', on: today, probability: 1 },
  ]

  it('of equal worth is by kind, and of one kind as they were given', () => {
    expect(order(question(ways))).toEqual(['all', 'second', 'first', 'court', 'wait'])
  })

  it('is by worth before that, and tells by how much', () => {
    const dearer = offer({ id: 'dearer', payments: [{ on: today, amount: '1000.01' }] })
    const valued = valueOutcomes(question([...ways.slice(3), dearer]))
    expect(valued).toMatchObject({
      status: 'ranked',
      missing: [],
      outcomes: [
        {
          id: 'dearer',
          rank: 1,
          differences: [
            { from: 'all', difference: '0.01' },
            { from: 'first', difference: '0.01' },
          ],
        },
        {
          id: 'all',
          rank: 2,
          differences: [{ from: 'dearer', difference: '-0.01' }, { difference: '0.00' }],
        },
        { id: 'first', rank: 3 },
      ],
    })
  })

  it('asks for no rate where nothing comes later than the day', () => {
    const { annualRatePercent: _, ...unrated } = question(ways)
    expect(valueOutcomes(unrated).status).toBe('ranked')
  })
})

describe('what is not known', () => {
  const { annualRatePercent: _, ...unrated } = question([offer()])
  const { expectedPercent: __, ...unexpected } = offer()
  const {
    expectedPercent: ___,
    inMonths: ____,
    ...openClaim
  } = litigation({
    fees: [{ id: 'court-fee', scale: cnCourtFee }],
    lawyer: {},
  })
  it.each<[string, OutcomesQuestion, readonly string[]]>([
    ['the rate', unrated, ['annualRatePercent']],
    ['the share of an offer', question([unexpected]), ['outcomes[0].expectedPercent']],
    [
      'when, and whether, all is paid',
      question([{ kind: 'payment-in-full', id: 'all', amount: '1' }]),
      ['outcomes[0].on', 'outcomes[0].probability'],
    ],
    [
      'what nothing brings',
      question([{ kind: 'doing-nothing', id: 'wait', owed: '1' }]),
      ['outcomes[0].expectedPercent', 'outcomes[0].inMonths'],
    ],
    [
      'all about litigation',
      question([openClaim]),
      [
        'outcomes[0].expectedPercent',
        'outcomes[0].inMonths',
        'outcomes[0].fees[0].inMonths',
        'outcomes[0].fees[0].isRecovered',
        'outcomes[0].lawyer.amount',
        'outcomes[0].lawyer.inMonths',
        'outcomes[0].lawyer.percentOfRecovery',
      ],
    ],
    [
      'a fee on a day on which no scale holds',
      question([
        litigation({
          fees: [{ id: 'f', scale: { ...cnCourtFee, history: [] }, inMonths: 0, isRecovered: true }],
        }),
      ]),
      ['outcomes[0].fees[0].scale'],
    ],
  ])('%s leaves it undetermined and is listed', (_name, asked, missing) => {
    expect(valueOutcomes(asked)).toMatchObject({
      status: 'undetermined',
      missing,
      outcomes: [{ status: 'undetermined', missing }],
    })
  })

  it('of one way leaves the others valued, without a rank, and comes last', () => {
    const valued = valueOutcomes(question([unexpected, offer({ id: 'known' })]))
    expect(valued.outcomes).toMatchObject([
      { id: 'known', status: 'valued', rank: null, presentValue: '1000.00', differences: [] },
      { id: 'plan', status: 'undetermined' },
    ])
  })

  it('does not matter for a payment that says it itself', () => {
    const payments = [{ on: today, amount: '10', expectedPercent: 50 }]
    expect(worthOf(question([{ ...unexpected, payments }]))).toBe('5.00')
  })
})

it('tells every assumption again, with the place at which it is replaced', () => {
  expect(firstOf(question([litigation()])).assumptions.map(({ path, value }) => [path, value])).toEqual([
    ['annualRatePercent', '10'],
    ['outcomes[0].expectedPercent', 60],
    ['outcomes[0].inMonths', 12],
    ['outcomes[0].fees[0].inMonths', 0],
    ['outcomes[0].fees[0].isRecovered', true],
    ['outcomes[0].fees[0].scale', '5800.00'],
    ['outcomes[0].fees[1].inMonths', 0],
    ['outcomes[0].fees[1].isRecovered', false],
    ['outcomes[0].fees[1].scale', '1020.00'],
    ['outcomes[0].fees[2].inMonths', 12],
    ['outcomes[0].fees[2].isRecovered', true],
    ['outcomes[0].fees[2].scale', '4400.00'],
    ['outcomes[0].lawyer.amount', '10000.00'],
    ['outcomes[0].lawyer.inMonths', 0],
    ['outcomes[0].lawyer.percentOfRecovery', 5],
  ])
  const payments = [
    { on: today, amount: '10', expectedPercent: 50 },
    { on: today, amount: '10' },
  ]
  expect(firstOf(question([offer({ payments })])).assumptions).toEqual([
    {
      path: 'outcomes[0].expectedPercent',
      label: { en: 'share expected to come in, percent', 'zh-CN': '预计收回比例（百分数）' },
      value: 100,
    },
    {
      path: 'outcomes[0].payments[0].expectedPercent',
      label: { en: 'share expected to come in, percent', 'zh-CN': '预计收回比例（百分数）' },
      value: 50,
    },
  ])
})

it('tells a zero without its sign', () => {
  const wait = { kind: 'doing-nothing', id: 'wait', owed: '1', expectedPercent: -0, inMonths: -0 } as const
  const { assumptions } = firstOf(question([wait]))
  expect(assumptions.map(({ value }) => value)).toEqual([0, 0])
})

describe('a question that cannot be answered is refused', () => {
  const scaleOf = (currency: string) =>
    ({
      id: 'own',
      history: [
        {
          from: '2000-01-01',
          value: { currency, bands: [{ upTo: null, percent: 1 }] },
          citation: { title: 'A tariff', confidence: 'verified' },
        },
      ],
    }) as const
  it.each<[string, unknown, readonly string[]]>([
    [
      'a day count that needs more',
      question([], { dayCount: 'ACT/ACT ICMA' as '30/360' }),
      ['dayCount: wrong-type'],
    ],
    [
      'a rate above the most',
      question([], { annualRatePercent: '1000.01' }),
      ['annualRatePercent: wrong-type'],
    ],
    [
      'a unit that the currency has not',
      question([], { rounding: { mode: 'up', unit: '0.001' } }),
      ['rounding.unit: wrong-type'],
    ],
    [
      'a share above all',
      question([offer({ expectedPercent: '100.0000000000000000001' })]),
      ['outcomes[0].expectedPercent: wrong-type'],
    ],
    [
      'a share below nothing',
      question([offer({ expectedPercent: '-0.1' })]),
      ['outcomes[0].expectedPercent: wrong-type'],
    ],
    [
      'a probability in percent',
      question([{ kind: 'payment-in-full', id: 'all', amount: '1', on: today, probability: '1.01' }]),
      ['outcomes[0].probability: wrong-type'],
    ],
    [
      'months past a hundred years',
      question([{ kind: 'doing-nothing', id: 'wait', owed: '1', expectedPercent: 1, inMonths: 1201 }]),
      ['outcomes[0].inMonths: wrong-type'],
    ],
    ['half a month', question([litigation({ inMonths: 0.5 })]), ['outcomes[0].inMonths: wrong-type']],
    [
      'one id twice, no payment, and one before the day',
      question([offer({ payments: [] }), offer({ payments: [{ on: '2025-12-31', amount: '-1' }] })]),
      [
        'outcomes[1].id: duplicate-id',
        'outcomes[0].payments: missing',
        'outcomes[1].payments[0].on: date-order',
        'outcomes[1].payments[0].amount: wrong-type',
      ],
    ],
    [
      'payment in full before the day',
      question([{ kind: 'payment-in-full', id: 'all', amount: '0.001', on: '2025-12-31', probability: 1 }]),
      ['outcomes[0].amount: too-precise', 'outcomes[0].on: date-order'],
    ],
    [
      'less than nothing owed',
      question([{ kind: 'doing-nothing', id: 'w', owed: '-1', expectedPercent: 1, inMonths: 1 }]),
      ['outcomes[0].owed: wrong-type'],
    ],
    [
      'fees of another currency, and faulty ones',
      question([
        litigation({
          claim: '-1',
          fees: [
            { id: 'f', scale: scaleOf('USD'), of: '-1', inMonths: 0, isRecovered: false },
            {
              id: 'f',
              scale: { id: 'own', history: [...scaleOf('CNY').history, ...scaleOf('CNY').history] },
            },
          ],
          lawyer: { amount: '-1' },
          rounding: { mode: 'up', unit: '0' },
        }),
      ]),
      [
        'outcomes[0].claim: wrong-type',
        'outcomes[0].fees[1].id: duplicate-id',
        'outcomes[0].fees[0].scale.history[0].value.currency: mixed-currency',
        'outcomes[0].fees[0].of: wrong-type',
        'outcomes[0].fees[1].scale.history[1].from: date-order',
        'outcomes[0].lawyer.amount: wrong-type',
        'outcomes[0].rounding.unit: wrong-type',
      ],
    ],
    [
      'a kind that there is not',
      question([{ kind: 'prayer', id: 'p' } as unknown as Outcome]),
      ['outcomes[0].kind: wrong-type'],
    ],
  ])('%s', (_, asked, faults) => {
    const { details } = errorOf(() => valueOutcomes(asked as OutcomesQuestion))
    const { issues } = details as {
      readonly issues: readonly { readonly path: string; readonly code: string }[]
    }
    expect(issues.map(({ path, code }) => `${path}: ${code}`)).toEqual(faults)
  })
})
