import type { CivilDate } from '../foundations'
import { startOfDay } from './day-classes'

/** The days on which what a person recorded is in force, as starts of days on a clock without a zone; both belong to it. */
export interface DaysInForce {
  readonly first: number
  /** `Infinity` where it is for good. */
  readonly last: number
}

/** On which days is it in force? */
export function daysInForce({
  from,
  until,
}: {
  readonly from: CivilDate
  readonly until?: CivilDate
}): DaysInForce {
  return {
    first: startOfDay(from),
    last: until === undefined ? Number.POSITIVE_INFINITY : startOfDay(until),
  }
}

/** Does a day belong to any of these? */
export function isAnyInForce(all: readonly DaysInForce[], dayStart: number): boolean {
  return all.some(({ first, last }) => first <= dayStart && dayStart <= last)
}
