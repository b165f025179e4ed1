import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AgingPolicy,
  ageAccount,
  type CountingPolicy,
  compileAging,
  type ToleranceRule,
} from '../../src/aging'
import { addDays, addMonths, daysBetween } from '../../src/foundations'
import type { Account, AccountEvent } from '../../src/model'
import { fiveClasses2023, mBuckets29, mBuckets30 } from '../../src/policies'

const first = '2026-01-10'
const dayOf = (offset: number): string => addDays(first, offset)

const countings: fc.Arbitrary<CountingPolicy> = fc.record(
  {
    method: fc.constantFrom('days', 'corresponding-months', 'mba', 'ots'),
    grace: fc.record({ days: fc.nat({ max: 40 }), effect: fc.constantFrom('suppress', 'move-due-date') }),
    pauses: fc.record({ resumeDay: fc.constantFrom('counted', 'paused') }),
    tolerance: fc.constantFrom<ToleranceRule>(
      { limit: 'amount', amounts: { CNY: '1.00' } },
      { limit: 'percent', percent: 10 },
      { limit: 'larger', amounts: { CNY: '0.50' }, percent: '5' },
      { limit: 'smaller', amounts: { CNY: '0.50' }, percent: '10' },
      { limit: 'sum', amounts: { CNY: '0.50' }, percent: '5' },
    ),
  },
  { requiredKeys: [] },
)
const anchors = fc.constantFrom<CountingPolicy>(
  {},
  { anchor: 'oldest-unpaid' },
  { anchor: 'last-late' },
  { anchor: 'first-into-arrears' },
  { anchor: 'recency' },
  { anchor: 'materiality-breach', materiality: { limit: 'larger', amounts: { CNY: '9.99' }, percent: 40 } },
)
const policies: fc.Arbitrary<AgingPolicy> = fc
  .record({
    anchor: anchors,
    dueDateIsDay: fc.constantFrom(0, 1),
    bucketTable: fc.constantFrom(mBuckets30, mBuckets29),
    counting: countings,
    floors: fc.boolean(),
  })
  .map(({ floors, anchor, counting, ...policy }) => ({
    ...policy,
    counting: { ...counting, ...anchor },
    ...(floors ? { assetClassFloors: fiveClasses2023 } : {}),
  }))
const accounts: fc.Arbitrary<Account> = fc
  .record({
    dues: fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 3 }),
    clock: fc.uniqueArray(fc.nat({ max: 120 }), { maxLength: 5 }),
    paid: fc.nat({ max: 120 }),
    amount: fc.constantFrom('8.99', '9.00', '9.49', '9.50', '10.00', '19.01'),
  })
  .map(({ dues, clock, paid, amount }) => ({
    id: 'A-1',
    currency: 'CNY',
    dues: dues.map((offset, index) => ({ id: `due-${index}`, dueOn: dayOf(offset), amount: '10.00' })),
    events: [
      ...[...clock]
        .sort((one, other) => one - other)
        .map(
          (offset, index): AccountEvent => ({
            kind: index % 2 === 0 ? 'pause' : 'resume',
            id: `clock-${index}`,
            effectiveOn: dayOf(offset),
          }),
        ),
      { kind: 'payment', id: 'paid', effectiveOn: dayOf(paid), amount },
    ],
  }))

/** The definition lived through one day after the other, with a clock that runs or stands still. */
function byDiary(
  account: Account,
  dueOn: string,
  asOf: string,
  { counting = {}, dueDateIsDay }: AgingPolicy,
): number {
  const { method = 'days', grace, pauses } = counting
  const start = grace?.effect === 'move-due-date' ? addDays(dueOn, grace.days) : dueOn
  let running = 0
  let isPaused = false
  for (let day = addDays(first, -1); day <= asOf; day = addDays(day, 1)) {
    let resumes = false
    for (const event of account.events ?? []) {
      if (event.effectiveOn !== day) continue
      if (event.kind === 'pause') isPaused = true
      if (event.kind === 'resume') {
        resumes = isPaused
        isPaused = false
      }
    }
    const isLate = dueDateIsDay === 1 ? day >= start : day > start
    const stands = pauses !== undefined && (isPaused || (resumes && pauses.resumeDay === 'paused'))
    if (isLate && !stands) running++
  }
  let count = running
  if (method !== 'days' && asOf >= (dueDateIsDay === 1 ? start : addDays(start, 1))) {
    // As if it were the day on which as many days would have run.
    const on = addDays(start, running - dueDateIsDay)
    const end = method === 'ots' ? on : method === 'mba' ? addDays(on, 1) : addDays(on, dueDateIsDay)
    let months = 0
    while (addMonths(start, months + 1, 'corresponding-day') <= end) months++
    count = 30 * months
    if (method === 'corresponding-months') {
      count += Math.min(29, daysBetween(addMonths(start, months, 'corresponding-day'), end))
    }
  }
  return grace?.effect === 'suppress' && count <= grace.days ? 0 : count
}

const cents = (amount: string): number => Number(amount.replace('.', ''))

/** How many cents of a due of 10.00 may be lacking, by the words of the rule. */
function toleratedOfTen(rule: ToleranceRule | undefined): number {
  if (rule === undefined) return 0
  const fixed = Number(rule.amounts?.['CNY'] ?? 0) * 100
  const share = Number(rule.percent ?? 0) * 10
  switch (rule.limit) {
    case 'amount':
      return fixed
    case 'percent':
      return share
    case 'larger':
      return Math.max(fixed, share)
    case 'smaller':
      return Math.min(fixed, share)
    case 'sum':
      return fixed + share
  }
}

describe('days delinquent, over random rules and accounts with pauses', () => {
  it('are those of a diary kept day by day', () => {
    let tolerated = 0
    fc.assert(
      fc.property(accounts, policies, fc.nat({ max: 200 }), (account, policy, offset) => {
        const asOf = dayOf(offset)
        const { dues, daysDelinquent } = ageAccount(account, { asOf, aging: compileAging(policy) })
        const owed = dues.filter(({ daysPastDue }) => daysPastDue !== null)
        for (const due of owed) {
          const isTolerated = cents(due.open) <= toleratedOfTen(policy.counting?.tolerance)
          if (isTolerated) tolerated++
          expect(due.daysDelinquent).toBe(isTolerated ? 0 : byDiary(account, due.dueOn, asOf, policy))
          if (isTolerated) expect([due.daysPastDue, due.status]).toEqual([0, 'not-due'])
        }
        const { anchor = 'oldest-unpaid' } = policy.counting ?? {}
        if (anchor !== 'oldest-unpaid') return
        expect(daysDelinquent).toBe(Math.max(0, ...owed.map((due) => due.daysDelinquent ?? 0)))
      }),
      { seed: 81, endOnFailure: true, numRuns: 2_000 },
    )
    expect(tolerated).toBeGreaterThan(50)
  })

  it('of an account are counted from its anchor, which a search through every day finds', () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(accounts, policies, fc.nat({ max: 160 }), (account, policy, offset) => {
        const { anchor = 'oldest-unpaid', materiality, ...counting } = policy.counting ?? {}
        if (anchor === 'oldest-unpaid') return
        const asOf = dayOf(offset)
        const told = ageAccount(account, { asOf, aging: compileAging(policy) }).daysDelinquent
        const plain = compileAging({ ...policy, counting })
        const on = (day: string) => ageAccount(account, { asOf: day, aging: plain })
        const late = on(asOf)
          .dues.filter(({ status }) => status === 'past-due')
          .map(({ dueOn }) => dueOn)
          .sort()
        if (late.length === 0) {
          expect(told).toBe(0)
          return
        }
        const { grace, ...afterGrace } = counting
        const movedOnly = grace?.effect === 'move-due-date' ? afterGrace : counting
        if (anchor === 'last-late') {
          expect(told).toBe(byDiary(account, late[late.length - 1] ?? '', asOf, { ...policy, counting }))
        } else if (anchor === 'recency') {
          const [payment] = (account.events ?? []).filter(({ kind }) => kind === 'payment')
          const paidOn = payment?.effectiveOn ?? ''
          const hasPaid = paidOn > (late[0] ?? '') && paidOn <= asOf
          const [from, rules] = hasPaid ? [paidOn, movedOnly] : [late[0] ?? '', counting]
          expect(told).toBe(byDiary(account, from, asOf, { ...policy, counting: rules }))
        } else {
          let start: string | null = null
          for (let day = addDays(first, -2); day <= asOf; day = addDays(day, 1)) {
            const { pastDue, notDue, status } = on(day)
            const isIn =
              anchor === 'first-into-arrears'
                ? status === 'past-due'
                : cents(pastDue) > 999 && cents(pastDue) * 100 > (cents(pastDue) + cents(notDue)) * 40
            start = isIn ? (start ?? day) : null
          }
          const from = start === null ? null : addDays(start, policy.dueDateIsDay - 1)
          expect(told).toBe(
            from === null ? 0 : byDiary(account, from, asOf, { ...policy, counting: movedOnly }),
          )
          expect(materiality === undefined).toBe(anchor === 'first-into-arrears')
        }
        seen.set(anchor, (seen.get(anchor) ?? 0) + 1)
      }),
      { seed: 83, endOnFailure: true, numRuns: 400 },
    )
    expect([...seen.values()].every((count) => count > 20)).toBe(true)
    expect(seen.size).toBe(4)
  })

  it('change the answer next on the first day on which a day-by-day search sees another', () => {
    fc.assert(
      fc.property(accounts, policies, fc.nat({ max: 150 }), (account, policy, offset) => {
        const aging = compileAging(policy)
        const on = (asOf: string): string => {
          const { asOf: _, changesOn, assetClassFloor, ...rest } = ageAccount(account, { asOf, aging })
          return JSON.stringify([rest, assetClassFloor?.id], (key, value: unknown) =>
            key === 'daysPastDue' || key === 'daysDelinquent' ? undefined : value,
          )
        }
        const from = dayOf(offset)
        const now = on(from)
        let found: string | null = null
        for (let days = 1; days <= 500 && found === null; days++) {
          if (on(addDays(from, days)) !== now) found = addDays(from, days)
        }
        expect(ageAccount(account, { asOf: from, aging }).changesOn).toBe(found)
      }),
      { seed: 82, endOnFailure: true, numRuns: 150 },
    )
  })
})
