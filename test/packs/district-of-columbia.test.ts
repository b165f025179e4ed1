import { expect, it } from 'vitest'
import { checkContact } from '../../src/contact'
import type { ContactRecord } from '../../src/model'
import { districtOfColumbia, usFederal } from '../../src/packs'
import { errorOf } from '../support/error-of'
import { contactsAt, exampleOf } from './example-of'
import { describeRules, type ExampleBase, gapsOf } from './rule-examples'
import { usZones } from './us-zones'

const base: ExampleBase = {
  zones: usZones,
  request: { channel: 'phone', actor: 'lender', actorId: 'one', accountIds: ['card'] },
  facts: {
    debtor: { kind: 'person', place: 'US-DC', timeZones: ['America/New_York'] },
    history: [],
    marks: [],
    consents: [{ kind: 'channel', from: '2023-01-01' }],
    notices: [{ kind: 'collection', sentOn: '2026-05-01' }],
    preferences: [],
    debtKinds: ['credit-card'],
    daysPastDue: 31,
  },
}
const inTheWest = { kind: 'person', place: 'US-DC', timeZones: ['America/Los_Angeles'] } as const
const call: Omit<ContactRecord, 'id' | 'at'> = {
  channel: 'phone',
  direction: 'outbound',
  outcome: 'no-answer',
  actor: 'lender',
  actorId: 'one',
  accountIds: ['card'],
}
const days = [
  '2026-06-01T15:00Z',
  '2026-06-02T15:00Z',
  '2026-06-03T15:00Z',
  '2026-06-04T15:00Z',
  '2026-06-05T15:00Z',
]
const four = (more: Partial<ContactRecord> = {}): readonly ContactRecord[] =>
  contactsAt(days.slice(0, 4), { ...call, ...more })
const history = (more: Partial<ContactRecord> = {}) => ({ facts: { history: four(more) } })
const talk = (at: string, more: Partial<ContactRecord> = {}) => ({
  facts: { history: contactsAt([at], { ...call, outcome: 'answered-by-debtor', ...more }) },
})
const message = (count: number, more: Partial<ContactRecord> = {}) => ({
  facts: {
    history: contactsAt(days.slice(0, count), { ...call, channel: 'sms', outcome: 'delivered', ...more }),
  },
})
const seventhDay = '2026-06-07T16:00Z'
const eighthDay = '2026-06-08T16:00Z'
const noon = '2026-06-15T16:00Z'
const unknown = { without: ['history'], missing: 'history' } as const
const text = { channel: 'sms', contents: ['opt-out'] } as const
const asking = (channel: 'sms' | 'email' | 'app' | 'messenger') =>
  ({ channel, purpose: 'consent-request', contents: ['opt-out'] }) as const
const optedOut = {
  facts: { preferences: [{ from: '2026-06-15', until: '2026-06-15', channels: ['phone'] }] },
} as const
const represented = {
  facts: { marks: [{ kind: 'represented', from: '2026-06-01', until: '2026-06-15' }] },
} as const

const hours = exampleOf('us-dc.28-3814.hours')
const visits = exampleOf('us-dc.28-3814.visits')
const calls = exampleOf('us-dc.28-3814.calls-per-seven-days')
const rest = exampleOf('us-dc.28-3814.days-after-conversation')
const optOutOfCalls = exampleOf('us-dc.28-3814.call-opt-out')
const notice = exampleOf('us-dc.28-3814.notice-before-messages')
const consent = exampleOf('us-dc.28-3814.consent-to-messages')
const byText = exampleOf('us-dc.28-3814.consent-requests-by-text')
const byEmail = exampleOf('us-dc.28-3814.consent-requests-by-email')
const byPrivateMessage = exampleOf('us-dc.28-3814.consent-requests-by-private-message')
const messages = exampleOf('us-dc.28-3814.messages-per-seven-days')
const optOut = exampleOf('us-dc.28-3814.opt-out')
const disclosure = exampleOf('us-dc.28-3814.no-disclosure')
const attorney = exampleOf('us-dc.28-3814.attorney')

describeRules([districtOfColumbia], base, [
  hours('blocks', 'before 8:00 eastern time', '2026-06-15T11:59:59.999Z'),
  hours('allows', '8:00 eastern time, where it is 5:00 in the west', '2026-06-15T12:00Z', {
    facts: { debtor: inTheWest },
  }),
  hours('allows', 'before 21:00 eastern time', '2026-06-16T00:59:59.999Z'),
  hours('blocks', '21:00 eastern time, where it is 18:00 in the west', '2026-06-16T01:00Z', {
    facts: { debtor: inTheWest },
  }),
  hours('blocks', 'a text at that time', '2026-06-16T01:00Z', { request: text }),
  hours('allows', 'an e-mail at that time', '2026-06-16T01:00Z', {
    request: { channel: 'email', contents: ['opt-out'] },
  }),
  hours('blocks', 'before 8:00 EDT on the day the clocks go forward', '2026-03-08T11:59:59.999Z'),
  hours('allows', '8:00 EDT on that day', '2026-03-08T12:00Z'),
  hours('blocks', 'before 8:00 EST on the day the clocks go back', '2026-11-01T12:59:59.999Z'),
  hours('allows', '8:00 EST on that day', '2026-11-01T13:00Z'),
  hours('allows', 'the thirtieth day past due: the law does not reach it', '2026-06-16T01:00Z', {
    facts: { daysPastDue: 30 },
  }),
  hours('allows', 'a mortgage', '2026-06-16T01:00Z', { facts: { debtKinds: ['mortgage'] } }),
  hours('blocks', 'a mortgage and a card', '2026-06-16T01:00Z', {
    facts: { debtKinds: ['mortgage', 'credit-card'] },
  }),
  hours('misses', 'nobody knows how long past due', '2026-06-16T01:00Z', {
    without: ['daysPastDue'],
    missing: 'daysPastDue',
  }),

  visits('blocks', 'at home, at noon', noon, { request: { channel: 'visit', place: 'home' } }),
  visits('blocks', 'at work, at midnight', '2026-06-15T04:00Z', {
    request: { channel: 'visit', place: 'work' },
  }),
  visits('allows', 'elsewhere', noon, { request: { channel: 'visit', place: 'elsewhere' } }),
  visits('misses', 'nobody knows where', noon, {
    request: { channel: 'visit' },
    missing: 'request.place',
  }),

  calls('allows', 'the fourth in seven days', seventhDay, { facts: { history: four().slice(1) } }),
  calls('blocks', 'the fifth, on the seventh', seventhDay, history()),
  calls('allows', 'on the eighth', eighthDay, history()),
  calls('allows', 'where there was no connection', seventhDay, history({ outcome: 'not-connected' })),
  calls('allows', 'where no message could be left', seventhDay, history({ outcome: 'no-message-possible' })),
  calls('allows', 'after a wrong number', seventhDay, history({ outcome: 'wrong-number' })),
  calls('blocks', 'after voicemails', seventhDay, history({ outcome: 'voicemail' })),
  calls('allows', 'after calls of the consumer', seventhDay, history({ direction: 'inbound' })),
  calls('allows', 'on another account', seventhDay, history({ accountIds: ['loan'] })),
  calls('allows', 'after calls of another collector', seventhDay, history({ actorId: 'two' })),
  calls('misses', 'nobody knows of the calls so far', noon, unknown),

  rest('blocks', 'later on the day', '2026-06-01T20:00Z', talk('2026-06-01T15:00Z')),
  rest('blocks', 'the seventh day after it', eighthDay, talk('2026-06-01T15:00Z')),
  rest('allows', 'the eighth day after it', '2026-06-09T16:00Z', talk('2026-06-01T15:00Z')),
  rest(
    'blocks',
    'the seventh day after, across a month of 28',
    '2026-03-07T17:00Z',
    talk('2026-02-28T17:00Z'),
  ),
  rest('allows', 'and the eighth', '2026-03-08T17:00Z', talk('2026-02-28T17:00Z')),
  rest(
    'blocks',
    'after a call of the consumer',
    eighthDay,
    talk('2026-06-01T15:00Z', { direction: 'inbound' }),
  ),
  rest('allows', 'after a voicemail', eighthDay, talk('2026-06-01T15:00Z', { outcome: 'voicemail' })),
  rest('allows', 'asked for by the consumer', eighthDay, {
    request: { grounds: ['debtor-request'] },
    ...talk('2026-06-01T15:00Z'),
    liftedBy: 'debtor-request',
  }),
  rest('misses', 'nobody knows of a conversation', noon, unknown),

  optOutOfCalls('blocks', 'a call', noon, optedOut),
  optOutOfCalls('allows', 'the day after it was taken back', '2026-06-16T16:00Z', optedOut),
  optOutOfCalls('misses', 'nobody knows', noon, { without: ['preferences'], missing: 'preferences' }),

  notice('allows', 'the day the notice was mailed', '2026-05-01T16:00Z', { request: text }),
  notice('blocks', 'the day before', '2026-04-30T16:00Z', { request: text }),
  notice('blocks', 'to ask for consent, the day before', '2026-04-30T16:00Z', { request: asking('email') }),
  notice('allows', 'a call, the day before', '2026-04-30T16:00Z'),
  notice('misses', 'nobody knows', noon, { request: text, without: ['notices'], missing: 'notices' }),

  consent('allows', 'with consent', noon, { request: text }),
  consent('blocks', 'without', noon, { request: text, facts: { consents: [] } }),
  consent('blocks', 'with consent to e-mail', noon, {
    request: text,
    facts: { consents: [{ kind: 'channel', from: '2026-01-01', channels: ['email'] }] },
  }),
  consent('allows', 'to ask for it', noon, { request: asking('sms'), facts: { consents: [] } }),
  consent('misses', 'nobody knows', noon, { request: text, without: ['consents'], missing: 'consents' }),

  byText('allows', 'the first in seven days', noon, { request: asking('sms') }),
  byText('blocks', 'the second, on the seventh', seventhDay, { request: asking('sms'), ...message(1) }),
  byText('allows', 'on the eighth', eighthDay, { request: asking('sms'), ...message(1) }),
  byText('allows', 'after an e-mail', seventhDay, {
    request: asking('sms'),
    ...message(1, { channel: 'email' }),
  }),
  byText('misses', 'nobody knows of texts', noon, { request: asking('sms'), ...unknown }),

  byEmail('allows', 'the first in seven days, after a text', seventhDay, {
    request: asking('email'),
    ...message(1),
  }),
  byEmail('blocks', 'the second, on the seventh', seventhDay, {
    request: asking('email'),
    ...message(1, { channel: 'email' }),
  }),
  byEmail('allows', 'on the eighth', eighthDay, {
    request: asking('email'),
    ...message(1, { channel: 'email' }),
  }),
  byEmail('misses', 'nobody knows of e-mails', noon, { request: asking('email'), ...unknown }),

  byPrivateMessage('allows', 'the first in seven days, after a text', seventhDay, {
    request: asking('messenger'),
    ...message(1),
  }),
  byPrivateMessage('blocks', 'the second, on the seventh', seventhDay, {
    request: asking('messenger'),
    ...message(1, { channel: 'app' }),
  }),
  byPrivateMessage('allows', 'on the eighth', eighthDay, {
    request: asking('app'),
    ...message(1, { channel: 'messenger' }),
  }),
  byPrivateMessage('misses', 'nobody knows of messages', noon, { request: asking('app'), ...unknown }),

  messages('allows', 'the fifth in seven days', seventhDay, { request: text, ...message(4) }),
  messages('blocks', 'the sixth, on the seventh', seventhDay, { request: text, ...message(5) }),
  messages('allows', 'on the eighth', eighthDay, { request: text, ...message(5) }),
  messages('blocks', 'after five e-mails', seventhDay, {
    request: text,
    ...message(5, { channel: 'email', outcome: 'read' }),
  }),
  messages('allows', 'after five to a wrong number', seventhDay, {
    request: text,
    ...message(5, { outcome: 'wrong-number' }),
  }),
  messages('allows', 'on another account', seventhDay, {
    request: text,
    ...message(5, { accountIds: ['loan'] }),
  }),
  messages('allows', 'more, as agreed', seventhDay, {
    request: text,
    facts: {
      ...message(5).facts,
      consents: [
        { kind: 'channel', from: '2023-01-01' },
        { kind: 'frequency', from: '2026-06-01' },
      ],
    },
    liftedBy: 'consent:frequency',
  }),
  messages('allows', 'one that answers the consumer', seventhDay, {
    request: { ...text, inReplyTo: 'asked' },
    facts: {
      history: [
        ...message(5).facts.history,
        {
          ...call,
          id: 'asked',
          at: '2026-06-07T15:00Z',
          channel: 'sms',
          direction: 'inbound',
          outcome: 'read',
        },
      ],
    },
    liftedBy: 'reply',
  }),
  messages('misses', 'nobody knows of messages', noon, { request: text, ...unknown }),

  optOut('allows', 'it says how', noon, { request: text }),
  optOut('blocks', 'it does not', noon, { request: { channel: 'sms', contents: ['telephone-number'] } }),
  optOut('misses', 'nobody knows', noon, { request: { channel: 'sms' }, missing: 'request.contents' }),

  disclosure('allows', 'a brother, told who calls', noon, {
    request: { recipient: 'relative', contents: ['caller-identity'] },
  }),
  disclosure('blocks', 'a brother, told of the debt', noon, {
    request: { recipient: 'relative', contents: ['debt-to-others'] },
  }),
  disclosure('blocks', 'the employer, told the amount', noon, {
    request: { recipient: 'employer', contents: ['debt-details'] },
  }),
  disclosure('misses', 'nobody knows what is told', noon, {
    request: { recipient: 'neighbor' },
    missing: 'request.contents',
  }),

  attorney('blocks', 'the last day with one', noon, represented),
  attorney('allows', 'the day after', '2026-06-16T16:00Z', represented),
  attorney('allows', 'the attorney', noon, { request: { recipient: 'attorney' }, ...represented }),
  attorney('misses', 'nobody knows of one', noon, { without: ['marks'], missing: 'marks' }),
])

it('before the law there is no answer', () => {
  const context = {
    ...base.facts,
    packs: [districtOfColumbia],
    zones: usZones,
    acceptGaps: gapsOf(districtOfColumbia),
  }
  expect(errorOf(() => checkContact({ ...base.request, at: '2022-12-31T17:00Z' }, context)).code).toBe(
    'no-value-in-force',
  )
})

it('stacks on federal law: open by eastern time, closed by that of the consumer', () =>
  expect(
    checkContact(
      {
        ...base.request,
        actor: 'agency',
        at: '2026-06-15T12:00Z',
        contents: ['collector-disclosure', 'caller-identity'],
      },
      {
        ...base.facts,
        debtor: inTheWest,
        packs: [usFederal, districtOfColumbia],
        zones: usZones,
        acceptGaps: gapsOf(usFederal, districtOfColumbia),
      },
    ),
  ).toMatchObject({
    status: 'blocked',
    reasons: [{ ruleId: 'us.regulation-f.hours' }],
    nextAllowedAt: '2026-06-15T15:00:00.000Z',
  }))
