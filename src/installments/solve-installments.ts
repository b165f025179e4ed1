import { type Amount, largestAmount, readField, toMinorDigits, valueOrThrow } from '../foundations'
import { inspectAnnuity } from './inspect-terms'
import type { OpenAnnuity } from './open-annuity'
import { expectInstallment, notOneOpen, solvedUnmoved } from './open-term-faults'
import { type InstallmentPlan, planInstallments } from './plan-installments'
import { amountRepaid, countNeeded, rateOfInstallment } from './solve-annuity'
import type { AnnuityTerms } from './terms'

/** What of an annuity may be left open. */
export type OpenTerm = 'amount' | 'count' | 'annualRatePercent'

const openTerms: readonly OpenTerm[] = ['amount', 'count', 'annualRatePercent']

/** The terms of an annuity with one thing left open, and the installment by which it is found. */
export interface OpenTerms extends Omit<AnnuityTerms, OpenTerm>, Partial<Pick<AnnuityTerms, OpenTerm>> {
  /** The level installment (每期应还款额), or the first of those by steps; above zero and a multiple of the unit of `rounding`. */
  readonly installment: Amount
}

/** What was left open, and the plan with it. */
export interface SolvedInstallments {
  readonly open: OpenTerm
  /** All terms: a plan of these is `plan`. */
  readonly terms: AnnuityTerms
  readonly plan: InstallmentPlan
}

/**
 * Which amount does this installment repay, in how many installments, or at which rate (反推本金、期数或利率)?
 *
 * Exactly one of `amount`, `count` and `annualRatePercent` is left out; where none is, `planInstallments` finds the
 * installment.
 *
 * - `amount`: what the installments, and the balloon, are worth at the rate, to the nearest minor unit; or to one beside it,
 *   where the plan of that one has this very installment.
 * - `count`: the fewest installments none of which need be higher than the one given; those of the plan are lower, unless
 *   it comes out even.
 * - `annualRatePercent`: the rate at which this is the installment, to six decimals, and to as many more as it takes for the
 *   plan to have this very installment.
 *
 * All else is as in `planInstallments`, of due days that are whole months apart, but for leveling again, which would move the
 * installment given. What is found of an amount is with the down payment.
 *
 * @throws ArrearsError `invalid-input` with every fault of the terms; at `installment` for one that never repays, with the
 * smallest that does, for one that would take more than 1200, and for one that has no rate from 0 to 1000 %.
 *
 * Source: the annuity formula of `planInstallments`, solved for what is open.
 *
 * @example
 * const shared = { method: 'annuity', currency: 'CNY', firstDueOn: '2026-01-31', monthRule: 'month-end', rounding: { mode: 'half-up', unit: 'minor' } }
 * solveInstallments({ ...shared, installment: '1000.00', count: 12, annualRatePercent: '12' }).terms.amount // => '11255.08'
 * const { terms, plan } = solveInstallments({ ...shared, installment: '1000.00', amount: '11255.08', annualRatePercent: '12' })
 * terms.count // => 12
 * plan.installment // => '1000.00'
 * solveInstallments({ ...shared, installment: '110.00', amount: '1200.00', count: 12 }).terms.annualRatePercent // => '17.971997'
 */
export function solveInstallments(terms: OpenTerms): SolvedInstallments {
  const open = expectOneOpen(terms)
  const { installment, ...rest } = terms
  // What is open is checked as if it were what fits all others.
  const stand = {
    amount: largestAmount(readField(terms, 'currency')),
    count: 1200,
    annualRatePercent: '0',
    ...rest,
  }
  const checked = valueOrThrow(inspectAnnuity(stand))
  if (checked.leveling === 're-leveled') throw solvedUnmoved()
  const minorDigits = toMinorDigits(checked.currency, 'currency')
  const solved = withSolution(open, {
    terms: checked,
    installment: expectInstallment(installment, checked),
    minorDigits,
  })
  return { open, terms: solved, plan: planInstallments(solved) }
}

/** Of the three, the one that is not stated. */
function expectOneOpen(terms: OpenTerms): OpenTerm {
  const open = openTerms.filter((term) => readField(terms, term) === undefined)
  const [one] = open
  if (one === undefined || open.length > 1) throw notOneOpen(open)
  return one
}

function withSolution(open: OpenTerm, annuity: OpenAnnuity): AnnuityTerms {
  switch (open) {
    case 'amount':
      return amountRepaid(annuity)
    case 'count':
      return countNeeded(annuity)
    case 'annualRatePercent':
      return rateOfInstallment(annuity)
  }
}
