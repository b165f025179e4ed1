import { wallAt, type ZoneData } from '../foundations'
import { LONGEST_SET_BACK } from './clock-readings'
import { type DayCloser, MILLISECONDS_PER_DAY } from './closed-minutes'
import { endOfClosure } from './search-times'
import { isSteady } from './steady-clock'

// Sixteen days: few such stretches have a change, and those of some years find room.
const BLOCK = 16 * MILLISECONDS_PER_DAY
const SLOTS = 128

/** The clock of one zone, for questions about many instants. */
export interface OneClock {
  /**
   * By how many milliseconds it is ahead of UTC at an instant; `NaN` where that is not known, or where it was set back in the hours
   * before, so that it may show a time once more.
   */
  readonly offsetAt: (at: number) => number
  /** See {@link isSteady}. */
  readonly isSteady: (from: number, to: number) => boolean
  /** See {@link endOfClosure}; the instant itself where a rule is not against contact then. */
  readonly endOfClosure: (closedOn: DayCloser, at: number, horizon: number) => number
}

// No block, and no offset, is this far off.
const NONE = -(2 ** 31)

/** The clock of this zone. What was found of it is remembered for some years of instants. */
export function oneClock(zones: ZoneData | undefined, zone: string): OneClock {
  // In turn a block and its offset, so that both are fetched from memory at once.
  const known = new Int32Array(2 * SLOTS).fill(NONE)
  /** The offset of a block in which the clock is steady; none of one in which it is not, or that is asked about for the first time. */
  const offsetOfBlock = (block: number): number => {
    const slot = 2 * (block & (SLOTS - 1))
    if (known[slot] === block) return known[slot + 1] as number
    // For one question alone it is not worth to ask the host about a whole month.
    const isNew = known[slot] !== ~block
    const start = block * BLOCK
    known[slot] = isNew ? ~block : block
    const isOne = !isNew && zones !== undefined && isSteady(zones, zone, start, start + BLOCK)
    const offset = isOne ? offsetNear(zones, zone, start) : Number.NaN
    known[slot + 1] = Number.isNaN(offset) ? NONE : offset
    return known[slot + 1] as number
  }
  return {
    offsetAt: (at) => {
      const offset = offsetOfBlock(Math.floor(at / BLOCK))
      return offset === NONE ? offsetNear(zones, zone, at) : offset
    },
    isSteady: (from, to) => {
      const first = Math.floor(from / BLOCK)
      const last = Math.floor(to / BLOCK)
      const offset = offsetOfBlock(first)
      if (offset !== NONE) {
        let block = first + 1
        while (block <= last && offsetOfBlock(block) === offset) block++
        if (block > last) return true
      }
      return zones !== undefined && isSteady(zones, zone, from, to)
    },
    endOfClosure: (closedOn, at, horizon) =>
      zones === undefined ? Number.POSITIVE_INFINITY : endOfClosure(closedOn, zones, zone, at, horizon),
  }
}

function offsetNear(zones: ZoneData | undefined, zone: string, at: number): number {
  if (zones === undefined) return Number.NaN
  const wall = wallAt(zones, zone, at) ?? Number.NaN
  const earlier = wallAt(zones, zone, at - LONGEST_SET_BACK) ?? Number.NaN
  return earlier + LONGEST_SET_BACK <= wall ? wall - at : Number.NaN
}
