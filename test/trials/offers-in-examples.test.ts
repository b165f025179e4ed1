import { describe, expect, it } from 'vitest'
import {
  createArrears,
  type ExampleOffers,
  type ExpectedOffer,
  examplesFromCells,
  examplesToCells,
  type Locale,
  type OfferReasonCode,
  type Policy,
  type PolicyExample,
} from '../../src'
import { createScriptArrears } from '../../src/arrears'
import { offerReasonCodes } from '../../src/offers'
import { consumerLendingCn } from '../../src/policies'
import { errorOf } from '../support/error-of'
import { smallPolicy } from './small-policy'

const { examples: _, ...lending } = consumerLendingCn
const arrears = createArrears<string>({ policy: lending })

// domain-facts 9: 50,000 over 10 months are 5,000 each; 5,000 of an income of 25,000 are free, a fifth of it.
const known: ExampleOffers = {
  willingness: 'willing',
  difficulty: 'temporary',
  monthlyIncome: '25000.00',
  monthlyExpenses: '20000.00',
  role: 'collector',
}
const owing: ExampleOffers = { ...known, asOf: '2026-06-10', owed: { principal: '50000.00' } }
const { role: __, ...byNobody } = owing
const { asOf: ___, ...onNoDay } = owing
const { owed: ____, ...owingNothing } = owing
const tenMonths: ExpectedOffer = {
  status: 'offered',
  reasons: ['needs-approval'],
  approver: 'director',
  mayPromise: false,
  monthlyPayment: '5000.00',
  payable: '50000.00',
}
const example = (
  expected: PolicyExample['expect']['offers'],
  offers: ExampleOffers = owing,
  given: Partial<PolicyExample['given']> = {},
): PolicyExample => ({
  id: 'e',
  because: 'It is so.',
  given: { facts: {}, ...given, offers },
  expect: expected === undefined ? {} : { offers: expected },
})
const ofTen = (expected: ExpectedOffer, offers?: ExampleOffers) =>
  example({ 'interest-free:10': expected }, offers)
const missed = (one: PolicyExample, policy = arrears) => policy.runExamples([one]).results[0]?.mismatches

const caseFile: PolicyExample['given']['caseFile'] = {
  debtor: { id: 'D' },
  accounts: [
    {
      id: 'A',
      currency: 'CNY',
      dues: [
        { id: 'late', dueOn: '2025-12-12', amount: '50000.00' },
        { id: 'later', dueOn: '2026-07-12', amount: '10000.00' },
      ],
    },
    { id: 'B', currency: 'CNY', dues: [{ id: 'late', dueOn: '2026-06-01', amount: '500.00' }] },
  ],
  marks: [],
  promises: [],
  agreements: [],
  facts: {
    capacity: 'temporarily-unable',
    willing: true,
    hardshipCause: 'unemployment',
    softEffortFailed: true,
  },
}
const onCase = (expected: PolicyExample['expect']['offers'], offers: ExampleOffers) =>
  example(expected, offers, { caseFile, asOf: '2026-06-10' })

describe('an example may ask what is offered', () => {
  it.each<[string, PolicyExample]>([
    ['with all that may be expected of an offer', ofTen(tenMonths)],
    ['or with the status alone', ofTen({ status: 'offered' })],
    ['with amounts in another writing', ofTen({ status: 'offered', monthlyPayment: 5000, payable: '50000' })],
    ['where nobody is said to ask', ofTen({ status: 'offered', reasons: [], mayPromise: null }, byNobody)],
    [
      'of several offers at once',
      example({
        'interest-free:6': { status: 'not-allowed', reasons: ['above-free-income', 'needs-approval'] },
        'good-faith-payment': {
          status: 'offered',
          approver: 'collector',
          mayPromise: true,
          monthlyPayment: null,
          payable: '5000.00',
        },
        'early-lump-sum': { status: 'offered', approver: 'general-manager', payable: '50000.00' },
      }),
    ],
    [
      'where the strategy is said not to allow it',
      ofTen(
        { status: 'not-allowed', reasons: ['needs-approval', 'not-in-strategy'] },
        { ...owing, allowedOffers: [] },
      ),
    ],
    [
      'where it is said to be open',
      ofTen(
        { status: 'undetermined', reasons: ['strategy-unknown', 'needs-approval'] },
        { ...owing, allowedOffers: [], openOffers: ['installments'] },
      ),
    ],
    [
      'where nothing is left to pay',
      example(
        { 'interest-free:10': { status: 'not-allowed', monthlyPayment: null, payable: null } },
        { ...owing, owed: { principal: '0.00' } },
      ),
    ],
    [
      'of what is past due on one account of a case',
      onCase({ 'interest-free:10': tenMonths }, { ...known, debt: 'past-due', accountId: 'A' }),
    ],
    [
      'of what is past due on a case, by its strategy',
      onCase(
        {
          'interest-free:10': { status: 'not-allowed', monthlyPayment: '5050.00', payable: '50500.00' },
          'interest-free:12': { status: 'offered' },
          // Hardship review has installments, and no lump sum.
          'early-lump-sum': { status: 'not-allowed', reasons: ['not-in-strategy', 'needs-approval'] },
        },
        { ...known, debt: 'past-due' },
      ),
    ],
    [
      'of all that is owed on a case',
      onCase(
        { 'interest-free:12': { status: 'not-allowed', payable: '60500.00' } },
        { ...known, debt: 'all' },
      ),
    ],
  ])('%s', (__, one) => expect(missed(one)).toEqual([]))

  it.each<[string, Partial<ExpectedOffer>]>([
    ['another status', { status: 'not-allowed' }],
    ['no reason', { reasons: [] }],
    ['a further reason', { reasons: ['needs-approval', 'above-warning-share'] }],
    ['another reason', { reasons: ['above-warning-share'] }],
    ['another approver', { approver: 'collector' }],
    ['that it may be promised', { mayPromise: true }],
    ['that nobody asks', { mayPromise: null }],
    ['a cent more a month', { monthlyPayment: '5000.01' }],
    ['nothing a month', { monthlyPayment: null }],
    ['a cent less in all', { payable: '49999.99' }],
    ['nothing in all', { payable: null }],
  ])('and is a mismatch where it wants %s', (__, more) => {
    const expected = { ...tenMonths, ...more }
    expect(missed(ofTen(expected))).toMatchObject([
      { question: 'offers.interest-free:10', expected, received: tenMonths, rules: [], nearest: null },
    ])
  })

  it('and each offer that is not as expected is one', () => {
    const both = example({
      'interest-free:10': { status: 'not-allowed' },
      'interest-free:12': { status: 'offered' },
      'interest-free:11': { status: 'offered' },
    })
    expect(missed(both)?.map(({ question, received }) => [question, received])).toEqual([
      ['offers.interest-free:10', expect.objectContaining(tenMonths)],
      ['offers.interest-free:11', 'no such offer'],
    ])
  })

  it.each<[string, PolicyExample, string]>([
    [
      'an amount that is owed is too precise',
      ofTen(tenMonths, { ...owing, owed: { principal: '0.001' } }),
      'owed.principal',
    ],
    [
      'an amount that is expected is',
      ofTen({ ...tenMonths, payable: '0.001' }),
      'expect.offers["interest-free:10"].payable',
    ],
    [
      'the case has no such account',
      onCase({ 'interest-free:10': tenMonths }, { ...known, debt: 'all', accountId: 'C' }),
      'accountId',
    ],
  ])('and has no answer where %s, with the sentence of the error', (__, one, path) => {
    const mismatches = missed(one)
    expect(mismatches).toMatchObject([{ question: 'offers', expected: one.expect.offers }])
    expect(mismatches?.[0]?.received).toMatch(new RegExp(`^${path.replace(/[[\].]/g, '\\$&')}: `))
  })

  it('and has none of a policy without products', () => {
    const small = createArrears<string>({ policy: smallPolicy() })
    expect(missed(ofTen(tenMonths), small)).toMatchObject([
      { question: 'offers', received: 'the policy states no offers' },
    ])
  })
})

describe('the failure of an example of offers', () => {
  const sentenceOf = (one: PolicyExample, locale: Locale): string => {
    const [, test] = arrears.exampleTests({ furtherExamples: [one], locale }).at(-1) ?? []
    if (test === undefined) throw new Error('The example is no test.')
    return errorMessage(test)
  }
  const without = { ...owing, monthlyIncome: '0', monthlyExpenses: '0' }

  it.each<[string, Locale, PolicyExample, string]>([
    [
      'what was expected and what came',
      'en',
      ofTen(tenMonths, without),
      'offers.interest-free:10: expected offered (needs-approval), approved by director, which whoever asks may not promise, 5000.00 a month, 50000.00 to pay in all, received not-allowed (above-free-income, needs-approval), approved by director, which whoever asks may not promise, 5000.00 a month, 50000.00 to pay in all: 5000.00 a month is more than is left of the income of a month, 0.00: what cannot be kept helps nobody. To be promised only once it is approved: it takes the director, not the collector.',
    ],
    [
      'the same in Chinese',
      'zh-CN',
      ofTen(tenMonths, without),
      'offers.interest-free:10：应为 offered（needs-approval），由 director 批准，提出者不得自行承诺，每月 5000.00，共付 50000.00，收到 not-allowed（above-free-income, needs-approval），由 director 批准，提出者不得自行承诺，每月 5000.00，共付 50000.00：每月 5000.00 超过月收入扣除支出后的余额 0.00：无法履行的方案于谁都无益。批准后方可承诺：须由总监批准，催收员无权决定。',
    ],
    [
      'only what was expected',
      'en',
      example({ 'good-faith-payment': { status: 'not-allowed', mayPromise: false } }),
      'offers.good-faith-payment: expected not-allowed, which whoever asks may not promise, received offered, which whoever asks may promise',
    ],
    [
      'and in Chinese',
      'zh-CN',
      example({ 'good-faith-payment': { status: 'not-allowed', mayPromise: false } }),
      'offers.good-faith-payment：应为 not-allowed，提出者不得自行承诺，收到 offered，提出者可自行承诺',
    ],
    [
      'what there is none of',
      'en',
      example(
        {
          'good-faith-payment': {
            status: 'not-allowed',
            reasons: ['nothing-free'],
            mayPromise: null,
            monthlyPayment: null,
            payable: null,
          },
        },
        byNobody,
      ),
      'offers.good-faith-payment: expected not-allowed (nothing-free), asked by nobody in particular, nothing a month, nothing to pay, received offered (no reason), asked by nobody in particular, nothing a month, 5000.00 to pay in all',
    ],
    [
      'and of that in Chinese',
      'zh-CN',
      example(
        {
          'good-faith-payment': {
            status: 'not-allowed',
            reasons: ['nothing-free'],
            mayPromise: null,
            monthlyPayment: null,
            payable: null,
          },
        },
        byNobody,
      ),
      'offers.good-faith-payment：应为 not-allowed（nothing-free），未指明由谁提出，无月供，无应付金额，收到 offered（无理由），未指明由谁提出，无月供，共付 5000.00',
    ],
    [
      'that there is no such offer',
      'en',
      example({ 'interest-free:11': { status: 'offered' } }),
      'offers.interest-free:11: expected {"status":"offered"}, received "no such offer"',
    ],
  ])('tells %s', (__, locale, one, line) => {
    expect(sentenceOf(one, locale).split('\n').slice(1)).toEqual([`  ${line}`])
  })
})

describe('an example of offers', () => {
  it('stands in cells as JSON, and is read back as it was', () => {
    const cells = examplesToCells([ofTen(tenMonths)])
    expect(cells[0]).toEqual(['id', 'because', 'offers', '=> offers'])
    expect(examplesFromCells(cells)).toEqual([ofTen(tenMonths)])
    const whole = onCase({ 'interest-free:10': tenMonths }, { ...known, debt: 'all' })
    expect(examplesFromCells(examplesToCells([whole]))).toEqual([whole])
  })

  const ten = { 'interest-free:10': tenMonths }
  it.each<[string, PolicyExample, string, string]>([
    [
      'an answer without a question',
      { ...ofTen(tenMonths), given: { facts: {} } },
      'examples[0].given.offers',
      'missing',
    ],
    ['a question without an answer', example(undefined), 'examples[0].expect.offers', 'missing'],
    ['a question with an answer of no offer', example({}), 'examples[0].expect.offers', 'missing'],
    ['an amount without a day', example(ten, onNoDay), 'examples[0].given.offers.asOf', 'missing'],
    ['a day without an amount', example(ten, owingNothing), 'examples[0].given.offers.owed', 'missing'],
    [
      'a debt without a case',
      example(ten, { ...owing, debt: 'all' }),
      'examples[0].given.offers.debt',
      'unknown-key',
    ],
    [
      'an account without a case',
      example(ten, { ...owing, accountId: 'A' }),
      'examples[0].given.offers.accountId',
      'unknown-key',
    ],
    ['a case without a debt', onCase(ten, known), 'examples[0].given.offers.debt', 'missing'],
    [
      'a case with a second day',
      onCase(ten, { ...known, debt: 'all', asOf: '2026-06-10' }),
      'examples[0].given.offers.asOf',
      'unknown-key',
    ],
    [
      'a case with an amount',
      onCase(ten, { ...known, debt: 'all', owed: {} }),
      'examples[0].given.offers.owed',
      'unknown-key',
    ],
    [
      'a case with a strategy of its own',
      onCase(ten, { ...known, debt: 'all', allowedOffers: [] }),
      'examples[0].given.offers.allowedOffers',
      'unknown-key',
    ],
    [
      'a case with a strategy that is open',
      onCase(ten, { ...known, debt: 'all', openOffers: [] }),
      'examples[0].given.offers.openOffers',
      'unknown-key',
    ],
  ])('is refused as %s', (__, one, path, code) => {
    const policy: Policy = { ...lending, examples: [one] }
    expect(errorOf(() => createArrears({ policy })).details).toMatchObject({ issues: [{ path, code }] })
  })

  it('ranks nothing: a valuation is no field of it', () => {
    const one = example(ten, Object.assign({ valuation: {} }, owing))
    expect(errorOf(() => createArrears({ policy: { ...lending, examples: [one] } })).details).toMatchObject({
      issues: [{ path: 'examples[0].given.offers.valuation', code: 'unknown-key' }],
    })
  })

  it('says what is wrong in both languages', () => {
    const sentencesOf = (one: PolicyExample): unknown =>
      errorOf(() => createArrears({ policy: { ...lending, examples: [one] } })).sentence
    expect(sentencesOf({ ...ofTen(tenMonths), given: { facts: {} } })).toMatchInlineSnapshot(`
      {
        "en": "examples[0].given.offers: expected the question what may be offered, of which the example expects an answer, received nothing. Write { debt } beside a case file, else { asOf, owed }, with what is known of the debtor; or expect nothing of offers.",
        "zh-CN": "examples[0].given.offers：应为该示例期望答复的还款方案询问，收到空缺。有案件时请写 { debt }，否则写 { asOf, owed }，并写明债务人的已知情况；或不对还款方案作期望。",
      }
    `)
    expect(sentencesOf(example({}))).toMatchInlineSnapshot(`
      {
        "en": "examples[0].expect.offers: expected an answer to the question what may be offered, received nothing. Write at least one offer by its id, such as { 'plan:10': { status: 'offered' } }, or leave the question out.",
        "zh-CN": "examples[0].expect.offers：应为对可提供哪些还款方案的期望答复，收到空缺。请按编号至少写一个方案，例如 { 'plan:10': { status: 'offered' } }，或去掉该询问。",
      }
    `)
    expect(sentencesOf(onCase(ten, known))).toMatchInlineSnapshot(`
      {
        "en": "examples[0].given.offers.debt: expected the debt, beside a case file; else the day and what is owed, received nothing. Write debt: 'past-due' or 'all' beside a case file; else asOf, and owed such as { principal: '50000.00' }.",
        "zh-CN": "examples[0].given.offers.debt：应为债务范围（已给出案件时），或日期与欠款（未给出案件时），收到空缺。有案件时请写 debt: 'past-due' 或 'all'；否则请写 asOf，以及 owed，例如 { principal: '50000.00' }。",
      }
    `)
    expect(sentencesOf(example(ten, { ...owing, debt: 'all' }))).toMatchInlineSnapshot(`
      {
        "en": "examples[0].given.offers.debt: expected nothing that only a case file has, as none is given, received a debt or an account of a case. Give a case file and its day, or leave it out.",
        "zh-CN": "examples[0].given.offers.debt：应为未给出案件，不应有只见于案件的内容，收到案件的债务范围或账户。请给出案件及日期，或省略。",
      }
    `)
    expect(sentencesOf(onCase(ten, { ...known, debt: 'all', owed: {} }))).toMatchInlineSnapshot(`
      {
        "en": "examples[0].given.offers.owed: expected nothing that the case file tells, as one is given, received a day, an amount or what the strategy allows. Leave it out: the day is that of the case, the rest follows from its accounts and facts.",
        "zh-CN": "examples[0].given.offers.owed：应为已给出案件，不应另写案件已有的内容，收到日期、金额或策略允许的方案。请省略：日期即案件的日期，其余由其账户与事实得出。",
      }
    `)
  })

  it('may expect every reason that there is', () => {
    const all: Readonly<Record<OfferReasonCode, true>> = {
      'not-for-willingness': true,
      'willingness-unknown': true,
      'not-for-difficulty': true,
      'difficulty-unknown': true,
      'not-in-strategy': true,
      'strategy-unknown': true,
      'nothing-owed': true,
      'more-than-owed': true,
      'settlement-refused': true,
      'down-payment-below-least': true,
      'down-payment-not-below-all': true,
      'no-plan': true,
      'too-long': true,
      'too-long-by-bound': true,
      'annual-cost-above-bound': true,
      'above-free-income': true,
      'nothing-free': true,
      'below-least': true,
      'income-unknown': true,
      'above-warning-share': true,
      'needs-approval': true,
    }
    expect([...offerReasonCodes].sort()).toEqual(Object.keys(all).sort())
  })
})

function errorMessage(test: () => void): string {
  try {
    test()
  } catch (error) {
    if (error instanceof Error) return error.message
  }
  throw new Error('The example passes.')
}

describe('the script for spreadsheets', () => {
  it('quotes no offers, and leaves out the examples that ask for them', () => {
    const { examples = [] } = consumerLendingCn
    const asking = examples.filter(({ given }) => given.offers !== undefined)
    expect(asking.length).toBeGreaterThan(0)
    const script = createScriptArrears({ policy: consumerLendingCn })
    const run = script.runExamples().results.map(({ id }) => id)
    expect(run).toEqual(examples.filter((one) => !asking.includes(one)).map(({ id }) => id))
    expect(script.exampleTests()).toHaveLength(examples.length - asking.length)
  })
})
