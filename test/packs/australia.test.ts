import { describe, expect, it } from 'vitest'
import { checkContact } from '../../src/contact'
import { type BusinessCalendar, fixedZones } from '../../src/foundations'
import {
  type Channel,
  type ContactOutcome,
  type ContactRecord,
  channels,
  contactOutcomes,
} from '../../src/model'
import { australia } from '../../src/packs'
import { errorOf } from '../support/error-of'
import { describeRules, type ExampleBase, gapsOf, type RuleExample } from './rule-examples'

/** Clocks go back on 5 April and forward on 4 October 2026 in Sydney; in Perth and Brisbane they stay. */
const zones = fixedZones('by hand', {
  'Australia/Sydney': {
    offsetMinutes: 660,
    transitions: [
      { at: '2026-04-04T16:00Z', offsetMinutes: 600 },
      { at: '2026-10-03T16:00Z', offsetMinutes: 660 },
    ],
  },
  'Australia/Brisbane': { offsetMinutes: 600, transitions: [] },
  'Australia/Perth': { offsetMinutes: 480, transitions: [] },
})
const calendar: BusinessCalendar = {
  id: 'au-national',
  from: '2026-01-01',
  to: '2026-12-31',
  weekend: ['saturday', 'sunday'],
  holidays: [
    '2026-01-01',
    '2026-01-26',
    '2026-04-03',
    '2026-04-06',
    '2026-04-25',
    '2026-12-25',
    '2026-12-26',
  ],
}
const base: ExampleBase = {
  zones,
  calendars: [calendar],
  request: { channel: 'phone', actor: 'agency', accountIds: ['loan'] },
  facts: {
    debtor: { kind: 'person', place: 'AU', timeZones: ['Australia/Sydney'] },
    history: [],
    preferences: [],
  },
}
const noon = '2026-03-31T12:00:00.000+11:00'
const home = { place: 'home' } as const
const visit = { channel: 'visit', place: 'home' } as const
const work = { place: 'work' } as const
const contact = (at: string, more: Partial<ContactRecord> = {}): ContactRecord => ({
  id: `${at} ${more.channel ?? 'phone'}`,
  at,
  channel: 'phone',
  direction: 'outbound',
  outcome: 'answered-by-debtor',
  actor: 'agency',
  accountIds: ['loan'],
  ...more,
})
const onDays = (...days: readonly string[]): readonly ContactRecord[] =>
  days.map((day) => contact(`${day}T10:00+11:00`))
const two = onDays('2026-03-28', '2026-03-30')
const third = (more: Partial<ContactRecord>): readonly ContactRecord[] => [
  ...two,
  contact('2026-03-31T09:30+11:00', more),
]

const telephone = (does: RuleExample['does'], name: string, at: string): RuleExample => ({
  rule: 'au.rg-96.telephone-hours',
  does,
  name,
  at,
  request: home,
})
const visiting = (does: RuleExample['does'], name: string, at: string): RuleExample => ({
  rule: 'au.rg-96.visit-hours',
  does,
  name,
  at,
  request: visit,
})
const working = (does: RuleExample['does'], name: string, at: string): RuleExample => ({
  rule: 'au.rg-96.workplace-hours',
  does,
  name,
  at,
  request: work,
})
const weekly = (
  does: RuleExample['does'],
  name: string,
  history: readonly ContactRecord[],
  more: Partial<RuleExample> = {},
): RuleExample => ({
  rule: 'au.rg-96.contacts-per-week',
  does,
  name,
  at: noon,
  ...more,
  facts: { history, ...more.facts },
})
const monthly = (
  does: RuleExample['does'],
  name: string,
  history: readonly ContactRecord[],
  more: Partial<RuleExample> = {},
): RuleExample => ({
  rule: 'au.rg-96.contacts-per-month',
  does,
  name,
  at: noon,
  ...more,
  facts: { history, ...more.facts },
})
const eight = onDays(
  '2026-03-02',
  '2026-03-05',
  '2026-03-08',
  '2026-03-11',
  '2026-03-14',
  '2026-03-17',
  '2026-03-20',
  '2026-03-23',
)

/** A contact that was made, by part 2, section 3. */
const made: readonly ContactOutcome[] = [
  'voicemail',
  'hung-up',
  'answered-by-debtor',
  'answered-by-other',
  'delivered',
  'read',
  'sent-letter',
]
const uncounted: readonly Channel[] = ['visit', 'public-post']

describeRules([australia], base, [
  telephone('blocks', 'a Tuesday, just before 07:30', '2026-03-31T07:29:59.999+11:00'),
  telephone('allows', 'at 07:30', '2026-03-31T07:30:00.000+11:00'),
  telephone('allows', 'just before 21:00', '2026-03-31T20:59:59.999+11:00'),
  telephone('blocks', 'at 21:00', '2026-03-31T21:00:00.000+11:00'),
  telephone('allows', 'a Friday at 07:30', '2026-03-27T07:30:00.000+11:00'),
  telephone('blocks', 'a Saturday at 07:30', '2026-03-28T07:30:00.000+11:00'),
  telephone('blocks', 'just before 09:00', '2026-03-28T08:59:59.999+11:00'),
  telephone('allows', 'at 09:00', '2026-03-28T09:00:00.000+11:00'),
  telephone('allows', 'a Saturday, just before 21:00', '2026-03-28T20:59:59.999+11:00'),
  telephone('blocks', 'a Saturday at 21:00', '2026-03-28T21:00:00.000+11:00'),
  telephone('blocks', 'a Sunday just before 09:00', '2026-03-29T08:59:59.999+11:00'),
  telephone('blocks', 'the Sunday on which clocks went back, 08:00', '2026-04-05T09:00:00.000+11:00'),
  telephone('blocks', 'just before 09:00 of that Sunday', '2026-04-05T08:59:59.999+10:00'),
  telephone('allows', 'at 09:00 of that Sunday', '2026-04-05T09:00:00.000+10:00'),
  telephone('blocks', 'at 21:00 of that Sunday', '2026-04-05T21:00:00.000+10:00'),
  telephone('blocks', 'the Sunday on which clocks went forward, 08:59', '2026-10-04T08:59:59.999+11:00'),
  telephone('allows', 'at 09:00 of that Sunday', '2026-10-04T09:00:00.000+11:00'),
  telephone('allows', 'just before 21:00 of that Sunday', '2026-10-04T20:59:59.999+11:00'),
  telephone('blocks', 'at 21:00 of that Sunday', '2026-10-04T21:00:00.000+11:00'),
  telephone('allows', 'a holiday, against which there is advice alone', '2026-04-03T12:00:00.000+11:00'),
  {
    ...telephone('blocks', 'Sydney or Perth, where it is 07:29', '2026-03-31T10:29:59.999+11:00'),
    facts: { debtor: { place: 'AU', timeZones: ['Australia/Sydney', 'Australia/Perth'] } },
  },
  {
    ...telephone('allows', 'Sydney or Perth, where it is 07:30', '2026-03-31T10:30:00.000+11:00'),
    facts: { debtor: { place: 'AU', timeZones: ['Australia/Sydney', 'Australia/Perth'] } },
  },
  {
    ...telephone('blocks', 'Brisbane, which keeps no summer time, at 07:00', '2026-10-05T08:00:00.000+11:00'),
    facts: { debtor: { place: 'AU', timeZones: ['Australia/Brisbane'] } },
  },
  {
    ...telephone('blocks', 'a robot at 21:00, nobody knows where', '2026-03-31T21:00:00.000+11:00'),
    request: { channel: 'voice-robot' },
  },
  {
    ...telephone('allows', 'a message has no such hours', '2026-03-31T21:00:00.000+11:00'),
    request: { channel: 'sms' },
  },
  {
    ...telephone('misses', 'nobody knows the zone', noon),
    facts: { debtor: { place: 'AU' } },
    missing: 'debtor.timeZones',
  },

  {
    rule: 'au.rg-96.holidays',
    does: 'allows',
    name: 'the evening before Good Friday',
    at: '2026-04-02T20:59:59.999+11:00',
    request: home,
  },
  {
    rule: 'au.rg-96.holidays',
    does: 'blocks',
    name: 'Good Friday',
    at: '2026-04-03T07:30:00.000+11:00',
    request: home,
  },
  {
    rule: 'au.rg-96.holidays',
    does: 'blocks',
    name: 'a Saturday that is a holiday',
    at: '2026-04-25T09:00:00.000+10:00',
    request: home,
  },
  {
    rule: 'au.rg-96.holidays',
    does: 'misses',
    name: 'a year for which there is no calendar: advice withholds nothing',
    at: '2027-01-01T12:00:00.000+11:00',
    missing: 'calendars.au-national',
  },

  visiting('blocks', 'a Tuesday, just before 09:00', '2026-03-31T08:59:59.999+11:00'),
  visiting('allows', 'at 09:00', '2026-03-31T09:00:00.000+11:00'),
  visiting('allows', 'just before 21:00', '2026-03-31T20:59:59.999+11:00'),
  visiting('blocks', 'at 21:00', '2026-03-31T21:00:00.000+11:00'),
  visiting('allows', 'a Sunday at 09:00', '2026-03-29T09:00:00.000+11:00'),
  visiting('allows', 'a Saturday, just before 21:00', '2026-03-28T20:59:59.999+11:00'),
  visiting('blocks', 'a Saturday at 21:00', '2026-03-28T21:00:00.000+11:00'),
  visiting('blocks', 'Good Friday', '2026-04-03T12:00:00.000+11:00'),
  visiting('blocks', 'a Saturday that is a holiday', '2026-04-25T12:00:00.000+10:00'),
  visiting('blocks', 'the Sunday on which clocks went back, 08:59', '2026-04-05T08:59:59.999+10:00'),
  visiting('allows', 'at 09:00 of that Sunday', '2026-04-05T09:00:00.000+10:00'),
  visiting('blocks', 'the Sunday on which clocks went forward, 08:59', '2026-10-04T08:59:59.999+11:00'),
  visiting('allows', 'at 09:00 of that Sunday', '2026-10-04T09:00:00.000+11:00'),
  {
    ...visiting('misses', 'a year for which there is no calendar', '2027-01-04T12:00:00.000+11:00'),
    missing: 'calendars.au-national',
  },

  working('blocks', 'a Tuesday, just before 09:00', '2026-03-31T08:59:59.999+11:00'),
  working('allows', 'at 09:00', '2026-03-31T09:00:00.000+11:00'),
  working('allows', 'just before 17:00', '2026-03-31T16:59:59.999+11:00'),
  working('blocks', 'at 17:00', '2026-03-31T17:00:00.000+11:00'),
  working('allows', 'a Friday at 09:00', '2026-03-27T09:00:00.000+11:00'),
  working('blocks', 'a Saturday', '2026-03-28T12:00:00.000+11:00'),
  working('blocks', 'the Sunday on which clocks went back', '2026-04-05T12:00:00.000+10:00'),
  working('blocks', 'the Monday after they went forward, 08:59', '2026-10-05T08:59:59.999+11:00'),
  working('allows', 'at 09:00 of that Monday', '2026-10-05T09:00:00.000+11:00'),
  {
    ...working('blocks', 'a visit at 17:00', '2026-03-31T17:00:00.000+11:00'),
    request: { channel: 'visit', place: 'work' },
  },
  { ...working('allows', 'at home at 17:00', '2026-03-31T17:00:00.000+11:00'), request: home },
  {
    ...working('misses', 'nobody knows whether it would reach the debtor at work', '2026-03-31T17:00+11:00'),
    request: {},
    missing: 'request.place',
  },

  {
    rule: 'au.rg-96.wishes',
    does: 'blocks',
    name: 'the last millisecond that the debtor asked to keep free',
    at: '2026-03-31T11:59:59.999+11:00',
    facts: { preferences: [{ from: '2026-03-01', hours: [{ from: '09:00', to: '12:00' }] }] },
  },
  {
    rule: 'au.rg-96.wishes',
    does: 'allows',
    name: 'the first that the debtor did not',
    at: noon,
    facts: { preferences: [{ from: '2026-03-01', hours: [{ from: '09:00', to: '12:00' }] }] },
  },
  {
    rule: 'au.rg-96.wishes',
    does: 'blocks',
    name: 'at work, where the debtor asked not to be called',
    at: noon,
    request: work,
    facts: { preferences: [{ from: '2026-03-01', places: ['work'] }] },
  },
  {
    rule: 'au.rg-96.wishes',
    does: 'misses',
    name: 'nobody knows what the debtor asked',
    at: noon,
    without: ['preferences'],
    missing: 'preferences',
  },

  weekly('allows', 'the third', two),
  weekly('blocks', 'the fourth', third({})),
  weekly('blocks', 'the fourth, one of them later that day', [...two, contact('2026-03-31T15:00+11:00')]),
  weekly('blocks', 'one on the first of the seven days, just after midnight', [
    ...two,
    contact('2026-03-25T00:00:00.000+11:00'),
  ]),
  weekly('allows', 'one on the day before, just before midnight', [
    ...two,
    contact('2026-03-24T23:59:59.999+11:00'),
  ]),
  weekly(
    'allows',
    'by the calendar, on the Tuesday after',
    onDays('2026-03-27', '2026-03-28', '2026-03-29'),
    {
      facts: { unspecifiedPeriods: 'calendar' },
    },
  ),
  weekly(
    'blocks',
    'by the calendar, since Monday',
    onDays('2026-03-30', '2026-03-30', '2026-03-31').map((one, index) => ({ ...one, id: `${index}` })),
    {
      facts: { unspecifiedPeriods: 'calendar' },
    },
  ),
  weekly('blocks', 'a message left', third({ outcome: 'voicemail' })),
  weekly('blocks', 'a call ended as soon as it was answered', third({ outcome: 'hung-up' })),
  weekly('blocks', 'a message delivered', third({ channel: 'sms', outcome: 'delivered' })),
  weekly('blocks', 'an e-mail read', third({ channel: 'email', outcome: 'read' })),
  weekly('blocks', 'a social message', third({ channel: 'messenger', outcome: 'delivered' })),
  weekly('blocks', 'a letter', third({ channel: 'letter', outcome: 'sent-letter' })),
  weekly('blocks', 'a contact of the lender', third({ actor: 'lender' })),
  weekly('blocks', 'about nobody knows which account', [
    ...two,
    (({ accountIds: _, ...rest }) => rest)(contact('2026-03-31T09:30+11:00')),
  ]),
  weekly('blocks', 'the fourth is a letter', third({}), { request: { channel: 'letter' } }),
  weekly('allows', 'about another account', third({ accountIds: ['card'] })),
  weekly('allows', 'an attempt that nobody answered', third({ outcome: 'no-answer' })),
  weekly('allows', 'a call that did not connect', third({ outcome: 'not-connected' })),
  weekly('allows', 'a call at which no message could be left', third({ outcome: 'no-message-possible' })),
  weekly('allows', 'a wrong number', third({ outcome: 'wrong-number' })),
  weekly('allows', 'a message that did not arrive', third({ channel: 'sms', outcome: 'not-delivered' })),
  weekly('allows', 'a call of the debtor', third({ direction: 'inbound' })),
  weekly('allows', 'a visit', third({ channel: 'visit' })),
  weekly('allows', 'a visit is not held to it', third({}), { request: visit }),
  ...contactOutcomes.map((outcome) =>
    weekly(made.includes(outcome) ? 'blocks' : 'allows', `one that came to ${outcome}`, third({ outcome })),
  ),
  ...channels.map((channel) =>
    weekly(uncounted.includes(channel) ? 'allows' : 'blocks', `one by ${channel}`, third({ channel })),
  ),
  ...channels
    .filter((channel) => !uncounted.includes(channel))
    .map((channel) => weekly('blocks', `the fourth by ${channel}`, third({}), { request: { channel } })),
  weekly('misses', 'nobody knows of the contacts so far', [], { without: ['history'], missing: 'history' }),

  monthly('allows', 'the tenth', [...eight, ...onDays('2026-03-29')]),
  monthly('blocks', 'the eleventh', [...eight, ...onDays('2026-03-29', '2026-03-30')]),
  monthly('blocks', 'one on the first of the 31 days', [...eight, ...onDays('2026-03-01', '2026-03-29')]),
  monthly('allows', 'one on the day before, the end of February', [
    ...eight,
    ...onDays('2026-02-28', '2026-03-29'),
  ]),
  monthly('blocks', 'from 29 February on', [...inLeapYear(), contact('2028-02-29T00:00:00.000+11:00')], {
    at: '2028-03-30T12:00:00.000+11:00',
  }),
  monthly('allows', 'one of 28 February', [...inLeapYear(), contact('2028-02-28T23:59:59.999+11:00')], {
    at: '2028-03-30T12:00:00.000+11:00',
  }),
  monthly(
    'allows',
    'by the calendar, on the first of April',
    [...eight, ...onDays('2026-03-25', '2026-03-26')],
    {
      at: '2026-04-01T12:00:00.000+11:00',
      facts: { unspecifiedPeriods: 'calendar' },
    },
  ),
  monthly('allows', 'one about another account', [
    ...eight,
    ...onDays('2026-03-29'),
    contact('2026-03-30T10:00+11:00', { accountIds: ['card'] }),
  ]),
  monthly('allows', 'one that nobody answered', [
    ...eight,
    ...onDays('2026-03-29'),
    contact('2026-03-30T10:00+11:00', { outcome: 'no-answer' }),
  ]),
  monthly('blocks', 'a letter among them', [
    ...eight,
    ...onDays('2026-03-29'),
    contact('2026-03-30T10:00+11:00', { channel: 'letter', outcome: 'sent-letter' }),
  ]),
  monthly('allows', 'a visit is not held to it', [...eight, ...onDays('2026-03-29', '2026-03-30')], {
    request: visit,
  }),
  ...contactOutcomes.map((outcome) =>
    monthly(made.includes(outcome) ? 'blocks' : 'allows', `one that came to ${outcome}`, [
      ...eight,
      ...onDays('2026-03-29'),
      contact('2026-03-30T10:00+11:00', { outcome }),
    ]),
  ),
  ...channels.map((channel) =>
    monthly(uncounted.includes(channel) ? 'allows' : 'blocks', `one by ${channel}`, [
      ...eight,
      ...onDays('2026-03-29'),
      contact('2026-03-30T10:00+11:00', { channel }),
    ]),
  ),
  monthly('misses', 'nobody knows of the contacts so far', [], { without: ['history'], missing: 'history' }),
])

/** Nine in the 31 days that end with 30 March 2028. */
function inLeapYear(): readonly ContactRecord[] {
  return onDays(
    '2028-03-01',
    '2028-03-04',
    '2028-03-07',
    '2028-03-10',
    '2028-03-13',
    '2028-03-16',
    '2028-03-19',
    '2028-03-22',
    '2028-03-23',
  )
}

describe('the guideline as a whole', () => {
  const adviceAt = (at: string): readonly string[] =>
    checkContact(
      { ...base.request, ...home, at },
      { ...base.facts, packs: [australia], zones, calendars: [calendar], acceptGaps: gapsOf(australia) },
    )
      .reasons.filter(({ effect }) => effect === 'advise')
      .map(({ ruleId }) => ruleId)

  it.each<[string, string, readonly string[]]>([
    ['just before midnight', '2026-04-02T23:59:59.999+11:00', []],
    ['at midnight', '2026-04-03T00:00:00.000+11:00', ['au.rg-96.holidays']],
    ['just before the next', '2026-04-03T23:59:59.999+11:00', ['au.rg-96.holidays']],
    ['at the next', '2026-04-04T00:00:00.000+11:00', []],
  ])('advises against a holiday for the whole of it: %s', (_, at, advice) =>
    expect(adviceAt(at)).toEqual(advice),
  )

  it('has an answer from May 2021 on, and none before', () => {
    expect(errorOf(() => adviceAt('2021-04-30T23:59:59.999+11:00')).code).toBe('no-value-in-force')
    expect(adviceAt('2021-05-01T12:00:00.000+11:00')).toEqual([])
  })
})

it('says of each rule what follows and how sure it is', () => {
  const said = australia.rules.map(({ id, effect, history }) => [
    id,
    [effect, history[0]?.citation.confidence],
  ])
  expect(Object.fromEntries(said)).toEqual({
    'au.rg-96.telephone-hours': ['presume-violation', 'verified'],
    'au.rg-96.holidays': ['advise', 'verified'],
    'au.rg-96.visit-hours': ['presume-violation', 'secondary'],
    'au.rg-96.workplace-hours': ['presume-violation', 'verified'],
    'au.rg-96.wishes': ['presume-violation', 'verified'],
    'au.rg-96.contacts-per-week': ['presume-violation', 'verified'],
    'au.rg-96.contacts-per-month': ['presume-violation', 'verified'],
  })
})
