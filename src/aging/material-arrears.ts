import { addMinorUnits, type CurrencyCode, toMinorUnits } from '../foundations'
import type { AccountAging } from './age-account'
import { type ToleranceRule, toleranceCheck } from './tolerance'

/** A check whether the arrears of an account are certain to be above the limit of a rule; without one, to exist. */
export function materialityCheck(
  rule: ToleranceRule | undefined,
  currency: CurrencyCode,
): (standing: AccountAging) => boolean {
  if (rule === undefined) return ({ status }) => status === 'past-due'
  const isTolerated = toleranceCheck(rule, currency)
  return (standing) => {
    // Of what nobody knows to be late or not, nobody can say how large a part of it is.
    if (standing.uncoveredOn !== null) return false
    const pastDue = toMinorUnits(standing.pastDue, currency, 'pastDue')
    const notDue = toMinorUnits(standing.notDue, currency, 'notDue')
    return pastDue !== 0 && !isTolerated(pastDue, addMinorUnits(pastDue, notDue))
  }
}
