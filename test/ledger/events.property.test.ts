import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageAccount, compileAging } from '../../src/aging'
import { addDays, readMinorUnits } from '../../src/foundations'
import { expectLedger, replayBooks } from '../../src/ledger'
import {
  type Account,
  type AccountEvent,
  componentNames,
  minorUnitsOfDue,
  safeParseAccount,
} from '../../src/model'
import { receivablesBuckets } from '../../src/policies'
import { amounts, dayWithin, histories } from '../properties/histories'
import { today } from '../properties/portfolios'

const offsets = fc.integer({ min: -14, max: 30 })
const ledger = expectLedger(undefined)
const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets })
const booksOf = (account: Account, asOf: string, knownOn?: string) => {
  expect(safeParseAccount(account)).toMatchObject({ ok: true })
  return replayBooks(account, 2, { asOf, ledger, ...(knownOn === undefined ? {} : { knownOn }) })
}
const sum = (units: readonly (number | bigint)[]): number =>
  units.reduce<number>((total, one) => total + Number(one), 0)
const cents = (amount: unknown): number => Number(readMinorUnits(amount, 2) ?? 0)

describe('over random histories of every kind of event', () => {
  it('every cent is somewhere: what was owed and received is open, paid, waived, replaced, lost, held or gone back', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(histories, offsets, (account, offset) => {
        const asOf = addDays(today, offset)
        const books = booksOf(account, asOf)
        const counts = (account.events ?? []).filter(({ effectiveOn }) => effectiveOn <= asOf)
        const undone = new Set(counts.flatMap((event) => (event.kind === 'reversal' ? [event.of] : [])))
        const standing = counts.filter(
          ({ id, ...event }) => !undone.has(id) && !(event.kind === 'chargeback' && undone.has(event.of)),
        )
        for (const { kind } of counts) seen.add(kind)
        let moneyIn = 0
        let moneyOut = 0
        for (const event of standing) {
          if (event.kind === 'payment' || event.kind === 'transfer-in' || event.kind === 'recovery')
            moneyIn += cents(event.amount)
          if (event.kind === 'refund' || event.kind === 'transfer-out' || event.kind === 'chargeback')
            moneyOut += cents(event.amount)
        }
        // Dues that money flowing back made, beyond what was held.
        const backDues = books.dues.filter(({ id }) => /^(refund|transfer-out|chargeback):/.test(id))
        const owed = sum(books.dues.map((due) => minorUnitsOfDue(due, 2) ?? 0))
        const replaced = books.replacedUnits
        const paid =
          owed -
          sum(books.openUnits) -
          Number(books.waivedUnits) -
          Number(books.writtenOffUnits) -
          Number(replaced)
        const back = sum(backDues.map((due) => minorUnitsOfDue(due, 2) ?? 0))
        expect(moneyIn - moneyOut).toBe(
          paid + Number(books.recoveredUnits) + Number(books.unappliedUnits) - back,
        )
        // And the components of a due are what is open of it.
        books.openUnits.forEach((open, place) => {
          expect(sum(books.parts.slice(place * 5, place * 5 + 5))).toBe(Number(open))
          expect(Number(open)).toBeGreaterThanOrEqual(0)
        })
      }),
      { seed: 47, endOnFailure: true, numRuns: 1_500 },
    )
    expect(seen.size).toBe(16)
  })

  it('neither the order of entry nor a repeated event changes anything', () => {
    fc.assert(
      fc.property(histories, offsets, (account, offset) => {
        const asOf = addDays(today, offset)
        const events = account.events ?? []
        const other = { ...account, events: [...[...events].reverse(), ...events] }
        expect(booksOf(other, asOf)).toEqual(booksOf(account, asOf))
      }),
      { seed: 48, endOnFailure: true, numRuns: 500 },
    )
  })

  it('backdating equals foreknowledge: when an event was recorded changes nothing but what was known', () => {
    fc.assert(
      fc.property(histories, offsets, (account, offset) => {
        const asOf = addDays(today, offset)
        const events = (account.events ?? []).map(({ recordedOn: _, ...event }) => event as AccountEvent)
        expect(booksOf({ ...account, events }, asOf)).toEqual(booksOf(account, asOf))
      }),
      { seed: 49, endOnFailure: true, numRuns: 500 },
    )
  })

  it('what was known on a day is what events recorded by then say alone', () => {
    let differing = 0
    fc.assert(
      fc.property(histories, offsets, offsets, (account, offset, knownOffset) => {
        const asOf = addDays(today, offset)
        const knownOn = addDays(today, knownOffset)
        const known = (account.events ?? []).filter(
          ({ effectiveOn, recordedOn = effectiveOn }) => recordedOn <= knownOn,
        )
        // An event whose target was not known yet is not in the books either; both lists stay sound.
        const ids = new Set(known.map(({ id }) => id))
        const events = known.filter((event) => !('of' in event) || ids.has(event.of))
        const answer = booksOf(account, asOf, knownOn)
        expect(answer).toEqual(booksOf({ ...account, events }, asOf))
        if (JSON.stringify(answer.parts) !== JSON.stringify(booksOf(account, asOf).parts)) differing++
      }),
      { seed: 50, endOnFailure: true, numRuns: 500 },
    )
    expect(differing).toBeGreaterThan(50)
  })

  it('a reversal restores the books, as if neither had been', () => {
    fc.assert(
      fc.property(histories, dayWithin(12), amounts, offsets, (account, effectiveOn, amount, offset) => {
        const payment = { kind: 'payment', id: 'P', effectiveOn, amount } as const
        const later = addDays(effectiveOn, 2)
        const reversal = { kind: 'reversal', id: 'R', effectiveOn: later, of: 'P' } as const
        const asOf = addDays(later, Math.max(0, offset))
        const { nextMoneyOn: _, ...books } = booksOf(
          { ...account, events: [...(account.events ?? []), payment, reversal] },
          asOf,
        )
        const { nextMoneyOn: __, ...without } = booksOf(account, asOf)
        expect(books).toEqual(without)
      }),
      { seed: 51, endOnFailure: true, numRuns: 500 },
    )
  })

  it('an account changes next on the first day on which a search sees another answer', () => {
    fc.assert(
      fc.property(histories, offsets, (account, offset) => {
        const on = (asOf: string): string => {
          const {
            asOf: _,
            changesOn: __,
            daysPastDue: ___,
            daysDelinquent: ____d,
            dues,
            ...rest
          } = ageAccount(account, { asOf, aging })
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
        expect(ageAccount(account, { asOf: from, aging }).changesOn).toBe(found)
      }),
      { seed: 52, endOnFailure: true, numRuns: 400 },
    )
  })

  it('names the components in the order in which the books keep them', () => {
    expect(componentNames).toEqual(['cost', 'fee', 'penalty', 'interest', 'principal'])
  })
})
