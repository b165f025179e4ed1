import { describe, expect, it } from 'vitest'
import { compileAging, type RowProblem } from '../../src/aging'
import { delinquencyRatio, observePool, type PoolAccount, tallyPool, vintageCurves } from '../../src/cohorts'
import type { BusinessCalendar } from '../../src/foundations'
import { snapshotAccounts } from '../../src/migration'
import type { Account, AccountEvent, CaseFile } from '../../src/model'
import { receivablesBuckets } from '../../src/policies'
import { faultsOf } from './fault-list'

const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets })
const first = { id: '1', dueOn: '2026-01-31', amount: '60.00' }
const second = { id: '2', dueOn: '2026-03-31', amount: '60.00' }
const paidOut: AccountEvent = {
  kind: 'disbursement',
  id: 'D-1',
  effectiveOn: '2026-01-05',
  amount: '100.00',
  dues: [first, second],
}
const payment = (id: string, effectiveOn: string, amount: string): AccountEvent => ({
  kind: 'payment',
  id,
  effectiveOn,
  amount,
})
const loan = (events: readonly AccountEvent[], rest: Partial<Account> = {}): Account => ({
  id: 'A-1',
  currency: 'USD',
  dues: [],
  events,
  ...rest,
})
const caseOf = (...accounts: readonly Account[]): CaseFile => ({ debtor: { id: 'C-1' }, accounts })
const told = (rows: Iterable<PoolAccount | RowProblem>): readonly PoolAccount[] =>
  [...rows].map((row) => {
    if (!('observations' in row)) throw row.error
    return row
  })
const rowsOf = (cases: readonly CaseFile[], asOf: string) => told(observePool(cases, { asOf, aging }))
/** Day, balance, days past due, written off. */
const seenOf = (events: readonly AccountEvent[], asOf = '2026-03-31'): readonly unknown[] =>
  rowsOf([caseOf(loan(events))], asOf).flatMap(({ observations }) =>
    observations.map(({ asOf: day, balance, daysPastDue, writtenOff }) => [
      day,
      balance,
      daysPastDue,
      writtenOff,
    ]),
  )

describe('observePool', () => {
  it('tells the whole balance and the days past due at the end of each month', () => {
    // The first due is late from 1 February: 28 days by its end, 59 by the end of March; the second falls due then.
    expect(rowsOf([caseOf(loan([paidOut]))], '2026-03-31')).toEqual([
      {
        accountId: 'A-1',
        disbursedOn: '2026-01-05',
        disbursed: '100.00',
        currency: 'USD',
        observations: [
          { asOf: '2026-01-31', balance: '120.00', daysPastDue: 0, writtenOff: '0.00' },
          { asOf: '2026-02-28', balance: '120.00', daysPastDue: 28, writtenOff: '0.00' },
          { asOf: '2026-03-31', balance: '120.00', daysPastDue: 59, writtenOff: '0.00' },
        ],
      },
    ])
  })

  it('takes payments from the month in which they were made', () => {
    expect(seenOf([paidOut, payment('P-1', '2026-03-01', '60.00')])).toEqual([
      ['2026-01-31', '120.00', 0, '0.00'],
      ['2026-02-28', '120.00', 28, '0.00'],
      ['2026-03-31', '60.00', 0, '0.00'],
    ])
  })

  it('keeps what was written off, whatever is recovered of it', () => {
    const writeOff: AccountEvent = { kind: 'write-off', id: 'W-1', effectiveOn: '2026-02-10' }
    const recovery: AccountEvent = { kind: 'recovery', id: 'R-1', effectiveOn: '2026-03-10', amount: '20.00' }
    expect(seenOf([paidOut, writeOff, recovery])).toEqual([
      ['2026-01-31', '120.00', 0, '0.00'],
      ['2026-02-28', '0.00', 0, '120.00'],
      ['2026-03-31', '0.00', 0, '120.00'],
    ])
  })

  it.each<[string, string, readonly (true | undefined)[]]>([
    ['on the last day of a month', '2026-02-28', [undefined, true, true]],
    ['on the first day of the next', '2026-03-01', [undefined, undefined, true]],
  ])('marks a loan as renegotiated from its restructure on: %s', (_, effectiveOn, marks) => {
    const plan = { id: '3', dueOn: '2026-06-30', amount: '120.00' }
    const restructure: AccountEvent = { kind: 'restructure', id: 'X-1', effectiveOn, dues: [plan] }
    const [row] = rowsOf([caseOf(loan([paidOut, restructure]))], '2026-03-31')
    expect(row?.observations.map(({ renegotiated }) => renegotiated)).toEqual(marks)
  })

  it('marks none for a plan that was changed for another reason', () => {
    const plan = { id: '3', dueOn: '2026-06-30', amount: '120.00' }
    const change: AccountEvent = { kind: 'plan-change', id: 'X-1', effectiveOn: '2026-02-01', dues: [plan] }
    const [row] = rowsOf([caseOf(loan([paidOut, change]))], '2026-02-28')
    expect(row?.observations.map((seen) => 'renegotiated' in seen)).toEqual([false, false])
  })

  it('adds later disbursements, in the month of the first, whatever their order', () => {
    const more: AccountEvent = { kind: 'disbursement', id: 'D-2', effectiveOn: '2026-02-20', amount: '50.00' }
    const [row] = rowsOf([caseOf(loan([more, paidOut]))], '2026-02-28')
    expect([row?.disbursedOn, row?.disbursed]).toEqual(['2026-01-05', '150.00'])
    const [before] = rowsOf([caseOf(loan([more, paidOut]))], '2026-02-19')
    expect(before?.disbursed).toBe('100.00')
    const [on] = rowsOf([caseOf(loan([more, paidOut]))], '2026-02-20')
    expect(on?.disbursed).toBe('150.00')
  })

  it.each<[string, Account, string]>([
    ['an account without a disbursement', loan([], { dues: [first] }), '2026-03-31'],
    ['one without events', { id: 'A-1', currency: 'USD', dues: [first] }, '2026-03-31'],
    ['a loan that is disbursed later', loan([paidOut]), '2026-01-04'],
    [
      'a loan whose disbursement was reversed',
      loan([paidOut, { kind: 'reversal', id: 'V-1', effectiveOn: '2026-01-06', of: 'D-1' }]),
      '2026-03-31',
    ],
  ])('has no row for %s', (_, account, asOf) => expect(rowsOf([caseOf(account)], asOf)).toEqual([]))

  it('observes nothing before the month of disbursement has ended', () => {
    expect(rowsOf([caseOf(loan([paidOut]))], '2026-01-30')[0]?.observations).toEqual([])
  })

  it('goes by the counting of the aging that is given', () => {
    const inclusive = compileAging({ dueDateIsDay: 1, bucketTable: receivablesBuckets })
    const [row] = told(observePool([caseOf(loan([paidOut]))], { asOf: '2026-02-28', aging: inclusive }))
    expect(row?.observations.map(({ daysPastDue }) => daysPastDue)).toEqual([1, 29])
  })

  const reversal = (of: string, effectiveOn: string): AccountEvent => ({
    kind: 'reversal',
    id: `V-${of}`,
    effectiveOn,
    of,
  })

  it.each<[string, string, number]>([
    ['the day before the reversal', '2026-03-09', 1],
    ['a month end before it', '2026-02-28', 1],
    ['the day of the reversal', '2026-03-10', 0],
  ])('has a loan whose disbursement is reversed, as of %s', (_, asOf, many) => {
    const rows = rowsOf([caseOf(loan([paidOut, reversal('D-1', '2026-03-10')]))], asOf)
    expect(rows).toHaveLength(many)
    // 120.00 is owed at the end of each month before the reversal; from 1 February on it is late.
    const seen = rows.flatMap(({ observations }) =>
      observations.map(({ balance, daysPastDue }) => [balance, daysPastDue]),
    )
    const before = [
      ['120.00', 0],
      ['120.00', 28],
    ]
    expect(seen).toEqual(many === 0 ? [] : before)
  })

  describe('by a policy that counts days its own way', () => {
    const asOf = '2026-02-28'
    const cases = [caseOf(loan([paidOut])), caseOf(loan([paidOut], { id: 'A-2' }))]
    const statuses = {
      buckets: receivablesBuckets.buckets.map(({ id }) => id),
      terminal: [
        { id: 'paid', kind: 'paid-off' },
        { id: 'bad', kind: 'written-off' },
      ],
    } as const
    const bucketsBy = (counting: typeof aging) =>
      [
        ...snapshotAccounts(cases, {
          statuses,
          months: ['2026-01-31', asOf],
          currency: 'USD',
          aging: counting,
        }),
      ].map((row) => ('statuses' in row ? row.statuses : row.error.message))

    it('tells the lateness that snapshotAccounts tells', () => {
      // Due on 31 January and 28 days late: with 28 days of grace not delinquent, with 27 for 28 days.
      for (const [days, late, bucket] of [
        [28, 0, 'not-due'],
        [27, 28, '1-30'],
      ] as const) {
        const graced = compileAging({
          dueDateIsDay: 0,
          bucketTable: receivablesBuckets,
          counting: { grace: { days, effect: 'suppress' } },
        })
        const rows = told(observePool(cases, { asOf, aging: graced }))
        expect(rows.map(({ observations }) => observations[1]?.daysPastDue)).toEqual([late, late])
        expect(bucketsBy(graced).map((one) => one[1])).toEqual([bucket, bucket])
      }
    })

    it('gives a problem in the place of a loan whose days the calendar does not tell', () => {
      const calendar: BusinessCalendar = {
        id: 'short',
        from: '2026-01-01',
        to: '2026-02-15',
        weekend: ['saturday', 'sunday'],
        holidays: [],
      }
      const business = compileAging(
        {
          dueDateIsDay: 0,
          bucketTable: receivablesBuckets,
          counting: { method: 'business-days', calendar: 'short' },
        },
        { calendars: [calendar] },
      )
      const rows = [...observePool(cases, { asOf, aging: business })]
      expect(rows.map((row) => 'ok' in row && [row.index, row.id])).toEqual([
        [0, 'A-1'],
        [1, 'A-2'],
      ])
      const [first] = rows
      expect(first !== undefined && 'error' in first && first.error.message).toBe(
        'observations[1]: expected a calendar that tells how late A-1 is on 2026-02-28, received 2026-02-16. Give the policy a calendar that covers this day.',
      )
      const tally = tallyPool(rows, { asOf, currency: 'USD', thresholds: [30], comparison: 'above' })
      expect([tally.loans, tally.problems.map(({ index }) => index)]).toEqual([0, [0, 1]])
    })
  })

  it.each<[string, object]>([
    ['days that are no number', { dueDateIsDay: Number.NaN }],
    ['no buckets', { buckets: [] }],
    ['a bucket too few', { buckets: aging.buckets.slice(1) }],
    ['a bucket without an id', { buckets: aging.buckets.map((one, at) => (at === 1 ? {} : one)) }],
  ])('refuses an aging that was compiled and then got %s', (_, change) => {
    const changed = { ...aging, ...change }
    expect(faultsOf(() => observePool([], { asOf: '2026-02-28', aging: changed }))).toEqual([
      ['aging', 'wrong-type'],
    ])
  })

  it('can be handed to tallyPool, one case file at a time', () => {
    function* stream(): Generator<CaseFile> {
      yield caseOf(loan([paidOut]))
      yield caseOf(loan([paidOut, payment('P-1', '2026-01-31', '60.00')], { id: 'A-2' }))
    }
    const asOf = '2026-03-31'
    const options = { asOf, currency: 'USD', thresholds: [30], comparison: 'above' } as const
    const [past30] = tallyPool(observePool(stream(), { asOf, aging }), options).thresholds
    if (past30 === undefined) throw new Error('one threshold was asked')
    // 120 of 200 disbursed; 120 of 180 outstanding at the end of March.
    expect(vintageCurves(past30.vintage).curves[0]?.cells.map(({ value }) => value)).toEqual([0, 0, 60])
    expect(past30.byAmount.map((month) => delinquencyRatio(month).value)).toEqual([0, 0, 12_000 / 180])
  })

  it('refuses a bad case file by its place, and what is no day or no aging at once', () => {
    const bad = loan([], { currency: 'usd' })
    expect(faultsOf(() => rowsOf([caseOf(loan([paidOut])), caseOf(bad)], '2026-03-31'))).toEqual([
      ['cases[1].accounts[0].currency', 'unknown-currency'],
    ])
    // @ts-expect-error no case file
    expect(faultsOf(() => rowsOf([7], '2026-03-31'))).toEqual([['cases[0]', 'wrong-type']])
    expect(faultsOf(() => observePool([], { asOf: '2026-02-30', aging }))).toEqual([['asOf', 'no-such-day']])
    // @ts-expect-error no aging
    expect(faultsOf(() => observePool([], { asOf: '2026-02-28' }))).toEqual([['aging', 'missing']])
    // @ts-expect-error no cases
    expect(faultsOf(() => observePool(undefined, { asOf: '2026-02-28', aging }))).toEqual([
      ['cases', 'missing'],
    ])
  })
})
