import { describe, expect, it } from 'vitest'
import { ageAccount, ageAccounts, type CompiledAging, compileAging } from '../../src/aging'
import type { Account, Due } from '../../src/model'
import { receivablesBuckets } from '../../src/policies'
import { errorOf } from '../support/error-of'

const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets })
const agingFromDay1 = compileAging({ dueDateIsDay: 1, bucketTable: receivablesBuckets })

const { proxy: revoked, revoke } = Proxy.revocable({}, {})
revoke()

const invoice = (id: string, dueOn: string, amount: string, more: Partial<Due> = {}): Due => ({
  id,
  dueOn,
  amount,
  ...more,
})
const accountOf = (...dues: readonly Due[]): Account => ({ id: 'A-1', currency: 'USD', dues })

describe('ageAccount', () => {
  it('answers the example of its doc comment', () => {
    const { daysPastDue, bucket, changesOn } = ageAccount(
      accountOf(invoice('INV-1', '2026-03-01', '100.00')),
      {
        asOf: '2026-03-31',
        aging,
      },
    )
    expect([daysPastDue, bucket, changesOn]).toEqual([30, '1-30', '2026-04-01'])
  })

  it('tells the whole standing of an account', () => {
    const account = accountOf(
      invoice('late', '2026-01-15', '100.00'),
      invoice('paid', '2025-12-01', '900.00', { settledOn: '2026-03-31' }),
      invoice('today', '2026-03-31', '40.00'),
      invoice('credit', '2026-02-01', '-15.50'),
      invoice('later', '2026-04-20', '7.00', { issuedOn: '2026-04-01' }),
    )
    // Days from 15 January to 31 March: 16 + 28 + 31 = 75.
    expect(ageAccount(account, { asOf: '2026-03-31', aging })).toEqual({
      accountId: 'A-1',
      asOf: '2026-03-31',
      currency: 'USD',
      status: 'past-due',
      daysPastDue: 75,
      daysDelinquent: 75,
      oldestUnpaidDueOn: '2026-01-15',
      bucket: '61-90',
      assetClassFloor: null,
      balance: '124.50',
      pastDue: '100.00',
      notDue: '40.00',
      credit: '-15.50',
      unapplied: '0.00',
      writtenOff: '0.00',
      recovered: '0.00',
      waived: '0.00',
      pausedSince: null,
      pauseCauses: [],
      uncoveredOn: null,
      undetermined: '0.00',
      dues: [
        {
          id: 'late',
          dueOn: '2026-01-15',
          status: 'past-due',
          daysPastDue: 75,
          daysDelinquent: 75,
          bucket: '61-90',
          open: '100.00',
          components: null,
        },
        {
          id: 'paid',
          dueOn: '2025-12-01',
          status: 'settled',
          daysPastDue: null,
          daysDelinquent: null,
          bucket: null,
          open: '0.00',
          components: null,
        },
        {
          id: 'today',
          dueOn: '2026-03-31',
          status: 'not-due',
          daysPastDue: 0,
          daysDelinquent: 0,
          bucket: 'not-due',
          open: '40.00',
          components: null,
        },
        {
          id: 'credit',
          dueOn: '2026-02-01',
          status: 'credit',
          daysPastDue: null,
          daysDelinquent: null,
          bucket: '31-60',
          open: '-15.50',
          components: null,
        },
        {
          id: 'later',
          dueOn: '2026-04-20',
          status: 'not-issued',
          daysPastDue: null,
          daysDelinquent: null,
          bucket: null,
          open: '0.00',
          components: null,
        },
      ],
      // On 1 April "today" becomes past due and "later" is issued.
      changesOn: '2026-04-01',
    })
  })

  it.each<[string, Account, string, CompiledAging, object]>([
    [
      'an account without dues owes nothing',
      accountOf(),
      '2026-03-31',
      aging,
      {
        status: 'nothing-owed',
        daysPastDue: 0,
        oldestUnpaidDueOn: null,
        bucket: 'not-due',
        balance: '0.00',
        changesOn: null,
      },
    ],
    [
      'an account with credits alone owes nothing',
      accountOf(invoice('c', '2025-01-01', '-5.00')),
      '2026-03-31',
      aging,
      { status: 'nothing-owed', bucket: 'not-due', balance: '-5.00', credit: '-5.00', changesOn: null },
    ],
    [
      'a due of zero is never late',
      accountOf(invoice('z', '2025-01-01', '0.00')),
      '2026-03-31',
      aging,
      { status: 'nothing-owed', changesOn: null },
    ],
    [
      'on the due date it is not late, when that is day 0',
      accountOf(invoice('1', '2026-03-31', '1.00')),
      '2026-03-31',
      aging,
      { status: 'not-due', daysPastDue: 0, changesOn: '2026-04-01' },
    ],
    [
      'on the due date it is one day late, when that is day 1',
      accountOf(invoice('1', '2026-03-31', '1.00')),
      '2026-03-31',
      agingFromDay1,
      { status: 'past-due', daysPastDue: 1, bucket: '1-30', changesOn: '2026-04-30' },
    ],
    [
      'the day before the due date it is not late, in either',
      accountOf(invoice('1', '2026-03-31', '1.00')),
      '2026-03-30',
      agingFromDay1,
      { status: 'not-due', daysPastDue: 0, oldestUnpaidDueOn: '2026-03-31', changesOn: '2026-03-31' },
    ],
    [
      'open the day before it is settled',
      accountOf(invoice('1', '2026-03-01', '1.00', { settledOn: '2026-03-11' })),
      '2026-03-10',
      aging,
      { status: 'past-due', daysPastDue: 9, balance: '1.00', changesOn: '2026-03-11' },
    ],
    [
      'not open on the day it is settled',
      accountOf(invoice('1', '2026-03-01', '1.00', { settledOn: '2026-03-10' })),
      '2026-03-10',
      aging,
      { status: 'nothing-owed', daysPastDue: 0, balance: '0.00', changesOn: null },
    ],
    [
      'not there the day before it is issued',
      accountOf(invoice('1', '2026-03-20', '1.00', { issuedOn: '2026-03-11' })),
      '2026-03-10',
      aging,
      { status: 'nothing-owed', balance: '0.00', changesOn: '2026-03-11' },
    ],
    [
      'there on the day it is issued',
      accountOf(invoice('1', '2026-03-20', '1.00', { issuedOn: '2026-03-10' })),
      '2026-03-10',
      aging,
      { status: 'not-due', balance: '1.00', changesOn: '2026-03-21' },
    ],
    [
      'issued after its due date, it is late at once',
      accountOf(invoice('1', '2026-03-01', '1.00', { issuedOn: '2026-03-10' })),
      '2026-03-10',
      aging,
      { status: 'past-due', daysPastDue: 9 },
    ],
    [
      'in the last bucket nothing changes any more',
      accountOf(invoice('1', '2025-01-01', '1.00')),
      '2026-03-31',
      aging,
      { bucket: 'over-90', changesOn: null },
    ],
    [
      'the oldest decides, whatever the order',
      accountOf(
        invoice('new', '2026-03-30', '1.00'),
        invoice('old', '2026-01-01', '1.00'),
        invoice('mid', '2026-02-01', '1.00'),
      ),
      '2026-03-31',
      aging,
      { daysPastDue: 89, oldestUnpaidDueOn: '2026-01-01', bucket: '61-90' },
    ],
    [
      'components add up',
      {
        id: 'A-1',
        currency: 'USD',
        dues: [
          {
            id: '1',
            dueOn: '2026-03-01',
            components: { principal: '90.00', interest: '9.50', fee: '0.25', penalty: '0.20', cost: '0.05' },
          },
        ],
      },
      '2026-03-31',
      aging,
      { pastDue: '100.00' },
    ],
    [
      'a day too far to write is no change',
      accountOf(invoice('1', '9999-12-31', '1.00')),
      '9999-12-31',
      aging,
      { status: 'not-due', changesOn: null },
    ],
  ])('%s', (_, account, asOf, policy, expected) => {
    expect(ageAccount(account, { asOf, aging: policy })).toMatchObject(expected)
  })

  it('adds money past the safe numbers exactly', () => {
    const account = accountOf(
      invoice('1', '2026-03-01', '90071992547409.91'),
      invoice('2', '2026-03-02', '0.02'),
    )
    expect(ageAccount(account, { asOf: '2026-03-31', aging }).balance).toBe('90071992547409.93')
  })

  it('keeps bucket ids as literal types', () => {
    const { bucket } = ageAccount(accountOf(), { asOf: '2026-03-31', aging })
    // @ts-expect-error there is no such bucket
    expect(bucket === 'over-ninety').toBe(false)
  })

  it.each<[string, unknown, unknown, string]>([
    ['no options', accountOf(), undefined, 'aging'],
    ['no compiled policy', accountOf(), { asOf: '2026-03-31' }, 'aging'],
    [
      'a policy that is not compiled',
      accountOf(),
      { asOf: '2026-03-31', aging: { dueDateIsDay: 0, bucketTable: receivablesBuckets } },
      'aging',
    ],
    ['no day', accountOf(), { aging }, 'asOf'],
    ['a Date', accountOf(), { asOf: new Date(0), aging }, 'asOf'],
    ['a bad account', { ...accountOf(), currency: 'X' }, { asOf: '2026-03-31', aging }, 'currency'],
  ])('refuses %s', (_, account, options, path) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => ageAccount(account, options)).details).toMatchObject({ issues: [{ path }] })
  })
})

describe('ageAccounts', () => {
  const good = accountOf(invoice('1', '2026-03-01', '1.00'))
  const bad = { id: 'A-2', currency: 'USD', dues: [{ id: '1', amount: '1.00' }] }

  it("puts a problem in its own row's place and keeps the other rows", () => {
    // @ts-expect-error rows of any type reach a batch
    const rows = [...ageAccounts([good, bad, null, good], { asOf: '2026-03-31', aging })]
    expect(rows).toMatchObject([
      { ok: true, index: 0, id: 'A-1', aging: { daysPastDue: 30 } },
      {
        ok: false,
        index: 1,
        id: 'A-2',
        error: { code: 'invalid-input', details: { issues: [{ path: 'dues[0].dueOn', code: 'missing' }] } },
      },
      { ok: false, index: 2, id: null, error: { code: 'invalid-input' } },
      { ok: true, index: 3, id: 'A-1' },
    ])
  })

  it('is lazy: it reads a row when it is asked for one', () => {
    let read = 0
    const source = function* (): Generator<Account> {
      for (;;) {
        read++
        yield good
      }
    }
    const rows = ageAccounts(source(), { asOf: '2026-03-31', aging })
    expect(read).toBe(0)
    rows.next()
    rows.next()
    expect(read).toBe(2)
  })

  it('refuses a bad day at the call, before any row', () => {
    expect(errorOf(() => ageAccounts([good], { asOf: '31.03.2026', aging })).details).toMatchObject({
      issues: [{ path: 'asOf' }],
    })
  })

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'missing'],
    ['a text', 'accounts', 'wrong-type'],
    ['an object', {}, 'wrong-type'],
    ['an iterable that gives no iterator', { [Symbol.iterator]: () => undefined }, 'wrong-type'],
    ['a revoked proxy', revoked, 'wrong-type'],
  ])('refuses %s for rows', (_, rows, code) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => ageAccounts(rows, { asOf: '2026-03-31', aging })).details).toMatchObject({
      issues: [{ path: 'accounts', code }],
    })
  })
})
