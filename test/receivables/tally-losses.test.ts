import { describe, expect, it } from 'vitest'
import { compileLedger } from '../../src/ledger'
import type { Account, AccountEvent, CaseFile } from '../../src/model'
import { type Losses, tallyLosses } from '../../src/receivables'
import { errorOf } from '../support/error-of'
import { issuesOf } from './issues-of'

const period = { from: '2026-01-01', to: '2026-03-31' }
const options = { period, currency: 'USD' }

const account = (events: readonly AccountEvent[], more: Partial<Account> = {}): Account => ({
  id: 'A',
  currency: 'USD',
  dues: [{ id: '1', dueOn: '2025-06-01', amount: '600.00' }],
  events,
  ...more,
})
const caseOf = (...accounts: readonly Account[]): CaseFile => ({ debtor: { id: 'D' }, accounts })
const writeOff = (effectiveOn: string): AccountEvent => ({ kind: 'write-off', id: 'W', effectiveOn })
const recovery = (effectiveOn: string, amount: string, id = 'R'): AccountEvent => ({
  kind: 'recovery',
  id,
  effectiveOn,
  amount,
})

const lost = (events: readonly AccountEvent[]): readonly string[] => {
  const { writtenOff, recovered } = tallyLosses([caseOf(account(events))], options)
  return [writtenOff, recovered]
}

describe('tallyLosses', () => {
  it.each<[string, readonly AccountEvent[], readonly string[]]>([
    ['nothing lost', [], ['0.00', '0.00']],
    ['written off the day before the period', [writeOff('2025-12-31')], ['0.00', '0.00']],
    ['written off on its first day', [writeOff('2026-01-01')], ['600.00', '0.00']],
    ['written off on its last day', [writeOff('2026-03-31')], ['600.00', '0.00']],
    ['written off the day after', [writeOff('2026-04-01')], ['0.00', '0.00']],
    [
      'recovered on what was written off before the period',
      [writeOff('2025-12-31'), recovery('2026-01-01', '100.00')],
      ['0.00', '100.00'],
    ],
    [
      'recovered before, in and after the period',
      [
        writeOff('2025-11-30'),
        recovery('2025-12-31', '1.00'),
        recovery('2026-03-31', '20.00', 'S'),
        recovery('2026-04-01', '300.00', 'T'),
      ],
      ['0.00', '20.00'],
    ],
    [
      'a payment on what was written off is a recovery',
      [writeOff('2026-01-15'), { kind: 'payment', id: 'P', effectiveOn: '2026-02-01', amount: '50.00' }],
      ['600.00', '50.00'],
    ],
    [
      'a recovery of before that is reversed in the period lowers it',
      [
        writeOff('2025-11-30'),
        recovery('2025-12-31', '100.00'),
        { kind: 'reversal', id: 'V', effectiveOn: '2026-02-01', of: 'R' },
      ],
      ['0.00', '-100.00'],
    ],
  ])('%s', (_, events, expected) => expect(lost(events)).toEqual(expected))

  it('adds up cases and accounts of the currency', () => {
    const one = account([writeOff('2026-02-01')])
    const cases = [
      caseOf(one, { ...one, id: 'B' }, { ...one, id: 'C', currency: 'EUR' }),
      { ...caseOf(one), debtor: { id: 'E' } },
    ]
    const losses: Losses = { period, currency: 'USD', writtenOff: '1800.00', recovered: '0.00' }
    expect(tallyLosses(cases, options)).toEqual(losses)
    expect(tallyLosses([], options)).toEqual({ ...losses, writtenOff: '0.00' })
  })

  it('goes by the ledger of the lender', () => {
    // Nothing is paid in advance: of 600 due and 400 not due, all is written off after 500 are held for what is due.
    const ledger = compileLedger({
      allocationOrder: { id: 'due', steps: ['past-due-principal'], direction: 'vertical', excess: 'hold' },
    })
    const dues = [
      { id: '1', dueOn: '2025-06-01', amount: '600.00' },
      { id: '2', dueOn: '2026-06-01', amount: '400.00' },
    ]
    const events: readonly AccountEvent[] = [
      { kind: 'payment', id: 'P', effectiveOn: '2026-01-10', amount: '700.00' },
      writeOff('2026-02-01'),
    ]
    const cases = [caseOf(account(events, { dues }))]
    // In advance, 100 go to the second due, and 300 of it are left.
    expect(tallyLosses(cases, options).writtenOff).toBe('300.00')
    expect(tallyLosses(cases, { ...options, ledger }).writtenOff).toBe('400.00')
  })

  it.each<[string, () => unknown, readonly (readonly [string, string])[]]>([
    [
      'what is no case file, with its place',
      // @ts-expect-error no case file
      () => tallyLosses([caseOf(), { debtor: { id: 'D' } }], options),
      [['cases[1].accounts', 'missing']],
    ],
    [
      'what cannot be iterated',
      // @ts-expect-error no cases
      () => tallyLosses(undefined, options),
      [['cases', 'missing']],
    ],
    [
      'a period backwards',
      () => tallyLosses([], { ...options, period: { from: '2026-01-02', to: '2026-01-01' } }),
      [['period.to', 'empty-range']],
    ],
    [
      'no period and no currency',
      // @ts-expect-error no options
      () => tallyLosses([], {}),
      [
        ['period', 'missing'],
        ['currency', 'missing'],
      ],
    ],
    [
      'a ledger that was not compiled',
      // @ts-expect-error no ledger
      () => tallyLosses([], { ...options, ledger: {} }),
      [['ledger', 'wrong-type']],
    ],
  ])('refuses %s', (_, call, issues) => expect(issuesOf(call)).toEqual(issues))

  it('refuses a period without a day before it', () => {
    const first = { from: '0001-01-01', to: '0001-01-31' }
    expect(errorOf(() => tallyLosses([], { ...options, period: first })).code).toBe('date-out-of-range')
  })
})
