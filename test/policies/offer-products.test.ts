import { describe, expect, it } from 'vitest'
import { type OffersQuestion, type Policy, quoteOffers } from '../../src'
import {
  cnCardAgreement,
  cnCardPlanTerm,
  consumerCardCn,
  consumerLendingCn,
  tradeReceivables,
} from '../../src/policies'

const sectionsOf = ({ offers, strategy }: Policy): Pick<OffersQuestion, 'policy' | 'authority'> => {
  if (offers === undefined || strategy === undefined) throw new Error('The preset has offers.')
  return { policy: offers, authority: strategy.authority }
}
// 50,000, willing, in temporary difficulty; 25,000 comes in and 5,000 of it is free.
const quoteBy = (policy: Policy, more: Partial<OffersQuestion> = {}) =>
  quoteOffers({
    ...sectionsOf(policy),
    currency: 'CNY',
    asOf: '2026-06-10',
    owed: { principal: '50000.00' },
    willingness: 'willing',
    difficulty: 'temporary',
    monthlyIncome: '25000.00',
    monthlyExpenses: '20000.00',
    ...more,
  })
const offerOf = (id: string, policy: Policy, more: Partial<OffersQuestion> = {}) => {
  const found = quoteBy(policy, more).offers.find((offer) => offer.id === id)
  if (found === undefined) throw new Error(`No offer is called ${id}.`)
  return found
}
const planOf = (id: string, policy: Policy, more: Partial<OffersQuestion> = {}) => {
  const found = offerOf(id, policy, more)
  if (found.kind !== 'plan') throw new Error(`${id} is no plan.`)
  return found
}
const codesOf = (id: string, policy: Policy, more: Partial<OffersQuestion> = {}) =>
  offerOf(id, policy, more).reasons.map(({ code }) => code)

describe.each<[string, Policy, readonly number[]]>([
  ['consumerLendingCn', consumerLendingCn, [3, 6, 10, 12, 24]],
  ['consumerCardCn', consumerCardCn, [3, 6, 10, 12, 24, 36, 60]],
])('the products of %s', (_, policy, counts) => {
  // What is left of 50,000 each month is 5,000: ten installments and more.
  const plans = counts.filter((count) => count >= 10).map((count) => `interest-free:${count}`)

  // domain-facts 9: temporary difficulty and willingness together; else the formal or the hardship path.
  it.each<[string, Partial<OffersQuestion>, readonly string[]]>([
    ['the willing in temporary difficulty', {}, [...plans, 'good-faith-payment', 'early-lump-sum']],
    ['the willing in no difficulty', { difficulty: 'none' }, ['good-faith-payment']],
    ['the willing whose difficulty lasts', { difficulty: 'permanent' }, []],
    ['the unwilling in temporary difficulty', { willingness: 'unwilling' }, []],
    ['the unwilling in no difficulty', { willingness: 'unwilling', difficulty: 'none' }, []],
    ['the unwilling whose difficulty lasts', { willingness: 'unwilling', difficulty: 'permanent' }, []],
  ])('are offered to %s as the page has it', (__, more, offered) => {
    const { offers } = quoteBy(policy, more)
    expect(offers.filter(({ status }) => status === 'offered').map(({ id }) => id)).toEqual(offered)
  })

  it('are installments in each number of them, a part payment and a lump sum', () => {
    expect(quoteBy(policy).offers.map(({ id }) => id)).toEqual([
      ...counts.map((count) => `interest-free:${count}`),
      'good-faith-payment',
      'early-lump-sum',
    ])
  })

  // domain-facts 9: 50,000 over 10 months are 5,000 each, without interest; the first payment soon.
  it('repay 50,000 in ten times 5,000 without interest, the first in a week', () => {
    const { plan, payable, cost, annualCostPercent } = planOf('interest-free:10', policy)
    expect(plan?.rows.map(({ payment }) => payment)).toEqual(new Array(10).fill('5000.00'))
    expect([plan?.rows[0]?.dueOn, plan?.rows[1]?.dueOn]).toEqual(['2026-06-17', '2026-07-17'])
    expect({ payable, cost, annualCostPercent }).toEqual({
      payable: '50000.00',
      cost: '0.00',
      annualCostPercent: '0.00',
    })
  })

  it('leave the odd cent to the last installment', () => {
    const { plan } = planOf('interest-free:3', policy, { owed: { principal: '100.00' } })
    expect(plan?.rows.map(({ payment }) => payment)).toEqual(['33.33', '33.33', '33.34'])
  })

  // domain-facts 9: the monthly payment against income less expenses.
  it.each<[string, string, string]>([
    ['exactly what is free is enough', '20000.00', 'offered'],
    ['a cent less is not', '20000.01', 'not-allowed'],
    ['a cent more is', '19999.99', 'offered'],
  ])('%s', (__, monthlyExpenses, status) => {
    expect(offerOf('interest-free:10', policy, { monthlyExpenses }).status).toBe(status)
  })

  // domain-facts 9: a share of 20 % of income is a warning line; 5,000 is a fifth of 25,000.
  it.each<[string, string, boolean]>([
    ['exactly a fifth of the income is not warned of', '25000.00', false],
    ['more than a fifth is', '24999.99', true],
    ['less than a fifth is not', '25000.01', false],
  ])('%s', (__, monthlyIncome, isWarned) => {
    const more = { monthlyIncome, monthlyExpenses: '0.00' }
    expect(codesOf('interest-free:10', policy, more).includes('above-warning-share')).toBe(isWarned)
    expect(offerOf('interest-free:10', policy, more).status).toBe('offered')
  })

  // domain-facts 9: a good-faith part payment never exceeds what is free.
  it.each<[string, Partial<OffersQuestion>, string | null, readonly string[]]>([
    ['as much as is free', {}, '5000.00', []],
    ['a cent more than is free', { partPayment: '5000.01' }, '5000.01', ['above-free-income']],
    ['of nothing free', { monthlyExpenses: '25000.00' }, null, ['nothing-free']],
    ['of a debt that is less', { owed: { principal: '200.00' } }, '200.00', []],
  ])('a part payment today is %s', (__, more, amount, codes) => {
    expect(offerOf('good-faith-payment', policy, more)).toMatchObject({ amount })
    expect(codesOf('good-faith-payment', policy, more)).toEqual(codes)
  })

  it('give up the penalty and half of the interest for a lump sum, rounded down, and nothing else', () => {
    const owed = {
      cost: '10.00',
      fee: '20.00',
      penalty: '99.99',
      interest: '101.01',
      principal: '1000.00',
    }
    const sum = offerOf('early-lump-sum', policy, { owed })
    expect(sum).toMatchObject({
      status: 'offered',
      // 99.99 and half of 101.01, which is 50.505.
      saving: '150.49',
      payable: '1080.51',
      settlement: {
        validUntil: '2026-06-25',
        waived: { components: { cost: '0.00', fee: '0.00', interest: '50.50', principal: '0.00' } },
      },
    })
    expect(sum.approval).toMatchObject({ approver: 'general-manager', byAmount: 'collector' })
  })

  it('say in both languages what is the choice of the lender', () => {
    for (const { note } of policy.offers?.products ?? []) {
      expect(note?.en).toMatch(/choice of the (lender|bank)/)
      expect(note?.['zh-CN']).toMatch(/由(放款机构|银行)自定/)
    }
  })
})

// cn-credit-facts T15: article 70, at most five years.
describe('the five years of an installment agreement on a card', () => {
  const card = sectionsOf(consumerCardCn)
  const withCounts = (counts: readonly number[]): Partial<OffersQuestion> => ({
    policy: {
      ...card.policy,
      products: card.policy.products.map((one) => (one.kind === 'plan' ? { ...one, counts } : one)),
    },
  })

  it('are those of the agreement that the law asks for', () => {
    const [step] = cnCardAgreement.history
    expect(cnCardPlanTerm.longestMonths).toBe(60)
    expect(cnCardPlanTerm.longestMonths).toBe(step?.value?.longestMonths)
    expect(cnCardPlanTerm.citation).toEqual(step?.citation)
    expect(cnCardPlanTerm.citation).toMatchObject({ section: '第七十条', confidence: 'verified' })
  })

  it.each<[string, number, string, string]>([
    ['the last of 59 is due within them', 59, '2031-04-17', 'offered'],
    ['the last of 60 is due within them', 60, '2031-05-17', 'offered'],
    ['the last of 61 is due a week after them', 61, '2031-06-17', 'not-allowed'],
  ])('%s', (_, count, lastDueOn, status) => {
    const quoted = planOf(`interest-free:${count}`, consumerCardCn, withCounts([count]))
    expect([quoted.plan?.rows.at(-1)?.dueOn, quoted.status]).toEqual([lastDueOn, status])
    expect(quoted.reasons.map(({ code, bound }) => [code, bound?.id])).toEqual(
      status === 'offered' ? [] : [['too-long-by-bound', 'cn-card-plan-term']],
    )
  })

  it('bind no plan for a loan', () => {
    const plans = (consumerLendingCn.offers?.products ?? []).filter(({ kind }) => kind === 'plan')
    expect(plans.map(({ bounds }) => bounds)).toEqual([undefined])
  })
})

it('a trader offers by treatment alone: no product is shipped for firms', () => {
  expect(tradeReceivables.offers).toBeUndefined()
})
