import { describe, expect, it } from 'vitest'
import { compileAging, reportAging } from '../../src/aging'
import { addDays } from '../../src/foundations'
import type { Account, CaseFile, Due, Mark } from '../../src/model'
import { invoiceAgeBuckets, receivablesBuckets } from '../../src/policies'

const asOf = '2026-03-31'
const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets })
const due = (id: string, daysLate: number, amount: string): Due => ({
  id,
  dueOn: addDays(asOf, -daysLate),
  amount,
})
const account = (id: string, dues: readonly Due[], currency = 'USD'): Account => ({ id, currency, dues })
const dispute = (more: Partial<Mark> = {}): Mark => ({ kind: 'dispute', from: '2026-03-01', ...more })
const caseOf = (accounts: readonly Account[], marks?: readonly Mark[]): CaseFile => ({
  debtor: { id: 'D-1' },
  accounts,
  ...(marks === undefined ? {} : { marks }),
})
type Row = NonNullable<ReturnType<typeof reportAging>['accounts']>[number]
const shown = ({ isDisputed, disputed, disputeUnknown, buckets }: Omit<Row, 'accountId'>) => ({
  isDisputed,
  disputed,
  disputeUnknown,
  // By bucket, where anything is.
  in: Object.fromEntries(
    buckets.flatMap((bucket) => (Number(bucket.disputed) === 0 ? [] : [[bucket.bucket, bucket.disputed]])),
  ),
})
const rowsOf = (accounts: readonly Account[], marks?: readonly Mark[]) => {
  const report = reportAging([caseOf(accounts, marks)], { asOf, aging, by: 'account' })
  return {
    debtors: report.debtors.map(shown),
    accounts: Object.fromEntries((report.accounts ?? []).map((row) => [row.accountId, shown(row)])),
  }
}
const NOT = { isDisputed: false, disputed: '0.00', disputeUnknown: '0.00', in: {} }

// 100 not due, 200 of 10 days, 50 of 100 days, a credit of 70; of another account 40 of 10 days.
const first = account('A', [
  due('a', -5, '100.00'),
  due('b', 10, '200.00'),
  due('c', 100, '50.00'),
  due('credit', 40, '-70.00'),
])
const second = account('B', [due('a', 10, '40.00')])

describe('what is disputed, in an account that is the only one', () => {
  const all = { 'not-due': '100.00', '1-30': '200.00', 'over-90': '50.00' }
  const disputed = (amount: string, unknown: string, by: Readonly<Record<string, string>>) => ({
    isDisputed: true,
    disputed: amount,
    disputeUnknown: unknown,
    in: by,
  })
  const account = 'A'
  it.each<[string, readonly Mark[] | undefined, ReturnType<typeof shown>]>([
    [
      'nobody says, where the case lists no marks',
      undefined,
      { isDisputed: null, disputed: '0.00', disputeUnknown: '350.00', in: {} },
    ],
    ['nothing, where it lists none of that kind', [{ kind: 'hardship', from: '2026-03-01' }], NOT],
    ['nothing the day after a dispute', [dispute({ until: '2026-03-30' })], NOT],
    ['all debts, and no credit, by a mark about everything', [dispute()], disputed('350.00', '0.00', all)],
    [
      'the same by a mark about the account',
      [dispute({ accountId: account })],
      disputed('350.00', '0.00', all),
    ],
    [
      'the dues that the mark names',
      [dispute({ accountId: account, dueIds: ['a', 'c'] })],
      disputed('150.00', '0.00', { 'not-due': '100.00', 'over-90': '50.00' }),
    ],
    ['nothing, by a mark about no dues', [dispute({ accountId: account, dueIds: [] })], NOT],
    [
      'no amount, by a mark about a credit',
      [dispute({ accountId: account, dueIds: ['credit'] })],
      disputed('0.00', '0.00', {}),
    ],
    [
      'a due once, whatever the number of marks about it',
      [dispute({ accountId: account, dueIds: ['c'] }), dispute({ accountId: account, dueIds: ['c', 'a'] })],
      disputed('150.00', '0.00', { 'not-due': '100.00', 'over-90': '50.00' }),
    ],
    [
      'a part of a due, in its bucket',
      [dispute({ accountId: account, dueIds: ['b'], amount: '30.00' })],
      disputed('30.00', '0.00', { '1-30': '30.00' }),
    ],
    [
      'at most what is open of it',
      [dispute({ accountId: account, dueIds: ['b'], amount: '200.01' })],
      disputed('200.00', '0.00', { '1-30': '200.00' }),
    ],
    [
      'a part of dues in several buckets, in none of them',
      [dispute({ amount: '349.99' })],
      disputed('349.99', '0.00', {}),
    ],
    [
      'all of them, each in its own, where it is as much',
      [dispute({ amount: '350.00' })],
      disputed('350.00', '0.00', all),
    ],
    [
      'two parts of different dues',
      [
        dispute({ accountId: account, dueIds: ['b'], amount: '30.00' }),
        dispute({ accountId: account, dueIds: ['c'], amount: '20.00' }),
      ],
      disputed('50.00', '0.00', { '1-30': '30.00', 'over-90': '20.00' }),
    ],
    [
      'two parts that may be the same: nobody says',
      [
        dispute({ accountId: account, dueIds: ['b'], amount: '30.00' }),
        dispute({ accountId: account, dueIds: ['b', 'c'], amount: '20.00' }),
      ],
      disputed('0.00', '50.00', {}),
    ],
    [
      'such parts are at most what is open',
      [
        dispute({ accountId: account, dueIds: ['c'], amount: '50.00' }),
        dispute({ accountId: account, dueIds: ['c'], amount: '30.00' }),
      ],
      disputed('0.00', '50.00', {}),
    ],
    [
      'a part that may lie in what is disputed as a whole, or beside it',
      [dispute({ accountId: account, dueIds: ['b'] }), dispute({ amount: '170.00' })],
      disputed('200.00', '150.00', { '1-30': '200.00' }),
    ],
    [
      'a part of what is disputed as a whole is no more of it',
      [
        dispute({ accountId: account, dueIds: ['b'] }),
        dispute({ accountId: account, dueIds: ['b'], amount: '20.00' }),
      ],
      disputed('200.00', '0.00', { '1-30': '200.00' }),
    ],
  ])('%s', (_, marks, expected) => {
    expect(rowsOf([first], marks)).toEqual({ debtors: [expected], accounts: { A: expected } })
    // It stays in the aging all the same.
    const { debtors } = reportAging([caseOf([first], marks)], { asOf, aging })
    expect(debtors[0]).toMatchObject({ pastDue: '250.00', notDue: '100.00', balance: '280.00' })
  })
})

describe('what is disputed, in one of several accounts', () => {
  const inB = { isDisputed: true, disputed: '40.00', disputeUnknown: '0.00', in: { '1-30': '40.00' } }

  it('is told in its row, and in that of the debtor', () => {
    expect(rowsOf([first, second], [dispute({ accountId: 'B' })])).toEqual({
      debtors: [inB],
      accounts: { A: NOT, B: inB },
    })
  })

  it('does not mark a row of another currency', () => {
    const euros = account('E', [due('a', 10, '40.00')], 'EUR')
    expect(rowsOf([first, euros], [dispute({ accountId: 'E' })])).toEqual({
      debtors: [inB, NOT],
      accounts: { A: NOT, E: inB },
    })
  })

  it('goes by the id of a due in its own account', () => {
    expect(rowsOf([first, second], [dispute({ accountId: 'B', dueIds: ['a'] })]).accounts).toEqual({
      A: NOT,
      B: inB,
    })
  })

  it('adds up over accounts', () => {
    const marks = [dispute({ accountId: 'A', dueIds: ['b'] }), dispute({ accountId: 'B' })]
    expect(rowsOf([first, second], marks).debtors).toEqual([
      { isDisputed: true, disputed: '240.00', disputeUnknown: '0.00', in: { '1-30': '240.00' } },
    ])
  })

  it('is not known of a part that may be of either', () => {
    const may = (most: string) => ({ isDisputed: true, disputed: '0.00', disputeUnknown: most, in: {} })
    expect(rowsOf([first, second], [dispute({ amount: '60.00' })])).toEqual({
      debtors: [may('100.00')],
      accounts: { A: may('60.00'), B: may('40.00') },
    })
    // Nor does an amount of no currency bound what it may be in one that has no such amount.
    const yen = account('Y', [due('a', 10, '4000')], 'JPY')
    expect(rowsOf([first, yen], [dispute({ amount: '60.50' })]).accounts).toEqual({
      A: may('60.50'),
      Y: { ...may('4000'), disputed: '0' },
    })
    expect(rowsOf([first, second], [dispute({ amount: '-60.00' })]).accounts).toEqual({
      A: may('350.00'),
      B: may('40.00'),
    })
  })

  it('is nothing of an account in which nothing is open', () => {
    const paid = account('P', [{ ...due('a', 10, '5.00'), settledOn: '2026-03-15' }])
    expect(rowsOf([first, paid], [dispute({ accountId: 'P' })])).toEqual({
      debtors: [NOT],
      accounts: { A: NOT },
    })
  })

  it('adds up over debtors, those that nobody knows of apart', () => {
    const other = { ...caseOf([second]), debtor: { id: 'D-2' } }
    const { currencies } = reportAging([caseOf([first], [dispute()]), other], { asOf, aging })
    expect(currencies[0]).toMatchObject({ disputed: '350.00', disputeUnknown: '40.00' })
    expect(currencies[0]?.buckets.map(({ disputed }) => disputed)).toEqual([
      '100.00',
      '200.00',
      '0.00',
      '0.00',
      '50.00',
    ])
  })

  it('does not count what is not past due alone, nor lose what has no date', () => {
    const byDocument = compileAging({
      dueDateIsDay: 0,
      bucketTable: invoiceAgeBuckets,
      agedBy: 'document-date',
    })
    const dated = account('A', [due('a', 10, '5.00'), { ...due('b', 10, '3.00'), issuedOn: '2026-03-01' }])
    const { debtors } = reportAging([caseOf([dated], [dispute()])], { asOf, aging: byDocument })
    expect(debtors.map(shown)).toEqual([
      { isDisputed: true, disputed: '8.00', disputeUnknown: '0.00', in: { '0-30': '3.00' } },
    ])
  })
})

describe('a report changes with its disputes', () => {
  // Nothing of this changes by itself: it is in the last bucket.
  const old = account('A', [due('a', 400, '40.00'), due('b', 400, '40.00')])
  const other = account('B', [due('a', 400, '80.00')])
  const nextOf = (accounts: readonly Account[], marks: readonly Mark[], by: 'debtor' | 'account') =>
    reportAging([caseOf(accounts, marks)], { asOf, aging, by }).changesOn

  it.each<[string, readonly Mark[], string | null, string | null]>([
    ['not without an end', [dispute()], null, null],
    ['the day after its last', [dispute({ until: '2026-04-10' })], '2026-04-11', '2026-04-11'],
    ['the day after this one', [dispute({ until: asOf })], '2026-04-01', '2026-04-01'],
    ['on its first day', [dispute({ from: '2026-04-10' })], '2026-04-10', '2026-04-10'],
    ['not with one that is over', [dispute({ until: '2026-03-30' })], null, null],
    [
      'not where the next follows',
      [dispute({ until: '2026-04-10' }), dispute({ from: '2026-04-11' })],
      null,
      null,
    ],
    [
      'not where it is another due of the same amount in the same bucket',
      [
        dispute({ accountId: 'A', dueIds: ['a'], until: '2026-04-10' }),
        dispute({ accountId: 'A', dueIds: ['b'], from: '2026-04-11' }),
      ],
      null,
      null,
    ],
    [
      'where it moves to another account only in rows by account',
      [dispute({ accountId: 'A', until: '2026-04-10' }), dispute({ accountId: 'B', from: '2026-04-11' })],
      null,
      '2026-04-11',
    ],
    [
      'not with what is about nothing open',
      [dispute({ accountId: 'A', dueIds: [], until: '2026-04-10' })],
      null,
      null,
    ],
    ['never after the last day', [dispute({ until: '9999-12-31' })], null, null],
    ['not with another kind of mark', [{ kind: 'hardship', from: '2026-04-10' }], null, null],
  ])('%s', (_, marks, byDebtor, byAccount) => {
    expect(nextOf([old, other], marks, 'debtor')).toBe(byDebtor)
    expect(nextOf([old, other], marks, 'account')).toBe(byAccount)
  })
})
