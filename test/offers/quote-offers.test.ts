import { describe, expect, it } from 'vitest'
import {
  type OfferProduct,
  type OfferReason,
  type OffersQuestion,
  type Outcome,
  type QuotedOffer,
  quoteOffers,
} from '../../src/offers'
import { errorOf } from '../support/error-of'
import { authority, partPayment, plan, policyOf, question, settlement } from './offer-cases'

const quote = (product: OfferProduct, more: Partial<OffersQuestion> = {}): QuotedOffer =>
  quoteOffers(question([product], more)).offers[0] as QuotedOffer
const told = ({ status, reasons }: QuotedOffer): string =>
  [status, ...reasons.map(({ code }) => code)].join(' ')
const without = (
  products: readonly OfferProduct[],
  ...names: readonly ('willingness' | 'difficulty' | 'monthlyIncome' | 'monthlyExpenses')[]
): OffersQuestion => {
  const { willingness, difficulty, monthlyIncome, monthlyExpenses, ...rest } = question(products)
  const known: Partial<OffersQuestion> = {
    ...(willingness === undefined || names.includes('willingness') ? {} : { willingness }),
    ...(difficulty === undefined || names.includes('difficulty') ? {} : { difficulty }),
    ...(monthlyIncome === undefined || names.includes('monthlyIncome') ? {} : { monthlyIncome }),
    ...(monthlyExpenses === undefined || names.includes('monthlyExpenses') ? {} : { monthlyExpenses }),
  }
  return { ...rest, ...known }
}

describe('whom a product is for', () => {
  it.each<[string, Partial<OffersQuestion>, string]>([
    ['the willing in temporary difficulty', {}, 'offered'],
    ['the unwilling, who are not listed', { willingness: 'unwilling' }, 'not-allowed not-for-willingness'],
    ['the willing in permanent difficulty', { difficulty: 'permanent' }, 'not-allowed not-for-difficulty'],
    [
      'the unwilling in no difficulty',
      { willingness: 'unwilling', difficulty: 'none' },
      'not-allowed not-for-willingness not-for-difficulty',
    ],
  ])('%s', (_, more, expected) => expect(told(quote(plan(), more))).toBe(expected))

  it('the unwilling too, where the policy says so', () => {
    const product = plan({ for: { willingness: ['willing', 'unwilling'], difficulty: ['temporary'] } })
    expect(told(quote(product, { willingness: 'unwilling' }))).toBe('offered')
  })

  it.each<[string, readonly ('willingness' | 'difficulty')[], string]>([
    ['willingness', ['willingness'], 'undetermined willingness-unknown'],
    ['difficulty', ['difficulty'], 'undetermined difficulty-unknown'],
    ['both', ['willingness', 'difficulty'], 'undetermined willingness-unknown difficulty-unknown'],
  ])('is left open where %s is not known', (_, names, expected) => {
    const [offer] = quoteOffers(without([plan()], ...names)).offers
    expect(told(offer as QuotedOffer)).toBe(expected)
  })

  it('does not matter where it is for everyone', () => {
    const [offer] = quoteOffers(without([partPayment()], 'willingness', 'difficulty')).offers
    expect(told(offer as QuotedOffer)).toBe('offered')
  })

  it('is refused for one reason, whatever else is not known', () => {
    const [offer] = quoteOffers({ ...without([plan()], 'difficulty'), willingness: 'unwilling' }).offers
    expect(told(offer as QuotedOffer)).toBe('not-allowed not-for-willingness difficulty-unknown')
  })

  it('is said in both languages', () => {
    const { reasons } = quote(plan(), { willingness: 'unwilling', difficulty: 'permanent' })
    expect(reasons.map(({ sentence }) => sentence)).toEqual([
      {
        en: 'This is not for debtors who are unwilling to pay.',
        'zh-CN': '该产品不适用于无还款意愿的债务人。',
      },
      {
        en: 'This is not for debtors who are in permanent difficulty.',
        'zh-CN': '该产品不适用于长期困难的债务人。',
      },
    ])
    expect(reasons[1]).toMatchObject({ limit: 'temporary', value: 'permanent', effect: 'refuses' })
  })
})

describe('what the strategy allows', () => {
  it.each<[string, Partial<OfferProduct>, readonly string[] | undefined, string]>([
    ['is not asked', { offer: 'installments' }, undefined, 'offered'],
    ['allows it', { offer: 'installments' }, ['deferral', 'installments'], 'offered'],
    ['allows others', { offer: 'installments' }, ['deferral'], 'not-allowed not-in-strategy'],
    ['allows nothing', { offer: 'installments' }, [], 'not-allowed not-in-strategy'],
    ['has nothing to say of the product', {}, [], 'offered'],
  ])('%s', (_, more, allowedOffers, expected) => {
    const product = plan({ ...(more.offer === undefined ? {} : { offer: more.offer }) })
    expect(told(quote(product, allowedOffers === undefined ? {} : { allowedOffers }))).toBe(expected)
  })

  it('names the offer', () => {
    expect(quote(plan({ offer: 'installments' }), { allowedOffers: [] }).reasons[0]).toMatchObject({
      value: 'installments',
      sentence: {
        en: 'The strategy does not allow installments here.',
        'zh-CN': '策略在此不允许 installments。',
      },
    })
  })
})

describe('a part payment today', () => {
  // 30,000 less 24,000 a month, of 50,000 owed.
  it.each<[string, OfferProduct, Partial<OffersQuestion>, string | null, string]>([
    ['all that is free', partPayment(), {}, '6000.00', 'offered'],
    [
      'in whole hundreds, rounded down',
      partPayment({ unit: '100' }),
      { monthlyExpenses: '24000.01' },
      '5900.00',
      'offered',
    ],
    ['no more than is owed', partPayment({ unit: '100' }), { owed: { fee: '250' } }, '250.00', 'offered'],
    ['exactly the least', partPayment({ least: '6000' }), {}, '6000.00', 'offered'],
    ['just below the least', partPayment({ least: '6000.01' }), {}, '6000.00', 'not-allowed below-least'],
    [
      'all that is owed, though below the least',
      partPayment({ least: '300' }),
      { owed: { fee: '250' } },
      '250.00',
      'offered',
    ],
    ['a named sum', partPayment(), { partPayment: '100' }, '100.00', 'offered'],
    ['a named sum, exactly what is free', partPayment(), { partPayment: '6000' }, '6000.00', 'offered'],
    [
      'a named sum, a cent more',
      partPayment(),
      { partPayment: '6000.01' },
      '6000.01',
      'not-allowed above-free-income',
    ],
    [
      'a named sum of all that is owed',
      partPayment(),
      { partPayment: '250', owed: { fee: '250' } },
      '250.00',
      'offered',
    ],
    [
      'a named sum above all that is owed',
      partPayment(),
      { partPayment: '250.01', owed: { fee: '250' } },
      '250.01',
      'not-allowed more-than-owed',
    ],
    ['a named sum of nothing', partPayment(), { partPayment: '0' }, null, 'not-allowed below-least'],
    ['a named cent', partPayment(), { partPayment: '0.01' }, '0.01', 'offered'],
    ['nothing is free', partPayment(), { monthlyExpenses: '30000' }, null, 'not-allowed nothing-free'],
    [
      'the expenses are higher',
      partPayment(),
      { monthlyExpenses: '40000' },
      null,
      'not-allowed nothing-free',
    ],
    [
      'less than a unit is free',
      partPayment({ unit: '100' }),
      { monthlyExpenses: '29900.01' },
      null,
      'not-allowed nothing-free',
    ],
    ['nothing is owed', partPayment(), { owed: { fee: '0' } }, null, 'not-allowed nothing-owed'],
  ])('%s', (_, product, more, sum, expected) => {
    const offer = quote(product, more)
    expect(offer).toMatchObject({
      kind: 'part-payment',
      id: 'good-faith',
      product: 'good-faith',
      amount: sum,
    })
    expect(told(offer)).toBe(expected)
  })

  it('is left open where what is free is not known', () => {
    const open = without([partPayment()], 'monthlyIncome', 'monthlyExpenses')
    const [offer] = quoteOffers(open).offers
    expect(offer).toMatchObject({ amount: null, status: 'undetermined' })
    const [named] = quoteOffers({ ...open, partPayment: '100' }).offers
    expect(named).toMatchObject({ amount: '100.00', status: 'undetermined' })
    const [tooMuch] = quoteOffers({ ...open, partPayment: '100', monthlyIncome: '99.99' }).offers
    expect(told(tooMuch as QuotedOffer)).toBe('not-allowed above-free-income')
    expect(tooMuch?.reasons[0]?.sentence).toEqual({
      en: '100.00 today is more than the whole income of a month, 99.99.',
      'zh-CN': '今天 100.00 超过全部月收入 99.99。',
    })
  })

  it('says why not', () => {
    const sentences = (product: OfferProduct, more: Partial<OffersQuestion>): readonly string[] =>
      quote(product, more).reasons.flatMap(({ sentence }) => [sentence.en, sentence['zh-CN']])
    expect(sentences(partPayment(), { partPayment: '6000.01' })).toEqual([
      '6000.01 today is more than is left of the income of a month, 6000.00: what cannot be kept helps nobody.',
      '今天 6000.01 超过月收入扣除支出后的余额 6000.00：无法履行的方案于谁都无益。',
    ])
    expect(sentences(partPayment({ least: '100' }), { partPayment: '99' })).toEqual([
      '99.00 is less than the least that is asked for, 100.00.',
      '99.00 低于最低要求 100.00。',
    ])
    expect(sentences(partPayment(), { monthlyExpenses: '30000' })).toEqual([
      'After the expenses nothing is left to be paid today: review hardship first.',
      '扣除支出后今天无可支付的余额：请先作困难审查。',
    ])
  })
})

describe('a settlement for a lump sum', () => {
  const owed = { principal: '9000.00', interest: '700.01', penalty: '300.00' }
  // Half of 700.01 is 350.005, rounded up; 300.00 of penalty.
  it('gives up what the product says, to be paid within its days', () => {
    expect(quote(settlement(), { owed })).toMatchObject({
      kind: 'settlement',
      id: 'lump-sum',
      product: 'lump-sum',
      status: 'offered',
      reasons: [],
      payable: '9350.00',
      saving: '650.01',
      approval: { approver: 'general-manager' },
      settlement: {
        status: 'quoted',
        validUntil: '2026-02-14',
        waived: { components: { interest: '350.01', penalty: '300.00', principal: '0.00' } },
      },
    })
  })

  it('is not held against the income of a month, known or not', () => {
    expect(told(quote(settlement(), { owed, monthlyIncome: '1', monthlyExpenses: '1' }))).toBe('offered')
    const [open] = quoteOffers(without([settlement()], 'monthlyIncome', 'monthlyExpenses')).offers
    expect(told(open as QuotedOffer)).toBe('offered')
  })

  it.each<[string, string, string]>([
    ['exactly the least', '9350.00', 'offered'],
    ['just below the least', '9350.01', 'not-allowed settlement-refused'],
    ['just above the least', '9349.99', 'offered'],
  ])('for %s', (_, leastPayable, expected) =>
    expect(told(quote(settlement({ leastPayable }), { owed }))).toBe(expected),
  )

  it('that is refused says why, in the words of the settlement', () => {
    const { reasons } = quote(settlement({ leastPayable: '10000' }), { owed })
    expect(reasons[0]).toMatchObject({ effect: 'refuses', limit: '10000.00', value: '9350.00', bound: null })
    expect(reasons[0]?.sentence.en).not.toBe('')
  })

  it('is for those whom the policy names, and bound as to its last day', () => {
    expect(told(quote(settlement(), { owed, willingness: 'unwilling' }))).toBe(
      'not-allowed not-for-willingness',
    )
    const citation = { title: 'A rule', confidence: 'verified' } as const
    const bounds = [{ id: 'a-month', longestMonths: 1, mostAnnualCostPercent: 0, citation }]
    // A month from 2026-01-15 is over on 2026-02-15.
    expect(told(quote(settlement({ validDays: 31 }), { owed, bounds }))).toBe('offered')
    expect(told(quote(settlement({ validDays: 32, bounds }), { owed }))).toBe('not-allowed too-long-by-bound')
  })

  it('of nothing is none', () => {
    expect(quote(settlement(), { owed: { fee: '0' } })).toMatchObject({
      status: 'not-allowed',
      reasons: [{ code: 'nothing-owed' }],
      settlement: null,
      payable: null,
      saving: null,
    })
  })
})

// Domain facts, section 6: a limit includes its number; the higher of the owner of the amount and that of the measure.
describe('who approves', () => {
  it.each<[string, string, string, string, string]>([
    [
      'a standard measure on exactly the collector’s limit',
      'standard',
      '100000.00',
      'collector',
      'collector',
    ],
    ['a standard measure a cent above it', 'standard', '100000.01', 'supervisor', 'supervisor'],
    ['a standard measure on exactly the director’s limit', 'standard', '1000000.00', 'director', 'director'],
    ['a standard measure a cent above that', 'standard', '1000000.01', 'general-manager', 'general-manager'],
    ['installments on 20,000', 'installment-plan', '20000.00', 'collector', 'director'],
    [
      'installments a cent above the director’s limit',
      'installment-plan',
      '1000000.01',
      'general-manager',
      'general-manager',
    ],
    ['a measure that nobody owns', 'somersault', '1.00', 'collector', 'general-manager'],
  ])('%s', (_, measure, owed, byAmount, approver) => {
    expect(quote(partPayment({ measure }), { owed: { principal: owed } }).approval).toMatchObject({
      byAmount,
      approver,
      mayPromise: null,
    })
  })
})

// The examples that the issue names, on a list of products as a lender would write it.
describe('the examples of a policy', () => {
  const products: readonly OfferProduct[] = [
    partPayment({ offer: 'part-payment' }),
    plan({ id: 'interest-free', offer: 'installments', counts: [6, 12] }),
    plan({
      id: 'relief-plan',
      offer: 'installments',
      counts: [12],
      relief: { percent: { penalty: 100 }, measure: 'relief', rounding: { mode: 'half-up', unit: 'minor' } },
    }),
  ]
  const promises = (more: Partial<OffersQuestion>): readonly string[] =>
    quoteOffers(question(products, more)).offers.map(
      ({ id, status, approval }) => `${id} ${status} ${approval.approver} ${approval.mayPromise}`,
    )

  it('the collector asked for installments on 20,000: the director decides, and the collector may not promise them', () => {
    const asked = question(products, { role: 'collector', owed: { principal: '20000.00' } })
    const { offers } = quoteOffers(asked)
    expect(
      offers.map(({ id, status, approval }) => `${id} ${status} ${approval.approver} ${approval.mayPromise}`),
    ).toEqual([
      'good-faith offered collector true',
      'interest-free:6 offered director false',
      'interest-free:12 offered director false',
      'relief-plan:12 offered general-manager false',
    ])
    const expected: OfferReason = {
      code: 'needs-approval',
      effect: 'warns',
      limit: 'director',
      value: 'collector',
      bound: null,
      sentence: {
        en: 'To be promised only once it is approved: it takes the director, not the collector.',
        'zh-CN': '批准后方可承诺：须由总监批准，催收员无权决定。',
      },
    }
    expect(offers[1]?.reasons).toEqual([expected])
  })

  it.each<[string, Partial<OffersQuestion>, string]>([
    [
      'exactly the limit of the collector',
      { role: 'collector', owed: { principal: '100000' } },
      'good-faith offered collector true',
    ],
    [
      'a cent above the limit of the collector',
      { role: 'collector', owed: { principal: '100000.01' } },
      'good-faith offered supervisor false',
    ],
    [
      'the same for the supervisor',
      { role: 'supervisor', owed: { principal: '100000.01' } },
      'good-faith offered supervisor true',
    ],
  ])('%s', (_, more, expected) => expect(promises(more)[0]).toBe(expected))

  const rich = { monthlyIncome: '1000000', monthlyExpenses: '0' }
  it.each<[string, Partial<OffersQuestion>, string]>([
    [
      'the supervisor',
      { role: 'supervisor', owed: { principal: '100000' } },
      'interest-free:6 offered director false',
    ],
    [
      'the director',
      { role: 'director', owed: { principal: '1000000' } },
      'interest-free:6 offered director true',
    ],
    [
      'the director, a cent above the limit',
      { role: 'director', owed: { principal: '1000000.01' } },
      'interest-free:6 offered general-manager false',
    ],
    [
      'the general manager',
      { role: 'general-manager', owed: { principal: '1000000.01' } },
      'interest-free:6 offered general-manager true',
    ],
  ])('the plan that needs the director, asked for by %s', (_, more, expected) =>
    expect(promises({ ...rich, ...more })[1]).toBe(expected),
  )
})

describe('the ranking', () => {
  const products: readonly OfferProduct[] = [
    plan({ id: 'fast', counts: [5, 10] }),
    plan({ id: 'slow', counts: [50] }),
    partPayment(),
  ]
  const alternatives: readonly Outcome[] = [
    { kind: 'doing-nothing', id: 'wait', owed: '50000', expectedPercent: 20, inMonths: 24 },
    { kind: 'payment-in-full', id: 'all', amount: '50000', on: '2026-01-15', probability: '0.1' },
  ]
  const valuation = {
    annualRatePercent: 0,
    dayCount: 'ACT/365F',
    rounding: { mode: 'half-up', unit: 'minor' },
    expectedPercents: { fast: 62, slow: 60 },
    alternatives,
  } as const
  it('is of what is offered and can be paid off with, among the other ways', () => {
    // 5 × 10,000 is above the 6,000 that are free; 62, 60, 20 and 10 % of 50,000.
    const { ranking } = quoteOffers(question(products, { valuation }))
    expect(ranking).toMatchObject({ status: 'ranked', on: '2026-01-15', currency: 'CNY' })
    expect(
      ranking?.outcomes.map((one) =>
        one.status === 'valued' ? `${one.rank} ${one.id} ${one.presentValue}` : one.id,
      ),
    ).toEqual(['1 fast:10 31000.00', '2 slow:50 30000.00', '3 wait 10000.00', '4 all 5000.00'])
    expect(ranking?.outcomes[0]).toMatchObject({ label: { en: 'interest-free plan' }, kind: 'offer' })
  })

  it('has a settlement on its last day', () => {
    const { ranking } = quoteOffers(
      question([settlement({ validDays: 365, discountPercent: { principal: 12 } })], {
        valuation: { ...valuation, annualRatePercent: 10, expectedPercents: { 'lump-sum': 50 } },
      }),
    )
    // 88 % of 50,000, half of it, in a year: 22,000 ÷ 1.1.
    expect(ranking?.outcomes[0]).toMatchObject({ id: 'lump-sum', presentValue: '20000.00' })
  })

  it('tells where each assumption is replaced', () => {
    const { ranking } = quoteOffers(
      question(products, {
        valuation: { ...valuation, annualRatePercent: '8', expectedPercents: { fast: 62 } },
      }),
    )
    expect(ranking).toMatchObject({
      status: 'undetermined',
      missing: ['valuation.expectedPercents.slow'],
    })
    const paths = Object.fromEntries(
      (ranking?.outcomes ?? []).map(({ id, assumptions }) => [id, assumptions.map(({ path }) => path)]),
    )
    expect(paths).toEqual({
      'fast:10': ['valuation.annualRatePercent', 'valuation.expectedPercents.fast'],
      wait: [
        'valuation.annualRatePercent',
        'valuation.alternatives[0].expectedPercent',
        'valuation.alternatives[0].inMonths',
      ],
      all: ['valuation.alternatives[1].on', 'valuation.alternatives[1].probability'],
      'slow:50': ['valuation.annualRatePercent', 'valuation.expectedPercents.slow'],
    })
    expect(ranking?.outcomes.at(-1)).toMatchObject({ missing: ['valuation.expectedPercents.slow'] })
  })

  it('is none where no valuation is asked for, and may be of the other ways alone', () => {
    expect(quoteOffers(question(products)).ranking).toBeNull()
    const { ranking } = quoteOffers(question(products, { valuation, willingness: 'unwilling' }))
    expect(ranking?.outcomes.map(({ id }) => id)).toEqual(['wait', 'all'])
  })
})

it('tells what is owed and what is free, and is plain data', () => {
  const quoted = quoteOffers(
    question([plan(), settlement(), partPayment()], {
      owed: { interest: '5000', principal: 45000, fee: '0' },
    }),
  )
  expect(quoted).toMatchObject({
    currency: 'CNY',
    asOf: '2026-01-15',
    owed: {
      total: '50000.00',
      components: { cost: '0.00', fee: '0.00', penalty: '0.00', interest: '5000.00', principal: '45000.00' },
    },
    freeIncome: '6000.00',
  })
  expect(JSON.parse(JSON.stringify(quoted))).toEqual(quoted)
  expect(quoteOffers(without([plan()], 'monthlyIncome')).freeIncome).toBeNull()
})

describe('a question that cannot be answered is refused', () => {
  const valuation = {
    dayCount: 'ACT/365F',
    rounding: { mode: 'up', unit: 'minor' },
    expectedPercents: {},
    alternatives: [],
  } as const
  const payment = { kind: 'payment-in-full', amount: '1' } as const
  it.each<[string, Partial<OffersQuestion>, readonly string[]]>([
    ['nothing said to be owed', { owed: {} }, ['owed: amount-or-components']],
    ['less than nothing owed', { owed: { fee: '-1' } }, ['owed.fee: wrong-type']],
    [
      'more owed in all than can be written',
      { owed: { fee: '9'.repeat(32), principal: '1' } },
      ['owed: too-large'],
    ],
    ['parts of a cent', { owed: { fee: '0.001' } }, ['owed.fee: too-precise']],
    [
      'amounts below zero',
      { monthlyIncome: '-1', monthlyExpenses: '-1', downPayment: '-1', partPayment: '-1' },
      [
        'monthlyIncome: wrong-type',
        'monthlyExpenses: wrong-type',
        'downPayment: wrong-type',
        'partPayment: wrong-type',
      ],
    ],
    [
      'products and limits of another currency',
      { currency: 'USD' },
      ['policy.currency: mixed-currency', 'authority.currency: mixed-currency'],
    ],
    ['a role that there is not', { role: 'janitor' }, ['role: unknown-reference']],
    [
      'an authority without roles',
      { authority: { ...authority, roles: [], measures: [] } },
      ['authority.roles: missing'],
    ],
    [
      'a bound that binds nothing, twice',
      {
        bounds: [
          { id: 'b', citation: { title: 'A rule', confidence: 'verified' } },
          { id: 'b', longestMonths: 1, citation: { title: 'A rule', confidence: 'verified' } },
        ],
      },
      ['bounds[1].id: duplicate-id', 'bounds[0]: missing'],
    ],
    [
      'a valuation of a product that there is not',
      { valuation: { ...valuation, expectedPercents: { other: 1 }, rounding: { mode: 'up', unit: '0' } } },
      ['valuation.rounding.unit: wrong-type', 'valuation.expectedPercents.other: unknown-reference'],
    ],
    [
      'another way by the id of an offer, and one twice',
      {
        valuation: {
          ...valuation,
          alternatives: [
            { ...payment, id: 'plan:10' },
            { ...payment, id: 'x' },
            { ...payment, id: 'x' },
          ],
        },
      },
      ['valuation.alternatives[2].id: duplicate-id', 'valuation.alternatives[0].id: duplicate-id'],
    ],
    [
      'a faulty section',
      { policy: policyOf([plan({ counts: [] })]) },
      ['policy.products[0].counts: missing'],
    ],
    ['a willingness that there is not', { willingness: 'maybe' as 'willing' }, ['willingness: wrong-type']],
  ])('%s', (_, more, faults) => {
    const { details } = errorOf(() => quoteOffers(question([plan()], more)))
    const { issues } = details as {
      readonly issues: readonly { readonly path: string; readonly code: string }[]
    }
    expect(issues.map(({ path, code }) => `${path}: ${code}`)).toEqual(faults)
  })
})
