import { describe, expect, it } from 'vitest'
import {
  fixedZones,
  formatInstant,
  hostZones,
  instantAt,
  lastInstantAt,
  localTimeAt,
  type ZoneData,
} from '../../src/foundations'
import { errorOf } from '../support/error-of'

const zones = fixedZones('by hand', {
  'Asia/Shanghai': { offsetMinutes: 480, transitions: [] },
  'America/New_York': {
    offsetMinutes: -300,
    transitions: [
      { at: '2026-03-08T07:00Z', offsetMinutes: -240 },
      { at: '2026-11-01T06:00Z', offsetMinutes: -300 },
    ],
  },
  // The clocks go from 24:00 to 01:00: the day has no midnight.
  'America/Santiago': {
    offsetMinutes: -240,
    transitions: [{ at: '2026-09-06T04:00Z', offsetMinutes: -180 }],
  },
  // The clocks go from 24:00 back to 23:00 of the same day.
  'Africa/Cairo': { offsetMinutes: 180, transitions: [{ at: '2026-10-29T21:00Z', offsetMinutes: 120 }] },
  // 30 December 2011 does not exist.
  'Pacific/Apia': { offsetMinutes: -600, transitions: [{ at: '2011-12-30T10:00Z', offsetMinutes: 840 }] },
})

describe('localTimeAt', () => {
  it.each<[string, string, string, string, number, number, number]>([
    [
      'the last millisecond of a day',
      'Asia/Shanghai',
      '2026-03-31T15:59:59.999Z',
      '2026-03-31',
      1439,
      59,
      999,
    ],
    ['the first of the next', 'Asia/Shanghai', '2026-03-31T16:00:00.000Z', '2026-04-01', 0, 0, 0],
    ['before the clocks skip', 'America/New_York', '2026-03-08T06:59:59.999Z', '2026-03-08', 119, 59, 999],
    ['after the clocks skip', 'America/New_York', '2026-03-08T07:00:00.000Z', '2026-03-08', 180, 0, 0],
    ['before they are set back', 'America/New_York', '2026-11-01T05:59:59.999Z', '2026-11-01', 119, 59, 999],
    ['after they are set back', 'America/New_York', '2026-11-01T06:00:00.000Z', '2026-11-01', 60, 0, 0],
    [
      'an instant with an offset',
      'Asia/Shanghai',
      '2026-03-31T23:30:15.250-05:00',
      '2026-04-01',
      750,
      15,
      250,
    ],
    ['before 1970', 'Asia/Shanghai', '1969-12-31T15:59:59.999Z', '1969-12-31', 1439, 59, 999],
  ])('%s', (_, zone, at, on, minuteOfDay, second, millisecond) =>
    expect(localTimeAt(zones, zone, at)).toEqual({ on, minuteOfDay, second, millisecond }),
  )

  it('does not know what the data does not hold', () => {
    for (const zone of ['Asia/Tokyo', 'asia/shanghai', '', 'constructor', '__proto__']) {
      expect(localTimeAt(zones, zone, 0)).toBeUndefined()
      expect(instantAt(zones, zone, '2026-03-31', 0)).toBeUndefined()
    }
  })

  it('takes nonsense from a data source of the caller for not known', () => {
    for (const offset of [Number.NaN, Number.POSITIVE_INFINITY, 1081, '480' as unknown as number]) {
      expect(localTimeAt({ version: 'x', offsetMinutesAt: () => offset }, 'A/B', 0)).toBeUndefined()
    }
  })

  it('refuses a local day that cannot be written, and what is no instant', () => {
    expect(errorOf(() => localTimeAt(zones, 'America/New_York', '0001-01-01T00:00Z')).code).toBe(
      'date-out-of-range',
    )
    expect(
      errorOf(() => localTimeAt(zones, 'Asia/Shanghai', '2026-03-31T08:00')).message,
    ).toMatchInlineSnapshot(
      `"at: expected an instant with its offset, received "2026-03-31T08:00". Write it like '2026-03-31T14:30:00+08:00', or pass whole milliseconds since 1970."`,
    )
  })
})

describe('instantAt and lastInstantAt', () => {
  it.each<[string, string, string, number, string, string]>([
    [
      'a plain time',
      'Asia/Shanghai',
      '2026-03-31',
      480,
      '2026-03-31T00:00:00.000Z',
      '2026-03-31T00:00:00.000Z',
    ],
    [
      'the end of a day',
      'Asia/Shanghai',
      '2026-03-31',
      1440,
      '2026-03-31T16:00:00.000Z',
      '2026-03-31T16:00:00.000Z',
    ],
    [
      'before a skip',
      'America/New_York',
      '2026-03-08',
      119,
      '2026-03-08T06:59:00.000Z',
      '2026-03-08T06:59:00.000Z',
    ],
    [
      'the start of a skip',
      'America/New_York',
      '2026-03-08',
      120,
      '2026-03-08T07:00:00.000Z',
      '2026-03-08T07:00:00.000Z',
    ],
    [
      'within a skip',
      'America/New_York',
      '2026-03-08',
      150,
      '2026-03-08T07:00:00.000Z',
      '2026-03-08T07:00:00.000Z',
    ],
    [
      'the end of a skip',
      'America/New_York',
      '2026-03-08',
      180,
      '2026-03-08T07:00:00.000Z',
      '2026-03-08T07:00:00.000Z',
    ],
    [
      'after a skip',
      'America/New_York',
      '2026-03-08',
      181,
      '2026-03-08T07:01:00.000Z',
      '2026-03-08T07:01:00.000Z',
    ],
    [
      'before what is shown twice',
      'America/New_York',
      '2026-11-01',
      59,
      '2026-11-01T04:59:00.000Z',
      '2026-11-01T04:59:00.000Z',
    ],
    [
      'its start',
      'America/New_York',
      '2026-11-01',
      60,
      '2026-11-01T05:00:00.000Z',
      '2026-11-01T05:00:00.000Z',
    ],
    [
      'within it',
      'America/New_York',
      '2026-11-01',
      90,
      '2026-11-01T05:30:00.000Z',
      '2026-11-01T06:30:00.000Z',
    ],
    [
      'its end',
      'America/New_York',
      '2026-11-01',
      120,
      '2026-11-01T07:00:00.000Z',
      '2026-11-01T07:00:00.000Z',
    ],
    [
      'a midnight that is skipped',
      'America/Santiago',
      '2026-09-06',
      0,
      '2026-09-06T04:00:00.000Z',
      '2026-09-06T04:00:00.000Z',
    ],
    [
      'the evening shown twice',
      'Africa/Cairo',
      '2026-10-29',
      1410,
      '2026-10-29T20:30:00.000Z',
      '2026-10-29T21:30:00.000Z',
    ],
    [
      'the midnight after it',
      'Africa/Cairo',
      '2026-10-30',
      0,
      '2026-10-29T22:00:00.000Z',
      '2026-10-29T22:00:00.000Z',
    ],
    [
      'a day that does not exist',
      'Pacific/Apia',
      '2011-12-30',
      720,
      '2011-12-30T10:00:00.000Z',
      '2011-12-30T10:00:00.000Z',
    ],
  ])('%s', (_, zone, on, minute, first, last) =>
    expect([
      formatInstant(instantAt(zones, zone, on, minute)),
      formatInstant(lastInstantAt(zones, zone, on, minute)),
    ]).toEqual([first, last]),
  )

  it.each<[string, string, number]>([
    ['a minute before the day', '2026-03-31', -1],
    ['a minute after it', '2026-03-31', 1441],
    ['half a minute', '2026-03-31', 0.5],
    ['no day', '2026-02-30', 0],
  ])('refuses %s', (_, on, minute) =>
    expect(errorOf(() => instantAt(zones, 'Asia/Shanghai', on, minute)).code).toBe('invalid-input'),
  )
})

describe('formatInstant', () => {
  it.each<[string, string | number, string]>([
    ['zero', 0, '1970-01-01T00:00:00.000Z'],
    ['a millisecond earlier', -1, '1969-12-31T23:59:59.999Z'],
    ['an offset', '2026-03-31T14:30:05.25+08:00', '2026-03-31T06:30:05.250Z'],
    ['the last', 253_402_300_799_999, '9999-12-31T23:59:59.999Z'],
  ])('%s', (_, at, text) => expect(formatInstant(at)).toBe(text))

  it('refuses what is not an instant', () =>
    expect(errorOf(() => formatInstant(undefined)).code).toBe('invalid-input'))
})

describe('fixedZones', () => {
  it.each<[string, unknown, string]>([
    ['no version', [undefined, {}], 'version'],
    ['no zones', ['x', undefined], 'zones'],
    ['a zone without transitions', ['x', { 'A/B': { offsetMinutes: 0 } }], 'zones["A/B"].transitions'],
    [
      'an offset in hours and minutes',
      ['x', { 'A/B': { offsetMinutes: '+08:00', transitions: [] } }],
      'zones["A/B"].offsetMinutes',
    ],
    [
      'an offset in seconds',
      ['x', { 'A/B': { offsetMinutes: 28_800, transitions: [] } }],
      'zones["A/B"].offsetMinutes',
    ],
    [
      'an offset that is no number',
      ['x', { 'A/B': { offsetMinutes: Number.NaN, transitions: [] } }],
      'zones["A/B"].offsetMinutes',
    ],
    [
      'the same instant twice',
      [
        'x',
        {
          'A/B': {
            offsetMinutes: 0,
            transitions: [
              { at: 0, offsetMinutes: 60 },
              { at: '1970-01-01T00:00Z', offsetMinutes: 0 },
            ],
          },
        },
      ],
      'zones["A/B"].transitions[1].at',
    ],
  ])('refuses %s', (_, given, path) => {
    const [version, data] = given as Parameters<typeof fixedZones>
    const error = errorOf(() => fixedZones(version, data))
    expect(error.details).toMatchObject({ issues: [{ path }] })
  })

  const changes = (...transitions: readonly [string, number][]) =>
    fixedZones('x', {
      'A/B': {
        offsetMinutes: 0,
        transitions: transitions.map(([at, offsetMinutes]) => ({ at, offsetMinutes })),
      },
    })

  it.each<[string, readonly [string, number][]]>([
    [
      'two days apart',
      [
        ['2026-03-08T07:00Z', 60],
        ['2026-03-10T07:00Z', 0],
      ],
    ],
    [
      'a change soon after a transition to the same offset',
      [
        ['2026-03-08T07:00Z', 0],
        ['2026-03-08T08:00Z', 60],
      ],
    ],
    [
      'a transition to the same offset soon after a change',
      [
        ['2026-03-08T07:00Z', 60],
        ['2026-03-08T08:00Z', 60],
      ],
    ],
  ])('takes changes %s', (_, transitions) =>
    expect(changes(...transitions).offsetMinutesAt('A/B', Date.parse('2026-04-01'))).toBe(
      transitions[1]?.[1],
    ),
  )

  it('refuses two changes less than two days apart, between which a local time could not be found', () => {
    expect(
      errorOf(() => changes(['2026-03-08T07:00Z', 60], ['2026-03-10T06:59:59.999Z', 0])).message,
    ).toMatchInlineSnapshot(
      `"zones["A/B"].transitions[1].at: expected an instant at least two days after 2026-03-08T07:00Z, received 2026-03-10T06:59:59.999Z. Check both instants: no clock in the time zone database was ever changed twice within two days."`,
    )
    const around = errorOf(() =>
      changes(['2026-03-08T07:00Z', 60], ['2026-03-09T07:00Z', 60], ['2026-03-10T06:00Z', 0]),
    )
    expect(around.details).toMatchObject({ issues: [{ path: 'zones["A/B"].transitions[2].at' }] })
  })

  it('tells transitions out of order as that, and no more', () =>
    expect(
      errorOf(() => changes(['2026-03-08T07:00Z', 60], ['2026-03-01T07:00Z', 0], ['2026-11-01T06:00Z', 60]))
        .message,
    ).toMatchInlineSnapshot(
      `"zones["A/B"].transitions[1].at: expected an instant after 2026-03-08T07:00Z, received 2026-03-01T07:00Z. Sort the transitions, earliest first."`,
    ))

  it('keeps its own copy', () => {
    const clock = { offsetMinutes: 60, transitions: [] }
    const data = fixedZones('x', { 'A/B': clock })
    clock.offsetMinutes = 120
    expect(data.offsetMinutesAt('A/B', 0)).toBe(60)
  })

  it('decides alone: British Columbia stays at UTC-7 from November 2026, whatever the host says', () => {
    // Node 20 with the data of 2025c sets the clocks back on 1 November 2026; newer data does not.
    const summer = { at: '2026-03-08T10:00Z', offsetMinutes: -420 }
    const newer = fixedZones('newer', { 'America/Vancouver': { offsetMinutes: -480, transitions: [summer] } })
    const older = fixedZones('2025c', {
      'America/Vancouver': {
        offsetMinutes: -480,
        transitions: [summer, { at: '2026-11-01T09:00Z', offsetMinutes: -480 }],
      },
    })
    const morning = '2026-12-01T15:30:00Z'
    expect(localTimeAt(newer, 'America/Vancouver', morning)?.minuteOfDay).toBe(8 * 60 + 30)
    expect(localTimeAt(older, 'America/Vancouver', morning)?.minuteOfDay).toBe(7 * 60 + 30)
    expect(formatInstant(instantAt(newer, 'America/Vancouver', '2026-12-01', 480))).toBe(
      '2026-12-01T15:00:00.000Z',
    )
  })
})

describe('clocks that stay: injected data is right where the data of the host may be an hour off', () => {
  // Set forward for good on 8 March 2026 at 02:00: British Columbia to UTC-7 (in the time zone database since
  // 2026b), Alberta to UTC-6 (since 2026c; its NEWS). Older data sets both back on 1 November at 02:00.
  const stays = fixedZones('2026c', {
    'America/Vancouver': {
      offsetMinutes: -480,
      transitions: [{ at: '2026-03-08T10:00Z', offsetMinutes: -420 }],
    },
    'America/Edmonton': {
      offsetMinutes: -420,
      transitions: [{ at: '2026-03-08T09:00Z', offsetMinutes: -360 }],
    },
  })
  const host = hostZones(process.versions['tz'] ?? 'unknown')
  const minuteIn = (zones: ZoneData, zone: string, at: string): number =>
    localTimeAt(zones, zone, at)?.minuteOfDay ?? Number.NaN

  it.each<[string, string, number]>([
    ['Vancouver shows 08:30', 'America/Vancouver', 8 * 60 + 30],
    ['Edmonton shows 09:30', 'America/Edmonton', 9 * 60 + 30],
  ])(`on 2 November 2026 %s; the host (${host.version}) that, or an hour less`, (_, zone, minute) => {
    const at = '2026-11-02T15:30Z'
    expect(localTimeAt(stays, zone, at)).toEqual({
      on: '2026-11-02',
      minuteOfDay: minute,
      second: 0,
      millisecond: 0,
    })
    expect([0, 60], `minutes off with ${host.version}`).toContain(minute - minuteIn(host, zone, at))
  })

  it.each<[string, string, string, string]>([
    ['Vancouver', 'America/Vancouver', '2026-11-01T08:59:59.999Z', '2026-11-01T09:00Z'],
    ['Edmonton', 'America/Edmonton', '2026-11-01T07:59:59.999Z', '2026-11-01T08:00Z'],
  ])('%s goes on from 01:59:59 to 02:00, where older data shows 01:00 again', (_, zone, before, at) => {
    expect([minuteIn(stays, zone, before), minuteIn(stays, zone, at)]).toEqual([119, 120])
    // Until then the host agrees, whatever its age.
    expect(minuteIn(host, zone, before)).toBe(119)
    expect([60, 120]).toContain(minuteIn(host, zone, at))
  })
})

describe('hostZones', () => {
  it('is exact at a change', () => {
    const host = hostZones()
    const change = 1_772_953_200_000 // 2026-03-08T07:00:00Z
    expect([change - 1, change].map((at) => host.offsetMinutesAt('America/New_York', at))).toEqual([
      -300, -240,
    ])
    const back = 1_793_512_800_000 // 2026-11-01T06:00:00Z
    expect([back - 1, back].map((at) => host.offsetMinutesAt('America/New_York', at))).toEqual([-240, -300])
  })

  it('finds two changes a week apart: Recife in October 2000', () => {
    const host = hostZones()
    const at = (day: string): number | undefined =>
      host.offsetMinutesAt('America/Recife', Number(new Date(`${day}T12:00:00Z`)))
    expect([at('2000-10-07'), at('2000-10-10'), at('2000-10-16')]).toEqual([-180, -120, -180])
  })

  it('knows no zone by a name that is none, and never answers for the zone of the host', () => {
    for (const zone of ['', 'Nowhere/At-All', undefined as unknown as string]) {
      expect(hostZones().offsetMinutesAt(zone, 0)).toBeUndefined()
    }
  })

  it('knows no zone outside the years 1 to 9999, nor at what is no instant', () => {
    const first = Date.parse('0001-01-01T00:00:00Z')
    const last = Date.parse('9999-12-31T23:59:59.999Z')
    for (const at of [first - 1, last + 1, Number.NaN, Number.POSITIVE_INFINITY, -8.64e15, 9e15]) {
      expect(hostZones().offsetMinutesAt('Asia/Shanghai', at)).toBeUndefined()
    }
  })

  it('knows zones up to both ends of those years, where a local day may have no four digits', () => {
    const host = hostZones()
    expect(localTimeAt(host, 'Asia/Shanghai', '9999-12-31T15:59:59Z')?.on).toBe('9999-12-31')
    expect(localTimeAt(host, 'Etc/GMT-8', '0001-01-01T00:00Z')?.minuteOfDay).toBe(480)
    expect(localTimeAt(host, 'Etc/GMT+8', '9999-12-31T23:59:59Z')?.minuteOfDay).toBe(15 * 60 + 59)
    for (const [zone, at] of [
      ['Asia/Shanghai', '9999-12-31T16:00Z'],
      ['Etc/GMT+8', '0001-01-01T00:00Z'],
    ] as const) {
      expect(errorOf(() => localTimeAt(host, zone, at)).code).toBe('date-out-of-range')
    }
  })

  it('reports the edition that the caller knows', () =>
    expect([hostZones().version, hostZones('2025c').version]).toEqual(['host', '2025c']))
})
