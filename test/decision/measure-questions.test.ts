import { describe, expect, it } from 'vitest'
import {
  type CaseFile,
  createArrears,
  keptRate,
  measureReceivables,
  type Policy,
  receivablesBuckets,
  rollRateMatrix,
  tallyMigration,
  tallyPool,
} from '../../src'
import { civilCode561 } from '../../src/policies'
import { errorOf } from '../support/error-of'

const asOf = '2026-03-31'
const policy: Policy = {
  schemaVersion: 1,
  id: 'own',
  version: '1',
  aging: { dueDateIsDay: 0, bucketTable: receivablesBuckets },
  ledger: { allocationOrder: civilCode561 },
  commitments: { promises: { graceDays: 3, thresholdPercent: 90, reminderMinutesBefore: 30 } },
}
const arrears = createArrears({ policy })

const due = (id: string, issuedOn: string, dueOn: string) =>
  ({ id, issuedOn, dueOn, components: { principal: '100.00', interest: '10.00' } }) as const
const caseFile: CaseFile = {
  debtor: { id: 'D' },
  accounts: [
    {
      id: 'A',
      currency: 'USD',
      dues: [due('1', '2026-01-01', '2026-01-15'), due('2', '2026-01-02', '2026-02-14')],
      events: [
        { id: 'L', kind: 'disbursement', effectiveOn: '2026-01-01', amount: '200.00' },
        { id: 'P', kind: 'payment', effectiveOn: '2026-02-20', amount: '20.00' },
      ],
    },
  ],
  promises: [{ id: 'S', madeOn: '2026-02-15', dueOn: '2026-02-18', amount: '20.00', currency: 'USD' }],
}

describe('the key figures of a policy', () => {
  it('take the buckets and the allocation of the policy to where accounts stood', () => {
    const buckets = receivablesBuckets.buckets.map(({ id }) => id)
    const terminal = [
      { id: 'paid', kind: 'paid-off' },
      { id: 'bad', kind: 'written-off' },
    ] as const
    const statuses = { buckets, terminal }
    const months = ['2026-01-31', '2026-02-28', asOf]
    const rows = [...arrears.kpi.snapshotAccounts([caseFile], { asOf, statuses, months, currency: 'USD' })]
    // 16, 44 and 75 days past the 15th of January.
    expect(rows).toEqual([
      {
        accountId: 'A',
        currency: 'USD',
        statuses: ['1-30', '31-60', '61-90'],
        balances: ['220.00', '200.00', '200.00'],
      },
    ])
    const roll = { on: '2026-02-28', months: 1 }
    expect(
      rollRateMatrix(tallyMigration(rows, { statuses, months, currency: 'USD', roll })).rows,
    ).toHaveLength(buckets.length)
  })

  it('share a payment between invoices by the order of the policy: interest of both before principal', () => {
    const [first, second] = arrears.kpi.invoicesOfCases([caseFile], { asOf, currency: 'USD' })
    expect(
      [first?.payments, second?.payments].map((payments) => payments?.map(({ amount }) => amount)),
    ).toEqual([['10.00'], ['10.00']])
    const period = { from: '2026-03-01', to: asOf }
    const measures = measureReceivables(arrears.kpi.invoicesOfCases([caseFile], { asOf, currency: 'USD' }), {
      period,
      currency: 'USD',
    })
    expect(measures.overdueRate.amount.value).toBe(100)
  })

  it('follow loans from month to month', () => {
    const rows = arrears.kpi.observePool([caseFile], { asOf })
    const { months } = tallyPool(rows, { asOf, currency: 'USD', thresholds: [30], comparison: 'above' })
    expect(months.map((month) => [month.asOf, month.pool])).toEqual([
      ['2026-01-31', '220.00'],
      ['2026-02-28', '200.00'],
      [asOf, '200.00'],
    ])
  })

  it('judge promises by the rule of the policy', () => {
    const period = { from: '2026-02-01', to: '2026-02-28' }
    const { tally } = arrears.kpi.tallyPromises([caseFile], { asOf, period, currency: 'USD' })
    // Promised for the 18th, paid on the 20th, within three days of grace.
    expect(keptRate({ variant: 'count', ...tally }).value).toBe(100)
  })

  it('have no promises to judge where the policy has no rule for them', () => {
    const { commitments: _, ...bare } = policy
    const period = { from: '2026-02-01', to: '2026-02-28' }
    const { details } = errorOf(() =>
      createArrears({ policy: bare }).kpi.tallyPromises([caseFile], { asOf, period, currency: 'USD' }),
    )
    expect(details).toMatchObject({ issues: [{ path: 'commitments.promises', code: 'missing' }] })
  })

  it('are those of a day, which must be one', () => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => arrears.kpi.invoicesOfCases([caseFile], { currency: 'USD' })).details).toMatchObject(
      {
        issues: [{ path: 'asOf', code: 'missing' }],
      },
    )
  })
})
