import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AgingPolicy,
  type CountingPolicy,
  compileAging,
  type PlainDue,
  prepareDues,
  reportAging,
  type ToleranceRule,
  totalDues,
} from '../../src/aging'
import { addDays, type BusinessCalendar } from '../../src/foundations'
import type { CaseFile, Due } from '../../src/model'
import { mBuckets29, mBuckets30, receivablesBuckets, simpleBuckets } from '../../src/policies'

const today = '2026-03-31'
const dayWithin = (days: number): fc.Arbitrary<string> =>
  fc.integer({ min: -days, max: days }).map((count) => addDays(today, count))

const days = fc.oneof({ weight: 9, arbitrary: dayWithin(260) }, { weight: 1, arbitrary: dayWithin(40_000) })
const optionalDays = fc.option(dayWithin(260), { nil: null, freq: 2 })
const currencies = fc.constantFrom<readonly [string, number]>(['USD', 2], ['CNY', 2], ['JPY', 0], ['KWD', 3])
const units = fc.oneof(
  { weight: 8, arbitrary: fc.bigInt({ min: -50_000n, max: 200_000n }) },
  { weight: 1, arbitrary: fc.constant(0n) },
  { weight: 1, arbitrary: fc.bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }) },
)
const amountOf = (value: bigint, minorDigits: number): string => {
  const digits = String(value < 0n ? -value : value).padStart(minorDigits + 1, '0')
  const cut = digits.length - minorDigits
  return `${value < 0n ? '-' : ''}${digits.slice(0, cut)}${minorDigits > 0 ? `.${digits.slice(cut)}` : ''}`
}
const goodRows: fc.Arbitrary<PlainDue> = fc
  .record({ dueOn: days, issuedOn: optionalDays, settledOn: optionalDays, units, currency: currencies })
  .map(({ units: value, currency: [currency, minorDigits], ...row }) => ({
    ...row,
    currency,
    amount: amountOf(value, minorDigits),
  }))
const badRows: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, undefined, 'row', 7, [], {}),
  goodRows.chain((row) =>
    fc.constantFrom<unknown>(
      { ...row, dueOn: '2026-02-30' },
      { ...row, amount: '1.00005' },
      { ...row, amount: `${'9'.repeat(33)}.1` },
      { ...row, currency: 'XAU' },
      { ...row, issuedOn: '' },
      { ...row, settledOn: 20260331 },
    ),
  ),
)
const tolerances = fc.constantFrom<ToleranceRule>(
  { limit: 'amount', amounts: { CNY: '100.00', JPY: '900' } },
  { limit: 'percent', percent: 100 },
  { limit: 'larger', amounts: { USD: '50.00' }, percent: '5' },
)
const countings: fc.Arbitrary<CountingPolicy> = fc.record(
  {
    method: fc.constantFrom('days', 'corresponding-months', 'mba', 'ots'),
    grace: fc.record({ days: fc.nat({ max: 40 }), effect: fc.constantFrom('suppress', 'move-due-date') }),
    pauses: fc.record({ resumeDay: fc.constantFrom('counted', 'paused') }),
    anchor: fc.constantFrom('oldest-unpaid', 'recency'),
    tolerance: tolerances,
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
  { method: 'business-days', calendar: 'ours' },
  { dueDateAdjustment: 'modified-following', calendar: 'ours' },
)
const agings = fc
  .record(
    {
      dueDateIsDay: fc.constantFrom<0 | 1>(0, 1),
      bucketTable: fc.constantFrom<AgingPolicy['bucketTable']>(
        simpleBuckets,
        receivablesBuckets,
        mBuckets30,
        mBuckets29,
        { id: 'one', buckets: [{ id: 'all', fromDay: 0 }] },
        {
          id: 'wide',
          buckets: [
            { id: 'new', fromDay: 0, toDay: 9 },
            { id: 'old', fromDay: 10, toDay: 2999 },
            { id: 'ancient', fromDay: 3000 },
          ],
        },
      ),
      counting: fc.tuple(countings, byCalendar).map(([rules, more]) => ({ ...rules, ...more })),
      agedBy: fc.constantFrom('due-date', 'document-date'),
    },
    { requiredKeys: ['dueDateIsDay', 'bucketTable'] },
  )
  .map((policy) => compileAging<string>(policy, { calendars: [calendar] }))

/** The same dues in case files, a debtor for each: the definition of what a plain due is. */
function casesOf(rows: readonly PlainDue[]): readonly CaseFile[] {
  return rows.map(({ dueOn, amount, currency, issuedOn, settledOn }, index) => {
    const due: Due = {
      id: 'due',
      dueOn,
      amount,
      ...(issuedOn === null || issuedOn === undefined ? {} : { issuedOn }),
      ...(settledOn === null || settledOn === undefined ? {} : { settledOn }),
    }
    return { debtor: { id: `${index}` }, accounts: [{ id: 'account', currency, dues: [due] }] }
  })
}

describe('totals of plain dues, over random rows', () => {
  it('are those of an aging report over the same dues, from rows and from prepared dues', () => {
    fc.assert(
      fc.property(fc.array(goodRows, { maxLength: 12 }), agings, (rows, aging) => {
        const report = reportAging(casesOf(rows), { asOf: today, aging })
        expect(report.problems).toEqual([])
        for (const given of [rows, prepareDues(rows)]) {
          const { counts, ...totals } = totalDues(given, { asOf: today, aging })
          const { cases, ...standing } = report.counts
          expect(counts).toEqual({ rows: cases, ...standing })
          expect(totals).toEqual({
            asOf: report.asOf,
            columns: report.columns,
            // Rows have no debtors, payments and marks.
            currencies: report.currencies.map(
              ({ debtors: _, unapplied: __, disputed: ___, disputeUnknown: ____, buckets, ...total }) => ({
                ...total,
                buckets: buckets.map(({ disputed: _____, ...bucket }) => bucket),
              }),
            ),
            problems: [],
            changesOn: report.changesOn,
          })
        }
      }),
      { seed: 31, numRuns: 600 },
    )
  })

  it('lose nothing to bad rows, each of which is told in its place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), goodRows, badRows), { maxLength: 12 }),
        agings,
        (mixed, aging) => {
          const rows = mixed.map(([isGood, good, bad]) => (isGood ? good : bad))
          const kept = mixed.flatMap(([isGood, good]) => (isGood ? [good] : []))
          // @ts-expect-error rows of any type reach a batch
          const { problems, counts, ...totals } = totalDues(rows, { asOf: today, aging })
          const { problems: none, counts: keptCounts, ...expected } = totalDues(kept, { asOf: today, aging })
          expect(none).toEqual([])
          expect(totals).toEqual(expected)
          expect(counts).toEqual({ ...keptCounts, rows: rows.length })
          expect(problems.map(({ index }) => index)).toEqual(
            mixed.flatMap(([isGood], index) => (isGood ? [] : [index])),
          )
        },
      ),
      { seed: 32, numRuns: 300 },
    )
  })

  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(goodRows, { maxLength: 12 }), agings, (rows, aging) => {
        expect(totalDues([...rows].reverse(), { asOf: today, aging })).toEqual(
          totalDues(rows, { asOf: today, aging }),
        )
      }),
      { seed: 33, numRuns: 200 },
    )
  })
})
