import { addMinorUnits, type MinorUnits } from '../foundations'
import type { Draft, DraftRow, DraftTerms } from './draft'
import type { PlanInterest } from './plan-interest'
import type { PaymentGrace } from './terms'

/** What a time in which nothing is paid leaves: its rows, the principal after it, and the interest that waits for the first payment. */
interface AfterGrace {
  readonly rows: readonly DraftRow[]
  readonly principal: MinorUnits
  readonly deferred: MinorUnits
}

/** First the due days on which nothing is paid, then the plan of what is owed by then. */
export function afterGrace(
  grace: PaymentGrace | undefined,
  whole: DraftTerms,
  interest: PlanInterest,
  draft: (paying: DraftTerms) => Draft,
): Draft {
  if (grace === undefined) return draft(whole)
  const { rows: free, principal, deferred } = passGrace(grace, whole.principal, interest)
  const paying = draft({ ...whole, principal, count: whole.count - grace.count, from: grace.count })
  const rows = paying.rows.map((row, index) =>
    index === 0 ? { ...row, interest: addMinorUnits(row.interest, deferred) } : row,
  )
  return { ...paying, rows: [...free, ...rows] }
}

/** What becomes of a principal and its interest in that time? */
export function passGrace(
  { count, interest: rule }: PaymentGrace,
  owed: MinorUnits,
  interest: Pick<PlanInterest, 'on'>,
): AfterGrace {
  let principal = owed
  let deferred: MinorUnits = 0
  const rows = Array.from({ length: count }, (_, period): DraftRow => {
    const borne = rule === 'waived' ? 0 : interest.on(principal, period)
    if (rule !== 'capitalized') {
      deferred = addMinorUnits(deferred, borne)
      return { principal: 0, interest: 0 }
    }
    principal = addMinorUnits(principal, borne)
    return { principal: 0, interest: 0, capitalized: borne }
  })
  return { rows, principal, deferred }
}
