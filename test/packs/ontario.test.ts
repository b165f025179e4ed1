import { expect, it } from 'vitest'
import { checkContact } from '../../src/contact'
import { type BusinessCalendar, fixedZones } from '../../src/foundations'
import {
  type Channel,
  type ContactOutcome,
  type ContactRecord,
  channels,
  contactOutcomes,
} from '../../src/model'
import { ontario } from '../../src/packs'
import { errorOf } from '../support/error-of'
import { describeRules, type ExampleBase, gapsOf, type RuleExample } from './rule-examples'

/** Clocks go forward on 8 March and back on 1 November 2026. */
const zones = fixedZones('by hand', {
  'America/Toronto': {
    offsetMinutes: -300,
    transitions: [
      { at: '2026-03-08T07:00Z', offsetMinutes: -240 },
      { at: '2026-11-01T06:00Z', offsetMinutes: -300 },
    ],
  },
  'America/Winnipeg': {
    offsetMinutes: -360,
    transitions: [
      { at: '2026-03-08T08:00Z', offsetMinutes: -300 },
      { at: '2026-11-01T07:00Z', offsetMinutes: -360 },
    ],
  },
})
const calendar: BusinessCalendar = {
  id: 'ca-on',
  from: '2026-01-01',
  to: '2027-12-31',
  weekend: ['saturday', 'sunday'],
  holidays: ['2026-01-01', '2026-04-03', '2026-05-18', '2026-07-01', '2026-12-25', '2027-12-26'],
}
const base: ExampleBase = {
  zones,
  calendars: [calendar],
  request: { channel: 'phone', actor: 'agency', principalId: 'bank' },
  facts: {
    debtor: { kind: 'person', place: 'CA-ON', timeZones: ['America/Toronto'] },
    history: [],
    consents: [],
    notices: [{ kind: 'collection', sentOn: '2026-01-15' }],
  },
}
const noon = '2026-03-31T12:00:00.000-04:00'
const contact = (at: string, more: Partial<ContactRecord> = {}): ContactRecord => ({
  id: at,
  at,
  channel: 'phone',
  direction: 'outbound',
  outcome: 'answered-by-debtor',
  actor: 'agency',
  principalId: 'bank',
  ...more,
})
const two = [contact('2026-03-28T10:00-04:00'), contact('2026-03-30T10:00-04:00')]
const third = (more: Partial<ContactRecord> = {}): readonly ContactRecord[] => [
  ...two,
  contact('2026-03-31T09:30-04:00', more),
]
const called: ContactRecord = contact('2026-03-31T08:00-04:00', { id: 'called', direction: 'inbound' })

const noticed = (
  does: RuleExample['does'],
  name: string,
  sentOn: string,
  at: string,
  more: Partial<RuleExample> = {},
): RuleExample => ({
  rule: 'ca-on.reg-74.notice',
  does,
  name,
  at,
  facts: { notices: [{ kind: 'collection', sentOn }] },
  ...more,
})
const counted = (
  does: RuleExample['does'],
  name: string,
  history: readonly ContactRecord[],
  more: Partial<RuleExample> = {},
): RuleExample => ({
  rule: 'ca-on.reg-74.contacts-per-week',
  does,
  name,
  at: noon,
  ...more,
  facts: { history, ...more.facts },
})
const hours = (
  does: RuleExample['does'],
  name: string,
  at: string,
  more: Partial<RuleExample> = {},
): RuleExample => ({ rule: 'ca-on.reg-74.hours', does, name, at, ...more })
const letter = { request: { channel: 'letter' } } as const

/** A contact, by section 20 and what the ministry wrote. */
const made: readonly ContactOutcome[] = [
  'voicemail',
  'hung-up',
  'answered-by-debtor',
  'answered-by-other',
  'delivered',
  'read',
]
const free: readonly Channel[] = ['letter', 'public-post']

describeRules([ontario], base, [
  noticed('blocks', 'the day of the notice', '2026-03-31', noon),
  noticed(
    'blocks',
    'the last millisecond of the sixth day',
    '2026-03-24',
    '2026-03-30T23:59:59.999-04:00',
    letter,
  ),
  noticed('allows', 'the first of the seventh', '2026-03-24', '2026-03-31T00:00:00.000-04:00', letter),
  noticed(
    'blocks',
    'the sixth day, before clocks go forward',
    '2026-03-01',
    '2026-03-07T23:59:59.999-05:00',
    letter,
  ),
  noticed(
    'allows',
    'the seventh, on which they go forward',
    '2026-03-01',
    '2026-03-08T00:00:00.000-05:00',
    letter,
  ),
  noticed(
    'blocks',
    'the sixth, before clocks go back',
    '2026-10-25',
    '2026-10-31T23:59:59.999-04:00',
    letter,
  ),
  noticed(
    'allows',
    'the seventh, on which they go back',
    '2026-10-25',
    '2026-11-01T00:00:00.000-04:00',
    letter,
  ),
  noticed('blocks', 'the sixth day over 29 February', '2028-02-28', '2028-03-05T12:00:00.000-05:00', letter),
  noticed('allows', 'the seventh', '2028-02-28', '2028-03-06T12:00:00.000-05:00', letter),
  noticed('blocks', 'no notice at all', '2026-03-01', noon, { facts: { notices: [] } }),
  noticed('blocks', 'a notice of assignment is another', '2026-03-01', noon, {
    facts: { notices: [{ kind: 'assignment', sentOn: '2026-03-01' }] },
  }),
  noticed('blocks', 'who bought the debt', '2026-03-31', noon, { request: { actor: 'debt-buyer' } }),
  noticed('allows', 'the notice itself', '2026-03-31', noon, {
    request: { channel: 'letter', purpose: 'required-notice' },
    facts: { notices: [] },
  }),
  noticed('allows', 'the lender is no agency', '2026-03-31', noon, { request: { actor: 'lender' } }),
  noticed('misses', 'nobody knows of notices', '2026-03-01', noon, {
    facts: {},
    without: ['notices'],
    missing: 'notices',
  }),

  counted('allows', 'the third', two),
  counted('blocks', 'the fourth', third()),
  counted('blocks', 'one on the first of the seven days', [...two, contact('2026-03-25T00:00:00.000-04:00')]),
  counted('allows', 'one on the day before', [...two, contact('2026-03-24T23:59:59.999-04:00')]),
  counted(
    'blocks',
    'one on the first of the seven days, on which clocks went forward',
    [contact('2026-03-08T00:30-05:00'), contact('2026-03-10T10:00-04:00'), contact('2026-03-11T10:00-04:00')],
    { at: '2026-03-14T20:59:59.999-04:00' },
  ),
  counted(
    'allows',
    'the day on which that falls out',
    [contact('2026-03-08T00:30-05:00'), contact('2026-03-10T10:00-04:00'), contact('2026-03-11T10:00-04:00')],
    { at: '2026-03-15T13:00:00.000-04:00' },
  ),
  counted('blocks', 'a message left', third({ outcome: 'voicemail' })),
  counted(
    'blocks',
    'a robot that reached somebody who hung up',
    third({ channel: 'voice-robot', outcome: 'hung-up' }),
  ),
  counted('blocks', 'a text', third({ channel: 'sms', outcome: 'delivered' })),
  counted('blocks', 'an e-mail', third({ channel: 'email', outcome: 'read' })),
  counted('blocks', 'a call that somebody else answered', third({ outcome: 'answered-by-other' })),
  counted('blocks', 'a contact by who bought the debt', third({ actor: 'debt-buyer' })),
  counted('blocks', 'for nobody knows which creditor', [
    ...two,
    (({ principalId: _, ...rest }) => rest)(contact('2026-03-31T09:30-04:00')),
  ]),
  counted('blocks', 'the fourth is an e-mail', third(), { request: { channel: 'email' } }),
  counted('allows', 'on behalf of another creditor', third({ principalId: 'utility' })),
  counted('allows', 'a call that nobody answered, and that left no message', third({ outcome: 'no-answer' })),
  counted('allows', 'a call at which no message could be left', third({ outcome: 'no-message-possible' })),
  counted('allows', 'a call that did not connect', third({ outcome: 'not-connected' })),
  counted('allows', 'a contact that was misdirected', third({ outcome: 'wrong-number' })),
  counted('allows', 'an e-mail that did not arrive', third({ channel: 'email', outcome: 'not-delivered' })),
  counted('allows', 'a letter by ordinary mail', third({ channel: 'letter', outcome: 'sent-letter' })),
  counted('allows', 'one that the debtor began', third({ direction: 'inbound' })),
  counted('allows', 'one to which the debtor agreed', third({ withConsent: true })),
  counted('allows', 'one that answered the debtor', [called, ...third({ inReplyTo: 'called' })]),
  counted('allows', 'a letter is not held to it', third(), letter),
  counted('allows', 'a call to learn where the debtor is', third(), {
    request: { recipient: 'relative', purpose: 'location' },
  }),
  counted('allows', 'the lender is no agency', third(), { request: { actor: 'lender' } }),
  counted('allows', 'the debtor agreed', third(), {
    facts: { consents: [{ kind: 'frequency', from: '2026-03-31' }] },
    liftedBy: 'consent:frequency',
  }),
  counted('allows', 'the debtor asked for it', third(), {
    request: { grounds: ['debtor-request'] },
    liftedBy: 'debtor-request',
  }),
  counted('allows', 'at a time agreed', third(), {
    request: { grounds: ['agreed-time'] },
    liftedBy: 'agreed-time',
  }),
  counted('allows', 'it answers the debtor', [...third(), called], {
    request: { inReplyTo: 'called' },
    liftedBy: 'reply',
  }),
  ...contactOutcomes.map((outcome) =>
    counted(made.includes(outcome) ? 'blocks' : 'allows', `one that came to ${outcome}`, third({ outcome })),
  ),
  ...channels.map((channel) =>
    counted(free.includes(channel) ? 'allows' : 'blocks', `one by ${channel}`, third({ channel })),
  ),
  ...channels
    .filter((channel) => !free.includes(channel))
    .map((channel) => counted('blocks', `the fourth by ${channel}`, third(), { request: { channel } })),
  counted('misses', 'nobody knows of the contacts so far', [], { without: ['history'], missing: 'history' }),

  hours('blocks', 'a Tuesday, just before 07:00', '2026-03-31T06:59:59.999-04:00'),
  hours('allows', 'at 07:00', '2026-03-31T07:00:00.000-04:00'),
  hours('allows', 'just before 21:00', '2026-03-31T20:59:59.999-04:00'),
  hours('blocks', 'at 21:00', '2026-03-31T21:00:00.000-04:00'),
  hours('allows', 'a Monday at 07:00', '2026-03-30T07:00:00.000-04:00'),
  hours('allows', 'a Saturday at 07:00', '2026-03-28T07:00:00.000-04:00'),
  hours('blocks', 'a Saturday at 21:00', '2026-03-28T21:00:00.000-04:00'),
  hours('blocks', 'a Sunday, just before 13:00', '2026-03-29T12:59:59.999-04:00'),
  hours('allows', 'at 13:00', '2026-03-29T13:00:00.000-04:00'),
  hours('allows', 'just before 17:00', '2026-03-29T16:59:59.999-04:00'),
  hours('blocks', 'at 17:00', '2026-03-29T17:00:00.000-04:00'),
  hours(
    'blocks',
    'the Sunday on which clocks go forward, just before 13:00',
    '2026-03-08T12:59:59.999-04:00',
  ),
  hours('allows', 'at 13:00 of it', '2026-03-08T13:00:00.000-04:00'),
  hours('blocks', 'at 17:00 of it', '2026-03-08T17:00:00.000-04:00'),
  hours('blocks', 'the Sunday on which they go back, an hour early', '2026-11-01T13:00:00.000-04:00'),
  hours('allows', 'at 13:00 of it', '2026-11-01T13:00:00.000-05:00'),
  hours('allows', 'just before 17:00 of it', '2026-11-01T16:59:59.999-05:00'),
  hours('blocks', 'at 17:00 of it', '2026-11-01T17:00:00.000-05:00'),
  hours('blocks', 'Good Friday', '2026-04-03T12:00:00.000-04:00'),
  hours('blocks', 'Canada Day', '2026-07-01T12:00:00.000-04:00'),
  hours('blocks', 'a Sunday that is a holiday', '2027-12-26T14:00:00.000-05:00'),
  hours('blocks', 'Toronto or Kenora, where it is 06:59', '2026-03-31T07:59:59.999-04:00', {
    facts: { debtor: { place: 'CA-ON', timeZones: ['America/Toronto', 'America/Winnipeg'] } },
  }),
  hours('allows', 'Toronto or Kenora, where it is 07:00', '2026-03-31T08:00:00.000-04:00', {
    facts: { debtor: { place: 'CA-ON', timeZones: ['America/Toronto', 'America/Winnipeg'] } },
  }),
  hours('blocks', 'an e-mail at 21:00', '2026-03-31T21:00:00.000-04:00', { request: { channel: 'email' } }),
  hours('allows', 'a letter has no clock', '2026-03-31T21:00:00.000-04:00', letter),
  hours('allows', 'the lender is no agency', '2026-03-31T21:00:00.000-04:00', {
    request: { actor: 'lender' },
  }),
  ...channels
    .filter((channel) => !free.includes(channel))
    .map((channel) =>
      hours('blocks', `at 21:00 by ${channel}`, '2026-03-31T21:00:00.000-04:00', { request: { channel } }),
    ),
  hours('misses', 'a year for which there is no calendar', '2028-03-31T12:00:00.000-04:00', {
    missing: 'calendars.ca-on',
  }),
])

it('has an answer from 2007 on, and none before', () => {
  const check = (at: string): string =>
    checkContact(
      { ...base.request, at },
      { ...base.facts, packs: [ontario], zones, calendars: [calendar], acceptGaps: gapsOf(ontario) },
    ).status
  expect(errorOf(() => check('2006-12-31T23:59:59.999-05:00')).code).toBe('no-value-in-force')
  expect(check('2007-01-01T00:00:00.000-05:00')).toBe('blocked')
})

it('says of each rule what follows and how sure it is', () => {
  const said = ontario.rules.map(({ id, effect, history }) => [id, [effect, history[0]?.citation.confidence]])
  expect(Object.fromEntries(said)).toEqual({
    'ca-on.reg-74.notice': ['deny', 'official'],
    'ca-on.reg-74.contacts-per-week': ['deny', 'secondary'],
    'ca-on.reg-74.hours': ['deny', 'secondary'],
  })
})
