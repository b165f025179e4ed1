import { describe, expect, it } from 'vitest'
import { compileAging, reportAging } from '../../src/aging'
import type { CaseFile, Due } from '../../src/model'
import { receivablesBuckets } from '../../src/policies'
import { errorOf } from '../support/error-of'

const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets })
const asOf = '2026-03-31'

let nextId = 0
const due = (dueOn: string, amount: string, more: Partial<Due> = {}): Due => ({
  id: `due-${nextId++}`,
  dueOn,
  amount,
  ...more,
})
const caseOf = (debtorId: string, duesByCurrency: Readonly<Record<string, readonly Due[]>>): CaseFile => ({
  debtor: { id: debtorId },
  accounts: Object.entries(duesByCurrency).map(([currency, dues]) => ({
    id: `${debtorId}-${currency}`,
    currency,
    dues,
  })),
})

// Ages on 31 March 2026: 1 March 30 days, 28 February 31, 30 January 60, 29 January 61, 31 December 90,
// 30 December 91.
const portfolio: readonly CaseFile[] = [
  caseOf('Zhou', {
    CNY: [due('2026-03-31', '1000.00'), due('2026-03-01', '200.00')],
    USD: [due('2025-12-30', '5.00')],
  }),
  caseOf('Adams', {
    USD: [
      due('2026-02-28', '10.10'),
      due('2026-01-30', '20.20'),
      due('2026-01-29', '30.30'),
      due('2026-03-15', '-0.60'),
    ],
  }),
  caseOf('Paid up', { USD: [due('2026-01-01', '99.00', { settledOn: '2026-03-31' })] }),
  caseOf('Not yet', { USD: [due('2026-05-01', '99.00', { issuedOn: '2026-04-01' })] }),
]

describe('reportAging', () => {
  const report = reportAging(portfolio, { asOf, aging })

  it('totals each currency by bucket, the currencies by code', () => {
    expect(report.currencies).toEqual([
      {
        currency: 'CNY',
        debtors: 1,
        balance: '1200.00',
        pastDue: '200.00',
        notDue: '1000.00',
        credit: '0.00',
        unapplied: '0.00',
        undated: '0.00',
        undatedDues: 0,
        undetermined: '0.00',
        uncoveredOn: null,
        disputed: '0.00',
        disputeUnknown: '1200.00',
        dues: 2,
        buckets: [
          { bucket: 'not-due', amount: '1000.00', dues: 1, disputed: '0.00' },
          { bucket: '1-30', amount: '200.00', dues: 1, disputed: '0.00' },
          { bucket: '31-60', amount: '0.00', dues: 0, disputed: '0.00' },
          { bucket: '61-90', amount: '0.00', dues: 0, disputed: '0.00' },
          { bucket: 'over-90', amount: '0.00', dues: 0, disputed: '0.00' },
        ],
      },
      {
        currency: 'USD',
        debtors: 2,
        balance: '65.00',
        pastDue: '65.60',
        notDue: '0.00',
        credit: '-0.60',
        unapplied: '0.00',
        undated: '0.00',
        undatedDues: 0,
        undetermined: '0.00',
        uncoveredOn: null,
        disputed: '0.00',
        // The cases list no marks; the credit is in no dispute.
        disputeUnknown: '65.60',
        dues: 5,
        buckets: [
          { bucket: 'not-due', amount: '0.00', dues: 0, disputed: '0.00' },
          { bucket: '1-30', amount: '-0.60', dues: 1, disputed: '0.00' },
          { bucket: '31-60', amount: '30.30', dues: 2, disputed: '0.00' },
          { bucket: '61-90', amount: '30.30', dues: 1, disputed: '0.00' },
          { bucket: 'over-90', amount: '5.00', dues: 1, disputed: '0.00' },
        ],
      },
    ])
  })

  it('lists debtors by id, then currency, with the age of the oldest unpaid due', () => {
    expect(
      report.debtors.map(({ debtorId, currency, daysPastDue, balance }) => [
        debtorId,
        currency,
        daysPastDue,
        balance,
      ]),
    ).toEqual([
      ['Adams', 'USD', 61, '60.00'],
      ['Zhou', 'CNY', 30, '1200.00'],
      ['Zhou', 'USD', 91, '5.00'],
    ])
  })

  it('names its columns in the order of the policy, the last one open', () => {
    expect(report.columns[0]).toEqual({
      bucket: 'not-due',
      fromDay: 0,
      toDay: 0,
      agedBy: 'due-date',
      label: { en: 'Not due', 'zh-CN': '未到期' },
    })
    expect(report.columns.map(({ toDay }) => toDay)).toEqual([0, 30, 60, 90, null])
  })

  it('counts what it read', () => {
    expect(report.counts).toEqual({ cases: 4, open: 7, settled: 1, notIssued: 1 })
    expect(report.problems).toEqual([])
  })

  it('changes on the next day: dues pass 0, 30 and 60 days, and one is issued', () => {
    expect(report.changesOn).toBe('2026-04-01')
  })

  it('applies payments to the oldest due, and shows apart what is left of them', () => {
    const paid = { kind: 'payment', id: 'p', effectiveOn: '2026-03-20', amount: '150.00' } as const
    const dues = [due('2026-03-01', '100.00'), due('2026-01-29', '30.00')]
    const cases = [{ debtor: { id: 'D' }, accounts: [{ id: 'A', currency: 'USD', dues, events: [paid] }] }]
    expect(reportAging(cases, { asOf, aging })).toMatchObject({
      currencies: [{ currency: 'USD', debtors: 1, balance: '0.00', unapplied: '20.00', dues: 0 }],
      counts: { open: 0, settled: 2 },
    })
    // The day before, 61 − 12 = 49 days past 29 January, nothing was paid.
    expect(reportAging(cases, { asOf: '2026-03-19', aging })).toMatchObject({
      currencies: [{ balance: '130.00', unapplied: '0.00', dues: 2 }],
      changesOn: '2026-03-20',
    })
  })

  it('is empty for no cases', () => {
    expect(reportAging([], { asOf, aging })).toMatchObject({
      currencies: [],
      debtors: [],
      accounts: null,
      problems: [],
      changesOn: null,
    })
  })

  it('shows the id of a bucket that has no label', () => {
    const plain = compileAging({
      dueDateIsDay: 0,
      bucketTable: { id: 'own', buckets: [{ id: 'all', fromDay: 0 }] },
    })
    expect(reportAging([], { asOf, aging: plain }).columns[0]?.label).toEqual({ en: 'all', 'zh-CN': 'all' })
  })

  it('reads any iterable once', () => {
    const once = (function* () {
      yield* portfolio
    })()
    expect(reportAging(once, { asOf, aging })).toEqual(report)
  })

  it('lists a bad case in its place and counts every other', () => {
    const bad = {
      debtor: { id: 'Bad' },
      accounts: [{ id: '1', currency: 'USD', dues: [due('2026-02-30', '1.00'), due('2026-01-01', '1.005')] }],
    }
    const [first, ...rest] = portfolio
    // @ts-expect-error rows of any type reach a batch
    const withBad = reportAging([first, bad, ...rest, 'no case'], { asOf, aging })
    expect(withBad.problems).toMatchObject([
      {
        ok: false,
        index: 1,
        id: 'Bad',
        error: { code: 'invalid-input', details: { issues: [{ path: 'accounts[0].dues[0].dueOn' }] } },
      },
      { ok: false, index: 5, id: null, error: { code: 'invalid-input' } },
    ])
    expect(withBad.currencies).toEqual(report.currencies)
    expect(withBad.counts).toEqual({ ...report.counts, cases: 6 })
  })

  it('takes a debtor once: the second case is a problem that names the first', () => {
    const again = reportAging([...portfolio, caseOf('Adams', { USD: [due('2026-01-01', '7.00')] })], {
      asOf,
      aging,
    })
    expect(again.currencies).toEqual(report.currencies)
    expect(again.problems).toMatchObject([{ index: 4, id: 'Adams' }])
    expect(again.problems[0]?.error.message).toBe(
      'debtor.id: expected an id not used by cases[1], received "Adams". Drop the entry if it is the same thing twice; otherwise give it an id of its own.',
    )
  })

  it.each<[string, unknown, unknown, string]>([
    ['a Date for the day', [], { asOf: new Date(0), aging }, 'asOf'],
    ['no policy', [], { asOf }, 'aging'],
    ['no cases', undefined, { asOf, aging }, 'cases'],
    ['rows by what is no row', [], { asOf, aging, by: 'currency' }, 'by'],
  ])('refuses %s', (_, cases, options, path) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => reportAging(cases, options)).details).toMatchObject({ issues: [{ path }] })
  })

  it('says which rows there are', () => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => reportAging([], { asOf, aging, by: 'currency' })).message).toBe(
      "by: expected 'debtor' or 'account', received \"currency\". Name whose rows the report has; leave it out for those of debtors alone.",
    )
  })
})

describe.each(['own-date', 'oldest-first', 'apart'] as const)('with credits %s', (credits) => {
  const policy = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets, credits })

  it('a report as of a past day knows no later document, payment or settlement', () => {
    const known = [
      due('2026-01-29', '30.00', { issuedOn: '2026-01-01', settledOn: '2026-04-02' }),
      due('2026-02-28', '100.00', { issuedOn: '2026-03-31' }),
      due('2026-03-01', '-7.00', { issuedOn: '2026-03-31' }),
    ]
    const later = [
      due('2026-02-28', '999.00', { issuedOn: '2026-04-01' }),
      due('2026-02-28', '-55.00', { issuedOn: '2026-04-01' }),
    ]
    const paid = { kind: 'payment', id: 'p', effectiveOn: '2026-03-31', amount: '10.00' } as const
    const paidLater = { kind: 'payment', id: 'q', effectiveOn: '2026-04-01', amount: '500.00' } as const
    const caseWith = (
      dues: readonly Due[],
      events: readonly (typeof paid | typeof paidLater)[],
    ): CaseFile => ({
      debtor: { id: 'D' },
      accounts: [{ id: 'A', currency: 'USD', dues, events }],
    })
    const { counts, changesOn, ...now } = reportAging([caseWith([...known, ...later], [paid, paidLater])], {
      asOf,
      aging: policy,
    })
    const {
      counts: without,
      changesOn: _,
      ...then
    } = reportAging([caseWith(known, [paid])], {
      asOf,
      aging: policy,
    })
    expect(now).toEqual(then)
    expect(now.currencies[0]).toMatchObject({ pastDue: '120.00', credit: '-7.00', balance: '113.00' })
    expect(counts).toEqual({ ...without, notIssued: 2 })
    expect(changesOn).toBe('2026-04-01')
  })

  it('the oldest bucket loses nothing, however old', () => {
    const old = [due('2025-12-30', '1.00'), due('1999-12-31', '2.00'), due('0001-01-01', '4.00')]
    const { currencies } = reportAging([caseOf('D', { USD: old })], { asOf, aging: policy })
    expect(currencies[0]?.buckets.map(({ amount }) => amount)).toEqual([
      '0.00',
      '0.00',
      '0.00',
      '0.00',
      '7.00',
    ])
  })
})

describe('changes on the day on which it shows', () => {
  const written = { kind: 'write-off', id: 'w', effectiveOn: '2026-03-30' } as const
  const old = due('2025-01-01', '100.00')
  const caseWith = (
    debtorId: string,
    dues: readonly Due[],
    events: CaseFile['accounts'][number]['events'] = [],
  ): CaseFile => ({ debtor: { id: debtorId }, accounts: [{ id: 'A', currency: 'USD', dues, events }] })
  const counted = compileAging({
    dueDateIsDay: 0,
    bucketTable: receivablesBuckets,
    counting: { pauses: { resumeDay: 'counted' } },
  })
  const pause = { kind: 'pause', id: 'p', effectiveOn: '2026-04-05' } as const
  const resume = { kind: 'resume', id: 'r', effectiveOn: '2026-04-15' } as const
  // On 31 March it is 21 days late, and 30 on 9 April: it leaves its column on 10 April.
  const young = due('2026-03-10', '100.00')

  it.each<[string, readonly CaseFile[], typeof aging, string | null]>([
    [
      'never, where money comes in on what was written off',
      [
        caseWith(
          'D',
          [old],
          [written, { kind: 'recovery', id: 'r', effectiveOn: '2026-04-05', amount: '9.00' }],
        ),
      ],
      aging,
      null,
    ],
    [
      'where more than that comes in',
      [
        caseWith(
          'D',
          [old],
          [
            written,
            { kind: 'recovery', id: 'r', effectiveOn: '2026-04-05', amount: '9.00' },
            { kind: 'payment', id: 'p', effectiveOn: '2026-04-07', amount: '92.00' },
          ],
        ),
      ],
      aging,
      '2026-04-07',
    ],
    [
      'as its due does, where no rule counts a pause',
      [caseWith('D', [young], [pause, resume])],
      aging,
      '2026-04-10',
    ],
    // Ten days stand still, from the fifth on.
    ['later, where one does', [caseWith('D', [young], [pause, resume])], counted, '2026-04-20'],
    ['never, where the pause has no end', [caseWith('D', [young], [pause])], counted, null],
    [
      'on the earliest day of any case, whatever their order',
      [
        caseWith('D-1', [old], [{ kind: 'payment', id: 'p', effectiveOn: '2026-04-12', amount: '1.00' }]),
        caseWith('D-2', [young], [pause, resume]),
        caseWith('D-3', [old], [{ kind: 'payment', id: 'p', effectiveOn: '2026-04-08', amount: '1.00' }]),
        caseWith('D-4', [old], [{ kind: 'payment', id: 'p', effectiveOn: '2026-04-09', amount: '1.00' }]),
      ],
      aging,
      '2026-04-08',
    ],
  ])('%s', (_, cases, by, changesOn) => {
    expect(reportAging(cases, { asOf, aging: by }).changesOn).toBe(changesOn)
    expect(reportAging([...cases].reverse(), { asOf, aging: by }).changesOn).toBe(changesOn)
  })
})
