import { describe, expect, it } from 'vitest'
import {
  ageAccount,
  compileAging,
  readBucketTable,
  type WrittenBucketTable,
  type WrittenRange,
} from '../../src/aging'
import { addDays, type Citation, type Label } from '../../src/foundations'
import { mBuckets29, mBuckets30 } from '../../src/policies'
import { errorOf } from '../support/error-of'

const tableOf = (
  written: readonly string[],
  sharedDay?: WrittenBucketTable['sharedDay'],
): WrittenBucketTable => ({
  id: 'ours',
  ranges: written.map((text, index) => ({ id: `r${index}`, written: text })),
  ...(sharedDay === undefined ? {} : { sharedDay }),
})

/** First and last day of each bucket that these texts come to. */
const daysOf = (
  written: readonly string[],
  sharedDay?: WrittenBucketTable['sharedDay'],
): readonly (readonly (number | undefined)[])[] =>
  readBucketTable(tableOf(written, sharedDay)).buckets.map(({ fromDay, toDay }) => [fromDay, toDay])

describe('a range as it is written', () => {
  it.each<[string, string, number, number | undefined]>([
    ['one day', '0', 0, 0],
    ['one day, with its unit', '1 day', 1, 1],
    ['a hyphen', '1-30', 1, 30],
    ['a dash', '1–30', 1, 30],
    ['blanks about the sign', '31 – 60', 31, 60],
    ['one day twice', '7-7', 7, 7],
    ['days in English', '31-60 days', 31, 60],
    ['days in Chinese', '31-60天', 31, 60],
    ['days in Chinese after a blank', '31–60 天', 31, 60],
    ['more than, by sign', '>90', 91, undefined],
    ['more than, by sign and blank', '> 90 days', 91, undefined],
    ['more than, in English', 'over 90', 91, undefined],
    ['more than, at the head of a column', 'Over 90 days', 91, undefined],
    ['more than, in Chinese', '超过90天', 91, undefined],
    ['more than, in Chinese with blanks', '超过 90 天', 91, undefined],
    ['from, by sign', '90+', 90, undefined],
    ['from, by sign and unit', '90+ days', 90, undefined],
    ['from, by sign and Chinese unit', '90+天', 90, undefined],
    ['from, in English', '90 and over', 90, undefined],
    ['from, in English with its unit', '90 days and over', 90, undefined],
    ['from, in Chinese', '90天及以上', 90, undefined],
    ['from, in Chinese without unit', '90及以上', 90, undefined],
    ['yi shang, which includes the number', '90天以上', 90, undefined],
    ['yi shang with a blank', '90 天以上', 90, undefined],
    ['yi shang without unit', '90以上', 90, undefined],
    ['the longest number', '36525', 36525, 36525],
  ])('%s: %s', (_, written, fromDay, toDay) => expect(daysOf([written])).toEqual([[fromDay, toDay]]))

  it.each([
    '',
    ' ',
    'M1',
    '-30',
    '1-',
    '1--30',
    '1 -  30',
    ' 1-30',
    '1-30 ',
    '1-30-60',
    '1-30, 31-60',
    '1~30',
    '1 to 30',
    '1.5-30',
    '1,000',
    '１-30',
    '100000',
    '1-100000',
    '>=90',
    '≥90',
    '<30',
    '>',
    '>90+',
    '>>90',
    'over',
    'over 90+',
    'OVER 90',
    'more than 90',
    '90 or more',
    '90 and over days',
    'x90 and over',
    '+90',
    '90++',
    '90 +',
    '90以下',
    '超过',
    '超过90天以上',
    '90天以上的',
    '90天之上',
    '30天-60天',
    '60-30',
  ])('nothing is guessed at: "%s"', (written) => {
    const error = errorOf(() => daysOf([written]))
    expect(error.code).toBe('invalid-policy')
    expect(error.details).toMatchObject({ issues: [{ code: 'wrong-type', path: 'ranges[0].written' }] })
  })
})

describe('neighbors that write the same day', () => {
  it.each<[string, readonly string[], 'earlier' | 'later', readonly (readonly (number | undefined)[])[]]>([
    [
      'the earlier range owns every shared day',
      ['0', '1-30', '30-60', '60-90', '90+'],
      'earlier',
      [
        [0, 0],
        [1, 30],
        [31, 60],
        [61, 90],
        [91, undefined],
      ],
    ],
    [
      'the later range owns every shared day',
      ['0', '1-30', '30-60', '60-90', '90+'],
      'later',
      [
        [0, 0],
        [1, 29],
        [30, 59],
        [60, 89],
        [90, undefined],
      ],
    ],
    [
      'an owner changes nothing where no day is shared',
      ['0-30', '31-60', '61+'],
      'later',
      [
        [0, 30],
        [31, 60],
        [61, undefined],
      ],
    ],
    [
      '"and over" keeps its day as the later owner',
      ['0-90', '90 and over'],
      'later',
      [
        [0, 89],
        [90, undefined],
      ],
    ],
    [
      '"and over" loses it to the earlier one',
      ['0-90', '90 and over'],
      'earlier',
      [
        [0, 90],
        [91, undefined],
      ],
    ],
    [
      'yi shang keeps its day where the later range is named as the owner',
      ['0-90', '90天以上'],
      'later',
      [
        [0, 89],
        [90, undefined],
      ],
    ],
    [
      'yi shang loses it to the earlier one',
      ['0-90', '90天以上'],
      'earlier',
      [
        [0, 90],
        [91, undefined],
      ],
    ],
    [
      'more than 90 shares no day with 90, whoever owns shared days',
      ['0-90', '>90'],
      'later',
      [
        [0, 90],
        [91, undefined],
      ],
    ],
  ])('%s', (_, written, sharedDay, days) => expect(daysOf(written, sharedDay)).toEqual(days))

  it.each<[string, readonly string[], readonly (readonly (number | undefined)[])[]]>([
    [
      'over 90 starts at 91',
      ['0-90', 'over 90'],
      [
        [0, 90],
        [91, undefined],
      ],
    ],
    [
      '超过90天 starts at 91',
      ['0-90', '超过90天'],
      [
        [0, 90],
        [91, undefined],
      ],
    ],
    [
      '90天以上, by its word, starts at 90 after a range to 89',
      ['0-89', '90天以上'],
      [
        [0, 89],
        [90, undefined],
      ],
    ],
    [
      '90+ after a range to 89 shares nothing',
      ['0-89', '90+'],
      [
        [0, 89],
        [90, undefined],
      ],
    ],
  ])('needs no owner: %s', (_, written, days) => expect(daysOf(written)).toEqual(days))

  it.each<[string, readonly string[], readonly (readonly [string, string, string, string])[]]>([
    [
      'a shared day',
      ['0-60', '60-90', '>90'],
      [
        [
          'bucket-overlap',
          'ranges[1].written',
          'expected a range that leaves day 60 to one owner, received "60-90". Both "r0" (0-60) and "r1" (60-90) claim day 60: name its owner with sharedDay \'earlier\' or \'later\', or write it in one of them only.',
          "应为第 60 天只归一个区间，收到 \"60-90\"。“r0”（0-60）和“r1”（60-90）都包含第 60 天：请用 sharedDay 指明归 'earlier'（前者）还是 'later'（后者），或只写入其中一个。",
        ],
      ],
    ],
    [
      'every shared day at once',
      ['0-30', '30–60', '60+'],
      [
        [
          'bucket-overlap',
          'ranges[1].written',
          'expected a range that leaves day 30 to one owner, received "30–60". Both "r0" (0-30) and "r1" (30–60) claim day 30: name its owner with sharedDay \'earlier\' or \'later\', or write it in one of them only.',
          "应为第 30 天只归一个区间，收到 \"30–60\"。“r0”（0-30）和“r1”（30–60）都包含第 30 天：请用 sharedDay 指明归 'earlier'（前者）还是 'later'（后者），或只写入其中一个。",
        ],
        [
          'bucket-overlap',
          'ranges[2].written',
          'expected a range that leaves day 60 to one owner, received "60+". Both "r1" (30–60) and "r2" (60+) claim day 60: name its owner with sharedDay \'earlier\' or \'later\', or write it in one of them only.',
          "应为第 60 天只归一个区间，收到 \"60+\"。“r1”（30–60）和“r2”（60+）都包含第 60 天：请用 sharedDay 指明归 'earlier'（前者）还是 'later'（后者），或只写入其中一个。",
        ],
      ],
    ],
    [
      'and over',
      ['0-90', '90 and over'],
      [
        [
          'bucket-overlap',
          'ranges[1].written',
          'expected a range that leaves day 90 to one owner, received "90 and over". Both "r0" (0-90) and "r1" (90 and over) claim day 90: name its owner with sharedDay \'earlier\' or \'later\', or write it in one of them only.',
          "应为第 90 天只归一个区间，收到 \"90 and over\"。“r0”（0-90）和“r1”（90 and over）都包含第 90 天：请用 sharedDay 指明归 'earlier'（前者）还是 'later'（后者），或只写入其中一个。",
        ],
      ],
    ],
  ])('are refused without an owner: %s', (_, written, expected) => {
    const error = errorOf(() => daysOf(written))
    expect(error.code).toBe('invalid-policy')
    expect('issues' in error.details ? error.details.issues : []).toEqual(
      expected.map(([code, path, en, chinese]) =>
        expect.objectContaining({ code, path, sentence: { en, 'zh-CN': chinese } }),
      ),
    )
  })

  it.each<[string, readonly string[], 'earlier' | 'later', string]>([
    [
      'the only day of the earlier range goes to the later one',
      ['0', '0-30', '>30'],
      'later',
      'ranges[0].written: expected a day besides day 0, received "0". Its neighbor owns day 0 by sharedDay and leaves it none: write the neighbor without that day.',
    ],
    [
      'the only day of the later range goes to the earlier one',
      ['0-30', '30', '>30'],
      'earlier',
      'ranges[1].written: expected a day besides day 30, received "30". Its neighbor owns day 30 by sharedDay and leaves it none: write the neighbor without that day.',
    ],
  ])('leave a range empty: %s', (_, written, sharedDay, sentence) => {
    const error = errorOf(() => daysOf(written, sharedDay))
    expect(error.message).toBe(sentence)
    expect(error.details).toMatchObject({ issues: [{ code: 'empty-range' }] })
  })
})

describe('a table as it is written', () => {
  it('says in words what cannot be read, in both languages', () => {
    const error = errorOf(() => daysOf(['0', 'M1+']))
    expect(error.sentence).toEqual({
      en: 'ranges[1].written: expected a range of days such as 0, 1-30, >90, over 90, 90+ or 90 and over, the earlier day first, received "M1+". Write it in one of these forms; nothing else is guessed at.',
      'zh-CN':
        'ranges[1].written：应为天数区间，例如 0、1-30、>90、超过90天、90+ 或 90天及以上，且小的天数在前，收到 "M1+"。请按其中一种写法书写；其他写法一律不作猜测。',
    })
  })

  it.each<[string, unknown, readonly (readonly [string, string])[]]>([
    ['nothing', undefined, [['', 'missing']]],
    ['no ranges', { id: 'ours' }, [['ranges', 'missing']]],
    ['no text', { id: 'ours', ranges: [{ id: 'a' }] }, [['ranges[0].written', 'missing']]],
    ['a number', { id: 'ours', ranges: [{ id: 'a', written: 0 }] }, [['ranges[0].written', 'wrong-type']]],
    [
      'another owner',
      { id: 'ours', ranges: [{ id: 'a', written: '0+' }], sharedDay: 'both' },
      [['sharedDay', 'wrong-type']],
    ],
    [
      'a label in one language and a misspelt field',
      { id: 'ours', ranges: [{ id: 'a', written: '0+', label: { en: 'All' }, days: 1 }] },
      [
        ['ranges[0].label["zh-CN"]', 'missing'],
        ['ranges[0].days', 'unknown-key'],
      ],
    ],
  ])('is refused for %s', (_, written, expected) => {
    // @ts-expect-error tables from JSON are of any shape
    const error = errorOf(() => readBucketTable(written))
    expect(error.code).toBe('invalid-policy')
    const found = 'issues' in error.details ? error.details.issues.map(({ path, code }) => [path, code]) : []
    expect(found).toHaveLength(expected.length)
    expect(found).toEqual(expect.arrayContaining([...expected]))
  })

  it('keeps ids, labels and source, and adds none', () => {
    const label: Label = { en: 'Current', 'zh-CN': '未逾期' }
    const source: Citation = { title: 'House rule 7', confidence: 'verified' }
    const ranges: readonly WrittenRange[] = [
      { id: 'current', written: '0', label },
      { id: 'late', written: '1+' },
    ]
    const buckets = [
      { id: 'current', fromDay: 0, toDay: 0, label },
      { id: 'late', fromDay: 1 },
    ]
    expect(readBucketTable({ id: 'ours', ranges, source })).toStrictEqual({ id: 'ours', buckets, source })
    expect(readBucketTable({ id: 'ours', ranges })).toStrictEqual({ id: 'ours', buckets })
  })

  it('keeps its ids as literal types', () => {
    const table = readBucketTable({
      id: 'ours',
      ranges: [
        { id: 'current', written: '0' },
        { id: 'late', written: '1+' },
      ],
    })
    const account = { id: 'A', currency: 'USD', dues: [{ id: '1', dueOn: '2026-06-29', amount: '1.00' }] }
    const aging = compileAging({ dueDateIsDay: 0, bucketTable: table })
    const bucket: 'current' | 'late' | null = ageAccount(account, {
      asOf: addDays('2026-06-29', 1),
      aging,
    }).bucket
    expect(bucket).toBe('late')
  })

  it.each<[string, readonly string[], string]>([
    [
      'a gap',
      ['0-30', '>60'],
      'bucketTable.buckets[1].fromDay: expected 31, the day after "r0" ends, received 61. No bucket holds day 31–60: start "r1" earlier, or end "r0" later.',
    ],
    [
      'an overlap of several days',
      ['0-30', '20+'],
      'bucketTable.buckets[1].fromDay: expected 31, the day after "r0" ends, received 20. Both "r0" and "r1" hold day 20–30: say which one owns it.',
    ],
    [
      'a closed end',
      ['0-30'],
      'bucketTable.buckets[0].toDay: expected no toDay on the last bucket, received 30. Leave toDay out: debt later than day 30 would be in no bucket after "r0".',
    ],
  ])('leaves to compileAging to refuse %s', (_, written, sentence) => {
    const bucketTable = readBucketTable(tableOf(written))
    expect(errorOf(() => compileAging({ dueDateIsDay: 0, bucketTable })).message).toBe(sentence)
  })

  it.each([
    ['earlier', mBuckets30],
    ['later', mBuckets29],
  ] as const)(
    'with the %s owner, one way of writing M gives one of the two tables of M',
    (sharedDay, table) => {
      const written = ['0', '1-30', '30-60', '60-90', '90-120', '120-150', '150-180', '180+']
      expect(daysOf(written, sharedDay)).toEqual(table.buckets.map(({ fromDay, toDay }) => [fromDay, toDay]))
    },
  )
})

it('wants an owner for 90天以上 after a range to 90, as 以上 includes the number', () => {
  const ranges = [
    { id: 'early', written: '0-90' },
    { id: 'late', written: '90天以上' },
  ]
  expect(errorOf(() => readBucketTable({ id: 'ours', ranges })).message).toContain(
    'ranges[1].written: expected a range that leaves day 90 to one owner',
  )
})
