import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chainOf,
  collectionMoves,
  flowRates,
  rollRateMatrix,
  tallyMigration,
  transitionMatrix,
} from '../../src/migration'
import { centsOf, money, naiveTally } from './naive-tally'
import { columnsOf, months, pools, questions, statuses } from './random-pools'

const sumOf = (values: readonly (number | null)[]): number =>
  values.reduce((sum: number, value) => sum + (value ?? 0), 0)
const centsIn = (amounts: readonly (string | number)[]): bigint =>
  amounts.reduce((sum: bigint, amount) => sum + centsOf(amount), 0n)

describe('a tally', () => {
  it('of rows is what a naive computation of each figure gives', () => {
    fc.assert(
      fc.property(pools, questions, (rows, options) => {
        expect(tallyMigration(rows, options)).toEqual(naiveTally(rows, options))
      }),
      { seed: 81, numRuns: 300, endOnFailure: true },
    )
  })

  it('of columns is that of rows, whatever the code of what is not on the books', () => {
    fc.assert(
      fc.property(pools, questions, fc.constantFrom(255, 7, 200), (rows, options, absentCode) => {
        expect(tallyMigration(columnsOf(rows, absentCode), options)).toEqual(tallyMigration(rows, options))
      }),
      { seed: 82, numRuns: 200, endOnFailure: true },
    )
  })

  it('of columns of 32 bits is that of 64', () => {
    fc.assert(
      fc.property(pools, questions, (rows, options) => {
        const { codes, balances } = columnsOf(rows)
        const small = Int32Array.from(balances, (balance) => balance % 2 ** 31)
        expect(tallyMigration({ codes, balances: small }, options)).toEqual(
          tallyMigration({ codes, balances: Float64Array.from(small) }, options),
        )
      }),
      { seed: 83, numRuns: 100, endOnFailure: true },
    )
  })

  it('does not depend on the order of the accounts', () => {
    fc.assert(
      fc.property(pools, questions, (rows, options) => {
        expect(tallyMigration([...rows].reverse(), options)).toEqual(tallyMigration(rows, options))
      }),
      { seed: 84, numRuns: 100, endOnFailure: true },
    )
  })

  it('has buckets that add up to each month, and moves that lead from one month to the next', () => {
    fc.assert(
      fc.property(pools, questions, (rows, options) => {
        const { standings, moves } = tallyMigration(rows, options)
        for (const { count, balance, buckets } of standings) {
          expect(sumOf(buckets.map((bucket) => bucket.count))).toBe(count)
          expect(money(centsIn(buckets.map((bucket) => bucket.balance)))).toBe(balance)
        }
        for (const [index, { rows: found, entered }] of moves.entries()) {
          statuses.buckets.forEach((_, bucket) => {
            expect(sumOf(found[bucket]?.counts ?? [])).toBe(standings[index]?.buckets[bucket]?.count)
            const arrived = sumOf([...found, entered].map(({ counts }) => counts[bucket] ?? 0))
            expect(arrived).toBe(standings[index + 1]?.buckets[bucket]?.count)
          })
        }
      }),
      { seed: 85, numRuns: 100, endOnFailure: true },
    )
  })
})

describe('shares', () => {
  it('of the rows of a transition matrix add to 1, and so do stay, back and forward', () => {
    fc.assert(
      fc.property(pools, questions, fc.constantFrom('apart', 'first-row'), (rows, options, newAccounts) => {
        const tally = tallyMigration(rows, options)
        for (const to of months.slice(1)) {
          const matrix = transitionMatrix(tally, { variant: 'count', to, newAccounts })
          for (const { cells, total, stay, back, forward, reason } of matrix.rows) {
            const shares = cells.map(({ share }) => share)
            if (reason !== null) {
              expect(total).toBe(0)
              expect(new Set(shares)).toEqual(new Set([null]))
              continue
            }
            expect(sumOf(shares)).toBeCloseTo(1, 12)
            expect(sumOf(cells.map(({ figure }) => Number(figure)))).toBe(total)
            const directions = [stay, back, forward].map(({ share }) => share)
            if (directions[0] !== null) expect(sumOf(directions)).toBeCloseTo(1, 12)
            else expect(sumOf(cells.slice(0, 4).map(({ share }) => share))).toBe(0)
          }
        }
      }),
      { seed: 86, numRuns: 100, endOnFailure: true },
    )
  })

  it('of the rows of a roll matrix add to 1, and every account is somewhere', () => {
    fc.assert(
      fc.property(pools, (rows) => {
        const roll = { on: '2024-01-31', months: 3 }
        const matrix = rollRateMatrix(tallyMigration(rows, { statuses, months, currency: 'USD', roll }))
        for (const { cells, count, reason } of matrix.rows) {
          expect(sumOf(cells.map((cell) => cell.count))).toBe(count)
          if (reason === null) expect(sumOf(cells.map(({ share }) => share))).toBeCloseTo(1, 12)
          else expect(count).toBe(0)
        }
        const isOn = (status: string | null) => statuses.buckets.some((id) => id === status)
        const seen = rows.filter(({ statuses: found }) => found.slice(1, 7).some(isOn)).length
        expect(sumOf(matrix.rows.map(({ count }) => count)) + matrix.openedAfter + matrix.closedBefore).toBe(
          seen,
        )
      }),
      { seed: 87, numRuns: 100, endOnFailure: true },
    )
  })
})

describe('collection', () => {
  it('holds what was in it and entered, less what left', () => {
    fc.assert(
      fc.property(pools, questions, fc.constantFrom('M1', 'M2'), (rows, options, startsWith) => {
        const tally = tallyMigration(rows, options)
        for (const to of months.slice(1)) {
          const moves = collectionMoves(tally, { variant: 'count', to, startsWith })
          const { inCollection, entries, exits, ways, enteredNew, inCollectionAfter } = moves
          if (entries.variant !== 'count' || exits.variant !== 'count') throw new Error('by count')
          expect(inCollection.count + entries.movedCount + enteredNew.count - exits.movedCount).toBe(
            inCollectionAfter.count,
          )
          expect(sumOf(ways.map(({ count }) => count))).toBe(exits.movedCount)
          expect(inCollection.count + entries.sourceCount).toBe(
            tally.standings[months.indexOf(to) - 1]?.count,
          )
        }
      }),
      { seed: 88, numRuns: 60, endOnFailure: true },
    )
  })
})

describe('a pool without migration', () => {
  it('rolls nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...statuses.buckets), { minLength: 1, maxLength: 20 }),
        (standing) => {
          const rows = standing.map((status) => ({
            accountId: 'A',
            statuses: months.map(() => status),
            balances: months.map(() => '10.00'),
          }))
          const roll = { on: '2023-12-31', months: 3 }
          const tally = tallyMigration(rows, { statuses, months, currency: 'USD', roll })
          for (const { rate } of flowRates(tally, { variant: 'count' })) expect(rate.value ?? 0).toBe(0)
          rollRateMatrix(tally).rows.forEach(({ cells, count }, row) => {
            expect(cells.map((cell) => cell.count)).toEqual(cells.map((_, at) => (at === row ? count : 0)))
          })
          for (const to of months.slice(1)) {
            const matrix = transitionMatrix(tally, { variant: 'amount', to, newAccounts: 'apart' })
            for (const { stay, reason } of matrix.rows) if (reason === null) expect(stay.share).toBe(1)
            if (new Set(standing).size === 4) {
              expect(chainOf(matrix).rows.every((row, at) => row[at] === 1)).toBe(true)
            }
          }
        },
      ),
      { seed: 89, numRuns: 50, endOnFailure: true },
    )
  })
})
