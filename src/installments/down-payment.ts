import { addMinorUnits, type MinorUnits, toMinorUnits } from '../foundations'
import type { SharedTerms } from './terms'

/** What is paid down by these terms, in minor units; zero where nothing is. */
export function paidDown({ currency, downPayment }: SharedTerms): MinorUnits {
  return downPayment === undefined ? 0 : toMinorUnits(downPayment.amount, currency, 'downPayment.amount')
}

/** What a down payment leaves of the amount, in minor units: all of it where there is none. */
export function leftToPlan(terms: SharedTerms): MinorUnits {
  return addMinorUnits(toMinorUnits(terms.amount, terms.currency, 'amount'), -paidDown(terms))
}
