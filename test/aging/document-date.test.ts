import { describe, expect, it } from 'vitest'
import { ageAccount, type CountingPolicy, compileAging, reportAging } from '../../src/aging'
import { addDays } from '../../src/foundations'
import type { Account, CaseFile, Due } from '../../src/model'
import { invoiceAgeBuckets } from '../../src/policies'
import { errorOf } from '../support/error-of'

const asOf = '2026-03-31'
const policy = { dueDateIsDay: 0, bucketTable: invoiceAgeBuckets, agedBy: 'document-date' } as const
const aging = compileAging(policy)
const caseOf = (dues: readonly Due[], more: Partial<Account> = {}): CaseFile => ({
  debtor: { id: 'D-1' },
  accounts: [{ id: 'A-1', currency: 'USD', dues, ...more }],
})
/** Due in 60 days from its day of issue. */
const invoice = (id: string, age: number, amount: string): Due => {
  const issuedOn = addDays(asOf, -age)
  return { id, dueOn: addDays(issuedOn, 60), issuedOn, amount }
}
const totalsOf = (caseFile: CaseFile, by = aging) => {
  const [total] = reportAging([caseFile], { asOf, aging: by }).currencies
  return { ...total, columns: total?.buckets.map(({ amount }) => amount) }
}

describe('a report by document date', () => {
  // Source: receivables practice, variant that ages from the invoice date, where 0–30 days are one column.
  it.each<[string, number, 0 | 1, readonly string[]]>([
    ['issued today', 0, 0, ['5.00', '0.00', '0.00', '0.00']],
    ['30 days old', 30, 0, ['5.00', '0.00', '0.00', '0.00']],
    ['31 days old', 31, 0, ['0.00', '5.00', '0.00', '0.00']],
    ['60 days old', 60, 0, ['0.00', '5.00', '0.00', '0.00']],
    ['90 days old', 90, 0, ['0.00', '0.00', '5.00', '0.00']],
    ['91 days old', 91, 0, ['0.00', '0.00', '0.00', '5.00']],
    ['older than any column', 4000, 0, ['0.00', '0.00', '0.00', '5.00']],
    ['29 days old, its own day being day 1', 29, 1, ['5.00', '0.00', '0.00', '0.00']],
    ['30 days old, its own day being day 1', 30, 1, ['0.00', '5.00', '0.00', '0.00']],
  ])('ages what is open since its issue, due or not: %s', (_, age, dueDateIsDay, columns) => {
    const by = compileAging({ ...policy, dueDateIsDay })
    expect(totalsOf(caseOf([invoice('i', age, '5.00')]), by).columns).toEqual(columns)
  })

  it('leaves past due, not due and days past due to the due date', () => {
    // The last day of the first is today; the second is a day late.
    const report = reportAging([caseOf([invoice('a', 60, '5.00'), invoice('b', 61, '3.00')])], {
      asOf,
      aging,
    })
    expect(report.debtors).toMatchObject([
      { pastDue: '3.00', notDue: '5.00', daysPastDue: 1, daysDelinquent: 1 },
    ])
    expect(report.columns.map(({ agedBy }) => agedBy)).toEqual(new Array(4).fill('document-date'))
  })

  it('leaves the age of an account to its due dates', () => {
    const [account] = caseOf([invoice('b', 61, '3.00')]).accounts
    const of = (by: typeof aging) => account && ageAccount(account, { asOf, aging: by })
    const { agedBy: _, ...byDueDate } = policy
    expect(of(aging)).toEqual(of(compileAging(byDueDate)))
    expect(of(aging)?.bucket).toBe('0-30')
  })

  it('does not guess a date that nobody states: the amount stands apart, and nothing is lost', () => {
    const undated: Due = { id: 'u', dueOn: '2020-01-01', amount: '7.00' }
    expect(totalsOf(caseOf([undated, invoice('i', 40, '5.00')]))).toMatchObject({
      balance: '12.00',
      pastDue: '7.00',
      notDue: '5.00',
      undated: '7.00',
      undatedDues: 1,
      dues: 2,
      columns: ['0.00', '5.00', '0.00', '0.00'],
    })
  })

  it('by due date nothing is undated', () => {
    const { agedBy: _, ...byDueDate } = policy
    for (const agedBy of [{}, { agedBy: 'due-date' } as const]) {
      const by = compileAging({ ...byDueDate, ...agedBy })
      const undated: Due = { id: 'u', dueOn: '2026-02-28', amount: '7.00' }
      expect(totalsOf(caseOf([undated]), by)).toMatchObject({
        undated: '0.00',
        undatedDues: 0,
        columns: ['0.00', '7.00', '0.00', '0.00'],
      })
    }
  })

  it('does not take the day of an opening for that of its documents', () => {
    const opening = { on: '2026-03-01', oldestDueOn: '2026-01-15', balance: { principal: '9.00' } }
    expect(totalsOf(caseOf([invoice('i', 40, '5.00')], { opening }))).toMatchObject({
      undated: '9.00',
      undatedDues: 1,
      columns: ['0.00', '5.00', '0.00', '0.00'],
    })
  })

  it('takes a charge by its own day, and re-aging leaves the document where it is', () => {
    const events = [
      { kind: 'charge', id: 'C', effectiveOn: '2026-02-28', component: 'fee', amount: '2.00' },
      { kind: 're-aging', id: 'R', effectiveOn: '2026-03-30', dueOn: '2026-09-30' },
    ] as const
    expect(totalsOf(caseOf([invoice('i', 100, '5.00')], { events }))).toMatchObject({
      pastDue: '0.00',
      notDue: '7.00',
      columns: ['0.00', '2.00', '0.00', '5.00'],
    })
  })

  it.each<[string, CountingPolicy, Partial<ReturnType<typeof totalsOf>>]>([
    // The invoice of 100 days is 40 days past due.
    ['grace', { grace: { days: 50, effect: 'move-due-date' } }, { pastDue: '0.00', notDue: '5.00' }],
    ['suppression', { grace: { days: 50, effect: 'suppress' } }, { pastDue: '5.00', notDue: '0.00' }],
    ['a method', { method: 'ots' }, { pastDue: '5.00' }],
    ['a tolerance', { tolerance: { limit: 'percent', percent: 100 } }, { pastDue: '0.00', notDue: '5.00' }],
    ['pauses', { pauses: { resumeDay: 'counted' } }, { pastDue: '5.00' }],
    ['an anchor', { anchor: 'recency' }, { pastDue: '5.00' }],
  ])('does not apply counting rules to days since issue: %s', (_, counting, standing) => {
    const events = [{ kind: 'pause', id: 'P', effectiveOn: '2026-01-15' }] as const
    const total = totalsOf(
      caseOf([invoice('i', 100, '5.00')], { events }),
      compileAging({ ...policy, counting }),
    )
    expect(total).toMatchObject({ ...standing, columns: ['0.00', '0.00', '0.00', '5.00'] })
  })

  const credits: readonly Due[] = [
    invoice('i', 40, '5.00'),
    invoice('dated credit', 95, '-1.00'),
    { id: 'undated credit', dueOn: '2026-03-01', amount: '-2.00' },
    { id: 'undated', dueOn: '2026-03-01', amount: '20.00' },
  ]
  it.each([
    // By their own date one has none.
    ['own-date', ['0.00', '5.00', '0.00', '-1.00'], '18.00', 2],
    // What is undated is in no order, so that nothing reduces it.
    ['oldest-first', ['0.00', '2.00', '0.00', '0.00'], '20.00', 1],
    ['apart', ['0.00', '5.00', '0.00', '0.00'], '20.00', 1],
  ] as const)('puts credits %s', (treatment, columns, undated, undatedDues) => {
    const by = compileAging({ ...policy, credits: treatment })
    expect(totalsOf(caseOf(credits), by)).toMatchObject({
      balance: '22.00',
      credit: '-3.00',
      columns,
      undated,
      undatedDues,
    })
  })

  it.each<[string, Due, 'own-date' | 'apart', string | null]>([
    ['the next bucket', invoice('i', 20, '5.00'), 'own-date', addDays(asOf, 11)],
    ['the day after its due date', invoice('i', 35, '5.00'), 'own-date', addDays(asOf, 26)],
    ['its bucket on its due date', invoice('i', 60, '5.00'), 'own-date', addDays(asOf, 1)],
    ['its issue', invoice('i', -3, '5.00'), 'own-date', addDays(asOf, 3)],
    ['the bucket of a credit', invoice('i', 20, '-5.00'), 'own-date', addDays(asOf, 11)],
    ['a credit that has none', invoice('i', 20, '-5.00'), 'apart', null],
    ['nothing any more', invoice('i', 91, '5.00'), 'own-date', null],
    ['its settlement', { ...invoice('i', 91, '5.00'), settledOn: '2026-05-05' }, 'own-date', '2026-05-05'],
  ])('changes with %s', (_, due, treatment, changesOn) => {
    const by = compileAging({ ...policy, credits: treatment })
    expect(reportAging([caseOf([due])], { asOf, aging: by }).changesOn).toBe(changesOn)
  })

  it('is one of two', () => {
    // @ts-expect-error policies of any type reach a library that plain JavaScript calls
    const wrong = () => compileAging({ ...policy, agedBy: 'invoice-date' })
    expect(errorOf(wrong).message).toBe(
      'agedBy: expected "due-date" or "document-date", received "invoice-date". Name one of these; there is no default.',
    )
  })
})
