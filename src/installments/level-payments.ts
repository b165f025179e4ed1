import {
  expectNumbers,
  expectPositive,
  expectRate,
  expectTiming,
  finiteResult,
  type PaymentTiming,
  refused,
} from './number-arguments'

/**
 * Which level payment a period repays this amount (每期付款额)?
 *
 * The payment that, `nper` times, with `pv` now and `fv` at the end, comes to nothing at `rate`. What is received
 * is positive, what is paid negative, as in every spreadsheet: a loan is a positive `pv`, its payments negative.
 *
 * @param rate - Per period, a fraction above −1; at zero the amount is just divided.
 * @param nper - The number of payments, above zero, fractions allowed.
 * @param type - 0 for payments at the end of a period, 1 at its beginning.
 * @throws ArrearsError `invalid-input` for what is no finite number, a rate of −1 or less, no periods, another type
 * than 0 or 1, or a result too large for a number.
 *
 * Source: Microsoft, PMT function. Not rounded: `planInstallments` makes plans to the cent.
 *
 * @example
 * pmt(0.08 / 12, 10, 10000).toFixed(2) // => '-1037.03'
 */
export function pmt(rate: number, nper: number, pv: number, fv = 0, type: PaymentTiming = 0): number {
  expectLoan(rate, nper, pv, fv, type)
  return finiteResult(levelPayment(rate, nper, pv, fv, type), 'rate')
}

/**
 * How much of the payment of this period is interest (每期付款中的利息)?
 *
 * Interest on what is left after the payments before. Of payments at the beginning of their periods the first has
 * none. `ipmt` and `ppmt` add up to `pmt`.
 *
 * @param per - The period, from 1 to less than `nper` + 1.
 * @throws ArrearsError `invalid-input` as `pmt`, and for a period outside the term.
 *
 * Source: Microsoft, IPMT function, and [MS-OI29500] 2.1.978 for the periods that there are.
 *
 * @example
 * ipmt(0.1 / 12, 1, 36, 8000).toFixed(2) // => '-66.67'
 */
export function ipmt(
  rate: number,
  per: number,
  nper: number,
  pv: number,
  fv = 0,
  type: PaymentTiming = 0,
): number {
  expectPayment(rate, per, nper, pv, fv, type)
  if (type === 1 && per < 2) {
    // The money has not been lent for a day.
    return 0
  }
  return finiteResult(-rate * (balanceBefore(rate, per, nper, pv, fv) / (type === 1 ? 1 + rate : 1)), 'rate')
}

/**
 * How much of the payment of this period repays the principal (每期付款中的本金)?
 *
 * @param per - The period, from 1 to less than `nper` + 1.
 * @throws ArrearsError `invalid-input` as `pmt`, and for a period outside the term.
 *
 * Source: Microsoft, PPMT function, and [MS-OI29500] 2.1.978 for the periods that there are.
 *
 * @example
 * ppmt(0.1 / 12, 1, 24, 2000).toFixed(2) // => '-75.62'
 */
export function ppmt(
  rate: number,
  per: number,
  nper: number,
  pv: number,
  fv = 0,
  type: PaymentTiming = 0,
): number {
  expectPayment(rate, per, nper, pv, fv, type)
  if (type === 1 && per < 2) return finiteResult(levelPayment(rate, nper, pv, fv, type), 'rate')
  const repaid = -(pv + fv) * shareRepaid(rate, per - 1, 1, nper)
  return finiteResult(type === 1 ? repaid / (1 + rate) : repaid, 'rate')
}

/**
 * How much interest falls in this period when the principal is repaid in equal parts (等额本金的每期利息)?
 *
 * The interest on what is left after `per` of `nper` equal repayments: the period before any is 0.
 *
 * @param nper - The number of repayments, not zero.
 * @throws ArrearsError `invalid-input` for what is no finite number, for no repayments, or a result too large for
 * a number.
 *
 * Source: Microsoft, ISPMT function, which counts periods from zero.
 *
 * @example
 * ispmt(0.1 / 12, 1, 36, 8000000).toFixed(1) // => '-64814.8'
 */
export function ispmt(rate: number, per: number, nper: number, pv: number): number {
  expectNumbers({ rate, per, nper, pv })
  expectPositive(nper, 'nper')
  return finiteResult(-rate * pv * ((nper - per) / nper), 'rate')
}

/** The level payment of well-formed terms. */
export function levelPayment(
  rate: number,
  nper: number,
  pv: number,
  fv: number,
  type: PaymentTiming,
): number {
  const share = shareRepaid(rate, 0, 1, nper)
  const growth = nper * Math.log1p(rate)
  // Interest on what is lent, and the part that puts aside what is lent and what shall be left: never the
  // difference of two powers, which at a tiny rate would leave no digits. Below zero those two parts are opposed,
  // and it is what is left of the amount that has to be put aside.
  const payment =
    rate >= 0
      ? -(pv * rate + (pv + fv) * share)
      : -share * (growth > -0.5 ? pv + fv + pv * Math.expm1(growth) : pv * Math.exp(growth) + fv)
  return type === 1 ? payment / (1 + rate) : payment
}

/**
 * Which share of all that is repaid do `count` payments repay after the first `done` of `nper`?
 *
 * ((1 + rate)^(done + count) − (1 + rate)^done) ÷ ((1 + rate)^nper − 1).
 */
export function shareRepaid(rate: number, done: number, count: number, nper: number): number {
  if (rate === 0) return count / nper
  const growth = Math.log1p(rate)
  // Powers are counted from the end at a positive rate, from the start at a negative one, so that none overflows.
  return rate > 0
    ? Math.exp((done + count - nper) * growth) * (Math.expm1(-count * growth) / Math.expm1(-nper * growth))
    : Math.exp(done * growth) * (Math.expm1(count * growth) / Math.expm1(nper * growth))
}

/** What is owed while this period runs. */
function balanceBefore(rate: number, per: number, nper: number, pv: number, fv: number): number {
  const done = per - 1
  return pv * shareRepaid(rate, done, nper - done, nper) - fv * shareRepaid(rate, 0, done, nper)
}

function expectLoan(rate: number, nper: number, pv: number, fv: number, type: unknown): void {
  expectNumbers({ rate, nper, pv, fv })
  expectRate(rate)
  expectPositive(nper, 'nper')
  expectTiming(type)
}

function expectPayment(rate: number, per: number, nper: number, pv: number, fv: number, type: unknown): void {
  expectLoan(rate, nper, pv, fv, type)
  expectNumbers({ per })
  if (per >= 1 && per < nper + 1) return
  throw refused(
    'per',
    'wrong-type',
    per,
    { en: `a period from 1 to less than ${nper + 1}`, 'zh-CN': `不小于 1 且小于 ${nper + 1} 的期次` },
    { en: 'Periods are counted from 1.', 'zh-CN': '期次从 1 数起。' },
  )
}
