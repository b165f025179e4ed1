import { type CivilDate, dayAfter } from '../foundations'
import type { AccountEvent } from '../model'
import type { Loan } from './loan'
import type { LoanBooks } from './loan-books'
import type { PlanRow } from './running-plan'

/** Rows of the plan, those that are not due yet and those that fell due. */
export interface PlanRows {
  readonly ahead: readonly PlanRow[]
  readonly fallenDue: readonly PlanRow[]
}

/** The first day after one on which anything but running interest may change, or `null`. */
export function turningDayAfter(
  day: CivilDate,
  { plan, late, lateFee }: Loan,
  books: LoanBooks,
  { ahead, fallenDue }: PlanRows,
  history: readonly AccountEvent[],
): CivilDate | null {
  let next: CivilDate | null = null
  const add = (candidate: CivilDate | null | undefined): void => {
    if (candidate == null || candidate <= day) return
    if (next === null || candidate < next) next = candidate
  }
  for (const { effectiveOn } of history) add(effectiveOn)
  // A row of which nothing is left ends a period of interest, too.
  for (const { dueOn } of ahead) add(dueOn)
  const open = books.open()
  for (const { id, dueOn } of open) {
    add(dueOn)
    // On the day after it becomes past due.
    add(dayAfter(dueOn, 1))
    if (lateFee !== undefined && fallenDue.some((row) => row.id === id)) {
      add(dayAfter(dueOn, lateFee.graceDays + 1))
    }
  }
  if (open.length === 0) return next
  if (plan.method !== 'equal-parts') for (const { from } of plan.rates) add(from)
  for (const { from } of late?.rates ?? []) add(from)
  for (const { from, until } of late?.suspensions ?? []) {
    add(from)
    add(until)
  }
  return next
}
