import { daysAnywhere } from './candidate-zones'
import type { ClockReading } from './clock-readings'
import { type ClosedMinutes, type DayCloser, neverCloses } from './closed-minutes'
import type { ApplicableRule } from './matter'

const MINUTES_PER_DAY = 1440

/** What a rule has against an instant. */
export interface Objection {
  /** Whether it objects whatever the facts turn out to be that are not known. */
  readonly isCertain: boolean
  /** The facts that are not known and by which it may object. */
  readonly missing: readonly string[]
  /** What the clocks show where it objects, as milliseconds on a clock without a zone. */
  readonly walls: readonly number[]
}

/** What a rule has against an instant: nothing, what it certainly has, or something that hangs on facts that are not known. */
export type Weight = 'none' | 'certain' | 'uncertain'

/**
 * What does a rule have against this instant, by the clock of any of its zones?
 *
 * Where the clocks are set back across an edge, what has closed stays closed while they show the same times again, and
 * what they show as closed is closed: the safe reading of both.
 */
export function objectionAt(applicable: ApplicableRule, at: number): Objection | undefined {
  const { closedOn, clocks, unknownZones, rule } = applicable
  if (closedOn === neverCloses || weightAt(applicable, at) === 'none') return undefined
  let isCertain = false
  const missing = new Set<string>()
  const walls: number[] = []
  const add = (closed: Pick<ClosedMinutes, 'missing'>, wall: number): void => {
    if (closed.missing.length === 0) isCertain = true
    for (const fact of closed.missing) missing.add(fact)
    if (!walls.includes(wall)) walls.push(wall)
  }
  for (const reading of clocks.readAt(at)) {
    // Data that knows a zone at one instant and not at another allows nothing.
    if (reading === undefined) add({ missing: ['zones'] }, at)
    else for (const closed of closedAt(closedOn, reading)) add(closed, reading.wall)
  }
  if (unknownZones.length > 0) {
    const countsByDay = rule.kind === 'cap' || rule.kind === 'gap'
    add({ missing: wantedAnywhere(closedOn, at, unknownZones, countsByDay) }, at)
  }
  return { isCertain, missing: [...missing], walls }
}

/** As {@link objectionAt}, without the particulars: this is asked for every rule before every contact. */
export function weightAt({ closedOn, clocks, unknownZones }: ApplicableRule, at: number): Weight {
  // Where a zone is not known, the particulars decide.
  if (unknownZones.length > 0 && daysAnywhere(at).some((day) => closedOn(day).length > 0)) return 'uncertain'
  let weight: Weight = 'none'
  for (const reading of clocks.readAt(at)) {
    if (reading === undefined) return 'uncertain'
    const shown = weightOf(closedOn, reading)
    const found = shown === 'none' && reading.before !== null ? weightOf(closedOn, reading.before) : shown
    if (found === 'uncertain') return found
    if (found === 'certain') weight = found
  }
  return weight
}

function weightOf(closedOn: DayCloser, { dayStart, minute }: ClockReading): Weight {
  let weight: Weight = 'none'
  for (const { from, to, missing } of closedOn(dayStart)) {
    if (minute < from || to <= minute) continue
    if (missing.length > 0) return 'uncertain'
    weight = 'certain'
  }
  return weight
}

function closedAt(closedOn: DayCloser, reading: ClockReading): readonly ClosedMinutes[] {
  const shown = closedByReading(closedOn, reading)
  if (reading.before === null || shown.some(({ missing }) => missing.length === 0)) return shown
  return [...shown, ...closedByReading(closedOn, reading.before)]
}

function closedByReading(closedOn: DayCloser, { dayStart, minute }: ClockReading): readonly ClosedMinutes[] {
  return closedOn(dayStart).filter(({ from, to }) => from <= minute && minute < to)
}

/** By which facts may a day be closed of those that a clock may show where the zone is not known? None if certainly all of each is. */
function wantedAnywhere(
  closedOn: DayCloser,
  at: number,
  unknownZones: readonly string[],
  countsByDay: boolean,
): readonly string[] {
  const days = daysAnywhere(at).map(closedOn)
  const isWhole = ({ from, to }: ClosedMinutes): boolean => from === 0 && to === MINUTES_PER_DAY
  const isAllDay = (range: ClosedMinutes): boolean => isWhole(range) && range.missing.length === 0
  // A contact of the history may lie on another day than those that were counted.
  if (!countsByDay && days.every((closed) => closed.some(isAllDay))) return []
  const facts = days.flat().flatMap(({ missing }) => missing)
  const hangsOnZone = countsByDay ? facts.length === 0 : !days.every((closed) => closed.some(isWhole))
  return [...new Set([...(hangsOnZone ? unknownZones : []), ...facts])]
}
