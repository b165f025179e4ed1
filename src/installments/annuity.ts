import { addMinorUnits, compareMinorUnits, type MinorUnits, type UnitRounding } from '../foundations'
import { fewerInstallments, neverRepays, roundedDown } from './adjustments'
import type { Draft, DraftRow, DraftTerms } from './draft'
import type { PlanInterest } from './plan-interest'
import { steppedPayments } from './stepped-payments'
import type { PaymentSteps } from './terms'

/** Level installments that pay each period's interest and repay with the rest of them, all but the balloon. */
export function draftAnnuity(terms: DraftTerms, interest: PlanInterest, rounding: UnitRounding): Draft {
  const { count, from, minorDigits } = terms
  const periods = { from, count }
  const installment = interest.level(terms, periods, rounding)
  const repaying = repay(terms, () => installment, interest)
  if ('bears' in repaying) throw neverRepays(installment, repaying.bears, rounding.step, minorDigits)
  const { rows } = repaying
  if (rows.length === count) return { installment, levelOf: 'payment', rows, adjustments: [] }

  const lower = interest.level(terms, periods, { ...rounding, mode: 'down' })
  if (compareMinorUnits(lower, installment) < 0) {
    const lowered = repay(terms, () => lower, interest)
    const last = 'rows' in lowered ? lowered.rows[count - 1] : undefined
    const twice = addMinorUnits(lower, lower)
    if ('rows' in lowered && last !== undefined && addMinorUnits(last.principal, last.interest) < twice) {
      const adjustments = [roundedDown(installment, lower, minorDigits)]
      return { installment: lower, levelOf: 'payment', rows: lowered.rows, adjustments }
    }
  }
  return {
    installment,
    levelOf: 'payment',
    rows,
    adjustments: [fewerInstallments(count, rows.length)],
  }
}

/** Installments that rise or fall by steps; what is level is the first of them. */
export function draftSteps(
  terms: DraftTerms,
  steps: PaymentSteps,
  interest: PlanInterest,
  rounding: UnitRounding,
): Draft {
  const { count, minorDigits } = terms
  const payments = steppedPayments(terms, steps, interest, rounding)
  const repaying = repay(terms, (row) => payments[row] as MinorUnits, interest)
  const installment = payments[0] as MinorUnits
  if ('bears' in repaying)
    throw neverRepays(payments[repaying.row] as MinorUnits, repaying.bears, rounding.step, minorDigits)
  const { rows } = repaying
  return {
    installment,
    levelOf: 'payment',
    lastLevel: payments[rows.length - 1] as MinorUnits,
    rows,
    adjustments: rows.length === count ? [] : [fewerInstallments(count, rows.length)],
  }
}

/**
 * The rows until the balance is zero: at most `count`, the last of which repays what is left. Where an installment before the
 * last repays nothing, what it bears of interest instead; before a balloon it may repay nothing by rounding, but not less.
 */
function repay(
  { principal, count, balloon, from }: DraftTerms,
  installmentOf: (row: number) => MinorUnits,
  interest: PlanInterest,
): { readonly rows: readonly DraftRow[] } | { readonly row: number; readonly bears: MinorUnits } {
  const rows: DraftRow[] = []
  const least = balloon > 0 ? 0 : 1
  let balance = principal
  while (rows.length < count && balance > 0) {
    const borne = interest.on(balance, from + rows.length)
    const share = addMinorUnits(installmentOf(rows.length), -borne)
    const isLast = rows.length === count - 1
    if (!isLast && share < least) return { row: rows.length, bears: borne }
    const repaid = isLast || share > balance ? balance : share
    rows.push({ principal: repaid, interest: borne })
    balance = addMinorUnits(balance, -repaid)
  }
  return { rows }
}
