import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AccrualTerms, accrueInterest } from '../../src/charges'
import { addDays } from '../../src/foundations'
import { roundByDefinition } from '../installments/annuity-by-definition'

const start = '2023-12-01'
const day = fc.integer({ min: 0, max: 120 }).map((days) => addDays(start, days))
const sorted = <Entry extends { readonly from: string }>(list: readonly Entry[]): readonly Entry[] =>
  list
    .filter(({ from }, index) => list.findIndex((other) => other.from === from) === index)
    .sort((one, other) => (one.from < other.from ? -1 : 1))

const written = (cents: number): string => (cents / 100).toFixed(2)
const cents = (text: string): bigint => BigInt(text.replace('.', ''))

const terms = fc
  .record({
    to: day,
    balances: fc.array(fc.record({ from: day, amount: fc.nat({ max: 10_000_000 }).map(written) }), {
      maxLength: 5,
    }),
    rates: fc.array(fc.record({ from: day, percent: fc.nat({ max: 9_999 }).map(written) }), { maxLength: 4 }),
    suspensions: fc.array(fc.record({ from: day, days: fc.nat({ max: 30 }) }), { maxLength: 4 }),
    basis: fc.constantFrom(
      { ratePer: 'day' as const },
      { ratePer: 'year' as const, dayCount: 'ACT/365F' as const },
      { ratePer: 'year' as const, dayCount: 'ACT/360' as const },
      { ratePer: 'year' as const, dayCount: 'ACT/ACT ISDA' as const },
    ),
    compounding: fc.constantFrom(
      undefined,
      { every: 'day' as const },
      {
        every: 'month' as const,
        count: 1,
        anchorOn: '2023-11-15',
        monthRule: 'corresponding-day' as const,
      },
    ),
    roundEach: fc.constantFrom('day' as const, 'period' as const),
    mode: fc.constantFrom('half-up' as const, 'half-even' as const, 'down' as const, 'up' as const),
  })
  .map(
    ({ to, balances, rates, suspensions, basis, compounding, roundEach, mode }): AccrualTerms => ({
      currency: 'USD',
      from: start,
      to,
      balances: sorted([{ from: start, amount: '1000.00' }, ...balances]),
      rates: sorted([{ from: start, percent: '5.25' }, ...rates]),
      suspensions: suspensions.map(({ from, days }) => ({ from, until: addDays(from, days) })),
      ...basis,
      ...(compounding === undefined ? {} : { compounding }),
      roundEach,
      rounding: { mode, unit: 'minor' },
    }),
  )

/** Day by day from the definition, in fractions of 365 × 366 × 360 of a year and ten thousandths of a percent. */
function byDays(given: AccrualTerms): { readonly interest: bigint; readonly compounded: bigint } {
  const lastOn = <Entry extends { readonly from: string }>(list: readonly Entry[], on: string): Entry =>
    list.filter(({ from }) => from <= on).at(-1) as Entry
  const below = 365n * 366n * 360n * 10_000n
  const partsOf = (on: string): bigint => {
    const isLeap = Number(on.slice(0, 4)) % 4 === 0
    if (given.ratePer === 'day') return below / 10_000n
    const year =
      given.dayCount === 'ACT/360' ? 360n : given.dayCount === 'ACT/ACT ISDA' && isLeap ? 366n : 365n
    return below / 10_000n / year
  }
  const rounded = (above: bigint): bigint =>
    roundByDefinition({ top: above, bottom: below }, 1n, given.rounding.mode)
  let [interest, compounded, exact, daily] = [0n, 0n, 0n, 0n]
  const close = (): bigint => (given.roundEach === 'day' ? daily : rounded(exact))
  for (let on = given.from; on < given.to; on = addDays(on, 1)) {
    const { compounding } = given
    const joins =
      compounding !== undefined && on > given.from && (compounding.every === 'day' || on.slice(8) === '15')
    if (joins) {
      interest += close()
      compounded = interest
      exact = 0n
      daily = 0n
    }
    const isSuspended = given.suspensions?.some(({ from, until = '' }) => from <= on && on < until)
    if (isSuspended === true) continue
    const balance = cents(String(lastOn(given.balances, on).amount)) + compounded
    const above = balance * cents(String(lastOn(given.rates, on).percent)) * partsOf(on)
    exact += above
    daily += rounded(above)
  }
  const isJoinDay = (on: string): boolean =>
    given.compounding !== undefined &&
    on > given.from &&
    (given.compounding.every === 'day' || on.slice(8) === '15')
  interest += close()
  return { interest, compounded: isJoinDay(given.to) ? interest : compounded }
}

describe('interest on arrears, over random terms', () => {
  it('is that of its days one by one', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const { interest, compounded } = accrueInterest(given)
        expect({ interest: cents(interest), compounded: cents(compounded) }).toEqual(byDays(given))
      }),
      { seed: 81, numRuns: 400 },
    )
  })

  it('adds up, in parts that follow each other without a gap', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const { interest, parts, bearingDays, suspendedDays } = accrueInterest(given)
        expect(parts.reduce((sum, part) => sum + cents(part.interest), 0n)).toBe(cents(interest))
        expect(parts.every((part) => cents(part.interest) >= 0n)).toBe(true)
        const ends = [given.from, ...parts.map(({ to }) => to)]
        expect(parts.map(({ from }) => from)).toEqual(ends.slice(0, -1))
        expect(ends.at(-1)).toBe(given.to)
        expect(parts.reduce((sum, { days }) => sum + days, 0)).toBe(bearingDays + suspendedDays)
      }),
      { seed: 82, numRuns: 200 },
    )
  })

  it('never falls from one day to the next', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const later = accrueInterest({ ...given, to: addDays(given.to, 1) })
        expect(cents(later.interest)).toBeGreaterThanOrEqual(cents(accrueInterest(given).interest))
      }),
      { seed: 83, numRuns: 200 },
    )
  })
})
