import { type CivilDate, instantAt } from '../foundations'
import { MILLISECONDS_PER_DAY } from './closed-minutes'
import type { ContactContext } from './contact-question'
import { startOfDay } from './day-classes'
import type { Span } from './spans'

const MINUTES_PER_DAY = 1440

/**
 * The time that is this day in every zone in which the debtor may be; where no zone is known, the day in UTC. Empty where the
 * zones have no time of it in common.
 */
export function commonDay(
  on: CivilDate,
  { zones, debtor: { timeZones = [] } }: Pick<ContactContext, 'zones' | 'debtor'>,
): Span {
  const at = (minute: number): readonly number[] =>
    zones === undefined ? [] : timeZones.flatMap((zone) => instantAt(zones, zone, on, minute) ?? [])
  const [starts, ends] = [at(0), at(MINUTES_PER_DAY)]
  const start = starts.length === 0 ? startOfDay(on) : Math.max(...starts)
  const end = ends.length === 0 ? startOfDay(on) + MILLISECONDS_PER_DAY : Math.min(...ends)
  return { start, end: Math.max(start, end) }
}
