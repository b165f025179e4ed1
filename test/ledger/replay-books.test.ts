import { describe, expect, it } from 'vitest'
import { expectLedger, replayBooks } from '../../src/ledger'
import { type Account, type Due, type Payment, safeParseAccount } from '../../src/model'

const ledger = expectLedger(undefined)
const due = (id: string, dueOn: string, amount: string, more: Partial<Due> = {}): Due => ({
  id,
  dueOn,
  amount,
  ...more,
})
const paid = (effectiveOn: string, amount: string, id = effectiveOn): Payment => ({
  kind: 'payment',
  id,
  effectiveOn,
  amount,
})
const accountOf = (
  dues: readonly Due[],
  events: readonly Payment[],
  more: Partial<Account> = {},
): Account => ({
  id: 'A-1',
  currency: 'USD',
  dues,
  events,
  ...more,
})

const january = due('january', '2026-01-31', '100.00')
const february = due('february', '2026-02-28', '100.00')
const march = due('march', '2026-03-31', '100.00', { issuedOn: '2026-03-01' })

/** What is left of each due in cents, then what is held. */
const leftOf = (account: Account, asOf: string): readonly (number | bigint)[] => {
  expect(safeParseAccount(account)).toMatchObject({ ok: true })
  const { openUnits, unappliedUnits } = replayBooks(account, 2, { asOf: asOf, ledger })
  return [...openUnits, unappliedUnits]
}

describe('replayBooks', () => {
  it.each<[string, Account, string, readonly number[]]>([
    ['nothing is paid', accountOf([january, february], []), '2026-03-15', [10_000, 10_000, 0]],
    [
      'a payment counts from its day on',
      accountOf([january, february], [paid('2026-03-01', '30.00')]),
      '2026-03-01',
      [7_000, 10_000, 0],
    ],
    [
      'and not the day before',
      accountOf([january, february], [paid('2026-03-01', '30.00')]),
      '2026-02-28',
      [10_000, 10_000, 0],
    ],
    [
      'the oldest due is paid first, whatever the order of the list',
      accountOf([february, january], [paid('2026-03-01', '130.00')]),
      '2026-03-01',
      [7_000, 0, 0],
    ],
    [
      'exactly one due',
      accountOf([january, february], [paid('2026-03-01', '100.00')]),
      '2026-03-01',
      [0, 10_000, 0],
    ],
    [
      'a future due is paid in advance',
      accountOf([january, february], [paid('2026-01-01', '150.00')]),
      '2026-01-01',
      [0, 5_000, 0],
    ],
    [
      'dues of the same day by id',
      accountOf(
        [due('b', '2026-01-31', '1.00'), due('a', '2026-01-31', '1.00')],
        [paid('2026-02-01', '1.00')],
      ),
      '2026-02-01',
      [100, 0, 0],
    ],
    ['too much is held', accountOf([january], [paid('2026-03-01', '130.00')]), '2026-03-01', [0, 3_000]],
    [
      'a due that is not issued yet cannot be paid',
      accountOf([march], [paid('2026-02-01', '30.00')]),
      '2026-02-28',
      [10_000, 3_000],
    ],
    [
      'what is held pays it on the day it is issued',
      accountOf([march], [paid('2026-02-01', '30.00')]),
      '2026-03-01',
      [7_000, 0],
    ],
    [
      'what is held does not wait for the next payment',
      accountOf([january, march], [paid('2026-02-01', '130.00')]),
      '2026-03-02',
      [0, 7_000, 0],
    ],
    [
      'a due that states its settlement takes nothing',
      accountOf([{ ...january, settledOn: '2026-02-15' }, february], [paid('2026-02-01', '30.00')]),
      '2026-02-01',
      [10_000, 7_000, 0],
    ],
    [
      'a credit takes nothing and pays nothing',
      accountOf([due('credit', '2026-01-01', '-5.00'), january], [paid('2026-02-01', '30.00')]),
      '2026-02-01',
      [-500, 7_000, 0],
    ],
    [
      'two payments of one day add up',
      accountOf([january], [paid('2026-02-01', '30.00', 'x'), paid('2026-02-01', '20.00', 'y')]),
      '2026-02-01',
      [5_000, 0],
    ],
  ])('%s', (_, account, asOf, left) => expect(leftOf(account, asOf)).toEqual(left))

  it('counts an opening as one due more, last in the list', () => {
    const account = accountOf([february], [paid('2026-02-10', '250.00')], {
      opening: {
        on: '2026-02-01',
        oldestDueOn: '2025-12-31',
        balance: { principal: '150.00', interest: '50.00' },
      },
    })
    expect(replayBooks(account, 2, { asOf: '2026-02-10', ledger }).dues[1]).toMatchObject({
      id: 'opening',
      dueOn: '2025-12-31',
    })
    // 250 pays the opening's 200, which is older, and 50 of February.
    expect(leftOf(account, '2026-02-10')).toEqual([5_000, 0, 0])
    expect(leftOf(account, '2026-02-09')).toEqual([10_000, 20_000, 0])
  })

  it('refuses what the opening already holds, so that nothing is counted twice', () => {
    const opening = { on: '2026-02-01', oldestDueOn: '2025-12-31', balance: { principal: '150.00' } }
    expect(safeParseAccount(accountOf([], [paid('2026-02-01', '1.00')], { opening }))).toMatchObject({
      ok: false,
      issues: [{ path: 'events[0].effectiveOn', code: 'date-order' }],
    })
  })

  it('knows the day of the next payment', () => {
    const account = accountOf(
      [january],
      [paid('2026-05-01', '1.00'), paid('2026-04-01', '1.00'), paid('2026-03-01', '1.00')],
    )
    expect(replayBooks(account, 2, { asOf: '2026-03-01', ledger }).nextMoneyOn).toBe('2026-04-01')
    expect(replayBooks(account, 2, { asOf: '2026-05-01', ledger }).nextMoneyOn).toBeNull()
  })
})
