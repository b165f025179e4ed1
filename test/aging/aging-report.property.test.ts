import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AgingReport, ageAccount, type CountingPolicy, compileAging, reportAging } from '../../src/aging'
import {
  addDays,
  type BusinessCalendar,
  compareAmounts,
  daysBetween,
  sumAmounts,
} from '../../src/foundations'
import type { CaseFile, Mark } from '../../src/model'
import { invoiceAgeBuckets, mBuckets29, receivablesBuckets } from '../../src/policies'
import { dayWithin, histories } from '../properties/histories'
import { portfolios, today } from '../properties/portfolios'

const countings: fc.Arbitrary<CountingPolicy> = fc.record(
  {
    method: fc.constantFrom('days', 'corresponding-months'),
    grace: fc.record({ days: fc.nat({ max: 20 }), effect: fc.constantFrom('suppress', 'move-due-date') }),
    pauses: fc.record({ resumeDay: fc.constantFrom('counted', 'paused') }),
    tolerance: fc.constant({ limit: 'amount', amounts: { USD: '300.00', JPY: '30000' } }),
  },
  { requiredKeys: [] },
)
/** It ends where it matters. */
const calendar: BusinessCalendar = {
  id: 'ours',
  from: addDays(today, -90),
  to: addDays(today, 40),
  weekend: ['saturday', 'sunday'],
  holidays: [addDays(today, -8), addDays(today, -7), addDays(today, 9)],
}
const byCalendar = fc.constantFrom<CountingPolicy>(
  {},
  {},
  { method: 'business-days', calendar: 'ours' },
  { dueDateAdjustment: 'following', calendar: 'ours' },
)
const policies = fc.record(
  {
    dueDateIsDay: fc.constantFrom<0 | 1>(0, 1),
    bucketTable: fc.constantFrom(receivablesBuckets, mBuckets29, invoiceAgeBuckets),
    credits: fc.constantFrom('own-date', 'oldest-first', 'apart'),
    agedBy: fc.constantFrom('due-date', 'document-date'),
    counting: fc.tuple(countings, byCalendar).map(([rules, more]) => ({ ...rules, ...more })),
  },
  { requiredKeys: ['dueDateIsDay', 'bucketTable', 'credits'] },
)
const rows = fc.constantFrom<'debtor' | 'account'>('debtor', 'account')

/** Marks of a case: some of them disputes, of all that can be disputed, over days around today. */
function marksOf({ accounts }: CaseFile): fc.Arbitrary<readonly Mark[]> {
  const draft = fc.record({
    kind: fc.constantFrom<Mark['kind']>('dispute', 'dispute', 'dispute', 'hardship'),
    from: fc.integer({ min: -60, max: 60 }),
    days: fc.option(fc.nat({ max: 60 }), { freq: 4 }),
    account: fc.option(fc.nat({ max: 2 }), { freq: 4 }),
    dues: fc.option(fc.array(fc.nat({ max: 8 }), { maxLength: 3 })),
    amount: fc.option(fc.constantFrom('1', '200', '1500', '100000')),
  })
  return fc.array(draft, { maxLength: 4 }).map((drafts) =>
    drafts.map(({ kind, from, days, account, dues, amount }): Mark => {
      const named = account === null ? undefined : accounts[account % Math.max(1, accounts.length)]
      const ids = [
        ...(named?.dues.map(({ id }) => id) ?? []),
        ...(named?.opening === undefined ? [] : ['opening']),
      ]
      return {
        kind,
        from: addDays(today, from),
        ...(days === null ? {} : { until: addDays(today, from + days) }),
        ...(named === undefined ? {} : { accountId: named.id }),
        ...(named === undefined || dues === null
          ? {}
          : { dueIds: dues.flatMap((place) => ids[place % Math.max(1, ids.length)] ?? []) }),
        ...(amount === null ? {} : { amount }),
      }
    }),
  )
}

/** Accounts whose events are of every kind, as cases. */
const eventful: fc.Arbitrary<readonly CaseFile[]> = fc
  .array(histories, { minLength: 1, maxLength: 3 })
  .map((accounts) => [
    { debtor: { id: 'D-1' }, accounts: accounts.map((account, index) => ({ ...account, id: `A-${index}` })) },
  ])
const marked = fc
  .oneof({ weight: 3, arbitrary: portfolios }, { weight: 1, arbitrary: eventful })
  .chain((cases) =>
    fc.tuple(...cases.map((caseFile) => fc.option(marksOf(caseFile), { freq: 5 }))).map((all) =>
      cases.map((caseFile, index): CaseFile => {
        const marks = all[index]
        return marks === null || marks === undefined ? caseFile : { ...caseFile, marks }
      }),
    ),
  )

type Total = AgingReport['debtors'][number] | AgingReport['currencies'][number]
const amountsOf = ({ buckets, ...total }: Total): Readonly<Record<string, string>> => {
  const { balance, pastDue, notDue, credit, unapplied, undated, undetermined, disputed, disputeUnknown } =
    total
  return {
    ...{ balance, pastDue, notDue, credit, unapplied, undated, undetermined, disputed, disputeUnknown },
    ...Object.fromEntries(buckets.map((bucket) => [bucket.bucket, bucket.amount])),
    ...Object.fromEntries(buckets.map((bucket) => [`disputed ${bucket.bucket}`, bucket.disputed])),
  }
}
const countsOf = ({ dues, undatedDues, buckets }: Total): readonly number[] => [
  dues,
  undatedDues,
  ...buckets.map((bucket) => bucket.dues),
]
/** Rows, added up amount by amount and count by count. */
function added(all: readonly Total[], currency: string): readonly unknown[] {
  const amounts = all.map(amountsOf)
  const names = Object.keys(amounts[0] ?? {})
  return [
    Object.fromEntries(
      names.map((name) => [
        name,
        sumAmounts(
          amounts.map((one) => one[name] ?? 'none'),
          currency,
        ),
      ]),
    ),
    all.map(countsOf).reduce((sum, one) => sum.map((count, index) => count + (one[index] ?? Number.NaN))),
  ]
}

describe('a report, over random portfolios with marks', () => {
  it('adds up to the cent, buckets to balance and accounts to debtors to currencies, under every policy', () => {
    let negativeColumns = 0
    let unknown = 0
    fc.assert(
      fc.property(marked, policies, (cases, policy) => {
        const report = reportAging(cases, {
          asOf: today,
          aging: compileAging<string>(policy, { calendars: [calendar] }),
          by: 'account',
        })
        expect(report.problems).toEqual([])
        const { accounts, debtors, currencies } = report
        for (const total of [...(accounts ?? []), ...debtors, ...currencies]) {
          const { currency, buckets, balance, pastDue, notDue, credit, unapplied, undated } = total
          const { undetermined } = total
          if (Number(undetermined) > 0) unknown++
          // By document date what is undetermined stands in its column all the same.
          const beside = policy.agedBy === 'document-date' ? undated : undetermined
          const inColumns = [...buckets.map(({ amount }) => amount), beside]
          const [held, all] = {
            'own-date': [inColumns, [balance]],
            apart: [[...inColumns, credit], [balance]],
            'oldest-first': [[...inColumns, unapplied], [balance]],
          }[policy.credits] as [string[], string[]]
          expect(sumAmounts(held, currency)).toBe(sumAmounts(all, currency))
          expect(sumAmounts([pastDue, notDue, credit, undetermined], currency)).toBe(balance)
          if (policy.agedBy !== 'document-date') {
            expect([Number(undated), total.undatedDues]).toEqual([0, 0])
          }
          const { disputed, disputeUnknown } = total
          const disputable = sumAmounts([disputed, disputeUnknown], currency)
          if (Number(undetermined) === 0) {
            expect(
              compareAmounts(disputable, sumAmounts([pastDue, notDue], currency), currency),
            ).toBeLessThanOrEqual(0)
          }
          if (buckets.slice(1).some(({ amount }) => amount.startsWith('-'))) negativeColumns++
        }
        for (const debtor of debtors) {
          const own = (accounts ?? []).filter(
            ({ debtorId, currency }) => debtorId === debtor.debtorId && currency === debtor.currency,
          )
          expect(added(own, debtor.currency)).toEqual([amountsOf(debtor), countsOf(debtor)])
          expect(Math.max(...own.map(({ daysPastDue }) => daysPastDue))).toBe(debtor.daysPastDue)
          const counts = own.map(({ daysDelinquent }) => daysDelinquent ?? Number.POSITIVE_INFINITY)
          expect(Math.max(...counts)).toBe(debtor.daysDelinquent ?? Number.POSITIVE_INFINITY)
        }
        for (const total of currencies) {
          const own = debtors.filter(({ currency }) => currency === total.currency)
          expect(added(own, total.currency)).toEqual([amountsOf(total), countsOf(total)])
          expect(total.debtors).toBe(own.length)
        }
      }),
      { seed: 41, numRuns: 400 },
    )
    expect(negativeColumns).toBeGreaterThan(20)
    expect(unknown).toBeGreaterThan(20)
  })

  it('does not depend on the order of cases, accounts, dues or marks', () => {
    fc.assert(
      fc.property(marked, policies, (cases, policy) => {
        const aging = compileAging<string>(policy, { calendars: [calendar] })
        const reversed = [...cases].reverse().map(({ marks, ...caseFile }) => ({
          ...caseFile,
          accounts: [...caseFile.accounts].reverse(),
          ...(marks === undefined ? {} : { marks: [...marks].reverse() }),
        }))
        expect(reportAging(reversed, { asOf: today, aging, by: 'account' })).toEqual(
          reportAging(cases, { asOf: today, aging, by: 'account' }),
        )
      }),
      { seed: 42, numRuns: 100 },
    )
  })

  it('puts each due by document date where counting days by hand puts it, and loses none', () => {
    fc.assert(
      fc.property(portfolios, policies, (cases, { agedBy: _, ...policy }) => {
        const aging = compileAging<string>(
          { ...policy, credits: 'own-date', agedBy: 'document-date' },
          { calendars: [calendar] },
        )
        const { currencies } = reportAging(cases, { asOf: today, aging })
        const found = new Map<string, string[]>()
        for (const account of cases.flatMap(({ accounts }) => accounts)) {
          for (const { id, open, status } of ageAccount(account, { asOf: today, aging }).dues) {
            if (status === 'settled' || status === 'not-issued') continue
            const issuedOn = account.dues.find((due) => due.id === id)?.issuedOn
            const days = issuedOn === undefined ? null : daysBetween(issuedOn, today) + policy.dueDateIsDay
            const column =
              days === null
                ? 'undated'
                : [...compileAging<string>(policy, { calendars: [calendar] }).buckets].find(
                    ({ fromDay, toDay }) => fromDay <= days && days <= (toDay ?? days),
                  )?.id
            const key = `${account.currency} ${column}`
            found.set(key, [...(found.get(key) ?? []), open])
          }
        }
        for (const { currency, undated, undatedDues, buckets } of currencies) {
          const columns = [{ bucket: 'undated', amount: undated, dues: undatedDues }, ...buckets]
          for (const { bucket, amount, dues } of columns) {
            const open = found.get(`${currency} ${bucket}`) ?? []
            expect([bucket, amount, dues]).toEqual([bucket, sumAmounts(open, currency), open.length])
          }
        }
      }),
      { seed: 43, numRuns: 300 },
    )
  })

  it('disputes, by marks of whole dues, what its accounts have open of them one by one', () => {
    fc.assert(
      fc.property(marked, policies, (cases, policy) => {
        const aging = compileAging<string>(policy, { calendars: [calendar] })
        const whole = cases.map(({ marks, ...caseFile }): CaseFile => {
          const kept = marks?.map(({ amount: _, ...mark }) => mark)
          return kept === undefined ? caseFile : { ...caseFile, marks: kept }
        })
        const { accounts } = reportAging(whole, { asOf: today, aging, by: 'account' })
        for (const { debtorId, accountId, currency, ...row } of accounts ?? []) {
          const { accounts: held, marks } = whole.find(({ debtor }) => debtor.id === debtorId) as CaseFile
          const account = held.find(({ id }) => id === accountId) as CaseFile['accounts'][number]
          const about = marks?.filter(
            ({ kind, from, until = today, accountId: named = accountId }) =>
              kind === 'dispute' && from <= today && today <= until && named === accountId,
          )
          const debts = ageAccount(account, { asOf: today, aging }).dues.filter(
            ({ status, daysPastDue }) => status !== 'credit' && daysPastDue !== null,
          )
          const disputed = debts.filter(({ id }) => about?.some(({ dueIds = [id] }) => dueIds.includes(id)))
          const open = (all: typeof debts) =>
            sumAmounts(
              all.map((one) => one.open),
              currency,
            )
          expect(row.disputed).toBe(open(disputed))
          expect(row.disputeUnknown).toBe(open(marks === undefined ? debts : []))
          expect(row.isDisputed === null).toBe(marks === undefined)
          if (row.undatedDues === 0 && row.uncoveredOn === null) {
            expect(
              sumAmounts(
                row.buckets.map((bucket) => bucket.disputed),
                currency,
              ),
            ).toBe(row.disputed)
          }
        }
      }),
      { seed: 45, numRuns: 200 },
    )
  })

  it('changes next on the first day on which a day-by-day search sees a difference', () => {
    const visible = ({ currencies, debtors, accounts, counts }: AgingReport): string =>
      JSON.stringify([currencies, debtors, accounts, counts], (key, value) =>
        key === 'daysPastDue' || key === 'daysDelinquent' ? undefined : value,
      )
    const few = marked.map((cases) => cases.slice(0, 2))
    const known = fc.option(dayWithin(20), { nil: undefined, freq: 2 })
    fc.assert(
      fc.property(few, policies, rows, known, (cases, policy, by, knownOn) => {
        const options = {
          aging: compileAging<string>(policy, { calendars: [calendar] }),
          by,
          ...(knownOn === undefined ? {} : { knownOn }),
        }
        const report = reportAging(cases, { ...options, asOf: today })
        // Within so many days lie every date of the portfolio and every edge of a bucket after it.
        let day = today
        let found: string | null = null
        while (found === null && day < addDays(today, 560)) {
          day = addDays(day, 1)
          if (visible(reportAging(cases, { ...options, asOf: day })) !== visible(report)) found = day
        }
        expect(report.changesOn).toBe(found)
      }),
      { seed: 44, numRuns: 120 },
    )
  })
})
