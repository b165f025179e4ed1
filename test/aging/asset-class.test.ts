import { describe, expect, it } from 'vitest'
import {
  type AccountAging,
  type AgingPolicy,
  type AssetClassFloors,
  ageAccount,
  compileAging,
} from '../../src/aging'
import { addDays } from '../../src/foundations'
import { fiveClasses2023 } from '../../src/policies'
import { errorOf } from '../support/error-of'

// One bucket, so that nothing but the floor can change while a due is late.
const bucketTable = { id: 'all', buckets: [{ id: 'all', fromDay: 0 }] }
const policyWith = (
  assetClassFloors: AssetClassFloors,
  dueDateIsDay: AgingPolicy['dueDateIsDay'] = 0,
): AgingPolicy => ({
  dueDateIsDay,
  bucketTable,
  assetClassFloors,
})
const dueOn = '2026-01-31'
const account = { id: 'A-1', currency: 'CNY', dues: [{ id: '1', dueOn, amount: '1.00' }] }

const agedOn = (asOf: string, policy: AgingPolicy): AccountAging =>
  ageAccount(account, { asOf, aging: compileAging(policy) })

const act = { title: 'Classification Act s 4', section: 'Schedule 1', confidence: 'verified' } as const
const order = { title: 'Amending Order art 2', confidence: 'official' } as const
const repeal = { title: 'Repeal Act s 1', confidence: 'verified' } as const

/** Good and bad from day 31; from April bad from day 61 and lost from day 121; nothing from October. */
const changing: AssetClassFloors = {
  id: 'changing',
  history: [
    {
      from: '2026-01-01',
      value: [
        { id: 'good', fromDay: 0 },
        { id: 'bad', fromDay: 31 },
      ],
      citation: act,
    },
    {
      from: '2026-04-01',
      value: [
        { id: 'good', fromDay: 0 },
        { id: 'bad', fromDay: 61 },
        { id: 'lost', fromDay: 121 },
      ],
      citation: order,
    },
    { from: '2026-10-01', value: null, citation: repeal },
  ],
}

// On, just below and just above every limit, written from the measure: overdue, more than 90, 270, 360 days.
const limits: readonly (readonly [string, number, string, number | null])[] = [
  ['before the due date', -30, 'normal', 1],
  ['day 0, not past due', 0, 'normal', 1],
  ['the first day overdue', 1, 'special-mention', 91],
  ['day 2', 2, 'special-mention', 91],
  ['the day before 90 days', 89, 'special-mention', 91],
  ['90 days, which are not more than 90', 90, 'special-mention', 91],
  ['more than 90 days', 91, 'substandard', 271],
  ['the day before 270 days', 269, 'substandard', 271],
  ['270 days, which are not more than 270', 270, 'substandard', 271],
  ['more than 270 days', 271, 'doubtful', 361],
  ['the day before 360 days', 359, 'doubtful', 361],
  ['360 days, which are not more than 360', 360, 'doubtful', 361],
  ['more than 360 days', 361, 'loss', null],
  ['eleven years', 4000, 'loss', null],
]

describe('the five classes of 2023', () => {
  it.each(limits)('%s, with the due date as day 0', (_, days, id, changesAfter) => {
    const aged = agedOn(addDays(dueOn, days), policyWith(fiveClasses2023))
    expect(aged).toMatchObject({
      daysPastDue: Math.max(0, days),
      assetClassFloor: {
        id,
        floors: 'five-classes-2023',
        source: {
          title: '商业银行金融资产风险分类办法（银保监会 人民银行令〔2023〕第1号）',
          confidence: 'secondary',
          verifiedOn: '2026-11-21',
        },
      },
      changesOn: changesAfter === null ? null : addDays(dueOn, changesAfter),
    })
  })

  it.each(limits)('%s, with the due date as day 1', (_, days, id, changesAfter) => {
    const aged = agedOn(addDays(dueOn, days - 1), policyWith(fiveClasses2023, 1))
    expect(aged).toMatchObject({
      daysPastDue: Math.max(0, days),
      assetClassFloor: { id },
      changesOn: changesAfter === null ? null : addDays(dueOn, changesAfter - 1),
    })
  })

  it.each([
    ['the day before they come into force', '2023-06-30', undefined],
    ['the day on which they do', '2023-07-01', 'loss'],
  ])('on %s', (_, asOf, id) => {
    const old = { ...account, dues: [{ id: '1', dueOn: '2020-01-01', amount: '1.00' }] }
    const aged = ageAccount(old, { asOf, aging: compileAging(policyWith(fiveClasses2023)) })
    expect(aged.assetClassFloor?.id).toBe(id)
    expect(aged.changesOn).toBe(id === undefined ? '2023-07-01' : null)
  })

  it('name the table and every class in both languages', () => {
    const { label, history } = fiveClasses2023
    const labels = [label, ...history.flatMap(({ value }) => (value ?? []).map((one) => one.label))]
    expect(labels.map((one) => one?.['zh-CN'])).toEqual([
      '五级分类（2023）',
      '正常',
      '关注',
      '次级',
      '可疑',
      '损失',
    ])
    for (const one of labels) expect(one?.en).toMatch(/\w/)
  })
})

describe('the floor of an account', () => {
  it.each<[string, string, string | null, string | null]>([
    ['before the first value there is none', '2025-12-31', null, '2026-01-01'],
    ['on the first day it is there', '2026-01-01', 'good', '2026-02-01'],
    ['the last day of the best class', '2026-03-02', 'good', '2026-03-03'],
    ['it becomes worse by a day', '2026-03-03', 'bad', '2026-04-01'],
    ['the day before the table changes', '2026-03-31', 'bad', '2026-04-01'],
    ['it becomes better by another table', '2026-04-01', 'good', '2026-04-02'],
    ['and worse again by a day', '2026-04-02', 'bad', '2026-06-01'],
    ['until the worst class', '2026-06-01', 'lost', '2026-10-01'],
    ['the last day of the table', '2026-09-30', 'lost', '2026-10-01'],
    ['from its end on there is none', '2026-10-01', null, null],
  ])('%s', (_, asOf, id, changesOn) => {
    const aged = agedOn(asOf, policyWith(changing))
    expect([aged.assetClassFloor?.id ?? null, aged.changesOn]).toEqual([id, changesOn])
  })

  it('brings the table and the source of the value in force', () => {
    expect(agedOn('2026-03-31', policyWith(changing)).assetClassFloor).toEqual({
      id: 'bad',
      floors: 'changing',
      source: act,
    })
    expect(agedOn('2026-04-02', policyWith(changing)).assetClassFloor).toEqual({
      id: 'bad',
      floors: 'changing',
      source: order,
    })
  })

  it('is none where the policy states none', () => {
    expect(agedOn('2026-03-31', { dueDateIsDay: 0, bucketTable })).toMatchObject({
      assetClassFloor: null,
      changesOn: null,
    })
  })

  it.each([
    ['nothing was ever owed', []],
    ['everything is settled', [{ id: '1', dueOn: '2025-01-01', amount: '1.00', settledOn: '2025-02-01' }]],
    ['only a credit is open', [{ id: '1', dueOn: '2025-01-01', amount: '-1.00' }]],
  ])('is that of the best class, until the table ends, where %s', (_, dues) => {
    const aging = compileAging(policyWith(changing))
    expect(ageAccount({ ...account, dues }, { asOf: '2026-03-31', aging })).toMatchObject({
      daysPastDue: 0,
      assetClassFloor: { id: 'good' },
      changesOn: '2026-10-01',
    })
  })

  it('is that of the oldest unpaid due, and better as soon as that one is settled', () => {
    const dues = [
      { id: 'old', dueOn: '2026-01-31', amount: '1.00', settledOn: '2026-05-10' },
      { id: 'new', dueOn: '2026-04-30', amount: '1.00' },
    ]
    const aging = compileAging(policyWith(changing))
    const floorOn = (asOf: string) => {
      const { assetClassFloor, changesOn } = ageAccount({ ...account, dues }, { asOf, aging })
      return [assetClassFloor?.id, changesOn]
    }
    expect(floorOn('2026-05-09')).toEqual(['bad', '2026-05-10'])
    expect(floorOn('2026-05-10')).toEqual(['good', '2026-06-30'])
  })

  it('does not change where another table says the same of the account', () => {
    const [first] = changing.history
    if (first === undefined) throw new Error('the table has a first value')
    const same = { id: 'same', history: [first, { ...first, from: '2026-05-01', citation: order }] }
    const before = agedOn('2026-04-30', policyWith(same))
    const after = agedOn('2026-05-01', policyWith(same))
    expect([before.assetClassFloor?.source, after.assetClassFloor?.source]).toEqual([act, order])
    expect([before.changesOn, after.changesOn]).toEqual([null, null])
  })

  it('does not change where a limit moves on the very day on which the account would have crossed it', () => {
    const value = (fromDay: number) => [
      { id: 'good', fromDay: 0 },
      { id: 'bad', fromDay },
    ]
    const moved = policyWith({
      id: 'moved',
      history: [
        { from: '2026-01-01', value: value(31), citation: act },
        { from: addDays(dueOn, 31), value: value(41), citation: order },
      ],
    })
    expect(agedOn(addDays(dueOn, 30), moved)).toMatchObject({
      assetClassFloor: { id: 'good' },
      changesOn: addDays(dueOn, 41),
    })
  })

  it('is one object for every account in the class, and no part of the document', () => {
    const citation = { title: 'Act', confidence: 'weak' as const }
    const aging = compileAging(
      policyWith({
        id: 'own',
        history: [{ from: '2020-01-01', value: [{ id: 'all', fromDay: 0 }], citation }],
      }),
    )
    citation.title = 'changed afterwards'
    const [one, other] = ['A-1', 'A-2'].map((id) =>
      ageAccount({ ...account, id }, { asOf: '2026-03-31', aging }),
    )
    expect(one?.assetClassFloor).toEqual({
      id: 'all',
      floors: 'own',
      source: { title: 'Act', confidence: 'weak' },
    })
    expect(other?.assetClassFloor).toBe(one?.assetClassFloor)
  })
})

describe("floors of one's own", () => {
  const entry = (from: string, value: unknown): unknown => ({ from, value, citation: act })
  const classes = [
    { id: 'a', fromDay: 0 },
    { id: 'b', fromDay: 31 },
  ]
  const sentencesOf = (assetClassFloors: unknown): readonly (readonly [string, string, string])[] => {
    const policy = { dueDateIsDay: 0, bucketTable, assetClassFloors }
    // @ts-expect-error policies from JSON are of any shape
    const error = errorOf(() => compileAging(policy))
    expect(error.code).toBe('invalid-policy')
    return 'issues' in error.details
      ? error.details.issues.map(({ path, code, sentence }) => [
          `${path}: ${code}`,
          sentence.en,
          sentence['zh-CN'],
        ])
      : []
  }

  it('may have a single class, may end, and survive JSON', () => {
    const own = policyWith({
      id: 'own',
      history: [
        { from: '2026-01-01', value: [{ id: 'all', fromDay: 0 }], citation: act },
        { from: '2026-02-01', value: null, citation: repeal },
      ],
    })
    expect(compileAging(JSON.parse(JSON.stringify(own)))).toEqual(compileAging(own))
  })

  it.each<[string, readonly unknown[], readonly (readonly [string, string, string])[]]>([
    [
      'no history',
      [],
      [
        [
          'assetClassFloors.history: missing',
          'expected at least one dated value, received an empty list. Leave the floors out where the policy has none; null in place of the classes ends them.',
          '应为至少一个按日期生效的值，收到空列表。政策不设下限时请省略整个表；终止时以 null 代替等级列表。',
        ],
      ],
    ],
    [
      'no classes',
      [entry('2026-01-01', [])],
      [
        [
          'assetClassFloors.history[0].value: missing',
          'expected at least one class, received an empty list. Leave the floors out where the policy has none; null in place of the classes ends them.',
          '应为至少一个等级，收到空列表。政策不设下限时请省略整个表；终止时以 null 代替等级列表。',
        ],
      ],
    ],
    [
      'a first class that is not of day 0',
      [entry('2026-01-01', [{ id: 'a', fromDay: 1 }])],
      [
        [
          'assetClassFloors.history[0].value[0].fromDay: bucket-start',
          'expected 0, because day 0 is everything not past due, received 1. List the classes from the best, of day 0, to the worst.',
          '应为 0，因为第 0 天是所有未逾期款项，收到 1。请从第 0 天的最好等级起，由好到差排列。',
        ],
      ],
    ],
    [
      'two classes from one day',
      [entry('2026-01-01', [...classes, { id: 'c', fromDay: 31 }])],
      [
        [
          'assetClassFloors.history[0].value[2].fromDay: limit-order',
          'expected a day after 31, where "b" starts, received 31. List the classes from the best, of day 0, to the worst.',
          '应为大于“b”的起始天数 31，收到 31。请从第 0 天的最好等级起，由好到差排列。',
        ],
      ],
    ],
    [
      'a class used twice',
      [entry('2026-01-01', [...classes, { id: 'a', fromDay: 61 }])],
      [
        [
          'assetClassFloors.history[0].value[2].id: duplicate-id',
          'expected an id not used by assetClassFloors.history[0].value[0], received "a". Drop the entry if it is the same thing twice; otherwise give it an id of its own.',
          '应为未被 assetClassFloors.history[0].value[0] 使用的编号，收到 "a"。若是重复记录请删除；否则请给它唯一的编号。',
        ],
      ],
    ],
    [
      'two values from one day',
      [entry('2026-01-01', classes), entry('2026-01-01', null)],
      [
        [
          'assetClassFloors.history[1].from: date-order',
          'expected a day after 2026-01-01, received 2026-01-01. Sort the history, earliest first.',
          '应为晚于 2026-01-01 的日期，收到 2026-01-01。请将历史按日期先后排列。',
        ],
      ],
    ],
  ])('are refused for %s, in words', (_, history, expected) => {
    expect(sentencesOf({ id: 'own', history })).toEqual(expected)
  })

  it.each<[string, unknown, readonly string[]]>([
    [
      'several faults at once',
      {
        id: 'own',
        history: [
          entry('2026-02-01', [
            { id: 'a', fromDay: 5 },
            { id: 'b', fromDay: 4 },
            { id: 'b', fromDay: 4 },
          ]),
          entry('2026-01-01', []),
        ],
      },
      [
        'assetClassFloors.history[0].value[2].id: duplicate-id',
        'assetClassFloors.history[0].value[0].fromDay: bucket-start',
        'assetClassFloors.history[0].value[1].fromDay: limit-order',
        'assetClassFloors.history[0].value[2].fromDay: limit-order',
        'assetClassFloors.history[1].from: date-order',
        'assetClassFloors.history[1].value: missing',
      ],
    ],
    ['no id', { history: [entry('2026-01-01', classes)] }, ['assetClassFloors.id: missing']],
    ['no list', { id: 'own', history: {} }, ['assetClassFloors.history: wrong-type']],
    [
      'no value, which does not end them',
      { id: 'own', history: [{ from: '2026-01-01', citation: act }] },
      ['assetClassFloors.history[0].value: missing'],
    ],
    [
      'no source, no day and half a day',
      { id: 'own', history: [{ from: '2026-02-30', value: [{ id: 'a', fromDay: 0.5 }] }] },
      [
        'assetClassFloors.history[0].from: no-such-day',
        'assetClassFloors.history[0].value[0].fromDay: wrong-type',
        'assetClassFloors.history[0].citation: missing',
      ],
    ],
    [
      'a misspelt field',
      { id: 'own', history: [entry('2026-01-01', [{ id: 'a', fromDay: 0, toDay: 30 }])] },
      ['assetClassFloors.history[0].value[0].toDay: unknown-key'],
    ],
    ['null in place of the table', null, ['assetClassFloors: wrong-type']],
  ])('are refused for %s', (_, floors, expected) => {
    expect(sentencesOf(floors).map(([place]) => place)).toEqual(expected)
  })
})
