import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AccountAging, type AssetClassFloors, ageAccount, compileAging } from '../../src/aging'
import { addDays } from '../../src/foundations'
import type { Account } from '../../src/model'
import { mBuckets30 } from '../../src/policies'
import { accounts, today } from '../properties/portfolios'

const citation = { title: 'Act', confidence: 'verified' } as const
const ids = ['a', 'b', 'c', 'd', 'e']

// Few ids, so that a later value often says the same of an account as the one before it.
const classes = fc
  .tuple(
    fc.subarray(ids, { minLength: 1 }),
    fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([chosen, cuts]) => {
    const starts = [0, ...[...cuts].sort((left, right) => left - right)]
    return chosen.map((id, index) => ({ id, fromDay: starts[index] ?? 0 }))
  })

/** Up to five values around today; with dues within 230 days nothing can change after two years. */
const floorTables: fc.Arbitrary<AssetClassFloors> = fc
  .uniqueArray(fc.integer({ min: -300, max: 600 }), { minLength: 1, maxLength: 5 })
  .chain((days) =>
    fc.tuple(...days.map(() => fc.option(classes, { freq: 4, nil: null }))).map((values) => ({
      id: 'random',
      history: [...days]
        .sort((left, right) => left - right)
        .map((day, index) => ({
          from: addDays(today, day),
          value: values[index] ?? null,
          citation: { ...citation, section: String(index) },
        })),
    })),
  )

/** Half of them with one due alone, which leaves the floor to change first. */
const someAccount: fc.Arbitrary<Account> = fc.oneof(
  accounts.map((account) => ({ ...account, id: 'A-1' })),
  fc.integer({ min: -230, max: 230 }).map((day) => ({
    id: 'A-1',
    currency: 'USD',
    dues: [{ id: '1', dueOn: addDays(today, day), amount: '1.00' }],
  })),
)

const bucketTables = fc.constantFrom(mBuckets30, { id: 'all', buckets: [{ id: 'all', fromDay: 0 }] })
const dueDateDays = fc.constantFrom<0 | 1>(0, 1)

/** The floor by its definition: of the value that began last, the last class that has begun. */
function floorByDefinition({ history }: AssetClassFloors, on: string, daysPastDue: number): string | null {
  const begun = history.filter(({ from }) => from <= on)
  const inForce = begun[begun.length - 1]?.value ?? []
  const reached = inForce.filter(({ fromDay }) => fromDay <= daysPastDue)
  return reached[reached.length - 1]?.id ?? null
}

describe('the asset class floor, over random accounts and tables', () => {
  it('is by its definition on every day, and changes with the answer on the first day that differs', () => {
    const visible = (
      {
        asOf: _,
        daysPastDue: __,
        daysDelinquent: ___d,
        changesOn: ___,
        assetClassFloor: ____,
        dues,
        ...rest
      }: AccountAging,
      floor: string | null,
    ): string =>
      JSON.stringify([
        rest,
        floor,
        dues.map(({ daysPastDue: _____, daysDelinquent: ______d, ...due }) => due),
      ])
    let byFloor = 0
    fc.assert(
      fc.property(
        someAccount,
        floorTables,
        bucketTables,
        dueDateDays,
        (account, assetClassFloors, bucketTable, dueDateIsDay) => {
          const aging = compileAging<string>({ dueDateIsDay, bucketTable, assetClassFloors })
          const seenOn = (asOf: string): string => {
            const aged = ageAccount(account, { asOf, aging })
            const floor = floorByDefinition(assetClassFloors, asOf, aged.daysPastDue)
            expect(aged.assetClassFloor?.id ?? null).toBe(floor)
            return visible(aged, floor)
          }
          const seen = seenOn(today)
          let found: string | null = null
          for (
            let day = addDays(today, 1);
            found === null && day <= addDays(today, 730);
            day = addDays(day, 1)
          ) {
            if (seenOn(day) !== seen) found = day
          }
          const now = ageAccount(account, { asOf: today, aging })
          const without = compileAging<string>({ dueDateIsDay, bucketTable })
          if (now.changesOn !== ageAccount(account, { asOf: today, aging: without }).changesOn) byFloor++
          expect(now.changesOn).toBe(found)
        },
      ),
      { seed: 18, endOnFailure: true, numRuns: 300 },
    )
    // A property that seldom sees the floor change first proves little of it.
    expect(byFloor).toBeGreaterThan(60)
  })
})
