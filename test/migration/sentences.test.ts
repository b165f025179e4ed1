import { expect, it } from 'vitest'
import {
  absorbChain,
  chainOf,
  collectionMoves,
  delinquencyOf,
  type FlowStep,
  laggedDelinquency,
  type MigrationOptions,
  type MigrationStatuses,
  rollToLoss,
  tallyMigration,
  transitionMatrix,
} from '../../src/migration'
import { faultsOf } from '../support/faults-of'

const statuses: MigrationStatuses = {
  buckets: ['M0', 'plan', 'M1'],
  onPlan: ['plan'],
  terminal: [{ id: 'paid', kind: 'paid-off' }],
}
const months = ['2026-01-31', '2026-02-28']
const options: MigrationOptions = { statuses, months, currency: 'USD' }
const tally = tallyMigration(
  [{ accountId: 'A', statuses: ['M0', 'M1'], balances: ['1.00', '2.00'] }],
  options,
)
const period = { from: '2026-01-31', to: '2026-02-28' }
const to = period.to

it('says in both languages what is wrong with statuses', () => {
  const of = (changed: Partial<MigrationStatuses>) =>
    faultsOf(() => tallyMigration([], { ...options, statuses: { ...statuses, ...changed } }))
  expect([
    of({ buckets: ['M0'], onPlan: [] }),
    of({ buckets: Array.from({ length: 254 }, (_, index) => `M${index}`), onPlan: [] }),
    of({ onPlan: ['M0'] }),
    of({ buckets: ['M0', 'M0', 'plan'] }),
    of({ buckets: ['M0', 'plan', 'written-off'] }),
  ]).toMatchInlineSnapshot(`
    [
      [
        [
          "statuses.buckets",
          "missing",
          "expected at least two buckets, received 1. Name current first, then what is overdue: with one bucket nothing can move.",
          "应为至少两个分档，收到 1。请先列正常档，再列逾期各档：只有一档时无从迁徙。",
        ],
      ],
      [
        [
          "statuses",
          "too-large",
          "expected at most 254 statuses, received 255. Join buckets: a status is one byte.",
          "应为最多 254 个状态，收到 255。请合并分档：每个状态只占一个字节。",
        ],
      ],
      [
        [
          "statuses.onPlan[0]",
          "unknown-reference",
          "expected one of the buckets, and not the first, received "M0". List it among buckets too, in its place; the first one is current without a plan.",
          "应为分档之一，且不是第一档，收到 "M0"。请同时列入 buckets 的相应位置；第一档为无还款计划的正常档。",
        ],
      ],
      [
        [
          "statuses.buckets[1]",
          "duplicate-id",
          "expected an id of its own, and neither left nor born, received "M0". Give each status its own id; left and born are columns of their own, of accounts that are on no list and of new ones.",
          "应为唯一的 id，且不为 left 或 born，收到 "M0"。请为每个状态使用唯一的 id；left 与 born 为专用列，分别表示去向不明而离册的账户与新开账户。",
        ],
      ],
      [
        [
          "statuses.buckets[2]",
          "duplicate-id",
          "expected an id that is not written-off, or the kind written-off, received "written-off". Flow rates lead there from the worst bucket: give this status another id.",
          "应为不为 written-off 的 id，或类别为 written-off，收到 "written-off"。迁徙率的末步以此为名：请为该状态改用其他 id。",
        ],
      ],
    ]
  `)
})

it('takes as many statuses as one byte has codes for, but two', () => {
  const buckets = Array.from({ length: 253 }, (_, index) => `M${index}`)
  const most = { ...options, statuses: { buckets, terminal: statuses.terminal } }
  expect(tallyMigration([], most).columns).toHaveLength(255)
})

it('says in both languages what is wrong with columns', () => {
  const codes = Uint8Array.of(0, 1, 2)
  const balances = Float64Array.of(1, 2)
  const of = (given: unknown) => faultsOf(() => Reflect.apply(tallyMigration, undefined, [given, options]))
  expect([
    of(7),
    of({ codes: [0, 1], balances: [1, 2] }),
    of({ codes, balances, absentCode: 3 }),
    of({ codes, balances, absentCode: 256 }),
    of({ codes, balances, absentCode: -1 }),
    of({ codes, balances, absentCode: 4.5 }),
  ]).toMatchInlineSnapshot(`
    [
      [
        [
          "accounts",
          "wrong-type",
          "expected an iterable of rows, or columns, received 7. Pass rows such as those of snapshotAccounts, or codes and balances as typed arrays.",
          "应为可迭代的数据行，或列，收到 7。请传入 snapshotAccounts 给出的行，或类型化数组 codes 与 balances。",
        ],
      ],
      [
        [
          "codes",
          "wrong-type",
          "expected a column: Uint8Array, received an array. Pass a typed array with one entry per account and month, or rows instead of columns.",
          "应为列：Uint8Array，收到数组。请传入每户每月一项的类型化数组，或改传数据行。",
        ],
        [
          "balances",
          "wrong-type",
          "expected a column: Float64Array or Int32Array, received an array. Pass a typed array with one entry per account and month, or rows instead of columns.",
          "应为列：Float64Array 或 Int32Array，收到数组。请传入每户每月一项的类型化数组，或改传数据行。",
        ],
      ],
      [
        [
          "codes",
          "sum-mismatch",
          "expected a length of a multiple of 2, received 3. Give one code and one balance per account and month.",
          "应为长度：2 的倍数，收到 3。每户每月应各有一个代码与一个余额。",
        ],
        [
          "balances",
          "sum-mismatch",
          "expected a length of 3, received 2. Give one code and one balance per account and month.",
          "应为长度：3，收到 2。每户每月应各有一个代码与一个余额。",
        ],
        [
          "absentCode",
          "overlap",
          "expected a code from 4 on, received 3. It is the code of a status already: choose another for what is not on the books.",
          "应为不小于 4 的代码，收到 3。该代码已属某一状态：请为不在册另选代码。",
        ],
      ],
      [
        [
          "absentCode",
          "wrong-type",
          "expected a code from 0 to 255, received 256. Leave it out for 255.",
          "应为 0 至 255 的代码，收到 256。省略即为 255。",
        ],
      ],
      [
        [
          "absentCode",
          "wrong-type",
          "expected a code from 0 to 255, received -1. Leave it out for 255.",
          "应为 0 至 255 的代码，收到 -1。省略即为 255。",
        ],
      ],
      [
        [
          "absentCode",
          "wrong-type",
          "expected a code from 0 to 255, received 4.5. Leave it out for 255.",
          "应为 0 至 255 的代码，收到 4.5。省略即为 255。",
        ],
      ],
    ]
  `)
})

it('takes the first and the last code that is free for what is not on the books', () => {
  const balances = Float64Array.of(100, 100)
  for (const absentCode of [4, 255]) {
    const codes = Uint8Array.of(absentCode, 0)
    expect(tallyMigration({ codes, balances, absentCode }, options).moves[0]?.entered.counts).toEqual([
      1, 0, 0, 0, 0,
    ])
  }
  // What takes the code 0 for it has no status at all.
  const none = { codes: Uint8Array.of(0, 0), balances, absentCode: 0 }
  expect(faultsOf(() => tallyMigration(none, options)).map(([path]) => path)).toEqual(['absentCode'])
})

it('says in both languages what a tally does not have', () => {
  expect([
    faultsOf(() => transitionMatrix(tally, { variant: 'count', to: '2026-01-31', newAccounts: 'apart' })),
    faultsOf(() => collectionMoves(tally, { variant: 'count', to, startsWith: 'M0' })),
    faultsOf(() => collectionMoves(tally, { variant: 'count', to, startsWith: 'plan' })),
    faultsOf(() => delinquencyOf(tally, { on: '2026-03-31', buckets: ['M0', 'M9'] })),
    faultsOf(() => delinquencyOf(JSON.parse('{}'), { on: to, buckets: ['M1'] })),
    faultsOf(() => Reflect.apply(delinquencyOf, undefined, [undefined, { on: to, buckets: ['M1'] }])),
    faultsOf(() =>
      laggedDelinquency({
        asOf: to,
        currency: 'USD',
        overdue: '1.00',
        receivables: '2.00',
        receivablesOn: to,
      }),
    ),
  ]).toMatchInlineSnapshot(`
    [
      [
        [
          "to",
          "unknown-reference",
          "expected the end of a period of the tally, received 2026-01-31. Name one of its months, but not the first, before which nothing is known.",
          "应为统计中某一期的期末，收到 2026-01-31。请使用统计的月份之一，但首月除外（其前无数据）。",
        ],
      ],
      [
        [
          "startsWith",
          "unknown-reference",
          "expected a bucket after current, received "M0". Name the bucket with which collection begins, and none that is current by a plan.",
          "应为正常档之后的分档，收到 "M0"。请指明催收起始档；计划内正常档不可作为起始档。",
        ],
      ],
      [
        [
          "startsWith",
          "unknown-reference",
          "expected a bucket after current, received "plan". Name the bucket with which collection begins, and none that is current by a plan.",
          "应为正常档之后的分档，收到 "plan"。请指明催收起始档；计划内正常档不可作为起始档。",
        ],
      ],
      [
        [
          "on",
          "unknown-reference",
          "expected a month end of the tally, received 2026-03-31. Name one of its months.",
          "应为统计的月末，收到 2026-03-31。请使用统计的月份之一。",
        ],
        [
          "buckets[0]",
          "unknown-reference",
          "expected a bucket of the tally after current, received "M0". Name buckets that are overdue; the first is current.",
          "应为统计中正常档之后的分档，收到 "M0"。请使用逾期的分档；第一档为正常档。",
        ],
        [
          "buckets[1]",
          "unknown-reference",
          "expected a bucket of the tally after current, received "M9". Name buckets that are overdue; the first is current.",
          "应为统计中正常档之后的分档，收到 "M9"。请使用逾期的分档；第一档为正常档。",
        ],
      ],
      [
        [
          "tally.statuses",
          "wrong-type",
          "expected a tally of migration, whole, received an object. Pass what tallyMigration returned, unchanged; what was stored as JSON is parsed first.",
          "应为完整的迁徙统计，收到对象。请原样传入 tallyMigration 的返回值；以 JSON 保存的须先解析。",
        ],
      ],
      [
        [
          "tally",
          "missing",
          "expected a tally of migration, whole, received nothing. Pass what tallyMigration returned, unchanged; what was stored as JSON is parsed first.",
          "应为完整的迁徙统计，收到空缺。请原样传入 tallyMigration 的返回值；以 JSON 保存的须先解析。",
        ],
      ],
      [
        [
          "receivablesOn",
          "date-order",
          "expected a day before 2026-02-28, received 2026-02-28. Take the receivables of the month before; those of the same month are coincidental.",
          "应为早于 2026-02-28 的日期，收到 2026-02-28。请取上月应收余额；取同月的为即期指标。",
        ],
      ],
    ]
  `)
})

it('says in both languages what is wrong with flows to a loss', () => {
  const step = (from: string, end: string, flow: FlowStep['flow']): FlowStep => ({ from, to: end, flow })
  const counted = { variant: 'count', period, sourceCount: 4, movedCount: 1 } as const
  const inMoney = {
    variant: 'amount',
    period,
    currency: 'USD',
    sourceBalance: '4.00',
    movedBalance: '1.00',
  } as const
  const of = (steps: readonly FlowStep[], variant: 'count' | 'amount' = 'count') =>
    faultsOf(() => rollToLoss({ variant, period, steps }))
  expect([
    of([]),
    of([
      step('M0', 'M1', counted),
      step('M2', 'loss', { ...counted, period: { from: '2026-02-28', to: '2026-03-31' } }),
    ]),
    of([step('M0', 'M1', counted), step('M1', 'loss', inMoney)]),
    of([step('M0', 'M1', inMoney), step('M1', 'loss', { ...inMoney, currency: 'EUR' })], 'amount'),
  ]).toMatchInlineSnapshot(`
    [
      [
        [
          "steps",
          "missing",
          "expected at least one step, received none. Hand in the flows from the bucket to the last.",
          "应为至少一步，收到无。请传入从该档到末档的各步迁徙。",
        ],
      ],
      [
        [
          "steps[1].from",
          "unknown-reference",
          "expected M1, where the step before ends, received M2. List the steps from the bucket to the last, and leave none out.",
          "应为上一步的终点 M1，收到 M2。请从该档到末档依次列出，不要遗漏。",
        ],
        [
          "steps[1].flow.period",
          "wrong-type",
          "expected the period of all steps, 2026-01-31 to 2026-02-28, received 2026-02-28 to 2026-03-31. Take the flows of one period: it is they that are taken for those of all to come.",
          "应为各步共同的期间 2026-01-31 至 2026-02-28，收到 2026-02-28 至 2026-03-31。请取同一期的各步迁徙：以该期代替以后各期。",
        ],
      ],
      [
        [
          "steps[1].flow.variant",
          "wrong-type",
          "expected a flow by count, received amount. Count in all steps or add up balances in all: the product of both means nothing.",
          "应为口径为 count 的迁徙，收到 amount。各步口径须一致：户数与金额之积没有意义。",
        ],
      ],
      [
        [
          "steps[1].flow.currency",
          "mixed-currency",
          "expected USD, the currency of the whole, received EUR. Reckon each currency on its own; the library never converts.",
          "应为整体货币 USD，收到 EUR。请按货币分别计算；本库从不换算。",
        ],
      ],
    ]
  `)
  // One that starts on another day, and one that ends on another.
  const starts = { ...counted, period: { from: '2026-02-01', to } }
  const ends = { ...counted, period: { from: period.from, to: '2026-02-27' } }
  expect(of([step('M0', 'M1', starts), step('M1', 'loss', ends)]).map(([path]) => path)).toEqual([
    'steps[0].flow.period',
    'steps[1].flow.period',
  ])
  const negative = { ...inMoney, movedBalance: '-1.00' }
  const flows = {
    variant: 'amount',
    period,
    steps: [step('M0', 'M1', negative), step('M1', 'loss', inMoney)],
  } as const
  expect(rollToLoss(flows).measure.reason?.label).toMatchInlineSnapshot(`
    {
      "en": "no value: a flow below zero from M0 to M1, of which no product can be made",
      "zh-CN": "无值：M0 至 M1 的迁徙率小于零，无法连乘",
    }
  `)
  // A flow of nothing is none below zero: nothing is lost.
  const nothing = { ...inMoney, movedBalance: '0.00' }
  expect(rollToLoss({ ...flows, steps: [step('M0', 'M1', nothing)] }).measure.value).toBe(0)
})

it('says in both languages what is wrong with a chain', () => {
  const chain = {
    transient: ['M0', 'M1'],
    absorbing: ['loss'],
    rows: [
      [0, 1, 0],
      [0, 0, 1],
    ],
  }
  const of = (changed: object) =>
    faultsOf(() => Reflect.apply(absorbChain, undefined, [{ ...chain, ...changed }]))
  expect([
    of({ transient: ['M0', 'M0'] }),
    of({ absorbing: [] }),
    of({ rows: [[0, 1, 0]] }),
    of({ balances: ['1.00'], currency: 'USD' }),
    of({ balances: ['1.00', '-0.01'], currency: 'USD' }),
    of({ balances: ['1.00', '0.00'] }),
    of({ currency: 'USD' }),
    of({
      rows: [
        [0, 1.5, -0.5],
        [0, 0, 1],
      ],
    }),
    of({
      rows: [
        [0, 0.5, 0.25],
        [0, 0, 1],
      ],
    }),
    of({
      rows: [
        [0, 1, 0],
        [0, 1, 0],
      ],
    }),
    // What is left with a chance of 10⁻³²⁰ is left almost never.
    of({
      rows: [
        [0, 1, 0],
        [1, 0, 1e-320],
      ],
    }),
  ]).toMatchInlineSnapshot(`
    [
      [
        [
          "transient[1]",
          "duplicate-id",
          "expected an id of its own, received "M0". Give each status its own id.",
          "应为唯一的 id，收到 "M0"。请为每个状态使用唯一的 id。",
        ],
      ],
      [
        [
          "absorbing",
          "sum-mismatch",
          "expected at least one entry, received 0. Give one row and one balance per transient status, and in each row one probability per status.",
          "应为至少一项，收到 0。每个暂态一行、一个余额；每行每个状态一个概率。",
        ],
        [
          "rows[0]",
          "sum-mismatch",
          "expected 2 entries, received 3. Give one row and one balance per transient status, and in each row one probability per status.",
          "应为 2 项，收到 3。每个暂态一行、一个余额；每行每个状态一个概率。",
        ],
        [
          "rows[1]",
          "sum-mismatch",
          "expected 2 entries, received 3. Give one row and one balance per transient status, and in each row one probability per status.",
          "应为 2 项，收到 3。每个暂态一行、一个余额；每行每个状态一个概率。",
        ],
      ],
      [
        [
          "rows",
          "sum-mismatch",
          "expected 2 entries, received 1. Give one row and one balance per transient status, and in each row one probability per status.",
          "应为 2 项，收到 1。每个暂态一行、一个余额；每行每个状态一个概率。",
        ],
      ],
      [
        [
          "balances",
          "sum-mismatch",
          "expected 2 entries, received 1. Give one row and one balance per transient status, and in each row one probability per status.",
          "应为 2 项，收到 1。每个暂态一行、一个余额；每行每个状态一个概率。",
        ],
      ],
      [
        [
          "balances[1]",
          "not-positive",
          "expected a balance of zero or more, received -0.01. Leave credits out: they do not flow to a loss.",
          "应为不小于零的余额，收到 -0.01。请剔除贷项余额：其不会流向损失。",
        ],
      ],
      [
        [
          "currency",
          "missing",
          "expected balances and their currency, or neither, received nothing. Give both, or leave out both.",
          "应为余额与货币同时给出或同时省略，收到空缺。请一并给出，或一并省略。",
        ],
      ],
      [
        [
          "balances",
          "missing",
          "expected balances and their currency, or neither, received nothing. Give both, or leave out both.",
          "应为余额与货币同时给出或同时省略，收到空缺。请一并给出，或一并省略。",
        ],
      ],
      [
        [
          "rows[0][1]",
          "wrong-type",
          "expected a probability from 0 to 1, received 1.5, from M0. Pass shares such as 0.25, not 25.",
          "应为 0 至 1 的概率，收到 1.5（起始状态 M0）。请传入占比，例如 0.25，而非 25。",
        ],
        [
          "rows[0][2]",
          "wrong-type",
          "expected a probability from 0 to 1, received -0.5, from M0. Pass shares such as 0.25, not 25.",
          "应为 0 至 1 的概率，收到 -0.5（起始状态 M0）。请传入占比，例如 0.25，而非 25。",
        ],
      ],
      [
        [
          "rows[0]",
          "sum-mismatch",
          "expected probabilities that add to 1, received 0.75, from M0. What left the books is a column too: add it, and do not round.",
          "应为合计为 1 的概率，收到 0.75（起始状态 M0）。离册也是一列：请补上，且不要舍入。",
        ],
      ],
      [
        [
          "rows[0]",
          "wrong-type",
          "expected a status from which some absorbing status can be reached, received M0, from which none can. It would be stayed in for ever: make it absorbing, or pool periods until something leaves it.",
          "应为可到达某一终态的状态，收到 M0（无法到达任何终态）。账户将永远停留其中：请将其列为终态，或合并多期直至有账户离开。",
        ],
        [
          "rows[1]",
          "wrong-type",
          "expected a status from which some absorbing status can be reached, received M1, from which none can. It would be stayed in for ever: make it absorbing, or pool periods until something leaves it.",
          "应为可到达某一终态的状态，收到 M1（无法到达任何终态）。账户将永远停留其中：请将其列为终态，或合并多期直至有账户离开。",
        ],
      ],
      [
        [
          "rows",
          "not-positive",
          "expected a chain that is left in the end, received one that is left almost never. The way to the end has probabilities that no figure can hold: pool more periods.",
          "应为最终会被吸收的链，收到几乎不会被吸收的链。到达终态的概率过小而无法计算：请合并更多期。",
        ],
      ],
    ]
  `)
})

it('says in both languages what is no matrix of a chain', () => {
  const matrix = transitionMatrix(tally, { variant: 'count', to, newAccounts: 'apart' })
  const of = (given: unknown) => faultsOf(() => Reflect.apply(chainOf, undefined, [given]))
  expect([of(undefined), of({}), of(matrix)]).toMatchInlineSnapshot(`
    [
      [
        [
          "matrix",
          "missing",
          "expected a transition matrix, received nothing. Pass what transitionMatrix returned, unchanged.",
          "应为转移矩阵，收到空缺。请原样传入 transitionMatrix 的返回值。",
        ],
      ],
      [
        [
          "matrix",
          "wrong-type",
          "expected a transition matrix, received an object. Pass what transitionMatrix returned, unchanged.",
          "应为转移矩阵，收到对象。请原样传入 transitionMatrix 的返回值。",
        ],
      ],
      [
        [
          "rows[1]",
          "not-positive",
          "expected something that stood there at the start, received nothing in plan. Where it would go is not known: take another period, or join buckets.",
          "应为期初非空的状态，收到 plan 为空。无从得知其去向：请改用其他期，或合并分档。",
        ],
        [
          "rows[2]",
          "not-positive",
          "expected something that stood there at the start, received nothing in M1. Where it would go is not known: take another period, or join buckets.",
          "应为期初非空的状态，收到 M1 为空。无从得知其去向：请改用其他期，或合并分档。",
        ],
      ],
    ]
  `)
})
