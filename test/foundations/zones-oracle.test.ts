import { describe, expect, it } from 'vitest'
import {
  fixedZones,
  hostZones,
  instantAt,
  lastInstantAt,
  localTimeAt,
  type ZoneData,
} from '../../src/foundations'
import { askPython, type PythonClock } from './python-zones'

// The oracle is `zoneinfo` of Python: other code, and other files than those of the engine.
const START = Date.UTC(2000, 0, 1)
const END = Date.UTC(2031, 0, 1)
const DAY = 86_400_000
const answers = askPython({ start: START / 1000, end: END / 1000, seed: 'arrears', randomInstants: 50 })

interface ComparedZone extends PythonClock {
  readonly name: string
}

/** What the clocks show, written as Python writes it. */
function show(zones: ZoneData, zone: string, at: number): string {
  const local = localTimeAt(zones, zone, at)
  if (local === undefined) return 'unknown'
  const { on, minuteOfDay, second } = local
  const time = [Math.floor(minuteOfDay / 60), minuteOfDay % 60, second]
  return `${on} ${time.map((part) => String(part).padStart(2, '0')).join(':')}`
}

/** The same by the engine alone: neither the steps nor the memory of `hostZones` decide. */
const showByEngine = (zone: string, at: number): string =>
  new Date(at).toLocaleString('sv-SE', { timeZone: zone })

/** The instants, in seconds, at which these zones show anything else than Python. */
function wrongTimes(zones: ZoneData, { name, shown }: ComparedZone): readonly number[] {
  return shown.filter(([at, text]) => show(zones, name, at * 1000) !== text).map(([at]) => at)
}

/** The local times for which these zones find other instants than Python. */
function wrongInstants(zones: ZoneData, { name, walls }: ComparedZone): readonly unknown[] {
  return walls.flatMap(([change, on, minute, fold0, fold1]) => {
    const expected = expectedInstants(change, fold0, fold1).map((at) => at * 1000)
    const dayBefore = new Date(Date.parse(on) - DAY).toISOString().slice(0, 10)
    // Midnight is the start of one day and the end of another.
    const asked: readonly [string, number][] =
      minute === 0
        ? [
            [on, 0],
            [dayBefore, 1440],
          ]
        : [[on, minute]]
    return asked.flatMap(([day, ofDay]) => {
      const found = [instantAt(zones, name, day, ofDay), lastInstantAt(zones, name, day, ofDay)]
      return String(found) === String(expected) ? [] : [{ name, day, ofDay, found, expected }]
    })
  })
}

function expectedInstants(change: number, fold0: number, fold1: number): readonly [number, number] {
  // In a gap Python goes on with the old offset (fold=0) or back with the new (fold=1), past each other;
  // the library stays at the change.
  if (fold0 > fold1) return [change, change]
  // The very time to which the clocks are set back: from its first showing on, nothing earlier is shown.
  if (fold1 === change) return [fold0, fold0]
  return [fold0, fold1]
}

/** Instants, four days apart, at which the minutes that the engine shows are not those of these zones. */
function stepThrough(zones: ZoneData, zone: string): readonly number[] {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const wrong: number[] = []
  for (let at = START; at < END; at += 4 * DAY) {
    const minute = ((zones.offsetMinutesAt(zone, at) ?? Number.NaN) + 1440) % 1440
    const shown = clock.format(at)
    if (Number(shown.slice(0, 2)) * 60 + Number(shown.slice(3)) !== minute) wrong.push(at / 1000)
  }
  return wrong
}

if ('absent' in answers) {
  // A pass, for a machine need not have Python; the name says that nothing was compared.
  describe('time zones against zoneinfo of Python', () => {
    it(`were NOT compared: ${answers.absent}`, () => {
      console.info(`Time zones were not compared with zoneinfo of Python: ${answers.absent}.`)
      expect(answers.absent).not.toBe('')
    })
  })
} else {
  const { edition, clocks, zones } = answers
  const host = hostZones(process.versions['tz'] ?? 'unknown to the host')
  const compared = Object.entries(zones).flatMap(([name, zone]): readonly ComparedZone[] => {
    const clock = clocks[zone.clock]
    if (clock === undefined || host.offsetMinutesAt(name, START) === undefined) return []
    return [{ name, ...clock, shown: [...zone.shown, ...clock.shown] }]
  })

  const fixed = fixedZones(
    edition,
    Object.fromEntries(
      compared.map(({ name, offset, changes }) => [
        name,
        {
          offsetMinutes: offset / 60,
          transitions: changes.map(([at, after]) => ({ at: at * 1000, offsetMinutes: after / 60 })),
        },
      ]),
    ),
  )

  describe(`${compared.length} time zones, 2000 to 2030, against zoneinfo of Python (${edition})`, () => {
    it('has nearly all zones, and enough of each kind of local time to compare', () => {
      expect(compared.length).toBeGreaterThan(300)
      // Twice a year for 31 years.
      expect(compared.find(({ name }) => name === 'America/New_York')?.changes.length).toBe(62)
      const walls = clocks.flatMap((clock) => clock.walls)
      const twice = walls.filter(([, , , fold0, fold1]) => fold0 < fold1).length
      const never = walls.filter(([, , , fold0, fold1]) => fold0 > fold1).length
      for (const count of [twice, never, walls.length - twice - never]) expect(count).toBeGreaterThan(1000)
    })

    it('fixedZones with the changes that Python finds shows what Python shows', () =>
      expect(
        compared.flatMap((zone) => wrongTimes(fixed, zone).map((at) => [zone.name, at])).slice(0, 5),
      ).toEqual([]))

    it('instantAt and lastInstantAt turn local times back as Python does with fold 0 and 1', () =>
      expect(compared.flatMap((zone) => wrongInstants(fixed, zone)).slice(0, 5)).toEqual([]))

    const disagreements = new Map<string, readonly number[]>()
    const stepped = new Set<string>()
    for (const zone of compared) {
      const wrong = [...wrongTimes(host, zone)]
      const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: zone.name }).resolvedOptions()
      const clock = `${timeZone} ${zones[zone.name]?.clock}`
      // For changes that the host has and Python has not; names of one clock on both sides once.
      if (!stepped.has(clock)) wrong.push(...stepThrough(fixed, zone.name))
      stepped.add(clock)
      if (wrong.length > 0) disagreements.set(zone.name, wrong)
    }

    it('hostZones turns local times back, too, where it agrees with Python', () => {
      const agreed = compared.filter(({ name }) => !disagreements.has(name))
      expect(agreed.flatMap((zone) => wrongInstants(host, zone)).slice(0, 5)).toEqual([])
    })

    it('hostZones disagrees with Python only where the engine itself does', () => {
      const wrong = [...disagreements].flatMap(([name, seconds]) =>
        seconds
          .filter((at) => show(host, name, at * 1000) !== showByEngine(name, at * 1000))
          .map((at) => [name, at]),
      )
      expect(wrong.slice(0, 5)).toEqual([])
    })

    const names = [...disagreements.keys()]
    if (host.version === edition) {
      it(`hostZones agrees in every zone, both sides having ${edition}`, () => expect(names).toEqual([]))
    } else {
      it(`hostZones (${host.version}) agrees in nearly all; not in: ${names.join(', ') || 'none'}`, () => {
        const told = names.length === 0 ? 'no zone' : names.join(', ')
        console.info(`Between ${host.version} of the host and ${edition} of Python there differ: ${told}.`)
        // Editions some years apart differ in a few countries, and so in a few percent of the names.
        expect(names.length / compared.length).toBeLessThan(0.05)
      })
    }
  })
}
