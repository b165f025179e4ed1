import {
  annuityInstallment,
  compareMinorUnits,
  formatMinorUnits,
  type MinorUnits,
  type PeriodicRate,
  type RoundingMode,
  readMonthlyRate,
  roundQuotient,
  type UnitRounding,
} from '../foundations'
import { installmentAbove, installmentBelow, installmentTooLow } from './open-term-faults'
import { MOST_RATE_PERCENT } from './terms-shapes'

/** An annuity, of which one of principal, count and rate is no more than a place held. */
export interface OpenAnnuity {
  readonly principal: MinorUnits
  /** Of the installments that repay. */
  readonly count: number
  readonly annualRatePercent: string | number
  readonly intervalMonths: number
  readonly balloon: MinorUnits
  readonly installment: MinorUnits
  readonly rounding: UnitRounding
  readonly minorDigits: number
}

/** Which amount do these installments repay, as a decimal string? */
export function amountRepaid(annuity: OpenAnnuity): string {
  const { count, balloon, installment, rounding, minorDigits } = annuity
  const rate = rateAt(annuity, annuity.annualRatePercent)
  const { numerator, denominator } = rate
  const [level, due] = [BigInt(installment), BigInt(balloon)]
  const grown = (numerator + denominator) ** BigInt(count)
  const plain = denominator ** BigInt(count)
  // With r = a/b: (x·b·((a+b)ⁿ − bⁿ) ÷ a + B·bⁿ) ÷ (a+b)ⁿ.
  const [dividend, divisor] =
    numerator === 0n
      ? [level * BigInt(count) + due, 1n]
      : [level * denominator * (grown - plain) + due * plain * numerator, numerator * grown]
  const rounded = (mode: RoundingMode): MinorUnits => roundQuotient(dividend, divisor, { mode, step: 1 })
  const below = rounded('down')
  const installmentOf = (principal: MinorUnits): MinorUnits =>
    annuityInstallment(principal, rate, count, rounding, balloon)
  const beside = [rounded('half-up'), below, rounded('up')]
  const found = beside.find((one) => compareMinorUnits(installmentOf(one), installment) === 0) ?? below
  if (compareMinorUnits(found, balloon) <= 0) throw installmentTooLow(annuity, interestOn(balloon, rate))
  return formatMinorUnits(found, minorDigits)
}

/** How many installments repay, none of which need be higher? */
export function countNeeded(annuity: OpenAnnuity): number {
  const { principal, balloon, installment, rounding, count: most } = annuity
  const rate = rateAt(annuity, annuity.annualRatePercent)
  const needed = (count: number): MinorUnits => annuityInstallment(principal, rate, count, rounding, balloon)
  if (compareMinorUnits(needed(most), installment) > 0) {
    const interest = interestOn(principal, rate)
    if (compareMinorUnits(installment, interest) <= 0) throw installmentTooLow(annuity, interest)
    throw installmentBelow(annuity, needed(most), true)
  }
  // The more installments, the lower each need be.
  let [tooFew, enough] = [0, most]
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2)
    if (compareMinorUnits(needed(middle), installment) > 0) tooFew = middle
    else enough = middle
  }
  return enough
}

const FEWEST_DECIMALS = 6

/** At which rate per year, in percent, is this the installment, as a decimal string? */
export function rateOfInstallment(annuity: OpenAnnuity): string {
  const { principal, count, balloon, installment, rounding } = annuity
  const at = (ratePercent: string): MinorUnits =>
    annuityInstallment(principal, rateAt(annuity, ratePercent), count, rounding, balloon)
  const [least, most] = [at('0'), at(String(MOST_RATE_PERCENT))]
  if (compareMinorUnits(installment, least) < 0) throw installmentBelow(annuity, least, false)
  if (compareMinorUnits(installment, most) > 0) throw installmentAbove(annuity, most)
  // The higher the rate, the higher the installment.
  // As many decimals as it takes: at some, a rate beside the one sought is near enough.
  for (let decimals = FEWEST_DECIMALS; ; decimals += 2) {
    let [low, high] = [0n, BigInt(MOST_RATE_PERCENT) * 10n ** BigInt(decimals)]
    while (low < high) {
      const middle = (low + high) / 2n
      if (isAtLeast(annuity, middle, decimals)) high = middle
      else low = middle + 1n
    }
    // What is sought lies above the rate before this one, and in one half of what is between them.
    const isNearer = low > 0n && isAtLeast(annuity, 10n * low - 5n, decimals + 1)
    for (const near of isNearer ? [low - 1n, low] : [low, low - 1n]) {
      if (near >= 0n && compareMinorUnits(at(percentOf(near, decimals)), installment) === 0)
        return percentOf(near, decimals)
    }
  }
}

/** Does it take this rate, of so many decimals, or less, for the exact installment to reach the one given? */
function isAtLeast(annuity: OpenAnnuity, units: bigint, decimals: number): boolean {
  const { principal, count, balloon, installment } = annuity
  const { numerator, denominator } = rateAt(annuity, percentOf(units, decimals))
  const [owed, due, level] = [BigInt(principal), BigInt(balloon), BigInt(installment)]
  if (numerator === 0n) return owed - due >= level * BigInt(count)
  const grown = (numerator + denominator) ** BigInt(count)
  const plain = denominator ** BigInt(count)
  return (owed * grown - due * plain) * numerator >= level * denominator * (grown - plain)
}

/** So many units of the last of these decimals, without zeros at the end. */
function percentOf(units: bigint, decimals: number): string {
  const digits = String(units).padStart(decimals + 1, '0')
  const [whole, rest] = [digits.slice(0, -decimals), digits.slice(-decimals).replace(/0+$/, '')]
  return rest === '' ? whole : `${whole}.${rest}`
}

function rateAt({ intervalMonths }: OpenAnnuity, ratePercent: string | number): PeriodicRate {
  return readMonthlyRate(ratePercent, MOST_RATE_PERCENT, intervalMonths) as PeriodicRate
}

/** The interest of one period, to the next higher minor unit. */
function interestOn(balance: MinorUnits, { numerator, denominator }: PeriodicRate): MinorUnits {
  return roundQuotient(BigInt(balance) * numerator, denominator, { mode: 'up', step: 1 })
}
