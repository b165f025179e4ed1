import { addMonths, type CivilDate, inputError } from '../foundations'
import type { TermLimit } from './terms'
import { runsTooLong } from './terms-faults'

/** Does the last of these days, before business days move it, lie within the term? Throws `invalid-input` where it does not. */
export function expectWithinTerm(days: readonly CivilDate[], { from, months }: TermLimit): void {
  const last = addMonths(from, months, 'corresponding-day')
  const due = days[days.length - 1]
  if (due !== undefined && due > last) throw inputError(runsTooLong(due, last, months), 'termLimit')
}
