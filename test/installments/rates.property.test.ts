import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/foundations'
import {
  fv,
  ipmt,
  irr,
  nper,
  type PaymentTiming,
  pmt,
  ppmt,
  pv,
  rate,
  xirr,
  xnpv,
} from '../../src/installments'
import {
  balance,
  exactFv,
  exactNper,
  exactPmt,
  exactPv,
  exactRows,
  isNearRoot,
  isWithin,
  presentValue,
} from './by-decimal'
import { flowsWithRates } from './flows-with-rates'

const cents = (most: number) => fc.integer({ min: 1, max: most * 100 }).map((units) => units / 100)
const timing = fc.constantFrom<PaymentTiming>(0, 1)
const rates = fc.oneof(
  fc.double({ min: 1e-15, max: 1e-6, noNaN: true }),
  fc.double({ min: 1e-4, max: 0.1, noNaN: true }),
  fc.double({ min: 0.1, max: 3, noNaN: true }),
)

describe('xirr and irr', () => {
  const investments = fc
    .tuple(
      fc.array(fc.tuple(fc.nat(900), cents(10_000)), { minLength: 1, maxLength: 20 }),
      fc.array(fc.tuple(fc.integer({ min: 901, max: 4000 }), cents(20_000)), { minLength: 1, maxLength: 20 }),
    )
    .map(([paid, received]) => [
      ...received.map(([day, amount]) => [day, amount] as const),
      ...paid.map(([day, amount]) => [day, -amount] as const),
    ])

  it('find the one rate of an investment, to twelve digits, and xnpv is zero there', () => {
    fc.assert(
      fc.property(investments, (flows) => {
        const dated = flows.map(([day, amount]) => ({ on: addDays('2000-01-01', day), amount }))
        const answer = xirr(dated)
        if (answer.status === 'none') return
        expect(answer.roots).toBe(1)
        expect(answer.iterations).toBeLessThanOrEqual(30)
        expect(isNearRoot((one) => presentValue(flows, one, 365), answer.rate)).toBe(true)
        const absolute = xnpv(
          answer.rate,
          dated.map(({ on, amount }) => ({ on, amount: Math.abs(amount) })),
        )
        expect(Math.abs(xnpv(answer.rate, dated))).toBeLessThanOrEqual(absolute * 1e-12)
      }),
      { seed: 9, numRuns: 300 },
    )
  })

  it('do not mind the order of the flows', () => {
    fc.assert(
      fc.property(investments, fc.infiniteStream(fc.nat()), (flows, keys) => {
        const dated = flows.map(([day, amount]) => ({ on: addDays('2000-01-01', day), amount }))
        const order = dated.map((flow) => ({ flow, key: keys.next().value ?? 0 }))
        const shuffled = order.sort((one, other) => one.key - other.key).map(({ flow }) => flow)
        const [given, other] = [xirr(dated), xirr(shuffled)]
        expect(other.status).toBe(given.status)
        if (given.status === 'found' && other.status === 'found') {
          expect(other.rate / given.rate).toBeCloseTo(1, 12)
        }
      }),
      { seed: 10, numRuns: 300 },
    )
  })

  it('find every root that flows were made with, and no other', () => {
    // Rates a sixteenth or more apart, so that no rounding hides one; the products of such are exact.
    const sixteenths = fc.uniqueArray(fc.integer({ min: -12, max: 32 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(sixteenths, (chosen) => {
        const wanted = chosen.map((one) => one / 16)
        const flows = flowsWithRates(wanted)
        const answer = irr(flows)
        if (answer.status === 'none') throw new Error(answer.reason)
        expect(answer.roots).toBe(chosen.length)
        const nearest = Math.min(...wanted.map((one) => Math.abs(one)))
        expect(Math.abs(Math.abs(answer.rate) - nearest)).toBeLessThanOrEqual(nearest * 1e-12)
        for (const guess of [0.5, -0.5]) {
          const side = wanted.filter((one) => one < 0 === guess < 0).map((one) => Math.abs(one))
          const onSide = irr(flows, { guess })
          if (side.length > 0)
            expect(onSide.status === 'found' && Math.abs(onSide.rate)).toBeCloseTo(Math.min(...side), 6)
        }
      }),
      { seed: 11, numRuns: 500 },
    )
  })

  it('always answer, whatever the flows', () => {
    const any = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, 1, -1, 1e308, -5e-324),
    )
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 12 }),
        fc.option(fc.double({ min: -0.99, max: 9, noNaN: true })),
        (amounts, guess) => {
          const answer = irr(amounts, guess === null ? {} : { guess })
          if (answer.status === 'none') return
          expect(answer.rate).toBeGreaterThan(-1)
          expect(Number.isFinite(answer.rate)).toBe(true)
          expect(Number.isSafeInteger(answer.roots) && answer.roots >= 1).toBe(true)
          expect(answer.iterations).toBeLessThanOrEqual(200)
        },
      ),
      { seed: 12, numRuns: 3000 },
    )
  })
})

describe('the functions of the spreadsheets are right to twelve digits', () => {
  it('for loans with a balloon', () => {
    fc.assert(
      fc.property(
        rates,
        fc.integer({ min: 1, max: 60 }),
        cents(1_000_000),
        fc.nat(90),
        timing,
        (one, term, lent, share, type) => {
          const left = -(lent * share) / 100
          if ((1 + one) ** term > 1e40) return
          const payment = pmt(one, term, lent, left, type)
          expect(isWithin(payment, exactPmt(one, term, lent, left, type))).toBe(true)
          expect(isWithin(pv(one, term, -1, left, type), exactPv(one, term, -1, left, type))).toBe(true)
          expect(isWithin(fv(one, term, 1, lent, type), exactFv(one, term, 1, lent, type))).toBe(true)
          exactRows(one, term, lent, left, type).forEach(({ interest, principal }, index) => {
            expect(isWithin(ipmt(one, index + 1, term, lent, left, type), interest)).toBe(true)
            expect(isWithin(ppmt(one, index + 1, term, lent, left, type), principal)).toBe(true)
          })
          // One payment at the beginning is paid at once, at whatever rate.
          if (term === 1 && type === 1) return
          const found = rate(term, payment, lent, left, type)
          if (found.status === 'none') throw new Error(found.reason)
          expect(isNearRoot((at) => balance(at, term, payment, lent, left, type), found.rate)).toBe(true)
        },
      ),
      { seed: 13, numRuns: 250 },
    )
  })

  it('for the term that a payment above the interest needs', () => {
    fc.assert(
      fc.property(
        rates,
        cents(1_000_000),
        fc.double({ min: 1.01, max: 50, noNaN: true }),
        timing,
        (one, lent, times, type) => {
          const payment = -lent * one * times - lent / 1000
          expect(isWithin(nper(one, payment, lent, 0, type), exactNper(one, payment, lent, 0, type))).toBe(
            true,
          )
        },
      ),
      { seed: 14, numRuns: 300 },
    )
  })
})
