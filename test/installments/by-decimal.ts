import { Decimal } from 'decimal.js'

/**
 * The definitions of the spreadsheet functions, in so many digits that none of their own rounding shows.
 *
 * Written from the pages of Microsoft on PV (the one equation of PV, FV, PMT, NPER and RATE), IPMT and PPMT
 * (the interest and the repayment of a row of the schedule), and NPV; amounts and rates are the exact values of
 * the numbers given.
 */
const Exact: typeof Decimal = Decimal.clone({ precision: 80 })

/** The value that a number has, which is not the short decimal that it prints as. */
export function exactly(value: number): Decimal {
  let whole = value
  let halvings = 0
  while (!Number.isInteger(whole)) {
    whole *= 2
    halvings++
  }
  return new Exact(String(BigInt(whole))).div(new Exact(2).pow(halvings))
}

/** Is what was computed within 10⁻¹² of what is true, relatively? What is too small for a number is nothing. */
export function isWithin(computed: number, truth: Decimal): boolean {
  if (truth.abs().lt('1e-300')) return Math.abs(computed) < 1e-299
  return truth.minus(exactly(computed)).abs().lte(truth.abs().times('1e-12'))
}

/** The left side of the equation of the PV page: zero where the amounts are worth the same. */
export function balance(
  rate: Decimal,
  nper: number,
  pmt: number,
  pv: number,
  fv: number,
  type: 0 | 1,
): Decimal {
  const one = new Exact(1).plus(rate)
  const growth = one.pow(nper)
  const level = rate.isZero() ? new Exact(nper) : growth.minus(1).div(rate)
  const paid = level.times(exactly(pmt)).times(type === 1 ? one : 1)
  return growth.times(exactly(pv)).plus(paid).plus(exactly(fv))
}

/** PMT, solved from the equation. */
export function exactPmt(rate: number, nper: number, pv: number, fv: number, type: 0 | 1): Decimal {
  const without = balance(exactly(rate), nper, 0, pv, fv, type)
  return without.div(balance(exactly(rate), nper, 1, 0, 0, type)).neg()
}

/** FV, solved from the equation. */
export function exactFv(rate: number, nper: number, pmt: number, pv: number, type: 0 | 1): Decimal {
  return balance(exactly(rate), nper, pmt, pv, 0, type).neg()
}

/** PV, solved from the equation. */
export function exactPv(rate: number, nper: number, pmt: number, fv: number, type: 0 | 1): Decimal {
  const growth = new Exact(1).plus(exactly(rate)).pow(nper)
  return balance(exactly(rate), nper, pmt, 0, fv, type).div(growth).neg()
}

/** NPER, solved from the equation. */
export function exactNper(rate: number, pmt: number, pv: number, fv: number, type: 0 | 1): Decimal {
  const one = new Exact(1).plus(exactly(rate))
  const paid = exactly(pmt).times(type === 1 ? one : 1)
  const after = paid.minus(exactly(fv).times(exactly(rate)))
  return after
    .div(paid.plus(exactly(pv).times(exactly(rate))))
    .ln()
    .div(one.ln())
}

/** The interest and the repayment of every period, row by row, as IPMT and PPMT give them. */
export function exactRows(
  rate: number,
  nper: number,
  pv: number,
  fv: number,
  type: 0 | 1,
): readonly { readonly interest: Decimal; readonly principal: Decimal }[] {
  const payment = exactPmt(rate, nper, pv, fv, type)
  let owed = exactly(pv)
  return Array.from({ length: nper }, (_, index) => {
    const interest = type === 1 && index === 0 ? new Exact(0) : owed.times(exactly(rate)).neg()
    const principal = payment.minus(interest)
    owed = owed.plus(principal)
    return { interest, principal }
  })
}

/** Σ amount ÷ (1 + rate)^(time ÷ perRate) of whole times, each period of the rate `perRate` of them. */
export function presentValue(
  flows: readonly (readonly [time: number, amount: number])[],
  rate: Decimal,
  perRate: number,
): Decimal {
  const base = rate.plus(1).ln().div(perRate).neg().exp()
  return flows.reduce((sum, [time, amount]) => sum.plus(base.pow(time).times(exactly(amount))), new Exact(0))
}

/** Is there a true root within 10⁻¹² of this rate, relatively? Yes, if the sign changes on the way. */
export function isNearRoot(valueAt: (rate: Decimal) => Decimal, rate: number): boolean {
  const exact = exactly(rate)
  if (valueAt(exact).isZero()) return true
  const low = valueAt(exact.times('0.999999999999'))
  const high = valueAt(exact.times('1.000000000001'))
  return low.times(high).isNegative()
}
