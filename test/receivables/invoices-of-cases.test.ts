import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/foundations'
import { compileLedger, replayAccount } from '../../src/ledger'
import type { Account, AccountEvent, CaseFile, Due } from '../../src/model'
import { type Invoice, invoicesOfCases, tallyInvoices } from '../../src/receivables'
import { issuesOf, sentencesOf } from './issues-of'

const asOf = '2026-03-31'
const options = { asOf, currency: 'USD' }

const dues: readonly Due[] = [
  { id: '1', issuedOn: '2026-01-10', dueOn: '2026-02-09', amount: '500.00' },
  { id: '2', issuedOn: '2026-02-20', dueOn: '2026-03-22', amount: '300.00' },
]
const payment = (id: string, effectiveOn: string, amount: string): AccountEvent => ({
  kind: 'payment',
  id,
  effectiveOn,
  amount,
})
const caseOf = (account: Partial<Account>, debtor = 'D'): CaseFile => ({
  debtor: { id: debtor },
  accounts: [{ id: 'A', currency: 'USD', dues, ...account }],
})
const paidOf = (events: readonly AccountEvent[], more: Partial<Account> = {}) =>
  invoicesOfCases([caseOf({ events, ...more })], options).map(({ payments = [] }) =>
    payments.map(({ paidOn, amount, kind }) =>
      kind === undefined ? [paidOn, amount] : [paidOn, amount, kind],
    ),
  )

describe('invoicesOfCases', () => {
  it('are the dues of every account, by debtor, account and due', () => {
    const invoices = invoicesOfCases([caseOf({}), caseOf({ dues: dues.slice(0, 1) }, 'E')], options)
    const first: Invoice = {
      id: 'D/A/1',
      issuedOn: '2026-01-10',
      dueOn: '2026-02-09',
      amount: '500.00',
      payments: [],
    }
    expect(invoices).toEqual([
      first,
      { id: 'D/A/2', issuedOn: '2026-02-20', dueOn: '2026-03-22', amount: '300.00', payments: [] },
      { ...first, id: 'E/A/1' },
    ])
  })

  it('leave out accounts of another currency', () => {
    const other = { ...caseOf({}), accounts: [{ id: 'B', currency: 'EUR', dues }] }
    expect(invoicesOfCases([other], options)).toEqual([])
  })

  it('keep what a due says of itself', () => {
    const told: Due = {
      id: '3',
      issuedOn: '2026-03-01',
      dueOn: '2026-03-05',
      settledOn: '2026-03-06',
      components: { principal: '90.00', fee: '10.00' },
    }
    const note: Due = { id: '4', issuedOn: '2026-03-01', dueOn: '2026-03-05', amount: '-20' }
    expect(invoicesOfCases([caseOf({ dues: [told, note] })], options)).toEqual([
      {
        id: 'D/A/3',
        issuedOn: '2026-03-01',
        dueOn: '2026-03-05',
        settledOn: '2026-03-06',
        amount: '100.00',
        payments: [],
      },
      { id: 'D/A/4', issuedOn: '2026-03-01', dueOn: '2026-03-05', amount: '-20.00', payments: [] },
    ])
  })

  it.each<[string, readonly AccountEvent[], readonly (readonly (readonly string[])[])[]]>([
    ['nothing paid', [], [[], []]],
    [
      'one payment over two invoices, the oldest first',
      [payment('P', '2026-03-05', '600.00')],
      [[['2026-03-05', '500.00']], [['2026-03-05', '100.00']]],
    ],
    [
      'two payments on one invoice',
      [payment('Q', '2026-03-06', '50.00'), payment('P', '2026-03-05', '100.00')],
      [
        [
          ['2026-03-05', '100.00'],
          ['2026-03-06', '50.00'],
        ],
        [],
      ],
    ],
    [
      'two payments of one day',
      [payment('P', asOf, '1.00'), payment('Q', asOf, '2.00')],
      [[[asOf, '3.00']], []],
    ],
    ['a payment of later', [payment('P', '2026-04-01', '600.00')], [[], []]],
    // Held from 10 February until the second invoice is issued.
    [
      'money held goes to the next invoice on the day of its issue',
      [payment('P', '2026-02-10', '600.00')],
      [[['2026-02-10', '500.00']], [['2026-02-20', '100.00']]],
    ],
    [
      'money beyond all invoices is none of theirs',
      [payment('P', asOf, '900.00')],
      [[[asOf, '500.00']], [[asOf, '300.00']]],
    ],
    [
      'a payment that was reversed never was',
      [
        payment('P', '2026-03-05', '600.00'),
        { kind: 'reversal', id: 'R', effectiveOn: '2026-03-31', of: 'P' },
      ],
      [[], []],
    ],
    [
      'and was, where it is reversed later',
      [
        payment('P', '2026-03-05', '500.00'),
        { kind: 'reversal', id: 'R', effectiveOn: '2026-04-01', of: 'P' },
      ],
      [[['2026-03-05', '500.00']], []],
    ],
    [
      'what was written off is open no more',
      [{ kind: 'write-off', id: 'W', effectiveOn: '2026-03-10' }],
      [[['2026-03-10', '500.00', 'write-off']], [['2026-03-10', '300.00', 'write-off']]],
    ],
    [
      'what was waived is open no more',
      [{ kind: 'waiver', id: 'W', effectiveOn: '2026-03-10', components: { principal: '20.00' } }],
      [[['2026-03-10', '20.00', 'waiver']], []],
    ],
    [
      'what was paid and written off on one day is told apart',
      [payment('P', '2026-03-10', '500.00'), { kind: 'write-off', id: 'W', effectiveOn: '2026-03-10' }],
      [[['2026-03-10', '500.00']], [['2026-03-10', '300.00', 'write-off']]],
    ],
    [
      'what was waived and then paid on one day is told apart',
      [
        {
          kind: 'waiver',
          id: 'W',
          effectiveOn: '2026-03-10',
          sequence: 1,
          components: { principal: '20.00' },
        },
        { ...payment('P', '2026-03-10', '480.00'), sequence: 2 },
      ],
      [
        [
          ['2026-03-10', '20.00', 'waiver'],
          ['2026-03-10', '480.00'],
        ],
        [],
      ],
    ],
  ])('%s', (_, events, paid) => expect(paidOf(events)).toEqual(paid))

  it('go by the ledger of the lender', () => {
    const ledger = compileLedger({
      allocationOrder: { id: 'newest', steps: ['past-due-principal'], direction: 'vertical', excess: 'hold' },
    })
    const file = caseOf({ events: [payment('P', '2026-03-05', '600.00')] })
    const paid = invoicesOfCases([file], { ...options, ledger }).map(({ payments }) => payments)
    // Nothing in advance: the second invoice takes what is held on the day after its due date.
    expect(paid).toEqual([
      [{ paidOn: '2026-03-05', amount: '500.00' }],
      [{ paidOn: '2026-03-23', amount: '100.00' }],
    ])
  })

  it.each<[string, () => unknown, readonly (readonly [string, string])[]]>([
    [
      'a due without the day of its document',
      () => invoicesOfCases([caseOf({}), caseOf({ dues: [{ id: '1', dueOn: asOf, amount: '1' }] })], options),
      [['cases[1].accounts[0].dues[0].issuedOn', 'missing']],
    ],
    [
      'an opening balance',
      () =>
        invoicesOfCases(
          [caseOf({ opening: { on: '2026-01-01', balance: { principal: '1' }, oldestDueOn: '2025-12-01' } })],
          options,
        ),
      [['cases[0].accounts[0].opening', 'wrong-type']],
    ],
    [
      'a charge, which makes a due',
      () =>
        paidOf([{ kind: 'charge', id: 'C', effectiveOn: '2026-03-01', component: 'fee', amount: '5.00' }]),
      [['cases[0].accounts[0].events', 'wrong-type']],
    ],
    [
      'a re-aging, which moves dues',
      () => paidOf([{ kind: 're-aging', id: 'R', effectiveOn: '2026-03-01' }]),
      [['cases[0].accounts[0].events', 'wrong-type']],
    ],
    [
      'what is no case file',
      // @ts-expect-error no case file
      () => invoicesOfCases([caseOf({}), { debtor: { id: 'D' } }], options),
      [['cases[1].accounts', 'missing']],
    ],
    [
      'what cannot be iterated',
      // @ts-expect-error no cases
      () => invoicesOfCases(undefined, options),
      [['cases', 'missing']],
    ],
    [
      'no day and no currency',
      // @ts-expect-error no options
      () => invoicesOfCases([], {}),
      [
        ['asOf', 'missing'],
        ['currency', 'missing'],
      ],
    ],
    [
      'a ledger that was not compiled',
      // @ts-expect-error no ledger
      () => invoicesOfCases([], { ...options, ledger: {} }),
      [['ledger', 'wrong-type']],
    ],
  ])('refuse %s', (_, call, issues) => expect(issuesOf(call)).toEqual(issues))

  it('take events of later that would be refused', () => {
    const later: AccountEvent = { kind: 're-aging', id: 'R', effectiveOn: '2026-04-01' }
    expect(paidOf([later])).toEqual([[], []])
  })

  it('say what to do', () => {
    const undated = caseOf({ dues: [{ id: '1', dueOn: asOf, amount: '1' }] })
    expect(sentencesOf(() => invoicesOfCases([undated], options))).toEqual([
      'expected the day of the document, received nothing. Give every due its issuedOn: sales go by it.',
      '应为开票日期，收到空缺。请为每笔款项给出 issuedOn，销售按其归属月份。',
    ])
    const opened = caseOf({
      opening: { on: '2026-01-01', balance: { principal: '1' }, oldestDueOn: '2025-12-01' },
    })
    expect(sentencesOf(() => invoicesOfCases([opened], options))).toEqual([
      'expected an account whose history starts at its start, received an opening balance. Give the dues that the balance is made of: it does not say when they were sold.',
      '应为自始记录的账户，收到期初余额。请给出构成余额的各笔款项；余额不说明何时销售。',
    ])
    expect(sentencesOf(() => paidOf([{ kind: 're-aging', id: 'R', effectiveOn: '2026-03-01' }]))).toEqual([
      'expected events that leave the dues as they were invoiced, received events that make or move the due "1". Pass such accounts as invoices of your own: what of them is a sale only you know.',
      '应为不改变已开票款项的事件，收到新增或变更款项 "1" 的事件。此类账户请自行整理为发票传入；其中哪些属于销售只有您知道。',
    ])
  })
})

const day = fc.integer({ min: -60, max: 75 }).map((days) => addDays('2026-01-31', days))
const amount = fc.integer({ min: 1, max: 500 }).map((cents) => (cents / 100).toFixed(2))
const account: fc.Arbitrary<Account> = fc
  .tuple(
    fc.array(fc.tuple(day, fc.nat({ max: 40 }), amount), { minLength: 1, maxLength: 5 }),
    fc.array(fc.tuple(day, amount), { maxLength: 5 }),
  )
  .map(([invoiced, received]) => ({
    id: 'A',
    currency: 'USD',
    dues: invoiced.map(([issuedOn, terms, whole], index) => ({
      id: String(index),
      issuedOn,
      dueOn: addDays(issuedOn, terms),
      amount: whole,
    })),
    events: received.map(([on, money], index) => payment(`P${index}`, on, money)),
  }))

describe('the books of case files', () => {
  it('say what the ledger of each account says, on any day up to that of the replay', () => {
    fc.assert(
      fc.property(account, day, (one, on) => {
        const invoices = invoicesOfCases([{ debtor: { id: 'D' }, accounts: [one] }], options)
        const books = tallyInvoices(invoices, { asOf: on < asOf ? on : asOf, currency: 'USD' })
        expect(books.receivables).toBe(replayAccount(one, { asOf: books.asOf }).balance)
      }),
      { seed: 81, numRuns: 300, endOnFailure: true },
    )
  })
})
