import type { ZoneData } from '../foundations'
import { type ClosedMinutes, type DayCloser, startOfDayAt } from './closed-minutes'
import { startOfDay } from './day-classes'
import { type ApplicableRule, daysAnywhere } from './matter'

const MINUTES_PER_DAY = 1440
const MILLISECONDS_PER_MINUTE = 60_000
// No clock has been set back by more than three hours at once since 1900.
const LONGEST_SET_BACK = 3 * 3_600_000

/** What a rule has against an instant. */
export interface Objection {
  /** Whether it objects whatever the facts turn out to be that are not known. */
  readonly isCertain: boolean
  /** The facts that are not known and by which it may object. */
  readonly missing: readonly string[]
  /** What the clocks show where it objects, as milliseconds on a clock without a zone. */
  readonly walls: readonly number[]
}

/**
 * What does a rule have against this instant, by the clock of any of its zones?
 *
 * Where the clocks are set back across an edge, what has closed stays closed while they show the same times again, and
 * what they show as closed is closed: the safe reading of both.
 */
export function objectionAt(
  { closedOn, zoneNames, unknownZones, rule }: ApplicableRule,
  zones: ZoneData | undefined,
  at: number,
): Objection | undefined {
  let isCertain = false
  const missing = new Set<string>()
  const walls: number[] = []
  const add = (closed: Pick<ClosedMinutes, 'missing'>, wall: number): void => {
    if (closed.missing.length === 0) isCertain = true
    for (const fact of closed.missing) missing.add(fact)
    if (!walls.includes(wall)) walls.push(wall)
  }
  for (const zone of zoneNames) {
    const wall = zones === undefined ? undefined : wallAt(zones, zone, at)
    // Data that knows a zone at one instant and not at another allows nothing.
    if (zones === undefined || wall === undefined) add({ missing: ['zones'] }, at)
    else for (const closed of closedAt(closedOn, zones, zone, at, wall)) add(closed, wall)
  }
  if (unknownZones.length > 0) {
    const countsByDay = rule.kind === 'cap' || rule.kind === 'gap'
    const facts = closedAnywhere(closedOn, at, unknownZones, countsByDay)
    if (facts !== undefined) add({ missing: facts }, at)
  }
  return walls.length === 0 ? undefined : { isCertain, missing: [...missing], walls }
}

/** What the clock of a zone shows, as milliseconds on a clock without a zone. */
export function wallAt(zones: ZoneData, zone: string, at: number): number | undefined {
  const minutes = zones.offsetMinutesAt(zone, at)
  return minutes === undefined ? undefined : at + Math.round(minutes * MILLISECONDS_PER_MINUTE)
}

function closedAt(
  closedOn: DayCloser,
  zones: ZoneData,
  zone: string,
  at: number,
  wall: number,
): readonly ClosedMinutes[] {
  const shown = closedByWall(closedOn, wall)
  if (shown.some(({ missing }) => missing.length === 0)) return shown
  const earlier = wallAt(zones, zone, at - LONGEST_SET_BACK)
  if (earlier === undefined || earlier + LONGEST_SET_BACK <= wall) return shown
  const last = lastWallBeforeSetBack(zones, zone, at, wall)
  return last === undefined ? shown : [...shown, ...closedByWall(closedOn, last)]
}

/** Where the clock shows a time for the second time: the last that it showed before it was set back. */
function lastWallBeforeSetBack(zones: ZoneData, zone: string, at: number, wall: number): number | undefined {
  let low = at - LONGEST_SET_BACK
  let high = at
  const offset = wall - at
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    const shown = wallAt(zones, zone, middle)
    if (shown !== undefined && shown - middle > offset) low = middle
    else high = middle
  }
  const last = wallAt(zones, zone, low)
  return last !== undefined && last >= wall ? last : undefined
}

function closedByWall(closedOn: DayCloser, wall: number): readonly ClosedMinutes[] {
  const dayStart = startOfDayAt(wall)
  const minute = (wall - dayStart) / MILLISECONDS_PER_MINUTE
  return closedOn(dayStart).filter(({ from, to }) => from <= minute && minute < to)
}

/**
 * By which facts may something be closed where the zone is not known? `undefined` if on no day that a clock may show anything is
 * closed, and none if certainly all of each is.
 */
function closedAnywhere(
  closedOn: DayCloser,
  at: number,
  unknownZones: readonly string[],
  countsByDay: boolean,
): readonly string[] | undefined {
  const days = daysAnywhere(at).map((day) => closedOn(startOfDay(day)))
  if (days.every((closed) => closed.length === 0)) return undefined
  const isAllDay = ({ from, to, missing }: ClosedMinutes): boolean =>
    from === 0 && to === MINUTES_PER_DAY && missing.length === 0
  // A contact of the history may lie on another day than those that were counted.
  if (!countsByDay && days.every((closed) => closed.some(isAllDay))) return []
  const isWhole = ({ from, to }: ClosedMinutes): boolean => from === 0 && to === MINUTES_PER_DAY
  const facts = days.flat().flatMap(({ missing }) => missing)
  const hangsOnZone = countsByDay ? facts.length === 0 : !days.every((closed) => closed.some(isWhole))
  return [...new Set([...(hangsOnZone ? unknownZones : []), ...facts])]
}
