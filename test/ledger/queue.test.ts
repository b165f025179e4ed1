import { describe, expect, it } from 'vitest'
import { type AllocationStep, compileLedger, expectLedger, replayBooks } from '../../src/ledger'
import { type AccountEvent, type Due, parseAccount } from '../../src/model'

const steps: readonly AllocationStep[] = [
  'past-due-interest',
  'past-due-principal',
  'due-interest',
  'due-principal',
]
/** Interest of all that is past due, then its principal, then the same of what is due; nothing in advance. */
const byComponent = compileLedger({
  allocationOrder: { id: 'by component', steps, direction: 'vertical', excess: 'hold' },
})
const due = (id: string, dueOn: string): Due => ({
  id,
  dueOn,
  components: { interest: '10.00', principal: '90.00' },
})
const paid = (effectiveOn: string, amount: string): AccountEvent => ({
  kind: 'payment',
  id: `paid ${effectiveOn}`,
  effectiveOn,
  amount,
})
const accountOf = (...events: readonly AccountEvent[]) =>
  parseAccount({
    id: 'A-1',
    currency: 'CNY',
    dues: [due('one', '2026-03-01'), due('two', '2026-03-05')],
    events,
  })

/** The interest and the principal that are left of each due by its id, in cents; then what is held. */
const leftOf = (...events: readonly AccountEvent[]) => {
  const { dues, parts, unappliedUnits } = replayBooks(accountOf(...events), 2, {
    asOf: '2026-03-31',
    ledger: byComponent,
  })
  return Object.fromEntries([
    ...dues.map(({ id }, place) => [id, [parts[place * 5 + 3], parts[place * 5 + 4]]]),
    ['held', unappliedUnits],
  ])
}

describe('a payment after the queue has changed', () => {
  // All interest is paid, so that nothing of it need be looked at again, until a due joins or leaves or moves.
  const before = [paid('2026-03-09', '20.00'), paid('2026-03-10', '1.00')]

  it('goes to a charge that is older than what was paid before', () => {
    const charge: AccountEvent = {
      kind: 'charge',
      id: 'late',
      effectiveOn: '2026-03-11',
      dueOn: '2026-02-28',
      component: 'interest',
      amount: '7.00',
    }
    expect(leftOf(...before, charge, paid('2026-03-12', '8.00'))).toEqual({
      one: [0, 8_800],
      two: [0, 9_000],
      late: [0, 0],
      held: 0,
    })
  })

  it('is held where everything was re-aged to a later day', () => {
    const again: AccountEvent = {
      kind: 're-aging',
      id: 'again',
      effectiveOn: '2026-03-11',
      dueOn: '2026-04-20',
    }
    expect(leftOf(...before, again, paid('2026-03-12', '50.00'))).toEqual({
      one: [0, 8_900],
      two: [0, 9_000],
      held: 5_000,
    })
  })

  it('goes to the interest of a new plan', () => {
    const plan: AccountEvent = {
      kind: 'restructure',
      id: 'plan',
      effectiveOn: '2026-03-11',
      dues: [due('new', '2026-03-12'), due('newer', '2026-03-13')],
    }
    expect(leftOf(...before, plan, paid('2026-03-20', '15.00'))).toMatchObject({
      new: [0, 9_000],
      newer: [500, 9_000],
    })
  })

  it('goes on where the last one ended, when the oldest due is paid', () => {
    expect(leftOf(...before, paid('2026-03-11', '89.00'), paid('2026-03-12', '1.00'))).toEqual({
      one: [0, 0],
      two: [0, 8_900],
      held: 0,
    })
  })
})

describe('the next day on which money differs', () => {
  const nextOf = (...events: readonly AccountEvent[]) =>
    replayBooks(accountOf(...events), 2, { asOf: '2026-03-12', ledger: expectLedger(undefined) }).nextMoneyOn
  const undone: AccountEvent = {
    kind: 'reversal',
    id: 'undone',
    effectiveOn: '2026-03-20',
    of: 'paid 2026-03-10',
  }

  it('is that of a reversal, which takes out what was applied', () =>
    expect(nextOf(paid('2026-03-10', '20.00'), undone)).toBe('2026-03-20'))

  it('passes over a day whose events change nothing', () =>
    expect(
      nextOf(
        { kind: 'resume', id: 'nothing', effectiveOn: '2026-03-15' },
        { kind: 'pause', id: 'stop', effectiveOn: '2026-03-18' },
      ),
    ).toBe('2026-03-18'))

  it('passes over a payment that is undone on its own day', () =>
    expect(nextOf(paid('2026-03-20', '5.00'), { ...undone, of: 'paid 2026-03-20' })).toBeNull())
})
