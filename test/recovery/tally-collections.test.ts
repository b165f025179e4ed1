import { describe, expect, it } from 'vitest'
import type { AccountEvent, CaseFile } from '../../src/model'
import { recoveryRate, tallyCollections } from '../../src/recovery'
import { issuesOf } from './issues-of'

const period = { from: '2026-03-01', to: '2026-03-31' }

const paid = (id: string, effectiveOn: string, amount: string): AccountEvent => ({
  kind: 'payment',
  id,
  effectiveOn,
  amount,
})
const reversal = (of: string, effectiveOn: string): AccountEvent => ({
  kind: 'reversal',
  id: `R-${of}`,
  effectiveOn,
  of,
})
const chargeback = (id: string, of: string, effectiveOn: string, amount: string): AccountEvent => ({
  kind: 'chargeback',
  id,
  effectiveOn,
  of,
  amount,
})
const writeOff: AccountEvent = { kind: 'write-off', id: 'W-1', effectiveOn: '2026-01-15' }
const recovery = (id: string, effectiveOn: string, amount: string): AccountEvent => ({
  kind: 'recovery',
  id,
  effectiveOn,
  amount,
})

const fileOf = (events: readonly AccountEvent[], currency = 'USD'): CaseFile => ({
  debtor: { id: 'D-1' },
  accounts: [
    { id: 'A-1', currency, dues: [{ id: 'INV-1', dueOn: '2026-01-01', amount: '1000.00' }], events },
  ],
})
const tally = (events: readonly AccountEvent[], received: 'payments' | 'recoveries' | 'both' = 'both') => {
  const { collected, reversed } = tallyCollections([fileOf(events)], { period, currency: 'USD', received })
  return [collected, reversed]
}

describe('tallyCollections', () => {
  it.each<[string, readonly AccountEvent[], string, string]>([
    ['no events', [], '0.00', '0.00'],
    ['a payment on the first day', [paid('P-1', '2026-03-01', '10.00')], '10.00', '0.00'],
    ['a payment on the last day', [paid('P-1', '2026-03-31', '10.00')], '10.00', '0.00'],
    [
      'payments on either side',
      [paid('P-1', '2026-02-28', '10'), paid('P-2', '2026-04-01', '10')],
      '0.00',
      '0.00',
    ],
    [
      'an event listed twice is one',
      [paid('P-1', '2026-03-05', '10.00'), paid('P-1', '2026-03-05', '10.00')],
      '10.00',
      '0.00',
    ],
    [
      'a payment undone in the same period',
      [paid('P-1', '2026-03-05', '10'), reversal('P-1', '2026-03-06')],
      '10.00',
      '10.00',
    ],
    [
      'an earlier payment undone in the period',
      [paid('P-1', '2026-02-05', '10'), reversal('P-1', '2026-03-01')],
      '0.00',
      '10.00',
    ],
    [
      'a payment undone after the period',
      [paid('P-1', '2026-03-05', '10'), reversal('P-1', '2026-04-01')],
      '10.00',
      '0.00',
    ],
    [
      'a chargeback of a part',
      [paid('P-1', '2026-02-05', '10'), chargeback('K-1', 'P-1', '2026-03-31', '4')],
      '0.00',
      '4.00',
    ],
    [
      'a chargeback of another period',
      [paid('P-1', '2026-02-05', '10'), chargeback('K-1', 'P-1', '2026-04-01', '4')],
      '0.00',
      '0.00',
    ],
    [
      'charged back in part and then undone, both in the period: the whole once',
      [
        paid('P-1', '2026-02-05', '10'),
        chargeback('K-1', 'P-1', '2026-03-02', '4'),
        reversal('P-1', '2026-03-03'),
      ],
      '0.00',
      '10.00',
    ],
    [
      'charged back before the period and undone in it: the rest',
      [
        paid('P-1', '2026-01-05', '10'),
        chargeback('K-1', 'P-1', '2026-02-02', '4'),
        reversal('P-1', '2026-03-03'),
      ],
      '0.00',
      '6.00',
    ],
    [
      'charged back in the period and undone after it: the part',
      [
        paid('P-1', '2026-01-05', '10'),
        chargeback('K-1', 'P-1', '2026-03-02', '4'),
        reversal('P-1', '2026-04-03'),
      ],
      '0.00',
      '4.00',
    ],
    [
      'a chargeback of what was undone on that day takes nothing more',
      [
        paid('P-1', '2026-01-05', '10'),
        reversal('P-1', '2026-03-03'),
        chargeback('K-1', 'P-1', '2026-03-03', '4'),
      ],
      '0.00',
      '10.00',
    ],
    [
      'nor does one of a later period',
      [
        paid('P-1', '2026-01-05', '10'),
        reversal('P-1', '2026-03-03'),
        chargeback('K-1', 'P-1', '2026-04-03', '4'),
      ],
      '0.00',
      '10.00',
    ],
    [
      'neither charges nor their reversals are collected',
      [
        { kind: 'charge', id: 'C-1', effectiveOn: '2026-03-02', component: 'fee', amount: '5' },
        reversal('C-1', '2026-03-03'),
      ],
      '0.00',
      '0.00',
    ],
  ])('%s', (_, events, collected, reversed) => expect(tally(events)).toEqual([collected, reversed]))

  it('tells payments and recoveries apart', () => {
    const events = [
      writeOff,
      paid('P-1', '2026-01-05', '7'),
      reversal('P-1', '2026-03-03'),
      paid('P-2', '2026-03-02', '10'),
      recovery('V-1', '2026-03-09', '30'),
      recovery('V-2', '2026-02-09', '2'),
      reversal('V-2', '2026-03-09'),
    ]
    expect(tally(events, 'payments')).toEqual(['10.00', '7.00'])
    expect(tally(events, 'recoveries')).toEqual(['30.00', '2.00'])
    expect(tally(events, 'both')).toEqual(['40.00', '9.00'])
  })

  it('takes no chargeback from recoveries', () => {
    const events = [paid('P-1', '2026-02-05', '10'), chargeback('K-1', 'P-1', '2026-03-31', '4')]
    expect(tally(events, 'recoveries')).toEqual(['0.00', '0.00'])
  })

  it('adds up accounts and cases of one currency, leaves the others out, and hands on', () => {
    const cases = [
      fileOf([paid('P-1', '2026-03-05', '10.10')]),
      fileOf([paid('P-1', '2026-03-05', '0.20')]),
      fileOf([paid('P-1', '2026-03-05', '99')], 'EUR'),
      { debtor: { id: 'D-2' }, accounts: [{ id: 'A-1', currency: 'USD', dues: [] }] },
    ]
    const flows = tallyCollections(new Set(cases), { period, currency: 'USD', received: 'payments' })
    expect(flows).toEqual({ period, currency: 'USD', collected: '10.30', reversed: '0.00' })
    expect(recoveryRate({ ...flows, variant: 'owed', owed: '103.00' }).value).toBe(10)
  })

  it('refuses bad cases by their places, and options that are not named', () => {
    const bad = [fileOf([]), fileOf([paid('P-1', '2026-03-05', '-1')]), 7]
    // @ts-expect-error a number is no case file
    expect(issuesOf(() => tallyCollections(bad, { period, currency: 'USD', received: 'both' }))).toEqual([
      ['cases[1].accounts[0].events[0].amount', 'not-positive'],
      ['cases[2]', 'wrong-type'],
    ])
    // @ts-expect-error nothing named
    expect(issuesOf(() => tallyCollections([], { period }))).toEqual([
      ['currency', 'missing'],
      ['received', 'missing'],
    ])
    const backwards = { from: '2026-03-02', to: '2026-03-01' }
    expect(
      issuesOf(() => tallyCollections([], { period: backwards, currency: 'USD', received: 'both' })),
    ).toEqual([['period.to', 'empty-range']])
  })
})
