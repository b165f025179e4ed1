import { levelPayment, shareRepaid } from './level-payments'
import {
  expectNumbers,
  expectPeriod,
  expectPositive,
  expectTiming,
  expectWhole,
  finiteResult,
  type PaymentTiming,
} from './number-arguments'

/**
 * How much interest do the payments of these periods pay together (累计利息)?
 *
 * The sum of `ipmt` from `startPeriod` to `endPeriod`, both counted; negative, as it is paid.
 *
 * @param rate - Per period, above zero.
 * @param nper - The number of payments, whole.
 * @param type - 0 for payments at the end of a period, 1 at its beginning; there is no default.
 * @throws ArrearsError `invalid-input` for what is no finite number, a rate or an amount not above zero, periods
 * that are not whole or not within the term, a start after the end, and another type than 0 or 1.
 *
 * Source: Microsoft, CUMIPMT function.
 *
 * @example
 * cumipmt(0.09 / 12, 360, 125000, 13, 24, 0).toFixed(5) // => '-11135.23213'
 */
export function cumipmt(
  rate: number,
  nper: number,
  pv: number,
  startPeriod: number,
  endPeriod: number,
  type: PaymentTiming,
): number {
  expectPeriods(rate, nper, pv, startPeriod, endPeriod, type)
  // Of payments at the beginning the first has no interest, and each is discounted by one period.
  const start = type === 1 ? Math.max(2, startPeriod) : startPeriod
  const growth = Math.log1p(rate)
  const left = sumOfComplements(growth, nper - endPeriod + 1, endPeriod - start + 1)
  const interest = rate * (left / -Math.expm1(-nper * growth))
  return finiteResult(-pv * (type === 1 ? interest / (1 + rate) : interest), 'rate')
}

/**
 * How much principal do the payments of these periods repay together (累计本金)?
 *
 * The sum of `ppmt` from `startPeriod` to `endPeriod`, both counted; negative, as it is paid.
 *
 * @param rate - Per period, above zero.
 * @param nper - The number of payments, whole.
 * @param type - 0 for payments at the end of a period, 1 at its beginning; there is no default.
 * @throws ArrearsError `invalid-input` for what is no finite number, a rate or an amount not above zero, periods
 * that are not whole or not within the term, a start after the end, and another type than 0 or 1.
 *
 * Source: Microsoft, CUMPRINC function.
 *
 * @example
 * cumprinc(0.09 / 12, 360, 125000, 13, 24, 0).toFixed(7) // => '-934.1071234'
 */
export function cumprinc(
  rate: number,
  nper: number,
  pv: number,
  startPeriod: number,
  endPeriod: number,
  type: PaymentTiming,
): number {
  expectPeriods(rate, nper, pv, startPeriod, endPeriod, type)
  const repaid = (done: number): number => -pv * shareRepaid(rate, done, endPeriod - done, nper)
  if (type === 0) return finiteResult(repaid(startPeriod - 1), 'rate')
  // Of payments at the beginning the first repays principal alone.
  const first = startPeriod === 1 ? levelPayment(rate, nper, pv, 0, 1) : 0
  const start = Math.max(2, startPeriod)
  return finiteResult(first + repaid(start - 1) / (1 + rate), 'rate')
}

function expectPeriods(
  rate: number,
  nper: number,
  pv: number,
  startPeriod: number,
  endPeriod: number,
  type: unknown,
): void {
  expectNumbers({ rate, nper, pv, startPeriod, endPeriod })
  expectPositive(rate, 'rate')
  expectWhole(nper, 'nper')
  expectPositive(pv, 'pv')
  expectPeriod(endPeriod, nper, 'endPeriod')
  expectPeriod(startPeriod, endPeriod, 'startPeriod')
  expectTiming(type)
}

/**
 * The sum of 1 − e^(−growth·n) for `count` whole numbers n from `first` on.
 *
 * By doubling, so that a long term takes few steps; every term added is positive, so that none takes digits from
 * another, as the closed form would at a tiny rate.
 */
function sumOfComplements(growth: number, first: number, count: number): number {
  let sum = 0
  let done = 0
  for (const bit of count.toString(2)) {
    const complement = -Math.expm1(-done * growth)
    sum = sum * (2 - complement) + done * complement
    done *= 2
    if (bit === '1') {
      sum -= Math.expm1(-(first + done) * growth)
      done++
    }
  }
  return sum
}
