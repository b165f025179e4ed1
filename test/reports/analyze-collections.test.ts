import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AnalyzeCollectionsInput,
  analyzeCollections,
  type CollectedRow,
  type CollectionDimension,
} from '../../src/reports'
import { errorOf } from '../support/error-of'

const head = { period: { from: '2026-03-01', to: '2026-03-31' }, currency: 'CNY' } as const
const bucketTable = {
  id: 'ours',
  buckets: [
    { id: 'current', fromDay: 0, toDay: 0 },
    { id: 'early', fromDay: 1, toDay: 30, label: { en: '1 to 30 days', 'zh-CN': '1 至 30 天' } },
    { id: 'late', fromDay: 31 },
  ],
}
const ranges = [
  { id: 'small', from: '0' },
  { id: 'large', from: '1000.00' },
]

const row = (
  id: string,
  collectible: string,
  collected: string,
  facts: Partial<CollectedRow> = {},
): CollectedRow => ({
  id,
  collectible,
  collected,
  ...facts,
})
const tellGroups = (input: AnalyzeCollectionsInput) =>
  analyzeCollections(input).groups.map(({ id, accounts, collected }) => [id, accounts, collected])

describe('analyzeCollections', () => {
  it('has every bucket, an account in that of its days, and those without days apart', () => {
    const rows = [
      row('A', '10.00', '1.00', { daysPastDue: 1 }),
      row('B', '10.00', '2.00', { daysPastDue: 30 }),
      row('C', '10.00', '4.00', { daysPastDue: 31 }),
      row('D', '10.00', '8.00', { daysPastDue: 999 }),
      row('E', '10.00', '9.00'),
    ]
    expect(tellGroups({ ...head, by: 'days-past-due', bucketTable, rows })).toEqual([
      ['current', 0, '0.00'],
      ['early', 2, '3.00'],
      ['late', 2, '12.00'],
      [null, 1, '9.00'],
    ])
    const { groups } = analyzeCollections({ ...head, by: 'days-past-due', bucketTable, rows })
    expect(groups.map(({ label }) => label.en)).toEqual(['current', '1 to 30 days', 'late', 'not told'])
  })

  it('takes an account of no days past due into the bucket of day 0', () => {
    const rows = [row('A', '10.00', '1.00', { daysPastDue: 0 })]
    expect(tellGroups({ ...head, by: 'days-past-due', bucketTable, rows })[0]).toEqual(['current', 1, '1.00'])
  })

  it('divides amounts at the start of a range, and takes credits into the first', () => {
    const rows = [
      row('A', '999.99', '1.00'),
      row('B', '1000.00', '2.00'),
      row('C', '-5.00', '4.00'),
      row('D', '0.00', '8.00'),
    ]
    expect(tellGroups({ ...head, by: 'amount', ranges, rows })).toEqual([
      ['small', 3, '13.00'],
      ['large', 1, '2.00'],
    ])
  })

  it('has hours by the clock', () => {
    const rows = [
      row('A', '1.00', '1.00', { hour: 10 }),
      row('B', '1.00', '1.00', { hour: 9 }),
      row('C', '1.00', '0.00'),
    ]
    expect(tellGroups({ ...head, by: 'hour', rows }).map(([id]) => id)).toEqual(['9', '10', null])
    expect(tellGroups({ ...head, by: 'hour', rows: [row('A', '1.00', '1.00', { hour: 0 })] })).toEqual([
      ['0', 1, '1.00'],
    ])
  })

  it.each<['collector' | 'measure', keyof CollectedRow]>([
    ['collector', 'collectorId'],
    ['measure', 'measure'],
  ])('has by %s the most collected first, then by id, and last who is not told', (by, field) => {
    const rows = [
      row('A', '9.00', '9.00'),
      row('B', '9.00', '2.00', { [field]: 'two' }),
      row('C', '9.00', '2.00', { [field]: 'B one' }),
      row('D', '9.00', '1.00', { [field]: 'B one' }),
      row('E', '9.00', '3.00', { [field]: 'A one' }),
    ]
    expect(tellGroups({ ...head, by, rows })).toEqual([
      ['A one', 1, '3.00'],
      ['B one', 2, '3.00'],
      ['two', 1, '2.00'],
      [null, 1, '9.00'],
    ])
  })

  it('tells rates, shares and the return on cost of a group', () => {
    const rows = [
      row('A', '100.00', '80.00', { measure: 'letter', cost: '3.00' }),
      row('B', '300.00', '0.00', { measure: 'letter', cost: '5.00' }),
      row('C', '100.00', '20.00', { measure: 'visit', cost: '5.00' }),
      row('D', '100.00', '-0.01', { measure: 'visit' }),
    ]
    const analysis = analyzeCollections({ ...head, by: 'measure', rows })
    expect([
      analysis.by,
      analysis.period,
      analysis.currency,
      analysis.collectible,
      analysis.collected,
    ]).toEqual(['measure', head.period, 'CNY', '600.00', '99.99'])
    const [letter, visit] = analysis.groups
    // 80 / 400; 1 of 2; 80 / 99.99; 80 / 8.
    expect(letter).toMatchObject({
      accounts: 2,
      accountsCollected: 1,
      collectible: '400.00',
      collected: '80.00',
      cost: '8.00',
      successByAmount: { value: 20, variant: 'amount' },
      successByAccounts: { value: 50, variant: 'accounts' },
      shareOfCollected: { numerator: '80.00', denominator: '99.99', period: head.period, currency: 'CNY' },
      returnOnCost: { value: 10, variant: 'gross' },
    })
    // What is below zero was not collected; one row does not tell its cost.
    expect(visit).toMatchObject({ accountsCollected: 1, collected: '19.99', cost: null, returnOnCost: null })
  })

  it('has no return where nothing was spent, and no share where nothing came in', () => {
    const { groups } = analyzeCollections({
      ...head,
      by: 'measure',
      rows: [row('A', '5.00', '0.00', { measure: 'x', cost: '0.00' })],
    })
    expect(groups[0]?.returnOnCost?.reason?.code).toBe('zero-denominator')
    expect(groups[0]?.shareOfCollected.reason?.label.en).toBe('no value: collected in all groups of zero')
  })

  it.each<[string, unknown, string, string]>([
    [
      'a cost below zero',
      { by: 'hour', rows: [row('A', '1.00', '1.00', { cost: '-0.01' })] },
      'rows[0].cost',
      'a cost of zero or more',
    ],
    [
      'half a cent of cost',
      { by: 'hour', rows: [row('A', '1.00', '1.00', { cost: '0.001' })] },
      'rows[0].cost',
      'an amount of CNY with at most 2 decimals',
    ],
    [
      'half a cent collected',
      { by: 'hour', rows: [row('A', '1.00', '0.001')] },
      'rows[0].collected',
      'an amount of CNY with at most 2 decimals',
    ],
    [
      'half a cent to collect',
      { by: 'hour', rows: [row('A', '0.001', '1.00')] },
      'rows[0].collectible',
      'an amount of CNY with at most 2 decimals',
    ],
    [
      'an account twice',
      { by: 'hour', rows: [row('A', '1.00', '1.00'), row('A', '1.00', '1.00')] },
      'rows[1].id',
      'an id not used by rows[0]',
    ],
    [
      'an hour that no day has',
      { by: 'hour', rows: [row('A', '1.00', '1.00', { hour: 24 })] },
      'rows[0].hour',
      'an hour of the day, 0 to 23',
    ],
    [
      'an hour below zero',
      { by: 'hour', rows: [row('A', '1.00', '1.00', { hour: -1 })] },
      'rows[0].hour',
      'an hour of the day, 0 to 23',
    ],
    [
      'half an hour',
      { by: 'hour', rows: [row('A', '1.00', '1.00', { hour: 9.5 })] },
      'rows[0].hour',
      'an hour of the day, 0 to 23',
    ],
    [
      'a bucket table with a gap',
      { by: 'days-past-due', bucketTable: { id: 'x', buckets: [{ id: 'late', fromDay: 1 }] }, rows: [] },
      'bucketTable.buckets[0].fromDay',
      '0, because day 0 is everything not past due',
    ],
    ['no range', { by: 'amount', ranges: [], rows: [] }, 'ranges', 'a first range from 0 or below'],
    [
      'a first range that starts too high',
      { by: 'amount', ranges: [{ id: 'x', from: '0.01' }], rows: [] },
      'ranges[0].from',
      'a first range from 0 or below',
    ],
    [
      'ranges that do not rise',
      {
        by: 'amount',
        ranges: [
          { id: 'x', from: '0' },
          { id: 'y', from: '0.00' },
        ],
        rows: [],
      },
      'ranges[1].from',
      'more than 0, where the range before starts',
    ],
    [
      'a range twice',
      {
        by: 'amount',
        ranges: [
          { id: 'x', from: '0' },
          { id: 'x', from: '1' },
        ],
        rows: [],
      },
      'ranges[1].id',
      'an id not used by ranges[0]',
    ],
    [
      'a range at half a cent',
      {
        by: 'amount',
        ranges: [
          { id: 'x', from: '0' },
          { id: 'y', from: '0.001' },
        ],
        rows: [],
      },
      'ranges[1].from',
      'an amount of CNY with at most 2 decimals',
    ],
    [
      'a period that ends before it starts',
      { by: 'hour', rows: [], period: { from: '2026-03-02', to: '2026-03-01' } },
      'period.to',
      'a day not before 2026-03-02, where the period starts',
    ],
    [
      'another dimension',
      { by: 'weather', rows: [] },
      'by',
      '"days-past-due" or "amount" or "hour" or "collector" or "measure"',
    ],
    ['ranges where they do nothing', { by: 'hour', ranges, rows: [] }, 'ranges', 'no field of this name'],
  ])('refuses %s', (_, input, path, expected) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    const { code, details } = errorOf(() => analyzeCollections({ ...head, ...input }))
    expect(code).toBe('invalid-input')
    expect(details).toMatchObject({ issues: [{ path, expected }] })
  })

  it('says what to do', () => {
    const messageOf = (input: AnalyzeCollectionsInput): string =>
      errorOf(() => analyzeCollections(input)).message
    expect([
      messageOf({ ...head, by: 'hour', rows: [row('A', '1.00', '1.00', { cost: '-1' })] }),
      messageOf({
        ...head,
        by: 'amount',
        ranges: [
          { id: 'x', from: '2' },
          { id: 'y', from: '1' },
        ],
        rows: [],
      }),
    ]).toMatchInlineSnapshot(`
      [
        "rows[0].cost: expected a cost of zero or more, received -1. Take a refund off the cost it belongs to, or leave the cost out where it is not known.",
        "ranges[1].from: expected more than 2, where the range before starts, received 1. List the ranges from the smallest amounts up. ranges[0].from: expected a first range from 0 or below, received 2. Put a range from '0' before it, so that no account falls out of the analysis.",
      ]
    `)
  })

  it('adds up to the whole, whatever the dimension and the order', () => {
    const amountOf = fc.integer({ min: -500, max: 99_999 }).map((cents) => (cents / 100).toFixed(2))
    const facts = fc.record(
      {
        daysPastDue: fc.nat({ max: 99 }),
        hour: fc.nat({ max: 23 }),
        collectorId: fc.constantFrom('Li', 'Wu'),
        measure: fc.constantFrom('letter', 'call'),
      },
      { requiredKeys: [] },
    )
    const someRows = fc
      .array(fc.tuple(amountOf, amountOf, facts), { maxLength: 12 })
      .map((entries) =>
        entries.map(([collectible, collected, rest], index) => row(`${index}`, collectible, collected, rest)),
      )
    const inputOf = (by: CollectionDimension, rows: readonly CollectedRow[]): AnalyzeCollectionsInput =>
      by === 'days-past-due'
        ? { ...head, by, bucketTable, rows }
        : by === 'amount'
          ? { ...head, by, ranges, rows }
          : { ...head, by, rows }
    const centsOf = (amount: string): number => Math.round(Number(amount) * 100)
    const dimensions = fc.constantFrom<CollectionDimension>(
      'days-past-due',
      'amount',
      'hour',
      'collector',
      'measure',
    )
    fc.assert(
      fc.property(dimensions, someRows, (by, rows) => {
        const analysis = analyzeCollections(inputOf(by, rows))
        expect(analysis.groups.reduce((sum, group) => sum + group.accounts, 0)).toBe(rows.length)
        expect(analysis.groups.reduce((sum, group) => sum + centsOf(group.collected), 0)).toBe(
          centsOf(analysis.collected),
        )
        expect(analyzeCollections(inputOf(by, rows.toReversed()))).toEqual(analysis)
      }),
    )
  })
})
