import type { ZoneData } from '../foundations'
import { MILLISECONDS_PER_DAY } from './closed-minutes'
import { searchLimit } from './settle-day'

/** A search that goes forward in time. */
export interface Search {
  /** From when on no clock has been changed: where the search began, or where it last went on. */
  readonly since: number
  readonly reached: number
}

/**
 * Where a search goes on that found nothing so far: once all rules repeat themselves and a week has passed without a
 * change of any clock, nothing is found before the next such change, so that the time up to it need not be searched.
 * `null` where there is none within the horizon.
 */
export function skipRepetition(
  search: Search,
  zones: ZoneData | undefined,
  zoneNames: readonly string[],
  settledFrom: number,
  horizon: number,
): Search | null {
  const { since, reached } = search
  if (reached <= searchLimit(settledFrom, since, horizon)) return search
  const next = beforeClockChange(zones, zoneNames, reached, horizon)
  return next === undefined ? null : { since: next, reached: next }
}

/** An instant, less than a day before the next change of any of these clocks; `undefined` where none lies within the horizon. */
function beforeClockChange(
  zones: ZoneData | undefined,
  zoneNames: readonly string[],
  from: number,
  horizon: number,
): number | undefined {
  const offsets = (at: number): string => zoneNames.map((zone) => zones?.offsetMinutesAt(zone, at)).join()
  const now = offsets(from)
  for (let at = from; at <= horizon; at += MILLISECONDS_PER_DAY)
    if (offsets(at + MILLISECONDS_PER_DAY) !== now) return at
  return undefined
}
