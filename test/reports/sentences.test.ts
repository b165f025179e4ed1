import { expect, it } from 'vitest'
import { isArrearsError } from '../../src/foundations'
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

const data = { en: 'Ledger', 'zh-CN': '台账' }
const period = { from: '2026-03-01', to: '2026-03-31' }
const months = [
  { from: '2026-02-01', to: '2026-02-28' },
  { from: '2026-03-01', to: '2026-03-31' },
]

/** What is wrong, by place, code and sentence in both languages. */
function faultsOf(call: () => unknown): readonly (readonly string[])[] {
  try {
    call()
  } catch (error) {
    if (!isArrearsError(error, 'invalid-input')) throw error
    return error.details.issues.map(({ path, code, sentence }) => [
      path,
      code,
      sentence.en,
      sentence['zh-CN'],
    ])
  }
  throw new Error('nothing was wrong')
}

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
  expect(faultsOf(() => analyzeArrears(input))).toMatchInlineSnapshot()
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
  ]).toMatchInlineSnapshot()
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
  ]).toMatchInlineSnapshot()
})

it('says in both languages what is wrong with the buckets of an aging report', () => {
  const bucket = { id: 'late', amount: '1.00', isOverdue: true }
  const before = { asOf: '2026-03-31', buckets: [{ ...bucket, id: 'other' }] }
  const input = { asOf: '2026-03-31', currency: 'USD', data, buckets: [bucket], before }
  expect(faultsOf(() => reportAgingShares(input))).toMatchInlineSnapshot()
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
  ).toMatchInlineSnapshot()
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
  ]).toMatchInlineSnapshot()
  const trend = reportPaymentTrend({ currency: 'USD', months, steadyFromPercent: 90, payments }, { data })
  // The latest of all customers, whoever is listed first.
  expect(trend.sections[1]?.rows[0]).toMatchObject({ figures: { lastPaidOn: '2026-03-05' } })
  expect(trend.sections.flatMap(({ rows }) => rows.flatMap(({ measures }) => measures))).toEqual([])
})
