import { expect, it } from 'vitest'
import { checkContact } from '../../src/contact'
import type { ContactRecord } from '../../src/model'
import { massachusetts } from '../../src/packs'
import { errorOf } from '../support/error-of'
import { contactsAt, exampleOf } from './example-of'
import { describeRules, type ExampleBase, gapsOf } from './rule-examples'
import { usZones } from './us-zones'

const base: ExampleBase = {
  zones: usZones,
  request: { channel: 'phone', actor: 'lender', accountIds: ['card'], place: 'home' },
  facts: {
    debtor: { kind: 'person', place: 'US-MA', timeZones: ['America/New_York'] },
    history: [],
    marks: [],
    consents: [],
    notices: [],
    preferences: [],
  },
}
const inTheWest = { kind: 'person', place: 'US-MA', timeZones: ['America/Los_Angeles'] } as const
const nobodyKnowsWhere = { kind: 'person', place: 'US-MA' } as const
const call: Omit<ContactRecord, 'id' | 'at'> = {
  channel: 'phone',
  direction: 'outbound',
  outcome: 'voicemail',
  actor: 'lender',
  accountIds: ['card'],
  place: 'home',
}
const two = (more: Partial<ContactRecord> = {}): readonly ContactRecord[] =>
  contactsAt(['2026-06-01T15:00Z', '2026-06-02T15:00Z'], { ...call, ...more })
const history = (more: Partial<ContactRecord> = {}) => ({ facts: { history: two(more) } })
const unknown = { without: ['history'], missing: 'history' } as const
// The week and the thirty days that begin on 1 June.
const seventhDay = '2026-06-07T16:00Z'
const eighthDay = '2026-06-08T16:00Z'
const thirtiethDay = '2026-06-30T16:00Z'
const thirtyFirstDay = '2026-07-01T16:00Z'
const noon = '2026-06-15T16:00Z'
const atWork = { place: 'work' } as const
const ofAgency = { actor: 'agency' } as const
const spouse = { recipient: 'spouse' } as const
const visit = { actor: 'agency', channel: 'visit' } as const
const oneVisit = (more: Partial<ContactRecord> = {}) => ({
  facts: {
    history: contactsAt(['2026-06-01T16:00Z'], {
      ...call,
      actor: 'agency',
      channel: 'visit',
      outcome: 'answered-by-debtor',
      ...more,
    }),
  },
})
const noCallsAtWork = {
  preferences: [{ from: '2026-06-10', until: '2026-06-19', channels: ['phone'], places: ['work'] }],
} as const

const home = exampleOf('us-ma.940-cmr-7.calls-home')
const elsewhere = exampleOf('us-ma.940-cmr-7.calls-elsewhere')
const household = exampleOf('us-ma.940-cmr-7.household-calls-home')
const householdElsewhere = exampleOf('us-ma.940-cmr-7.household-calls-elsewhere')
const householdHours = exampleOf('us-ma.940-cmr-7.household-hours')
const creditorHours = exampleOf('us-ma.940-cmr-7.hours')
const collectorHours = exampleOf('us-ma.209-cmr-18.hours')
const collectorHome = exampleOf('us-ma.209-cmr-18.calls-home')
const collectorElsewhere = exampleOf('us-ma.209-cmr-18.calls-elsewhere')
const visits = exampleOf('us-ma.209-cmr-18.visits')
const visitHours = exampleOf('us-ma.209-cmr-18.visit-hours')
const workCalls = exampleOf('us-ma.209-cmr-18.work-calls')

describeRules([massachusetts], base, [
  home('allows', 'the second in seven days', seventhDay, { facts: { history: two().slice(1) } }),
  home('blocks', 'the third, on the seventh', seventhDay, history()),
  home('allows', 'on the eighth', eighthDay, history()),
  home('blocks', 'of the lender and its agency together', seventhDay, history(ofAgency)),
  home('blocks', 'after two texts', seventhDay, history({ channel: 'sms', outcome: 'delivered' })),
  home('blocks', 'after two recorded calls', seventhDay, history({ channel: 'voice-robot' })),
  home('allows', 'where no message could be left', seventhDay, history({ outcome: 'no-message-possible' })),
  home('blocks', 'where a message could have been left', seventhDay, history({ outcome: 'no-answer' })),
  home('allows', 'after calls of the debtor', seventhDay, history({ direction: 'inbound' })),
  home('allows', 'about another debt', seventhDay, history({ accountIds: ['loan'] })),
  home('allows', 'after two calls at work', seventhDay, history(atWork)),
  home('allows', 'a letter', seventhDay, { request: { channel: 'letter' }, ...history() }),
  home('misses', 'nobody knows of the calls so far', noon, unknown),

  elsewhere('allows', 'the second in thirty days', thirtiethDay, {
    request: atWork,
    facts: { history: two(atWork).slice(1) },
  }),
  elsewhere('blocks', 'the third, on the thirtieth', thirtiethDay, { request: atWork, ...history(atWork) }),
  elsewhere('allows', 'on the thirty-first', thirtyFirstDay, { request: atWork, ...history(atWork) }),
  elsewhere('allows', 'after two calls to the home', thirtiethDay, { request: atWork, ...history() }),
  elsewhere('blocks', 'the thirtieth day across a February of 28', '2026-03-27T16:00Z', {
    request: atWork,
    facts: { history: contactsAt(['2026-02-26T17:00Z', '2026-02-27T17:00Z'], { ...call, ...atWork }) },
  }),
  elsewhere('allows', 'and the thirty-first', '2026-03-28T16:00Z', {
    request: atWork,
    facts: { history: contactsAt(['2026-02-26T17:00Z', '2026-02-27T17:00Z'], { ...call, ...atWork }) },
  }),
  elsewhere('misses', 'nobody knows of the calls so far', noon, { request: atWork, ...unknown }),

  household('allows', 'the second', seventhDay, {
    request: spouse,
    facts: { history: two(spouse).slice(1) },
  }),
  household('blocks', 'the third', seventhDay, { request: spouse, ...history(spouse) }),
  household('blocks', 'the third, of two persons', seventhDay, {
    request: { recipient: 'relative' },
    ...history(spouse),
  }),
  household('allows', 'on the eighth day', eighthDay, { request: spouse, ...history(spouse) }),
  household('allows', 'after two calls to the debtor', seventhDay, { request: spouse, ...history() }),
  household('misses', 'nobody knows of the calls so far', noon, { request: spouse, ...unknown }),

  householdElsewhere('allows', 'the second', thirtiethDay, {
    request: { ...spouse, ...atWork },
    facts: { history: two({ ...spouse, ...atWork }).slice(1) },
  }),
  householdElsewhere('blocks', 'the third, on the thirtieth day', thirtiethDay, {
    request: { ...spouse, ...atWork },
    ...history({ ...spouse, ...atWork }),
  }),
  householdElsewhere('allows', 'on the thirty-first', thirtyFirstDay, {
    request: { ...spouse, ...atWork },
    ...history({ ...spouse, ...atWork }),
  }),
  householdElsewhere('misses', 'nobody knows of the calls so far', noon, {
    request: { ...spouse, ...atWork },
    ...unknown,
  }),

  householdHours('blocks', 'before 8:00 eastern time', '2026-06-15T11:59:59.999Z', { request: spouse }),
  householdHours('allows', '8:00 eastern time, where it is 5:00 in the west', '2026-06-15T12:00Z', {
    request: spouse,
    facts: { debtor: inTheWest },
  }),
  householdHours('allows', 'before 21:00 eastern time', '2026-06-16T00:59:59.999Z', { request: spouse }),
  householdHours('blocks', '21:00 eastern time, where it is 18:00 in the west', '2026-06-16T01:00Z', {
    request: spouse,
    facts: { debtor: inTheWest },
  }),
  householdHours('allows', '8:00 on the day the clocks go forward', '2026-03-08T12:00Z', { request: spouse }),
  householdHours('blocks', 'before 8:00 on the day they go back', '2026-11-01T12:59:59.999Z', {
    request: spouse,
  }),
  householdHours('misses', 'nobody knows whether it is a person who owes', '2026-06-15T11:00Z', {
    request: spouse,
    facts: { debtor: { place: 'US-MA', timeZones: ['America/New_York'] } },
    missing: 'debtor.kind',
  }),

  creditorHours('blocks', 'before 8:00', '2026-06-15T11:59:59.999Z'),
  creditorHours('allows', '8:00', '2026-06-15T12:00Z'),
  creditorHours('allows', 'before 21:00', '2026-06-16T00:59:59.999Z'),
  creditorHours('blocks', '21:00', '2026-06-16T01:00Z'),
  creditorHours('blocks', '8:00 eastern time of a debtor in the west', '2026-06-15T12:00Z', {
    facts: { debtor: inTheWest },
  }),
  creditorHours('misses', 'nobody knows where the debtor is', noon, {
    facts: { debtor: nobodyKnowsWhere },
    missing: 'debtor.timeZones',
  }),

  collectorHours('blocks', 'before 8:00', '2026-06-15T11:59:59.999Z', { request: ofAgency }),
  collectorHours('allows', '8:00', '2026-06-15T12:00Z', { request: ofAgency }),
  collectorHours('allows', 'before 21:00', '2026-06-16T00:59:59.999Z', { request: ofAgency }),
  collectorHours('blocks', '21:00', '2026-06-16T01:00Z', { request: ofAgency }),
  collectorHours('allows', '8:00 on the day the clocks go back', '2026-11-01T13:00Z', { request: ofAgency }),
  collectorHours('blocks', '21:00 on the day they go forward', '2026-03-09T01:00Z', { request: ofAgency }),
  collectorHours('blocks', 'an e-mail before 8:00', '2026-06-15T11:00Z', {
    request: { ...ofAgency, channel: 'email' },
  }),
  collectorHours('misses', 'nobody knows where the consumer is', noon, {
    request: ofAgency,
    facts: { debtor: nobodyKnowsWhere },
    missing: 'debtor.timeZones',
  }),

  collectorHome('allows', 'the second', seventhDay, {
    request: ofAgency,
    facts: { history: two(ofAgency).slice(1) },
  }),
  collectorHome('blocks', 'the third', seventhDay, { request: ofAgency, ...history(ofAgency) }),
  collectorHome('allows', 'on the eighth day', eighthDay, { request: ofAgency, ...history(ofAgency) }),
  collectorHome('misses', 'nobody knows of the calls so far', noon, { request: ofAgency, ...unknown }),

  collectorElsewhere('allows', 'the second', thirtiethDay, {
    request: { ...ofAgency, ...atWork },
    facts: { history: two({ ...ofAgency, ...atWork }).slice(1) },
  }),
  collectorElsewhere('blocks', 'the third, on the thirtieth day', thirtiethDay, {
    request: { ...ofAgency, ...atWork },
    ...history({ ...ofAgency, ...atWork }),
  }),
  collectorElsewhere('allows', 'on the thirty-first', thirtyFirstDay, {
    request: { ...ofAgency, ...atWork },
    ...history({ ...ofAgency, ...atWork }),
  }),
  collectorElsewhere('misses', 'nobody knows of the calls so far', noon, {
    request: { ...ofAgency, ...atWork },
    ...unknown,
  }),

  visits('allows', 'the first', thirtiethDay, { request: visit }),
  visits('blocks', 'the second, on the thirtieth day', thirtiethDay, { request: visit, ...oneVisit() }),
  visits('allows', 'on the thirty-first', thirtyFirstDay, { request: visit, ...oneVisit() }),
  visits('allows', 'about another debt', thirtiethDay, {
    request: visit,
    ...oneVisit({ accountIds: ['loan'] }),
  }),
  visits('misses', 'nobody knows of visits', noon, { request: visit, ...unknown }),

  visitHours('blocks', 'before 8:00', '2026-06-15T11:59:59.999Z', { request: visit }),
  visitHours('allows', '8:00', '2026-06-15T12:00Z', { request: visit }),
  visitHours('allows', 'before 21:00', '2026-06-16T00:59:59.999Z', { request: visit }),
  visitHours('blocks', '21:00', '2026-06-16T01:00Z', { request: visit }),
  visitHours('misses', 'nobody knows where', noon, {
    request: visit,
    facts: { debtor: nobodyKnowsWhere },
    missing: 'debtor.timeZones',
  }),

  workCalls('blocks', 'the tenth day of an oral request', '2026-06-19T16:00Z', {
    request: { ...ofAgency, ...atWork },
    facts: noCallsAtWork,
  }),
  workCalls('allows', 'the eleventh, where it was not confirmed', '2026-06-20T16:00Z', {
    request: { ...ofAgency, ...atWork },
    facts: noCallsAtWork,
  }),
  workCalls('allows', 'at home', '2026-06-19T16:00Z', { request: ofAgency, facts: noCallsAtWork }),
  workCalls('misses', 'nobody knows what was asked', noon, {
    request: { ...ofAgency, ...atWork },
    without: ['preferences'],
    missing: 'preferences',
  }),
])

const context = { ...base.facts, packs: [massachusetts], zones: usZones, acceptGaps: gapsOf(massachusetts) }

it('a call of which nobody knows where it reaches the debtor may be one too many', () => {
  const { place: _, ...request } = base.request
  expect(checkContact({ ...request, at: seventhDay }, { ...context, history: two() })).toMatchObject({
    status: 'undetermined',
    missing: ['request.place'],
  })
})

it('before the day of the texts there is no answer', () =>
  expect(errorOf(() => checkContact({ ...base.request, at: '2024-09-26T16:00Z' }, context)).code).toBe(
    'no-value-in-force',
  ))
