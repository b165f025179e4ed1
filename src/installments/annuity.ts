import { addMinorUnits, type MinorUnits, roundQuotient, type UnitRounding } from '../foundations'
import { fewerInstallments, neverRepays, roundedDown } from './adjustments'
import type { Draft, DraftTerms } from './draft'
import type { PlanInterest } from './plan-interest'
import { repay } from './repay'
import { steppedPayments } from './stepped-payments'
import type { PaymentSteps } from './terms'

/** Level installments that pay each period's interest and repay with the rest of them, all but the balloon. */
export function draftAnnuity(terms: DraftTerms, interest: PlanInterest, rounding: UnitRounding): Draft {
  const { count, from, minorDigits } = terms
  const periods = { from, count }
  const { due, worth } = interest.level(terms, periods)
  const installment = roundQuotient(due, worth, rounding)
  const repaying = repay(terms, () => installment, interest)
  if ('bears' in repaying) throw neverRepays(installment, repaying.bears, rounding.step, minorDigits)
  const { rows } = repaying
  if (rows.length === count) return { installment, levelOf: 'payment', rows, adjustments: [] }

  const lower = roundQuotient(due, worth, { ...rounding, mode: 'down' })
  const lowered = repay(terms, () => lower, interest)
  const last = 'rows' in lowered ? lowered.rows[count - 1] : undefined
  const twice = addMinorUnits(lower, lower)
  if ('rows' in lowered && last !== undefined && addMinorUnits(last.principal, last.interest) < twice) {
    const adjustments = [roundedDown(installment, lower, minorDigits)]
    return { installment: lower, levelOf: 'payment', rows: lowered.rows, adjustments }
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
