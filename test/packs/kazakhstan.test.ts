import { expect, it } from 'vitest'
import { checkContact } from '../../src/contact'
import { type BusinessCalendar, fixedZones } from '../../src/foundations'
import { type ContactRecord, channels, contactOutcomes } from '../../src/model'
import { kazakhstan } from '../../src/packs'
import { errorOf } from '../support/error-of'
import { describeRules, type ExampleBase, gapsOf, type RuleExample } from './rule-examples'

/** One offset in the whole country since 1 March 2024, and no summer time. */
const zones = fixedZones('by hand', {
  'Asia/Almaty': { offsetMinutes: 360, transitions: [{ at: '2024-02-29T18:00Z', offsetMinutes: 300 }] },
})
const calendar: BusinessCalendar = {
  id: 'kz',
  from: '2026-01-01',
  to: '2028-12-31',
  weekend: ['saturday', 'sunday'],
  holidays: ['2026-01-01', '2026-01-02', '2026-05-01', '2026-12-16'],
  // A Saturday worked in place of a Monday, for the example.
  workdays: ['2026-05-16'],
}
const base: ExampleBase = {
  zones,
  calendars: [calendar],
  request: { channel: 'phone', actor: 'agency' },
  facts: {
    debtor: { kind: 'person', place: 'KZ', timeZones: ['Asia/Almaty'] },
    history: [],
    preferences: [],
  },
}
const noon = '2026-03-31T12:00:00.000+05:00'
const byLender = { actor: 'lender' } as const
const contact = (at: string, more: Partial<ContactRecord> = {}): ContactRecord => ({
  id: at,
  at,
  channel: 'phone',
  direction: 'outbound',
  outcome: 'answered-by-debtor',
  actor: 'agency',
  ...more,
})
const meeting = (at: string, more: Partial<ContactRecord> = {}): ContactRecord =>
  contact(at, { channel: 'visit', ...more })
const example =
  (rule: string, base: Partial<RuleExample>) =>
  (does: RuleExample['does'], name: string, more: Partial<RuleExample> = {}): RuleExample => ({
    rule,
    does,
    name,
    at: noon,
    ...base,
    ...more,
    request: { isRecorded: true, ...base.request, ...more.request },
  })
const hours = example('kz.62-vi.hours', {})
const chosen = example('kz.62-vi.chosen-time', {
  facts: {
    preferences: [{ from: '2026-03-31', until: '2026-03-31', hours: [{ from: '08:00', to: '12:00' }] }],
  },
})
const daily = example('kz.62-vi.meetings-per-day', { request: { channel: 'visit' } })
const weekly = example('kz.62-vi.meetings-per-week', { request: { channel: 'visit' } })
const calls = example('kz.62-vi.calls-per-day', {})
const whom = example('kz.62-vi.recipients', {})
const recorded = example('kz.62-vi.recording', {})
const two = [
  contact('2026-03-31T08:00:00.000+05:00'),
  contact('2026-03-31T09:00+05:00', { actor: 'debt-buyer' }),
]
const week = [meeting('2026-03-27T10:00+05:00'), meeting('2026-03-30T10:00+05:00')]

describeRules([kazakhstan], base, [
  hours('blocks', 'a Tuesday, just before 08:00', { at: '2026-03-31T07:59:59.999+05:00' }),
  hours('allows', 'at 08:00', { at: '2026-03-31T08:00:00.000+05:00' }),
  hours('allows', 'just before 21:00', { at: '2026-03-31T20:59:59.999+05:00' }),
  hours('blocks', 'at 21:00', { at: '2026-03-31T21:00:00.000+05:00' }),
  hours('allows', 'a Monday at 08:00', { at: '2026-03-30T08:00:00.000+05:00' }),
  hours('allows', 'a Friday, just before 21:00', { at: '2026-03-27T20:59:59.999+05:00' }),
  hours('blocks', 'a Saturday', { at: '2026-03-28T12:00:00.000+05:00' }),
  hours('blocks', 'a Sunday', { at: '2026-03-29T12:00:00.000+05:00' }),
  hours('blocks', 'a Saturday that is worked', { at: '2026-05-16T12:00:00.000+05:00' }),
  hours('blocks', 'a Friday that is a holiday', { at: '2026-05-01T12:00:00.000+05:00' }),
  hours('allows', '29 February, a Tuesday', { at: '2028-02-29T08:00:00.000+05:00' }),
  hours('blocks', 'a message at 21:00', { at: '2026-03-31T21:00:00.000+05:00', request: { channel: 'sms' } }),
  hours('allows', 'a letter has no clock', {
    at: '2026-03-31T21:00:00.000+05:00',
    request: { channel: 'letter' },
  }),
  hours('allows', 'the lender is no agency', { at: '2026-03-31T21:00:00.000+05:00', request: byLender }),
  ...channels
    .filter((channel) => channel !== 'letter' && channel !== 'public-post')
    .map((channel) =>
      hours('blocks', `at 21:00 by ${channel}`, {
        at: '2026-03-31T21:00:00.000+05:00',
        request: { channel },
      }),
    ),
  hours('misses', 'a year for which there is no calendar', {
    at: '2029-01-02T12:00:00.000+05:00',
    missing: 'calendars.kz',
  }),

  chosen('blocks', 'the last millisecond before the time that the debtor chose', {
    at: '2026-03-31T11:59:59.999+05:00',
  }),
  chosen('allows', 'the first of it'),
  chosen('allows', 'the day before the choice', { at: '2026-03-30T11:59:59.999+05:00' }),
  chosen('misses', 'nobody knows what the debtor chose', {
    facts: {},
    without: ['preferences'],
    missing: 'preferences',
  }),

  daily('allows', 'the first of the day', { facts: { history: [meeting('2026-03-30T20:59:59.999+05:00')] } }),
  daily('blocks', 'the second', { facts: { history: [meeting('2026-03-31T08:00:00.000+05:00')] } }),
  daily('blocks', 'the second, by who bought the debt', {
    facts: { history: [meeting('2026-03-31T08:00+05:00', { actor: 'debt-buyer' })] },
  }),
  daily('blocks', 'a door closed in the face', {
    facts: { history: [meeting('2026-03-31T08:00+05:00', { outcome: 'hung-up' })] },
  }),
  daily('blocks', 'somebody else was met', {
    facts: { history: [meeting('2026-03-31T08:00+05:00', { outcome: 'answered-by-other' })] },
  }),
  daily('allows', 'nobody was met', {
    facts: { history: [meeting('2026-03-31T08:00+05:00', { outcome: 'no-answer' })] },
  }),
  daily('allows', 'the debtor came', {
    facts: { history: [meeting('2026-03-31T08:00+05:00', { direction: 'inbound' })] },
  }),
  daily('allows', 'it was a call', { facts: { history: [contact('2026-03-31T08:00+05:00')] } }),
  daily('allows', 'a call is not held to it', {
    request: { channel: 'phone' },
    facts: { history: [meeting('2026-03-31T08:00+05:00')] },
  }),
  daily('allows', 'the debtor began it', {
    request: { channel: 'visit', inReplyTo: 'asked' },
    facts: {
      history: [
        meeting('2026-03-31T08:00+05:00'),
        contact('2026-03-31T09:00+05:00', { id: 'asked', direction: 'inbound' }),
      ],
    },
  }),
  daily('misses', 'nobody knows of the contacts so far', { without: ['history'], missing: 'history' }),

  weekly('allows', 'the third of the week', { facts: { history: week } }),
  weekly('blocks', 'the fourth', {
    facts: { history: [...week, meeting('2026-03-25T00:00:00.000+05:00')] },
  }),
  weekly('allows', 'one on the day before the seven', {
    facts: { history: [...week, meeting('2026-03-24T23:59:59.999+05:00')] },
  }),
  weekly('allows', 'by the calendar, three the week before', {
    facts: {
      unspecifiedPeriods: 'calendar',
      history: [
        meeting('2026-03-25T10:00+05:00'),
        meeting('2026-03-26T10:00+05:00'),
        meeting('2026-03-27T10:00+05:00'),
      ],
    },
  }),
  weekly('blocks', 'by the calendar, three since Monday', {
    at: '2026-04-03T12:00:00.000+05:00',
    facts: {
      unspecifiedPeriods: 'calendar',
      history: [
        meeting('2026-03-30T10:00+05:00'),
        meeting('2026-03-31T10:00+05:00'),
        meeting('2026-04-01T10:00+05:00'),
      ],
    },
  }),
  weekly('blocks', 'over 29 February', {
    at: '2028-03-03T12:00:00.000+05:00',
    facts: {
      history: [
        meeting('2028-02-26T10:00+05:00'),
        meeting('2028-02-29T10:00+05:00'),
        meeting('2028-03-01T10:00+05:00'),
      ],
    },
  }),
  weekly('allows', 'nobody was met at one', {
    facts: { history: [...week, meeting('2026-03-28T10:00+05:00', { outcome: 'no-answer' })] },
  }),
  weekly('misses', 'nobody knows of the contacts so far', { without: ['history'], missing: 'history' }),

  calls('allows', 'the third of the day', { facts: { history: two } }),
  calls('allows', 'one of the day before', {
    facts: { history: [...two, contact('2026-03-30T20:59:59.999+05:00')] },
  }),
  calls('blocks', 'the fourth', { facts: { history: [...two, contact('2026-03-31T10:00+05:00')] } }),
  calls('blocks', 'the fourth, one of them by a robot that nobody answered', {
    facts: {
      history: [...two, contact('2026-03-31T10:00+05:00', { channel: 'voice-robot', outcome: 'no-answer' })],
    },
  }),
  calls('blocks', 'the fourth, one of them not connected', {
    facts: { history: [...two, contact('2026-03-31T10:00+05:00', { outcome: 'not-connected' })] },
  }),
  calls('allows', 'a message does not count', {
    facts: { history: [...two, contact('2026-03-31T10:00+05:00', { channel: 'sms', outcome: 'delivered' })] },
  }),
  calls('allows', 'a meeting does not count', {
    facts: { history: [...two, meeting('2026-03-31T10:00+05:00')] },
  }),
  calls('allows', 'a call of the debtor does not count', {
    facts: { history: [...two, contact('2026-03-31T10:00+05:00', { direction: 'inbound' })] },
  }),
  calls('allows', 'a message is not held to it', {
    request: { channel: 'sms' },
    facts: { history: [...two, contact('2026-03-31T10:00+05:00')] },
  }),
  // Those of a call; the others are of messages and letters.
  ...contactOutcomes.slice(0, contactOutcomes.indexOf('delivered')).map((outcome) =>
    calls('blocks', `one that came to ${outcome}`, {
      facts: { history: [...two, contact('2026-03-31T10:00+05:00', { outcome })] },
    }),
  ),
  calls('misses', 'nobody knows of the contacts so far', { without: ['history'], missing: 'history' }),

  whom('allows', 'the debtor'),
  whom('allows', 'a guarantor', { request: { recipient: 'guarantor' } }),
  whom('allows', 'a representative', { request: { recipient: 'representative' } }),
  whom('blocks', 'a relative, if only to learn where the debtor is', {
    request: { recipient: 'relative', purpose: 'location' },
  }),
  whom('blocks', 'the employer', { request: { recipient: 'employer' } }),
  whom('allows', 'the lender is no agency', { request: { recipient: 'relative', actor: 'lender' } }),
  whom('misses', 'nobody knows the zone, and whether the first day of the pack has begun there', {
    at: '2026-01-01T12:00:00.000+05:00',
    request: { recipient: 'relative' },
    facts: { debtor: { place: 'KZ' } },
    missing: 'debtor.timeZones',
  }),

  recorded('allows', 'a call that is recorded'),
  recorded('blocks', 'one that is not', { request: { isRecorded: false } }),
  recorded('blocks', 'a meeting that is not', { request: { channel: 'visit', isRecorded: false } }),
  recorded('allows', 'a message', { request: { channel: 'sms', isRecorded: false } }),
  recorded('allows', 'the lender is no agency', { request: { actor: 'lender', isRecorded: false } }),
  {
    rule: 'kz.62-vi.recording',
    does: 'misses',
    name: 'one of which nobody says',
    at: noon,
    missing: 'request.isRecorded',
  },
])

it('has an answer from 2026 on, and none before', () => {
  const check = (at: string): string =>
    checkContact(
      { ...base.request, isRecorded: true, at },
      { ...base.facts, packs: [kazakhstan], zones, calendars: [calendar], acceptGaps: gapsOf(kazakhstan) },
    ).status
  expect(errorOf(() => check('2025-12-31T23:59:59.999+05:00')).code).toBe('no-value-in-force')
  expect(check('2026-01-05T12:00:00.000+05:00')).toBe('allowed')
})

it('says of each rule what follows and how sure it is', () => {
  const said = kazakhstan.rules.map(({ id, effect, history }) => [
    id,
    [effect, history[0]?.citation.confidence],
  ])
  expect(Object.fromEntries(said)).toEqual({
    'kz.62-vi.hours': ['deny', 'verified'],
    'kz.62-vi.chosen-time': ['deny', 'verified'],
    'kz.62-vi.meetings-per-day': ['deny', 'verified'],
    'kz.62-vi.meetings-per-week': ['deny', 'verified'],
    'kz.62-vi.calls-per-day': ['deny', 'secondary'],
    'kz.62-vi.recipients': ['deny', 'verified'],
    'kz.62-vi.recording': ['deny', 'official'],
  })
})
