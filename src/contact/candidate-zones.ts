import { localTimeAt, wallAt, type ZoneData } from '../foundations'
import { type ZoneClocks, zoneClocks } from './clock-readings'
import { startOfDayAt } from './closed-minutes'
import type { ContactContext } from './contact-question'

/** The zones by whose clocks a rule goes. */
export interface CandidateZones {
  /** Those that the zone data knows. */
  readonly clocks: ZoneClocks
  /** Those that are not known, as `missing` names them. */
  readonly unknownZones: readonly string[]
}

/** In which zones may the debtor be at an instant? */
export function candidateZones(context: ContactContext, at: number): CandidateZones {
  const { zones, debtor } = context
  const { timeZones = [] } = debtor
  if (zones === undefined || timeZones.length === 0)
    return { clocks: zoneClocks(zones, []), unknownZones: untoldZones(context) }
  const isKnown = (zone: string): boolean => localTimeAt(zones, zone, at) !== undefined
  return {
    clocks: zoneClocks(zones, [...new Set(timeZones)].filter(isKnown)),
    unknownZones: timeZones.flatMap((zone, index) => (isKnown(zone) ? [] : [`debtor.timeZones[${index}]`])),
  }
}

/** What is wanting for any clock of the debtor's to be known; none where the zones are told, whether known or not. */
export function untoldZones({
  zones,
  debtor: { timeZones = [] },
}: Pick<ContactContext, 'zones' | 'debtor'>): readonly string[] {
  return [...(zones === undefined ? ['zones'] : []), ...(timeZones.length === 0 ? ['debtor.timeZones'] : [])]
}

/** The clock of one zone, by which a rule may go wherever the debtor is. */
export function oneZone(zone: string, zones: ZoneData | undefined, at: number): CandidateZones {
  const isKnown = zones !== undefined && localTimeAt(zones, zone, at) !== undefined
  return isKnown
    ? { clocks: zoneClocks(zones, [zone]), unknownZones: [] }
    : { clocks: zoneClocks(zones, []), unknownZones: ['zones'] }
}

/** The starts of the days that an instant lies on in these zones; where none is known, in any zone that may be. */
export function daysNear(
  zones: ZoneData | undefined,
  zoneNames: readonly string[],
  at: number,
): readonly number[] {
  if (zones === undefined || zoneNames.length === 0) return daysAnywhere(at)
  return [
    ...new Set(
      zoneNames.flatMap((zone) => {
        const wall = wallAt(zones, zone, at)
        return wall === undefined ? [] : [startOfDayAt(wall)]
      }),
    ),
  ]
}

// Clocks have been up to 18 hours from UTC at most, as zone data may say.
const FARTHEST = 18 * 3_600_000

/** The start of every day that some clock may show at an instant. */
export function daysAnywhere(at: number): readonly number[] {
  return [...new Set([at - FARTHEST, at, at + FARTHEST].map(startOfDayAt))]
}

/** The start of the latest day that some clock may show at an instant. */
export function latestDay(at: number): number {
  return startOfDayAt(at + FARTHEST)
}
