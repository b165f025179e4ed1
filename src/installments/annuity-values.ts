import { readAmounts } from './cash-flows'
import {
  expectNotNegative,
  expectNumbers,
  expectRate,
  expectTiming,
  finiteResult,
  type PaymentTiming,
} from './number-arguments'

/**
 * What must be put up now for these payments and this final amount (现值)?
 *
 * The amount that, with `nper` payments of `pmt` and with `fv` at the end, comes to nothing at `rate`. What is
 * received is positive, what is paid negative, as in every spreadsheet.
 *
 * @param rate - Per period, a fraction above −1; at zero the amounts are just added up.
 * @param nper - The number of periods, zero or more, fractions allowed.
 * @param pmt - Paid each period.
 * @param type - 0 for payments at the end of a period, 1 at its beginning.
 * @throws ArrearsError `invalid-input` for what is no finite number, a rate of −1 or less, fewer than no periods,
 * another type than 0 or 1, or a result too large for a number.
 *
 * Source: Microsoft, PV function.
 *
 * @example
 * pv(0.08 / 12, 12 * 20, 500).toFixed(2) // => '-59777.15'
 */
export function pv(rate: number, nper: number, pmt: number, fv = 0, type: PaymentTiming = 0): number {
  expectTerm(rate, nper, { pmt, fv }, type)
  const growth = nper * Math.log1p(rate)
  const level = rate === 0 ? nper : -Math.expm1(-growth) / rate
  return finiteResult(-(fv * Math.exp(-growth) + paidEach(pmt, rate, type) * level), 'rate')
}

/**
 * What do this amount and these payments come to at the end (终值)?
 *
 * The final amount that, with `pv` now and `nper` payments of `pmt`, comes to nothing at `rate`. What is received
 * is positive, what is paid negative, as in every spreadsheet.
 *
 * @param rate - Per period, a fraction above −1; at zero the amounts are just added up.
 * @param nper - The number of periods, zero or more, fractions allowed.
 * @param pmt - Paid each period.
 * @param type - 0 for payments at the end of a period, 1 at its beginning.
 * @throws ArrearsError `invalid-input` for what is no finite number, a rate of −1 or less, fewer than no periods,
 * another type than 0 or 1, or a result too large for a number.
 *
 * Source: Microsoft, FV function.
 *
 * @example
 * fv(0.06 / 12, 10, -200, -500, 1).toFixed(2) // => '2581.40'
 */
export function fv(rate: number, nper: number, pmt: number, pv = 0, type: PaymentTiming = 0): number {
  expectTerm(rate, nper, { pmt, pv }, type)
  const growth = nper * Math.log1p(rate)
  const level = rate === 0 ? nper : Math.expm1(growth) / rate
  return finiteResult(-(pv * Math.exp(growth) + paidEach(pmt, rate, type) * level), 'rate')
}

/**
 * What does an amount come to under these rates, one after the other (变动利率终值)?
 *
 * @param schedule - Rates as fractions, one a period; without any the amount stays as it is.
 * @throws ArrearsError `invalid-input` for what is no finite number, and for a result too large for one.
 *
 * Source: Microsoft, FVSCHEDULE function.
 *
 * @example
 * fvschedule(1, [0.09, 0.11, 0.1]).toFixed(5) // => '1.33089'
 */
export function fvschedule(principal: number, schedule: readonly number[]): number {
  expectNumbers({ principal })
  let value = principal
  for (const rate of readAmounts(schedule, 'schedule')) value *= 1 + rate
  return finiteResult(value, 'schedule')
}

function expectTerm(
  rate: number,
  nper: number,
  amounts: Readonly<Record<string, number>>,
  type: unknown,
): void {
  expectNumbers({ rate, nper, ...amounts })
  expectRate(rate)
  expectNotNegative(nper, 'nper')
  expectTiming(type)
}

/** What a payment is worth at the end of its period. */
function paidEach(pmt: number, rate: number, type: PaymentTiming): number {
  return type === 1 ? pmt * (1 + rate) : pmt
}
