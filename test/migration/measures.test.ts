import { describe, expect, it } from 'vitest'
import {
  chainOf,
  coincidentalDelinquency,
  collectionEntryRate,
  collectionExitRate,
  collectionMoves,
  cureRate,
  curesOf,
  delinquencyOf,
  type FlowSteps,
  flowRate,
  flowRates,
  flowSteps,
  laggedDelinquency,
  laggedDelinquencyDefinition,
  type MoveShareInput,
  planCureRate,
  reDefaultRate,
  rollRateMatrix,
  rollToLoss,
  stepDownRate,
  stepDownsOf,
  tallyMigration,
  transitionMatrix,
} from '../../src/migration'
import { errorOf } from '../support/error-of'

const period = { from: '2026-01-31', to: '2026-02-28' }
const byCount = (sourceCount: number, movedCount: number): MoveShareInput => ({
  variant: 'count',
  period,
  sourceCount,
  movedCount,
})
const byAmount = (sourceBalance: string | number, movedBalance: string | number): MoveShareInput => ({
  variant: 'amount',
  period,
  currency: 'USD',
  sourceBalance,
  movedBalance,
})
const issuesOf = (call: () => unknown): readonly (readonly [path: string, code: string])[] => {
  const { code, details } = errorOf(call)
  expect(code).toBe('invalid-input')
  return 'issues' in details ? details.issues.map(({ path, code: issue }) => [path, issue] as const) : []
}

const statuses = {
  buckets: ['M0', 'plan', 'M1', 'M2'],
  onPlan: ['plan'],
  terminal: [
    { id: 'paid', kind: 'paid-off' },
    { id: 'bad', kind: 'written-off' },
    { id: 'sold', kind: 'sold' },
  ],
} as const
const months = ['2026-01-31', '2026-02-28', '2026-03-31']
// Three accounts of M1 and three of M2; each of another fate by February.
const rows = [
  ['M0', 'M0', 'M1', '100'],
  ['M0', 'M1', 'M1', '300'],
  ['M1', 'M0', 'M1', '10'],
  ['M1', 'M2', 'bad', '20'],
  ['M1', 'plan', 'plan', '30'],
  ['M2', 'M1', 'M0', '1'],
  ['M2', 'bad', 'bad', '2'],
  ['M2', 'paid', null, '3'],
  [null, 'M0', 'M0', '50'],
  [null, 'M2', 'M2', '60'],
].map((row, index) => ({
  accountId: `A-${index}`,
  statuses: row.slice(0, 3),
  balances: months.map(() => row[3] as string),
}))
const tally = tallyMigration(rows, {
  statuses,
  months,
  currency: 'USD',
  roll: { on: '2026-01-31', months: 1 },
  cure: { on: '2026-01-31', months: 1, reDefaultMonths: 1 },
})
const to = '2026-02-28'

describe.each([
  ['flow-rate', flowRate, 'Flow rate', '迁徙率', 'the source bucket'],
  ['step-down-rate', stepDownRate, 'Step-down rate', '降期率', 'delinquent at the start'],
  ['cure-rate', cureRate, 'Cure rate', '治愈率', 'delinquent at the start'],
  ['plan-cure-rate', planCureRate, 'Plan cure rate', '计划内治愈率', 'delinquent at the start'],
  ['re-default-rate', reDefaultRate, 'Re-default rate', '再逾期率', 'cured'],
  [
    'collection-entry-rate',
    collectionEntryRate,
    'Rate of entry to collection',
    '入催率',
    'outside collection',
  ],
  ['collection-exit-rate', collectionExitRate, 'Rate of exit from collection', '出催率', 'in collection'],
] as const)('%s', (id, measure, label, chinese, denominator) => {
  it.each<[string, MoveShareInput, number]>([
    ['a quarter of the accounts', byCount(40, 10), 25],
    ['none of them', byCount(40, 0), 0],
    ['all of them', byCount(40, 40), 100],
    ['an eighth of the money', byAmount('1000.00', '125.00'), 12.5],
    ['all of the money', byAmount('100.00', '100.00'), 100],
    ['none of the money', byAmount('100.00', '0.00'), 0],
  ])('is told for %s', (_, input, percent) => expect(measure(input).value).toBe(percent))

  it.each<[string, MoveShareInput, number]>([
    ['a cent more than there was', byAmount('100.00', '100.01'), 100.01],
    ['a cent less than nothing', byAmount('100.00', '-0.01'), -0.01],
  ])('is no share of what could move, save a flow, for %s', (_, input, percent) => {
    const { value, reason } = measure(input)
    if (id === 'flow-rate') expect([value, reason]).toEqual([percent, null])
    else {
      expect([value, reason?.code]).toEqual([null, 'rate-out-of-range'])
      expect([reason?.label.en, reason?.label['zh-CN']]).toEqual([
        'no value: a balance moved that is below zero or above the balance that could move',
        '无值：迁徙余额小于零或大于可迁徙余额',
      ])
    }
  })

  it('tells all it was reckoned from', () => {
    expect(measure(byAmount(1000, '125'))).toEqual({
      id,
      variant: 'amount',
      label: { en: `${label}, by amount`, 'zh-CN': `${chinese}（按金额）` },
      value: 12.5,
      reason: null,
      unit: 'percent',
      numerator: '125.00',
      denominator: '1000.00',
      factor: 100,
      offset: 0,
      basis: 'amount',
      currency: 'USD',
      period,
    })
    expect(measure(byCount(40, 10))).toMatchObject({
      id,
      variant: 'count',
      label: { en: `${label}, by count`, 'zh-CN': `${chinese}（按户数）` },
      numerator: 10,
      denominator: 40,
      basis: 'count',
      currency: null,
    })
  })

  it('has no value where nothing could move, and says why', () => {
    const { value, reason } = measure(byCount(0, 0))
    expect([value, reason?.code]).toEqual([null, 'zero-denominator'])
    expect(reason?.label.en).toContain(denominator)
    expect(measure(byAmount('0.00', '1.00')).reason?.code).toBe('zero-denominator')
    expect(measure(byAmount('-0.01', '1.00')).reason?.code).toBe('negative-denominator')
  })

  it.each<[string, unknown, readonly (readonly [string, string])[]]>([
    ['no variant', { ...byCount(1, 1), variant: undefined }, [['variant', 'missing']]],
    ['more moved than could', byCount(9, 10), [['movedCount', 'wrong-type']]],
    ['a negative count', byCount(9, -1), [['movedCount', 'wrong-type']]],
    [
      'half cents',
      byAmount('1.005', '2.005'),
      [
        ['sourceBalance', 'too-precise'],
        ['movedBalance', 'too-precise'],
      ],
    ],
    [
      'a period that ends before it starts',
      { ...byCount(1, 1), period: { from: '2026-02-28', to: '2026-01-31' } },
      [['period.to', 'empty-range']],
    ],
    [
      'the same by amount',
      { ...byAmount(1, 1), period: { from: '2026-02-28', to: '2026-01-31' } },
      [['period.to', 'empty-range']],
    ],
  ])('refuses %s', (_, input, issues) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(issuesOf(() => measure(input))).toEqual(issues)
  })
})

describe('flow rates of a tally', () => {
  it('lead from bucket to bucket and to write-off, past buckets by a plan', () => {
    const found = (variant: 'amount' | 'count', end: string) =>
      flowSteps(tally, { variant, to: end }).steps.map(({ from, to: next, flow }) => [
        from,
        next,
        flowRate(flow).value,
      ])
    // M0 400 to M1 301 (300 and 1); M1 60 to M2 80 (20 and 60); M2 6, of which 2 are written off.
    expect(found('amount', to)).toEqual([
      ['M0', 'M1', 75.25],
      ['M1', 'M2', (100 * 80) / 60],
      ['M2', 'written-off', (100 * 2) / 6],
    ])
    // One of two; one of three; one of three.
    expect(found('count', to)).toEqual([
      ['M0', 'M1', 50],
      ['M1', 'M2', 100 / 3],
      ['M2', 'written-off', 100 / 3],
    ])
    // March: M0 160 to M1 410; M1 301, and M2 60; M2 80, of which 20.
    expect(found('amount', '2026-03-31')).toEqual([
      ['M0', 'M1', (100 * 410) / 160],
      ['M1', 'M2', (100 * 60) / 301],
      ['M2', 'written-off', 25],
    ])
  })

  it('are told of all periods in order', () => {
    expect(flowRates(tally, { variant: 'count' }).map(({ from, period: one }) => [one.to, from])).toEqual(
      ['2026-02-28', '2026-03-31'].flatMap((end) => ['M0', 'M1', 'M2'].map((from) => [end, from])),
    )
  })

  it('refuse a first month and no variant', () => {
    expect(issuesOf(() => flowSteps(tally, { variant: 'count', to: '2026-01-31' }))).toEqual([
      ['to', 'unknown-reference'],
    ])
    // @ts-expect-error there is no default
    expect(issuesOf(() => flowSteps(tally, { to }))).toEqual([['variant', 'missing']])
    // @ts-expect-error there is no default
    expect(issuesOf(() => flowRates(tally, {}))).toEqual([['variant', 'missing']])
  })
})

describe('rollToLoss', () => {
  it('is the product of its factors, exact', () => {
    const loss = rollToLoss(flowSteps(tally, { variant: 'amount', to }))
    // 301/400 × 80/60 × 2/6
    expect(loss.measure.value).toBe((100 * 301 * 80 * 2) / (400 * 60 * 6))
    expect(loss.measure).toMatchObject({
      id: 'roll-to-loss',
      variant: 'amount',
      numerator: '48160.000000',
      denominator: '144000.000000',
      currency: 'USD',
      period,
    })
    expect([loss.from, loss.to]).toEqual(['M0', 'written-off'])
    expect(loss.factors.map(({ rate }) => rate.value)).toEqual([75.25, (100 * 80) / 60, (100 * 2) / 6])
    expect(rollToLoss(flowSteps(tally, { variant: 'count', to })).measure).toMatchObject({
      numerator: '1',
      denominator: '18',
      currency: null,
    })
  })

  it('has no value where a factor has none, and says which', () => {
    const steps: FlowSteps['steps'] = [
      { from: 'M0', to: 'M1', flow: byCount(4, 1) },
      { from: 'M1', to: 'M2', flow: byCount(0, 0) },
    ]
    expect(rollToLoss({ variant: 'count', period, steps }).measure).toMatchObject({
      value: null,
      reason: {
        code: 'zero-denominator',
        label: { en: 'no value: M1 to M2 with a source of zero', 'zh-CN': '无值：M1 至 M2 的源档为零' },
      },
    })
    const negative = [
      { from: 'M0', to: 'M1', flow: byAmount(-4, 1) },
      { from: 'M1', to: 'M2', flow: byAmount(-4, 1) },
    ]
    expect(rollToLoss({ variant: 'amount', period, steps: negative }).measure.reason?.code).toBe(
      'negative-denominator',
    )
  })

  it.each<[string, FlowSteps['steps'], readonly (readonly [string, string])[]]>([
    ['no steps', [], [['steps', 'missing']]],
    [
      'a step left out',
      [
        { from: 'M0', to: 'M1', flow: byCount(1, 1) },
        { from: 'M2', to: 'M3', flow: byCount(1, 1) },
      ],
      [['steps[1].from', 'unknown-reference']],
    ],
    [
      'a step by amount',
      [{ from: 'M0', to: 'M1', flow: byAmount(1, 1) }],
      [['steps[0].flow.variant', 'wrong-type']],
    ],
    [
      'a step of another period',
      [
        {
          from: 'M0',
          to: 'M1',
          flow: { ...byCount(1, 1), period: { from: '2026-01-31', to: '2026-03-31' } },
        },
      ],
      [['steps[0].flow.period', 'wrong-type']],
    ],
    [
      'more moved than could',
      [{ from: 'M0', to: 'M1', flow: byCount(1, 2) }],
      [['steps[0].flow.movedCount', 'wrong-type']],
    ],
  ])('refuses %s', (_, steps, issues) => {
    expect(issuesOf(() => rollToLoss({ variant: 'count', period, steps }))).toEqual(issues)
  })

  it('has no value where credits make a flow fall below zero', () => {
    const steps = [
      { from: 'M0', to: 'M1', flow: byAmount(4, -1) },
      { from: 'M1', to: 'M2', flow: byAmount(4, -1) },
    ]
    expect(rollToLoss({ variant: 'amount', period, steps }).measure).toMatchObject({
      value: null,
      reason: {
        code: 'rate-out-of-range',
        label: { en: 'no value: a flow below zero from M0 to M1, of which no product can be made' },
      },
    })
  })

  it('refuses what is no flows, and a period that is none', () => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(issuesOf(() => rollToLoss(undefined))).toEqual([['', 'missing']])
    // @ts-expect-error no period
    expect(issuesOf(() => rollToLoss({ variant: 'count', steps: [] }))).toEqual([['period', 'missing']])
  })

  it('refuses two currencies', () => {
    const steps = [
      { from: 'M0', to: 'M1', flow: byAmount(1, 1) },
      { from: 'M1', to: 'M2', flow: { ...byAmount(1, 1), currency: 'EUR' } },
    ]
    expect(issuesOf(() => rollToLoss({ variant: 'amount', period, steps }))).toEqual([
      ['steps[1].flow.currency', 'mixed-currency'],
    ])
  })
})

describe('transitionMatrix', () => {
  const matrix = transitionMatrix(tally, { variant: 'count', to, newAccounts: 'apart' })

  it('tells cures, plans and each way to leave in columns of their own', () => {
    expect(matrix.rows.map(({ from, cells }) => [from, ...cells.map(({ figure }) => figure)])).toEqual([
      ['M0', 1, 0, 1, 0, 0, 0, 0, 0],
      ['plan', 0, 0, 0, 0, 0, 0, 0, 0],
      ['M1', 1, 1, 0, 1, 0, 0, 0, 0],
      ['M2', 0, 0, 1, 0, 1, 1, 0, 0],
    ])
    expect(matrix.rows.map(({ cells }) => cells.map(({ kind }) => kind))).toEqual([
      ['bucket', 'bucket', 'bucket', 'bucket', 'paid-off', 'written-off', 'sold', 'left'],
      ['bucket', 'bucket', 'bucket', 'bucket', 'paid-off', 'written-off', 'sold', 'left'],
      ['cure', 'plan', 'bucket', 'bucket', 'paid-off', 'written-off', 'sold', 'left'],
      ['cure', 'plan', 'bucket', 'bucket', 'paid-off', 'written-off', 'sold', 'left'],
    ])
    expect(matrix.rows[3]?.cells.map(({ share }) => share)).toEqual([0, 0, 1 / 3, 0, 1 / 3, 1 / 3, 0, 0])
  })

  it('tells stay, back and forward of what is still on the books', () => {
    expect(matrix.rows.map(({ stay, back, forward }) => [stay.share, back.share, forward.share])).toEqual([
      [0.5, 0, 0.5],
      [null, null, null],
      [0, 2 / 3, 1 / 3],
      [0, 1, 0],
    ])
    expect(matrix.rows[3]).toMatchObject({ total: 3, stay: { figure: 0 }, back: { figure: 1 } })
    expect(matrix.rows[1]?.reason?.label.en).toBe('no value: a number of accounts at the start of zero')
  })

  it('keeps new accounts apart, or enters them in the first row and no other', () => {
    expect(matrix.entered).toEqual([
      { to: 'M0', figure: 1 },
      { to: 'plan', figure: 0 },
      { to: 'M1', figure: 0 },
      { to: 'M2', figure: 1 },
    ])
    const joined = transitionMatrix(tally, { variant: 'count', to, newAccounts: 'first-row' })
    expect(joined.entered).toEqual([])
    expect(joined.rows[0]?.cells.map(({ figure }) => figure)).toEqual([2, 0, 1, 1, 0, 0, 0, 0])
    expect(joined.rows.slice(1)).toEqual(matrix.rows.slice(1))
    const byMoney = transitionMatrix(tally, { variant: 'amount', to, newAccounts: 'first-row' })
    expect(byMoney.rows[0]).toMatchObject({ total: '510.00', stay: { figure: '150.00' } })
  })

  it('weighs by the balances at the start', () => {
    const found = transitionMatrix(tally, { variant: 'amount', to, newAccounts: 'apart' })
    expect(found.rows[2]?.cells.slice(0, 4).map(({ share, figure }) => [share, figure])).toEqual([
      [1 / 6, '10.00'],
      [0.5, '30.00'],
      [0, '0.00'],
      [1 / 3, '20.00'],
    ])
    expect(found).toMatchObject({
      id: 'transition-matrix',
      variant: 'amount',
      basis: 'amount',
      currency: 'USD',
      period,
      newAccounts: 'apart',
      label: { en: 'Transition matrix, by amount' },
    })
    expect([matrix.currency, matrix.basis]).toEqual([null, 'count'])
  })

  it('refuses new accounts of which nobody says where they go', () => {
    // @ts-expect-error there is no default
    expect(issuesOf(() => transitionMatrix(tally, { variant: 'count', to }))).toEqual([
      ['newAccounts', 'missing'],
    ])
  })

  it('has no shares in a row in which credits make a balance fall below zero, and is no chain then', () => {
    // Of 100.00 in M1, −50.00 to M0 and 150.00 on to M2: no probabilities of −0.5 and 1.5.
    const credits = tallyMigration(
      [
        { accountId: 'A', statuses: ['M1', 'M0'], balances: ['-50.00', '-50.00'] },
        { accountId: 'B', statuses: ['M1', 'M2'], balances: ['150.00', '150.00'] },
        { accountId: 'C', statuses: ['M0', 'M0'], balances: ['10.00', '10.00'] },
        { accountId: 'D', statuses: ['plan', 'M0'], balances: ['10.00', '10.00'] },
        { accountId: 'E', statuses: ['M2', 'bad'], balances: ['10.00', null] },
      ],
      { statuses, months: months.slice(0, 2), currency: 'USD' },
    )
    const found = transitionMatrix(credits, { variant: 'amount', to, newAccounts: 'apart' })
    const row = found.rows[2]
    expect(row?.total).toBe('100.00')
    expect([row?.stay.share, row?.back.share, row?.forward.share]).toEqual([null, null, null])
    expect(row?.cells.map(({ share }) => share)).toEqual(row?.cells.map(() => null))
    expect(row?.reason).toEqual({
      code: 'rate-out-of-range',
      label: {
        en: 'no value: a balance below zero among those that moved, which makes no share of 0 to 1',
        'zh-CN': '无值：转移余额中有小于零者，占比不在 0 至 1 之间',
      },
    })
    expect(found.rows.map(({ reason }) => reason === null)).toEqual([true, true, false, true])
    expect(issuesOf(() => chainOf(found))).toEqual([['rows[2]', 'wrong-type']])
    expect(errorOf(() => chainOf(found)).message).toBe(
      'rows[2]: expected shares of 0 to 1, received none in the row of M1, no value: a balance below zero among those that moved, which makes no share of 0 to 1. Credits make no probability: take the matrix by count, or leave them out of the tally.',
    )
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no rows', { rows: [] }],
    ['a row without cells', { ...matrix, rows: [{ from: 'M0', reason: null }] }],
    [
      'a row that is too short',
      {
        ...matrix,
        rows: matrix.rows.map((row, at) => (at === 1 ? { ...row, cells: row.cells.slice(1) } : row)),
      },
    ],
  ])('is no chain of what is no matrix: %s', (_, given) => {
    const { details } = errorOf(() => Reflect.apply(chainOf, undefined, [given]))
    expect('issues' in details && details.issues.map(({ path }) => path)).toEqual(['matrix'])
  })

  it('is no chain where nothing stood in a bucket', () => {
    expect(issuesOf(() => chainOf(matrix))).toEqual([['rows[1]', 'not-positive']])
    expect(errorOf(() => chainOf(matrix)).message).toBe(
      'rows[1]: expected something that stood there at the start, received nothing in plan. Where it would go is not known: take another period, or join buckets.',
    )
  })
})

describe('rollRateMatrix', () => {
  it('has columns of their own for accounts that close, and tells who has no row', () => {
    const matrix = rollRateMatrix(tally)
    expect(
      matrix.rows.map(({ from, count, cells }) => [from, count, ...cells.map((cell) => cell.count)]),
    ).toEqual([
      ['M0', 2, 1, 0, 1, 0, 0, 0, 0, 0, 0],
      ['plan', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      ['M1', 3, 1, 1, 0, 1, 0, 0, 0, 0, 0],
      ['M2', 3, 0, 0, 1, 0, 1, 1, 0, 0, 0],
    ])
    expect(matrix).toMatchObject({
      openedAfter: 2,
      closedBefore: 0,
      period,
      on: '2026-01-31',
      months: 1,
      basis: 'count',
    })
    expect(matrix.rows[0]?.cells.map(({ kind }) => kind)).toEqual([
      'bucket',
      'bucket',
      'bucket',
      'bucket',
      'closed',
      'closed',
      'closed',
      'closed',
      'born',
    ])
    expect(matrix.rows[3]?.cells[2]?.share).toBe(1 / 3)
    expect(matrix.rows[1]?.reason?.label.en).toBe(
      'no value: a number of accounts with that worst status of zero',
    )
  })

  it('has a column for accounts that are born in the window before', () => {
    const wide = tallyMigration(
      [
        { accountId: 'A', statuses: [null, 'M1', 'M0', 'M0'], balances: [null, 1, 1, 1] },
        { accountId: 'B', statuses: ['M1', 'paid', null, null], balances: [1, null, null, null] },
      ],
      {
        statuses,
        months: [...months, '2026-04-30'],
        currency: 'USD',
        roll: { on: '2026-02-28', months: 2 },
      },
    )
    const matrix = rollRateMatrix(wide)
    expect(matrix.rows[2]?.cells.at(-1)).toEqual({ to: 'born', kind: 'born', count: 1, share: 1 })
    expect([matrix.openedAfter, matrix.closedBefore]).toEqual([0, 1])
  })

  it('refuses a tally without windows', () => {
    const without = tallyMigration([], { statuses, months, currency: 'USD' })
    expect(issuesOf(() => rollRateMatrix(without))).toEqual([['tally.roll', 'missing']])
    expect(issuesOf(() => curesOf(without, { variant: 'count' }))).toEqual([['tally.cure', 'missing']])
  })
})

describe('what a tally hands to the measures', () => {
  it('of steps down: better buckets, but no plan and no pay-off', () => {
    // Of six delinquent: M1 to M0 (10) and M2 to M1 (1), of 66.
    expect(stepDownsOf(tally, { variant: 'count', to })).toEqual(byCount(6, 2))
    expect(stepDownsOf(tally, { variant: 'amount', to })).toEqual(byAmount('66.00', '11.00'))
  })

  it('of cures: back to current alone; plans and new delinquency apart', () => {
    // Of six (66): one of 10 to M0, late again in March; one of 30 on a plan.
    expect(curesOf(tally, { variant: 'amount' })).toEqual({
      cure: byAmount('66.00', '10.00'),
      planCure: byAmount('66.00', '30.00'),
      // Who was cured in February is watched until the end of March.
      reDefault: { ...byAmount('10.00', '10.00'), period: { from: '2026-01-31', to: '2026-03-31' } },
    })
    expect(curesOf(tally, { variant: 'count' })).toEqual({
      cure: byCount(6, 1),
      planCure: byCount(6, 1),
      reDefault: { ...byCount(1, 1), period: { from: '2026-01-31', to: '2026-03-31' } },
    })
    // @ts-expect-error there is no default
    expect(issuesOf(() => curesOf(tally, {}))).toEqual([['variant', 'missing']])
  })

  it('of collection: what enters, leaves by each way, and is new', () => {
    const moves = collectionMoves(tally, { variant: 'amount', to, startsWith: 'M1' })
    expect(moves).toEqual({
      period,
      inCollection: { count: 6, balance: '66.00' },
      entries: byAmount('400.00', '300.00'),
      exits: byAmount('66.00', '45.00'),
      ways: [
        { status: 'M0', count: 1, balance: '10.00' },
        { status: 'plan', count: 1, balance: '30.00' },
        { status: 'paid', count: 1, balance: '3.00' },
        { status: 'bad', count: 1, balance: '2.00' },
        { status: 'sold', count: 0, balance: '0.00' },
        { status: 'left', count: 0, balance: '0.00' },
      ],
      enteredNew: { count: 1, balance: '60.00' },
      inCollectionAfter: { count: 4, balance: '381.00' },
    })
    // From M2 alone: 6 stood in it, M1 is a way out.
    const late = collectionMoves(tally, { variant: 'count', to, startsWith: 'M2' })
    expect(late.inCollection).toEqual({ count: 3, balance: '6.00' })
    expect(late.exits).toEqual(byCount(3, 3))
    expect(late.entries).toEqual(byCount(5, 1))
  })

  it.each(['M0', 'plan', 'M9'])('refuses a collection that starts with %s', (startsWith) => {
    expect(issuesOf(() => collectionMoves(tally, { variant: 'count', to, startsWith }))).toEqual([
      ['startsWith', 'unknown-reference'],
    ])
  })

  it('of delinquency: the overdue buckets over the receivables of this month and of the one before', () => {
    const { coincidental, lagged } = delinquencyOf(tally, { on: to, buckets: ['M1', 'M2'] })
    // January 466; February 100 + 10 + 50 current, 30 on a plan, 301 and 80 overdue.
    expect(coincidental).toEqual({ asOf: to, currency: 'USD', overdue: '381.00', receivables: '571.00' })
    expect(lagged).toEqual({
      asOf: to,
      currency: 'USD',
      overdue: '381.00',
      receivables: '466.00',
      receivablesOn: '2026-01-31',
    })
    expect(delinquencyOf(tally, { on: '2026-01-31', buckets: ['M2'] })).toMatchObject({
      coincidental: { overdue: '6.00' },
      lagged: null,
    })
    expect(issuesOf(() => delinquencyOf(tally, { on: '2026-02-27', buckets: ['M1'] }))).toEqual([
      ['on', 'unknown-reference'],
    ])
    expect(issuesOf(() => delinquencyOf(tally, { on: to, buckets: ['M1', 'M9'] }))).toEqual([
      ['buckets[1]', 'unknown-reference'],
    ])
    expect(issuesOf(() => delinquencyOf(tally, { on: to, buckets: ['M0', 'M1'] }))).toEqual([
      ['buckets[0]', 'unknown-reference'],
    ])
    expect(issuesOf(() => delinquencyOf(tally, { on: to, buckets: [] }))).toEqual([['buckets', 'missing']])
  })

  it('is the same of a tally that has been through JSON', () => {
    const stored = JSON.parse(JSON.stringify(tally))
    expect(flowSteps(stored, { variant: 'amount', to })).toEqual(flowSteps(tally, { variant: 'amount', to }))
    expect(rollRateMatrix(stored)).toEqual(rollRateMatrix(tally))
    const matrix = JSON.parse(
      JSON.stringify(transitionMatrix(tally, { variant: 'count', to: '2026-03-31', newAccounts: 'apart' })),
    )
    expect(chainOf(matrix).transient).toEqual(['M0', 'plan', 'M1', 'M2'])
  })

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'tally'],
    ['an empty object', {}, 'tally.statuses'],
    ['no moves', { ...tally, moves: null }, 'tally.moves'],
    ['a month less', { ...tally, months: months.slice(1) }, 'tally'],
    ['a month that the moves do not end in', { ...tally, months: ['2026-01-31', to, '2026-04-30'] }, 'tally'],
    ['no months', { ...tally, months: [] }, 'tally'],
    ['a column less', { ...tally, columns: tally.columns.slice(1) }, 'tally'],
    ['a move less', { ...tally, moves: tally.moves.slice(1) }, 'tally'],
    ['a standing less', { ...tally, standings: tally.standings.slice(1) }, 'tally'],
    [
      'a status of no id',
      { ...tally, statuses: { ...statuses, buckets: ['M0', 'M0', 'M1', 'M2'] } },
      'tally',
    ],
    [
      'a balance that is no money',
      { ...tally, cure: { ...tally.cure, cured: { count: 1, balance: 'ten' } } },
      'tally',
    ],
    ['a roll of other rows', { ...tally, roll: { ...tally.roll, rows: [] } }, 'tally'],
    ['problems that are no list', { ...tally, problems: 7 }, 'tally.problems'],
  ])('refuses what is no tally: %s', (_, given, path) => {
    const calls: readonly ((any: never) => unknown)[] = [
      (one) => transitionMatrix(one, { variant: 'count', to, newAccounts: 'apart' }),
      (one) => flowSteps(one, { variant: 'count', to }),
      (one) => flowRates(one, { variant: 'count' }),
      (one) => stepDownsOf(one, { variant: 'count', to }),
      (one) => collectionMoves(one, { variant: 'count', to, startsWith: 'M1' }),
      (one) => curesOf(one, { variant: 'count' }),
      (one) => rollRateMatrix(one),
      (one) => delinquencyOf(one, { on: to, buckets: ['M1'] }),
    ]
    for (const call of calls) {
      const { code, message } = errorOf(() => Reflect.apply(call, undefined, [given]))
      expect(code).toBe('invalid-input')
      expect(message.startsWith(`${path}: expected a tally of migration, whole`)).toBe(true)
      expect(
        message.endsWith(
          'Pass what tallyMigration returned, unchanged; what was stored as JSON is parsed first.',
        ),
      ).toBe(true)
    }
  })
})

describe('delinquency', () => {
  const input = { asOf: to, currency: 'USD', overdue: '30.00', receivables: '1200.00' }
  const lagging = { ...input, receivablesOn: '2026-01-31' }

  it('is told by the month of its receivables', () => {
    expect(coincidentalDelinquency(input)).toMatchObject({
      id: 'coincidental-delinquency',
      variant: 'same-month',
      value: 2.5,
      period: { asOf: to },
      numerator: '30.00',
      denominator: '1200.00',
      basis: 'amount',
    })
    expect(laggedDelinquency(lagging)).toMatchObject({
      id: 'lagged-delinquency',
      variant: 'month-before',
      value: 2.5,
      period,
    })
  })

  it('passes 100 where more is overdue now than was owed then', () => {
    expect(laggedDelinquency({ ...lagging, overdue: '30.00', receivables: '20.00' }).value).toBe(150)
    const { edges } = laggedDelinquencyDefinition
    expect(edges.en).toContain('It passes 100 where more is overdue now than was owed then.')
    expect(edges['zh-CN']).toContain('现逾期余额大于上月应收余额时超过 100。')
  })

  it('has no value without receivables', () => {
    expect(coincidentalDelinquency({ ...input, receivables: 0 }).reason?.label.en).toBe(
      'no value: receivables of the month of zero',
    )
    expect(laggedDelinquency({ ...lagging, receivables: 0 }).reason?.label.en).toBe(
      'no value: receivables of the month before of zero',
    )
  })

  it('refuses half cents, and receivables that are not earlier', () => {
    expect(issuesOf(() => coincidentalDelinquency({ ...input, overdue: '0.005' }))).toEqual([
      ['overdue', 'too-precise'],
    ])
    expect(issuesOf(() => laggedDelinquency({ ...lagging, overdue: '0.005', receivablesOn: to }))).toEqual([
      ['overdue', 'too-precise'],
      ['receivablesOn', 'date-order'],
    ])
    expect(laggedDelinquency({ ...lagging, receivablesOn: '2026-02-27' }).value).toBe(2.5)
  })
})
