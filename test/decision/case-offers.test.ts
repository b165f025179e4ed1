import { describe, expect, it } from 'vitest'
import {
  type CaseFile,
  compileLedger,
  createArrears,
  type LedgerPolicy,
  type Loan,
  type OfferProduct,
  type OffersPolicy,
  quotePayoff,
  replayLoan,
} from '../../src'
import { consumerLendingCn } from '../../src/policies'
import { errorOf } from '../support/error-of'

const label = { en: 'interest-free plan', 'zh-CN': '免息分期' }
const everyone = {
  willingness: ['willing', 'unwilling'],
  difficulty: ['none', 'temporary', 'permanent'],
} as const
const rounding = { mode: 'half-up', unit: 'minor' } as const
const plan: OfferProduct = {
  kind: 'plan',
  id: 'interest-free',
  label,
  measure: 'installment-plan',
  for: everyone,
  terms: { method: 'equal-parts', remainder: 'last' },
  counts: [10],
  firstDue: { afterDays: 30 },
  rounding,
}
const offers: OffersPolicy = { currency: 'CNY', annualCost: 'simple', products: [plan] }
const withOffers = (section: OffersPolicy = offers) =>
  createArrears({ policy: { ...consumerLendingCn, version: 'test', offers: section, examples: [] } })

const caseFile: CaseFile = {
  debtor: { id: 'C-1', kind: 'person' },
  accounts: [
    {
      id: 'A-1',
      currency: 'CNY',
      dues: [
        { id: '1', dueOn: '2026-01-01', components: { interest: '500.00', principal: '30000.00' } },
        { id: '2', dueOn: '2026-02-01', amount: '19500.00' },
        { id: '3', dueOn: '2026-12-01', components: { principal: '50000.00' } },
      ],
      events: [{ kind: 'payment', id: 'P-1', effectiveOn: '2026-01-10', amount: '200.00' }],
    },
    { id: 'A-2', currency: 'CNY', dues: [{ id: '1', dueOn: '2026-02-10', amount: '200.00' }] },
  ],
}
const asked = {
  asOf: '2026-03-01',
  debt: 'past-due',
  monthlyIncome: '9000',
  monthlyExpenses: '4000',
} as const

describe('offers on a case', () => {
  it('are for what is past due on all accounts, or for all that is owed', () => {
    const arrears = withOffers()
    // 500 + 30,000 + 19,500 + 200, less the 200 that went to interest first.
    const ofPastDue = arrears.quoteOffers(caseFile, asked)
    expect(ofPastDue.owed).toEqual({
      components: { cost: '0.00', fee: '0.00', penalty: '0.00', interest: '300.00', principal: '49700.00' },
      total: '50000.00',
    })
    const [first] = ofPastDue.offers
    expect(first?.kind === 'plan' && first.plan?.rows.map(({ payment }) => payment)).toEqual(
      new Array(10).fill('5000.00'),
    )
    expect(arrears.quoteOffers(caseFile, { ...asked, debt: 'all' }).owed.total).toBe('100000.00')
    expect(arrears.quoteOffers(caseFile, { ...asked, accountId: 'A-2' }).owed.total).toBe('200.00')
  })

  it('count what is due today as not past due', () => {
    expect(withOffers().quoteOffers(caseFile, { ...asked, asOf: '2026-02-10' }).owed.total).toBe('49800.00')
    expect(withOffers().quoteOffers(caseFile, { ...asked, asOf: '2026-02-11' }).owed.total).toBe('50000.00')
  })

  it('have the approver of the policy: a plan is the director’s, whatever its amount', () => {
    const [first] = withOffers().quoteOffers(caseFile, { ...asked, role: 'collector' }).offers
    expect(first?.approval).toMatchObject({ approver: 'director', byAmount: 'collector', mayPromise: false })
    expect(first?.reasons.map(({ code }) => code)).toContain('needs-approval')
  })

  it('go by the offers that the strategy allows, and leave open what hangs on what is not known', () => {
    const arrears = withOffers({ ...offers, products: [{ ...plan, offer: 'installments' }] })
    const { strategy, offers: quoted, basis } = arrears.quoteOffers(caseFile, asked)
    expect(basis.policy.version).toBe('test')
    const assessed = arrears.assess(caseFile, { asOf: asked.asOf })
    expect(strategy).toEqual(assessed.plan?.offers)
    expect(quoted[0]?.status).toBe('undetermined')
    expect(quoted[0]?.reasons.map(({ code }) => code)).toContain('strategy-unknown')
  })

  it('refuse what cannot be quoted, in both languages', () => {
    const sentenceOf = (call: () => unknown): unknown => errorOf(call).sentence
    const arrears = withOffers()
    expect(
      sentenceOf(() => arrears.quoteOffers(caseFile, { ...asked, accountId: 'A-3' })),
    ).toMatchInlineSnapshot(`
      {
        "en": "accountId: expected an account of the case (A-1, A-2), received "A-3". Correct the id, or leave it out for all accounts of the case.",
        "zh-CN": "accountId：应为案件中的账户（A-1、A-2），收到 "A-3"。请更正编号；省略则为案件的全部账户。",
      }
    `)
    const dollars: CaseFile = {
      ...caseFile,
      accounts: [...caseFile.accounts, { id: 'A-3', currency: 'USD', dues: [] }],
    }
    expect(sentenceOf(() => arrears.quoteOffers(dollars, asked))).toMatchInlineSnapshot(`
      {
        "en": "accounts[2]: expected CNY, the currency of the offers of the policy, received USD. Name one account of that currency by accountId; the library never converts.",
        "zh-CN": "accounts[2]：应为政策还款产品的货币 CNY，收到 USD。请以 accountId 指明该货币的账户；本库从不换算。",
      }
    `)
    expect(arrears.quoteOffers(dollars, { ...asked, accountId: 'A-2' }).owed.total).toBe('200.00')
    const without = createArrears({
      policy: { schemaVersion: 1, id: 'own', version: '1', aging: consumerLendingCn.aging },
    })
    expect(sentenceOf(() => without.quoteOffers(caseFile, asked))).toMatchInlineSnapshot(`
      {
        "en": "offers: expected a policy with offers, received nothing. Write offers in the version of the policy that is in force on that day, or call the plain function with your own.",
        "zh-CN": "offers：应为含 offers 的政策，收到空缺。请在当日有效的政策版本中写明 offers，或以自备内容直接调用同名函数。",
      }
    `)
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    const wrong = (): unknown => arrears.quoteOffers(caseFile, { ...asked, debt: 'some', owed: {} })
    expect(errorOf(wrong).details).toMatchObject({ issues: [{ path: 'debt' }, { path: 'owed' }] })
  })
})

describe('the offers of a policy', () => {
  it('name measures of its authority and offers of its strategy alone', () => {
    const unknown = { ...plan, measure: 'no-measure', offer: 'no-offer' }
    expect(errorOf(() => withOffers({ ...offers, products: [unknown] })).details).toMatchObject({
      issues: [{ path: 'offers.products[0].measure' }, { path: 'offers.products[0].offer' }],
    })
  })
})

describe('a loan under a policy', () => {
  const loan: Loan = {
    id: 'L-1',
    currency: 'CNY',
    excess: 'hold',
    plan: { method: 'equal-parts', remainder: 'last', rounding, dueOn: ['2026-02-01', '2026-03-01'] },
    events: [
      { kind: 'disbursement', id: 'D-1', effectiveOn: '2026-01-01', amount: '1000.00' },
      { kind: 'charge', id: 'F-1', effectiveOn: '2026-02-01', component: 'fee', amount: '20.00' },
      { kind: 'payment', id: 'P-1', effectiveOn: '2026-02-11', amount: '500.00' },
    ],
  }

  it('is replayed and quoted by its allocation order', () => {
    const arrears = withOffers()
    const on = { asOf: '2026-02-12' }
    const replay = arrears.replayLoan(loan, on)
    const ledger = compileLedger(consumerLendingCn.ledger as LedgerPolicy)
    expect(replay).toEqual(replayLoan(loan, { ...on, ledger }))
    expect(replay.states.at(-1)?.settlementFigure).toBe('520.00')
    expect(arrears.ageAccount(replay.account, on).daysPastDue).toBe(11)
    const validUntil = '2026-02-13'
    expect(arrears.quotePayoff(loan, { ...on, validUntil })).toEqual(
      quotePayoff(loan, { ...on, validUntil, ledger }),
    )
  })
})
