import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createArrears } from '../../src/arrears'
import { addDays, readMinorUnits } from '../../src/foundations'
import { compileLedger, replayAccount } from '../../src/ledger'
import { type Account, type AccountEvent, componentNames, type Due } from '../../src/model'
import { civilCode561, mBuckets30 } from '../../src/policies'
import type { Policy } from '../../src/policy'
import { histories } from '../properties/histories'
import { today } from '../properties/portfolios'
import { errorOf } from '../support/error-of'

const due: Due = { id: '1', dueOn: '2026-03-01', components: { interest: '5.00', principal: '95.00' } }
const accountOf = (dues: readonly Due[], ...events: readonly AccountEvent[]): Account => ({
  id: 'A-1',
  currency: 'CNY',
  dues,
  events,
})
const paid = (effectiveOn: string, amount: string): AccountEvent => ({
  kind: 'payment',
  id: effectiveOn,
  effectiveOn,
  amount,
})

it('answers with everything that the ledger holds', () => {
  const account = accountOf(
    [due, { id: 'credit', dueOn: '2026-02-01', amount: '-7.50' }],
    { kind: 'charge', id: 'F', effectiveOn: '2026-03-02', component: 'fee', amount: '3.00' },
    { kind: 'waiver', id: 'W', effectiveOn: '2026-03-03', components: { fee: '1.00' } },
    paid('2026-03-04', '40.00'),
    { kind: 'pause', id: 'P', effectiveOn: '2026-03-05' },
  )
  // 40 goes to the oldest due: 5 to its interest and 35 to its principal.
  expect(replayAccount(account, { asOf: '2026-03-05' })).toEqual({
    accountId: 'A-1',
    asOf: '2026-03-05',
    currency: 'CNY',
    status: 'open',
    components: { cost: '0.00', fee: '2.00', penalty: '0.00', interest: '0.00', principal: '60.00' },
    owed: '62.00',
    credit: '-7.50',
    balance: '54.50',
    unapplied: '0.00',
    disbursed: '0.00',
    waived: '1.00',
    replaced: '0.00',
    writtenOff: '0.00',
    recovered: '0.00',
    pauses: [{ from: '2026-03-05', until: null }],
    dues: [
      { id: '1', dueOn: '2026-03-01', open: '60.00', components: { interest: '0.00', principal: '60.00' } },
      { id: 'credit', dueOn: '2026-02-01', open: '-7.50', components: null },
      { id: 'F', dueOn: '2026-03-02', open: '2.00', components: { fee: '2.00' } },
    ],
    changesOn: null,
  })
})

describe('how an account stands', () => {
  const settled = paid('2026-03-01', '100.00')
  const writeOff: AccountEvent = { kind: 'write-off', id: 'X', effectiveOn: '2026-03-10' }
  it.each<[string, Account, string, string]>([
    ['something is owed', accountOf([due]), '2026-03-05', 'open'],
    ['a cent is owed', accountOf([due], paid('2026-03-01', '99.99')), '2026-03-05', 'open'],
    ['all is paid', accountOf([due], settled), '2026-03-05', 'closed'],
    ['the day before it is', accountOf([due], settled), '2026-02-28', 'open'],
    ['a cent too much was', accountOf([due], paid('2026-03-01', '100.01')), '2026-03-05', 'overpaid'],
    [
      'which was refunded',
      accountOf([due], paid('2026-03-01', '100.01'), {
        kind: 'refund',
        id: 'B',
        effectiveOn: '2026-03-04',
        amount: '0.01',
      }),
      '2026-03-05',
      'closed',
    ],
    [
      'a credit is open',
      accountOf([{ id: 'c', dueOn: '2026-02-01', amount: '-1.00' }]),
      '2026-03-05',
      'overpaid',
    ],
    ['nothing is there', accountOf([]), '2026-03-05', 'closed'],
    [
      'a document is still to be issued',
      accountOf([due, { id: '2', dueOn: '2026-05-01', issuedOn: '2026-04-01', amount: '1.00' }], settled),
      '2026-03-31',
      'open',
    ],
    [
      'a document of nothing is still to be issued',
      accountOf([{ id: '2', dueOn: '2026-05-01', issuedOn: '2026-04-01', amount: '0.00' }]),
      '2026-03-31',
      'closed',
    ],
    [
      'one that will be issued, and settled by itself later',
      accountOf([
        { id: '2', dueOn: '2026-05-01', issuedOn: '2026-04-01', settledOn: '2026-05-01', amount: '1.00' },
      ]),
      '2026-03-31',
      'open',
    ],
    [
      'one that was settled before it would be issued',
      accountOf([
        { id: '2', dueOn: '2026-05-01', issuedOn: '2026-04-01', settledOn: '2026-03-31', amount: '1.00' },
      ]),
      '2026-03-31',
      'closed',
    ],
    ['written off', accountOf([due], writeOff), '2026-03-10', 'written-off'],
    [
      'recovered in part',
      accountOf([due], writeOff, paid('2026-03-11', '99.99')),
      '2026-03-11',
      'written-off',
    ],
    ['recovered in full', accountOf([due], writeOff, paid('2026-03-11', '100.00')), '2026-03-11', 'closed'],
    ['closed stays closed, however long', accountOf([due], settled), '2099-12-31', 'closed'],
    [
      'a reversal opens it again',
      accountOf([due], settled, { kind: 'reversal', id: 'R', of: '2026-03-01', effectiveOn: '2026-06-01' }),
      '2026-06-01',
      'open',
    ],
    [
      'a charge opens it again',
      accountOf([due], settled, {
        kind: 'charge',
        id: 'F',
        effectiveOn: '2026-06-01',
        component: 'fee',
        amount: '1',
      }),
      '2026-06-01',
      'open',
    ],
  ])('%s', (_, account, asOf, status) => expect(replayAccount(account, { asOf }).status).toBe(status))
})

describe('the dues of a ledger', () => {
  it('leaves out what was not issued by the day, and keeps what was settled', () => {
    const dues: readonly Due[] = [
      { id: 'later', dueOn: '2026-05-01', issuedOn: '2026-04-01', amount: '1.00' },
      {
        id: 'done',
        dueOn: '2026-01-01',
        settledOn: '2026-03-05',
        components: { interest: '2.00', principal: '8.00' },
      },
    ]
    const on = (asOf: string) => replayAccount(accountOf(dues), { asOf })
    expect(on('2026-03-04')).toMatchObject({
      components: { interest: '2.00', principal: '8.00' },
      owed: '10.00',
      dues: [{ id: 'done', open: '10.00', components: null }],
      changesOn: '2026-03-05',
    })
    expect(on('2026-03-05')).toMatchObject({
      owed: '0.00',
      dues: [{ id: 'done', open: '0.00' }],
      changesOn: '2026-04-01',
    })
    expect(on('2026-04-01')).toMatchObject({
      owed: '1.00',
      components: { principal: '1.00' },
      changesOn: null,
    })
  })

  it('does not change on the day on which a due of nothing is settled', () => {
    const nothing: Due = { id: 'nil', dueOn: '2026-01-01', settledOn: '2026-03-05', amount: '0.00' }
    expect(replayAccount(accountOf([nothing]), { asOf: '2026-03-01' }).changesOn).toBeNull()
  })

  it('goes by the order and the classes of the policy', () => {
    const order = {
      ...civilCode561,
      id: 'principal-only',
      steps: ['past-due-principal'],
      excess: 'hold',
    } as const
    const second = mBuckets30.buckets[2]
    const policy: Policy = {
      schemaVersion: 1,
      id: 'test',
      version: '1',
      aging: { dueDateIsDay: 0, bucketTable: mBuckets30 },
      ledger: {
        allocationOrder: civilCode561,
        allocationRules: [{ id: 'late', classes: [second?.id ?? ''], order }],
      },
    }
    // 3.00 on the 9th day late go to interest; 10.00 on the 45th, in the second bucket of arrears, to principal.
    const account = accountOf([due], paid('2026-03-10', '3.00'), paid('2026-04-15', '10.00'))
    expect(createArrears({ policy }).replayAccount(account, { asOf: '2026-04-15' }).components).toMatchObject(
      {
        interest: '2.00',
        principal: '85.00',
      },
    )
    const ledger = compileLedger({ allocationOrder: order })
    expect(replayAccount(account, { asOf: '2026-03-10', ledger }).components).toMatchObject({
      interest: '5.00',
      principal: '92.00',
    })
  })

  it('is that of what was known', () => {
    const late = { ...paid('2026-03-01', '100.00'), recordedOn: '2026-03-20' }
    const on = (knownOn: string) =>
      replayAccount(accountOf([due], late), { asOf: '2026-03-05', knownOn }).status
    expect([on('2026-03-19'), on('2026-03-20')]).toEqual(['open', 'closed'])
  })
})

describe('over random histories', () => {
  const cents = (amount: string | undefined): number => Number(readMinorUnits(amount ?? '0', 2))

  it('the components are what is owed, and what is owed are the dues, on every day', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: -20, max: 30 }), (account, offset) => {
        const told = replayAccount(account, { asOf: addDays(today, offset) })
        const parts = componentNames.reduce((sum, name) => sum + cents(told.components[name]), 0)
        expect(parts).toBe(cents(told.owed))
        const open = told.dues.reduce((sum, one) => sum + cents(one.open), 0)
        expect(open).toBe(cents(told.balance))
        for (const { open: left, components } of told.dues) {
          if (components === null) continue
          expect(Object.values(components).reduce((sum, one) => sum + cents(one), 0)).toBe(cents(left))
        }
      }),
      { seed: 71, endOnFailure: true, numRuns: 1_000 },
    )
  })

  it('says the first later day on which anything differs', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: -20, max: 30 }), (account, offset) => {
        const on = (day: string): string => {
          const { asOf: _, changesOn: __, ...rest } = replayAccount(account, { asOf: day })
          return JSON.stringify(rest)
        }
        const from = addDays(today, offset)
        const days = Array.from({ length: 60 }, (_, index) => addDays(from, index + 1))
        const found = days.find((day) => on(day) !== on(from)) ?? null
        expect(replayAccount(account, { asOf: from }).changesOn).toBe(found)
      }),
      { seed: 72, endOnFailure: true, numRuns: 300 },
    )
  })
})

it.each<[string, () => unknown, string]>([
  [
    'no day',
    () => replayAccount(accountOf([]), { asOf: 'today' }),
    'asOf: expected a day written YYYY-MM-DD, received "today".',
  ],
  [
    'no day of knowledge',
    () => replayAccount(accountOf([]), { asOf: '2026-03-01', knownOn: '2026-02-30' }),
    'knownOn: expected a day',
  ],
  [
    'a due date moved before the event',
    () =>
      replayAccount(
        accountOf([due], { kind: 're-aging', id: 'Z', effectiveOn: '2026-03-05', dueOn: '2026-03-04' }),
        {
          asOf: '2026-03-05',
        },
      ),
    'events[0].dueOn: expected 2026-03-05, the day it was made, or later, received 2026-03-04.',
  ],
  [
    'a disbursement of nothing',
    () =>
      replayAccount(
        accountOf([due], { kind: 'disbursement', id: 'L', effectiveOn: '2026-03-05', amount: '0' }),
        {
          asOf: '2026-03-05',
        },
      ),
    'events[0].amount: expected more than zero, received 0.',
  ],
  [
    'a disbursement whose due has an id of another',
    () =>
      replayAccount(
        accountOf([due], {
          kind: 'disbursement',
          id: 'L',
          effectiveOn: '2026-03-05',
          amount: '5.00',
          dues: [{ id: '1', dueOn: '2026-04-01', amount: '5.00' }],
        }),
        { asOf: '2026-03-05' },
      ),
    'events[0]: expected an id not used by dues[0], received "1".',
  ],
])('refuses %s', (_, ask, sentence) => expect(errorOf(ask).message).toContain(sentence))
