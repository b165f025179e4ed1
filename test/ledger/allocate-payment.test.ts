import { describe, expect, it } from 'vitest'
import {
  type AllocationOrder,
  type AllocationStep,
  allocatePayment,
  compileLedger,
  createArrears,
} from '../../src'
import type { Account, Components, Due, Payment } from '../../src/model'
import { civilCode561, consumerLendingCn, tradeReceivables } from '../../src/policies'
import { errorOf } from '../support/error-of'

const payment = (amount: string, effectiveOn = '2026-03-31', id = 'P-1'): Payment => ({
  kind: 'payment',
  id,
  effectiveOn,
  amount,
})
const due = (id: string, dueOn: string, components: Components): Due => ({ id, dueOn, components })
const accountOf = (dues: readonly Due[], events: readonly Payment[] = []): Account => ({
  id: 'A-1',
  currency: 'CNY',
  dues,
  events,
})
const orderOf = (
  direction: AllocationOrder['direction'],
  excess: AllocationOrder['excess'],
  steps: readonly AllocationStep[],
) => compileLedger({ allocationOrder: { id: 'ours', steps, direction, excess } })

/** `due component timing amount` of each part, then what is unapplied. */
const told = (
  account: Account,
  paid: Payment,
  ledger?: ReturnType<typeof compileLedger>,
): readonly string[] => {
  const { parts, unapplied } = allocatePayment(account, paid, ledger)
  return [
    ...parts.map(
      ({ dueId, component, timing, amount }) => `${dueId} ${component ?? 'whole'} ${timing} ${amount}`,
    ),
    unapplied,
  ]
}

describe('allocatePayment', () => {
  const civil = compileLedger({ allocationOrder: civilCode561 })

  // Civil Code, article 561: owed costs 200, interest 500, principal 10,000.
  it.each([
    ['600 pays the costs and part of the interest', '600.00', ['cost 200.00', 'interest 400.00']],
    ['exactly the costs', '200.00', ['cost 200.00']],
    ['a cent less', '199.99', ['cost 199.99']],
    ['a cent more', '200.01', ['cost 200.00', 'interest 0.01']],
    ['exactly costs and interest', '700.00', ['cost 200.00', 'interest 500.00']],
    ['a cent more reaches the principal', '700.01', ['cost 200.00', 'interest 500.00', 'principal 0.01']],
  ])('by the Civil Code: %s', (_, amount, expected) => {
    const owed = due('1', '2026-03-01', { principal: '10000.00', interest: '500.00', cost: '200.00' })
    const { parts, unapplied } = allocatePayment(accountOf([owed]), payment(amount), civil)
    expect(parts.map((part) => `${part.component} ${part.amount}`)).toEqual(expected)
    expect(unapplied).toBe('0.00')
  })

  const january = due('january', '2026-01-31', { interest: '10.00', principal: '90.00' })
  const march = due('march', '2026-03-31', { interest: '9.00', principal: '91.00' })
  const april = due('april', '2026-04-30', { interest: '8.00', principal: '92.00' })
  const may = due('may', '2026-05-31', { interest: '7.00', principal: '93.00' })
  const loan = accountOf([may, march, january, april])

  it('vertical: the interest of everything matured before any principal, then in advance', () => {
    expect(told(loan, payment('330.00'), civil)).toEqual([
      'january interest past-due 10.00',
      'march interest due 9.00',
      'january principal past-due 90.00',
      'march principal due 91.00',
      'april interest in-advance 8.00',
      'may interest in-advance 7.00',
      'april principal in-advance 92.00',
      'may principal in-advance 23.00',
      '0.00',
    ])
  })

  it('without a policy: the oldest due whole, then the next, in advance too, and what is left is held', () => {
    expect(told(loan, payment('401.50'))).toEqual([
      'january interest past-due 10.00',
      'january principal past-due 90.00',
      'march interest due 9.00',
      'march principal due 91.00',
      'april interest in-advance 8.00',
      'april principal in-advance 92.00',
      'may interest in-advance 7.00',
      'may principal in-advance 93.00',
      '1.50',
    ])
  })

  it('horizontal, excess to the last due: what is matured as before, the future from its end', () => {
    const ledger = orderOf('horizontal', 'last', [
      'past-due-principal',
      'past-due-interest',
      'due-principal',
      'due-interest',
      'in-advance-principal',
      'in-advance-interest',
    ])
    expect(told(loan, payment('310.00'), ledger)).toEqual([
      'january principal past-due 90.00',
      'january interest past-due 10.00',
      'march principal due 91.00',
      'march interest due 9.00',
      'may principal in-advance 93.00',
      'may interest in-advance 7.00',
      'april principal in-advance 10.00',
      '0.00',
    ])
  })

  it('due before past due, where the order says so', () => {
    const ledger = orderOf('horizontal', 'hold', [
      'due-interest',
      'due-principal',
      'past-due-interest',
      'past-due-principal',
    ])
    expect(told(loan, payment('250.00'), ledger)).toEqual([
      'march interest due 9.00',
      'march principal due 91.00',
      'january interest past-due 10.00',
      'january principal past-due 90.00',
      '50.00',
    ])
  })

  it('never pays what no step names', () => {
    const ledger = orderOf('vertical', 'hold', ['past-due-interest'])
    expect(told(loan, payment('100.00'), ledger)).toEqual(['january interest past-due 10.00', '90.00'])
  })

  it('takes a due of one amount, or of both signs, as principal', () => {
    const whole: Due = { id: 'whole', dueOn: '2026-03-01', amount: '50.00' }
    const mixed = due('mixed', '2026-03-02', { interest: '-5.00', principal: '55.00' })
    const ledger = orderOf('vertical', 'hold', ['past-due-interest', 'past-due-principal'])
    expect(told(accountOf([whole, mixed, january]), payment('115.00'), ledger)).toEqual([
      'january interest past-due 10.00',
      'january principal past-due 90.00',
      'whole whole past-due 15.00',
      '0.00',
    ])
    expect(allocatePayment(accountOf([mixed]), payment('50.00')).parts).toMatchObject([
      { component: 'principal', amount: '50.00' },
    ])
  })

  it('comes after the payments of earlier days and of its own, and leaves out later ones', () => {
    const events = [
      payment('95.00', '2026-02-01', 'earlier'),
      payment('5.00', '2026-03-31', 'same day'),
      payment('500.00', '2026-04-01', 'later'),
    ]
    const account = accountOf([january, march], events)
    expect(told(account, payment('20.00'))).toEqual([
      'march interest due 9.00',
      'march principal due 11.00',
      '0.00',
    ])
    // Listed already: taken out first.
    expect(told(account, payment('5.00', '2026-03-31', 'same day'))).toEqual([
      'january principal past-due 5.00',
      '0.00',
    ])
    expect(told(account, payment('95.00', '2026-02-01', 'earlier'))).toEqual([
      'january interest past-due 10.00',
      'january principal past-due 85.00',
      '0.00',
    ])
  })

  it('leaves what was held before apart', () => {
    const ledger = orderOf('horizontal', 'hold', ['due-principal'])
    const account = accountOf([march], [payment('300.00', '2026-03-30', 'early')])
    // The 300 held since the day before have paid the principal on its due date.
    expect(told(account, payment('20.00'), ledger)).toEqual(['20.00'])
  })

  it('names the order and its source', () => {
    expect(createArrears({ policy: consumerLendingCn }).allocatePayment(loan, payment('1.00'))).toEqual({
      accountId: 'A-1',
      paymentId: 'P-1',
      effectiveOn: '2026-03-31',
      currency: 'CNY',
      amount: '1.00',
      parts: [
        {
          dueId: 'january',
          dueOn: '2026-01-31',
          component: 'interest',
          timing: 'past-due',
          amount: '1.00',
        },
      ],
      recovered: '0.00',
      unapplied: '0.00',
      order: {
        id: 'cn-civil-code-561',
        label: { en: 'Civil Code, article 561', 'zh-CN': '民法典第五百六十一条' },
        source: {
          title: '中华人民共和国民法典',
          section: '第五百六十一条',
          confidence: 'verified',
          verifiedOn: '2026-11-21',
        },
      },
    })
    expect(createArrears({ policy: tradeReceivables }).allocatePayment(loan, payment('1.00')).order).toEqual({
      id: 'oldest-due-first',
    })
  })

  it('is the example of the doc comment', () => {
    const components = { cost: '200.00', interest: '500.00', principal: '10000.00' }
    const { parts } = allocatePayment(accountOf([due('1', '2026-03-01', components)]), payment('600.00'))
    expect(parts.map(({ component, amount }) => [component, amount])).toEqual([
      ['cost', '200.00'],
      ['interest', '400.00'],
    ])
  })

  it.each<[string, () => unknown, object]>([
    ['nothing paid', () => allocatePayment(loan, payment('0.00')), { path: 'payment.amount' }],
    ['too many decimals', () => allocatePayment(loan, payment('1.005')), { path: 'payment.amount' }],
    [
      'another payment under the same id',
      () => allocatePayment(accountOf([january], [payment('1.00')]), payment('2.00')),
      { path: 'payment.id', code: 'duplicate-id', expected: 'an id not used by account.events[0]' },
    ],
    [
      'a payment that the opening holds already',
      () =>
        allocatePayment(
          { ...loan, opening: { on: '2026-03-31', oldestDueOn: '2026-01-01', balance: { principal: '1' } } },
          payment('1.00'),
        ),
      { path: 'payment.effectiveOn', code: 'date-order' },
    ],
    [
      'a designation of what the account does not have',
      () => allocatePayment(loan, { ...payment('1.00'), dueIds: ['january', 'june'] }),
      { path: 'payment.dueIds[1]', code: 'unknown-reference', received: '"june"' },
    ],
    [
      'an order that is not compiled',
      // @ts-expect-error a policy where the compiled ledger belongs
      () => allocatePayment(loan, payment('1.00'), { allocationOrder: civilCode561 }),
      { path: 'ledger', code: 'wrong-type' },
    ],
  ])('refuses %s', (_, call, issue) => {
    expect(errorOf(call).details).toMatchObject({ issues: [issue] })
  })
})

describe('compileLedger', () => {
  const order = (more: Partial<AllocationOrder>): AllocationOrder => ({ ...civilCode561, ...more })
  it.each<[string, AllocationOrder, object]>([
    [
      'a step named twice',
      order({ steps: [...civilCode561.steps, 'due-cost'] }),
      {
        path: 'allocationOrder.steps[15]',
        code: 'duplicate-id',
        expected: 'each step once',
        received: 'due-cost',
      },
    ],
    [
      'holding what the steps pay in advance',
      order({ excess: 'hold' }),
      {
        path: 'allocationOrder.excess',
        expected: 'next or last, as there are steps in advance',
        received: 'hold',
      },
    ],
    [
      'paying in advance without a step for it',
      order({ steps: ['due-cost'] }),
      {
        path: 'allocationOrder.excess',
        expected: 'hold, as there is no step in advance',
        received: 'next',
      },
    ],
    [
      'a step that does not exist',
      // @ts-expect-error a misspelt step does not compile
      order({ steps: ['overdue-cost'] }),
      { path: 'allocationOrder.steps[0]' },
    ],
  ])('refuses %s', (_, allocationOrder, issue) => {
    const error = errorOf(() => compileLedger({ allocationOrder }))
    expect(error.code).toBe('invalid-policy')
    expect(error.details).toMatchObject({ issues: [issue] })
    const policy = { ...consumerLendingCn, ledger: { allocationOrder } }
    expect(errorOf(() => createArrears({ policy })).details).toMatchObject({
      issues: [{ path: expect.stringMatching(/^ledger\.allocationOrder/) }],
    })
  })

  it('keeps its own copy of the order', () => {
    const steps: AllocationStep[] = ['past-due-interest', 'past-due-principal']
    const allocationOrder: AllocationOrder = { id: 'ours', steps, direction: 'vertical', excess: 'hold' }
    const ledger = compileLedger({ allocationOrder })
    steps.reverse()
    const owed = due('1', '2026-03-01', { interest: '1.00', principal: '1.00' })
    expect(allocatePayment(accountOf([owed]), payment('1.00'), ledger).parts).toMatchObject([
      { component: 'interest' },
    ])
  })
})

describe('the books under an order of the policy', () => {
  const arrears = createArrears({ policy: consumerLendingCn })
  const january = due('1', '2026-01-31', { interest: '10.00', principal: '90.00' })
  const february = due('2', '2026-02-28', { interest: '9.00', principal: '91.00' })
  const account = accountOf([january, february], [payment('100.00', '2026-03-01')])

  it('say what is open of each component, which adds up to what is open', () => {
    const { dues, pastDue, daysPastDue } = arrears.ageAccount(account, { asOf: '2026-03-31' })
    // 19 of interest, then 81 of January's principal.
    expect(dues.map(({ open, components }) => [open, components])).toEqual([
      ['9.00', { interest: '0.00', principal: '9.00' }],
      ['91.00', { interest: '0.00', principal: '91.00' }],
    ])
    expect([pastDue, daysPastDue]).toEqual(['100.00', 59])
    // The oldest due first would have settled January.
    const plain = createArrears({ policy: { ...tradeReceivables, aging: consumerLendingCn.aging } })
    expect(plain.ageAccount(account, { asOf: '2026-03-31' })).toMatchObject({ daysPastDue: 31 })
  })

  it('say no components of a due that states none, is settled or is a credit', () => {
    const plain: Account = {
      id: 'A-1',
      currency: 'CNY',
      dues: [
        { id: '1', dueOn: '2026-01-31', amount: '5.00' },
        { ...january, id: '2', settledOn: '2026-04-01' },
        due('3', '2026-01-31', { principal: '-5.00' }),
        due('4', '2026-01-31', { principal: '15.00', interest: '-5.00' }),
        due('5', '2026-01-31', { principal: '15.00', fee: '0.00' }),
      ],
    }
    expect(
      arrears.ageAccount(plain, { asOf: '2026-03-31' }).dues.map(({ components }) => components),
    ).toEqual([null, null, null, null, { principal: '15.00', fee: '0.00' }])
  })

  it('are the books of the report and of the decision, too', () => {
    const cases = [{ debtor: { id: 'D-1' }, accounts: [account] }]
    expect(arrears.reportAging(cases, { asOf: '2026-03-31' }).debtors).toMatchObject([{ daysPastDue: 59 }])
    expect(
      arrears.assess(cases[0] ?? { debtor: { id: '' }, accounts: [] }, { asOf: '2026-03-31' }),
    ).toMatchObject({
      accounts: [{ daysPastDue: 59 }],
    })
  })

  it('change on the day on which held money meets a due that may now be paid', () => {
    const allocationOrder: AllocationOrder = {
      id: 'ours',
      steps: ['past-due-interest', 'past-due-principal'],
      direction: 'horizontal',
      excess: 'hold',
    }
    const holding = createArrears({ policy: { ...consumerLendingCn, ledger: { allocationOrder } } })
    const early = accountOf([february], [payment('10.00', '2026-02-10')])
    const on = (asOf: string) => holding.ageAccount(early, { asOf })
    expect(on('2026-02-28')).toMatchObject({ unapplied: '10.00', notDue: '100.00', changesOn: '2026-03-01' })
    expect(on('2026-02-15').changesOn).toBe('2026-03-01')
    expect(on('2026-03-01')).toMatchObject({ unapplied: '0.00', pastDue: '90.00' })
  })
})
