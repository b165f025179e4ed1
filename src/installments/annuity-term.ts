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
 * After how many payments is this amount repaid (还款期数)?
 *
 * The term at which `pv` now, payments of `pmt` and `fv` at the end come to nothing at `rate`; seldom whole, and
 * negative where the amounts were equal in the past. What is received is positive, what is paid negative.
 *
 * @param rate - Per period, a fraction above −1; at zero the amounts are just divided.
 * @param type - 0 for payments at the end of a period, 1 at its beginning.
 * @throws ArrearsError `invalid-input` for what is no finite number, a rate of −1 or less, another type than 0 or
 * 1, and, at `pmt`, for a payment that never repays, with the interest it has to exceed.
 *
 * Source: Microsoft, NPER function.
 *
 * @example
 * nper(0.12 / 12, -100, -1000, 10000, 1).toFixed(7) // => '59.6738657'
 */
export function nper(rate: number, pmt: number, pv: number, fv = 0, type: PaymentTiming = 0): number {
  expectNumbers({ rate, pmt, pv, fv })
  expectRate(rate)
  expectTiming(type)
  if (rate === 0) {
    if (pmt === 0) throw neverRepays(pmt, 0, fv)
    return finiteResult(-(pv + fv) / pmt, 'pmt')
  }
  const paid = type === 1 ? pmt * (1 + rate) : pmt
  // A term of n periods multiplies `before` into `after`.
  const before = paid + pv * rate
  const after = paid - fv * rate
  if (!(before !== 0 && after !== 0 && before > 0 === after > 0)) {
    throw neverRepays(pmt, (-pv * rate) / (type === 1 ? 1 + rate : 1), fv)
  }
  const change = (-(pv + fv) * rate) / before
  // The logarithm of 1 + change: near nothing at all from the ratio, where the change is all but −1.
  const grown = change > -0.5 ? Math.log1p(change) : Math.log(after / before)
  return finiteResult(grown / Math.log1p(rate), 'pmt')
}

/**
 * How many periods does an amount take to grow to another at this rate (达到目标值所需期数)?
 *
 * @param rate - Per period, a fraction above zero.
 * @param pv - Now, above zero; so is `fv`, which may also be the smaller: the result is negative then.
 * @throws ArrearsError `invalid-input` for what is no finite number, or not above zero.
 *
 * Source: Microsoft, PDURATION function.
 *
 * @example
 * pduration(0.025, 2000, 2200).toFixed(2) // => '3.86'
 */
export function pduration(rate: number, pv: number, fv: number): number {
  expectNumbers({ rate, pv, fv })
  expectPositive(rate, 'rate')
  expectPositive(pv, 'pv')
  expectPositive(fv, 'fv')
  return finiteResult(logOfRatio(fv, pv) / Math.log1p(rate), 'rate')
}

/** The logarithm of one positive number over another, near to each other or far apart. */
export function logOfRatio(above: number, below: number): number {
  // Between half and twice the other the difference is exact, and log1p keeps its digits.
  if (above >= below / 2 && above <= below * 2) return Math.log1p((above - below) / below)
  const ratio = above / below
  return ratio > 0 && ratio < Number.POSITIVE_INFINITY ? Math.log(ratio) : Math.log(above) - Math.log(below)
}

function neverRepays(pmt: number, interest: number, fv: number): ReturnType<typeof refused> {
  const isRepaid = fv === 0
  return refused(
    'pmt',
    'wrong-type',
    pmt,
    { en: 'a payment that reaches the final amount', 'zh-CN': '能够达到期末金额的付款额' },
    {
      en: isRepaid
        ? `A payment of ${interest} only keeps the amount where it is: pay more, with the sign opposite to what is owed.`
        : `A payment of ${interest} only keeps the amount where it is: pay more, or check the signs of pmt and fv; what is received is positive, what is paid negative.`,
      'zh-CN': isRepaid
        ? `付款额为 ${interest} 时余额保持不变：请增加付款额，符号与欠款相反。`
        : `付款额为 ${interest} 时余额保持不变：请增加付款额，或核对 pmt 与 fv 的符号；收入为正，支出为负。`,
    },
  )
}
