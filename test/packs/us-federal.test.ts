import { describe, expect, it } from 'vitest'
import { checkContact } from '../../src/contact'
import type { ContactRecord } from '../../src/model'
import { usFederal } from '../../src/packs'
import { errorOf } from '../support/error-of'
import { contactsAt, exampleOf } from './example-of'
import { describeRules, type ExampleBase, gapsOf } from './rule-examples'
import { usZones } from './us-zones'

const base: ExampleBase = {
  zones: usZones,
  request: { channel: 'phone', actor: 'agency', actorId: 'one', accountIds: ['card'] },
  facts: {
    debtor: { kind: 'person', place: 'US', timeZones: ['America/New_York'] },
    history: [],
    marks: [],
    consents: [],
    notices: [{ kind: 'collection', sentOn: '2021-11-30' }],
    preferences: [],
  },
}
const said = { contents: ['collector-disclosure', 'caller-identity'] } as const
const located = { recipient: 'neighbor', purpose: 'location', contents: ['caller-identity'] } as const
const eastAndWest = {
  kind: 'person',
  place: 'US',
  timeZones: ['America/New_York', 'America/Los_Angeles'],
} as const
const nobodyKnowsWho = { place: 'US', timeZones: ['America/New_York'] } as const
const noon = '2026-04-08T16:00Z'
const call: Omit<ContactRecord, 'id' | 'at'> = {
  channel: 'phone',
  direction: 'outbound',
  outcome: 'no-answer',
  actor: 'agency',
  actorId: 'one',
  accountIds: ['card'],
}
// One on Wednesday 1 April and one on each of the six days that follow, as in comment 14(b)(2)(i)-1.i.
const sevenCalls = (more: Partial<ContactRecord> = {}): readonly ContactRecord[] =>
  contactsAt(
    [1, 2, 3, 4, 5, 6, 7].map((day) => `2026-04-0${day}T14:00Z`),
    { ...call, ...more },
  )
const talk = (at: string, more: Partial<ContactRecord> = {}): readonly ContactRecord[] =>
  contactsAt([at], { ...call, outcome: 'answered-by-debtor', ...more })
const mark = (kind: 'represented' | 'cease-request' | 'dispute' | 'bankruptcy') => ({
  marks: [{ kind, from: '2026-04-02', until: '2026-04-08', accountId: 'card' }],
})
const dayAfterMark = '2026-04-09T16:00Z'
const robot = {
  channel: 'voice-robot',
  addressId: 'landline',
  contents: ['collector-disclosure', 'caller-identity', 'telephone-number', 'opt-out'],
} as const
const robotCalls = (...instants: readonly string[]): readonly ContactRecord[] =>
  contactsAt(instants, { ...call, channel: 'voice-robot', addressId: 'landline' })
const askedVoice = { consents: [{ kind: 'recorded-voice', from: '2026-01-01' }] } as const

const hours = exampleOf('us.regulation-f.hours')
const wishes = exampleOf('us.regulation-f.inconvenient')
const calls = exampleOf('us.regulation-f.calls-per-seven-days')
const rest = exampleOf('us.regulation-f.days-after-conversation')
const restOfOthers = exampleOf('us.regulation-f.days-after-conversation-with-others')
const recipients = exampleOf('us.regulation-f.recipients')
const once = exampleOf('us.fdcpa.location-once')
const locating = exampleOf('us.fdcpa.location-content')
const locatingBesideAttorney = exampleOf('us.fdcpa.location-attorney')
const attorney = exampleOf('us.regulation-f.attorney')
const cease = exampleOf('us.fdcpa.cease')
const dispute = exampleOf('us.regulation-f.dispute')
const stay = exampleOf('us.bankruptcy-code.stay')
const disclosure = exampleOf('us.regulation-f.collector-disclosure')
const identity = exampleOf('us.regulation-f.caller-identity')
const optOut = exampleOf('us.regulation-f.opt-out')
const validation = exampleOf('us.regulation-f.validation-notice')
const workEmail = exampleOf('us.regulation-f.work-email')
const retention = exampleOf('us.regulation-f.retention')
const recordings = exampleOf('us.regulation-f.recordings')
const voiceCalls = exampleOf('us.tcpa.recorded-voice-calls')
const voiceOptOut = exampleOf('us.tcpa.recorded-voice-opt-out')
const voiceIdentity = exampleOf('us.tcpa.recorded-voice-identity')

describeRules([usFederal], base, [
  hours('blocks', 'the last millisecond before 8:00 in winter', '2026-01-15T12:59:59.999Z'),
  hours('allows', '8:00 in winter', '2026-01-15T13:00Z', { request: said }),
  hours('allows', 'the last millisecond before 21:00', '2026-01-16T01:59:59.999Z', { request: said }),
  hours('blocks', '21:00', '2026-01-16T02:00Z'),
  hours('blocks', 'before 8:00 on the day the clocks go forward', '2026-03-08T11:59:59.999Z'),
  hours('allows', '8:00 on that day, an hour sooner', '2026-03-08T12:00Z', { request: said }),
  hours('allows', 'before 21:00 on that day', '2026-03-09T00:59:59.999Z', { request: said }),
  hours('blocks', '21:00 on that day', '2026-03-09T01:00Z'),
  hours('blocks', 'before 8:00 on the day the clocks go back', '2026-11-01T12:59:59.999Z'),
  hours('allows', '8:00 on that day, an hour later', '2026-11-01T13:00Z', { request: said }),
  hours('allows', 'before 21:00 on that day', '2026-11-02T01:59:59.999Z', { request: said }),
  hours('blocks', '21:00 on that day', '2026-11-02T02:00Z'),
  hours('allows', 'a Sunday: no day of the week is barred', '2026-04-05T16:00Z', { request: said }),
  hours('blocks', 'eastern number and Pacific address: before 11:00 Eastern', '2026-04-08T14:59:59.999Z', {
    facts: { debtor: eastAndWest },
  }),
  hours('allows', 'after 11:00 Eastern', '2026-04-08T15:00Z', {
    request: said,
    facts: { debtor: eastAndWest },
  }),
  hours('allows', 'before 21:00 Eastern', '2026-04-09T00:59:59.999Z', {
    request: said,
    facts: { debtor: eastAndWest },
  }),
  hours('blocks', '21:00 Eastern, where it is 18:00 in the west', '2026-04-09T01:00Z', {
    facts: { debtor: eastAndWest },
  }),
  hours('blocks', 'eastern mobile and Mountain landline: before 10:00 Eastern', '2026-04-08T13:59:59.999Z', {
    facts: { debtor: { ...eastAndWest, timeZones: ['America/New_York', 'America/Denver'] } },
  }),
  hours('allows', 'after 10:00 Eastern', '2026-04-08T14:00Z', {
    request: said,
    facts: { debtor: { ...eastAndWest, timeZones: ['America/New_York', 'America/Denver'] } },
  }),
  hours('blocks', 'an e-mail is sent when it is sent', '2026-04-08T11:59:59.999Z', {
    request: { channel: 'email' },
  }),
  hours('allows', 'a letter has no clock', '2026-04-08T07:00Z', { request: { ...said, channel: 'letter' } }),
  hours('allows', 'a lender in its own name is not bound', '2026-04-08T07:00Z', {
    request: { actor: 'lender' },
  }),
  hours('allows', 'consent to this collector', '2026-04-08T11:00Z', {
    request: said,
    facts: { consents: [{ kind: 'hours', from: '2026-04-08', until: '2026-04-08', actorId: 'one' }] },
    liftedBy: 'consent:hours',
  }),
  hours('blocks', 'consent to an earlier collector', '2026-04-08T11:00Z', {
    facts: { consents: [{ kind: 'hours', from: '2026-04-08', actorId: 'earlier' }] },
  }),
  hours('allows', 'a time agreed with the consumer', '2026-04-08T11:00Z', {
    request: { ...said, grounds: ['agreed-time'] },
    liftedBy: 'agreed-time',
  }),
  hours('allows', 'with the permission of a court', '2026-04-08T11:00Z', {
    request: { ...said, grounds: ['court-permission'] },
    liftedBy: 'court-permission',
  }),
  hours('blocks', 'a reply by a message of the day before', '2026-04-08T11:00Z', {
    request: { ...said, inReplyTo: 'asked' },
    facts: {
      history: [
        { ...call, id: 'asked', at: '2026-04-07T15:00Z', direction: 'inbound', outcome: 'voicemail' },
      ],
    },
  }),
  hours('misses', 'nobody knows where the consumer is', noon, {
    request: said,
    facts: { debtor: { kind: 'person', place: 'US' } },
    missing: 'debtor.timeZones',
  }),
  hours('misses', 'nobody knows whether it is a person', '2026-04-08T07:00Z', {
    facts: { debtor: nobodyKnowsWho },
    missing: 'debtor.kind',
  }),

  wishes('allows', 'a medium that was not refused', noon, {
    request: said,
    facts: { preferences: [{ from: '2026-04-01', channels: ['sms'] }] },
  }),
  wishes('blocks', 'calls, refused', noon, {
    facts: { preferences: [{ from: '2026-04-01', channels: ['phone'] }] },
  }),
  wishes('blocks', 'at work, where the employer prohibits it', noon, {
    request: { place: 'work' },
    facts: { preferences: [{ from: '2026-04-01', places: ['work'] }] },
  }),
  wishes('allows', 'one confirmation of the opt-out', noon, {
    request: { channel: 'sms', purpose: 'opt-out-confirmation', grounds: ['debtor-request'] },
    facts: { preferences: [{ from: '2026-04-01', channels: ['sms'] }] },
  }),
  wishes('allows', 'one reply to a call of the consumer', noon, {
    request: { ...said, inReplyTo: 'asked' },
    facts: {
      preferences: [{ from: '2026-04-01', channels: ['phone'] }],
      history: [
        { ...call, id: 'asked', at: '2026-04-08T15:00Z', direction: 'inbound', outcome: 'voicemail' },
      ],
    },
    liftedBy: 'reply',
  }),
  wishes('blocks', 'a second reply to it', noon, {
    request: { inReplyTo: 'asked' },
    facts: {
      preferences: [{ from: '2026-04-01', channels: ['phone'] }],
      history: [
        { ...call, id: 'asked', at: '2026-04-08T15:00Z', direction: 'inbound', outcome: 'voicemail' },
        { ...call, id: 'reply', at: '2026-04-08T15:30Z', inReplyTo: 'asked' },
      ],
    },
  }),
  wishes('misses', 'nobody knows what was asked', noon, {
    request: said,
    without: ['preferences'],
    missing: 'preferences',
  }),

  calls('allows', 'the seventh within seven days', '2026-04-07T16:00Z', {
    request: said,
    facts: { history: sevenCalls().slice(0, 6) },
  }),
  calls('blocks', 'the eighth', '2026-04-07T16:00Z', { facts: { history: sevenCalls() } }),
  calls('allows', 'one on Wednesday 8, when that of Wednesday 1 is out', '2026-04-08T12:00Z', {
    request: said,
    facts: { history: sevenCalls() },
  }),
  calls('blocks', 'a call near midnight counts on the day of each clock', '2026-04-08T15:00Z', {
    facts: {
      debtor: eastAndWest,
      // 00:30 of Thursday in the east, 21:30 of Wednesday in the west: it counts on both days.
      history: [
        ...sevenCalls().slice(1),
        ...contactsAt(['2026-04-02T04:30Z'], { ...call, outcome: 'voicemail' }),
      ],
    },
  }),
  calls('allows', 'after a busy signal', '2026-04-07T16:00Z', {
    request: said,
    facts: {
      history: [
        ...sevenCalls().slice(0, 6),
        ...contactsAt(['2026-04-07T15:00Z'], { ...call, outcome: 'not-connected' }),
      ],
    },
  }),
  calls('allows', 'after a number proved wrong', '2026-04-07T16:00Z', {
    request: said,
    facts: { history: sevenCalls({ outcome: 'wrong-number' }) },
  }),
  calls('blocks', 'where no message could be left', '2026-04-07T16:00Z', {
    facts: { history: sevenCalls({ outcome: 'no-message-possible' }) },
  }),
  calls('blocks', 'a ringless voicemail each', '2026-04-07T16:00Z', {
    facts: { history: sevenCalls({ channel: 'voice-robot', outcome: 'voicemail' }) },
  }),
  calls('allows', 'texts are no calls', '2026-04-07T16:00Z', {
    request: said,
    facts: { history: sevenCalls({ channel: 'sms', outcome: 'delivered' }) },
  }),
  calls('allows', 'calls of the consumer', '2026-04-07T16:00Z', {
    request: said,
    facts: { history: sevenCalls({ direction: 'inbound' }) },
  }),
  calls('allows', 'about another debt', '2026-04-07T16:00Z', {
    request: said,
    facts: { history: sevenCalls({ accountIds: ['loan'] }) },
  }),
  calls('blocks', 'about debts that no record names', '2026-04-07T16:00Z', {
    facts: { history: sevenCalls().map(({ accountIds: _, ...record }) => record) },
  }),
  calls('allows', 'of another collector', '2026-04-07T16:00Z', {
    request: said,
    facts: { history: sevenCalls({ actorId: 'two' }) },
  }),
  calls('allows', 'to the spouse, who has a count of their own', '2026-04-07T16:00Z', {
    request: said,
    facts: { history: sevenCalls({ recipient: 'spouse' }) },
  }),
  calls('allows', 'made with consent', '2026-04-07T16:00Z', {
    request: said,
    facts: { history: sevenCalls({ withConsent: true }) },
  }),
  calls('allows', 'an eighth, with consent', '2026-04-07T16:00Z', {
    request: said,
    facts: {
      history: sevenCalls(),
      consents: [{ kind: 'frequency', from: '2026-04-07', until: '2026-04-07' }],
    },
    liftedBy: 'consent:frequency',
  }),
  calls('allows', 'an eighth that law requires', '2026-04-07T16:00Z', {
    request: { ...said, grounds: ['required-by-law'] },
    facts: { history: sevenCalls() },
    liftedBy: 'required-by-law',
  }),
  calls('allows', 'an eighth that the consumer asked for', '2026-04-07T16:00Z', {
    request: { ...said, grounds: ['debtor-request'] },
    facts: { history: sevenCalls() },
    liftedBy: 'debtor-request',
  }),
  calls('allows', 'the attorney, of whose calls there is no count', '2026-04-07T16:00Z', {
    request: { ...said, recipient: 'attorney' },
    facts: { history: sevenCalls({ recipient: 'attorney' }) },
  }),
  calls('allows', 'a text after seven calls', '2026-04-07T16:00Z', {
    request: { channel: 'sms', contents: ['collector-disclosure', 'opt-out'] },
    facts: { history: sevenCalls() },
  }),
  calls('misses', 'nobody knows of the calls so far', noon, {
    request: said,
    without: ['history'],
    missing: 'history',
  }),

  rest('blocks', 'later on the day of the conversation', '2026-08-13T20:00Z', {
    facts: { history: talk('2026-08-13T14:00Z') },
  }),
  rest('blocks', 'the last minute of the seventh day', '2026-08-20T00:59Z', {
    facts: { history: talk('2026-08-13T14:00Z', { direction: 'inbound' }) },
  }),
  rest('allows', 'Thursday 20, after a call of the consumer on Thursday 13', '2026-08-20T12:00Z', {
    request: said,
    facts: { history: talk('2026-08-13T14:00Z', { direction: 'inbound' }) },
  }),
  rest('blocks', 'across the end of a February of 29 days: the seventh', '2028-03-04T17:00Z', {
    facts: { history: talk('2028-02-27T17:00Z') },
  }),
  rest('allows', 'and the eighth', '2028-03-05T17:00Z', {
    request: said,
    facts: { history: talk('2028-02-27T17:00Z') },
  }),
  rest('allows', 'a voicemail is no conversation', '2026-08-14T14:00Z', {
    request: said,
    facts: { history: talk('2026-08-13T14:00Z', { outcome: 'voicemail' }) },
  }),
  rest('allows', 'a conversation about another debt', '2026-08-14T14:00Z', {
    request: said,
    facts: { history: talk('2026-08-13T14:00Z', { accountIds: ['loan'] }) },
  }),
  rest('blocks', 'a conversation that consent allowed counts', '2026-08-14T14:00Z', {
    facts: { history: talk('2026-08-13T14:00Z', { withConsent: true }) },
  }),
  rest('allows', 'the last day of a consent of seven days: Thursday 4 to Wednesday 10', '2026-06-10T16:00Z', {
    request: said,
    facts: {
      history: talk('2026-06-04T14:00Z'),
      consents: [{ kind: 'frequency', from: '2026-06-04', until: '2026-06-10' }],
    },
    liftedBy: 'consent:frequency',
  }),
  rest('misses', 'nobody knows of a conversation', noon, {
    request: said,
    without: ['history'],
    missing: 'history',
  }),

  restOfOthers('blocks', 'the seventh day for the spouse', '2026-08-19T16:00Z', {
    request: { recipient: 'spouse' },
    facts: { history: talk('2026-08-13T14:00Z', { recipient: 'spouse', outcome: 'answered-by-other' }) },
  }),
  restOfOthers('allows', 'the eighth', '2026-08-20T16:00Z', {
    request: { ...said, recipient: 'spouse' },
    facts: { history: talk('2026-08-13T14:00Z', { recipient: 'spouse', outcome: 'answered-by-other' }) },
  }),
  restOfOthers('allows', 'the spouse, after a conversation with the debtor', '2026-08-14T16:00Z', {
    request: { ...said, recipient: 'spouse' },
    facts: { history: talk('2026-08-13T14:00Z') },
  }),
  restOfOthers('misses', 'nobody knows of a conversation', noon, {
    request: { ...said, recipient: 'spouse' },
    without: ['history'],
    missing: 'history',
  }),

  recipients('allows', 'the spouse is a consumer', noon, { request: { ...said, recipient: 'spouse' } }),
  recipients('allows', 'the executor', noon, { request: { ...said, recipient: 'executor' } }),
  recipients('allows', 'the attorney', noon, { request: { ...said, recipient: 'attorney' } }),
  recipients('allows', 'a neighbor, to find the consumer', noon, { request: located }),
  recipients('blocks', 'a neighbor, to collect', noon, { request: { recipient: 'neighbor' } }),
  recipients('blocks', 'a neighbor, to pass on a message', noon, {
    request: { recipient: 'neighbor', purpose: 'message' },
  }),
  recipients('allows', 'a brother, with the consent of the consumer', noon, {
    request: { ...said, recipient: 'relative' },
    facts: { consents: [{ kind: 'third-parties', from: '2026-04-01' }] },
    liftedBy: 'consent:third-parties',
  }),
  recipients('allows', 'the employer, with the permission of a court', noon, {
    request: { ...said, recipient: 'employer', grounds: ['court-permission'] },
    liftedBy: 'court-permission',
  }),
  recipients('misses', 'a neighbor of nobody knows whom', noon, {
    request: { ...said, recipient: 'neighbor' },
    facts: { debtor: nobodyKnowsWho },
    missing: 'debtor.kind',
  }),

  once('allows', 'the first time that the neighbor answers', noon, {
    request: located,
    facts: { history: sevenCalls({ recipient: 'neighbor' }).slice(0, 6) },
  }),
  once('blocks', 'a second time, two years later', noon, {
    request: located,
    facts: { history: talk('2024-04-08T16:00Z', { recipient: 'neighbor', outcome: 'answered-by-other' }) },
  }),
  once('allows', 'another neighbor', noon, {
    request: { ...located, personId: 'left' },
    facts: {
      history: talk('2026-03-08T16:00Z', {
        recipient: 'neighbor',
        personId: 'right',
        outcome: 'answered-by-other',
      }),
    },
  }),
  once('allows', 'a second time, where the neighbor asked for it', noon, {
    request: { ...located, inReplyTo: 'asked' },
    facts: {
      history: [
        ...talk('2026-03-08T16:00Z', { recipient: 'neighbor', outcome: 'answered-by-other' }),
        {
          ...call,
          id: 'asked',
          at: '2026-04-07T15:00Z',
          recipient: 'neighbor',
          direction: 'inbound',
          outcome: 'voicemail',
        },
      ],
    },
    liftedBy: 'reply',
  }),
  once('misses', 'nobody knows who was asked', noon, {
    request: located,
    without: ['history'],
    missing: 'history',
  }),

  locating('allows', 'who calls, and no more', noon, { request: located }),
  locating('blocks', 'that there is a debt', noon, {
    request: { ...located, contents: ['caller-identity', 'debt-to-others'] },
  }),
  locating('blocks', 'that a debt is collected', noon, {
    request: { ...located, contents: ['caller-identity', 'collector-disclosure'] },
  }),
  locating('blocks', 'not who calls', noon, { request: { ...located, channel: 'letter', contents: [] } }),
  locating('misses', 'nobody knows what', noon, {
    request: { recipient: 'neighbor', purpose: 'location' },
    missing: 'request.contents',
  }),

  locatingBesideAttorney('allows', 'no attorney is known any more', dayAfterMark, {
    request: located,
    facts: mark('represented'),
  }),
  locatingBesideAttorney('blocks', 'one is', noon, { request: located, facts: mark('represented') }),
  locatingBesideAttorney('blocks', 'and does not answer', noon, {
    request: { ...located, grounds: ['counsel-unresponsive'] },
    facts: mark('represented'),
  }),
  locatingBesideAttorney('misses', 'nobody knows of one', noon, {
    request: located,
    without: ['marks'],
    missing: 'marks',
  }),

  attorney('allows', 'the day after the attorney left', dayAfterMark, {
    request: said,
    facts: mark('represented'),
  }),
  attorney('blocks', 'the last day with one', noon, { facts: mark('represented') }),
  attorney('blocks', 'the spouse', noon, { request: { recipient: 'spouse' }, facts: mark('represented') }),
  attorney('allows', 'the attorney', noon, {
    request: { ...said, recipient: 'attorney' },
    facts: mark('represented'),
  }),
  attorney('allows', 'who does not answer', noon, {
    request: { ...said, grounds: ['counsel-unresponsive'] },
    facts: mark('represented'),
    liftedBy: 'counsel-unresponsive',
  }),
  attorney('allows', 'who consents', noon, {
    request: { ...said, grounds: ['counsel-consents'] },
    facts: mark('represented'),
    liftedBy: 'counsel-consents',
  }),
  attorney('allows', 'with the permission of a court', noon, {
    request: { ...said, grounds: ['court-permission'] },
    facts: mark('represented'),
    liftedBy: 'court-permission',
  }),
  attorney('allows', 'for another debt', noon, {
    request: { ...said, accountIds: ['loan'] },
    facts: mark('represented'),
  }),
  attorney('misses', 'nobody knows of one', noon, { request: said, without: ['marks'], missing: 'marks' }),

  cease('blocks', 'to collect', noon, { facts: mark('cease-request') }),
  cease('blocks', 'though the consumer asks again', noon, {
    request: { grounds: ['debtor-request'] },
    facts: mark('cease-request'),
  }),
  cease('allows', 'to say that efforts end', noon, {
    request: { ...said, purpose: 'end-of-efforts' },
    facts: mark('cease-request'),
  }),
  cease('allows', 'to say that a remedy will be used', noon, {
    request: { ...said, purpose: 'remedy-notice' },
    facts: mark('cease-request'),
  }),
  cease('allows', 'the day after it was taken back', dayAfterMark, {
    request: said,
    facts: mark('cease-request'),
  }),
  cease('misses', 'nobody knows', noon, { request: said, without: ['marks'], missing: 'marks' }),

  dispute('blocks', 'to collect', noon, { facts: mark('dispute') }),
  dispute('allows', 'to verify', noon, {
    request: { ...said, purpose: 'verification' },
    facts: mark('dispute'),
  }),
  dispute('allows', 'the day after', dayAfterMark, { request: said, facts: mark('dispute') }),
  dispute('misses', 'nobody knows', noon, { request: said, without: ['marks'], missing: 'marks' }),

  stay('blocks', 'to collect', noon, { facts: mark('bankruptcy') }),
  stay('blocks', 'a lender in its own name', noon, {
    request: { actor: 'lender' },
    facts: mark('bankruptcy'),
  }),
  stay('allows', 'the day after', dayAfterMark, { request: said, facts: mark('bankruptcy') }),
  stay('misses', 'nobody knows', noon, { request: said, without: ['marks'], missing: 'marks' }),

  disclosure('allows', 'a letter that says so', noon, {
    request: { channel: 'letter', contents: ['collector-disclosure'] },
  }),
  disclosure('blocks', 'one that does not', noon, { request: { channel: 'letter', contents: [] } }),
  disclosure('misses', 'nobody knows what it says', noon, { missing: 'request.contents' }),

  identity('allows', 'a call that says who calls', noon, { request: said }),
  identity('blocks', 'one that does not', noon, { request: { contents: ['collector-disclosure'] } }),
  identity('misses', 'nobody knows what it says', noon, { missing: 'request.contents' }),

  optOut('allows', 'a text that says how', noon, {
    request: { channel: 'sms', contents: ['collector-disclosure', 'opt-out'] },
  }),
  optOut('blocks', 'one that does not', noon, {
    request: { channel: 'sms', contents: ['collector-disclosure'] },
  }),
  optOut('misses', 'nobody knows what it says', noon, {
    request: { channel: 'email', place: 'home' },
    missing: 'request.contents',
  }),

  validation('allows', 'it was sent', noon, { request: said }),
  validation('blocks', 'it was sent for another debt: advice', noon, {
    request: said,
    facts: { notices: [{ kind: 'collection', sentOn: '2026-04-01', accountIds: ['loan'] }] },
  }),
  validation('misses', 'nobody knows: advice withholds nothing', noon, {
    request: said,
    without: ['notices'],
    missing: 'notices',
  }),

  workEmail('allows', 'an address of the consumer', noon, {
    request: { channel: 'email', place: 'home', contents: ['collector-disclosure', 'opt-out'] },
  }),
  workEmail('blocks', 'an address of the employer', noon, { request: { channel: 'email', place: 'work' } }),
  workEmail('allows', 'that the consumer consented to', noon, {
    request: { channel: 'email', place: 'work', contents: ['collector-disclosure', 'opt-out'] },
    facts: { consents: [{ kind: 'workplace', from: '2026-04-08' }] },
  }),
  workEmail('misses', 'nobody knows whose address', noon, {
    request: { channel: 'email', contents: ['collector-disclosure', 'opt-out'] },
    missing: 'request.place',
  }),

  retention('obliges', 'a collector', noon, { request: said }),
  retention('frees', 'a lender in its own name', noon, { request: { actor: 'lender' } }),
  recordings('obliges', 'a call', noon, { request: said }),
  recordings('frees', 'a letter', noon, {
    request: { channel: 'letter', contents: ['collector-disclosure'] },
  }),

  voiceCalls('allows', 'the third in thirty days', '2026-06-30T16:00Z', {
    request: robot,
    facts: { history: robotCalls('2026-06-01T16:00Z', '2026-06-10T16:00Z') },
  }),
  voiceCalls('blocks', 'the fourth, on the thirtieth day', '2026-06-30T16:00Z', {
    request: robot,
    facts: { history: robotCalls('2026-06-01T16:00Z', '2026-06-10T16:00Z', '2026-06-20T16:00Z') },
  }),
  voiceCalls('allows', 'on the thirty-first', '2026-07-01T16:00Z', {
    request: robot,
    facts: { history: robotCalls('2026-06-01T16:00Z', '2026-06-10T16:00Z', '2026-06-20T16:00Z') },
  }),
  voiceCalls('blocks', 'of a lender, too', '2026-06-30T16:00Z', {
    request: { ...robot, actor: 'lender' },
    facts: { history: robotCalls('2026-06-01T16:00Z', '2026-06-10T16:00Z', '2026-06-20T16:00Z') },
  }),
  voiceCalls('allows', 'to another line', '2026-06-30T16:00Z', {
    request: { ...robot, addressId: 'other' },
    facts: { history: robotCalls('2026-06-01T16:00Z', '2026-06-10T16:00Z', '2026-06-20T16:00Z') },
  }),
  voiceCalls('allows', 'with consent', '2026-06-30T16:00Z', {
    request: robot,
    facts: {
      ...askedVoice,
      history: robotCalls('2026-06-01T16:00Z', '2026-06-10T16:00Z', '2026-06-20T16:00Z'),
    },
    liftedBy: 'consent:recorded-voice',
  }),
  voiceCalls('allows', 'the day before the limit came', '2023-07-19T16:00Z', {
    request: robot,
    facts: { history: robotCalls('2023-07-17T16:00Z', '2023-07-18T15:00Z', '2023-07-18T16:00Z') },
  }),
  voiceCalls('blocks', 'the day it came', '2023-07-20T16:00Z', {
    request: robot,
    facts: { history: robotCalls('2023-07-17T16:00Z', '2023-07-18T15:00Z', '2023-07-18T16:00Z') },
  }),
  voiceCalls('misses', 'nobody knows of the calls so far', noon, {
    request: robot,
    without: ['history'],
    missing: 'history',
  }),

  voiceOptOut('allows', 'it says how', noon, { request: robot }),
  voiceOptOut('blocks', 'it does not', noon, {
    request: { ...robot, contents: ['collector-disclosure', 'caller-identity', 'telephone-number'] },
  }),
  voiceOptOut('allows', 'it does not, the day before', '2023-07-19T16:00Z', {
    request: { ...robot, contents: ['collector-disclosure', 'caller-identity', 'telephone-number'] },
  }),
  voiceOptOut('misses', 'nobody knows what it says', noon, {
    request: { channel: 'voice-robot' },
    missing: 'request.contents',
  }),

  voiceIdentity('allows', 'who is responsible, and a number', noon, { request: robot }),
  voiceIdentity('blocks', 'no number', noon, {
    request: { ...robot, contents: ['collector-disclosure', 'caller-identity', 'opt-out'] },
  }),
  voiceIdentity('misses', 'nobody knows what it says', noon, {
    request: { channel: 'voice-robot' },
    missing: 'request.contents',
  }),
])

describe('what the pack as a whole says', () => {
  const context = { ...base.facts, packs: [usFederal], zones: usZones, acceptGaps: gapsOf(usFederal) }
  const request = { ...base.request, ...said }

  it('a call after the hours may be made at 8:00 by the westernmost clock', () =>
    expect(
      checkContact({ ...request, at: '2026-04-09T01:00Z' }, { ...context, debtor: eastAndWest }),
    ).toMatchObject({
      status: 'blocked',
      nextAllowedAt: '2026-04-09T15:00:00.000Z',
    }))
  it('a call after a conversation may be made on its date and seven days, at 8:00', () =>
    expect(
      checkContact(
        { ...request, at: '2026-08-13T20:00Z' },
        { ...context, history: talk('2026-08-13T14:00Z') },
      ),
    ).toMatchObject({
      reasons: [{ ruleId: 'us.regulation-f.days-after-conversation', effect: 'presume-violation' }],
      nextAllowedAt: '2026-08-20T12:00:00.000Z',
    }))
  it('before the regulation there is no answer', () =>
    expect(errorOf(() => checkContact({ ...request, at: '2021-11-29T17:00Z' }, context)).code).toBe(
      'no-value-in-force',
    ))
})
