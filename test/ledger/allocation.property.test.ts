import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AllocationOrder, type AllocationStep, compileLedger } from '../../src'
import { ageAccount, compileAging } from '../../src/aging'
import { addDays } from '../../src/foundations'
import { replayBooks } from '../../src/ledger'
import type { Account, ComponentName, Due, Payment } from '../../src/model'
import { receivablesBuckets } from '../../src/policies'
import { today } from '../properties/portfolios'

const timings = ['past-due', 'due', 'in-advance'] as const
const names: readonly ComponentName[] = ['cost', 'fee', 'penalty', 'interest', 'principal']
const steps = timings.flatMap((timing) => names.map((name): AllocationStep => `${timing}-${name}`))

const orders: fc.Arbitrary<AllocationOrder> = fc
  .record({
    steps: fc.shuffledSubarray(steps, { minLength: 1 }),
    direction: fc.constantFrom<AllocationOrder['direction']>('horizontal', 'vertical'),
    isLast: fc.boolean(),
  })
  .map(({ steps: chosen, direction, isLast }) => ({
    id: 'random',
    steps: chosen,
    direction,
    excess: !chosen.some((step) => step.startsWith('in-advance')) ? 'hold' : isLast ? 'last' : 'next',
  }))

const dayWithin = (days: number): fc.Arbitrary<string> =>
  fc.integer({ min: -days, max: days }).map((count) => addDays(today, count))
const cents = fc.constantFrom('0.00', '0.01', '1.00', '2.50', '10.00')
const accounts: fc.Arbitrary<Account> = fc
  .record({
    dues: fc.array(
      fc.record(
        {
          dueOn: dayWithin(12),
          issuedOn: dayWithin(15),
          components: fc.record({
            cost: cents,
            fee: cents,
            penalty: cents,
            interest: cents,
            principal: cents,
          }),
        },
        { requiredKeys: ['dueOn', 'components'] },
      ),
      { maxLength: 4 },
    ),
    events: fc.array(
      fc.record({
        kind: fc.constant('payment' as const),
        effectiveOn: dayWithin(15),
        amount: fc.constantFrom('0.01', '1.00', '3.51', '20.00'),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ dues, events }) => ({
    id: 'A-1',
    currency: 'USD',
    dues: dues.map((due, index): Due => ({ ...due, id: `due-${index}` })),
    events: events.map((event, index): Payment => ({ ...event, id: `payment-${index}` })),
  }))

interface Slot {
  readonly due: number
  readonly component: number
  readonly rank: readonly (number | string)[]
}

/** Books from the definition: every day in turn, every slot that the order names, sorted, paid one after another. */
function byDefinition(
  account: Account,
  order: AllocationOrder,
  asOf: string,
): { left: number[][]; held: number } {
  const toCents = (amount: unknown): number => Math.round(Number(amount ?? 0) * 100)
  const left = account.dues.map(({ components }) => names.map((name) => toCents(components?.[name])))
  let held = 0
  for (let day = addDays(today, -40); day <= asOf; day = addDays(day, 1)) {
    for (const event of account.events ?? [])
      if (event.kind === 'payment' && event.effectiveOn === day) held += toCents(event.amount)
    const slots = account.dues.flatMap(({ dueOn, issuedOn, id }, due): readonly Slot[] => {
      if (issuedOn !== undefined && issuedOn > day) return []
      const timing = dueOn < day ? 'past-due' : dueOn === day ? 'due' : 'in-advance'
      const firstOfTiming = order.steps.findIndex((step) => step.startsWith(timing))
      const isReversed = timing === 'in-advance' && order.excess === 'last'
      const byDate = [...account.dues]
        .sort((one, other) => (one.dueOn + one.id < other.dueOn + other.id ? -1 : 1))
        .findIndex((one) => one.id === id)
      const age = isReversed ? -byDate : byDate
      return names.flatMap((name, component): readonly Slot[] => {
        const step = order.steps.indexOf(`${timing}-${name}`)
        if (step < 0) return []
        return [
          {
            due,
            component,
            rank: order.direction === 'vertical' ? [step, age] : [firstOfTiming, age, step],
          },
        ]
      })
    })
    slots.sort((one, other) => {
      for (let at = 0; at < one.rank.length; at++) {
        const [left_, right] = [Number(one.rank[at]), Number(other.rank[at])]
        if (left_ !== right) return left_ - right
      }
      return 0
    })
    for (const { due, component } of slots) {
      const row = left[due] ?? []
      const paid = Math.min(held, row[component] ?? 0)
      row[component] = (row[component] ?? 0) - paid
      held -= paid
    }
  }
  return { left, held }
}

describe('over random orders and histories', () => {
  const offsets = fc.integer({ min: -20, max: 20 })

  it('the books are those of the definition, day after day and slot after slot', () => {
    let held = 0
    fc.assert(
      fc.property(accounts, orders, offsets, (account, order, offset) => {
        const asOf = addDays(today, offset)
        const ledger = compileLedger({ allocationOrder: order })
        const books = replayBooks(account, 2, { asOf, ledger })
        const expected = byDefinition(account, order, asOf)
        expect(books.parts).toEqual(expected.left.flat())
        expect(books.unappliedUnits).toBe(expected.held)
        expect(books.openUnits).toEqual(expected.left.map((row) => row.reduce((sum, one) => sum + one, 0)))
        if (expected.held > 0) held++
      }),
      { seed: 45, endOnFailure: true, numRuns: 1_000 },
    )
    expect(held).toBeGreaterThan(100)
  })

  it('an account changes next on the first day on which a search sees another answer', () => {
    const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets })
    fc.assert(
      fc.property(accounts, orders, offsets, (account, order, offset) => {
        const ledger = compileLedger({ allocationOrder: order })
        const on = (asOf: string): string => {
          const {
            asOf: _,
            changesOn: __,
            daysPastDue: ___,
            daysDelinquent: ____d,
            dues,
            ...rest
          } = ageAccount(account, { asOf, aging, ledger })
          return JSON.stringify([
            rest,
            dues.map(({ daysPastDue: ____, daysDelinquent: _____d, ...due }) => due),
          ])
        }
        const from = addDays(today, offset)
        const now = on(from)
        let found: string | null = null
        for (let days = 1; days <= 140 && found === null; days++) {
          const day = addDays(from, days)
          if (on(day) !== now) found = day
        }
        expect(ageAccount(account, { asOf: from, aging, ledger }).changesOn).toBe(found)
      }),
      { seed: 46, endOnFailure: true, numRuns: 300 },
    )
  })
})
