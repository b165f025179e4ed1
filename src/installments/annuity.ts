import {
  addMinorUnits,
  annuityInstallment,
  interestPerPeriod,
  type MinorUnits,
  type PeriodicRate,
  type UnitRounding,
} from '../foundations'
import { fewerInstallments, neverRepays, roundedDown } from './adjustments'
import type { Draft, DraftRow, DraftTerms } from './draft'

/** Level installments that pay each period's interest and repay with the rest of them, all but the balloon. */
export function draftAnnuity(
  { principal, count, balloon, minorDigits }: DraftTerms,
  rate: PeriodicRate,
  rounding: UnitRounding,
  interestRounding: UnitRounding,
): Draft {
  const interestOn = interestPerPeriod(rate, interestRounding)
  const firstInterest = interestOn(principal)
  const installment = annuityInstallment(principal, rate, count, rounding, balloon)
  // Interest only falls with the balance, so an installment above the first is above every other. Before a balloon little
  // may be repaid, or nothing, by rounding.
  if (count > 1 && (balloon > 0 ? installment < firstInterest : installment <= firstInterest)) {
    throw neverRepays(installment, firstInterest, rounding.step, minorDigits)
  }
  const rows = repay(principal, installment, count, interestOn)
  if (rows.length === count) return { installment, levelOf: 'payment', rows, adjustments: [] }

  const lower = annuityInstallment(principal, rate, count, { ...rounding, mode: 'down' }, balloon)
  if (lower > firstInterest && lower < installment) {
    const lowerRows = repay(principal, lower, count, interestOn)
    const last = lowerRows[count - 1]
    const twice = addMinorUnits(lower, lower)
    if (last !== undefined && addMinorUnits(last.principal, last.interest) < twice) {
      const adjustments = [roundedDown(installment, lower, minorDigits)]
      return { installment: lower, levelOf: 'payment', rows: lowerRows, adjustments }
    }
  }
  return {
    installment,
    levelOf: 'payment',
    rows,
    adjustments: [fewerInstallments(count, rows.length)],
  }
}

/** The rows until the balance is zero: at most `count`, the last of which repays what is left. */
function repay(
  principal: MinorUnits,
  installment: MinorUnits,
  count: number,
  interestOn: (balance: MinorUnits) => MinorUnits,
): readonly DraftRow[] {
  const rows: DraftRow[] = []
  let balance = principal
  while (rows.length < count && balance > 0) {
    const interest = interestOn(balance)
    const share = addMinorUnits(installment, -interest)
    const isLast = rows.length === count - 1
    const repaid = isLast || share > balance ? balance : share
    rows.push({ principal: repaid, interest })
    balance = addMinorUnits(balance, -repaid)
  }
  return rows
}
