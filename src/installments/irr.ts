import { guessOf, readAmounts } from './cash-flows'
import { discountedSum, presentValue } from './discounted-sum'
import { rootsOf } from './find-rate-root'
import { expectNumbers, expectRate, finiteResult, refused } from './number-arguments'
import { chooseRate, type RateOfReturn, type RateOptions } from './rate-of-return'

/**
 * At which rate per period do these flows, one a period, come to nothing (内部收益率)?
 *
 * The rate r at which Σ amount ÷ (1 + r)^n is zero, the first amount at n = 0, within 10⁻¹² of a true root. A
 * period without a flow has the amount 0. Which rate is chosen where several do, and what is told where none
 * does, is as in `xirr`.
 *
 * @throws ArrearsError `invalid-input` with every amount that is no finite number, or for a guess that is no rate
 * above −1.
 *
 * Source: Microsoft, IRR function; there the rate is the one to which twenty steps from the guess lead.
 *
 * @example
 * const loan = irr([1000, -400, -400, -400])
 * loan.status === 'found' && loan.rate.toFixed(10) // => '0.0970102574'
 * const twice = irr([100, -230, 132])
 * twice.status === 'found' && [twice.rate.toFixed(10), twice.roots] // => ['0.1000000000', 2]
 */
export function irr(amounts: readonly number[], options?: RateOptions): RateOfReturn {
  const read = readAmounts(amounts, 'amounts')
  const guess = guessOf(options)
  const times = read.map((_, index) => index)
  return chooseRate(rootsOf(discountedSum(read, times)), 1, guess)
}

/**
 * What are these flows, one a period, worth one period before the first of them (净现值)?
 *
 * Σ amount ÷ (1 + rate)^n, the first amount at n = 1. What is paid at once is added to the result. Without
 * amounts, zero.
 *
 * @param rate - The rate per period as a fraction, above −1.
 * @throws ArrearsError `invalid-input` with every amount that is no finite number, for a rate of −1 or less, and
 * where the value is too large for a number.
 *
 * Source: Microsoft, NPV function.
 *
 * @example
 * npv(0.1, [-10000, 3000, 4200, 6800]).toFixed(2) // => '1188.44'
 */
export function npv(rate: number, amounts: readonly number[]): number {
  expectNumbers({ rate })
  expectRate(rate)
  const read = readAmounts(amounts, 'amounts')
  const times = read.map((_, index) => index + 1)
  return finiteResult(presentValue({ amounts: read, times }, Math.log1p(rate)), 'rate')
}

/**
 * Which rate per period do these flows earn when what is paid is financed at one rate and what is received is put
 * to work at another (修正内部收益率)?
 *
 * (what is received, carried to the last period at `reinvestRate`, ÷ what is paid, brought to the first at
 * `financeRate`)^(1 ÷ (n − 1)) − 1 for n amounts, one a period. There is always one answer.
 *
 * @param financeRate - A fraction above −1; so is `reinvestRate`.
 * @throws ArrearsError `invalid-input` with every amount that is no finite number, for amounts not of both signs,
 * for a rate of −1 or less, and where the rate is too large for a number.
 *
 * Source: Microsoft, MIRR function.
 *
 * @example
 * mirr([-120000, 39000, 30000, 21000, 37000, 46000], 0.1, 0.12).toFixed(6) // => '0.126094'
 */
export function mirr(amounts: readonly number[], financeRate: number, reinvestRate: number): number {
  expectNumbers({ financeRate, reinvestRate })
  expectRate(financeRate, 'financeRate')
  expectRate(reinvestRate, 'reinvestRate')
  const read = readAmounts(amounts, 'amounts')
  const isReceived = (amount: number): boolean => amount > 0
  if (!read.some(isReceived) || !read.some((amount) => amount < 0)) throw oneSided(read)

  const last = read.length - 1
  const received = read.map((amount) => (isReceived(amount) ? amount : 0))
  const paid = read.map((amount) => (isReceived(amount) ? 0 : -amount))
  const later = presentValue(
    { amounts: received, times: read.map((_, index) => index - last) },
    Math.log1p(reinvestRate),
  )
  const now = presentValue({ amounts: paid, times: read.map((_, index) => index) }, Math.log1p(financeRate))
  return finiteResult(Math.expm1(Math.log(later / now) / last), 'amounts')
}

function oneSided(amounts: readonly number[]): ReturnType<typeof refused> {
  return refused(
    'amounts',
    'wrong-type',
    amounts,
    { en: 'an amount above zero and one below', 'zh-CN': '既有正数也有负数的金额' },
    {
      en: 'Write what is received as positive and what is paid as negative.',
      'zh-CN': '收入写作正数，支出写作负数。',
    },
  )
}
