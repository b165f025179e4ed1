import { describe, expect, it } from 'vitest'
import { type CountingPolicy, compileAging, type PlainDue, prepareDues, totalDues } from '../../src/aging'
import { invoiceAgeBuckets, receivablesBuckets } from '../../src/policies'
import { errorOf } from '../support/error-of'

const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets })
const asOf = '2026-03-31'
const countingBy = (counting: CountingPolicy) =>
  compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets, counting })

// Ages on 31 March 2026: 1 March 30 days, 28 February 31, 30 January 60.
const rows: readonly PlainDue[] = [
  { dueOn: '2026-03-31', amount: '1000.00', currency: 'USD' },
  { dueOn: '2026-03-01', amount: '200.00', currency: 'USD' },
  { dueOn: '2026-02-28', amount: 10.1, currency: 'USD' },
  { dueOn: '2026-01-30', amount: '-0.60', currency: 'USD' },
  { dueOn: '2026-01-30', amount: '3000', currency: 'JPY' },
  { dueOn: '2026-01-01', amount: '99.00', currency: 'EUR', settledOn: '2026-03-31' },
  { dueOn: '2026-05-01', amount: '99.00', currency: 'EUR', issuedOn: '2026-04-15' },
  { dueOn: '2026-05-01', amount: '0.00', currency: 'EUR' },
]

describe.each<[string, (given: readonly PlainDue[]) => Parameters<typeof totalDues>[0]]>([
  ['rows', (given) => given],
  ['an iterable that is no array', (given) => new Set(given)],
  ['prepared dues', (given) => prepareDues(given)],
])('totalDues of %s', (_, of) => {
  it('totals each currency with anything open by bucket, the currencies by code', () => {
    const { currencies, counts, problems } = totalDues(of(rows), { asOf, aging })
    expect(currencies).toEqual([
      {
        currency: 'JPY',
        balance: '3000',
        pastDue: '3000',
        notDue: '0',
        credit: '0',
        undated: '0',
        undatedDues: 0,
        undetermined: '0',
        uncoveredOn: null,
        dues: 1,
        buckets: [
          { bucket: 'not-due', amount: '0', dues: 0 },
          { bucket: '1-30', amount: '0', dues: 0 },
          { bucket: '31-60', amount: '3000', dues: 1 },
          { bucket: '61-90', amount: '0', dues: 0 },
          { bucket: 'over-90', amount: '0', dues: 0 },
        ],
      },
      {
        currency: 'USD',
        balance: '1209.50',
        pastDue: '210.10',
        notDue: '1000.00',
        credit: '-0.60',
        undated: '0.00',
        undatedDues: 0,
        undetermined: '0.00',
        uncoveredOn: null,
        dues: 4,
        buckets: [
          { bucket: 'not-due', amount: '1000.00', dues: 1 },
          { bucket: '1-30', amount: '200.00', dues: 1 },
          { bucket: '31-60', amount: '9.50', dues: 2 },
          { bucket: '61-90', amount: '0.00', dues: 0 },
          { bucket: 'over-90', amount: '0.00', dues: 0 },
        ],
      },
    ])
    expect(counts).toEqual({ rows: 8, open: 5, settled: 2, notIssued: 1 })
    expect(problems).toEqual([])
  })

  it('names its columns in the order of the policy, the last one open', () => {
    const { columns } = totalDues(of([]), { asOf, aging })
    expect(columns.map(({ bucket, fromDay, toDay }) => [bucket, fromDay, toDay])).toEqual([
      ['not-due', 0, 0],
      ['1-30', 1, 30],
      ['31-60', 31, 60],
      ['61-90', 61, 90],
      ['over-90', 91, null],
    ])
    expect(columns[0]?.label).toEqual({ en: 'Not due', 'zh-CN': '未到期' })
  })

  it('is empty for no rows', () => {
    expect(totalDues(of([]), { asOf, aging })).toMatchObject({
      currencies: [],
      counts: { rows: 0, open: 0, settled: 0, notIssued: 0 },
      problems: [],
      changesOn: null,
    })
  })

  it.each<[string, PlainDue, string | null]>([
    ['a due that is late tomorrow', { dueOn: '2026-03-31', amount: '1', currency: 'USD' }, '2026-04-01'],
    ['a due that is late some day', { dueOn: '2029-12-31', amount: '1', currency: 'USD' }, '2030-01-01'],
    ['a due between two edges', { dueOn: '2026-03-01', amount: '1', currency: 'USD' }, '2026-04-01'],
    ['a due in the last bucket', { dueOn: '2025-03-01', amount: '1', currency: 'USD' }, null],
    ['a due of another century', { dueOn: '1901-03-01', amount: '1', currency: 'USD' }, null],
    [
      'a due that will be settled',
      { dueOn: '2025-03-01', amount: '1', currency: 'USD', settledOn: '2026-06-01' },
      '2026-06-01',
    ],
    [
      'a due that will be issued',
      { dueOn: '2026-07-01', amount: '1', currency: 'USD', issuedOn: '2026-06-01' },
      '2026-06-01',
    ],
    [
      'a due that will be settled before it is issued',
      { dueOn: '2026-07-01', amount: '1', currency: 'USD', issuedOn: '2026-06-01', settledOn: '2026-05-01' },
      '2026-05-01',
    ],
    [
      'a credit, which leaves its bucket',
      { dueOn: '2026-03-02', amount: '-1', currency: 'USD' },
      '2026-04-02',
    ],
    ['nothing at all', { dueOn: '2026-03-02', amount: '0', currency: 'USD' }, null],
    ['the last day that can be written', { dueOn: '9999-12-31', amount: '1', currency: 'USD' }, null],
  ])('says when it changes: %s', (__, row, changesOn) =>
    expect(totalDues(of([row]), { asOf, aging }).changesOn).toBe(changesOn),
  )

  it('adds up exactly beyond the numbers that floats hold', () => {
    const row = (amount: string): PlainDue => ({ dueOn: '2026-03-01', amount, currency: 'USD' })
    const [total] = totalDues(
      of([
        ...['90071992547409.91', '0.01', '0.01', '-90071992547409.91', '-0.03'].map(row),
        ...['123456789012345678901234567890.12', '-123456789012345678901234567890.11'].map(row),
      ]),
      { asOf, aging },
    ).currencies
    expect(total).toMatchObject({
      balance: '0.00',
      pastDue: '123456789012345768973227115300.05',
      credit: '-123456789012345768973227115300.05',
      dues: 7,
    })
  })
})

describe('rows as a database gives them', () => {
  it('may hold further fields, and null where there is no day', () => {
    const row = { id: 7, customer: 'D-1', dueOn: '2026-03-01', amount: '1.00', currency: 'USD' }
    const { counts } = totalDues([{ ...row, issuedOn: null, settledOn: null }], { asOf, aging })
    expect(counts).toEqual({ rows: 1, open: 1, settled: 0, notIssued: 0 })
  })

  it('may be objects of a class whose fields are not their own', () => {
    class Row {
      get dueOn() {
        return '2026-03-01'
      }
      readonly amount = '1.00'
      readonly currency = 'USD'
    }
    expect(totalDues([new Row()], { asOf, aging }).counts.open).toBe(1)
  })

  it('are taken in any number, with and without days, as those before them are', () => {
    const many = Array.from({ length: 5000 }, (_, index): PlainDue => {
      const row = { dueOn: '2026-03-01', amount: '0.01', currency: index % 2 === 0 ? 'USD' : 'CNY' }
      return index === 3000 ? { ...row, settledOn: '2026-03-02' } : row
    })
    for (const given of [many, prepareDues(many)]) {
      const { currencies, counts } = totalDues(given, { asOf, aging })
      expect(counts).toEqual({ rows: 5000, open: 4999, settled: 1, notIssued: 0 })
      expect(currencies.map(({ balance }) => balance)).toEqual(['25.00', '24.99'])
    }
  })
})

describe('a row that is no due', () => {
  const good: PlainDue = { dueOn: '2026-03-01', amount: '1.00', currency: 'USD' }
  const throwing = Object.defineProperty({ ...good }, 'amount', {
    get: () => {
      throw new Error('not ours')
    },
  })
  let asked = 0
  const wavering = Object.defineProperty({ ...good }, 'amount', { get: () => (asked++ === 0 ? 'x' : '1.00') })

  it.each<[string, unknown, readonly (readonly [string, string])[]]>([
    ['nothing', undefined, [['', 'missing']]],
    ['null', null, [['', 'wrong-type']]],
    ['a text', '2026-03-01', [['', 'wrong-type']]],
    ['a list', ['2026-03-01', '1.00', 'USD'], [['', 'wrong-type']]],
    ['a value that throws', throwing, [['', 'unreadable']]],
    ['a value that is another each time', wavering, [['', 'unreadable']]],
    ['no day', { ...good, dueOn: undefined }, [['dueOn', 'missing']]],
    ['null for the day', { ...good, dueOn: null }, [['dueOn', 'wrong-type']]],
    ['a Date', { ...good, dueOn: new Date(0) }, [['dueOn', 'date-object']]],
    ['a day that no calendar has', { ...good, dueOn: '2026-02-30' }, [['dueOn', 'no-such-day']]],
    ['a time of day', { ...good, issuedOn: '2026-03-01T00:00:00Z' }, [['issuedOn', 'not-a-date']]],
    ['a bad day of settlement', { ...good, settledOn: '' }, [['settledOn', 'not-a-date']]],
    ['half a cent', { ...good, amount: '1.005' }, [['amount', 'too-precise']]],
    ['a decimal yen', { ...good, amount: '1.5', currency: 'JPY' }, [['amount', 'too-precise']]],
    ['an exponent', { ...good, amount: '1e3' }, [['amount', 'not-an-amount']]],
    ['no amount', { ...good, amount: undefined }, [['amount', 'missing']]],
    ['a number past the safe cents', { ...good, amount: 90_071_992_547_409.92 }, [['amount', 'too-precise']]],
    ['a currency in lower case', { ...good, currency: 'usd' }, [['currency', 'unknown-currency']]],
    ['a currency that is none', { ...good, currency: 'US[' }, [['currency', 'unknown-currency']]],
    ['a code that no currency has', { ...good, currency: 'XXX' }, [['currency', 'unknown-currency']]],
    ['a longer code', { ...good, currency: 'USDT' }, [['currency', 'unknown-currency']]],
    ['letters of another script', { ...good, currency: 'ＵＳＤ' }, [['currency', 'unknown-currency']]],
    ['a number for the currency', { ...good, currency: 840 }, [['currency', 'wrong-type']]],
    [
      'several faults at once',
      { dueOn: '2026-13-01', amount: 'x', issuedOn: 1 },
      [
        ['dueOn', 'no-such-day'],
        ['amount', 'not-an-amount'],
        ['currency', 'missing'],
        ['issuedOn', 'wrong-type'],
      ],
    ],
  ])('is listed in its place and counts nowhere: %s', (_, bad, issues) => {
    asked = 0
    // @ts-expect-error rows of any type reach a batch
    const { problems, counts, currencies } = totalDues([good, bad, good], { asOf, aging })
    expect(problems.map(({ ok, index, error }) => [ok, index, error.code])).toEqual([
      [false, 1, 'invalid-input'],
    ])
    expect(problems[0]?.error.details.issues.map(({ path, code }) => [path, code])).toEqual(issues)
    expect(counts).toEqual({ rows: 3, open: 2, settled: 0, notIssued: 0 })
    expect(currencies.map(({ balance }) => balance)).toEqual(['2.00'])
  })

  it.each([
    ['a text', 'INV-7', 'INV-7'],
    ['a number', 7, '7'],
    ['a bigint', 7n, '7'],
    ['nothing', undefined, null],
    ['an object', {}, null],
  ])('is named by its id: %s', (_, id, name) => {
    // @ts-expect-error rows of any type reach a batch
    expect(prepareDues([{ ...good, amount: 'x', id }]).problems).toMatchObject([{ index: 0, id: name }])
  })

  it('says what to do', () => {
    const { problems } = totalDues([{ ...good, amount: '1.005' }], { asOf, aging })
    expect(problems[0]?.error.message).toBe(
      'amount: expected an amount of USD with at most 2 decimals, received "1.005". Round it by the rule that the contract names (roundAmount does); an amount that enters is never rounded unasked.',
    )
  })

  it('is told again by every question to prepared dues', () => {
    // @ts-expect-error rows of any type reach a batch
    const dues = prepareDues([good, 'no due'])
    expect(dues.rows).toBe(2)
    expect(totalDues(dues, { asOf, aging })).toMatchObject({
      problems: [{ index: 1 }],
      counts: { rows: 2, open: 1 },
    })
  })
})

describe('a policy that counts more than days past due', () => {
  const bucketsOf = (row: PlainDue, counting: CountingPolicy): readonly (readonly [string, number])[] =>
    [[row], prepareDues([row])].flatMap((given) =>
      totalDues(given, { asOf, aging: countingBy(counting) }).currencies.flatMap(({ buckets }) =>
        buckets.filter(({ dues }) => dues > 0).map(({ bucket, dues }) => [bucket, dues] as const),
      ),
    )
  const twice = (bucket: string): readonly (readonly [string, number])[] => [
    [bucket, 1],
    [bucket, 1],
  ]
  const row: PlainDue = { dueOn: '2026-02-28', amount: '9.00', currency: 'USD' }

  it.each<[string, CountingPolicy, string]>([
    ['nothing more', {}, '31-60'],
    ['grace that suppresses', { grace: { days: 31, effect: 'suppress' } }, 'not-due'],
    ['grace that moves the due date', { grace: { days: 5, effect: 'move-due-date' } }, '1-30'],
    ['months', { method: 'corresponding-months' }, '31-60'],
    ['a tolerance', { tolerance: { limit: 'amount', amounts: { USD: '9.00' } } }, 'not-due'],
    ['an anchor, which is of accounts', { anchor: 'recency' }, '31-60'],
    ['pauses, which are of accounts', { pauses: { resumeDay: 'counted' } }, '31-60'],
  ])('%s', (_, counting, bucket) => expect(bucketsOf(row, counting)).toEqual(twice(bucket)))
})

it('prepared dues answer for any day and policy, and stay as they are', () => {
  const dues = prepareDues(rows)
  for (const day of ['2025-12-31', '2026-03-31', '2026-06-30']) {
    for (const policy of [aging, countingBy({ grace: { days: 3, effect: 'suppress' } })]) {
      expect(totalDues(dues, { asOf: day, aging: policy })).toEqual(
        totalDues(rows, { asOf: day, aging: policy }),
      )
    }
  }
})

it.each<[string, unknown, unknown, string]>([
  ['a Date for the day', [], { asOf: new Date(0), aging }, 'asOf'],
  ['no policy', [], { asOf }, 'aging'],
  ['no options', [], undefined, 'aging'],
  ['no rows', undefined, { asOf, aging }, 'rows'],
  ['a text', 'rows', { asOf, aging }, 'rows'],
  ['what looks prepared but is not', { rows: 1, problems: [], held: {} }, { asOf, aging }, 'rows'],
])('totalDues refuses %s', (_, given, options, path) => {
  // @ts-expect-error values of any type reach a library that plain JavaScript calls
  expect(errorOf(() => totalDues(given, options)).details).toMatchObject({ issues: [{ path }] })
})

it('prepareDues refuses what cannot be iterated', () => {
  // @ts-expect-error values of any type reach a library that plain JavaScript calls
  expect(errorOf(() => prepareDues(7)).details).toMatchObject({ issues: [{ path: 'rows' }] })
})

it('refuses a policy that puts credits where only a debtor could tell', () => {
  const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets, credits: 'oldest-first' })
  expect(errorOf(() => totalDues([], { asOf: '2026-03-31', aging })).message).toBe(
    'aging.credits: expected credits by their own date, received oldest-first. Plain dues name no debtor whose columns a credit could reduce: use reportAging, or a policy without credits.',
  )
})

describe('by document date', () => {
  const byDocument = compileAging({
    dueDateIsDay: 0,
    bucketTable: invoiceAgeBuckets,
    agedBy: 'document-date',
  })
  // 31 March is 30 days after 1 March and 31 after 28 February.
  const issued: readonly PlainDue[] = [
    { dueOn: '2026-05-01', issuedOn: '2026-03-01', amount: '1.00', currency: 'USD' },
    { dueOn: '2026-03-30', issuedOn: '2026-02-28', amount: '2.00', currency: 'USD' },
    { dueOn: '2026-01-01', amount: '4.00', currency: 'USD' },
    { dueOn: '2026-05-01', issuedOn: null, amount: '-8.00', currency: 'USD' },
    { dueOn: '2026-05-01', issuedOn: '2026-02-28', amount: '-16.00', currency: 'USD' },
    { dueOn: '2026-01-01', issuedOn: '2026-04-03', amount: '32.00', currency: 'USD' },
  ]

  it.each([
    ['rows', issued],
    ['prepared dues', prepareDues(issued)],
  ])('%s go by their day of issue, due or not, and those without one stand apart', (_, given) => {
    const { currencies, counts, columns, changesOn } = totalDues(given, { asOf, aging: byDocument })
    expect(currencies).toEqual([
      {
        currency: 'USD',
        balance: '-17.00',
        pastDue: '6.00',
        notDue: '1.00',
        credit: '-24.00',
        undated: '-4.00',
        undatedDues: 2,
        undetermined: '0.00',
        uncoveredOn: null,
        dues: 5,
        buckets: [
          { bucket: '0-30', amount: '1.00', dues: 1 },
          { bucket: '31-60', amount: '-14.00', dues: 2 },
          { bucket: '61-90', amount: '0.00', dues: 0 },
          { bucket: 'over-90', amount: '0.00', dues: 0 },
        ],
      },
    ])
    expect(counts).toEqual({ rows: 6, open: 5, settled: 0, notIssued: 1 })
    expect(columns.map(({ agedBy }) => agedBy)).toEqual(new Array(4).fill('document-date'))
    // The first is 31 days old on 1 April.
    expect(changesOn).toBe('2026-04-01')
  })

  it.each<[string, Partial<PlainDue>, string | null]>([
    ['it is past due tomorrow', { dueOn: '2026-03-31' }, '2026-04-01'],
    [
      'its age reaches the next bucket before it is due',
      { dueOn: '2026-12-31', issuedOn: '2026-03-03' },
      '2026-04-03',
    ],
    ['past due and undated, it never moves', { dueOn: '2026-03-30' }, null],
    ['undated, it falls due', { dueOn: '2026-06-30' }, '2026-07-01'],
    ['in the last bucket', { dueOn: '2025-02-01', issuedOn: '2025-01-01' }, null],
    ['it will be issued', { dueOn: '2025-02-01', issuedOn: '2026-04-15' }, '2026-04-15'],
    ['it will be settled', { dueOn: '2025-02-01', settledOn: '2026-04-20' }, '2026-04-20'],
    ['an undated credit', { dueOn: '2026-03-31', amount: '-1.00' }, null],
    ['a credit of some day', { dueOn: '2026-03-31', issuedOn: '2026-03-31', amount: '-1.00' }, '2026-05-01'],
  ])('says when it changes: %s', (_, fields, changesOn) => {
    const rows = [{ dueOn: '', amount: '1.00', currency: 'USD', ...fields }]
    expect(totalDues(rows, { asOf, aging: byDocument }).changesOn).toBe(changesOn)
  })
})
