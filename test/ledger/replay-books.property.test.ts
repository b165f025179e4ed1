import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageAccount, compileAging } from '../../src/aging'
import { addDays, minorDigitsOf } from '../../src/foundations'
import { expectLedger, replayBooks } from '../../src/ledger'
import { minorUnitsOfDue, parseAccount } from '../../src/model'
import { receivablesBuckets } from '../../src/policies'
import { accounts, today } from '../properties/portfolios'

const ledger = expectLedger(undefined)
const parsed = accounts.map((account) => parseAccount({ ...account, id: 'A-1' }))
const dayOffsets = fc.integer({ min: -250, max: 250 })
const bigSum = (units: readonly (number | bigint)[]): bigint =>
  units.reduce<bigint>((sum, one) => sum + BigInt(one), 0n)

describe('over random histories', () => {
  it('what was applied and what is held is what was paid, and nothing is overpaid', () => {
    fc.assert(
      fc.property(parsed, dayOffsets, (account, offset) => {
        const asOf = addDays(today, offset)
        const digits = minorDigitsOf(account.currency) ?? 0
        const { dues, openUnits, unappliedUnits } = replayBooks(account, digits, { asOf: asOf, ledger })
        const owed = dues.map((due) => minorUnitsOfDue(due, digits) ?? 0)
        const paid = (account.events ?? [])
          .filter(({ effectiveOn }) => effectiveOn <= asOf)
          .map((event) =>
            event.kind === 'payment'
              ? (minorUnitsOfDue({ id: '', dueOn: '', amount: event.amount }, digits) ?? 0)
              : 0,
          )
        expect(bigSum(owed) - bigSum(openUnits) + BigInt(unappliedUnits)).toBe(bigSum(paid))
        openUnits.forEach((open, index) => {
          const whole = owed[index] ?? 0
          expect(whole <= 0 ? open === whole : open >= 0 && open <= whole).toBe(true)
        })
      }),
      { seed: 41, endOnFailure: true, numRuns: 500 },
    )
  })

  it('older dues are paid before younger ones', () => {
    fc.assert(
      fc.property(parsed, dayOffsets, (account, offset) => {
        const asOf = addDays(today, offset)
        const digits = minorDigitsOf(account.currency) ?? 0
        const { dues, openUnits } = replayBooks(account, digits, { asOf: asOf, ledger })
        // Among dues without a day of issue all could be paid from the start.
        const always = dues
          .map((due, index) => ({
            due,
            open: openUnits[index] ?? 0,
            whole: minorUnitsOfDue(due, digits) ?? 0,
          }))
          .filter(({ due, whole }) => due.issuedOn === undefined && due.settledOn === undefined && whole > 0)
        for (const older of always) {
          for (const younger of always) {
            if (older.due.dueOn < younger.due.dueOn && older.open > 0)
              expect(younger.open).toBe(younger.whole)
          }
        }
      }),
      { seed: 42, endOnFailure: true, numRuns: 500 },
    )
  })

  it('does not depend on the order in which dues and events are listed', () => {
    fc.assert(
      fc.property(parsed, dayOffsets, (account, offset) => {
        const digits = minorDigitsOf(account.currency) ?? 0
        const reversed = {
          ...account,
          dues: [...account.dues].reverse(),
          events: [...(account.events ?? [])].reverse(),
        }
        const leftById = (one: typeof account) => {
          const { dues, openUnits, parts, ...rest } = replayBooks(one, digits, {
            asOf: addDays(today, offset),
            ledger,
          })
          const left = dues.map(
            ({ id }, at) => [id, [openUnits[at], parts.slice(at * 5, at * 5 + 5)]] as const,
          )
          return { ...rest, left: new Map(left) }
        }
        expect(leftById(reversed)).toEqual(leftById(account))
      }),
      { seed: 43, endOnFailure: true, numRuns: 500 },
    )
  })

  it('more money never makes an account later', () => {
    const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets })
    fc.assert(
      fc.property(parsed, fc.integer({ min: 1, max: 100_000 }), dayOffsets, (account, units, offset) => {
        const effectiveOn = addDays(today, offset)
        if (account.opening !== undefined && effectiveOn <= account.opening.on) return
        const more = { kind: 'payment', id: 'more', effectiveOn, amount: String(units) } as const
        const richer = { ...account, events: [...(account.events ?? []), more] }
        expect(ageAccount(richer, { asOf: today, aging }).daysPastDue).toBeLessThanOrEqual(
          ageAccount(account, { asOf: today, aging }).daysPastDue,
        )
      }),
      { seed: 44, endOnFailure: true, numRuns: 500 },
    )
  })
})
