import { describe, expect, it } from 'vitest'
import {
  cumipmt,
  cumprinc,
  effect,
  fv,
  fvschedule,
  ipmt,
  ispmt,
  nominal,
  nper,
  type PaymentTiming,
  pduration,
  pmt,
  ppmt,
  pv,
  rate,
  rri,
} from '../../src/installments'
import { balance, exactNper, exactPmt, exactPv, exactRows, isNearRoot, isWithin } from './by-decimal'

const rateOf = (answer: ReturnType<typeof rate>): number => {
  if (answer.status === 'none') throw new Error(answer.reason)
  return answer.rate
}

describe('what the pages of Microsoft print', () => {
  it.each<[string, () => number, number, string]>([
    // PMT function
    ['PMT of ten months', () => pmt(0.08 / 12, 10, 10_000), 2, '-1037.03'],
    ['PMT at the beginning', () => pmt(0.08 / 12, 10, 10_000, 0, 1), 2, '-1030.16'],
    ['PMT to save 50,000', () => pmt(0.06 / 12, 18 * 12, 0, 50_000), 2, '-129.08'],
    // IPMT function
    ['IPMT of the first month', () => ipmt(0.1 / 12, 1, 3 * 12, 8000), 2, '-66.67'],
    ['IPMT of the last year', () => ipmt(0.1, 3, 3, 8000), 2, '-292.45'],
    // PPMT function
    ['PPMT of the first month', () => ppmt(0.1 / 12, 1, 2 * 12, 2000), 2, '-75.62'],
    ['PPMT of the tenth year', () => ppmt(0.08, 10, 10, 200_000), 2, '-27598.05'],
    // CUMIPMT function
    ['CUMIPMT of the second year', () => cumipmt(0.09 / 12, 360, 125_000, 13, 24, 0), 5, '-11135.23213'],
    ['CUMIPMT of the first month', () => cumipmt(0.09 / 12, 360, 125_000, 1, 1, 0), 1, '-937.5'],
    // CUMPRINC function
    ['CUMPRINC of the second year', () => cumprinc(0.09 / 12, 360, 125_000, 13, 24, 0), 7, '-934.1071234'],
    ['CUMPRINC of the first month', () => cumprinc(0.09 / 12, 360, 125_000, 1, 1, 0), 8, '-68.27827118'],
    // NPER function
    ['NPER at the beginning', () => nper(0.12 / 12, -100, -1000, 10_000, 1), 7, '59.6738657'],
    ['NPER at the end', () => nper(0.12 / 12, -100, -1000, 10_000), 7, '60.0821229'],
    ['NPER to nothing, in the past', () => nper(0.12 / 12, -100, -1000), 8, '-9.57859404'],
    // RATE function: 1 % a month, 9.24 % a year
    ['RATE of a month', () => rateOf(rate(4 * 12, -200, 8000)), 2, '0.01'],
    ['RATE of a year', () => rateOf(rate(4 * 12, -200, 8000)) * 12, 4, '0.0924'],
    // PV function
    ['PV', () => pv(0.08 / 12, 12 * 20, 500, undefined, 0), 2, '-59777.15'],
    // FV function
    ['FV at the beginning', () => fv(0.06 / 12, 10, -200, -500, 1), 2, '2581.40'],
    ['FV of a year', () => fv(0.12 / 12, 12, -1000), 2, '12682.50'],
    ['FV without an amount now', () => fv(0.11 / 12, 35, -2000, undefined, 1), 2, '82846.25'],
    ['FV with an amount now', () => fv(0.06 / 12, 12, -100, -1000, 1), 2, '2301.40'],
    // EFFECT, NOMINAL, ISPMT, RRI, PDURATION and FVSCHEDULE functions
    ['EFFECT', () => effect(0.0525, 4), 7, '0.0535427'],
    ['NOMINAL', () => nominal(0.053543, 4), 8, '0.05250032'],
    ['ISPMT of a month', () => ispmt(0.1 / 12, 1, 3 * 12, 8_000_000), 1, '-64814.8'],
    ['ISPMT of a year', () => ispmt(0.1, 1, 3, 8_000_000), 0, '-533333'],
    ['RRI', () => rri(96, 10_000, 11_000), 7, '0.0009933'],
    ['PDURATION in years', () => pduration(0.025, 2000, 2200), 2, '3.86'],
    ['PDURATION in months', () => pduration(0.025 / 12, 1000, 1200), 1, '87.6'],
    ['FVSCHEDULE', () => fvschedule(1, [0.09, 0.11, 0.1]), 5, '1.33089'],
  ])('%s', (_, call, places, printed) => expect(call().toFixed(places)).toBe(printed))
})

describe('a rate of zero, and what is nothing, has its own limit', () => {
  it.each<[string, () => number, number]>([
    // 1200 ÷ 12
    ['pmt', () => pmt(0, 12, 1200), -100],
    ['pmt with a final amount', () => pmt(0, 12, 1200, -600), -50],
    ['pmt at the beginning', () => pmt(0, 12, 1200, 0, 1), -100],
    ['ipmt', () => ipmt(0, 3, 12, 1200), 0],
    ['ppmt', () => ppmt(0, 3, 12, 1200), -100],
    ['ispmt', () => ispmt(0, 3, 12, 1200), 0],
    ['nper', () => nper(0, -100, 1200), 12],
    ['pv', () => pv(0, 12, -100), 1200],
    ['fv', () => fv(0, 12, -100, 200), 1000],
    ['effect', () => effect(0, 12), 0],
    ['nominal', () => nominal(0, 12), 0],
    ['rate', () => rateOf(rate(12, -100, 1200)), 0],
    ['rri of what stays the same', () => rri(12, 100, 100), 0],
    ['rri of what is lost', () => rri(12, 100, 0), -1],
    ['pduration of what stays the same', () => pduration(0.1, 100, 100), 0],
    ['fv after no time', () => fv(0.1, 0, 100, -7), 7],
    ['cumipmt of the first payment at the beginning', () => cumipmt(0.1, 12, 1000, 1, 1, 1), 0],
    ['fvschedule without rates', () => fvschedule(100, []), 100],
  ])('%s', (_, call, expected) => expect(call()).toBe(expected))
})

// From rates so small that 1 + rate is 1 to a doubling every period, and to a rate that shrinks what is owed.
const rates = [1e-18, 1e-12, 1e-9, 1e-5, 0.004, 0.05, 1, 30, -1e-12, -0.01, -0.5]
const terms = [1, 2, 12, 360, 1000]
const timings: readonly PaymentTiming[] = [0, 1]

describe('twelve digits are right, against eighty', () => {
  it.each(rates)('of payments at a rate of %s', (rate) => {
    for (const nper of terms) {
      for (const type of timings) {
        for (const [present, final] of [
          [8000, 0],
          [8000, -3000],
          [0, 5000],
        ] as const) {
          const place = `nper ${nper}, type ${type}, pv ${present}, fv ${final}`
          // Below zero a balloon and the payments pull in opposite ways, and what is left of both has fewer digits.
          if (rate < 0 && final !== 0) continue
          expect(
            isWithin(pmt(rate, nper, present, final, type), exactPmt(rate, nper, present, final, type)),
            place,
          ).toBe(true)
          // The rows lose a digit wherever what is owed and what it grows to differ by ten.
          if ((1 + rate) ** nper > 1e50) continue
          const rows = exactRows(rate, nper, present, final, type)
          for (const per of [1, 2, 7, nper - 1, nper].filter((one) => one >= 1 && one <= nper)) {
            const row = rows[per - 1]
            if (row === undefined) throw new Error('no row')
            expect(
              isWithin(ppmt(rate, per, nper, present, final, type), row.principal),
              `ppmt ${per}, ${place}`,
            ).toBe(true)
            expect(
              isWithin(ipmt(rate, per, nper, present, final, type), row.interest),
              `ipmt ${per}, ${place}`,
            ).toBe(true)
          }
        }
      }
    }
  })

  it.each(rates.filter((rate) => rate > 0))('of sums of payments at a rate of %s', (rate) => {
    for (const nper of [1, 2, 12, 361]) {
      for (const type of timings) {
        if ((1 + rate) ** nper > 1e50) continue
        const rows = exactRows(rate, nper, 8000, 0, type)
        for (const [start, end] of [
          [1, 1],
          [1, nper],
          [2, nper],
          [3, 9],
          [nper, nper],
        ] as const) {
          if (start > end || end > nper) continue
          const span = rows.slice(start - 1, end)
          const interest = span.reduce((sum, row) => sum.plus(row.interest), exactPv(0, 1, 0, 0, 0))
          const principal = span.reduce((sum, row) => sum.plus(row.principal), exactPv(0, 1, 0, 0, 0))
          const place = `${start} to ${end} of ${nper}, type ${type}`
          expect(isWithin(cumipmt(rate, nper, 8000, start, end, type), interest), `interest ${place}`).toBe(
            true,
          )
          expect(
            isWithin(cumprinc(rate, nper, 8000, start, end, type), principal),
            `principal ${place}`,
          ).toBe(true)
        }
      }
    }
  })

  it.each(rates)('of the term at a rate of %s', (rate) => {
    for (const type of timings) {
      for (const payment of [-100, -9000]) {
        // What never repays is refused, and tested below.
        if (8000 * rate >= -payment * (type === 1 ? 1 + rate : 1)) continue
        expect(isWithin(nper(rate, payment, 8000, 0, type), exactNper(rate, payment, 8000, 0, type))).toBe(
          true,
        )
      }
    }
  })

  it.each(rates)('of the rate that puts back a payment made at %s', (given) => {
    for (const nper of terms) {
      for (const type of timings) {
        const payment = pmt(given, nper, 8000, -500, type)
        const answer = rate(nper, payment, 8000, -500, type, given)
        // At 1 + 10⁻¹⁸ the payment is that of no interest at all, or of a rate near zero on either side.
        if (answer.status === 'none') throw new Error(`${answer.reason} of ${nper} at ${given}`)
        expect(
          isNearRoot((one) => balance(one, nper, payment, 8000, -500, type), answer.rate),
          `${nper}, ${type}: ${answer.rate}`,
        ).toBe(true)
      }
    }
  })

  it('where what is owed would double a thousand times', () => {
    // Of 2^1000 − 1 parts the first payment repays 1, the second 2, the last 2^999.
    expect(ppmt(1, 1, 1000, -(2 ** 1000))).toBeCloseTo(1, 12)
    expect(ppmt(1, 2, 1000, -(2 ** 1000))).toBeCloseTo(2, 12)
    expect(ppmt(1, 1000, 1000, -1)).toBeCloseTo(0.5, 12)
    expect(ipmt(1, 1000, 1000, -1)).toBeCloseTo(0.5, 12)
    expect(cumprinc(1, 1000, 2 ** 1000, 1, 3, 0)).toBeCloseTo(-7, 11)
    // −1024 × −0.5 ÷ (1 − 2^10)
    expect(pmt(-0.5, 10, 1024) * 1023).toBeCloseTo(-512, 9)
    // Of two thousand doublings and halvings, the powers of which no number holds
    expect(ppmt(1, 2000, 2000, -1)).toBeCloseTo(0.5, 12)
    expect(pmt(-0.5, 2000, 8000, -3000)).toBeCloseTo(1500, 9)
  })

  it('where all that was lent is left at the end, at a rate just below zero', () => {
    expect(pmt(-1e-9, 12, 8000, -8000) / (8000 * 1e-9)).toBeCloseTo(1, 12)
  })

  it('of the interest of a term so long that no loop would end', () => {
    // Interest of the first of 2^50 payments at 1 % is all of the payment but 1.01^(−2^50), which is nothing.
    expect(cumipmt(0.01, 2 ** 50, 100, 1, 1000, 0)).toBeCloseTo(-1000, 9)
    expect(pmt(0.01, 2 ** 50, 100)).toBe(-1)
  })
})

describe('identities', () => {
  it.each([1e-9, 0.004, 0.2, -0.03])('hold at a rate of %s', (given) => {
    const nperOf = 48
    for (const type of timings) {
      const payment = pmt(given, nperOf, 8000, -500, type)
      let repaid = 0
      for (let per = 1; per <= nperOf; per++) {
        const interest = ipmt(given, per, nperOf, 8000, -500, type)
        const principal = ppmt(given, per, nperOf, 8000, -500, type)
        expect((interest + principal) / payment).toBeCloseTo(1, 12)
        repaid += principal
      }
      // All that is lent but the balloon, which of payments at the beginning falls a period after the last
      expect(repaid / -(8000 - 500 / (type === 1 ? 1 + given : 1))).toBeCloseTo(1, 12)
      expect(pv(given, nperOf, payment, fv(given, nperOf, payment, 8000, type), type) / 8000).toBeCloseTo(
        1,
        11,
      )
      expect(nper(given, payment, 8000, -500, type) / nperOf).toBeCloseTo(1, 11)
    }
  })

  it.each([1e-12, 0.0525, 7])('effect and nominal undo each other at %s', (given) => {
    for (const times of [1, 2, 12, 365, 1e9]) {
      expect(effect(nominal(given, times), times) / given).toBeCloseTo(1, 12)
    }
  })

  it('rri and pduration undo each other', () => {
    expect(pduration(rri(96, 10_000, 11_000), 10_000, 11_000) / 96).toBeCloseTo(1, 12)
  })
})
