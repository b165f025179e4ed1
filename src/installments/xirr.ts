import { type CashFlow, guessOf, readFlows } from './cash-flows'
import { discountedSum, presentValue } from './discounted-sum'
import { rootsOf } from './find-rate-root'
import { expectNumbers, expectRate, finiteResult } from './number-arguments'
import { chooseRate, type RateOfReturn, type RateOptions } from './rate-of-return'

// A year of 365 days, leap years too, as the functions of the spreadsheets have it.
const DAYS_PER_YEAR = 365

/**
 * At which rate per year do these dated flows come to nothing (不定期现金流的内部收益率)?
 *
 * The effective rate r at which Σ amount ÷ (1 + r)^(days ÷ 365) is zero, actual days over 365, within 10⁻¹² of a
 * true root. Flows may come in any order: time runs from the earliest day, on which the rate does not depend.
 * Flows of one day are added up, and zeros are passed over.
 *
 * Where several rates do: the one nearest to zero on the side of the guess, else nearest to zero, of two as near
 * the positive one. `roots` says how many there are; two that rounding cannot tell apart count as one. Where none
 * does, the answer says why: of an investment that is lost whole there is no rate, and it is not −100 %.
 *
 * @throws ArrearsError `invalid-input` with every fault of the flows, or for a guess that is no rate above −1.
 *
 * Source: Microsoft, XIRR function, with two differences: there a flow before the first one listed is an error,
 * and so is a rate that is not found within 100 steps from the guess.
 *
 * @example
 * const loan = [{ on: '2026-01-01', amount: 1000 }, { on: '2027-01-01', amount: -1100 }]
 * const found = xirr(loan)
 * found.status === 'found' && [found.rate.toFixed(12), found.roots] // => ['0.100000000000', 1]
 * const lost = xirr([{ on: '2026-01-01', amount: -1000 }])
 * lost.status === 'none' && lost.reason // => 'no-sign-change'
 */
export function xirr(flows: readonly CashFlow[], options?: RateOptions): RateOfReturn {
  const { amounts, times } = readFlows(flows)
  const guess = guessOf(options)
  return chooseRate(rootsOf(discountedSum(amounts, times)), DAYS_PER_YEAR, guess)
}

/**
 * What are these dated flows worth on the earliest of their days, at a rate per year (不定期现金流的净现值)?
 *
 * Σ amount ÷ (1 + rate)^(days ÷ 365), actual days over 365. Flows may come in any order; a flow of zero counts as
 * one where it is the earliest. Without flows, zero.
 *
 * @param rate - The effective rate per year as a fraction, above −1.
 * @throws ArrearsError `invalid-input` with every fault of the flows, for a rate of −1 or less, and where the
 * value is too large for a number.
 *
 * Source: Microsoft, XNPV function; there time runs from the first flow listed, and an earlier one is an error.
 *
 * @example
 * const loan = [{ on: '2026-01-01', amount: 1000 }, { on: '2027-01-01', amount: -1100 }]
 * xnpv(0.05, loan).toFixed(2) // => '-47.62'
 */
export function xnpv(rate: number, flows: readonly CashFlow[]): number {
  expectNumbers({ rate })
  expectRate(rate)
  const { amounts, times } = readFlows(flows)
  const earliest = times.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY)
  const series = { amounts, times: times.map((time) => time - earliest) }
  return finiteResult(presentValue(series, Math.log1p(rate) / DAYS_PER_YEAR), 'rate')
}
