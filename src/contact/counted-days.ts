import { countUpTo } from '../foundations'
import type { CountedContact } from './counted-contacts'

/** On which days contacts lie, sorted, so that those of a period are counted without a walk over all of them. */
export interface CountedDays {
  /** The first day on which each may lie. */
  readonly firsts: readonly number[]
  /** The last. */
  readonly lasts: readonly number[]
}

/** The days of these contacts; one that may lie on several days lies on each from the first of them to the last. */
export function indexDays(counted: readonly CountedContact[]): CountedDays {
  const sorted = (days: readonly number[]): readonly number[] => [...days].sort((left, right) => left - right)
  return {
    firsts: sorted(counted.map(({ days }) => Math.min(...days))),
    lasts: sorted(counted.map(({ days }) => Math.max(...days))),
  }
}

/** How many contacts may lie on a day from `first` to `last`, both included? */
export function countBetween({ firsts, lasts }: CountedDays, first: number, last: number): number {
  // Those that begin by the last day, but for those that end before the first: days are whole numbers of milliseconds.
  return countUpTo(firsts, last) - countUpTo(lasts, first - 1)
}
