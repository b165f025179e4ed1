import { describe, expect, it } from 'vitest'
import { compileAging, receivablesBuckets } from '../../src/entries/aging'
import type { BusinessCalendar } from '../../src/foundations'
import { compileLedger } from '../../src/ledger'
import { type SnapshotOptions, snapshotAccounts, tallyMigration } from '../../src/migration'
import type { Account, CaseFile } from '../../src/model'
import { errorOf } from '../support/error-of'

const buckets = receivablesBuckets.buckets.map(({ id }) => id)
const statuses = {
  buckets,
  terminal: [
    { id: 'paid', kind: 'paid-off' },
    { id: 'bad', kind: 'written-off' },
  ],
} as const
const months = ['2026-01-31', '2026-02-28', '2026-03-31']
const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets })
const options: SnapshotOptions = { statuses, months, currency: 'USD', aging }
const due = { id: 'INV-1', dueOn: '2026-01-15', amount: '100.00' }
const caseOf = (...accounts: readonly Partial<Account>[]): CaseFile => ({
  debtor: { id: 'D-1' },
  accounts: accounts.map((account, index) => ({
    id: `A-${index}`,
    currency: 'USD',
    dues: [due],
    ...account,
  })),
})
const rowsOf = (...accounts: readonly Partial<Account>[]) =>
  [...snapshotAccounts([caseOf(...accounts)], options)].map((row) =>
    'statuses' in row ? [row.statuses, row.balances] : row.error.message,
  )

describe('snapshotAccounts', () => {
  it.each<[string, Partial<Account>, readonly (string | null)[], readonly (string | null)[]]>([
    // Due on 15 January: 16 days late, then 44, then 75.
    ['that pays nothing', {}, ['1-30', '31-60', '61-90'], ['100.00', '100.00', '100.00']],
    [
      'that is current until its due date',
      { dues: [{ ...due, dueOn: '2026-02-28' }] },
      ['not-due', 'not-due', '31-60'],
      ['100.00', '100.00', '100.00'],
    ],
    [
      'that pays all',
      { dues: [{ ...due, settledOn: '2026-02-28' }] },
      ['1-30', 'paid', 'paid'],
      ['100.00', null, null],
    ],
    [
      'that pays a part',
      { events: [{ kind: 'payment', id: 'P-1', effectiveOn: '2026-02-10', amount: '40.00' }] },
      ['1-30', '31-60', '61-90'],
      ['100.00', '60.00', '60.00'],
    ],
    [
      'that is written off',
      { events: [{ kind: 'write-off', id: 'W-1', effectiveOn: '2026-03-31' }] },
      ['1-30', '31-60', 'bad'],
      ['100.00', '100.00', null],
    ],
    [
      'that was written off before the first month',
      {
        dues: [{ ...due, dueOn: '2025-06-15' }],
        events: [{ kind: 'write-off', id: 'W-1', effectiveOn: '2025-12-31' }],
      },
      [null, null, null],
      [null, null, null],
    ],
    [
      'whose document is not issued yet',
      { dues: [{ ...due, issuedOn: '2026-02-01', dueOn: '2026-03-15' }] },
      [null, 'not-due', '1-30'],
      [null, '100.00', '100.00'],
    ],
    [
      'that is opened in February',
      { openedOn: '2026-02-28', dues: [{ ...due, dueOn: '2026-03-15' }] },
      [null, 'not-due', '1-30'],
      [null, '100.00', '100.00'],
    ],
    ['without any due', { dues: [] }, [null, null, null], [null, null, null]],
    [
      'that was paid before the first month',
      { dues: [{ ...due, settledOn: '2026-01-20' }] },
      [null, null, null],
      [null, null, null],
    ],
    [
      'that owes again after it was paid',
      {
        dues: [
          { ...due, settledOn: '2026-02-10' },
          { ...due, id: 'INV-2', issuedOn: '2026-03-05', dueOn: '2026-04-05' },
        ],
      },
      ['1-30', 'paid', 'not-due'],
      ['100.00', null, '100.00'],
    ],
  ])('follows an account %s', (_, account, found, balances) => {
    expect(rowsOf(account)).toEqual([[found, balances]])
  })

  it('gives a row per account of the currency, in order', () => {
    const rows = [...snapshotAccounts([caseOf({}, { currency: 'EUR' }, {}), caseOf({})], options)]
    expect(rows.map((row) => 'accountId' in row && row.accountId)).toEqual(['A-0', 'A-2', 'A-0'])
    expect(rows.map((row) => 'accountId' in row && row.currency)).toEqual(['USD', 'USD', 'USD'])
  })

  it('reads cases as they are asked for', () => {
    let read = 0
    function* cases(): Generator<CaseFile> {
      for (;;) {
        read++
        yield caseOf({})
      }
    }
    const rows = snapshotAccounts(cases(), options)
    rows.next()
    expect(read).toBe(1)
  })

  it('puts a problem in the place of a case that cannot be read, and the tally lists it', () => {
    // @ts-expect-error an account without its fields
    const bad: CaseFile = { debtor: { id: 'D-9' }, accounts: [{ id: 'A-1' }] }
    // @ts-expect-error no case at all
    const rows = [...snapshotAccounts([caseOf({}), bad, null, caseOf({})], options)]
    expect(rows.map((row) => ('ok' in row ? [row.index, row.id] : row.accountId))).toEqual([
      'A-0',
      [1, 'D-9'],
      [2, null],
      'A-0',
    ])
    const tally = tallyMigration(rows, { statuses, months, currency: 'USD' })
    expect(tally.accounts).toBe(2)
    expect(tally.problems.map(({ index, error }) => [index, error.code])).toEqual([
      [1, 'invalid-input'],
      [2, 'invalid-input'],
    ])
  })

  it('puts a problem in the place of an account whose bucket the calendar does not tell', () => {
    const calendar: BusinessCalendar = {
      id: 'ours',
      from: '2026-01-01',
      to: '2026-02-28',
      weekend: ['saturday', 'sunday'],
      holidays: [],
    }
    const byBusinessDays = compileAging(
      {
        dueDateIsDay: 0,
        bucketTable: receivablesBuckets,
        counting: { method: 'business-days', calendar: 'ours' },
      },
      { calendars: [calendar] },
    )
    const rows = snapshotAccounts([caseOf({}, { dues: [] })], { ...options, aging: byBusinessDays })
    const [problem, other] = [...rows]
    expect(problem).toMatchObject({ ok: false, index: 0, id: 'A-0' })
    expect(problem !== undefined && 'error' in problem && problem.error.message).toBe(
      'months[2]: expected a calendar that tells how late A-0 is on 2026-03-31, received 2026-03-01. Give the policy a calendar that covers this day.',
    )
    expect(other).toMatchObject({ statuses: [null, null, null] })
  })

  it('goes by the allocation that is named', () => {
    const ledger = compileLedger({
      allocationOrder: { id: 'ours', steps: ['past-due-interest'], direction: 'vertical', excess: 'hold' },
    })
    const paid = caseOf({
      events: [{ kind: 'payment', id: 'P-1', effectiveOn: '2026-02-10', amount: '100.00' }],
    })
    const statusesOf = (asked: SnapshotOptions) =>
      [...snapshotAccounts([paid], asked)].map((row) => 'statuses' in row && row.statuses)
    expect(statusesOf(options)).toEqual([['1-30', 'paid', 'paid']])
    // An order that never pays principal leaves the due as it is.
    expect(statusesOf({ ...options, ledger })).toEqual([['1-30', '31-60', '61-90']])
  })

  it('gives rows that the tally takes', () => {
    const rows = snapshotAccounts([caseOf({}, { dues: [{ ...due, settledOn: '2026-02-10' }] })], options)
    const tally = tallyMigration(rows, { statuses, months, currency: 'USD' })
    expect(tally.standings.map(({ count, balance }) => [count, balance])).toEqual([
      [2, '200.00'],
      [1, '100.00'],
      [1, '100.00'],
    ])
    expect(tally.moves[0]?.rows[1]?.counts).toEqual([0, 0, 1, 0, 0, 1, 0, 0])
  })

  it.each<[string, unknown, unknown, readonly (readonly [string, string])[]]>([
    ['what cannot be iterated', 7, options, [['cases', 'wrong-type']]],
    [
      'a bucket of the policy that is no status',
      [],
      { ...options, statuses: { ...statuses, buckets: buckets.slice(0, -1) } },
      [['statuses.buckets', 'missing']],
    ],
    [
      'no status of write-off',
      [],
      { ...options, statuses: { ...statuses, terminal: statuses.terminal.slice(0, 1) } },
      [['statuses.terminal', 'missing']],
    ],
    [
      'no status of pay-off',
      [],
      { ...options, statuses: { ...statuses, terminal: statuses.terminal.slice(1) } },
      [['statuses.terminal', 'missing']],
    ],
    [
      'an id twice',
      [],
      { ...options, statuses: { ...statuses, buckets: [...buckets, 'paid'] } },
      [['statuses.terminal[0].id', 'duplicate-id']],
    ],
    [
      'a month left out',
      [],
      { ...options, months: ['2026-01-31', '2026-03-31'] },
      [['months[1]', 'date-order']],
    ],
    ['no currency', [], { ...options, currency: undefined }, [['currency', 'missing']]],
  ])('refuses %s at the call', (_, cases, asked, issues) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    const { code, details } = errorOf(() => snapshotAccounts(cases, asked))
    expect(code).toBe('invalid-input')
    expect('issues' in details && details.issues.map(({ path, code: issue }) => [path, issue])).toEqual(
      issues,
    )
  })

  it('refuses no options, and an aging that was not compiled or was changed since', () => {
    const refused = (asked: unknown) => {
      // @ts-expect-error values of any type reach a library that plain JavaScript calls
      const { details } = errorOf(() => snapshotAccounts([], asked))
      return 'issues' in details ? details.issues.map(({ path, code }) => [path, code]) : []
    }
    expect(refused(undefined)).toEqual([['aging', 'missing']])
    expect(refused({ ...options, aging: {} })).toEqual([['aging', 'wrong-type']])
    const changed = { ...aging, buckets: aging.buckets.map((one, at) => (at === 2 ? {} : one)) }
    expect(refused({ ...options, aging: changed })).toEqual([['aging', 'wrong-type']])
    expect(refused({ aging })).toEqual([
      ['statuses', 'missing'],
      ['months', 'missing'],
      ['currency', 'missing'],
    ])
  })
})
