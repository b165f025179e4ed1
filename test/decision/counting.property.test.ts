import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CountingPolicy } from '../../src/aging'
import { createArrears } from '../../src/arrears'
import { addDays, type BusinessCalendar } from '../../src/foundations'
import type { AccountEvent, CaseFile } from '../../src/model'
import { mBuckets30 } from '../../src/policies'
import type { Policy } from '../../src/policy'

const first = '2026-01-10'
const dayOf = (offset: number): string => addDays(first, offset)
const counting = fc.constantFrom<CountingPolicy>(
  { pauses: { resumeDay: 'counted' } },
  { pauses: { resumeDay: 'paused' }, grace: { days: 7, effect: 'suppress' } },
  { grace: { days: 12, effect: 'move-due-date' }, method: 'corresponding-months' },
  { method: 'mba', pauses: { resumeDay: 'counted' } },
  { anchor: 'recency', pauses: { resumeDay: 'counted' } },
  { anchor: 'first-into-arrears' },
  { anchor: 'last-late', tolerance: { limit: 'percent', percent: 20 } },
  { anchor: 'aggregate-shortage' },
  { materiality: { limit: 'amount', amounts: { CNY: '10.00' } } },
  { calendar: 'ours', method: 'business-days' },
  { calendar: 'ours', dueDateAdjustment: 'modified-following', technicalPastDue: { mostDays: 9 } },
  { calendar: 'ours', grace: { days: 5, unit: 'business-days', effect: 'suppress' }, anchor: 'last-late' },
)
/** It ends where it matters. */
const calendars = fc
  .tuple(fc.uniqueArray(fc.nat({ max: 80 }), { maxLength: 12 }), fc.integer({ min: 81, max: 250 }))
  .map(([holidays, last]): BusinessCalendar => {
    return {
      id: 'ours',
      from: '2026-01-01',
      to: dayOf(last),
      weekend: ['saturday', 'sunday'],
      holidays: holidays.map(dayOf),
    }
  })
/** A policy whose one axis cuts the days delinquent where no bucket does. */
const policyOf = (rules: CountingPolicy): Policy => ({
  schemaVersion: 1,
  id: 'test',
  version: '1',
  aging: { dueDateIsDay: 0, bucketTable: mBuckets30, counting: rules },
  commitments: { promises: { graceDays: 1, thresholdPercent: 90, reminderMinutesBefore: 30 } },
  classification: {
    segmentations: [
      {
        id: 'axis',
        label: { en: 'axis', 'zh-CN': '轴' },
        segments: ['late', 'early', 'fresh'].map((id) => ({ id, label: { en: id, 'zh-CN': id } })),
        table: {
          id: 'axis',
          hitPolicy: 'first',
          rows: [
            {
              id: 'late',
              when: { daysDelinquent: { above: 17 }, promisePending: false },
              outcome: 'late',
            },
            { id: 'early', when: { daysDelinquent: { from: 5 }, daysPastDue: { to: 44 } }, outcome: 'early' },
            { id: 'fresh', when: {}, outcome: 'fresh' },
          ],
        },
      },
    ],
  },
})
const cases: fc.Arbitrary<CaseFile> = fc
  .record({
    dues: fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 3 }),
    clock: fc.uniqueArray(fc.nat({ max: 90 }), { maxLength: 4 }),
    paid: fc.nat({ max: 90 }),
    amount: fc.constantFrom('8.00', '7.99', '10.00'),
    promised: fc.option(fc.tuple(fc.nat({ max: 90 }), fc.nat({ max: 25 }))),
  })
  .map(({ dues, clock, paid, amount, promised }) => ({
    debtor: { id: 'D' },
    promises:
      promised === null
        ? []
        : [
            {
              id: 'P',
              madeOn: dayOf(promised[0]),
              dueOn: dayOf(promised[0] + promised[1]),
              amount: '8.00',
              currency: 'CNY',
            },
          ],
    accounts: [
      {
        id: 'A-1',
        currency: 'CNY',
        dues: dues.map((offset, index) => ({ id: `due-${index}`, dueOn: dayOf(offset), amount: '10.00' })),
        events: [
          ...[...clock]
            .sort((one, other) => one - other)
            .map(
              (offset, index): AccountEvent => ({
                id: `clock-${index}`,
                effectiveOn: dayOf(offset),
                ...(index % 2 === 1
                  ? { kind: 'resume' }
                  : { kind: 'pause', ...(offset % 2 === 0 ? { cause: 'technical' } : {}) }),
              }),
            ),
          { kind: 'payment', id: 'paid', effectiveOn: dayOf(paid), amount },
        ],
      },
    ],
  }))

it('a decision by days delinquent changes next on the first day on which a day-by-day search sees another', () => {
  fc.assert(
    fc.property(cases, counting, calendars, fc.nat({ max: 120 }), (caseFile, rules, calendar, offset) => {
      const arrears = createArrears({ policy: policyOf(rules), calendars: [calendar] })
      const on = (asOf: string): string => {
        const { asOf: _, changesOn, ...rest } = arrears.assess(caseFile, { asOf })
        return JSON.stringify(rest, (key, value: unknown) =>
          ['daysPastDue', 'daysDelinquent', 'asOf', 'changesOn', 'facts'].includes(key) ? undefined : value,
        )
      }
      const from = dayOf(offset)
      const now = on(from)
      let found: string | null = null
      for (let days = 1; days <= 260 && found === null; days++) {
        if (on(addDays(from, days)) !== now) found = addDays(from, days)
      }
      expect(arrears.assess(caseFile, { asOf: from }).changesOn).toBe(found)
    }),
    { seed: 91, endOnFailure: true, numRuns: 200 },
  )
})
