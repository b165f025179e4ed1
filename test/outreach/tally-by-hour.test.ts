import { describe, expect, it } from 'vitest'
import { fixedZones } from '../../src/foundations'
import type { CaseFile, ContactRecord } from '../../src/model'
import { type HourTally, hourlyMeasures, type TallyByHourOptions, tallyByHour } from '../../src/outreach'
import { errorOf } from '../support/error-of'

const zones = fixedZones('2025c', {
  'Asia/Shanghai': { offsetMinutes: 480, transitions: [] },
  'Asia/Kolkata': { offsetMinutes: 330, transitions: [] },
  'Pacific/Kiritimati': { offsetMinutes: 840, transitions: [] },
  'Pacific/Honolulu': { offsetMinutes: -600, transitions: [] },
  'America/New_York': {
    offsetMinutes: -300,
    transitions: [{ at: '2026-03-08T07:00:00Z', offsetMinutes: -240 }],
  },
})
const asked: TallyByHourOptions = {
  period: { from: '2026-03-01', to: '2026-03-31' },
  channels: ['phone'],
  rightParties: ['debtor'],
  zones,
  by: 'hour-of-weekday',
  measure: 'contact-rate/of-attempts',
  confidence: 0.95,
}

const call = (id: string, at: string, over: Partial<ContactRecord> = {}): ContactRecord => ({
  id,
  at,
  channel: 'phone',
  direction: 'outbound',
  outcome: 'answered-by-debtor',
  actor: 'lender',
  ...over,
})
const caseOf = (
  contacts: readonly ContactRecord[],
  timeZones: readonly string[] = ['Asia/Shanghai'],
): CaseFile => ({ debtor: { id: 'D-1', timeZones }, accounts: [], contacts })
const seenIn = ({ cells }: HourTally): readonly string[] =>
  cells.flatMap(({ weekday, hour, attempts }) => (attempts > 0 ? [`${weekday} ${hour}: ${attempts}`] : []))

describe('tallyByHour', () => {
  // 2026-03-02 is a Monday; Shanghai is 8 hours ahead of UTC.
  it.each<[string, string, string]>([
    ['the last millisecond of an hour', '2026-03-02T01:59:59.999Z', 'monday 9: 1'],
    ['the first of the next', '2026-03-02T02:00:00Z', 'monday 10: 1'],
    ['the last hour of a Sunday', '2026-03-08T15:59:59Z', 'sunday 23: 1'],
    ['the first hour of a Monday', '2026-03-08T16:00:00Z', 'monday 0: 1'],
    ['a Tuesday', '2026-03-03T04:00:00Z', 'tuesday 12: 1'],
    ['a Wednesday', '2026-03-04T04:00:00Z', 'wednesday 12: 1'],
    ['a Thursday', '2026-03-05T04:00:00Z', 'thursday 12: 1'],
    ['a Friday', '2026-03-06T04:00:00Z', 'friday 12: 1'],
    ['a Saturday', '2026-03-07T04:00:00Z', 'saturday 12: 1'],
  ])('goes by the debtor’s clock: %s', (_, at, cell) => {
    expect(seenIn(tallyByHour([caseOf([call('C', at)])], asked))).toEqual([cell])
  })

  it('goes by the clock of a day before 1970 as well', () => {
    // 1969-12-31 was a Wednesday, 1969-12-28 a Sunday.
    const period = { from: '1969-12-01', to: '1969-12-31' }
    const contacts = [call('C-1', '1969-12-31T04:00:00Z'), call('C-2', '1969-12-28T04:00:00Z')]
    expect(seenIn(tallyByHour([caseOf(contacts)], { ...asked, period }))).toEqual([
      'wednesday 12: 1',
      'sunday 12: 1',
    ])
  })

  it('follows a change of the clocks', () => {
    // At 2026-03-08T07:00Z New York goes from 02:00 to 03:00.
    const contacts = [call('C-1', '2026-03-08T06:59:00Z'), call('C-2', '2026-03-08T07:00:00Z')]
    expect(seenIn(tallyByHour([caseOf(contacts, ['America/New_York'])], asked))).toEqual([
      'sunday 1: 1',
      'sunday 3: 1',
    ])
  })

  it('has every cell once, from Monday 00:00 on', () => {
    const { cells } = tallyByHour([], asked)
    expect(cells).toHaveLength(168)
    expect(cells[0]).toMatchObject({ weekday: 'monday', hour: 0 })
    expect(cells[25]).toMatchObject({ weekday: 'tuesday', hour: 1 })
    expect(cells[167]).toMatchObject({ weekday: 'sunday', hour: 23 })
    const hours = tallyByHour([], { ...asked, by: 'hour' }).cells
    expect(hours.map(({ weekday, hour }) => [weekday, hour])).toEqual(
      Array.from({ length: 24 }, (_, hour) => [null, hour]),
    )
    expect(
      tallyByHour([], { ...asked, by: 'weekday' }).cells.map(({ weekday, hour }) => [weekday, hour]),
    ).toEqual(
      ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => [
        day,
        null,
      ]),
    )
  })

  const week = [
    call('C-1', '2026-03-02T04:10:00Z'),
    call('C-2', '2026-03-03T04:20:00Z', { outcome: 'no-answer' }),
    call('C-3', '2026-03-03T05:30:00Z', { outcome: 'voicemail' }),
  ]
  it.each<[TallyByHourOptions['by'], readonly string[]]>([
    ['hour-of-weekday', ['monday 12: 1', 'tuesday 12: 1', 'tuesday 13: 1']],
    ['hour', ['null 12: 2', 'null 13: 1']],
    ['weekday', ['monday null: 1', 'tuesday null: 2']],
  ])('by %s', (by, cells) => {
    const told = tallyByHour([caseOf(week)], { ...asked, by })
    expect(seenIn(told)).toEqual(cells)
    expect(told.by).toBe(by)
  })

  it('tells counts, rate and interval of each cell, and what they were made of', () => {
    const told = tallyByHour([caseOf(week)], { ...asked, by: 'hour' })
    expect(told).toMatchObject({
      period: asked.period,
      zoneData: '2025c',
      by: 'hour',
      measure: 'contact-rate/of-attempts',
      confidence: 0.95,
      unplaced: 0,
      problems: [],
    })
    expect(told.cells[12]).toEqual({
      weekday: null,
      hour: 12,
      attempts: 2,
      attemptsToValidNumbers: 2,
      answered: 1,
      peopleReached: 1,
      rightPartyContacts: 1,
      rate: expect.objectContaining({
        id: 'contact-rate',
        variant: 'of-attempts',
        value: 50,
        numerator: 1,
        denominator: 2,
        period: asked.period,
      }),
      interval: expect.anything(),
    })
    // Wilson, z = 1.959964: (1/2 + z²/4 ± z·√(1/8 + z²/16)) / (1 + z²/2), by hand 0.094531 and 0.905469.
    expect(told.cells[12]?.interval.lower).toBeCloseTo(9.4531, 3)
    expect(told.cells[12]?.interval.upper).toBeCloseTo(90.5469, 3)
    expect(told.cells[0]).toMatchObject({
      attempts: 0,
      rate: { value: null, reason: { code: 'zero-denominator' } },
      interval: { lower: 0, upper: 100 },
    })
  })

  it.each<[TallyByHourOptions['measure'], number, number]>([
    // 8 attempts: not-connected, 2 no-answer, hung-up, wrong-number, 1 other, 2 debtor
    ['contact-rate/of-attempts', 5, 8],
    ['right-party-rate/of-people-reached', 2, 4],
    ['right-party-rate/of-answered', 2, 5],
    ['right-party-rate/of-attempts', 2, 8],
    ['right-party-rate/of-attempts-to-valid-numbers', 2, 6],
  ])('%s', (measure, numerator, denominator) => {
    const outcomes = [
      'not-connected',
      'no-answer',
      'no-answer',
      'hung-up',
      'wrong-number',
      'answered-by-other',
      'answered-by-debtor',
      'answered-by-debtor',
    ] as const
    const contacts = outcomes.map((outcome, index) => call(`C-${index}`, '2026-03-02T04:10:00Z', { outcome }))
    const { cells } = tallyByHour([caseOf(contacts)], { ...asked, by: 'hour', measure })
    const [id, variant] = measure.split('/')
    expect(cells[12]?.rate).toMatchObject({ id, variant, numerator, denominator })
    expect(hourlyMeasures).toContain(measure)
  })

  it.each<[string, readonly string[], string, TallyByHourOptions['by'], number]>([
    ['no zone', [], '2026-03-10T04:00:00Z', 'hour', 1],
    ['no zone, outside of the period', [], '2026-05-10T04:00:00Z', 'hour', 0],
    ['a zone that is not known', ['Mars/Base'], '2026-03-10T04:00:00Z', 'hour', 1],
    // 12:00 in Shanghai is 09:30 in Kolkata, of the same day
    ['two zones of different hours', ['Asia/Shanghai', 'Asia/Kolkata'], '2026-03-10T04:00:00Z', 'hour', 1],
    ['two zones of one day', ['Asia/Shanghai', 'Asia/Kolkata'], '2026-03-10T04:00:00Z', 'weekday', 0],
    ['two zones of two days', ['Asia/Shanghai', 'Asia/Kolkata'], '2026-03-10T17:00:00Z', 'weekday', 1],
    [
      'two zones of which one is outside',
      ['Asia/Shanghai', 'Asia/Kolkata'],
      '2026-02-28T17:00:00Z',
      'hour',
      1,
    ],
    // 00:00 in Shanghai on the first day is 21:30 of the day before in Kolkata
    [
      'two zones of one hour on two days, of which one is outside',
      ['Pacific/Kiritimati', 'Pacific/Honolulu'],
      '2026-03-01T04:00:00Z',
      'hour',
      1,
    ],
    [
      'two zones of one hour on two days within',
      ['Pacific/Kiritimati', 'Pacific/Honolulu'],
      '2026-03-10T04:00:00Z',
      'hour',
      0,
    ],
  ])('%s: unplaced', (_, timeZones, at, by, unplaced) => {
    const told = tallyByHour([caseOf([call('C', at)], timeZones)], { ...asked, by })
    expect(told.unplaced).toBe(unplaced)
    const expected = unplaced === 1 || at.startsWith('2026-05') ? 0 : 1
    expect(told.cells.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(expected)
  })

  it('leaves out what came in', () => {
    expect(
      seenIn(tallyByHour([caseOf([call('C', '2026-03-10T04:00:00Z', { direction: 'inbound' })])], asked)),
    ).toEqual([])
    expect(tallyByHour([{ debtor: { id: 'D' }, accounts: [] }], asked).unplaced).toBe(0)
  })

  it.each<[string, object, readonly (readonly [string, string])[]]>([
    ['no measure', { measure: undefined }, [['measure', 'missing']]],
    ['a measure that is no share', { measure: 'contact-rate/per-review' }, [['measure', 'wrong-type']]],
    ['no confidence', { confidence: undefined }, [['confidence', 'missing']]],
    ['95 for 0.95', { confidence: 95 }, [['confidence', 'wrong-type']]],
    ['no zone data', { zones: undefined }, [['zones', 'missing']]],
    ['nothing of the clock', { by: undefined }, [['by', 'missing']]],
    [
      'a period that ends before it starts',
      { period: { from: '2026-03-02', to: '2026-03-01' } },
      [['period.to', 'empty-range']],
    ],
  ])('refuses %s', (_, over, issues) => {
    const { details } = errorOf(() => Reflect.apply(tallyByHour, null, [[], { ...asked, ...over }]))
    expect('issues' in details && details.issues.map((issue) => [issue.path, issue.code])).toEqual(issues)
  })
})
