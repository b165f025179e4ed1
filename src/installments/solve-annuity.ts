import {
  addMinorUnits,
  compareMinorUnits,
  formatMinorUnits,
  type MinorUnits,
  roundQuotient,
  toMinorUnits,
} from '../foundations'
import { leftToPlan, paidDown } from './down-payment'
import { MOST_INSTALLMENTS } from './installment-count'
import {
  countBefore,
  exactInstallment,
  hasInstallment,
  installmentOf,
  type OpenAnnuity,
  principalToRepay,
  ruledBy,
} from './open-annuity'
import {
  installmentAbove,
  installmentBelow,
  installmentPassedOver,
  installmentTooLow,
} from './open-term-faults'
import type { PlanInterest } from './plan-interest'
import type { AnnuityTerms } from './terms'
import { MOST_RATE_PERCENT } from './terms-shapes'

/** Which amount do these installments, and the down payment, repay? */
export function amountRepaid(annuity: OpenAnnuity): AnnuityTerms {
  const { terms, installment, minorDigits } = annuity
  const { currency, balloon = '0' } = terms
  const { interest } = ruledBy(terms, minorDigits)
  const left = toMinorUnits(balloon, currency, 'balloon')
  // What is due is so many times the principal, less so many times the balloon.
  const { due: grown, worth } = exactInstallment(terms, 1, 0, interest)
  const { due: shrunk } = exactInstallment(terms, 0, 1, interest)
  const owed = BigInt(installment) * worth - BigInt(left) * shrunk
  if (owed <= BigInt(left) * grown)
    throw installmentTooLow(annuity, interestOf(interest, left, countBefore(terms), 'down'))

  const withAmount = (principal: MinorUnits): AnnuityTerms => ({
    ...terms,
    amount: formatMinorUnits(addMinorUnits(principal, paidDown(terms)), minorDigits),
  })
  const nearest = roundQuotient(owed, grown, { mode: 'half-up', step: 1 })
  const below = roundQuotient(owed, grown, { mode: 'down', step: 1 })
  // What is no more than the balloon leaves the installments nothing to repay.
  const beside = [nearest, below, addMinorUnits(below, 1)].filter((one) => compareMinorUnits(one, left) > 0)
  const found = beside
    .map((repaid) => withAmount(principalBefore(terms, repaid, interest)))
    .find((one) => hasInstallment(one, annuity))
  if (found !== undefined) return found
  if (compareMinorUnits(below, left) <= 0)
    throw installmentTooLow(annuity, interestOf(interest, addMinorUnits(left, 1), countBefore(terms), 'up'))
  return withAmount(principalBefore(terms, below, interest))
}

/** The most that is owed before a time in which nothing is paid, where after it this is. */
function principalBefore(terms: AnnuityTerms, repaid: MinorUnits, interest: PlanInterest): MinorUnits {
  if (terms.grace?.interest !== 'capitalized') return repaid
  // The more is owed before, the more after.
  let [least, most] = [0n, BigInt(repaid)]
  while (least < most) {
    const middle = (least + most + 1n) / 2n
    if (compareMinorUnits(principalToRepay(terms, middle, interest), repaid) <= 0) least = middle
    else most = middle - 1n
  }
  return addMinorUnits(least, 0)
}

/** How many installments repay, none of which need be higher? */
export function countNeeded(annuity: OpenAnnuity): AnnuityTerms {
  const { terms, installment, minorDigits } = annuity
  const withCount = (count: number): AnnuityTerms => ({ ...terms, count })
  const needed = (count: number): MinorUnits => installmentOf(withCount(count), minorDigits).rounded
  if (compareMinorUnits(needed(MOST_INSTALLMENTS), installment) > 0) {
    const { interest } = ruledBy(terms, minorDigits)
    const repaying = principalToRepay(terms, leftToPlan(terms), interest)
    const borne = interestOf(interest, repaying, countBefore(terms), 'down')
    if (compareMinorUnits(installment, borne) <= 0) throw installmentTooLow(annuity, borne)
    throw installmentBelow(annuity, needed(MOST_INSTALLMENTS), true)
  }
  // The more installments, the lower each need be.
  let [tooFew, enough] = [countBefore(terms), MOST_INSTALLMENTS]
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2)
    if (compareMinorUnits(needed(middle), installment) > 0) tooFew = middle
    else enough = middle
  }
  return withCount(enough)
}

const FEWEST_DECIMALS = 6

/** At which rate per year, in percent, is this the installment? */
export function rateOfInstallment(annuity: OpenAnnuity): AnnuityTerms {
  const { terms, installment, minorDigits } = annuity
  const withRate = (annualRatePercent: string): AnnuityTerms => ({ ...terms, annualRatePercent })
  const at = (percent: string) => installmentOf(withRate(percent), minorDigits)
  const [{ rounded: least }, { rounded: most }] = [at('0'), at(String(MOST_RATE_PERCENT))]
  if (compareMinorUnits(installment, least) < 0) throw installmentBelow(annuity, least, false)
  if (compareMinorUnits(installment, most) > 0) throw installmentAbove(annuity, most)
  const reaches = (units: bigint, decimals: number): boolean =>
    at(percentOf(units, decimals)).isAtLeast(installment)
  const enough = decimalsEnough(annuity)
  let [low, high] = [0n, BigInt(MOST_RATE_PERCENT) * 10n ** BigInt(FEWEST_DECIMALS)]
  // The higher the rate, the higher the installment.
  // As many decimals as it takes: at some, a rate beside the one sought is near enough.
  for (let decimals = FEWEST_DECIMALS; ; decimals += 2) {
    while (low < high) {
      const middle = (low + high) / 2n
      if (reaches(middle, decimals)) high = middle
      else low = middle + 1n
    }
    const before = low > 0n ? low - 1n : 0n
    // What is sought lies above the rate before this one, and in one half of what is between them.
    const isNearer = low > 0n && reaches(10n * low - 5n, decimals + 1)
    for (const near of isNearer ? [before, low] : [low, before]) {
      const found = withRate(percentOf(near, decimals))
      if (hasInstallment(found, annuity)) return found
    }
    // Only interest that is rounded before it is capitalized makes the installment jump.
    if (decimals >= enough) {
      const [below, above] = [at(percentOf(before, decimals)), at(percentOf(low, decimals))]
      throw installmentPassedOver(annuity, below.rounded, above.rounded)
    }
    ;[low, high] = [100n * before, 100n * low]
  }
}

/**
 * At so many decimals of a percentage, rates beside each other have installments less than half a minor unit apart, unless
 * they jump: by a percentage point an installment grows by far less than a hundred thousand times itself or the amount,
 * whichever is more, as it runs for no more than 1200 periods.
 */
function decimalsEnough({ terms, installment }: OpenAnnuity): number {
  const digits = Math.max(String(installment).length, String(leftToPlan(terms)).length)
  return FEWEST_DECIMALS + digits
}

/** So many units of the last of these decimals, without zeros at the end. */
function percentOf(units: bigint, decimals: number): string {
  const digits = String(units).padStart(decimals + 1, '0')
  const [whole, rest] = [digits.slice(0, -decimals), digits.slice(-decimals).replace(/0+$/, '')]
  return rest === '' ? whole : `${whole}.${rest}`
}

/** The interest of one period in whole minor units. */
function interestOf(
  { rateOf }: PlanInterest,
  balance: MinorUnits,
  period: number,
  mode: 'up' | 'down',
): MinorUnits {
  const { numerator, denominator } = rateOf(period)
  return roundQuotient(BigInt(balance) * numerator, denominator, { mode, step: 1 })
}
