import { describe, expect, it } from 'vitest'
import { contactWindows } from '../../src/contact'
import { fixedZones } from '../../src/foundations'
import {
  type BestHoursOptions,
  bestHoursToCall,
  type HourCounts,
  type HourTable,
  type Permitted,
  tallyByHour,
} from '../../src/outreach'
import { errorOf } from '../support/error-of'

const period = { from: '2026-03-01', to: '2026-03-31' }
const hourly = (hour: number, attempts: number, answered: number): HourCounts => ({
  weekday: null,
  hour,
  attempts,
  answered,
})
const tableOf = (cells: readonly HourCounts[]): HourTable => ({
  period,
  measure: 'contact-rate/of-attempts',
  confidence: 0.95,
  cells,
})
const always: Permitted = { kind: 'hours', hours: [{ from: '00:00', to: '24:00' }] }
const ask = (over: Partial<BestHoursOptions> = {}): BestHoursOptions => ({
  rankBy: 'lower-bound',
  leastObservations: 30,
  permitted: always,
  ...over,
})
const hoursOf = (rows: readonly { readonly hour: number | null }[]): readonly (number | null)[] =>
  rows.map(({ hour }) => hour)

const zones = fixedZones('2025c', {
  'Asia/Shanghai': { offsetMinutes: 480, transitions: [] },
  'Asia/Kolkata': { offsetMinutes: 330, transitions: [] },
  'America/New_York': {
    offsetMinutes: -300,
    transitions: [
      { at: '2026-03-08T07:00:00Z', offsetMinutes: -240 },
      { at: '2026-11-01T06:00:00Z', offsetMinutes: -300 },
    ],
  },
})
const during = (zone: string, ...intervals: readonly (readonly [string, string])[]): Permitted => ({
  kind: 'intervals',
  zone,
  zones,
  intervals: intervals.map(([start, end]) => ({ start, end })),
})

describe('the ranking', () => {
  // 60 of 100 seen, and 34 of 50: the rate of the second is higher (68 %), its lower bound is not.
  // Wilson, 95 %: 60/100 gives 50.2 % to 69.1 %; 34/50 gives 54.2 % to 79.2 %; 7/8 gives 52.9 % to 97.8 %.
  const cells = [hourly(9, 100, 60), hourly(10, 50, 34), hourly(11, 8, 7)]

  it('by the rate as it was seen', () => {
    const best = bestHoursToCall(tableOf(cells), ask({ rankBy: 'rate', leastObservations: 1 }))
    expect(hoursOf(best.ranked)).toEqual([11, 10, 9])
    expect(best.ranked.map(({ rate }) => rate.value)).toEqual([87.5, 68, 60])
    expect(best).toMatchObject({
      period,
      measure: 'contact-rate/of-attempts',
      confidence: 0.95,
      rankBy: 'rate',
      leastObservations: 1,
      uncertain: [],
      closed: [],
    })
  })

  it('by the lower bound, which few calls do not lift', () => {
    const best = bestHoursToCall(tableOf(cells), ask({ leastObservations: 1 }))
    expect(hoursOf(best.ranked)).toEqual([10, 11, 9])
    expect(best.rankBy).toBe('lower-bound')
    expect(best.ranked[0]?.interval.lower).toBeCloseTo(54.19, 1)
  })

  it('has equal ones in order of the clock, however they were given', () => {
    const equal = [hourly(18, 40, 20), hourly(9, 40, 20), hourly(12, 40, 21)]
    for (const rankBy of ['rate', 'lower-bound'] as const) {
      expect(hoursOf(bestHoursToCall(tableOf(equal), ask({ rankBy })).ranked)).toEqual([12, 9, 18])
    }
    const days = (['sunday', 'monday', 'tuesday'] as const).map((weekday) => ({
      ...hourly(9, 40, 20),
      weekday,
    }))
    expect(bestHoursToCall(tableOf(days), ask()).ranked.map(({ weekday }) => weekday)).toEqual([
      'monday',
      'tuesday',
      'sunday',
    ])
    const later = [
      { ...hourly(1, 40, 20), weekday: 'tuesday' as const },
      { ...hourly(23, 40, 20), weekday: 'monday' as const },
    ]
    expect(hoursOf(bestHoursToCall(tableOf(later), ask()).ranked)).toEqual([23, 1])
  })

  it.each([
    ['just below', 29, [], [9]],
    ['on', 30, [9], []],
    ['just above', 31, [9], []],
  ])('%s the least number of observations', (_, attempts, ranked, uncertain) => {
    const best = bestHoursToCall(tableOf([hourly(9, attempts, 10)]), ask())
    expect(hoursOf(best.ranked)).toEqual(ranked)
    expect(hoursOf(best.uncertain)).toEqual(uncertain)
  })

  it('says of an hour that too little was seen, and of how much', () => {
    const best = bestHoursToCall(tableOf([hourly(9, 29, 10)]), ask())
    expect(best.uncertain[0]).toMatchObject({
      rate: { value: (100 * 10) / 29 },
      permitted: [{ start: '09:00', end: '10:00' }],
      reason: {
        code: 'too-few-observations',
        label: { en: 'too few observations: 29 of at least 30', 'zh-CN': '样本不足：29，至少需 30' },
      },
    })
  })

  it('never ranks an hour of which nothing was seen', () => {
    const best = bestHoursToCall(tableOf([hourly(9, 0, 0)]), ask({ leastObservations: 0 }))
    expect(best.ranked).toEqual([])
    expect(best.uncertain[0]?.reason.label.en).toBe('too few observations: 0 of at least 1')
  })

  it('counts of what the measure divides by, not of the attempts', () => {
    const table: HourTable = {
      ...tableOf([{ weekday: null, hour: 9, attempts: 100, peopleReached: 20, rightPartyContacts: 10 }]),
      measure: 'right-party-rate/of-people-reached',
    }
    expect(bestHoursToCall(table, ask({ leastObservations: 21 })).uncertain).toHaveLength(1)
    expect(bestHoursToCall(table, ask({ leastObservations: 20 })).ranked[0]?.rate.value).toBe(50)
  })
})

describe('permitted hours of the clock', () => {
  const day = Array.from({ length: 24 }, (_, hour) => hourly(hour, 100, 50))
  const partsOf = (permitted: Permitted, cells: readonly HourCounts[] = day): readonly string[] =>
    bestHoursToCall(tableOf(cells), ask({ permitted })).ranked.map(
      ({ weekday, hour, permitted: parts }) =>
        `${weekday === null ? '' : `${weekday} `}${hour}: ${parts.map(({ start, end }) => `${start}-${end}`).join(' ')}`,
    )
  const hours = (...list: readonly (readonly [string, string])[]): Permitted => ({
    kind: 'hours',
    hours: list.map(([from, to]) => ({ from, to })),
  })

  it.each<[string, Permitted, readonly string[]]>([
    ['a whole hour', hours(['09:00', '10:00']), ['9: 09:00-10:00']],
    ['a minute of an hour', hours(['09:59', '10:00']), ['9: 09:59-10:00']],
    [
      'from within an hour to within another',
      hours(['09:30', '11:01']),
      ['9: 09:30-10:00', '10: 10:00-11:00', '11: 11:00-11:01'],
    ],
    ['two parts of one hour', hours(['09:00', '09:10'], ['09:50', '10:00']), ['9: 09:00-09:10 09:50-10:00']],
    ['two that overlap are one', hours(['09:00', '09:40'], ['09:20', '10:00']), ['9: 09:00-10:00']],
    ['across midnight', hours(['23:30', '00:15']), ['0: 00:00-00:15', '23: 23:30-24:00']],
    ['until the end of the day', hours(['23:00', '24:00']), ['23: 23:00-24:00']],
  ])('%s', (_, permitted, parts) => expect(partsOf(permitted)).toEqual(parts))

  it('tells every hour that is not permitted as closed', () => {
    const best = bestHoursToCall(tableOf(day), ask({ permitted: hours(['09:30', '10:01']) }))
    expect(hoursOf(best.ranked)).toEqual([9, 10])
    expect(hoursOf(best.closed)).toEqual([
      ...Array(9).keys(),
      ...Array.from({ length: 13 }, (_, i) => 11 + i),
    ])
    expect(Object.keys(best.closed[0] ?? {})).toEqual(['weekday', 'hour', 'rate', 'interval'])
  })

  const week = (['monday', 'saturday', 'sunday'] as const).flatMap((weekday) =>
    [0, 9, 23].map((hour) => ({ ...hourly(hour, 100, 50), weekday })),
  )
  it.each<[string, Permitted, readonly string[]]>([
    [
      'some days of the week',
      { kind: 'hours', hours: [{ weekdays: ['saturday', 'monday'], from: '09:00', to: '10:00' }] },
      ['monday 9: 09:00-10:00', 'saturday 9: 09:00-10:00'],
    ],
    [
      'across the end of the week',
      { kind: 'hours', hours: [{ weekdays: ['sunday'], from: '23:00', to: '01:00' }] },
      ['monday 0: 00:00-01:00', 'sunday 23: 23:00-24:00'],
    ],
    [
      'every day',
      hours(['09:00', '10:00']),
      ['monday 9: 09:00-10:00', 'saturday 9: 09:00-10:00', 'sunday 9: 09:00-10:00'],
    ],
  ])('%s', (_, permitted, parts) => expect(partsOf(permitted, week)).toEqual(parts))

  it('none close every hour', () => {
    const best = bestHoursToCall(tableOf(day), ask({ permitted: hours() }))
    expect([best.ranked.length, best.uncertain.length, best.closed.length]).toEqual([0, 0, 24])
  })
})

describe('permitted intervals of time', () => {
  const day = Array.from({ length: 24 }, (_, hour) => hourly(hour, 100, 50))
  const partsOf = (permitted: Permitted, cells: readonly HourCounts[] = day): readonly string[] =>
    bestHoursToCall(tableOf(cells), ask({ permitted })).ranked.map(
      ({ hour, permitted: parts }) =>
        `${hour}: ${parts.map(({ start, end }) => `${start.slice(5, 16)}/${end.slice(5, 16)}`).join(' ')}`,
    )

  it.each<[string, Permitted, readonly string[]]>([
    [
      'are cut at the full hours of the debtor’s clock',
      // 09:30 to 11:15 in Shanghai
      during('Asia/Shanghai', ['2026-03-10T01:30Z', '2026-03-10T03:15Z']),
      ['9: 03-10T01:30/03-10T02:00', '10: 03-10T02:00/03-10T03:00', '11: 03-10T03:00/03-10T03:15'],
    ],
    [
      'where it is half an hour off, at the half hours of UTC',
      // 09:00 to 10:30 in Kolkata
      during('Asia/Kolkata', ['2026-03-10T03:30Z', '2026-03-10T05:00Z']),
      ['9: 03-10T03:30/03-10T04:30', '10: 03-10T04:30/03-10T05:00'],
    ],
    [
      'of several days, an hour has a part of each',
      during(
        'Asia/Shanghai',
        ['2026-03-11T01:00Z', '2026-03-11T02:00Z'],
        ['2026-03-10T01:00Z', '2026-03-10T02:00Z'],
      ),
      ['9: 03-10T01:00/03-10T02:00 03-11T01:00/03-11T02:00'],
    ],
    [
      'that overlap or touch are one',
      during(
        'Asia/Shanghai',
        ['2026-03-10T01:00Z', '2026-03-10T01:30Z'],
        ['2026-03-10T01:10Z', '2026-03-10T01:40Z'],
        ['2026-03-10T01:15Z', '2026-03-10T01:20Z'],
        ['2026-03-10T01:40Z', '2026-03-10T02:00Z'],
      ),
      ['9: 03-10T01:00/03-10T02:00'],
    ],
    [
      'with a minute between them are two parts',
      during(
        'Asia/Shanghai',
        ['2026-03-10T01:00Z', '2026-03-10T01:30Z'],
        ['2026-03-10T01:31Z', '2026-03-10T02:00Z'],
      ),
      ['9: 03-10T01:00/03-10T01:30 03-10T01:31/03-10T02:00'],
    ],
    [
      'skip the hour that the clock skips: 02:00 is 03:00 at 07:00Z',
      during('America/New_York', ['2026-03-08T06:30Z', '2026-03-08T07:30Z']),
      ['1: 03-08T06:30/03-08T07:00', '3: 03-08T07:00/03-08T07:30'],
    ],
    [
      'have two hours of what the clock shows twice: 02:00 is 01:00 again at 06:00Z',
      during('America/New_York', ['2026-11-01T05:30Z', '2026-11-01T07:10Z']),
      ['1: 11-01T05:30/11-01T07:00', '2: 11-01T07:00/11-01T07:10'],
    ],
  ])('%s', (_, permitted, parts) => expect(partsOf(permitted)).toEqual(parts))

  it('are cut where the clock is changed within an hour', () => {
    const odd = fixedZones('x', {
      'X/Odd': { offsetMinutes: 0, transitions: [{ at: '2026-03-10T01:20:00.007Z', offsetMinutes: 30 }] },
    })
    const interval = { start: '2026-03-10T01:00:00Z', end: '2026-03-10T02:00:00Z' }
    const permitted: Permitted = { kind: 'intervals', zone: 'X/Odd', zones: odd, intervals: [interval] }
    const { ranked } = bestHoursToCall(tableOf(day), ask({ permitted }))
    // 01:20 becomes 01:50, which is 02:00 ten minutes later.
    expect(ranked.map(({ hour, permitted: parts }) => [hour, parts])).toEqual([
      [1, [{ start: '2026-03-10T01:00:00.000Z', end: '2026-03-10T01:30:00.000Z' }]],
      [2, [{ start: '2026-03-10T01:30:00.000Z', end: '2026-03-10T02:00:00.000Z' }]],
    ])
  })

  it('tell two days apart where the clock leaps over one within an hour', () => {
    // 13:20 on Monday 2026-03-09 becomes 13:20 on Tuesday.
    const leap = fixedZones('x', {
      'X/Leap': { offsetMinutes: -720, transitions: [{ at: '2026-03-10T01:20:00Z', offsetMinutes: 720 }] },
    })
    const cells = (['monday', 'tuesday'] as const).map((weekday) => ({ ...hourly(13, 100, 50), weekday }))
    const interval = { start: '2026-03-10T01:00:00Z', end: '2026-03-10T01:40:00Z' }
    const permitted: Permitted = { kind: 'intervals', zone: 'X/Leap', zones: leap, intervals: [interval] }
    const { ranked } = bestHoursToCall(tableOf(cells), ask({ permitted }))
    expect(ranked.map(({ weekday, permitted: parts }) => [weekday, parts])).toEqual([
      ['monday', [{ start: '2026-03-10T01:00:00.000Z', end: '2026-03-10T01:20:00.000Z' }]],
      ['tuesday', [{ start: '2026-03-10T01:20:00.000Z', end: '2026-03-10T01:40:00.000Z' }]],
    ])
  })

  it('go by the day of the week, too', () => {
    // 2026-03-09 is a Monday, and 16:00Z is Tuesday 00:00 in Shanghai.
    const cells = (['monday', 'tuesday'] as const).flatMap((weekday) =>
      [0, 23].map((hour) => ({ ...hourly(hour, 100, 50), weekday })),
    )
    const permitted = during('Asia/Shanghai', ['2026-03-09T15:30Z', '2026-03-09T16:30Z'])
    const { ranked, closed } = bestHoursToCall(tableOf(cells), ask({ permitted }))
    expect(ranked.map(({ weekday, hour }) => [weekday, hour])).toEqual([
      ['monday', 23],
      ['tuesday', 0],
    ])
    expect(closed.map(({ weekday, hour }) => [weekday, hour])).toEqual([
      ['monday', 0],
      ['tuesday', 23],
    ])
  })

  it('are taken as contactWindows answers them, beside a table as tallyByHour answers it', () => {
    const citation = {
      title: 'Fair Calls Act s 3',
      href: 'https://law.example/fca#3',
      confidence: 'verified',
    } as const
    const pack = {
      id: 'xx',
      place: 'XX',
      version: '1',
      title: { en: 'Fair calls', 'zh-CN': '公平来电' },
      coverage: { window: 'complete' },
      rules: [
        {
          kind: 'window',
          id: 'xx.hours',
          label: { en: 'Calling hours', 'zh-CN': '来电时段' },
          effect: 'deny',
          scope: { channels: ['phone'] },
          sense: 'allows',
          history: [{ from: '2020-01-01', value: [{ from: '18:00', to: '19:30' }], citation }],
        },
      ],
    } as const
    const debtor = { place: 'XX', timeZones: ['Asia/Shanghai'] }
    const { intervals } = contactWindows(
      { from: '2026-04-01T00:00+08:00', to: '2026-04-02T00:00+08:00', channel: 'phone', actor: 'lender' },
      { packs: [pack], zones, debtor, acceptGaps: ['xx:*'] },
    )
    const call = { channel: 'phone', direction: 'outbound', actor: 'lender' } as const
    const contacts = [
      { ...call, id: 'C-1', at: '2026-03-10T10:30:00Z', outcome: 'no-answer' },
      { ...call, id: 'C-2', at: '2026-03-10T11:30:00Z', outcome: 'answered-by-debtor' },
      { ...call, id: 'C-3', at: '2026-03-10T12:30:00Z', outcome: 'answered-by-debtor' },
    ] as const
    const table = tallyByHour([{ debtor: { id: 'D-1', ...debtor }, accounts: [], contacts }], {
      period,
      channels: ['phone'],
      rightParties: ['debtor'],
      zones,
      by: 'hour',
      measure: 'contact-rate/of-attempts',
      confidence: 0.95,
    })
    const permitted: Permitted = { kind: 'intervals', zone: 'Asia/Shanghai', zones, intervals }
    const best = bestHoursToCall(table, ask({ permitted, leastObservations: 1 }))
    expect(best.ranked.map(({ hour, permitted: parts }) => [hour, parts])).toEqual([
      [19, [{ start: '2026-04-01T11:00:00.000Z', end: '2026-04-01T11:30:00.000Z' }]],
      [18, [{ start: '2026-04-01T10:00:00.000Z', end: '2026-04-01T11:00:00.000Z' }]],
    ])
    expect(hoursOf(best.closed)).toContain(20)
    expect(best.ranked[0]).toEqual({ ...pick(table.cells[19]), permitted: best.ranked[0]?.permitted })
  })

  const pick = (cell: object | undefined): object => {
    const { weekday, hour, rate, interval } = cell as Record<string, unknown>
    return { weekday, hour, rate, interval }
  }
})

describe('bad input', () => {
  const cells = [hourly(9, 100, 50)]
  const refusals: readonly (readonly [string, unknown, unknown, readonly (readonly [string, string])[]])[] = [
    [
      'no options',
      tableOf(cells),
      undefined,
      [
        ['rankBy', 'missing'],
        ['leastObservations', 'missing'],
        ['permitted', 'missing'],
      ],
    ],
    ['no ranking', tableOf(cells), { ...ask(), rankBy: undefined }, [['rankBy', 'missing']]],
    ['a ranking that is none', tableOf(cells), { ...ask(), rankBy: 'value' }, [['rankBy', 'wrong-type']]],
    [
      'permitted time of no kind',
      tableOf(cells),
      { ...ask(), permitted: { hours: [] } },
      [['permitted.kind', 'missing']],
    ],
    [
      'an hour that is none',
      tableOf([hourly(24, 1, 1), hourly(-1, 1, 1), hourly(9.5, 1, 1)]),
      ask(),
      [
        ['table.cells[0].hour', 'wrong-type'],
        ['table.cells[1].hour', 'wrong-type'],
        ['table.cells[2].hour', 'wrong-type'],
      ],
    ],
    [
      'an hour twice',
      tableOf([...cells, hourly(10, 1, 1), ...cells]),
      ask(),
      [['table.cells[2]', 'duplicate-id']],
    ],
    [
      'more answered than attempts',
      tableOf([...cells, hourly(10, 4, 5)]),
      ask(),
      [['table.cells[1].answered', 'wrong-type']],
    ],
    [
      'counts that the measure needs and that are absent',
      tableOf([{ weekday: null, hour: 9 }]),
      ask(),
      [
        ['table.cells[0].answered', 'missing'],
        ['table.cells[0].attempts', 'missing'],
      ],
    ],
    [
      'whole days',
      tableOf([{ ...hourly(9, 4, 2), weekday: 'monday', hour: null }]),
      ask(),
      [['table.cells[0].hour', 'wrong-type']],
    ],
    [
      'hours of days beside hours of every day',
      tableOf([...cells, { ...hourly(9, 4, 2), weekday: 'monday' }]),
      ask(),
      [['table.cells', 'wrong-type']],
    ],
    [
      'a period that ends before it starts',
      { ...tableOf(cells), period: { from: '2026-03-02', to: '2026-03-01' } },
      ask(),
      [['table.period.to', 'empty-range']],
    ],
    [
      'permitted hours by weekday for a table that knows none',
      tableOf(cells),
      ask({
        permitted: {
          kind: 'hours',
          hours: [
            { from: '09:00', to: '10:00' },
            { weekdays: ['monday'], from: '09:00', to: '10:00' },
          ],
        },
      }),
      [['permitted.hours[1].weekdays', 'unknown-key']],
    ],
    [
      'permitted hours that are empty',
      tableOf(cells),
      ask({ permitted: { kind: 'hours', hours: [{ from: '09:00', to: '09:00' }] } }),
      [['permitted.hours[0]', 'empty-range']],
    ],
    [
      'intervals that end as they start, or before',
      tableOf(cells),
      ask({
        permitted: during(
          'Asia/Shanghai',
          ['2026-03-10T01:00Z', '2026-03-10T01:00Z'],
          ['2026-03-10T01:00Z', '2026-03-10T01:01Z'],
          ['2026-03-10T01:00Z', '2026-03-10T00:59Z'],
        ),
      }),
      [
        ['permitted.intervals[0].end', 'date-order'],
        ['permitted.intervals[2].end', 'date-order'],
      ],
    ],
    [
      'a zone that is not known',
      tableOf(cells),
      ask({ permitted: during('Mars/Base', ['2026-03-10T01:00Z', '2026-03-10T02:00Z']) }),
      [['permitted.zone', 'unknown-reference']],
    ],
    [
      'a table with a field that does not exist',
      { ...tableOf(cells), rows: [] },
      ask(),
      [['table.rows', 'unknown-key']],
    ],
  ]
  it.each(refusals)('is refused: %s', (_, table, options, issues) => {
    const { code, details } = errorOf(() => Reflect.apply(bestHoursToCall, null, [table, options]))
    expect(code).toBe('invalid-input')
    expect('issues' in details && details.issues.map((issue) => [issue.path, issue.code])).toEqual(issues)
  })

  it.each<[string, HourTable, BestHoursOptions, string, string]>([
    [
      'an hour twice',
      tableOf([...cells, ...cells]),
      ask(),
      'table.cells[1]: expected an hour that is not that of table.cells[0], received the same hour again. Add the counts of the two up in one cell.',
      'table.cells[1]：应为与 table.cells[0] 不同的时段，收到重复的时段。请将两者的计数合并为一格。',
    ],
    [
      'a whole day',
      tableOf([{ ...hourly(9, 4, 2), hour: null }]),
      ask(),
      "table.cells[0].hour: expected an hour of the day, 0 to 23, received null. Tally by 'hour' or 'hour-of-weekday': whole days are no hours to call.",
      'table.cells[0].hour：应为一天中的小时（0 至 23），收到 null。请按 hour 或 hour-of-weekday 统计：整天不是拨打时段。',
    ],
    [
      'an hour that is none',
      tableOf([hourly(24, 4, 2)]),
      ask(),
      'table.cells[0].hour: expected an hour of the day, 0 to 23, or null, received 24. Write 9 for 09:00 up to 10:00, and null for the whole day.',
      'table.cells[0].hour：应为一天中的小时（0 至 23）或 null，收到 24。9 表示 09:00 至 10:00；全天写 null。',
    ],
    [
      'both grains',
      tableOf([...cells, { ...hourly(9, 4, 2), weekday: 'monday' }]),
      ask(),
      'table.cells: expected cells that all name a weekday, or none, received some of either. An attempt would be counted twice: pass one table of the two.',
      'table.cells：应为全部写明星期或全部不写的格子，收到两者混用。同一次拨打会被计两次：请只传其中一种。',
    ],
    [
      'weekdays that the table does not know',
      tableOf(cells),
      ask({ permitted: { kind: 'hours', hours: [{ weekdays: ['monday'], from: '09:00', to: '10:00' }] } }),
      "permitted.hours[0].weekdays: expected hours for every day, as the table does not tell the days of the week apart, received hours of some weekdays. Tally by 'hour-of-weekday', or pass the hours that are permitted on every day.",
      'permitted.hours[0].weekdays：应为每天相同的时段（表格未区分星期），收到仅适用于部分星期的时段。请按 hour-of-weekday 统计，或传入每天均允许的时段。',
    ],
    [
      'an interval backwards',
      tableOf(cells),
      ask({ permitted: during('Asia/Shanghai', ['2026-03-10T01:00Z', '2026-03-10T00:59Z']) }),
      'permitted.intervals[0].end: expected an instant after 2026-03-10T01:00Z, received 2026-03-10T00:59Z. Exchange start and end.',
      'permitted.intervals[0].end：应为晚于 2026-03-10T01:00Z 的时刻，收到 2026-03-10T00:59Z。请对调 start 与 end。',
    ],
    [
      'an unknown zone',
      tableOf(cells),
      ask({ permitted: during('Mars/Base', ['2026-03-10T01:00Z', '2026-03-10T02:00Z']) }),
      'permitted.zone: expected a zone that the zone data knows, received "Mars/Base". Name it as the data does, such as \'Asia/Shanghai\'.',
      'permitted.zone：应为时区数据所含的时区，收到 "Mars/Base"。请按时区数据的名称书写，例如 Asia/Shanghai。',
    ],
  ])('says what to do about %s', (_, table, options, en, chinese) => {
    expect(errorOf(() => bestHoursToCall(table, options)).sentence).toEqual({ en, 'zh-CN': chinese })
  })

  it('says what zone data is', () => {
    const permitted = { ...during('Asia/Shanghai'), zones: {} }
    const { sentence } = errorOf(() =>
      Reflect.apply(bestHoursToCall, null, [tableOf(cells), { ...ask(), permitted }]),
    )
    expect(sentence).toEqual({
      en: 'permitted.zones: expected zone data, received an object. Pass hostZones() or fixedZones(...).',
      'zh-CN': 'permitted.zones：应为时区数据，收到对象。请传入 hostZones() 或 fixedZones(...)。',
    })
  })
})
