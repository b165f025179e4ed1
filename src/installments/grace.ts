import { addMinorUnits, type MinorUnits } from '../foundations'
import type { Draft, DraftRow, DraftTerms } from './draft'
import type { PlanInterest } from './plan-interest'
import type { PaymentGrace } from './terms'

/** First the due days on which nothing is paid, then the plan of what is owed by then. */
export function afterGrace(
  grace: PaymentGrace | undefined,
  whole: DraftTerms,
  interest: PlanInterest,
  draft: (paying: DraftTerms) => Draft,
): Draft {
  if (grace === undefined) return draft(whole)
  let { principal } = whole
  let deferred: MinorUnits = 0
  const free = Array.from({ length: grace.count }, (_, index): DraftRow => {
    const borne = grace.interest === 'waived' ? 0 : interest.on(principal, whole.from + index)
    if (grace.interest !== 'capitalized') {
      deferred = addMinorUnits(deferred, borne)
      return { principal: 0, interest: 0 }
    }
    principal = addMinorUnits(principal, borne)
    return { principal: 0, interest: 0, capitalized: borne }
  })
  const from = whole.from + grace.count
  const paying = draft({ ...whole, principal, count: whole.count - grace.count, from })
  const rows = paying.rows.map((row, index) =>
    index === 0 ? { ...row, interest: addMinorUnits(row.interest, deferred) } : row,
  )
  return { ...paying, rows: [...free, ...rows] }
}
