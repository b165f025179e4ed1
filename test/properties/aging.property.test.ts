import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AccountAging, ageAccount, ageAccounts, compileAging, reportAging } from '../../src/aging'
import { addDays, sumAmounts } from '../../src/foundations'
import { mBuckets29, mBuckets30, receivablesBuckets, simpleBuckets } from '../../src/policies'
import { accounts, portfolios, today } from './portfolios'

const agings = fc
  .record({
    dueDateIsDay: fc.constantFrom<0 | 1>(0, 1),
    bucketTable: fc.constantFrom(simpleBuckets, receivablesBuckets, mBuckets30, mBuckets29),
  })
  .map((policy) => compileAging<string>(policy))

const accountsWithId = accounts.map((account) => ({ ...account, id: 'A-1' }))

describe('an aging report, over random portfolios', () => {
  it('adds up: buckets to balance, debtors to currencies, past due and not due and credit to balance', () => {
    fc.assert(
      fc.property(portfolios, agings, (cases, aging) => {
        const report = reportAging(cases, { asOf: today, aging })
        expect(report.problems).toEqual([])
        for (const total of [...report.currencies, ...report.debtors]) {
          expect(
            sumAmounts(
              total.buckets.map(({ amount }) => amount),
              total.currency,
            ),
          ).toBe(total.balance)
          expect(sumAmounts([total.pastDue, total.notDue, total.credit], total.currency)).toBe(total.balance)
          expect(total.buckets.reduce((sum, { dues }) => sum + dues, 0)).toBe(total.dues)
        }
        for (const { currency, balance, debtors, buckets } of report.currencies) {
          const held = report.debtors.filter((debtor) => debtor.currency === currency)
          expect(debtors).toBe(held.length)
          expect(
            sumAmounts(
              held.map((debtor) => debtor.balance),
              currency,
            ),
          ).toBe(balance)
          buckets.forEach(({ amount }, index) => {
            expect(
              sumAmounts(
                held.map((debtor) => debtor.buckets[index]?.amount ?? 'none'),
                currency,
              ),
            ).toBe(amount)
          })
        }
        const { open, settled, notIssued } = report.counts
        const read = cases.flatMap(({ accounts: held }) =>
          held.flatMap(({ dues, opening }) => [
            ...dues.map(({ id }) => id),
            ...(opening === undefined ? [] : ['opening']),
          ]),
        )
        expect(open + settled + notIssued).toBe(read.length)
      }),
      { seed: 11, numRuns: 300 },
    )
  })

  it('does not depend on the order of cases, accounts or dues', () => {
    fc.assert(
      fc.property(portfolios, agings, (cases, aging) => {
        const reversed = [...cases].reverse().map((caseFile) => ({
          ...caseFile,
          accounts: [...caseFile.accounts]
            .reverse()
            .map((account) => ({ ...account, dues: [...account.dues].reverse() })),
        }))
        expect(reportAging(reversed, { asOf: today, aging })).toEqual(
          reportAging(cases, { asOf: today, aging }),
        )
      }),
      { seed: 12, numRuns: 200 },
    )
  })

  it('equals its accounts aged one by one', () => {
    fc.assert(
      fc.property(portfolios, agings, (cases, aging) => {
        const report = reportAging(cases, { asOf: today, aging })
        for (const { debtor, accounts: held } of cases) {
          const aged = [...ageAccounts(held, { asOf: today, aging })].flatMap((row) =>
            row.ok ? [row.aging] : [],
          )
          for (const { currency, ...reported } of report.debtors.filter(
            ({ debtorId }) => debtorId === debtor.id,
          )) {
            const same = aged.filter((account) => account.currency === currency)
            expect(reported.daysPastDue).toBe(Math.max(...same.map(({ daysPastDue }) => daysPastDue)))
            expect(reported.balance).toBe(
              sumAmounts(
                same.map(({ balance }) => balance),
                currency,
              ),
            )
            expect(reported.pastDue).toBe(
              sumAmounts(
                same.map(({ pastDue }) => pastDue),
                currency,
              ),
            )
          }
        }
      }),
      { seed: 13, numRuns: 200 },
    )
  })

  it('changes next on the first day on which a day-by-day search sees a difference', () => {
    const visible = (report: ReturnType<typeof reportAging>): string =>
      JSON.stringify([
        report.currencies,
        report.debtors.map(({ daysPastDue: _, daysDelinquent: __d, ...debtor }) => debtor),
        report.counts,
      ])
    fc.assert(
      fc.property(portfolios, agings, (cases, aging) => {
        const report = reportAging(cases, { asOf: today, aging })
        // Two hundred and sixty days hold every date of the portfolio, and two hundred more every bucket edge.
        let found: string | null = null
        for (
          let day = addDays(today, 1);
          found === null && day < addDays(today, 480);
          day = addDays(day, 1)
        ) {
          if (visible(reportAging(cases, { asOf: day, aging })) !== visible(report)) found = day
        }
        expect(report.changesOn).toBe(found)
      }),
      { seed: 14, numRuns: 15 },
    )
  })
})

describe('the age of an account, over random accounts', () => {
  it('changes next on the first day on which a day-by-day search sees a difference', () => {
    const visible = ({
      asOf: _,
      daysPastDue: __,
      daysDelinquent: ___d,
      changesOn: ___,
      dues,
      ...aging
    }: AccountAging): string =>
      JSON.stringify([aging, dues.map(({ daysPastDue: ____, daysDelinquent: _____d, ...due }) => due)])
    fc.assert(
      fc.property(accountsWithId, agings, (account, aging) => {
        const now = ageAccount(account, { asOf: today, aging })
        let found: string | null = null
        for (
          let day = addDays(today, 1);
          found === null && day < addDays(today, 480);
          day = addDays(day, 1)
        ) {
          if (visible(ageAccount(account, { asOf: day, aging })) !== visible(now)) found = day
        }
        expect(now.changesOn).toBe(found)
      }),
      { seed: 15, numRuns: 100 },
    )
  })

  it('grows by exactly one day a day while the same due is the oldest', () => {
    fc.assert(
      fc.property(accountsWithId, agings, (account, aging) => {
        const now = ageAccount(account, { asOf: today, aging })
        const next = ageAccount(account, { asOf: addDays(today, 1), aging })
        if (now.status === 'past-due' && next.oldestUnpaidDueOn === now.oldestUnpaidDueOn) {
          expect(next.daysPastDue).toBe(now.daysPastDue + 1)
        }
      }),
      { seed: 16, numRuns: 300 },
    )
  })

  it('is one day more, once past due, when the due date is day 1', () => {
    fc.assert(
      fc.property(accountsWithId, (account) => {
        const bucketTable = receivablesBuckets
        const day0 = ageAccount(account, {
          asOf: today,
          aging: compileAging({ dueDateIsDay: 0, bucketTable }),
        })
        const day1 = ageAccount(account, {
          asOf: today,
          aging: compileAging({ dueDateIsDay: 1, bucketTable }),
        })
        expect(day1.oldestUnpaidDueOn).toBe(day0.oldestUnpaidDueOn)
        if (day0.status === 'past-due') expect(day1.daysPastDue).toBe(day0.daysPastDue + 1)
      }),
      { seed: 17, numRuns: 300 },
    )
  })
})
