import { describe, expect, it } from 'vitest'
import { type Invoice, type InvoiceBooks, tallyInvoices } from '../../src/receivables'
import { issuesOf, sentencesOf } from './issues-of'

const asOf = '2026-03-31'
const period = { from: '2026-03-01', to: asOf }

const invoice = (id: string, issuedOn: string, dueOn: string, more: Partial<Invoice> = {}): Invoice => ({
  id,
  issuedOn,
  dueOn,
  amount: '100.00',
  ...more,
})

const onDay = (invoices: Iterable<Invoice>, day = asOf): InvoiceBooks =>
  tallyInvoices(invoices, { asOf: day, currency: 'USD' })
const flowOf = (invoices: Iterable<Invoice>) => {
  const { flow } = tallyInvoices(invoices, { period, currency: 'USD' })
  if (flow === null) throw new Error('a period has a flow')
  return flow
}

describe('tallyInvoices', () => {
  it('makes the books of a period', () => {
    const invoices = [
      invoice('B', '2026-01-10', '2026-02-09', { settledOn: '2026-03-05' }),
      invoice('A', '2026-01-20', '2026-02-19', { payments: [{ paidOn: '2026-03-20', amount: '40.00' }] }),
      invoice('D', '2026-03-10', '2026-04-09', { amount: '300.00' }),
      invoice('C', '2026-03-12', '2026-03-12', { amount: '-50.00' }),
      invoice('E', '2026-04-01', '2026-05-01'),
    ]
    expect(tallyInvoices(invoices, { period, currency: 'USD' })).toEqual({
      asOf,
      currency: 'USD',
      invoices: 5,
      // 60 + 300 − 50
      receivables: '310.00',
      currentReceivables: '300.00',
      // 60 − 50
      overdue: '10.00',
      over90: '0.00',
      // A and D; C is a credit.
      openCount: 2,
      overdueCount: 1,
      aging: [
        { id: 'not-due', amount: '300.00', count: 1 },
        { id: '1-30', amount: '-50.00', count: 0 },
        // 19 February to 31 March: 40 days
        { id: '31-60', amount: '60.00', count: 1 },
        { id: '61-90', amount: '0.00', count: 0 },
        { id: 'over-90', amount: '0.00', count: 0 },
      ],
      months: [
        { from: '2026-01-01', to: '2026-01-31', creditSales: '200.00' },
        { from: '2026-02-01', to: '2026-02-28', creditSales: '0.00' },
        { from: '2026-03-01', to: '2026-03-31', creditSales: '250.00' },
      ],
      ageGroups: [
        { id: '2026-01-01', balance: '60.00', creditSales: '200.00' },
        { id: '2026-03-01', balance: '250.00', creditSales: '250.00' },
      ],
      openInvoices: [
        { id: 'A', issuedOn: '2026-01-20', dueOn: '2026-02-19', amount: '100.00', open: '60.00' },
        { id: 'C', issuedOn: '2026-03-12', dueOn: '2026-03-12', amount: '-50.00', open: '-50.00' },
        { id: 'D', issuedOn: '2026-03-10', dueOn: '2026-04-09', amount: '300.00', open: '300.00' },
      ],
      flow: {
        period,
        openingReceivables: '200.00',
        creditSales: '250.00',
        settledInvoices: [
          {
            id: 'B',
            issuedOn: '2026-01-10',
            dueOn: '2026-02-09',
            settledOn: '2026-03-05',
            amount: '100.00',
          },
        ],
      },
    })
  })

  it('of a day alone have no flow', () => {
    expect(onDay([invoice('A', '2026-03-01', '2026-03-31')]).flow).toBeNull()
  })

  it('of nothing are empty', () => {
    expect(onDay([])).toMatchObject({
      invoices: 0,
      receivables: '0.00',
      openCount: 0,
      months: [],
      ageGroups: [],
      openInvoices: [],
    })
  })

  it('read any iterable once', () => {
    function* rows(): Generator<Invoice> {
      yield invoice('A', '2026-03-01', '2026-03-31')
      yield invoice('B', '2026-03-01', '2026-03-31')
    }
    expect(onDay(rows()).receivables).toBe('200.00')
  })

  it.each<[string, string, string]>([
    ['due tomorrow', '2026-04-01', 'not-due'],
    ['due today is not late', '2026-03-31', 'not-due'],
    ['due yesterday', '2026-03-30', '1-30'],
    ['30 days late', '2026-03-01', '1-30'],
    ['31 days late', '2026-02-28', '31-60'],
    ['60 days late', '2026-01-30', '31-60'],
    ['61 days late', '2026-01-29', '61-90'],
    ['90 days late', '2025-12-31', '61-90'],
    ['91 days late', '2025-12-30', 'over-90'],
  ])('%s', (_, dueOn, bucket) => {
    const { aging, overdue, over90, currentReceivables, overdueCount } = onDay([
      invoice('A', '2025-12-01', dueOn),
    ])
    expect(aging.filter(({ amount }) => amount !== '0.00')).toEqual([
      { id: bucket, amount: '100.00', count: 1 },
    ])
    expect(currentReceivables).toBe(bucket === 'not-due' ? '100.00' : '0.00')
    expect(overdue).toBe(bucket === 'not-due' ? '0.00' : '100.00')
    expect(overdueCount).toBe(bucket === 'not-due' ? 0 : 1)
    expect(over90).toBe(bucket === 'over-90' ? '100.00' : '0.00')
  })

  it.each<[string, Partial<Invoice>, string]>([
    ['settled tomorrow', { settledOn: '2026-04-01' }, '100.00'],
    ['settled today is open no more', { settledOn: '2026-03-31' }, '0.00'],
    ['issued today', { issuedOn: '2026-03-31' }, '100.00'],
    ['issued tomorrow', { issuedOn: '2026-04-01' }, '0.00'],
    ['paid in part tomorrow', { payments: [{ paidOn: '2026-04-01', amount: '40.00' }] }, '100.00'],
    ['paid in part today', { payments: [{ paidOn: '2026-03-31', amount: '40.00' }] }, '60.00'],
    [
      'paid in full in parts',
      {
        payments: [
          { paidOn: '2026-03-20', amount: '60.00' },
          { paidOn: '2026-03-10', amount: '40.00' },
        ],
      },
      '0.00',
    ],
    ['overpaid stays open as a credit', { payments: [{ paidOn: '2026-03-20', amount: '130.00' }] }, '-30.00'],
    [
      'a payment that bounced',
      {
        payments: [
          { paidOn: '2026-03-20', amount: '100.00' },
          { paidOn: '2026-03-25', amount: '-100.00' },
        ],
      },
      '100.00',
    ],
    [
      'the rest settled after a part was paid',
      { payments: [{ paidOn: '2026-03-20', amount: '40.00' }], settledOn: '2026-03-25' },
      '0.00',
    ],
    ['paid before its issue of tomorrow', { issuedOn: '2026-04-01', settledOn: '2026-03-01' }, '0.00'],
  ])('at the end of the day, what is open of an invoice %s', (_, more, receivables) => {
    const books = onDay([invoice('A', '2026-03-05', '2026-04-04', more)])
    expect(books.receivables).toBe(receivables)
    expect(books.openInvoices.map(({ open }) => open)).toEqual(receivables === '0.00' ? [] : [receivables])
    expect(books.openCount).toBe(receivables.startsWith('-') || receivables === '0.00' ? 0 : 1)
  })

  it.each<[string, Invoice, opening: string, sales: string]>([
    ['issued the day before the period', invoice('A', '2026-02-28', asOf), '100.00', '0.00'],
    ['issued on its first day', invoice('A', '2026-03-01', asOf), '0.00', '100.00'],
    ['issued on its last day', invoice('A', '2026-03-31', asOf), '0.00', '100.00'],
    ['issued after it', invoice('A', '2026-04-01', asOf), '0.00', '0.00'],
    [
      'settled the day before the period',
      invoice('A', '2026-02-01', asOf, { settledOn: '2026-02-28' }),
      '0.00',
      '0.00',
    ],
    [
      'settled on its first day',
      invoice('A', '2026-02-01', asOf, { settledOn: '2026-03-01' }),
      '100.00',
      '0.00',
    ],
    [
      'paid in part the day before',
      invoice('A', '2026-02-01', asOf, { payments: [{ paidOn: '2026-02-28', amount: '40.00' }] }),
      '60.00',
      '0.00',
    ],
    [
      'paid in part on the first day',
      invoice('A', '2026-02-01', asOf, { payments: [{ paidOn: '2026-03-01', amount: '40.00' }] }),
      '100.00',
      '0.00',
    ],
  ])('opening receivables and sales of an invoice %s', (_, row, openingReceivables, creditSales) => {
    expect(flowOf([row])).toMatchObject({ openingReceivables, creditSales })
  })

  it.each<[string, Invoice, string | null]>([
    ['the day before the period', invoice('A', '2026-02-01', asOf, { settledOn: '2026-02-28' }), null],
    ['on its first day', invoice('A', '2026-02-01', asOf, { settledOn: '2026-03-01' }), '2026-03-01'],
    ['on its last day', invoice('A', '2026-02-01', asOf, { settledOn: '2026-03-31' }), '2026-03-31'],
    ['the day after', invoice('A', '2026-02-01', asOf, { settledOn: '2026-04-01' }), null],
    ['not at all', invoice('A', '2026-02-01', asOf), null],
    [
      'with the last of its payments, in any order',
      invoice('A', '2026-02-01', asOf, {
        payments: [
          { paidOn: '2026-03-20', amount: '60.00' },
          { paidOn: '2026-02-10', amount: '40.00' },
        ],
      }),
      '2026-03-20',
    ],
    [
      'with a payment on the last day of the period',
      invoice('A', '2026-02-01', asOf, { payments: [{ paidOn: '2026-03-31', amount: '100.00' }] }),
      '2026-03-31',
    ],
    [
      'in part only',
      invoice('A', '2026-02-01', asOf, { payments: [{ paidOn: '2026-03-20', amount: '99.99' }] }),
      null,
    ],
    [
      'by a payment, and paid back after the period',
      invoice('A', '2026-02-01', asOf, {
        payments: [
          { paidOn: '2026-03-20', amount: '100.00' },
          { paidOn: '2026-04-02', amount: '-100.00' },
        ],
      }),
      '2026-03-20',
    ],
    [
      'by the payment that made it whole, though its surplus is refunded later',
      invoice('A', '2026-02-01', asOf, {
        payments: [
          { paidOn: '2026-03-10', amount: '110.00' },
          { paidOn: '2026-03-25', amount: '-10.00' },
        ],
      }),
      '2026-03-10',
    ],
    [
      'by what came before a payment of nothing',
      invoice('A', '2026-02-01', asOf, {
        payments: [
          { paidOn: '2026-03-25', amount: '0.00' },
          { paidOn: '2026-03-10', amount: '100.00' },
        ],
      }),
      '2026-03-10',
    ],
    [
      'by what came before a payment that was taken back on its day',
      invoice('A', '2026-02-01', asOf, {
        payments: [
          { paidOn: '2026-03-10', amount: '100.00' },
          { paidOn: '2026-03-25', amount: '-50.00' },
          { paidOn: '2026-03-25', amount: '50.00' },
        ],
      }),
      '2026-03-10',
    ],
    [
      'with more than its amount, never refunded',
      invoice('A', '2026-02-01', asOf, { payments: [{ paidOn: '2026-03-10', amount: '110.00' }] }),
      '2026-03-10',
    ],
    [
      'a second time, after a cent bounced',
      invoice('A', '2026-02-01', asOf, {
        payments: [
          { paidOn: '2026-03-10', amount: '100.00' },
          { paidOn: '2026-03-12', amount: '-0.01' },
          { paidOn: '2026-03-14', amount: '0.01' },
        ],
      }),
      '2026-03-14',
    ],
    [
      'by its payments, where it says later that it is settled',
      invoice('A', '2026-02-01', asOf, {
        payments: [{ paidOn: '2026-03-10', amount: '100.00' }],
        settledOn: '2026-03-25',
      }),
      '2026-03-10',
    ],
    [
      'for the rest on the day it says, whatever is dated later',
      invoice('A', '2026-02-01', asOf, {
        payments: [
          { paidOn: '2026-03-10', amount: '40.00' },
          { paidOn: '2026-03-27', amount: '60.00' },
        ],
        settledOn: '2026-03-25',
      }),
      '2026-03-25',
    ],
    [
      'by its payments of the period, where it says that it is settled after it',
      invoice('A', '2026-02-01', asOf, {
        payments: [{ paidOn: '2026-03-10', amount: '100.00' }],
        settledOn: '2026-04-01',
      }),
      '2026-03-10',
    ],
    [
      'not by being written off for a cent of it',
      invoice('A', '2026-02-01', asOf, {
        payments: [
          { paidOn: '2026-03-10', amount: '99.99', kind: 'payment' },
          { paidOn: '2026-03-12', amount: '0.01', kind: 'write-off' },
        ],
      }),
      null,
    ],
    [
      'not by being waived',
      invoice('A', '2026-02-01', asOf, {
        payments: [{ paidOn: '2026-03-10', amount: '100.00', kind: 'waiver' }],
      }),
      null,
    ],
    [
      'by a payment, where a waiver was taken back',
      invoice('A', '2026-02-01', asOf, {
        payments: [
          { paidOn: '2026-03-05', amount: '5.00', kind: 'waiver' },
          { paidOn: '2026-03-06', amount: '-5.00', kind: 'waiver' },
          { paidOn: '2026-03-10', amount: '100.00' },
        ],
      }),
      '2026-03-10',
    ],
    [
      'by a payment, and its surplus waived after the period',
      invoice('A', '2026-02-01', asOf, {
        payments: [
          { paidOn: '2026-03-10', amount: '100.00' },
          { paidOn: '2026-04-01', amount: '5.00', kind: 'waiver' },
        ],
      }),
      '2026-03-10',
    ],
    [
      'in advance: with its issue',
      invoice('A', '2026-03-10', asOf, { settledOn: '2026-02-10' }),
      '2026-03-10',
    ],
    ['as a credit note', invoice('A', '2026-03-10', asOf, { amount: '-1', settledOn: asOf }), null],
    ['as an invoice of nothing', invoice('A', '2026-03-10', asOf, { amount: '0', settledOn: asOf }), null],
  ])('an invoice is settled %s', (_, row, settledOn) => {
    expect(flowOf([row]).settledInvoices.map((one) => one.settledOn)).toEqual(
      settledOn === null ? [] : [settledOn],
    )
  })

  it('end the newest month on the day of the books', () => {
    expect(onDay([invoice('A', '2026-02-27', asOf)], '2026-03-15').months).toEqual([
      { from: '2026-02-01', to: '2026-02-28', creditSales: '100.00' },
      { from: '2026-03-01', to: '2026-03-15', creditSales: '0.00' },
    ])
  })

  it('go to the last day there is', () => {
    const { months } = onDay([invoice('A', '9999-11-30', '9999-12-31')], '9999-12-31')
    expect(months.map(({ to }) => to)).toEqual(['9999-11-30', '9999-12-31'])
  })

  it('add up more money than numbers hold', () => {
    const large = { amount: '90071992547409.92' }
    const invoices = [invoice('A', '2026-03-01', asOf, large), invoice('B', '2026-03-01', asOf, large)]
    expect(onDay(invoices).receivables).toBe('180143985094819.84')
  })

  it.each<[string, () => unknown, readonly (readonly [string, string])[]]>([
    [
      'every bad row, with its place',
      () =>
        onDay([
          invoice('A', '2026-03-01', asOf, { amount: '1.005', currency: 'EUR' }),
          invoice('B', '2026-03-01', asOf, { currency: 'USD' }),
          invoice('B', '2026-03-02', asOf),
          invoice('C', '2026-02-30', asOf),
          invoice('D', '2026-03-02', asOf, { payments: [{ paidOn: asOf, amount: '0.001' }] }),
        ]),
      [
        ['invoices[0].amount', 'too-precise'],
        ['invoices[0].currency', 'mixed-currency'],
        ['invoices[2].id', 'duplicate-id'],
        ['invoices[3].issuedOn', 'no-such-day'],
        ['invoices[4].payments[0].amount', 'too-precise'],
      ],
    ],
    [
      'a payment of no known kind',
      () => {
        const payments = [{ paidOn: asOf, amount: '1', kind: 'gift' }]
        // @ts-expect-error no kind
        return onDay([invoice('A', '2026-03-01', asOf, { payments })])
      },
      [['invoices[0].payments[0].kind', 'wrong-type']],
    ],
    [
      'what is no row',
      // @ts-expect-error no invoice
      () => onDay([null]),
      [['invoices[0]', 'wrong-type']],
    ],
    [
      'what cannot be iterated',
      // @ts-expect-error no rows
      () => onDay(undefined),
      [['invoices', 'missing']],
    ],
    [
      'a day and a period',
      () => tallyInvoices([], { period, asOf, currency: 'USD' }),
      [['asOf', 'unknown-key']],
    ],
    [
      'neither',
      // @ts-expect-error no day
      () => tallyInvoices([], { currency: 'USD' }),
      [['asOf', 'missing']],
    ],
    [
      'a period backwards',
      () => tallyInvoices([], { period: { from: asOf, to: '2026-03-30' }, currency: 'USD' }),
      [['period.to', 'empty-range']],
    ],
    [
      'an unknown currency',
      () => tallyInvoices([], { asOf, currency: 'usd' }),
      [['currency', 'unknown-currency']],
    ],
  ])('refuse %s', (_, call, issues) => expect(issuesOf(call)).toEqual(issues))

  it('say what to do with an id given twice', () => {
    const twice = [invoice('A', '2026-03-01', asOf), invoice('A', '2026-03-01', asOf)]
    expect(sentencesOf(() => onDay(twice))[0]).toBe(
      'expected an id not used by invoices[0], received "A". Drop the entry if it is the same thing twice; otherwise give it an id of its own.',
    )
  })
})
