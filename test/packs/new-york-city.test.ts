import { expect, it } from 'vitest'
import { checkContact } from '../../src/contact'
import type { ContactRecord } from '../../src/model'
import { newYorkCity } from '../../src/packs'
import { errorOf } from '../support/error-of'
import { contactsAt, exampleOf } from './example-of'
import { describeRules, type ExampleBase, gapsOf } from './rule-examples'
import { usZones } from './us-zones'

const base: ExampleBase = {
  zones: usZones,
  request: { channel: 'phone', actor: 'agency', actorId: 'one', accountIds: ['card'] },
  facts: {
    debtor: { kind: 'person', place: 'US-NY-NYC', timeZones: ['America/New_York'] },
    history: [],
    consents: [],
    preferences: [],
  },
}
const call: Omit<ContactRecord, 'id' | 'at'> = {
  channel: 'phone',
  direction: 'outbound',
  outcome: 'no-answer',
  actor: 'agency',
  actorId: 'one',
  accountIds: ['card'],
}
const three = (more: Partial<ContactRecord> = {}) => ({
  facts: {
    history: contactsAt(['2026-10-29T15:00Z', '2026-10-30T15:00Z', '2026-11-01T15:00Z'], {
      ...call,
      ...more,
    }),
  },
})
// Seven days that hold the 25 hours of 1 November.
const seventhDay = '2026-11-04T16:00Z'
const eighthDay = '2026-11-05T16:00Z'
const noon = '2026-10-15T16:00Z'
const refused = {
  facts: { preferences: [{ from: '2026-10-14', until: '2026-10-15', channels: ['phone'] }] },
} as const

const contacts = exampleOf('us-ny-nyc.6-rcny-5-77.contacts-per-seven-days')
const consent = exampleOf('us-ny-nyc.6-rcny-5-77.consent-to-messages')
const optOut = exampleOf('us-ny-nyc.6-rcny-5-77.opt-out')
const records = exampleOf('us-ny-nyc.6-rcny-2-193.records')

describeRules([newYorkCity], base, [
  contacts('allows', 'the third in seven days', seventhDay, {
    facts: { history: three().facts.history.slice(1) },
  }),
  contacts('blocks', 'the fourth, in the last minute of the seventh', '2026-11-05T04:59Z', three()),
  contacts('allows', 'the first minute of the eighth', '2026-11-05T05:00Z', three()),
  contacts('allows', 'on the eighth', eighthDay, three()),
  contacts('blocks', 'a letter after three calls', seventhDay, {
    request: { channel: 'letter' },
    ...three(),
  }),
  contacts('blocks', 'after three e-mails', seventhDay, three({ channel: 'email', outcome: 'delivered' })),
  contacts(
    'blocks',
    'after three attempts that did not connect',
    seventhDay,
    three({ outcome: 'not-connected' }),
  ),
  contacts('allows', 'on another account', seventhDay, three({ accountIds: ['loan'] })),
  contacts('allows', 'after three of another collector', seventhDay, three({ actorId: 'two' })),
  contacts('allows', 'after three of the consumer', seventhDay, three({ direction: 'inbound' })),
  contacts('blocks', 'of a lender', seventhDay, {
    request: { actor: 'lender' },
    ...three({ actor: 'lender' }),
  }),
  contacts('misses', 'nobody knows of the contacts so far', noon, {
    without: ['history'],
    missing: 'history',
  }),

  consent('allows', 'an e-mail with consent', noon, {
    request: { channel: 'email' },
    facts: { consents: [{ kind: 'channel', from: '2026-10-15', channels: ['email'] }] },
  }),
  consent('blocks', 'a text with consent to e-mail', noon, {
    request: { channel: 'sms' },
    facts: { consents: [{ kind: 'channel', from: '2026-10-15', channels: ['email'] }] },
  }),
  consent('allows', 'a letter needs none', noon, { request: { channel: 'letter' } }),
  consent('misses', 'nobody knows', noon, {
    request: { channel: 'sms' },
    without: ['consents'],
    missing: 'consents',
  }),

  optOut('blocks', 'a call, refused', noon, refused),
  optOut('allows', 'a letter, where calls are refused', noon, { request: { channel: 'letter' }, ...refused }),
  optOut('allows', 'the day after it was taken back', '2026-10-16T16:00Z', refused),
  optOut('misses', 'nobody knows', noon, { without: ['preferences'], missing: 'preferences' }),

  records('obliges', 'an agency', noon),
  records('frees', 'one who calls elsewhere in the state', noon, {
    facts: {
      debtor: { kind: 'person', place: 'US-NY', timeZones: ['America/New_York'] },
      acceptGaps: ['place'],
    },
  }),
])

const context = { ...base.facts, packs: [newYorkCity], zones: usZones, acceptGaps: gapsOf(newYorkCity) }

it('from its first day', () =>
  expect(
    checkContact(
      { ...base.request, at: '2026-09-01T16:00Z' },
      {
        ...context,
        history: contactsAt(['2026-08-29T16:00Z', '2026-08-30T16:00Z', '2026-08-31T16:00Z'], call),
      },
    ).status,
  ).toBe('blocked'))

it('and on the day before it they ask nothing yet', () => {
  const history = contactsAt(['2026-08-29T16:00Z', '2026-08-30T16:00Z', '2026-08-31T15:00Z'], call)
  const dayBefore = { ...base.request, at: '2026-08-31T16:00Z' } as const
  expect(checkContact(dayBefore, { ...context, history }).status).toBe('allowed')
  // It is not known what held then, so that nothing is allowed where that is not accepted.
  const { acceptGaps: _, ...cautious } = context
  expect(checkContact(dayBefore, { ...cautious, history }).status).toBe('undetermined')
})

it('and before federal law does there is no answer', () =>
  expect(errorOf(() => checkContact({ ...base.request, at: '2021-11-29T16:00Z' }, context)).code).toBe(
    'no-value-in-force',
  ))
