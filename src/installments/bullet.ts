import type { Draft, DraftTerms } from './draft'
import type { PlanInterest } from './plan-interest'

/** The whole principal on the last due day, and the interest of each period on its own. */
export function draftBullet({ principal, count }: DraftTerms, interest: PlanInterest): Draft {
  const rows = Array.from({ length: count }, (_, index) => ({
    principal: index === count - 1 ? principal : 0,
    interest: interest.on(principal, index),
  }))
  return { installment: interest.on(principal, 0), levelOf: 'payment', rows, adjustments: [] }
}

/** The whole principal on the last due day, and with it simple interest for the whole term: one row. */
export function draftMaturity({ principal, count }: DraftTerms, interest: PlanInterest): Draft {
  const rows = [{ principal, interest: interest.over(principal, count) }]
  return { installment: principal, levelOf: 'principal', rows, adjustments: [] }
}
