import { describe, expect, it } from 'vitest'
import { type OffersQuestion, type PlanProduct, type QuotedPlan, quoteOffers } from '../../src/offers'
import { plan, policyOf, question } from './offer-cases'

const citation = { title: 'A rule on installments', confidence: 'verified' } as const
const quote = (product: Partial<PlanProduct> = {}, more: Partial<OffersQuestion> = {}): QuotedPlan => {
  const [offer] = quoteOffers(question([plan(product)], more)).offers
  if (offer?.kind !== 'plan') throw new Error('no plan was quoted')
  return offer
}
const codes = ({ reasons }: QuotedPlan): readonly string[] => reasons.map(({ code }) => code)
const payments = ({ plan: schedule }: QuotedPlan): readonly string[] =>
  (schedule?.rows ?? []).map(({ dueOn, payment }) => `${dueOn} ${payment}`)

describe('a plan', () => {
  // Domain facts, section 9: 50,000 over 10 months = 5,000 each.
  it('of 50,000 over ten months is 5,000 each, without interest', () => {
    const offer = quote()
    expect(offer).toMatchObject({
      kind: 'plan',
      id: 'plan:10',
      product: 'plan',
      label: { en: 'interest-free plan' },
      count: 10,
      status: 'offered',
      reasons: [],
      relief: { total: '0.00', components: {} },
      payable: '50000.00',
      cost: '0.00',
      annualCostPercent: '0.00',
      saving: '0.00',
    })
    expect(payments(offer)).toEqual([
      '2026-02-15 5000.00',
      '2026-03-15 5000.00',
      '2026-04-15 5000.00',
      '2026-05-15 5000.00',
      '2026-06-15 5000.00',
      '2026-07-15 5000.00',
      '2026-08-15 5000.00',
      '2026-09-15 5000.00',
      '2026-10-15 5000.00',
      '2026-11-15 5000.00',
    ])
  })

  it('of 2,000,000 in three has the odd cent on the last', () => {
    const offer = quote(
      { counts: [3] },
      { owed: { principal: '2000000' }, monthlyIncome: '700000', monthlyExpenses: '0' },
    )
    expect(payments(offer)).toEqual(['2026-02-15 666666.67', '2026-03-15 666666.67', '2026-04-15 666666.66'])
  })

  it('is quoted for each number of installments', () => {
    const { offers } = quoteOffers(question([plan({ counts: [5, 10, 20] })]))
    expect(offers.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'plan:5 not-allowed',
      'plan:10 offered',
      'plan:20 offered',
    ])
  })

  it.each<[string, PlanProduct['firstDue'], string, string]>([
    ['after so many days', { afterDays: 10 }, '2026-01-25', '2026-02-25'],
    ['on the next 28th', { afterDays: 13, dayOfMonth: 28 }, '2026-01-28', '2026-02-28'],
    [
      'on the 28th of the next month, a day later',
      { afterDays: 14, dayOfMonth: 28 },
      '2026-02-28',
      '2026-03-28',
    ],
    ['on the last of the month', { afterDays: 17, dayOfMonth: 31 }, '2026-02-28', '2026-03-31'],
  ])('begins %s', (_, firstDue, first, second) => {
    expect(
      quote({ firstDue })
        .plan?.rows.slice(0, 2)
        .map(({ dueOn }) => dueOn),
    ).toEqual([first, second])
  })

  // 12,000 at 12 % in twelve equal parts of 1,000: interest 120 + 110 + … + 10 = 780; 1 % a month.
  it.each<[string, 'simple' | 'compound', string]>([
    ['twelve times that of a month', 'simple', '12.00'],
    // 1.01^12 = 1.126825….
    ['that of a month compounded', 'compound', '12.68'],
  ])('with interest costs a year %s', (_, annualCost, annualCostPercent) => {
    const product = plan({
      terms: { method: 'equal-principal', annualRatePercent: 12, remainder: 'last' },
      counts: [12],
    })
    const { offers } = quoteOffers(
      question([product], { owed: { principal: '12000' }, policy: policyOf([product], { annualCost }) }),
    )
    expect(offers[0]).toMatchObject({
      payable: '12780.00',
      cost: '780.00',
      saving: '-780.00',
      annualCostPercent,
      affordability: { monthlyPayment: '1120.00' },
    })
  })

  it('with level installments is that of its terms', () => {
    // RATE(12, 1066.19, -12000) is 1 % a month but for the cents.
    expect(
      quote(
        { terms: { method: 'annuity', annualRatePercent: '12' }, counts: [12] },
        { owed: { principal: '12000' } },
      ),
    ).toMatchObject({
      annualCostPercent: '12.00',
      plan: { method: 'annuity', installment: '1066.19' },
      affordability: { monthlyPayment: '1066.19' },
    })
  })

  it('with flat interest pays it on the whole for the whole term', () => {
    // 12,000 × 12 % × 1 year = 1,440, or 120 a month.
    expect(
      quote(
        { terms: { method: 'flat', annualRatePercent: '12', remainder: 'last' }, counts: [12] },
        { owed: { principal: '12000' } },
      ),
    ).toMatchObject({ cost: '1440.00', affordability: { monthlyPayment: '1120.00' } })
  })

  it('at a rate of zero costs nothing', () => {
    expect(quote({ terms: { method: 'annuity', annualRatePercent: 0 } }).annualCostPercent).toBe('0.00')
  })

  it('may set the odd cents apart, a month after the last', () => {
    const offer = quote(
      { counts: [3], terms: { method: 'equal-parts', remainder: 'separate' } },
      { owed: { principal: '100' } },
    )
    expect(payments(offer).at(-1)).toBe('2026-05-15 0.01')
  })
})

describe('what is given up for keeping it', () => {
  it('is not planned, and is saved', () => {
    const relief = {
      percent: { interest: 50, penalty: '33.33' },
      measure: 'relief',
      rounding: { mode: 'half-up', unit: 'minor' },
    } as const
    // 2,500 of 5,000, and 333.483… of 1,000.55.
    expect(
      quote({ relief }, { owed: { principal: '45000', interest: '5000', penalty: '1000.55' } }),
    ).toMatchObject({
      relief: { total: '2833.48', components: { interest: '2500.00', penalty: '333.48' } },
      payable: '48167.07',
      saving: '2833.48',
      approval: {
        approver: 'general-manager',
        byMeasures: [
          { measure: 'installment-plan', owner: 'director' },
          { measure: 'relief', owner: 'general-manager' },
        ],
      },
    })
  })

  it('is never more than there is, however it is rounded', () => {
    const relief = {
      percent: { interest: 10, fee: 100 },
      measure: 'relief',
      rounding: { mode: 'up', unit: 'major' },
    } as const
    expect(quote({ relief }, { owed: { principal: '45000', interest: '0.40' } }).relief).toEqual({
      total: '0.40',
      components: { cost: '0.00', fee: '0.00', penalty: '0.00', interest: '0.40', principal: '0.00' },
    })
  })

  it('may not be all there is', () => {
    const relief = {
      percent: { interest: 100 },
      measure: 'relief',
      rounding: { mode: 'half-up', unit: 'minor' },
    } as const
    expect(quote({ relief }, { owed: { interest: '100' } })).toMatchObject({
      status: 'not-allowed',
      reasons: [{ code: 'nothing-owed', sentence: { en: 'Nothing is left to be paid in installments.' } }],
      plan: null,
      payable: null,
      cost: null,
      annualCostPercent: null,
      saving: null,
      affordability: null,
    })
  })
})

describe('the longest term', () => {
  // Twelve months from 2026-01-15 are over on 2027-01-15.
  const cases: readonly (readonly [string, number, string, boolean])[] = [
    ['a day before it', 30, '2027-01-14', true],
    ['on its last day', 31, '2027-01-15', true],
    ['a day after it', 32, '2027-01-16', false],
  ]
  it.each(cases)('of the product: %s', (_, afterDays, last, isWithin) => {
    const offer = quote({ counts: [12], longestMonths: 12, firstDue: { afterDays } })
    expect(offer.plan?.rows.at(-1)?.dueOn).toBe(last)
    expect(offer.status).toBe(isWithin ? 'offered' : 'not-allowed')
    expect(codes(offer)).toEqual(isWithin ? [] : ['too-long'])
  })

  it.each(cases)('of a law, told by the question: %s', (_, afterDays, _last, isWithin) => {
    const bounds = [{ id: 'a-year', longestMonths: 12, citation }]
    expect(codes(quote({ counts: [12], firstDue: { afterDays } }, { bounds }))).toEqual(
      isWithin ? [] : ['too-long-by-bound'],
    )
  })

  it('says which day, by which law', () => {
    const bounds = [{ id: 'a-year', longestMonths: 12, citation }]
    const firstDue = { afterDays: 32 }
    expect(quote({ counts: [12], longestMonths: 12, firstDue, bounds }).reasons).toEqual([
      {
        code: 'too-long',
        effect: 'refuses',
        limit: '2027-01-15',
        value: '2027-01-16',
        bound: null,
        sentence: {
          en: 'The last installment on 2027-01-16 is after 2027-01-15, 12 months from now: longer than this product runs.',
          'zh-CN': '末期 2027-01-16 晚于 2027-01-15：超过该产品最长 12 个月的期限。',
        },
      },
      {
        code: 'too-long-by-bound',
        effect: 'refuses',
        limit: '2027-01-15',
        value: '2027-01-16',
        bound: { id: 'a-year', citation },
        sentence: {
          en: 'The last payment on 2027-01-16 is after 2027-01-15, 12 months from now, which A rule on installments allows at most.',
          'zh-CN': '末期 2027-01-16 晚于 2027-01-15：A rule on installments最长只允许 12 个月。',
        },
      },
    ])
  })
})

// 商业银行信用卡业务监督管理办法 art. 70: a personal installment agreement runs five years at most.
it('a personal installment agreement of a Chinese card runs sixty months, and not sixty-one', () => {
  const article = {
    title: '商业银行信用卡业务监督管理办法',
    section: '第七十条',
    confidence: 'verified',
  } as const
  const bounds = [{ id: 'cn-card-five-years', longestMonths: 60, citation: article }]
  const { offers } = quoteOffers(question([plan({ counts: [59, 60, 61] })], { bounds }))
  expect(
    offers.map((offer) => [offer.status, offer.kind === 'plan' ? offer.plan?.rows.at(-1)?.dueOn : null]),
  ).toEqual([
    ['offered', '2030-12-15'],
    ['offered', '2031-01-15'],
    ['not-allowed', '2031-02-15'],
  ])
  expect(offers[2]?.reasons.map(({ bound }) => bound)).toEqual([
    { id: 'cn-card-five-years', citation: article },
  ])
})

describe('what the law lets it cost a year', () => {
  const terms = { method: 'equal-principal', annualRatePercent: 12, remainder: 'last' } as const
  it.each<[string, string | number, readonly string[]]>([
    ['exactly as much', '12.00', []],
    ['a little more than it costs', '12.01', []],
    ['a little less than it costs', '11.99', ['annual-cost-above-bound']],
  ])('%s', (_, mostAnnualCostPercent, expected) => {
    const bounds = [{ id: 'ceiling', mostAnnualCostPercent, citation }]
    const owed = { principal: '12000' }
    expect(codes(quote({ terms, counts: [12] }, { owed, bounds }))).toEqual(expected)
    expect(codes(quote({ terms, counts: [12], bounds }, { owed }))).toEqual(expected)
  })

  it('tells every bound that is broken, with its source in the reader’s language', () => {
    const title = { en: 'the ceiling', 'zh-CN': '上限规定' }
    const own = [
      { id: 'own', mostAnnualCostPercent: 10, citation: { title, confidence: 'secondary' } as const },
    ]
    const bounds = [{ id: 'both', mostAnnualCostPercent: 11, longestMonths: 6, citation }]
    const { reasons } = quote({ terms, counts: [12], bounds: own }, { owed: { principal: '12000' }, bounds })
    expect(reasons.map(({ code, bound }) => `${code} ${bound?.id}`)).toEqual([
      'annual-cost-above-bound own',
      'too-long-by-bound both',
      'annual-cost-above-bound both',
    ])
    expect(reasons[0]).toMatchObject({
      limit: '10',
      value: '12.00',
      sentence: {
        en: 'It costs 12.00 % a year; the ceiling allows 10 % at most.',
        'zh-CN': '年化成本 12.00%；上限规定最高只允许 10%。',
      },
    })
  })
})

describe('the down payment', () => {
  // 10 % of 50,000.
  const downPayment = { leastPercent: 10, afterDays: 0 }
  it.each<[string, string | undefined, string, readonly string[]]>([
    ['none is named: the least', undefined, '5000.00', []],
    ['exactly the least', '5000', '5000.00', []],
    ['just above the least', '5000.01', '5000.01', []],
    ['just below the least', '4999.99', '4999.99', ['down-payment-below-least']],
  ])('%s', (_, offered, first, expected) => {
    const offer = quote({ downPayment }, offered === undefined ? {} : { downPayment: offered })
    expect(payments(offer)[0]).toBe(`2026-01-15 ${first}`)
    expect(offer.plan?.rows[0]?.number).toBe(0)
    expect(codes(offer)).toEqual(expected)
    expect(offer.status).toBe(expected.length === 0 ? 'offered' : 'not-allowed')
  })

  it('is no monthly payment', () => {
    const offer = quote({ downPayment, counts: [9] }, { downPayment: '41000' })
    // 9,000 in nine.
    expect(offer.affordability?.monthlyPayment).toBe('1000.00')
    expect(offer.status).toBe('offered')
  })

  it('is rounded up where its least is a share of cents', () => {
    // 33.33 % of 100.01 is 33.333….
    const offer = quote(
      { downPayment: { leastPercent: '33.33', afterDays: 3 }, counts: [2] },
      { owed: { principal: '100.01' } },
    )
    expect(payments(offer)[0]).toBe('2026-01-18 33.34')
    expect(
      codes(
        quote(
          { downPayment: { leastPercent: '33.33', afterDays: 3 }, counts: [2] },
          { owed: { principal: '100.01' }, downPayment: '33.33' },
        ),
      ),
    ).toEqual(['down-payment-below-least'])
  })

  it('may be nothing where nothing is asked for', () => {
    expect(payments(quote({ downPayment: { leastPercent: 0, afterDays: 0 } }))[0]).toBe('2026-02-15 5000.00')
  })

  it('is not taken by a plan without', () => {
    expect(payments(quote({}, { downPayment: '20000' }))[0]).toBe('2026-02-15 5000.00')
  })

  it.each<[string, string, readonly string[]]>([
    ['all but a cent', '49999.99', []],
    ['all', '50000', ['down-payment-not-below-all']],
    ['more than all', '50000.01', ['down-payment-not-below-all']],
  ])('of %s', (_, offered, expected) => {
    const offer = quote({ downPayment, counts: [1] }, { downPayment: offered })
    expect(codes(offer)).toEqual(expected)
    expect(offer.plan === null).toBe(expected.length > 0)
  })

  it('that is too small says by how much it is', () => {
    expect(quote({ downPayment }, { downPayment: '1' }).reasons[0]).toMatchObject({
      limit: '5000.00',
      value: '1.00',
      sentence: {
        en: 'A down payment of 1.00 is less than the least, 5000.00.',
        'zh-CN': '首付 1.00 低于最低首付 5000.00。',
      },
    })
  })
})

describe('whether it can be afforded', () => {
  // 5,000 a month.
  it.each<[string, Partial<OffersQuestion>, string, string, readonly string[]]>([
    [
      'exactly what is left',
      { monthlyIncome: '12000', monthlyExpenses: '7000' },
      'offered',
      'affordable',
      [],
    ],
    [
      'a cent less is left',
      { monthlyIncome: '12000', monthlyExpenses: '7000.01' },
      'not-allowed',
      'not-affordable',
      ['above-free-income'],
    ],
    [
      'a cent more is left',
      { monthlyIncome: '12000', monthlyExpenses: '6999.99' },
      'offered',
      'affordable',
      [],
    ],
    [
      'the expenses are higher',
      { monthlyIncome: '1', monthlyExpenses: '2' },
      'not-allowed',
      'not-affordable',
      ['above-free-income'],
    ],
    [
      'no income',
      { monthlyIncome: '0', monthlyExpenses: '0' },
      'not-allowed',
      'not-affordable',
      ['above-free-income'],
    ],
  ])('%s', (_, means, status, affordable, expected) => {
    const offer = quote({}, means)
    expect([offer.status, offer.affordability?.status]).toEqual([status, affordable])
    expect(codes(offer)).toEqual(expected)
  })

  it('is told with what is free and the share of the income', () => {
    expect(quote().affordability).toEqual({
      status: 'affordable',
      monthlyPayment: '5000.00',
      freeIncome: '6000.00',
      // 5,000 of 30,000.
      shareOfIncomePercent: '16.67',
    })
  })

  it('does not look at the debt', () => {
    expect(quote({ counts: [1000] }, { owed: { principal: '5000000' } }).status).toBe('offered')
  })

  it('is left open where a fact is missing that could change it', () => {
    const { monthlyIncome: _, monthlyExpenses: __, ...unknown } = question([plan()])
    const status = (more: Partial<OffersQuestion>): readonly unknown[] => {
      const [offer] = quoteOffers({ ...unknown, ...more }).offers
      return [offer?.status, offer?.reasons.map(({ sentence }) => sentence.en)]
    }
    expect(status({})).toEqual([
      'undetermined',
      ['Whether it can be paid cannot be told: the monthly income and expenses are not known.'],
    ])
    expect(status({ monthlyExpenses: '0' })).toEqual([
      'undetermined',
      ['Whether it can be paid cannot be told: the monthly income is not known.'],
    ])
    expect(status({ monthlyIncome: '30000' })).toEqual([
      'undetermined',
      ['Whether it can be paid cannot be told: the monthly expenses are not known.'],
    ])
    expect(status({ monthlyIncome: '5000' })[0]).toBe('undetermined')
    expect(status({ monthlyIncome: '4999.99' })).toEqual([
      'not-allowed',
      ['5000.00 a month is more than the whole income of a month, 4999.99.'],
    ])
  })

  it('says in both languages why not', () => {
    expect(quote({}, { monthlyExpenses: '26000' }).reasons[0]).toEqual({
      code: 'above-free-income',
      effect: 'refuses',
      limit: '4000.00',
      value: '5000.00',
      bound: null,
      sentence: {
        en: '5000.00 a month is more than is left of the income of a month, 4000.00: what cannot be kept helps nobody.',
        'zh-CN': '每月 5000.00 超过月收入扣除支出后的余额 4000.00：无法履行的方案于谁都无益。',
      },
    })
  })

  // 20 % of 25,000 is 5,000.
  it.each<[string, string, readonly string[]]>([
    ['exactly at the warning line', '25000', []],
    ['just below it', '25000.01', []],
    ['just above it', '24999.99', ['above-warning-share']],
  ])('%s is offered', (_, monthlyIncome, expected) => {
    const product = plan()
    const policy = policyOf([product], { warningSharePercent: 20 })
    const [offer] = quoteOffers(question([product], { policy, monthlyIncome, monthlyExpenses: '0' })).offers
    expect(offer?.status).toBe('offered')
    expect(offer?.reasons.map(({ code }) => code)).toEqual(expected)
  })

  it('is warned of in both languages, and not where it is refused anyway', () => {
    const product = plan()
    const policy = policyOf([product], { warningSharePercent: '10.5' })
    const reasonsOf = (more: Partial<OffersQuestion>) =>
      quoteOffers(question([product], { policy, ...more })).offers[0]?.reasons
    expect(reasonsOf({})).toEqual([
      {
        code: 'above-warning-share',
        effect: 'warns',
        limit: '10.5',
        value: '16.67',
        bound: null,
        sentence: {
          en: '5000.00 a month is more than 10.5 % of the income, 30000.00: the warning line.',
          'zh-CN': '每月 5000.00 超过收入 30000.00 的 10.5%（预警线）。',
        },
      },
    ])
    expect(reasonsOf({ monthlyExpenses: '29000' })?.map(({ code }) => code)).toEqual(['above-free-income'])
  })
})

it('a debt of which no plan can be made is refused with the reason of the plan', () => {
  // A cent in three installments of whole cents.
  const offer = quote({ counts: [3] }, { owed: { principal: '0.01' } })
  expect(codes(offer)).toEqual(['no-plan'])
  expect(offer.reasons[0]?.sentence.en).toContain('rounding')
})
