import {
  addMinorUnits,
  compareMinorUnits,
  type MinorUnits,
  readMinorUnits,
  subtractMinorUnits,
} from '../foundations'
import { type ReceivedPayment, standingPayments } from './payments-received'
import { askedOf, type MinimumTerms, type MinimumTolerance, replayMinimums } from './replay-minimums'
import type { BillingStatement } from './revolving-account'
import type { RevolvingRule } from './revolving-rule'

/**
 * What does each of these statements ask for of its own, and what does it withdraw of those before it?
 *
 * What it carries of earlier minimums is told by the payments that had been recorded when it closed, because it was
 * written by them: a payment that is learned of or undone later does not change what a statement asked for.
 */
export function minimumTerms(
  statements: readonly BillingStatement[],
  received: readonly ReceivedPayment[],
  minorDigits: number,
  minimumIncludes: RevolvingRule['minimumIncludes'],
  isTolerated: MinimumTolerance,
): readonly MinimumTerms[] {
  const terms: MinimumTerms[] = []
  const unitsOf = (amount: BillingStatement['balance']): MinorUnits =>
    readMinorUnits(amount, minorDigits) ?? 0
  for (const { closedOn, minimumPayment, balance } of statements) {
    const known = standingPayments(received, closedOn, closedOn)
    const carried = askedOf(replayMinimums(terms, known, isTolerated))
    const stated = unitsOf(minimumPayment)
    const balanceUnits = atLeastZero(unitsOf(balance))
    const summed = addMinorUnits(carried, stated)
    const asked =
      minimumIncludes === 'past-due-and-current'
        ? stated
        : // Nobody is asked for more than is owed.
          compareMinorUnits(summed, balanceUnits) < 0
          ? summed
          : balanceUnits
    terms.push({
      closedOn,
      ownUnits: atLeastZero(subtractMinorUnits(asked, carried)),
      withdrawnUnits: atLeastZero(subtractMinorUnits(carried, asked)),
      balanceUnits,
    })
  }
  return terms
}

function atLeastZero(units: MinorUnits): MinorUnits {
  return units < 0 ? 0 : units
}
