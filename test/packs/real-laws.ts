import type { Pack } from '../../src/contact'
import { fixedZones, type ZoneData } from '../../src/foundations'
import * as packs from '../../src/packs'

/** The years in which all shipped packs have values. */
const years = [2021, 2022, 2023, 2024, 2025, 2026, 2027]

/** The changes of a clock, two a year in this order: the days, and what the clock is set to at which time of UTC. */
const changes = (first: string, second: string, days: Readonly<Record<number, readonly [string, string]>>) =>
  years.flatMap((year) =>
    [first, second].map((change, index) => {
      const [time, offset] = change.split(' ')
      return { at: `${year}-${days[year]?.[index]}T${time}Z`, offsetMinutes: Number(offset) }
    }),
  )

/** Second Sunday of March and first of November. */
const america = {
  2021: ['03-14', '11-07'],
  2022: ['03-13', '11-06'],
  2023: ['03-12', '11-05'],
  2024: ['03-10', '11-03'],
  2025: ['03-09', '11-02'],
  2026: ['03-08', '11-01'],
  2027: ['03-14', '11-07'],
} as const
/** The Saturdays before the first Sundays of April and October, on which it is Sunday in the east of Australia. */
const australia = {
  2021: ['04-03', '10-02'],
  2022: ['04-02', '10-01'],
  2023: ['04-01', '09-30'],
  2024: ['04-06', '10-05'],
  2025: ['04-05', '10-04'],
  2026: ['04-04', '10-03'],
  2027: ['04-03', '10-02'],
} as const
const still = (offsetMinutes: number) => ({ offsetMinutes, transitions: [] })

const clocks = {
  'America/New_York': { offsetMinutes: -300, transitions: changes('07:00 -240', '06:00 -300', america) },
  'America/Chicago': { offsetMinutes: -360, transitions: changes('08:00 -300', '07:00 -360', america) },
  'America/Los_Angeles': { offsetMinutes: -480, transitions: changes('10:00 -420', '09:00 -480', america) },
  'America/Toronto': { offsetMinutes: -300, transitions: changes('07:00 -240', '06:00 -300', america) },
  'America/Winnipeg': { offsetMinutes: -360, transitions: changes('08:00 -300', '07:00 -360', america) },
  'Australia/Sydney': { offsetMinutes: 660, transitions: changes('16:00 600', '16:00 660', australia) },
  // By half an hour.
  'Australia/Lord_Howe': { offsetMinutes: 660, transitions: changes('15:00 630', '15:30 660', australia) },
  'Australia/Perth': still(480),
  'Asia/Shanghai': still(480),
  'Asia/Urumqi': still(360),
  'Asia/Almaty': still(300),
  'Europe/Moscow': still(180),
  'Europe/Kaliningrad': still(120),
  'Asia/Vladivostok': still(600),
  'Europe/Volgograd': {
    offsetMinutes: 240,
    transitions: [{ at: '2020-12-26T22:00Z', offsetMinutes: 180 }],
  },
}

/** The clocks of the places of the packs, by their published changes. */
export const zones: ZoneData = fixedZones('by hand', clocks)

/** The law of one place, alone or stacked on that of the country, as a host would choose it. */
export interface RealLaw {
  readonly packs: readonly Pack[]
  /** Absent: not known. */
  readonly place?: string
  /** The zones in which the debtor may be: one of these lists. */
  readonly timeZones: readonly (readonly string[])[]
  /** The calendar that its rules name. */
  readonly calendar?: string
  /** The first day on which every rule has a value. */
  readonly firstDay: string
  /** When a rule comes or goes, or a clock is changed, after that day. */
  readonly turns: readonly number[]
}

function law(
  chosen: readonly Pack[],
  place: string | undefined,
  timeZones: RealLaw['timeZones'],
  calendar?: string,
): RealLaw {
  const histories = chosen.flatMap(({ rules }) => rules.map(({ history }) => history.map(({ from }) => from)))
  const firstDay = histories
    .map(([first = '']) => first)
    .sort()
    .reverse()[0] as string
  const ofZones = Object.entries(clocks).filter(([zone]) => timeZones.flat().includes(zone))
  const turns = [
    ...histories.flat(),
    ...ofZones.flatMap(([, { transitions }]) => transitions.map(({ at }) => at)),
  ].map((at) => Date.parse(at))
  return {
    packs: chosen,
    ...(place === undefined ? {} : { place }),
    timeZones,
    ...(calendar === undefined ? {} : { calendar }),
    firstDay,
    turns: [...new Set(turns)].filter((at) => at > Date.parse(firstDay) + 9 * 86_400_000),
  }
}

const { usFederal } = packs
const newYork = ['America/New_York']

/** Every shipped pack, with the zones of its place. */
export const realLaws: readonly RealLaw[] = [
  law([packs.china], 'CN', [['Asia/Shanghai'], ['Asia/Shanghai', 'Asia/Urumqi']]),
  law(
    [packs.australia],
    'AU',
    [['Australia/Sydney'], ['Australia/Lord_Howe', 'Australia/Perth']],
    'au-national',
  ),
  law([packs.ontario], 'CA-ON', [['America/Toronto'], ['America/Winnipeg', 'America/Toronto']], 'ca-on'),
  law([packs.kazakhstan], 'KZ', [['Asia/Almaty']], 'kz'),
  law(
    [packs.russia],
    'RU',
    [['Europe/Moscow'], ['Europe/Volgograd'], ['Europe/Kaliningrad', 'Asia/Vladivostok']],
    'ru',
  ),
  law([usFederal], 'US', [newYork, [...newYork, 'America/Los_Angeles']]),
  law([usFederal, packs.massachusetts], 'US-MA', [newYork, ['America/Chicago']]),
  law([usFederal, packs.washington], 'US-WA', [['America/Los_Angeles'], ['America/Los_Angeles', ...newYork]]),
  law([usFederal, packs.florida], 'US-FL', [newYork, [...newYork, 'America/Chicago']]),
  law([usFederal, packs.districtOfColumbia], 'US-DC', [newYork, ['America/Chicago']]),
  law([usFederal, packs.newYorkCity], 'US-NY-NYC', [newYork]),
  law([packs.newYorkCity], 'US-NY-NYC', [newYork]),
  law([packs.florida], 'US-FL', [['America/Chicago']]),
  law([packs.districtOfColumbia], 'US-DC', [newYork]),
  // Of a debtor who may be anywhere, every chosen pack is the law.
  law([usFederal, packs.massachusetts, packs.florida], undefined, [newYork]),
]
