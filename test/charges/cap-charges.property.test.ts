import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CeilingTerms, type ChargeCeiling, capCharges } from '../../src/charges'
import { addDays, daysBetween } from '../../src/foundations'

const start = '2026-01-01'
const cents = (text: string): bigint => BigInt(text.replace('.', ''))
const written = (units: number): string => (units / 100).toFixed(2)
const day = fc.nat({ max: 200 }).map((days) => addDays(start, days))
const component = fc.constantFrom('cost' as const, 'fee' as const, 'penalty' as const, 'interest' as const)

const terms = fc
  .record({
    lent: fc.integer({ min: 1, max: 10_000_000 }),
    later: fc.option(fc.record({ from: day, more: fc.nat({ max: 1_000_000 }) })),
    paid: fc.array(fc.record({ from: day, percent: fc.nat({ max: 100 }) }), { maxLength: 4 }),
    charges: fc.array(fc.record({ on: day, component, units: fc.nat({ max: 500_000 }) }), { maxLength: 12 }),
    ceilings: fc.array(
      fc.record({
        components: fc.uniqueArray(component, { minLength: 1, maxLength: 4 }),
        limit: fc.oneof(
          fc.record({ kind: fc.constant('amount' as const), amount: fc.nat({ max: 500_000 }).map(written) }),
          fc.record({ kind: fc.constant('share' as const), percent: fc.nat({ max: 120 }) }),
          fc.record({
            kind: fc.constant('rate' as const),
            percent: fc.constantFrom('0.8', '0.05', '1'),
            ratePer: fc.constant('day' as const),
            of: fc.constantFrom('owed' as const, 'lent' as const),
          }),
        ),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ lent, later, paid, charges, ceilings }): CeilingTerms => {
    const first = { from: start, amount: written(lent) }
    const owed = new Map(paid.map(({ from, percent }) => [from, written(Math.floor((lent * percent) / 100))]))
    owed.set(start, first.amount)
    return {
      currency: 'GBP',
      lent:
        later === null || later.from === start
          ? [first]
          : [first, { from: later.from, amount: written(lent + later.more) }],
      owed: [...owed].sort().map(([from, amount]) => ({ from, amount })),
      charges: charges.map(({ on, component, units }, index) => ({
        id: String(index),
        on,
        component,
        amount: written(units),
      })),
      ceilings: ceilings.map((ceiling, index): ChargeCeiling => ({ id: String(index), ...ceiling })),
    }
  })

/** What a ceiling allows by a day, day by day from the definition, in ten thousandths of a cent and less. */
function allowedBy({ limit }: ChargeCeiling, { lent, owed }: CeilingTerms, on: string): bigint {
  const lastOn = (list: CeilingTerms['lent'], by: string): bigint =>
    cents(String(list.filter(({ from }) => from <= by).at(-1)?.amount ?? '0.00'))
  if (limit.kind === 'amount') return cents(String(limit.amount))
  if (limit.kind === 'share') return (lastOn(lent, on) * BigInt(limit.percent)) / 100n
  const list = limit.of === 'lent' ? lent : owed
  let sum = 0n
  for (let at = 0; at < daysBetween(start, on); at++) sum += lastOn(list, addDays(start, at))
  return (sum * BigInt(Math.round(Number(limit.percent) * 100))) / 10_000n
}

describe('charges under ceilings, over random histories', () => {
  it('on no day are more than any ceiling allows', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const { charges } = capCharges(given)
        for (const ceiling of given.ceilings)
          for (const { on } of charges) {
            const sum = charges
              .filter((one) => one.on <= on && ceiling.components.includes(one.component))
              .reduce((all, { allowed }) => all + cents(allowed), 0n)
            expect(sum).toBeLessThanOrEqual(allowedBy(ceiling, given, on))
          }
      }),
      { seed: 91, numRuns: 300 },
    )
  })

  it('are cut by no more than the ceilings ask, and add up', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const { charges, claimed, allowed, cut } = capCharges(given)
        let cutSum = 0n
        for (const charge of charges) {
          expect(cents(charge.allowed) + cents(charge.cut)).toBe(cents(charge.claimed))
          expect(cents(charge.allowed)).toBeGreaterThanOrEqual(0n)
          cutSum += cents(charge.cut)
          expect(charge.cutBy.length > 0).toBe(cents(charge.cut) > 0n)
          // What is left after it is nothing of the ceiling that decides.
          const left = charge.cutBy.map(({ limit, chargedBefore }) => cents(limit) - cents(chargedBefore))
          if (left.length > 0) {
            const least = left.reduce((one, other) => (one < other ? one : other))
            expect(cents(charge.allowed)).toBe(least > 0n ? least : 0n)
          }
        }
        expect(cents(allowed) + cents(cut)).toBe(cents(claimed))
        expect(cutSum).toBe(cents(cut))
      }),
      { seed: 92, numRuns: 300 },
    )
  })
})
