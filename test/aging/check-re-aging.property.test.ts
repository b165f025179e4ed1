import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkReAging,
  type PastReAging,
  type ReAgingLimits,
  type ReAgingRequest,
  type ReAgingRules,
} from '../../src/aging'
import { addDays, isArrearsError } from '../../src/foundations'

const today = '2026-03-31'
const act = { title: 'Re-aging Act s 1', confidence: 'verified' } as const

const kinds = fc.constantFrom<'ordinary' | 'workout'>('ordinary', 'workout')
const pastDays = fc.integer({ min: -800, max: 60 }).map((days) => addDays(today, days))
const reAgings: fc.Arbitrary<readonly PastReAging[]> = fc.array(fc.record({ on: pastDays, kind: kinds }), {
  maxLength: 4,
})
const requests: fc.Arbitrary<ReAgingRequest> = fc.record(
  {
    kind: kinds,
    openedOn: fc.integer({ min: -1500, max: -801 }).map((days) => addDays(today, days)),
    reAgings,
    consecutivePayments: fc.integer({ min: 2, max: 6 }),
    abilityAndWillingness: fc.boolean(),
  },
  { requiredKeys: ['kind'] },
)
const capLists = fc
  .uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 2 })
  .map((months) => [...months].sort((left, right) => left - right))
  .chain((months) =>
    fc
      .tuple(...months.map(() => fc.integer({ min: 1, max: 2 })))
      .map((mosts) => months.map((withinMonths, index) => ({ most: mosts[index] ?? 1, withinMonths }))),
  )
const rules: fc.Arbitrary<ReAgingRules> = fc.record({
  needsAbilityAndWillingness: fc.boolean(),
  minimumAgeMonths: fc.integer({ min: 0, max: 50 }),
  minimumConsecutivePayments: fc.integer({ min: 0, max: 3 }),
  caps: fc.record({ ordinary: capLists, workout: capLists }),
})
const limitsTables: fc.Arbitrary<ReAgingLimits> = fc
  .tuple(
    rules,
    fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { maxLength: 2 }),
    fc.array(fc.option(rules, { freq: 4 }), { minLength: 2, maxLength: 2 }),
  )
  .map(([value, days, later]) => ({
    id: 'random',
    history: [
      { from: '2020-01-01', value, citation: act },
      ...[...days]
        .sort((left, right) => left - right)
        .map((after, index) => ({
          from: addDays(today, after),
          value: later[index] ?? null,
          citation: act,
        })),
    ],
  }))

/** The corresponding day so many months later, counted by hand and not by the library. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const index = year * 12 + month - 1 + months
  const [inYear, inMonth] = [Math.floor(index / 12), index % 12]
  const last = new Date(Date.UTC(inYear, inMonth + 1, 0)).getUTCDate()
  return new Date(Date.UTC(inYear, inMonth, Math.min(date, last))).toISOString().slice(0, 10)
}

/** The verdict by its definition; `null` where no limits hold. */
function statusByDefinition(request: ReAgingRequest, { history }: ReAgingLimits, on: string): string | null {
  const value = history.filter(({ from }) => from <= on).pop()?.value ?? null
  if (value === null) return null
  const { kind, openedOn, reAgings: done, consecutivePayments, abilityAndWillingness } = request
  const holds: (boolean | undefined)[] = []
  if (value.needsAbilityAndWillingness) holds.push(abilityAndWillingness)
  if (value.minimumAgeMonths > 0) {
    holds.push(openedOn === undefined ? undefined : monthsLater(openedOn, value.minimumAgeMonths) <= on)
  }
  if (value.minimumConsecutivePayments > 0) {
    // No amounts are given: too few payments leave open whether as much money was paid.
    holds.push((consecutivePayments ?? 0) >= value.minimumConsecutivePayments ? true : undefined)
  }
  for (const { most, withinMonths } of value.caps[kind]) {
    const counted = done?.filter(
      (one) => one.kind === kind && one.on <= on && on < monthsLater(one.on, withinMonths),
    )
    holds.push(counted === undefined ? undefined : counted.length < most)
  }
  if (holds.includes(false)) return 'blocked'
  return holds.includes(undefined) ? 'undetermined' : 'allowed'
}

describe('checkReAging, over random requests and limits', () => {
  it('answers by its definition, and changes on the first day that differs', () => {
    const seen = new Map<string | null, number>()
    let changing = 0
    fc.assert(
      fc.property(requests, limitsTables, (request, limits) => {
        const now = checkReAging(request, { asOf: today, limits })
        const status = statusByDefinition(request, limits, today)
        expect(now.status).toBe(status)
        seen.set(status, (seen.get(status) ?? 0) + 1)
        let found: string | null = null
        // Thirty months and the last re-aging to come are past after three years.
        for (let after = 1; found === null && after <= 1100; after++) {
          const day = addDays(today, after)
          if (statusByDefinition(request, limits, day) !== status) found = day
        }
        expect(now.changesOn).toBe(found)
        if (found !== null) changing++
      }),
      { seed: 51, endOnFailure: true, numRuns: 400 },
    )
    // A property that only ever sees one verdict proves nothing.
    for (const status of ['allowed', 'blocked', 'undetermined']) {
      expect(seen.get(status) ?? 0).toBeGreaterThan(30)
    }
    expect(changing).toBeGreaterThan(100)
  })

  it('has the status on the day of the change, or none where the limits have ended', () => {
    fc.assert(
      fc.property(requests, limitsTables, (request, limits) => {
        const now = checkReAging(request, { asOf: today, limits })
        if (now.changesOn === null) return
        try {
          expect(checkReAging(request, { asOf: now.changesOn, limits }).status).not.toBe(now.status)
        } catch (error) {
          if (!isArrearsError(error, 'no-value-in-force')) throw error
        }
      }),
      { seed: 52, endOnFailure: true, numRuns: 300 },
    )
  })

  it('is settled, either way, once the missing facts are told', () => {
    let open = 0
    fc.assert(
      fc.property(
        requests,
        limitsTables,
        reAgings,
        fc.integer({ min: 0, max: 200 }),
        (request, limits, history, paid) => {
          const now = checkReAging(request, { asOf: today, limits })
          expect(now.missing.length > 0).toBe(now.status === 'undetermined')
          if (now.status !== 'undetermined') return
          open++
          const told = {
            openedOn: '2022-01-31',
            reAgings: history,
            consecutivePayments: 2,
            amountPaid: paid,
            minimumPayment: 50,
            abilityAndWillingness: true,
          }
          const answers = Object.entries(told).filter(([name]) => now.missing.some((one) => one === name))
          const asked = { ...request, currency: 'USD', ...Object.fromEntries(answers) }
          expect(checkReAging(asked, { asOf: today, limits }).status).not.toBe('undetermined')
        },
      ),
      { seed: 53, endOnFailure: true, numRuns: 400 },
    )
    expect(open).toBeGreaterThan(60)
  })
})
