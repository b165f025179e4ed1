import { wallAt, type ZoneData } from '../foundations'
import { startOfDayAt } from './closed-minutes'

/** What the clock of a zone shows at an instant. */
export interface ClockReading {
  /** Milliseconds on a clock without a zone. */
  readonly wall: number
  /** The start of the day that it shows, on such a clock. */
  readonly dayStart: number
  /** The minutes of that day that have passed, parts of one included. */
  readonly minute: number
  /** Where it shows this time once more, for it was set back: the last that it showed before that. */
  readonly before: ClockReading | null
}

/** The clocks of some zones, read together. */
export interface ZoneClocks {
  readonly names: readonly string[]
  /** What each shows at an instant; `undefined` for one that the zone data does not know then. */
  readonly readAt: (at: number) => readonly (ClockReading | undefined)[]
}

const MILLISECONDS_PER_MINUTE = 60_000
/** No clock has been set back by more than this at once since 1900. */
export const LONGEST_SET_BACK: number = 3 * 3_600_000

/** The clocks of these zones. What they show at the instant last asked about is remembered: many rules ask for it in turn. */
export function zoneClocks(zones: ZoneData | undefined, names: readonly string[]): ZoneClocks {
  let lastAt = Number.NaN
  let last: readonly (ClockReading | undefined)[] = []
  return {
    names,
    readAt: (at) => {
      if (at === lastAt) return last
      last = names.map((name) => (zones === undefined ? undefined : readClock(zones, name, at)))
      lastAt = at
      return last
    },
  }
}

function readClock(zones: ZoneData, zone: string, at: number): ClockReading | undefined {
  const wall = wallAt(zones, zone, at)
  if (wall === undefined) return undefined
  const earlier = wallAt(zones, zone, at - LONGEST_SET_BACK)
  const isSetBack = earlier !== undefined && earlier + LONGEST_SET_BACK > wall
  const last = isSetBack ? lastWallBeforeSetBack(zones, zone, at, wall) : undefined
  return reading(wall, last === undefined ? null : reading(last, null))
}

function reading(wall: number, before: ClockReading | null): ClockReading {
  const dayStart = startOfDayAt(wall)
  return { wall, dayStart, minute: (wall - dayStart) / MILLISECONDS_PER_MINUTE, before }
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
