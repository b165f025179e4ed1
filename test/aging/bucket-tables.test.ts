import { describe, expect, it } from 'vitest'
import { type BucketTable, compileAging, reportAging } from '../../src/aging'
import { addDays } from '../../src/foundations'
import { mBuckets29, mBuckets30, receivablesBuckets, simpleBuckets } from '../../src/policies'
import { errorOf } from '../support/error-of'

/** The bucket in which one dollar stands when it is so many days late. */
function bucketOn(table: BucketTable, days: number): string | undefined {
  const asOf = '2026-06-30'
  const due = { id: '1', dueOn: addDays(asOf, -days), amount: '1.00' }
  const cases = [{ debtor: { id: 'D' }, accounts: [{ id: 'A', currency: 'USD', dues: [due] }] }]
  const report = reportAging(cases, { asOf, aging: compileAging({ dueDateIsDay: 0, bucketTable: table }) })
  return report.currencies[0]?.buckets.find(({ amount }) => amount === '1.00')?.bucket
}

// On, just below and just above every boundary, written from the ranges of each table's source.
const boundaries: readonly [string, BucketTable, readonly (readonly [number, string])[]][] = [
  [
    'simple',
    simpleBuckets,
    [
      [-1, 'current'],
      [0, 'current'],
      [1, 'low'],
      [2, 'low'],
      [29, 'low'],
      [30, 'low'],
      [31, 'medium'],
      [32, 'medium'],
      [59, 'medium'],
      [60, 'medium'],
      [61, 'high'],
      [62, 'high'],
      [89, 'high'],
      [90, 'high'],
      [91, 'very-high'],
      [92, 'very-high'],
      [4000, 'very-high'],
    ],
  ],
  [
    'receivables',
    receivablesBuckets,
    [
      [-30, 'not-due'],
      [0, 'not-due'],
      [1, '1-30'],
      [2, '1-30'],
      [29, '1-30'],
      [30, '1-30'],
      [31, '31-60'],
      [32, '31-60'],
      [59, '31-60'],
      [60, '31-60'],
      [61, '61-90'],
      [62, '61-90'],
      [89, '61-90'],
      [90, '61-90'],
      [91, 'over-90'],
      [92, 'over-90'],
      [4000, 'over-90'],
    ],
  ],
  [
    'M, where day 30 is M1',
    mBuckets30,
    [
      [-1, 'M0'],
      [0, 'M0'],
      [1, 'M1'],
      [2, 'M1'],
      [29, 'M1'],
      [30, 'M1'],
      [31, 'M2'],
      [32, 'M2'],
      [59, 'M2'],
      [60, 'M2'],
      [61, 'M3'],
      [62, 'M3'],
      [89, 'M3'],
      [90, 'M3'],
      [91, 'M4'],
      [92, 'M4'],
      [119, 'M4'],
      [120, 'M4'],
      [121, 'M5'],
      [122, 'M5'],
      [149, 'M5'],
      [150, 'M5'],
      [151, 'M6'],
      [152, 'M6'],
      [179, 'M6'],
      [180, 'M6'],
      [181, 'M7'],
      [182, 'M7'],
      [4000, 'M7'],
    ],
  ],
  [
    'M, where day 30 is M2',
    mBuckets29,
    [
      [-1, 'M0'],
      [0, 'M0'],
      [1, 'M1'],
      [2, 'M1'],
      [28, 'M1'],
      [29, 'M1'],
      [30, 'M2'],
      [31, 'M2'],
      [58, 'M2'],
      [59, 'M2'],
      [60, 'M3'],
      [61, 'M3'],
      [88, 'M3'],
      [89, 'M3'],
      [90, 'M4'],
      [91, 'M4'],
      [118, 'M4'],
      [119, 'M4'],
      [120, 'M5'],
      [121, 'M5'],
      [148, 'M5'],
      [149, 'M5'],
      [150, 'M6'],
      [151, 'M6'],
      [178, 'M6'],
      [179, 'M6'],
      [180, 'M7'],
      [181, 'M7'],
      [4000, 'M7'],
    ],
  ],
]

describe.each(boundaries)('the %s table', (_, table, days) => {
  it.each(days)('day %i is %s', (day, bucket) => expect(bucketOn(table, day)).toBe(bucket))

  it('names every bucket in both languages, and its source', () => {
    for (const { label } of table.buckets) {
      expect(label?.en).toMatch(/\w/)
      expect(label?.['zh-CN']).toMatch(/[一-鿿]/)
    }
    expect(table.source?.confidence).toBe('secondary')
  })
})

describe("a bucket table of one's own", () => {
  const issuesOf = (buckets: unknown): readonly unknown[] => {
    const policy = { dueDateIsDay: 0, bucketTable: { id: 'own', buckets } }
    // @ts-expect-error policies from JSON are of any shape
    const error = errorOf(() => compileAging(policy))
    expect(error.code).toBe('invalid-policy')
    return 'issues' in error.details ? error.details.issues.map(({ path, code }) => [path, code]) : []
  }

  it('may have a single bucket', () => {
    expect(bucketOn({ id: 'own', buckets: [{ id: 'all', fromDay: 0 }] }, 500)).toBe('all')
  })

  it('may start its first bucket wherever it ends', () => {
    const table = {
      id: 'own',
      buckets: [
        { id: 'current', fromDay: 0, toDay: 29 },
        { id: 'late', fromDay: 30 },
      ],
    }
    expect([29, 30].map((day) => bucketOn(table, day))).toEqual(['current', 'late'])
  })

  it.each<[string, unknown, readonly (readonly [string, string])[]]>([
    ['no buckets', [], [['bucketTable.buckets', 'bucket-start']]],
    ['a start after day 0', [{ id: 'a', fromDay: 1 }], [['bucketTable.buckets[0].fromDay', 'bucket-start']]],
    [
      'a gap of one day',
      [
        { id: 'a', fromDay: 0, toDay: 30 },
        { id: 'b', fromDay: 32 },
      ],
      [['bucketTable.buckets[1].fromDay', 'bucket-gap']],
    ],
    [
      'a shared day',
      [
        { id: 'a', fromDay: 0, toDay: 30 },
        { id: 'b', fromDay: 30 },
      ],
      [['bucketTable.buckets[1].fromDay', 'bucket-overlap']],
    ],
    [
      'an overlap',
      [
        { id: 'a', fromDay: 0, toDay: 30 },
        { id: 'b', fromDay: 20 },
      ],
      [['bucketTable.buckets[1].fromDay', 'bucket-overlap']],
    ],
    ['a closed end', [{ id: 'a', fromDay: 0, toDay: 90 }], [['bucketTable.buckets[0].toDay', 'bucket-end']]],
    [
      'an open middle',
      [
        { id: 'a', fromDay: 0 },
        { id: 'b', fromDay: 31 },
      ],
      [['bucketTable.buckets[0].toDay', 'bucket-end']],
    ],
    [
      'a range written backwards',
      [
        { id: 'a', fromDay: 0, toDay: 30 },
        { id: 'b', fromDay: 31, toDay: 11 },
        { id: 'c', fromDay: 12 },
      ],
      [['bucketTable.buckets[1].toDay', 'bucket-end']],
    ],
    [
      'a repeated id',
      [
        { id: 'a', fromDay: 0, toDay: 0 },
        { id: 'a', fromDay: 1 },
      ],
      [['bucketTable.buckets[1].id', 'duplicate-id']],
    ],
    [
      'half days',
      [
        { id: 'a', fromDay: 0, toDay: 0.5 },
        { id: 'b', fromDay: 1 },
      ],
      [['bucketTable.buckets[0].toDay', 'wrong-type']],
    ],
    [
      'a label in one language',
      [{ id: 'a', fromDay: 0, label: { en: 'All' } }],
      [['bucketTable.buckets[0].label["zh-CN"]', 'missing']],
    ],
    [
      'several faults at once',
      [
        { id: 'a', fromDay: 1, toDay: 30 },
        { id: 'b', fromDay: 32, toDay: 60 },
        { id: 'c', fromDay: 60, toDay: 90 },
      ],
      [
        ['bucketTable.buckets[0].fromDay', 'bucket-start'],
        ['bucketTable.buckets[1].fromDay', 'bucket-gap'],
        ['bucketTable.buckets[2].toDay', 'bucket-end'],
        ['bucketTable.buckets[2].fromDay', 'bucket-overlap'],
      ],
    ],
  ])('is refused for %s', (_, buckets, expected) => {
    const found = issuesOf(buckets)
    expect(found).toHaveLength(expected.length)
    expect(found).toEqual(expect.arrayContaining([...expected]))
  })

  it.each<[string, unknown, string]>([
    [
      'a gap of one day',
      [
        { id: 'a', fromDay: 0, toDay: 30 },
        { id: 'b', fromDay: 32 },
      ],
      'bucketTable.buckets[1].fromDay: expected 31, the day after "a" ends, received 32. No bucket holds day 31: start "b" earlier, or end "a" later.',
    ],
    [
      'a gap of several days',
      [
        { id: 'a', fromDay: 0, toDay: 30 },
        { id: 'b', fromDay: 34 },
      ],
      'bucketTable.buckets[1].fromDay: expected 31, the day after "a" ends, received 34. No bucket holds day 31–33: start "b" earlier, or end "a" later.',
    ],
    [
      'a shared day',
      [
        { id: '0-30', fromDay: 0, toDay: 30 },
        { id: '30+', fromDay: 30 },
      ],
      'bucketTable.buckets[1].fromDay: expected 31, the day after "0-30" ends, received 30. Both "0-30" and "30+" hold day 30: say which one owns it.',
    ],
    [
      'an overlap of several days',
      [
        { id: 'a', fromDay: 0, toDay: 30 },
        { id: 'b', fromDay: 28 },
      ],
      'bucketTable.buckets[1].fromDay: expected 31, the day after "a" ends, received 28. Both "a" and "b" hold day 28–30: say which one owns it.',
    ],
    [
      'a start after day 0',
      [{ id: 'a', fromDay: 1 }],
      'bucketTable.buckets[0].fromDay: expected 0, because day 0 is everything not past due, received 1. Set it to 0, or put a bucket from day 0 to day 0 before "a".',
    ],
    [
      'a closed end',
      [{ id: 'a', fromDay: 0, toDay: 90 }],
      'bucketTable.buckets[0].toDay: expected no toDay on the last bucket, received 90. Leave toDay out: debt later than day 90 would be in no bucket after "a".',
    ],
    [
      'an open middle',
      [
        { id: 'a', fromDay: 0 },
        { id: 'b', fromDay: 31 },
      ],
      'bucketTable.buckets[0].toDay: expected the last day of the bucket, received nothing. Only the last bucket is open; say where "a" ends.',
    ],
    [
      'a range written backwards',
      [
        { id: 'a', fromDay: 0, toDay: 30 },
        { id: 'b', fromDay: 31, toDay: 11 },
        { id: 'c', fromDay: 12 },
      ],
      'bucketTable.buckets[1].toDay: expected a day not before fromDay 31, received 11. Exchange fromDay and toDay.',
    ],
    [
      'no buckets',
      [],
      'bucketTable.buckets: expected at least one bucket, received an empty list. Start with the bucket of day 0.',
    ],
  ])('says what to do about %s', (_, buckets, sentence) => {
    const policy = { dueDateIsDay: 0, bucketTable: { id: 'own', buckets } }
    // @ts-expect-error policies from JSON are of any shape
    expect(errorOf(() => compileAging(policy)).message).toBe(sentence)
  })
})
