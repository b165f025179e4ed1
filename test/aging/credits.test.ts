import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageAccount, type CreditTreatment, compileAging, reportAging } from '../../src/aging'
import { addDays } from '../../src/foundations'
import type { CaseFile, Due, Mark } from '../../src/model'
import { receivablesBuckets } from '../../src/policies'

const asOf = '2026-03-31'
const agingOf = (credits?: CreditTreatment) =>
  compileAging({
    dueDateIsDay: 0,
    bucketTable: receivablesBuckets,
    ...(credits === undefined ? {} : { credits }),
  })
const due = (id: string, daysLate: number, amount: string): Due => ({
  id,
  dueOn: addDays(asOf, -daysLate),
  amount,
})
const caseOf = (dues: readonly Due[], paid?: string, marks?: readonly Mark[]): CaseFile => ({
  debtor: { id: 'D-1' },
  accounts: [
    {
      id: 'A-1',
      currency: 'USD',
      dues,
      events: paid === undefined ? [] : [{ kind: 'payment', id: 'P', effectiveOn: asOf, amount: paid }],
    },
  ],
  ...(marks === undefined ? {} : { marks }),
})
/** Not due, 1–30, 31–60, 61–90, over 90. */
const columns = (caseFile: CaseFile, credits?: CreditTreatment): readonly string[] =>
  reportAging([caseFile], { asOf, aging: agingOf(credits) }).currencies[0]?.buckets.map(
    ({ amount }) => amount,
  ) ?? []

describe('where credits stand in a report', () => {
  // 100 not due, 200 of 10 days, 50 of 100 days, and a credit of 70 dated 40 days ago.
  const dues = [
    due('a', -5, '100.00'),
    due('b', 10, '200.00'),
    due('c', 100, '50.00'),
    due('credit', 40, '-70.00'),
  ]
  it.each<[string, CreditTreatment | undefined, readonly string[]]>([
    [
      'unless told otherwise in the bucket of their date',
      undefined,
      ['100.00', '200.00', '-70.00', '0.00', '50.00'],
    ],
    ['by their own date', 'own-date', ['100.00', '200.00', '-70.00', '0.00', '50.00']],
    ['against the oldest column first', 'oldest-first', ['100.00', '180.00', '0.00', '0.00', '0.00']],
    ['apart', 'apart', ['100.00', '200.00', '0.00', '0.00', '50.00']],
  ])('%s', (_, credits, amounts) => expect(columns(caseOf(dues), credits)).toEqual(amounts))

  it('leave balance and counts as they are', () => {
    for (const credits of ['own-date', 'oldest-first', 'apart'] as const) {
      const [row] = reportAging([caseOf(dues)], { asOf, aging: agingOf(credits) }).currencies
      expect(row).toMatchObject({
        balance: '280.00',
        pastDue: '250.00',
        notDue: '100.00',
        credit: '-70.00',
        dues: 4,
      })
    }
  })

  it.each<[string, string, readonly string[]]>([
    ['exactly what is owed', '350.00', ['0.00', '0.00', '0.00', '0.00', '0.00']],
    ['a cent more is negative in the first column', '350.01', ['-0.01', '0.00', '0.00', '0.00', '0.00']],
  ])('oldest first: %s', (_, credit, amounts) => {
    const all = [...dues.slice(0, 3), due('credit', 40, `-${credit}`)]
    expect(columns(caseOf(all), 'oldest-first')).toEqual(amounts)
  })

  it('money without a due goes the same way', () => {
    // The payment of 30 pays nothing, as there is only a credit, and stands beside it.
    const lone = caseOf([due('credit', 40, '-5.00')], '30.00')
    expect(columns(lone, 'own-date')).toEqual(['0.00', '0.00', '-5.00', '0.00', '0.00'])
    expect(columns(lone, 'oldest-first')).toEqual(['-35.00', '0.00', '0.00', '0.00', '0.00'])
    expect(columns(lone, 'apart')).toEqual(['0.00', '0.00', '0.00', '0.00', '0.00'])
  })

  it('never goes to another debtor', () => {
    const other = { ...caseOf([due('x', 100, '10.00')]), debtor: { id: 'D-2' } }
    const { currencies } = reportAging([caseOf(dues), other], { asOf, aging: agingOf('oldest-first') })
    expect(currencies[0]?.buckets.map(({ amount }) => amount)).toEqual([
      '100.00',
      '180.00',
      '0.00',
      '0.00',
      '10.00',
    ])
  })

  it('have no bucket in an account where they are not aged by their date', () => {
    const [account] = caseOf(dues).accounts
    const bucketOf = (credits: CreditTreatment) =>
      account && ageAccount(account, { asOf, aging: agingOf(credits) }).dues[3]?.bucket
    expect([bucketOf('own-date'), bucketOf('oldest-first'), bucketOf('apart')]).toEqual(['31-60', null, null])
  })

  it('change a report only on days on which it does', () => {
    const treatments = fc.constantFrom<CreditTreatment>('own-date', 'oldest-first', 'apart')
    const random = fc.array(
      fc.record({ days: fc.integer({ min: -40, max: 120 }), cents: fc.constantFrom(-500, -100, 100, 300) }),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(random, treatments, (drafts, credits) => {
        const caseFile = caseOf(
          drafts.map(({ days, cents }, index) => due(`${index}`, days, (cents / 100).toFixed(2))),
        )
        const on = (day: string) => {
          const { currencies, debtors, counts } = reportAging([caseFile], {
            asOf: day,
            aging: agingOf(credits),
          })
          return JSON.stringify([currencies, counts, debtors.length])
        }
        const days = Array.from({ length: 200 }, (_, index) => addDays(asOf, index + 1))
        const found = days.find((day) => on(day) !== on(asOf)) ?? null
        expect(reportAging([caseFile], { asOf, aging: agingOf(credits) }).changesOn).toBe(found)
      }),
      { seed: 95, endOnFailure: true, numRuns: 150 },
    )
  })
})

describe('a disputed debtor is marked', () => {
  const mark: Mark = { kind: 'dispute', from: '2026-03-01', until: '2026-03-31' }
  it.each<[string, readonly Mark[] | undefined, boolean | null]>([
    ['nobody says whether there are marks', undefined, null],
    ['there are none', [], false],
    ['on the last day of a dispute', [mark], true],
    ['the day after', [{ ...mark, until: '2026-03-30' }], false],
    ['on its first day', [{ kind: 'dispute', from: '2026-03-31' }], true],
    ['before it', [{ kind: 'dispute', from: '2026-04-01' }], false],
    ['another mark', [{ ...mark, kind: 'hardship' }], false],
  ])('%s', (_, marks, isDisputed) => {
    const caseFile = caseOf([due('a', 10, '100.00')], undefined, marks)
    const { debtors } = reportAging([caseFile], { asOf, aging: agingOf() })
    expect(debtors[0]?.isDisputed).toBe(isDisputed)
    // It stays in the aging all the same.
    expect(debtors[0]?.pastDue).toBe('100.00')
  })
})
