import { describe, expect, it } from 'vitest'
import { allocatePayment, compileLedger, replayBooks } from '../../src/ledger'
import { type Account, type AccountEvent, type Due, type Payment, parseAccount } from '../../src/model'

const order = (id: string, component: 'interest' | 'principal' | 'fee') =>
  ({ id, steps: [`past-due-${component}`], direction: 'vertical', excess: 'hold' }) as const
const ledger = compileLedger({
  allocationOrder: order('default', 'principal'),
  allocationRules: [
    { id: 'salary', transactions: ['salary'], order: order('salary', 'interest') },
    { id: 'transfer', transactions: ['transfer-in'], order: order('transfer', 'fee') },
    { id: 'held', transactions: ['held'], order: order('held', 'interest') },
  ],
})
const due: Due = {
  id: '1',
  dueOn: '2026-01-31',
  components: { fee: '10.00', interest: '10.00', principal: '80.00' },
}
const accountOf = (...events: readonly AccountEvent[]): Account => ({
  id: 'A-1',
  currency: 'CNY',
  dues: [due],
  events,
})
/** What is open of fee, interest and principal, in cents, and what is held. */
const openAfter = (...events: readonly AccountEvent[]) => {
  const { parts, unappliedUnits } = replayBooks(parseAccount(accountOf(...events)), 2, {
    asOf: '2026-02-10',
    ledger,
  })
  return [...parts.slice(1, 2), ...parts.slice(3, 5), unappliedUnits].map(Number)
}
const paid = (amount: string, more: Partial<Payment> = {}): Payment => ({
  kind: 'payment',
  id: 'P',
  effectiveOn: '2026-02-01',
  amount,
  ...more,
})

describe('the order for a kind of transaction', () => {
  it.each<[string, AccountEvent, readonly number[]]>([
    ['a payment that names none goes by the order for all', paid('5.00'), [1000, 1000, 7500, 0]],
    ['one that names another, too', paid('5.00', { transaction: 'cash' }), [1000, 1000, 7500, 0]],
    ['one that names its own goes by it', paid('5.00', { transaction: 'salary' }), [1000, 500, 8000, 0]],
    [
      'a transfer in is a kind of its own',
      { kind: 'transfer-in', id: 'T', effectiveOn: '2026-02-01', amount: '5.00' },
      [500, 1000, 8000, 0],
    ],
    // 85.00 pay all principal; the 5.00 left are held, and held money goes to interest.
    ['what is left is held, and goes by the order for held money', paid('85.00'), [1000, 500, 0, 0]],
  ])('%s', (_, event, open) => expect(openAfter(event)).toEqual(open))
})

describe('what happened to a payment since', () => {
  const payment = paid('5.00', { transaction: 'salary' })
  const bounced: AccountEvent = { kind: 'reversal', id: 'R', of: 'P', effectiveOn: '2026-02-01' }
  const takenBack: AccountEvent = {
    kind: 'chargeback',
    id: 'C',
    of: 'P',
    effectiveOn: '2026-02-01',
    amount: '5.00',
  }
  const other = paid('3.00', { id: 'Q', effectiveOn: '2026-01-15' })
  const otherBounced: AccountEvent = { kind: 'reversal', id: 'RQ', of: 'Q', effectiveOn: '2026-01-20' }
  const partsOf = (...events: readonly AccountEvent[]) =>
    allocatePayment(accountOf(...events), payment, ledger).parts
  const alone = [
    { dueId: '1', dueOn: '2026-01-31', component: 'interest', timing: 'past-due', amount: '5.00' },
  ]

  it.each<[string, readonly AccountEvent[]]>([
    ['it is not listed yet', []],
    ['it is listed', [payment]],
    ['it was reversed on the same day', [payment, bounced]],
    ['it was taken back on the same day', [payment, takenBack]],
  ])('says nothing of where it went: %s', (_, events) => expect(partsOf(...events)).toEqual(alone))

  it('leaves what happened to others', () => {
    // Q paid nothing before the due date and was held; reversed, it is not there.
    expect(partsOf(payment, other, otherBounced)).toEqual(alone)
    // Standing, it was held, and went to interest first.
    expect(partsOf(payment, paid('8.00', { id: 'Q', effectiveOn: '2026-01-15' }))).toEqual([
      { ...alone[0], amount: '2.00' },
    ])
  })
})
