import { describe, expect, it } from 'vitest'
import { type CreditTreatment, compileAging, reportAging } from '../../src/aging'
import { addDays } from '../../src/foundations'
import type { Account, CaseFile, Due } from '../../src/model'
import { receivablesBuckets } from '../../src/policies'

const asOf = '2026-03-31'
const due = (id: string, daysLate: number, amount: string): Due => ({
  id,
  dueOn: addDays(asOf, -daysLate),
  amount,
})
const account = (id: string, dues: readonly Due[], paid?: string, currency = 'USD'): Account => ({
  id,
  currency,
  dues,
  events: paid === undefined ? [] : [{ kind: 'payment', id: 'P', effectiveOn: asOf, amount: paid }],
})
const rowsOf = (accounts: readonly Account[], credits: CreditTreatment) => {
  const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets, credits })
  const { accounts: rows, debtors } = reportAging([{ debtor: { id: 'D-1' }, accounts }], {
    asOf,
    aging,
    by: 'account',
  })
  const columns = (row: { readonly buckets: readonly { readonly amount: string }[] }) =>
    row.buckets.map(({ amount }) => amount)
  return {
    accounts: rows?.map((row) => [row.accountId, ...columns(row)]),
    debtors: debtors.map(columns),
  }
}

describe('rows by account', () => {
  const cases: readonly CaseFile[] = [
    {
      debtor: { id: 'D-2' },
      accounts: [
        account('B', [due('1', 31, '10.00'), due('2', 5, '3.00')]),
        account('A', [due('1', 91, '20.00')], '25.00'),
        account('C', [due('1', 2, '700')], undefined, 'JPY'),
        account('empty', []),
        account('paid up', [due('1', 31, '10.00')], '10.00'),
      ],
    },
    { debtor: { id: 'D-1' }, accounts: [account('Z', [due('1', 0, '1.00')])] },
  ]
  const aging = compileAging({
    dueDateIsDay: 0,
    bucketTable: receivablesBuckets,
    counting: { grace: { days: 10, effect: 'move-due-date' } },
  })

  it('are one for each account with anything open or unapplied, by debtor and account', () => {
    const { accounts } = reportAging(cases, { asOf, aging, by: 'account' })
    expect(
      accounts?.map(({ debtorId, accountId, currency, balance, unapplied, daysPastDue, daysDelinquent }) => [
        debtorId,
        accountId,
        currency,
        balance,
        unapplied,
        daysPastDue,
        daysDelinquent,
      ]),
    ).toEqual([
      ['D-1', 'Z', 'USD', '1.00', '0.00', 0, 0],
      ['D-2', 'A', 'USD', '0.00', '5.00', 0, 0],
      ['D-2', 'B', 'USD', '13.00', '0.00', 31, 21],
      // Two days late, and within grace.
      ['D-2', 'C', 'JPY', '700', '0', 0, 0],
    ])
  })

  it('come beside those by debtor, which do not differ', () => {
    const { accounts: none, ...plain } = reportAging(cases, { asOf, aging })
    const { accounts, ...withRows } = reportAging(cases, { asOf, aging, by: 'account' })
    expect(none).toBeNull()
    expect(reportAging(cases, { asOf, aging, by: 'debtor' }).accounts).toBeNull()
    expect(accounts).toHaveLength(4)
    expect(withRows).toEqual(plain)
  })

  it('are none for no cases', () => {
    expect(reportAging([], { asOf, aging, by: 'account' }).accounts).toEqual([])
  })
})

// Columns: not due, 1–30, 31–60, 61–90, over 90. The debtor's columns are by the rule of the treatment; that the rows
// add up to them and to their own balances, by hand.
describe('credits in rows by account', () => {
  it.each<[CreditTreatment, readonly (readonly string[])[]]>([
    [
      'own-date',
      [
        ['A', '0.00', '0.00', '0.00', '0.00', '100.00'],
        ['B', '0.00', '50.00', '-70.00', '0.00', '0.00'],
      ],
    ],
    [
      'apart',
      [
        ['A', '0.00', '0.00', '0.00', '0.00', '100.00'],
        ['B', '0.00', '50.00', '0.00', '0.00', '0.00'],
      ],
    ],
    // The credit of B goes to the oldest column, where B has nothing: it stands there, and pays nothing on A.
    [
      'oldest-first',
      [
        ['A', '0.00', '0.00', '0.00', '0.00', '100.00'],
        ['B', '0.00', '50.00', '0.00', '0.00', '-70.00'],
      ],
    ],
  ])('%s', (credits, accounts) => {
    const given = [
      account('A', [due('1', 100, '100.00')]),
      account('B', [due('1', 10, '50.00'), due('2', 40, '-70.00')]),
    ]
    expect(rowsOf(given, credits).accounts).toEqual(accounts)
    expect(rowsOf([...given].reverse(), credits).accounts).toEqual(accounts)
  })

  it('oldest first: a column is reduced by credits of its own account before those of others', () => {
    // Of 90 in the oldest column A has 30 and B 60; credits are 10 of A, 20 of B and 45 unapplied of C.
    const given = [
      account('A', [due('1', 100, '30.00'), due('2', 3, '-10.00')]),
      account('B', [due('1', 100, '60.00'), due('2', 3, '-20.00')]),
      account('C', [], '45.00'),
    ]
    expect(rowsOf(given, 'oldest-first')).toEqual({
      accounts: [
        ['A', '0.00', '0.00', '0.00', '0.00', '20.00'],
        ['B', '0.00', '0.00', '0.00', '0.00', '40.00'],
        ['C', '0.00', '0.00', '0.00', '0.00', '-45.00'],
      ],
      debtors: [['0.00', '0.00', '0.00', '0.00', '15.00']],
    })
  })

  it('oldest first: credits of others come in the order of the accounts, and the rest is negative in the first', () => {
    // 30 in the oldest column and 5 in the next, all of C; 20 of A and 40 of B.
    const given = [
      account('B', [due('1', 3, '-40.00')]),
      account('C', [due('1', 100, '30.00'), due('2', 70, '5.00')]),
      account('A', [due('1', 3, '-20.00')]),
    ]
    expect(rowsOf(given, 'oldest-first')).toEqual({
      accounts: [
        ['A', '0.00', '0.00', '0.00', '0.00', '-20.00'],
        ['B', '-25.00', '0.00', '0.00', '-5.00', '-10.00'],
        ['C', '0.00', '0.00', '0.00', '5.00', '30.00'],
      ],
      debtors: [['-25.00', '0.00', '0.00', '0.00', '0.00']],
    })
  })

  it('oldest first: credits in another currency reduce nothing', () => {
    const given = [
      account('A', [due('1', 100, '30.00')]),
      account('B', [due('1', 3, '-20.00')], undefined, 'EUR'),
    ]
    expect(rowsOf(given, 'oldest-first').accounts).toEqual([
      ['A', '0.00', '0.00', '0.00', '0.00', '30.00'],
      ['B', '-20.00', '0.00', '0.00', '0.00', '0.00'],
    ])
  })
})
