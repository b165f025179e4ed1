import { expect, it } from 'vitest'
import { checkContact } from '../../src/contact'
import type { ContactRecord } from '../../src/model'
import { washington } from '../../src/packs'
import { errorOf } from '../support/error-of'
import { contactsAt, exampleOf } from './example-of'
import { describeRules, type ExampleBase, gapsOf } from './rule-examples'
import { usZones } from './us-zones'

const base: ExampleBase = {
  zones: usZones,
  request: { channel: 'phone', actor: 'agency', actorId: 'one', place: 'home', addressId: 'mobile' },
  facts: {
    debtor: { kind: 'person', place: 'US-WA', timeZones: ['America/Los_Angeles'] },
    history: [],
    marks: [],
    consents: [],
    notices: [],
    preferences: [],
  },
}
const like: Omit<ContactRecord, 'id' | 'at'> = {
  channel: 'phone',
  direction: 'outbound',
  outcome: 'answered-by-debtor',
  actor: 'agency',
  actorId: 'one',
  place: 'home',
  addressId: 'mobile',
}
// Wednesday 3, Thursday 4 and Monday 8 June: three in seven days, and in no week from Monday.
const three = (more: Partial<ContactRecord> = {}): readonly ContactRecord[] =>
  contactsAt(['2026-06-03T19:00Z', '2026-06-04T19:00Z', '2026-06-08T19:00Z'], { ...like, ...more })
const history = (more: Partial<ContactRecord> = {}) => ({ facts: { history: three(more) } })
const seventhDay = '2026-06-09T19:00Z'
const eighthDay = '2026-06-10T19:00Z'
const unknown = { without: ['history'], missing: 'history' } as const
const atWork = { place: 'work' } as const
const once = { facts: { history: contactsAt(['2026-06-03T19:00Z'], { ...like, ...atWork }) } }
const twice = (more: Partial<ContactRecord> = {}) => ({
  facts: { history: contactsAt(['2026-06-03T15:00Z', '2026-06-03T17:00Z'], { ...like, ...more }) },
})
const noon = '2026-06-03T19:00Z'
const asked = { ...like, id: 'asked', at: '2026-06-09T18:00Z', direction: 'inbound' } as const
const represented = { marks: [{ kind: 'represented', from: '2026-06-01', until: '2026-06-03' }] } as const

const perWeek = exampleOf('us-wa.rcw-19.16.communications-per-week')
const working = exampleOf('us-wa.rcw-19.16.communications-at-work')
const hours = exampleOf('us-wa.rcw-19.16.hours-at-residence')
const mobile = exampleOf('us-wa.rcw-19.16.mobile-per-day')
const attorney = exampleOf('us-wa.rcw-19.16.attorney')

describeRules([washington], base, [
  perWeek('allows', 'the third in seven days', seventhDay, { facts: { history: three().slice(1) } }),
  perWeek('blocks', 'the fourth, on the seventh', seventhDay, history()),
  perWeek('allows', 'on the eighth', eighthDay, history()),
  perWeek('blocks', 'a letter after three', seventhDay, { request: { channel: 'letter' }, ...history() }),
  perWeek(
    'blocks',
    'after three letters',
    seventhDay,
    history({ channel: 'letter', outcome: 'sent-letter' }),
  ),
  perWeek('blocks', 'the spouse after three to the debtor', seventhDay, {
    request: { recipient: 'spouse' },
    ...history(),
  }),
  perWeek('blocks', 'the debtor after three to the spouse', seventhDay, history({ recipient: 'spouse' })),
  perWeek('allows', 'after three to a neighbor', seventhDay, history({ recipient: 'neighbor' })),
  perWeek('allows', 'after three of another licensee', seventhDay, history({ actorId: 'two' })),
  perWeek('allows', 'after three of the debtor', seventhDay, history({ direction: 'inbound' })),
  perWeek('allows', 'after three busy signals', seventhDay, history({ outcome: 'not-connected' })),
  perWeek('allows', 'a fourth that answers the debtor', seventhDay, {
    request: { inReplyTo: 'asked' },
    facts: { history: [...three(), asked] },
    liftedBy: 'reply',
  }),
  perWeek('allows', 'after two and one that answered the debtor', seventhDay, {
    facts: {
      history: [
        ...three().slice(1),
        { ...like, id: 'early', at: '2026-06-05T17:00Z', direction: 'inbound' },
        { ...like, id: 'answer', at: '2026-06-05T19:00Z', inReplyTo: 'early' },
      ],
    },
  }),
  perWeek('allows', 'a lender in its own name', seventhDay, { request: { actor: 'lender' }, ...history() }),
  perWeek('misses', 'nobody knows of the contacts so far', noon, unknown),

  working('allows', 'the first in seven days', noon, { request: atWork }),
  working('blocks', 'the second, on the seventh', seventhDay, { request: atWork, ...once }),
  working('allows', 'on the eighth', eighthDay, { request: atWork, ...once }),
  working('allows', 'at home, after one at work', seventhDay, once),
  working('allows', 'a second that answers the debtor', seventhDay, {
    request: { ...atWork, inReplyTo: 'asked' },
    facts: { history: [...once.facts.history, asked] },
    liftedBy: 'reply',
  }),
  working('misses', 'nobody knows of the contacts so far', noon, { request: atWork, ...unknown }),

  hours('blocks', 'before 7:30', '2026-06-03T14:29:59.999Z'),
  hours('allows', '7:30', '2026-06-03T14:30Z'),
  hours('allows', 'before 21:00', '2026-06-04T03:59:59.999Z'),
  hours('blocks', '21:00', '2026-06-04T04:00Z'),
  hours('blocks', 'before 7:30 on the day the clocks go forward', '2026-03-08T14:29:59.999Z'),
  hours('allows', '7:30 on that day', '2026-03-08T14:30Z'),
  hours('blocks', 'before 7:30 on the day the clocks go back', '2026-11-01T15:29:59.999Z'),
  hours('allows', '7:30 on that day', '2026-11-01T15:30Z'),
  hours('blocks', '21:00 by an area code of the east', '2026-06-04T01:00Z', {
    facts: {
      debtor: { kind: 'person', place: 'US-WA', timeZones: ['America/Los_Angeles', 'America/New_York'] },
    },
  }),
  hours('blocks', 'the spouse', '2026-06-04T04:00Z', { request: { recipient: 'spouse' } }),
  hours('allows', 'not at the residence', '2026-06-04T04:00Z', { request: { place: 'elsewhere' } }),
  hours('allows', 'a letter has no clock', '2026-06-04T04:00Z', { request: { channel: 'letter' } }),
  hours('misses', 'nobody knows where the debtor lives', noon, {
    facts: { debtor: { kind: 'person', place: 'US-WA' } },
    missing: 'debtor.timeZones',
  }),

  mobile('allows', 'the second of the day', noon, {
    facts: { history: twice().facts.history.slice(1) },
  }),
  mobile('blocks', 'the third', noon, twice()),
  mobile('blocks', 'a call after two texts', noon, twice({ channel: 'sms', outcome: 'delivered' })),
  mobile('blocks', 'after two busy signals', noon, twice({ outcome: 'not-connected' })),
  mobile('allows', 'to another number', noon, twice({ addressId: 'landline' })),
  mobile('allows', 'after midnight, where the day is another', '2026-06-04T14:30Z', twice()),
  mobile('blocks', 'the last minute of the day', '2026-06-04T06:59Z', {
    request: { channel: 'sms', place: 'elsewhere' },
    ...twice(),
  }),
  mobile('allows', 'the first of the next', '2026-06-04T07:00Z', {
    request: { channel: 'sms', place: 'elsewhere' },
    ...twice(),
  }),
  mobile('allows', 'an e-mail', noon, { request: { channel: 'email' }, ...twice() }),
  mobile('misses', 'nobody knows of the contacts so far', noon, unknown),

  attorney('blocks', 'the last day with one', noon, { facts: represented }),
  attorney('allows', 'the day after', '2026-06-04T19:00Z', { facts: represented }),
  attorney('allows', 'who does not answer', noon, {
    request: { grounds: ['counsel-unresponsive'] },
    facts: represented,
    liftedBy: 'counsel-unresponsive',
  }),
  attorney('misses', 'nobody knows of one', noon, { without: ['marks'], missing: 'marks' }),
])

const context = { ...base.facts, packs: [washington], zones: usZones, acceptGaps: gapsOf(washington) }

it('by the week from Monday, where the caller takes the calendar, the same three leave room', () =>
  expect(
    checkContact(
      { ...base.request, at: seventhDay },
      { ...context, history: three(), unspecifiedPeriods: 'calendar' },
    ).status,
  ).toBe('allowed'))

it('a call of which nobody knows whether it reaches the debtor at work may be one too many', () => {
  const { place: _, ...request } = base.request
  const { history } = once.facts
  expect(checkContact({ ...request, at: seventhDay }, { ...context, history })).toMatchObject({
    status: 'undetermined',
    missing: ['request.place'],
  })
})

it('a presumption, and told so', () =>
  expect(checkContact({ ...base.request, at: '2026-06-04T04:00Z' }, context)).toMatchObject({
    reasons: [{ ruleId: 'us-wa.rcw-19.16.hours-at-residence', effect: 'presume-violation' }],
    nextAllowedAt: '2026-06-04T14:30:00.000Z',
  }))

it('before the year after the last amendment there is no answer', () =>
  expect(errorOf(() => checkContact({ ...base.request, at: '2019-12-31T20:00Z' }, context)).code).toBe(
    'no-value-in-force',
  ))
