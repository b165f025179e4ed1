import { addMinorUnits, type MinorUnits, roundQuotient, type UnitRounding } from '../foundations'
import { neverRepays } from './adjustments'
import type { Draft, DraftRow, DraftTerms } from './draft'
import { type PlanInterest, worthOfPayments } from './plan-interest'

/**
 * Level installments with the balances that the exact installment leaves, each rounded by itself. The principal of a row is by how much
 * they fall, and interest is what of the installment is not principal: so all adds up, and no row is the odd one.
 */
export function draftUnrounded(
  terms: DraftTerms,
  { rateOf, on }: PlanInterest,
  rounding: UnitRounding,
  ofBalances: UnitRounding,
): Draft {
  const { principal, count, balloon, from, minorDigits } = terms
  const { due, worth } = worthOfPayments(terms, terms, rateOf, () => 1n)
  const installment = roundQuotient(due, worth, rounding)
  let [owed, paid, divisor] = [BigInt(principal), 0n, 1n]
  let balance = principal
  const rows = Array.from({ length: count }, (_, row): DraftRow => {
    const { numerator, denominator } = rateOf(from + row)
    divisor *= denominator
    owed *= denominator + numerator
    paid = paid * (denominator + numerator) + divisor
    const isLast = row === count - 1
    const left = isLast ? 0 : roundQuotient(owed * worth - due * paid, divisor * worth, ofBalances)
    const repaid = addMinorUnits(balance, -left)
    if (repaid < 0) throw neverRepays(installment, on(balance, from + row), rounding.step, minorDigits)
    const payment = isLast ? addMinorUnits(installment, balloon) : installment
    const rest: MinorUnits = addMinorUnits(payment, -repaid)
    balance = left
    // Without interest, or with next to none, what is repaid may round to more than the installment.
    return { principal: repaid, interest: rest < 0 ? 0 : rest }
  })
  return { installment, levelOf: 'payment', rows, adjustments: [] }
}
