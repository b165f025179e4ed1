import { expect, it } from 'vitest'
import {
  analyzeArrears,
  analyzeCollections,
  analyzePaymentTrend,
  type Report,
  reportAgingShares,
  reportDay,
  reportEfficiency,
  reportManagement,
  reportPaymentTrend,
} from '../../src/reports'
import { faultsOf } from '../support/faults-of'

const data = { en: 'Ledger', 'zh-CN': '台账' }
const period = { from: '2026-03-01', to: '2026-03-31' }
const months = [
  { from: '2026-02-01', to: '2026-02-28' },
  { from: '2026-03-01', to: '2026-03-31' },
]

/** What a report looks like before there are figures in it. */
const frameOf = ({ label, sections }: Report) => [
  label,
  ...sections.map((section) => [
    section.id,
    section.label,
    section.columns,
    section.rows.map((row) => [row.id, row.label]),
  ]),
]

it('says in both languages what is wrong with spells of arrears', () => {
  const spell = { customerId: 'A', from: '2026-03-10', endedOn: '2026-03-12', amount: '1.00' }
  const spells = [
    spell,
    { ...spell, from: '2026-03-11', endedOn: '2026-03-11' },
    { ...spell, customerId: 'B', from: '2026-04-01', endedOn: '2026-04-02' },
    { customerId: 'C', from: '2026-03-01', amount: '1.00' },
    { customerId: 'C', from: '2026-03-02', amount: '0.00' },
  ]
  const input = { asOf: '2026-03-31', currency: 'USD', roundingMode: 'half-even', spells } as const
  expect(faultsOf(() => analyzeArrears(input))).toMatchInlineSnapshot(`
    [
      [
        "spells[1].endedOn",
        "date-order",
        "expected a day after 2026-03-11, where the spell starts, received 2026-03-11. Give the first day on which nothing was overdue any more.",
        "应为晚于逾期起始日 2026-03-11 的日期，收到 2026-03-11。请给出不再逾期的第一天。",
      ],
      [
        "spells[2].from",
        "date-order",
        "expected a day not after 2026-03-31, the day of the analysis, received 2026-04-01. Leave out what had not happened yet, or analyze as of a later day.",
        "应为不晚于分析日 2026-03-31 的日期，收到 2026-04-01。请剔除尚未发生的记录，或改用更晚的分析日。",
      ],
      [
        "spells[2].endedOn",
        "date-order",
        "expected a day not after 2026-03-31, the day of the analysis, received 2026-04-02. Leave out what had not happened yet, or analyze as of a later day.",
        "应为不晚于分析日 2026-03-31 的日期，收到 2026-04-02。请剔除尚未发生的记录，或改用更晚的分析日。",
      ],
      [
        "spells[4].amount",
        "not-positive",
        "expected more than zero, received 0.00. Give what was overdue; where nothing was, there is no spell.",
        "应为大于零的金额，收到 0.00。请填写逾期金额；没有逾期即无此次记录。",
      ],
      [
        "spells[4].from",
        "wrong-type",
        "expected no spell after spells[3], which goes on, received 2026-03-02. Join what is one spell, or give the end of the earlier one.",
        "应为 spells[3] 仍在持续，其后不应再有逾期，收到 2026-03-02。请合并为一次逾期，或补上前一次的结束日。",
      ],
      [
        "spells[1].from",
        "wrong-type",
        "expected 2026-03-12 or later, where spells[0] of the same customer ended, received 2026-03-11. Join what is one spell, or give the end of the earlier one.",
        "应为不早于同一客户 spells[0] 结束日 2026-03-12，收到 2026-03-11。请合并为一次逾期，或补上前一次的结束日。",
      ],
    ]
  `)
})

it('says in both languages what is wrong with rows of what was collected', () => {
  const row = { id: 'A', collectible: '1.00', collected: '1.00' }
  const head = { period, currency: 'USD' }
  expect([
    faultsOf(() => analyzeCollections({ ...head, by: 'hour', rows: [{ ...row, cost: '-1.00' }] })),
    faultsOf(() => analyzeCollections({ ...head, by: 'hour', rows: [{ ...row, hour: 24 }] })),
    faultsOf(() => analyzeCollections({ ...head, by: 'amount', rows: [], ranges: [] })),
    faultsOf(() =>
      analyzeCollections({
        ...head,
        by: 'amount',
        rows: [],
        ranges: [
          { id: 'x', from: '2' },
          { id: 'y', from: '1' },
        ],
      }),
    ),
  ]).toMatchInlineSnapshot(`
    [
      [
        [
          "rows[0].cost",
          "wrong-type",
          "expected a cost of zero or more, received -1.00. Take a refund off the cost it belongs to, or leave the cost out where it is not known.",
          "应为不小于零的成本，收到 -1.00。请将退费冲减所属成本；成本未知时请留空。",
        ],
      ],
      [
        [
          "rows[0].hour",
          "wrong-type",
          "expected an hour of the day, 0 to 23, received 24. Count the hour that starts at midnight as 0.",
          "应为 0 至 23 的小时，收到 24。零点起的一小时记作 0。",
        ],
      ],
      [
        [
          "ranges",
          "limit-order",
          "expected a first range from 0 or below, received an empty list. Put a range from '0' before it, so that no account falls out of the analysis.",
          "应为第一个区间自 0 或以下起，收到空列表。请在其前加一个自 0 起的区间，以免有账户落空。",
        ],
      ],
      [
        [
          "ranges[1].from",
          "limit-order",
          "expected more than 2, where the range before starts, received 1. List the ranges from the smallest amounts up.",
          "应为大于前一区间的起点 2，收到 1。请按金额从小到大列出区间。",
        ],
        [
          "ranges[0].from",
          "limit-order",
          "expected a first range from 0 or below, received 2. Put a range from '0' before it, so that no account falls out of the analysis.",
          "应为第一个区间自 0 或以下起，收到 2。请在其前加一个自 0 起的区间，以免有账户落空。",
        ],
      ],
    ]
  `)
})

it('takes only rows whose days lie in a bucket, an hour that is known, and a cent as collected', () => {
  const bucketTable = {
    id: 'x',
    buckets: [
      { id: 'zero', fromDay: 0, toDay: 0 },
      { id: 'late', fromDay: 1 },
    ],
  }
  const rows = [
    { id: 'A', collectible: '1.00', collected: '0.00', daysPastDue: 5 },
    { id: 'B', collectible: '1.00', collected: '0.01' },
  ]
  const { groups } = analyzeCollections({ period, currency: 'USD', by: 'days-past-due', bucketTable, rows })
  expect(groups.map(({ id, accounts, accountsCollected }) => [id, accounts, accountsCollected])).toEqual([
    ['zero', 0, 0],
    ['late', 1, 0],
    [null, 1, 1],
  ])
})

it('says in both languages what is wrong with months and payments', () => {
  const of = (input: object) =>
    faultsOf(() =>
      analyzePaymentTrend({ currency: 'USD', months, steadyFromPercent: 90, payments: [], ...input }),
    )
  expect([
    of({ months: months.slice(1) }),
    of({ months: months.toReversed() }),
    of({ payments: [{ customerId: 'A', on: '2026-04-01', amount: '1.00' }] }),
  ]).toMatchInlineSnapshot(`
    [
      [
        [
          "months",
          "wrong-type",
          "expected at least two months, received 1. A trend takes an earlier and a later one.",
          "应为至少两个月份，收到 1。趋势需要前后至少各一个月份。",
        ],
      ],
      [
        [
          "months[1].from",
          "date-order",
          "expected a day after 2026-03-01, where the month before starts, received 2026-02-01. List the months from the oldest on.",
          "应为晚于前一月份起始日 2026-03-01 的日期，收到 2026-02-01。请从最早的月份起依次列出。",
        ],
      ],
      [
        [
          "payments[0].on",
          "date-order",
          "expected a day from 2026-02-01 to 2026-03-31, the months listed, received 2026-04-01. Add its month, or leave the payment out.",
          "应为 2026-02-01 至 2026-03-31（所列月份）内的日期，收到 2026-04-01。请补上其月份，或剔除该笔付款。",
        ],
      ],
    ]
  `)
})

it('says in both languages what is wrong with the buckets of an aging report', () => {
  const bucket = { id: 'late', amount: '1.00', isOverdue: true }
  const before = { asOf: '2026-03-31', buckets: [{ ...bucket, id: 'other' }] }
  const input = { asOf: '2026-03-31', currency: 'USD', data, buckets: [bucket], before }
  expect(faultsOf(() => reportAgingShares(input))).toMatchInlineSnapshot(`
    [
      [
        "before.asOf",
        "date-order",
        "expected a day before 2026-03-31, the day of the report, received 2026-03-31. Exchange the two, or leave before out.",
        "应为早于报告日 2026-03-31 的日期，收到 2026-03-31。请对调两者，或去掉 before。",
      ],
      [
        "before.buckets",
        "wrong-type",
        "expected the buckets of the report, in its order: late, received other. Age both days by one bucket table.",
        "应为与本报告相同且同序的区间：late，收到 other。两日应使用同一账龄区间表。",
      ],
    ]
  `)
})

it('says in both languages what is wrong with the day of a collector', () => {
  const collector = {
    id: 'A',
    attempts: 1,
    answered: 2,
    rightPartyContacts: 3,
    promises: 0,
    payments: 0,
    collected: '0.00',
  }
  expect(
    faultsOf(() => reportDay({ asOf: '2026-03-31', currency: 'USD', data, collectors: [collector] })),
  ).toMatchInlineSnapshot(`
    [
      [
        "collectors[0].answered",
        "wrong-type",
        "expected at most 1, its attempts, received 2. Count the same calls in both.",
        "应为不超过 attempts 的 1，收到 2。两者应为同一批拨打。",
      ],
      [
        "collectors[0].rightPartyContacts",
        "wrong-type",
        "expected at most 2, its answered, received 3. Count the same calls in both.",
        "应为不超过 answered 的 2，收到 3。两者应为同一批拨打。",
      ],
    ]
  `)
})

it('has reports of these frames', () => {
  const collector = {
    id: 'A',
    attempts: 3,
    answered: 2,
    rightPartyContacts: 1,
    promises: 0,
    payments: 0,
    collected: '1.00',
  }
  const payments = [
    { customerId: 'A', on: '2026-02-05', amount: '1.00' },
    { customerId: 'A', on: '2026-03-05', amount: '1.00' },
    { customerId: 'B', on: '2026-02-06', amount: '1.00' },
  ]
  const buckets = [{ id: 'late', label: { en: 'Late', 'zh-CN': '逾期' }, amount: '1.00', isOverdue: true }]
  expect([
    frameOf(reportDay({ asOf: '2026-03-31', currency: 'USD', data, collectors: [collector] })),
    frameOf(reportAgingShares({ asOf: '2026-03-31', currency: 'USD', data, buckets })),
    frameOf(reportPaymentTrend({ currency: 'USD', months, steadyFromPercent: 90, payments }, { data })),
    frameOf(reportEfficiency({ period, data, teams: [], collectors: [] })),
    frameOf(reportManagement({ period, data, measures: [] })),
  ]).toMatchInlineSnapshot(`
    [
      [
        {
          "en": "Daily report",
          "zh-CN": "日报",
        },
        [
          "collectors",
          {
            "en": "By collector",
            "zh-CN": "按催收员",
          },
          [
            {
              "id": "attempts",
              "label": {
                "en": "calls made",
                "zh-CN": "拨打次数",
              },
            },
            {
              "id": "answered",
              "label": {
                "en": "answered",
                "zh-CN": "接通次数",
              },
            },
            {
              "id": "rightPartyContacts",
              "label": {
                "en": "right parties reached",
                "zh-CN": "本人接通",
              },
            },
            {
              "id": "promises",
              "label": {
                "en": "promises",
                "zh-CN": "承诺",
              },
            },
            {
              "id": "payments",
              "label": {
                "en": "payments",
                "zh-CN": "付款笔数",
              },
            },
            {
              "id": "collected",
              "label": {
                "en": "collected",
                "zh-CN": "回款金额",
              },
            },
          ],
          [
            [
              "A",
              null,
            ],
          ],
        ],
        [
          "total",
          {
            "en": "In all",
            "zh-CN": "合计",
          },
          [
            {
              "id": "attempts",
              "label": {
                "en": "calls made",
                "zh-CN": "拨打次数",
              },
            },
            {
              "id": "answered",
              "label": {
                "en": "answered",
                "zh-CN": "接通次数",
              },
            },
            {
              "id": "rightPartyContacts",
              "label": {
                "en": "right parties reached",
                "zh-CN": "本人接通",
              },
            },
            {
              "id": "promises",
              "label": {
                "en": "promises",
                "zh-CN": "承诺",
              },
            },
            {
              "id": "payments",
              "label": {
                "en": "payments",
                "zh-CN": "付款笔数",
              },
            },
            {
              "id": "collected",
              "label": {
                "en": "collected",
                "zh-CN": "回款金额",
              },
            },
          ],
          [
            [
              "all",
              {
                "en": "all collectors",
                "zh-CN": "全部催收员",
              },
            ],
          ],
        ],
      ],
      [
        {
          "en": "Aging report",
          "zh-CN": "账龄报告",
        },
        [
          "buckets",
          {
            "en": "By age",
            "zh-CN": "按账龄",
          },
          [
            {
              "id": "amount",
              "label": {
                "en": "open",
                "zh-CN": "余额",
              },
            },
            {
              "id": "amountBefore",
              "label": {
                "en": "open before",
                "zh-CN": "前次余额",
              },
            },
          ],
          [
            [
              "late",
              {
                "en": "Late",
                "zh-CN": "逾期",
              },
            ],
          ],
        ],
      ],
      [
        {
          "en": "Payment trend",
          "zh-CN": "还款趋势报告",
        },
        [
          "customers",
          {
            "en": "By customer",
            "zh-CN": "按客户",
          },
          [
            {
              "id": "earlierHalf",
              "label": {
                "en": "earlier half",
                "zh-CN": "前半期",
              },
            },
            {
              "id": "laterHalf",
              "label": {
                "en": "later half",
                "zh-CN": "后半期",
              },
            },
            {
              "id": "total",
              "label": {
                "en": "in all",
                "zh-CN": "合计",
              },
            },
            {
              "id": "direction",
              "label": {
                "en": "trend",
                "zh-CN": "趋势",
              },
            },
            {
              "id": "lastPaidOn",
              "label": {
                "en": "last paid on",
                "zh-CN": "最近付款日",
              },
            },
          ],
          [
            [
              "B",
              null,
            ],
            [
              "A",
              null,
            ],
          ],
        ],
        [
          "total",
          {
            "en": "In all",
            "zh-CN": "合计",
          },
          [
            {
              "id": "earlierHalf",
              "label": {
                "en": "earlier half",
                "zh-CN": "前半期",
              },
            },
            {
              "id": "laterHalf",
              "label": {
                "en": "later half",
                "zh-CN": "后半期",
              },
            },
            {
              "id": "total",
              "label": {
                "en": "in all",
                "zh-CN": "合计",
              },
            },
            {
              "id": "direction",
              "label": {
                "en": "trend",
                "zh-CN": "趋势",
              },
            },
            {
              "id": "lastPaidOn",
              "label": {
                "en": "last paid on",
                "zh-CN": "最近付款日",
              },
            },
          ],
          [
            [
              "all",
              null,
            ],
          ],
        ],
      ],
      [
        {
          "en": "Efficiency report",
          "zh-CN": "效率报告",
        },
        [
          "teams",
          {
            "en": "By team",
            "zh-CN": "按团队",
          },
          [],
          [],
        ],
        [
          "collectors",
          {
            "en": "By collector",
            "zh-CN": "按催收员",
          },
          [],
          [],
        ],
      ],
      [
        {
          "en": "Management report",
          "zh-CN": "管理报告",
        },
        [
          "key-figures",
          {
            "en": "Key figures",
            "zh-CN": "关键指标",
          },
          [
            {
              "id": "target",
              "label": {
                "en": "target",
                "zh-CN": "目标",
              },
            },
            {
              "id": "status",
              "label": {
                "en": "status",
                "zh-CN": "状态",
              },
            },
            {
              "id": "since",
              "label": {
                "en": "since",
                "zh-CN": "起始",
              },
            },
            {
              "id": "trend",
              "label": {
                "en": "trend",
                "zh-CN": "趋势",
              },
            },
          ],
          [],
        ],
      ],
    ]
  `)
  const trend = reportPaymentTrend({ currency: 'USD', months, steadyFromPercent: 90, payments }, { data })
  // The latest of all customers, whoever is listed first.
  expect(trend.sections[1]?.rows[0]).toMatchObject({ figures: { lastPaidOn: '2026-03-05' } })
  expect(trend.sections.flatMap(({ rows }) => rows.flatMap(({ measures }) => measures))).toEqual([])
})
