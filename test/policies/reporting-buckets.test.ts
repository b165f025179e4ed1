import { describe, expect, it } from 'vitest'
import { ageAccount, type BucketTable, compileAging } from '../../src/aging'
import { addDays, type Confidence } from '../../src/foundations'
import * as policies from '../../src/policies'
import {
  invoiceAgeBuckets,
  mGroups29,
  mGroups30,
  olderFiveClasses,
  receivablesBuckets15,
  receivablesBuckets120,
  usReportingCodes,
  usSupervisoryColumns,
} from '../../src/policies'

/** The bucket of an account so many days after its due date, where that date is day 0. */
function bucketOn(table: BucketTable, days: number): string | null {
  const asOf = '2026-06-30'
  const account = {
    id: 'A',
    currency: 'USD',
    dues: [{ id: '1', dueOn: addDays(asOf, -days), amount: '1.00' }],
  }
  return ageAccount(account, { asOf, aging: compileAging({ dueDateIsDay: 0, bucketTable: table }) }).bucket
}

// What a day is called, the day, and its bucket: written by hand from the ranges of each source.
type Row = readonly [string, number, string]

const tables: readonly (readonly [string, string, Confidence, BucketTable, readonly Row[]])[] = [
  [
    'receivables by invoice date: 0–30, 31–60, 61–90, over 90',
    'receivables-invoice-age',
    'secondary',
    invoiceAgeBuckets,
    [
      ['the invoice date', 0, '0-30'],
      ['the day after it', 1, '0-30'],
      ['just below 30', 29, '0-30'],
      ['on 30', 30, '0-30'],
      ['just above 30', 31, '31-60'],
      ['just below 60', 59, '31-60'],
      ['on 60', 60, '31-60'],
      ['just above 60', 61, '61-90'],
      ['just below 90', 89, '61-90'],
      ['on 90, which is not over 90', 90, '61-90'],
      ['over 90', 91, 'over-90'],
      ['eleven years', 4000, 'over-90'],
    ],
  ],
  [
    'receivables with a column 91–120 and over 120',
    'receivables-120',
    'secondary',
    receivablesBuckets120,
    [
      ['before the due date', -1, 'not-due'],
      ['the due date', 0, 'not-due'],
      ['the first day late', 1, '1-30'],
      ['just below 30', 29, '1-30'],
      ['on 30', 30, '1-30'],
      ['just above 30', 31, '31-60'],
      ['just below 60', 59, '31-60'],
      ['on 60', 60, '31-60'],
      ['just above 60', 61, '61-90'],
      ['just below 90', 89, '61-90'],
      ['on 90', 90, '61-90'],
      ['just above 90', 91, '91-120'],
      ['just below 120', 119, '91-120'],
      ['on 120, which is not over 120', 120, '91-120'],
      ['over 120', 121, 'over-120'],
      ['eleven years', 4000, 'over-120'],
    ],
  ],
  [
    'receivables in 15-day columns',
    'receivables-15',
    'secondary',
    receivablesBuckets15,
    [
      ['before the due date', -1, 'not-due'],
      ['the due date', 0, 'not-due'],
      ['the first day late', 1, '1-15'],
      ['just below 15', 14, '1-15'],
      ['on 15', 15, '1-15'],
      ['just above 15', 16, '16-30'],
      ['just below 30', 29, '16-30'],
      ['on 30', 30, '16-30'],
      ['just above 30', 31, '31-45'],
      ['just below 45', 44, '31-45'],
      ['on 45', 45, '31-45'],
      ['just above 45', 46, '46-60'],
      ['just below 60', 59, '46-60'],
      ['on 60', 60, '46-60'],
      ['just above 60', 61, '61-75'],
      ['just below 75', 74, '61-75'],
      ['on 75', 75, '61-75'],
      ['just above 75', 76, '76-90'],
      ['just below 90', 89, '76-90'],
      ['on 90', 90, '76-90'],
      ['over 90', 91, 'over-90'],
      ['eleven years', 4000, 'over-90'],
    ],
  ],
  [
    'grouped M, where day 30 is M1',
    'm-groups-30',
    'secondary',
    mGroups30,
    [
      ['before the due date', -1, 'current'],
      ['M0', 0, 'current'],
      ['the first day of M1', 1, 'early'],
      ['just below the end of M1', 29, 'early'],
      ['the last day of M1', 30, 'early'],
      ['the first day of M2', 31, 'middle'],
      ['the last day of M2', 60, 'middle'],
      ['the first day of M3', 61, 'middle'],
      ['just below the end of M3', 89, 'middle'],
      ['the last day of M3', 90, 'middle'],
      ['the first day of M4', 91, 'late'],
      ['M7 and eleven years', 4000, 'late'],
    ],
  ],
  [
    'grouped M, where day 30 is M2',
    'm-groups-29',
    'secondary',
    mGroups29,
    [
      ['before the due date', -1, 'current'],
      ['M0', 0, 'current'],
      ['the first day of M1', 1, 'early'],
      ['just below the end of M1', 28, 'early'],
      ['the last day of M1', 29, 'early'],
      ['the first day of M2', 30, 'middle'],
      ['the last day of M2', 59, 'middle'],
      ['the first day of M3', 60, 'middle'],
      ['just below the end of M3', 88, 'middle'],
      ['the last day of M3', 89, 'middle'],
      ['the first day of M4', 90, 'late'],
      ['M7 and eleven years', 4000, 'late'],
    ],
  ],
  [
    'the five classes of the older guideline: 1–90, 91–180, over 180',
    'cn-five-classes-older',
    'weak',
    olderFiveClasses,
    [
      ['before the due date', -1, 'normal'],
      ['the due date', 0, 'normal'],
      ['the first day overdue', 1, 'special-mention'],
      ['just below 90', 89, 'special-mention'],
      ['on 90', 90, 'special-mention'],
      ['just above 90', 91, 'substandard'],
      ['just below 180', 179, 'substandard'],
      ['on 180, which is not over 180', 180, 'substandard'],
      ['over 180', 181, 'doubtful'],
      ['eleven years, for loss has no days', 4000, 'doubtful'],
    ],
  ],
  [
    'the US reporting codes: 0–29, 30–59, 60–89, 90–119, 120–149, 150–179, 180 and more',
    'us-reporting-codes',
    'secondary',
    usReportingCodes,
    [
      ['before the due date', -1, '11'],
      ['the due date', 0, '11'],
      ['the first day late, which is still current', 1, '11'],
      ['just below 30', 29, '11'],
      ['on 30', 30, '71'],
      ['just above 30', 31, '71'],
      ['just below 60', 59, '71'],
      ['on 60', 60, '78'],
      ['just above 60', 61, '78'],
      ['just below 90', 89, '78'],
      ['on 90', 90, '80'],
      ['just above 90', 91, '80'],
      ['just below 120', 119, '80'],
      ['on 120', 120, '82'],
      ['just above 120', 121, '82'],
      ['just below 150', 149, '82'],
      ['on 150', 150, '83'],
      ['just above 150', 151, '83'],
      ['just below 180', 179, '83'],
      ['on 180', 180, '84'],
      ['just above 180', 181, '84'],
      ['eleven years', 4000, '84'],
    ],
  ],
  [
    'the US supervisory columns: 30–59, 60–89, 90 and more',
    'us-supervisory',
    'secondary',
    usSupervisoryColumns,
    [
      ['before the due date', -1, 'under-30'],
      ['the due date', 0, 'under-30'],
      ['the first day late', 1, 'under-30'],
      ['just below 30', 29, 'under-30'],
      ['on 30', 30, '30-59'],
      ['just above 30', 31, '30-59'],
      ['just below 60', 59, '30-59'],
      ['on 60', 60, '60-89'],
      ['just above 60', 61, '60-89'],
      ['just below 90', 89, '60-89'],
      ['on 90', 90, '90-and-over'],
      ['just above 90', 91, '90-and-over'],
      ['eleven years', 4000, '90-and-over'],
    ],
  ],
]

describe.each(tables)('%s', (_, id, confidence, table, days) => {
  it.each(days)('%s: day %i is %s', (_, day, bucket) => expect(bucketOn(table, day)).toBe(bucket))

  it('compiles from JSON too, under its own id', () => {
    expect(table.id).toBe(id)
    const own = { dueDateIsDay: 0, bucketTable: table } as const
    expect(compileAging(JSON.parse(JSON.stringify(own)))).toEqual(compileAging(own))
  })

  it('names every bucket in both languages, and its source', () => {
    for (const { label } of table.buckets) {
      expect(label?.en).toMatch(/\w/)
      expect(label?.['zh-CN']).toMatch(/[一-鿿]/)
    }
    expect(table.source?.confidence).toBe(confidence)
  })

  it('has every bucket in the rows above', () => {
    expect(new Set(days.map(([, , bucket]) => bucket))).toEqual(new Set(table.buckets.map((one) => one.id)))
  })
})

it('no two presets share an id, and every id can stand in a file name', () => {
  const ids = Object.values(policies).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
})
