import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fixedZones,
  formatInstant,
  instantAt,
  instantsOf,
  lastInstantAt,
  localTimeAt,
} from '../../src/foundations'
import { errorOf } from '../support/error-of'

// By the published rules of each zone; the instants below are these, plus or minus the minutes in between.
const zones = fixedZones('by hand', {
  // From 24:00 on Thursday back to 23:00; in spring from 00:00 on Friday to 01:00.
  'Africa/Cairo': {
    offsetMinutes: 120,
    transitions: [
      { at: '2026-04-23T22:00Z', offsetMinutes: 180 },
      { at: '2026-10-29T21:00Z', offsetMinutes: 120 },
    ],
  },
  // From 02:00 back to 01:00, and from 02:00 to 03:00.
  'America/New_York': {
    offsetMinutes: -300,
    transitions: [
      { at: '2026-03-08T07:00Z', offsetMinutes: -240 },
      { at: '2026-11-01T06:00Z', offsetMinutes: -300 },
    ],
  },
  // Half an hour: from 02:00 back to 01:30, and from 02:00 to 02:30.
  'Australia/Lord_Howe': {
    offsetMinutes: 660,
    transitions: [
      { at: '2026-04-04T15:00Z', offsetMinutes: 630 },
      { at: '2026-10-03T15:30Z', offsetMinutes: 660 },
    ],
  },
  // From the end of 29 December to the start of the 31st.
  'Pacific/Apia': { offsetMinutes: -600, transitions: [{ at: '2011-12-30T10:00Z', offsetMinutes: 840 }] },
  // From 24:00 on Saturday back to 23:00; in spring from 24:00 to 01:00.
  'America/Santiago': {
    offsetMinutes: -180,
    transitions: [
      { at: '2026-04-05T03:00Z', offsetMinutes: -240 },
      { at: '2026-09-06T04:00Z', offsetMinutes: -180 },
    ],
  },
  // No zone of today: from 24:00 back to 00:00 of the same day.
  'Test/Day_Back': { offsetMinutes: 720, transitions: [{ at: '2026-06-01T12:00Z', offsetMinutes: -720 }] },
})

type Row = [
  name: string,
  zone: string,
  on: string,
  minute: number,
  first: string,
  last?: string,
  changesAt?: string,
]

const rows: readonly Row[] = [
  ['once', 'Africa/Cairo', '2026-10-29', 1379, '2026-10-29T19:59Z'],
  [
    'set back to',
    'Africa/Cairo',
    '2026-10-29',
    1380,
    '2026-10-29T20:00Z',
    '2026-10-29T20:00Z',
    '2026-10-29T21:00Z',
  ],
  [
    'a minute later',
    'Africa/Cairo',
    '2026-10-29',
    1381,
    '2026-10-29T20:01Z',
    '2026-10-29T21:01Z',
    '2026-10-29T21:00Z',
  ],
  [
    'the last minute of the day',
    'Africa/Cairo',
    '2026-10-29',
    1439,
    '2026-10-29T20:59Z',
    '2026-10-29T21:59Z',
    '2026-10-29T21:00Z',
  ],
  ['the end of the day', 'Africa/Cairo', '2026-10-29', 1440, '2026-10-29T22:00Z'],
  ['the start of the next', 'Africa/Cairo', '2026-10-30', 0, '2026-10-29T22:00Z'],
  ['a minute into it', 'Africa/Cairo', '2026-10-30', 1, '2026-10-29T22:01Z'],
  ['before the skipped midnight', 'Africa/Cairo', '2026-04-23', 1439, '2026-04-23T21:59Z'],
  ['the end of the day, skipped from', 'Africa/Cairo', '2026-04-23', 1440, '2026-04-23T22:00Z'],
  ['in the skip', 'Africa/Cairo', '2026-04-24', 30, '2026-04-23T22:00Z'],
  ['skipped to', 'Africa/Cairo', '2026-04-24', 60, '2026-04-23T22:00Z'],
  ['after the skip', 'Africa/Cairo', '2026-04-24', 61, '2026-04-23T22:01Z'],

  ['before what is shown twice', 'America/New_York', '2026-11-01', 59, '2026-11-01T04:59Z'],
  [
    'set back to',
    'America/New_York',
    '2026-11-01',
    60,
    '2026-11-01T05:00Z',
    '2026-11-01T05:00Z',
    '2026-11-01T06:00Z',
  ],
  [
    'within it',
    'America/New_York',
    '2026-11-01',
    90,
    '2026-11-01T05:30Z',
    '2026-11-01T06:30Z',
    '2026-11-01T06:00Z',
  ],
  [
    'its last minute',
    'America/New_York',
    '2026-11-01',
    119,
    '2026-11-01T05:59Z',
    '2026-11-01T06:59Z',
    '2026-11-01T06:00Z',
  ],
  ['set back from', 'America/New_York', '2026-11-01', 120, '2026-11-01T07:00Z'],
  ['before the skip', 'America/New_York', '2026-03-08', 119, '2026-03-08T06:59Z'],
  ['skipped from', 'America/New_York', '2026-03-08', 120, '2026-03-08T07:00Z'],
  ['in the skip', 'America/New_York', '2026-03-08', 179, '2026-03-08T07:00Z'],
  ['after the skip', 'America/New_York', '2026-03-08', 181, '2026-03-08T07:01Z'],

  ['before what is shown twice', 'Australia/Lord_Howe', '2026-04-05', 89, '2026-04-04T14:29Z'],
  [
    'set back to',
    'Australia/Lord_Howe',
    '2026-04-05',
    90,
    '2026-04-04T14:30Z',
    '2026-04-04T14:30Z',
    '2026-04-04T15:00Z',
  ],
  [
    'within half an hour',
    'Australia/Lord_Howe',
    '2026-04-05',
    105,
    '2026-04-04T14:45Z',
    '2026-04-04T15:15Z',
    '2026-04-04T15:00Z',
  ],
  ['set back from', 'Australia/Lord_Howe', '2026-04-05', 120, '2026-04-04T15:30Z'],
  ['in the skip', 'Australia/Lord_Howe', '2026-10-04', 149, '2026-10-03T15:30Z'],
  ['after the skip', 'Australia/Lord_Howe', '2026-10-04', 151, '2026-10-03T15:31Z'],

  ['the last minute before the day that is not', 'Pacific/Apia', '2011-12-29', 1439, '2011-12-30T09:59Z'],
  ['the end of that day', 'Pacific/Apia', '2011-12-29', 1440, '2011-12-30T10:00Z'],
  ['the start of the day that is not', 'Pacific/Apia', '2011-12-30', 0, '2011-12-30T10:00Z'],
  ['its noon', 'Pacific/Apia', '2011-12-30', 720, '2011-12-30T10:00Z'],
  ['its end', 'Pacific/Apia', '2011-12-30', 1440, '2011-12-30T10:00Z'],
  ['a minute into the next', 'Pacific/Apia', '2011-12-31', 1, '2011-12-30T10:01Z'],

  ['before what is shown twice', 'America/Santiago', '2026-04-04', 1379, '2026-04-05T01:59Z'],
  [
    'set back to',
    'America/Santiago',
    '2026-04-04',
    1380,
    '2026-04-05T02:00Z',
    '2026-04-05T02:00Z',
    '2026-04-05T03:00Z',
  ],
  [
    'the evening',
    'America/Santiago',
    '2026-04-04',
    1410,
    '2026-04-05T02:30Z',
    '2026-04-05T03:30Z',
    '2026-04-05T03:00Z',
  ],
  ['the end of the day', 'America/Santiago', '2026-04-04', 1440, '2026-04-05T04:00Z'],
  ['the start of the next', 'America/Santiago', '2026-04-05', 0, '2026-04-05T04:00Z'],
  ['a midnight that is skipped', 'America/Santiago', '2026-09-06', 0, '2026-09-06T04:00Z'],
  ['the same, as the end of the day', 'America/Santiago', '2026-09-05', 1440, '2026-09-06T04:00Z'],
  ['in the skip', 'America/Santiago', '2026-09-06', 59, '2026-09-06T04:00Z'],
  ['after the skip', 'America/Santiago', '2026-09-06', 61, '2026-09-06T04:01Z'],

  [
    'midnight before a day shown twice',
    'Test/Day_Back',
    '2026-06-01',
    0,
    '2026-05-31T12:00Z',
    '2026-05-31T12:00Z',
    '2026-06-01T12:00Z',
  ],
  [
    'its noon',
    'Test/Day_Back',
    '2026-06-01',
    720,
    '2026-06-01T00:00Z',
    '2026-06-02T00:00Z',
    '2026-06-01T12:00Z',
  ],
  ['its end', 'Test/Day_Back', '2026-06-01', 1440, '2026-06-02T12:00Z'],
]

describe('instantsOf', () => {
  it.each<Row>(rows)('%s: %s, %s, minute %i', (_, zone, on, minute, first, last = first, changesAt) => {
    const instants = {
      first: Date.parse(first),
      last: Date.parse(last),
      changesAt: changesAt === undefined ? null : Date.parse(changesAt),
    }
    expect(instantsOf(zones, zone, on, minute)).toEqual(instants)
    expect(instantAt(zones, zone, on, minute)).toBe(instants.first)
    expect(lastInstantAt(zones, zone, on, minute)).toBe(instants.last)
  })

  it('does not know what the data does not know', () =>
    expect(instantsOf(zones, 'Asia/Tokyo', '2026-03-31', 0)).toBeUndefined())

  it('refuses what is no minute of a day', () =>
    expect(
      errorOf(() => instantsOf(zones, 'Africa/Cairo', '2026-03-31', 1441)).message,
    ).toMatchInlineSnapshot(
      `"minuteOfDay: expected a minute of a day, 0 to 1440, received 1441. Count from midnight: 480 is 08:00."`,
    ))

  it('tells every minute of the days around each change as the clocks show it, minute by minute', () => {
    // The definition, by looking: the minutes of four days, each with what the clocks show at its start.
    const changes = Object.entries({
      'Africa/Cairo': ['2026-04-23T22:00Z', '2026-10-29T21:00Z'],
      'America/New_York': ['2026-03-08T07:00Z', '2026-11-01T06:00Z'],
      'Australia/Lord_Howe': ['2026-04-04T15:00Z', '2026-10-03T15:30Z'],
      'Pacific/Apia': ['2011-12-30T10:00Z'],
      'America/Santiago': ['2026-04-05T03:00Z', '2026-09-06T04:00Z'],
      'Test/Day_Back': ['2026-06-01T12:00Z'],
    }).flatMap(([zone, instants]) => instants.map((at) => ({ zone, change: Date.parse(at) })))
    const shownAround = changes.map(({ zone, change }) => {
      const shown: { at: number; text: string }[] = []
      for (let at = change - 4 * 86_400_000; at < change + 4 * 86_400_000; at += 60_000) {
        const { on, minuteOfDay } = localTimeAt(zones, zone, at) ?? { on: '', minuteOfDay: 0 }
        shown.push({ at, text: `${on} ${String(minuteOfDay).padStart(4, '0')}` })
      }
      return { zone, change, shown }
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...shownAround),
        fc.integer({ min: -2, max: 2 }),
        fc.integer({ min: 0, max: 1440 }),
        ({ zone, change, shown }, days, minute) => {
          const on = formatInstant(change + days * 86_400_000).slice(0, 10)
          const text =
            minute < 1440
              ? `${on} ${String(minute).padStart(4, '0')}`
              : `${formatInstant(Date.parse(on) + 86_400_000).slice(0, 10)} 0000`
          const showings = shown.filter((one) => one.text === text).length
          const notBefore = shown.filter((one) => one.text >= text)
          const before = shown.filter((one) => one.text < text)
          expect(instantsOf(zones, zone, on, minute)).toEqual({
            first: notBefore[0]?.at,
            last: (before.at(-1)?.at ?? Number.NaN) + 60_000,
            changesAt: showings === 2 ? change : null,
          })
        },
      ),
      { seed: 20_261_101, numRuns: 400 },
    )
  })
})
