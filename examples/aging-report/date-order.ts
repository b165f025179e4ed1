import { isCivilDate } from 'arrears'
import type { Column } from './find-columns'
import { type DateOrder, dateOrders, takeApartDate } from './read-date'
import { Refusal } from './refusal'

export { type DateOrder, dateOrders }

/** How are the dates of one column written, and how do we know? */
export interface ColumnOrder {
  readonly order: DateOrder
  /** `told`: by `--dates`; `proof`: by the value in `line`, which exists in one order only. */
  readonly because: 'year-first' | 'proof' | 'told' | 'no-dates'
  readonly line?: number
}

/** What the values of one date column say about their order. Filled by {@link noteDate}. */
export interface DateEvidence {
  yearFirst: boolean
  /** First line with a year at the end, whatever it proves. */
  yearLast?: number
  /** First line whose date exists only with the month first. */
  mdy?: number
  /** First line whose date exists only with the day first. */
  dmy?: number
}

export function noEvidence(): DateEvidence {
  return { yearFirst: false }
}

/** What does this value add to the evidence? Values that are no date add nothing; they are bad rows later. */
export function noteDate(evidence: DateEvidence, text: string, line: number): void {
  const written = takeApartDate(text)
  if (written.form === 'year-first') evidence.yearFirst = true
  if (written.form !== 'year-last') return
  evidence.yearLast ??= line
  const monthFirst = isCivilDate(written.mdy)
  const dayFirst = isCivilDate(written.dmy)
  if (monthFirst && !dayFirst) evidence.mdy ??= line
  if (dayFirst && !monthFirst) evidence.dmy ??= line
}

/**
 * In which order does this column write its dates?
 *
 * @param told - What `--dates` says; it decides every column that is not wholly year first.
 * @throws Refusal when the values could be read either way, or prove both ways.
 */
export function decideOrder(
  column: Column,
  evidence: DateEvidence,
  told: DateOrder | undefined,
): ColumnOrder {
  const { yearFirst, yearLast, mdy, dmy } = evidence
  if (yearLast === undefined) return { order: 'ymd', because: yearFirst ? 'year-first' : 'no-dates' }
  if (told !== undefined) return { order: told, because: 'told' }
  if (mdy !== undefined && dmy !== undefined) {
    throw new Refusal((say) => say.refusal.bothOrders(column.name, mdy, dmy))
  }
  if (mdy !== undefined) return { order: 'mdy', because: 'proof', line: mdy }
  if (dmy !== undefined) return { order: 'dmy', because: 'proof', line: dmy }
  throw new Refusal((say) => say.refusal.eitherOrder(column.name, yearLast))
}
