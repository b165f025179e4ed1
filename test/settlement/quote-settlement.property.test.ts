import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/foundations'
import { replayAccount } from '../../src/ledger'
import { type AccountEvent, componentNames } from '../../src/model'
import { quoteSettlement, type SettlementTerms } from '../../src/settlement'

const asOf = '2026-03-01'
const cents = (text: string): bigint => BigInt(text.replace('.', ''))
const written = (units: number): string => (units / 100).toFixed(2)
const component = fc.constantFrom(...componentNames)
const modes = fc.constantFrom('up' as const, 'down' as const, 'half-up' as const, 'half-even' as const)
const percent = fc.constantFrom('0', '12.5', '33.333', '50', '99.99', '100')

interface Case {
  /** Two dues, whose components add up to what is owed. */
  readonly dues: readonly (readonly number[])[]
  readonly terms: SettlementTerms
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    dues: fc.array(fc.array(fc.nat({ max: 100_000 }), { minLength: 5, maxLength: 5 }), {
      minLength: 2,
      maxLength: 2,
    }),
    discounts: fc.uniqueArray(
      fc.oneof(
        fc.record({ component, percent }),
        fc.record({ component, amount: fc.nat({ max: 120_000 }).map(written) }),
      ),
      { selector: (discount) => discount.component, maxLength: 5 },
    ),
    things: fc.array(fc.nat({ max: 300_000 }).map(written), { maxLength: 3 }),
    rounding: fc.record({ mode: modes, unit: fc.constantFrom('minor', 'major', '0.05') }),
    paidAfter: fc.nat({ max: 12 }),
    limits: fc.record(
      {
        mostPercent: fc.record({ principal: percent, interest: percent }),
        leastPrincipalPercent: percent,
        leastPayable: fc.nat({ max: 200_000 }).map(written),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ dues, discounts, things, rounding, paidAfter, limits }) => ({
    dues,
    terms: {
      currency: 'CNY',
      asOf,
      validUntil: addDays(asOf, 10),
      paidOn: addDays(asOf, paidAfter),
      owed: Object.fromEntries(
        componentNames.map((name, at) => [name, written(dues.reduce((sum, due) => sum + (due[at] ?? 0), 0))]),
      ),
      discounts,
      inKind: things.map((value, index) => ({ id: `T-${index}`, value })),
      limits,
      rounding,
    },
  }))

describe('a settlement of random debts', () => {
  it('parts what is owed of every component to the cent, and gives no more than there is', () => {
    fc.assert(
      fc.property(cases, ({ terms }) => {
        const { owed, waived, inKind, payable, saving, taken } = quoteSettlement(terms)
        for (const name of componentNames) {
          const parts = [waived, inKind, payable].map(({ components }) => cents(components[name]))
          expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(cents(owed.components[name]))
          for (const part of parts) expect(part).toBeGreaterThanOrEqual(0n)
        }
        for (const { components, total } of [owed, waived, inKind, payable]) {
          expect(Object.values(components).reduce((sum, part) => sum + cents(part), 0n)).toBe(cents(total))
        }
        expect(saving).toBe(waived.total)
        const used = taken.reduce((sum, { value, beyond }) => sum + cents(value) - cents(beyond), 0n)
        expect(used).toBe(cents(inKind.total))
        // Nothing is paid of a component while one before it is not paid.
        const open = componentNames.findIndex((name) => cents(payable.components[name]) > 0n)
        const later = componentNames.slice(open + 1)
        if (open >= 0) for (const name of later) expect(inKind.components[name]).toBe('0.00')
      }),
      { seed: 101, numRuns: 500 },
    )
  })

  it('that is paid leaves exactly nothing in the ledger', () => {
    let quoted = 0
    fc.assert(
      fc.property(cases, ({ dues, terms }) => {
        const { status, reasons, payable, events, changesOn } = quoteSettlement(terms)
        expect(status === 'refused').toBe(reasons.length > 0)
        if (status === 'refused') {
          expect([events, changesOn]).toEqual([[], null])
          return
        }
        quoted++
        const day = terms.paidOn ?? asOf
        const money: AccountEvent = {
          kind: 'payment',
          // Before the others by id: its sequence alone puts it after them.
          id: '0',
          effectiveOn: day,
          sequence: 2,
          amount: payable.total,
        }
        const account = {
          id: 'A-1',
          currency: 'CNY',
          dues: dues.map((due, index) => ({
            id: `D-${index}`,
            dueOn: addDays(asOf, 20 * index - 15),
            components: Object.fromEntries(componentNames.map((name, at) => [name, written(due[at] ?? 0)])),
          })),
          events: cents(payable.total) === 0n ? events : [money, ...events],
        }
        const { owed, unapplied, waived } = replayAccount(account, { asOf: day })
        expect([owed, unapplied, waived]).toEqual(['0.00', '0.00', quoteSettlement(terms).saving])
      }),
      { seed: 102, numRuns: 500 },
    )
    expect(quoted).toBeGreaterThan(50)
  })
})
