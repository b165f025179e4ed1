import { countUpTo } from '../foundations'
import type { CountedContact } from './counted-contacts'

/** On which days contacts lie, sorted, so that those of a period are counted without a walk over all of them. */
export interface CountedDays {
  /** The first day on which each may lie. */
  readonly firsts: readonly number[]
  /** The last; the same list where each lies on one day. */
  readonly lasts: readonly number[]
}

/** The days of these contacts; one that may lie on several days lies on each from the first of them to the last. */
export function indexDays(counted: readonly CountedContact[]): CountedDays {
  const sorted = (days: readonly number[]): readonly number[] => [...days].sort((left, right) => left - right)
  const firsts = sorted(counted.map(({ days }) => Math.min(...days)))
  if (counted.every(({ days }) => days.length === 1)) return { firsts, lasts: firsts }
  return { firsts, lasts: sorted(counted.map(({ days }) => Math.max(...days))) }
}

/** How many contacts may lie on a day from `first` to `last`, both included? */
export function countBetween({ firsts, lasts }: CountedDays, first: number, last: number): number {
  // Those that begin by the last day, but for those that end before the first: days are whole numbers of milliseconds.
  return countUpTo(firsts, last) - countUpTo(lasts, first - 1)
}

/** May as many as `most` lie on a day from `first` to `last`? */
export function reachesBetween(
  firsts: readonly number[],
  lasts: readonly number[],
  first: number,
  last: number,
  most: number,
): boolean {
  if (firsts !== lasts) return countBetween({ firsts, lasts }, first, last) >= most
  // Each lies on one day: then the one that makes them so many is known by its place.
  const { length } = firsts
  const begun = length > 0 && (firsts[length - 1] as number) <= last ? length : countUpTo(firsts, last)
  return most <= 0 || (begun >= most && (firsts[begun - most] as number) >= first)
}
