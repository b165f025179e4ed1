import { addMinorUnits, type UnitRounding } from '../foundations'
import type { Draft, DraftTerms } from './draft'
import { draftEqualParts } from './equal-parts'
import type { PlanInterest } from './plan-interest'
import { levelPart, type RemainderRule, splitUnits } from './split-amount'

/** Equal parts of the principal and of the interest, which is on the whole principal for the whole term. */
export function draftFlat(
  terms: DraftTerms,
  remainder: RemainderRule,
  rounding: UnitRounding,
  interest: PlanInterest,
  interestRounding: UnitRounding,
): Draft {
  const { principal, count } = terms
  const total = interest.over(principal, count)
  const parts = draftEqualParts(terms, remainder, rounding)
  // What was set apart of the principal bears none: the interest is for the rows agreed.
  const bearing = Math.min(count, parts.rows.length)
  const { step } = interestRounding
  const level = levelPart(total, bearing, step)
  const shares = splitUnits(total, bearing, remainder === 'separate' ? 'last' : remainder, step, level)
  return {
    ...parts,
    installment: addMinorUnits(parts.installment, level),
    levelOf: 'payment',
    rows: parts.rows.map((part, index) => ({ principal: part.principal, interest: shares[index] ?? 0 })),
  }
}
