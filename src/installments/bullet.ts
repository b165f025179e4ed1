import { interestPerPeriod, type PeriodicRate, type UnitRounding } from '../foundations'
import type { Draft, DraftTerms } from './draft'
import { interestOverAll } from './flat-interest'

/** The whole principal on the last due day, and the interest of each period on its own. */
export function draftBullet(
  { principal, count }: DraftTerms,
  rate: PeriodicRate,
  interestRounding: UnitRounding,
): Draft {
  const interest = interestPerPeriod(rate, interestRounding)(principal)
  const rows = Array.from({ length: count }, (_, index) => ({
    principal: index === count - 1 ? principal : 0,
    interest,
  }))
  return { installment: interest, levelOf: 'payment', rows, adjustments: [] }
}

/** The whole principal on the last due day, and with it simple interest for the whole term: one row. */
export function draftMaturity(
  { principal, count }: DraftTerms,
  rate: PeriodicRate,
  interestRounding: UnitRounding,
): Draft {
  const interest = interestOverAll(principal, count, rate, interestRounding)
  return { installment: principal, levelOf: 'principal', rows: [{ principal, interest }], adjustments: [] }
}
