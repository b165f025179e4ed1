import { addMinorUnits, type UnitRounding } from '../foundations'
import type { Draft, DraftTerms } from './draft'
import { draftEqualParts } from './equal-parts'
import type { PlanInterest } from './plan-interest'
import type { RemainderRule } from './split-amount'

/** Equal parts of the principal, each with the interest on what was owed before it; the balloon on the last. */
export function draftEqualPrincipal(
  terms: DraftTerms,
  remainder: RemainderRule,
  rounding: UnitRounding,
  interest: PlanInterest,
): Draft {
  const { principal, balloon, from } = terms
  const parts = draftEqualParts(
    { ...terms, principal: addMinorUnits(principal, -balloon) },
    remainder,
    rounding,
  )
  const last = parts.rows.length - 1
  let balance = principal
  const rows = parts.rows.map((part, index) => {
    const share = index === last ? addMinorUnits(part.principal, balloon) : part.principal
    const borne = interest.on(balance, from + index)
    balance = addMinorUnits(balance, -share)
    return { principal: share, interest: borne }
  })
  return { ...parts, levelOf: 'principal', rows }
}
