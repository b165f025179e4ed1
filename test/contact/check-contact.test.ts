import { describe, expect, it } from 'vitest'
import {
  type ContactContext,
  type ContactRequest,
  type ContactVerdict,
  contactWindows,
} from '../../src/contact'
import { fixedZones, hostZones, type ZoneData } from '../../src/foundations'
import { errorOf } from '../support/error-of'
import { call, capRule, checkCall, citation, contextOf, packOf, statusOf, windowRule } from './questions'

const inNewYork = { debtor: { place: 'XX', timeZones: ['America/New_York'] } }
const night = packOf([windowRule('forbids', '22:00', '08:00')])
const day = packOf([windowRule('allows', '08:00', '20:00')])
const twoADay = packOf([capRule(2, 1)])

describe('a window: both ends are exact', () => {
  it.each<[string, string, ContactVerdict['status']]>([
    ['the last millisecond before the silence', '2026-03-31T21:59:59.999+08:00', 'allowed'],
    ['its first instant', '2026-03-31T22:00:00.000+08:00', 'blocked'],
    ['midnight', '2026-04-01T00:00:00.000+08:00', 'blocked'],
    ['its last millisecond', '2026-04-01T07:59:59.999+08:00', 'blocked'],
    ['the first instant after it', '2026-04-01T08:00:00.000+08:00', 'allowed'],
  ])('forbidden 22:00-08:00: %s', (_, at, status) => expect(statusOf(at, contextOf([night]))).toBe(status))

  it.each<[string, string, ContactVerdict['status']]>([
    ['the last millisecond before it opens', '2026-03-31T07:59:59.999+08:00', 'blocked'],
    ['as it opens', '2026-03-31T08:00:00.000+08:00', 'allowed'],
    ['its last millisecond', '2026-03-31T19:59:59.999+08:00', 'allowed'],
    ['as it closes', '2026-03-31T20:00:00.000+08:00', 'blocked'],
  ])('allowed 08:00-20:00: %s', (_, at, status) => expect(statusOf(at, contextOf([day]))).toBe(status))

  it.each<[string, string, ContactVerdict['status']]>([
    ['the lunch break starts', '2026-03-31T12:00+08:00', 'blocked'],
    ['and ends', '2026-03-31T13:00+08:00', 'allowed'],
    ['the evening hours cross midnight', '2026-04-01T01:59:59.999+08:00', 'allowed'],
    ['and end', '2026-04-01T02:00+08:00', 'blocked'],
  ])('several hours a day: %s', (_, at, status) => {
    const hours = [
      { from: '22:00', to: '02:00' },
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '18:00' },
    ]
    const rule = windowRule('allows', '', '', { history: [{ from: '2020-01-01', value: hours, citation }] })
    expect(statusOf(at, contextOf([packOf([rule])]))).toBe(status)
  })

  it.each<[string, 'allows' | 'forbids', string, ContactVerdict['status']]>([
    ['no hours allowed is never', 'allows', '2026-03-31T12:00+08:00', 'blocked'],
    ['no hours forbidden is always', 'forbids', '2026-03-31T00:00+08:00', 'allowed'],
  ])('%s', (_, sense, at, status) => {
    const rule = windowRule(sense, '', '', { history: [{ from: '2020-01-01', value: [], citation }] })
    expect(statusOf(at, contextOf([packOf([rule])]))).toBe(status)
  })

  it('a whole day is 00:00-24:00', () => {
    const context = contextOf([packOf([windowRule('allows', '00:00', '24:00')])])
    expect(checkCall('2026-03-31T23:59:59.999+08:00', context)).toMatchObject({
      status: 'allowed',
      changesAt: null,
    })
  })
})

describe('a window on the days on which the clocks change, in New York', () => {
  it.each<[string, string, ContactVerdict['status'], string | null]>([
    // 8 March 2026: 02:00 becomes 03:00, so the night has nine hours.
    [
      'the short night starts at 22:00 EST',
      '2026-03-08T02:59:59.999Z',
      'allowed',
      '2026-03-08T02:59:59.999Z',
    ],
    ['and is silent at once', '2026-03-08T03:00:00.000Z', 'blocked', '2026-03-08T12:00:00.000Z'],
    ['it ends at 08:00 EDT', '2026-03-08T11:59:59.999Z', 'blocked', '2026-03-08T12:00:00.000Z'],
    ['which is 12:00 in UTC', '2026-03-08T12:00:00.000Z', 'allowed', '2026-03-08T12:00:00.000Z'],
    // 1 November 2026: 02:00 becomes 01:00, so the night has eleven.
    ['the long night starts at 22:00 EDT', '2026-11-01T01:59:59.999Z', 'allowed', '2026-11-01T01:59:59.999Z'],
    ['and is silent at once, too', '2026-11-01T02:00:00.000Z', 'blocked', '2026-11-01T13:00:00.000Z'],
    ['it ends at 08:00 EST', '2026-11-01T12:59:59.999Z', 'blocked', '2026-11-01T13:00:00.000Z'],
    ['which is 13:00 in UTC', '2026-11-01T13:00:00.000Z', 'allowed', '2026-11-01T13:00:00.000Z'],
  ])('%s', (_, at, status, next) => {
    const verdict = checkCall(at, contextOf([night], inNewYork))
    expect([verdict.status, verdict.nextAllowedAt]).toEqual([status, next])
  })

  it.each<[string, 'allows' | 'forbids', string, string, string, ContactVerdict['status']]>([
    [
      'silence that ends in the skipped hour',
      'forbids',
      '00:00',
      '02:30',
      '2026-03-08T06:59:59.999Z',
      'blocked',
    ],
    ['ends with the skip', 'forbids', '00:00', '02:30', '2026-03-08T07:00:00.000Z', 'allowed'],
    ['silence within the skipped hour', 'forbids', '02:10', '02:50', '2026-03-08T07:00:00.000Z', 'allowed'],
    [
      'silence until 01:30, before it is shown',
      'forbids',
      '00:00',
      '01:30',
      '2026-11-01T05:29:59.999Z',
      'blocked',
    ],
    ['ends when it is first shown', 'forbids', '00:00', '01:30', '2026-11-01T05:30:00.000Z', 'allowed'],
    ['until the clocks are set back', 'forbids', '00:00', '01:30', '2026-11-01T05:59:59.999Z', 'allowed'],
    ['and show silent time again', 'forbids', '00:00', '01:30', '2026-11-01T06:00:00.000Z', 'blocked'],
    ['to its last millisecond', 'forbids', '00:00', '01:30', '2026-11-01T06:29:59.999Z', 'blocked'],
    ['and no longer', 'forbids', '00:00', '01:30', '2026-11-01T06:30:00.000Z', 'allowed'],
    [
      'hours until 01:30, before it is shown',
      'allows',
      '00:00',
      '01:30',
      '2026-11-01T05:29:59.999Z',
      'allowed',
    ],
    ['end when it is first shown', 'allows', '00:00', '01:30', '2026-11-01T05:30:00.000Z', 'blocked'],
    ['and do not open again', 'allows', '00:00', '01:30', '2026-11-01T06:15:00.000Z', 'blocked'],
  ])('%s', (_, sense, from, to, at, status) =>
    expect(statusOf(at, contextOf([packOf([windowRule(sense, from, to)])], inNewYork))).toBe(status),
  )
})

describe('several candidate zones: allowed means allowed in all', () => {
  const coasts = { debtor: { place: 'XX', timeZones: ['America/New_York', 'America/Los_Angeles'] } }

  it.each<[string, string, ContactVerdict['status'], readonly string[], string | null]>([
    [
      '07:59 in the west',
      '2026-06-01T14:59Z',
      'blocked',
      ['2026-06-01T07:59:00.000'],
      '2026-06-01T15:00:00.000Z',
    ],
    ['08:00 in the west', '2026-06-01T15:00Z', 'allowed', [], '2026-06-01T15:00:00.000Z'],
    ['19:59 in the east', '2026-06-01T23:59Z', 'allowed', [], '2026-06-01T23:59:00.000Z'],
    [
      '20:00 in the east',
      '2026-06-02T00:00Z',
      'blocked',
      ['2026-06-01T20:00:00.000'],
      '2026-06-02T15:00:00.000Z',
    ],
    [
      'night in both',
      '2026-06-02T05:00Z',
      'blocked',
      ['2026-06-02T01:00:00.000', '2026-06-01T22:00:00.000'],
      '2026-06-02T15:00:00.000Z',
    ],
  ])('%s', (_, at, status, localTimes, next) => {
    const verdict = checkCall(at, contextOf([day], coasts))
    expect([verdict.status, verdict.nextAllowedAt]).toEqual([status, next])
    expect(
      verdict.reasons.flatMap((reason) => (reason.code === 'outside-hours' ? reason.facts.localTimes : [])),
    ).toEqual(localTimes)
  })

  it('zones that leave no common hour are never allowed', () => {
    const morning = packOf([windowRule('allows', '08:00', '10:00')])
    expect(checkCall('2026-06-01T15:00Z', contextOf([morning], coasts))).toMatchObject({
      status: 'blocked',
      nextAllowedAt: null,
    })
  })

  it('a contact that may fall on either of two days counts on both', () => {
    // 00:30 on 2 June in Tokyo, 23:30 on 1 June in Shanghai.
    const context = contextOf([packOf([capRule(1, 1)])], {
      debtor: { place: 'XX', timeZones: ['Asia/Tokyo', 'Asia/Shanghai'] },
      history: [call('2026-06-01T15:30Z')],
    })
    expect(statusOf('2026-06-01T03:00Z', context)).toBe('blocked')
    expect(statusOf('2026-06-02T03:00Z', context)).toBe('blocked')
    expect(statusOf('2026-06-03T03:00Z', context)).toBe('allowed')
  })
})

describe('a cap', () => {
  const at = '2026-06-02T10:00:00+08:00'
  it.each<[string, NonNullable<ContactContext['history']>, ContactVerdict['status']]>([
    ['nobody has called: the first is allowed', [], 'allowed'],
    ['the second is allowed', [call('2026-06-02T09:00+08:00')], 'allowed'],
    ['the third is not', [call('2026-06-02T09:00+08:00'), call('2026-06-02T09:30+08:00')], 'blocked'],
    [
      'the day before does not count, though it is the same day in UTC',
      [call('2026-06-01T23:59:59.999+08:00'), call('2026-06-02T09:30+08:00')],
      'allowed',
    ],
    [
      'the first instant of the day counts, though it is another day in UTC',
      [call('2026-06-02T00:00+08:00'), call('2026-06-02T09:30+08:00')],
      'blocked',
    ],
    [
      'a later contact of the day counts',
      [call('2026-06-02T09:00+08:00'), call('2026-06-02T18:00+08:00')],
      'blocked',
    ],
    ['the next day does not', [call('2026-06-02T09:00+08:00'), call('2026-06-03T00:00+08:00')], 'allowed'],
    [
      'an agency counts with the lender',
      [call('2026-06-02T09:00+08:00', { actor: 'agency' }), call('2026-06-02T09:30+08:00')],
      'blocked',
    ],
    [
      'the debtor calling does not count',
      [call('2026-06-02T09:00+08:00', { direction: 'inbound' }), call('2026-06-02T09:30+08:00')],
      'allowed',
    ],
    [
      'another channel does not count',
      [call('2026-06-02T09:00+08:00', { channel: 'sms' }), call('2026-06-02T09:30+08:00')],
      'allowed',
    ],
  ])('two a day: %s', (_, history, status) =>
    expect(statusOf(at, contextOf([twoADay], { history }))).toBe(status),
  )

  it('counts only the outcomes and actors that the rule names', () => {
    const { counts } = capRule(1, 1)
    const rule = capRule(1, 1, {
      counts: { ...counts, outcomes: ['answered-by-debtor'], actors: ['lender'] },
    })
    const statusAfter = (more: object): string =>
      statusOf(at, contextOf([packOf([rule])], { history: [call('2026-06-02T09:00+08:00', more)] }))
    expect(statusAfter({})).toBe('blocked')
    expect(statusAfter({ outcome: 'no-answer' })).toBe('allowed')
    expect(statusAfter({ actor: 'agency' })).toBe('allowed')
  })

  it('most of none is never', () =>
    expect(checkCall(at, contextOf([packOf([capRule(0, 1)])]))).toMatchObject({
      status: 'blocked',
      nextAllowedAt: null,
      changesAt: null,
    }))

  it('names the count, the limit, the source and when it clears', () => {
    const history = [call('2026-06-02T09:00+08:00'), call('2026-06-02T09:30+08:00')]
    const verdict = checkCall(at, contextOf([twoADay], { history }))
    expect(verdict).toEqual({
      status: 'blocked',
      reasons: [
        {
          ruleId: 'xx.calls',
          packId: 'xx',
          effect: 'deny',
          liftedBy: null,
          code: 'too-many-contacts',
          facts: { localTimes: ['2026-06-02T10:00:00.000'], counted: 2 },
          threshold: { most: 2, period: { days: 1 } },
          citation,
          confidence: 'verified',
          clearsAt: '2026-06-02T16:00:00.000Z',
        },
      ],
      missing: [],
      uncovered: [],
      acceptedGaps: [],
      obligations: [],
      nextAllowedAt: '2026-06-02T16:00:00.000Z',
      changesAt: '2026-06-02T16:00:00.000Z',
      basis: {
        packs: [{ id: 'xx', version: '1' }],
        zones: 'by hand',
        calendars: [],
        weakestConfidence: 'verified',
      },
    })
  })

  it.each<[string, string, ContactVerdict['status']]>([
    // One call at 20:00 on the 1st and six from the 2nd to the 7th.
    ['seven in seven days: an eighth on the 7th is not', '2026-06-07T23:59:59.999+08:00', 'blocked'],
    ['the 8th frees at midnight, not at 20:00', '2026-06-08T00:00:00.000+08:00', 'allowed'],
  ])('%s', (_, asked, status) => {
    const history = [1, 2, 3, 4, 5, 6, 7].map((date) => call(`2026-06-0${date}T20:00+08:00`))
    expect(statusOf(asked, contextOf([packOf([capRule(7, 7)])], { history }))).toBe(status)
  })

  it('clears when the day starts, be it at 01:00 for want of a midnight', () => {
    const verdict = checkCall(
      '2026-09-05T15:00Z',
      contextOf([packOf([capRule(1, 1)])], {
        debtor: { place: 'XX', timeZones: ['America/Santiago'] },
        history: [call('2026-09-05T14:00Z')],
      }),
    )
    expect(verdict.nextAllowedAt).toBe('2026-09-06T04:00:00.000Z')
  })

  it('that clears later than 400 days ahead says so by null', () => {
    const history = [call('2026-06-02T09:00+08:00')]
    const clearsAfter = (days: number): string | null | undefined =>
      checkCall(at, contextOf([packOf([capRule(1, days)])], { history })).reasons[0]?.clearsAt
    // The day after the last of so many that begin on 2 June 2026.
    expect(clearsAfter(14)).toBe('2026-06-15T16:00:00.000Z')
    expect(clearsAfter(400)).toBe('2027-07-06T16:00:00.000Z')
    expect(clearsAfter(401)).toBeNull()
  })
})

describe('dated values', () => {
  const changing = windowRule('allows', '', '', {
    history: [
      { from: '2020-01-01', value: [{ from: '08:00', to: '20:00' }], citation },
      { from: '2026-07-01', value: [{ from: '09:00', to: '19:00' }], citation },
      { from: '2027-01-01', value: null, citation },
    ],
  })
  it.each<[string, string, ContactVerdict['status']]>([
    ['the old hours on the last old day', '2026-06-30T19:59:59.999+08:00', 'allowed'],
    ['the new hours on the day of the change', '2026-07-01T08:00+08:00', 'blocked'],
    ['and from 09:00', '2026-07-01T09:00+08:00', 'allowed'],
    ['the last evening before the end', '2026-12-31T23:59:59.999+08:00', 'blocked'],
    ['from its end a rule asks nothing', '2027-01-01T00:00+08:00', 'allowed'],
    ['the first instant of the first day has an answer', '2020-01-01T00:00+08:00', 'blocked'],
  ])('%s', (_, at, status) => expect(statusOf(at, contextOf([packOf([changing])]))).toBe(status))

  it('before the first there is no answer: by the local day, not the day in UTC', () => {
    const context = contextOf([packOf([changing])])
    expect(errorOf(() => checkCall('2019-12-31T23:59:59.999+08:00', context))).toMatchObject({
      code: 'no-value-in-force',
      details: { id: 'xx.hours', on: '2019-12-31', startsOn: '2020-01-01', endedOn: null },
    })
    expect(statusOf('2019-12-31T16:00Z', context)).toBe('blocked')
  })

  it('a rule that does not restrain this contact needs no value', () =>
    expect(statusOf('2019-06-01T00:00Z', contextOf([packOf([changing])]), { channel: 'sms' })).toBe(
      'allowed',
    ))
})

describe('which rules restrain', () => {
  it('only the channels and actors that the rule names', () => {
    const rule = windowRule('allows', '08:00', '20:00', {
      scope: { channels: ['phone', 'sms'], actors: ['agency'] },
    })
    const at = (channel: ContactRequest['channel'], actor: ContactRequest['actor']): string =>
      statusOf('2026-03-31T23:00+08:00', contextOf([packOf([rule])]), { channel, actor })
    expect([at('sms', 'agency'), at('email', 'agency'), at('sms', 'lender')]).toEqual([
      'blocked',
      'allowed',
      'allowed',
    ])
  })

  it('advice is reported and does not block', () => {
    const advice = windowRule('allows', '08:00', '20:00', { effect: 'advise' })
    const verdict = checkCall('2026-03-31T23:00+08:00', contextOf([packOf([advice])]))
    expect(verdict).toMatchObject({
      status: 'allowed',
      reasons: [{ ruleId: 'xx.hours', effect: 'advise', clearsAt: '2026-04-01T00:00:00.000Z' }],
      nextAllowedAt: '2026-03-31T15:00:00.000Z',
      changesAt: '2026-04-01T00:00:00.000Z',
    })
  })

  it('a presumed violation blocks', () => {
    const presumed = windowRule('allows', '08:00', '20:00', { effect: 'presume-violation' })
    expect(statusOf('2026-03-31T23:00+08:00', contextOf([packOf([presumed])]))).toBe('blocked')
  })

  it('every rule that objects is told, not the first', () => {
    const pack = packOf([windowRule('allows', '08:00', '20:00'), capRule(1, 1)])
    const verdict = checkCall(
      '2026-03-31T21:00+08:00',
      contextOf([pack], { history: [call('2026-03-31T09:00+08:00')] }),
    )
    expect(verdict.reasons.map(({ ruleId, clearsAt }) => [ruleId, clearsAt])).toEqual([
      ['xx.hours', '2026-04-01T00:00:00.000Z'],
      ['xx.calls', '2026-03-31T16:00:00.000Z'],
    ])
    // At midnight the cap clears and the silence goes on.
    expect([verdict.changesAt, verdict.nextAllowedAt]).toEqual([
      '2026-03-31T16:00:00.000Z',
      '2026-04-01T00:00:00.000Z',
    ])
  })
})

describe('an agreed time', () => {
  const agreed = { grounds: ['agreed-time'] } as const
  const liftable = windowRule('forbids', '22:00', '08:00', { unless: ['agreed-time'] })

  it('lifts the rules that name it, says so, and vouches for no later instant', () => {
    const verdict = checkCall('2026-03-31T23:00+08:00', contextOf([packOf([liftable])]), agreed)
    expect(verdict).toMatchObject({
      status: 'allowed',
      reasons: [{ ruleId: 'xx.hours', liftedBy: 'agreed-time' }],
      nextAllowedAt: '2026-03-31T15:00:00.000Z',
    })
  })

  it('lifts no rule that does not name it', () =>
    expect(statusOf('2026-03-31T23:00+08:00', contextOf([night]), agreed)).toBe('blocked'))

  it('does not turn midnight into the next allowed instant when a cap blocks', () => {
    const context = contextOf([packOf([liftable, capRule(1, 1)])], {
      history: [call('2026-03-31T09:00+08:00')],
    })
    expect(checkCall('2026-03-31T23:00+08:00', context, agreed)).toMatchObject({
      status: 'blocked',
      nextAllowedAt: '2026-04-01T00:00:00.000Z',
    })
  })
})

it('an agreed time that does not help leaves the history to be known for any later instant', () => {
  const liftable = capRule(1, 1, { unless: ['agreed-time'] })
  const { history: _, ...context } = contextOf([packOf([windowRule('allows', '08:00', '20:00'), liftable])])
  expect(checkCall('2026-03-31T23:00+08:00', context, { grounds: ['agreed-time'] })).toMatchObject({
    status: 'blocked',
    missing: [],
    nextAllowedAt: null,
  })
})

describe('zone data decides, and is reported', () => {
  it('08:30 or 07:30 in Vancouver in December 2026 depends on the data alone', () => {
    const summer = { at: '2026-03-08T10:00Z', offsetMinutes: -420 }
    const back = { at: '2026-11-01T09:00Z', offsetMinutes: -480 }
    const check = (version: string, transitions: (typeof summer)[]): ContactVerdict =>
      checkCall('2026-12-01T15:30Z', {
        ...contextOf([day]),
        zones: fixedZones(version, { 'America/Vancouver': { offsetMinutes: -480, transitions } }),
        debtor: { place: 'XX', timeZones: ['America/Vancouver'] },
      })
    expect(check('newer', [summer])).toMatchObject({ status: 'allowed', basis: { zones: 'newer' } })
    expect(check('2025c', [summer, back])).toMatchObject({ status: 'blocked', basis: { zones: '2025c' } })
  })

  // British Columbia and Alberta do not set their clocks back on 1 November 2026 (the time zone database from
  // 2026b and 2026c on); data of 2025 does, and places a call an hour too early in the day.
  const canada = (version: string, isSetBack: boolean): ZoneData =>
    fixedZones(version, {
      'America/Vancouver': {
        offsetMinutes: -480,
        transitions: [
          { at: '2026-03-08T10:00Z', offsetMinutes: -420 },
          ...(isSetBack ? [{ at: '2026-11-01T09:00Z', offsetMinutes: -480 }] : []),
        ],
      },
      'America/Edmonton': {
        offsetMinutes: -420,
        transitions: [
          { at: '2026-03-08T09:00Z', offsetMinutes: -360 },
          ...(isSetBack ? [{ at: '2026-11-01T08:00Z', offsetMinutes: -420 }] : []),
        ],
      },
    })
  const hours = packOf([windowRule('allows', '08:00', '21:00')])
  const checkIn = (zone: string, at: string, by: ZoneData): ContactVerdict =>
    checkCall(at, contextOf([hours], { zones: by, debtor: { place: 'XX', timeZones: [zone] } }))

  it.each<[string, string, string, ContactVerdict['status'], ContactVerdict['status']]>([
    ['07:59:59.999', 'America/Vancouver', '2026-11-02T14:59:59.999Z', 'blocked', 'blocked'],
    ['08:00', 'America/Vancouver', '2026-11-02T15:00Z', 'allowed', 'blocked'],
    ['08:15', 'America/Vancouver', '2026-11-02T15:15Z', 'allowed', 'blocked'],
    ['09:00', 'America/Vancouver', '2026-11-02T16:00Z', 'allowed', 'allowed'],
    ['20:59:59.999', 'America/Vancouver', '2026-11-03T03:59:59.999Z', 'allowed', 'allowed'],
    // The error that harms: by older data it is 20:00 still.
    ['21:00', 'America/Vancouver', '2026-11-03T04:00Z', 'blocked', 'allowed'],
    ['08:15', 'America/Edmonton', '2026-11-02T14:15Z', 'allowed', 'blocked'],
    ['21:00', 'America/Edmonton', '2026-11-03T03:00Z', 'blocked', 'allowed'],
  ])('hours 08:00-21:00: %s in %s (%s) is %s, and %s by older data', (_, zone, at, newer, older) => {
    expect(checkIn(zone, at, canada('2026c', false))).toMatchObject({
      status: newer,
      basis: { zones: '2026c' },
    })
    expect(checkIn(zone, at, canada('2025c', true))).toMatchObject({
      status: older,
      basis: { zones: '2025c' },
    })
    // The host is of one edition or the other, and says of which.
    const edition = process.versions['tz'] ?? 'unknown'
    const byHost = checkIn(zone, at, hostZones(edition))
    expect([newer, older]).toContain(byHost.status)
    expect(byHost.basis.zones).toBe(edition)
  })

  it('that loses a zone on the way allows nothing in it', () => {
    const at = Number(new Date('2026-06-01T04:00Z'))
    const fading = { version: 'x', offsetMinutesAt: (_: string, t: number) => (t <= at ? 480 : undefined) }
    const context = contextOf([day], { zones: fading })
    expect(statusOf(at, context)).toBe('allowed')
    expect(checkCall(at + 1, context)).toMatchObject({
      status: 'undetermined',
      missing: ['debtor.timeZones[0]'],
      nextAllowedAt: null,
    })
    const stretch = { from: at, to: at + 60_000, channel: 'phone', actor: 'lender' } as const
    expect(contactWindows(stretch, context).intervals).toEqual([])
  })
})

it('repeats nothing of the debtor and the history', () => {
  const secrets = ['D-4711', 'Asia/Shanghai', 'record-0815', 'letter-7']
  const [id = '', zone = '', recordId = '', letter = ''] = secrets
  const context = contextOf([packOf([windowRule('allows', '08:00', '20:00'), capRule(1, 1)])], {
    debtor: { id, kind: 'person', place: 'XX', timeZones: [zone, 'Not/Known'] },
    history: [call('2026-03-31T23:00+08:00', { id: recordId, letter })],
  })
  const text = JSON.stringify(checkCall('2026-03-31T23:00+08:00', context))
  for (const secret of [...secrets, 'Not/Known']) expect(text).not.toContain(secret)
})
