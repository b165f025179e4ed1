import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/foundations'
import { ARREARS_BUCKET, type CellRange } from '../../src/spreadsheet'
import { errorOf } from '../support/error-of'

const asOf = '2026-06-30'

/** The bucket of something so many days late. */
function bucketOn(days: number, table: string | CellRange, dueDateIsDay: 0 | 1 = 0): string {
  return ARREARS_BUCKET(addDays(asOf, -days), asOf, dueDateIsDay, table)
}

describe('ARREARS_BUCKET by a table of the library', () => {
  it.each<[string, number, string, string, string, string]>([
    // Days late, then receivables, simple, M with day 30 in M1, M with day 30 in M2.
    ['not due', -5, 'not-due', 'current', 'M0', 'M0'],
    ['on the due date', 0, 'not-due', 'current', 'M0', 'M0'],
    ['one day late', 1, '1-30', 'low', 'M1', 'M1'],
    ['29 days late', 29, '1-30', 'low', 'M1', 'M1'],
    ['30 days late', 30, '1-30', 'low', 'M1', 'M2'],
    ['31 days late', 31, '31-60', 'medium', 'M2', 'M2'],
    ['90 days late', 90, '61-90', 'high', 'M3', 'M4'],
    ['91 days late', 91, 'over-90', 'very-high', 'M4', 'M4'],
    ['181 days late', 181, 'over-90', 'very-high', 'M7', 'M7'],
    ['4000 days late', 4000, 'over-90', 'very-high', 'M7', 'M7'],
  ])('%s', (_, days, ...expected) => {
    const tables = ['receivables', 'simple', 'm-30', 'm-29']
    expect(tables.map((table) => bucketOn(days, table))).toEqual(expected)
  })

  it('counts the due date as day 1 when asked to', () => {
    expect([bucketOn(0, 'm-30', 1), bucketOn(30, 'm-30', 1)]).toEqual(['M1', 'M2'])
  })

  it.each<['id' | 'en' | 'zh-CN' | undefined, string]>([
    [undefined, 'over-90'],
    ['id', 'over-90'],
    ['en', 'Over 90 days'],
    ['zh-CN', '90 天以上'],
  ])('shows the bucket as asked: %s', (shown, bucket) => {
    expect(ARREARS_BUCKET('2026-01-01', asOf, 0, 'receivables', shown)).toBe(bucket)
  })

  it('has the shape of the due dates, empty cells and bad cells in their places', () => {
    const answers = ARREARS_BUCKET(
      [
        ['2026-06-29', ''],
        [46203, 'soon'],
      ],
      asOf,
      0,
      'm-30',
      'zh-CN',
    )
    // 46203 is 2026-06-30: 46023 for new year, and the 181st day of the year.
    expect(answers[0]).toEqual(['M1（1–30 天）', ''])
    expect(answers[1]?.[0]).toBe('M0（未逾期）')
    expect(answers[1]?.[1]).toMatch(/^#应为写作 YYYY-MM-DD 的日期，收到 "soon"。/)
  })

  it('takes numbers from 1904 when told so', () => {
    expect(ARREARS_BUCKET(46203 - 1462 - 31, 46203 - 1462, 0, 'm-30', 'id', 1904)).toBe('M2')
  })
})

describe('ARREARS_BUCKET by a table in the sheet', () => {
  const rows: CellRange = [
    ['fresh', 0, 14],
    ['ripe', 15, 45],
    ['old', 46, ''],
  ]
  const tables: readonly (readonly [string, CellRange])[] = [
    ['as it is', rows],
    ['under a header', [['bucket', 'from', 'to'], ...rows]],
    ['under a Chinese header', [['区间', '起', '止'], ...rows]],
    ['with empty rows', [['', '', ''], ...rows, ['', '', ''], [null, null, null]]],
    [
      'with figures formatted as text',
      rows.map((row) => row.map((cell) => (cell === '' ? '' : String(cell)))),
    ],
    ['with a further column', rows.map((row) => [...row, 'a note'])],
    ['without the last cell', [...rows.slice(0, 2), ['old', 46]]],
  ]

  it.each(tables)('%s', (_, table) => {
    expect([-3, 0, 14, 15, 45, 46, 999].map((days) => bucketOn(days, table))).toEqual([
      ...['fresh', 'fresh', 'fresh', 'ripe', 'ripe', 'old', 'old'],
    ])
  })

  it('may call a bucket by a number', () => {
    const table = [
      [1, 0, 30],
      [2, 31, ''],
    ]
    expect([bucketOn(30, table), bucketOn(31, table)]).toEqual(['1', '2'])
  })

  it('shows the id where a label is asked for', () => {
    expect(ARREARS_BUCKET(asOf, asOf, 0, rows, 'zh-CN')).toBe('fresh')
  })

  it.each<[string, CellRange, string, string]>([
    ['nothing', [['', '', '']], 'bucketTable.buckets', 'bucket-start'],
    ['a late start', [['a', 1, '']], 'bucketTable.buckets[0].fromDay', 'bucket-start'],
    [
      'a gap',
      [
        ['a', 0, 30],
        ['b', 32, ''],
      ],
      'bucketTable.buckets[1].fromDay',
      'bucket-gap',
    ],
    [
      'an overlap',
      [
        ['a', 0, 30],
        ['b', 30, ''],
      ],
      'bucketTable.buckets[1].fromDay',
      'bucket-overlap',
    ],
    ['a closed end', [['a', 0, 30]], 'bucketTable.buckets[0].toDay', 'bucket-end'],
    ['half days', [['a', 0.5, '']], 'bucketTable.buckets[0].fromDay', 'wrong-type'],
    ['a bucket without an id', [['', 0, '']], 'bucketTable.buckets[0].id', 'wrong-type'],
    ['a bucket without a first day', [['a', '', '']], 'bucketTable.buckets[0].fromDay', 'wrong-type'],
  ])('%s is refused', (_, table, path, code) => {
    const error = errorOf(() => ARREARS_BUCKET('2026-01-01', asOf, 0, table))
    expect(error.code).toBe('invalid-policy')
    expect(error.details).toMatchObject({ issues: [{ path, code }] })
  })

  it('an id that the sheet took for a date is refused, not shown as a day', () => {
    // @ts-expect-error Google Sheets hands over a Date
    const error = errorOf(() => ARREARS_BUCKET('2026-01-01', asOf, 0, [[new Date(0), 0, '']]))
    expect(error.message).toContain('bucketTable.buckets[0].id: expected a text that is not empty')
  })
})

describe('the other arguments of ARREARS_BUCKET', () => {
  it.each<[string, readonly unknown[], string]>([
    [
      'another table',
      [asOf, asOf, 0, 'm-31'],
      'tableName: expected receivables or simple or m-30 or m-29, received "m-31". Name one of these; there is no default.',
    ],
    [
      'no table',
      [asOf, asOf, 0, ''],
      'tableName: expected receivables or simple or m-30 or m-29, received nothing. Name one of these; there is no default.',
    ],
    [
      'a list that is no table',
      [asOf, asOf, 0, ['m-30', 'm-29']],
      'tableName[0]: expected a range: rows of cells, received "m-30". Pass a range such as A1:D100; in JavaScript, a list of rows such as [[\'2026-03-01\']].',
    ],
    [
      'another form',
      [asOf, asOf, 0, 'm-30', 'label'],
      'shown: expected id or en or zh-CN, received "label". Name one of these, or leave it out for id.',
    ],
    [
      'no convention',
      [asOf, asOf, '', 'm-30'],
      'dueDateIsDay: expected 0 or 1, received nothing. Name one of these; there is no default.',
    ],
  ])('%s is refused', (_, args, sentence) => {
    // @ts-expect-error a formula can pass anything
    expect(errorOf(() => ARREARS_BUCKET(...args)).message).toBe(sentence)
  })

  it('a table named in a range of one cell is found, as Excel hands it over', () => {
    expect(ARREARS_BUCKET('2026-06-29', asOf, 0, [['m-30']])).toBe('M1')
  })
})
