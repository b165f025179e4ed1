import { describe, expect, it } from 'vitest'
import {
  type Account,
  type AllocationOrder,
  type AllocationRule,
  allocatePayment,
  type Components,
  compileLedger,
  createArrears,
  type Due,
  type Payment,
} from '../../src'
import {
  cardFrom91Days,
  cardUpTo90Days,
  civilCode560,
  civilCode561,
  consumerLendingCn,
  dueThenAdvance,
  interestFirst,
  judgmentDebt,
  penaltiesFirst,
  principalFirst,
} from '../../src/policies'
import { errorOf } from '../support/error-of'

const due = (id: string, dueOn: string, components: Components, more: Partial<Due> = {}): Due => ({
  id,
  dueOn,
  components,
  ...more,
})
const accountOf = (...dues: readonly Due[]): Account => ({ id: 'A-1', currency: 'CNY', dues })
const payment = (amount: string, more: Partial<Payment> = {}): Payment => ({
  kind: 'payment',
  id: 'P',
  effectiveOn: '2026-06-30',
  amount,
  ...more,
})
/** `component amount` of each part; with its due where there are several. */
const told = (order: AllocationOrder, account: Account, paid: Payment): readonly string[] => {
  const { parts, unapplied } = allocatePayment(account, paid, compileLedger({ allocationOrder: order }))
  const name = (id: string): string => (account.dues.length > 1 ? `${id} ` : '')
  return [
    ...parts.map(({ dueId, component, amount }) => `${name(dueId)}${component} ${amount}`),
    ...(unapplied === '0.00' ? [] : [`held ${unapplied}`]),
  ]
}
const all: Components = {
  cost: '1.00',
  fee: '2.00',
  penalty: '3.00',
  interest: '4.00',
  principal: '5.00',
}

describe('each named order, by the words of its own source', () => {
  // 信用卡业务监督管理办法 art. 57, principal 3,000, interest and fees 400.
  const card = accountOf(due('bill', '2026-03-27', { interest: '400.00', principal: '3000.00' }))

  it.each<[string, AllocationOrder, Account, Payment, readonly string[]]>([
    [
      'article 561: costs 200, interest 500, principal 10,000, paid 600',
      civilCode561,
      accountOf(due('1', '2026-03-01', { cost: '200.00', interest: '500.00', principal: '10000.00' })),
      payment('600.00'),
      ['cost 200.00', 'interest 400.00'],
    ],
    [
      'a card 1 to 90 days past due: interest and fees first',
      cardUpTo90Days,
      card,
      payment('3100.00'),
      ['interest 400.00', 'principal 2700.00'],
    ],
    [
      'a card 91 days past due: principal first',
      cardFrom91Days,
      card,
      payment('3100.00'),
      ['principal 3000.00', 'interest 100.00'],
    ],
    [
      'a judgment debt: the doubled part of the delay interest last',
      judgmentDebt,
      accountOf(due('1', '2026-03-01', { penalty: '525.00', interest: '100.00', principal: '100000.00' })),
      payment('100200.00'),
      ['interest 100.00', 'principal 100000.00', 'penalty 100.00'],
    ],
    [
      'penalties, fees, interest, principal',
      penaltiesFirst,
      accountOf(due('1', '2026-03-01', all)),
      payment('11.00'),
      ['penalty 3.00', 'fee 2.00', 'cost 1.00', 'interest 4.00', 'principal 1.00'],
    ],
    [
      'interest, principal, penalties, fees',
      interestFirst,
      accountOf(due('1', '2026-03-01', all)),
      payment('13.00'),
      ['interest 4.00', 'principal 5.00', 'penalty 3.00', 'fee 1.00'],
    ],
    [
      'principal, interest, penalties, fees',
      principalFirst,
      accountOf(due('1', '2026-03-01', all)),
      payment('13.00'),
      ['principal 5.00', 'interest 4.00', 'penalty 3.00', 'fee 1.00'],
    ],
    [
      'due in the standard order, then in advance principal first',
      dueThenAdvance,
      accountOf(due('a', '2026-06-30', { interest: '4.00', principal: '5.00' }), due('b', '2026-07-30', all)),
      payment('15.00'),
      ['a interest 4.00', 'a principal 5.00', 'b principal 5.00', 'b penalty 1.00'],
    ],
  ])('%s', (_, order, account, paid, expected) => expect(told(order, account, paid)).toEqual(expected))

  // Civil Code, article 560: designated; due before not due; least secured; heaviest; earliest; pro rata.
  const debts = {
    late: due('late', '2026-05-01', { principal: '100.00' }),
    secured: due('secured', '2026-04-01', { principal: '100.00' }, { security: '60.00' }),
    heavy: due('heavy', '2026-06-01', { principal: '100.00' }, { burden: 0.15 }),
    future: due('future', '2026-08-01', { principal: '100.00' }),
  }
  it.each<[string, readonly Due[], Payment, readonly string[]]>([
    [
      'the debtor designates, even what is not due yet',
      [debts.late, debts.future],
      payment('120.00', { dueIds: ['future'] }),
      ['future principal 100.00', 'late principal 20.00'],
    ],
    [
      'due before not due',
      [debts.future, debts.late],
      payment('120.00'),
      ['late principal 100.00', 'future principal 20.00'],
    ],
    [
      'the least secured before the earlier one',
      [debts.secured, debts.late],
      payment('120.00'),
      ['late principal 100.00', 'secured principal 20.00'],
    ],
    [
      'the heaviest before the earlier one',
      [debts.late, debts.heavy],
      payment('120.00'),
      ['heavy principal 100.00', 'late principal 20.00'],
    ],
    [
      'the least secured before the heaviest',
      [debts.secured, { ...debts.heavy, security: '70.00' }],
      payment('120.00'),
      ['secured principal 100.00', 'heavy principal 20.00'],
    ],
    [
      'the earliest where nothing else tells them apart',
      [debts.late, { ...debts.late, id: 'older', dueOn: '2026-04-30' }],
      payment('120.00'),
      ['older principal 100.00', 'late principal 20.00'],
    ],
    [
      'in proportion where nothing does, the odd cents to the largest remainders',
      [
        due('a', '2026-05-01', { principal: '10.00' }),
        due('b', '2026-05-01', { principal: '20.00' }),
        due('c', '2026-05-01', { principal: '40.00' }),
      ],
      // 10 of 70: 1.428…, 2.857…, 5.714… of it; 1.42 + 2.85 + 5.71 leave two cents for the remainders .8 and .7.
      payment('10.00'),
      ['a principal 1.43', 'b principal 2.86', 'c principal 5.71'],
    ],
    [
      'in proportion, and never more than is open',
      [due('a', '2026-05-01', { principal: '10.00' }), due('b', '2026-05-01', { interest: '5.00' })],
      payment('20.00'),
      ['a principal 10.00', 'b interest 5.00', 'held 5.00'],
    ],
  ])('article 560: %s', (_, dues, paid, expected) =>
    expect(told(civilCode560, accountOf(...dues), paid)).toEqual(expected),
  )

  it.each([
    cardFrom91Days,
    cardUpTo90Days,
    civilCode560,
    civilCode561,
    dueThenAdvance,
    interestFirst,
    judgmentDebt,
    penaltiesFirst,
    principalFirst,
  ])('$id is sound, has a source, and names every component of what is matured', (order) => {
    expect(() => compileLedger({ allocationOrder: order })).not.toThrow()
    expect(order.source?.title).toBeTruthy()
    const matured = order.steps.filter((step) => !step.startsWith('in-advance'))
    expect(matured).toHaveLength(10)
  })
})

describe('orders by kind of transaction and class at once', () => {
  const first = (id: string, component: 'interest' | 'principal' | 'fee' | 'penalty'): AllocationOrder => ({
    id,
    steps: [`past-due-${component}`],
    direction: 'vertical',
    excess: 'hold',
  })
  // Every pair of two transactions and two classes differs.
  const allocationRules: readonly AllocationRule[] = [
    { id: '1', transactions: ['salary'], classes: ['M1', 'M2', 'M3'], order: first('1', 'interest') },
    { id: '2', transactions: ['salary'], order: first('2', 'principal') },
    { id: '3', classes: ['special-mention'], order: first('3', 'fee') },
  ]
  const policy = {
    ...consumerLendingCn,
    ledger: { allocationOrder: first('4', 'penalty'), allocationRules },
  }
  const arrears = createArrears({ policy })
  const dueOn = '2026-01-01'
  const account = accountOf(due('1', dueOn, all))
  const orderOf = (paid: Partial<Payment>): string =>
    arrears.allocatePayment(account, payment('1.00', paid)).order.id

  // Day 90 is the last of M3 and of special mention, day 91 the first of M4 and of substandard.
  it.each([
    ['salary on day 90', { transaction: 'salary', effectiveOn: '2026-04-01' }, '1'],
    ['salary on day 91', { transaction: 'salary', effectiveOn: '2026-04-02' }, '2'],
    ['any other on day 90', { effectiveOn: '2026-04-01' }, '3'],
    ['any other on day 91', { effectiveOn: '2026-04-02' }, '4'],
  ])('%s', (_, paid, order) => expect(orderOf(paid)).toBe(order))

  it('goes by the class just before the money, so that the payment that cures it is still under the old one', () => {
    const cards = {
      ...consumerLendingCn,
      ledger: {
        allocationOrder: cardUpTo90Days,
        allocationRules: [{ id: 'late', classes: ['M4', 'M5', 'M6', 'M7'], order: cardFrom91Days }],
      },
    }
    const lender = createArrears({ policy: cards })
    const old = due('old', '2026-01-01', { interest: '10.00', principal: '50.00' })
    const recent = due('recent', '2026-03-01', { interest: '10.00', principal: '50.00' })
    const big = payment('60.00', { id: 'big', effectiveOn: '2026-04-02', sequence: 0 })
    const small = payment('15.00', { id: 'small', effectiveOn: '2026-04-02', sequence: 1 })
    const owing = accountOf(old, recent)
    // 91 days late: principal first, of both dues, so that the interest of the oldest stays open.
    expect(
      lender.allocatePayment(owing, big).parts.map(({ dueId, component }) => `${dueId} ${component}`),
    ).toEqual(['old principal', 'recent principal'])
    expect(lender.allocatePayment({ ...owing, events: [big] }, small).order.id).toBe('cn-card-from-91')
    // Whoever pays the oldest due whole is 32 days late from then on.
    const whole = payment('120.00', { id: 'whole', effectiveOn: '2026-04-02' })
    expect(
      lender.allocatePayment({ ...owing, events: [whole] }, { ...small, effectiveOn: '2026-04-03' }).order.id,
    ).toBe('cn-card-to-90')
  })

  it('counts for the books of every answer', () => {
    const events = [payment('4.00', { transaction: 'salary', effectiveOn: '2026-04-01' })]
    const { dues } = arrears.ageAccount({ ...account, events }, { asOf: '2026-04-01' })
    expect(dues[0]?.components).toMatchObject({ interest: '0.00', principal: '5.00', fee: '2.00' })
  })

  it('is refused where nobody says how an account is classed', () => {
    const ledger = compileLedger(policy.ledger)
    expect(errorOf(() => allocatePayment(account, payment('1.00'), ledger)).details).toMatchObject({
      issues: [{ path: 'ledger', code: 'missing' }],
    })
    const byTransaction = compileLedger({ ...policy.ledger, allocationRules: allocationRules.slice(1, 2) })
    const paid = payment('1.00', { transaction: 'salary' })
    expect(allocatePayment(account, paid, byTransaction).order.id).toBe('2')
  })

  it.each<[string, readonly AllocationRule[], string]>([
    ['a rule id used twice', [...allocationRules, ...allocationRules.slice(0, 1)], 'allocationRules[3].id'],
    [
      'a rule for no transaction',
      [{ id: '1', transactions: [], order: civilCode561 }],
      'allocationRules[0].transactions',
    ],
    ['a rule for no class', [{ id: '1', classes: [], order: civilCode561 }], 'allocationRules[0].classes'],
    [
      'an order that contradicts itself',
      [{ id: '1', order: { ...civilCode561, excess: 'hold' } }],
      'allocationRules[0].order.excess',
    ],
    [
      'a class that the policy does not have',
      [{ id: '1', classes: ['M1', 'M9'], order: civilCode561 }],
      'allocationRules[0].classes[1]',
    ],
  ])('refuses %s', (_, rules, path) => {
    const broken = { ...policy, ledger: { ...policy.ledger, allocationRules: rules } }
    expect(errorOf(() => createArrears({ policy: broken })).details).toMatchObject({
      issues: [{ path: `ledger.${path}` }],
    })
  })
})
