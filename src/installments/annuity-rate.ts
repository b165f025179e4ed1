import { discountedSum, type Series, sumOf } from './discounted-sum'
import { exactProduct } from './double-double'
import { polishRoot } from './find-rate-root'
import {
  expectNumbers,
  expectPositive,
  expectRate,
  expectTiming,
  type PaymentTiming,
} from './number-arguments'
import { chooseRate, type RateOfReturn } from './rate-of-return'
import { type Balance, rootsBetween } from './search-root'
import { separateRoots } from './separate-roots'
import { exactNewtonStep } from './sum-at-rate'

/**
 * At which rate per period do this amount, these level payments and this final amount come to nothing (每期利率)?
 *
 * What is received is positive, what is paid negative, as in every spreadsheet. Which rate is chosen where two do,
 * and what is told where none does, is as in `xirr`. Within 10⁻¹² of a true root.
 *
 * @param nper - The number of payments, above zero, fractions allowed.
 * @param pmt - Paid each period.
 * @param type - 0 for payments at the end of a period, 1 at its beginning.
 * @param guess - On which side of zero the rate is looked for first; above −1.
 * @throws ArrearsError `invalid-input` for what is no finite number, no periods, another type than 0 or 1, or a
 * guess that is no rate above −1.
 *
 * Source: Microsoft, RATE function; there the rate is the one to which twenty steps from the guess lead.
 *
 * @example
 * const monthly = rate(48, -200, 8000)
 * monthly.status === 'found' && monthly.rate.toFixed(10) // => '0.0077014725'
 */
export function rate(
  nper: number,
  pmt: number,
  pv: number,
  fv = 0,
  type: PaymentTiming = 0,
  guess?: number,
): RateOfReturn {
  expectNumbers({ nper, pmt, pv, fv, ...(guess === undefined ? {} : { guess }) })
  expectPositive(nper, 'nper')
  expectTiming(type)
  if (guess !== undefined) expectRate(guess, 'guess')

  const amounts = [pv, pmt, fv]
  if (!(amounts.some((amount) => amount > 0) && amounts.some((amount) => amount < 0))) {
    return chooseRate(null, 1, guess)
  }
  const annuity = scaled({ nper, pmt, pv, fv, type })
  const series = powersOf(annuity)
  const powers = discountedSum(series.amounts, series.times)
  // A single payment at the beginning that is the amount itself: nothing moves, at any rate.
  if (powers.amounts.length < 2) return chooseRate(null, 1, guess)
  const roots = rootsBetween((g) => balanceOf(annuity, g), separateRoots(powers), nper + 1)
  const polished = roots.map((root) => polishRoot(root, (g) => newtonStep(annuity, g)))
  // Beside another root a root takes more digits to find than a number has.
  const isAlone = polished.length < 2
  return chooseRate(
    isAlone ? polished : polished.map((root) => polishRoot(root, (g) => exactNewtonStep(series, g))),
    1,
    guess,
  )
}

interface Annuity {
  readonly nper: number
  readonly pmt: number
  readonly pv: number
  readonly fv: number
  readonly type: PaymentTiming
}

/** The same with amounts near 1: a power of two rounds nothing and keeps sums from overflowing. */
function scaled(annuity: Annuity): Annuity {
  const greatest = Math.max(Math.abs(annuity.pv), Math.abs(annuity.pmt), Math.abs(annuity.fv))
  const exponent = Math.floor(Math.log2(greatest))
  const half = Math.trunc(exponent / 2)
  const scale = (amount: number): number => amount * 2 ** -half * 2 ** (half - exponent)
  return { ...annuity, pmt: scale(annuity.pmt), pv: scale(annuity.pv), fv: scale(annuity.fv) }
}

/**
 * The annuity times 1 − e^(−g): a sum of at most four powers, which has the roots of the annuity and one at zero, so
 * that what separates its roots separates those of the annuity. Powers of one time stand side by side, not rounded to one.
 */
function powersOf({ nper, pmt, pv, fv, type }: Annuity): Series {
  // Each amount for itself, so that what cancels is seen to.
  const powers: readonly (readonly [time: number, amount: number])[] = [
    [0, pv],
    [1, -pv],
    [type === 1 ? 0 : 1, pmt],
    [type === 1 ? nper : nper + 1, -pmt],
    [nper, fv],
    [nper + 1, -fv],
  ]
  return { amounts: powers.map(([, amount]) => amount), times: powers.map(([time]) => time) }
}

/** The worth of the three parts, all multiplied by one positive number that keeps them from overflowing. */
function partsAt({ nper, pmt, pv, fv, type }: Annuity, g: number): readonly [number, number, number] {
  const each = type === 1 ? pmt * Math.exp(g) : pmt
  if (g === 0) return [pv, pmt * nper, fv]
  return g > 0
    ? [pv, each * (-Math.expm1(-nper * g) / Math.expm1(g)), fv * Math.exp(-nper * g)]
    : [pv * Math.exp(nper * g), each * (Math.expm1(nper * g) / Math.expm1(g)), fv]
}

/** How fast the logarithm of the worth of all payments moves with g. */
function slopeOfPayments({ nper, type }: Annuity, g: number): number {
  const slope =
    Math.abs(g) * Math.max(1, nper) < 1e-5
      ? -(nper + 1) / 2 + ((nper * nper - 1) * g) / 12
      : nper / Math.expm1(nper * g) + 1 / Math.expm1(-g)
  return slope + type
}

function balanceOf(annuity: Annuity, g: number): Balance {
  const slopes = [0, slopeOfPayments(annuity, g), -annuity.nper]
  let above = 0
  let below = 0
  let momentAbove = 0
  let momentBelow = 0
  partsAt(annuity, g).forEach((part, index) => {
    if (part > 0) {
      above += part
      momentAbove += part * (slopes[index] as number)
    } else {
      below -= part
      momentBelow -= part * (slopes[index] as number)
    }
  })
  return { value: Math.log(above / below), slope: momentAbove / above - momentBelow / below }
}

function newtonStep(annuity: Annuity, g: number): number {
  const { nper, pmt, pv, fv } = annuity
  const [present, payments, final] = partsAt(annuity, g)
  const slope = payments * slopeOfPayments(annuity, g) - nper * final
  if (Math.abs(nper * Math.expm1(g)) > 0.5) return sumOf([present, payments, final]) / slope
  // Near zero what the rate changes is kept apart from the amounts themselves, or a tiny rate would lose its digits.
  const paid = exactProduct(pmt, nper)
  const scale = g < 0 ? Math.exp(nper * g) : 1
  const change = pmt * levelChange(annuity, g) + fv * Math.expm1(-nper * g)
  return (sumOf([pv, paid.high, fv, paid.low, change]) * scale) / slope
}

/** The worth of payments of 1 less their number, from the binomial series of (1 − (1 + rate)^−nper) ÷ rate. */
function levelChange({ nper, type }: Annuity, g: number): number {
  const rate = Math.expm1(g)
  let term = nper
  let change = 0
  for (let power = 1; Math.abs(term) > Math.abs(change) * 2 ** -60 && power < 200; power++) {
    term *= (-(nper + power) / (power + 1)) * rate
    change += term
  }
  return type === 1 ? change + rate * (nper + change) : change
}
