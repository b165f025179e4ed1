import { describe, expect, it } from 'vitest'
import { compileLedger } from '../../src/ledger'
import type { Account, AccountEvent, CaseFile } from '../../src/model'
import { badDebtRate, type Losses, tallyLosses } from '../../src/receivables'
import { errorOf } from '../support/error-of'
import { issuesOf, sentencesOf } from './issues-of'

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
const payment = (effectiveOn: string, amount: string, id = 'P'): AccountEvent => ({
  kind: 'payment',
  id,
  effectiveOn,
  amount,
})
const chargeback = (effectiveOn: string, amount: string, id = 'K'): AccountEvent => ({
  kind: 'chargeback',
  id,
  effectiveOn,
  of: 'P',
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
    [
      'a recovery that bounces in the period is none',
      [writeOff('2026-03-02'), payment('2026-03-10', '600.00'), chargeback('2026-03-12', '600.00')],
      ['600.00', '0.00'],
    ],
    [
      'one that bounces after it still is',
      [writeOff('2026-03-02'), payment('2026-03-10', '600.00'), chargeback('2026-04-01', '600.00')],
      ['600.00', '600.00'],
    ],
    [
      'one of before that bounces in the period lowers it',
      [writeOff('2025-12-02'), payment('2025-12-10', '600.00'), chargeback('2026-03-12', '600.00')],
      ['0.00', '-600.00'],
    ],
    [
      'one that bounces in part stays for the rest',
      [writeOff('2026-03-02'), payment('2026-03-10', '600.00'), chargeback('2026-03-12', '250.00')],
      ['600.00', '350.00'],
    ],
    [
      'one that bounces in two parts is none',
      [
        writeOff('2026-03-02'),
        payment('2026-03-10', '600.00'),
        chargeback('2026-03-12', '250.00'),
        chargeback('2026-03-13', '350.00', 'L'),
      ],
      ['600.00', '0.00'],
    ],
    [
      'what bounced is not lost a second time',
      [
        writeOff('2026-03-02'),
        payment('2026-03-10', '600.00'),
        chargeback('2026-03-12', '600.00'),
        { ...writeOff('2026-03-20'), id: 'X' },
      ],
      ['600.00', '0.00'],
    ],
    [
      'and is recovered when it is paid after all',
      [
        writeOff('2026-03-02'),
        payment('2026-03-10', '600.00'),
        chargeback('2026-03-12', '600.00'),
        { ...writeOff('2026-03-20'), id: 'X' },
        recovery('2026-03-25', '200.00'),
      ],
      ['600.00', '200.00'],
    ],
    [
      'or when it is paid before it is written off again, and then for that part alone',
      [
        writeOff('2026-03-02'),
        payment('2026-03-10', '600.00'),
        chargeback('2026-03-12', '600.00'),
        payment('2026-03-15', '200.00', 'Q'),
        { ...writeOff('2026-03-20'), id: 'X' },
      ],
      ['600.00', '200.00'],
    ],
    [
      'paid a second time, and bounced a second time',
      [
        writeOff('2026-03-02'),
        payment('2026-03-10', '600.00'),
        chargeback('2026-03-12', '600.00'),
        payment('2026-03-15', '600.00', 'Q'),
        { kind: 'chargeback', id: 'L', effectiveOn: '2026-03-17', of: 'Q', amount: '600.00' },
      ],
      ['600.00', '0.00'],
    ],
    [
      'what bounced and was waived is not recovered',
      [
        writeOff('2026-03-02'),
        payment('2026-03-10', '600.00'),
        chargeback('2026-03-12', '600.00'),
        { kind: 'waiver', id: 'Y', effectiveOn: '2026-03-20', components: { principal: '600.00' } },
      ],
      ['600.00', '0.00'],
    ],
    [
      'what bounced and was restructured is not recovered, and what is paid of the new plan no recovery',
      [
        writeOff('2026-03-02'),
        payment('2026-03-10', '600.00'),
        chargeback('2026-03-12', '600.00'),
        {
          kind: 'restructure',
          id: 'N',
          effectiveOn: '2026-03-20',
          dues: [{ id: 'n', dueOn: '2026-06-01', amount: '600.00' }],
        },
        payment('2026-03-25', '150.00', 'Q'),
      ],
      ['600.00', '0.00'],
    ],
    [
      'nor where a change of plan let go of it',
      [
        writeOff('2026-03-02'),
        payment('2026-03-10', '600.00'),
        chargeback('2026-03-12', '250.00'),
        { kind: 'plan-change', id: 'N', effectiveOn: '2026-03-20', dues: [] },
      ],
      ['600.00', '350.00'],
    ],
    [
      'a chargeback that money held of another payment bears takes no recovery back',
      [
        writeOff('2026-03-02'),
        payment('2026-03-10', '600.00'),
        payment('2026-03-11', '100.00', 'Q'),
        chargeback('2026-03-12', '100.00'),
      ],
      ['600.00', '600.00'],
    ],
    [
      'and where it bears a part, the rest is taken',
      [
        writeOff('2026-03-02'),
        payment('2026-03-10', '600.00'),
        payment('2026-03-11', '100.00', 'Q'),
        chargeback('2026-03-12', '130.00'),
      ],
      ['600.00', '570.00'],
    ],
    // Of 700, 600 were recovered and 100 held; what was held goes first.
    [
      'a chargeback of what was held takes nothing back',
      [writeOff('2026-03-02'), payment('2026-03-10', '700.00'), chargeback('2026-03-12', '100.00')],
      ['600.00', '600.00'],
    ],
    [
      'a chargeback of a cent more takes the cent',
      [writeOff('2026-03-02'), payment('2026-03-10', '700.00'), chargeback('2026-03-12', '100.01')],
      ['600.00', '599.99'],
    ],
    // 200 paid of 600, 400 written off; the chargeback makes a due of 200, which is lost besides.
    [
      'a chargeback of a payment before the write-off is a debt of its own',
      [
        payment('2026-02-10', '200.00'),
        writeOff('2026-03-02'),
        chargeback('2026-03-12', '200.00'),
        { ...writeOff('2026-03-20'), id: 'X' },
      ],
      ['600.00', '0.00'],
    ],
    // A fee of 50 is paid first, and 550 are recovered; 100 of these bounce.
    [
      'of a payment that went to a due, too, what was recovered goes first',
      [
        writeOff('2026-03-02'),
        { kind: 'charge', id: 'F', effectiveOn: '2026-03-05', component: 'fee', amount: '50.00' },
        payment('2026-03-10', '600.00'),
        chargeback('2026-03-12', '100.00'),
      ],
      ['600.00', '450.00'],
    ],
    [
      'a recovery on the day of the write-off',
      [writeOff('2026-03-02'), { ...recovery('2026-03-02', '1.00'), sequence: 1 }],
      ['600.00', '1.00'],
    ],
    ['a recovery of later, of whatever', [recovery('2026-04-01', '1.00')], ['0.00', '0.00']],
  ])('%s', (_, events, expected) => expect(lost(events)).toEqual(expected))

  it('leaves the bad-debt rate as it was, where a recovery bounced', () => {
    const events = [
      writeOff('2026-03-02'),
      payment('2026-03-10', '600.00'),
      chargeback('2026-03-12', '600.00'),
    ]
    const losses = tallyLosses([caseOf(account(events))], options)
    // 600 / 6,000
    expect(badDebtRate({ ...losses, variant: 'of-sales', creditSales: '6000.00' }).value).toBe(10)
  })

  it('says what is missing where a write-off precedes the history', () => {
    const opening = { on: '2025-12-31', balance: { principal: '1.00' }, oldestDueOn: '2025-06-01' }
    const call = () =>
      tallyLosses([caseOf(account([recovery('2026-03-02', '9.00')], { dues: [], opening }))], options)
    expect(issuesOf(call)).toEqual([['cases[0].accounts[0].events[0]', 'missing']])
    expect(sentencesOf(call)).toEqual([
      'expected a write-off on the day of the recovery or before it, received none. Give the events from the write-off on: what is recovered is told only of what was written off in them.',
      '应为收回当日或之前的核销事件，收到没有。请给出自核销起的事件；收回额只针对事件中的核销计算。',
    ])
  })

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
      'a recovery of the last day, without a write-off by then',
      () =>
        tallyLosses(
          [caseOf(account([]), account([writeOff('2026-04-01'), recovery('2026-03-31', '1')], { id: 'B' }))],
          options,
        ),
      [['cases[0].accounts[1].events[1]', 'missing']],
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
